"""A statement for every depth, by induction: Bernoulli's inequality, (1 + x)^n >= 1 + n x.

[#bernoulli-step] leads from one $n$ to the next: $(1 + x)^n >= 1 + n x$ times $1 + x >= 0$, and
$n x^2 >= 0$ is left out. The theorem is the induction.
"""

import sympy as sp

from nctheory.proving import Induction, Linear, Proof, Sign, Step, ge, label

n = label("n")
x = sp.Symbol("x", real=True)


def claim(n):
    """Of one n."""
    return ge((1 + x) ** n, 1 + n * x)


step = Proof(
    id="bernoulli-step",
    title="Bernoulli's inequality, from $n$ to $n + 1$",
    source="Elementary",
    hypotheses={"1 + x >= 0": ge(1 + x), "n": claim(n)},
    statement=(claim(n + 1),),
    steps=(
        Step("n + 1", claim(n + 1), Linear({"n": 1 + x}, plus=n * x**2)),
    ),
)  # fmt: skip

theorem = Proof(
    id="bernoulli",
    title="Bernoulli's inequality: $(1 + x)^n >= 1 + n x$",
    source="Elementary",
    hypotheses={"1 + x >= 0": ge(1 + x)},
    statement=(claim(n),),
    steps=(
        Step("n = 1", ge((1 + x) ** 1, 1 + x), Sign()),
        Step("all n", claim(n),
             Induction("bernoulli-step", base="n = 1", variable=n, hypothesis="n")),
    ),
)  # fmt: skip
