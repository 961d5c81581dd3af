"""Chebyshev's inequality for ratios of sequences that fall together.

If $a(n)/b(n)$ nowhere rises from one $n$ to the next, it does not rise from $k$ to $n + k$ either
([#falling-ratio], by induction over $n$). So of two such ratios, $a/b$ and $c/d$, the differences
$a(n) b(k) - a(k) b(n)$ and $c(n) d(k) - c(k) d(n)$ have one sign, for all $n$ and $k$. The mean of
their product, for independent $n$ and $k$ of any law, is $2 (E[a c] E[b d] - E[a d] E[b c])$
([#chebyshev-ratios]). Chebyshev's inequality for sequences $u$ and $v$ with weights $w$ is the case
$a = w u$, $b = w$, $c = v$, $d = 1$.
"""

import sympy as sp

from nctheory.proving import (
    Average,
    Induction,
    Instance,
    Labels,
    Linear,
    Mean,
    Proof,
    Sign,
    Specialise,
    Step,
    Trichotomy,
    forall,
    ge,
    gt,
    label,
)

n, k = label("n"), label("k")
a, b, c, d = map(sp.Function, "abcd")
P = Labels("P")


def positive(b):
    """It is positive everywhere."""
    return forall(gt(b(n)), n)


def falls(a, b):
    """a/b does not rise from one n to the next."""
    return forall(ge(a(n) * b(n + 1), a(n + 1) * b(n)), n)


def later(n):
    """a/b is not higher n places after k."""
    return ge(a(k) * b(n + k), a(n + k) * b(k))


def cross(a, b):
    """a(n) b(k) - a(k) b(n)."""
    return a(n) * b(k) - a(k) * b(n)


falling_step = Proof(
    id="falling-ratio-step",
    title="A ratio that nowhere rises, from $n$ places to $n + 1$",
    source="Elementary",
    hypotheses={"b > 0": positive(b), "a/b falls": falls(a, b), "n": later(n)},
    statement=(later(n + 1),),
    steps=(
        Step("b at k", gt(b(k)), Specialise("b > 0", {n: k})),
        Step("b at n + k", gt(b(n + k)), Specialise("b > 0", {n: n + k})),
        Step("b after it", gt(b(n + k + 1)), Specialise("b > 0", {n: n + k + 1})),
        Step("next", ge(a(n + k) * b(n + k + 1), a(n + k + 1) * b(n + k)),
             Specialise("a/b falls", {n: n + k})),
        Step("n + 1", later(n + 1),
             Linear({"n": b(n + k + 1) / b(n + k), "next": b(k) / b(n + k)},
                    using=("b at k", "b at n + k", "b after it"))),
    ),
)  # fmt: skip

falling = Proof(
    id="falling-ratio",
    title="A ratio that nowhere rises is not higher at any later place",
    source="Elementary",
    hypotheses={"b > 0": positive(b), "a/b falls": falls(a, b)},
    statement=(later(n),),
    steps=(
        Step("n = 1", later(1), Specialise("a/b falls", {n: k})),
        Step("all n", later(n),
             Induction("falling-ratio-step", base="n = 1", variable=n, hypothesis="n")),
    ),
)  # fmt: skip

similarly_ordered = Proof(
    id="similarly-ordered",
    title="Two ratios that nowhere rise are similarly ordered",
    source="[@hardy1934], 2.17",
    hypotheses={"b > 0": positive(b), "d > 0": positive(d),
                "a/b falls": falls(a, b), "c/d falls": falls(c, d)},
    statement=(ge(cross(a, b) * cross(c, d)),),
    steps=(
        Step("a/b", later(n), Instance("falling-ratio")),
        Step("c/d", ge(c(k) * d(n + k), c(n + k) * d(k)),
             Instance("falling-ratio", {"a": sp.Lambda(n, c(n)), "b": sp.Lambda(n, d(n))},
                      {"b > 0": "d > 0", "a/b falls": "c/d falls"})),
        Step("a/b after n", ge(a(n) * b(n + k), a(n + k) * b(n)), Specialise("a/b", {n: k, k: n})),
        Step("c/d after n", ge(c(n) * d(n + k), c(n + k) * d(n)), Specialise("c/d", {n: k, k: n})),
        Step("equal", ge(sp.Integer(0)), Sign()),
        Step("above", ge((cross(a, b) * cross(c, d)).subs(n, n + k)), Sign(using=("a/b", "c/d"))),
        Step("below", ge((cross(a, b) * cross(c, d)).subs(k, n + k)),
             Sign(using=("a/b after n", "c/d after n"))),
        Step("theorem", ge(cross(a, b) * cross(c, d)), Trichotomy(n, k, "equal", "above", "below")),
    ),
)  # fmt: skip


def mean(a, b):
    """E a b."""
    return Mean(a(n) * b(n), (n, P))


pairs = cross(a, b) * cross(c, d)
theorem = ge(mean(a, c) * mean(b, d), mean(a, d) * mean(b, c))

chebyshev = Proof(
    id="chebyshev-ratios",
    title="Chebyshev's inequality: $E[a c] E[b d] >= E[a d] E[b c]$ if $a/b$ and $c/d$ nowhere rise",
    source="[@hardy1934], 2.17",
    hypotheses={"b > 0": positive(b), "d > 0": positive(d),
                "a/b falls": falls(a, b), "c/d falls": falls(c, d)},
    statement=(theorem,),
    steps=(
        Step("ordered", ge(pairs), Instance("similarly-ordered")),
        Step("pairs", ge(Mean(pairs, (n, P), (k, P))), Average("ordered")),
        Step("theorem", theorem, Linear({"pairs": sp.Rational(1, 2)}), "Chebyshev's identity."),
    ),
)  # fmt: skip
