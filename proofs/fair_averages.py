"""Means over fair coins: a sequence, averaged over N + the number of heads of L - 1 coins.

With T(N, 1) = f(N) and T(N, L + 1) = (T(N, L) + T(N + 1, L)) / 2, T(1, L) is the mean of f(1 + K), K binomial with
L - 1 trials (Pascal's rule). Where f nowhere falls, T(N, L) nowhere falls in N or in L (`fair-rises`); and for two
positive sequences whose ratio nowhere rises, neither does T_Q(N, L)/T_G(N, L) (`fair-ratio`).
"""

import sympy as sp

from nctheory.proving import (
    Induction,
    Instance,
    Linear,
    Proof,
    Specialise,
    Step,
    eq,
    forall,
    ge,
    gt,
    label,
)

N, L = label("N"), label("L")
T, Q = sp.Function("T"), sp.Function("Q")
half = sp.Rational(1, 2)


def pascal(T):
    """One more coin."""
    return forall(eq(T(N, L + 1), (T(N, L) + T(N + 1, L)) / 2), N, L)


def rises(L):
    """T(N, L) nowhere falls in N."""
    return forall(ge(T(N + 1, L), T(N, L)), N)


def coins(T, N, L):
    """The recursion there."""
    return eq(T(N, L + 1), (T(N, L) + T(N + 1, L)) / 2)


rises_step = Proof(
    id="fair-rises-step",
    title="Means over fair coins rise in the place: one more coin",
    source="Elementary",
    hypotheses={"Pascal": pascal(T), "L": rises(L)},
    statement=(rises(L + 1),),
    steps=(
        Step("at N", coins(T, N, L), Specialise("Pascal", {N: N, L: L})),
        Step("at N + 1", coins(T, N + 1, L), Specialise("Pascal", {N: N + 1, L: L})),
        Step("first", ge(T(N + 1, L), T(N, L)), Specialise("L", {N: N})),
        Step("second", ge(T(N + 2, L), T(N + 1, L)), Specialise("L", {N: N + 1})),
        Step("step", ge(T(N + 1, L + 1), T(N, L + 1)),
             Linear({"first": half, "second": half}, rewrite=("at N", "at N + 1"))),
        Step("L + 1", rises(L + 1), Specialise("step", {N: N})),
    ),
)  # fmt: skip
fair_rises = Proof(
    id="fair-rises",
    title="Means over fair coins rise with the place, and with the number of coins",
    source="Elementary",
    hypotheses={"Pascal": pascal(T), "first": rises(1)},
    statement=(ge(T(N + 1, L), T(N, L)), ge(T(N, L + 1), T(N, L))),
    steps=(
        Step("all L", rises(L), Induction("fair-rises-step", base="first", variable=L, hypothesis="L")),
        Step("in N", ge(T(N + 1, L), T(N, L)), Specialise("all L", {N: N})),
        Step("Pascal, here", coins(T, N, L), Specialise("Pascal", {N: N, L: L})),
        Step("in L", ge(T(N, L + 1), T(N, L)), Linear({"in N": half}, rewrite=("Pascal, here",))),
    ),
)  # fmt: skip


def positive(L):
    """T is positive everywhere."""
    return forall(gt(T(N, L)), N)


positive_step = Proof(
    id="fair-positive-step",
    title="Means over fair coins of what is positive: one more coin",
    source="Elementary",
    hypotheses={"Pascal": pascal(T), "L": positive(L)},
    statement=(positive(L + 1),),
    steps=(
        Step("at N", coins(T, N, L), Specialise("Pascal", {N: N, L: L})),
        Step("first", gt(T(N, L)), Specialise("L", {N: N})),
        Step("second", gt(T(N + 1, L)), Specialise("L", {N: N + 1})),
        Step("step", gt(T(N, L + 1)), Linear({"first": half, "second": half}, rewrite=("at N",))),
        Step("L + 1", positive(L + 1), Specialise("step", {N: N})),
    ),
)  # fmt: skip
fair_positive = Proof(
    id="fair-positive",
    title="Means over fair coins of what is positive",
    source="Elementary",
    hypotheses={"Pascal": pascal(T), "first": positive(1)},
    statement=(gt(T(N, L)),),
    steps=(
        Step("all L", positive(L), Induction("fair-positive-step", base="first", variable=L, hypothesis="L")),
        Step("theorem", gt(T(N, L)), Specialise("all L", {N: N})),
    ),
)  # fmt: skip


def falls(L):
    """Q/T nowhere rises in N."""
    return forall(ge(Q(N, L) * T(N + 1, L), Q(N + 1, L) * T(N, L)), N)


both = {"Pascal": pascal(T), "Pascal, Q": pascal(Q), "T > 0": positive(1)}
signs = tuple(
    Step(
        f"T at {place}", gt(T(place, L)), Instance("fair-positive", {N: place}, {"first": "T > 0"})
    )
    for place in (N, N + 1, N + 2)
)
ratio_step = Proof(
    id="fair-ratio-step",
    title="Ratios of means over fair coins fall with the place: one more coin",
    source="Elementary",
    hypotheses={**both, "L": falls(L)},
    statement=(falls(L + 1),),
    steps=(
        *signs,
        *(Step(f"{f}, coins at {place}", coins(f, place, L), Specialise(given, {N: place, L: L}))
          for f, given in ((T, "Pascal"), (Q, "Pascal, Q")) for place in (N, N + 1)),
        Step("first", ge(Q(N, L) * T(N + 1, L), Q(N + 1, L) * T(N, L)), Specialise("L", {N: N})),
        Step("second", ge(Q(N + 1, L) * T(N + 2, L), Q(N + 2, L) * T(N + 1, L)), Specialise("L", {N: N + 1})),
        Step("step", ge(Q(N, L + 1) * T(N + 1, L + 1), Q(N + 1, L + 1) * T(N, L + 1)),
             Linear({"first": (1 + T(N + 2, L) / T(N + 1, L)) / 4, "second": (1 + T(N, L) / T(N + 1, L)) / 4},
                    using=tuple(s.label for s in signs),
                    rewrite=tuple(f"{f}, coins at {place}" for f in (T, Q) for place in (N, N + 1)))),
        Step("L + 1", falls(L + 1), Specialise("step", {N: N})),
    ),
)  # fmt: skip
in_L = ge(Q(N, L) * T(N, L + 1), Q(N, L + 1) * T(N, L))
fair_ratio = Proof(
    id="fair-ratio",
    title="Ratios of means over fair coins fall with the place, and with the number of coins",
    source="Elementary",
    hypotheses={**both, "Q/T": falls(1)},
    statement=(ge(Q(N, L) * T(N + 1, L), Q(N + 1, L) * T(N, L)), in_L),
    steps=(
        Step("all L", falls(L), Induction("fair-ratio-step", base="Q/T", variable=L, hypothesis="L")),
        Step("in N", ge(Q(N, L) * T(N + 1, L), Q(N + 1, L) * T(N, L)), Specialise("all L", {N: N})),
        Step("T here", coins(T, N, L), Specialise("Pascal", {N: N, L: L})),
        Step("Q here", coins(Q, N, L), Specialise("Pascal, Q", {N: N, L: L})),
        Step("in L", in_L, Linear({"in N": half}, rewrite=("T here", "Q here"))),
    ),
)  # fmt: skip
