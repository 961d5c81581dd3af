"""The dual of the step function: the arc-cosine kernel of order 0, by Sheppard's orthant angle.

By Price's theorem ([#price]) the slope of the dual in $k12$ is the density of $(u, v)$ at 0,
$(k11 k22 - k12^2)^(-1/2) / (2 pi)$. Its integral from $k12 = 0$, where $u$ and $v$ are independent
and the dual is $1/4$, is an arcsine; in the angle $theta$ with $cos theta = k12 / sqrt(k11 k22)$ it
is linear.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Derived,
    Expectation,
    Proof,
    Step,
    arc_cosine,
    eq,
    gt,
    k11,
    k12,
    k22,
    u,
    v,
)  # fmt: skip

STEP = arc_cosine(0)
theta = sp.acos(k12 / sp.sqrt(k11 * k22))
definition = Expectation(STEP.phi(u) * STEP.phi(v))
theorem = eq(definition, (sp.pi - theta) / (2 * sp.pi))

proof = Proof(
    id="dual-step",
    title="Dual activation of the step (arc-cosine, order 0)",
    source="[@sheppard1899]; [@cho2009]",
    hypotheses={"regular": gt(k11 * k22, k12**2)},
    statement=(theorem,),
    steps=(
        Step("integral", eq(definition, STEP.kappa), Derived("dual of step")),
        Step("theorem", theorem, Algebra(("integral",)), "With $cos theta = k12 / sqrt(k11 k22)$."),
    ),
)  # fmt: skip
