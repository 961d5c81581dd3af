"""The areas that inputs of two classes span, one a translate of the other by n - m.

The inputs are m + s g and n + s g, with g of any law, and J is a multiple of the area |x ^ y|. By
the triangle inequality inputs of different classes span little more than those of one class: at
most the mean of J(m + s g, n - m) more. That is at most |m - n| E|x|, up to the factor, whereas J
within the class is at least s E J(x, g'), if the law is symmetric.
"""

import sympy as sp

from nctheory.theory.gaussian import k11, k12, k22
from nctheory.theory.statements import Classes, Image, Kernel, Mean, dot, eq, ge, le, vectors
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
between, shift, within = mean(J(x, n + s * h)), mean(J(x, n - m)), mean(J(x, y))
little_more = le(between, within + shift)
base = le(shift, mean(norm(x)) * norm(n - m) / (2 * sp.pi))
height = ge(within, s * mean(J(x, h)))
triangle = Cited("triangle inequality for areas")

proof = Proof(
    id="translated-areas",
    title="Areas spanned by inputs of a class and of its translate",
    source="New",
    hypotheses={"symmetric": Image(shape, shape, sp.Integer(-1))},
    statement=(little_more, base, height),
    steps=(
        Step("triangle", le(J(x, n + s * h), J(x, y) + J(x, n - m)), triangle),
        Step("little more", little_more, Average("triangle")),
        Step("Hadamard", le(J(x, n - m), norm(x) * norm(n - m) / (2 * sp.pi)),
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
