"""A simplex equiangular tight frame, and nothing else, attains the bound on the largest cosine.

Let no two of $C$ unit vectors have a cosine above $t = -1/(C - 1)$. The gaps $t - <m_c, m_e>$ have
the mean $-|E m|^2$ over pairs of labels: $E m = 0$, and all gaps are 0. As a gap times
$|m_c + m_e|^2$ is nonnegative, the mean of their squares is 0 too. That a simplex attains the bound
is [#simplex-bound].
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Average,
    Linear,
    Mean,
    Proof,
    Sign,
    Step,
    Uniform,
    VectorFunction,
    always,
    dot,
    eq,
    ge,
    gt,
    label,
    le,
)

C, c, e = label("C"), label("c"), label("e")
m = VectorFunction("m")
t = -1 / (C - 1)
distinct = 1 - sp.KroneckerDelta(c, e)
one, pairs = (c, Uniform(C)), ((c, Uniform(C)), (e, Uniform(C)))
gap = distinct * (t - dot(m(c), m(e)))
centre = Mean(m(c), one)
norm = dot(centre, centre)
both = dot(m(c) + m(e), m(c) + m(e))
lengths = (dot(m(c), m(c)) - 1) * Mean(gap, (e, Uniform(C)))
centred, equal = le(norm, 0), le(Mean(gap**2, *pairs), 0)

proof = Proof(
    id="simplex-equality",
    title="Unit vectors whose largest cosine is $-1/(C - 1)$ are a simplex",
    source="[@welch1974]; [@papyan2020] for neural collapse",
    hypotheses={
        "C > 1": gt(C, 1),
        "unit": always(eq(dot(m(c), m(c)), 1), one),
        "cosines": always(ge(gap), *pairs),
    },
    statement=(centred, equal),
    steps=(
        Step("C - 1", gt(C - 1), Linear({"C > 1": 1})),
        Step("squares", eq(Mean(dot(m(c), m(c)), one), 1), Average("unit")),
        Step("mean gap", ge(Mean(gap, *pairs)), Average("cosines"), "Over all pairs of labels."),
        Step("centre", centred, Linear({"mean gap": 1}, using=("C - 1",), rewrite=("squares",))),
        Step("|E m|^2", ge(norm), Sign()),
        Step("sums", always(ge(gap * both), *pairs), Linear({"cosines": both})),
        Step("mean of sums", ge(Mean(gap * both, *pairs)), Average("sums")),
        Step("lengths", always(eq(lengths, 0), one), Algebra(("unit",))),
        Step("mean of lengths", eq(Mean(lengths, one), 0), Average("lengths")),
        Step("equal", equal,
             Linear({"mean of sums": sp.Rational(1, 2), "|E m|^2": 1, "centre": 1 / (C - 1),
                     "mean of lengths": -1}, using=("C - 1",), rewrite=("squares",)),
             "$|m_c + m_e|^2$ is $2 + 2 t$ less twice the gap."),
    ),
    remark="Both are squares in the mean, so that $E m = 0$ and every cosine is $t$.",
)  # fmt: skip
