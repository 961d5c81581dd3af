"""What each layer adds, adds up: a recursion S(n + 1) = S(n) + a(n + 1) is a sum over the labels.

[#telescoping-step] adds one summand, and [#telescoping] is the induction. [#sum-of-labels] is the
recursion of $n (n + 1)/2$, which adds $n + 1$.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Cited,
    Induction,
    Instance,
    Proof,
    Specialise,
    Step,
    eq,
    forall,
    label,
)

n, k, i = label("n"), label("k"), label("i")
S, a = sp.Function("S"), sp.Function("a")
SOURCE = "Elementary"


def total(f, n):
    """Over the labels 1, ..., n."""
    return sp.Sum(f(k), (k, 1, n))


def claim(n):
    """Of one n."""
    return eq(S(n), total(a, n))


first = eq(S(1), a(1))
later = forall(eq(S(i + 1), S(i) + a(i + 1)), i)

step = Proof(
    id="telescoping-step",
    title="What adds $a(n + 1)$ at $n + 1$ is the sum of the $a(k)$ up to $n$: from $n$ to $n + 1$",
    source=SOURCE,
    hypotheses={"recursion": later, "n": claim(n)},
    statement=(claim(n + 1),),
    steps=(
        Step("summand", eq(total(a, n + 1), total(a, n) + a(n + 1)),
             Cited("one more summand", {"n": n, "f": sp.Lambda(k, a(k))})),
        Step("at n", eq(S(n + 1), S(n) + a(n + 1)), Specialise("recursion", {i: n})),
        Step("n + 1", claim(n + 1), Algebra(("at n", "n", "summand"))),
    ),
)  # fmt: skip

theorem = Proof(
    id="telescoping",
    title="What adds $a(n + 1)$ at $n + 1$ is the sum of the $a(k)$ up to $n$",
    source=SOURCE,
    hypotheses={"first": first, "recursion": later},
    statement=(claim(n),),
    steps=(
        Step("summand", eq(total(a, sp.Integer(1)), a(1)), Cited("one summand", {"f": sp.Lambda(k, a(k))})),
        Step("n = 1", claim(sp.Integer(1)), Algebra(("first", "summand"))),
        Step("all n", claim(n),
             Induction("telescoping-step", base="n = 1", variable=n, hypothesis="n")),
    ),
)  # fmt: skip

half = sp.Lambda(n, n * (n + 1) / 2)

labels = Proof(
    id="sum-of-labels",
    title="The sum of the labels from 1 to $n$ is $n (n + 1)/2$",
    source=SOURCE,
    statement=(eq(total(sp.Lambda(k, k), n), half(n)),),
    steps=(
        Step("adds", forall(eq(half(i + 1), half(i) + i + 1), i), Algebra()),
        Step("sum", eq(half(n), total(sp.Lambda(k, k), n)),
             Instance("telescoping", {S: half, a: sp.Lambda(k, k)}, given={"recursion": "adds"})),
        Step("turned", eq(total(sp.Lambda(k, k), n), half(n)), Algebra(("sum",))),
    ),
)  # fmt: skip
