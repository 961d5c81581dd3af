"""ReLU, mirrored classes: the NTK does not collapse features more than the NNGP does.

The second class is the law of -x for x in the first; nothing else is assumed of it. Q and G agree
on the diagonal, and Q - G = J is nonnegative and even in each input, so that J has one mean j over
all pairs of classes, within or between. It drops out of the between-class trace, and adds
(w1 + w2) j >= 0 to the within-class trace of G.
"""

import sympy as sp

from nctheory.theory.activation import RELU
from nctheory.theory.gaussian import k11, k12, k22
from nctheory.theory.statements import (
    Classes, Image, Kernel, Mean, dot, eq, ge, gt, iff, vectors,
)  # fmt: skip
from nctheory.verify.proof import (
    Algebra, Average, Cited, Define, Detach, Expectations, Instance, Linear, Proof, Sign, Step,
)  # fmt: skip

X = Classes("X")
x, y = vectors("x y")
w1, w2, b1, b2 = sp.symbols("w_1 w_2 b_1 b_2", nonnegative=True)  # p_w and p_b
g = sp.Symbol("g", real=True)  # p_g = (g, 1 - g)
W_Q, W_G, B_Q, B_G, W, B, j = sp.symbols("W_Q W_G B_Q B_G W B j", real=True)

Q = Kernel("Q", RELU.kappa)
G = Kernel("G", k12 * RELU.kappadot)
J = Kernel("J", sp.sqrt(k11 * k22 - k12**2) / (2 * sp.pi))


def ntk(x, y):
    """The NTK."""
    return Q(x, y) + G(x, y)


def M(K, c, e):
    """The scalar product of the class means of c and e."""
    return Mean(K(x, y), (x, X(c)), (y, X(e)))


def within(K):
    """tr Sigma_W, for any weights."""
    return sum(w * (Mean(K(x, x), (x, X(c))) - M(K, c, c)) for c, w in ((1, w1), (2, w2)))


def between(K):
    """tr Sigma_B, for any weights: |m_c - m_g|^2 = M_cc - 2 g_e M_ce + g_e g_f M_ef."""
    total, share = 0, {1: g, 2: 1 - g}
    for c, b in ((1, b1), (2, b2)):
        cross = sum(share[e] * M(K, c, e) for e in (1, 2))
        square = sum(share[e] * share[f] * M(K, e, f) for e in (1, 2) for f in (1, 2))
        total += b * (M(K, c, c) - 2 * cross + square)
    return total


gaps = gt(between(Q))
claim_g = ge(W_G / B_G, W_Q / B_Q)
claim = ge((W_Q + W_G) / (B_Q + B_G), W_Q / B_Q)
theorem = ge(W / B, W_Q / B_Q)

proof = Proof(
    id="relu-mirrored",
    title="ReLU, mirrored classes: NC1(NTK) >= NC1(NNGP)",
    source="Kothapalli and Tirer (2025), arXiv 2406.02105, claim (b); the proof is new",
    hypotheses={
        "mirrored": Image(X(2), X(1), sp.Integer(-1)),
        "apart": gaps,
    },
    statement=(theorem,),
    steps=(
        Step("split", eq(Q(x, y), G(x, y) + J(x, y)), Algebra(), "By the closed forms."),
        Step("diagonal", eq(Q(x, x), G(x, x)), Algebra(), "J(x, x) = 0."),
        Step("Cauchy-Schwarz", ge(dot(x, x) * dot(y, y) - dot(x, y) ** 2),
             Cited("Cauchy-Schwarz inequality")),
        Step("J >= 0", ge(J(x, y)), Sign(using=("Cauchy-Schwarz",))),
        Step("J is even", eq(J(x, -y), J(x, y)), Algebra()),
        Step("j", eq(j, M(J, 1, 1)), Define()),
        Step("mean J", ge(M(J, 1, 1)), Average("J >= 0")),
        Step("J_12", eq(M(J, 1, 2), j), Expectations(("mirrored", "j"))),
        Step("J_22", eq(M(J, 2, 2), j), Expectations(("mirrored", "j"))),
        Step("j >= 0", ge(j), Linear({"mean J": 1}, rewrite=("j",))),
        Step("W_Q", eq(W_Q, within(Q)), Define()),
        Step("B_Q", eq(B_Q, between(Q)), Define()),
        Step("W_G", eq(W_G, within(G)), Define()),
        Step("B_G", eq(B_G, between(G)), Define()),
        Step("W", eq(W, within(ntk)), Define()),
        Step("B", eq(B, between(ntk)), Define()),
        Step("within", eq(W_G, W_Q + (w1 + w2) * j),
             Expectations(("W_G", "W_Q", "diagonal", "split", "J_22", "j"))),
        Step("between", eq(B_G, B_Q), Expectations(("B_G", "B_Q", "split", "J_12", "J_22", "j"))),
        Step("within sum", eq(W, W_Q + W_G), Expectations(("W", "W_Q", "W_G"))),
        Step("between sum", eq(B, B_Q + B_G), Expectations(("B", "B_Q", "B_G"))),
        Step("B_Q > 0", gt(B_Q), Linear({"apart": 1}, rewrite=("B_Q",))),
        Step("B_G > 0", gt(B_G), Linear({"B_Q > 0": 1}, rewrite=("between",))),
        Step("G", claim_g,
             Linear({}, plus=(w1 + w2) * j / B_Q, using=("j >= 0", "B_Q > 0"),
                    rewrite=("within", "between"))),
        Step("mediant", iff(claim, claim_g), Instance("mediant", using=("B_Q > 0", "B_G > 0"), at={
            "W_Q": W_Q, "W_G": W_G, "B_Q": B_Q, "B_G": B_G})),
        Step("Q + G", claim, Detach("mediant", "G")),
        Step("theorem", theorem,
             Linear({"Q + G": 1}, rewrite=("within sum", "between sum"))),
    ),
    uses=("mediant",),
)  # fmt: skip
