"""Classical facts that a proof may cite: for given arguments, each says one relation.

A citation gives the arguments, the fact is built from them here, and what a step says is compared
with it. So a citation cannot carry more than the fact says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from nctheory.trusted import isotropic, normal_laws, transforms
from nctheory.trusted.building import (
    abstract,
    add,
    gram_determinant,
    instantiate,
    mean_of,
    minus,
    mul,
    power,
    rational,
)
from nctheory.trusted.context import Context, need
from nctheory.trusted.language import VARIABLES, Term
from nctheory.trusted.mixtures import MIXTURES
from nctheory.trusted.normal_laws import of_dual
from nctheory.trusted.theorems import Assertion, Formula

__all__ = ["FACTS", "ClassicalFact"]

Arguments = Mapping[str, Term]
ZERO, ONE, TWO, HALF = rational(0), rational(1), rational(2), Fraction(1, 2)


@dataclass(frozen=True)
class ClassicalFact:
    """A fact, and what it says of its arguments (and of a positive `factor`)."""

    name: str
    arguments: tuple[str, ...]
    build: Callable[[Arguments, Context], Assertion]
    of_all: bool = False  # whether it says something of all draws of a law

    def instance(self, at: Arguments, ctx: Context) -> list[Assertion]:
        """What it says of these arguments. Raises `Wrong` if it does not speak of them."""
        need(set(at) - {"factor"} == set(self.arguments),
             f"{self.name} is about {', '.join(self.arguments)}")  # fmt: skip
        relation = self.build(at, ctx)
        if not isinstance(relation, Formula):
            need("factor" not in at, f"{self.name} is no relation of numbers")
            return [relation]
        factor = at.get("factor", ONE)
        need(ctx.is_sign(factor, strict=True), f"the factor {factor} may not be positive")
        return [Formula(mul(factor, relation.lhs), relation.op, mul(factor, relation.rhs))]


def _vectors(at: Arguments, *names: str) -> list[Term]:
    need(all(at[n].sort == "vector" for n in names), f"{', '.join(names)} are vectors")
    return [at[n] for n in names]


def _area(x: Term, y: Term) -> Term:
    """|x ^ y|."""
    return power(gram_determinant(x, y), HALF)


def _cauchy_schwarz(at: Arguments, ctx: Context) -> Formula:
    return Formula(gram_determinant(*_vectors(at, "x", "y")), ">=", ZERO)


def _hadamard(at: Arguments, ctx: Context) -> Formula:
    x, y = _vectors(at, "x", "y")
    norms = mul(*(power(Term("dot", a, a), HALF) for a in (x, y)))
    return Formula(_area(x, y), "<=", norms)


def _areas(at: Arguments, ctx: Context) -> Formula:
    x, y, z = _vectors(at, "x", "y", "z")
    return Formula(_area(x, add(y, z)), "<=", add(_area(x, y), _area(x, z)))


def _dual(at: Arguments, ctx: Context, *names: str) -> Callable[[Term, Term], Term]:
    """The kernel `kernel`, which is a positive multiple of the dual of one of these activations."""
    found = of_dual(at["kernel"], tuple((name, 0) for name in names), ctx)
    name, form = at["kernel"].args[:2]
    need(found, f"{name} is not the dual of {' or '.join(names)}")
    return lambda x, y: Term("kernel", name, form, x, y)


def _nonnegative(at: Arguments, ctx: Context) -> Formula:
    _dual(at, ctx, "relu", "abs")
    return Formula(at["kernel"], ">=", ZERO)


def _mean_of_pairs(kernel: Callable[[Term, Term], Term], x: Term, y: Term) -> Term:
    """E K(x, y) for independent x and y: a mean of vectors stands for what it is the mean of."""
    if x.op == "mean":
        inside, (own,) = _opened_beside(x.args[1], y, x.args[0])
        return Term("mean", x.args[0], abstract(_mean_of_pairs(kernel, inside, y), own))
    return _mean_of_pairs(kernel, y, x) if y.op == "mean" else kernel(x, y)


def _opened_beside(body: Term, other: Term, law: Term) -> tuple[Term, tuple[Term, ...]]:
    """The body at a fresh variable that is not in the other term either."""
    used = [v.args[0] for t in (body, other) for v in t.free if v.op == "free"]
    fresh = Term("free", 1 + max(used, default=-1), law.sort.split()[1])
    return instantiate(body, fresh), (fresh,)


def _distance(at: Arguments, ctx: Context) -> Formula:
    kernel = _dual(at, ctx, "relu", "abs", "erf", "step")
    x, y = _vectors(at, "x", "y")
    xx, yy, xy = (_mean_of_pairs(kernel, *pair) for pair in ((x, x), (y, y), (x, y)))
    return Formula(add(xx, yy, mul(rational(-2), xy)), ">=", ZERO)


def _schur(at: Arguments, ctx: Context) -> Formula:
    """E min(F(m), F(n)) <a_m - E a, a_n - E a> >= 0: `x` and `F` are bodies, functions of m."""
    kernel, law = _dual(at, ctx, "relu", "abs"), at["law"]
    need(law.sort == "law vector", "law is a law of vectors")
    m, n, o = (Term("free", 100 + i, "vector") for i in range(3))
    F, x = (lambda v, t=at[key]: instantiate(t, v) for key in ("F", "x"))
    need(ctx.is_sign(F(m)), f"{F(m)} may be negative")

    def gram(a: Term, b: Term) -> Term:
        return _mean_of_pairs(kernel, x(a), x(b))

    centred = minus(add(gram(m, n), mean_of(law, gram(o, m), o, m)),
                    add(mean_of(law, gram(m, o), o), mean_of(law, gram(o, n), o)))  # fmt: skip
    return Formula(mean_of(law, mul(Term("min", F(m), F(n)), centred), m, n), ">=", ZERO)


def _positive_mean(at: Arguments, ctx: Context) -> Formula:
    """E c g > 0 if c > 0 and g >= 0 for all x and y, and E g > 0; x and y are drawn alike."""
    law, x, y, c, g = (at[name] for name in ("law", "x", "y", "c", "g"))
    for v in (x, y):
        need(v.op == "var" and v not in ctx.fixed and law.sort == f"law {v.sort}" and x != y,
             f"{v} is no variable of which nothing is assumed")  # fmt: skip
    need(ctx.is_sign(c, strict=True), f"{c} may not be positive")
    need(ctx.is_sign(g), f"{g} may be negative")

    need(ctx.is_sign(mean_of(law, g, x, y), strict=True), f"the mean of {g} may be 0")
    return Formula(mean_of(law, mul(c, g), x, y), ">", ZERO)


def _plane(f: Term, u: Term, v: Term) -> Term:
    """The integral over all u and v."""
    ends = Term("oo", -1), Term("oo", 1)
    inner = Term("integral", abstract(f, u), *ends)
    return Term("integral", abstract(inner, v), *ends)


def _gaussian(at: Arguments, ctx: Context) -> tuple[Term, Term, Term, Term]:
    """f(u, v), the density of (u, v), and u and v; f is smooth and grows at most exponentially."""
    u, v = (Term("free", 100 + i, "real") for i in range(2))
    k11, k12, k22 = (at[k] for k in ("k11", "k12", "k22"))
    det = minus(mul(k11, k22), power(k12, 2))
    need(ctx.is_sign(k11, True) and ctx.is_sign(det, True), "the covariance may be singular")
    form = add(mul(k22, power(u, 2)), mul(rational(-2), k12, u, v), mul(k11, power(v, 2)))
    exponent = mul(rational(-HALF), form, power(det, -1))
    p = mul(Term("fn", "exp", exponent), power(mul(TWO, Term("pi"), power(det, HALF)), -1))
    f = instantiate(at["f"], u, v)
    need(_tame(f, ctx), f"{f} may not be smooth, or grow too fast")
    return f, p, u, v


def _tame(f: Term, ctx: Context) -> bool:
    plain = ("rat", "pi", *VARIABLES, "bound", "add", "mul", "diff")
    points = all(_affine(a.args[1]) for a in f.walk() if a.op == "diff")
    return points and all(
        a.op in plain or (a.op == "pow" and a.args[1] > 0 and a.args[1].denominator == 1)
        or (a.op == "apply" and a.args[0] in ctx.smooth and all(_affine(b) for b in a.args[2:]))
        for a in f.walk()
    )  # fmt: skip


def _affine(t: Term) -> bool:
    """Whether it is of degree 1 at most, by its form."""
    if t.op == "mul":
        return sum(a.op not in ("rat", "pi") for a in t.args) <= 1 and all(map(_affine, t.args))
    return t.op in ("rat", "pi", *VARIABLES, "bound") or (
        t.op == "add" and all(map(_affine, t.args))
    )


def _under_the_integral(at: Arguments, ctx: Context) -> Formula:
    f, p, u, v = _gaussian(at, ctx)
    entry = at["by"]
    entries = [at[k] for k in ("k11", "k12", "k22")]
    others = [k for k in entries if k != entry]
    need(entry.op == "var" and len(others) == 2 and all(entry not in t.free for t in (f, *others)),
         "the derivative is in one entry of the covariance")  # fmt: skip
    left = Term("diff", abstract(_plane(mul(f, p), u, v), entry), entry)
    return Formula(left, "=", _plane(mul(f, Term("diff", abstract(p, entry), entry)), u, v))


def _by_parts(at: Arguments, ctx: Context) -> Formula:
    """int f dg/du = -int df/du g for g a derivative of the density, `orders` times in u and v."""
    f, p, u, v = _gaussian(at, ctx)
    g = p
    for name, x in (("in u", u), ("in v", v)):
        need(at[name].op == "rat" and at[name].args[0] in (0, 1, 2), "orders are 0, 1 or 2")
        for _ in range(int(at[name].args[0])):
            g = Term("diff", abstract(g, x), x)
    need(at["by"] in (ONE, TWO), "by is 1 for u, or 2 for v")
    x = u if at["by"] == ONE else v
    left = _plane(mul(f, Term("diff", abstract(g, x), x)), u, v)
    return Formula(
        left, "=", mul(rational(-1), _plane(mul(Term("diff", abstract(f, x), x), g), u, v))
    )


_GAUSSIAN = ("f", "k11", "k12", "k22", "by")
FACTS = {
    name: ClassicalFact(name, arguments, build, build is normal_laws.no_mass_at_0)
    for name, arguments, build in (
        ("Cauchy-Schwarz inequality", ("x", "y"), _cauchy_schwarz),
        ("Hadamard's inequality", ("x", "y"), _hadamard),
        ("triangle inequality for areas", ("x", "y", "z"), _areas),
        ("nonnegative features", ("kernel",), _nonnegative),
        ("distance of feature means", ("kernel", "x", "y"), _distance),
        ("Schur product theorem", ("kernel", "law", "x", "F"), _schur),
        ("differentiation under the integral", _GAUSSIAN, _under_the_integral),
        ("integration by parts", (*_GAUSSIAN, "in u", "in v"), _by_parts),
        ("mean of a positive function", ("law", "x", "y", "c", "g"), _positive_mean),
        *normal_laws.OF_NORMAL_LAWS,
        *isotropic.ISOTROPIC,
        *transforms.TRANSFORMS,
        *MIXTURES,
    )
}
