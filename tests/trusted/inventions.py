"""Theorems invented at random, true and false ones, for the checker to judge.

Each inventor aims at one rule, and takes from `rng` what it needs (a `random.Random`, or one that
Hypothesis steers). About half of what they make is true by construction; the others have one thing
wrong: a coefficient, a variable, a law, an index, a relation, a hypothesis that is missing.
"""

import json
from fractions import Fraction

from nctheory.check.convert import for_all
from nctheory.check.writing import dumps
from nctheory.trusted import reasons as by
from nctheory.trusted.building import abstract, add, minus, mul, power, rational, replace, var
from nctheory.trusted.language import FUNCTIONS, Malformed, Term
from nctheory.trusted.reading import loads
from nctheory.trusted.theorems import (
    Equivalence,
    Formula,
    Mirror,
    ProofStep,
    Theorem,
)

__all__ = ["INVENTORS", "invent", "mutated"]

ZERO, ONE, TWO, HALF = rational(0), rational(1), rational(2), Fraction(1, 2)
A, B, C, R, S, T = map(var, "abcrst")
N, K, M = var("n", "nat"), var("k", "nat"), var("m", "nat")
X, Y, Z = (var(v, "vector") for v in "xyz")
U, V, W = map(var, ("u", "v", "w"))
REALS = (A, B, C, R)


def substituted(fact, values):
    return fact.map(lambda t: replace(t, values))


def fn(name, x):
    return Term("fn", name, x)


def root(x):
    return power(x, HALF)


def dot(x, y):
    return Term("dot", x, y)


def call(name, *args):
    return Term("apply", name, "real", *args)


def law(name, kind, *index):
    return Term("law", name, f"law {kind}", *index)


def mean(body, *draws):
    for variable, its_law in reversed(draws):
        body = Term("mean", its_law, abstract(body, variable))
    return body


def rel(left, op, right=ZERO):
    return Formula(left, op, right)


def coefficient(rng):
    return rational(Fraction(rng.choice((1, 1, 2, 3, -1, -2, 5, 7)), rng.choice((1, 1, 2, 3))))


def positive_number(rng):
    return rational(Fraction(rng.choice((1, 1, 2, 3, 5)), rng.choice((1, 1, 2, 3, 10**6))))


def theorem(steps, hypotheses=(), statement=None, name="t"):
    own = {f"h{i}": h for i, h in enumerate(hypotheses)}
    made = tuple(ProofStep(str(i), fact, reason) for i, (fact, reason) in enumerate(steps, 1))
    return Theorem(name, "t", "t", own, statement or (made[-1].label,), made)


def scalar(rng, depth=2, leaves=REALS):
    """A number, defined everywhere."""
    if depth == 0 or rng.random() < 0.15:
        return rng.choice(leaves) if rng.random() < 0.8 else coefficient(rng)
    kind = rng.choice(
        ("add", "mul", "add", "mul", "pow", "fn", "inverse", "root", "min", "max", "dot")
    )
    if kind == "dot":
        return dot(rng.choice((X, Y, add(X, Y), mul(rng.choice(leaves), X))), rng.choice((X, Y)))
    first, second = (scalar(rng, depth - 1, leaves) for _ in range(2))
    if kind in ("add", "mul", "min", "max"):
        return Term(kind, first, second)
    if kind == "pow":
        return power(first, rng.choice((2, 3)))
    if kind == "fn":
        return fn(rng.choice(("exp", "sin", "cos", "atan", "erf", "abs", "sign")), first)
    square = add(ONE, power(first, 2))
    return power(square, -1) if kind == "inverse" else root(square)


def rewritten(rng, t):
    """The same number in another form, or (one time in four) another one that looks like it."""
    a = scalar(rng, 1)
    square = add(ONE, power(a, 2))
    b, c = rng.choice(REALS), rng.choice(REALS)
    true = (
        lambda: add(t, a, mul(rational(-1), a)),
        lambda: mul(t, square, power(square, -1)),
        lambda: add(mul(t, power(fn("sin", a), 2)), mul(t, power(fn("cos", a), 2))),
        lambda: minus(power(add(t, a), 2), add(power(t, 2), power(a, 2), mul(TWO, a, t), mul(rational(-1), t))),
        lambda: mul(fn("exp", a), t, power(fn("exp", a), -1)),
        lambda: mul(fn("exp", add(a, b)), t, fn("exp", mul(rational(-1), b)), fn("exp", mul(rational(-1), a))),
        lambda: add(t, root(power(a, 2)), mul(rational(-1), fn("abs", a))),
        lambda: add(t, fn("sin", add(b, c)), mul(rational(-1), fn("sin", b), fn("cos", c)),
                    mul(rational(-1), fn("cos", b), fn("sin", c))),
        lambda: add(t, fn("erf", a), fn("erf", mul(rational(-1), a))),
        lambda: add(t, power(fn("abs", a), 2), mul(rational(-1), a, a)),
        lambda: add(t, mul(fn("abs", b), fn("abs", c)), mul(rational(-1), fn("abs", mul(b, c)))),
        lambda: add(t, dot(add(X, mul(a, Y)), Y), mul(rational(-1), dot(X, Y)), mul(rational(-1), a, dot(Y, Y))),
        lambda: mul(t, root(square), power(square, -HALF)),
        lambda: Term("max", t, minus(t, square)),
        lambda: add(t, mul(b, b, power(b, -1)), mul(rational(-1), b)),
        lambda: add(t, Term("npow", add(ONE, power(b, 2)), add(N, ONE)),
                    mul(rational(-1), add(ONE, power(b, 2)), Term("npow", add(ONE, power(b, 2)), N))),
    )  # fmt: skip
    false = (
        lambda: add(t, a),
        lambda: mul(t, a, power(a, -1)),
        lambda: add(t, root(power(a, 2)), mul(rational(-1), a)),
        lambda: add(t, fn("abs", add(b, c)), mul(rational(-1), add(fn("abs", b), fn("abs", c)))),
        lambda: mul(power(root(b), 2), t, power(b, -1)),
        lambda: add(t, fn("asin", fn("sin", b)), mul(rational(-1), b)),
        lambda: add(t, fn("exp", fn("log", b)), mul(rational(-1), b)),
        lambda: add(t, fn("log", mul(b, c)), mul(rational(-1), add(fn("log", b), fn("log", c)))),
        lambda: add(t, root(mul(b, c)), mul(rational(-1), root(b), root(c))),
        lambda: mul(power(fn("sign", a), 2), t),
        lambda: add(t, power(power(b, 3), Fraction(1, 3)), mul(rational(-1), b)),
        lambda: add(t, fn("sin", fn("asin", b)), mul(rational(-1), b)),
        lambda: add(t, Term("npow", b, minus(N, ONE)), mul(rational(-1), Term("npow", b, N), power(b, -1))),
        lambda: add(t, mul(power(b, -1), power(c, -1)), mul(rational(-1), power(add(b, c), -1))),
        lambda: mul(t, rational(Fraction(10**30 + 1, 10**30))),
        lambda: Term("max", t, minus(t, a)),
        lambda: add(t, dot(X, Y), mul(rational(-1), root(mul(dot(X, X), dot(Y, Y))))),
    )  # fmt: skip
    return rng.choice(true if rng.random() < 0.75 else false)()


def signs(rng, variables=REALS):
    """Hypotheses that some of the variables are positive, nonnegative, or within bounds."""
    kinds = ((">", ZERO), (">=", ZERO), (">", ONE), (">=", rational(-1)), ("<=", ONE), ("<", ZERO))
    found = [rel(v, *rng.choice(kinds[:2] if rng.random() < 0.7 else kinds))
             for v in variables if rng.random() < 0.5]  # fmt: skip
    if rng.random() < 0.3:
        found.append(rel(rng.choice(variables), rng.choice((">=", ">")), rng.choice(variables)))
    return found


def algebra(rng):
    """An equality by Algebra, maybe with a definition put in."""
    t = scalar(rng, rng.choice((1, 1, 2)))
    goal = t
    for _ in range(rng.choice((1, 1, 2))):
        goal = rewritten(rng, goal)
    hypotheses = signs(rng)
    if rng.random() < 0.3:
        d = var("d")
        own = scalar(rng, 1)
        steps = [(rel(d, "=", own), by.Define())]
        goal = mul(goal, d)
        right = mul(t, own if rng.random() < 0.8 else scalar(rng, 1))
        return theorem([*steps, (rel(goal, "=", right), by.Algebra(("1",)))], hypotheses), {}
    return theorem([(rel(goal, "=", t), by.Algebra())], hypotheses), {}


def a_law(rng):
    """A law, and a variable that it draws."""
    return rng.choice((
        (X, law("X", "vector", ONE)), (Y, law("X", "vector", ONE)), (Y, law("X", "vector", TWO)),
        (Z, law("X", "vector", TWO)), (U, law("Q", "real", ONE)), (V, law("Q", "real", ONE)),
        (V, law("Q", "real", TWO)), (W, law("P", "positive", ONE)), (N, law("p", "nat")),
        (K, law("p", "nat")), (N, Term("uniform", rational(3))), (K, Term("uniform", rational(3))),
        (M, Term("uniform", rational(2))), (N, Term("uniform", M)), (K, Term("uniform", M)),
        (X, law("X", "vector", N)), (Y, law("X", "vector", N)), (Y, law("X", "vector", K)),
    ))  # fmt: skip


def moment(rng, variables):
    """A polynomial in what is drawn, and other things."""
    vectors = [v for v in variables if v.sort == "vector"] + [X, Y]
    numbers = [v for v in variables if v.sort != "vector"] + [A, U]
    factors = []
    for _ in range(rng.choice((1, 2, 2))):
        kind = rng.random()
        if kind < 0.5:
            factors.append(dot(rng.choice(vectors), rng.choice(vectors)))
        elif kind < 0.9:
            factors.append(rng.choice(numbers))
        else:
            factors.append(Term("delta", N, K))
    return mul(*factors)


def expectation(rng):
    """Linearity, independence, the order of draws, symmetric laws, labels."""
    draws = []
    for _ in range(rng.choice((1, 2, 2, 3))):
        v, its_law = a_law(rng)
        if v not in [d for d, _ in draws]:
            draws.append((v, its_law))
    variables = [v for v, _ in draws]
    f, g = moment(rng, variables), moment(rng, variables)
    c = coefficient(rng)
    left = mean(add(f, mul(c, g)), *draws)
    order = draws[:]
    if rng.random() < 0.5:
        order.reverse()
    right = add(mean(f, *order), mul(c, mean(g, *draws)))
    kind = rng.random()
    if kind < 0.15:
        left, right = power(mean(f, *draws), 2), mean(power(f, 2), *draws)
    elif kind < 0.35:
        left = mul(mean(f, *draws[:1]), mean(g, *draws[1:]) if draws[1:] else g)
        right = mean(mul(f, g), *order)
    elif kind < 0.45:
        right = add(mean(f, *order), mul(c, mean(g, *draws[1:])))
    elif kind < 0.5:
        i, k = (N, K)
        n = rng.choice((rational(3), rational(2), M))
        inner = ((N, Term("uniform", n)), (K, Term("uniform", n)))
        body = mul(Term("delta", i, k), rng.choice((N, K, mul(N, K), call("f", N), dot(X, X))))
        tail = (rng.choice(((M, law("p", "nat")), (R, law("Q", "real", ONE)))),)
        left = mean(body, *tail, *inner)
        body = replace(body.args[0] if body.op != "mul" else body, {K: N})
        right = mean(mul(power(n, -1), body), *tail, inner[0])
    images = []
    using = ()
    if rng.random() < 0.25:
        one, two = (law("X", "vector", i) for i in (ONE, TWO))
        images = [Mirror(one, rng.choice((one, two)))]
        using = ("h0",)
        if rng.random() < 0.6:
            odd = dot(X, Y) if rng.random() < 0.6 else mul(dot(X, X), dot(X, Y))
            left = mean(odd, (X, one))
            right = rng.choice((ZERO, mul(rational(-1), mean(odd, (X, images[0].source)))))
    goal = rel(left, "=", right)
    free = [v for v in (A, U, V, N, K, X) if v in left.free | right.free]
    if free and rng.random() < 0.3:
        v = rng.choice(free)
        goal = for_all(goal, ((v, rng.choice((v.sort, _law_of(v)))),))
    return theorem([(goal, by.Algebra(using))], images), {}


def _law_of(v):
    return {
        "vector": law("X", "vector", ONE),
        "real": law("Q", "real", TWO),
        "nat": law("p", "nat"),
    }[v.sort]


def nonnegative(rng, variables=REALS, depth=1):
    """A number that is likely to be nonnegative."""
    a, b = (scalar(rng, depth, variables) for _ in range(2))
    if depth == 0:
        a, b = rng.choice(variables), rng.choice(variables)
    return rng.choice((
        lambda: power(a, 2), lambda: fn("exp", a), lambda: fn("abs", a), lambda: root(add(ONE, power(a, 2))),
        lambda: dot(X, X), lambda: rng.choice(variables), lambda: mul(rng.choice(variables), rng.choice(variables)),
        lambda: power(add(a, b), 2), lambda: add(power(a, 2), fn("abs", b)), lambda: positive_number(rng),
        lambda: power(rng.choice(variables), rng.choice((-1, -2, HALF, -HALF, 3))),
        lambda: fn("log", add(rng.choice(variables), rng.choice((ZERO, ONE)))),
        lambda: fn(rng.choice(("erf", "atan", "asin", "sign", "sin", "cos")), rng.choice(variables)),
        lambda: Term("max", a, rng.choice((ZERO, b))), lambda: Term("min", rng.choice(variables), ONE),
        lambda: minus(add(power(a, 2), power(b, 2)), mul(TWO, a, b)),
        lambda: minus(mul(dot(X, X)), mul(rational(rng.choice((1, 2))), dot(X, Y), rational(0))),
        lambda: add(dot(X, X), dot(Y, Y), mul(rational(rng.choice((1, 2, -2, 3))), dot(X, Y))),
        lambda: minus(rng.choice(variables), rng.choice(variables)),
        lambda: mean(mul(dot(X, Y), ONE), (X, law("X", "vector", ONE)), (Y, law("X", "vector", rng.choice((ONE, TWO))))),
        lambda: mean(rng.choice((W, U, power(U, 2), fn("abs", U), mul(W, W))), (U, law("Q", "real", ONE)),
                     (W, law("P", "positive", ONE))),
        lambda: add(fn("abs", a), rng.choice((a, mul(rational(-1), a), b))),
        lambda: minus(rational(rng.choice((1, 2))), fn(rng.choice(("sin", "cos", "erf")), a)),
        lambda: Term("npow", rng.choice(variables), rng.choice((N, add(N, ONE)))),
        lambda: minus(N, rng.choice((ONE, TWO, HALF_NUMBER))),
        lambda: minus(fn("exp", a), add(ONE, a)),
    ))()  # fmt: skip


HALF_NUMBER = rational(HALF)


def sign(rng):
    """An inequality by Sign."""
    parts = [nonnegative(rng) for _ in range(rng.choice((1, 1, 2, 3)))]
    gap = add(*parts) if rng.random() < 0.6 else mul(*parts)
    op = rng.choice((">=", ">=", ">", "<="))
    if op == ">" and rng.random() < 0.6:
        gap = add(gap, positive_number(rng))
    if op == "<=":
        gap = mul(rational(-1), gap)
    goal = rel(gap, op)
    if rng.random() < 0.2:
        v = rng.choice(REALS)
        goal = for_all(
            goal, ((v, rng.choice(("real", law("Q", "real", ONE), law("P", "positive", ONE)))),)
        )
    hypotheses = signs(rng)
    if rng.random() < 0.2:
        hypotheses.append(
            for_all(rel(rng.choice((U, minus(U, A))), ">"), ((U, law("Q", "real", ONE)),))
        )
    return theorem([(goal, by.Sign())], hypotheses), {}


def linear(rng):
    """gap = sum of multipliers times gaps, plus something nonnegative."""
    facts = [rel(scalar(rng, 1), rng.choice((">=", ">", "=", "<=")), scalar(rng, 1))
             for _ in range(rng.choice((1, 2)))]  # fmt: skip
    hypotheses = [*facts, *signs(rng)]
    own = [nonnegative(rng, depth=0) if rng.random() < 0.9 else scalar(rng, 1) for _ in facts]
    plus = nonnegative(rng) if rng.random() < 0.6 else None
    total = [mul(m, f.gap) for m, f in zip(own, facts, strict=True)] + ([plus] if plus else [])
    gap = add(*total)
    if rng.random() < 0.2:
        gap = rewritten(rng, gap)
    op = rng.choice((">=", ">=", ">"))
    multipliers = {f"h{i}": m for i, m in enumerate(own)}
    return theorem([(rel(gap, op), by.Linear(multipliers, plus=plus))], hypotheses), {}


def average(rng):
    """A fact about all values of variables, averaged over laws."""
    variables = (U, W, A)
    gap = add(nonnegative(rng, variables, 0), nonnegative(rng, variables, 0))
    hypotheses = signs(rng, (A, W, U) if rng.random() < 0.3 else (A, W))
    fact = rel(gap, rng.choice((">=", ">")))
    over = rng.choice((((U, law("Q", "real", ONE)),), ((W, law("P", "positive", ONE)),),
                       ((U, law("Q", "real", ONE)), (W, law("P", "positive", ONE))),
                       ((X, law("X", "vector", ONE)),), ((N, law("p", "nat")), (X, law("X", "vector", N))),
                       ((A, law("Q", "real", TWO)),)))  # fmt: skip
    goal = rel(mean(gap, *over), fact.op if rng.random() < 0.9 else ">")
    if rng.random() < 0.4:
        all_ = for_all(fact, over)
        return theorem([(all_, by.Sign()), (goal, by.Average("1"))], hypotheses), {}
    return theorem([(fact, by.Sign()), (goal, by.Average("1", over))], hypotheses), {}


def kernels(rng):
    """A kernel by its form, at vectors, numbers, and equal arguments."""
    k = [var(f"k{i}") for i in (11, 12, 22)]
    body = rng.choice((
        k[1], power(k[1], 2), mul(k[1], root(mul(k[0], k[2]))), mul(k[1], power(mul(k[0], k[2]), -HALF)),
        power(minus(mul(k[0], k[2]), power(k[1], 2)), -1), root(minus(mul(k[0], k[2]), power(k[1], 2))),
        fn("exp", k[1]), fn("asin", mul(k[1], power(mul(k[0], k[2]), -HALF))),
        add(mul(A, k[1]), fn("log", mul(k[0], k[2]))), mul(power(k[0], -1), k[1], power(k[2], -1)),
        fn("log", mul(k[0], power(add(ONE, k[0]), -1), k[2], power(add(ONE, k[2]), -1))),
        fn("asin", mul(TWO, k[1], power(mul(add(ONE, mul(TWO, k[0])), add(ONE, mul(TWO, k[2]))), -HALF))),
    ))  # fmt: skip
    form = abstract(body, *k)
    x, y = rng.choice(((X, Y), (X, X), (A, B), (A, A), (mul(A, X), Y), (add(X, Y), X), (X, mul(rational(-1), X)),
                       (mul(rational(0), X), Y)))  # fmt: skip
    value = Term("kernel", "K", form, x, y)

    def scalar_product(p, q):
        return dot(p, q) if p.sort == "vector" else mul(p, q)

    written = replace(
        body,
        dict(
            zip(k, (scalar_product(x, x), scalar_product(x, y), scalar_product(y, y)), strict=True)
        ),
    )
    kind = rng.random()
    if kind < 0.5:
        other = written if rng.random() < 0.7 else rewritten(rng, written)
        goal, reason = rel(value, "=", other), by.Algebra()
    elif kind < 0.8:
        guess = rng.choice(
            (
                ZERO,
                ONE,
                scalar_product(x, x),
                root(scalar_product(x, x)),
                rational(Fraction(1, 2)),
                mul(HALF_NUMBER, Term("pi")),
            )
        )
        goal, reason = rel(value, "=", guess), by.Algebra()
    else:
        goal, reason = (
            rel(add(value, rng.choice((ZERO, ONE))), rng.choice((">=", ">", "<=", "<"))),
            by.Sign(),
        )
    return theorem([(goal, reason)], signs(rng, (A, B))), {}


def instance(rng):
    """Another invention, at other values of its variables and laws."""
    lemma, proved = rng.choice((algebra, sign, linear, expectation, average, kernels))(rng)
    lemma = Theorem("lemma", "t", "t", lemma.hypotheses, lemma.statement, lemma.steps)
    (fact,) = lemma.conclusions
    free = sorted({v for t in fact.terms for v in t.free} | {v for h in lemma.hypotheses.values()
                  for t in h.terms for v in t.free}, key=str)  # fmt: skip
    values = {}
    for v in free:
        if v.args[0] == "d":
            continue
        if v.sort == "real" and rng.random() < 0.6:
            values[v] = rng.choice((scalar(rng, 1), nonnegative(rng, depth=0), coefficient(rng), rng.choice(REALS),
                                    mean(rng.choice((U, V, W)), (U, law("Q", "real", ONE)))))  # fmt: skip
        elif v.sort == "vector" and rng.random() < 0.6:
            values[v] = rng.choice((X, Y, add(X, Y), mul(A, X), mul(rational(-1), Y), mul(ZERO, X)))
        elif v.sort == "nat" and rng.random() < 0.6:
            values[v] = rng.choice((ONE, TWO, K, add(N, ONE), M))
    goal = substituted(fact, values)
    hypotheses = list(lemma.hypotheses.values()) if rng.random() < 0.3 else []
    hypotheses += [substituted(h, values) for h in lemma.hypotheses.values()]
    if rng.random() < 0.2 and hypotheses:
        hypotheses.pop(rng.randrange(len(hypotheses)))
    if rng.random() < 0.15:
        goal = substituted(goal, {rng.choice(REALS): rng.choice(REALS)})
    hypotheses = list(dict.fromkeys(hypotheses))
    given = {}
    for label, h in lemma.hypotheses.items():
        wanted = substituted(h, values)
        if wanted in hypotheses and rng.random() < 0.5:
            given[label] = f"h{hypotheses.index(wanted)}"
    at = {v.args[0]: t for v, t in values.items()}
    return theorem([(goal, by.Instance("lemma", at, given))], hypotheses), {
        **proved,
        "lemma": lemma,
    }


def specialise(rng):
    """A fact that was proved, at other values of a variable."""
    inner, proved = rng.choice((algebra, sign, linear, expectation))(rng)
    fact = inner.steps[-1].fact
    steps = [(s.fact, s.reason) for s in inner.steps]
    free = [v for v in (*REALS, X, Y, N) if any(v in t.free for t in fact.terms)] or [A]
    values = {v: rng.choice((scalar(rng, 1), coefficient(rng), rng.choice(REALS)) if v.sort == "real" else
                            (X, add(X, Y), mul(rational(-1), X)) if v.sort == "vector" else (ONE, K, add(K, ONE)))
              for v in rng.sample(free, min(len(free), rng.choice((1, 1, 2))))}  # fmt: skip
    goal = substituted(fact, values)
    at = {v.args[0]: t for v, t in values.items()}
    steps.append((goal, by.Specialise(str(len(steps)), at)))
    return theorem(steps, inner.hypotheses.values()), proved


def functions(rng):
    """A fact about any function, at one whose body may name what the fact binds."""
    p = law("p", "nat")
    fact, reason = rng.choice((
        (lambda f: rel(mul(A, add(f(N), f(K))), "=", add(mul(A, f(N)), mul(A, f(K)))), by.Algebra()),
        (lambda f: rel(mean(f(K), (K, p)), "=", mean(f(M), (M, p))), by.Algebra()),
        (lambda f: rel(mean(mul(f(K), f(N)), (K, p)), "=", mul(f(N), mean(f(K), (K, p)))), by.Algebra()),
        (lambda f: rel(mean(power(f(add(N, K)), 2), (K, p)), ">="), by.Sign()),
    ))  # fmt: skip
    bodies = (lambda x: mul(x, N), lambda x: mul(x, K), lambda x: mean(mul(x, K), (K, p)), lambda x: add(x, A),
              lambda x: mean(mul(x, N, M), (M, p)), lambda x: call("f", add(x, K)), lambda x: ONE)  # fmt: skip
    body, other = rng.choice(bodies), rng.choice(bodies)
    steps = (ProofStep("1", fact(lambda x: call("f", x)), reason),)
    lemma = Theorem("lemma", "t", "t", {}, ("1",), steps)
    at = {"f": abstract((body if rng.random() < 0.8 else other)(M), M)}
    if rng.random() < 0.3:
        at["n"] = rng.choice((K, add(N, ONE), M))
    goal = substituted(fact(body), {N: at.get("n", N)} if rng.random() < 0.3 else {})
    return theorem([(goal, by.Instance("lemma", at))]), {"lemma": lemma}


def trichotomy(rng):
    """A fact about two labels, from its three cases."""
    d = minus(N, K)
    gap = rng.choice((power(d, 2), mul(d, d, power(A, 2)), d, mul(d, add(d, ONE)), mul(d, minus(N, K)),
                      minus(ONE, fn("abs", d)), add(d, fn("abs", d)), minus(Term("max", N, K), N)))  # fmt: skip
    goal = rel(gap, rng.choice((">=", ">=", ">")))
    changes = ({N: K}, {N: add(N, K)}, {K: add(N, K)})
    steps = [(substituted(goal, c), by.Sign()) for c in changes]
    labels = ["1", "2", "3"] if rng.random() < 0.8 else [rng.choice("123") for _ in range(3)]
    pair = (N, K) if rng.random() < 0.8 else (N, rng.choice((M, N)))
    assumed = [rel(N, ">=", K)] if rng.random() < 0.2 else []
    return theorem([*steps, (goal, by.Trichotomy(*pair, *labels))], assumed), {}


def cases(rng):
    """By Sign or Linear on either side of 0."""
    on = rng.choice((A, minus(A, B), B, minus(A, ONE)))
    a = fn("abs", on)
    gap = rng.choice((
        minus(a, on), add(a, on), minus(Term("max", A, B), A), minus(add(a, power(on, 2)), mul(TWO, on, a)),
        minus(B, Term("min", A, B)), mul(on, fn("sign", on)), minus(a, mul(coefficient(rng), on)),
        minus(power(on, 2), mul(a, on)), minus(mul(on, on, on), on), minus(mul(a, A), mul(on, A)),
    ))  # fmt: skip
    if rng.random() < 0.3:
        gap = add(gap, nonnegative(rng, depth=0))
    first, second = (by.Sign() if rng.random() < 0.6 else
                     by.Linear({"case": rng.choice((ONE, A, TWO, rational(-1), a))}, plus=None) for _ in range(2))  # fmt: skip
    goal = rel(gap, rng.choice((">=", ">=", ">=", ">")))
    return theorem([(goal, by.Cases(on, first, second))], signs(rng, (B,))), {}


def induction(rng):
    """f(n + 1) = p f(n) + q, and f(n) >= a bound; or a power of n."""
    p, q, low = (rational(rng.choice((0, 1, 2, 3, -1, Fraction(1, 2)))) for _ in range(3))
    start = rational(rng.choice((0, 1, 2, 3, 5)))
    f = (lambda n: call("f", n)) if rng.random() < 0.6 else (lambda n: Term("npow", add(ONE, A), n))
    after = for_all(rel(call("f", add(M, ONE)), "=", add(mul(p, call("f", M)), q)), ((M, "nat"),))
    if f(N).op == "apply":
        bound = low if rng.random() < 0.6 else mul(low, N)
        here = rel(f(N), rng.choice((">=", ">=", "=")), bound)
        hypotheses = {"here": here, "after": after}
        next_ = substituted(here, {N: add(N, ONE)})
        recursion = rel(call("f", add(N, ONE)), "=", add(mul(p, call("f", N)), q))
        steps = [(recursion, by.Specialise("after", {"0": N}))]
        if here.op == "=":
            steps.append((next_, by.Algebra(("1", "here"))))
        else:
            plus = minus(add(mul(p, here.rhs), q), next_.rhs)
            steps.append((next_, by.Linear({"here": p, "1": ONE}, plus=plus)))
        premises = {"after": after, "start": rel(f(ONE), "=", start)}
        base = (substituted(here, {N: ONE}), by.Algebra(("start",)) if here.op == "=" else
                by.Linear({"start": ONE}, plus=minus(start, replace(bound, {N: ONE}))))  # fmt: skip
    else:
        here = rel(f(N), ">=", add(ONE, mul(N, A)))
        hypotheses = {"here": here, "sign": rel(A, ">=", rational(rng.choice((0, 0, -1, -3))))}
        next_ = substituted(here, {N: add(N, ONE)})
        steps = [(next_, by.Linear({"here": add(ONE, A)}, plus=mul(N, power(A, 2))))]
        premises = {"sign": rel(A, ">=", ZERO)} if rng.random() < 0.8 else {}
        base = (substituted(here, {N: ONE}), by.Algebra() if rng.random() < 0.1 else by.Sign())
    made = tuple(ProofStep(str(i), *s) for i, s in enumerate(steps, 1))
    lemma = Theorem("after", "t", "t", hypotheses, (made[-1].label,), made)
    given = {"after": "after"} if "after" in premises else {}
    goal = here
    reason = by.Induction("after", "1", N if rng.random() < 0.95 else M, "here", given=given)
    steps = (ProofStep("1", *base), ProofStep("2", goal, reason))
    return Theorem("t", "t", "t", premises, ("2",), steps), {"after": lemma}


def monotone(rng):
    """F(high) >= F(low) from the sign of the slope."""
    f, slope = rng.choice((
        (power(T, 2), mul(TWO, T)), (power(T, 3), mul(rational(3), power(T, 2))), (fn("exp", T), fn("exp", T)),
        (power(T, -1), mul(rational(-1), power(T, -2))), (root(T), mul(HALF_NUMBER, power(T, -HALF))),
        (mul(A, T), A), (minus(T, fn("sin", T)), minus(ONE, fn("cos", T))), (fn("log", T), power(T, -1)),
        (fn("atan", T), power(add(ONE, power(T, 2)), -1)), (fn("abs", T), fn("sign", T)), (fn("sign", T), ZERO),
        (fn("asin", T), power(minus(ONE, power(T, 2)), -HALF)), (mul(power(T, 2), power(T, -1)), ONE),
        (fn("atan", power(T, -1)), mul(rational(-1), power(add(ONE, power(T, 2)), -1))), (Term("max", T, ZERO), ONE),
        (mul(T, fn("abs", mean(U, (U, law("Q", "real", ONE))))), fn("abs", mean(U, (U, law("Q", "real", ONE))))),
        (mul(T, mean(U, (U, law("Q", "real", ONE)))), fn("abs", mean(U, (U, law("Q", "real", ONE))))),
    ))  # fmt: skip
    if rng.random() < 0.3:
        f, slope = mul(rational(-1), f), mul(rational(-1), slope)
    if rng.random() < 0.2:
        f, slope = add(f, mul(power(B, -1), T)), add(slope, power(B, -1))
    low, high = rng.choice(
        (
            (A, B),
            (ZERO, A),
            (A, add(A, ONE)),
            (rational(-1), ONE),
            (ZERO, ONE),
            (A, mul(TWO, A)),
            (B, A),
        )
    )
    hypotheses = signs(rng, (T, A, B))
    if rng.random() < 0.6:
        hypotheses.append(rel(high, rng.choice((">=", ">")), low))
    fact = rel(slope, rng.choice((">=", ">", "<=")))
    at_high, at_low = (replace(f, {T: end}) for end in (high, low))
    goal = rel(at_high, rng.choice((">=", ">=", ">")), at_low)
    reason = by.Monotone(abstract(f, T), T, "1", low, high)
    return theorem([(fact, by.Sign()), (goal, reason)], hypotheses), {}


def calculus(rng):
    """Derivatives, integrals, limits, with parameters that may be special."""
    p = rng.choice((A, B, rational(2), ONE))
    kind = rng.random()
    if kind < 0.4:
        f = rng.choice((power(T, 3), mul(p, power(T, 2)), power(add(T, p), -1), fn("exp", mul(p, T)), root(add(ONE, mul(T, T))),
                        fn("abs", T), mul(T, fn("abs", T)), fn("sign", T), Term("npow", T, N), power(power(T, 2), HALF),
                        mul(T, T, power(T, -1)), fn("sin", mul(p, T)), power(T, Fraction(1, 3)), power(T, Fraction(3, 2))))  # fmt: skip
        g = rng.choice((mul(rational(3), power(T, 2)), mul(TWO, p, T), mul(rational(-1), power(add(T, p), -2)), mul(p, fn("exp", mul(p, T))),
                        mul(T, power(add(ONE, mul(T, T)), -HALF)), fn("sign", T), mul(TWO, fn("abs", T)), ZERO, mul(N, Term("npow", T, minus(N, ONE))),
                        ONE, mul(p, fn("cos", mul(p, T))), mul(rational(Fraction(3, 2)), root(T))))  # fmt: skip
        point = rng.choice((A, B, ZERO, ONE, rational(-1)))
        left = Term("diff", abstract(f, T), point)
        return theorem(
            [(rel(left, "=", replace(g, {T: point})), by.Algebra())], signs(rng, (A, B))
        ), {}
    if kind < 0.7:
        f, primitive = rng.choice((
            (mul(p, T), mul(HALF_NUMBER, p, power(T, 2))), (power(T, -2), mul(rational(-1), power(T, -1))),
            (fn("exp", mul(p, T)), mul(power(p, -1), fn("exp", mul(p, T)))), (power(T, -HALF), mul(TWO, root(T))),
            (power(add(ONE, power(T, 2)), -1), fn("atan", T)), (fn("sign", T), fn("abs", T)), (power(T, -1), fn("log", T)),
            (power(add(p, mul(T, T)), -1), mul(power(root(p), -1), fn("atan", mul(T, power(root(p), -1))))),
            (power(add(ONE, power(T, 2)), -1), mul(rational(-1), fn("atan", power(T, -1)))), (ONE, mul(T, T, power(T, -1))),
        ))  # fmt: skip
        low, high = rng.choice(((ZERO, ONE), (rational(-1), ONE), (ONE, TWO), (ZERO, A), (ZERO, Term("oo", 1)), (ONE, Term("oo", 1)),
                                (Term("oo", -1), Term("oo", 1))))  # fmt: skip
        ends = [replace(primitive, {T: e}) if e.op != "oo" else rng.choice((ZERO, mul(HALF_NUMBER, Term("pi")), mul(rational(-HALF), Term("pi"))))
                for e in (high, low)]  # fmt: skip
        left = Term("integral", abstract(f, T), low, high)
        return theorem(
            [(rel(left, "=", minus(*ends)), by.Antiderivative(abstract(primitive, T)))],
            signs(rng, (A, B)),
        ), {}
    n, d, order = rng.choice((
        (fn("sin", mul(p, T)), T, 1), (minus(ONE, fn("cos", T)), power(T, 2), 2), (mul(p, T), add(T, p), 0), (mul(p, p, T), mul(p, T), 1),
        (T, fn("abs", T), 1), (add(mul(p, T), ONE), add(T, ONE), 0), (minus(fn("exp", mul(p, T)), ONE), T, 1), (T, power(T, 2), 1),
    ))  # fmt: skip
    value = rng.choice((p, ONE, HALF_NUMBER, ZERO, power(p, 2), mul(p, power(p, -1))))
    left = Term("limit", abstract(mul(n, power(d, -1)), T), ZERO, rng.choice((1, -1)))
    return theorem(
        [(rel(left, "=", value), by.TakeLimit(abstract(n, T), abstract(d, T), order))],
        signs(rng, (A, B)),
    ), {}


def integrated(rng):
    """Integrals of what is of one sign, apart or not, between ends that may be in no order."""
    parts = (ONE, T, power(T, 2), fn("exp", T), fn("sin", T), fn("cos", T), mul(A, T), power(T, -1), fn("sign", T), fn("abs", T), root(T),
             fn("erf", T), power(add(ONE, power(T, 2)), -1), fn("exp", mul(rational(-1), power(T, 2))), Term("npow", T, N))  # fmt: skip
    f, g = rng.choice(parts), rng.choice(parts)
    more = rng.choice((ZERO, ONE, A))
    left, right, form = rng.choice((
        (add(power(f, 2), g, more), g, add(power(f, 2), more)), (add(power(f, 2), more), ZERO, None),
        (add(power(f, 2), power(g, 2), more), mul(TWO, f, g), add(power(minus(f, g), 2), more)), (f, g, None),
    ))  # fmt: skip
    low, high = rng.choice(
        (
            (ZERO, ONE),
            (ONE, ZERO),
            (ZERO, A),
            (rational(-1), ONE),
            (ONE, TWO),
            (ZERO, Term("oo", 1)),
            (ONE, ONE),
            (A, B),
        )
    )
    fact = rel(left, rng.choice((">=", ">=", ">")), right)
    sides = [Term("integral", abstract(t, T), low, high) for t in fact.terms]
    apart = rng.random() < 0.6
    whole = Term("integral", abstract(minus(left, right), T), low, high)
    goal = rel(
        *(
            (sides[0], rng.choice((">=", ">")), sides[1])
            if apart
            else (whole, rng.choice((">=", ">")))
        )
    )
    hypotheses = [h for h in signs(rng, (T, A, B)) if rng.random() < 0.7]
    if rng.random() < 0.3:
        hypotheses.append(rel(rng.choice((ONE, A)), ">=", T))
    reason = by.Integrate("1", T, low, high)
    return theorem([(fact, by.Sign(form=form)), (goal, reason)], hypotheses), {}


def balls(rng):
    """Inequalities of numbers, and of one variable in an interval."""
    t = rng.choice((T, T, rational(Fraction(rng.randint(-9, 9), rng.randint(1, 5)))))
    gap = scalar(rng, 2, (t,))
    gap = gap if not gap.free - {T} else add(fn("exp", t), mul(t, t))
    gap = add(
        gap,
        rng.choice((ONE, positive_number(rng), ZERO, coefficient(rng))),
        rng.choice((power(t, -1), fn("log", t), ZERO, root(t), fn("asin", t))),
    )
    goal = rel(gap, rng.choice((">", ">=")))
    if not gap.free:
        return theorem([(goal, by.Balls())]), {}
    low, high = sorted(Fraction(rng.randint(-8, 8), rng.randint(1, 4)) for _ in range(2))
    bounds = [rel(T, ">=", rational(low)), rel(rational(high), ">=", T)]
    if rng.random() < 0.2:
        bounds.pop(rng.randrange(2))
    return theorem([(goal, by.Balls(T, rational(low), rational(high)))], bounds), {}


def equivalence(rng):
    """Two relations whose gaps differ by a positive factor, one of them detached."""
    right = rel(scalar(rng, 1), rng.choice((">=", ">", "=")), scalar(rng, 1))
    factor = rng.choice(
        (nonnegative(rng, depth=0), add(ONE, power(A, 2)), positive_number(rng), fn("exp", B))
    )
    left = rel(mul(factor, right.gap), right.op if rng.random() < 0.9 else ">=")
    iff = Equivalence(left, right)
    steps = [(iff, by.Equivalent(factor))]
    hypotheses = [*signs(rng), right]
    if rng.random() < 0.5:
        steps.append((left, by.Detach("1", f"h{len(hypotheses) - 1}")))
    return theorem(steps, hypotheses), {}


def everywhere(rng):
    """A fact about all that is drawn, from others about the same draws."""
    q = law("Q", "real", rng.choice((ONE, TWO)))
    x1 = law("X", "vector", ONE)
    draws = rng.choice(
        (((U, q),), ((U, q), (V, q)), ((X, x1),), ((U, "real"),), ((X, x1), (Y, x1)), ((N, "nat"),))
    )
    v = draws[-1][0]
    body = v if v.sort != "vector" else dot(draws[0][0], v)
    known = for_all(rel(body, rng.choice((">", ">=")), rng.choice((ZERO, A, ONE))), draws)
    other = rng.choice(
        (
            mean(U, (U, law("Q", "real", ONE))),
            mean(V, (V, law("Q", "real", TWO))),
            A,
            mean(W, (W, law("P", "positive", ONE))),
        )
    )
    gap = rng.choice((add(body, ONE), mul(body, body), add(body, other), mul(body, other), minus(body, A), add(body, fn("abs", other)),
                      mean(add(body, V), (V, law("Q", "real", TWO)))))  # fmt: skip
    goal = for_all(rel(gap, rng.choice((">", ">="))), draws if rng.random() < 0.9 else draws[:1])
    steps = [(goal, by.Sign())]
    if rng.random() < 0.3:
        steps.append((rel(mean(gap, *draws), goal.relation.op), by.Average("1")))
    return theorem(steps, [known, *signs(rng, (A,))]), {}


def mutant(rng):
    """Another invention, with nodes of its JSON changed: of its terms, which facts and reasons share."""
    made, lemmas = rng.choice((algebra, expectation, sign, linear, average, kernels, instance, cases,
                               induction, monotone, calculus, integrated, equivalence, everywhere))(rng)  # fmt: skip
    return mutated(rng, made), lemmas


def mutated(rng, made):
    """A theorem with one or two things in its JSON changed."""
    data = json.loads(dumps(made))
    for _ in range(rng.choice((1, 1, 2))):
        if rng.random() < 0.8:
            _change_node(rng, data["nodes"])
        else:
            _change_fact(rng, data["theorem"], len(data["nodes"]))
    return loads(json.dumps(data), by.REASONS)


def _change_node(rng, nodes):
    """Another number, variable, function, operator or argument."""
    i = rng.randrange(len(nodes))
    op, *args = nodes[i]
    names = {"real": "abcrstuvw", "vector": "xyz", "nat": "nkm"}
    if op == "rat":
        args = [rng.choice(("0", "1", "2", "-1", "1/2", "3", "-1/3"))]
    elif op == "var":
        args[0] = rng.choice(names[args[1]])
    elif op == "pow" and rng.random() < 0.5:
        args[1] = rng.choice(("-1", "2", "1/2", "3", "-2", "-1/2", "0", "1/3"))
    elif op == "fn" and rng.random() < 0.5:
        args[0] = rng.choice(FUNCTIONS)
    elif op in ("add", "mul", "min", "max") and rng.random() < 0.5:
        op = rng.choice(("add", "mul", "min", "max"))
    elif op == "bound" and rng.random() < 0.5:
        args[0] = rng.choice((0, 1, 2))
    elif args and i:
        k = rng.randrange(len(args))
        if isinstance(args[k], dict):
            args[k] = {"n": rng.randrange(i)}
    nodes[i] = [op, *args]


def _change_fact(rng, theorem, count):
    """Another relation or expression, in a fact or in a reason."""
    places = []

    def find(x):
        if isinstance(x, dict):
            for key, value in x.items():
                if (key == "op" and isinstance(value, str)) or (
                    isinstance(value, dict) and set(value) == {"n"}
                ):
                    places.append((x, key))
                find(value)
        elif isinstance(x, list):
            for value in x:
                find(value)

    find(theorem)
    if places:
        where, key = rng.choice(places)
        where[key] = (
            rng.choice(("=", ">=", ">", "<=", "<")) if key == "op" else {"n": rng.randrange(count)}
        )


INVENTORS = (algebra, expectation, sign, linear, average, kernels, instance, functions, specialise, cases,
             induction, trichotomy, monotone, calculus, integrated, balls, equivalence, everywhere,
             mutant)  # fmt: skip


def invent(rng, inventor=None):
    """A theorem and the lemmas it quotes, by name; or None, where what was drawn is no theorem."""
    try:
        return (inventor or rng.choice(INVENTORS))(rng)
    except (Malformed, ValueError, IndexError, KeyError):
        return None
