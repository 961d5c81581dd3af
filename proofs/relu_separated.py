"""ReLU, classes of one shape that are well apart: NC1(NTK) >= NC1(NNGP), mirrored or not.

There are any number of classes, with any weights: their centres $m$ have the law $P$, and the
inputs of a class are $m + s g$, with $g$ of one symmetric law. The claim holds if for any two
centres $m$ and $n$, with $x = m + s g$, $|m - n| E|x ^ g'| >= 4 s E|g|^2 E|x|$, where $g'$ is
independent of $g$, and $|x ^ g'|$ is the area that $x$ and $g'$ span. (Both sides are multiplied by
$|m - n|$ below, so that $m = n$ is no exception.) For $g ~ N(0, I_d)$ this is
$|m - n| >= 4 s d / eta$ with $eta = E chi_(d-1)$: some four radii $s sqrt(d)$ of a class. The law
needs no density, and it may be anisotropic, as long as it is not near a line.

Let $A_J$ be the mean of $J = Q - G$ within classes, and $M_J$ its mean over all pairs of inputs.
The claim is $A_J B_Q >= W_Q (M_J - A_J)$. Two classes have $W_Q V <= min(J_m, J_n) D_Q$ by
[#relu-two-classes], with $V = 2 J_mn - J_m - J_n$, as $W_Q <= s^2 E|g|^2 / 2$ by [#relu-spread]. In
the mean over two classes the left side becomes $2 W_Q (M_J - A_J)$, and the right side is at most
$2 A_J B_Q$ by [#smaller-area]. The weights are those of the convention "sample".
"""

import sympy as sp

from nctheory.proving import (
    Average,
    Classes,
    Define,
    Detach,
    Expectations,
    Image,
    Instance,
    Kernel,
    Linear,
    Mean,
    Proof,
    Step,
    always,
    dot,
    eq,
    ge,
    gt,
    iff,
    k11,
    k22,
    le,
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
R = Kernel("R", sp.sqrt(k11) * sp.sqrt(k22))  # |x| |y|
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


def spread(K):
    """t - M of the class around m."""
    return mean(K(x, x) - K(x, y))


def within(K):
    """tr Sigma_W."""
    return Mean(spread(K), one)


def between(K):
    """tr Sigma_B."""
    return Mean(cross(K, m, m), one) - Mean(cross(K, m, n), *two)


def apart(c):
    """|m - n| E|x ^ g'| >= 4 s E|g|^2 E|x|, times |m - n|, for x = c + s g."""
    return ge(dot(m - n, m - n) * mean(2 * sp.pi * J(c + s * g, h)),
              4 * s * size * mean(R(c + s * g, n - m)))  # fmt: skip


size = mean(dot(g, g))
J_m, J_n, J_mn = cross(J, m, m), cross(J, n, n), cross(J, m, n)
V, least = 2 * J_mn - J_m - J_n, smaller(J_m, J_n)
distance = cross(Q, m, m) + cross(Q, n, n) - 2 * cross(Q, m, n)
claim_g = ge(W_G / B_G, W_Q / B_Q)
claim = ge((W_Q + W_G) / (B_Q + B_G), W_Q / B_Q)
theorem = ge(W / B, W_Q / B_Q)

proof = Proof(
    id="relu-separated",
    title="ReLU, classes of one shape that are well apart: $NC1(NTK) >= NC1(NNGP)$",
    source="New; claim (b) of [@kothapalli2025] for classes that need not be mirrored",
    hypotheses={
        "symmetric": Image(shape, shape, sp.Integer(-1)),
        "apart": always(apart(m), *two),
        "apart, from n": always(apart(n), *two),
        "Q apart": gt(between(Q)),
        "G apart": gt(between(G)),
    },
    statement=(theorem,),
    steps=(
        Step("spread", le(spread(Q), spread(dot) / 2), Instance("relu-spread")),
        Step("mean spread", le(within(Q), within(dot) / 2), Average("spread")),
        Step("size", eq(within(dot), s**2 * size), Expectations(("symmetric",))),
        Step("spread >= 0", ge(spread(Q)), Instance("relu-spread")),
        Step("mean spread >= 0", ge(within(Q)), Average("spread >= 0")),
        Step("W_Q", eq(W_Q, within(Q)), Define()),
        Step("W_Q <= s^2 E|g|^2 / 2", le(W_Q, s**2 * size / 2),
             Linear({"mean spread": 1}, rewrite=("W_Q", "size"))),
        Step("W_Q >= 0", ge(W_Q), Linear({"mean spread >= 0": 1}, rewrite=("W_Q",))),
        Step("two classes", always(le(W_Q * V, least * distance), *two),
             Instance("relu-two-classes", {"W": W_Q}, using=("W_Q >= 0",),
                      given={"symmetric": "symmetric", "apart": "apart",
                             "apart, from n": "apart, from n", "W": "W_Q <= s^2 E|g|^2 / 2"})),
        Step("all pairs", le(W_Q * Mean(V, *two), Mean(least * distance, *two)),
             Average("two classes")),
        Step("smaller area", le(Mean(least * distance, *two), 2 * Mean(J_m, one) * between(Q)),
             Instance("smaller-area")),
        Step("A_J", eq(A_J, Mean(J_m, one)), Define()),
        Step("M_J", eq(M_J, Mean(J_mn, *two)), Define()),
        Step("B_Q", eq(B_Q, between(Q)), Define()),
        Step("criterion", le(W_Q * (M_J - A_J), A_J * B_Q),
             Linear({"all pairs": sp.Rational(1, 2), "smaller area": sp.Rational(1, 2)},
                    rewrite=("A_J", "M_J", "B_Q"))),
        Step("W_G", eq(W_G, within(G)), Define()),
        Step("B_G", eq(B_G, between(G)), Define()),
        Step("W", eq(W, within(ntk)), Define()),
        Step("B", eq(B, between(ntk)), Define()),
        Step("one class", eq(Q(x, y), G(x, y) + J(x, y)),
             Instance("relu-split", {"x": x, "y": y})),
        Step("another class", eq(Q(x, z), G(x, z) + J(x, z)),
             Instance("relu-split", {"x": x, "y": z})),
        Step("within", eq(W_G, W_Q + A_J), Expectations(("W_G", "W_Q", "A_J", "one class"))),
        Step("between", eq(B_G, B_Q + M_J - A_J),
             Expectations(("B_G", "B_Q", "A_J", "M_J", "one class", "another class"))),
        Step("B_Q > 0", gt(B_Q), Linear({"Q apart": 1}, rewrite=("B_Q",))),
        Step("B_G > 0", gt(B_G), Linear({"G apart": 1}, rewrite=("B_G",))),
        Step("G", claim_g,
             Linear({"criterion": 1 / (B_Q * B_G)}, using=("B_Q > 0", "B_G > 0"),
                    rewrite=("within", "between"))),
        Step("within sum", eq(W, W_Q + W_G), Expectations(("W", "W_Q", "W_G"))),
        Step("between sum", eq(B, B_Q + B_G), Expectations(("B", "B_Q", "B_G"))),
        Step("B > 0", gt(B), Linear({"B_Q > 0": 1, "B_G > 0": 1}, rewrite=("between sum",))),
        Step("mediant", iff(claim, claim_g),
             Instance("mediant", {"B_Q": B_Q, "B_G": B_G}, using=("B_Q > 0", "B_G > 0"))),
        Step("Q + G", claim, Detach("mediant", "G")),
        Step("theorem", theorem, Linear({"Q + G": 1}, rewrite=("within sum", "between sum"))),
    ),
)  # fmt: skip
