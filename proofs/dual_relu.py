"""The dual of the ReLU: the arc-cosine kernel of order 1, and its derivative.

By Price's theorem ([#price]) the slope of the dual in $k12$ is the dual of the derivatives, which
are steps, and the slope of that is the density of $(u, v)$ at 0. It is integrated twice from
$k12 = 0$, where $u$ and $v$ are independent. With $cos theta = k12 / sqrt(k11 k22)$ the dual of the
steps is $(pi - theta) / (2 pi)$, as in [#dual-step].
"""

import sympy as sp

from nctheory.proving import (
    RELU,
    Algebra,
    Derived,
    Expectation,
    Proof,
    Step,
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
definition = Expectation(RELU.phi(u) * RELU.phi(v))
kernel = sp.sqrt(k11 * k22) * (sine + (sp.pi - theta) * cosine) / (2 * sp.pi)
integral = eq(definition, RELU.kappa)
theorem = eq(definition, kernel)
slope = eq(sp.Derivative(kernel, k12), (sp.pi - theta) / (2 * sp.pi))

proof = Proof(
    id="dual-relu",
    title="Dual activation of the ReLU (arc-cosine, order 1)",
    source="[@cho2009]",
    hypotheses={"regular": gt(k11 * k22, k12**2)},
    statement=(integral, theorem, slope),
    steps=(
        Step("integral", integral, Derived("dual of relu")),
        Step("kappa", theorem, Algebra(("integral",)), "With $cos theta = k12 / sqrt(k11 k22)$."),
        Step("kappadot", slope, Algebra()),
    ),
)  # fmt: skip
