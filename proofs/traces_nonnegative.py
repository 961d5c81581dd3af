"""Squared distances of means, and both traces of NC1, are nonnegative: for any laws, any weights.

The inputs are the features, so that the kernel is their scalar product. The weights of the classes
are laws of a random label $c$. Each trace is a mean of squared distances: of $h$ from $m_c$, and of
$m_c$ from the mean $m$ of all.
"""

from nctheory.proving import (
    Labels,
    Mean,
    Proof,
    Sign,
    Step,
    X,
    between,
    dot,
    ge,
    label,
    vectors,
    within,
)

x, y = vectors("x y")
c, e = label("c"), label("e")
p_w, p_b, p_g = map(Labels, ("p_w", "p_b", "p_g"))


def class_mean(c):
    """m_c."""
    return Mean(y, (y, X(c)))


def square(x):
    """The squared norm."""
    return dot(x, x)


apart = class_mean(1) - class_mean(2)
from_own_mean = Mean(square(x - class_mean(c)), (c, p_w), (x, X(c)))
from_centre = Mean(square(class_mean(c) - Mean(y, (e, p_g), (y, X(e)))), (c, p_b))

distance, tr_w, tr_b = ge(square(apart)), ge(within(dot, p_w)), ge(between(dot, p_b, p_g))

proof = Proof(
    id="traces-nonnegative",
    title="$|E x - E y|^2 >= 0$, $tr Sigma_W >= 0$ and $tr Sigma_B >= 0$",
    source="Elementary",
    statement=(distance, tr_w, tr_b),
    steps=(
        Step("distance", distance, Sign(), "A squared norm."),
        Step("within", tr_w, Sign(form=from_own_mean), "$E |x - m_c|^2$."),
        Step("between", tr_b, Sign(form=from_centre), "$E |m_c - m_g|^2$."),
    ),
)  # fmt: skip
