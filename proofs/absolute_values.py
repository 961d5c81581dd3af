"""A case split: the smaller of two numbers is half their sum less half their distance.

Of two numbers the smaller is $b$ where $a - b >= 0$ and $a$ where $a - b <= 0$: in either case
$|a - b|$ is one of $a - b$ and $b - a$, and both sides are the same number. The triangle inequality
is a case split in the same way, by the sign of $a + b$.
"""

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
