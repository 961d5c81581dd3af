"""C unit vectors cannot all be far from each other: their largest cosine is at least -1/(C - 1).

Let no two of $m_1, m_2$ and so on to $m_C$ have a cosine above $t$. In the mean over all pairs of
labels the cosines are $|E m|^2 >= 0$; a share $1/C$ of the pairs are of one label, with cosine 1.
Hence $0 <= |E m|^2 <= 1/C + (1 - 1/C) t$. With $t = -1/(C - 1)$ there is equality: $E m = 0$, and
then the cosines of different labels have the mean $t$, so that all of them are $t$: a simplex
equiangular tight frame.
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
)

C, c, e = label("C"), label("c"), label("e")
t = sp.Symbol("t", real=True)
m = VectorFunction("m")
same = sp.KroneckerDelta(c, e)
pairs = (c, Uniform(C)), (e, Uniform(C))

below = (1 - same) * (t - dot(m(c), m(e)))
centre = Mean(m(c), (c, Uniform(C)))
gaps = Mean((1 - same) * (t - dot(m(c), m(e))), *pairs)
theorem = ge(t, -1 / (C - 1))
exact = eq(gaps, (1 - 1 / C) * (t + 1 / (C - 1)) - dot(centre, centre))

proof = Proof(
    id="simplex-bound",
    title="Unit vectors: the largest cosine of $C$ of them is at least $-1/(C - 1)$",
    source="[@welch1974]; [@papyan2020] for neural collapse",
    hypotheses={
        "C > 1": gt(C, 1),
        "unit": always(eq(dot(m(c), m(c)), 1), (c, Uniform(C))),
        "cosines": always(ge(below), *pairs),
    },
    statement=(theorem, exact),
    steps=(
        Step("C - 1", gt(C - 1), Linear({"C > 1": 1})),
        Step("mean gap", ge(gaps), Average("cosines"), "Over all pairs of labels."),
        Step("squares", eq(Mean(dot(m(c), m(c)), (c, Uniform(C))), 1), Average("unit")),
        Step("equality", exact, Algebra(("squares",)), "What the gaps leave is $|E m|^2$."),
        Step("|E m|^2", ge(dot(centre, centre)), Sign()),
        Step("bound", theorem,
             Linear({"mean gap": C / (C - 1), "|E m|^2": C / (C - 1)}, using=("C - 1",),
                    rewrite=("equality",))),
    ),
    remark="With $t = -1/(C - 1)$ the mean gap is $-|E m|^2$, so that both are 0.",
)  # fmt: skip
