"""ReLU, classes of one shape, any number of them: from pairs of classes to NC1.

The centres $m$ of the classes have any law $P$, and the inputs of a class are $m + s g$, with $g$
of any law. $D_Q(m, n)$ is the squared distance of the means of two classes under the NNGP, $J_m$
the mean of $J = Q - G$ within a class, and $V = 2 J_mn - J_m - J_n$. Suppose that
$W_Q V < min(J_m, J_n) D_Q$ on average over pairs of classes. Then $G$, which the NTK adds to the
NNGP, collapses features less than the NNGP, and so does the NTK. For $E V = 2 (M_J - A_J)$, with
$A_J$ the mean of $J$ within classes and $M_J$ that over all pairs, and
$E min(J_m, J_n) D_Q <= 2 A_J B_Q$ ([#smaller-area]), so that $A_J (W_Q + B_Q) > W_Q M_J$: the
strict form of [#relu-criterion]. The weights are those of the convention "sample".
"""

import sympy as sp

from nctheory.proving import (
    Classes,
    Define,
    Expectations,
    Instance,
    Linear,
    Mean,
    Proof,
    Step,
    eq,
    gt,
    le,
    lt,
    relu_kernels,
    smaller,
    vectors,
)  # fmt: skip

m, n, g, h = vectors("m n g h")
s = sp.Symbol("s", positive=True)
W_Q, W_G, B_Q, B_G, W, B = sp.symbols("W_Q W_G B_Q B_G W B", real=True)
A_J, M_J = sp.symbols("A_J M_J", real=True)
shape, centres = Classes("gamma")(1), Classes("P")(1)
one, two = (m, centres), ((m, centres), (n, centres))
Q, G, J = relu_kernels()
x, y, z = m + s * g, m + s * h, n + s * h


def ntk(x, y):
    """The NTK."""
    return Q(x, y) + G(x, y)


def mean(f):
    """Over g and h."""
    return Mean(f, (g, shape), (h, shape))


def cross(K, c, e):
    """M of the classes around c and e."""
    return mean(K(c + s * g, e + s * h))


def within(K):
    """tr Sigma_W."""
    return Mean(mean(K(x, x) - K(x, y)), one)


def between(K):
    """tr Sigma_B."""
    return Mean(cross(K, m, m), one) - Mean(cross(K, m, n), *two)


J_m, J_n, J_mn = cross(J, m, m), cross(J, n, n), cross(J, m, n)
V, least = 2 * J_mn - J_m - J_n, smaller(J_m, J_n)
distance = cross(Q, m, m) + cross(Q, n, n) - 2 * cross(Q, m, n)
pairs = gt(Mean(least * distance, *two), within(Q) * Mean(V, *two))
extra, theorem = gt(W_G / B_G, W_Q / B_Q), gt(W / B, W_Q / B_Q)

proof = Proof(
    id="relu-conclusion",
    title="ReLU, any number of classes: $NC1(NTK) > NC1(NNGP)$, from pairs of classes",
    source="New",
    hypotheses={"pairs": pairs, "Q apart": gt(between(Q)), "G apart": gt(between(G))},
    statement=(theorem, extra),
    steps=(
        Step("W_Q", eq(W_Q, within(Q)), Define()),
        Step("B_Q", eq(B_Q, between(Q)), Define()),
        Step("W_G", eq(W_G, within(G)), Define()),
        Step("B_G", eq(B_G, between(G)), Define()),
        Step("W", eq(W, within(ntk)), Define()),
        Step("B", eq(B, between(ntk)), Define()),
        Step("A_J", eq(A_J, Mean(J_m, one)), Define()),
        Step("M_J", eq(M_J, Mean(J_mn, *two)), Define()),
        Step("smaller area", le(Mean(least * distance, *two), 2 * Mean(J_m, one) * between(Q)),
             Instance("smaller-area")),
        Step("criterion", lt(W_Q * (M_J - A_J), A_J * B_Q),
             Linear({"pairs": sp.Rational(1, 2), "smaller area": sp.Rational(1, 2)},
                    rewrite=("W_Q", "A_J", "M_J", "B_Q"))),
        Step("one class", eq(Q(x, y), G(x, y) + J(x, y)),
             Instance("relu-split", {"x": x, "y": y})),
        Step("another class", eq(Q(x, z), G(x, z) + J(x, z)),
             Instance("relu-split", {"x": x, "y": z})),
        Step("within, G", eq(W_G, W_Q + A_J), Expectations(("W_G", "W_Q", "A_J", "one class"))),
        Step("between, G", eq(B_G, B_Q + M_J - A_J),
             Expectations(("B_G", "B_Q", "A_J", "M_J", "one class", "another class"))),
        Step("within", eq(W, W_Q + W_G), Expectations(("W", "W_Q", "W_G"))),
        Step("between", eq(B, B_Q + B_G), Expectations(("B", "B_Q", "B_G"))),
        Step("B_Q > 0", gt(B_Q), Linear({"Q apart": 1}, rewrite=("B_Q",))),
        Step("B_G > 0", gt(B_G), Linear({"G apart": 1}, rewrite=("B_G",))),
        Step("B > 0", gt(B), Linear({"B_Q > 0": 1, "B_G > 0": 1}, rewrite=("between",))),
        Step("G", extra,
             Linear({"criterion": 1 / (B_Q * B_G)}, using=("B_Q > 0", "B_G > 0"),
                    rewrite=("within, G", "between, G"))),
        Step("theorem", theorem,
             Linear({"G": B_G / B}, using=("B > 0", "B_G > 0", "B_Q > 0"),
                    rewrite=("within", "between"))),
    ),
)  # fmt: skip
