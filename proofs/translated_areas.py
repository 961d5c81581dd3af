"""The areas that inputs of two classes span, one a translate of the other by n - m.

The inputs are $m + s g$ and $n + s g$, with $g$ of a symmetric law, and $J$ is a multiple of the
area $|x ^ y|$. By the triangle inequality inputs of different classes span little more than those
of one: $S$ more at most, the mean of $J(m + s g, n - m)$, which is the same from either class, as
the area does not change when $x$ moves along $n - m$. Now $S$ is at most $|n - m| E|x|$, up to the
factor, whereas $J$ within a class is at least $s E J(x, g')$, by the triangle inequality and
symmetry.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Average,
    Cited,
    Classes,
    Expectations,
    Image,
    Instance,
    Kernel,
    Linear,
    Mean,
    Proof,
    Step,
    eq,
    ge,
    k11,
    k22,
    le,
    relu_kernels,
    vectors,
)  # fmt: skip

m, n, g, h = vectors("m n g h")
s = sp.Symbol("s", positive=True)
shape = Classes("gamma")(1)
J = relu_kernels()[2]
R = Kernel("R", sp.sqrt(k11) * sp.sqrt(k22))  # |x| |y|


def mean(f):
    """Over g and h."""
    return Mean(f, (g, shape), (h, shape))


x, y, z = m + s * g, m + s * h, n + s * h
between, within, shift = mean(J(x, z)), mean(J(x, y)), mean(J(x, n - m))
nonnegative = ge(shift)
little_more = le(between, within + shift)
base = le(2 * sp.pi * shift, mean(R(x, n - m)))
height = ge(within, s * mean(J(x, h)))
triangle = Cited("triangle inequality for areas")

proof = Proof(
    id="translated-areas",
    title="Areas spanned by inputs of a class and of its translate",
    source="New",
    hypotheses={"symmetric": Image(shape, shape, sp.Integer(-1))},
    statement=(nonnegative, little_more, base, height),
    steps=(
        Step("area", ge(J(x, n - m)), Instance("relu-split", {"x": x, "y": n - m})),
        Step("S >= 0", nonnegative, Average("area")),
        Step("triangle", le(J(x, z), J(x, y) + J(x, n - m)), triangle),
        Step("little more", little_more, Average("triangle")),
        Step("Hadamard", le(2 * sp.pi * J(x, n - m), R(x, n - m)),
             Cited("Hadamard's inequality")),
        Step("base", base, Average("Hadamard")),
        Step("twice the height", le(J(x, 2 * s * h), J(x, y) + J(x, s * h - m)), triangle),
        Step("mean height", le(mean(J(x, 2 * s * h)), mean(J(x, y) + J(x, s * h - m))),
             Average("twice the height")),
        Step("mirror", eq(mean(J(x, s * h - m)), within), Expectations(("symmetric",))),
        Step("double", eq(J(x, 2 * s * h), 2 * s * J(x, h)), Algebra()),
        Step("height", height,
             Linear({"mean height": sp.Rational(1, 2)}, rewrite=("double", "mirror"))),
    ),
)  # fmt: skip
