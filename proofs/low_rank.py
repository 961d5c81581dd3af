"""Deep unconstrained features: fewer directions than classes cost less than neural collapse.

For outputs s I, a network whose weights and inputs are balanced costs F(kappa, s) =
(1 - s)^2 / 2 + (lambda / 2) (L + 1) (kappa s^2)^(1 / (L + 1)). Neural collapse in all layers has
kappa = K^(L + 1), by `deep-collapse`; a graph with K edges and r vertices makes a network of rank r
with kappa = K^3 r^(L - 1) / 2 (`nctheory.learning.unconstrained`). The second is smaller if and only
if r^(L - 1) < 2 K^(L - 2), and then F is lower for every s > 0. Below L = M + 2, and 1/(L + 1) is
written with logarithms.
"""

import sympy as sp

from nctheory.proving import (
    Equivalent,
    Linear,
    Monotone,
    Proof,
    Sign,
    Step,
    gt,
    iff,
    label,
)

K, r, M = label("K"), label("r"), label("M")
s, lam, u, v, kappa, smaller = sp.symbols("s lambda u v kappa kappa_r", positive=True)
t = sp.Symbol("t", real=True)
SOURCE = "[@sukenik2024]"


def exponent(kappa):
    """The logarithm of the root."""
    return (sp.log(kappa) + 2 * sp.log(s)) / (M + 3)


def cost(kappa):
    """F."""
    return (1 - s) ** 2 / 2 + lam / 2 * (M + 3) * sp.exp(exponent(kappa))


collapse = K ** (M + 3)
graph = K**3 * r ** (M + 1) / 2
condition = iff(gt(collapse, graph), gt(2 * K**M, r ** (M + 1)))
lower = gt(cost(kappa), cost(smaller))

proof = Proof(
    id="low-rank-costs-less",
    title="Rank $r$ below $K$ costs less than deep neural collapse if $r^(L - 1) < 2 K^(L - 2)$",
    source=SOURCE,
    hypotheses={"kappa_r < kappa": gt(kappa, smaller)},
    statement=(condition, lower),
    steps=(
        Step("condition", condition, Equivalent(factor=K**3 / 2)),
        Step("slope of log", gt(1 / v), Sign()),
        Step("logarithms", gt(sp.log(kappa), sp.log(smaller)),
             Monotone(sp.log(v), v, "slope of log", smaller, kappa, ("kappa_r < kappa",))),
        Step("slope of exp", gt(sp.exp(t)), Sign()),
        Step("exponents", gt(exponent(kappa), exponent(smaller)),
             Linear({"logarithms": 1 / (M + 3)})),
        Step("roots", gt(sp.exp(exponent(kappa)), sp.exp(exponent(smaller))),
             Monotone(sp.exp(t), t, "slope of exp", exponent(smaller), exponent(kappa),
                      ("exponents",))),
        Step("lower", lower, Linear({"roots": lam / 2 * (M + 3)})),
    ),
)  # fmt: skip
