"""NC1 does not see the scale of a kernel, nor a constant that is added to it.

A kernel $a K + b$ with $a > 0$ has $a$ times both traces of $K$: squared distances of features get
the factor $a$, and a constant drops out of them. So neither the weight variance of the last layer
matters, nor its bias.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Define,
    Expectations,
    Labels,
    Linear,
    Proof,
    Step,
    between,
    dot,
    eq,
    gt,
    within,
)  # fmt: skip

p_w, p_b, p_g = map(Labels, ("p_w", "p_b", "p_g"))
a = sp.Symbol("a", positive=True)
b = sp.Symbol("b", real=True)
W, B, W_a, B_a = sp.symbols("W B W_a B_a", real=True)


def scaled(x, y):
    """aK + b."""
    return a * dot(x, y) + b


apart = between(dot, p_b, p_g)
theorem = eq(W_a / B_a, W / B)

proof = Proof(
    id="affine-invariance",
    title="$NC1(a K + b) = NC1(K)$ for $a > 0$",
    source="Elementary",
    hypotheses={"apart": gt(apart)},
    statement=(theorem,),
    steps=(
        Step("W", eq(W, within(dot, p_w)), Define()),
        Step("B", eq(B, apart), Define()),
        Step("W_a", eq(W_a, within(scaled, p_w)), Define()),
        Step("B_a", eq(B_a, between(scaled, p_b, p_g)), Define()),
        Step("within", eq(W_a, a * W), Expectations(("W_a", "W")), "$b$ cancels in $t - M$."),
        Step("between", eq(B_a, a * B), Expectations(("B_a", "B")),
             "$b$ cancels: it is the same in all class means' products."),
        Step("B > 0", gt(B), Linear({"apart": 1}, rewrite=("B",))),
        Step("B_a > 0", gt(B_a), Linear({"B > 0": a}, rewrite=("between",))),
        Step("theorem", theorem, Algebra(("within", "between"))),
    ),
)  # fmt: skip
