"""The mean of the product of two normal vectors, one of which is slanted: |<m + h, u p + |p| g>|.

Its characteristic function is a Gaussian transform times a cosine. Against that of |p| <z + h, g>, |z|^2 = T = u^2 + |m|^2,
whose mean is (2/pi)^(1/2) |p| M(T), it lacks 1 minus the cosine, which is at most half of a square.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Average,
    Cases,
    Cited,
    Classes,
    Instance,
    Integrate,
    Kernel,
    Linear,
    Mean,
    Monotone,
    Normal,
    Proof,
    Step,
    dot,
    eq,
    ge,
    gt,
    k11,
    k12,
    k22,
    label,
    vectors,
)  # fmt: skip

n = label("n")
e, g, h, k, m, p, x, y = vectors("e g h k m p x y")
gamma = Classes("gamma")(1)
u, r, s, t = sp.symbols("u r s t", real=True)
c = sp.sqrt(2 / sp.pi)
inverse = Kernel("inverse", 1 / k12)
area = Kernel("A", sp.sqrt(k11 * k22 - k12**2))
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


sin, cos = sp.sin, sp.cos
w, a = sp.symbols("w a", positive=True)
C, S, v = sp.symbols("C S v", positive=True)
T = u**2 + dot(m, m)
slant = u * dot(p, m) * inverse(p, p) * length(p)
z = sp.sqrt(T) * e
nought = sp.Mul(sp.S.Zero, m, evaluate=False)
moments = "absolute moments by characteristic functions"


def transform(v, T):
    """E exp(-v^2 |z + g|^2 / 2) for |z|^2 = T."""
    return (1 / sp.sqrt(1 + v**2)) ** (n + 1) * sp.exp(-(v**2) * T / (2 * (1 + v**2)))


def line(f):
    """The integral of f(w)."""
    return sp.Integral(f, (w, 0, sp.oo))


def quarter(f):
    """The integral of f(r)."""
    return sp.Integral(f, (r, 0, sp.pi / 2))


def radial(k, t):
    """E 1/|z| in d + k dimensions: see `radial-bounds`."""
    return c * quarter(cos(r) ** (n + k - 1) * sp.exp(-t * sin(r) ** 2 / 2))


def M(t):
    """The mean length."""
    return (n + 1) * radial(2, t) + t * radial(4, t)


half_angle = Proof(
    id="half-angle",
    title="$1 - cos(2 s) = 2 sin(s)^2$",
    source="Classical",
    statement=(eq(1 - cos(2 * s), 2 * sin(s) ** 2),),
    steps=(Step("double", eq(1 - cos(2 * s), 2 * sin(s) ** 2), Algebra()),),
)  # fmt: skip

b = sp.Symbol("b", nonnegative=True)
sine = Proof(
    id="sine-below",
    title="$sin b <= b$ for $b >= 0$",
    source="Classical",
    statement=(ge(b, sin(b)),),
    steps=(
        Step("half", eq(1 - cos(b), 2 * sin(b / 2) ** 2), Instance("half-angle", {"s": b / 2})),
        Step("cosine", ge(1 - cos(b)), Linear({}, plus=2 * sin(b / 2) ** 2, rewrite=("half",))),
        Step("sine", ge(b, sin(b)), Monotone(b - sin(b), b, "cosine", 0, b)),
    ),
)  # fmt: skip

sine_of_positive = Proof(
    id="sine-square-positive",
    title="$sin(b)^2 <= b^2$ for $b >= 0$",
    source="Classical",
    statement=(ge(b**2, sin(b) ** 2),),
    steps=(
        Step("twice", ge(2 * b, sin(2 * b)), Instance("sine-below", {"b": 2 * b})),
        Step("theorem", ge(b**2, sin(b) ** 2), Monotone(b**2 - sin(b) ** 2, b, "twice", 0, b)),
    ),
)  # fmt: skip

sine_square = Proof(
    id="sine-square",
    title="$sin(s)^2 <= s^2$",
    source="Classical",
    statement=(ge(s**2, sin(s) ** 2),),
    steps=(
        Step("theorem", ge(s**2, sin(s) ** 2),
             Cases(s, Instance("sine-square-positive", {"b": s}),
                   Instance("sine-square-positive", {"b": -s}))),
    ),
)  # fmt: skip


def lost(v, T, slant):
    """What the slant takes from the transform, by v^2."""
    return transform(v, T) * 2 * sin(v * slant / (2 * (1 + v**2))) ** 2 * inverse(v, v)


def lost_at(a, T, slant):
    """The same for v = tan(a), by cos(a)^2."""
    return (
        cos(a) ** (n + 1)
        * sp.exp(-T * sin(a) ** 2 / 2)
        * 2
        * sin(slant * sin(a) * cos(a) / 2) ** 2
        / sin(a) ** 2
    )


q = w * length(p)
X = dot(m + h, u * p + length(p) * g)
Y = length(p) * dot(z + h, g)
angle_X = w * u * dot(p, m) / (1 + q**2)
wave_X, wave_Y = mean(cos(w * X), h, g), mean(cos(w * Y), h, g)
between_X = mean(sp.exp(-(q**2) * dot(m + h, m + h) / 2) * cos(w * u * dot(m + h, p)), h)
between_Y = mean(sp.exp(-(q**2) * dot(z + h, z + h) / 2), h)
lost_line = transform(q, T) * 2 * sin(angle_X / 2) ** 2 / w**2

waves = Proof(
    id="area-waves",
    title="Characteristic functions of two products of normal vectors",
    source="Classical",
    hypotheses=normal,
    statement=(eq((wave_Y - wave_X) / w**2, lost_line),),
    steps=(
        Step("X given y", eq(mean(cos(w * dot(m + y, u * p + length(p) * g)), g),
                             sp.exp(-(q**2) * dot(m + y, m + y) / 2) * cos(w * u * dot(m + y, p))),
             Cited("Gaussian transform of a normal law",
                   {"law": gamma, "m": e, "k": w * length(p) * (m + y), "q": 0,
                    "s": w * u * dot(m + y, p) - w * length(p) * dot(m + y, e), "d": n + 1})),
        Step("X mean", eq(wave_X, between_X), Average("X given y", ((y, gamma),))),
        Step("X", eq(between_X, transform(q, T) * cos(angle_X)),
             Cited("Gaussian transform of a normal law",
                   {"law": gamma, "m": m, "k": w * u * p, "q": w**2 * dot(p, p), "s": 0, "d": n + 1})),
        Step("Y given y", eq(mean(cos(w * length(p) * dot(z + y, g)), g), sp.exp(-(q**2) * dot(z + y, z + y) / 2)),
             Cited("Gaussian transform of a normal law",
                   {"law": gamma, "m": e, "k": w * length(p) * (z + y), "q": 0,
                    "s": -w * length(p) * dot(z + y, e), "d": n + 1})),
        Step("Y mean", eq(wave_Y, between_Y), Average("Y given y", ((y, gamma),))),
        Step("Y of z", eq(between_Y, transform(q, dot(z, z))),
             Cited("Gaussian transform of a normal law",
                   {"law": gamma, "m": z, "k": nought, "q": w**2 * dot(p, p), "s": 0, "d": n + 1})),
        Step("z", eq(transform(q, dot(z, z)), transform(q, T)), Algebra(("unit",))),
        Step("double", eq(1 - cos(angle_X), 2 * sin(angle_X / 2) ** 2), Instance("half-angle", {"s": angle_X / 2})),
        Step("both", eq((wave_Y - wave_X) / w**2, transform(q, T) * (1 - cos(angle_X)) / w**2),
             Algebra(("X mean", "X", "Y mean", "Y of z", "z"))),
        Step("theorem", eq((wave_Y - wave_X) / w**2, lost_line), Algebra(("both", "double"))),
    ),
)  # fmt: skip

of_circle = eq(
    lost(v, t, s) / C**2, C ** (n + 1) * sp.exp(-t * S**2 / 2) * 2 * sin(s * S * C / 2) ** 2 / S**2
)
lost_of_tangent = Proof(
    id="area-tangent",
    title="What is lost at a tangent",
    source="Elementary",
    hypotheses={"C": eq(C, 1 / sp.sqrt(1 + v**2)), "S": eq(S, v / sp.sqrt(1 + v**2))},
    statement=(of_circle,),
    steps=(Step("theorem", of_circle, Algebra(("C", "S"))),),
)  # fmt: skip

quarters = {"a": gt(sp.pi / 2, a)}
tan = sp.tan
abs_X, abs_Y = mean(sp.Abs(X), h, g), mean(sp.Abs(Y), h, g)
at_angle = lost(tan(r), T, slant) / cos(r) ** 2
exact = eq(abs_X, c * length(p) * M(T) + 2 / sp.pi * length(p) * quarter(lost_at(r, T, slant)))

slanted = Proof(
    id="area-slanted",
    title="The mean of a product of normal vectors, one of which is slanted",
    source="Classical",
    hypotheses={**normal, **quarters},
    statement=(exact,),
    steps=(
        Step("moments", eq(abs_X - abs_Y, 2 / sp.pi * line((wave_Y - wave_X) / w**2)),
             Cited(moments, {"X": mean(X, h, g), "Y": mean(Y, h, g)})),
        Step("waves", eq((wave_Y - wave_X) / w**2, lost_line), Instance("area-waves", {}, given)),
        Step("in all", eq(line((wave_Y - wave_X) / w**2), line(lost_line)), Integrate("waves", w, 0, sp.oo)),
        Step("scaled", eq(lost_line, dot(p, p) * lost(q, T, slant)), Algebra()),
        Step("scaled line", eq(line(lost_line), dot(p, p) * line(lost(q, T, slant))), Integrate("scaled", w, 0, sp.oo)),
        Step("tangent", eq(dot(p, p) * line(lost(q, T, slant)), length(p) * quarter(at_angle)),
             Cited("substitution of a tangent", {"f": sp.Lambda(r, lost(r, T, slant)), "q": length(p)})),
        Step("C", eq(cos(a), 1 / sp.sqrt(1 + tan(a) ** 2)), Instance("tangents", {}, {"a": "a"})),
        Step("S", eq(sin(a), tan(a) / sp.sqrt(1 + tan(a) ** 2)), Instance("tangents", {}, {"a": "a"})),
        Step("angle", eq(at_angle.subs(r, a), lost_at(a, T, slant)),
             Instance("area-tangent", {"C": cos(a), "S": sin(a), "v": tan(a), "t": T, "s": slant},
                      {"C": "C", "S": "S"})),
        Step("angles", eq(quarter(at_angle), quarter(lost_at(r, T, slant))), Integrate("angle", a, 0, sp.pi / 2)),
        Step("Y given y", eq(mean(sp.Abs(dot(length(p) * (z + y), g)), g), c * length(length(p) * (z + y))),
             Instance("absolute-normal", {"x": length(p) * (z + y), "w": 1}, given)),
        Step("Y mean", eq(abs_Y, c * length(p) * mean(length(z + h), h)), Average("Y given y", ((y, gamma),))),
        Step("length", eq(mean(length(z + h), h), M(dot(z, z))),
             Instance("mean-length", {"m": z, "w": 1}, {**given, "a": "a"})),
        Step("Y", eq(abs_Y, c * length(p) * M(T)), Algebra(("Y mean", "length", "unit"))),
        Step("lost", eq(line((wave_Y - wave_X) / w**2), length(p) * quarter(lost_at(r, T, slant))),
             Algebra(("in all", "scaled line", "tangent", "angles"))),
        Step("X", eq(abs_X, abs_Y + 2 / sp.pi * line((wave_Y - wave_X) / w**2)), Algebra(("moments",))),
        Step("theorem", exact, Algebra(("X", "Y", "lost"))),
    ),
)  # fmt: skip

wave_at = cos(a) ** (n + 1) * sp.exp(-t * sin(a) ** 2 / 2)
most = cos(r) ** (n + 3) * sp.exp(-t * sin(r) ** 2 / 2)
bounded = ge(s**2 / 2 * quarter(most), quarter(lost_at(r, t, s)))
small = Proof(
    id="area-lost",
    title="A bound of what is lost",
    source="Elementary",
    hypotheses=quarters,
    statement=(bounded,),
    steps=(
        Step("sine", ge((s * sin(a) * cos(a) / 2) ** 2, sin(s * sin(a) * cos(a) / 2) ** 2),
             Instance("sine-square", {"s": s * sin(a) * cos(a) / 2})),
        Step("there", ge(s**2 / 2 * most.subs(r, a), lost_at(a, t, s)), Linear({"sine": 2 * wave_at / sin(a) ** 2})),
        Step("theorem", bounded, Integrate("there", a, 0, sp.pi / 2)),
    ),
)  # fmt: skip

weight = length(p) * slant**2
at_most = ge(c * length(p) * M(T) + c / 2 * weight * radial(4, T), abs_X)
slanted_most = Proof(
    id="area-slanted-most",
    title="A bound of the mean of a product of normal vectors",
    source="Elementary",
    hypotheses={**normal, **quarters},
    statement=(at_most,),
    steps=(
        Step("exact", exact, Instance("area-slanted", {"w": 1}, {**given, "a": "a"})),
        Step("lost", ge(slant**2 / 2 * quarter(most.subs(t, T)), quarter(lost_at(r, T, slant))),
             Instance("area-lost", {"s": slant, "t": T}, {"a": "a"})),
        Step("theorem", at_most, Linear({"lost": 2 / sp.pi * length(p)}, rewrite=("exact",))),
    ),
)  # fmt: skip
