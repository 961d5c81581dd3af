"""ReLU, isotropic Gaussian classes of one width, any number, in d = n + 1 >= 3 dimensions.

The centres have any law $P$ that is not one point, and the inputs of a class are $m + s g$ with
$g ~ N(0, I)$. Then $NC1(NTK) > NC1(NNGP)$, and so for $G$, which the NTK adds to the NNGP. The
weights of the classes are $P$, as in the convention "sample".

The kernels of the ReLU are homogeneous, $K(s x, s y) = s^2 K(x, y)$, so that the lemmas about width
1 are used at the centres $m/s$: a tilde is for what is of these. With $T = |m|^2 + |o|^2$ and
$v = ||m|^2 - |o|^2| / (n + T)$ there is then an $m_0 > 0$ such that the mean areas within two
classes are $m_0 sqrt(1 - v)$ at least, and $V = 2 J_mo - J_m - J_o$ is at most $m_0$ times $2 -
sqrt(1 + v) - sqrt(1 - v) + |m ^ o|^2 / (n (n + T + 1))$: [#relu-mean-areas]. $W_Q <= s^2
d/2$ ([#relu-spread]), so that two classes have $W_Q V <= min(J_m, J_o) (D_Q - r |m -
o|^2/4)$ for a positive function $r$ of the centres ([#relu-gaussian-pair]). In the mean over pairs
the inequality is strict, as not all centres are equal, and [#relu-conclusion] applies.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Average,
    Cases,
    Cited,
    Classes,
    Define,
    Expectations,
    Image,
    Instance,
    Linear,
    Mean,
    Normal,
    Proof,
    Specialise,
    Step,
    always,
    dot,
    eq,
    ge,
    gt,
    label,
    le,
    relu_kernels,
    smaller,
    vectors,
)  # fmt: skip

R = sp.Rational
m, o, w, g, h = vectors("m o w g h")
n, s = label("n"), sp.Symbol("s", positive=True)
d = n + 1  # the dimension
shape, centres = Classes("gamma")(1), Classes("P")(1)
one, two = (m, centres), ((m, centres), (o, centres))
W_Q, W_G, B_Q, B_G, W, B = sp.symbols("W_Q W_G B_Q B_G W B", real=True)
A_J, M_J = sp.symbols("A_J M_J", real=True)
Q, G, J = relu_kernels()
law = {"law": shape}


def mean(f):
    """Over g and h."""
    return Mean(f, (g, shape), (h, shape))


def cross(K, c, e, width=s):
    """M of the classes around c and e."""
    return mean(K(c + width * g, e + width * h))


def spread(K):
    """t - M of the class around m."""
    return mean(K(m + s * g, m + s * g) - K(m + s * g, m + s * h))


def within(K):
    """tr Sigma_W."""
    return Mean(spread(K), one)


def between(K):
    """tr Sigma_B."""
    return Mean(cross(K, m, m), one) - Mean(cross(K, m, o), *two)


def ntk(x, y):
    """The NTK."""
    return Q(x, y) + G(x, y)


def distance(K, c=m, e=o, width=s):
    """The squared distance of the means of two classes."""
    return cross(K, c, c, width) + cross(K, e, e, width) - 2 * cross(K, c, e, width)


def areas(c=m, e=o, width=s):
    """V, and the smaller of J_c and J_e."""
    J_c, J_e, J_ce = (cross(J, x, y, width) for x, y in ((c, c), (e, e), (c, e)))
    return 2 * J_ce - J_c - J_e, smaller(J_c, J_e)


(V, least), square = areas(), dot(m - o, m - o)
# Of the centres m/s and o/s, with width 1.
near = (m / s, o / s, 1)
(V_1, least_1), D_Q, D_G = areas(*near), distance(Q, *near), distance(G, *near)
a, b = dot(m + o, m + o) / (2 * s**2), square / (2 * s**2)
margin = 1 / (4 * d * n * ((d + 2) * (2 + R(16, 25) * b) + a))
(e,) = vectors("e")
conclusion = "pairs", "Q apart", "G apart", "W_Q", "B_Q", "W_G", "B_G", "W", "B", "A_J", "M_J"
theorem, extra = gt(W / B, W_Q / B_Q), gt(W_G / B_G, W_Q / B_Q)


def positive(c):
    """The mean of a positive multiple of |m - o|^2."""
    return Cited("mean of a positive function",
                 {"law": centres, "x": m, "y": o, "c": c, "g": square})  # fmt: skip


same = Algebra(("J_m", "J_o"))
scaled = {"m": m / s, "o": o / s}
pair = Instance(
    "relu-gaussian-areas", {**scaled, "W": W_Q / s**2},
    {"W <= d/2": "W_Q <= d/2",
     **{name: name for name in ("normal", "dimension", "unit", "d >= 3")}},
    using=("W_Q >= 0",),
)  # fmt: skip

proof = Proof(
    id="relu-equal-widths",
    title="ReLU, Gaussian classes of one width: $NC1(NTK) > NC1(NNGP)$ for $d >= 3$",
    source="New; claim (b) of [@kothapalli2025] for isotropic classes with any means",
    hypotheses={
        "normal": Normal(shape),
        "dimension": eq(Mean(dot(w, w), (w, shape)), d),
        "unit": eq(dot(e, e), 1),
        "d >= 3": ge(n, 2),
        "not one point": gt(Mean(square, *two)),
    },
    statement=(theorem, extra),
    steps=(
        Step("symmetric", Image(shape, shape, sp.Integer(-1)),
             Cited("symmetry of a normal law", law)),
        Step("spread", le(spread(Q), spread(dot) / 2), Instance("relu-spread")),
        Step("mean spread", le(within(Q), within(dot) / 2), Average("spread")),
        Step("size", eq(within(dot), s**2 * d), Expectations(("symmetric", "dimension"))),
        Step("spread >= 0", ge(spread(Q)), Instance("relu-spread")),
        Step("mean spread >= 0", ge(within(Q)), Average("spread >= 0")),
        Step("W_Q", eq(W_Q, within(Q)), Define()),
        Step("B_Q", eq(B_Q, between(Q)), Define()),
        Step("W_G", eq(W_G, within(G)), Define()),
        Step("B_G", eq(B_G, between(G)), Define()),
        Step("W", eq(W, within(ntk)), Define()),
        Step("B", eq(B, between(ntk)), Define()),
        Step("A_J", eq(A_J, Mean(cross(J, m, m), one)), Define()),
        Step("M_J", eq(M_J, Mean(cross(J, m, o), *two)), Define()),
        Step("W_Q <= d/2", le(W_Q / s**2, d / 2),
             Linear({"mean spread": 1 / s**2}, rewrite=("W_Q", "size"))),
        Step("W_Q >= 0", ge(W_Q), Linear({"mean spread >= 0": 1}, rewrite=("W_Q",))),
        Step("D_Q", eq(distance(Q), s**2 * D_Q), Expectations()),
        Step("D_G", eq(distance(G), s**2 * D_G), Expectations()),
        Step("V", eq(V, s**2 * V_1), Expectations()),
        *(
            Step(f"J_{x}", eq(cross(J, x, x), s**2 * cross(J, x / s, x / s, 1)), Expectations())
            for x in (m, o)
        ),
        Step("least area", eq(least, s**2 * least_1),
             Cases(cross(J, m / s, m / s, 1) - cross(J, o / s, o / s, 1), *2 * (same,))),
        Step("distance, Q", ge(D_Q, b / 2 * (2 - 1 / sp.sqrt(1 + a / ((d + 2) * (2 + 2 * b / sp.pi))))),
             Instance("relu-class-distance", scaled, {"normal": "normal", "dimension": "dimension"})),
        Step("N", ge(2 - 1 / sp.sqrt(1 + a / ((d + 2) * (2 + 2 * b / sp.pi))), margin),
             Instance("relu-margin", {"d": d, "a": a, "b": b}, using=("d >= 3",))),
        Step("share, Q", ge(distance(Q), margin / 4 * square),
             Linear({"distance, Q": s**2, "N": s**2 * b / 2}, rewrite=("D_Q",))),
        Step("mean, Q", ge(Mean(distance(Q), *two), Mean(margin / 4 * square, *two)),
             Average("share, Q")),
        Step("Q gain", gt(Mean(margin / 4 * square, *two)), positive(margin / 4)),
        Step("Q apart", gt(between(Q)), Linear({"mean, Q": R(1, 2), "Q gain": R(1, 2)})),
        Step("distance, G", ge(D_G, b / 2),
             Instance("relu-slope-distance", scaled, {"normal": "normal"})),
        Step("share, G", ge(distance(G), square / 4),
             Linear({"distance, G": s**2}, rewrite=("D_G",))),
        Step("mean, G", ge(Mean(distance(G), *two), Mean(square / 4, *two)), Average("share, G")),
        Step("G apart", gt(between(G)), Linear({"mean, G": R(1, 2), "not one point": R(1, 8)})),
        Step("between", eq(B, B_Q + B_G), Expectations(("B", "B_Q", "B_G"))),
        Step("B_Q > 0", gt(B_Q), Linear({"Q apart": 1}, rewrite=("B_Q",))),
        Step("B_G > 0", gt(B_G), Linear({"G apart": 1}, rewrite=("B_G",))),
        Step("B > 0", gt(B), Linear({"B_Q > 0": 1, "B_G > 0": 1}, rewrite=("between",))),
        Step("of width 1", ge(least_1 * (D_Q - margin * b / 2), W_Q / s**2 * V_1), pair),
        Step("two classes", ge(least * (distance(Q) - margin / 4 * square), W_Q * V),
             Linear({"of width 1": s**4}, rewrite=("least area", "D_Q", "V"))),
        Step("all pairs", ge(Mean(least * (distance(Q) - margin / 4 * square), *two), W_Q * Mean(V, *two)),
             Average("two classes")),
        Step("least_1", gt(least_1), pair),
        Step("least", gt(least), Linear({"least_1": s**2}, rewrite=("least area",))),
        Step("least, drawn", always(gt(least), *two), Specialise("least", {m: m, o: o})),
        Step("gain", gt(Mean(least * margin / 4 * square, *two)), positive(least * margin / 4)),
        Step("pairs", gt(Mean(least * distance(Q), *two), within(Q) * Mean(V, *two)),
             Linear({"all pairs": 1, "gain": 1}, rewrite=("W_Q",))),
        *(
            Step(label_, fact,
                 Instance("relu-conclusion", {},
                          {name: name for name in conclusion}))
            for label_, fact in (("theorem", theorem), ("G", extra))
        ),
    ),
)  # fmt: skip
