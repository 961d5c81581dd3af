"""ReLU, mirrored classes: the NTK does not collapse features more than the NNGP does.

The second class is the law of $-x$ for $x$ in the first; nothing else is assumed of it. $Q$ and $G$
differ by $J >= 0$, which is even in each input, so that $J$ has one mean $j$ over all pairs of
classes, within or between. It drops out of the between-class trace, and adds $(w_1 + w_2) j >= 0$ to
the within-class trace of $G$. The NC1 of the NTK is larger by $(w_1 + w_2) j/(2 B_Q)$: there is
equality if and only if $j = 0$, and so if $J$, which is never negative, vanishes for almost all
pairs within a class. For data on a line through 0, as always in dimension 1, it does.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Average,
    Define,
    Equivalent,
    Expectations,
    Image,
    Instance,
    Linear,
    Proof,
    Step,
    X,
    between,
    cross_mean,
    eq,
    ge,
    gt,
    iff,
    relu_kernels,
    vectors,
    within,
)  # fmt: skip

x, y = vectors("x y")
w1, w2, b1, b2 = sp.symbols("w_1 w_2 b_1 b_2", nonnegative=True)
g, r, s = sp.symbols("g r s", real=True)
p_w, p_b, p_g = {1: w1, 2: w2}, {1: b1, 2: b2}, {1: g, 2: 1 - g}
W_Q, B_Q, W, B, j = sp.symbols("W_Q B_Q W B j", real=True)
Q, G, J = relu_kernels()


def ntk(x, y):
    """The NTK."""
    return Q(x, y) + G(x, y)


theorem = ge(W / B, W_Q / B_Q)
excess = eq(W / B - W_Q / B_Q, (w1 + w2) * j / (2 * B_Q))
equality = iff(eq(W / B, W_Q / B_Q), eq(j, 0))
line = eq(J(r * x, s * x), 0)

proof = Proof(
    id="relu-mirrored",
    title="ReLU, mirrored classes: $NC1(NTK) >= NC1(NNGP)$",
    source="[@kothapalli2025], claim (b); the proof is new",
    hypotheses={
        "mirrored": Image(X(2), X(1), sp.Integer(-1)),
        "weights": gt(w1 + w2),
        "apart": gt(between(Q, p_b, p_g)),
    },
    statement=(theorem, excess, equality, line),
    steps=(
        Step("split", eq(Q(x, y), G(x, y) + J(x, y)), Instance("relu-split")),
        Step("J >= 0", ge(J(x, y)), Instance("relu-split")),
        Step("W_Q", eq(W_Q, within(Q, p_w)), Define()),
        Step("B_Q", eq(B_Q, between(Q, p_b, p_g)), Define()),
        Step("W", eq(W, within(ntk, p_w)), Define()),
        Step("B", eq(B, between(ntk, p_b, p_g)), Define()),
        Step("j", eq(j, cross_mean(J, 1, 1)), Define()),
        Step("mean J", ge(cross_mean(J, 1, 1)), Average("J >= 0")),
        Step("j >= 0", ge(j), Linear({"mean J": 1}, rewrite=("j",))),
        Step("J_12", eq(cross_mean(J, 1, 2), j), Expectations(("mirrored", "j")),
             "For $J$ is even."),
        Step("J_22", eq(cross_mean(J, 2, 2), j), Expectations(("mirrored", "j"))),
        Step("within", eq(W, 2 * W_Q + (w1 + w2) * j),
             Expectations(("W", "W_Q", "split", "J_22", "j")),
             "$Q$ and $G$ agree on the diagonal, and $G$ has the smaller $M_cc$."),
        Step("between", eq(B, 2 * B_Q),
             Expectations(("B", "B_Q", "split", "J_12", "J_22", "j")), "All $J_ce$ are one "
                                                                       "number."),
        Step("B_Q > 0", gt(B_Q), Linear({"apart": 1}, rewrite=("B_Q",))),
        Step("B > 0", gt(B), Linear({"B_Q > 0": 2}, rewrite=("between",))),
        Step("excess", excess, Algebra(("within", "between"))),
        Step("theorem", theorem,
             Linear({"excess": 1}, plus=(w1 + w2) * j / (2 * B_Q),
                    using=("j >= 0", "B_Q > 0"))),
        Step("equality", equality,
             Equivalent(factor=(w1 + w2) / (2 * B_Q), using=("weights", "B_Q > 0"),
                        rewrite=("within", "between"))),
        Step("line", line, Instance("relu-split"), "So $j = 0$ for inputs on a line."),
    ),
)  # fmt: skip
