"""ERF, Gaussian classes: t and M as integrals of elementary functions, for balls.

The square of an error function is an average of Gaussians over x in (0, 1), so t needs the Laplace
transform of K_0(x, x). An error function itself is a Fourier integral, of sin(2 g z) exp(-g^2) / g,
so that a product of two, averaged over the weights, is an integral over g and h (each over the
line), a principal value:

    kappa         = 1/pi^2 * integral of exp(-g^2 - h^2) exp(-2 |g x - h x'|^2) / (g h)
    k12 kappadot  = 4/pi^2 * integral of exp(-g^2 - h^2) exp(-2 |g x - h x'|^2) <x, x'>

where sqrt(weight_variance / d) is put into the data, so that K_0 = <x, x'>. The exponents are
quadratic in Gaussian data, and their means are in closed form, whatever the dimension is. In polar
coordinates 2 (g, h) = r (c, s), where c and s are the cosine and sine of an angle and r / sqrt(2)
is the length of N(0, I_2), the sum over the four quadrants is

    M = 4/pi^2 E_r [ 1/r^2 * integral over the angle from 0 to pi/2 of `product` ].

In `product` the means are (l, 0) and (v, w) in their plane, and the classes are isotropic with
variances b1 and b2 a coordinate. It is bounded when r^2 turns into the complex plane, as long as
its real part is positive: that is what the error bounds of `nctheory.enclose.points` rest on.
"""

from __future__ import annotations

import random

import sympy as sp

from nctheory.theory.activation import ERF
from nctheory.theory.derivation import Derivation, Point, identity
from nctheory.theory.gaussian import u
from nctheory.theory.shared import once

__all__ = [
    "ErfTransforms", "alpha", "b1", "b2", "beta", "c", "dim", "exp_slope", "g", "l", "r", "s",
    "theta", "v", "w", "x",
]  # fmt: skip

alpha, beta, dim, theta, x = sp.symbols("alpha beta d theta x", positive=True)
g, h, r = sp.symbols("g h r", positive=True)
c, s, b1, b2 = sp.symbols("c s b1 b2", nonnegative=True)
l, v, w, m1, m2 = sp.symbols("l v w m1 m2", real=True)


class exp_slope(sp.Function):
    """(exp(-p) - exp(-q)) / (q - p), the mean of exp(-y) for y between p and q."""

    def doit(self, **hints: object) -> sp.Expr:
        """Its definition."""
        p, q = self.args
        return (sp.exp(-p) - sp.exp(-q)) / (q - p)


class ErfTransforms:
    """The integrands, as SymPy expressions, and the checked steps that lead to them.

    Attributes
    ----------
    total : dict
        For an isotropic class with alpha = K_0(mean, mean) and beta = E K_0(x, x) - alpha. For
        "nngp", in x and g: t is its integral over x in (0, 1) and expectation over g ~ N(0, 1).
        For "extra", in g: t is its expectation.
    product : dict
        For "nngp" and "extra", in r, c, s, l, v, w, b1, b2 and d, see the head of this module.
    transform : Expr
        E exp(-theta K_0(x, x)) over an isotropic class.
    derivation : Derivation

    Examples
    --------
    >>> print(ErfTransforms.get().transform)
    exp(-alpha*theta/(2*beta*theta/d + 1))/(2*beta*theta/d + 1)**(d/2)
    """

    def __init__(self) -> None:
        d = self.derivation = Derivation("ERF, Gaussian classes", _point)
        z, z2 = sp.symbols("z z2", real=True)
        line, line2 = (z, -sp.oo, sp.oo), (z2, -sp.oo, sp.oo)

        def normal(at: sp.Symbol) -> sp.Expr:
            return sp.exp(-(at**2) / 2) / sp.sqrt(2 * sp.pi)

        # 1. t: w.x is N(0, K_0(x, x)), so that E (w.x)^2 = E g^2 K_0(x, x).
        phi = ERF.phi(u)
        bell = sp.exp(-theta * u**2)
        average = 4 / (sp.pi * (1 + x**2)) * (1 - bell.subs(theta, 1 + x**2))
        d.add(phi**2, sp.Integral(average, (x, 0, 1)), "an average of Gaussians", identity)
        d.add(sp.diff(phi, u) ** 2, 4 / sp.pi * bell.subs(theta, 2), "a Gaussian", identity)
        inflation = 1 + 2 * theta * beta / dim
        coordinate = sp.exp(-theta * alpha / (dim * inflation)) / sp.sqrt(inflation)
        shifted = sp.exp(-theta * (sp.sqrt(alpha) + sp.sqrt(beta) * z) ** 2 / dim)
        d.add(
            sp.Integral(shifted * normal(z), line), coordinate,
            "one of d equal coordinates of E exp(-theta K_0(x, x))", identity,
        )  # fmt: skip
        self.transform = d.add(
            coordinate**dim, inflation ** (-dim / 2) * sp.exp(-theta * alpha / inflation),
            "E exp(-theta K_0(x, x))", identity,
        )  # fmt: skip
        slope = d.add(
            -sp.diff(self.transform, theta),
            self.transform * (beta / inflation + alpha / inflation**2),
            "E K_0(x, x) exp(-theta K_0(x, x))", identity,
        )  # fmt: skip
        level = (1 + x**2) * g**2
        self.total = {
            "nngp": 4 / (sp.pi * (1 + x**2)) * (1 - self.transform.subs(theta, level)),
            "extra": 4 / sp.pi * slope.subs(theta, 2 * g**2),
        }

        # 2. M: the Fourier integrals, and one coordinate of the data.
        wave = sp.exp(-(z**2)) * sp.sin(2 * z * u) / (sp.pi * z)
        d.add(phi, sp.Integral(wave, line), "Fourier", identity)
        d.add(sp.diff(phi, u), sp.Integral(sp.diff(wave, u), line), "its derivative", identity)
        d.add(
            sp.Integral(sp.cos(g * z) * normal(z), line), sp.exp(-(g**2) / 2),
            "E cos(w.y) = exp(-|y|^2 / 2)", identity,
        )  # fmt: skip
        spread = 1 + g**2 * b1 + h**2 * b2
        center = g * m1 - h * m2
        first, second = m1 + sp.sqrt(b1) * z, m2 + sp.sqrt(b2) * z2
        weight = sp.exp(-((g * first - h * second) ** 2) / 2) * normal(z) * normal(z2)
        mean = sp.exp(-(center**2) / (2 * spread)) / sp.sqrt(spread)
        inner = (m1 - g * b1 * center / spread) * (m2 + h * b2 * center / spread)
        inner += g * h * b1 * b2 / spread
        for factor, value, reason in (
            (1, mean, "one coordinate of E exp(-|g x - h x'|^2 / 2)"),
            (first * second, mean * inner, "the same, times <x, x'>"),
        ):
            d.add(sp.Integral(factor * weight, line, line2), value, reason, identity)

        # 3. All coordinates, at (g, h) and (g, -h): two with means, and all with variances.
        inflation = spread.subs({g: r * c, h: r * s})
        signs = []
        for sign in (1, -1):
            at = {g: r * c, h: sign * r * s}
            places = [{m1: l, m2: v}, {m1: 0, m2: w}, {m1: 0, m2: 0}]
            squares = [sp.factor(center.subs(at).subs(p)) ** 2 for p in places]
            parts = [inner.subs(at).subs(p) for p in places]
            product = parts[0] + parts[1] + (dim - 2) * parts[2]
            signs.append((sum(squares) / (2 * inflation), product))
        (plus, product), (minus, product2) = signs
        root = inflation ** (-dim / 2)
        gap = 2 * r**2 * l * v / inflation  # (minus - plus) / (c s)
        self.product = {
            "nngp": root * gap * exp_slope(plus, minus),
            "extra": r**2 * root * (product * sp.exp(-plus) + product2 * sp.exp(-minus)),
        }

    @staticmethod
    @once
    def get() -> ErfTransforms:
        """The one instance: its steps are checked once."""
        return ErfTransforms()


def _point(rng: random.Random) -> Point:
    point = {q: sp.Rational(rng.randint(20, 200), 100) for q in (alpha, beta, theta, g, h, b1, b2)}
    point |= {q: sp.Rational(rng.randint(-150, 150), 100) for q in (u, m1, m2)}
    return point | {dim: sp.Integer(rng.randint(2, 9))}
