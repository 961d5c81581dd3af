"""ReLU in dimension 1: the NTK is twice the NNGP, and NC1 is in closed form.

An input is positive, $+a$, with probability $q$, and negative, $-b$, otherwise; $a$ and $b$ have
any laws. The second class is the mirror image. With $alpha = E max(x, 0) = q E a$,
$beta = E max(-x, 0) = (1 - q) E b$ and $v = E x^2$, $NC1 = 2 (v - alpha^2 - beta^2) / (alpha -
beta)^2$ for both kernels. The class means differ if and only if $alpha$ and $beta$ do, and that is
assumed.
"""

import sympy as sp

from nctheory.proving import (
    RELU,
    Algebra,
    Classes,
    Define,
    Expectations,
    Linear,
    Mean,
    Proof,
    Step,
    eq,
    gt,
    k11,
    k12,
    k22,
)  # fmt: skip

P, N = Classes("P", "positive")(1), Classes("N", "positive")(1)
a, b, x, y = sp.symbols("a b x y", positive=True)
q = sp.Symbol("q", real=True)
alpha, beta, v, W_Q, B_Q, W, B = sp.symbols("alpha beta v W_Q B_Q W B", real=True)


def nngp(x, y):
    """Q for two numbers."""
    return RELU.kappa.xreplace({k11: x**2, k12: x * y, k22: y**2})


def extra(x, y):
    """G for two numbers."""
    return (k12 * RELU.kappadot).xreplace({k11: x**2, k12: x * y, k22: y**2})


def ntk(x, y):
    """Theta for two numbers."""
    return nngp(x, y) + extra(x, y)


def mean(K, sign):
    """E K(x, sign x') for independent x, x' of the first class."""
    both = (
        q**2 * K(a, sign * x) + 2 * q * (1 - q) * K(a, -sign * b) + (1 - q) ** 2 * K(-b, -sign * y)
    )
    return Mean(both, (a, P), (x, P), (b, N), (y, N))


def spread(K):
    """t - M_11, the within-class trace: both classes have the same."""
    return Mean(q * K(a, a) + (1 - q) * K(-b, -b), (a, P), (b, N)) - mean(K, 1)


def apart(K):
    """(M_11 - M_12) / 2, the between-class trace of two classes that weigh the same."""
    return (mean(K, 1) - mean(K, -1)) / 2


closed = eq(W_Q / B_Q, 2 * (v - alpha**2 - beta**2) / (alpha - beta) ** 2)
equal = eq(W / B, W_Q / B_Q)
same = eq(ntk(a, b), 2 * nngp(a, b))
opposite = eq(ntk(a, -b), 2 * nngp(a, -b))

proof = Proof(
    id="relu-line",
    title="ReLU, $d = 1$: $NTK = 2 NNGP$, and $NC1$ of mirrored classes in closed form",
    source="New; the case $d = 1$ of the data set D1 of [@kothapalli2025]",
    hypotheses={"apart": gt((q * Mean(a, (a, P)) - (1 - q) * Mean(b, (b, N))) ** 2)},
    statement=(same, opposite, closed, equal),
    steps=(
        Step("one sign", eq(nngp(a, b), a * b / 2), Algebra()),
        Step("two signs", eq(nngp(a, -b), 0), Algebra()),
        Step("NTK, one sign", same, Algebra()),
        Step("NTK, two signs", opposite, Algebra()),
        Step("alpha", eq(alpha, q * Mean(a, (a, P))), Define()),
        Step("beta", eq(beta, (1 - q) * Mean(b, (b, N))), Define()),
        Step("v", eq(v, q * Mean(a**2, (a, P)) + (1 - q) * Mean(b**2, (b, N))), Define()),
        Step("W_Q", eq(W_Q, spread(nngp)), Define()),
        Step("B_Q", eq(B_Q, apart(nngp)), Define()),
        Step("W", eq(W, spread(ntk)), Define()),
        Step("B", eq(B, apart(ntk)), Define()),
        Step("within", eq(W_Q, (v - alpha**2 - beta**2) / 2),
             Expectations(("W_Q", "v", "alpha", "beta"))),
        Step("between", eq(B_Q, (alpha - beta) ** 2 / 4), Expectations(("B_Q", "alpha", "beta"))),
        Step("NTK within", eq(W, 2 * W_Q), Expectations(("W", "W_Q"))),
        Step("NTK between", eq(B, 2 * B_Q), Expectations(("B", "B_Q"))),
        Step("alpha - beta", gt((alpha - beta) ** 2),
             Linear({"apart": 1}, rewrite=("alpha", "beta"))),
        Step("B_Q > 0", gt(B_Q), Linear({"alpha - beta": sp.Rational(1, 4)}, rewrite=("between",))),
        Step("B > 0", gt(B), Linear({"B_Q > 0": 2}, rewrite=("NTK between",))),
        Step("closed form", closed, Algebra(("within", "between"))),
        Step("equal", equal, Algebra(("NTK within", "NTK between"))),
    ),
)  # fmt: skip
