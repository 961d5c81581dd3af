"""Invented theorems about draws whose law depends on other draws: mixtures of finite laws.

Numbers of coins, ends of uniform laws and classes are drawn; so are scales of normal vectors. What
is linear, independent, an image or averaged is so only as far as no law depends on it.
"""

from nctheory.check.convert import for_all
from nctheory.trusted import reasons as by
from nctheory.trusted.building import add, minus, mul, power, rational, replace, var
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import Mirror, Theorem
from tests.trusted.inventions import (
    ONE,
    TWO,
    ZERO,
    A,
    B,
    K,
    M,
    N,
    U,
    V,
    X,
    Y,
    Z,
    call,
    coefficient,
    dot,
    fn,
    law,
    mean,
    rel,
    theorem,
)
from tests.trusted.inventions_of_laws import NORMAL, G

__all__ = ["MIXTURE_INVENTORS"]

LABELS, NUMBERS = law("p", "nat"), law("Q", "real", ONE)
OTHERS = law("Q", "real", TWO)
I, J = var("i", "nat"), var("j", "nat")


def coins(n):
    return Term("series", "coins", n)


def uniform(n):
    return Term("uniform", n)


def mixture(rng):
    """A draw, and one or two more, the laws of which depend on it, or seem to."""
    first = rng.choice(((N, LABELS), (N, uniform(rational(3))), (N, coins(rational(3))),
                        (U, NUMBERS), (U, NUMBERS), (U, OTHERS)))  # fmt: skip
    x = first[0]
    n = x if x.sort == "nat" else K
    parameter = rng.choice(
        (x, x, add(n, ONE), mul(TWO, x), A, K, mul(rational(-1), x), power(x, 2))
    )
    label = rng.choice((n, n, add(n, ONE), K))
    second = rng.choice(((M, coins(parameter)), (M, coins(parameter)), (M, uniform(label)),
                         (V, law("Q", "real", label)), (X, law("X", "vector", label))))  # fmt: skip
    draws = [first, second]
    if rng.random() < 0.3:
        y = second[0] if second[0].sort == "nat" else n
        draws.append(
            rng.choice(
                ((I, uniform(y)), (I, coins(y)), (J, uniform(n)), (Y, law("X", "vector", y)))
            )
        )
    return draws


def of_draws(rng, variables):
    """A function of what is drawn."""
    numbers = [v for v in variables if v.sort != "vector"] + [A]
    vectors = [v for v in variables if v.sort == "vector"] + [Z]
    a, b, v = rng.choice(numbers), rng.choice(numbers), rng.choice(vectors)
    labels = [v for v in variables if v.sort == "nat"] + [K]
    return rng.choice((
        a, mul(a, b), power(a, 2), dot(v, rng.choice(vectors)), mul(a, dot(v, v)), fn("sign", a),
        Term("delta", rng.choice(labels), rng.choice(labels)), call("f", a), power(rng.choice(labels), -1),
        mul(a, Term("delta", rng.choice(labels), K)), minus(power(a, 2), b),
    ))  # fmt: skip


def dependent(rng):
    """Linearity, independence, the order of draws, and images, where a law depends on a draw."""
    draws = mixture(rng)
    variables = [v for v, _ in draws]
    f, g, c = of_draws(rng, variables), of_draws(rng, variables), coefficient(rng)
    kind, hypotheses, using = rng.random(), [], ()
    if kind < 0.3:
        some = rng.choice((draws, draws, draws[:1], draws[1:]))
        left = mean(add(f, mul(c, g)), *draws)
        right = add(mean(f, *draws), mul(c, mean(g, *some)))
    elif kind < 0.5:  # the order of the draws, or a draw twice
        other = rng.choice(
            (draws[::-1], [*draws[1:], draws[0]], [draws[0], *draws], draws[:1] + draws[:0:-1])
        )
        left, right = mean(f, *draws), mean(f, *other)
    elif kind < 0.7:
        left = mean(mul(f, g), *draws)
        right = mul(mean(f, *draws), mean(g, *draws)) if rng.random() < 0.5 else (
            mean(mul(mean(f, *draws[1:]), g), *rng.choice((draws[:1], draws))))  # fmt: skip
    else:
        source = rng.choice((NUMBERS, OTHERS))
        hypotheses, using = [Mirror(NUMBERS, source)], ("h0",)
        x = rng.choice((U, U, variables[0]))
        draws = [(x, NUMBERS)] + [d for d in draws if d[0] != x]
        if x.sort != "real":
            return None
        odd = rng.choice((x, mul(x, f), mul(x, g), f))
        left = mean(odd, *draws)
        flipped = [(v, replace(its, {x: mul(rational(-1), x)})) for v, its in draws[1:]]
        honest = rng.random() < 0.5
        image = mean(replace(odd, {x: mul(rational(-1), x)}), (x, source),
                     *(flipped if honest else draws[1:]))  # fmt: skip
        right = rng.choice((image, image, image, ZERO))
    goal = rel(left, "=", right)
    return theorem([(goal, by.Algebra(using))], hypotheses), {}


def averaged(rng):
    """Signs of means of mixtures, and facts of all that is drawn, averaged."""
    draws = mixture(rng)
    variables = [v for v, _ in draws]
    f, g = of_draws(rng, variables), of_draws(rng, variables)
    gap = rng.choice((power(f, 2), add(power(f, 2), ONE), f, minus(f, ONE), mul(f, g), fn("abs", f),
                      minus(add(power(f, 2), power(g, 2)), mul(TWO, f, g))))  # fmt: skip
    op = rng.choice((">=", ">"))
    hypotheses = []
    if rng.random() < 0.5:
        some = draws[: rng.choice((1, len(draws)))]
        known = of_draws(rng, [v for v, _ in some])
        hypotheses.append(
            for_all(rel(known, rng.choice((">", ">=")), rng.choice((ZERO, ONE))), tuple(some))
        )
    if rng.random() < 0.3:
        hypotheses.append(rel(rng.choice((A, B)), ">="))
    if rng.random() < 0.4:
        return theorem([(rel(mean(gap, *draws), op), by.Sign())], hypotheses), {}
    fact = for_all(rel(gap, op), tuple(draws))
    return theorem(
        [(fact, by.Sign()), (rel(mean(gap, *draws), op), by.Average("1"))], hypotheses
    ), {}


def quoted(rng):
    """A lemma of any law, at a law whose parameter may be a variable that the lemma draws."""
    p, q = law("P", "nat"), law("R", "real")
    variable = rng.choice((N, K, M, I))
    inner = rng.choice((mean(mul(variable, A), (variable, p)), mean(mul(variable, N), (variable, p)),
                        mean(mean(mul(variable, U), (variable, p)), (U, q)),
                        mean(mean(mul(variable, K), (variable, p)), (K, uniform(N)))))  # fmt: skip
    outer = rng.choice((inner, mean(inner, (N, LABELS)), mean(mul(inner, N), (N, uniform(K)))))
    lemma = theorem([(rel(add(outer, A), "=", add(A, outer)), by.Algebra())], name="lemma")
    if rng.random() < 0.5:
        lemma = theorem(
            [(rel(mean(power(minus(variable, A), 2), (variable, p)), ">="), by.Sign())],
            name="lemma",
        )
    (fact,) = lemma.conclusions
    value = rng.choice(
        (
            coins(N),
            coins(A),
            uniform(N),
            uniform(K),
            uniform(add(M, ONE)),
            coins(U),
            law("p", "nat"),
        )
    )
    other = rng.choice((coins(N), coins(K), value, value, value, value))

    def put(t, new):
        args = [put(a, new) if isinstance(a, Term) else a for a in t.args]
        return new if t == p else Term(t.op, *args)

    at = {"P": value, **({"a": rng.choice((B, N, U))} if rng.random() < 0.4 else {})}
    goal = fact.map(lambda t: put(replace(t, {A: at.get("a", A)}), other))
    return theorem([(goal, by.Instance("lemma", at))]), {"lemma": Theorem(
        "lemma", "t", "t", lemma.hypotheses, lemma.statement, lemma.steps)}  # fmt: skip


def scaled(rng):
    """A normal vector with a scale that is drawn."""
    w, its = rng.choice(((U, NUMBERS), (N, LABELS), (N, coins(rational(3)))))
    z = mul(w, Z)
    f = rng.choice(
        (dot(z, z), power(dot(z, X), 2), dot(z, X), mul(w, dot(Z, Z)), dot(add(z, X), z))
    )
    g = rng.choice((w, power(w, 2), dot(Z, Z), dot(Z, X)))
    draws = [(w, its), (Z, G)]
    right = rng.choice((mul(mean(f, *draws), mean(g, *draws)), mean(mul(mean(f, (Z, G)), g), *draws),
                        mean(mul(f, g), *draws[::-1]), mul(mean(power(w, 2), draws[0]), mean(f, *draws))))  # fmt: skip
    goal = rng.choice((rel(mean(mul(f, g), *draws), "=", right),
                       rel(mean(f, *draws), "=", rng.choice((mean(f, *draws[::-1]), mul(mean(w, draws[0]), mean(dot(Z, Z), draws[1])),
                           mul(mean(power(w, 2), draws[0]), mean(dot(Z, Z), draws[1])), ZERO)))))  # fmt: skip
    return theorem([(goal, by.Algebra())], [NORMAL]), {}


MIXTURE_INVENTORS = (dependent, averaged, quoted, scaled)
