"""Two ends at which class moments of Gaussian classes are in closed form: d = 1, and d -> infinity.

At d = 1 two inputs are aligned or opposite, and the ReLU's kernel is a product of positive parts,
or of negative parts. `one_dimensional_moment` follows from this, tails included. The extra part of
the NTK is the same function there, so that NTK and NNGP have one NC1.

As d -> infinity, <x, x'>/d of samples of isotropic classes tends to <mu, mu'>/d, and |x|^2/d to
|mu|^2/d + s^2. So all pairs of samples of two classes have one feature distance, `limit_distance`,
and `mirrored_nc1` is NC1 of a mirrored pair.
"""

from __future__ import annotations

import random

import sympy as sp

from nctheory.theory.activation import RELU, Activation
from nctheory.theory.derivation import Derivation, Point, identity
from nctheory.theory.expectations import ClassExpectations, a, b
from nctheory.theory.gaussian import density, k11, k12, k22, u, v
from nctheory.theory.networks import Layer, bias_variance, kernel, weight_variance
from nctheory.theory.pair_coordinates import dist, gap, wedge
from nctheory.theory.shared import once

__all__ = [
    "g11", "g12", "g22", "limit_distance", "mirrored_nc1", "mu", "mu1", "mu2",
    "one_dimensional_moment", "s", "s1", "s2",
]  # fmt: skip

mu1, mu2 = sp.symbols("mu1 mu2", real=True)
mu = sp.Symbol("mu", positive=True)
s, s1, s2 = sp.symbols("s s1 s2", positive=True)
g11, g22 = sp.symbols("g11 g22", nonnegative=True)
g12 = sp.Symbol("g12", real=True)


@once
def one_dimensional_moment() -> Derivation:
    """M_12 of the ReLU's NNGP for x ~ N(mu1, s1^2), x' ~ N(mu2, s2^2) at d = 1, weight variance 1.

    The result is (m1+ m2+ + m1- m2-)/2 with m+- = E max(0, +-x), in a form that keeps the tails.
    The steps before it are the kernel, the extra kernel, which is equal to it, and
    t_c = (mu1^2 + s1^2)/2. For M_cc set mu2 = mu1 and s2 = s1.

    >>> one_dimensional_moment().steps[0].rhs
    Max(0, -u)*Max(0, -v)/2 + Max(0, u)*Max(0, v)/2
    """
    d = Derivation("ReLU at $d = 1$", _two_classes)
    layer = Layer(RELU)
    aligned = {k11: u**2, k12: u * v, k22: v**2, wedge: sp.Integer(0), Layer.inputs[7]: u * v}
    positive, negative = (sp.Max(0, sign * u) * sp.Max(0, sign * v) for sign in (1, -1))
    value = (positive + negative) / 2
    for name in ("nngp", "extra"):
        entry = layer.off_diagonal[name].subs(aligned, simultaneous=True)
        d.add(entry, value, f"{name}: angles are 0 or $pi$", identity)

    line = (-sp.oo, sp.oo)
    one, two = density(u - mu1, s1**2), density(v - mu2, s2**2)
    diagonal = layer.diagonal["nngp"].subs(k11, u**2)
    d.add(sp.Integral(diagonal * one, (u, *line)), (mu1**2 + s1**2) / 2, "$t$ of a class", identity)

    mean = ClassExpectations(RELU).mean

    def part(sign: int, centre: sp.Expr, std: sp.Expr) -> sp.Expr:
        """E max(0, sign x)."""
        return mean.subs({a: sign * centre, b: std**2}, simultaneous=True)

    for sign in (1, -1):
        d.add(
            sp.Integral(sp.Max(0, sign * u) * one, (u, *line)),
            part(sign, mu1, s1),
            f"mean of the {'positive' if sign == 1 else 'negative'} part",
            identity,
        )
    moment = sum(part(sign, mu1, s1) * part(sign, mu2, s2) for sign in (1, -1)) / 2
    double = sp.Integral(value * one * two, (u, *line), (v, *line))
    d.add(double, moment, "$x$ and $x'$ are independent", identity)
    return d


@once
def limit_distance(kernel: str, activation: Activation) -> sp.Expr:
    """The squared feature distance of independent samples of two classes, as d -> infinity.

    Parameters
    ----------
    kernel : "linear", "nngp", "ntk" or "extra"
        At depth 1, without biases.
    activation : Activation

    Returns
    -------
    sympy.Expr
        In the limits g11, g12, g22 of <mu, mu'>/d, the standard deviations s1 and s2, and sigma_w2,
        well conditioned. For two samples of one class set g12 = g22 = g11 and s2 = s1.

    Examples
    --------
    >>> limit_distance("linear", RELU)
    sigma_w2*(g11 - 2*g12 + g22 + s1**2 + s2**2)
    """
    first, second = g11 + s1**2, g22 + s2**2
    # first * second - g12^2, where the variances are small beside aligned means
    area = g11 * g22 - g12**2 + g11 * s2**2 + g22 * s1**2 + s1**2 * s2**2
    at = {
        k11: first, k12: g12, k22: second, wedge: sp.sqrt(area),
        dist: g11 + g22 - 2 * g12 + s1**2 + s2**2, gap: g22 - g11 + s2**2 - s1**2,
    }  # fmt: skip
    at = {x: weight_variance * value for x, value in at.items()}
    t11, t12, t22, tdist, tgap = Layer.inputs[6:]
    at |= {t11: at[k11], t12: at[k12], t22: at[k22], tdist: at[dist], tgap: at[gap]}
    return Layer(activation).distance[kernel].subs(at, simultaneous=True)


@once
def mirrored_nc1(name: str, activation: Activation) -> Derivation:
    """NC1 of the classes N(-mu 1_d, s^2 I) and N(+mu 1_d, s^2 I) as d -> infinity.

    Parameters are those of `limit_distance`. The result is an expression in mu, s and sigma_w2.

    >>> from nctheory.theory.activation import ERF
    >>> mirrored_nc1("linear", ERF).result
    s**2/mu**2
    """
    d = Derivation(f"NC1 of the {name} features of {activation.name}, mirrored", _mirrored)
    entry = kernel(name, activation)
    norm2, inner = weight_variance * (mu**2 + s**2), weight_variance * mu**2

    def at(k: sp.Expr) -> sp.Expr:
        return entry.subs({k11: norm2, k12: k, k22: norm2, bias_variance: 0})

    same, opposite = at(inner), at(-inner)
    start = (at(norm2) - same) / ((same - opposite) / 2)
    d.add(start, sp.simplify(start), "$(t - M_11) / ((M_11 - M_12) / 2)$", identity)
    return d


def _two_classes(rng: random.Random) -> Point:
    """Means, standard deviations, and inputs of either sign."""

    def number(low: int, high: int) -> sp.Rational:
        return sp.Rational(10 * rng.randint(low, high) + 1, 97)

    # In this order the points that checks draw have u and v of equal signs, of both, and opposite.
    return {
        v: number(-12, 12), mu1: number(-12, 12), mu2: number(-12, 12), u: number(-12, 12),
        s1: number(5, 12), s2: number(5, 12),
    }  # fmt: skip


def _mirrored(rng: random.Random) -> Point:
    return {x: sp.Rational(rng.randint(20, 150), 97) for x in (mu, s, weight_variance)}
