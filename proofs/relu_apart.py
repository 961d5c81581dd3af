"""ReLU, isotropic Gaussian classes of one width, any number, in the plane, well apart.

The centres have any law $P$ that is not one point, and the inputs of a class are $m + s g$ with
$g ~ N(0, I)$. If any two centres are equal or at least $6 s$ apart, then $NC1(NTK) > NC1(NNGP)$,
and so for $G$, which the NTK adds to the NNGP. In three dimensions or more any centres will do
([#relu-equal-widths]).

In units of $s$, $V = 2 J_mo - J_m - J_o$ is at most $(199/200) |m - o|^2 min(J_m, J_o) / 4$
([#relu-plane-areas]) if the centres are 6 apart. If they are equal it is 0, which follows from what
holds of any two: by the triangle inequality $J$ between two classes is at most $S$ more than within
one, the mean of $J(x, o - m)$ for $x$ in either class ([#translated-areas]), and
$2 S <= pi^(1/2) |m - o| min(J_m, J_o)$ ([#area-across]). $W_Q <= 1$ ([#relu-spread]), and
$D_Q >= |m - o|^2 / 4$ by the linear part of the ReLU:
$W_Q V <= min(J_m, J_o) (D_Q - |m - o|^2 / 800)$. In the mean over pairs the inequality is strict,
as not all centres are equal, and [#relu-conclusion] applies.
"""

import sympy as sp

from nctheory.proving import (
    RELU,
    Algebra,
    Average,
    Balls,
    Cases,
    Cited,
    Classes,
    Define,
    Expectations,
    Image,
    Instance,
    Kernel,
    Linear,
    Mean,
    Normal,
    Proof,
    Sign,
    Specialise,
    Step,
    always,
    dot,
    eq,
    ge,
    gt,
    k11,
    k12,
    k22,
    label,
    le,
    relu_kernels,
    smaller,
    vectors,
)  # fmt: skip

R = sp.Rational
e, m, o, w, g, h, x, y = vectors("e m o w g h x y")
n, s = label("n"), sp.Symbol("s", positive=True)
shape, centres = Classes("gamma")(1), Classes("P")(1)
one, two = (m, centres), ((m, centres), (o, centres))
W_Q, W_G, B_Q, B_G, W, B = sp.symbols("W_Q W_G B_Q B_G W B", real=True)
A_J, M_J = sp.symbols("A_J M_J", real=True)
U = sp.Symbol("U", nonnegative=True)
Q, G, J = relu_kernels()
even, A = Kernel("Q_even", RELU.kappa - k12 / 4), Kernel("A", sp.sqrt(k11 * k22 - k12**2))
law, root_pi = {"law": shape}, sp.sqrt(sp.pi)
normal = {
    "normal": Normal(shape), "dimension": eq(Mean(dot(w, w), (w, shape)), n + 1), "unit": eq(dot(e, e), 1),
}  # fmt: skip
plane = {**normal, "dimension": eq(Mean(dot(w, w), (w, shape)), 2)}
given = {name: name for name in normal}


def mean(f):
    """Over g and h."""
    return Mean(f, (g, shape), (h, shape))


def cross(K, c, e, width=s):
    """M of the classes around c and e."""
    return mean(K(c + width * g, e + width * h))


def distance(K, c=m, e=o, width=s):
    """The squared distance of the means of two classes."""
    return cross(K, c, c, width) + cross(K, e, e, width) - 2 * cross(K, c, e, width)


def areas(c=m, e=o, width=s):
    """V, and the smaller of J_c and J_e."""
    J_c, J_e, J_ce = (cross(J, x, y, width) for x, y in ((c, c), (e, e), (c, e)))
    return 2 * J_ce - J_c - J_e, smaller(J_c, J_e)


# --- one class of width 1 ---------------------------------------------------------------------------


def radial(k, t):
    """An integral of `relu-mean-areas`."""
    body = sp.cos(angle) ** (n + k - 1) * sp.exp(-t * sp.sin(angle) ** 2 / 2)
    return sp.sqrt(2 / sp.pi) * sp.Integral(body, (angle, 0, sp.pi / 2))


angle, off, t = sp.Symbol("t", real=True), x - dot(e, x) * e, 2 * dot(m, m)
eta = Mean(sp.sqrt(dot(off, off)), (x, shape))
m_0 = eta * ((n + 1) * radial(2, t) + t * radial(4, t)) / (2 * sp.pi)
own = Instance("relu-mean-areas", {"o": m, "p": 1}, {**given, "a": "acute"})
one_class = Proof(
    id="relu-mean-area-positive",
    title="ReLU: $J$ is positive within an isotropic Gaussian class",
    source="New",
    hypotheses=normal,
    statement=(gt(cross(J, m, m, 1)),),
    steps=(
        Step("acute", gt(sp.pi / 2, 1), Balls()),
        Step("m_0", gt(m_0), own),
        Step("J_m", ge(cross(J, m, m, 1), m_0), own),
        Step("theorem", gt(cross(J, m, m, 1)), Linear({"m_0": 1, "J_m": 1})),
    ),
)  # fmt: skip

# --- two classes of width 1, in the plane -----------------------------------------------------------


def shift(c, v):
    """S, from the class around c."""
    return Mean(J(c + g, v), (g, shape))


def across(c, v, t):
    """2 S <= pi^(1/2) |v| J_c."""
    area, within = A(c + x, v), Mean(A(c + g, c + h), (g, shape), (h, shape))
    return (
        Step(f"area {t}", ge(gap * within, 2 / root_pi * Mean(A(c + g, v), (g, shape))),
             Instance("area-across", {"m": c, "v": v, "n": 1}, given)),
        Step(f"J across {t}", eq(J(c + x, v), area / (2 * sp.pi)), Algebra()),
        Step(f"J within {t}", eq(J(c + x, c + y), A(c + x, c + y) / (2 * sp.pi)), Algebra()),
        Step(f"S {t}", eq(shift(c, v), Mean(A(c + g, v), (g, shape)) / (2 * sp.pi)),
             Average(f"J across {t}", ((x, shape),))),
        Step(f"within {t}", eq(cross(J, c, c, 1), within / (2 * sp.pi)),
             Average(f"J within {t}", ((x, shape), (y, shape)))),
        Step(f"across {t}", le(2 * shift(c, v), root_pi * gap * cross(J, c, c, 1)),
             Linear({f"area {t}": 1 / (2 * root_pi)}, rewrite=(f"S {t}", f"within {t}"))),
    )  # fmt: skip


V_1, least_1 = areas(width=1)
square = dot(m - o, m - o)
gap = sp.sqrt(square)  # |m - o|
share = R(1, 800)
J_m, J_o = cross(J, m, m, 1), cross(J, o, o, 1)
swap = {"m": o, "n": m, "s": 1}
pair = ge(least_1 * (distance(Q, width=1) - share * square), U * V_1)
steps = (
    Step("symmetric", Image(shape, shape, sp.Integer(-1)), Cited("symmetry of a normal law", law)),
    *across(m, o - m, "m"),
    *across(o, m - o, "o"),
    Step("J_mo <= J_m + S", le(cross(J, m, o, 1), J_m + shift(m, o - m)),
         Instance("translated-areas", {"n": o, "s": 1}, {"symmetric": "symmetric"})),
    Step("J_mo <= J_o + S", le(cross(J, o, m, 1), J_o + shift(o, m - o)),
         Instance("translated-areas", swap, {"symmetric": "symmetric"})),
    Step("V <= 2 S", le(V_1, 2 * shift(m, o - m)),
         Linear({"J_mo <= J_m + S": 1, "J_mo <= J_o + S": 1})),
    Step("least", ge(root_pi * gap * least_1, 2 * shift(m, o - m)),
         Cases(J_m - J_o, Linear({"across o": 1}), Linear({"across m": 1}))),
    Step("even part", ge(distance(even, width=1)), Cited("distance of feature means")),
    Step("D_Q", ge(distance(Q, width=1), square / 4), Linear({"even part": 1})),
    Step("J_m > 0", gt(J_m), Instance("relu-mean-area-positive", {"n": 1}, given)),
    Step("J_o > 0", gt(J_o), Instance("relu-mean-area-positive", {"m": o, "n": 1}, given)),
    Step("least > 0", gt(least_1), Sign(using=("J_m > 0", "J_o > 0"))),
    Step("areas", ge((R(1, 4) - share) * square * least_1, V_1),
         Cases(gap - 3, Instance("relu-plane-areas", {}, {**given, "apart": "apart", "far": "case"}),
               Linear({"V <= 2 S": 1, "least": 1, "apart": root_pi * least_1 / 3, "case": root_pi * least_1 * gap / 3},
                      using=("least > 0",), plus=(R(1, 4) - share) * square * least_1))),
    Step("theorem", pair,
         Linear({"areas": U, "D_Q": least_1, "U": (R(1, 4) - share) * square * least_1}, using=("least > 0",))),
)  # fmt: skip
two_classes = Proof(
    id="relu-apart-pair",
    title="ReLU, two isotropic Gaussian classes in the plane that are 6 widths apart",
    source="New",
    hypotheses={**plane, "apart": ge(square, 6 * gap), "U": le(U, 1)},
    statement=(pair,),
    steps=steps,
)  # fmt: skip

# --- any number of classes, of any width ------------------------------------------------------------


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


(V, least), near = areas(), (m / s, o / s, 1)  # near: of the centres m/s and o/s, with width 1
(V_s, least_s), D_Q, D_G = areas(*near), distance(Q, *near), distance(G, *near)
gain = share * square * least
near_side = least_s * (D_Q - share * square / s**2)
conclusion = "pairs", "Q apart", "G apart", "W_Q", "B_Q", "W_G", "B_G", "W", "B", "A_J", "M_J"
theorem, extra = gt(W / B, W_Q / B_Q), gt(W_G / B_G, W_Q / B_Q)

scaled = {"m": m / s, "o": o / s}
of_pair = Instance("relu-apart-pair", {**scaled, "U": W_Q / s**2},
                   {**given, "apart": "near", "U": "W_Q <= 1"}, using=("W_Q >= 0",))  # fmt: skip

proof = Proof(
    id="relu-apart",
    title="ReLU, Gaussian classes of one width in the plane that are well apart: $NC1(NTK) > NC1(NNGP)$",
    source="New; claim (b) of [@kothapalli2025] for isotropic classes whose means are well apart",
    hypotheses={
        **plane,
        "apart": always(ge(square, 6 * s * gap), *two),
        "not one point": gt(Mean(square, *two)),
    },
    statement=(theorem, extra),
    steps=(
        Step("symmetric", Image(shape, shape, sp.Integer(-1)),
             Cited("symmetry of a normal law", law)),
        Step("spread", le(spread(Q), spread(dot) / 2), Instance("relu-spread")),
        Step("mean spread", le(within(Q), within(dot) / 2), Average("spread")),
        Step("size", eq(within(dot), 2 * s**2), Expectations(("symmetric", "dimension"))),
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
        Step("W_Q <= 1", le(W_Q / s**2, 1),
             Linear({"mean spread": 1 / s**2}, rewrite=("W_Q", "size"))),
        Step("W_Q >= 0", ge(W_Q), Linear({"mean spread >= 0": 1}, rewrite=("W_Q",))),
        Step("D_Q", eq(distance(Q), s**2 * D_Q), Expectations()),
        Step("D_G", eq(distance(G), s**2 * D_G), Expectations()),
        Step("V", eq(V, s**2 * V_s), Expectations()),
        *(
            Step(f"J_{c}", eq(cross(J, c, c), s**2 * cross(J, c / s, c / s, 1)), Expectations())
            for c in (m, o)
        ),
        Step("least area", eq(least, s**2 * least_s),
             Cases(cross(J, m / s, m / s, 1) - cross(J, o / s, o / s, 1), *2 * (Algebra(("J_m", "J_o")),))),
        Step("even part", ge(distance(even)), Cited("distance of feature means")),
        Step("share, Q", ge(distance(Q), square / 4), Linear({"even part": 1})),
        Step("mean, Q", ge(Mean(distance(Q), *two), Mean(square / 4, *two)), Average("share, Q")),
        Step("Q apart", gt(between(Q)), Linear({"mean, Q": R(1, 2), "not one point": R(1, 8)})),
        Step("distance, G", ge(D_G, square / (4 * s**2)),
             Instance("relu-slope-distance", scaled, {"normal": "normal"})),
        Step("share, G", ge(distance(G), square / 4), Linear({"distance, G": s**2}, rewrite=("D_G",))),
        Step("mean, G", ge(Mean(distance(G), *two), Mean(square / 4, *two)), Average("share, G")),
        Step("G apart", gt(between(G)), Linear({"mean, G": R(1, 2), "not one point": R(1, 8)})),
        Step("between", eq(B, B_Q + B_G), Expectations(("B", "B_Q", "B_G"))),
        Step("B_Q > 0", gt(B_Q), Linear({"Q apart": 1}, rewrite=("B_Q",))),
        Step("B_G > 0", gt(B_G), Linear({"G apart": 1}, rewrite=("B_G",))),
        Step("B > 0", gt(B), Linear({"B_Q > 0": 1, "B_G > 0": 1}, rewrite=("between",))),
        Step("near", always(ge(square / s**2, 6 * gap / s), *two), Linear({"apart": 1 / s**2})),
        Step("of width 1", always(ge(near_side, W_Q / s**2 * V_s), *two), of_pair),
        *(
            Step(f"J_{c} > 0", gt(cross(J, c / s, c / s, 1)),
                 Instance("relu-mean-area-positive", {"m": c / s, "n": 1}, given))
            for c in (m, o)
        ),
        Step("least_s", gt(least_s), Sign(using=("J_m > 0", "J_o > 0"))),
        Step("all of width 1", ge(Mean(near_side, *two), W_Q / s**2 * Mean(V_s, *two)), Average("of width 1")),
        Step("sides", eq(least * (distance(Q) - share * square), s**4 * near_side),
             Algebra(("least area", "D_Q"))),
        Step("mean sides", eq(Mean(least * (distance(Q) - share * square), *two), Mean(s**4 * near_side, *two)),
             Average("sides", two)),
        Step("mean V", eq(Mean(V, *two), Mean(s**2 * V_s, *two)), Average("V", two)),
        Step("all pairs", ge(Mean(least * (distance(Q) - share * square), *two), W_Q * Mean(V, *two)),
             Linear({"all of width 1": s**4}, rewrite=("mean sides", "mean V"))),
        Step("least", gt(least), Linear({"least_s": s**2}, rewrite=("least area",))),
        Step("least, drawn", always(gt(least), *two), Specialise("least", {m: m, o: o})),
        Step("gain", gt(Mean(gain, *two)),
             Cited("mean of a positive function",
                   {"law": centres, "x": m, "y": o, "c": share * least, "g": square})),
        Step("pairs", gt(Mean(least * distance(Q), *two), within(Q) * Mean(V, *two)),
             Linear({"all pairs": 1, "gain": 1}, rewrite=("W_Q",))),
        *(
            Step(name, fact, Instance("relu-conclusion", {}, {label: label for label in conclusion}))
            for name, fact in (("theorem", theorem), ("G", extra))
        ),
    ),
)  # fmt: skip
