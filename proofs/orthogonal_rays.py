"""ReLU, two orthogonal classes that vary along their own line only: claim (b) fails.

The inputs of class 1 are $+-a e_1$ and those of class 2 $+-a e_2$, with independent signs and
$a > 0$ of any law. Within a line the NNGP and $G$ are one kernel; across, the NNGP is
$|x||x'| / (2 pi)$ and $G$ is 0, so that $G$ separates the class means further. For $|a|$
half-normal these are the Gaussian classes with covariances $diag(s^2, 0)$ and $diag(0, s^2)$, and
every constant is known.
"""

import sympy as sp

from nctheory.proving import (
    RELU,
    Algebra,
    Antiderivative,
    Average,
    Balls,
    Classes,
    Define,
    Expectations,
    Linear,
    Mean,
    Proof,
    Sign,
    Step,
    always,
    eq,
    ge,
    gt,
    k11,
    k12,
    k22,
    lt,
)  # fmt: skip

A = Classes("A", "positive")(1)
a, b = sp.symbols("a b", positive=True)
m, v = sp.symbols("m v", real=True)
W_Q, W_G, B_Q, B_G = sp.symbols("W_Q W_G B_Q B_G", real=True)
signs = (1, -1)


def nngp(x, y, cosine):
    """Q for inputs at distances x and y from 0."""
    return RELU.kappa.xreplace({k11: x**2, k12: cosine * x * y, k22: y**2})


def extra(x, y, cosine):
    """G = K_0 kappadot."""
    return (k12 * RELU.kappadot).xreplace({k11: x**2, k12: cosine * x * y, k22: y**2})


def spread(K):
    """t - M_11, which is the within-class trace: both classes have the same."""
    pairs = sum(K(a, b, s * t) for s in signs for t in signs) / 4
    return Mean(K(a, a, 1), (a, A)) - Mean(pairs, (a, A), (b, A))


def apart(K):
    """(M_11 - M_12) / 2, the between-class trace of two classes that weigh the same."""
    inside = sum(K(a, b, s * t) for s in signs for t in signs) / 4
    return Mean(inside - K(a, b, 0), (a, A), (b, A)) / 2


half_normal = sp.sqrt(2 / sp.pi) * sp.exp(-(a**2) / 2)
first = sp.Integral(a * half_normal, (a, 0, sp.oo))
second = sp.Integral(a**2 * half_normal, (a, 0, sp.oo))
nc1_q = eq(W_Q / B_Q, 2 * sp.pi * (2 * v - m**2) / (m**2 * (sp.pi - 2)))
nc1_g = eq(W_G / B_G, 2 * (2 * v - m**2) / m**2)
nc1_ntk = eq((W_Q + W_G) / (B_Q + B_G), 2 * sp.pi * (2 * v - m**2) / (m**2 * (sp.pi - 1)))
refuted = lt((W_Q + W_G) / (B_Q + B_G), W_Q / B_Q)
gauss = {m: sp.sqrt(2 / sp.pi), v: sp.Integer(1)}
gauss_q = eq(nc1_q.rhs.xreplace(gauss), 2 * sp.pi * (sp.pi - 1) / (sp.pi - 2))
gauss_ntk = eq(nc1_ntk.rhs.xreplace(gauss), 2 * sp.pi)
certified = lt(2 * sp.pi, 2 * sp.pi * (sp.pi - 1) / (sp.pi - 2))

proof = Proof(
    id="orthogonal-rays",
    title="ReLU, orthogonal lines: $NC1(NTK) < NC1(NNGP)$",
    source="New; refutes claim (b) of [@kothapalli2025] for general Gaussian classes",
    statement=(refuted, nc1_q, nc1_g, nc1_ntk, gauss_q, gauss_ntk, certified),
    steps=(
        Step("Q, one side", eq(nngp(a, b, 1), a * b / 2), Algebra()),
        Step("Q, two sides", eq(nngp(a, b, -1), 0), Algebra()),
        Step("Q, across", eq(nngp(a, b, 0), a * b / (2 * sp.pi)), Algebra()),
        Step("G, one side", eq(extra(a, b, 1), a * b / 2), Algebra()),
        Step("G, two sides", eq(extra(a, b, -1), 0), Algebra()),
        Step("G, across", eq(extra(a, b, 0), 0), Algebra()),
        Step("m", eq(m, Mean(a, (a, A))), Define()),
        Step("v", eq(v, Mean(a**2, (a, A))), Define()),
        Step("W_Q", eq(W_Q, spread(nngp)), Define()),
        Step("W_G", eq(W_G, spread(extra)), Define()),
        Step("B_Q", eq(B_Q, apart(nngp)), Define()),
        Step("B_G", eq(B_G, apart(extra)), Define()),
        Step("Q within", eq(W_Q, v / 2 - m**2 / 4), Expectations(("W_Q", "v", "m"))),
        Step("G within", eq(W_G, v / 2 - m**2 / 4), Expectations(("W_G", "v", "m"))),
        Step("Q between", eq(B_Q, m**2 * (sp.pi - 2) / (8 * sp.pi)), Expectations(("B_Q", "m"))),
        Step("G between", eq(B_G, m**2 / 8), Expectations(("B_G", "m"))),
        Step("m > 0", gt(m), Linear({}, plus=Mean(a, (a, A)), rewrite=("m",))),
        Step("B_Q > 0", gt(B_Q),
             Linear({}, plus=m**2 * (sp.pi - 2) / (8 * sp.pi), using=("m > 0",),
                    rewrite=("Q between",))),
        Step("B_G > 0", gt(B_G),
             Linear({}, plus=m**2 / 8, using=("m > 0",), rewrite=("G between",))),
        Step("NC1(Q)", nc1_q, Algebra(("Q within", "Q between"))),
        Step("NC1(G)", nc1_g, Algebra(("G within", "G between"))),
        Step("NC1(NTK)", nc1_ntk, Algebra(("Q within", "Q between", "G within", "G between"))),
        Step("square", always(ge((a - m) ** 2), (a, A)), Sign()),
        Step("mean square", ge(Mean((a - m) ** 2, (a, A))), Average("square")),
        Step("variance", ge(v, m**2), Linear({"mean square": 1}, rewrite=("v", "m"))),
        Step("refuted", refuted,
             Linear({"variance": 4 * sp.pi / (m**2 * (sp.pi - 2) * (sp.pi - 1))},
                    plus=2 * sp.pi / ((sp.pi - 2) * (sp.pi - 1)), using=("m > 0",),
                    rewrite=("NC1(Q)", "NC1(NTK)"))),
        Step("E|a|", eq(first, gauss[m]), Antiderivative(-half_normal)),
        Step("E a^2", eq(second, 1), Antiderivative(sp.erf(a / sp.sqrt(2)) - a * half_normal)),
        Step("Gaussian, NNGP", gauss_q, Algebra()),
        Step("Gaussian, NTK", gauss_ntk, Algebra()),
        Step("Gaussian, refuted", certified, Balls()),
    ),
)  # fmt: skip
