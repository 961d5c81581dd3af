"""Activations and their dual kernels, derived from the integral that defines them.

For centred Gaussian (u, v) with covariance [[k11, k12], [k12, k22]] the dual activation of phi is

    kappa(k11, k12, k22) = E[phi(u) phi(v)],     kappadot = E[phi'(u) phi'(v)] = d kappa / d k12.

`Activation` holds phi and nothing else. It differentiates phi until a polynomial, a Gaussian or a
delta is left, takes that expectation in closed form, and integrates back in k12, from k12 = 0,
where u and v are independent and the expectation is a product (Price's theorem; see
`nctheory.theory.gaussian`). Every step is checked, and the result is compared with the defining
double integral, before anything is returned.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from functools import cache, cached_property
from itertools import pairwise

import sympy as sp

from nctheory.theory.derivation import (
    Derivation,
    Domain,
    NoClosedForm,
    Point,
    antiderivative,
    identity,
    vanishes,
)
from nctheory.theory.gaussian import (
    Expectation,
    density2,
    differentiate,
    gaussian_integral,
    is_integrable,
    k11,
    k12,
    k22,
    mean,
    normal_form,
    u,
    v,
)
from nctheory.theory.notation import displayed, tex
from nctheory.theory.pieces import rationalized, split
from nctheory.theory.primitives import integrate_from_zero
from nctheory.theory.shared import exclusive

__all__ = ["ERF", "RELU", "Activation", "arc_cosine", "derive"]

_MAX_ORDER = 6
_MAX_LENGTH = 200
_MAX_DEGREE = 10  # of polynomials: the quadrature that checks the steps reaches no further
_LARGEST = 4000


class Activation:
    """An activation function phi, from which its dual kernel is derived.

    Parameters
    ----------
    phi : callable
        Takes a SymPy expression and returns one: `sympy.erf`, `lambda x: sympy.Max(0, x)`, a
        `sympy.Lambda`. Write kinks and jumps with `Max`, `Min`, `Abs`, `sign`, `Heaviside` or
        `Piecewise`. Floating point numbers stand for the decimal fractions that they print as.
    name : str
        How the activation is printed. It stands for nothing else: activations are equal if their
        expressions are.

    Raises
    ------
    TypeError, ValueError
        If phi is not a function of one real variable with finitely many kinks and jumps.

    Notes
    -----
    A closed form is found if kinks and jumps are at 0 only, and some derivative of phi is a sum of
    polynomials, exponentials of quadratics (times polynomials), and deltas. If not, `derived` is
    False, `kappa` and `kappadot` are the integrals that define them, and kernels are computed by
    quadrature, see `nctheory.numerical_dual`.

    Examples
    --------
    >>> import sympy as sp
    >>> Activation(lambda x: x**2, "square").kappa
    k11*k22 + 2*k12**2
    >>> Activation(sp.erf, "erf").kappa
    2*asin(2*k12/(sqrt(2*k11 + 1)*sqrt(2*k22 + 1)))/pi
    >>> Activation(sp.tanh, "tanh").derived
    False
    """

    def __init__(self, phi: Callable[[sp.Expr], sp.Expr], name: str = "phi") -> None:
        if not callable(phi):
            raise TypeError(f"phi: expected a function of a SymPy expression, not {phi!r}")
        self.phi = sp.Lambda(u, _expression(phi))
        self.name = name
        self.pieces = split(self.phi.expr, u)
        for point in (sp.Rational(-5, 3), sp.Integer(0), sp.Rational(7, 4)):
            value = sp.N(self.phi(point))
            if not (value.is_real and value.is_finite):
                raise ValueError(f"phi: expected a real number everywhere, got {value} at {point}")

    def _repr_latex_(self) -> str:
        return displayed(
            rf"\phi(u) = {tex(self.phi.expr)}, \quad \kappa = {tex(self.kappa)}, \quad "
            rf"\dot{{\kappa}} = {tex(self.kappadot)}"
        )

    def __repr__(self) -> str:
        return f"Activation({self.phi.expr}, {self.name!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Activation) and self.phi == other.phi

    def __hash__(self) -> int:
        return hash(self.phi)

    def __reduce__(self) -> tuple[type[Activation], tuple[sp.Lambda, str]]:
        """Copies and pickles are made from phi; derivations hold functions without pickles."""
        return Activation, (self.phi, self.name)

    @property
    def derived(self) -> bool:
        """Whether the dual has a closed form that was derived.

        Raises
        ------
        DerivationError
            If a step of the derivation is wrong.
        """
        return self._found[0] is not None

    @property
    def derivation(self) -> Derivation:
        """The checked steps from the definition to `kappa`.

        Raises
        ------
        NoClosedForm
            If `derived` is False.
        """
        derivation, _, reason = self._found
        if derivation is None:
            raise NoClosedForm(f"{self.name}: {reason}")
        return derivation

    def rederive(self) -> Derivation:
        """The derivation made anew, every step checked again."""
        return derive(self)[0]

    @property
    def kappadot(self) -> sp.Expr:
        """E[phi'(u) phi'(v)], an expression in k11, k12, k22."""
        return self._found[1]

    @property
    def kappa(self) -> sp.Expr:
        """E[phi(u) phi(v)], an expression in k11, k12, k22."""
        return self.derivation.result if self.derived else _defining(self.phi(u))

    @cached_property
    def diagonal(self) -> sp.Expr:
        """kappa(k11, k11, k11) = E[phi(u)^2]."""
        if not self.derived:
            return Expectation(self.phi(u) ** 2).integral
        return sp.simplify(self.kappa.subs({k12: k11, k22: k11}))

    @cached_property
    def diagonal_dot(self) -> sp.Expr:
        """kappadot(k11, k11, k11) = E[phi'(u)^2]; infinite if phi jumps."""
        if not self.smooth:
            return sp.zoo
        if not self.derived:
            return Expectation(sp.diff(self.phi(u), u) ** 2).integral
        return sp.simplify(self.kappadot.subs({k12: k11, k22: k11}))

    @cached_property
    def smooth(self) -> bool:
        """Whether phi has no jumps, so that E[phi'(u)^2] is finite and an NTK exists."""
        return not self.pieces.jumps(u)

    @cached_property
    def at_zero(self) -> sp.Expr:
        """phi(0), the feature of an input that is 0."""
        return self.phi(sp.Integer(0))

    @cached_property
    def continuous_at_zero(self) -> bool:
        """Whether features of small inputs are near phi(0)."""
        left = self.pieces.forms[sum(bool(at < 0) for at in self.pieces.breaks)]
        right = self.pieces.forms[sum(bool(at <= 0) for at in self.pieces.breaks)]
        return all(sp.simplify(form.subs(u, 0) - self.at_zero) == 0 for form in (left, right))

    @cached_property
    def parity(self) -> int:
        """1 if phi is even, -1 if it is odd, else 0; constants are even."""
        mirrored = split(self.phi(-u), u)
        for sign in (1, -1):
            same = mirrored.breaks == self.pieces.breaks and all(
                sp.simplify(f - sign * g) == 0
                for f, g in zip(mirrored.forms, self.pieces.forms, strict=True)
            )
            if same:
                return sign
        return 0

    @cached_property
    def _found(self) -> tuple[Derivation | None, sp.Expr, str]:
        """The derivation if there is one, kappadot, and why there is none."""
        try:
            with exclusive():
                return *derive(self), ""
        except NoClosedForm as error:
            return None, _defining(sp.diff(self.phi(u), u)), str(error)


def derive(
    activation: Activation,
    budget: float = 60.0,
    clock: Callable[[], float] = time.thread_time,
) -> tuple[Derivation, sp.Expr]:
    """The checked steps from the definition of a dual to its closed form, and kappadot.

    Parameters
    ----------
    activation : Activation
    budget : float
        The time that it may take, in seconds of `clock`. It is looked at between steps, each of
        which is a matter of seconds since the size of expressions is limited.
    clock : callable
        Returns the time in seconds: by default the processor time of this thread.

    Raises
    ------
    NoClosedForm
        If no closed form is found, or not within the budget.
    DerivationError
        If a step is wrong.
    """
    end = clock() + budget

    def still(size: sp.Expr) -> None:
        if clock() > end:
            raise NoClosedForm(f"no closed form was found within {budget:g} s")
        if size.count_ops() > _LARGEST:
            raise NoClosedForm(f"no closed form was found with expressions of {_LARGEST} terms")

    phi = _derivatives(activation, still)
    title = f"dual activation of {activation.name}, phi(u) = {activation.phi.expr}"
    steps = Derivation(title, covariance)
    p = density2()
    if len(phi) > 1:
        heat = sp.Derivative(p, k12), sp.Derivative(p, u, v)
        steps.add(*heat, "heat equation of the density of $(u, v)$", identity)
    for f, derivative in pairwise(phi):
        steps.add(sp.Derivative(f, u), derivative, "as distributions", _weak_derivative)
    pair = phi[-1] * phi[-1].subs(u, v)
    kernel = sp.factor(gaussian_integral(sp.expand(pair * p), (u, v)), deep=True)
    steps.add(Expectation(pair), kernel, "Gaussian integral", _integral)
    chain = [kernel]
    for f in reversed(phi[:-1]):
        still(kernel)
        centre = steps.add(Expectation(f), mean(f, u, k11), "Gaussian integral", _integral)
        start = centre * centre.subs(k11, k22)
        kernel = integrate_from_zero(chain[-1], start)
        steps.add(
            Expectation(f * f.subs(u, v)),
            kernel,
            "Price: the derivative in $k12$, found before, is integrated from $k12 = 0$",
            antiderivative(k12, chain[-1], start),
        )
        chain.append(kernel)
    definition = Expectation(activation.phi(u) * activation.phi(v))
    steps.add(definition, kernel, "the definition, by quadrature", _integral)
    return steps, chain[-2] if len(chain) > 1 else sp.diff(kernel, k12)


def _derivatives(activation: Activation, still: Callable[[sp.Expr], None]) -> list[sp.Expr]:
    """phi and its derivatives, up to the first one whose expectations are Gaussian integrals."""
    still(activation.phi.expr)
    phi = [normal_form(activation.phi(u), u)]
    while not is_integrable(phi[-1], u, _MAX_DEGREE):
        still(phi[-1])
        if len(phi) > _MAX_ORDER or phi[-1].count_ops() > _MAX_LENGTH:
            raise NoClosedForm(
                f"no derivative of {activation.phi.expr} up to order {_MAX_ORDER} is made of "
                f"polynomials of degree {_MAX_DEGREE}, exponentials of quadratics and deltas"
            )
        phi.append(differentiate(phi[-1], u))
    return phi


def _expression(phi: Callable[[sp.Expr], sp.Expr]) -> sp.Expr:
    """phi(u), in rational numbers."""
    try:
        expression = sp.sympify(phi(u), strict=True)
    except (TypeError, AttributeError, sp.SympifyError) as error:
        raise TypeError(
            "phi: expected a function that takes a SymPy expression and returns one, such as "
            f"sympy.tanh; it raised {type(error).__name__}: {str(error).splitlines()[0]}"
        ) from None
    if not isinstance(expression, sp.Expr) or expression.has(sp.oo, sp.zoo, sp.nan):
        raise TypeError(f"phi: expected a SymPy expression, got {expression!r}")
    if expression.free_symbols - {u}:
        raise ValueError(f"phi: expected an expression in one variable, not {expression}")
    return rationalized(expression)


def _defining(f: sp.Expr) -> sp.Expr:
    """E[f(u) f(v)], as an integral that is left undone."""
    return Expectation(f * f.subs(u, v)).integral


def covariance(rng: random.Random) -> Point:
    """A random positive definite covariance, and a point (u, v)."""
    a, b, c, *point = (sp.Rational(rng.randint(600, 1400), 1000) for _ in range(5))
    return {k11: a**2, k22: b**2, k12: a * b * 2 * (c - 1),
            u: point[0] - 1, v: point[1] - 1}  # fmt: skip


def _weak_derivative(lhs: sp.Expr, rhs: sp.Expr, domain: Domain) -> str | None:
    """f' is the derivative of f: the integrals of f' g and of -f g' agree, for a function g."""
    f = lhs.args[0]
    g = sp.exp(-(u**2) / 2 + u / 3)  # neither even nor odd, rapidly decreasing
    terms = sp.Add.make_args(sp.expand(rhs * g))
    closed = sp.Add(*(t for t in terms if is_integrable(t, u)))
    open_ = sp.Add(*(t for t in terms if not is_integrable(t, u)))
    left = sp.Integral(-f * g.diff(u), (u, -sp.oo, sp.oo))
    right = gaussian_integral(closed, (u,)) + sp.Integral(open_, (u, -sp.oo, sp.oo))
    return identity(left, right, domain)


def _integral(lhs: sp.Expr, rhs: sp.Expr, domain: Domain) -> str | None:
    """The expectation on the left has the value on the right: by quadrature, or by SymPy's own
    integration if it has deltas, which no quadrature sees."""
    if lhs.has(sp.DiracDelta):
        return vanishes(lhs.integral.doit(), rhs, domain)
    return identity(lhs.integral, rhs, domain)


RELU = Activation(lambda x: sp.Max(0, x), "relu")
ERF = Activation(sp.erf, "erf")


@cache
def arc_cosine(order: int) -> Activation:
    """The arc-cosine activation max(0, x)^order of Cho and Saul (2009); order 0 is the step.

    >>> arc_cosine(0).kappa
    asin(k12/(sqrt(k11)*sqrt(k22)))/(2*pi) + 1/4
    """
    if order not in range(_MAX_ORDER):
        raise ValueError(f"order: expected an integer from 0 to {_MAX_ORDER - 1}, not {order!r}")
    if order == 0:
        return Activation(sp.Heaviside, "step")
    return RELU if order == 1 else Activation(lambda x: sp.Max(0, x) ** order, f"relu{order}")
