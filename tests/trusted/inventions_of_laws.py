"""Invented theorems about laws that are known: normal ones, and of infinitely many labels.

What is cited is built from random arguments, and then changed one time in three; whether it is true
is judged by `independent`, which knows nothing of the facts.
"""

from fractions import Fraction

from nctheory.check.citing import about, completed, explicit, said
from nctheory.check.convert import for_all
from nctheory.trusted import reasons as by
from nctheory.trusted.building import abstract, add, minus, mul, power, rational, replace, var
from nctheory.trusted.context import Wrong
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import Formula, Mirror, ProofStep, StandardNormal, Theorem
from tests.trusted.inventions import mutated

__all__ = ["LAW_INVENTORS"]

ZERO, ONE, TWO, HALF = rational(0), rational(1), rational(2), Fraction(1, 2)
A, B, Q, T = map(var, "abqt")
N, K, M = var("n", "nat"), var("k", "nat"), var("m", "nat")
X, Y, Z, E = (var(v, "vector") for v in "xyze")
S = [var(f"s{i}") for i in range(3)]
G = Term("law", "G", "law vector", ONE)
H = Term("law", "G", "law vector", TWO)
OTHER = Term("law", "P", "law vector")
NORMAL, IMAGE = StandardNormal(G), Mirror(H, G)


def dot(x, y):
    return Term("dot", x, y)


def fn(name, x):
    return Term("fn", name, x)


def mean(body, *draws):
    for variable, law in reversed(draws):
        body = Term("mean", law, abstract(body, variable))
    return body


def number(rng):
    return rational(Fraction(rng.choice((1, 1, 2, 3, -1, -2)), rng.choice((1, 1, 2, 3))))


def label(rng):
    return rng.choice((ONE, TWO, rational(3), N, K, add(N, ONE)))


def of_numbers(rng, numbers):
    """A function of some numbers, the first and the last of which are squares; maybe a wild one."""
    s = rng.choice(numbers)
    falling = fn("exp", mul(rational(Fraction(-1, 4)), power(s, 2)))
    parts = [s, s, power(s, 2), ONE, power(add(ONE, power(s, 2)), -1), falling, fn("cos", s),
             fn("erf", s), mul(A, s), power(add(TWO, power(s, 2)), -HALF)]  # fmt: skip
    wild = [fn("exp", s), power(s, -1), fn("exp", power(s, 2)), fn("abs", s), fn("log", s)]
    if rng.random() < 0.3:
        other = rng.choice(numbers)
        return mul(rng.choice(parts), rng.choice((other, power(other, 2))))
    return rng.choice(parts) if rng.random() < 0.85 else rng.choice(wild)


def hypotheses(rng):
    """That the law is normal, of some dimension, which may be said to be a label."""
    found = [NORMAL]
    if rng.random() < 0.7:
        found.append(for_all(Formula(dot(Z, Z), ">", ZERO), ((Z, G),)))
    square = mean(dot(Z, Z), (Z, G))
    found.append(Formula(square, "=", N) if rng.random() < 0.5 else Formula(square, ">", ZERO))
    if rng.random() < 0.3:
        found.append(Formula(dot(X, X), ">", ZERO))
    if rng.random() < 0.3:
        found.append(Formula(Q, rng.choice((">=", ">")), ZERO))
    return found


def made(facts, steps):
    own = {f"h{i}": h for i, h in enumerate(facts)}
    steps = tuple(ProofStep(str(i), *s) for i, s in enumerate(steps, 1))
    return Theorem("t", "t", "t", own, (steps[-1].label,), steps)


def body(t, *variables):
    return abstract(t, *variables)


def arguments(rng, name):
    """Arguments of a fact, by name."""
    vector = rng.choice((X, Y, add(X, Y), mul(rational(-2), X), mul(ZERO, X)))
    of_one, of_three = (body(of_numbers(rng, S[:n]), *S[:n]) for n in (1, 3))
    form = rng.choice((dot(Z, Z), power(dot(Z, X), 2), mul(TWO, dot(Z, Z)), dot(Z, X),
                       add(dot(Z, Z), power(dot(Z, Y), 2)), mul(rational(-1), dot(Z, Z))))  # fmt: skip
    given = {
        "parts along the radius": {"k": label(rng), "m": label(rng), "D": rng.choice((ONE, Q, A)),
                                   "root": rng.choice((ONE, TWO))},
        "parts along rays": {"k": label(rng), "m": rng.choice((ONE, TWO, rational(3))),
                             "Q": body(form, Z), "B": rng.choice((ONE, Q))},
        "direction and length": {"a": vector, "p": label(rng), "f": of_one,
                                 "g": body(of_numbers(rng, S[:1]), S[0])},
        "moments on spheres": {"a": vector, "p": label(rng), "f": of_one},
        "norm and direction of a normal law": {"f": body(of_numbers(rng, [S[0], dot(Z, X)]), S[0], Z)},
        "a Gaussian integral": {"x": vector, "y": rng.choice((X, Y)), "q": rng.choice((Q, ONE, A))},
        "fourth moment of a normal law": {},
        "Gaussian transform of a normal law": {"m": rng.choice((X, Y)), "k": vector, "d": N,
                                               "q": rng.choice((Q, ONE, A)), "s": rng.choice((A, ZERO))},
        "rotations of a normal law": {"f": of_three, "a": X, "b": Y, "c": rng.choice((Y, mul(rational(-1), X))),
                                      "e": rng.choice((X, mul(rational(-1), Y)))},
        "rotation of a pair of normal vectors": {"f": of_three},
        "a pair of normal vectors with a mean": {"m": rng.choice((X, Y)), "f": of_three},
        "length of a normal vector with a mean": {"m": rng.choice((X, Y)), "f": of_one},
        "one more coin": {"n": label(rng), "f": body(of_numbers(rng, [M, add(M, ONE)]), M)},
        "no coin": {"f": body(of_numbers(rng, [M]), M)},
        "one more summand": {"n": label(rng), "f": body(of_numbers(rng, [M, add(M, ONE)]), M)},
        "one summand": {"f": body(of_numbers(rng, [M]), M)},
    }[name]  # fmt: skip
    law = {"law": rng.choice((G, G, G, G, H, OTHER))} if "law" in about(name) else {}
    return law | given


CITED = ("parts along the radius", "parts along rays", "direction and length", "moments on spheres",
         "norm and direction of a normal law", "a Gaussian integral", "fourth moment of a normal law",
         "Gaussian transform of a normal law", "rotations of a normal law",
         "rotation of a pair of normal vectors", "one more coin", "no coin",
         "one more summand", "one summand",
         "a pair of normal vectors with a mean", "length of a normal vector with a mean")  # fmt: skip


def cited(rng):
    """A fact of a law, and what follows of it by algebra."""
    name = rng.choice(CITED)
    at, facts = arguments(rng, name), hypotheses(rng)
    own = {f"h{i}": h for i, h in enumerate(facts)}
    try:
        fact = rng.choice(said(name, at))
    except Wrong:
        return None
    steps = [(fact, completed(by.Cited(name, explicit(name, at)), fact, own))]
    c = number(rng)
    left, right = fact.terms
    if rng.random() < 0.5:
        other = rng.choice((right, right, mul(TWO, right)))
        steps.append(
            (Formula(add(mul(c, left), A), "=", add(mul(c, other), A)), by.Algebra(("1",)))
        )
    if rng.random() < 0.3:
        values = {v: rng.choice((ONE, TWO, add(K, ONE))) for v in (N, K) if rng.random() < 0.5}
        steps[0] = Formula(*(replace(t, values) if t is right else t for t in (left,)), "=",
                           replace(right, values)), steps[0][1]  # fmt: skip
    theorem = made(facts, steps)
    return (mutated(rng, theorem) if rng.random() < 0.3 else theorem), {}


def of_draws(rng, draws):
    """A function of what is drawn, whose mean exists as a rule."""
    v, w = rng.choice(draws), rng.choice([*draws, X])
    square = dot(v, v)
    return rng.choice((
        dot(v, w), dot(v, w), power(dot(v, w), 2), square, mul(dot(v, X), dot(w, v)), fn("abs", dot(v, X)),
        fn("exp", mul(rational(-HALF), square)), power(add(ONE, square), -1), mul(A, dot(v, Y)),
        power(square, HALF), mul(dot(v, X), power(square, -HALF)), fn("sin", dot(v, X)), fn("erf", dot(v, w)),
        Term("npow", square, rng.choice((K, minus(K, ONE)))), Term("min", square, ONE), power(square, 2),
        fn("exp", square), power(square, -1), fn("exp", dot(v, X)), mul(power(dot(v, X), 2), power(square, -1)),
    ))  # fmt: skip


def normal(rng):
    """Linearity, independence, symmetry, signs and averages over a normal law, and its images."""
    laws = [G, G, G, rng.choice((H, OTHER))]
    draws = [(v, rng.choice(laws)) for v in rng.choice(((Z,), (Z,), (Z, E)))]
    drawn = [v for v, _ in draws]
    f, g, c = of_draws(rng, drawn), of_draws(rng, drawn), number(rng)
    facts = [NORMAL, Formula(A, ">=", ZERO)] + ([IMAGE] if H in [law for _, law in draws] else [])
    if rng.random() < 0.6:
        facts.append(for_all(Formula(dot(Z, Z), ">", ZERO), ((Z, G),)))
    kind = rng.random()
    if kind < 0.35:
        right = add(mean(f, *draws), mul(c, mean(g, *draws[::-1] if rng.random() < 0.5 else draws)))
        right = rng.choice((right, right, mul(TWO, right), add(right, mean(f, draws[0]))))
        steps = [(Formula(mean(add(f, mul(c, g)), *draws), "=", right), by.Algebra())]
    elif kind < 0.5:
        odd = rng.choice((dot(Z, X), mul(dot(Z, X), dot(Z, Z)), power(dot(Z, X), 3), dot(Z, Z)))
        steps = [(Mirror(G, G), by.Cited("symmetry of a normal law", {"law": G})),
                 (Formula(mean(odd, (Z, G)), "=", ZERO), by.Algebra(("1",)))]  # fmt: skip
    elif kind < 0.75:
        gap = rng.choice(
            (
                f,
                power(f, 2),
                add(power(f, 2), fn("exp", g)),
                minus(add(power(f, 2), power(g, 2)), mul(TWO, f, g)),
            )
        )
        steps = [(Formula(mean(gap, *draws), rng.choice((">=", ">")), ZERO), by.Sign())]
    else:
        gap = rng.choice((power(f, 2), add(ONE, power(g, 2)), mul(dot(Z, Z), power(g, 2)), f))
        op = rng.choice((">=", ">"))
        steps = [(for_all(Formula(gap, op, ZERO), tuple(draws)), by.Sign()),
                 (Formula(mean(gap, *draws), op, ZERO), by.Average("1"))]  # fmt: skip
    return made(facts, steps), {}


def coins(rng):
    """Means over labels: of coins, and of Poisson laws and the arcsine's, which need a citation."""
    law = rng.choice((Term("series", "coins", label(rng)), Term("series", "coins", label(rng)),
                      Term("series", "Poisson", rng.choice((ONE, Q))), Term("series", "arcsine"),
                      Term("uniform", label(rng))))  # fmt: skip
    f, g = (rng.choice((M, power(M, 2), power(M, -1), Term("npow", TWO, M), fn("exp", M), Term("delta", M, N),
                        fn("sign", minus(M, TWO)), power(minus(M, N), -1), minus(M, ONE))) for _ in range(2))  # fmt: skip
    c, draw = number(rng), (M, law)
    kind = rng.random()
    if kind < 0.4:
        right = add(mean(f, draw), mul(c, mean(g, draw)))
        goal, reason = Formula(mean(add(f, mul(c, g)), draw), "=", right), by.Algebra()
    elif kind < 0.8:
        gap = rng.choice((f, power(g, 2), minus(f, ONE), add(power(f, 2), rng.choice((ZERO, ONE)))))
        goal, reason = Formula(mean(gap, draw), rng.choice((">=", ">")), ZERO), by.Sign()
    else:
        goal, reason = (
            Formula(mean(mul(f, g), draw), "=", mul(mean(f, draw), mean(g, draw))),
            by.Algebra(),
        )
    return made([Formula(Q, ">=", ZERO)], [(goal, reason)]), {}


def at_the_ends(rng):
    """Limits at infinity and integrals by parts, with limits at the ends, a rest, and a parameter."""
    p = rng.choice((Q, A, ONE, TWO))
    far, near = Term("oo", 1), rng.choice((ZERO, ONE, rational(-1)))
    facts = [Formula(Q, ">", ZERO)]
    if rng.random() < 0.5:
        above, below, value = rng.choice((
            (mul(p, T), add(ONE, T), p), (add(power(T, 2), p), add(power(T, 2), T), ONE), (ONE, add(T, p), ZERO),
            (mul(p, T), mul(p, T), ONE), (T, add(mul(p, T), ONE), power(p, -1)), (power(T, 2), add(ONE, T), ZERO),
            (T, power(add(ONE, power(T, 2)), HALF), ONE), (fn("sin", T), add(ONE, T), ZERO),
        ))  # fmt: skip
        # in y = 1/x, times a power of y
        k = rng.choice((1, 1, 2, 0))
        y = power(T, -1)
        swap = {T: y}
        shape = rng.choice((
            (mul(power(T, k), replace(above, swap)), mul(power(T, k), replace(below, swap))),
            (p, add(T, ONE)), (ONE, ONE), (p, ONE), (add(ONE, mul(p, power(T, 2))), add(ONE, T)),
        ))  # fmt: skip
        goal = Formula(Term("limit", body(mul(above, power(below, -1)), T), far, rng.choice((1, -1))), "=",
                       rng.choice((value, value, p, ONE)))  # fmt: skip
        reason = by.TakeLimit(body(shape[0], T), body(shape[1], T), rng.choice((0, 0, 1)))
        return made(facts, [(goal, reason)]), {}
    falls = fn("exp", mul(rational(-1), p, T))
    f, primitive, rest, end = rng.choice((
        (mul(T, falls), mul(rational(-1), T, falls, power(p, -1)), mul(falls, power(p, -1)), far),
        (falls, mul(rational(-1), falls, power(p, -1)), None, far),
        (mul(p, power(add(ONE, power(mul(p, T), 2)), -1)), fn("atan", mul(p, T)), None, far),
        (mul(T, fn("exp", T)), mul(T, fn("exp", T)), mul(rational(-1), fn("exp", T)), ONE),
        (mul(T, fn("cos", mul(p, T))), mul(T, fn("sin", mul(p, T)), power(p, -1)),
         mul(rational(-1), fn("sin", mul(p, T)), power(p, -1)), TWO),
        (power(add(p, T), -2), mul(rational(-1), power(add(p, T), -1)), None, far),
        (mul(T, fn("exp", mul(rational(-HALF), power(T, 2)))), mul(rational(-1), fn("exp", mul(rational(-HALF), power(T, 2)))), None, far),
        (power(add(ONE, power(T, 2)), Fraction(-3, 2)), mul(T, power(add(ONE, power(T, 2)), -HALF)), None, far),
    ))  # fmt: skip
    top = ZERO if end is far else replace(primitive, {T: end})
    if end is far and primitive.op == "fn":
        top = mul(rational(HALF), Term("pi"))
    if end is far and rng.random() < 0.4:
        top = rng.choice((ONE, ZERO, mul(rational(HALF), Term("pi"))))
    right = minus(top, replace(primitive, {T: near}))
    if rest is not None:
        right = add(right, Term("integral", body(rest, T), near, end))
    goal = Formula(Term("integral", body(f, T), near, end), "=", right)
    reason = by.Antiderivative(body(primitive, T), None if rest is None else body(rest, T))
    return made(facts, [(goal, reason)]), {}


def under_integrals(rng):
    """A derivative under an integral, between ends that are finite or not."""
    p = rng.choice((Q, A))
    f = rng.choice((fn("exp", mul(rational(-1), p, T)), power(add(p, power(T, 2)), -1), mul(p, T), fn("sin", mul(p, T)),
                    power(add(ONE, mul(p, T)), -2), fn("abs", minus(T, p)), power(add(power(T, 2), power(p, 2)), HALF),
                    fn("exp", mul(rational(-1), power(p, 2), power(T, 2))), power(mul(p, T), HALF), mul(p, fn("exp", mul(rational(-1), p, T)))))  # fmt: skip
    low, high = rng.choice(((ZERO, ONE), (ONE, TWO), (ZERO, Term("oo", 1)), (rational(-1), ONE)))
    inner = Term("diff", abstract(f, p), p)
    left = Term("diff", abstract(Term("integral", abstract(f, T), low, high), p), p)
    right = Term("integral", abstract(inner, T), low, high)
    facts = [Formula(Q, rng.choice((">", ">", ">=")), ZERO)]
    goal = Formula(left, "=", right if rng.random() < 0.8 else mul(TWO, right))
    return made(facts, [(goal, by.Algebra())]), {}


LAW_INVENTORS = (cited, normal, coins, at_the_ends, under_integrals)
