"""The mean length of a normal vector: E|m + g| = M(|m|^2) for g ~ N(0, I) in d = n + 1 dimensions.

$E|X| - E|Y|$ is $2/pi$ times the integral of $(E cos(w Y) - E cos(w X))/w^2$. With
$X = <m + g, h>$, $h$ another such vector, $E cos(w X) = E exp(-w^2 |m + g|^2/2) = (1 + w^2)^(-d/2)
exp(-w^2 |m|^2 / (2 (1 + w^2)))$, and $w = tan(r)$ makes of it $cos(r)^d exp(-|m|^2 sin(r)^2/2)$. By
parts the integral is that of [#radial-bounds].
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Antiderivative,
    Average,
    Cited,
    Classes,
    Instance,
    Integrate,
    Mean,
    Normal,
    Proof,
    Step,
    TakeLimit,
    dot,
    eq,
    gt,
    label,
    vectors,
)  # fmt: skip

n = label("n")
m, g, h, e, x, y = vectors("m g h e x y")
gamma = Classes("gamma")(1)
w, q = sp.Symbol("w", positive=True), sp.Symbol("q", nonnegative=True)
c = sp.sqrt(2 / sp.pi)
moments = "absolute moments by characteristic functions"
normal = {"normal": Normal(gamma), "unit": eq(dot(e, e), 1)}


def length(x):
    """|x|."""
    return sp.sqrt(dot(x, x))


def mean(f, *over):
    """Over normal vectors."""
    return Mean(f, *((v, gamma) for v in over))


def line(f):
    """The integral of f(w)."""
    return sp.Integral(f, (w, 0, sp.oo))


one = line((1 - sp.exp(-(w**2) / 2)) / w**2)
half_of_pi = sp.sqrt(sp.pi / 2)
unit_moment = eq(mean(sp.Abs(dot(e, g)), g), c)
moment = eq(mean(sp.Abs(dot(x, g)), g), c * length(x))

absolute = Proof(
    id="absolute-normal",
    title="$E|<x, g>| = (2/pi)^(1/2) |x|$ for $g ~ N(0, I)$",
    source="Classical",
    hypotheses={**normal, "dimension": eq(mean(dot(g, g), g), n + 1)},
    statement=(moment,),
    steps=(
        Step("transform", eq(mean(sp.cos(w * dot(e, g)), g), sp.exp(-(w**2) * dot(e, e) / 2)),
             Cited("Gaussian transform of a normal law",
                   {"law": gamma, "m": e, "k": w * e, "q": 0, "s": -w * dot(e, e), "d": n + 1})),
        Step("cosines", eq(mean(sp.Abs(dot(e, g)), g), 2 / sp.pi * line((1 - mean(sp.cos(w * dot(e, g)), g)) / w**2)),
             Cited(moments, {"X": mean(dot(e, g), g), "Y": sp.Integer(0)})),
        Step("inside", eq((1 - mean(sp.cos(w * dot(e, g)), g)) / w**2, (1 - sp.exp(-(w**2) / 2)) / w**2),
             Algebra(("transform", "unit"))),
        Step("in all", eq(line((1 - mean(sp.cos(w * dot(e, g)), g)) / w**2), one), Integrate("inside", w, 0, sp.oo)),
        Step("one", eq(one, half_of_pi),
             Antiderivative(
                 half_of_pi * sp.erf(w / sp.sqrt(2)) - (1 - sp.exp(-(w**2) / 2)) / w,
                 at_low=TakeLimit(half_of_pi * w * sp.erf(w / sp.sqrt(2)) - (1 - sp.exp(-(w**2) / 2)), w, 1))),
        Step("unit vector", unit_moment, Algebra(("cosines", "in all", "one"))),
        Step("length of it", eq(dot(x, x), dot(length(x) * e, length(x) * e)), Algebra(("unit",))),
        Step("turned", eq(mean(sp.Abs(dot(x, g)), g), mean(sp.Abs(length(x) * dot(e, g)), g)),
             Cited("rotations of a normal law",
                   {"law": gamma, "f": sp.Lambda(sp.symbols("r s t", real=True), sp.Abs(sp.Symbol("r", real=True))),
                    "a": x, "b": x, "c": length(x) * e, "e": length(x) * e})),
        Step("theorem", moment, Algebra(("turned", "unit vector"))),
    ),
)  # fmt: skip

t = dot(m, m)
a = sp.Symbol("a", positive=True)
r = sp.Symbol("r", real=True)
sin, cos = sp.sin, sp.cos


def radial(k, t):
    """E 1/|z| in d + k dimensions: see `radial-bounds`."""
    return c * quarter(cos(r) ** (n + k - 1) * sp.exp(-t * sin(r) ** 2 / 2))


def quarter(f):
    """The integral of f(r)."""
    return sp.Integral(f, (r, 0, sp.pi / 2))


def M(t):
    """The mean length."""
    return (n + 1) * radial(2, t) + t * radial(4, t)


def transform(w, t):
    """E exp(-w^2 |m + g|^2 / 2)."""
    return (1 / sp.sqrt(1 + w**2)) ** (n + 1) * sp.exp(-(w**2) * t / (2 * (1 + w**2)))


def of_angle(r, t):
    """What becomes of (1 - transform)/w^2 dw."""
    return (1 - cos(r) ** (n + 1) * sp.exp(-t * sin(r) ** 2 / 2)) / sin(r) ** 2


C, S, v = sp.symbols("C S v", positive=True)
s = sp.Symbol("s", real=True)
of_circle = eq((1 - transform(v, s)) / v**2 / C**2,
               (1 - C ** (n + 1) * sp.exp(-s * S**2 / 2)) / S**2)  # fmt: skip

circle = Proof(
    id="transform-of-tangent",
    title="The Gaussian transform at a tangent",
    source="Elementary",
    hypotheses={"C": eq(C, 1 / sp.sqrt(1 + v**2)), "S": eq(S, v / sp.sqrt(1 + v**2))},
    statement=(of_circle,),
    steps=(Step("theorem", of_circle, Algebra(("C", "S"))),),
)  # fmt: skip

root = Proof(
    id="root-of-square",
    title="$q^(1/2) = v$ if $q = v^2$",
    source="Elementary",
    hypotheses={"square": eq(q, v**2)},
    statement=(eq(sp.sqrt(q), v),),
    steps=(Step("theorem", eq(sp.sqrt(q), v), Algebra(("square",))),),
)  # fmt: skip

of_tangent = {
    "C": eq(cos(a), 1 / sp.sqrt(1 + sp.tan(a) ** 2)),
    "S": eq(sin(a), sp.tan(a) / sp.sqrt(1 + sp.tan(a) ** 2)),
}  # fmt: skip

tangents = Proof(
    id="tangents",
    title="Cosine and sine of an acute angle, by its tangent",
    source="Elementary",
    hypotheses={"a": gt(sp.pi / 2, a)},
    statement=tuple(of_tangent.values()),
    steps=(
        Step("square", eq(1 + sp.tan(a) ** 2, (1 / cos(a)) ** 2), Algebra()),
        Step("root", eq(sp.sqrt(1 + sp.tan(a) ** 2), 1 / cos(a)),
             Instance("root-of-square", {"q": 1 + sp.tan(a) ** 2, "v": 1 / cos(a)}, {"square": "square"})),
        Step("C", of_tangent["C"], Algebra(("root",))),
        Step("S", of_tangent["S"], Algebra(("root",))),
    ),
)  # fmt: skip

nought = sp.Mul(sp.S.Zero, m, evaluate=False)
both = mean(sp.Abs(dot(m + g, h)), g, h)
waves = mean(sp.cos(w * dot(m + g, h)), g, h)
theorem = eq(mean(length(m + g), g), M(t))
rest = (n + 1) * cos(r) ** (n + 1) * sp.exp(-t * sin(r) ** 2 / 2)
rest += t * cos(r) ** (n + 3) * sp.exp(-t * sin(r) ** 2 / 2)

proof = Proof(
    id="mean-length",
    title="$E|m + g| = M(|m|^2)$ for $g ~ N(0, I)$",
    source="Classical",
    hypotheses={
        **normal, "dimension": eq(mean(dot(g, g), g), n + 1), "a": gt(sp.pi / 2, a),
    },
    statement=(theorem,),
    steps=(
        Step("given y", eq(mean(sp.Abs(dot(m + y, h)), h), c * length(m + y)),
             Instance("absolute-normal", {"x": m + y}, {"normal": "normal", "unit": "unit", "dimension": "dimension"})),
        Step("both", eq(both, c * mean(length(m + g), g)), Average("given y", ((y, gamma),))),
        Step("wave given y", eq(mean(sp.cos(w * dot(m + y, h)), h), sp.exp(-(w**2) * dot(m + y, m + y) / 2)),
             Cited("Gaussian transform of a normal law",
                   {"law": gamma, "m": e, "k": w * m + w * y, "q": 0, "s": -w * dot(m + y, e), "d": n + 1})),
        Step("waves", eq(waves, mean(sp.exp(-(w**2) * dot(m + g, m + g) / 2), g)), Average("wave given y", ((y, gamma),))),
        Step("transform", eq(mean(sp.exp(-(w**2) * dot(m + g, m + g) / 2), g), transform(w, t)),
             Cited("Gaussian transform of a normal law",
                   {"law": gamma, "m": m, "k": nought, "q": w**2, "s": 0, "d": n + 1})),
        Step("moments", eq(both, 2 / sp.pi * line((1 - waves) / w**2)),
             Cited(moments, {"X": mean(dot(m + g, h), g, h), "Y": sp.Integer(0)})),
        Step("inside", eq((1 - waves) / w**2, (1 - transform(w, t)) / w**2), Algebra(("waves", "transform"))),
        Step("in all", eq(line((1 - waves) / w**2), line((1 - transform(w, t)) / w**2)), Integrate("inside", w, 0, sp.oo)),
        Step("tangent", eq(line((1 - transform(w, t)) / w**2), quarter((1 - transform(sp.tan(r), t)) / sp.tan(r)**2 / cos(r)**2)),
             Cited("substitution of a tangent", {"f": sp.Lambda(r, (1 - transform(r, t)) / r**2), "q": 1})),
        *(Step(name, relation, Instance("tangents", {}, {"a": "a"})) for name, relation in of_tangent.items()),
        Step("angle", eq((1 - transform(sp.tan(a), t)) / sp.tan(a) ** 2 / cos(a)**2, of_angle(a, t)),
             Instance("transform-of-tangent", {"C": cos(a), "S": sin(a), "v": sp.tan(a), "s": t}, {"C": "C", "S": "S"})),
        Step("angles", eq(quarter((1 - transform(sp.tan(r), t)) / sp.tan(r)**2 / cos(r)**2), quarter(of_angle(r, t))),
             Integrate("angle", a, 0, sp.pi / 2)),
        Step("by parts", eq(quarter(of_angle(r, t)), quarter(rest)),
             Antiderivative(-cos(r) / sin(r) * (1 - cos(r) ** (n + 1) * sp.exp(-t * sin(r) ** 2 / 2)), rest=rest,
                            at_low=TakeLimit(-cos(r) * (1 - cos(r) ** (n + 1) * sp.exp(-t * sin(r) ** 2 / 2)), sin(r), 1))),
        Step("length", eq(mean(length(m + g), g), both / c), Algebra(("both",))),
        Step("theorem", theorem, Algebra(("length", "moments", "in all", "tangent", "angles", "by parts"))),
    ),
)  # fmt: skip
