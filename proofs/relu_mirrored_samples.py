"""ReLU, mirrored classes, the expected traces of finite samples: the claim holds.

With $n_c$ independent samples of class $c$ the expected Gram matrix of the class means has
$t_c e_c + (1 - e_c) M_cc$ on its diagonal, $e_c = 1 / n_c$, as [#finite-samples] says. Here $e_1$
and $e_2$ are any numbers from 0 to 1, and weights are any. $Q$ and $G$ have one squared distance
$Delta$ between the class means, which is $|E x|^2$ because $Q(x, y) - Q(x, -y) = <x, y> / 2$. But
$G$ has the larger spread, $s + j$, with $j$ the mean of $J = Q - G >= 0$; it adds to both traces,
and more within.
"""

import sympy as sp

from nctheory.proving import (
    Average,
    Define,
    Detach,
    Expectations,
    Image,
    Instance,
    Linear,
    Mean,
    Proof,
    Step,
    X,
    cross_mean,
    dot,
    eq,
    ge,
    gt,
    iff,
    relu_kernels,
    self_mean,
    vectors,
)  # fmt: skip

x, y = vectors("x y")
e1, e2, w1, w2, b1, b2 = sp.symbols("e_1 e_2 w_1 w_2 b_1 b_2", nonnegative=True)
g = sp.Symbol("g", real=True)
s, j, gap, W_Q, W_G, B_Q, B_G = sp.symbols("s j Delta W_Q W_G B_Q B_G", real=True)
Q, G, J = relu_kernels()


def spread(K, c):
    """The squared distance of an input from its class mean, on average."""
    return self_mean(K, c) - cross_mean(K, c, c)


def within(K):
    """E tr Sigma_W: a sample's spread is 1 - 1/n times that of the class."""
    return w1 * (1 - e1) * spread(K, 1) + w2 * (1 - e2) * spread(K, 2)


def between(K):
    """E tr Sigma_B."""
    m11 = e1 * self_mean(K, 1) + (1 - e1) * cross_mean(K, 1, 1)
    m22 = e2 * self_mean(K, 2) + (1 - e2) * cross_mean(K, 2, 2)
    m12 = cross_mean(K, 1, 2)
    centre = g**2 * m11 + 2 * g * (1 - g) * m12 + (1 - g) ** 2 * m22
    first = m11 - 2 * (g * m11 + (1 - g) * m12) + centre
    second = m22 - 2 * (g * m12 + (1 - g) * m22) + centre
    return b1 * first + b2 * second


mean = Mean(x, (x, X(1)))
distance = 2 * cross_mean(Q, 1, 1) - 2 * cross_mean(Q, 1, 2)
inside = w1 * (1 - e1) + w2 * (1 - e2)
outside = b1 * (1 - g) ** 2 + b2 * g**2
claim_g = ge(W_G / B_G, W_Q / B_Q)
theorem = ge((W_Q + W_G) / (B_Q + B_G), W_Q / B_Q)

proof = Proof(
    id="relu-mirrored-samples",
    title="ReLU, mirrored classes: the claim for the expected traces of finite samples",
    source="New; for the finite samples of [@kothapalli2025]",
    hypotheses={
        "mirrored": Image(X(2), X(1), sp.Integer(-1)),
        "n_1 >= 1": ge(1 - e1),
        "n_2 >= 1": ge(1 - e2),
        "apart": gt(between(Q)),
    },
    statement=(theorem,),
    steps=(
        Step("split", eq(Q(x, y), G(x, y) + J(x, y)), Instance("relu-split")),
        Step("J >= 0", ge(J(x, y)), Instance("relu-split")),
        Step("mean J", ge(cross_mean(J, 1, 1)), Average("J >= 0")),
        Step("mirror", eq(distance, Mean(2 * (Q(x, y) - Q(x, -y)), (x, X(1)), (y, X(1)))),
             Expectations(("mirrored",))),
        Step("distance", eq(distance, cross_mean(dot, 1, 1)),
             Expectations(("mirror",)), "For $Q(x, y) - Q(x, -y) = <x, y> / 2$."),
        Step("j", eq(j, cross_mean(J, 1, 1)), Define()),
        Step("s", eq(s, spread(Q, 1)), Define()),
        Step("Delta", eq(gap, distance), Define()),
        Step("W_Q", eq(W_Q, within(Q)), Define()),
        Step("W_G", eq(W_G, within(G)), Define()),
        Step("B_Q", eq(B_Q, between(Q)), Define()),
        Step("B_G", eq(B_G, between(G)), Define()),
        Step("Q within", eq(W_Q, inside * s), Expectations(("W_Q", "s", "mirrored"))),
        Step("G within", eq(W_G, inside * (s + j)),
             Expectations(("W_G", "s", "j", "split", "mirrored"))),
        Step("Q between", eq(B_Q, outside * (gap + (e1 + e2) * s)),
             Expectations(("B_Q", "s", "Delta", "mirrored"))),
        Step("G between", eq(B_G, outside * (gap + (e1 + e2) * (s + j))),
             Expectations(("B_G", "s", "j", "Delta", "split", "mirrored"))),
        Step("j >= 0", ge(j), Linear({"mean J": 1}, rewrite=("j",))),
        Step("Delta >= 0", ge(gap),
             Linear({}, plus=dot(mean, mean), rewrite=("Delta", "distance")),
             "It is the squared norm of the class mean."),
        Step("B_Q > 0", gt(B_Q), Linear({"apart": 1}, rewrite=("B_Q",))),
        Step("B_G > 0", gt(B_G),
             Linear({"B_Q > 0": 1}, using=("j >= 0",), plus=outside * j * (e1 + e2),
                    rewrite=("Q between", "G between"))),
        Step("products", ge(W_G * B_Q, W_Q * B_G),
             Linear({}, plus=inside * outside * gap * j,
                    using=("n_1 >= 1", "n_2 >= 1", "Delta >= 0", "j >= 0"),
                    rewrite=("Q within", "G within", "Q between", "G between"))),
        Step("G", claim_g, Linear({"products": 1 / (B_Q * B_G)}, using=("B_Q > 0", "B_G > 0"))),
        Step("mediant", iff(theorem, claim_g),
             Instance("mediant", {"B_Q": B_Q, "B_G": B_G}, using=("B_Q > 0", "B_G > 0"))),
        Step("theorem", theorem, Detach("mediant", "G")),
    ),
)  # fmt: skip
