"""Any number of classes: no feature map collapses further than its class means overlap.

Inputs x have any law P, and given x the label c has the weights w(c, x) / C, so that joint means are
E_x E_c w(c, x) f(c, x) with a uniform label c. Let m(c) be the class means of the features h(x), and
gamma(x) = E_c w(c, x) (m(c) - E h) the posterior mean of their deviations. Among all functions of
the label the share of the variance that the input explains is at most lambda_2, the squared maximal
correlation (Hirschfeld, Gebelein, Renyi), so that E |gamma|^2 <= lambda B for lambda = lambda_2. Then

    0 <= E |h - E h - gamma / lambda|^2 = W + B - 2 B / lambda + E |gamma|^2 / lambda^2,

and so NC1 = W / B >= 1 / lambda - 1, in the convention `sample`.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Average,
    Classes,
    Define,
    Linear,
    Mean,
    Proof,
    Sign,
    Specialise,
    Step,
    Uniform,
    VectorFunction,
    dot,
    eq,
    forall,
    ge,
    gt,
    label,
    le,
    vectors,
)

x, y, v = vectors("x y v")
C, c = label("C"), label("c")
lam = sp.Symbol("lambda", positive=True)
W, B = sp.symbols("W B", real=True)
P = Classes("P")(1)
w = sp.Function("w")
h, m = VectorFunction("h"), VectorFunction("m")
uniform, inputs = (c, Uniform(C)), (x, P)


def square(x):
    """The squared norm."""
    return dot(x, x)


def joint(f):
    """The mean over labels and inputs."""
    return Mean(w(c, x) * f, uniform, inputs)


centre = Mean(h(y), (y, P))
deviation = m(c) - centre
gamma = Mean(w(c, x) * deviation, uniform)
total, explained = Mean(square(h(x) - centre), inputs), Mean(square(gamma), inputs)
rest = Mean(square(h(x) - centre - gamma / lam), inputs)
residual = Mean(w(c, x) * dot(h(x) - m(c), v), inputs)
across = Mean(w(c, x) * dot(h(x) - m(c), deviation), inputs)
weighed = Mean(w(c, x), uniform) * square(h(x) - centre)
theorem = ge(W / B, 1 / lam - 1)

proof = Proof(
    id="test-floor-classes",
    title="Any number of classes: $NC1 >= 1 / lambda - 1$ for every feature map",
    source="New; the question of [@hui2022]",
    hypotheses={
        "weights": forall(eq(Mean(w(c, x), uniform), 1), x),
        "class means": forall(eq(residual, 0), c, v),
        "explained": le(explained, lam * joint(square(deviation))),
        "apart": gt(joint(square(deviation))),
    },
    statement=(theorem,),
    steps=(
        Step("W", eq(W, joint(square(h(x) - m(c)))), Define()),
        Step("B", eq(B, joint(square(deviation))), Define()),
        Step("B > 0", gt(B), Linear({"apart": 1}, rewrite=("B",))),
        Step("explained share", le(explained, lam * B), Linear({"explained": 1}, rewrite=("B",))),
        Step("across", eq(across, 0), Specialise("class means", {c: c, v: deviation})),
        Step("mean across", eq(Mean(across, uniform), 0), Average("across")),
        Step("at x", eq(weighed, square(h(x) - centre)), Algebra(("weights",))),
        Step("total", eq(Mean(weighed, inputs), total), Average("at x")),
        Step("splits", eq(total, W + B), Algebra(("total", "W", "B", "mean across")),
             "The total variance is that within classes and that between them."),
        Step("square", ge(rest), Sign()),
        Step("expanded", eq(rest, total - 2 * B / lam + explained / lam**2),
             Algebra(("B", "mean across"))),
        Step("theorem", theorem,
             Linear({"square": 1 / B, "explained share": 1 / (lam**2 * B)}, using=("B > 0",),
                    rewrite=("expanded", "splits"))),
    ),
)  # fmt: skip
