"""ReLU, any classes: when the NTK collapses features less than the NNGP, in terms of J = Q - G.

$A_J$ is the mean of $J$ within classes and $M_J$ its mean over all pairs. $Q$ and $G$ agree on the
diagonal, so that $W_G = W_Q + A_J$, and the totals differ by $M_J$: $B_G = B_Q - A_J + M_J$. The
weights are one law of labels, as in the convention "sample", for any number of classes; then
$W_Q + B_Q$ is the total variance of the features of the NNGP.
"""

import sympy as sp

from nctheory.proving import (
    Define,
    Equivalent,
    Expectations,
    Instance,
    Labels,
    Linear,
    Proof,
    Step,
    between,
    cross_mean,
    eq,
    ge,
    gt,
    iff,
    relu_kernels,
    vectors,
    weighted,
    within,
)  # fmt: skip

p = Labels("p")
x, y = vectors("x y")
W_Q, B_Q, W, B, A_J, M_J = sp.symbols("W_Q B_Q W B A_J M_J", real=True)
Q, G, J = relu_kernels()


def ntk(x, y):
    """The NTK."""
    return Q(x, y) + G(x, y)


inside = weighted(lambda c: cross_mean(J, c, c), p)
overall = weighted(lambda c: weighted(lambda e: cross_mean(J, c, e), p, "e"), p)

theorem = iff(ge(W / B, W_Q / B_Q), ge(A_J * (W_Q + B_Q), W_Q * M_J))
strict = iff(gt(W / B, W_Q / B_Q), gt(A_J * (W_Q + B_Q), W_Q * M_J))
gaps = Equivalent(
    factor=1 / (B_Q * B), using=("B_Q > 0", "B > 0"), rewrite=("within", "between")
)  # fmt: skip

proof = Proof(
    id="relu-criterion",
    title="ReLU, any layout: $NC1(NTK) >= NC1(NNGP)$ if and only if $A_J (W_Q + B_Q) >= W_Q M_J$",
    source="New; it decides claim (b) of [@kothapalli2025]",
    hypotheses={"NNGP apart": gt(between(Q, p, p)), "NTK apart": gt(between(ntk, p, p))},
    statement=(theorem, strict),
    steps=(
        Step("split", eq(Q(x, y), G(x, y) + J(x, y)), Instance("relu-split")),
        Step("W_Q", eq(W_Q, within(Q, p)), Define()),
        Step("B_Q", eq(B_Q, between(Q, p, p)), Define()),
        Step("W", eq(W, within(ntk, p)), Define()),
        Step("B", eq(B, between(ntk, p, p)), Define()),
        Step("A_J", eq(A_J, inside), Define()),
        Step("M_J", eq(M_J, overall), Define()),
        Step("within", eq(W, 2 * W_Q + A_J), Expectations(("W", "W_Q", "A_J", "split")),
             "$J$ vanishes on the diagonal."),
        Step("between", eq(B, 2 * B_Q - A_J + M_J),
             Expectations(("B", "B_Q", "A_J", "M_J", "split"))),
        Step("B_Q > 0", gt(B_Q), Linear({"NNGP apart": 1}, rewrite=("B_Q",))),
        Step("B > 0", gt(B), Linear({"NTK apart": 1}, rewrite=("B",))),
        Step("theorem", theorem, gaps),
        Step("strict", strict, gaps, "The same two gaps."),
    ),
)  # fmt: skip
