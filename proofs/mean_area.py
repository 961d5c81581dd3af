"""The mean area between two normal inputs: Lemma 1 of the equal-widths theorem of the ReLU.

$x = u e + g$ and $x' = m + h$ for a unit vector $e$. $(2/pi)^(1/2) |x ^ x'|$ is the mean of
$|<x, y>|$ for $y = |x'|$ times the part of another such vector $k$ that is orthogonal to $x'$. By
three rotations, for given $x'$, the mean is that of $|<x', u p + |p| g>|$ with $p$ the part of $k$
that is orthogonal to $e$: [#area-slanted]. The mean over $k$ of $<p, m>^2/|p|$ is the share of one
of $n$ directions of that of $|p|$.
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
    Sign,
    Specialise,
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


def crossed(x, y):
    """|y| times the part of x that is orthogonal to y."""
    return length(y) * x - inverse(y, y) * dot(x, y) * length(y) * y


def off(k):
    """The part of k that is orthogonal to e."""
    return k - dot(e, k) * e


def turned(f, old, new):
    """A rotation of vectors a, b to c, e."""
    names = dict(zip("abce", (*old, *new), strict=True))
    return Cited("rotations of a normal law", {"law": gamma, "f": sp.Lambda((r, s, t), f), **names})


projected = eq(mean(sp.Abs(dot(crossed(x, y), k)), k), c * area(x, y))
area_projected = Proof(
    id="area-projected",
    title="The area as a mean of products",
    source="Classical",
    hypotheses=normal,
    statement=(projected,),
    steps=(
        Step("area", eq(length(crossed(x, y)), area(x, y)), Algebra()),
        Step("moment", eq(mean(sp.Abs(dot(crossed(x, y), k)), k), c * length(crossed(x, y))),
             Instance("absolute-normal", {"x": crossed(x, y), "w": 1}, given)),
        Step("projected", projected, Algebra(("moment", "area"))),
    ),
)  # fmt: skip

L = sp.sqrt(sp.Abs(dot(y, y) * dot(k, k) - dot(y, k) ** 2))
L_turned = sp.sqrt(sp.Abs(dot(y, y) * dot(k, k) - dot(length(y) * e, k) ** 2))
flat = u * (y - dot(e, y) * e)
one = mean(sp.Abs(dot(u * e + g, crossed(k, y))), g)
two = mean(sp.Abs(dot(u * e, crossed(k, y)) + L * dot(e, g)), g)
three = mean(sp.Abs(dot(flat, k) + L_turned * dot(e, g)), k)
four = mean(sp.Abs(dot(y, u * off(k)) + length(off(k)) * dot(y, g)), g)

area_turned = Proof(
    id="area-turned",
    title="Three rotations",
    source="Classical",
    hypotheses=normal,
    statement=(eq(mean(one, k), mean(four, k)),),
    steps=(
        Step("square", eq(dot(crossed(k, y), crossed(k, y)), dot(L * e, L * e)), Algebra(("unit",))),
        Step("first", eq(one, two),
             turned(sp.Abs(dot(u * e, crossed(k, y)) + r), (crossed(k, y),) * 2, (L * e,) * 2)),
        Step("first mean", eq(mean(one, k), mean(two, k)), Average("first", ((k, gamma),))),
        Step("Gram 1", eq(dot(crossed(u * e, y), crossed(u * e, y)), dot(flat, flat)), Algebra(("unit",))),
        Step("Gram 2", eq(dot(crossed(u * e, y), y), dot(flat, length(y) * e)), Algebra(("unit",))),
        Step("Gram 3", eq(dot(y, y), dot(length(y) * e, length(y) * e)), Algebra(("unit",))),
        Step("second", eq(mean(sp.Abs(dot(crossed(u * e, y), k) + L * dot(e, g)), k), three),
             turned(sp.Abs(r + sp.sqrt(sp.Abs(dot(y, y) * t - s**2)) * dot(e, g)),
                    (crossed(u * e, y), y), (flat, length(y) * e))),
        Step("second mean", eq(mean(two, k), mean(three, g)), Average("second", ((g, gamma),))),
        Step("Cauchy", ge(dot(e, e) * dot(k, k) - dot(e, k) ** 2), Cited("Cauchy-Schwarz inequality", {"x": e, "y": k})),
        Step("beside", ge(dot(k, k) - dot(e, k) ** 2), Linear({"Cauchy": 1}, rewrite=("unit",))),
        Step("Gram 4", eq(dot(L_turned * e, L_turned * e), dot(length(off(k)) * y, length(off(k)) * y)),
             Algebra(("unit",))),
        Step("third", eq(mean(sp.Abs(dot(flat, k) + L_turned * dot(e, g)), g), four),
             turned(sp.Abs(dot(flat, k) + r), (L_turned * e,) * 2, (length(off(k)) * y,) * 2)),
        Step("third mean", eq(mean(three, g), mean(four, k)), Average("third", ((k, gamma),))),
        Step("theorem", eq(mean(one, k), mean(four, k)), Algebra(("first mean", "second mean", "third mean"))),
    ),
)  # fmt: skip

sin, cos = sp.sin, sp.cos
a = sp.Symbol("a", positive=True)
T = u**2 + dot(m, m)


def quarter(f):
    """The integral of f(r)."""
    return sp.Integral(f, (r, 0, sp.pi / 2))


def radial(k, t):
    """E 1/|z| in d + k dimensions: see `radial-bounds`."""
    return c * quarter(cos(r) ** (n + k - 1) * sp.exp(-t * sin(r) ** 2 / 2))


def M(t):
    """The mean length."""
    return (n + 1) * radial(2, t) + t * radial(4, t)


def lost_at(a, T, slant):
    """What is lost at an angle: see `area-slanted`."""
    wave = cos(a) ** (n + 1) * sp.exp(-T * sin(a) ** 2 / 2)
    return wave * 2 * sin(slant * sin(a) * cos(a) / 2) ** 2 / sin(a) ** 2


quarters = {"a": gt(sp.pi / 2, a)}
near = dot(k, k) - dot(e, k) ** 2
weight_k = length(off(k)) * (u * dot(off(k), m) * inverse(off(k), off(k)) * length(off(k))) ** 2
beside = dot(off(m), off(m))
eta = mean(length(off(k)), k)
balanced = eq(mean(weight_k, k), u**2 * beside * eta / n)
weighted = {x: dot(x, off(k)) ** 2 * inverse(off(k), off(k)) * length(off(k)) for x in (x, y)}
ways = length(off(m)) * off(h), length(off(h)) * off(m)
share_of = {x: dot(off(x), off(k)) ** 2 * inverse(off(k), off(k)) * length(off(k)) for x in (m, h)}
one_way, other_way = beside * share_of[h], dot(off(h), off(h)) * share_of[m]


def limited(r, near):
    """r^2 |near|^(-1/2), limited by what it is at most, which shows that it has a mean."""
    near = sp.Abs(near)
    return sp.Min(r**2, dot(x, x) * near) * inverse(near, 1) * sp.sqrt(near)


size = dot(x, x)


def removed(x, name):
    """What is limited for x is not."""
    return (
        Step(
            f"Cauchy {name}",
            ge(dot(x, x) * dot(off(k), off(k)) - dot(x, off(k)) ** 2),
            Cited("Cauchy-Schwarz inequality", {"x": x, "y": off(k)}),
        ),
        Step(
            f"most {name}",
            ge(size * near - dot(x, k) ** 2),
            Linear({f"Cauchy {name}": 1}, rewrite=("unit", f"{name}e", "size")),
        ),
        Step(
            f"limited {name}",
            eq(weighted[x], limited(dot(x, k), near)),
            Algebra(("iota", "unit", f"{name}e")),
        ),
        Step(
            f"mean {name}",
            eq(mean(weighted[x], k), mean(limited(dot(x, k), near), k)),
            Average(f"limited {name}", ((k, gamma),)),
        ),
    )


across = {"size": eq(dot(y, y), dot(x, x)), "xe": eq(dot(x, e), 0), "ye": eq(dot(y, e), 0)}
directions_turned = Proof(
    id="area-directions-turned",
    title="Squared coordinates across a direction, weighted by the length",
    source="Classical",
    hypotheses={**normal, **across},
    statement=(eq(mean(weighted[x], k), mean(weighted[y], k)),),
    steps=(
        Step("along", eq(dot(x, e), dot(y, e)), Algebra(("xe", "ye"))),
        Step("sizes", eq(dot(x, x), dot(y, y)), Algebra(("size",))),
        Step("turned", eq(mean(limited(dot(x, k), near), k), mean(limited(dot(y, k), near), k)),
             turned(limited(r, t - s**2), (x, e), (y, e))),
        Step("Cauchy", ge(dot(e, e) * dot(k, k) - dot(e, k) ** 2), Cited("Cauchy-Schwarz inequality", {"x": e, "y": k})),
        Step("beside", ge(near), Linear({"Cauchy": 1}, rewrite=("unit",))),
        Step("of a number", eq(inverse(off(k), off(k)), inverse(dot(off(k), off(k)), 1)), Algebra()),
        Step("iota", eq(inverse(sp.Abs(near), 1) * sp.sqrt(sp.Abs(near)), inverse(off(k), off(k)) * length(off(k))), Algebra(("of a number", "unit"))),
        *removed(x, "x"),
        *removed(y, "y"),
        Step("theorem", eq(mean(weighted[x], k), mean(weighted[y], k)), Algebra(("mean x", "mean y", "turned", "xe", "ye"))),
    ),
)  # fmt: skip


def second(x, h):
    """E <x, h>^2 = |x|^2."""
    return eq(mean(dot(x, h) ** 2, h), dot(x, x)), Cited(
        "a Gaussian integral", {"law": gamma, "x": x, "y": x, "q": 0}
    )


directions = Proof(
    id="area-directions",
    title="The mean of a squared coordinate, weighted by the length",
    source="Classical",
    hypotheses=normal,
    statement=(balanced,),
    steps=(
        *(Step(f"beside {x}", ge(dot(off(x), off(x))), Sign()) for x in (m, h, k)),
        Step("Gram 1", eq(dot(length(off(m)) * off(h), length(off(m)) * off(h)), dot(length(off(h)) * off(m), length(off(h)) * off(m))),
             Algebra()),
        *(Step(f"across {i}", eq(dot(way, e), 0), Algebra(("unit",))) for i, way in enumerate(ways)),
        Step("turned", eq(mean(one_way, k), mean(other_way, k)),
             Instance("area-directions-turned", {"x": ways[0], "y": ways[1]},
                      {**given, "size": "Gram 1", "xe": "across 0", "ye": "across 1"})),
        Step("turned mean", eq(mean(one_way, k, h), mean(other_way, k, h)), Average("turned", ((h, gamma),))),
        Step("any p", eq(dot(p, p) * inverse(p, p) * length(p), length(p)), Algebra()),
        Step("p of k", eq(dot(off(k), off(k)) * inverse(off(k), off(k)) * length(off(k)), length(off(k))),
             Specialise("any p", {p: off(k)})),
        Step("spread", *second(off(k), h)),
        Step("in h only", eq(mean(dot(off(h), off(k)) ** 2, h), dot(off(k), off(k))), Algebra(("spread", "unit"))),
        Step("given k", eq(mean(one_way, h), beside * length(off(k))), Algebra(("in h only", "p of k"))),
        Step("one way", eq(mean(one_way, k, h), beside * eta), Average("given k", ((k, gamma),))),
        Step("along e", *second(e, h)),
        Step("n", eq(mean(dot(off(h), off(h)), h), n), Algebra(("along e", "dimension", "unit"))),
        Step("given h", eq(mean(other_way, k), dot(off(h), off(h)) * mean(share_of[m], k)), Algebra()),
        Step("in h", eq(mean(other_way, k, h), mean(dot(off(h), off(h)), h) * mean(share_of[m], k)),
             Average("given h", ((h, gamma),))),
        Step("other way", eq(n * mean(share_of[m], k), mean(other_way, k, h)), Algebra(("in h", "n"))),
        Step("back", eq(mean(other_way, k, h), mean(one_way, k, h)), Algebra(("turned mean",))),
        Step("any weight", eq(length(p) * (u * dot(p, m) * inverse(p, p) * length(p)) ** 2, u**2 * dot(p, m) ** 2 * inverse(p, p) * length(p)), Algebra()),
        Step("weight of k", eq(weight_k, u**2 * dot(off(k), m) ** 2 * inverse(off(k), off(k)) * length(off(k))),
             Specialise("any weight", {p: off(k)})),
        Step("on m", eq(share_of[m], dot(off(k), m) ** 2 * inverse(off(k), off(k)) * length(off(k))), Algebra(("unit",))),
        Step("weight", eq(weight_k, u**2 * share_of[m]), Algebra(("weight of k", "on m"))),
        Step("weights", eq(mean(weight_k, k), u**2 * mean(share_of[m], k)), Average("weight", ((k, gamma),))),
        Step("n shares", eq(n * mean(share_of[m], k), beside * eta), Algebra(("other way", "back", "one way"))),
        Step("share", eq(mean(share_of[m], k), beside * eta / n), Algebra(("n shares",))),
        Step("theorem", balanced, Algebra(("weights", "share"))),
    ),
)  # fmt: skip

mean_of_area = mean(area(u * e + g, m + h), g, h)
product = eq(c * mean_of_area,
             mean(sp.Abs(dot(m + h, u * off(k) + length(off(k)) * g)), k, h, g))  # fmt: skip
area_as_product = Proof(
    id="area-product",
    title="The mean area as the mean of a product",
    source="Classical",
    hypotheses=normal,
    statement=(product,),
    steps=(
        Step("projected", eq(mean(sp.Abs(dot(crossed(u * e + x, m + y), k)), k), c * area(u * e + x, m + y)),
             Instance("area-projected", {"x": u * e + x, "y": m + y}, given)),
        Step("projected mean", eq(mean(sp.Abs(dot(crossed(u * e + g, m + h), k)), k, g, h), c * mean_of_area),
             Average("projected", ((x, gamma), (y, gamma)))),
        Step("turned", eq(mean(sp.Abs(dot(u * e + g, crossed(k, m + y))), g, k),
                          mean(sp.Abs(dot(m + y, u * off(k)) + length(off(k)) * dot(m + y, g)), g, k)),
             Instance("area-turned", {"y": m + y}, given)),
        Step("turned mean", eq(mean(sp.Abs(dot(u * e + g, crossed(k, m + h))), g, k, h), product.rhs),
             Average("turned", ((y, gamma),))),
        Step("area", eq(c * mean_of_area, mean(sp.Abs(dot(u * e + g, crossed(k, m + h))), g, k, h)),
             Algebra(("projected mean",))),
        Step("theorem", product, Algebra(("area", "turned mean"))),
    ),
)  # fmt: skip

product_k = mean(sp.Abs(dot(m + h, u * off(k) + length(off(k)) * g)), h, g)
slant_k = u * dot(off(k), m) * inverse(off(k), off(k)) * length(off(k))
below = le(mean_of_area, eta * (M(T) + u**2 * beside * radial(4, T) / (2 * n)))
area_exact = eq(
    c * mean_of_area,
    c * eta * M(T) + 2 / sp.pi * mean(length(off(k)) * quarter(lost_at(r, T, slant_k)), k),
)

mean_area = Proof(
    id="mean-area",
    title="The mean area between two normal inputs, exactly and bounded",
    source="Classical",
    hypotheses={**normal, **quarters},
    statement=(area_exact, below),
    steps=(
        Step("product", product, Instance("area-product", {}, given)),
        Step("given k", eq(product_k, c * length(off(k)) * M(T) + 2 / sp.pi * length(off(k)) * quarter(lost_at(r, T, slant_k))),
             Instance("area-slanted", {"p": off(k), "w": 1}, {**given, "a": "a"})),
        Step("mean", eq(product.rhs, c * eta * M(T) + 2 / sp.pi * mean(length(off(k)) * quarter(lost_at(r, T, slant_k)), k)),
             Average("given k", ((k, gamma),))),
        Step("exact", area_exact, Algebra(("product", "mean"))),
        Step("most given k", ge(c * length(off(k)) * M(T) + c / 2 * weight_k * radial(4, T), product_k),
             Instance("area-slanted-most", {"p": off(k)}, {**given, "a": "a"})),
        Step("most", ge(c * eta * M(T) + c / 2 * mean(weight_k, k) * radial(4, T), product.rhs), Average("most given k", ((k, gamma),))),
        Step("weights", balanced, Instance("area-directions", {}, given)),
        Step("bound", ge(c * eta * M(T) + c / 2 * (u**2 * beside * eta / n) * radial(4, T), c * mean_of_area),
             Linear({"most": 1}, rewrite=("product", "weights"))),
        Step("theorem", below, Linear({"bound": 1 / c})),
    ),
)  # fmt: skip
