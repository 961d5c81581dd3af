"""Facts of a normal law N(0, I): its direction is uniform, and independent of its length."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from nctheory.trusted.algebra import level
from nctheory.trusted.building import add, instantiate, mean_of, mul, power, rational
from nctheory.trusted.context import Context, need
from nctheory.trusted.equality import equal
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import Formula

__all__ = ["ISOTROPIC"]

Arguments = Mapping[str, Term]
TWO, HALF = rational(2), Fraction(1, 2)


class _Drawn:
    """x of the normal law `law`: means over it, |x|^2, and the dimension, which is E|x|^2."""

    def __init__(self, at: Arguments, ctx: Context) -> None:
        self.at, self.law = at, ctx.normal_law(at["law"])
        self.x = Term("free", level(*at.values()), "vector")
        self.square = Term("dot", self.x, self.x)
        for key in ("k", "m", "p"):
            whole = key not in at or (at[key].whole and ctx.is_sign(at[key]) and not at[key].loose)
            need(whole, f"{key} is no integer by its form that is not negative")

    def mean(self, *factors: Term) -> Term:
        """The expectation of a product."""
        return mean_of(self.law, mul(*factors), self.x)

    def along(self, p: Term) -> Term:
        """<x, a>^p."""
        a = self.at["a"]
        need(a.sort == "vector" and not a.loose, "a is a vector")
        return Term("npow", Term("dot", self.x, a), p)

    def length(self, p: Term) -> Term:
        """|x|^p."""
        return Term("npow", power(self.square, HALF), p)

    def of(self, name: str) -> Term:
        """A function of |x|^2."""
        f = instantiate(self.at[name], self.square)
        need(f.sort in ("real", "nat") and not f.loose, f"{name} is a function of one number")
        return f


def parts_along_the_radius(at: Arguments, ctx: Context) -> Formula:
    """E (d + k - X) |x|^k (X + D)^(-m/2) = m E X |x|^k (X + D)^(-m/2 - 1), X = |x|^2: `root` 2.

    With the root 1 it has 2 k and 2 m in the place of k and m.

    It is the integral of the derivative of r^(d + k) (r^2 + D)^(-m/2) exp(-r^2/2), r > 0.
    """
    drawn, (k, m, D, root) = _Drawn(at, ctx), (at[key] for key in ("k", "m", "D", "root"))
    need(D.sort in ("real", "nat") and not D.loose and ctx.is_sign(D, True), "D may not be > 0")
    need(root in (rational(1), TWO), "root is 1 or 2")
    twice, X = rational(2 / root.args[0]), drawn.square
    low, high = (power(base, 1 / root.args[0]) for base in (X, add(X, D)))
    slope = add(drawn.mean(X), mul(twice, k), mul(rational(-1), X))
    weights = [(Term("npow", low, k), power(Term("npow", high, e), -1)) for e in (m, add(m, root))]
    return Formula(drawn.mean(slope, *weights[0]), "=", mul(twice, m, drawn.mean(X, *weights[1])))


def parts_along_rays(at: Arguments, ctx: Context) -> Formula:
    """E (d + k - X) |x|^k (Q + B)^(-m/2) = m E Q |x|^k (Q + B)^(-m/2 - 1), Q(s x) = s^2 Q(x).

    It is the integral of the derivative of r^(d + k) (Q r^2 + B)^(-m/2) exp(-r^2/2), r > 0, for
    each direction, Q >= 0 and B > 0.
    """
    drawn, (k, m, B), s = _Drawn(at, ctx), (at[key] for key in ("k", "m", "B")), ctx.fresh()
    need(B.sort in ("real", "nat") and not B.loose and ctx.is_sign(B, True), "B may not be > 0")
    Q, scaled = (instantiate(at["Q"], x) for x in (drawn.x, mul(s, drawn.x)))
    equal(scaled, mul(power(s, 2), Q), ctx, what="form on a ray and a square")
    need(ctx.is_sign(Q), f"{Q} may be negative")
    need(m.op == "rat" and m.args[0] >= 0, "m is no number that is not negative")
    falls = [mul(drawn.length(k), power(add(Q, B), -m.args[0] / 2 - j)) for j in (0, 1)]
    slope = add(drawn.mean(drawn.square), k, mul(rational(-1), drawn.square))
    return Formula(drawn.mean(slope, falls[0]), "=", mul(m, drawn.mean(Q, falls[1])))


def direction_and_length(at: Arguments, ctx: Context) -> Formula:
    """E <x, a>^p f(|x|^2) E |x|^p g(|x|^2) = E <x, a>^p g(|x|^2) E |x|^p f(|x|^2)."""
    drawn, p = _Drawn(at, ctx), at["p"]
    sides = (
        mul(drawn.mean(drawn.along(p), drawn.of(one)), drawn.mean(drawn.length(p), drawn.of(other)))
        for one, other in (("f", "g"), ("g", "f"))
    )
    return Formula(next(sides), "=", next(sides))


def moments_on_spheres(at: Arguments, ctx: Context) -> Formula:
    """(d + p) E <x, a>^(p + 2) f(|x|^2) = (p + 1) |a|^2 E <x, a>^p |x|^2 f(|x|^2)."""
    drawn, p, f = _Drawn(at, ctx), at["p"], _Drawn(at, ctx).of("f")
    left = mul(add(drawn.mean(drawn.square), p), drawn.mean(drawn.along(add(p, TWO)), f))
    norm = Term("dot", at["a"], at["a"])
    return Formula(left, "=", mul(add(p, rational(1)), norm,
                                  drawn.mean(drawn.along(p), drawn.square, f)))  # fmt: skip


# Names of facts, their arguments, and what says them.
ISOTROPIC = (
    ("parts along the radius", ("law", "k", "m", "D", "root"), parts_along_the_radius),
    ("parts along rays", ("law", "k", "m", "Q", "B"), parts_along_rays),
    ("direction and length", ("law", "a", "p", "f", "g"), direction_and_length),
    ("moments on spheres", ("law", "a", "p", "f"), moments_on_spheres),
)
