"""The dual of the ReLU: the arc-cosine kernel of order 1, and its derivative."""

import sympy as sp

from nctheory.proving import RELU, Algebra, Derived, Proof, Step, eq, k11, k12, k22

theta = sp.acos(k12 / sp.sqrt(k11 * k22))
sine = sp.sqrt(1 - k12**2 / (k11 * k22))
cosine = k12 / sp.sqrt(k11 * k22)
definition = RELU.derivation.steps[-1]
kernel = sp.sqrt(k11 * k22) * (sine + (sp.pi - theta) * cosine) / (2 * sp.pi)
integral = eq(definition.lhs, definition.rhs)
theorem = eq(definition.lhs, kernel)
slope = eq(sp.Derivative(kernel, k12), (sp.pi - theta) / (2 * sp.pi))

proof = Proof(
    id="dual-relu",
    title="Dual activation of the ReLU (arc-cosine, order 1)",
    source="Y. Cho and L. K. Saul, Kernel methods for deep learning, NeurIPS (2009)",
    statement=(integral, theorem, slope),
    steps=(
        Step("integral", integral, Derived(RELU.rederive)),
        Step("kappa", theorem, Algebra(("integral",)), "With cos theta = k12 / sqrt(k11 k22)."),
        Step("kappadot", slope, Algebra()),
    ),
)  # fmt: skip
