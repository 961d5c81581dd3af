"""Optimisation collapses the outputs on the training set: less ridge, or more steps, less NC1.

Two balanced classes have targets $y = +-1$ and a centred kernel matrix $K$ ($K 1 = 0$); the outputs
are $H y$, with $H = K (K + lambda)^(-1)$ for ridge regression. Under the weights that $y$ has on
the eigenvectors of $K$ the eigenvalues $k$ have a law, and NC1 of the outputs is
$E[h^2] / (E h)^2 - 1$ with $h = k / (k + lambda)$. For ridges $lambda <= mu$, $h_mu = g h_lambda$
with $g = (k + lambda) / (k + mu)$, which increases in $k$ as $h$ does. So
$E[h^2 g^2] E h >= E[h^2] E[h g^2]$ and $E[h g^2] E h >= (E[h g])^2$, which are
$E h h' (h - h') (g^2 - g'^2) >= 0$ and $E h h' (g - g')^2 >= 0$ for independent $k$ and $k'$. Below
$q = h_lambda g^2$.
"""

import sympy as sp

from nctheory.proving import (
    Average,
    Classes,
    Define,
    Linear,
    Mean,
    Proof,
    Sign,
    Step,
    eq,
    ge,
    gt,
    le,
)

k, j = sp.symbols("k j", positive=True)
a, b = sp.symbols("lambda mu", positive=True)
H1, H2, M1, M2, G = sp.symbols("H_1 H_2 M_1 M_2 G", real=True)
spectrum = Classes("S", "positive")(1)
pair = (k, spectrum), (j, spectrum)


def h(k, ridge):
    """The part of a component that is learnt."""
    return k / (k + ridge)


def g(k):
    """h_mu / h_lambda."""
    return (k + a) / (k + b)


def q(k):
    """h_lambda g^2."""
    return k * (k + a) / (k + b) ** 2


def mean(f):
    """Over the spectrum."""
    return Mean(f, (k, spectrum))


chebyshev = (h(k, b) ** 2 * h(j, a) - h(k, a) ** 2 * q(j) - q(k) * h(j, a) ** 2
             + h(k, a) * h(j, b) ** 2)  # fmt: skip
variance = q(k) * h(j, a) + q(j) * h(k, a) - 2 * h(k, b) * h(j, b)
weight = h(k, a) * h(j, a)
increase = (k - j) ** 2 * a * (b - a) / ((k + a) * (j + a) * (k + b) * (j + b))
theorem = ge(M2 / M1**2 - 1, H2 / H1**2 - 1)

proof = Proof(
    id="ridge-collapse",
    title="$NC1$ of the training outputs of ridge regression does not fall when the ridge grows",
    source="New; for what [@hui2022] see in networks",
    hypotheses={"lambda <= mu": le(a, b)},
    statement=(theorem,),
    steps=(
        Step("H_1", eq(H1, mean(h(k, a))), Define()),
        Step("H_2", eq(H2, mean(h(k, a) ** 2)), Define()),
        Step("M_1", eq(M1, mean(h(k, b))), Define()),
        Step("M_2", eq(M2, mean(h(k, b) ** 2)), Define()),
        Step("G", eq(G, mean(q(k))), Define()),
        Step("H_1 > 0", gt(H1), Linear({}, plus=mean(h(k, a)), rewrite=("H_1",))),
        Step("M_1 > 0", gt(M1), Linear({}, plus=mean(h(k, b)), rewrite=("M_1",))),
        Step("H_2 >= 0", ge(H2), Linear({}, plus=mean(h(k, a) ** 2), rewrite=("H_2",))),
        Step("both increase", ge(chebyshev), Sign(form=weight * increase * (g(k) + g(j)))),
        Step("squares", ge(variance), Sign(form=weight * (g(k) - g(j)) ** 2)),
        Step("mean of both", ge(Mean(chebyshev, *pair)), Average("both increase")),
        Step("mean of squares", ge(Mean(variance, *pair)), Average("squares")),
        Step("Chebyshev", ge(M2 * H1, H2 * G),
             Linear({"mean of both": sp.Rational(1, 2)}, rewrite=("M_2", "H_1", "H_2", "G"))),
        Step("Jensen", ge(G * H1, M1**2),
             Linear({"mean of squares": sp.Rational(1, 2)}, rewrite=("M_1", "H_1", "G"))),
        Step("products", ge(M2 * H1**2, H2 * M1**2),
             Linear({"Chebyshev": H1, "Jensen": H2}, using=("H_1 > 0", "H_2 >= 0"))),
        Step("theorem", theorem,
             Linear({"products": 1 / (H1**2 * M1**2)}, using=("H_1 > 0", "M_1 > 0"))),
    ),
)  # fmt: skip
