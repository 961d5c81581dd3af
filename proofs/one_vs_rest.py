"""Many unit class means: their distances from the rest are at most K / (K - 1), in the root mean square.

The one-versus-rest distance of $m_c$ is the distance from the hull of the other class means, and so
at most that from their mean, $K / (K - 1) |m_c - E m|$. In the mean over the classes
$|m_c - E m|^2$ is $1 - |E m|^2$.
"""

import sympy as sp

from nctheory.proving import (
    Average,
    Linear,
    Mean,
    Proof,
    Sign,
    Step,
    Uniform,
    VectorFunction,
    always,
    dot,
    ge,
    gt,
    label,
)

K, c, e = label("K"), label("c"), label("e")
m, distance = VectorFunction("m"), sp.Function("D")
classes = (c, Uniform(K))
centre = Mean(m(c), classes)
rest = (K * Mean(m(e), (e, Uniform(K))) - m(c)) / (K - 1)


def square(v):
    """The squared norm."""
    return dot(v, v)


def mean(value):
    """Over the classes."""
    return Mean(value, classes)


factor = K**2 / (K - 1) ** 2
theorem = ge(factor, mean(distance(c) ** 2))
sharper = ge(factor * (1 - square(centre)), mean(distance(c) ** 2))

proof = Proof(
    id="one-vs-rest",
    title="Unit class means: one-versus-rest distances are at most $K/(K - 1)$, in the root mean "
          "square",
    source="[@jiang2023], for the distance; the bound is elementary",
    hypotheses={
        "K > 1": gt(K, 1),
        "unit": always(ge(1, square(m(c))), classes),
        "rest": always(ge(square(m(c) - rest), distance(c) ** 2), classes),
    },
    statement=(theorem, sharper),
    steps=(
        Step("K - 1", gt(K - 1), Linear({"K > 1": 1})),
        Step("norms", ge(1, mean(square(m(c)))), Average("unit")),
        Step("mean of the others", ge(mean(square(m(c) - rest)), mean(distance(c) ** 2)),
             Average("rest")),
        Step("sharper", sharper, Linear({"mean of the others": 1, "norms": factor}, using=("K - 1",))),
        Step("|E m|^2", ge(square(centre)), Sign()),
        Step("theorem", theorem, Linear({"sharper": 1, "|E m|^2": factor}, using=("K - 1",))),
    ),
    remark="A simplex has the means $E m = 0$ and attains it.",
)  # fmt: skip
