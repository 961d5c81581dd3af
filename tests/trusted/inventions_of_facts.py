"""Invented citations of facts about functions: the series of the arcsine, and features of kernels.

Arguments are at random, and often not such that the premises hold; then the checker has to refuse.
"""

from fractions import Fraction

from nctheory.check.citing import completed, explicit, said
from nctheory.trusted import reasons as by
from nctheory.trusted.building import add, instantiate, minus, mul, power, rational
from nctheory.trusted.context import Wrong
from nctheory.trusted.language import Malformed, Term
from nctheory.trusted.quoting import facts
from nctheory.trusted.theorems import Formula
from tests.trusted.inventions_of_laws import (
    HALF,
    NORMAL,
    ONE,
    OTHER,
    TWO,
    ZERO,
    A,
    B,
    E,
    G,
    M,
    N,
    Q,
    X,
    Y,
    Z,
    body,
    dot,
    fn,
    made,
    mean,
    number,
)

__all__ = ["FACT_INVENTORS"]


def cite(rng, name, at, own, which=None):
    """The fact at these arguments, or something near it, and what follows of it by algebra."""
    try:
        says = said(name, at)
    except (Wrong, Malformed):
        return None
    fact = rng.choice(says) if which is None else says[which]
    if rng.random() < 0.2 and fact.op == "=":
        fact = Formula(
            fact.lhs, "=", mul(rng.choice((TWO, rational(-1), rational(HALF))), fact.rhs)
        )
    elif rng.random() < 0.2 and fact.op != "=":
        fact = Formula(*rng.choice(((fact.lhs, ">", fact.rhs), (fact.rhs, fact.op, fact.lhs))))
    given = {f"h{i}": h for i, h in enumerate(own)}
    steps = [(fact, completed(by.Cited(name, explicit(name, at)), fact, given))]
    c = number(rng)
    both = tuple(add(mul(c, side), A) for side in fact.terms)
    if fact.op == "=":
        steps.append((Formula(both[0], "=", both[1]), by.Algebra(("1",))))
    else:
        steps.append((Formula(both[0], fact.op, both[1]), by.Linear({"1": c})))
    return made(own, steps), {}


def arcsine(rng):
    """The series of the arcsine of a number below 1, or of its slope."""
    k = Term("var", "k", "nat")
    x2, y2, xy = dot(Z, Z), dot(E, E), dot(Z, E)
    c = rng.choice((ONE, TWO, rational(3)))
    root = [power(add(s, c), HALF) for s in (x2, y2)]
    z, rest = rng.choice((
        (mul(x2, power(add(x2, c), -1)),
         mul(c, add(mul(TWO, x2), c), power(add(x2, c), -2))),
        (mul(xy, power(root[0], -1), power(root[1], -1)),
         mul(add(minus(mul(x2, y2), power(xy, 2)), mul(c, add(x2, y2)), power(c, 2)),
             power(add(x2, c), -1), power(add(y2, c), -1))),
        (rational(Fraction(1, 2)), rational(Fraction(3, 4))),
        (rational(-HALF), rational(Fraction(3, 4))),
        (mul(x2, power(add(x2, c), -1)), mul(c, power(add(x2, c), -1))),  # 1 - z
        (mul(rational(HALF), fn("erf", xy)), minus(ONE, mul(rational(HALF), fn("erf", xy)))),
        (mul(rational(HALF), fn("sin", xy)), minus(ONE, power(mul(rational(HALF), fn("sin", xy)), 2))),
        (x2, minus(ONE, power(x2, 2))),
        (ONE, ZERO),
    ))  # fmt: skip
    plain = Term("npow", z, k)
    powers = rng.choice((plain, plain, plain, plain, plain, mul(z, plain), mul(k, z)))
    if z.op == "mul" and rng.random() < 0.5:  # a factor after the other
        factors = [Term("npow", a.args[0], k) if a.op == "pow" and a.args[1] == -1 else None
                   for a in z.args]  # fmt: skip
        powers = mul(*(power(p, -1) if p else Term("npow", a, k)
                       for p, a in zip(factors, z.args, strict=True)))  # fmt: skip
    w = rng.choice((ONE, x2, M, mul(M, x2), power(M, -1), xy, mul(x2, y2), power(xy, 2), ONE,
                    fn("exp", mul(rational(-1), x2)), Term("npow", x2, minus(M, ONE)),
                    fn("exp", x2), power(x2, -1), A))  # fmt: skip
    at = {"law": rng.choice((*[G] * 9, OTHER)), "n": rng.choice((ONE, ONE, TWO, N)),
          "powers": body(powers, Z, E, k), "rest": body(rest, Z, E), "w": body(w, Z, E, M)}  # fmt: skip
    own = [NORMAL, Formula(mean(dot(Z, Z), (Z, G)), "=", ONE)]  # more dimensions take too long
    return cite(rng, "series of the arcsine", at, own)


def _form(rng):
    """The dual of an activation, a multiple or a sum of them; or something else."""
    k = [Term("free", 60 + i, "real") for i in range(3)]
    variables = [Term("var", n, "real") for n in ("k11", "k12", "k22")]

    def dual(name):
        (found,) = facts("derivations.json")[f"dual of {name}"].conclusions
        return instantiate(body(found.rhs, *variables), *k)

    one, other = (dual(rng.choice(("relu", "abs", "erf", "step"))) for _ in range(2))
    form = rng.choice((one, one, one, one, one, mul(number(rng), one), add(one, other), minus(one, other),
                       add(one, k[1]), mul(k[1], one), k[1], power(k[1], 2), mul(k[0], k[2]),
                       minus(ONE, k[1])))  # fmt: skip
    return body(form, *k)


def features(rng):
    """Means of features, and products of them, of kernels that are duals or not."""

    def kernel(x, y):
        return Term("kernel", "K", form, x, y)

    form, law = _form(rng), Term("law", "R", "law vector", ONE)
    own = [Formula(Q, rng.choice((">=", ">")), ZERO), Formula(B, ">", ZERO)]
    kind = rng.random()
    if kind < 0.3:
        x, y = rng.choice((X, mul(A, X), add(X, Y))), rng.choice((Y, mul(rational(-1), X)))
        return cite(rng, "nonnegative features", {"kernel": kernel(x, y)}, own)
    if kind < 0.7:
        x = rng.choice((X, mean(Z, (Z, OTHER)), mean(mul(B, Z), (Z, OTHER))))
        y = rng.choice((Y, mean(Z, (Z, law)), mean(mean(add(Z, E), (E, OTHER)), (Z, law))))
        return cite(rng, "distance of feature means", {"kernel": kernel(X, Y), "x": x, "y": y}, own)
    if kind < 0.85:
        m, u = (Term("free", 70 + i, "vector") for i in range(2))
        value = rng.choice((dot(m, m), fn("exp", dot(m, X)), dot(m, X), Q, power(dot(m, Y), 2)))
        x = rng.choice((m, mean(add(m, u), (u, law)), mul(TWO, m)))
        at = {"kernel": kernel(X, Y), "law": OTHER, "x": body(x, m), "F": body(value, m)}
        return cite(rng, "Schur product theorem", at, own)
    g = rng.choice((dot(minus(Z, E), minus(Z, E)), power(dot(Z, X), 2), dot(Z, E)))
    c = rng.choice((ONE, B, Q, add(ONE, dot(Z, Z)), dot(Z, Z), dot(Z, X), minus(ONE, dot(Z, Z))))
    at = {"law": OTHER, "x": Z, "y": E, "c": c, "g": g}
    own.append(Formula(mean(g, (Z, OTHER), (E, OTHER)), ">", ZERO))
    return cite(rng, "mean of a positive function", at, own)


arcsine.worlds = 1  # which take seconds each
FACT_INVENTORS = (arcsine, features)
