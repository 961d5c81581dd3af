"""Fair coins: the mean and the variance of the number of heads, by one coin more at a time.

With one coin more there is one head more or none, each in half of the cases: the mean number of
heads grows by $1/2$ and the variance by $1/4$.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Cited,
    FairCoins,
    Induction,
    Mean,
    Proof,
    Step,
    eq,
    label,
)

L, N = label("L"), label("N")
half = sp.Rational(1, 2)


def over(f, L):
    """The mean over N, one more than the number of heads of L - 1 coins."""
    return Mean(f, (N, FairCoins(L)))


def first(L):
    """Heads are half of the coins."""
    return eq(over(2 * (N - 1), L), L - 1)


def second(L):
    """The variance of twice the number of heads."""
    return eq(over((2 * (N - 1) - (L - 1)) ** 2, L), L - 1)


def one_more(f):
    """Of a function of N."""
    before = (over(f, L) + over(f.subs(N, N + 1), L)) / 2
    return eq(over(f, L + 1), before), Cited("one more coin", {"n": L, "f": sp.Lambda(N, f)})


def none(f):
    """Without coins N is 1."""
    return eq(over(f, 1), f.subs(N, 1)), Cited("no coin", {"f": sp.Lambda(N, f)})


mean_step = Proof(
    id="fair-coins-mean-step",
    title="Half of the coins are heads: one more coin",
    source="Elementary",
    hypotheses={"L": first(L)},
    statement=(first(L + 1),),
    steps=(
        Step("coin", *one_more(2 * (N - 1))),
        Step("next", first(L + 1), Algebra(("coin", "L"))),
    ),
)
variance_step = Proof(
    id="fair-coins-variance-step",
    title="The variance of the number of heads: one more coin",
    source="Elementary",
    hypotheses={"L": second(L)},
    statement=(second(L + 1),),
    steps=(
        Step("coin", *one_more((2 * (N - 1) - L) ** 2)),
        Step("next", second(L + 1), Algebra(("coin", "L"))),
    ),
)
moments = Proof(
    id="fair-coins",
    title="Fair coins: the mean and the variance of the number of heads",
    source="Elementary",
    statement=(first(L), second(L)),
    steps=(
        Step("none", *none(2 * (N - 1))),
        Step("none, squared", *none((2 * (N - 1)) ** 2)),
        Step("mean, 1", first(1), Algebra(("none",))),
        Step("variance, 1", second(1), Algebra(("none, squared",))),
        Step("mean", first(L), Induction("fair-coins-mean-step", base="mean, 1", variable=L, hypothesis="L")),
        Step("variance", second(L),
             Induction("fair-coins-variance-step", base="variance, 1", variable=L, hypothesis="L")),
    ),
)  # fmt: skip
