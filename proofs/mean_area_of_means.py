"""The mean area between two normal inputs around any two means, and around one.

[#mean-area] has one mean along a unit vector $e$. Any $m$ is $|m|$ times a unit vector: $m/|m|$, or
$e$ for $m = 0$. By rotation $eta$, the mean length of what is orthogonal to a unit vector, is one
for all of them.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Average,
    Cited,
    Classes,
    Instance,
    Kernel,
    Linear,
    Mean,
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
    le,
    vectors,
)  # fmt: skip

n = label("n")
e, f, g, h, k, m, o, x, y = vectors("e f g h k m o x y")
gamma = Classes("gamma")(1)
a = sp.Symbol("a", positive=True)
r, s, t, u = sp.symbols("r s t u", real=True)
c = sp.sqrt(2 / sp.pi)
inverse, area = Kernel("inverse", 1 / k12), Kernel("A", sp.sqrt(k11 * k22 - k12**2))
normal = {
    "normal": Normal(gamma), "unit": eq(dot(e, e), 1),
    "dimension": eq(Mean(dot(g, g), (g, gamma)), n + 1), "a": gt(sp.pi / 2, a),
}  # fmt: skip
given = {name: name for name in normal}


def length(x):
    """|x|."""
    return sp.sqrt(dot(x, x))


def mean(f, *over):
    """Over normal vectors."""
    return Mean(f, *((v, gamma) for v in over))


def off(e, k):
    """The part of k that is orthogonal to e."""
    return k - dot(e, k) * e


def eta(e):
    """The mean length of what is orthogonal to e."""
    return mean(length(off(e, k)), k)


def radial(k, t):
    """E 1/|z| in d + k dimensions: see `radial-bounds`."""
    wave = sp.cos(r) ** (n + k - 1) * sp.exp(-t * sp.sin(r) ** 2 / 2)
    return c * sp.Integral(wave, (r, 0, sp.pi / 2))


def M(t):
    """The mean length."""
    return (n + 1) * radial(2, t) + t * radial(4, t)


def near(e):
    """The square of the length of what is orthogonal to e."""
    return dot(k, k) - dot(e, k) ** 2


def sized(e, unit):
    """That the mean length is that of the root of `near`."""
    other, square = sp.sqrt(sp.Abs(near(e))), eq(length(off(e, k)), sp.sqrt(sp.Abs(near(e))))
    yield Step(f"Cauchy {e}", ge(dot(e, e) * dot(k, k) - dot(e, k) ** 2),
               Cited("Cauchy-Schwarz inequality", {"x": e, "y": k}))  # fmt: skip
    yield Step(f"near {e}", ge(near(e)), Linear({f"Cauchy {e}": 1}, rewrite=(unit,)))
    yield Step(f"size {e}", square, Algebra((unit,)))
    yield Step(f"mean {e}", eq(eta(e), mean(other, k)), Average(f"size {e}", ((k, gamma),)))


one_eta = Proof(
    id="area-eta",
    title="The mean length of what is orthogonal to a unit vector is one for all",
    source="Classical",
    hypotheses={**normal, "f": eq(dot(f, f), 1)},
    statement=(eq(eta(f), eta(e)),),
    steps=(
        *sized(e, "unit"),
        *sized(f, "f"),
        Step("Gram", eq(dot(f, f), dot(e, e)), Algebra(("unit", "f"))),
        Step("turned", eq(mean(sp.sqrt(sp.Abs(near(f))), k), mean(sp.sqrt(sp.Abs(near(e))), k)),
             Cited("rotations of a normal law",
                   {"law": gamma, "f": sp.Lambda((r, s, t), sp.sqrt(sp.Abs(t - r**2))),
                    "a": f, "b": f, "c": e, "e": e})),
        Step("theorem", eq(eta(f), eta(e)), Algebra(("mean f", "turned", "mean e"))),
    ),
)  # fmt: skip

T = dot(m, m) + dot(o, o)
unit = inverse(m, m) * length(m) * m + (1 - inverse(m, m) * dot(m, m)) * e  # m/|m|, or e for m = 0
Delta = dot(m, m) * dot(o, o) - dot(m, o) ** 2
mean_of_area = mean(area(m + g, o + h), g, h)
bound = le(mean_of_area, eta(e) * (M(T) + Delta * radial(4, T) / (2 * n)))
along = mean(area(length(m) * f + g, o + h), g, h)
beside = dot(off(f, o), off(f, o))
of_f = le(along, eta(f) * (M(T) + dot(m, m) * beside * radial(4, T) / (2 * n)))
of_e = le(along, eta(e) * (M(T) + Delta * radial(4, T) / (2 * n)))
share = eq(dot(m, m) * beside, Delta)

along_f = Proof(
    id="mean-area-along",
    title="The mean area, with a unit vector along one mean",
    source="Classical",
    hypotheses={**normal, "f": eq(dot(f, f), 1), "share": share},
    statement=(of_e,),
    steps=(
        Step("eta", eq(eta(f), eta(e)), Instance("area-eta", {}, {**given, "f": "f"})),
        Step("along", of_f,
             Instance("mean-area", {"e": f, "u": length(m), "m": o}, {**given, "unit": "f"})),
        Step("theorem", of_e, Linear({"along": 1}, rewrite=("eta", "share"))),
    ),
)  # fmt: skip

general = Proof(
    id="mean-area-of-means",
    title="The mean area between normal inputs around any two means",
    source="Classical",
    hypotheses=normal,
    statement=(bound,),
    steps=(
        Step("f", eq(dot(unit, unit), 1), Algebra(("unit",))),
        Step("share", eq(dot(m, m) * dot(off(unit, o), off(unit, o)), Delta), Algebra(("unit",))),
        Step("along", le(mean(area(length(m) * unit + g, o + h), g, h), bound.rhs),
             Instance("mean-area-along", {"f": unit}, {**given, "f": "f", "share": "share"})),
        Step("same", eq(area(m + x, o + y), area(length(m) * unit + x, o + y)), Algebra()),
        Step("same mean", eq(mean_of_area, mean(area(length(m) * unit + g, o + h), g, h)),
             Average("same", ((x, gamma), (y, gamma)))),
        Step("theorem", bound, Linear({"along": 1}, rewrite=("same mean",))),
    ),
)  # fmt: skip

slant = u * dot(off(f, k), s * f) * inverse(off(f, k), off(f, k)) * length(off(f, k))
wave = sp.cos(r) ** (n + 1) * sp.exp(-(u**2 + dot(s * f, s * f)) * sp.sin(r) ** 2 / 2)
lost = wave * 2 * sp.sin(slant * sp.sin(r) * sp.cos(r) / 2) ** 2 / sp.sin(r) ** 2
lost_area = mean(length(off(f, k)) * sp.Integral(lost, (r, 0, sp.pi / 2)), k)
on_line = mean(area(u * f + g, s * f + h), g, h)

along_line = Proof(
    id="mean-area-on-line",
    title="The mean area between two normal inputs around two means on one line",
    source="Classical",
    hypotheses={**normal, "f": eq(dot(f, f), 1)},
    statement=(eq(on_line, eta(e) * M(u**2 + s**2)),),
    steps=(
        Step("eta", eq(eta(f), eta(e)), Instance("area-eta", {}, {**given, "f": "f"})),
        Step("exact", eq(c * on_line, c * eta(f) * M(u**2 + dot(s * f, s * f)) + 2 / sp.pi * lost_area),
             Instance("mean-area", {"e": f, "m": s * f}, {**given, "unit": "f"})),
        Step("nothing lost", eq(lost_area, 0), Algebra(("f",))),
        Step("length", eq(M(u**2 + dot(s * f, s * f)), M(u**2 + s**2)), Algebra(("f",))),
        Step("area", eq(on_line, eta(f) * M(u**2 + dot(s * f, s * f))), Algebra(("exact", "nothing lost"))),
        Step("theorem", eq(on_line, eta(e) * M(u**2 + s**2)), Algebra(("area", "length", "eta"))),
    ),
)  # fmt: skip

around = eq(mean(area(m + g, m + h), g, h), eta(e) * M(2 * dot(m, m)))
one_mean = Proof(
    id="mean-area-of-one-mean",
    title="The mean area between two normal inputs around one mean",
    source="Classical",
    hypotheses=normal,
    statement=(around,),
    steps=(
        Step("f", eq(dot(unit, unit), 1), Algebra(("unit",))),
        Step("along", eq(mean(area(length(m) * unit + g, length(m) * unit + h), g, h), around.rhs),
             Instance("mean-area-on-line", {"f": unit, "u": length(m), "s": length(m)}, {**given, "f": "f"})),
        Step("same", eq(area(m + x, m + y), area(length(m) * unit + x, length(m) * unit + y)), Algebra()),
        Step("same mean", eq(around.lhs, mean(area(length(m) * unit + g, length(m) * unit + h), g, h)),
             Average("same", ((x, gamma), (y, gamma)))),
        Step("theorem", around, Algebra(("same mean", "along"))),
    ),
)  # fmt: skip
