"""No feature map collapses further than the classes overlap: NC1 >= 1 / Delta - 1.

There are two classes of equal weight, with any laws X_1 and X_2 of inputs, whose mixture is P. Let
r(x) be the posterior mean of the label +-1: where the laws have densities p and q, it is
(p - q) / (p + q). Of r we need no more than E_P[r f] = (E_1 f - E_2 f) / 2, for f = 1, for f = r, and for
the features f = <h, v>. With Delta = E_P[r^2] and u = (E_1 h - E_2 h) / 2,

    0 <= E_P |h - E_P h - r u / Delta|^2 = within + between - between / Delta.

The bound does not know the network: h is any map into a Hilbert space, trained or not.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Define,
    Linear,
    Mean,
    Proof,
    Sign,
    Specialise,
    Step,
    VectorFunction,
    X,
    dot,
    eq,
    forall,
    ge,
    gt,
    vectors,
)

x, y, v = vectors("x y v")
h, r = VectorFunction("h"), sp.Function("r")
W, B, Delta = sp.symbols("W B Delta", real=True)
half = sp.Rational(1, 2)


def mean(f, c):
    """E_c f."""
    return Mean(f(x), (x, X(c)))


def mixed(f):
    """E_P f."""
    return (mean(f, 1) + mean(f, 2)) / 2


def halved(f):
    """(E_1 f - E_2 f) / 2."""
    return (mean(f, 1) - mean(f, 2)) / 2


def square(x):
    """The squared norm."""
    return dot(x, x)


def spread(c):
    """E_c |h - E_c h|^2."""
    return Mean(square(h(x) - mean(h, c)), (x, X(c)))


u = halved(h)
within, between = (spread(1) + spread(2)) / 2, square(u)
rest = mixed(lambda x: square(h(x) - mixed(h) - r(x) * u / Delta))
theorem = ge(W / B, 1 / Delta - 1)

proof = Proof(
    id="test-floor",
    title="Two classes: NC1 >= 1 / Delta - 1 for every feature map",
    source="New; the question of Hui, Belkin and Nakkiran (2022), arXiv 2202.08384. Delta is the squared "
           "maximal correlation of input and label (Hirschfeld, Gebelein, Renyi)",
    hypotheses={
        "r, of 1": eq(mixed(r), 0),
        "r, of r": eq(mixed(lambda x: r(x) ** 2), halved(r)),
        "r, of h": forall(eq(mixed(lambda x: r(x) * dot(h(x), v)), halved(lambda x: dot(h(x), v))), v),
        "overlap": gt(halved(r)),
        "apart": gt(between),
    },
    statement=(theorem,),
    steps=(
        Step("Delta", eq(Delta, halved(r)), Define()),
        Step("W", eq(W, within), Define()),
        Step("B", eq(B, between), Define()),
        Step("Delta > 0", gt(Delta), Linear({"overlap": 1}, rewrite=("Delta",))),
        Step("B > 0", gt(B), Linear({"apart": 1}, rewrite=("B",))),
        Step("square", ge(rest), Sign(), "The residual of the best map that is affine in r."),
        Step("r and u", eq(mixed(lambda x: r(x) * dot(h(x), u)), halved(lambda x: dot(h(x), u))),
             Specialise("r, of h", {v: u})),
        Step("expanded", eq(rest, W + B - B / Delta),
             Algebra(("W", "B", "r and u", "r, of r", "r, of 1", "Delta"))),
        Step("theorem", theorem, Linear({"square": 1 / B}, using=("B > 0",), rewrite=("expanded",))),
    ),
)  # fmt: skip
