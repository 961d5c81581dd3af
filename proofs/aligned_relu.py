"""ReLU, mirrored isotropic classes, d -> infinity: the alignment alone decides NC1.

Scalar products become numbers, as in `erf-mirrored-limit`: K_0 is p for an input with itself, r within a
class and -r between. With the alignment x = r / p = cos(theta), the share of the mean,

    NC1 = 4 (1/2 - J) / x,  J = (sin theta + (pi - theta) cos theta) / (2 pi),

whatever the scale. J increases in x, so that NC1 decreases: weights that align with the means, more than
across, lower it.
"""

import sympy as sp

from nctheory.proving import (
    RELU,
    Algebra,
    Linear,
    Monotone,
    Proof,
    Sign,
    Step,
    eq,
    gt,
    k11,
    k12,
    k22,
)

p, x, y, z = sp.symbols("p x y z", positive=True)


def nngp(k):
    """Q(p, k, p)."""
    return RELU.kappa.xreplace({k11: p, k12: k, k22: p})


def nc1(x):
    """The traces t - M_11 within and (M_11 - M_12) / 2 between the classes, their quotient."""
    return (nngp(p) - nngp(x * p)) / ((nngp(x * p) - nngp(-x * p)) / 2)


def J(x):
    """The dual of the ReLU, of correlation x."""
    return (sp.sqrt(1 - x**2) + (sp.pi - sp.acos(x)) * x) / (2 * sp.pi)


def closed(x):
    """NC1, of the alignment."""
    return eq(nc1(x), 4 * (sp.Rational(1, 2) - J(x)) / x)


theorem = gt(nc1(x), nc1(y))

proof = Proof(
    id="relu-aligned-limit",
    title="ReLU, mirrored isotropic classes, $d -> infinity$: $NC1$ falls with the alignment",
    source="New; for [@kothapalli2025], claim (c)",
    hypotheses={"x < y": gt(y, x), "y < 1": gt(1 - y), "z < 1": gt(1 - z)},
    statement=(closed(x), theorem),
    steps=(
        Step("x < 1", gt(1 - x), Linear({"x < y": 1, "y < 1": 1})),
        Step("closed form, x", closed(x), Algebra()),
        Step("closed form, y", closed(y), Algebra()),
        Step("asin z > 0", gt(sp.asin(z)), Sign(using=("z < 1",))),
        Step("slope", gt(sp.diff(J(z), z)),
             Sign(form=(sp.pi / 2 + sp.asin(z)) / (2 * sp.pi), using=("z < 1", "asin z > 0"))),
        Step("J rises", gt(J(y), J(x)), Monotone(J(z), z, "slope", x, y, ("x < y", "x < 1", "y < 1"))),
        Step("J < 1/2", gt(sp.Rational(1, 2) - J(y)), Monotone(J(z), z, "slope", y, 1, ("y < 1",))),
        Step("theorem", theorem,
             Linear({"J rises": 4 / x, "J < 1/2": 4 * (y - x) / (x * y),
                     "closed form, x": 1, "closed form, y": -1}, using=("x < y",))),
    ),
)  # fmt: skip
