"""A random ReLU layer un-collapses separated data on a sphere, at every depth.

Inputs have the length 1 and one of C classes of the same weight, Y(c) is the law of an input of another class
than c, and no cosine within a class is below tau, none between classes above. Without bias the NNGP after n - 1
layers is F(n, z) for inputs of cosine z, with F(n + 1, z) = f(F(n, z)) and f as in `relu-layer`.

With A and D the mean cosines within and between classes, NC1 = (1 - A) / ((1 - 1/C) (A - D)), as two inputs are
of one class with probability 1/C. f is below its chord from tau to 1 there, and above the continuation before:

    (1 - A') (1 - tau) >= (1 - f(tau)) (1 - A),    (1 - D') (1 - tau) <= (1 - f(tau)) (1 - D),

and by multiplication (1 - A') (1 - D) >= (1 - D') (1 - A): NC1 does not fall. As f increases the classes are
still separated, by f(tau), and so on. In the lazy regime features do not move: there is no cascading collapse.
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
z, t, tau, A, D, W, B = sp.symbols("z t tau A D W B", real=True)
A_next, D_next, W_next, B_next = sp.symbols("A' D' W' B'", real=True)
(x, y), X, Y = vectors("x y"), Classes("X"), Classes("Y")
F = sp.Function("F")
half = sp.Rational(1, 2)


def f(z):
    """The next cosine."""
    return (sp.sqrt(1 - z**2) + (sp.pi / 2 + sp.asin(z)) * z) / sp.pi


layers = {
    "first": forall(eq(F(1, z), z), z),
    "a layer": forall(eq(F(n + 1, z), f(sp.Max(-1, sp.Min(1, F(n, z))))), n, z),
}
cosine_z = {"z >= -1": ge(1 + z), "z <= 1": ge(1, z)}


def first_layer(at):
    """No layer yet."""
    return Step(f"{at}, first", eq(F(1, at), at), Specialise("first", {z: at}))


def next_layer(at):
    """One more layer."""
    cut = f(sp.Max(-1, sp.Min(1, F(n, at))))
    return (
        Step(f"{at}, layer", eq(F(n + 1, at), cut), Specialise("a layer", {n: n, z: at})),
        Step(f"{at}, range", eq(cut, f(F(n, at))), Algebra()),
        Step(
            f"{at}, one more",
            eq(F(n + 1, at), f(F(n, at))),
            Algebra((f"{at}, layer", f"{at}, range")),
        ),
    )


def from_square(at):
    """-1 <= F(n, at) <= 1, as its square is at most 1."""
    value = F(n, at)
    return (
        Step(
            f"F({at}) <= 1",
            ge(1, value),
            Linear({f"square, {at}": half}, plus=(1 - value) ** 2 / 2),
        ),
        Step(
            f"F({at}) >= -1",
            ge(1 + value),
            Linear({f"square, {at}": half}, plus=(1 + value) ** 2 / 2),
        ),
    )


def square(n, z):
    """The range of cosines."""
    return ge(1 - F(n, z) ** 2)


range_step = Proof(
    id="relu-layers-range-step",
    title="The range of cosines, from one depth to the next",
    source="Elementary",
    hypotheses={**layers, "square, z": square(n, z)},
    statement=(square(n + 1, z),),
    steps=(
        *from_square(z),
        Step("f >= 0", ge(f(F(n, z))),
             Instance("relu-layer-above", {z: F(n, z), t: 1}, {"z >= -1": "F(z) >= -1", "z <= t": "F(z) <= 1"})),
        Step("f <= 1", ge(1, f(F(n, z))),
             Instance("relu-layer-below", {z: F(n, z), t: -1}, {"t <= z": "F(z) >= -1", "z <= 1": "F(z) <= 1"})),
        *next_layer(z),
        Step("n + 1", square(n + 1, z),
             Linear({"f <= 1": 1 + f(F(n, z))}, using=("f >= 0",), rewrite=("z, one more",))),
    ),
)  # fmt: skip

in_range = Proof(
    id="relu-layers-range",
    title="Cosines at any depth are between $-1$ and $1$",
    source="Elementary",
    hypotheses={**layers, **cosine_z},
    statement=(square(n, z), ge(1, F(n, z)), ge(1 + F(n, z))),
    steps=(
        first_layer(z),
        Step("n = 1", square(1, z), Linear({"z <= 1": 1 + z}, using=("z >= -1",), rewrite=("z, first",))),
        Step("square, z", square(n, z),
             Induction("relu-layers-range-step", base="n = 1", variable=n, hypothesis="square, z")),
        *from_square(z),
    ),
)  # fmt: skip

after = Proof(
    id="relu-layers-next",
    title="One more layer, for cosines",
    source="Elementary",
    hypotheses={**layers, **cosine_z},
    statement=(eq(F(n + 1, z), f(F(n, z))),),
    steps=(
        Step("F <= 1", ge(1, F(n, z)), Instance("relu-layers-range")),
        Step("F >= -1", ge(1 + F(n, z)), Instance("relu-layers-range")),
        *next_layer(z),
    ),
)  # fmt: skip


def ordered(n):
    """What is to be shown of one depth."""
    return ge(F(n, z), F(n, t))


two = {"t >= -1": ge(1 + t), "t <= z": ge(z, t), "z <= 1": ge(1, z)}
order_step = Proof(
    id="relu-layers-order-step",
    title="Order of cosines, from one depth to the next",
    source="Elementary",
    hypotheses={**layers, **two, "n": ordered(n)},
    statement=(ordered(n + 1),),
    steps=(
        Step("z >= -1", ge(1 + z), Linear({"t <= z": 1, "t >= -1": 1})),
        Step("t <= 1", ge(1, t), Linear({"t <= z": 1, "z <= 1": 1})),
        Step("F(z) <= 1", ge(1, F(n, z)), Instance("relu-layers-range")),
        Step("F(z) >= -1", ge(1 + F(n, z)), Instance("relu-layers-range")),
        Step("F(t) <= 1", ge(1, F(n, t)), Instance("relu-layers-range", {z: t})),
        Step("F(t) >= -1", ge(1 + F(n, t)), Instance("relu-layers-range", {z: t})),
        *next_layer(z),
        *next_layer(t),
        Step("f", ge(f(F(n, z)), f(F(n, t))),
             Instance("relu-layer-above", {t: F(n, z), z: F(n, t)},
                      {"z <= t": "n", "t <= 1": "F(z) <= 1", "z >= -1": "F(t) >= -1"})),
        Step("n + 1", ordered(n + 1), Linear({"f": 1}, rewrite=("z, one more", "t, one more"))),
    ),
)  # fmt: skip

order = Proof(
    id="relu-layers-order",
    title="Layers keep the order of cosines",
    source="Elementary",
    hypotheses={**layers, **two},
    statement=(ordered(n),),
    steps=(
        first_layer(z),
        first_layer(t),
        Step("n = 1", ordered(1), Linear({"t <= z": 1}, rewrite=("z, first", "t, first"))),
        Step("all n", ordered(n), Induction("relu-layers-order-step", base="n = 1", variable=n, hypothesis="n")),
    ),
)  # fmt: skip

apart_step = Proof(
    id="relu-layers-apart-step",
    title="Inputs apart, from one depth to the next",
    source="Elementary",
    hypotheses={**layers, **cosine_z, "n": gt(1, F(n, z))},
    statement=(gt(1, F(n + 1, z)),),
    steps=(
        Step("F >= -1", ge(1 + F(n, z)), Instance("relu-layers-range")),
        Step("F <= 1", ge(1, F(n, z)), Linear({"n": 1})),
        *next_layer(z),
        Step("chord", ge(2 * (1 - f(F(n, z))), 1 - F(n, z)),
             Instance("relu-layer-below", {z: F(n, z), t: -1}, {"t <= z": "F >= -1", "z <= 1": "F <= 1"})),
        Step("n + 1", gt(1, F(n + 1, z)), Linear({"chord": half, "n": half}, rewrite=("z, one more",))),
    ),
)  # fmt: skip

apart = Proof(
    id="relu-layers-apart",
    title="Layers keep inputs apart",
    source="Elementary",
    hypotheses={**layers, "z >= -1": ge(1 + z), "z < 1": gt(1, z)},
    statement=(gt(1, F(n, z)),),
    steps=(
        Step("z <= 1", ge(1, z), Linear({"z < 1": 1})),
        first_layer(z),
        Step("n = 1", gt(1, F(1, z)), Linear({"z < 1": 1}, rewrite=("z, first",))),
        Step("all n", gt(1, F(n, z)), Induction("relu-layers-apart-step", base="n = 1", variable=n, hypothesis="n")),
    ),
)  # fmt: skip

fixed_point = Proof(
    id="relu-layer-one",
    title="A layer leaves the cosine 1",
    source="Elementary",
    hypotheses={**cosine_z, "-1 <= t": ge(1 + t), "t <= 1": ge(1, t), "z = t": eq(z, t), "f(t)": eq(f(t), 1)},
    statement=(eq(f(z), 1),),
    steps=(Step("f(z) = 1", eq(f(z), 1), Algebra(("z = t", "f(t)"))),),
)  # fmt: skip

one_step = Proof(
    id="relu-layers-one-step",
    title="The cosine 1, from one depth to the next",
    source="Elementary",
    hypotheses={**layers, "n": eq(F(n, z), 1)},
    statement=(eq(F(n + 1, z), 1),),
    steps=(
        Step("F <= 1", ge(1, F(n, z)), Linear({"n": -1})),
        Step("F >= -1", ge(1 + F(n, z)), Linear({"n": 1}, plus=2)),
        *next_layer(z),
        Step("f", eq(f(F(n, z)), 1),
             Instance("relu-layer-one", {z: F(n, z), t: 1}, {"z = t": "n"}, ("F <= 1", "F >= -1"))),
        Step("n + 1", eq(F(n + 1, z), 1), Algebra(("z, one more", "f"))),
    ),
)  # fmt: skip

one = Proof(
    id="relu-layers-one",
    title="Layers leave the cosine 1",
    source="Elementary",
    hypotheses={**layers, "z = 1": eq(z, 1)},
    statement=(eq(F(n, z), 1),),
    steps=(
        first_layer(z),
        Step("n = 1", eq(F(1, z), 1), Algebra(("z, first", "z = 1"))),
        Step("all n", eq(F(n, z), 1), Induction("relu-layers-one-step", base="n = 1", variable=n, hypothesis="n")),
    ),
)  # fmt: skip

cosine = dot(x, y)
inside = (c, Uniform(C)), (x, X(c)), (y, X(c))
outside = (c, Uniform(C)), (x, X(c)), (y, Y(c))


def within(n):
    """The mean over classes of t_c - M_cc, at this depth."""
    return Mean(F(n, dot(x, x)) - F(n, cosine), *inside)


def between(n):
    """The mean over classes of |m_c - m_g|^2, at this depth: two classes drawn are one in 1/C."""
    return (1 - 1 / C) * (Mean(F(n, cosine), *inside) - Mean(F(n, cosine), *outside))


def gap(n):
    """1 - F(n, tau)."""
    return 1 - F(n, tau)


def chord(n, at):
    """The two sides of the chord argument, of the next depth and of this one."""
    return (1 - F(n + 1, at)) * gap(n), gap(n + 1) * (1 - F(n, at))


def plain(at):
    """The same, with f for the layer."""
    return (1 - f(F(n, at))) * gap(n), (1 - f(F(n, tau))) * (1 - F(n, at))


def ranges(name, draws, low, high):
    """The range of the cosines drawn, at depth n."""
    bounds = {"z >= -1": low, "z <= 1": high}
    return (
        Step(
            f"{name} at most 1",
            always(ge(1, F(n, cosine)), *draws),
            Instance("relu-layers-range", {z: cosine}, bounds),
        ),
        Step(
            f"{name} at least -1",
            always(ge(1 + F(n, cosine)), *draws),
            Instance("relu-layers-range", {z: cosine}, bounds),
        ),
    )


theorem = ge(W_next / B_next, W / B)
unit = {
    f"|{name}| = 1, {where}": always(eq(dot(v, v), 1), *draws)
    for where, draws in (("within", inside), ("between", outside))
    for name, v in (("x", x), ("y", y))
}

proof = Proof(
    id="relu-layers-uncollapse",
    title="ReLU: $NC1$ of separated, balanced classes on a sphere does not fall from layer to "
          "layer",
    source="New; for the cascading collapse of [@hui2022]",
    hypotheses={
        **layers, **unit,
        "C > 1": gt(C, 1),
        "within": always(ge(cosine, tau), *inside),
        "between": always(ge(tau, cosine), *outside),
        "tau >= -1": ge(1 + tau),
        "tau < 1": gt(1, tau),
        "apart": gt(between(n)),
        "apart, one more": gt(between(n + 1)),
    },
    statement=(theorem,),
    steps=(
        Step("tau <= 1", ge(1, tau), Linear({"tau < 1": 1})),
        Step("gap", gt(gap(n)), Instance("relu-layers-apart", {z: tau})),
        Step("next gap", gt(gap(n + 1)), Instance("relu-layers-apart", {z: tau, n: n + 1})),
        Step("F(tau) <= 1", ge(1, F(n, tau)), Linear({"gap": 1})),
        Step("F(tau) >= -1", ge(1 + F(n, tau)), Instance("relu-layers-range", {z: tau})),
        *next_layer(tau),
        Step("self", always(eq(F(n, dot(x, x)), 1), *inside),
             Instance("relu-layers-one", {z: dot(x, x)}, {"z = 1": "|x| = 1, within"})),
        Step("next self", always(eq(F(n + 1, dot(x, x)), 1), *inside),
             Instance("relu-layers-one", {z: dot(x, x), n: n + 1}, {"z = 1": "|x| = 1, within"})),
        Step("cosine <= 1", always(ge(1, cosine), *inside),
             Linear({"|x| = 1, within": -half, "|y| = 1, within": -half}, plus=dot(x - y, x - y) / 2)),
        Step("cosine >= -1", always(ge(1 + cosine), *inside), Linear({"within": 1, "tau >= -1": 1})),
        Step("across >= -1", always(ge(1 + cosine), *outside),
             Linear({"|x| = 1, between": -half, "|y| = 1, between": -half}, plus=dot(x + y, x + y) / 2)),
        Step("across <= 1", always(ge(1, cosine), *outside), Linear({"between": 1, "tau <= 1": 1})),
        *ranges("within", inside, "cosine >= -1", "cosine <= 1"),
        *ranges("between", outside, "across >= -1", "across <= 1"),
        Step("within tau", always(ge(F(n, cosine), F(n, tau)), *inside),
             Instance("relu-layers-order", {z: cosine, t: tau}, {"t <= z": "within", "z <= 1": "cosine <= 1"})),
        Step("across tau", always(ge(F(n, tau), F(n, cosine)), *outside),
             Instance("relu-layers-order", {z: tau, t: cosine}, {"t <= z": "between", "t >= -1": "across >= -1"})),
        Step("f below", always(ge(*plain(cosine)), *inside),
             Instance("relu-layer-below", {z: F(n, cosine), t: F(n, tau)},
                      {"t <= z": "within tau", "z <= 1": "within at most 1", "t >= -1": "F(tau) >= -1"})),
        Step("f above", always(ge(*plain(cosine)[::-1]), *outside),
             Instance("relu-layer-above", {z: F(n, cosine), t: F(n, tau)},
                      {"z <= t": "across tau", "z >= -1": "between at least -1", "t <= 1": "F(tau) <= 1"})),
        Step("within, layer", always(eq(F(n + 1, cosine), f(F(n, cosine))), *inside),
             Instance("relu-layers-next", {z: cosine}, {"z >= -1": "cosine >= -1", "z <= 1": "cosine <= 1"})),
        Step("between, layer", always(eq(F(n + 1, cosine), f(F(n, cosine))), *outside),
             Instance("relu-layers-next", {z: cosine}, {"z >= -1": "across >= -1", "z <= 1": "across <= 1"})),
        Step("chord within", always(ge(*chord(n, cosine)), *inside),
             Linear({"f below": 1}, rewrite=("within, layer", "tau, one more"))),
        Step("chord between", always(ge(*chord(n, cosine)[::-1]), *outside),
             Linear({"f above": 1}, rewrite=("between, layer", "tau, one more"))),
        Step("A", eq(A, Mean(F(n, cosine), *inside)), Define()),
        Step("A'", eq(A_next, Mean(F(n + 1, cosine), *inside)), Define()),
        Step("D", eq(D, Mean(F(n, cosine), *outside)), Define()),
        Step("D'", eq(D_next, Mean(F(n + 1, cosine), *outside)), Define()),
        Step("mean self", eq(Mean(F(n, dot(x, x)), *inside), 1), Average("self")),
        Step("mean next self", eq(Mean(F(n + 1, dot(x, x)), *inside), 1), Average("next self")),
        Step("mean at most 1", ge(1, Mean(F(n, cosine), *inside)), Average("within at most 1")),
        Step("mean within", ge(Mean((1 - F(n + 1, cosine)) * gap(n), *inside),
                               Mean(gap(n + 1) * (1 - F(n, cosine)), *inside)), Average("chord within")),
        Step("mean between", ge(Mean(gap(n + 1) * (1 - F(n, cosine)), *outside),
                                Mean((1 - F(n + 1, cosine)) * gap(n), *outside)), Average("chord between")),
        Step("A <= 1", ge(1, A), Linear({"mean at most 1": 1}, rewrite=("A",))),
        Step("within A", ge((1 - A_next) * gap(n), gap(n + 1) * (1 - A)),
             Linear({"mean within": 1}, rewrite=("A", "A'"))),
        Step("between D", ge(gap(n + 1) * (1 - D), (1 - D_next) * gap(n)),
             Linear({"mean between": 1}, rewrite=("D", "D'"))),
        Step("C - 1", gt(C - 1), Linear({"C > 1": 1})),
        Step("A > D", gt(A - D), Linear({"apart": C / (C - 1)}, using=("C - 1",), rewrite=("A", "D"))),
        Step("A' > D'", gt(A_next - D_next),
             Linear({"apart, one more": C / (C - 1)}, using=("C - 1",), rewrite=("A'", "D'"))),
        Step("D < 1", gt(1 - D), Linear({"A <= 1": 1, "A > D": 1})),
        Step("product", ge((1 - A_next) * (1 - D), (1 - D_next) * (1 - A)),
             Linear({"within A": (1 - D) / gap(n), "between D": (1 - A) / gap(n)},
                    using=("gap", "D < 1", "A <= 1"))),
        Step("W", eq(W, within(n)), Define()),
        Step("W'", eq(W_next, within(n + 1)), Define()),
        Step("B", eq(B, between(n)), Define()),
        Step("B'", eq(B_next, between(n + 1)), Define()),
        Step("1 - A", eq(W, 1 - A), Algebra(("W", "mean self", "A"))),
        Step("1 - A'", eq(W_next, 1 - A_next), Algebra(("W'", "mean next self", "A'"))),
        Step("A - D", eq(B, (1 - 1 / C) * (A - D)), Algebra(("B", "A", "D"))),
        Step("A' - D'", eq(B_next, (1 - 1 / C) * (A_next - D_next)), Algebra(("B'", "A'", "D'"))),
        Step("B > 0", gt(B), Linear({"apart": 1}, rewrite=("B",))),
        Step("B' > 0", gt(B_next), Linear({"apart, one more": 1}, rewrite=("B'",))),
        Step("theorem", theorem,
             Linear({"product": C / ((C - 1) * (A - D) * (A_next - D_next))},
                    using=("C - 1", "A > D", "A' > D'", "B > 0", "B' > 0"), rewrite=("1 - A", "1 - A'", "A - D", "A' - D'"))),
    ),
)  # fmt: skip
