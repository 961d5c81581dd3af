"""Dual kernels, derived from the integral that defines them.

A derivation differentiates phi until a polynomial, a Gaussian or a delta is left, takes that
expectation in closed form, and integrates back in k12, from k12 = 0, where u and v are independent
and the expectation is a product (Price's theorem; see `nctheory.theory.gaussian`). Every step is
checked, and the result is compared with the defining double integral, before anything is returned.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

import sympy as sp

from nctheory.theory.derivation import (
    Derivation,
    Domain,
    NoClosedForm,
    Point,
    antiderivative,
    identity,
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
    sifted,
    u,
    v,
)
from nctheory.theory.pieces import Pieces, rationalized, split
from nctheory.theory.primitives import integrate_from_zero

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = [
    "check_real", "continuous_at_zero", "covariance", "defining", "derive",
    "function_of_u", "infinite", "mean_square", "on_diagonal", "parity", "slope",
]  # fmt: skip

_MAX_ORDER = 6
_MAX_LENGTH = 200
_MAX_DEGREE = 10  # of polynomials: the quadrature that checks the steps reaches no further
_LARGEST = 4000
infinite = sp.zoo


def function_of_u(phi: Callable[[sp.Expr], sp.Expr]) -> sp.Lambda:
    """phi as a function of u, in rational numbers.

    Raises
    ------
    TypeError, ValueError
        See `nctheory.theory.activation.Activation`.
    """
    return sp.Lambda(u, _expression(phi))


def check_real(phi: sp.Lambda) -> None:
    """Raise ValueError if phi has a value at some points that is no real number."""
    for point in (sp.Rational(-5, 3), sp.Integer(0), sp.Rational(7, 4)):
        value = sp.N(phi(point))
        if not (value.is_real and value.is_finite):
            raise ValueError(f"phi: expected a real number everywhere, got {value} at {point}")


def parity(phi: sp.Lambda, pieces: Pieces) -> int:
    """1 if phi is even, -1 if it is odd, else 0; constants are even."""
    mirrored = split(phi(-u), u)
    for sign in (1, -1):
        same = mirrored.breaks == pieces.breaks and all(
            sp.simplify(f - sign * g) == 0
            for f, g in zip(mirrored.forms, pieces.forms, strict=True)
        )
        if same:
            return sign
    return 0


def continuous_at_zero(phi: sp.Lambda, pieces: Pieces) -> bool:
    """Whether phi(u) tends to phi(0) as u tends to 0."""
    left = pieces.forms[sum(bool(at < 0) for at in pieces.breaks)]
    right = pieces.forms[sum(bool(at <= 0) for at in pieces.breaks)]
    return all(sp.simplify(form.subs(u, 0) - phi(sp.Integer(0))) == 0 for form in (left, right))


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
    kernel = _in_short(gaussian_integral(sp.expand(pair * p), (u, v)))
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


def _in_short(kernel: sp.Expr) -> sp.Expr:
    """A sum of exponentials with coefficients that are factored, or a product if it is shorter.

    A product of sums of exponentials tears these into exponentials of single terms. The kernel is
    real: of exponentials of complex numbers only the real part is kept.
    """
    coefficients: dict[sp.Expr, sp.Expr] = {}
    for term in sp.Add.make_args(kernel):
        coefficient, exponential = term.as_independent(sp.exp, as_Add=False)
        parts = [(coefficient, exponential)]
        if term.has(sp.I):
            exponent = sp.Add(*(e.exp for e in exponential.atoms(sp.exp)))
            (x, y), (a, b) = map(_real_and_imaginary, (coefficient, exponent))
            parts = [(x, sp.exp(a) * sp.cos(b)), (-y, sp.exp(a) * sp.sin(b))]
        for factor, rest in parts:
            coefficients[rest] = coefficients.get(rest, 0) + factor
    short = sp.Add(*(sp.factor(c, deep=True) * e for e, c in coefficients.items()))
    if len(coefficients) > 2:
        return short
    return min(sp.factor(short, deep=True), short, key=lambda e: e.count_ops())


def _real_and_imaginary(z: sp.Expr) -> tuple[sp.Expr, sp.Expr]:
    """Of a polynomial in the imaginary unit whose coefficients are real."""
    unit = sp.Dummy()
    polynomial = sp.Poly(sp.expand(z.xreplace({sp.I: unit})), unit)
    rest = sp.rem(polynomial, sp.Poly(unit**2 + 1, unit))
    return rest.nth(0), rest.nth(1)


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


def defining(phi: sp.Lambda) -> sp.Expr:
    """E[phi(u) phi(v)], as an integral that is left undone."""
    return Expectation(phi(u) * phi(v)).integral


def mean_square(phi: sp.Lambda) -> sp.Expr:
    """E[phi(u)^2], as an integral that is left undone."""
    return Expectation(phi(u) ** 2).integral


def slope(phi: sp.Lambda) -> sp.Lambda:
    """phi'."""
    return sp.Lambda(u, sp.diff(phi(u), u))


def on_diagonal(kernel: sp.Expr) -> sp.Expr:
    """The kernel of an input with itself."""
    return sp.simplify(kernel.subs({k12: k11, k22: k11}))


def covariance(rng: random.Random) -> Point:
    """A random positive definite covariance, and a point (u, v)."""
    a, b, c, *point = (sp.Rational(rng.randint(600, 1400), 1000) for _ in range(5))
    return {k11: a**2, k22: b**2, k12: a * b * 2 * (c - 1), u: point[0] - 1, v: point[1] - 1}


def _weak_derivative(lhs: sp.Expr, rhs: sp.Expr, domain: Domain) -> str | None:
    """f' is the derivative of f: the integrals of f' g and of -f g' agree, for a function g."""
    f = lhs.args[0]
    g = sp.exp(-(u**2) / 2 + u / 3)  # neither even nor odd, rapidly decreasing
    left, right = (sp.Integral(h, (u, -sp.oo, sp.oo)) for h in (-f * g.diff(u), rhs * g))
    return identity(_regular(left), _regular(right), domain)


def _integral(lhs: sp.Expr, rhs: sp.Expr, domain: Domain) -> str | None:
    """The expectation on the left has the value on the right, by quadrature."""
    return identity(_regular(lhs.integral), rhs, domain)


def _regular(integral: sp.Integral) -> sp.Expr:
    """The same, with deltas, which no quadrature sees, sifted."""
    if not integral.has(sp.DiracDelta):
        return integral
    left: dict[tuple[sp.Tuple, ...], sp.Expr] = {}
    for term in sp.Add.make_args(sp.expand(integral.function)):
        limits = []
        for limit in integral.limits:
            value = sifted(term, limit[0])
            if value is None:
                limits.append(limit)
            else:
                term = value
        left[tuple(limits)] = left.get(tuple(limits), 0) + term
    return sp.Add(*(sp.Integral(f, *limits) if limits else f for limits, f in left.items()))
