"""Jensen's inequality, for a function that has a supporting line at the mean.

The line $f(E z) + s (z - E z)$ is not above $f(z)$ for any $z$, and its mean over $z$ is $f(E z)$.
"""

import sympy as sp

from nctheory.proving import (
    Average,
    Classes,
    Mean,
    Proof,
    Specialise,
    Step,
    forall,
    ge,
)

z, m, s = sp.symbols("z m s", real=True)
f = sp.Function("f")
Z = Classes("Z", "real")(1)
mean = Mean(z, (z, Z))
line = ge(f(z), f(m) + s * (z - m))
theorem = ge(Mean(f(z), (z, Z)), f(mean))

proof = Proof(
    id="jensen",
    title="Jensen's inequality: $E f(z) >= f(E z)$ for a function with a supporting line",
    source="[@jensen1906]",
    hypotheses={"line": forall(ge(f(z), f(mean) + s * (z - mean)), z)},
    statement=(theorem,),
    steps=(
        Step("at z", ge(f(z), f(mean) + s * (z - mean)), Specialise("line", {z: z})),
        Step("theorem", theorem, Average("at z"), "The line has its value at the mean, on average."),
    ),
)  # fmt: skip
