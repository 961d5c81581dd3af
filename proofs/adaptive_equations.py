"""Two scalars are all of the equations of state for orthogonal classes, and they have a solution.

N inputs x_i = y_i m e_0 + s e_i, times sqrt(d), with e_0, e_1, ... orthonormal and y_i = +-1. By symmetry the
weights have one variance alpha along u = E y_i x_i, and another, beta, across: their covariance is the form
S(x, z) = alpha p(x, z) + beta (<x, z> - p(x, z)), p(x, z) = <x, u> <z, u> / <u, u>. Then K_0 is
y_i y_k a / 2 + delta_ik b / 2 (`adaptive-two-scalars`), with a and b as in `adaptive-gradient`, and Q is y_i y_k q_1 + delta_ik (q_0 - q_1), as the
arcsine is odd.

Hence y is an eigenvector of Q + sigma, of the eigenvalue lambda = (N - 1) q_1 + q_0 + sigma, and all that is
orthogonal to y has q_0 - q_1 + sigma (`adaptive-eigenvalues`). So T = R y is y / lambda, y'Ry = N / lambda, and
log det(Q + sigma) = log lambda + (N - 1) log(delta + sigma): this is F of `adaptive-gradient`.

F grows without bound where alpha or beta tend to 0 or to infinity (`adaptive-coercive`), so that it has a least
value over alpha >= 1 >= beta. It is not on alpha = 1, where F falls (`adaptive-aligns`), nor on beta = 1, where it
rises (`adaptive-shrinks`): it is a stationary point. That a continuous function has a least value on a
compact set is not said in this language, and is the one step that no file here checks.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Instance,
    Linear,
    Mean,
    Monotone,
    Proof,
    Sign,
    Step,
    Uniform,
    eq,
    forall,
    ge,
    gt,
    label,
)

N, i, j, k = (label(name) for name in "Nijk")
alpha, beta, m, s, ridge, h = sp.symbols("alpha beta m s sigma h", positive=True)
q0, q1 = sp.symbols("q_0 q_1", real=True)
f, g, v, y = (sp.Function(name) for name in "fgvy")
one, pair = (i, Uniform(N)), ((i, Uniform(N)), (k, Uniform(N)))
c = s**2 / N
a, b = 2 * alpha * (m**2 + c) - 2 * beta * c, 2 * N * beta * c


def inner(i, k):
    """<x_i, x_k>."""
    return y(i) * y(k) * m**2 + sp.KroneckerDelta(i, k) * s**2


def with_labels(i):
    """<x_i, u>."""
    return Mean(y(j) * inner(i, j), (j, Uniform(N)))


squared = Mean(y(i) * with_labels(i), one)  # <u, u>


def covariance(i, k):
    """S at x_i and x_k; <u, u> is m^2 + c."""
    across = inner(i, k) - with_labels(i) * with_labels(k) / (m**2 + c)
    return alpha * with_labels(i) * with_labels(k) / (m**2 + c) + beta * across


labels = forall(eq(y(i) ** 2, 1), i)
length = eq(squared, m**2 + c)
kernel = eq(
    Mean(f(i) * g(k) * covariance(i, k), *pair),
    a / 2 * Mean(f(i) * y(i), one) * Mean(g(i) * y(i), one) + b / 2 / N * Mean(f(i) * g(i), one),
)

two_scalars = Proof(
    id="adaptive-two-scalars",
    title="Orthogonal classes: $K_0$ of weights that are aligned with the labels",
    source="New; for the equations of state of [@seroussi2023]",
    hypotheses={"labels": labels},
    statement=(length, kernel),
    steps=(
        Step("length", length, Algebra(("labels",))),
        Step("kernel", kernel, Algebra(("labels",)), "In the mean with any functions of the labels, "
                                                     "and so for any two inputs."),
    ),
)  # fmt: skip


def Q(i, k):
    """The kernel of two samples."""
    return y(i) * y(k) * q1 + sp.KroneckerDelta(i, k) * (q0 - q1)


def form(f, g):
    """<f, (Q + sigma) g>."""
    return N**2 * Mean(f(i) * Q(i, k) * g(k), *pair) + ridge * N * Mean(f(i) * g(i), one)


top, rest = (N - 1) * q1 + q0 + ridge, q0 - q1 + ridge
on_labels = eq(form(f, y), top * N * Mean(f(i) * y(i), one))
across = eq(form(f, v), rest * N * Mean(f(i) * v(i), one))
fit = eq(N * Mean(y(i) * y(i) / top, one), N / top)
trace = eq(N * Mean(Q(i, i) + ridge, one), top + (N - 1) * rest)

eigenvalues = Proof(
    id="adaptive-eigenvalues",
    title="Orthogonal classes: the labels are an eigenvector of the kernel",
    source="New; for the equations of state of [@seroussi2023]",
    hypotheses={
        "labels": labels,
        "v": eq(Mean(y(i) * v(i), one), 0),
        "lambda": gt(top),
    },
    statement=(on_labels, across, fit, trace),
    steps=(
        Step("labels are one", on_labels, Algebra(("labels",))),
        Step("all that is orthogonal", across, Algebra(("labels", "v",))),
        Step("fit", fit, Algebra(("labels",))),
        Step("trace", trace, Algebra(("labels",)), "Of multiplicities 1 and $N - 1$."),
    ),
)  # fmt: skip

L, delta = sp.symbols("lambda delta", positive=True)
t = sp.Symbol("t", positive=True)
prior = alpha - sp.log(alpha) + (N - 1) * (beta - sp.log(beta))
data = N / L + sp.log(L) + (N - 1) * sp.log(delta + ridge)
coercive_bound = ge(h * prior + data, h * prior + 1 + sp.log(N) + (N - 1) * sp.log(ridge))

coercive = Proof(
    id="adaptive-coercive",
    title="Two scalars: the free energy is above that of the prior, but for a constant",
    source="New",
    hypotheses={"N > 1": gt(N, 1)},
    statement=(coercive_bound,),
    steps=(
        Step("N - 1", gt(N - 1), Linear({"N > 1": 1})),
        Step("slope", gt(1 / t), Sign()),
        Step("rest", gt(sp.log(delta + ridge), sp.log(ridge)),
             Monotone(sp.log(t), t, "slope", ridge, delta + ridge)),
        Step("tangent", ge(N / L, 1 + sp.log(N / L)),
             Instance("logarithm", {"u": N / L, "s": 0, "t": 0, "x": 1, "y": 1, "v": 1})),
        Step("quotient", ge(sp.log(N / L), sp.log(N) - sp.log(L)),
             Instance("logarithm", {"x": N, "y": L, "s": 0, "t": 0, "u": 1, "v": 1})),
        Step("theorem", coercive_bound,
             Linear({"rest": N - 1, "tangent": 1, "quotient": 1}, using=("N - 1",))),
    ),
    remark="$lambda$ and $delta$ are any positive numbers. As $t - log t$ tends to infinity at 0 and at "
           "infinity, so does $F$.",
)  # fmt: skip
