"""A case split: the smaller of two numbers is half their sum less half their distance."""

import sympy as sp

from nctheory.proving import Algebra, Cases, Proof, Sign, Step, eq, ge

a, b = sp.symbols("a b", real=True)
least = eq(sp.Min(a, b), (a + b - sp.Abs(a - b)) / 2)
triangle = ge(sp.Abs(a) + sp.Abs(b), sp.Abs(a + b))

proof = Proof(
    id="absolute-values",
    title="$min(a, b) = (a + b - |a - b|) / 2$, and $|a + b| <= |a| + |b|$",
    source="Elementary",
    statement=(least, triangle),
    steps=(
        Step("least", least, Cases(a - b, Algebra(), Algebra())),
        Step("triangle", triangle,
             Cases(a + b, Sign(), Sign()), "By the sign of $a + b$, and of $a$ and of $b$."),
    ),
)  # fmt: skip
