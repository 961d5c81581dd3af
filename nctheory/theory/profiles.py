"""Mirrored isotropic classes again: t and M through functions of one variable.

The integrals of `nctheory.theory.mirrored` are rewritten so that many pairs (mean, std) can be had
at little cost. With alpha = mean^2, beta = std^2 (the weight variance being 1), and for ERF:

    t of the NNGP        E_g[damping(g) (1 - L(2 g^2))]
    t of the extra       E_g[4/pi -L'(2 g^2)]
    M_11 of the NNGP     alpha E_r[c S(alpha c)],         c = r^2 / p, p = 1 + 2 beta r^2 / d
    M_11 of the extra    alpha E_r[bell(alpha c) - lost bent(alpha c)]

g is N(0, 1), r = |N(0, I_d)|, and L(theta) = decay exp(-alpha rate), where decay and rate depend on
theta and beta alone. So do c and the factors of bell and bent, and S, bell, bent are functions of
one variable (and of d).

The class mean of the ReLU is a/2 + e(a, b) with e even in a, and mirroring turns a/2 over: between
is alpha / 4, or alpha / 2 for the NTK, and within is what is left. With e = sqrt(b) even(a/sqrt(b))
the even part has, for kappa = mean / std, two functions of one variable: the averages of `even`
squared and of its slope squared, over the unit sphere.
"""

from __future__ import annotations

import random

import sympy as sp

from nctheory.theory.activation import ERF, RELU
from nctheory.theory.derivation import Derivation, Point, identity
from nctheory.theory.expectations import a, b, smoothed
from nctheory.theory.gaussian import k11, u
from nctheory.theory.mirrored import ErfMirrored, alpha, beta, dim, g, r, theta, x
from nctheory.theory.shared import once

__all__ = ["ErfProfiles", "ReluProfiles", "h", "kappa", "y"]

y, h, kappa = sp.symbols("y h kappa", positive=True)


class ErfProfiles:
    """The functions above, as SymPy expressions, and the checked steps that lead to them.

    Attributes
    ----------
    square : in x and y; its integral over x in (0, 1) is S(y)
    bell, bent : in y
    row : tuple
        In beta, r and d: c, and the factors of bell and of bent in M_11 / alpha of the extra.
    damping : in g
    decay, rate : in theta, beta and d
    slope : tuple
        In theta, beta and d: t of the extra is E_g[L (slope[0] + alpha slope[1])], theta = 2 g^2.
    derivation : Derivation
    """

    def __init__(self) -> None:
        form = ErfMirrored.get()
        d = self.derivation = Derivation("ERF, mirrored isotropic classes, profiles", _point)

        # t: the kernel K(x, x) as an average of exp(-theta K_0(x, x)), which L averages over x.
        z = sp.Symbol("z", real=True)
        normal = sp.exp(-(z**2) / 2) / sp.sqrt(2 * sp.pi)
        weight = sp.exp(-(1 - x**2) * g**2 / 2)
        dawson = sp.hyper([1], [sp.Rational(3, 2)], -(g**2) / 2)
        self.damping = 4 / sp.pi * dawson
        d.add(dawson, sp.Integral(weight, (x, 0, 1)), "Dawson's integral", identity)
        lost = 1 / sp.sqrt(2 - x**2) - 1 / sp.sqrt(2 - x**2 + 4 * k11)
        average = (weight * (1 - sp.exp(-2 * g**2 * k11))).subs(g, z) * normal
        d.add(sp.Integral(average, (z, -sp.oo, sp.oo)), lost, "its average over g", identity)
        d.add(ERF.diagonal, sp.Integral(4 / sp.pi * lost, (x, 0, 1)), "the same over x", identity)
        inflation = 1 + 2 * theta * beta / dim
        self.decay, self.rate = inflation ** (-dim / 2), theta / inflation
        decayed = self.decay * sp.exp(-alpha * self.rate)
        d.add(form.transform, decayed, "L(theta)", identity)
        self.slope = 4 / sp.pi * beta / inflation, 4 / sp.pi / inflation**2
        at = {theta: 2 * g**2}
        extra = (decayed * (self.slope[0] + alpha * self.slope[1])).subs(at)
        d.add(form.total["extra"], extra, "-L'(2 g^2)", identity)

        # M: Kummer's functions, at arguments that are alpha times a function of beta and r.
        p = 1 + 2 * beta * r**2 / dim
        spread = beta * r**2 / dim
        kummer = sp.hyper([sp.Rational(1, 2)], [dim / 2], -y)
        self.square = 4 / (sp.pi * (1 + x**2)) * (1 - kummer.subs(y, (1 + x**2) * y)) / y
        self.bell = kummer.subs(y, 2 * y)
        self.bent = sp.hyper([sp.Rational(3, 2)], [dim / 2 + 1], -2 * y) / dim
        level = r**2 / p
        self.row = level, 4 / sp.pi / p, 16 / sp.pi * spread * (1 + spread) / p**3
        put = {y: alpha * level}
        d.add(form.product["nngp"], alpha * level * self.square.subs(put), "M_11, NNGP", identity)
        bells = self.row[1] * self.bell.subs(put) - self.row[2] * self.bent.subs(put)
        d.add(form.product["extra"], alpha * bells, "M_11, extra", identity)

    @staticmethod
    @once
    def get() -> ErfProfiles:
        """The one instance: its steps are checked once."""
        return ErfProfiles()


class ReluProfiles:
    """The even part of the class mean, and NC1 through its averages.

    Attributes
    ----------
    even, even_slope : in h
        e(a, b) = sqrt(b) even(a / sqrt(b)), and the derivative of `even`.
    level : dict
        For "nngp" and "ntk": alpha (1 + NC1), in alpha, beta, d and the two averages.
    averages : tuple
        The symbols of E_u[even(h)^2] and E_u[(1 - u^2) d kappa^2 even_slope(h)^2] / d, for a
        coordinate u of a random point of the unit sphere, and h = kappa sqrt(d) u.
    derivation : Derivation
    """

    averages = sp.symbols("A_0 A_1", positive=True)

    def __init__(self) -> None:
        d = self.derivation = Derivation("ReLU, mirrored isotropic classes, profiles", _point)
        mean = smoothed(RELU.phi(u))
        even = (mean + mean.subs(a, -a)) / 2
        d.add((mean - mean.subs(a, -a)) / 2, a / 2, "the odd part of the class mean", identity)
        self.even = sp.simplify(even.subs({a: h, b: 1}))
        self.even_slope = sp.simplify(sp.diff(self.even, h))
        whole = sp.sqrt(b) * self.even.subs(h, a / sp.sqrt(b))
        d.add(even, whole, "e is homogeneous", identity)
        d.add(RELU.diagonal, k11 / 2, "t of the NNGP", identity)
        d.add(k11 * RELU.diagonal_dot, k11 / 2, "t of the extra", identity)
        # E e^2 = beta A_0, and |grad e|^2 / d has the mean beta (A_0 + d A_1) / d: along w, e is
        # homogeneous; across it, the gradient is slope * |mu| sqrt(1 - u^2), |mu|^2 = d alpha.
        first, second = self.averages
        value, gradient = beta * first, beta * (first / dim + second)
        total, odd = (alpha + beta) / 2, alpha / 4
        self.level = {}
        for kernel, layers, rest in (("nngp", 1, value), ("ntk", 2, value + gradient)):
            between, within = layers * odd, layers * (total - odd) - rest
            self.level[kernel] = sp.expand(alpha * (within + between) / between)

    @staticmethod
    @once
    def get() -> ReluProfiles:
        """The one instance: its steps are checked once."""
        return ReluProfiles()


def _point(rng: random.Random) -> Point:
    point = {s: sp.Rational(rng.randint(20, 200), 100) for s in (alpha, beta, r, g, theta, b, k11)}
    return point | {
        dim: sp.Integer(rng.randint(2, 9)), x: sp.Rational(rng.randint(1, 99), 100),
        a: sp.Rational(rng.randint(-15, 15) * 10 + 1, 100),
    }  # fmt: skip
