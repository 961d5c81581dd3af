"""ERF, mirrored isotropic Gaussian classes: what is monotone in the mixtures (Lemmas 3 to 5 of the proof).

For x ~ N(m, I), x' of the same law and K_0 = <x, x'>, the cosine within a class is that of a = |x + x'|^2 / 4,
b = |x - x'|^2 / 4 and the cosine t of the angle between x + x' and x - x':

    G = (a - b) / sqrt(A a + B),    A = 4 b (1 - t^2) + 2 D > 0,    B = D (2 b + D) > 0.

b and t have one law each, and a is Gamma distributed with a shape that is random, d/2 + L. The law of shape d/2 + L + 1 is
that of a + e, with an independent e of the exponential law. So M_G(L) is concave in L, as G is in a: `mean-concave`,
with any law of e. Since M_G(0) = 0, M_G(L)/L nowhere rises: `concave-from-zero`.

An input with itself has G = X / sqrt(D (2 X + D)) and Q = asin(X / (X + D)), X = |x|^2. Q/G falls with X (`arcsine-share`),
and the law of the next shape has X in its density besides: so E Q/E G nowhere rises with the shape (`tilted-share`).
"""

import sympy as sp

from nctheory.proving import (
    Average,
    Cases,
    Classes,
    Induction,
    Instance,
    Linear,
    Mean,
    Monotone,
    Proof,
    Sign,
    Specialise,
    Step,
    forall,
    ge,
    gt,
    label,
)

n = label("n")
phi = sp.Function("phi")


def share(n):
    """phi(n)/n nowhere rises."""
    return ge((n + 1) * phi(n), n * phi(n + 1))


concave = {"concave": forall(ge(2 * phi(n + 1), phi(n) + phi(n + 2)), n)}
concave_step = Proof(
    id="concave-from-zero-step",
    title="A concave sequence that starts from 0, from one place to the next",
    source="Elementary",
    hypotheses={**concave, "n": share(n)},
    statement=(share(n + 1),),
    steps=(
        Step("at n", ge(2 * phi(n + 1), phi(n) + phi(n + 2)), Specialise("concave", {n: n})),
        Step("n + 1", share(n + 1), Linear({"at n": n + 1, "n": 1})),
    ),
)  # fmt: skip
concave_from_zero = Proof(
    id="concave-from-zero",
    title="A concave sequence that starts from 0: $phi(n)/n$ nowhere rises",
    source="Elementary",
    hypotheses={**concave, "at 0": ge(2 * phi(1), phi(2))},
    statement=(share(n),),
    steps=(
        Step("all n", share(n),
             Induction("concave-from-zero-step", base="at 0", variable=n, hypothesis="n")),
    ),
)  # fmt: skip

A, B = sp.symbols("A B", positive=True)
b, c, e, z = sp.symbols("b c e z", positive=True)
a = sp.Symbol("a", positive=True)
D = sp.Symbol("D", positive=True)
angle = sp.Symbol("tau", real=True)


def root(a):
    """(a - b) / sqrt(A a + B)."""
    return (a - b) / sp.sqrt(A * a + B)


def slope(a):
    """Its derivative."""
    return (A * a / 2 + A * b / 2 + B) / sp.sqrt(A * a + B) ** 3


curvature = A * (A * z + 3 * A * b + 4 * B) / (4 * sp.sqrt(A * z + B) ** 5)
slope_falls = Proof(
    id="root-slope",
    title="The slope of $(a - b) / sqrt(A a + B)$ falls",
    source="Elementary",
    statement=(ge(slope(z), slope(z + e)),),
    steps=(
        Step("curvature", ge(curvature), Sign()),
        Step("falls", ge(slope(z), slope(z + e)), Monotone(-slope(z), z, "curvature", z, z + e)),
    ),
)  # fmt: skip
concave_root = Proof(
    id="root-concave",
    title="$(a - b) / sqrt(A a + B)$ is concave: its increments fall",
    source="Elementary",
    statement=(ge(root(a + c) + root(a + e), root(a) + root(a + c + e)),),
    steps=(
        Step("slopes", ge(slope(z), slope(z + e)), Instance("root-slope")),
        Step("increments", ge(root(a + c) + root(a + e), root(a) + root(a + c + e)),
             Monotone(root(z) - root(z + e), z, "slopes", a, a + c)),
    ),
)  # fmt: skip

GAMMA, STEP, OTHER = (Classes(name, "positive")(1) for name in ("Gamma", "F", "B"))
ANGLE = Classes("S", "real")(1)
draws = (a, GAMMA), (c, STEP), (e, STEP), (b, OTHER), (angle, ANGLE)


def kernel(a):
    """G within a class, with t = sin(tau)."""
    return (a - b) / sp.sqrt((4 * b * sp.cos(angle) ** 2 + 2 * D) * a + D * (2 * b + D))


def mean(f, *steps):
    """Over the laws of what it depends on."""
    return Mean(f, *(draw for draw in draws if draw[0] in (a, b, angle, *steps)))


increments = kernel(a + c) + kernel(a + e) - kernel(a) - kernel(a + c + e)
concave_mean = ge(2 * mean(kernel(a + e), e), mean(kernel(a)) + mean(kernel(a + c + e), c, e))
mean_concave = Proof(
    id="mean-concave",
    title="ERF, mirrored isotropic classes: $M_G(L)$ is concave",
    source="New",
    statement=(concave_mean,),
    steps=(
        Step("at each", ge(increments), Instance("root-concave", {A: 4 * b * sp.cos(angle) ** 2 + 2 * D, B: D * (2 * b + D), z: a})),
        Step("mean", ge(Mean(increments, *draws)), Average("at each")),
        Step("concave", concave_mean, Linear({"mean": 1}), "Both steps have one law."),
    ),
)  # fmt: skip

x, w, y = sp.symbols("x w y", positive=True)


def arc_share(y):
    """asin(y) sqrt(1 - y^2) / y."""
    return sp.asin(y) * sp.sqrt(1 - y**2) / y


arcsine_share = Proof(
    id="arcsine-share",
    title="$asin(y) sqrt(1 - y^2) / y$ falls",
    source="Elementary",
    hypotheses={"w <= y": ge(y, w), "y < 1": gt(1, y), "z < 1": gt(1, z)},
    statement=(ge(arc_share(w), arc_share(y)),),
    steps=(
        Step("1 - z^2", gt(1 - z**2), Sign(form=(1 - z) * (1 + z), using=("z < 1",))),
        Step("1/root - 1", ge(1 / sp.sqrt(1 - z**2) - 1),
             Sign(form=z**2 / (sp.sqrt(1 - z**2) * (1 + sp.sqrt(1 - z**2))), using=("1 - z^2",))),
        Step("asin z >= z", ge(sp.asin(z) - z),
             Monotone(sp.asin(z) - z, z, "1/root - 1", 0, z, ("z < 1",))),
        Step("slope", ge((sp.asin(z) / sp.sqrt(1 - z**2) - z) / z**2),
             Linear({"asin z >= z": 1 / (sp.sqrt(1 - z**2) * z**2), "1/root - 1": 1 / z}, using=("1 - z^2",))),
        Step("falls", ge(arc_share(w), arc_share(y)),
             Monotone(-arc_share(z), z, "slope", w, y, ("w <= y", "y < 1"))),
    ),
)  # fmt: skip


def arcsine(x):
    """Q of an input with itself."""
    return sp.asin(x / (x + D))


def tangent(x):
    """G of an input with itself."""
    return x / sp.sqrt(D * (2 * x + D))


crossed = ge(arcsine(w) * tangent(x), arcsine(x) * tangent(w))
ordered = Proof(
    id="arcsine-tangent",
    title="ERF, an input with itself: $Q/G$ falls with its length",
    source="New",
    hypotheses={"w <= x": ge(x, w), "z < 1": gt(1, z)},
    statement=(crossed,),
    steps=(
        Step("1 - y", gt(1, x / (x + D)), Sign(form=D / (x + D))),
        Step("w before x", ge(x / (x + D), w / (w + D)),
             Linear({"w <= x": D / ((x + D) * (w + D))})),
        Step("share", ge(arc_share(w / (w + D)), arc_share(x / (x + D))),
             Instance("arcsine-share", {w: w / (w + D), y: x / (x + D)},
                      {"w <= y": "w before x", "y < 1": "1 - y"})),
        Step("theorem", crossed, Linear({"share": tangent(x) * tangent(w)})),
    ),
)  # fmt: skip

pair = (x - w) * (arcsine(w) * tangent(x) - arcsine(x) * tangent(w))
pair_ordered = Proof(
    id="arcsine-tangent-pair",
    title="ERF, two inputs: $X$ and $Q/G$ are ordered in opposite ways",
    source="New",
    hypotheses={"w <= x": ge(x, w), "z < 1": gt(1, z)},
    statement=(ge(pair),),
    steps=(
        Step("crossed", crossed, Instance("arcsine-tangent")),
        Step("pair", ge(pair), Linear({"crossed": x - w}, using=("w <= x",))),
    ),
)


def over(f):
    """The mean over the law of one shape."""
    return Mean(f(x), (x, GAMMA))


tilted = ge(
    over(lambda x: x * tangent(x)) * over(arcsine), over(lambda x: x * arcsine(x)) * over(tangent)
)
tilted_share = Proof(
    id="tilted-share",
    title="ERF: $E Q/E G$ nowhere rises with the shape",
    source="New",
    hypotheses={"z < 1": gt(1, z)},
    statement=(tilted,),
    steps=(
        Step("pair", ge(pair), Cases(x - w, Instance("arcsine-tangent-pair", given={"w <= x": "case"}),
                                    Instance("arcsine-tangent-pair", {x: w, w: x}, {"w <= x": "case"}))),
        Step("pairs", ge(Mean(pair, (x, GAMMA), (w, GAMMA))), Average("pair")),
        Step("theorem", tilted, Linear({"pairs": sp.Rational(1, 2)})),
    ),
)  # fmt: skip
