"""ReLU, two classes N(m, I) and N(o, I) in d = n + 1 >= 3 dimensions: area and distance.

$J$ is the area of two inputs over $2 pi$, $V = 2 J_mo - J_m - J_o$ what the area of inputs of two
classes exceeds those of one class by, and $D_Q$ the squared distance of the class means under the
NNGP. Then $(d/2) V <= min(J_m, J_o) (D_Q - r |m - o|^2 /
4)$ with the margin $r$ of [#relu-pair]. For $V$ is at most $m_0$ times the left side of [#relu-pair], $J_m$ and $J_o$ are $m_0
sqrt(1 - v)$ at least ([#relu-mean-areas], whose conclusions are the hypotheses here), and $D_Q$ is
at least $(b/2) N$ ([#relu-class-distance]). So $W V <= min(J_m, J_o) (D_Q - r |m - o|^2 / 4)$ for
$0 <= W <= d/2$.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Cases,
    Cited,
    Classes,
    Instance,
    Linear,
    Mean,
    Normal,
    Proof,
    Step,
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
n = label("n")
m_0, W = sp.Symbol("m_0", positive=True), sp.Symbol("W", nonnegative=True)
d = n + 1  # the dimension
gamma = Classes("gamma")(1)
Q, G, J = relu_kernels()
apart, middle = m - o, m + o
a, b = dot(middle, middle) / 2, dot(apart, apart) / 2
U = n + dot(m, m) + dot(o, o)
height = sp.Abs(dot(m, m) - dot(o, o))
v = height / U
area = dot(m, m) * dot(o, o) - dot(m, o) ** 2
P = (d + 2) * (2 + R(16, 25) * b)
margin = 1 / (4 * d * n * (P + a))
N = 2 - 1 / sp.sqrt(1 + a / ((d + 2) * (2 + 2 * b / sp.pi)))


def cross(K, c, e):
    """M of the classes around c and e."""
    return Mean(K(c + g, e + h), (g, gamma), (h, gamma))


J_m, J_o, J_mo = cross(J, m, m), cross(J, o, o), cross(J, m, o)
V, least = 2 * J_mo - J_m - J_o, smaller(J_m, J_o)
distance = cross(Q, m, m) + cross(Q, o, o) - 2 * cross(Q, m, o)
excess = 2 - sp.sqrt(1 + v) - sp.sqrt(1 - v) + area / (n * (U + 1))
bound = sp.sqrt(1 - v) * b / d * (N - margin)
rest = distance - margin * b / 2
theorem, positive = ge(least * rest, W * V), gt(least)

proof = Proof(
    id="relu-gaussian-pair",
    title="ReLU: the areas of two isotropic Gaussian classes, and their distance",
    source="New",
    hypotheses={
        "normal": Normal(gamma),
        "dimension": eq(Mean(dot(w, w), (w, gamma)), d),
        "d >= 3": ge(n, 2),
        "W <= d/2": le(W, d / 2),
        "v < 1": gt(1 - v),
        "V": le(V, m_0 * excess),
        "J_m": ge(J_m, m_0 * sp.sqrt(1 - v)),
        "J_o": ge(J_o, m_0 * sp.sqrt(1 - v)),
    },
    statement=(theorem, positive),
    steps=(
        Step("Cauchy-Schwarz", ge(dot(middle, middle) * dot(apart, apart), dot(middle, apart) ** 2),
             Cited("Cauchy-Schwarz inequality")),
        Step("height", eq(height**2, dot(middle, apart) ** 2), Algebra()),
        Step("h", ge(4 * a * b, height**2), Linear({"Cauchy-Schwarz": 1}, rewrite=("height",))),
        Step("pair", le(excess, bound),
             Instance("relu-pair-all",
                      {"d": d, "a": a, "b": b, "h": height, "X": bound - excess}, {"h": "h"},
                      using=("d >= 3",))),
        Step("V <= m_0 bound", le(V, m_0 * bound), Linear({"V": 1, "pair": m_0})),
        Step("least", ge(least, m_0 * sp.sqrt(1 - v)), Cases(
            J_m - J_o, Linear({"J_o": 1}), Linear({"J_m": 1}))),
        Step("separation", ge(distance, b / 2 * N),
             Instance("relu-class-distance", {}, {"normal": "normal", "dimension": "dimension"})),
        Step("N >= margin", ge(N, margin),
             Instance("relu-margin", {"d": d, "a": a, "b": b}, using=("d >= 3",))),
        Step("rest", ge(rest, b / 2 * (N - margin)), Linear({"separation": 1})),
        Step("rest >= 0", ge(rest), Linear({"rest": 1, "N >= margin": b / 2})),
        Step("least > 0", positive,
             Linear({"least": 1}, using=("v < 1",), plus=m_0 * sp.sqrt(1 - v))),
        Step("half", ge(least * rest, d / 2 * V),
             Linear({"least": rest, "rest": m_0 * sp.sqrt(1 - v), "V <= m_0 bound": d / 2},
                    using=("rest >= 0", "v < 1"))),
        Step("theorem", theorem,
             Linear({"half": 2 * W / d, "rest >= 0": least * (1 - 2 * W / d)},
                    using=("least > 0", "W <= d/2"))),
    ),
)  # fmt: skip

# --- with what `relu-mean-areas` says ---------------------------------------------------------------

r = sp.Symbol("r", real=True)
e, k = vectors("e k")
T = dot(m, m) + dot(o, o)


def radial(k):
    """An integral of `relu-mean-areas`."""
    body = sp.cos(r) ** (n + k - 1) * sp.exp(-T * sp.sin(r) ** 2 / 2)
    return sp.sqrt(2 / sp.pi) * sp.Integral(body, (r, 0, sp.pi / 2))


off = k - dot(e, k) * e
eta = Mean(sp.sqrt(dot(off, off)), (k, gamma))
M = eta * ((n + 1) * radial(2) + T * radial(4)) / (2 * sp.pi)
areas = {
    "M > 0": gt(M), "V": le(V, M * excess), "J_m": ge(J_m, M * sp.sqrt(1 - v)),
    "J_o": ge(J_o, M * sp.sqrt(1 - v)),
}  # fmt: skip
own = {name: name for name in ("normal", "dimension")}
pair = Instance(
    "relu-gaussian-pair", {"m_0": M},
    {**own, **{name: name for name in ("d >= 3", "W <= d/2", "v < 1", "V", "J_m", "J_o")}},
    using=("M > 0",),
)  # fmt: skip
proof_areas = Proof(
    id="relu-gaussian-areas",
    title="ReLU: the areas and the distance of two isotropic Gaussian classes in three or more dimensions",
    source="New",
    hypotheses={
        "normal": Normal(gamma),
        "dimension": eq(Mean(dot(w, w), (w, gamma)), d),
        "unit": eq(dot(e, e), 1),
        "d >= 3": ge(n, 2),
        "W <= d/2": le(W, d / 2),
    },
    statement=(theorem, positive),
    steps=(
        Step("height", ge(T, height), Cases(
            dot(m, m) - dot(o, o), Linear({}, plus=2 * dot(o, o)), Linear({}, plus=2 * dot(m, m)))),
        Step("v < 1", gt(1 - v), Linear({"height": 1 / U}, plus=n / U)),
        *(
            Step(name, fact, Instance("relu-mean-areas", {"p": 1}, {**own, "unit": "unit"}))
            for name, fact in areas.items()
        ),
        Step("theorem", theorem, pair),
        Step("positive", positive, pair),
    ),
)  # fmt: skip
