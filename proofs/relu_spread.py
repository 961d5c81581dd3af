"""ReLU: the NNGP spreads a class at most half as much as the inputs are spread.

The inputs are $m + s g$, $g$ of any law. The odd part of the ReLU is linear, and $Q(x, -y) >= 0$ as
the ReLU is: $Q(x, y) = <x, y> / 2 + Q(x, -y)$.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Average,
    Cited,
    Classes,
    Linear,
    Mean,
    Proof,
    Step,
    dot,
    eq,
    ge,
    le,
    relu_kernels,
    vectors,
)  # fmt: skip

m, g, h = vectors("m g h")
s = sp.Symbol("s", positive=True)
shape = Classes("gamma")(1)
Q = relu_kernels()[0]
x, y = m + s * g, m + s * h


def mean(f):
    """Over g and h."""
    return Mean(f, (g, shape), (h, shape))


def spread(K):
    """t - M of the class."""
    return mean(K(x, x) - K(x, y))


at_most_half = le(spread(Q), spread(dot) / 2)
nonnegative = ge(spread(Q))
distance = Q(x, x) + Q(y, y) - 2 * Q(x, y)

proof = Proof(
    id="relu-spread",
    title="ReLU: the spread of a class, for the NNGP, is at most half that of the inputs",
    source="Elementary",
    statement=(at_most_half, nonnegative),
    steps=(
        Step("Q >= 0", ge(Q(x, -y)), Cited("nonnegative features")),
        Step("half", ge(Q(x, y), dot(x, y) / 2), Linear({"Q >= 0": 1})),
        Step("mean half", ge(mean(Q(x, y)), mean(dot(x, y)) / 2), Average("half")),
        Step("with itself", eq(Q(m, m), dot(m, m) / 2), Algebra()),
        Step("at most half", at_most_half, Linear({"mean half": 1}, rewrite=("with itself",))),
        Step("distance", ge(distance), Cited("distance of feature means")),
        Step("mean distance", ge(mean(distance)), Average("distance")),
        Step("nonnegative", nonnegative, Linear({"mean distance": sp.Rational(1, 2)})),
    ),
)  # fmt: skip
