"""ERF over Gaussian classes: t and M as integrals of functions that stay bounded, for balls.

Three forms of the same, each derived from the one before where it can be: `ErfTransforms` for all
isotropic classes (general covariances have matrices in the places of its numbers), `ErfMirrored`
for two classes N(-mean 1_d, std^2 I) and N(+mean 1_d, std^2 I), in which an average over the sphere
does the second integral, and `ErfProfiles`, the same through functions of one variable, with which
many pairs (mean, std) are had at little cost.

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

Mirrored classes. Put alpha = weight_variance mean^2 and beta = weight_variance std^2. For weights
w ~ N(0, (weight_variance / d) I) with |w|^2 = weight_variance r^2 / d, and u the component of
w / |w| along the means, a = sqrt(alpha) r u and b = beta r^2 / d. By oddness M_12 = -M_11, so that
NC1 = t / M_11 - 1 for balanced classes. The square of an error function is an average of Gaussians
over x in (0, 1), and the average of a Gaussian of u over the sphere is Kummer's function. What is
left is an integral over x, and one over r = |N(0, I_d)| (for M) or g ~ N(0, 1) (for t), bounded as
long as the real parts of y and of theta alpha / (1 + 2 theta beta / d) stay positive.

Profiles, for weight variance 1:

    t of the NNGP        E_g[damping(g) (1 - L(2 g^2))]
    t of the extra       E_g[4/pi -L'(2 g^2)]
    M_11 of the NNGP     alpha E_r[c S(alpha c)],         c = r^2 / p, p = 1 + 2 beta r^2 / d
    M_11 of the extra    alpha E_r[bell(alpha c) - lost bent(alpha c)]

L(theta) = decay exp(-alpha rate), where decay and rate depend on theta and beta alone. So do c and
the factors of bell and bent, and S, bell, bent are functions of one variable (and of d).
"""

from __future__ import annotations

import random
from typing import Any

import sympy as sp

from nctheory.theory.activation import ERF
from nctheory.theory.derivation import Derivation, Point, identity
from nctheory.theory.expectations import ClassExpectations, a, b, x
from nctheory.theory.gaussian import k11, u
from nctheory.theory.shared import once

__all__ = ["ErfMirrored", "ErfProfiles", "ErfTransforms", "alpha", "beta", "exp_slope", "theta"]

alpha, beta, dim, theta = sp.symbols("alpha beta d theta", positive=True)
g, h, r, y, rho = sp.symbols("g h r y rho", positive=True)
c, s, b1, b2 = sp.symbols("c s b1 b2", nonnegative=True)
l, v, w, m1, m2 = sp.symbols("l v w m1 m2", real=True)
z, z2, angle = sp.symbols("z z2 angle", real=True)
_LINE, _LINE2 = (z, -sp.oo, sp.oo), (z2, -sp.oo, sp.oo)


def _normal(at: sp.Symbol) -> sp.Expr:
    return sp.exp(-(at**2) / 2) / sp.sqrt(2 * sp.pi)


class exp_slope(sp.Function):
    """(exp(-p) - exp(-q)) / (q - p), the mean of exp(-y) for y between p and q."""

    def doit(self, **hints: object) -> sp.Expr:
        """Its definition."""
        p, q = self.args
        return (sp.exp(-p) - sp.exp(-q)) / (q - p)

    @staticmethod
    def on_balls(balls: Any, p: Any, q: Any) -> Any:
        """It falls in p and q if they are real, so that the ends of wide balls have its range."""

        def at(p: Any, q: Any) -> Any:
            gap = q - p
            if gap.abs_upper() < 1:
                return balls.exp(-(p + q) / 2) * balls.sinhc(gap / 2)
            return (balls.exp(-p) - balls.exp(-q)) / gap

        if balls.are_real(p, q) and (p.rad() or q.rad()):
            return at(p.lower(), q.lower()).union(at(p.upper(), q.upper()))
        return at(p, q)


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
    transform, slope : Expr
        L(theta) = E exp(-theta K_0(x, x)) over an isotropic class, and -L'(theta).
    derivation : Derivation

    Examples
    --------
    >>> print(ErfTransforms.get().transform)
    exp(-alpha*theta/(2*beta*theta/d + 1))/(2*beta*theta/d + 1)**(d/2)
    """

    def __init__(self) -> None:
        self.derivation = Derivation("ERF, Gaussian classes", _point)
        self._laplace()
        level = (1 + x**2) * g**2
        self.total = {
            "nngp": 4 / (sp.pi * (1 + x**2)) * (1 - self.transform.subs(theta, level)),
            "extra": 4 / sp.pi * self.slope.subs(theta, 2 * g**2),
        }
        self.product = self._products(*self._coordinate())

    def _laplace(self) -> None:
        """t: w.x is N(0, K_0(x, x)), so that E (w.x)^2 = E g^2 K_0(x, x)."""
        d = self.derivation
        phi = ERF.phi(u)
        bell = sp.exp(-theta * u**2)
        average = 4 / (sp.pi * (1 + x**2)) * (1 - bell.subs(theta, 1 + x**2))
        d.add(phi**2, sp.Integral(average, (x, 0, 1)), "an average of Gaussians", identity)
        d.add(sp.diff(phi, u) ** 2, 4 / sp.pi * bell.subs(theta, 2), "a Gaussian", identity)
        inflation = 1 + 2 * theta * beta / dim
        coordinate = sp.exp(-theta * alpha / (dim * inflation)) / sp.sqrt(inflation)
        shifted = sp.exp(-theta * (sp.sqrt(alpha) + sp.sqrt(beta) * z) ** 2 / dim)
        d.add(
            sp.Integral(shifted * _normal(z), _LINE),
            coordinate,
            "one of $d$ equal coordinates of $E exp(-theta K_0(x, x))$",
            identity,
        )
        self.transform = d.add(
            coordinate**dim,
            inflation ** (-dim / 2) * sp.exp(-theta * alpha / inflation),
            "$E exp(-theta K_0(x, x))$",
            identity,
        )
        self.slope = d.add(
            -sp.diff(self.transform, theta),
            self.transform * (beta / inflation + alpha / inflation**2),
            "$E K_0(x, x) exp(-theta K_0(x, x))$",
            identity,
        )

    def _coordinate(self) -> tuple[sp.Expr, ...]:
        """M: the Fourier integrals, and one coordinate of the data. What a coordinate gives: the
        spread and the centre of its Gaussian, and the factor of <x, x'>."""
        d, phi = self.derivation, ERF.phi(u)
        wave = sp.exp(-(z**2)) * sp.sin(2 * z * u) / (sp.pi * z)
        d.add(phi, sp.Integral(wave, _LINE), "Fourier", identity)
        d.add(sp.diff(phi, u), sp.Integral(sp.diff(wave, u), _LINE), "its derivative", identity)
        d.add(
            sp.Integral(sp.cos(g * z) * _normal(z), _LINE),
            sp.exp(-(g**2) / 2),
            "$E cos(w.y) = exp(-|y|^2 / 2)$",
            identity,
        )
        spread = 1 + g**2 * b1 + h**2 * b2
        center = g * m1 - h * m2
        first, second = m1 + sp.sqrt(b1) * z, m2 + sp.sqrt(b2) * z2
        weight = sp.exp(-((g * first - h * second) ** 2) / 2) * _normal(z) * _normal(z2)
        mean = sp.exp(-(center**2) / (2 * spread)) / sp.sqrt(spread)
        inner = (m1 - g * b1 * center / spread) * (m2 + h * b2 * center / spread)
        inner += g * h * b1 * b2 / spread
        for factor, value, reason in (
            (1, mean, "one coordinate of $E exp(-|g x - h x'|^2 / 2)$"),
            (first * second, mean * inner, "the same, times $<x, x'>$"),
        ):
            d.add(sp.Integral(factor * weight, _LINE, _LINE2), value, reason, identity)
        return spread, center, inner

    def _products(self, spread: sp.Expr, center: sp.Expr, inner: sp.Expr) -> dict[str, sp.Expr]:
        """All coordinates, at (g, h) and (g, -h): two with means, and all with variances."""
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
        return {
            "nngp": root * gap * exp_slope(plus, minus),
            "extra": r**2 * root * (product * sp.exp(-plus) + product2 * sp.exp(-minus)),
        }

    @staticmethod
    @once
    def get() -> ErfTransforms:
        """The one instance: its steps are checked once."""
        return ErfTransforms()


class ErfMirrored:
    """The integrands, as SymPy expressions, and the checked steps that lead to them.

    Attributes
    ----------
    total : dict
        That of `ErfTransforms`.
    product : dict
        For "nngp", in x and r: M_11 is its integral over x in (0, 1) and expectation over r. For
        "extra", in r: M_11 is its expectation. With alpha, beta and the dimension d.
    derivation : Derivation
    """

    def __init__(self) -> None:
        form = ClassExpectations(ERF)
        d = self.derivation = Derivation("ERF, mirrored isotropic classes", _point)
        price = form.price  # of x, a, b
        rest = price.subs(a, 0) - price
        d.add(form.mean**2, sp.Integral(rest, (x, 0, 1)), "an average of Gaussians", identity)
        kummer, moment = self._sphere()
        self.total = ErfTransforms.get().total
        square, spread = r**2, beta * r**2 / dim
        level = alpha * square / (1 + 2 * spread)  # a^2 / (1 + 2b) = level u^2
        self.product = {"nngp": price.subs(a, 0) * (1 - kummer.subs(y, (1 + x**2) * level))}
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
        self.product["extra"] = (
            (bell.subs({a: 0}) * (constant * kummer + quadratic * alpha * square * moment / dim))
            .subs(at)
            .subs(y, 2 * level)
        )

    def _sphere(self) -> tuple[sp.Expr, sp.Expr]:
        """The means of exp(-y u^2) and d u^2 exp(-y u^2) over the unit sphere, by Kummer."""
        kummer = sp.hyper([sp.Rational(1, 2)], [dim / 2], -y)
        moment = sp.hyper([sp.Rational(3, 2)], [dim / 2 + 1], -y)
        sine, measure = sp.sin(angle), sp.cos(angle) ** (dim - 2)
        norm = sp.gamma(dim / 2) / (sp.sqrt(sp.pi) * sp.gamma((dim - 1) / 2))
        turn = (angle, -sp.pi / 2, sp.pi / 2)
        for factor, value in ((1, kummer), (sine**2, moment / dim)):
            average = norm * sp.Integral(measure * factor * sp.exp(-y * sine**2), turn)
            self.derivation.add(average, value, "a Gaussian over the unit sphere", identity)
        return kummer, moment

    @staticmethod
    @once
    def get() -> ErfMirrored:
        """The one instance: its steps are checked once."""
        return ErfMirrored()


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
        weight = sp.exp(-(1 - x**2) * g**2 / 2)
        dawson = sp.hyper([1], [sp.Rational(3, 2)], -(g**2) / 2)
        self.damping = 4 / sp.pi * dawson
        d.add(dawson, sp.Integral(weight, (x, 0, 1)), "Dawson's integral", identity)
        lost = 1 / sp.sqrt(2 - x**2) - 1 / sp.sqrt(2 - x**2 + 4 * k11)
        average = (weight * (1 - sp.exp(-2 * g**2 * k11))).subs(g, z) * _normal(z)
        d.add(sp.Integral(average, _LINE), lost, "its average over $g$", identity)
        d.add(ERF.diagonal, sp.Integral(4 / sp.pi * lost, (x, 0, 1)), "the same over $x$", identity)
        inflation = 1 + 2 * theta * beta / dim
        self.decay, self.rate = inflation ** (-dim / 2), theta / inflation
        decayed = self.decay * sp.exp(-alpha * self.rate)
        d.add(ErfTransforms.get().transform, decayed, "$L(theta)$", identity)
        self.slope = 4 / sp.pi * beta / inflation, 4 / sp.pi / inflation**2
        at = {theta: 2 * g**2}
        extra = (decayed * (self.slope[0] + alpha * self.slope[1])).subs(at)
        d.add(form.total["extra"], extra, "$-L'(2 g^2)$", identity)

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
        d.add(form.product["nngp"], alpha * level * self.square.subs(put), "$M_11$, NNGP", identity)
        bells = self.row[1] * self.bell.subs(put) - self.row[2] * self.bent.subs(put)
        d.add(form.product["extra"], alpha * bells, "$M_11$, extra", identity)

    @staticmethod
    @once
    def get() -> ErfProfiles:
        """The one instance: its steps are checked once."""
        return ErfProfiles()


def _point(rng: random.Random) -> Point:
    positive = (alpha, beta, theta, g, h, r, y, rho, b, b1, b2, k11)
    point = {q: sp.Rational(rng.randint(20, 200), 100) for q in positive}
    point |= {q: sp.Rational(rng.randint(-150, 150), 100) for q in (u, m1, m2)}
    return point | {
        a: sp.Rational(rng.randint(-15, 15) * 10 + 1, 100), dim: sp.Integer(rng.randint(2, 9)),
        x: sp.Rational(rng.randint(1, 99), 100),
    }  # fmt: skip
