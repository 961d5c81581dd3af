"""The NTK of a ReLU network on a sphere, at every depth: below a multiple of the NNGP.

Without bias, and for inputs of length 1 and cosine z, the NNGP after n - 1 layers is F(n, z), as in
`relu-layers-uncollapse`, and the NTK is T(n, z), with T(1, z) = z and

    T(n + 1, z) = F(n + 1, z) + T(n, z) s(F(n, z)),    s = f' = 1 - theta / pi.

At z = 1 it is n. As f(z) = z s(z) + sqrt(1 - z^2) / pi,

    (n + 1) F(n + 1) - T(n + 1) = s(F(n)) (n F(n) - T(n)) + n sqrt(1 - F(n)^2) / pi >= 0:

of inputs that are not equal the NTK has a smaller part of its value for equal inputs than the NNGP.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Induction,
    Instance,
    Linear,
    Proof,
    Sign,
    Specialise,
    Step,
    eq,
    forall,
    ge,
    label,
)

n = label("n")
z, t, v, low, high = sp.symbols("z t v u w", real=True)
F, T = sp.Function("F"), sp.Function("T")


def f(z):
    """The next cosine."""
    return (sp.sqrt(1 - z**2) + (sp.pi / 2 + sp.asin(z)) * z) / sp.pi


def slope(z):
    """f'."""
    return sp.Rational(1, 2) + sp.asin(z) / sp.pi


def cut(x):
    """What is between -1 and 1 already, which is shown."""
    return sp.Max(-1, sp.Min(1, x))


layers = {
    "first": forall(eq(F(1, z), z), z),
    "a layer": forall(eq(F(n + 1, z), f(cut(F(n, z)))), n, z),
}
tangents = {
    "first NTK": forall(eq(T(1, z), z), z),
    "NTK of a layer": forall(eq(T(n + 1, z), F(n + 1, z) + T(n, z) * slope(cut(F(n, z)))), n, z),
}
cosine_z = {"z >= -1": ge(1 + z), "z <= 1": ge(1, z)}


def next_tangent(n, at):
    """One more layer of the NTK, where the cosine is in its range."""
    long = F(n + 1, at) + T(n, at) * slope(cut(F(n, at)))
    short = F(n + 1, at) + T(n, at) * slope(F(n, at))
    return (
        Step(f"{at}, NTK layer", eq(T(n + 1, at), long), Specialise("NTK of a layer", {n: n, z: at})),
        Step(f"{at}, NTK range", eq(long, short), Algebra()),
        Step(f"{at}, NTK", eq(T(n + 1, at), short), Algebra((f"{at}, NTK layer", f"{at}, NTK range"))),
    )  # fmt: skip


def below(n):
    """What is to be shown of one depth."""
    return ge(n * F(n, z), T(n, z))


part_step = Proof(
    id="relu-layers-ntk-below-step",
    title="The NTK below a multiple of the NNGP, from one depth to the next",
    source="Elementary",
    hypotheses={**layers, **tangents, **cosine_z, "n": below(n)},
    statement=(below(n + 1),),
    steps=(
        Step("F <= 1", ge(1, F(n, z)), Instance("relu-layers-range")),
        Step("F >= -1", ge(1 + F(n, z)), Instance("relu-layers-range")),
        Step("layer", eq(F(n + 1, z), f(F(n, z))), Instance("relu-layers-next")),
        *next_tangent(n, z),
        Step("slope", ge(slope(F(n, z))),
             Instance("relu-layer", {z: 1, t: F(n, z), v: 0, high: 1, low: 1},
                      {"t <= 1": "F <= 1", "t >= -1": "F >= -1"}, ("F >= -1",))),
        Step("1 - F^2", ge(1 - F(n, z) ** 2), Sign(form=(1 - F(n, z)) * (1 + F(n, z)), using=("F <= 1", "F >= -1"))),
        Step("root", ge(sp.sqrt(1 - F(n, z) ** 2)), Sign(using=("1 - F^2",))),
        Step("n + 1", below(n + 1),
             Linear({"n": slope(F(n, z)), "root": n / sp.pi}, using=("slope",), rewrite=("z, NTK", "layer"))),
    ),
)  # fmt: skip

part = Proof(
    id="relu-layers-ntk-below",
    title="ReLU: the NTK is a smaller part of its largest value than the NNGP, at every depth",
    source="New",
    hypotheses={**layers, **tangents, **cosine_z},
    statement=(below(n),),
    steps=(
        Step("F(1)", eq(F(1, z), z), Specialise("first", {z: z})),
        Step("T(1)", eq(T(1, z), z), Specialise("first NTK", {z: z})),
        Step("n = 1", below(1), Linear({}, rewrite=("F(1)", "T(1)"))),
        Step("all n", below(n), Induction("relu-layers-ntk-below-step", base="n = 1", variable=n, hypothesis="n")),
    ),
)  # fmt: skip


slope_one = Proof(
    id="relu-slope-one",
    title="The slope of a layer at the cosine 1",
    source="Elementary",
    hypotheses={**cosine_z, "-1 <= t": ge(1 + t), "t <= 1": ge(1, t), "z = t": eq(z, t), "s(t)": eq(slope(t), 1)},
    statement=(eq(slope(z), 1),),
    steps=(Step("s(z) = 1", eq(slope(z), 1), Algebra(("z = t", "s(t)"))),),
)  # fmt: skip

one_step = Proof(
    id="relu-layers-ntk-one-step",
    title="The NTK of equal inputs, from one depth to the next",
    source="Elementary",
    hypotheses={**layers, **tangents, "z = 1": eq(z, 1), "n": eq(T(n, z), n)},
    statement=(eq(T(n + 1, z), n + 1),),
    steps=(
        Step("F = 1", eq(F(n, z), 1), Instance("relu-layers-one")),
        Step("next F = 1", eq(F(n + 1, z), 1), Instance("relu-layers-one", {n: n + 1})),
        Step("F <= 1", ge(1, F(n, z)), Linear({"F = 1": -1})),
        Step("F >= -1", ge(1 + F(n, z)), Linear({"F = 1": 1}, plus=2)),
        *next_tangent(n, z),
        Step("s", eq(slope(F(n, z)), 1),
             Instance("relu-slope-one", {z: F(n, z), t: 1}, {"z = t": "F = 1"}, ("F <= 1", "F >= -1"))),
        Step("n + 1", eq(T(n + 1, z), n + 1), Algebra(("z, NTK", "s", "n", "next F = 1"))),
    ),
)  # fmt: skip

one = Proof(
    id="relu-layers-ntk-one",
    title="The NTK of two equal inputs of length 1 is $n$",
    source="Elementary",
    hypotheses={**layers, **tangents, "z = 1": eq(z, 1)},
    statement=(eq(T(n, z), n),),
    steps=(
        Step("T(1)", eq(T(1, z), z), Specialise("first NTK", {z: z})),
        Step("n = 1", eq(T(1, z), 1), Algebra(("T(1)", "z = 1"))),
        Step("all n", eq(T(n, z), n), Induction("relu-layers-ntk-one-step", base="n = 1", variable=n, hypothesis="n")),
    ),
)  # fmt: skip
