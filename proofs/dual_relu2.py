"""The dual of the squared ReLU: the arc-cosine kernel of order 2."""

import sympy as sp

from nctheory.proving import Algebra, Derived, Proof, Step, arc_cosine, eq, k11, k12, k22

theta = sp.acos(k12 / sp.sqrt(k11 * k22))
sine = sp.sqrt(1 - k12**2 / (k11 * k22))
cosine = k12 / sp.sqrt(k11 * k22)
definition = arc_cosine(2).derivation.steps[-1]
angular = 3 * sine * cosine + (sp.pi - theta) * (1 + 2 * cosine**2)
theorem = eq(definition.lhs, k11 * k22 * angular / (2 * sp.pi))

proof = Proof(
    id="dual-relu2",
    title="Dual activation of the squared ReLU (arc-cosine, order 2)",
    source="Y. Cho and L. K. Saul, Kernel methods for deep learning, NeurIPS (2009)",
    statement=(theorem,),
    steps=(
        Step("integral", eq(definition.lhs, definition.rhs), Derived(arc_cosine(2).rederive)),
        Step("theorem", theorem, Algebra(("integral",)), "With cos theta = k12 / sqrt(k11 k22)."),
    ),
)  # fmt: skip
