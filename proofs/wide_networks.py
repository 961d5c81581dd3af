"""Wide networks: to first order in 1/width, NC1 moves by the inner product of two gradients.

The covariance S of a neuron's weights solves S^-1 = 1/p + t G(S), with the prior variance p = w/d and t = 1/width,
and G the gradient of the data term D: S = p 1 - t p q, with q = S G. So S is p 1 at t = 0, where q is p G, and there

    dS/dt = - p^2 G,   d NC1 / dt = sum_ik (d NC1 / d S_ik) dS_ik / dt = - p^2 tr(grad NC1 . grad D):

whether claim (c) holds for every network that is wide enough is the sign of one number. It is so for any data and
targets, any activation, and any function of S in the place of NC1, n_ik being its derivatives at p 1. That S G is a
smooth function of t is assumed here: near 0 it is the implicit function theorem, as the equations for S have the
derivative 1 in S at t = 0.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Mean,
    Proof,
    Specialise,
    Step,
    Uniform,
    eq,
    forall,
    label,
    smooth,
)

d, i, k = (label(name) for name in "dik")
t = sp.Symbol("t", real=True)
p = sp.Symbol("p", positive=True)
g, n, q, s = (sp.Function(name) for name in "gnqs")
pair = (i, Uniform(d)), (k, Uniform(d))
same = sp.KroneckerDelta(i, k)


def at_zero(f):
    """df/dt at t = 0."""
    return sp.Subs(sp.Derivative(f, t), t, 0)


solved = p * same - t * p * q(i, k, t)
start = forall(eq(s(i, k, 0), p * same), i, k)
rate = eq(sp.Derivative(s(i, k, t), t), -p * q(i, k, t) - t * p * sp.Derivative(q(i, k, t), t))
slope = forall(eq(at_zero(s(i, k, t)), -p * q(i, k, 0)), i, k)
gradients = Mean(n(i, k) * g(i, k), *pair)
theorem = eq(d**2 * Mean(n(i, k) * at_zero(s(i, k, t)), *pair), -(p**2) * d**2 * gradients)

proof = Proof(
    id="wide-slope",
    title="Wide networks: the slope of $NC1$ in $1/h$ is an inner product of two gradients",
    source="New; for the equations of state of [@seroussi2023]",
    hypotheses={
        "smooth": smooth(q),
        "S": forall(eq(s(i, k, t), solved), i, k, t),
        "G": forall(eq(g(i, k), q(i, k, 0) / p), i, k),
    },
    statement=(start, slope, theorem),
    steps=(
        Step("at t", eq(s(i, k, t), solved), Specialise("S", {i: i, k: k, t: t})),
        Step("at 0", eq(s(i, k, 0), p * same), Specialise("S", {i: i, k: k, t: 0})),
        Step("prior", start, Specialise("at 0", {i: i, k: k})),
        Step("rate", rate, Algebra(("at t",)), "The product rule."),
        Step("rate at 0", eq(at_zero(s(i, k, t)), -p * q(i, k, 0)), Specialise("rate", {t: 0})),
        Step("slope", slope, Specialise("rate at 0", {i: i, k: k})),
        Step("theorem", theorem, Algebra(("slope", "G"))),
    ),
)  # fmt: skip
