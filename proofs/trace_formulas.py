"""The traces of NC1 in the kernel: for any features, classes, class sizes and weights.

The inputs here are the features $h$, so that the kernel is their scalar product. The weights $p_w$,
$p_b$ and $p_g$ are laws of a random label; with $n_c / N$ or $1 / C$ in their place this is any of
the conventions "literature", "sample" and "class". A finite sample is a law like any other.
"""

from nctheory.proving import (
    Expectations,
    Labels,
    Mean,
    Proof,
    Step,
    X,
    between,
    dot,
    eq,
    label,
    vectors,
    within,
)  # fmt: skip

c, e = label("c"), label("e")
x, y = vectors("x y")
p, p_w, p_b, p_g = map(Labels, ("p", "p_w", "p_b", "p_g"))


def class_mean(c):
    """m_c."""
    return Mean(y, (y, X(c)))


def centre(p):
    """m_g."""
    return Mean(y, (e, p), (y, X(e)))


def square(x):
    """The squared norm."""
    return dot(x, x)


def gap(c, e):
    """The squared distance of two class means."""
    return square(class_mean(c) - class_mean(e))


tr_w = Mean(square(x - class_mean(c)), (c, p_w), (x, X(c)))
tr_b = Mean(square(class_mean(c) - centre(p_g)), (c, p_b))
f = label("f")
gaps = Mean(gap(c, e), (c, p_b), (e, p_g)) - Mean(gap(e, f), (e, p_g), (f, p_g)) / 2
halved = Mean(square(x - y) / 2, (c, p_w), (x, X(c)), (y, X(c)))
total = Mean(square(x - centre(p)), (c, p), (x, X(c)))

w = eq(tr_w, within(dot, p_w))
b = eq(tr_b, between(dot, p_b, p_g))
w_pairs = eq(tr_w, halved)
b_gaps = eq(tr_b, gaps)
splits = eq(within(dot, p) + between(dot, p, p), total)

proof = Proof(
    id="trace-formulas",
    title="$NC1$ is a function of the kernel, through its class moments",
    source="[@kothapalli2025], claim (a)",
    statement=(w, b, w_pairs, b_gaps, splits),
    steps=(
        Step("within", w, Expectations(), "$E |h - E h|^2 = E |h|^2 - |E h|^2$."),
        Step("between", b, Expectations()),
        Step("within, in pairs", w_pairs, Expectations(), "Half a mean squared distance."),
        Step("between, in gaps", b_gaps, Expectations()),
        Step("total", splits, Expectations(), "With one law of labels the total splits."),
    ),
)  # fmt: skip
