"""ReLU, classes of one shape that are well apart: NC1(NTK) >= NC1(NNGP), mirrored or not.

There are any number of classes, with any weights: their centres m have the law P, and the inputs
of a class are m + s g, with g of one symmetric law. The claim holds if for any two centres m and n

    |m - n| E|x ^ g'| >= 4 s E|g|^2 E|x|,    x = m + s g,

where g' is independent of g, and |x ^ g'| is the area that x and g' span. For g ~ N(0, I_d) that is
|m - n| >= 4 s d / eta with eta = E chi_{d-1}: some four radii s sqrt(d) of a class. The law needs
no density, and it may be anisotropic, as long as it is not near a line.

Proof. Let J = Q - G, which is an area, A_J its mean within classes and M_J its mean over all pairs.
The claim is A_J B_Q >= W_Q (M_J - A_J). Two centres have J_mn in excess of (J_m + J_n) / 2 by at
most S, the mean area of x and m - n, and S is small beside min(J_m, J_n) (`translated-areas`). With
D_Q >= |m - n|^2 / 4 and W_Q <= s^2 E|g|^2 / 2 (`relu-spread`) it follows that
W_Q V <= min(J_m, J_n) D_Q for V = 2 J_mn - J_m - J_n. Take the mean over two centres: on the left
stands 2 W_Q (M_J - A_J), and on the right at most 2 A_J B_Q, as min is a positive definite function.
"""

import sympy as sp

from nctheory.theory.activation import RELU
from nctheory.theory.gaussian import k11, k12, k22
from nctheory.theory.statements import (
    Classes,
    Image,
    Kernel,
    Mean,
    always,
    dot,
    eq,
    ge,
    gt,
    iff,
    le,
    vectors,
)
from nctheory.verify.proof import (
    Average,
    Cited,
    Define,
    Detach,
    Expectations,
    Instance,
    Linear,
    Proof,
    Sign,
    Step,
)  # fmt: skip

m, n, o, g, h = vectors("m n o g h")
s = sp.Symbol("s", positive=True)
W_Q, W_G, B_Q, B_G, W, B = sp.symbols("W_Q W_G B_Q B_G W B", real=True)
A_J, M_J = sp.symbols("A_J M_J", real=True)
shape, centres = Classes("gamma")(1), Classes("P")(1)
two = (m, centres), (n, centres)
x, y, z = m + s * g, m + s * h, n + s * h

Q = Kernel("Q", RELU.kappa)
G = Kernel("G", k12 * RELU.kappadot)
J = Kernel("J", sp.sqrt(k11 * k22 - k12**2) / (2 * sp.pi))
E = Kernel("E", RELU.kappa - k12 / 4)


def ntk(x, y):
    """The NTK."""
    return Q(x, y) + G(x, y)


def norm(x):
    """|x|."""
    return sp.sqrt(dot(x, x))


def mean(f):
    """Over g and h."""
    return Mean(f, (g, shape), (h, shape))


def cross(K, c, e):
    """M of the classes around c and e."""
    return mean(K(c + s * g, e + s * h))


def spread(K):
    """t - M of the class around m."""
    return mean(K(m + s * g, m + s * g) - K(m + s * g, m + s * h))


def distance(K):
    """The squared distance of the means of the classes around m and n."""
    return cross(K, m, m) + cross(K, n, n) - 2 * cross(K, m, n)


def within(K):
    """tr Sigma_W."""
    return Mean(spread(K), (m, centres))


def between(K):
    """tr Sigma_B."""
    return Mean(cross(K, m, m), (m, centres)) - Mean(cross(K, m, n), *two)


def centred(K, c, e):
    """The scalar product of two class means, less the mean of all."""
    any_class = (o, centres)
    return (cross(K, c, e) - Mean(cross(K, c, o), any_class) - Mean(cross(K, o, e), any_class)
            + Mean(cross(K, m, n), *two))  # fmt: skip


size, length2 = mean(dot(g, g)), dot(m - n, m - n)
J_m, J_n, J_mn, shift = cross(J, m, m), cross(J, n, n), cross(J, m, n), mean(J(m + s * g, n - m))
smaller, V = sp.Min(J_m, J_n), 2 * J_mn - J_m - J_n
apart = le(4 * s * size * mean(norm(m + s * g)) * norm(n - m),
           length2 * mean(2 * sp.pi * J(m + s * g, h)))  # fmt: skip
apart_n = le(4 * s * size * mean(norm(n + s * g)) * norm(n - m),
             length2 * mean(2 * sp.pi * J(n + s * g, h)))  # fmt: skip
swap = {"m": n, "n": m}
areas = "translated-areas"
given = {"symmetric": "symmetric"}

claim_g = ge(W_G / B_G, W_Q / B_Q)
claim = ge((W_Q + W_G) / (B_Q + B_G), W_Q / B_Q)
theorem = ge(W / B, W_Q / B_Q)

proof = Proof(
    id="relu-separated",
    title="ReLU, classes of one shape that are well apart: NC1(NTK) >= NC1(NNGP)",
    source="New; claim (b) of Kothapalli and Tirer (2025) for classes that need not be mirrored",
    hypotheses={
        "symmetric": Image(shape, shape, sp.Integer(-1)),
        "apart": always(apart, *two),
        "apart, from n": always(apart_n, *two),
        "Q apart": gt(between(Q)),
        "G apart": gt(between(G)),
    },
    statement=(theorem,),
    steps=(
        # The areas: V <= 2 S, and S is small beside min(J_m, J_n).
        Step("area", ge(J(m + s * g, m + s * h)),
             Instance("area", {"x": m + s * g, "y": m + s * h})),
        Step("J_m >= 0", ge(J_m), Average("area")),
        Step("area at n", ge(J(n + s * g, n + s * h)),
             Instance("area", {"x": n + s * g, "y": n + s * h})),
        Step("J_n >= 0", ge(J_n), Average("area at n")),
        Step("shifted area", ge(J(m + s * g, n - m)),
             Instance("area", {"x": m + s * g, "y": n - m})),
        Step("S >= 0", ge(shift), Average("shifted area")),
        Step("|m - n|^2 >= 0", ge(length2), Instance("area", {"x": m - n})),
        Step("J_mn <= J_m + S", le(J_mn, J_m + shift), Instance(areas, given=given)),
        Step("J_mn <= J_n + S", le(cross(J, n, m), J_n + mean(J(n + s * g, m - n))),
             Instance(areas, swap, given=given)),
        Step("S from n", eq(mean(J(n + s * g, m - n)), shift), Expectations(),
             "The area does not change as x moves along m - n."),
        Step("V <= 2 S", le(V, 2 * shift),
             Linear({"J_mn <= J_m + S": 1, "J_mn <= J_n + S": 1}, rewrite=("S from n",))),
        Step("base", le(shift, mean(norm(m + s * g)) * norm(n - m) / (2 * sp.pi)),
             Instance(areas, given=given)),
        Step("height", ge(J_m, s * mean(J(m + s * g, h))), Instance(areas, given=given)),
        Step("S and J_m", always(le(4 * s**2 * size * shift, length2 * J_m), *two),
             Linear({"base": 4 * s**2 * size, "apart": s / (2 * sp.pi), "height": length2},
                    using=("|m - n|^2 >= 0",))),
        Step("base at n",
             le(mean(J(n + s * g, m - n)), mean(norm(n + s * g)) * norm(m - n) / (2 * sp.pi)),
             Instance(areas, swap, given=given)),
        Step("height at n", ge(J_n, s * mean(J(n + s * g, h))),
             Instance(areas, swap, given=given)),
        Step("S and J_n", always(le(4 * s**2 * size * shift, length2 * J_n), *two),
             Linear({"base at n": 4 * s**2 * size, "apart, from n": s / (2 * sp.pi),
                     "height at n": length2}, using=("|m - n|^2 >= 0",), rewrite=("S from n",))),
        Step("S small", always(le(4 * s**2 * size * shift, length2 * smaller), *two),
             Sign(using=("S and J_m", "S and J_n"))),
        # The distance of two class means, and the spread of the classes, for the NNGP.
        Step("E", ge(distance(E)), Cited("distance of feature means")),
        Step("D_Q >= |m - n|^2 / 4", ge(distance(Q), length2 / 4), Linear({"E": 1})),
        Step("spread", le(spread(Q), spread(dot) / 2), Instance("relu-spread")),
        Step("mean spread", le(within(Q), within(dot) / 2), Average("spread")),
        Step("size", eq(within(dot), s**2 * size), Expectations(("symmetric",))),
        Step("W_Q", eq(W_Q, within(Q)), Define()),
        Step("W_Q <= s^2 E|g|^2 / 2", le(W_Q, s**2 * size / 2),
             Linear({"mean spread": 1}, rewrite=("W_Q", "size"))),
        Step("spread >= 0", ge(spread(Q)), Instance("relu-spread")),
        Step("mean spread >= 0", ge(within(Q)), Average("spread >= 0")),
        Step("W_Q >= 0", ge(W_Q), Linear({"mean spread >= 0": 1}, rewrite=("W_Q",))),
        # Two classes, and the mean over all pairs of classes.
        Step("two classes", always(le(W_Q * V, smaller * distance(Q)), *two),
             Linear({"D_Q >= |m - n|^2 / 4": smaller, "S small": sp.Rational(1, 4), "V <= 2 S": W_Q,
                     "W_Q <= s^2 E|g|^2 / 2": 2 * shift},
                    using=("J_m >= 0", "J_n >= 0", "W_Q >= 0", "S >= 0"))),
        Step("all pairs", le(W_Q * Mean(V, *two), Mean(smaller * distance(Q), *two)),
             Average("two classes")),
        Step("A_J", eq(A_J, Mean(J_m, (m, centres))), Define()),
        Step("M_J", eq(M_J, Mean(J_mn, *two)), Define()),
        Step("B_Q", eq(B_Q, between(Q)), Define()),
        Step("Schur", ge(Mean(smaller * centred(Q, m, n), *two)), Cited("Schur product theorem")),
        Step("from the centre", ge(centred(Q, m, m)), Cited("distance of feature means")),
        Step("min <= J_n", ge((J_n - smaller) * centred(Q, m, m)), Sign(using=("from the centre",))),
        Step("mean min <= mean J_n",
             le(Mean(smaller * centred(Q, m, m), *two), Mean(J_n * centred(Q, m, m), *two)),
             Average("min <= J_n")),
        Step("product", eq(Mean(J_n * centred(Q, m, m), *two), A_J * B_Q),
             Expectations(("A_J", "B_Q"))),
        Step("criterion", le(W_Q * (M_J - A_J), A_J * B_Q),
             Linear({"all pairs": sp.Rational(1, 2), "Schur": 1, "mean min <= mean J_n": 1},
                    rewrite=("product", "A_J", "M_J"))),
        # The claim.
        Step("W_G", eq(W_G, within(G)), Define()),
        Step("B_G", eq(B_G, between(G)), Define()),
        Step("W", eq(W, within(ntk)), Define()),
        Step("B", eq(B, between(ntk)), Define()),
        Step("split m m", eq(Q(x, y), G(x, y) + J(x, y)), Instance("area", {"x": x, "y": y})),
        Step("split m n", eq(Q(x, z), G(x, z) + J(x, z)), Instance("area", {"x": x, "y": z})),
        Step("within", eq(W_G, W_Q + A_J), Expectations(("W_G", "W_Q", "A_J", "split m m"))),
        Step("between", eq(B_G, B_Q + M_J - A_J),
             Expectations(("B_G", "B_Q", "A_J", "M_J", "split m m", "split m n"))),
        Step("B_Q > 0", gt(B_Q), Linear({"Q apart": 1}, rewrite=("B_Q",))),
        Step("B_G > 0", gt(B_G), Linear({"G apart": 1}, rewrite=("B_G",))),
        Step("G", claim_g,
             Linear({"criterion": 1 / (B_Q * B_G)}, using=("B_Q > 0", "B_G > 0"),
                    rewrite=("within", "between"))),
        Step("within sum", eq(W, W_Q + W_G), Expectations(("W", "W_Q", "W_G"))),
        Step("between sum", eq(B, B_Q + B_G), Expectations(("B", "B_Q", "B_G"))),
        Step("mediant", iff(claim, claim_g),
             Instance("mediant", {"B_Q": B_Q, "B_G": B_G}, using=("B_Q > 0", "B_G > 0"))),
        Step("Q + G", claim, Detach("mediant", "G")),
        Step("theorem", theorem, Linear({"Q + G": 1}, rewrite=("within sum", "between sum"))),
    ),
    uses=("area", "mediant", "relu-spread", areas),
)  # fmt: skip
