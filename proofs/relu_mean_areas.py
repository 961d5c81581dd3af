"""ReLU: the mean areas of two normal classes of one width, compared (Lemma 5 of the equal-widths theorem).

With $h = ||o|^2 - |m|^2|$ and $T = |m|^2 + |o|^2$ the mean areas are a constant times mean lengths
([#mean-area-of-means]): $M(T - h)$ and $M(T + h)$ for two inputs of one class, and for inputs of
the two classes at most $M(T)$ and a share for $|m ^ o|^2$. With $v = h / (n + T)$ the mean lengths
at $T - h$ and $T + h$ are at least $M(T)$ times $sqrt(1 - v)$ and, in the sum, times
$sqrt(1 - v) + sqrt(1 + v)$, by a tangent of $M$ in the variable of the root.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Average,
    Cases,
    Cited,
    Classes,
    Instance,
    Kernel,
    Linear,
    Mean,
    Normal,
    Proof,
    Sign,
    Step,
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
    vectors,
)  # fmt: skip

n = label("n")
A, h = sp.symbols("A h", nonnegative=True)
r = sp.Symbol("r", real=True)
sin, cos, c = sp.sin, sp.cos, sp.sqrt(2 / sp.pi)


def radial(k, t):
    """E 1/|z| in d + k dimensions: see `radial-bounds`."""
    return c * sp.Integral(cos(r) ** (n + k - 1) * sp.exp(-t * sin(r) ** 2 / 2), (r, 0, sp.pi / 2))


def M(t):
    """The mean length."""
    return (n + 1) * radial(2, t) + t * radial(4, t)


T, U = 2 * A + h, n + 2 * A + h
up, down = sp.sqrt(1 + h / U), sp.sqrt(1 - h / U)
I = radial(2, T)
numbers = {
    "both": ge(M(2 * A) + M(2 * A + 2 * h), M(T) * (up + down)),
    "shorter": ge(M(2 * A), M(T) * down),
    "longer": ge(M(2 * A + 2 * h), M(T) * down),
    "I_4": ge(M(T), (n + 1 + T) * radial(4, T)),
    "M > 0": gt(M(T)),
}  # fmt: skip
x = sp.Symbol("x", nonnegative=True)
concave = Proof(
    id="roots-concave",
    title="$(1 + x)^(1/2) + (1 - x)^(1/2) <= 2$, and each root is on its side of 1",
    source="Elementary",
    hypotheses={"x": ge(1, x)},
    statement=(
        ge(2, sp.sqrt(1 + x) + sp.sqrt(1 - x)), ge(1, sp.sqrt(1 - x)), ge(sp.sqrt(1 + x), 1),
    ),
    steps=(
        Step("sum", ge(2, sp.sqrt(1 + x) + sp.sqrt(1 - x)),
             Sign(form=((1 - sp.sqrt(1 + x)) ** 2 + (1 - sp.sqrt(1 - x)) ** 2) / 2)),
        Step("down", ge(1, sp.sqrt(1 - x)), Linear({}, plus=x / (1 + sp.sqrt(1 - x)))),
        Step("up", ge(sp.sqrt(1 + x), 1), Linear({}, plus=x / (1 + sp.sqrt(1 + x)))),
    ),
)  # fmt: skip

P, R, m0, W, rise, fall = sp.symbols("P R m_0 W u v", real=True)
tangents = Proof(
    id="tangents-apart",
    title="Two numbers above tangents at a third",
    source="Elementary",
    hypotheses={
        "above": ge(P, m0 - W * (1 - rise)), "below": ge(R, m0 - W * (1 - fall)),
        "m_0": gt(m0), "W": gt(W), "theta": ge(m0, W), "sum": ge(2, rise + fall), "down": ge(1, fall), "up": ge(rise, 1),
    },
    statement=(ge(P + R, m0 * (rise + fall)), ge(R, m0 * fall), ge(P, m0 * fall)),
    steps=(
        Step("both", ge(P + R, m0 * (rise + fall)),
             Linear({"above": 1, "below": 1, "theta": 2 - rise - fall}, using=("sum",))),
        Step("shorter", ge(R, m0 * fall), Linear({"below": 1, "theta": 1 - fall}, using=("down",))),
        Step("longer", ge(P, m0 * fall), Linear({"above": 1, "up": W, "down": m0}, using=("m_0", "W"))),
    ),
)  # fmt: skip

at = {"P": M(T + h), "R": M(T - h), "m_0": M(T), "W": U * I, "u": up, "v": down}
by = {
    "m_0": "M > 0",
    "W": "U I_2",
    "above": "above",
    "below": "below",
    "theta": "theta",
    "sum": "sum",
    "down": "down",
    "up": "up",
}
lengths = Proof(
    id="mean-lengths-apart",
    title="Mean lengths on both sides of a third",
    source="Elementary",
    statement=tuple(numbers.values()),
    steps=(
        Step("h < U", ge(1, h / U), Linear({}, plus=(n + 2 * A) / U)),
        Step("sum", ge(2, up + down), Instance("roots-concave", {"x": h / U}, {"x": "h < U"})),
        Step("down", ge(1, down), Instance("roots-concave", {"x": h / U}, {"x": "h < U"})),
        Step("up", ge(up, 1), Instance("roots-concave", {"x": h / U}, {"x": "h < U"})),
        Step("theta", ge(M(T), U * I), Instance("radial-slopes", {"t": T})),
        Step("I_4", numbers["I_4"], Instance("radial-slopes", {"t": T})),
        Step("M > 0", numbers["M > 0"], Instance("radial-slopes", {"t": T})),
        Step("falls", ge(I, radial(4, T)), Instance("radial-bounds", {"t": T, "a": 0})),
        Step("positive", gt(radial(4, T)), Instance("radial-bounds", {"t": T, "a": 0})),
        Step("I_2", gt(I), Linear({"falls": 1, "positive": 1})),
        Step("U I_2", gt(U * I), Linear({"I_2": U})),
        Step("above", ge(M(T + h), M(T) - U * I * (1 - up)), Instance("radial-above", {"T": T, "a": T})),
        Step("h <= T", ge(T, h), Sign()),
        Step("below", ge(M(T - h), M(T) - U * I * (1 - down)),
             Instance("radial-below", {"T": T, "a": T}, {"h": "h <= T"})),
        *(Step(name, numbers[name], Instance("tangents-apart", at, by))
          for name in ("both", "shorter", "longer")),
    ),
)  # fmt: skip

a, b = sp.symbols("a b", nonnegative=True)
order = Proof(
    id="squares-order",
    title="$a >= b$ if $a^2 >= b^2$",
    source="Elementary",
    hypotheses={"squares": ge(a**2, b**2)},
    statement=(ge(a, b),),
    steps=(
        Step("theorem", ge(a, b),
             Cases(b - a, Linear({"squares": 1 / (a + b)}), Linear({"case": 1}),
                   zero=Linear({"case": -1}))),
    ),
)  # fmt: skip

e, g, k, m, o, z, y = vectors("e g k m o z y")
p_ = sp.Symbol("p", positive=True)
gamma = Classes("gamma")(1)
normal = {
    "normal": Normal(gamma), "unit": eq(dot(e, e), 1),
    "dimension": eq(Mean(dot(g, g), (g, gamma)), n + 1),
}  # fmt: skip
given = {name: name for name in normal}


def length(x):
    """|x|."""
    return sp.sqrt(dot(x, x))


def mean(f, *over):
    """Over normal vectors."""
    return Mean(f, *((v, gamma) for v in over))


def off(k):
    """The part of k that is orthogonal to e."""
    return k - dot(e, k) * e


eta = mean(length(off(k)), k)
w, v_ = off(g), off(k)
eta_positive = Proof(
    id="area-eta-positive",
    title="The mean length of what is orthogonal to a unit vector is $(2/pi)^(1/2)$ at least",
    source="Elementary",
    hypotheses=normal,
    statement=(ge(eta, c),),
    steps=(
        Step("w", ge(dot(w, w)), Sign()),
        Step("v", ge(dot(v_, v_)), Sign()),
        Step("Cauchy", ge(dot(w, w) * dot(v_, v_), dot(w, v_) ** 2),
             Cited("Cauchy-Schwarz inequality", {"x": w, "y": v_})),
        Step("squares", ge((length(w) * length(v_)) ** 2, sp.Abs(dot(w, v_)) ** 2), Linear({"Cauchy": 1})),
        Step("order", ge(length(w) * length(v_), sp.Abs(dot(w, v_))),
             Instance("squares-order", {"a": length(w) * length(v_), "b": sp.Abs(dot(w, v_))}, {"squares": "squares"})),
        Step("along", ge(length(w) * length(v_), sp.Abs(dot(w, k))), Linear({"order": 1}, rewrite=("unit",))),
        Step("in k", ge(length(w) * eta, mean(sp.Abs(dot(w, k)), k)), Average("along", ((k, gamma),))),
        Step("absolute", eq(mean(sp.Abs(dot(w, k)), k), c * length(w)),
             Instance("absolute-normal", {"x": w, "w": 1}, given)),
        Step("times", ge(dot(w, w) * eta, c * dot(w, w)), Linear({"in k": length(w)}, rewrite=("absolute",))),
        Step("in g", ge(mean(dot(w, w), g) * eta, c * mean(dot(w, w), g)), Average("times", ((g, gamma),))),
        Step("along e", eq(mean(dot(e, g) ** 2, g), dot(e, e)),
             Cited("a Gaussian integral", {"law": gamma, "x": e, "y": e, "q": 0})),
        Step("n", eq(mean(dot(w, w), g), n), Algebra(("along e", "dimension", "unit"))),
        Step("theorem", ge(eta, c), Linear({"in g": 1 / n}, rewrite=("n",))),
    ),
)  # fmt: skip

J = relu_kernels()[2]
area = Kernel("A", sp.sqrt(k11 * k22 - k12**2))
f, q = vectors("f q")
T2 = dot(m, m) + dot(o, o)
U2 = n + T2
Delta = dot(m, m) * dot(o, o) - dot(m, o) ** 2
m_0 = eta * M(T2) / (2 * sp.pi)
angle = {"a": gt(sp.pi / 2, p_)}


def mean_J(x, y):
    """The mean of J between inputs of two classes."""
    return mean(J(x + g, y + f), g, f)


def compared(h):
    """What is claimed, with v = h/U."""
    v = h / U2
    rise, fall = sp.sqrt(1 + v), sp.sqrt(1 - v)
    most = m_0 * (2 - rise - fall + Delta / (n * (U2 + 1)))
    return (
        gt(m_0),
        le(2 * mean_J(m, o) - mean_J(m, m) - mean_J(o, o), most),
        ge(mean_J(m, m), m_0 * fall),
        ge(mean_J(o, o), m_0 * fall),
    )


def as_area(x, y):
    """J is the area, over 2 pi."""
    name = f"J {x} {y}"
    yield Step(f"{name} at", eq(J(x + z, y + q), area(x + z, y + q) / (2 * sp.pi)), Algebra())
    yield Step(name, eq(mean_J(x, y), mean(area(x + g, y + f), g, f) / (2 * sp.pi)),
               Average(f"{name} at", ((z, gamma), (q, gamma))))  # fmt: skip


more = dot(o, o) - dot(m, m)
ordered = compared(more)
at_means = {"A": dot(m, m), "h": more}
from_lengths = {
    "both": ge(M(2 * dot(m, m)) + M(2 * dot(o, o)), M(T2) * (sp.sqrt(1 + more / U2) + sp.sqrt(1 - more / U2))),
    "shorter": ge(M(2 * dot(m, m)), M(T2) * sp.sqrt(1 - more / U2)),
    "longer": ge(M(2 * dot(o, o)), M(T2) * sp.sqrt(1 - more / U2)),
    "I_4": ge(M(T2), (n + 1 + T2) * radial(4, T2)),
    "M > 0": gt(M(T2)),
}  # fmt: skip
scale = eta / (2 * sp.pi)
in_order = Proof(
    id="relu-mean-areas-ordered",
    title="ReLU: mean areas of two normal classes, the second further from 0",
    source="Lemma 5 of the proof for equal widths",
    hypotheses={**normal, **angle, "order": ge(more)},
    statement=ordered,
    steps=(
        *as_area(m, o), *as_area(m, m), *as_area(o, o),
        Step("between", le(mean(area(m + g, o + f), g, f), eta * (M(T2) + Delta * radial(4, T2) / (2 * n))),
             Instance("mean-area-of-means", {"a": p_}, {**given, "a": "a"})),
        *(Step(f"within {x}", eq(mean(area(x + g, x + f), g, f), eta * M(2 * dot(x, x))),
               Instance("mean-area-of-one-mean", {"m": x, "a": p_}, {**given, "a": "a"})) for x in (m, o)),
        *(Step(name, relation, Instance("mean-lengths-apart", at_means, using=("order",)))
          for name, relation in from_lengths.items()),
        Step("eta", ge(eta, c), Instance("area-eta-positive", {}, given)),
        Step("eta > 0", gt(eta), Linear({"eta": 1}, plus=c)),
        Step("m_0", ordered[0], Linear({"M > 0": scale}, using=("eta > 0",))),
        Step("spread", ordered[1],
             Linear({"between": 1 / sp.pi, "both": scale, "I_4": scale * Delta / (n * (U2 + 1))}, using=("eta > 0",),
                    rewrite=("J m o", "J m m", "J o o", "within m", "within o"))),
        Step("first", ordered[2], Linear({"shorter": scale}, using=("eta > 0",), rewrite=("J m m", "within m"))),
        Step("second", ordered[3], Linear({"longer": scale}, using=("eta > 0",), rewrite=("J o o", "within o"))),
    ),
)  # fmt: skip

statement = compared(sp.Abs(more))
swapped = {"m": o, "o": m}
quoted = {**given, "a": "a", "order": "case"}
proof = Proof(
    id="relu-mean-areas",
    title="ReLU: mean areas of two normal classes of one width",
    source="Lemma 5 of the proof for equal widths",
    hypotheses={**normal, **angle},
    statement=statement,
    steps=tuple(
        Step(name, relation,
             Cases(more, Instance("relu-mean-areas-ordered", {}, quoted), Instance("relu-mean-areas-ordered", swapped, quoted)))
        for name, relation in zip(("m_0", "spread", "first", "second"), statement, strict=True)
    ),
)  # fmt: skip
