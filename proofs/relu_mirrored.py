"""ReLU, mirrored classes: the NTK does not collapse features more than the NNGP does.

The second class is the law of -x for x in the first; nothing else is assumed of it. Q and G agree
on the diagonal, and Q - G = J is nonnegative and even in each input, so that J has one mean j over
all pairs of classes, within or between. It drops out of the between-class trace, and adds
(w1 + w2) j >= 0 to the within-class trace of G. The NC1 of the NTK is larger by (w1 + w2) j / (2 B_Q):
there is equality if and only if J vanishes within the class, as for data on a line through 0.
"""

import sympy as sp

from nctheory.theory.activation import RELU
from nctheory.theory.class_kernels import X, between, cross_mean, within
from nctheory.theory.gaussian import Expectation, k11, k12, k22, u, v
from nctheory.theory.statements import Image, Kernel, dot, eq, ge, gt, iff, vectors
from nctheory.verify.proof import (
    Algebra,
    Average,
    Cited,
    Define,
    Detach,
    Expectations,
    Instance,
    Linear,
    Proof,
    Sign,
    Step,
)  # fmt: skip

x, y = vectors("x y")
w1, w2, b1, b2 = sp.symbols("w_1 w_2 b_1 b_2", nonnegative=True)
g = sp.Symbol("g", real=True)
p_w, p_b, p_g = {1: w1, 2: w2}, {1: b1, 2: b2}, {1: g, 2: 1 - g}
W_Q, W_G, B_Q, B_G, W, B, j = sp.symbols("W_Q W_G B_Q B_G W B j", real=True)

kernel = eq(Expectation(RELU.phi(u) * RELU.phi(v)), RELU.kappa)
Q = Kernel("Q", RELU.kappa)
G = Kernel("G", k12 * RELU.kappadot)
J = Kernel("J", sp.sqrt(k11 * k22 - k12**2) / (2 * sp.pi))


def ntk(x, y):
    """The NTK."""
    return Q(x, y) + G(x, y)


gaps = gt(between(Q, p_b, p_g))
claim_g = ge(W_G / B_G, W_Q / B_Q)
claim = ge((W_Q + W_G) / (B_Q + B_G), W_Q / B_Q)
theorem = ge(W / B, W_Q / B_Q)
excess = eq(W / B - W_Q / B_Q, (w1 + w2) * j / (2 * B_Q))  # 0 if and only if j = 0

proof = Proof(
    id="relu-mirrored",
    title="ReLU, mirrored classes: NC1(NTK) >= NC1(NNGP)",
    source="Kothapalli and Tirer (2025), arXiv 2406.02105, claim (b); the proof is new",
    hypotheses={
        "mirrored": Image(X(2), X(1), sp.Integer(-1)),
        "apart": gaps,
    },
    statement=(theorem, excess),
    steps=(
        Step("kernel", kernel, Instance("dual-relu"), "Q is the NNGP, and G = K_0 dQ/dk12."),
        Step("split", eq(Q(x, y), G(x, y) + J(x, y)), Algebra(), "By the closed forms."),
        Step("diagonal", eq(J(x, x), 0), Algebra(), "Q and G agree on the diagonal."),
        Step("Cauchy-Schwarz", ge(dot(x, x) * dot(y, y) - dot(x, y) ** 2),
             Cited("Cauchy-Schwarz inequality")),
        Step("J >= 0", ge(J(x, y)), Sign(using=("Cauchy-Schwarz",))),
        Step("J is even", eq(J(x, -y), J(x, y)), Algebra()),
        Step("j", eq(j, cross_mean(J, 1, 1)), Define()),
        Step("mean J", ge(cross_mean(J, 1, 1)), Average("J >= 0")),
        Step("J_12", eq(cross_mean(J, 1, 2), j), Expectations(("mirrored", "j"))),
        Step("J_22", eq(cross_mean(J, 2, 2), j), Expectations(("mirrored", "j"))),
        Step("j >= 0", ge(j), Linear({"mean J": 1}, rewrite=("j",))),
        Step("W_Q", eq(W_Q, within(Q, p_w)), Define()),
        Step("B_Q", eq(B_Q, between(Q, p_b, p_g)), Define()),
        Step("W_G", eq(W_G, within(G, p_w)), Define()),
        Step("B_G", eq(B_G, between(G, p_b, p_g)), Define()),
        Step("W", eq(W, within(ntk, p_w)), Define()),
        Step("B", eq(B, between(ntk, p_b, p_g)), Define()),
        Step("within", eq(W_G, W_Q + (w1 + w2) * j),
             Expectations(("W_G", "W_Q", "split", "J_22", "j"))),
        Step("between", eq(B_G, B_Q), Expectations(("B_G", "B_Q", "split", "J_12", "J_22", "j"))),
        Step("within sum", eq(W, W_Q + W_G), Expectations(("W", "W_Q", "W_G"))),
        Step("between sum", eq(B, B_Q + B_G), Expectations(("B", "B_Q", "B_G"))),
        Step("B_Q > 0", gt(B_Q), Linear({"apart": 1}, rewrite=("B_Q",))),
        Step("B_G > 0", gt(B_G), Linear({"B_Q > 0": 1}, rewrite=("between",))),
        Step("G", claim_g,
             Linear({}, plus=(w1 + w2) * j / B_Q, using=("j >= 0", "B_Q > 0"),
                    rewrite=("within", "between"))),
        Step("excess", excess, Algebra(("within sum", "between sum", "within", "between"))),
        Step("mediant", iff(claim, claim_g), Instance("mediant", using=("B_Q > 0", "B_G > 0"),
                                               at={"B_Q": B_Q, "B_G": B_G})),
        Step("Q + G", claim, Detach("mediant", "G")),
        Step("theorem", theorem,
             Linear({"Q + G": 1}, rewrite=("within sum", "between sum"))),
    ),
    uses=("dual-relu", "mediant"),
)  # fmt: skip
