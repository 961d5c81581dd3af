"""Means of odd powers of a cosine are positive: E c^n |x + y|^(2 L) > 0 for n = 1, 3, 5, ... and L >= 1.

x and y are independent, N(0, I) in d dimensions, c = <x, y>/sqrt((|x|^2 + D)(|y|^2 + D)). With labels a, b and i,

    A(a, b, i, L) = E <x, y>^(n + i - 1) |x|^(2 a - 2) |y|^(2 b - 2) |x + y|^(2 L - 2) / ((|x|^2 + D)(|y|^2 + D))^(n/2)

is at L + 1 a sum of three such means at L, as |x + y|^2 = |x|^2 + |y|^2 + 2 <x, y> (`erf_powers_lengths`). All are nonnegative, as
they are for L = 1, and for an odd n one of the three, with i + 1 = 2, is the mean of an even power, which is positive.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Average,
    Cited,
    Classes,
    Image,
    Induction,
    Instance,
    Linear,
    Mean,
    Normal,
    Proof,
    Sign,
    Specialise,
    Step,
    always,
    dot,
    eq,
    forall,
    ge,
    gt,
    label,
    vectors,
)

x, y = vectors("x y")
G = Classes("gamma")(1)
n, i, a, b, k, L = (label(name) for name in "niabkL")
d, D = sp.symbols("d D", positive=True)
s = sp.Symbol("s", real=True)
X, Y = dot(x, x), dot(y, y)


def over(f, *variables):
    return Mean(f, *((v, G) for v in variables))


normal = {"normal": Normal(G), "dimension": eq(over(X, x), d), "not 0": always(gt(X), (x, G))}
gaussian = {h: normal[h] for h in ("normal", "dimension")}
mirrored = {**normal, "mirrored": Image(G, G, sp.S.NegativeOne)}
of_normal_laws = (
    Step("E |x|^2 > 0", gt(over(X, x)), Linear({"dimension": 1}, plus=d)),
    Step("not 0", normal["not 0"], Cited("a normal law has no mass at 0", {"law": G})),
    Step("mirrored", Image(G, G, sp.S.NegativeOne), Cited("symmetry of a normal law", {"law": G})),
)


def radial(z, a):
    """|z|^(2 a - 2) (|z|^2 + D)^(-n/2)."""
    return dot(z, z) ** (a - 1) / sp.sqrt(dot(z, z) + D) ** n


def mean(a, b, i, L):
    """A."""
    power = dot(x, y) ** (n + i - 1)
    return over(power * radial(x, a) * radial(y, b) * dot(x + y, x + y) ** (L - 1), x, y)


def nonnegative(L):
    return forall(ge(mean(a, b, i, L)), a, b, i)


split = (
    Step("A", eq(mean(a, b, i, L + 1), mean(a + 1, b, i, L) + mean(a, b + 1, i, L) + 2 * mean(a, b, i + 1, L)), Algebra()),
)  # fmt: skip
three = ((a + 1, b, i), (a, b + 1, i), (a, b, i + 1))
step = Proof(
    id="erf-powers-nonnegative-step",
    title="Means of powers of a cosine with $|x + y|^(2 L)$ are not negative, from $L$ to $L + 1$",
    source="New",
    hypotheses={"L": nonnegative(L)},
    statement=(nonnegative(L + 1),),
    steps=(
        *(Step(str(at), ge(mean(*at, L)), Specialise("L", dict(zip((a, b, i), at, strict=True)))) for at in three),
        *split,
        Step("next", ge(mean(a, b, i, L + 1)),
             Linear({str(three[0]): 1, str(three[1]): 1, str(three[2]): 2}, rewrite=("A",))),
        Step("all", nonnegative(L + 1), Specialise("next", {a: a, b: b, i: i})),
    ),
)  # fmt: skip
all_nonnegative = Proof(
    id="erf-powers-nonnegative",
    title="Means of powers of a cosine with $|x + y|^(2 L)$ are not negative",
    source="New",
    hypotheses=mirrored,
    statement=(ge(mean(a, b, i, L)),),
    steps=(
        Step("first", ge(mean(a, b, i, 1)), Instance("erf-powers-positive")),
        Step("L = 1", nonnegative(1), Specialise("first", {a: a, b: b, i: i})),
        Step("all L", nonnegative(L), Induction("erf-powers-nonnegative-step", base="L = 1", variable=L, hypothesis="L")),
        Step("theorem", ge(mean(a, b, i, L)), Specialise("all L", {a: a, b: b, i: i})),
    ),
)  # fmt: skip


def even(k):
    """E <x, y>^(2 k) for a fixed y."""
    return over(dot(x, y) ** (2 * k), x)


one = sp.Lambda(s, sp.Integer(1))
length, longer = over(X**k, x), over(X ** (k + 1), x)
tilted = over(dot(x, y) ** (2 * k) * X, x)
up = (2 * k + 1) * Y * longer / ((2 * k + d) * length)
at_y = {**normal, "y": gt(Y)}
even_step = Proof(
    id="even-moments-step",
    title="Even moments along a vector are positive, from one to the next",
    source="Elementary",
    hypotheses={**at_y, "k": gt(even(k))},
    statement=(gt(even(k + 1)),),
    steps=(
        Step("|x| > 0", gt(length), Sign()),
        Step("|x| more", gt(longer), Sign()),
        Step("spheres", eq((over(Y, y) + 2 * k) * even(k + 1), (2 * k + 1) * Y * tilted),
             Cited("moments on spheres", {"law": G, "a": y, "p": 2 * k, "f": one})),
        Step("independent", eq(tilted * length, even(k) * longer),
             Cited("direction and length", {"law": G, "a": y, "p": 2 * k, "f": sp.Lambda(s, 2 * s), "g": one, "factor": sp.Rational(1, 2)})),
        Step("next", eq(even(k + 1), up * even(k)), Algebra(("spheres", "independent", "dimension"))),
        Step("theorem", gt(even(k + 1)), Linear({"k": up}, rewrite=("next",))),
    ),
)  # fmt: skip
even_moments = Proof(
    id="even-moments",
    title="Even moments along a vector are positive",
    source="Elementary",
    hypotheses=at_y,
    statement=(gt(even(k)),),
    steps=(
        Step("spheres", eq(over(Y, y) * even(1), Y * over(X, x)),
             Cited("moments on spheres", {"law": G, "a": y, "p": 0, "f": one})),
        Step("k = 1", eq(even(1), Y), Algebra(("spheres", "dimension"))),
        Step("first", gt(even(1)), Linear({"k = 1": 1, "y": 1})),
        Step("all k", gt(even(k)), Induction("even-moments-step", base="first", variable=k, hypothesis="k")),
    ),
)  # fmt: skip

W = over(X**k * radial(x, a), x)
along = over(dot(x, y) ** (2 * k) * radial(x, a), x)
weighted = Proof(
    id="even-moments-weighted",
    title="Even moments along a vector, weighted by length, are positive",
    source="Elementary",
    hypotheses={**gaussian, "y": gt(Y)},
    statement=(gt(along * radial(y, b)),),
    steps=(
        *of_normal_laws[:2],
        Step("moment", gt(even(k)), Instance("even-moments", {}, {"y": "y"})),
        Step("|x| > 0", gt(length), Sign()),
        Step("W > 0", gt(W), Sign()),
        Step("independent", eq(along * length, even(k) * W),
             Cited("direction and length", {"law": G, "a": y, "p": 2 * k, "f": sp.Lambda(s, s ** (a - 1) / sp.sqrt(s + D) ** n), "g": one})),
        Step("is", eq(along, even(k) * W / length), Algebra(("independent",))),
        Step("theorem", gt(along * radial(y, b)), Linear({"moment": W * radial(y, b) / length}, rewrite=("is",))),
    ),
)  # fmt: skip
product = over(dot(x, y) ** (2 * k) * radial(x, a) * radial(y, b), x, y)
even_products = Proof(
    id="even-products",
    title="Means of even powers of a scalar product, weighted by lengths, are positive",
    source="Elementary",
    hypotheses=normal,
    statement=(gt(product),),
    steps=(
        Step("at y", always(gt(along * radial(y, b)), (y, G)), Instance("even-moments-weighted")),
        Step("theorem", gt(product), Average("at y")),
    ),
)  # fmt: skip


def positive(L):
    """From L = 2 on."""
    return forall(gt(mean(a, b, 1, L + 1)), a, b)


later = ((a + 1, b), (a, b + 1))
odd_step = Proof(
    id="erf-powers-odd-step",
    title="Means of odd powers of a cosine are positive, from $L$ to $L + 1$",
    source="New",
    hypotheses={**mirrored, "L": positive(L)},
    statement=(positive(L + 1),),
    steps=(
        *(Step(str(at), gt(mean(*at, 1, L + 1)), Specialise("L", dict(zip((a, b), at, strict=True)))) for at in later),
        Step("i = 2", ge(mean(a, b, 2, L + 1)), Instance("erf-powers-nonnegative", {L: L + 1, i: 2})),
        Step("A", eq(mean(a, b, 1, L + 2), mean(a + 1, b, 1, L + 1) + mean(a, b + 1, 1, L + 1) + 2 * mean(a, b, 2, L + 1)), Algebra()),
        Step("next", gt(mean(a, b, 1, L + 2)), Linear({str(later[0]): 1, str(later[1]): 1, "i = 2": 2}, rewrite=("A",))),
        Step("all", positive(L + 1), Specialise("next", {a: a, b: b})),
    ),
)  # fmt: skip
first = forall(gt(mean(a, b, 2, 1)), a, b)


def powers(n, L):
    """E c^n |x + y|^(2 L)."""
    both = sp.sqrt(X + D) ** n * sp.sqrt(Y + D) ** n
    return over(dot(x, y) ** n / both * dot(x + y, x + y) ** L, x, y)


odd = Proof(
    id="erf-powers-odd",
    title="Means of a power of a cosine are positive if those of the next power are, for $L = 1$",
    source="New",
    hypotheses={**mirrored, "first": first},
    statement=(gt(powers(n, L)),),
    steps=(
        Step("i = 2", gt(mean(a, b, 2, 1)), Specialise("first", {a: a, b: b})),
        *(Step(str(at), ge(mean(*at, 1, 1)), Instance("erf-powers-nonnegative", {L: 1, a: at[0], b: at[1], i: 1})) for at in later),
        Step("A", eq(mean(a, b, 1, 2), mean(a + 1, b, 1, 1) + mean(a, b + 1, 1, 1) + 2 * mean(a, b, 2, 1)), Algebra()),
        Step("L = 2", gt(mean(a, b, 1, 2)), Linear({str(later[0]): 1, str(later[1]): 1, "i = 2": 2}, rewrite=("A",))),
        Step("base", positive(1), Specialise("L = 2", {a: a, b: b})),
        Step("all L", positive(L), Induction("erf-powers-odd-step", base="base", variable=L, hypothesis="L")),
        Step("at 1", gt(mean(1, 1, 1, L + 1)), Specialise("all L", {a: 1, b: 1})),
        Step("theorem", gt(powers(n, L)), Linear({"at 1": 1})),
    ),
)  # fmt: skip


def first_of(n):
    """Of n + 1, for L = 1."""
    w = [dot(z, z) ** (j - 1) / sp.sqrt(dot(z, z) + D) ** n for z, j in ((x, a), (y, b))]
    return gt(over(dot(x, y) ** (n + 1) * w[0] * w[1], x, y))


def odd_power(n, k):
    """The mean of a power that is odd by its form."""
    return {
        "source": "New",
        "hypotheses": gaussian,
        "statement": (gt(powers(n, L)),),
        "steps": (
            *of_normal_laws,
            Step("products", first_of(n), Instance("even-products", {"k": k, "n": n})),
            Step("first", forall(first_of(n), a, b), Specialise("products", {a: a, b: b})),
            Step("theorem", gt(powers(n, L)), Instance("erf-powers-odd", {"n": n}, {"first": "first"})),
        ),
    }  # fmt: skip


cosine = Proof(
    id="erf-powers-one",
    title="Means of a cosine with $|x + y|^(2 L)$ are positive",
    **odd_power(sp.Integer(1), sp.Integer(1)),
)
higher = Proof(
    id="erf-powers-higher",
    title="Means of odd powers of a cosine with $|x + y|^(2 L)$ are positive",
    **odd_power(2 * k + 1, k + 1),
)
