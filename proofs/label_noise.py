"""Label noise: 1 + NC1 gets one factor, whatever the kernel, the classes and the data are.

A label is kept with the probability $1 - q$, and otherwise drawn anew from the law of labels. Then
a class has the mean $(1 - q) m_c + q m$, with $m$ the mean of all, so that the class means approach
$m$ by the factor $1 - q$; and the total, within and between, is what it was, as the inputs are. The
factor $(1 - q)^{-2}$ of $1 + NC1$ does not depend on the kernel: label noise changes no comparison
of kernels, and none collapses below $(1 - q)^{-2} - 1$.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Define,
    Expectations,
    Labels,
    Linear,
    Mean,
    Proof,
    Sign,
    Step,
    X,
    between,
    dot,
    eq,
    ge,
    gt,
    label,
    vectors,
    within,
)  # fmt: skip

c, e = label("c"), label("e")
x, y = vectors("x y")
p = Labels("p")
q = sp.Symbol("q", nonnegative=True)
W, B, W_q, B_q = sp.symbols("W B W_q B_q", real=True)


def square(x):
    """The squared norm."""
    return dot(x, x)


centre = Mean(y, (e, p), (y, X(e)))


def noisy_mean(c):
    """The mean of the inputs with the label c, of which a share q is of all classes."""
    return (1 - q) * Mean(y, (y, X(c))) + q * centre


kept = Mean(square(x - noisy_mean(c)), (c, p), (x, X(c)))
drawn = Mean(square(x - noisy_mean(c)), (c, p), (e, p), (x, X(e)))
noisy_within = (1 - q) * kept + q * drawn
noisy_between = Mean(square(noisy_mean(c) - centre), (c, p))
apart = between(dot, p, p)
spread = Mean(square(x - Mean(y, (y, X(c)))), (c, p), (x, X(c)))

theorem = eq(1 + W_q / B_q, (1 + W / B) / (1 - q) ** 2)
least = ge(W_q / B_q, 1 / (1 - q) ** 2 - 1)

proof = Proof(
    id="label-noise",
    title="Label noise of rate $q$ divides $1 + NC1$ by $(1 - q)^2$, for every kernel",
    source="Elementary",
    hypotheses={"q < 1": gt(1 - q), "apart": gt(apart)},
    statement=(theorem, least),
    steps=(
        Step("W", eq(W, within(dot, p)), Define()),
        Step("B", eq(B, apart), Define()),
        Step("W_q", eq(W_q, noisy_within), Define(), "The trace within the noisy classes, of which "
             "the share $q$ has been drawn from all."),
        Step("B_q", eq(B_q, noisy_between), Define()),
        Step("between", eq(B_q, (1 - q) ** 2 * B), Expectations(("B_q", "B")),
             "The means of the noisy classes approach that of all by the factor $1 - q$."),
        Step("total", eq(W_q + B_q, W + B), Expectations(("W_q", "B_q", "W", "B")),
             "The inputs are what they were, and with one law of labels the total splits."),
        Step("spread", ge(within(dot, p)), Sign(form=spread)),
        Step("W >= 0", ge(W), Linear({"spread": 1}, rewrite=("W",)), "A mean squared distance."),
        Step("B > 0", gt(B), Linear({"apart": 1}, rewrite=("B",))),
        Step("square", gt((1 - q) ** 2), Sign()),
        Step("B_q > 0", gt(B_q), Linear({"B > 0": (1 - q) ** 2}, rewrite=("between",))),
        Step("theorem", theorem, Algebra(("between", "total"))),
        Step("least", least, Linear({"W >= 0": 1 / ((1 - q) ** 2 * B)}, rewrite=("theorem",))),
    ),
)  # fmt: skip
