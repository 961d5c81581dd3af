"""The expected traces of finite samples: M_cc becomes t_c / n + (1 - 1/n) M_cc.

A sample of a class is $n$ independent draws. The mean of the kernel over its $n^2$ pairs has $n$
pairs of a draw with itself, and $n (n - 1)$ pairs of independent draws.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Define,
    Expectations,
    Mean,
    Proof,
    Step,
    X,
    cross_mean,
    dot,
    eq,
    self_mean,
    vectors,
)  # fmt: skip

n = sp.Symbol("n", integer=True, positive=True)
i, k = sp.symbols("i k", integer=True, positive=True)
draws = vectors("x_1 x_2 x_3")
t, M, T = sp.symbols("t M T", real=True)

same = sp.KroneckerDelta(i, k)
expected = sp.Sum(same * t + (1 - same) * M, (i, 1, n), (k, 1, n))
three = Mean(sum(dot(x, y) for x in draws for y in draws) / 9, *((x, X(1)) for x in draws))
theorem = eq(expected / n**2, t / n + (1 - 1 / n) * M)
spread = eq(t - expected / n**2, (1 - 1 / n) * (t - M))

proof = Proof(
    id="finite-samples",
    title="Expected class moments of $n$ independent samples a class",
    source="Elementary",
    statement=(theorem, spread),
    steps=(
        Step("t", eq(t, self_mean(dot, 1)), Define()),
        Step("M", eq(M, cross_mean(dot, 1, 1)), Define()),
        Step("n = 3", eq(three, t / 3 + 2 * M / 3), Expectations(("t", "M"))),
        Step("mean of pairs", theorem, Algebra(), "A draw with itself, and with the $n - 1$ "
                                                  "others."),
        Step("spread", spread, Algebra()),
    ),
)  # fmt: skip
