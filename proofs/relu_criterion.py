"""ReLU, any classes: when the NTK collapses features less than the NNGP, in terms of J = Q - G.

A_J is the mean of J within classes and M_J its mean over all pairs. Q and G agree on the diagonal,
so that W_G = W_Q + A_J, and the totals differ by M_J: B_G = B_Q - A_J + M_J. The weights are one
law of labels, as in the convention `sample`, for any number of classes.
"""

import sympy as sp

from nctheory.theory.activation import RELU
from nctheory.theory.class_kernels import between, cross_mean, weighted, within
from nctheory.theory.gaussian import Expectation, k11, k12, k22, u, v
from nctheory.theory.statements import Kernel, Labels, eq, ge, gt, iff, vectors
from nctheory.verify.proof import (
    Algebra,
    Define,
    Equivalent,
    Expectations,
    Instance,
    Linear,
    Proof,
    Step,
)

p = Labels("p")
x, y = vectors("x y")
W_Q, W_G, B_Q, B_G, A_J, M_J = sp.symbols("W_Q W_G B_Q B_G A_J M_J", real=True)

kernel = eq(Expectation(RELU.phi(u) * RELU.phi(v)), RELU.kappa)
Q = Kernel("Q", RELU.kappa)
G = Kernel("G", k12 * RELU.kappadot)
J = Kernel("J", sp.sqrt(k11 * k22 - k12**2) / (2 * sp.pi))

inside = weighted(lambda c: cross_mean(J, c, c), p)
overall = weighted(lambda c: weighted(lambda e: cross_mean(J, c, e), p, "e"), p)
b_q, b_g = between(Q, p, p), between(G, p, p)

criterion = ge(A_J * (W_Q + B_Q), W_Q * M_J)
theorem = iff(ge(W_G / B_G, W_Q / B_Q), criterion)

proof = Proof(
    id="relu-criterion",
    title="ReLU, any layout: NC1(G) >= NC1(Q) if and only if A_J (W_Q + B_Q) >= W_Q M_J",
    source="New; by the mediant lemma it decides claim (b) of Kothapalli and Tirer (2025)",
    hypotheses={"Q apart": gt(b_q), "G apart": gt(b_g)},
    statement=(theorem,),
    steps=(
        Step("kernel", kernel, Instance("dual-relu"), "Q is the NNGP, and G = K_0 dQ/dk12."),
        Step("split", eq(Q(x, y), G(x, y) + J(x, y)), Algebra(), "By the closed forms."),
        Step("diagonal", eq(J(x, x), 0), Algebra(), "Q and G agree on the diagonal."),
        Step("W_Q", eq(W_Q, within(Q, p)), Define()),
        Step("B_Q", eq(B_Q, b_q), Define()),
        Step("W_G", eq(W_G, within(G, p)), Define()),
        Step("B_G", eq(B_G, b_g), Define()),
        Step("A_J", eq(A_J, inside), Define()),
        Step("M_J", eq(M_J, overall), Define()),
        Step("within", eq(W_G, W_Q + A_J),
             Expectations(("W_G", "W_Q", "A_J", "split"))),
        Step("between", eq(B_G, B_Q - A_J + M_J),
             Expectations(("B_G", "B_Q", "A_J", "M_J", "split"))),
        Step("B_Q > 0", gt(B_Q), Linear({"Q apart": 1}, rewrite=("B_Q",))),
        Step("B_G > 0", gt(B_G), Linear({"G apart": 1}, rewrite=("B_G",))),
        Step("theorem", theorem,
             Equivalent(factor=1 / (B_Q * B_G), using=("B_Q > 0", "B_G > 0"),
                        rewrite=("within", "between"))),
    ),
    uses=("dual-relu",),
)  # fmt: skip
