"""A network that adapts fits no worse: the data term is not above that of the prior.

The covariance $S$ of a neuron's weights minimises $F = h P + D$. The cost of leaving the prior
$(w/d) I$ is $P = (d/w) tr S - log det S - d + d log(w/d)$, which is $sum_i (e_i - log e_i - 1)$ for
the eigenvalues $e_i$ of $(d/w) S$, and $D = tr Y' R Y + C log det(I + Q/rho)$ with the ridge $rho$
is the data term.

As $e - 1 >= log e$, $P >= 0$, and $P = 0$ for the prior: if $F$ is not above that of the prior,
then $D$ is not above that of the prior, at a global minimum and wherever $F$ is no larger than it
began. Besides, $h P$ is at most what $D$ has fallen by.
"""

import sympy as sp

from nctheory.proving import (
    Average,
    Cases,
    Classes,
    Linear,
    Mean,
    Monotone,
    Proof,
    Sign,
    Step,
    eq,
    ge,
    label,
)

h, x, e = sp.symbols("h x e", positive=True)
t, u = sp.symbols("t u", positive=True)
F, F_prior, P, D, D_prior = sp.symbols("F F_0 P D D_0", real=True)
d = label("d")
spectrum = Classes("S", "positive")(1)


def cost(e):
    """Of an eigenvalue of (d/w) S."""
    return e - sp.log(e) - 1


proof = Proof(
    id="adaptive-minimum",
    title="The data term of an adaptive kernel is not above that of the NNGP",
    source="New; for the equations of state of [@seroussi2023]",
    hypotheses={
        "t >= 1": ge(t, 1),
        "u <= 1": ge(1, u),
        "P": eq(P, d * Mean(cost(e), (e, spectrum))),
        "F": eq(F, h * P + D),
        "F, prior": eq(F_prior, h * d * cost(1) + D_prior),
        "minimum": ge(F_prior, F),
    },
    statement=(ge(P), ge(D_prior, D), ge(D_prior - D, h * P)),
    steps=(
        Step("slope above 1", ge(sp.diff(cost(t), t)), Sign(form=(t - 1) / t, using=("t >= 1",))),
        Step("slope below 1", ge(-sp.diff(cost(u), u)), Sign(form=(1 - u) / u, using=("u <= 1",))),
        Step("one eigenvalue", ge(cost(e)),
             Cases(e - 1,
                   Monotone(cost(t), t, "slope above 1", 1, e, ("case",)),
                   Monotone(-cost(u), u, "slope below 1", e, 1, ("case",)))),
        Step("mean", ge(Mean(cost(e), (e, spectrum))), Average("one eigenvalue")),
        Step("P >= 0", ge(P), Linear({"mean": d}, rewrite=("P",))),
        Step("fall", ge(D_prior - D, h * P), Linear({"minimum": 1}, rewrite=("F", "F, prior"))),
        Step("no worse", ge(D_prior, D), Linear({"fall": 1, "P >= 0": h})),
    ),
)  # fmt: skip
