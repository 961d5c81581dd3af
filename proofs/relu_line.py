"""ReLU in dimension 1: the NTK is twice the NNGP, and NC1 is in closed form.

An input is positive, +a, with probability q, and negative, -b, otherwise; a and b have any laws.
The second class is the mirror image. With alpha = E max(x, 0) = q E a, beta = E max(-x, 0)
= (1 - q) E b and v = E x^2, NC1 = 2 (v - alpha^2 - beta^2) / (alpha - beta)^2 for both kernels.
"""

import sympy as sp

from nctheory.theory.activation import RELU
from nctheory.theory.gaussian import k11, k12, k22
from nctheory.theory.statements import Classes, Mean, eq
from nctheory.verify.proof import Algebra, Define, Expectations, Proof, Step

P, N = Classes("P", "positive")(1), Classes("N", "positive")(1)
a, b, x, y = sp.symbols("a b x y", positive=True)
q = sp.Symbol("q", real=True)
alpha, beta, v, W, B = sp.symbols("alpha beta v W B", real=True)


def nngp(x, y):
    """Q for two numbers."""
    return RELU.kappa.xreplace({k11: x**2, k12: x * y, k22: y**2})


def extra(x, y):
    """G for two numbers."""
    return (k12 * RELU.kappadot).xreplace({k11: x**2, k12: x * y, k22: y**2})


def mean(K, sign):
    """E K(x, sign x') for independent x, x' of the first class."""
    both = (
        q**2 * K(a, sign * x) + 2 * q * (1 - q) * K(a, -sign * b) + (1 - q) ** 2 * K(-b, -sign * y)
    )
    return Mean(both, (a, P), (x, P), (b, N), (y, N))


itself = Mean(q * nngp(a, a) + (1 - q) * nngp(-b, -b), (a, P), (b, N))
closed = eq(W / B, 2 * (v - alpha**2 - beta**2) / (alpha - beta) ** 2)
same = eq(extra(a, b), nngp(a, b))
opposite = eq(extra(a, -b), nngp(a, -b))

proof = Proof(
    id="relu-line",
    title="ReLU, d = 1: NTK = 2 NNGP, and NC1 of mirrored classes in closed form",
    source="New; the case d = 1 of the data set D1 of Kothapalli and Tirer (2025)",
    statement=(same, opposite, closed),
    steps=(
        Step("one sign", eq(nngp(a, b), a * b / 2), Algebra()),
        Step("two signs", eq(nngp(a, -b), 0), Algebra()),
        Step("G, one sign", same, Algebra(), "Hence NTK = 2 NNGP on the line,"),
        Step("G, two signs", opposite, Algebra(), "and by affine invariance NC1 is the same."),
        Step("alpha", eq(alpha, q * Mean(a, (a, P))), Define()),
        Step("beta", eq(beta, (1 - q) * Mean(b, (b, N))), Define()),
        Step("v", eq(v, q * Mean(a**2, (a, P)) + (1 - q) * Mean(b**2, (b, N))), Define()),
        Step("W", eq(W, itself - mean(nngp, 1)), Define()),
        Step("B", eq(B, (mean(nngp, 1) - mean(nngp, -1)) / 2), Define()),
        Step("within", eq(W, (v - alpha**2 - beta**2) / 2),
             Expectations(("W", "v", "alpha", "beta"))),
        Step("between", eq(B, (alpha - beta) ** 2 / 4), Expectations(("B", "alpha", "beta"))),
        Step("theorem", closed, Algebra(("within", "between"))),
    ),
)  # fmt: skip
