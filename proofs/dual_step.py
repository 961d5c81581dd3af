"""The dual of the step function: the arc-cosine kernel of order 0, by Sheppard's orthant angle."""

import sympy as sp

from nctheory.proving import Algebra, Derived, Proof, Step, arc_cosine, eq, k11, k12, k22

STEP = arc_cosine(0)
theta = sp.acos(k12 / sp.sqrt(k11 * k22))
definition = STEP.derivation.steps[-1]
theorem = eq(definition.lhs, (sp.pi - theta) / (2 * sp.pi))

proof = Proof(
    id="dual-step",
    title="Dual activation of the step (arc-cosine, order 0)",
    source="W. F. Sheppard, Phil. Trans. R. Soc. A 192 (1899) 101; Cho and Saul (2009)",
    statement=(theorem,),
    steps=(
        Step("integral", eq(definition.lhs, definition.rhs), Derived(arc_cosine(0).rederive)),
        Step("theorem", theorem, Algebra(("integral",)), "With cos theta = k12 / sqrt(k11 k22)."),
    ),
)  # fmt: skip
