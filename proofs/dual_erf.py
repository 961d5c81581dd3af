"""The dual of the error function: the arcsine kernel, and its derivative.

By Price's theorem ([#price]) the slope of the dual in $k12$ is the dual of the derivatives,
$E erf'(u) erf'(v)$, a Gaussian integral with the determinant $(1 + 2 k11) (1 + 2 k22) - 4 k12^2$.
Its integral from $k12 = 0$, where $u$ and $v$ are independent and the dual is 0, is the arcsine.
"""

import sympy as sp

from nctheory.proving import (
    ERF,
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

definition = Expectation(ERF.phi(u) * ERF.phi(v))
p11, p22 = 1 + 2 * k11, 1 + 2 * k22
kernel = 2 / sp.pi * sp.asin(2 * k12 / sp.sqrt(p11 * p22))
theorem = eq(definition, kernel)
slope = eq(sp.Derivative(kernel, k12), 4 / (sp.pi * sp.sqrt(p11 * p22 - 4 * k12**2)))

proof = Proof(
    id="dual-erf",
    title="Dual activation of the error function (arcsine kernel)",
    source="[@williams1996]",
    hypotheses={"regular": gt(k11 * k22, k12**2)},
    statement=(theorem, slope),
    steps=(
        Step("integral", eq(definition, ERF.kappa), Derived("dual of erf")),
        Step("kappa", theorem, Algebra(("integral",))),
        Step("kappadot", slope, Algebra(), "The determinant is of an outer product."),
    ),
)  # fmt: skip
