"""Mean areas between normal inputs in the plane: least around one mean, most around two.

For $x, y ~ N(m, I)$ the mean of $|x ^ y|$ is $eta E|z|$ with $z = 2^(1/2) m + g$
([#mean-area-of-one-mean]), and $eta$ is $(2/pi)^(1/2)$ at least. By the inequality of Cauchy and
Schwarz, of the parts of $z$ along its mean $v$ and off it, $|z| (|v|^2 + 2/pi)^(1/2)$ is at least
$|v|$ times the part along $v$ and $(2/pi)^(1/2)$ times the part off it, so that the mean of $|z|$
is $(|v|^2 + 2/pi)^(1/2)$ at least. For $x ~ N(m, I)$ and $y ~ N(o, I)$ it is at most the root of
the mean square, which is $2 + |m|^2 + |o|^2 + |m ^ o|^2$.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Average,
    Balls,
    Cited,
    Classes,
    Expectations,
    Image,
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
    vectors,
)  # fmt: skip

n = label("n")
e, f, g, h, k, m, o, x, y, v = vectors("e f g h k m o x y v")
gamma = Classes("gamma")(1)
tau = sp.Symbol("tau", nonnegative=True)
r, root2, c = sp.Symbol("r", real=True), sp.sqrt(2), sp.sqrt(2 / sp.pi)
inverse, area = Kernel("inverse", 1 / k12), Kernel("A", sp.sqrt(k11 * k22 - k12**2))
normal = {
    "normal": Normal(gamma), "unit": eq(dot(e, e), 1),
    "dimension": eq(Mean(dot(g, g), (g, gamma)), n + 1),
}  # fmt: skip
given = {name: name for name in normal}
law = {"law": gamma}


def length(x):
    """|x|."""
    return sp.sqrt(dot(x, x))


def mean(f, *over):
    """Over normal vectors."""
    return Mean(f, *((v, gamma) for v in over))


def off(f, x):
    """The part of x that is orthogonal to a unit vector."""
    return x - dot(f, x) * f


# --- the mean length of a normal vector -------------------------------------------------------------

z, rest = tau * f + x, off(f, x)
size = sp.sqrt(tau**2 + 2 / sp.pi)
parts = tau * (tau + dot(f, x)) + c * length(rest)
along_unit = ge(mean(length(tau * f + g), g), size)
of_unit = Proof(
    id="mean-length-least-unit",
    title="The mean length of a normal vector with a mean along a unit vector is $(tau^2 + 2/pi)^(1/2)$ at least",
    source="Elementary",
    hypotheses={**normal, "f": eq(dot(f, f), 1)},
    statement=(along_unit,),
    steps=(
        Step("symmetric", Image(gamma, gamma, sp.Integer(-1)), Cited("symmetry of a normal law", law)),
        Step("z", ge(dot(z, z)), Sign()),
        Step("off", ge(dot(rest, rest)), Sign()),
        Step("difference", ge((tau * length(rest) - c * (tau + dot(f, x))) ** 2), Sign()),
        Step("squares", ge((length(z) * size) ** 2, sp.Abs(parts) ** 2),
             Linear({"difference": 1}, rewrite=("f",))),
        Step("order", ge(length(z) * size, sp.Abs(parts)),
             Instance("squares-order", {"a": length(z) * size, "b": sp.Abs(parts)}, {"squares": "squares"})),
        Step("modulus", ge(sp.Abs(parts), parts), Sign()),
        Step("parts", ge(length(z) * size, parts), Linear({"order": 1, "modulus": 1})),
        Step("mean parts", ge(mean(length(z) * size, x), mean(parts, x)), Average("parts", ((x, gamma),))),
        Step("odd", eq(mean(dot(f, x), x), 0), Expectations(("symmetric",))),
        Step("eta", ge(mean(length(rest), x), c),
             Instance("area-eta-positive", {"e": f}, {**given, "unit": "f"})),
        Step("theorem", along_unit,
             Linear({"mean parts": 1 / size, "eta": c / size, "odd": tau / size})),
    ),
)  # fmt: skip

along = inverse(v, v) * length(v) * v + (1 - inverse(v, v) * dot(v, v)) * e  # v/|v|, or e for v = 0
least_length = ge(mean(length(v + g), g), sp.sqrt(dot(v, v) + 2 / sp.pi))
lengths = Proof(
    id="mean-length-least",
    title="The mean length of a normal vector with the mean $v$ is $(|v|^2 + 2/pi)^(1/2)$ at least",
    source="Elementary",
    hypotheses=normal,
    statement=(least_length,),
    steps=(
        Step("f", eq(dot(along, along), 1), Algebra(("unit",))),
        Step("v", eq(length(v + x), length(length(v) * along + x)), Algebra(("unit",))),
        Step("mean v", eq(mean(length(v + x), x), mean(length(length(v) * along + x), x)),
             Average("v", ((x, gamma),))),
        Step("along", ge(mean(length(length(v) * along + x), x), sp.sqrt(dot(v, v) + 2 / sp.pi)),
             Instance("mean-length-least-unit", {"f": along, "tau": length(v)}, {**given, "f": "f"})),
        Step("theorem", least_length, Linear({"along": 1}, rewrite=("mean v",))),
    ),
)  # fmt: skip

# --- areas ------------------------------------------------------------------------------------------


def radial(k, t):
    """E 1/|z| in d + k dimensions: see `radial-bounds`."""
    wave = sp.cos(r) ** (n + k - 1) * sp.exp(-t * sp.sin(r) ** 2 / 2)
    return c * sp.Integral(wave, (r, 0, sp.pi / 2))


M = (n + 1) * radial(2, 2 * dot(m, m)) + 2 * dot(m, m) * radial(4, 2 * dot(m, m))
eta = mean(length(off(e, k)), k)
within = mean(area(m + g, m + h), g, h)
long = sp.sqrt(2 * dot(m, m) + 2 / sp.pi)
least = ge(within, c * long)
one_mean = Proof(
    id="area-within-least",
    title="The mean area between normal inputs around one mean is $(2/pi)^(1/2) (2 |m|^2 + 2/pi)^(1/2)$ at least",
    source="New",
    hypotheses=normal,
    statement=(least,),
    steps=(
        Step("acute", gt(sp.pi / 2, 1), Balls()),
        Step("within", eq(within, eta * M), Instance("mean-area-of-one-mean", {"a": 1}, {**given, "a": "acute"})),
        Step("length", eq(mean(length(root2 * m + g), g), M),
             Instance("mean-length", {"m": root2 * m, "a": 1, "w": 1}, {**given, "a": "acute"})),
        Step("least length", ge(mean(length(root2 * m + g), g), long),
             Instance("mean-length-least", {"v": root2 * m}, given)),
        Step("M", ge(M, long), Linear({"least length": 1}, rewrite=("length",))),
        Step("eta", ge(eta, c), Instance("area-eta-positive", {}, given)),
        Step("theorem", least, Linear({"M": eta, "eta": long}, rewrite=("within",))),
    ),
)  # fmt: skip

between = mean(area(m + g, o + h), g, h)
gram = dot(m + x, m + x) * dot(o + y, o + y) - dot(m + x, o + y) ** 2
square = 2 + dot(m, m) + dot(o, o) + dot(m, m) * dot(o, o) - dot(m, o) ** 2
most = le(between, sp.sqrt(square))
plane = {"normal": Normal(gamma), "dimension": eq(mean(dot(g, g), g), 2)}
two_means = Proof(
    id="area-between-most",
    title="The mean area between normal inputs in the plane is at most the root of $2 + |m|^2 + |o|^2 + |m ^ o|^2$",
    source="Elementary",
    hypotheses=plane,
    statement=(most,),
    steps=(
        Step("symmetric", Image(gamma, gamma, sp.Integer(-1)), Cited("symmetry of a normal law", law)),
        Step("Cauchy-Schwarz", ge(gram), Cited("Cauchy-Schwarz inequality")),
        Step("opened", eq(area(m + x, o + y), sp.sqrt(gram)), Algebra()),
        Step("means", ge(dot(m, m) * dot(o, o) - dot(m, o) ** 2), Cited("Cauchy-Schwarz inequality")),
        Step("square > 0", gt(square), Linear({"means": 1}, plus=2 + dot(m, m) + dot(o, o))),
        Step("difference", ge((sp.sqrt(gram) - sp.sqrt(square)) ** 2), Sign()),
        Step("below", le(area(m + x, o + y), (gram / sp.sqrt(square) + sp.sqrt(square)) / 2),
             Linear({"difference": 1 / (2 * sp.sqrt(square))}, using=("square > 0",), rewrite=("opened",))),
        Step("mean below", le(mean(area(m + x, o + y), x, y), mean((gram / sp.sqrt(square) + sp.sqrt(square)) / 2, x, y)),
             Average("below", ((x, gamma), (y, gamma)))),
        *(Step(f"along {t}", eq(mean(dot(t, y) ** 2, y), dot(t, t)),
               Cited("a Gaussian integral", law | {"x": t, "y": t, "q": 0})) for t in (m, o, x)),
        Step("mean square", eq(mean(gram, x, y), square),
             Expectations(("symmetric", "dimension", "along m", "along o", "along x"))),
        Step("theorem", most, Linear({"mean below": 1, "mean square": -1 / (2 * sp.sqrt(square))}, using=("square > 0",))),
    ),
)  # fmt: skip
