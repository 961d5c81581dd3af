"""The dual of the squared ReLU: the arc-cosine kernel of order 2.

By Price's theorem ([#price]) the slope of the dual in $k12$ is four times the dual of the ReLU
([#dual-relu]), which is integrated from $k12 = 0$, where $u$ and $v$ are independent. The kernel is
written in the angle $theta$ with $cos theta = k12 / sqrt(k11 k22)$.
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

theta = sp.acos(k12 / sp.sqrt(k11 * k22))
sine = sp.sqrt(1 - k12**2 / (k11 * k22))
cosine = k12 / sp.sqrt(k11 * k22)
RELU2 = arc_cosine(2)
definition = Expectation(RELU2.phi(u) * RELU2.phi(v))
angular = 3 * sine * cosine + (sp.pi - theta) * (1 + 2 * cosine**2)
theorem = eq(definition, k11 * k22 * angular / (2 * sp.pi))

proof = Proof(
    id="dual-relu2",
    title="Dual activation of the squared ReLU (arc-cosine, order 2)",
    source="[@cho2009]",
    hypotheses={"regular": gt(k11 * k22, k12**2)},
    statement=(theorem,),
    steps=(
        Step("integral", eq(definition, RELU2.kappa), Derived("dual of relu2")),
        Step("theorem", theorem, Algebra(("integral",)), "With $cos theta = k12 / sqrt(k11 k22)$."),
    ),
)  # fmt: skip
