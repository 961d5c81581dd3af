"""ERF, mirrored isotropic Gaussian classes: t and M as integrals whose integrands are bounded.

The classes are N(-mean 1_d, std^2 I) and N(+mean 1_d, std^2 I). Put alpha = weight_variance mean^2
and beta = weight_variance std^2. For w ~ N(0, (weight_variance / d) I) with |w|^2 = weight_variance
r^2 / d, and u the component of w / |w| along the means, a = sqrt(alpha) r u and b = beta r^2 / d.
By oddness M_12 = -M_11, so that NC1 = t / M_11 - 1 for balanced classes. Two things make all four
moments (t and M_11 of the NNGP and of the extra kernel) short integrals:

* the square of an error function is an average of Gaussians, over x in (0, 1), by the integrand of
  Price's formula in `nctheory.theory.expectations`;
* the average of a Gaussian of u over the sphere is Kummer's function, and that of a Gaussian of the
  data is in closed form (`transform`).

What is left is an integral over x, and one over r = |N(0, I_d)| (for M) or g ~ N(0, 1) (for t). The
integrands stay bounded when alpha, beta, r^2 and g^2 turn into the complex plane, as long as the
real parts of y and of theta alpha / (1 + 2 theta beta / d) stay positive: that is what the error
bounds of `nctheory.enclose.points` rest on.
"""

from __future__ import annotations

import random

import sympy as sp

from nctheory.theory.activation import ERF
from nctheory.theory.derivation import Derivation, Point, identity
from nctheory.theory.expectations import ClassExpectations, a, b, x
from nctheory.theory.gaussian import k11
from nctheory.theory.shared import once

__all__ = ["ErfMirrored", "alpha", "beta", "dim", "g", "r", "x"]

alpha, beta, dim = sp.symbols("alpha beta d", positive=True)
r, g, y, theta, rho = sp.symbols("r g y theta rho", positive=True)
angle = sp.Symbol("angle", real=True)


class ErfMirrored:
    """The integrands, as SymPy expressions, and the checked steps that lead to them.

    Attributes
    ----------
    total : dict
        For "nngp", in x and g: t is its integral over x in (0, 1) and expectation over g. For
        "extra", in g: t is its expectation. With alpha, beta and the dimension d.
    product : dict
        The same for M_11, with r in place of g.
    derivation : Derivation
    """

    def __init__(self) -> None:
        form = ClassExpectations(ERF)
        d = self.derivation = Derivation("ERF, mirrored isotropic classes", _point)

        # 1. The square of an error function as an average of Gaussians.
        price = form.price  # of x, a, b
        rest = price.subs(a, 0) - price
        d.add(form.mean**2, sp.Integral(rest, (x, 0, 1)), "an average of Gaussians", identity)
        diagonal = sp.Integral(4 / (sp.pi * (1 + x**2)) * (
            1 - 1 / sp.sqrt(1 + 2 * (1 + x**2) * k11)), (x, 0, 1))  # fmt: skip
        d.add(ERF.diagonal, diagonal, "the same, averaged over w", identity)

        # 2. Averages of Gaussians over the sphere, over the weights, and over the data.
        kummer = sp.hyper([sp.Rational(1, 2)], [dim / 2], -y)
        moment = sp.hyper([sp.Rational(3, 2)], [dim / 2 + 1], -y)
        u, measure = sp.sin(angle), sp.cos(angle) ** (dim - 2)
        norm = sp.gamma(dim / 2) / (sp.sqrt(sp.pi) * sp.gamma((dim - 1) / 2))
        turn = (angle, -sp.pi / 2, sp.pi / 2)
        for factor, value in ((1, kummer), (u**2, moment / dim)):
            average = norm * sp.Integral(measure * factor * sp.exp(-y * u**2), turn)
            d.add(average, value, "a Gaussian over the unit sphere", identity)
        z = sp.Symbol("z", real=True)
        line = (z, -sp.oo, sp.oo)
        normal = sp.exp(-(z**2) / 2) / sp.sqrt(2 * sp.pi)
        d.add(
            sp.Integral(sp.exp(-theta * rho * z**2) * normal, line),
            1 / sp.sqrt(1 + 2 * theta * rho), "a Gaussian over the weights", identity,
        )  # fmt: skip
        d.add(
            sp.Integral(rho * sp.exp(-2 * rho * z**2) * normal, line), rho / sp.sqrt(1 + 4 * rho),
            "the same", identity,
        )  # fmt: skip
        inflation = 1 + 2 * theta * beta / dim
        coordinate = sp.exp(-theta * alpha / (dim * inflation)) / sp.sqrt(inflation)
        shifted = sp.exp(-theta * (sp.sqrt(alpha) + sp.sqrt(beta) * z) ** 2 / dim)
        d.add(
            sp.Integral(shifted * normal, line), coordinate,
            "a Gaussian over one of d equal coordinates of the data", identity,
        )  # fmt: skip
        self.transform = d.add(
            coordinate**dim, inflation ** (-dim / 2) * sp.exp(-theta * alpha / inflation),
            "L(theta) = E exp(-theta K_0(x, x))", identity,
        )  # fmt: skip
        slope = d.add(
            -sp.diff(self.transform, theta),
            self.transform * (beta / inflation + alpha / inflation**2), "-L'(theta)", identity,
        )  # fmt: skip

        # 3. The moments.
        square, spread = r**2, beta * r**2 / dim
        level = alpha * square / (1 + 2 * spread)  # a^2 / (1 + 2b) = level u^2
        at_zero = price.subs(a, 0)
        self.product = {"nngp": at_zero * (1 - kummer.subs(y, (1 + x**2) * level))}
        self.total = {"nngp": at_zero * (1 - self.transform.subs(theta, (1 + x**2) * g**2))}
        d.add(k11 * ERF.diagonal_dot, 4 * k11 / (sp.pi * sp.sqrt(1 + 4 * k11)), "G(x, x)", identity)
        self.total["extra"] = 4 / sp.pi * slope.subs(theta, 2 * g**2)
        # |grad m|^2 weight_variance / d, with grad m = mu slope + std^2 w curvature
        norm2 = (
            alpha * form.slope**2
            + 2 * form.slope * form.curvature * a * beta / dim
            + form.curvature**2 * b * beta / dim
        )
        p = 1 + 2 * b
        bell = 4 / (sp.pi * p) * sp.exp(-2 * a**2 / p)
        factor = alpha - 4 * a**2 * beta / dim * (1 + b) / p**2
        d.add(norm2, bell * factor, "the square of the gradient", identity)
        at = {b: spread}
        constant, quadratic = (factor.subs(at).coeff(a, n) for n in (0, 2))
        self.product["extra"] = (bell.subs({a: 0}) * (
            constant * kummer + quadratic * alpha * square * moment / dim
        )).subs(at).subs(y, 2 * level)  # fmt: skip

    @staticmethod
    @once
    def get() -> ErfMirrored:
        """The one instance: its steps are checked once."""
        return ErfMirrored()


def _point(rng: random.Random) -> Point:
    symbols = (alpha, beta, y, theta, rho, b, k11)
    point = {s: sp.Rational(rng.randint(20, 200), 100) for s in symbols}
    return point | {
        a: sp.Rational(rng.randint(-15, 15) * 10 + 1, 100), dim: sp.Integer(rng.randint(2, 9)),
        x: sp.Rational(rng.randint(1, 99), 100),
    }  # fmt: skip
