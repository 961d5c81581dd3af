"""Means of powers of a cosine under tilts: E c^(n + 2) |x + y|^(2 L) <= chi E c^n |x + y|^(2 L).

x and y are independent, N(0, I) in d dimensions, c = <x, y>/sqrt((|x|^2 + D)(|y|^2 + D)). With labels a, b and i let

    A(n, L) = E <x, y>^(n + i - 1) |x|^(2 a - 2) |y|^(2 b - 2) |x + y|^(2 L - 2) / ((|x|^2 + D)(|y|^2 + D))^(n/2),
    A'(n, L) = E <x, y>^(n + i + 1) |x|^(2 a - 2) |y|^(2 b - 2) |x + y|^(2 L - 2) / ((|x|^2 + D)(|y|^2 + D))^(n/2 + 1).

For L = 1 the directions of x and y are independent of their lengths, and A'/A = (p + 1)/(p + d) eta eta' with p = n + i - 1,
eta and eta' as in `erf-powers-tilted`, so that eta eta' <= Y^2 by `erf-powers-pair`, where alpha = n + d + i + a + b - 3 is the
parameter between. From L to L + 1, |x + y|^2 = |x|^2 + |y|^2 + 2 <x, y>: three terms with L, one of a, b and i larger by 1.
No trinomial coefficients are needed.
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
    Step,
    always,
    dot,
    eq,
    ge,
    gt,
    label,
    smaller,
    vectors,
)

x, y = vectors("x y")
G = Classes("gamma")(1)
n, i, a, b = label("n"), label("i"), label("a"), label("b")
d, D, Y = sp.symbols("d D Y", positive=True)
s = sp.Symbol("s", real=True)
W_a, W_b = sp.symbols("W_a W_b", positive=True)
V_a, V_b, A, q, q_0 = sp.symbols("V_a V_b A q q_0", nonnegative=True)
A_1 = sp.Symbol("A_1", real=True)
X = dot(x, x)
p = n + i - 1


def over(f, *variables):
    return Mean(f, *((v, G) for v in variables))


dim = over(dot(y, y), y)
normal = {
    "normal": Normal(G),
    "dimension": eq(over(X, x), d),
    "not 0": always(gt(X), (x, G)),
}


def radial(z, a, j):
    """|z|^(2 a - 2) (|z|^2 + D)^(-n/2 - j)."""
    return dot(z, z) ** (a - 1) / sp.sqrt(dot(z, z) + D) ** (n + 2 * j)


def weights(a):
    """E W and E W r, W the weight of |x|^(p + 2 a - 2)."""
    return over(sp.sqrt(X) ** p * radial(x, a, 0), x), over(
        sp.sqrt(X) ** p * X * radial(x, a, 1), x
    )


def along(z, o, a, power, j, more=1):
    """The mean over z of <z, o>^power times a radial weight."""
    return over(dot(z, o) ** power * more * radial(z, a, j), z)


def lambdas(a):
    return {
        "f": sp.Lambda(s, s**a / sp.sqrt(s + D) ** (n + 2)),
        "g": sp.Lambda(s, s ** (a - 1) / sp.sqrt(s + D) ** n),
    }


def independent(z, o, a):
    """Direction and length of z, along a fixed o."""
    W, V = weights(a)
    return (
        eq(along(z, o, a, p, 1, dot(z, z)) * W, along(z, o, a, p, 0) * V),
        Cited("direction and length", {"law": G, "a": o, "p": p, **lambdas(a)}),
    )


W, V = weights(a)
W_o, V_o = weights(b)
first = over(dot(x, y) ** p * radial(x, a, 0) * radial(y, b, 0), x, y)
second = over(dot(x, y) ** (p + 2) * radial(x, a, 1) * radial(y, b, 1), x, y)
between = over(dot(x, y) ** p * radial(x, a, 0) * dot(y, y) * radial(y, b, 1), x, y)
f_spheres = sp.Lambda(s, s ** (a - 1) / sp.sqrt(s + D) ** (n + 2))
spheres = eq((dim + p) * along(x, y, a, p + 2, 1), (p + 1) * dot(y, y) * along(x, y, a, p, 1, X))
left = (d + p) * W * along(x, y, a, p + 2, 1) * radial(y, b, 1) - (p + 1) * V * dot(y, y) * along(
    x, y, a, p, 0
) * radial(y, b, 1)
right = W_o * along(y, x, b, p, 1, dot(y, y)) * radial(x, a, 0) - V_o * along(
    y, x, b, p, 0
) * radial(x, a, 0)
ratio = eq((d + p) * W * W_o * second, (p + 1) * V * V_o * first)

factored = Proof(
    id="erf-powers-factored",
    title="Means of powers of a scalar product factor into radial ones",
    source="New",
    hypotheses=normal,
    statement=(ratio,),
    steps=(
        Step("spheres", spheres, Cited("moments on spheres", {"law": G, "a": y, "p": p, "f": f_spheres})),
        Step("x", *independent(x, y, a)),
        Step("y", *independent(y, x, b)),
        Step("left", eq(left, 0), Algebra(("spheres", "x", "dimension"))),
        Step("mean left", eq(over(left, y), 0), Average("left", ((y, G),))),
        Step("left is", eq((d + p) * W * second, (p + 1) * V * between), Algebra(("mean left",))),
        Step("right", eq(right, 0), Algebra(("y",))),
        Step("mean right", eq(over(right, x), 0), Average("right", ((x, G),))),
        Step("right is", eq(W_o * between, V_o * first), Algebra(("mean right",))),
        Step("ratio", ratio, Algebra(("left is", "right is"))),
    ),
)  # fmt: skip


def kappa(p):
    """E <x, y>^p, for a fixed y."""
    return over(dot(x, y) ** p, x)


def both(n, i):
    """Two of them are not negative."""
    return ge(smaller(kappa(n + i - 1), kappa(n + i)))


length, longer, tilted_kappa = (
    over(sp.sqrt(X) ** p, x),
    over(sp.sqrt(X) ** (p + 2), x),
    over(dot(x, y) ** p * X, x),
)
one = sp.Lambda(s, sp.Integer(1))
square = {"f": sp.Lambda(s, 2 * s), "g": one, "factor": sp.Rational(1, 2)}
up = (p + 1) * dot(y, y) * longer / ((p + d) * length)
positive_length = (
    Step("|x| > 0", always(gt(sp.sqrt(X) ** p), (x, G)), Sign(using=("not 0",))),
    Step("E |x|^p > 0", gt(length), Average("|x| > 0")),
)
positive_step = Proof(
    id="erf-powers-positive-step",
    title="Moments along a vector are not negative, from one power to the next",
    source="Elementary",
    hypotheses={**normal, "i": both(n, i)},
    statement=(both(n, i + 1),),
    steps=(
        *positive_length,
        Step("E |x|^(p + 2)", ge(longer), Sign()),
        Step("spheres", eq((dim + p) * kappa(p + 2), (p + 1) * dot(y, y) * tilted_kappa),
             Cited("moments on spheres", {"law": G, "a": y, "p": p, "f": one})),
        Step("independent", eq(tilted_kappa * length, kappa(p) * longer),
             Cited("direction and length", {"law": G, "a": y, "p": p, **square})),
        Step("p + 2", eq(kappa(p + 2), up * kappa(p)), Algebra(("spheres", "independent", "dimension"))),
        Step("p", ge(kappa(p)), Linear({"i": 1}, plus=kappa(p) - smaller(kappa(p), kappa(p + 1)))),
        Step("p + 1", ge(kappa(p + 1)), Linear({"i": 1}, plus=kappa(p + 1) - smaller(kappa(p), kappa(p + 1)))),
        Step("next", ge(kappa(p + 2)), Linear({"p": up}, using=("E |x|^p > 0", "E |x|^(p + 2)"), rewrite=("p + 2",))),
        Step("both", both(n, i + 1), Sign(using=("p + 1", "next"))),
    ),
)  # fmt: skip

positive_one = Proof(
    id="erf-powers-positive-1",
    title="Moments along a vector are not negative",
    source="Elementary",
    hypotheses={**normal, "mirrored": Image(G, G, sp.S.NegativeOne)},
    statement=(both(1, i),),
    steps=(
        Step("first", eq(kappa(1), 0), Algebra(("mirrored",))),
        Step("second", ge(kappa(2)), Sign()),
        Step("first >= 0", ge(kappa(1)), Linear({"first": 1})),
        Step("i = 1", both(1, 1), Sign(using=("first >= 0", "second"))),
        Step("all i", both(1, i),
             Induction("erf-powers-positive-step", base="i = 1", variable=i, hypothesis="i", at={n: 1})),
    ),
)  # fmt: skip

cosines = over(dot(x, y) ** p * radial(x, a, 0), x)
positive = Proof(
    id="erf-powers-positive",
    title="Means of powers of a scalar product are not negative",
    source="Elementary",
    hypotheses={**normal, "mirrored": Image(G, G, sp.S.NegativeOne)},
    statement=(ge(first), gt(W)),
    steps=(
        Step("n", both(1, n), Instance("erf-powers-positive-1", {i: n})),
        Step("i = 1", both(n, 1), Linear({"n": 1})),
        Step("all i", both(n, i), Induction("erf-powers-positive-step", base="i = 1", variable=i, hypothesis="i")),
        Step("p", ge(kappa(p)), Linear({"all i": 1}, plus=kappa(p) - smaller(kappa(p), kappa(p + 1)))),
        *positive_length,
        Step("w > 0", always(gt(sp.sqrt(X) ** p * radial(x, a, 0)), (x, G)), Sign(using=("not 0",))),
        Step("W > 0", gt(W), Average("w > 0")),
        Step("independent", eq(cosines * length, kappa(p) * W),
             Cited("direction and length", {"law": G, "a": y, "p": p, "f": lambdas(a)["g"], "g": one})),
        Step("x", ge(cosines * radial(y, b, 0)),
             Linear({"p": W * radial(y, b, 0) / length, "independent": radial(y, b, 0) / length},
                    using=("W > 0", "E |x|^p > 0"))),
        Step("mean", ge(first), Average("x", ((y, G),))),
    ),
)  # fmt: skip


def excess(alpha, eta):
    """F(alpha, eta) of `erf_powers_tangent`."""
    return alpha * (1 - eta) * (alpha - n * eta) - D * eta * (alpha + 2 * eta)


def scale(m):
    """D, of which Y is the root at m."""
    return m * (1 - Y) * (m - n * Y) / (Y * (m + 2 * Y))


numbers = Proof(
    id="erf-powers-numbers",
    title="The ratio of two means, from those of its factors",
    source="Elementary",
    hypotheses={
        "pair": ge(Y**2, V_a / W_a * (V_b / W_b)), "q": ge(q, q_0),
        "ratio": eq(W_a * W_b * A_1, q_0 * V_a * V_b * A),
    },
    statement=(ge(Y**2 * q * A, A_1),),
    steps=(
        Step("theorem", ge(Y**2 * q * A, A_1),
             Linear({"pair": q * A, "q": V_a * V_b * A / (W_a * W_b), "ratio": -1 / (W_a * W_b)})),
    ),
)  # fmt: skip

m = n + d + i + a + b - 3
share = (m - d + 1) / m
low_share = (p + 1) / (p + d)


def mean_of_r(a, at, eta, P):
    """The mean of r, between 0 and 1, and F(alpha, r) >= 0."""
    W, V = weights(a)
    alpha = d + n + i - 1 + 2 * (a - 1)
    tilted = {at: a} if at != a else {}
    name = str(a)
    return (
        Step(f"V >= 0, {name}", ge(V), Instance("erf-powers-tilted", tilted)),
        Step(f"V <= W, {name}", ge(W, V), Instance("erf-powers-tilted", tilted)),
        Step(f"moments, {name}", ge(alpha * (W - V) * (alpha * W - n * V), D * V * (alpha * W + 2 * V)),
             Instance("erf-powers-tilted", tilted)),
        Step(f"P > 0, {name}", gt(P),
             Linear({}, plus=d + (i - 1) + 2 * (a - 1), rewrite=(f"P, {name}",))),
        Step(f"r >= 0, {name}", ge(eta), Linear({f"V >= 0, {name}": 1 / W}, using=(f"W > 0, {name}",), rewrite=(f"r, {name}",))),
        Step(f"r <= 1, {name}", ge(1, eta),
             Linear({f"V <= W, {name}": 1 / W}, using=(f"W > 0, {name}",), rewrite=(f"r, {name}",))),
        Step(f"F, {name}", ge(excess(n + P, eta)),
             Linear({f"moments, {name}": 1 / W**2}, using=(f"W > 0, {name}",), rewrite=(f"r, {name}", f"P, {name}"))),
    )  # fmt: skip


eta_a, eta_b, P_a, P_b = sp.symbols("eta_a eta_b P_a P_b", real=True)
root = {"Y <= 1": ge(1, Y), "D": eq(D, scale(m))}
low = ge(Y**2 * low_share * first, second)
goal = ge(Y**2 * share * first, second)
mirrored = {**normal, "mirrored": Image(G, G, sp.S.NegativeOne)}
abbreviations = {
    "W > 0, a": gt(W), "W > 0, b": gt(W_o),
    "r, a": eq(eta_a, V / W), "r, b": eq(eta_b, V_o / W_o),
    "P, a": eq(P_a, d + i + 2 * a - 3), "P, b": eq(P_b, d + i + 2 * b - 3),
}  # fmt: skip
at_first = Proof(
    id="erf-powers-first-r",
    title="Means of two powers of a cosine, without $|x + y|$, with names for the means of $r$",
    source="New",
    hypotheses={**mirrored, **root, **abbreviations},
    statement=(low,),
    steps=(
        *mean_of_r(a, a, eta_a, P_a),
        *mean_of_r(b, a, eta_b, P_b),
        Step("D, P", eq(D, scale(n + (P_a + P_b) / 2)), Algebra(("P, a", "P, b", "D"))),
        Step("product", ge(Y**2, eta_a * eta_b),
             Instance("erf-powers-pair", {"n": n, "p": P_a, "r": P_b, "eta_p": eta_a, "eta_r": eta_b},
                      {"Y <= 1": "Y <= 1", "D": "D, P", "eta_p <= 1": "r <= 1, a", "eta_r <= 1": "r <= 1, b",
                       "eta_p": "F, a", "eta_r": "F, b"})),
        Step("pair", ge(Y**2, V / W * (V_o / W_o)), Linear({"product": 1}, rewrite=("r, a", "r, b"))),
        Step("p + d", gt(p + d), Sign(form=(n - 1) + i + d)),
        Step("low share", ge(low_share), Sign(form=(n + i) / (p + d), using=("p + d",))),
        Step("ratio", ratio, Instance("erf-powers-factored")),
        Step("as shares", eq(W * W_o * second, low_share * V * V_o * first), Algebra(("ratio",))),
        Step("first >= 0", ge(first), Instance("erf-powers-positive")),
        Step("theorem", low,
             Instance("erf-powers-numbers",
                      {W_a: W, W_b: W_o, V_a: V, V_b: V_o, A: first, A_1: second, q: low_share, q_0: low_share},
                      {"pair": "pair", "ratio": "as shares"},
                      ("W > 0, a", "W > 0, b", "V >= 0, a", "V >= 0, b", "first >= 0", "low share"))),
    ),
)  # fmt: skip

first_theorem = Proof(
    id="erf-powers-first",
    title="Means of two powers of a cosine, without $|x + y|$",
    source="New",
    hypotheses={**mirrored, **root, "d >= 1": ge(d, 1)},
    statement=(low, goal),
    steps=(
        Step("W > 0, a", gt(W), Instance("erf-powers-positive")),
        Step("W > 0, b", gt(W_o), Instance("erf-powers-positive", {a: b})),
        Step("low", low,
             Instance("erf-powers-first-r", {eta_a: V / W, eta_b: V_o / W_o, P_a: d + i + 2 * a - 3, P_b: d + i + 2 * b - 3},
                      {"W > 0, a": "W > 0, a", "W > 0, b": "W > 0, b"})),
        Step("p + d", gt(p + d), Sign(form=(n - 1) + i + d)),
        Step("m", gt(m), Sign(form=d + n + (i - 1) + (a - 1) + (b - 1))),
        Step("share", ge(share, low_share),
             Sign(form=((a - 1) + (b - 1)) * (d - 1) / (m * (p + d)), using=("p + d", "m", "d >= 1"))),
        Step("first >= 0", ge(first), Instance("erf-powers-positive")),
        Step("theorem", goal, Linear({"low": 1, "share": Y**2 * first}, using=("first >= 0",))),
    ),
)  # fmt: skip
