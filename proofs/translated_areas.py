"""The areas that inputs of two classes span, one a translate of the other by n - m.

The classes are m + s g and n + s g, g of a symmetric law, and J is a multiple of the area |x ^ y|.
Inputs of different classes span little more than those of one class, by the triangle inequality:
at most S = E J(m + s g, n - m) more. And S is small beside J within a class, if the translation is
long beside the width: E|(m + s g) ^ (m + s h)| >= s E|(m + s g) ^ h|, by symmetry.
"""

import sympy as sp

from nctheory.theory.gaussian import k11, k12, k22
from nctheory.theory.statements import Classes, Image, Kernel, Mean, dot, eq, ge, gt, le, vectors
from nctheory.verify.proof import Algebra, Average, Cited, Expectations, Linear, Proof, Step

m, n, g, h = vectors("m n g h")
s = sp.Symbol("s", positive=True)
shape = Classes("gamma")(1)
J = Kernel("J", sp.sqrt(k11 * k22 - k12**2) / (2 * sp.pi))


def norm(x):
    """|x|."""
    return sp.sqrt(dot(x, x))


def mean(f):
    """Over g and h."""
    return Mean(f, (g, shape), (h, shape))


x, y = m + s * g, m + s * h
size = mean(dot(g, g))
between, shift, within = mean(J(x, n + s * h)), mean(J(x, n - m)), mean(J(x, y))
apart = ge(norm(m - n) * mean(2 * sp.pi * J(x, h)), 4 * s * size * mean(norm(x)))

little_more = le(between, within + shift)
small = le(4 * s**2 * size * shift, dot(m - n, m - n) * within)
triangle = Cited("triangle inequality for areas")

proof = Proof(
    id="translated-areas",
    title="Areas spanned by inputs of a class and of its translate",
    source="New",
    hypotheses={
        "symmetric": Image(shape, shape, sp.Integer(-1)),
        "means apart": gt(dot(m - n, m - n)),
        "apart": apart,
    },
    statement=(little_more, small),
    steps=(
        Step("triangle", le(J(x, n + s * h), J(x, y) + J(x, n - m)), triangle),
        Step("between", little_more, Average("triangle")),
        Step("twice the height", le(J(x, 2 * s * h), J(x, y) + J(x, s * h - m)), triangle),
        Step("mean height", le(mean(J(x, 2 * s * h)), mean(J(x, y) + J(x, s * h - m))),
             Average("twice the height")),
        Step("mirror", eq(mean(J(x, s * h - m)), within), Expectations(("symmetric",))),
        Step("double", eq(J(x, 2 * s * h), 2 * s * J(x, h)), Algebra()),
        Step("within", ge(within, s * mean(J(x, h))),
             Linear({"mean height": sp.Rational(1, 2)}, rewrite=("double", "mirror"))),
        Step("Hadamard", le(J(x, n - m), norm(x) * norm(m - n) / (2 * sp.pi)),
             Cited("Hadamard's inequality")),
        Step("shift", le(shift, mean(norm(x)) * norm(m - n) / (2 * sp.pi)), Average("Hadamard")),
        Step("small", small,
             Linear({"shift": 4 * s**2 * size, "apart": s * norm(m - n) / (2 * sp.pi),
                     "within": dot(m - n, m - n)}, using=("means apart",))),
    ),
)  # fmt: skip
