"""ReLU, two classes of one shape that are well apart: NC1(NTK) >= NC1(NNGP), mirrored or not.

The classes are m + s g and n + s g, g of one symmetric law, with any weights. The claim holds if

    |m - n| E|x ^ g'| >= 4 s E|g|^2 E|x|    for x = m + s g, and for x = n + s g,

where g' is independent of g and |x ^ g'| is the area that x and g' span. For g ~ N(0, I_d) that is
|m - n| >= 4 s d / eta with eta = E chi_{d-1}: some four radii s sqrt(d) of a class. The law needs
no density, and it may be anisotropic, as long as it is not near a line.

Proof. With J = Q - G, a multiple of the area, the claim is A_J D_Q >= W_Q V: here A_J is the mean
of J within classes, V = 2 J_mn - J_m - J_n what it adds between them, and D_Q the squared distance
of the class means. Now V is at most 2 S, twice the mean area of x and m - n, which is small beside
A_J (`translated-areas`); the linear part of the ReLU gives D_Q >= |m - n|^2 / 4, and
W_Q <= s^2 E|g|^2 / 2 (`relu-spread`).
"""

import sympy as sp

from nctheory.theory.activation import RELU
from nctheory.theory.gaussian import k11, k12, k22
from nctheory.theory.statements import (
    Classes,
    Image,
    Kernel,
    Mean,
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
    Step,
)  # fmt: skip

m, n, g, h = vectors("m n g h")
p, s = sp.symbols("p s", positive=True)
W_Q, W_G, B_Q, B_G, W, B = sp.symbols("W_Q W_G B_Q B_G W B", real=True)
J_m, J_n, J_mn, S, A_J, V, D_Q = sp.symbols("J_m J_n J_mn S A_J V D_Q", real=True)
shape = Classes("gamma")(1)

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


def spread(K, c):
    """t - M of the class around c."""
    return mean(K(c + s * g, c + s * g) - K(c + s * g, c + s * h))


def within(K):
    """tr Sigma_W."""
    return p * spread(K, m) + (1 - p) * spread(K, n)


def distance(K):
    """The squared distance of the class means."""
    return cross(K, m, m) + cross(K, n, n) - 2 * cross(K, m, n)


def between(K):
    """tr Sigma_B."""
    return p * (1 - p) * distance(K)


def apart(c):
    """|m - n| E|x ^ g'| >= 4 s E|g|^2 E|x|, for x = c + s g."""
    return ge(norm(m - n) * mean(2 * sp.pi * J(c + s * g, h)),
              4 * s * size * mean(norm(c + s * g)))  # fmt: skip


size, length2 = mean(dot(g, g)), dot(m - n, m - n)
shift = mean(J(m + s * g, n - m))
swap = {"m": n, "n": m}
given = {"symmetric": "symmetric", "means apart": "means apart"}
areas_m = Instance("translated-areas", given={**given, "apart": "apart at m"})
areas_n = Instance("translated-areas", swap, given={**given, "apart": "apart at n"})
pairs = {
    "m m": (m + s * g, m + s * h), "n n": (n + s * g, n + s * h), "m n": (m + s * g, n + s * h),
}  # fmt: skip
split = tuple(f"split {pair}" for pair in pairs)

claim_g = ge(W_G / B_G, W_Q / B_Q)
claim = ge((W_Q + W_G) / (B_Q + B_G), W_Q / B_Q)
theorem = ge(W / B, W_Q / B_Q)

proof = Proof(
    id="relu-separated",
    title="ReLU, two classes of one shape that are well apart: NC1(NTK) >= NC1(NNGP)",
    source="New; claim (b) of Kothapalli and Tirer (2025) for classes that need not be mirrored",
    hypotheses={
        "symmetric": Image(shape, shape, sp.Integer(-1)),
        "p < 1": gt(1 - p),
        "means apart": gt(length2),
        "apart at m": apart(m),
        "apart at n": apart(n),
        "G apart": gt(distance(G)),
    },
    statement=(theorem,),
    steps=(
        *(Step(f"split {pair}", eq(Q(a, b), G(a, b) + J(a, b)),
               Instance("area", {"x": a, "y": b})) for pair, (a, b) in pairs.items()),
        # The areas: V <= 2 S, and S is small beside A_J.
        Step("J_m", eq(J_m, cross(J, m, m)), Define()),
        Step("J_n", eq(J_n, cross(J, n, n)), Define()),
        Step("J_mn", eq(J_mn, cross(J, m, n)), Define()),
        Step("A_J", eq(A_J, p * J_m + (1 - p) * J_n), Define()),
        Step("V", eq(V, 2 * J_mn - J_m - J_n), Define()),
        Step("S", eq(S, shift), Define()),
        Step("J_mn <= J_m + S", le(cross(J, m, n), cross(J, m, m) + shift), areas_m),
        Step("J_mn <= J_n + S",
             le(cross(J, n, m), cross(J, n, n) + mean(J(n + s * g, m - n))), areas_n),
        Step("V <= 2 S", le(V, 2 * S),
             Linear({"J_mn <= J_m + S": 1, "J_mn <= J_n + S": 1},
                    rewrite=("V", "J_m", "J_n", "J_mn", "S"))),
        Step("S small at m", le(4 * s**2 * size * shift, length2 * cross(J, m, m)), areas_m),
        Step("S small at n",
             le(4 * s**2 * size * mean(J(n + s * g, m - n)), length2 * cross(J, n, n)), areas_n),
        Step("S small", le(4 * s**2 * size * S, length2 * A_J),
             Linear({"S small at m": p, "S small at n": 1 - p}, using=("p < 1",),
                    rewrite=("A_J", "J_m", "J_n", "S"))),
        Step("area", ge(J(m + s * g, n - m)), Instance("area", {"x": m + s * g, "y": n - m})),
        Step("mean area", ge(shift), Average("area")),
        Step("S >= 0", ge(S), Linear({"mean area": 1}, rewrite=("S",))),
        Step("A_J >= 0", ge(A_J),
             Linear({"S small": 1 / length2, "S >= 0": 4 * s**2 * size / length2},
                    using=("means apart",))),
        # The distance of the class means, and the spread of the classes, for the NNGP.
        Step("D_Q", eq(D_Q, distance(Q)), Define()),
        Step("E", ge(distance(E)), Cited("distance of feature means")),
        Step("D_Q >= |m - n|^2 / 4", ge(D_Q, length2 / 4), Linear({"E": 1}, rewrite=("D_Q",))),
        Step("W_Q", eq(W_Q, within(Q)), Define()),
        *(step for c in (m, n) for step in (
            Step(f"linear at {c}", le(spread(Q, c), spread(dot, c) / 2),
                 Instance("relu-spread", {} if c == m else {"m": n})),
            Step(f"size at {c}", eq(spread(dot, c), s**2 * size), Expectations(("symmetric",))),
            Step(f"spread at {c}", ge(spread(Q, c)), Instance("relu-spread", {} if c == m else {"m": n})),
        )),
        Step("W_Q <= s^2 E|g|^2 / 2", le(W_Q, s**2 * size / 2),
             Linear({"linear at m": p, "linear at n": 1 - p}, using=("p < 1",),
                    rewrite=("W_Q", "size at m", "size at n"))),
        Step("W_Q >= 0", ge(W_Q), Linear({"spread at m": p, "spread at n": 1 - p},
                                         using=("p < 1",), rewrite=("W_Q",))),
        # Together.
        Step("criterion", ge(A_J * D_Q, W_Q * V),
             Linear({"D_Q >= |m - n|^2 / 4": A_J, "S small": sp.Rational(1, 4), "V <= 2 S": W_Q,
                     "W_Q <= s^2 E|g|^2 / 2": 2 * S},
                    using=("A_J >= 0", "W_Q >= 0", "S >= 0"))),
        Step("B_Q", eq(B_Q, between(Q)), Define()),
        Step("W_G", eq(W_G, within(G)), Define()),
        Step("B_G", eq(B_G, between(G)), Define()),
        Step("W", eq(W, within(ntk)), Define()),
        Step("B", eq(B, between(ntk)), Define()),
        Step("within", eq(W_G, W_Q + A_J),
             Expectations(("W_G", "W_Q", "A_J", "J_m", "J_n", "split m m", "split n n"))),
        Step("between", eq(B_G, B_Q + p * (1 - p) * V),
             Expectations(("B_G", "B_Q", "V", "J_m", "J_n", "J_mn", *split))),
        Step("B_Q is", eq(B_Q, p * (1 - p) * D_Q), Expectations(("B_Q", "D_Q"))),
        Step("D_Q > 0", gt(D_Q),
             Linear({"D_Q >= |m - n|^2 / 4": 1, "means apart": sp.Rational(1, 4)})),
        Step("B_Q > 0", gt(B_Q),
             Linear({"D_Q > 0": p * (1 - p)}, using=("p < 1",), rewrite=("B_Q is",))),
        Step("B_G > 0", gt(B_G),
             Linear({"G apart": p * (1 - p)}, using=("p < 1",), rewrite=("B_G",))),
        Step("G", claim_g,
             Linear({"criterion": p * (1 - p) / (B_Q * B_G)}, using=("p < 1", "B_Q > 0", "B_G > 0"),
                    rewrite=("within", "between", "B_Q is"))),
        Step("within sum", eq(W, W_Q + W_G), Expectations(("W", "W_Q", "W_G"))),
        Step("between sum", eq(B, B_Q + B_G), Expectations(("B", "B_Q", "B_G"))),
        Step("mediant", iff(claim, claim_g),
             Instance("mediant", {"B_Q": B_Q, "B_G": B_G}, using=("B_Q > 0", "B_G > 0"))),
        Step("Q + G", claim, Detach("mediant", "G")),
        Step("theorem", theorem, Linear({"Q + G": 1}, rewrite=("within sum", "between sum"))),
    ),
    uses=("area", "mediant", "relu-spread", "translated-areas"),
)  # fmt: skip
