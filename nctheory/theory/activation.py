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
from collections.abc import Callable
from functools import cache, cached_property
from itertools import pairwise

import sympy as sp
from sympy.integrals.manualintegrate import manualintegrate

from nctheory.theory.derivation import (
    Derivation,
    DerivationError,
    Domain,
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

__all__ = ["ERF", "RELU", "Activation", "arc_cosine"]

_MAX_ORDER = 6
_MAX_LENGTH = 200


class Activation:
    """An activation function phi, from which its dual kernel is derived.

    Parameters
    ----------
    phi : callable
        Takes a SymPy expression and returns one: `sympy.erf`, `lambda x: sympy.Max(0, x)`, a
        `sympy.Lambda`. Kinks and jumps may stand at 0 only; write them with `Max`, `Abs`, `sign`
        or `Heaviside`. Some derivative of phi must be a sum of polynomials, exponentials of
        quadratics (times polynomials), and deltas.
    name : str
        How the activation is printed, and found on the command line.

    Raises
    ------
    DerivationError
        (on first use of the dual) if phi is not of this form or a step of the derivation fails.

    Examples
    --------
    >>> import sympy as sp
    >>> Activation(lambda x: x**2, "square").kappa
    k11*k22 + 2*k12**2
    >>> Activation(sp.erf, "erf").kappa
    2*asin(2*k12/(sqrt(2*k11 + 1)*sqrt(2*k22 + 1)))/pi
    """

    def __init__(self, phi: Callable[[sp.Expr], sp.Expr], name: str = "phi") -> None:
        if not callable(phi):
            raise TypeError(f"phi: expected a function of a SymPy expression, not {phi!r}")
        expression = sp.sympify(phi(u), strict=True)
        if expression.free_symbols - {u}:
            raise ValueError(f"phi: expected an expression in one variable, not {expression}")
        self.phi = sp.Lambda(u, expression)
        self.name = name

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

    @cached_property
    def derivation(self) -> Derivation:
        """The checked steps from the definition to `kappa`."""
        return self._derived[0]

    def rederive(self) -> Derivation:
        """The derivation made anew, every step checked again."""
        return Activation(self.phi, self.name).derivation

    @property
    def kappadot(self) -> sp.Expr:
        """E[phi'(u) phi'(v)], an expression in k11, k12, k22."""
        return self._derived[1]

    @property
    def kappa(self) -> sp.Expr:
        """E[phi(u) phi(v)], an expression in k11, k12, k22."""
        return self.derivation.result

    @cached_property
    def diagonal(self) -> sp.Expr:
        """kappa(k11, k11, k11) = E[phi(u)^2]."""
        return sp.simplify(self.kappa.subs({k12: k11, k22: k11}))

    @cached_property
    def diagonal_dot(self) -> sp.Expr:
        """kappadot(k11, k11, k11) = E[phi'(u)^2]; infinite if phi jumps."""
        return sp.simplify(self.kappadot.subs({k12: k11, k22: k11}))

    @cached_property
    def _derived(self) -> tuple[Derivation, sp.Expr]:
        phi = [normal_form(self.phi(u), u)]
        while not is_integrable(phi[-1], u):
            if len(phi) > _MAX_ORDER or phi[-1].count_ops() > _MAX_LENGTH:
                raise DerivationError(
                    f"{self.name}: no derivative of {self.phi.expr} up to order {_MAX_ORDER} is "
                    "made of polynomials, exponentials of quadratics and deltas"
                )
            phi.append(differentiate(phi[-1], u))
        title = f"dual activation of {self.name}, phi(u) = {self.phi.expr}"
        steps = Derivation(title, covariance)
        p = density2()
        if len(phi) > 1:
            heat = sp.Derivative(p, k12), sp.Derivative(p, u, v)
            steps.add(*heat, "heat equation of the density of (u, v)", identity)
        for f, derivative in pairwise(phi):
            steps.add(sp.Derivative(f, u), derivative, "as distributions", _weak_derivative)
        pair = phi[-1] * phi[-1].subs(u, v)
        kernel = sp.factor(gaussian_integral(sp.expand(pair * p), (u, v)), deep=True)
        steps.add(Expectation(pair), kernel, "Gaussian integral", _integral)
        chain = [kernel]
        for f in reversed(phi[:-1]):
            centre = steps.add(Expectation(f), mean(f, u, k11), "Gaussian integral", _integral)
            start = centre * centre.subs(k11, k22)
            kernel = _integrate_from_zero(chain[-1], start)
            steps.add(
                Expectation(f * f.subs(u, v)),
                kernel,
                f"Price: the derivative in k12 was found before, the value at k12 = 0 is {start}",
                antiderivative(k12, chain[-1], start),
            )
            chain.append(kernel)
        definition = Expectation(self.phi(u) * self.phi(v))
        steps.add(definition, kernel, "the definition, by quadrature", _integral)
        return steps, chain[-2] if len(chain) > 1 else sp.diff(kernel, k12)


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


def _integrate_from_zero(f: sp.Expr, start: sp.Expr) -> sp.Expr:
    """start + the integral of f over k12 from 0, for f in k12 and square roots of A - B k12^2."""
    s = sp.Symbol("s", real=True)
    scale = sp.Integer(1)  # k12 = scale * s turns A - B k12^2 into A (1 - s^2)
    unit = {}
    for power in f.atoms(sp.Pow):
        if power.base.is_polynomial(k12) and sp.degree(power.base, k12) == 2:
            c2, c1, c0 = map(sp.factor, sp.Poly(power.base, k12).all_coeffs())
            if c1 == 0:
                scale = sp.sqrt(-c0 / c2)
                unit[power] = c0**power.exp * (1 - s**2) ** power.exp
    result = start
    for term in sp.Add.make_args(sp.expand(f.xreplace(unit).subs(k12, scale * s))):
        coefficient, integrand = term.as_independent(s, as_Add=False)
        integral = _primitive(integrand, s)
        result += coefficient * scale * (integral.subs(s, k12 / scale) - integral.subs(s, 0))
    return sp.expand(result)


@cache
def _primitive(f: sp.Expr, s: sp.Symbol) -> sp.Expr:
    """An antiderivative in closed form."""
    integral = manualintegrate(f, s)
    if integral.has(sp.Integral):
        raise DerivationError(f"no closed form for the integral of {f}")
    return integral


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
