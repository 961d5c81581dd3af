"""What normal laws are known for: classical facts about a law that is N(0, I), as relations."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from nctheory.trusted.algebra import poly
from nctheory.trusted.building import (
    abstract,
    add,
    instantiate,
    mean_of,
    minus,
    mul,
    power,
    rational,
)
from nctheory.trusted.context import Context, need
from nctheory.trusted.growth import is_moderate
from nctheory.trusted.language import Term
from nctheory.trusted.polynomials import scaled
from nctheory.trusted.quoting import derivations
from nctheory.trusted.theorems import All, Formula, Mirror

__all__ = ["OF_NORMAL_LAWS", "no_mass_at_0", "of_dual"]

Arguments = Mapping[str, Term]
HALF = Fraction(1, 2)


def _dot(x: Term, y: Term) -> Term:
    return Term("dot", x, y)


def _moderate(f: Term, ctx: Context, *over: Term) -> Term:
    """The value of a function whose means exist."""
    t = instantiate(f, *over)
    need(is_moderate(t, frozenset(over), ctx), f"{t} may grow too fast")
    return t


def of_dual(
    kernel: Term, duals: tuple[tuple[str, int], ...], ctx: Context
) -> tuple[Term, str, int] | None:
    """(c, dual, k): the kernel is c <x, y>^k times the dual of one of these activations, c > 0."""
    need(kernel.op == "kernel", "kernel is the value of a kernel")
    k = ctx.fresh(), ctx.fresh(), ctx.fresh()
    around = ctx.assuming(Formula(k[0], ">=", rational(0)), Formula(k[2], ">=", rational(0)))
    own = poly(instantiate(kernel.args[1], *k), around)
    for dual, degree in duals:
        entries = [Term("var", n, "real") for n in ("k11", "k12", "k22")]
        kappa = instantiate(abstract(_derived(dual).rhs, *entries), *k)
        p = poly(mul(power(k[1], degree), kappa), around)
        m = next(iter(p))
        c = own.get(m, 0) / p[m]
        if c > 0 and own == scaled(p, c):
            return rational(c), dual, degree
    return None


def _derived(dual: str) -> Formula:
    (relation,) = derivations()[f"dual of {dual}"].conclusions
    assert isinstance(relation, Formula)
    return relation


def features_of(at: Arguments, ctx: Context) -> Formula:
    """K(x, y) = c <x, y>^k E f(<w, x>) f(<w, y>): k = 0 and f the ReLU, or k = 1 and f its slope.

    The duals are as derived, and so for inputs on a line and for 0: the kernel is 0 at x = 0.
    """
    law, kernel, w = ctx.normal_law(at["law"]), at["kernel"], ctx.fresh("vector")
    found = of_dual(kernel, (("relu", 0), ("step", 1)), ctx)
    need(kernel.args[2].sort == "vector", "kernel is of vectors")
    need(found, f"{kernel.args[0]} is no multiple of the NNGP of the ReLU, or of what its NTK adds")
    assert found is not None
    (c, dual, degree), (x, y) = found, kernel.args[2:]
    f = instantiate(_derived(dual).lhs.args[0], _dot(w, x), _dot(w, y))
    return Formula(kernel, "=", mul(c, power(_dot(x, y), degree), mean_of(law, f, w)))


def norm_and_direction(at: Arguments, ctx: Context) -> Formula:
    """The norm and the direction of g are independent: E f(|g|, g/|g|) = E f(|h|, w/|w|)."""
    law, (g, w, h) = ctx.normal_law(at["law"]), (ctx.fresh("vector") for _ in range(3))
    _moderate(at["f"], ctx, ctx.fresh(), ctx.fresh("vector"))

    def f(norm: Term, direction: Term) -> Term:
        size = power(_dot(direction, direction), -HALF)
        return instantiate(at["f"], power(_dot(norm, norm), HALF), mul(size, direction))

    return Formula(mean_of(law, f(g, g), g), "=", mean_of(law, f(h, w), w, h))


def density_along(at: Arguments, ctx: Context) -> Formula:
    """E f(s + <x, g>) is an integral with the density of N(s, |x|^2)."""
    law, s, x, g, t = ctx.normal_law(at["law"]), at["s"], at["x"], ctx.fresh("vector"), ctx.fresh()
    need(x.sort == "vector" != s.sort, "s is a number, and x a vector")
    b = _dot(x, x)
    need(ctx.is_sign(b, strict=True), f"{x} may be 0")
    f = instantiate(at["f"], add(s, _dot(x, g)))
    exponent = mul(rational(-HALF), power(minus(t, s), 2), power(b, -1))
    size = power(mul(rational(2), Term("pi"), b), -HALF)
    p = mul(_moderate(at["f"], ctx, t), size, Term("fn", "exp", exponent))
    line = Term("integral", abstract(p, t), Term("oo", -1), Term("oo", 1))
    return Formula(mean_of(law, f, g), "=", line)


def square_with_gaussian(at: Arguments, ctx: Context) -> Formula:
    """E <x, g>^2 exp(-q <y, g>^2 / 2) for q >= 0, in closed form."""
    law, x, y, q, g = ctx.normal_law(at["law"]), at["x"], at["y"], at["q"], ctx.fresh("vector")
    need(x.sort == y.sort == "vector" and q.sort != "vector", "x and y are vectors, q is a number")
    need(ctx.is_sign(q), f"{q} may be negative")
    exponent = mul(rational(-HALF), q, power(_dot(y, g), 2))
    left = mean_of(law, mul(power(_dot(x, g), 2), Term("fn", "exp", exponent)), g)
    size = add(rational(1), mul(q, _dot(y, y)))
    rest = minus(_dot(x, x), mul(q, power(_dot(x, y), 2), power(size, -1)))
    return Formula(left, "=", mul(power(size, -HALF), rest))


def _square(law: Term, ctx: Context) -> Term:
    g = ctx.fresh("vector")
    return mean_of(law, _dot(g, g), g)


def fourth_moment(at: Arguments, ctx: Context) -> Formula:
    """E |g|^4 = d (d + 2), for d = E |g|^2."""
    law, g = ctx.normal_law(at["law"]), ctx.fresh("vector")
    d = _square(law, ctx)
    return Formula(mean_of(law, power(_dot(g, g), 2), g), "=", mul(d, add(d, rational(2))))


def symmetry(at: Arguments, ctx: Context) -> Mirror:
    """-g has the law of g."""
    law = ctx.normal_law(at["law"])
    return Mirror(law, law, rational(-1))


def no_mass_at_0(at: Arguments, ctx: Context) -> All:
    """g is not 0, almost surely, if the dimension is not 0."""
    law, zero = ctx.normal_law(at["law"]), Term("bound", 0, "vector")
    need(ctx.is_sign(_square(law, ctx), strict=True), "the dimension may be 0")
    return All((law,), Formula(_dot(zero, zero), ">", rational(0)))


# Names of facts, their arguments, and what says them.
OF_NORMAL_LAWS = (
    ("features of a normal law", ("law", "kernel"), features_of),
    ("norm and direction of a normal law", ("law", "f"), norm_and_direction),
    ("density along a vector", ("law", "f", "s", "x"), density_along),
    ("a Gaussian integral", ("law", "x", "y", "q"), square_with_gaussian),
    ("fourth moment of a normal law", ("law",), fourth_moment),
    ("symmetry of a normal law", ("law",), symmetry),
    ("a normal law has no mass at 0", ("law",), no_mass_at_0),
)
