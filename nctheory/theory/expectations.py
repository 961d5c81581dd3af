"""Gaussian data: expectations over a class, for fixed weights, in closed form.

For x ~ N(mu, S) and weights w the pre-activation z = w.x is N(a, b), a = w.mu and b = w'S w. A
two-layer network at initialisation has w ~ N(0, (weight_variance / d) I), and the expectations over
x and over w can be exchanged. With m_c(w) = E phi(w.x) over class c, whose gradient is (Stein)

    grad m_c = E phi'(w.x) x = mu_c slope + S_c w curvature,   slope = dm/da, curvature = 2 dm/db,

the class moments are expectations over w of products of class means, and the spreads are of
variances, in which nothing cancels:

    NNGP:   M_cc' = E_w m_c m_c'                                       s_c = E_w Var_x phi(w.x)
    extra:  M_cc' = (weight_variance/d) E_w grad m_c . grad m_c'       s_c likewise, of phi'(w.x) x

`ClassExpectations` derives all functions of (a, b) that these need from phi, as checked steps:
first each in the form that its definition gives, and then, where that form cancels, in one that
does not.
"""

from __future__ import annotations

import random
from typing import Any

import sympy as sp
from sympy.codegen.cfunctions import expm1, log1p
from sympy.integrals.manualintegrate import manualintegrate

from nctheory.theory.activation import ERF, RELU, Activation
from nctheory.theory.derivation import Derivation, Point, identity
from nctheory.theory.gaussian import (
    density,
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
from nctheory.theory.shared import once

__all__ = [
    "ClassExpectations", "a", "b", "class_mean", "erfcx", "ndtr", "smoothed", "unit", "x",
]  # fmt: skip

a = sp.Symbol("a", real=True)
b = sp.Symbol("b", positive=True)
c = sp.Symbol("c", nonnegative=True)
x = sp.Symbol("x", positive=True)
unit = sp.Symbol("unit", positive=True)


class erfcx(sp.Function):
    """exp(x^2) erfc(x), the scaled complementary error function."""

    def doit(self, **hints: object) -> sp.Expr:
        """Its definition."""
        return sp.exp(self.args[0] ** 2) * sp.erfc(self.args[0])

    def _numpycode(self, printer: sp.printing.numpy.SciPyPrinter) -> str:
        name = printer._module_format("scipy.special.erfcx")
        return f"{name}({printer._print(self.args[0])})"

    @staticmethod
    def on_balls(balls: Any, x: Any) -> Any:
        """Its definition, of balls."""
        return balls.exp(x**2) * balls.erfc(x)


class ndtr(sp.Function):
    """The distribution function of N(0, 1). Unlike 1 - erfc(x/sqrt(2))/2 it keeps both tails."""

    def doit(self, **hints: object) -> sp.Expr:
        """Its definition."""
        return sp.erfc(-self.args[0] / sp.sqrt(2)) / 2

    def _latex(self, printer: sp.printing.latex.LatexPrinter) -> str:
        return rf"\Phi\left({printer._print(self.args[0])}\right)"

    def _numpycode(self, printer: sp.printing.numpy.SciPyPrinter) -> str:
        name = printer._module_format("scipy.special.ndtr")
        return f"{name}({printer._print(self.args[0])})"

    @staticmethod
    def on_balls(balls: Any, x: Any) -> Any:
        """Its definition, of balls."""
        return balls.erfc(-x / balls.sqrt(2)) / 2


def smoothed(f: sp.Expr) -> sp.Expr:
    """E f(z) for z ~ N(a, b), f a function of u.

    Its derivative in a is E f'(z), and its value at a = 0 is known. So f is differentiated until
    what is left has a closed form, and the result is integrated back in a.

    >>> smoothed(sp.erf(u))
    erf(a/sqrt(2*b + 1))
    """
    terms = (t.as_coeff_Mul() for t in sp.Add.make_args(normal_form(f, u)))
    return sp.Add(*(number * _smoothed(g) for number, g in terms))


@once
def _smoothed(f: sp.Expr) -> sp.Expr:
    if is_integrable(f, u):
        return sp.simplify(gaussian_integral(sp.expand(f * density(u - a, b)), (u,)))
    total = mean(f, u, b)
    for term in sp.Add.make_args(sp.expand(smoothed(differentiate(f, u)))):
        integral = _antiderivative(term)
        total += integral - integral.subs(a, 0)
    return sp.simplify(total)


def _antiderivative(f: sp.Expr) -> sp.Expr:
    """In a: by the rules of a textbook if they do, which takes much less time."""
    found = manualintegrate(f, a)
    return sp.integrate(f, a) if found.has(sp.Integral) else found


def class_mean(activation: Activation) -> Derivation:
    """The step to E phi(z) from its definition."""
    steps = Derivation(f"mean of {activation.name} over a class", _class)
    _define(steps, activation.phi(u))
    return steps


def _define(steps: Derivation, f: sp.Expr) -> sp.Expr:
    """E f(z), from its definition."""
    definition = sp.Integral(f * density(u - a, b), (u, -sp.oo, sp.oo))
    return steps.add(definition, smoothed(f), "Gaussian integral", identity)


class ClassExpectations:
    """The functions of (a, b) = (w.mu, w'S w) behind the class moments of Gaussian classes.

    Each attribute is a SymPy expression in `a` and `b`, for z ~ N(a, b), in a form that does not
    cancel. The steps that lead to it, from its definition, are in `derivation`.

    Parameters
    ----------
    activation : Activation
        `RELU` or `ERF`.

    Attributes
    ----------
    mean : E phi(z)
    slope : E phi'(z) = d mean / da
    curvature : E phi''(z) = d slope / da = 2 d mean / db
    variance : Var phi(z); for ERF an integral over `unit` from 0 to 1
    slope_square : E phi'(z)^2
    slope_variance : Var phi'(z)
    slope_covariance : Cov(phi'(z), z phi'(z))
    moment_variance : Var z phi'(z)
    price : for ERF, the integrand over x of the variance, from 1 / sqrt(1 + 4b) to 1
    derivation : Derivation

    Examples
    --------
    >>> ClassExpectations(ERF).mean
    erf(a/sqrt(2*b + 1))
    """

    mean: sp.Expr
    slope: sp.Expr
    slope_square: sp.Expr
    slope_variance: sp.Expr
    slope_covariance: sp.Expr
    moment_variance: sp.Expr
    price: sp.Expr

    def __init__(self, activation: Activation) -> None:
        if activation not in (RELU, ERF):
            raise ValueError(
                f"activation: expected relu or erf for Gaussian classes, got {activation!r}"
            )
        self.derivation = Derivation(f"expectations of {activation.name} over a class", _class)
        phi = activation.phi(u)
        self._phi = phi
        psi = differentiate(phi, u)
        functions = (phi, psi, u * psi, psi**2, u * psi**2, u**2 * psi**2)
        plain = {f: _define(self.derivation, f) for f in functions}
        self.curvature = smoothed(differentiate(psi, u))
        self._add(sp.Derivative(plain[phi], a, 2), self.curvature, "$d/da$ under the expectation")
        self._add(2 * sp.Derivative(plain[phi], b), self.curvature, "heat equation")
        definitions = {
            "mean": plain[phi],
            "slope": plain[psi],
            "slope_square": plain[psi**2],
            "slope_variance": plain[psi**2] - plain[psi] ** 2,
            "slope_covariance": plain[u * psi**2] - plain[psi] * plain[u * psi],
            "moment_variance": plain[u**2 * psi**2] - plain[u * psi] ** 2,
        }
        stable = _relu_forms() if activation == RELU else _erf_forms()
        for name, definition in definitions.items():
            if definition != stable[name]:
                self._add(definition, stable[name], f"{name}, without cancellation")
            setattr(self, name, stable[name])
        if activation == RELU:
            square = _define(self.derivation, phi**2)
            self.variance = self._add(
                square - plain[phi] ** 2, stable["variance"], "variance, without cancellation"
            )
        else:
            self.variance = self._price_variance(psi, plain[phi])

    def _add(self, lhs: sp.Expr, rhs: sp.Expr, reason: str) -> sp.Expr:
        return self.derivation.add(lhs, rhs, reason, identity)

    def _price_variance(self, psi: sp.Expr, average: sp.Expr) -> sp.Expr:
        """Var phi(z) as the integral of E phi'(z) phi'(z') over the covariance of z and z'."""
        at = {k11: b, k22: b, k12: c, u: u - a, v: v - a}
        pair = psi * psi.subs(u, v) * density2().subs(at, simultaneous=True)
        double = sp.Integral(pair, (u, -sp.oo, sp.oo), (v, -sp.oo, sp.oo))
        slopes = sp.factor(gaussian_integral(sp.expand(pair), (u, v)), deep=True)
        self._add(double, slopes, "$E phi'(z) phi'(z')$ for $z$, $z'$ of covariance $c$")
        square = sp.Integral(self._phi**2 * density(u - a, b), (u, -sp.oo, sp.oo))
        price = self._add(
            square - average**2,
            sp.Integral(slopes, (c, 0, b)),
            "Price: from independent $z$, $z'$ at $c = 0$ to $z = z'$ at $c = b$",
        )
        # c(x) runs from b to 0 as x runs from 1 / sqrt(1 + 4b) to 1.
        covariance = (1 + 2 * b) * (1 - x**2) / (2 * (1 + x**2))
        integrand = 4 / (sp.pi * (1 + x**2)) * sp.exp(-(a**2) * (1 + x**2) / (1 + 2 * b))
        self.price = integrand
        substituted = -slopes.subs(c, covariance) * sp.diff(covariance, x)
        self._add(substituted, integrand, "substitution $x^2 = (1 + 2 b - 2 c) / (1 + 2 b + 2 c)$")
        low = 1 / sp.sqrt(1 + 4 * b)
        self._add(price, sp.Integral(integrand, (x, low, 1)), "the same, of the limits")
        width = 4 * b * low / (1 + sp.sqrt(1 + 4 * b))
        self._add(1 - low, width, "the width of the range, without cancellation")
        on_unit = width * integrand.subs(x, low + width * unit)
        return self._add(
            price,
            sp.Integral(on_unit, (unit, 0, 1)),
            "substitution onto [0, 1]",
        )


def _relu_forms() -> dict[str, sp.Expr]:
    """The ReLU's expectations, written with the distance h of the kink, in standard deviations."""
    h = sp.Abs(a) / sp.sqrt(b)
    pdf = sp.exp(-(h**2) / 2) / sp.sqrt(2 * sp.pi)
    tail = pdf * (
        1 - sp.sqrt(sp.pi / 2) * h * erfcx(h / sp.sqrt(2))
    )  # E max(0, g - h), g ~ N(0, 1)
    above, below = ndtr(a / sp.sqrt(b)), ndtr(-a / sp.sqrt(b))
    average = sp.Max(a, 0) + sp.sqrt(b) * tail
    small = (1 + h**2) * ndtr(-h) - h * pdf - tail**2  # for a < 0
    large = 1 - small - 2 * tail * (h + tail)
    variance = b * sp.Piecewise((sp.Max(small, 0), a < 0), (large, True))
    return {
        "mean": average,
        "slope": above,
        "slope_square": above,
        "slope_variance": above * below,
        "slope_covariance": average * below,
        "moment_variance": variance,
        "variance": variance,
    }


def _erf_forms() -> dict[str, sp.Expr]:
    """The ERF's expectations; lost = 1 - (E phi')^2 / E phi'^2 is small if b is."""
    p, q = 1 + 2 * b, 1 + 4 * b
    square = 4 * sp.exp(-2 * a**2 / q) / (sp.pi * sp.sqrt(q))
    lost = -expm1(-log1p(4 * b**2 / q) / 2 - 4 * a**2 * b / (p * q))
    return {
        "mean": sp.erf(a / sp.sqrt(p)),
        "slope": 2 * sp.exp(-(a**2) / p) / sp.sqrt(sp.pi * p),
        "slope_square": square,
        "slope_variance": square * lost,
        "slope_covariance": square * a * (lost / p - 2 * b / (p * q)),
        "moment_variance": square * (
            b / q + a**2 * (lost / p**2 - 4 * b * (1 + 3 * b) / (p * q) ** 2)
        ),
    }  # fmt: skip


def _class(rng: random.Random) -> Point:
    return {
        a: sp.Rational(rng.randint(-12, 12) * 10 + 1, 100),
        b: sp.Rational(rng.randint(40, 120), 100),
        c: sp.Rational(rng.randint(1, 39), 100),
        x: sp.Rational(rng.randint(60, 99), 100),
    }
