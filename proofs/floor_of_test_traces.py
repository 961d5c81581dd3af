"""No feature map collapses further than the classes overlap: NC1 >= 1 / Delta - 1.

Inputs have any law P, and a label y = +-1 with E[y | x] = r(x): the classes have the weights
(1 +- rho) / 2, rho = E r, and the densities (1 +- r) / (1 +- rho) with respect to P. With
Delta = Var r / (1 - rho^2), the share of the variance of y that the input explains, and
u = E (r - rho) h, the covariance of label and features,

    0 <= E |h - E h - (r - rho) u / Var r|^2 = within + between - between / Delta,

as between = |u|^2 / (1 - rho^2). The bound does not know the network: h is any map into a Hilbert space,
trained or not. There is equality for h affine in r, and Delta = 1 if and only if r = +-1 almost
surely: if the classes do not overlap.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Classes,
    Define,
    Linear,
    Mean,
    Proof,
    Sign,
    Step,
    VectorFunction,
    dot,
    eq,
    ge,
    gt,
    vectors,
)

(x,) = vectors("x")
P = Classes("P")(1)
h, r = VectorFunction("h"), sp.Function("r")
W, B, Delta, rho, V = sp.symbols("W B Delta rho V", real=True)
signs = (1, -1)


def mean(f):
    """E f."""
    return Mean(f, (x, P))


def square(x):
    """The squared norm."""
    return dot(x, x)


def weight(s):
    """Of the class y = s."""
    return (1 + s * mean(r(x))) / 2


def density(s):
    """Of the class y = s with respect to P, times its weight."""
    return (1 + s * r(x)) / 2


def class_mean(s):
    """E[h | y = s]."""
    return mean(density(s) * h(x)) / weight(s)


centre = mean(h(x))
u = mean((r(x) - mean(r(x))) * h(x))
within = sum(mean(density(s) * square(h(x) - class_mean(s))) for s in signs)
between = sum(weight(s) * square(class_mean(s) - centre) for s in signs)
rest = mean(square(h(x) - centre - (r(x) - rho) * u / V))
theorem = ge(W / B, 1 / Delta - 1)

proof = Proof(
    id="test-floor",
    title="Two classes: $NC1 >= 1 / Delta - 1$ for every feature map",
    source="New; the question of [@hui2022]. $Delta$ is the squared maximal correlation of input "
           "and label (Hirschfeld, Gebelein, Renyi)",
    hypotheses={
        "class 1": gt(1 + mean(r(x))),
        "class 2": gt(1 - mean(r(x))),
        "overlap": gt(mean(r(x) ** 2) - mean(r(x)) ** 2),
        "apart": gt(square(u)),
    },
    statement=(theorem,),
    steps=(
        Step("rho", eq(rho, mean(r(x))), Define()),
        Step("V", eq(V, mean(r(x) ** 2) - mean(r(x)) ** 2), Define()),
        Step("W", eq(W, within), Define()),
        Step("B", eq(B, between), Define()),
        Step("1 + rho", gt(1 + rho), Linear({"class 1": 1}, rewrite=("rho",))),
        Step("1 - rho", gt(1 - rho), Linear({"class 2": 1}, rewrite=("rho",))),
        Step("V > 0", gt(V), Linear({"overlap": 1}, rewrite=("V",))),
        Step("Delta", eq(Delta, V / (1 - rho**2)), Define()),
        Step("Delta > 0", gt(Delta),
             Linear({"V > 0": 1 / ((1 + rho) * (1 - rho))}, rewrite=("Delta",),
                    using=("1 + rho", "1 - rho"))),
        Step("between", eq(B, square(u) / (1 - rho**2)), Algebra(("B", "rho"))),
        Step("B > 0", gt(B),
             Linear({"apart": 1 / ((1 + rho) * (1 - rho))}, rewrite=("between",),
                    using=("1 + rho", "1 - rho"))),
        Step("square", ge(rest), Sign(), "The residual of the best map that is affine in $r$."),
        Step("expanded", eq(rest, W + B - square(u) / V), Algebra(("W", "B", "V", "rho")),
             "$W + B$ is the total variance of the features."),
        Step("theorem", theorem,
             Linear({"square": 1 / B}, using=("B > 0",), rewrite=("expanded", "between", "Delta"))),
    ),
)  # fmt: skip
