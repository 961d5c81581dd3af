"""The mean of <w, delta>^2 exp(-k c^2 |sigma|^2), c the cosine of sigma and w ~ N(0, I).

The mean of $<w, delta>^2 exp(-k c^2 |sigma|^2)$, with $c$ the cosine of $sigma$ and $w ~ N(0, I)$,
is at most $|delta|^2 (1 + 2 k |sigma|^2 / (d +
2))^(-1/2)$ in $d$ dimensions, its value if the exponent has $|w|^2 / (d + 2)$ as another factor:
then it is a Gaussian integral. The length of $w$ is independent of its direction, and has
$E|w|^4 = (d + 2) E|w|^2$. So Jensen's inequality says that the exponential of the mean is not above
the mean of the exponential.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Average,
    Cited,
    Classes,
    Expectations,
    Instance,
    Linear,
    Mean,
    Monotone,
    Normal,
    Proof,
    Sign,
    Specialise,
    Step,
    always,
    dot,
    eq,
    ge,
    gt,
    label,
    le,
    vectors,
)  # fmt: skip

x, y, s, t, r = sp.symbols("x y s t r", real=True)
n = label("n")
z = sp.Symbol("z", nonnegative=True)
tangent = ge(sp.exp(x), sp.exp(y) * (1 + x - y))
proof_tangent = Proof(
    id="above-tangents",
    title="The exponential is above its tangents",
    source="Elementary",
    statement=(tangent,),
    steps=(
        Step("convex", ge(t**2 * sp.exp(s * t)), Sign()),
        Step("slope", ge(t * sp.exp(z * t), t), Monotone(t * sp.exp(s * t), s, "convex", 0, z)),
        Step("line", ge(sp.exp(t), 1 + t), Monotone(sp.exp(z * t) - z * t, z, "slope", 0, 1)),
        Step("at x - y", ge(sp.exp(x - y), 1 + x - y), Specialise("line", {t: x - y})),
        Step("theorem", tangent, Linear({"at x - y": sp.exp(y)})),
    ),
)  # fmt: skip

w, g, h, u, delta, sigma = vectors("w g h u delta sigma")
k = sp.Symbol("k", positive=True)
gamma = Classes("gamma")(1)
one, two = (w, gamma), ((w, gamma), (h, gamma))
law = {"law": gamma}
d = n + 1  # the dimension
square = dot(w, w)
unit = square ** sp.Rational(-1, 2) * w
part, cosine = dot(unit, delta) ** 2, dot(unit, sigma) ** 2  # of the unit vector
exponent, own = -k * cosine, -k / (d + 2) * dot(h, h) * cosine


def plain(r, u):
    """What the left side is the mean of, for the norm and the direction of w."""
    return r**2 * dot(u, delta) ** 2 * sp.exp(-k * dot(u, sigma) ** 2)


def scaled(r, u):
    """The same, with the other exponent."""
    return r**2 * dot(u, delta) ** 2 * sp.exp(-k / (d + 2) * r**2 * dot(u, sigma) ** 2)


def norm(v):
    """|v|."""
    return sp.sqrt(dot(v, v))


def independent(f):
    """That norm and direction are."""
    return eq(Mean(f(norm(w), unit), one), Mean(f(norm(h), unit), *two))


left = Mean(dot(w, delta) ** 2 * sp.exp(-k * dot(w, sigma) ** 2 / square), one)
other = Mean(dot(w, delta) ** 2 * sp.exp(-k / (d + 2) * dot(w, sigma) ** 2), one)
size = 1 + 2 * k / (d + 2) * dot(sigma, sigma)
closed = (dot(delta, delta) - 2 * k / (d + 2) * dot(delta, sigma) ** 2 / size) / sp.sqrt(size)
theorem = le(left, dot(delta, delta) / sp.sqrt(size))
below = dot(h, h) * part * sp.exp(exponent) * (1 + own - exponent)

proof = Proof(
    id="gaussian-cosine",
    title="$E <w, delta>^2 e^(-k <w, sigma>^2/|w|^2)$ for a normal $w$",
    source="New",
    hypotheses={"normal": Normal(gamma), "dimension": eq(Mean(dot(w, w), one), d)},
    statement=(theorem,),
    steps=(
        Step("d > 0", gt(Mean(square, one)), Linear({}, plus=d, rewrite=("dimension",))),
        Step("not 0", always(gt(square), one), Cited("a normal law has no mass at 0", law)),
        Step("left", always(eq(plain(norm(w), unit),
                               dot(w, delta) ** 2 * sp.exp(-k * dot(w, sigma) ** 2 / square)), one),
             Algebra()),
        Step("mean left", eq(Mean(plain(norm(w), unit), one), left), Average("left")),
        Step("left apart", independent(plain),
             Cited("norm and direction of a normal law", law | {"f": sp.Lambda((r, u), plain(r, u))})),
        Step("other", always(eq(scaled(norm(w), unit),
                                dot(w, delta) ** 2 * sp.exp(-k / (d + 2) * dot(w, sigma) ** 2)), one),
             Algebra()),
        Step("mean other", eq(Mean(scaled(norm(w), unit), one), other), Average("other")),
        Step("other apart", independent(scaled),
             Cited("norm and direction of a normal law", law | {"f": sp.Lambda((r, u), scaled(r, u))})),
        Step("Jensen", always(ge(sp.exp(own), sp.exp(exponent) * (1 + own - exponent)), *two),
             Instance("above-tangents", {"x": own, "y": exponent, "z": 1})),
        Step("pointwise", always(ge(scaled(norm(h), unit), below), *two),
             Linear({"Jensen": dot(h, h) * part})),
        Step("mean", ge(Mean(scaled(norm(h), unit), *two), Mean(below, *two)),
             Average("pointwise")),
        Step("fourth", eq(Mean(square**2, one), Mean(square, one) * (Mean(square, one) + 2)),
             Cited("fourth moment of a normal law", law)),
        Step("no first order", eq(Mean(below, *two), Mean(plain(norm(h), unit), *two)),
             Expectations(("fourth", "dimension"))),
        Step("integral", eq(other, closed),
             Cited("a Gaussian integral", law | {"x": delta, "y": sigma, "q": 2 * k / (d + 2)})),
        Step("size", gt(size), Sign()),
        Step("theorem", theorem,
             Linear({"mean": 1, "mean left": 1, "mean other": -1, "left apart": -1, "other apart": 1,
                     "no first order": 1, "integral": -1},
                    plus=2 * k / (d + 2) * dot(delta, sigma) ** 2 / size / sp.sqrt(size))),
    ),
)  # fmt: skip
