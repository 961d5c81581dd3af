"""ReLU: on a sphere the NTK of separated, balanced classes is less collapsed than the NNGP, at every depth.

This is claim (b) of [@kothapalli2025] at every depth. Inputs, classes and $F$ are those of
[#relu-layers-uncollapse], $T$ is that of [#relu-layers-ntk-below]. For all cosines $t <= z < 1$ and
$n >= 2$, which is one hidden layer or more, $(n - T(n, z)) (1 - F(n, t)) >= (n - T(n, t)) (1 - F(n,
z))$.

For $n = 2$ this is [#relu-layer-tangent]. From then on cosines are not negative, and it follows by
induction: with $f$ the next cosine and $s$ its slope, $n + 1 - T(n + 1) = (1 - f) + n (1 - s) + (n
- T) s$, and both $(1 - s) / (1 - f)$ and $s (1 - F) / (1 - f)$ are larger at larger cosines, from 0
on ([#relu-layer-turn], [#relu-layer-share]). For $t = tau$ or $z = tau$ this is averaged as in
[#relu-layers-uncollapse]: with $A$, $D$ the mean cosines within and between classes,
$(n - A') (1 - D) >= (n - D') (1 - A)$.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Average,
    Classes,
    Define,
    Induction,
    Instance,
    Linear,
    Mean,
    Proof,
    Specialise,
    Step,
    Uniform,
    always,
    dot,
    eq,
    forall,
    ge,
    gt,
    label,
    vectors,
)

C, c, n = label("C"), label("c"), label("n")
z, t, v, tau, m, p, q = sp.symbols("z t v tau m p q", real=True)
A, D, W, B, A_T, D_T, W_T, B_T = sp.symbols("A D W B A' D' W' B'", real=True)
(x, y), X, Y = vectors("x y"), Classes("X"), Classes("Y")
F, T = sp.Function("F"), sp.Function("T")
half = sp.Rational(1, 2)


def f(z):
    """The next cosine."""
    return (sp.sqrt(1 - z**2) + (sp.pi / 2 + sp.asin(z)) * z) / sp.pi


def slope(z):
    """f'."""
    return half + sp.asin(z) / sp.pi


def cut(x):
    """What is between -1 and 1 already."""
    return sp.Max(-1, sp.Min(1, x))


layers = {
    "first": forall(eq(F(1, z), z), z),
    "a layer": forall(eq(F(n + 1, z), f(cut(F(n, z)))), n, z),
    "first NTK": forall(eq(T(1, z), z), z),
    "NTK of a layer": forall(eq(T(n + 1, z), F(n + 1, z) + T(n, z) * slope(cut(F(n, z)))), n, z),
}


def order(top, p, q, z, t):
    """(top - p) (1 - t) >= (top - q) (1 - z): an NTK, p at the cosine z and q at t, and its largest value."""
    return ge((top - p) * (1 - t), (top - q) * (1 - z))


f_z, f_t, s_z, s_t = sp.symbols("f_z f_t s_z s_t", real=True)
next_order = order(m + 1, f_z + p * s_z, f_t + q * s_t, f_z, f_t)
numbers = Proof(
    id="relu-sphere-ntk-numbers",
    title="One layer, for numbers",
    source="Elementary",
    hypotheses={
        "t < 1": gt(1, t), "m >= 0": ge(m), "q <= m": ge(m, q), "order": order(m, p, q, z, t),
        "s >= 0": ge(s_z), "f(t) <= 1": ge(1, f_t),
        "turn": ge((1 - s_z) * (1 - f_t), (1 - s_t) * (1 - f_z)),
        "share": ge(s_z * (1 - z) * (1 - f_t), s_t * (1 - t) * (1 - f_z)),
    },
    statement=(next_order,),
    steps=(
        Step("next", next_order,
             Linear({"turn": m, "order": s_z * (1 - f_t) / (1 - t), "share": (m - q) / (1 - t)},
                    using=("m >= 0", "s >= 0", "f(t) <= 1", "t < 1", "q <= m"))),
    ),
)  # fmt: skip


def deep_order(n):
    """What is to be shown of one depth."""
    return order(n, T(n, z), T(n, t), F(n, z), F(n, t))


one_more = Proof(
    id="relu-layers-ntk-next",
    title="One more layer, for the NTK",
    source="Elementary",
    hypotheses={**layers, "z >= -1": ge(1 + z), "z <= 1": ge(1, z)},
    statement=(eq(T(n + 1, z), f(F(n, z)) + T(n, z) * slope(F(n, z))),),
    steps=(
        Step("F <= 1", ge(1, F(n, z)), Instance("relu-layers-range")),
        Step("F >= -1", ge(1 + F(n, z)), Instance("relu-layers-range")),
        Step("one more", eq(F(n + 1, z), f(F(n, z))), Instance("relu-layers-next")),
        Step("NTK layer", eq(T(n + 1, z), F(n + 1, z) + T(n, z) * slope(cut(F(n, z)))), Specialise("NTK of a layer", {n: n, z: z})),
        Step("NTK range", eq(F(n + 1, z) + T(n, z) * slope(cut(F(n, z))), F(n + 1, z) + T(n, z) * slope(F(n, z))), Algebra()),
        Step("NTK", eq(T(n + 1, z), f(F(n, z)) + T(n, z) * slope(F(n, z))), Algebra(("NTK layer", "NTK range", "one more"))),
    ),
)  # fmt: skip


def after(n):
    """n + 1, as it stands where n + 1 is put for n."""
    return sp.Add(n, 1, evaluate=False)


def next_layer(at, n):
    """One more layer of both kernels."""
    bounds = {"z >= -1": f"{at} >= -1", "z <= 1": f"{at} <= 1"}
    return (
        Step(f"{at}, one more", eq(F(after(n), at), f(F(n, at))), Instance("relu-layers-next", {z: at, label("n"): n}, bounds)),
        Step(f"{at}, NTK", eq(T(after(n), at), f(F(n, at)) + T(n, at) * slope(F(n, at))),
             Instance("relu-layers-ntk-next", {z: at, label("n"): n}, bounds)),
    )  # fmt: skip


positive = Proof(
    id="relu-layers-positive",
    title="From the first layer on no cosine is negative",
    source="Elementary",
    hypotheses={**layers, "z >= -1": ge(1 + z), "z <= 1": ge(1, z)},
    statement=(ge(F(n + 1, z)),),
    steps=(
        Step("F <= 1", ge(1, F(n, z)), Instance("relu-layers-range")),
        Step("F >= -1", ge(1 + F(n, z)), Instance("relu-layers-range")),
        Step("f >= 0", ge(f(F(n, z))),
             Instance("relu-layer-above", {z: F(n, z), t: 1}, {"z >= -1": "F >= -1", "z <= t": "F <= 1"})),
        Step("next", eq(F(n + 1, z), f(F(n, z))), Instance("relu-layers-next")),
        Step("F(n + 1) >= 0", ge(F(n + 1, z)), Linear({"f >= 0": 1}, rewrite=("next",))),
    ),
)  # fmt: skip

N = n + 1
values = {
    z: F(N, z), t: F(N, t), m: N, p: T(N, z), q: T(N, t),
    f_z: f(F(N, z)), f_t: f(F(N, t)), s_z: slope(F(N, z)), s_t: slope(F(N, t)),
}  # fmt: skip
cosines = {"t >= 0": "F(t) >= 0", "t <= z": "F(t) <= F(z)", "z <= 1": "F(z) <= 1"}
two = {"t >= -1": ge(1 + t), "t <= z": ge(z, t), "z <= 1": ge(1, z), "t < 1": gt(1, t)}

deep_step = Proof(
    id="relu-sphere-ntk-step",
    title="The order of the NTK, from one depth to the next",
    source="New",
    hypotheses={**layers, **two, "n": deep_order(N)},
    statement=(deep_order(after(N)),),
    steps=(
        Step("z >= -1", ge(1 + z), Linear({"t <= z": 1, "t >= -1": 1})),
        Step("t <= 1", ge(1, t), Linear({"t < 1": 1})),
        Step("F(t) >= 0", ge(F(N, t)), Instance("relu-layers-positive", {z: t}, {"z >= -1": "t >= -1", "z <= 1": "t <= 1"})),
        Step("F(t) < 1", gt(1, F(N, t)), Instance("relu-layers-apart", {z: t, n: N}, {"z >= -1": "t >= -1", "z < 1": "t < 1"})),
        Step("F(t) <= F(z)", ge(F(N, z), F(N, t)), Instance("relu-layers-order", {n: N})),
        Step("F(z) <= 1", ge(1, F(N, z)), Instance("relu-layers-range", {n: N})),
        Step("F(z) >= -1", ge(1 + F(N, z)), Instance("relu-layers-range", {n: N})),
        Step("F(z) >= 0", ge(F(N, z)), Linear({"F(t) <= F(z)": 1, "F(t) >= 0": 1})),
        Step("F(t) <= 1", ge(1, F(N, t)), Linear({"F(t) < 1": 1})),
        Step("F(t) >= -1", ge(1 + F(N, t)), Linear({"F(t) >= 0": 1}, plus=1)),
        *next_layer(z, N),
        *next_layer(t, N),
        Step("T(t) <= n F(t)", ge(N * F(N, t), T(N, t)),
             Instance("relu-layers-ntk-below", {z: t, n: N}, {"z >= -1": "t >= -1", "z <= 1": "t <= 1"})),
        Step("T(t) <= n", ge(N, T(N, t)), Linear({"T(t) <= n F(t)": 1, "F(t) <= 1": N})),
        Step("turn", ge((1 - slope(F(N, z))) * (1 - f(F(N, t))), (1 - slope(F(N, t))) * (1 - f(F(N, z)))),
             Instance("relu-layer-turn", {z: F(N, z), t: F(N, t), v: 0}, cosines, ("F(z) >= 0",))),
        Step("share", ge(slope(F(N, z)) * (1 - F(N, z)) * (1 - f(F(N, t))), slope(F(N, t)) * (1 - F(N, t)) * (1 - f(F(N, z)))),
             Instance("relu-layer-share", {z: F(N, z), t: F(N, t), v: 0}, cosines, ("F(z) >= 0",))),
        Step("f(t) <= 1", ge(1, f(F(N, t))),
             Instance("relu-layer-below", {z: F(N, t), t: -1}, {"t <= z": "F(t) >= -1", "z <= 1": "F(t) <= 1"})),
        Step("asin z", ge(sp.asin(F(N, z)), F(N, z)),
             Instance("arcsine-above", {z: F(N, z), v: 0}, {"z >= 0": "F(z) >= 0", "z <= 1": "F(z) <= 1"})),
        Step("s >= 0", ge(slope(F(N, z))), Linear({"asin z": 1 / sp.pi, "F(z) >= 0": 1 / sp.pi}, plus=half)),
        Step("numbers", order(N + 1, f(F(N, z)) + T(N, z) * slope(F(N, z)), f(F(N, t)) + T(N, t) * slope(F(N, t)), f(F(N, z)), f(F(N, t))),
             Instance("relu-sphere-ntk-numbers", values,
                      {"t < 1": "F(t) < 1", "q <= m": "T(t) <= n", "order": "n", "s >= 0": "s >= 0",
                       "f(t) <= 1": "f(t) <= 1", "turn": "turn", "share": "share"})),
        Step("n + 1", deep_order(after(N)),
             Linear({"numbers": 1}, rewrite=("z, NTK", "t, NTK", "z, one more", "t, one more"))),
    ),
)  # fmt: skip


def one_layer(at):
    """The first layer of both kernels."""
    return (
        Step(f"F(1, {at})", eq(F(1, at), at), Specialise("first", {z: at})),
        Step(f"T(1, {at})", eq(T(1, at), at), Specialise("first NTK", {z: at})),
        Step(f"F({at}) <= 1", ge(1, F(1, at)), Linear({f"{at} <= 1": 1}, rewrite=(f"F(1, {at})",))),
        Step(f"F({at}) >= -1", ge(1 + F(1, at)), Linear({f"{at} >= -1": 1}, rewrite=(f"F(1, {at})",))),
        *next_layer(at, sp.Integer(1)),
        Step(f"{at}, equal", eq(T(1, at), F(1, at)), Algebra((f"T(1, {at})", f"F(1, {at})"))),
        Step(f"{at}, tangent", eq(T(after(1), at), f(F(1, at)) + F(1, at) * slope(F(1, at))),
             Algebra((f"{at}, NTK", f"{at}, equal"))),
    )  # fmt: skip


deep = Proof(
    id="relu-sphere-ntk-order",
    title="The NTK falls off from its largest value faster than the NNGP, the more the nearer the inputs",
    source="New",
    hypotheses={**layers, **two},
    statement=(deep_order(N),),
    steps=(
        Step("z >= -1", ge(1 + z), Linear({"t <= z": 1, "t >= -1": 1})),
        Step("t <= 1", ge(1, t), Linear({"t < 1": 1})),
        *one_layer(z),
        *one_layer(t),
        Step("F(t) <= F(z)", ge(F(1, z), F(1, t)), Linear({"t <= z": 1}, rewrite=("F(1, z)", "F(1, t)"))),
        Step("one layer", ge((1 - F(1, z) * slope(F(1, z))) * (1 - f(F(1, t))), (1 - F(1, t) * slope(F(1, t))) * (1 - f(F(1, z)))),
             Instance("relu-layer-tangent", {z: F(1, z), t: F(1, t)},
                      {"t >= -1": "F(t) >= -1", "t <= z": "F(t) <= F(z)", "z <= 1": "F(z) <= 1"})),
        Step("n = 1", deep_order(after(1)),
             Linear({"one layer": 1}, rewrite=("z, tangent", "t, tangent", "z, one more", "t, one more"))),
        Step("all n", deep_order(N), Induction("relu-sphere-ntk-step", base="n = 1", variable=n, hypothesis="n")),
    ),
)  # fmt: skip

cosine = dot(x, y)
inside = (c, Uniform(C)), (x, X(c)), (y, X(c))
outside = (c, Uniform(C)), (x, X(c)), (y, Y(c))


def within(K):
    """The mean over classes of t_c - M_cc."""
    return Mean(K(N, dot(x, x)) - K(N, cosine), *inside)


def between(K):
    """The mean over classes of |m_c - m_g|^2: two classes drawn are one in 1/C."""
    return (1 - 1 / C) * (Mean(K(N, cosine), *inside) - Mean(K(N, cosine), *outside))


def pair(at):
    """The two sides of the order, of a cosine and tau."""
    return (N - T(N, at)) * (1 - F(N, tau)), (N - T(N, tau)) * (1 - F(N, at))


theorem = ge(W_T / B_T, W / B)
unit = {
    f"|{name}| = 1, {where}": always(eq(dot(v, v), 1), *draws)
    for where, draws in (("within", inside), ("between", outside))
    for name, v in (("x", x), ("y", y))
}

proof = Proof(
    id="relu-sphere-ntk",
    title="ReLU: $NC1(NTK) >= NC1(NNGP)$ at every depth, for separated, balanced classes on a "
          "sphere",
    source="New; claim (b) of [@kothapalli2025], at every depth",
    hypotheses={
        **layers, **unit,
        "C > 1": gt(C, 1),
        "within": always(ge(cosine, tau), *inside),
        "between": always(ge(tau, cosine), *outside),
        "tau >= -1": ge(1 + tau),
        "tau < 1": gt(1, tau),
        "apart": gt(between(F)),
        "apart, NTK": gt(between(T)),
    },
    statement=(theorem,),
    steps=(
        Step("tau <= 1", ge(1, tau), Linear({"tau < 1": 1})),
        Step("gap", gt(1 - F(N, tau)), Instance("relu-layers-apart", {z: tau, n: N})),
        Step("F(tau) <= 1", ge(1, F(N, tau)), Linear({"gap": 1})),
        Step("self", always(eq(F(N, dot(x, x)), 1), *inside),
             Instance("relu-layers-one", {z: dot(x, x), n: N}, {"z = 1": "|x| = 1, within"})),
        Step("NTK self", always(eq(T(N, dot(x, x)), N), *inside),
             Instance("relu-layers-ntk-one", {z: dot(x, x), n: N}, {"z = 1": "|x| = 1, within"})),
        Step("cosine <= 1", always(ge(1, cosine), *inside),
             Linear({"|x| = 1, within": -half, "|y| = 1, within": -half}, plus=dot(x - y, x - y) / 2)),
        Step("cosine >= -1", always(ge(1 + cosine), *inside), Linear({"within": 1, "tau >= -1": 1})),
        Step("inside at most 1", always(ge(1, F(N, cosine)), *inside),
             Instance("relu-layers-range", {z: cosine, n: N}, {"z >= -1": "cosine >= -1", "z <= 1": "cosine <= 1"})),
        Step("pair within", always(ge(*pair(cosine)), *inside),
             Instance("relu-sphere-ntk-order", {z: cosine, t: tau},
                      {"t >= -1": "tau >= -1", "t <= z": "within", "z <= 1": "cosine <= 1", "t < 1": "tau < 1"})),
        Step("across >= -1", always(ge(1 + cosine), *outside),
             Linear({"|x| = 1, between": -half, "|y| = 1, between": -half}, plus=dot(x + y, x + y) / 2)),
        Step("across < 1", always(gt(1, cosine), *outside), Linear({"between": 1, "tau < 1": 1})),
        Step("pair between", always(ge(*pair(cosine)[::-1]), *outside),
             Instance("relu-sphere-ntk-order", {z: tau, t: cosine},
                      {"t >= -1": "across >= -1", "t <= z": "between", "z <= 1": "tau <= 1", "t < 1": "across < 1"})),
        Step("A", eq(A, Mean(F(N, cosine), *inside)), Define()),
        Step("A'", eq(A_T, Mean(T(N, cosine), *inside)), Define()),
        Step("D", eq(D, Mean(F(N, cosine), *outside)), Define()),
        Step("D'", eq(D_T, Mean(T(N, cosine), *outside)), Define()),
        Step("mean self", eq(Mean(F(N, dot(x, x)), *inside), 1), Average("self")),
        Step("mean NTK self", eq(Mean(T(N, dot(x, x)), *inside), N), Average("NTK self")),
        Step("mean at most 1", ge(1, Mean(F(N, cosine), *inside)), Average("inside at most 1")),
        Step("mean within", ge(Mean(pair(cosine)[0], *inside), Mean(pair(cosine)[1], *inside)),
             Average("pair within")),
        Step("mean between", ge(Mean(pair(cosine)[1], *outside), Mean(pair(cosine)[0], *outside)),
             Average("pair between")),
        Step("A <= 1", ge(1, A), Linear({"mean at most 1": 1}, rewrite=("A",))),
        Step("within A", ge((N - A_T) * (1 - F(N, tau)), (N - T(N, tau)) * (1 - A)),
             Linear({"mean within": 1}, rewrite=("A", "A'"))),
        Step("between D", ge((N - T(N, tau)) * (1 - D), (N - D_T) * (1 - F(N, tau))),
             Linear({"mean between": 1}, rewrite=("D", "D'"))),
        Step("C - 1", gt(C - 1), Linear({"C > 1": 1})),
        Step("A > D", gt(A - D), Linear({"apart": C / (C - 1)}, using=("C - 1",), rewrite=("A", "D"))),
        Step("A' > D'", gt(A_T - D_T), Linear({"apart, NTK": C / (C - 1)}, using=("C - 1",), rewrite=("A'", "D'"))),
        Step("D < 1", gt(1 - D), Linear({"A <= 1": 1, "A > D": 1})),
        Step("product", ge((N - A_T) * (1 - D), (N - D_T) * (1 - A)),
             Linear({"within A": (1 - D) / (1 - F(N, tau)), "between D": (1 - A) / (1 - F(N, tau))},
                    using=("gap", "D < 1", "A <= 1"))),
        Step("W", eq(W, within(F)), Define()),
        Step("W'", eq(W_T, within(T)), Define()),
        Step("B", eq(B, between(F)), Define()),
        Step("B'", eq(B_T, between(T)), Define()),
        Step("1 - A", eq(W, 1 - A), Algebra(("W", "mean self", "A"))),
        Step("n - A'", eq(W_T, N - A_T), Algebra(("W'", "mean NTK self", "A'"))),
        Step("A - D", eq(B, (1 - 1 / C) * (A - D)), Algebra(("B", "A", "D"))),
        Step("A' - D'", eq(B_T, (1 - 1 / C) * (A_T - D_T)), Algebra(("B'", "A'", "D'"))),
        Step("B > 0", gt(B), Linear({"apart": 1}, rewrite=("B",))),
        Step("B' > 0", gt(B_T), Linear({"apart, NTK": 1}, rewrite=("B'",))),
        Step("theorem", theorem,
             Linear({"product": C / ((C - 1) * (A - D) * (A_T - D_T))},
                    using=("C - 1", "A > D", "A' > D'", "B > 0", "B' > 0"),
                    rewrite=("1 - A", "n - A'", "A - D", "A' - D'"))),
    ),
)  # fmt: skip
