"""Class means of features in weight space: the exchange, the gradient, and Gaussian classes.

A network with random weights $w$ has features $phi(w.x)$. The class mean of the features at one $w$
is $m_c(w) = E phi(w.x)$, and the entries of the Gram matrix of the NNGP are expectations over $w$
of products of class means. For $x ~ N(mu, S)$ the mean is a function $m(a, b)$ of $a = w.mu$ and
$b = w'S w$, so that its gradient in $w$, along any direction $z$, is
$mu.z dm/da + 2 (S w).z dm/db$.
"""

import sympy as sp

from nctheory.proving import (
    ERF,
    RELU,
    Algebra,
    Classes,
    Derived,
    Expectations,
    Mean,
    Proof,
    Step,
    X,
    dot,
    eq,
    smooth,
    smoothed,
    u,
    vectors,
)  # fmt: skip

x, y, w = vectors("x y w")
weights = Classes("w")(0)
phi, m = sp.Function("phi"), sp.Function("m")
a, b_z, b_zz, step = sp.symbols("a b_z b_zz t", real=True)
a_z, b = sp.Symbol("a_z", real=True), sp.Symbol("b", positive=True)


def class_mean(c):
    """m_c(w)."""
    return Mean(phi(dot(w, x)), (x, X(c)))


def gaussian_mean(activation):
    """E phi(z) for z ~ N(a, b)."""
    density = sp.exp(-((u - a) ** 2) / (2 * b)) / sp.sqrt(2 * sp.pi * b)
    return sp.Integral(activation.phi(u) * density, (u, -sp.oo, sp.oo))


features = phi(dot(w, x)) * phi(dot(w, y))
exchange = eq(
    Mean(features, (x, X(1)), (y, X(2)), (w, weights)),
    Mean(class_mean(1) * class_mean(2), (w, weights)),
)
spread = eq(
    Mean(phi(dot(w, x)) ** 2, (x, X(1)), (w, weights))
    - Mean(features, (x, X(1)), (y, X(1)), (w, weights)),
    Mean((phi(dot(w, x)) - class_mean(1)) ** 2, (w, weights), (x, X(1))),
)

# Along w + t z: a + t a_z with a_z = mu.z, and b + 2 t b_z + t^2 b_zz with b_z = (S w).z.
along = m(a + step * a_z, b + 2 * step * b_z + step**2 * b_zz)
dm_da, dm_db = sp.Derivative(m(a, b), a), sp.Derivative(m(a, b), b)
slope = sp.Subs(sp.Derivative(along, step), step, 0)
gradient = eq(slope, a_z * dm_da + 2 * b_z * dm_db)

erf_mean, relu_mean = gaussian_mean(ERF), gaussian_mean(RELU)
erf_form = a / sp.sqrt(1 + 2 * b)
h = a / sp.sqrt(b)
normal_cdf = (1 + sp.erf(h / sp.sqrt(2))) / 2
normal_pdf = sp.exp(-(h**2) / 2) / sp.sqrt(2 * sp.pi)
erf_theorem = eq(erf_mean, sp.erf(erf_form))
relu_theorem = eq(relu_mean, a * normal_cdf + sp.sqrt(b) * normal_pdf)

proof = Proof(
    id="class-means",
    title="Class means in weight space: the exchange of expectations, gradients, Gaussian classes",
    source="Elementary; the Gaussian integrals are classical",
    hypotheses={"smooth": smooth(m)},
    statement=(exchange, spread, gradient, erf_theorem, relu_theorem),
    steps=(
        Step("exchange", exchange, Expectations(), "$M_12$ of the NNGP."),
        Step("spread", spread, Expectations(), "$t - M$ is the mean of a variance."),
        Step("gradient", gradient, Algebra(), "The chain rule, along a direction $z$."),
        Step("ERF, integral", eq(erf_mean, smoothed(ERF.phi(u))), Derived("class mean of erf")),
        Step("ERF", erf_theorem, Algebra(("ERF, integral",))),
        Step("ReLU, integral", eq(relu_mean, smoothed(RELU.phi(u))), Derived("class mean of relu")),
        Step("ReLU", relu_theorem, Algebra(("ReLU, integral",))),
    ),
)  # fmt: skip
