"""From L to L + 1: means of powers of a cosine with |x + y|^(2 L), by induction.

$A$ and $A'$ are those of [#erf-powers-factored], for labels $a$, $b$, $i$ and $L$. As
$|x + y|^2 = |x|^2 + |y|^2 + 2 <x, y>$, each at $L + 1$ is a sum of three at $L$, for which
$a + b + i$ is larger by 1: if $A' <= chi A$ with a factor that depends on $a + b + i + L$ only, it
is so for all $L$.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Classes,
    Induction,
    Linear,
    Mean,
    Proof,
    Specialise,
    Step,
    dot,
    eq,
    forall,
    ge,
    label,
    vectors,
)

x, y = vectors("x y")
G = Classes("gamma")(1)
n, i, a, b, L = label("n"), label("i"), label("a"), label("b"), label("L")
D = sp.Symbol("D", positive=True)
chi = sp.Function("chi")


def radial(z, a, j):
    """|z|^(2 a - 2) (|z|^2 + D)^(-n/2 - j)."""
    return dot(z, z) ** (a - 1) / sp.sqrt(dot(z, z) + D) ** (n + 2 * j)


def mean(a, b, i, L, j=0):
    """A, or A' for j = 1."""
    power = dot(x, y) ** (n + i - 1 + 2 * j)
    return Mean(
        power * radial(x, a, j) * radial(y, b, j) * dot(x + y, x + y) ** (L - 1), (x, G), (y, G)
    )


def one(a, b, i, L):
    """A' <= chi A."""
    return ge(chi(a + b + i + L) * mean(a, b, i, L), mean(a, b, i, L, 1))


def claim(L):
    """For all a, b and i."""
    return forall(one(a, b, i, L), a, b, i)


def split(j):
    """The three terms."""
    return mean(a + 1, b, i, L, j) + mean(a, b + 1, i, L, j) + 2 * mean(a, b, i + 1, L, j)


step = Proof(
    id="erf-powers-lengths-step",
    title="Means of powers of a cosine, from $|x + y|^(2 L)$ on",
    source="New",
    hypotheses={"L": claim(L)},
    statement=(claim(L + 1),),
    steps=(
        Step("a", one(a + 1, b, i, L), Specialise("L", {a: a + 1, b: b, i: i})),
        Step("b", one(a, b + 1, i, L), Specialise("L", {a: a, b: b + 1, i: i})),
        Step("i", one(a, b, i + 1, L), Specialise("L", {a: a, b: b, i: i + 1})),
        Step("A", eq(mean(a, b, i, L + 1), split(0)), Algebra()),
        Step("A'", eq(mean(a, b, i, L + 1, 1), split(1)), Algebra()),
        Step("next", one(a, b, i, L + 1), Linear({"a": 1, "b": 1, "i": 2}, rewrite=("A", "A'"))),
        Step("all", claim(L + 1), Specialise("next", {a: a, b: b, i: i})),
    ),
)  # fmt: skip

lengths = Proof(
    id="erf-powers-lengths",
    title="Means of powers of a cosine with any power of $|x + y|$",
    source="New",
    hypotheses={"L = 1": claim(1)},
    statement=(one(a, b, i, L),),
    steps=(
        Step("one", claim(1), Specialise("L = 1", {a: a, b: b, i: i})),
        Step("all L", claim(L), Induction("erf-powers-lengths-step", base="one", variable=L, hypothesis="L")),
        Step("theorem", one(a, b, i, L), Specialise("all L", {a: a, b: b, i: i})),
    ),
)  # fmt: skip
