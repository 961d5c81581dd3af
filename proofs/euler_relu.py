"""ReLU: what the equations of state say of the trace of the weight covariance.

The covariance S of a neuron's weights makes F = h P + D stationary, with the cost of leaving the prior
P = (d/w) tr S - log det S + const and D = tr Y' R Y + C log det(1 + Q/ridge), R = (Q + ridge)^-1. The dual
of the ReLU is homogeneous of degree 1, so that Q(s S) = s Q(S). Along this ray, then,

    h ((d/w) tr S - d) + d/ds D(s Q) = 0  at s = 1,   d/ds D(s Q) = C tr(R Q) - tr T'Q T,  T = R Y:

Euler's relation, and (d/w) tr S = d - (C tr(R Q) - tr T'Q T) / h. D is a sum over the N eigenvalues p of Q
that are not 0, which are given by their law; y(p) is the squared norm of the part of Y that belongs to one.
"""

import sympy as sp

from nctheory.proving import (
    RELU,
    Algebra,
    Classes,
    Equivalent,
    Mean,
    Proof,
    Step,
    eq,
    gt,
    iff,
    k11,
    k12,
    k22,
    label,
)

s, h, w, ridge, p = sp.symbols("s h w sigma p", positive=True)
d, N, C = label("d"), label("N"), label("C")
trace = sp.Symbol("tr_S", real=True)
y, spectrum = sp.Function("y"), Classes("Q", "positive")(1)


def data_term(p, t):
    """The part of D that belongs to an eigenvalue p and targets of squared norm t."""
    return t / (p + ridge) + C * sp.log(1 + p / ridge)


def total(f):
    """The sum over the eigenvalues."""
    return N * Mean(f(p), (p, spectrum))


def prior_term(s):
    """h P along the ray, but for a constant."""
    return h * (d / w * s * trace - d * sp.log(s))


def slope(f):
    """df/ds at s = 1."""
    return sp.Subs(sp.Derivative(f(s), s), s, 1)


overlap = total(lambda p: p / (p + ridge))  # tr(R Q)
output = total(lambda p: y(p) * p / (p + ridge) ** 2)  # tr T'Q T
state = slope(prior_term) + total(lambda p: slope(lambda s: data_term(s * p, y(p))))

homogeneous = eq(RELU.kappa.xreplace({k11: s * k11, k12: s * k12, k22: s * k22}), s * RELU.kappa)
euler = eq(total(lambda p: slope(lambda s: data_term(s * p, y(p)))), C * overlap - output)
theorem = iff(eq(state, 0), eq(d / w * trace, d - (C * overlap - output) / h))

proof = Proof(
    id="relu-weight-trace",
    title="ReLU: $(d/w) tr S = d - (C tr(R Q) - tr(T'Q T)) / h$ for an adapted weight covariance",
    source="New; for the equations of state of [@seroussi2023]",
    hypotheses={"regular": gt(k11 * k22, k12**2)},
    statement=(homogeneous, euler, theorem),
    steps=(
        Step("homogeneous", homogeneous, Algebra()),
        Step("Euler", euler, Algebra()),
        Step("theorem", theorem, Equivalent(factor=h), "$F$ is stationary along the ray if and "
                                                       "only if so."),
    ),
)  # fmt: skip
