"""NC1 of two mirrored isotropic classes, N(-mean 1_d, std^2 I) and N(+mean 1_d, std^2 I).

For one hidden layer all traces are expectations over the weights w ~ N(0, I / d), by what is
derived in `nctheory.theory.expectations`. With r = sqrt(d) |w|, the length of N(0, I_d), and p the
cosine of w and the means, a class sees a = mean r p and b = std^2 r^2 / d, and the other class -a.
Both have one spread, and their mean features are half their distance from the middle, so that NC1
is within / between with

    within    E_w Var_x phi(w.x)            for the extra kernel, of phi'(w.x) x / sqrt(d)
    between   E_w (m(a) - m(-a))^2 / 4      for the extra kernel, of grad m / sqrt(d)

The NTK is the sum of both kernels. The floor is 1 / E tanh^2(l z) - 1 for z ~ N(l, 1), where l is
the distance of a mean from 0 in standard deviations: tanh(l z) is the difference of the posteriors.

With more layers a kernel is a function of |x|, |x'| and the angle of x and x', whose law for two
samples of one class is a noncentral Wishart law (`nctheory.compute.gram_law` says more).
"""

from __future__ import annotations

import sympy as sp
from sympy.codegen.cfunctions import log1p

from nctheory.theory.activation import Activation
from nctheory.theory.expectations import ClassExpectations, a, b

__all__ = ["MirroredPair", "length_laws", "overlap"]

mean, std, dim, r, level = sp.symbols("mean std d r l", positive=True)
p, z = sp.symbols("p z", real=True)


class MirroredPair:
    """The integrands over r and p, for weight variance 1.

    Attributes
    ----------
    spread : Expr
        Of the NNGP, within; for ERF its integrand over `unit` from 0 to 1.
    extra_spread, gap, extra_gap : Expr
        Within of the extra kernel; between of the NNGP and of the extra kernel.

    Examples
    --------
    >>> from nctheory.theory.activation import ERF
    >>> MirroredPair(ERF).gap
    erf(sqrt(d)*mean*p*r/sqrt(d + 2*r**2*std**2))**2
    """

    def __init__(self, activation: Activation) -> None:
        f = ClassExpectations(activation)
        above = {a: mean * r * p, b: std**2 * r**2 / dim}
        below = {a: -mean * r * p, b: std**2 * r**2 / dim}

        def at(expr: sp.Expr, values: dict[sp.Symbol, sp.Expr] = above) -> sp.Expr:
            return expr.subs(values, simultaneous=True)

        variance = f.variance.function if isinstance(f.variance, sp.Integral) else f.variance
        self.spread = at(variance)
        # phi'(w.x) x: along w, and across it, where the mean has the part mean sqrt(1 - p^2)
        across = mean**2 * (1 - p**2)
        self.extra_spread = (
            across * at(f.slope_variance)
            + at(f.moment_variance) / r**2
            + (dim - 1) / dim * std**2 * at(f.slope_square)
        )
        half = (at(f.mean) - at(f.mean, below)) / 2
        self.gap = sp.simplify(half**2) if half.has(sp.erf) else half**2
        # grad m = slope mean + bend w / |w|, and both change sign but for slopes and bends that do
        slope = (at(f.slope) + at(f.slope, below)) / 2
        bend = (at(f.curvature) - at(f.curvature, below)) / 2 * std**2 * r / dim
        self.extra_gap = mean**2 * slope**2 + 2 * mean * slope * bend * p + bend**2


def overlap() -> tuple[sp.Expr, sp.Expr]:
    """The integrands over z of E (1 - tanh^2(l z)) and E tanh^2(l z), for z ~ N(l, 1), by the mean
    over l and -l, which are alike.

    >>> within, between = overlap()
    >>> sp.simplify((within + between).rewrite(sp.exp) - mixture(z, level))
    0
    """
    density = sp.exp(-(z**2 + level**2) / 2) / sp.sqrt(2 * sp.pi)
    return density / sp.cosh(level * z), density * sp.sinh(level * z) * sp.tanh(level * z)


def mixture(z: sp.Expr, level: sp.Expr) -> sp.Expr:
    """The density of the mixture of N(-l, 1) and N(l, 1)."""
    bells = [sp.exp(-((z - sign * level) ** 2) / 2) for sign in (1, -1)]
    return sp.Add(*bells) / (2 * sp.sqrt(2 * sp.pi))


def length_laws() -> dict[str, tuple[list[sp.Symbol], sp.Expr | list[sp.Expr]]]:
    """Arguments and logarithms of densities, but for constants, of x ~ N(mu, I) with |mu| = l.

    Lengths are `base` and an offset. "length_density" is that of |x|, less log 0F1(d/2; (l |x|)^2
    / 4) - l |x|. "pair_density" is that of |x|, |x'| and their angle, of which the sine and the
    cosine of the half are given, less log 0F1(d/2; S^2 / 4) - S, and S: it is l |x + x'|.
    """
    base, first, second = sp.symbols("base first second", real=True)
    sine, cosine = sp.symbols("half_sine half_cosine", nonnegative=True)

    def alone(offset: sp.Symbol) -> sp.Expr:
        return (dim - 1) * log1p(offset / base) - (offset + base - level) ** 2 / 2

    total = level * (2 * base + first + second)
    lost = 4 * level**2 * (base + first) * (base + second) * sine**2
    size = sp.sqrt(sp.Max(0, total**2 - lost))
    angle = sp.Piecewise((0, dim <= 2), ((dim - 2) * sp.log(2 * sine * cosine), True))
    pair = alone(first) + alone(second) - lost / (total + size) + angle
    return {
        "length_density": ([level, dim, base, first], alone(first)),
        "pair_density": ([level, dim, base, first, second, sine, cosine], [pair, size]),
    }
