"""ReLU, two classes of one shape that are well apart: their share in the comparison of NC1.

The inputs are $m + s g$ and $n + s g$, $g$ of one symmetric law. With $J = Q - G$, which is an
area, $V = 2 J_mn - J_m - J_n$ is what $J$ adds between the classes, and $D_Q$ the squared distance
of the class means of the NNGP. If the classes are well apart, in the sense of the hypotheses, then
$W V <= min(J_m, J_n) D_Q$ for all $W$ from 0 to $s^2 E|g|^2 / 2$.

Indeed $V <= 2 S$, with $S$ the mean area of $x$ and $n - m$, which is small beside $min(J_m, J_n)$
([#translated-areas]), and $D_Q >= |m - n|^2 / 4$ for the linear part of the ReLU alone.
"""

import sympy as sp

from nctheory.proving import (
    RELU,
    Average,
    Cited,
    Classes,
    Image,
    Instance,
    Kernel,
    Linear,
    Mean,
    Proof,
    Sign,
    Step,
    dot,
    ge,
    k11,
    k12,
    k22,
    le,
    relu_kernels,
    smaller,
    vectors,
)  # fmt: skip

m, n, g, h = vectors("m n g h")
s = sp.Symbol("s", positive=True)
W = sp.Symbol("W", nonnegative=True)
shape = Classes("gamma")(1)
Q, G, J = relu_kernels()
E = Kernel("Q_even", RELU.kappa - k12 / 4)  # the even part of Q
R = Kernel("R", sp.sqrt(k11) * sp.sqrt(k22))  # |x| |y|


def mean(f):
    """Over g and h."""
    return Mean(f, (g, shape), (h, shape))


def cross(K, c, e):
    """M of the classes around c and e."""
    return mean(K(c + s * g, e + s * h))


def distance(K):
    """The squared distance of the class means."""
    return cross(K, m, m) + cross(K, n, n) - 2 * cross(K, m, n)


def apart(c):
    """|m - n| E|x ^ g'| >= 4 s E|g|^2 E|x|, times |m - n|, for x = c + s g."""
    return ge(length2 * mean(2 * sp.pi * J(c + s * g, h)), 4 * s * size * mean(R(c + s * g, n - m)))


size, length2 = mean(dot(g, g)), dot(m - n, m - n)
J_m, J_n, J_mn = cross(J, m, m), cross(J, n, n), cross(J, m, n)
shift, shift_n = mean(J(m + s * g, n - m)), mean(J(n + s * g, m - n))
least, V = smaller(J_m, J_n), 2 * J_mn - J_m - J_n
theorem = le(W * V, least * distance(Q))


def from_areas(at=()):
    """An instance of `translated-areas`."""
    return Instance("translated-areas", dict(at), given={"symmetric": "symmetric"})


swap = {"m": n, "n": m}

proof = Proof(
    id="relu-two-classes",
    title="ReLU, two classes of one shape that are well apart",
    source="New",
    hypotheses={
        "symmetric": Image(shape, shape, sp.Integer(-1)),
        "apart": apart(m),
        "apart, from n": apart(n),
        "W": le(W, s**2 * size / 2),
    },
    statement=(theorem,),
    steps=(
        # V <= 2 S.
        Step("S >= 0", ge(shift), from_areas()),
        Step("J_mn <= J_m + S", le(J_mn, J_m + shift), from_areas()),
        Step("J_mn <= J_n + S", le(cross(J, n, m), J_n + shift_n), from_areas(swap)),
        Step("V <= 2 S", le(V, 2 * shift),
             Linear({"J_mn <= J_m + S": 1, "J_mn <= J_n + S": 1})),
        # S is small.
        Step("base", le(2 * sp.pi * shift, mean(R(m + s * g, n - m))), from_areas()),
        Step("height", ge(J_m, s * mean(J(m + s * g, h))), from_areas()),
        Step("S and J_m", le(4 * s**2 * size * shift, length2 * J_m),
             Linear({"base": 2 * s**2 * size / sp.pi, "apart": s / (2 * sp.pi), "height": length2})),
        Step("base at n", le(2 * sp.pi * shift_n, mean(R(n + s * g, m - n))), from_areas(swap)),
        Step("height at n", ge(J_n, s * mean(J(n + s * g, h))), from_areas({"m": n})),
        Step("S and J_n", le(4 * s**2 * size * shift, length2 * J_n),
             Linear({"base at n": 2 * s**2 * size / sp.pi, "apart, from n": s / (2 * sp.pi),
                     "height at n": length2})),
        Step("S small", le(4 * s**2 * size * shift, length2 * least),
             Sign(using=("S and J_m", "S and J_n"))),
        # The distance of the class means.
        Step("even part", ge(distance(E)), Cited("distance of feature means")),
        Step("D_Q >= |m - n|^2 / 4", ge(distance(Q), length2 / 4), Linear({"even part": 1})),
        Step("area", ge(J(m + s * g, m + s * h)),
             Instance("relu-split", {"x": m + s * g, "y": m + s * h})),
        Step("J_m >= 0", ge(J_m), Average("area")),
        Step("area at n", ge(J(n + s * g, n + s * h)),
             Instance("relu-split", {"x": n + s * g, "y": n + s * h})),
        Step("J_n >= 0", ge(J_n), Average("area at n")),
        Step("theorem", theorem,
             Linear({"D_Q >= |m - n|^2 / 4": least, "S small": sp.Rational(1, 4), "V <= 2 S": W,
                     "W": 2 * shift}, using=("J_m >= 0", "J_n >= 0", "S >= 0"))),
    ),
)  # fmt: skip
