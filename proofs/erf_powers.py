"""Lemma A for ERF, mirrored isotropic classes: ratios of means of powers, of cosines and of r = |x|^2/(|x|^2 + D).

x and y are independent, N(0, I) in d >= 2 dimensions, c = <x, y>/sqrt((|x|^2 + D)(|y|^2 + D)) and, for labels n and L,

    M(n) = E c^n |x + y|^(2 L),      T(n) = E f(N),   f(N) = E |x|^(2 N - 2) r^n / E |x|^(2 N - 2),

with N random, E 2 (N - 1) = L - 1 and E (2 (N - 1) - (L - 1))^2 = L - 1, as if N - 1 were of the fair binomial law of L - 1. Then

    M(n + 2)/M(n) < T(n + 2)/T(n).

Both ratios are compared with chi = Y^2 (alpha - d + 1)/alpha, alpha = n + L + d, Y in (0, 1) the root at alpha
(`erf_powers_tangent`): M(n + 2) <= chi M(n) by `erf_powers_means` and `erf_powers_lengths`, and T(n + 2) > chi T(n) by
`erf_powers_ratio`, where the quadratic is positive by `erf_powers_polynomials`. It holds for all n >= 1, odd or not.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Cases,
    Cited,
    Classes,
    Image,
    Instance,
    Labels,
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
law = Labels("P")
n, N, L, a, b, i = label("n"), label("N"), label("L"), label("a"), label("b"), label("i")
d, D, Y, u = sp.symbols("d D Y u", positive=True)
K, chi = sp.symbols("K chi", nonnegative=True)
m, o, gamma, M, M_2, W, c = sp.symbols("m o gamma M M_2 W c", real=True)
X = dot(x, x)


def over(f, *variables):
    return Mean(f, *((v, G) for v in variables))


normal = {"normal": Normal(G), "dimension": eq(over(X, x), d), "not 0": always(gt(X), (x, G))}
gaussian = {h: normal[h] for h in ("normal", "dimension")}
of_normal_laws = (
    Step("E |x|^2 > 0", gt(over(X, x)), Linear({"dimension": 1}, plus=d)),
    Step("not 0", normal["not 0"], Cited("a normal law has no mass at 0", {"law": G})),
    Step("mirrored", Image(G, G, sp.S.NegativeOne), Cited("symmetry of a normal law", {"law": G})),
)
mirrored = {**normal, "mirrored": Image(G, G, sp.S.NegativeOne)}


def scale(m, n, Y):
    """D, of which Y is the root at m."""
    return m * (1 - Y) * (m - n * Y) / (Y * (m + 2 * Y))


def largest(m, n):
    """u = m/Y."""
    return (m + n + D + sp.sqrt((m - n + D) ** 2 + 4 * (n + 2) * D)) / 2


root = sp.sqrt((m - o + D) ** 2 + 4 * (o + 2) * D)
root_u = Proof(
    id="erf-powers-root-u",
    title="A root of the quadratic equation is a root between 0 and 1",
    source="Elementary",
    hypotheses={
        "m": gt(m), "o": ge(o), "u > m": gt(u, m),
        "u": eq(u**2, (m + o + D) * u - m * o + 2 * D),
    },
    statement=(eq(D, scale(m, o, m / u)), gt(m / u), gt(1, m / u)),
    steps=(
        Step("positive", gt(m / u), Sign(using=("m",))),
        Step("below 1", gt(1, m / u), Linear({"u > m": 1 / u})),
        Step("D", eq(D, (u - m) * (u - o) / (u + 2)), Algebra(("u",))),
        Step("scale", eq(scale(m, o, m / u), (u - m) * (u - o) / (u + 2)), Algebra()),
        Step("theorem", eq(D, scale(m, o, m / u)), Algebra(("D", "scale"))),
    ),
)  # fmt: skip

roots = Proof(
    id="erf-powers-root",
    title="The root between 0 and 1 in closed form",
    source="Elementary",
    hypotheses={"o": ge(o), "m > o": gt(m, o)},
    statement=(
        eq(D, scale(m, o, m / largest(m, o))), gt(m / largest(m, o)), gt(1, m / largest(m, o)),
    ),
    steps=(
        Step("m", gt(m), Linear({"m > o": 1, "o": 1})),
        Step("inside", gt((m - o + D) ** 2 + 4 * (o + 2) * D), Sign(form=(m - o + D) ** 2 + 4 * o * D + 8 * D, using=("o",))),
        Step("root", gt(root), Sign(using=("inside",))),
        Step("squares", gt(root**2, (m - o - D) ** 2),
             Sign(form=4 * D * (m + 2), using=("m", "inside"))),
        Step("root above", gt(root, m - o - D),
             Cases(m - o - D, Linear({"squares": 1 / (root + m - o - D)}, using=("root", "case")), Linear({"root": 1, "case": 1}))),
        Step("u > 0", gt(largest(m, o)), Sign(using=("root", "m", "o"))),
        Step("u > m", gt(largest(m, o), m), Linear({"root above": sp.Rational(1, 2)})),
        Step("u", eq(largest(m, o) ** 2, (m + o + D) * largest(m, o) - m * o + 2 * D), Algebra()),
        *(
            Step(label, relation, Instance("erf-powers-root-u", {u: largest(m, o)}, {"m": "m", "o": "o", "u > m": "u > m", "u": "u"}))
            for label, relation in (
                ("D", eq(D, scale(m, o, m / largest(m, o)))),
                ("positive", gt(m / largest(m, o))),
                ("below 1", gt(1, m / largest(m, o))),
            )
        ),
    ),
)  # fmt: skip


def quadratic(alpha, n, gamma, D, x):
    """f(x)."""
    return (alpha + n - 1 + (2 * n + 2) * x) ** 2 - x * (
        (alpha + 3 * n + 1 + D) ** 2 + gamma - n - 2
    )


def polynomial(alpha, n, gamma, Y):
    """alpha^2 (alpha + 2 Y)^2 f(gamma Y^2 / alpha)."""
    low = (alpha * (alpha + n - 1) + 2 * (n + 1) * gamma * Y**2) * (alpha + 2 * Y)
    inner = (alpha + 3 * n + 1) * Y * (alpha + 2 * Y) + alpha * (1 - Y) * (alpha - n * Y)
    return low**2 - alpha * gamma * (inner**2 + (gamma - n - 2) * Y**2 * (alpha + 2 * Y) ** 2)


at_x = gamma * Y**2 / m
from_polynomial = Proof(
    id="erf-powers-quadratic",
    title="The quadratic is positive where the polynomial is",
    source="Elementary",
    hypotheses={"m": gt(m), "P": gt(polynomial(m, o, gamma, Y)), "D": eq(D, scale(m, o, Y))},
    statement=(gt(quadratic(m, o, gamma, D, at_x)),),
    steps=(
        Step("identity", eq(m**2 * (m + 2 * Y) ** 2 * quadratic(m, o, gamma, scale(m, o, Y), at_x), polynomial(m, o, gamma, Y)),
             Instance("erf-powers-reduction", {"alpha": m, "n": o}, {"alpha": "m"})),
        Step("at D", gt(quadratic(m, o, gamma, scale(m, o, Y), at_x)),
             Linear({"P": 1 / (m * (m + 2 * Y)) ** 2, "identity": 1 / (m * (m + 2 * Y)) ** 2}, using=("m",))),
        Step("theorem", gt(quadratic(m, o, gamma, D, at_x)), Linear({"at D": 1}, rewrite=("D",))),
    ),
)  # fmt: skip


F, V = sp.Function("F"), sp.Function("V")
tilts = {
    "V": forall(eq(V(N), over(X ** (N - 1), x)), N),
    "F": forall(eq(F(n, N), over(X ** (n + N - 1) / (X + D) ** n, x)), n, N),
}


def mixed(j):
    """T(n), or T(n + 2) for j = 2: means of r^n over the tilts."""
    return Mean(F(n + j, N) / V(N), (N, law))


def moments(K):
    """Of the random tilt."""
    shift = 2 * (N - 1) - K
    return {"mean": eq(Mean(shift, (N, law)), 0), "variance": eq(Mean(shift**2, (N, law)), K)}


T, T_2 = mixed(0), mixed(2)
ratios = gt(M * T_2, M_2 * T)


def above_ratio(K, chi):
    """f(chi) > 0."""
    B_K, e_n = d + 2 * n + K, 2 * n + 2
    return gt((B_K + e_n * chi) ** 2, chi * ((B_K + D + e_n) ** 2 + K))


common = {**normal, **tilts, **moments(K), "d + K >= 2": ge(d + K, 2)}
positive_tilts = (
    Step("V(N) > 0", gt(V(N)), Instance("erf-powers-tilts-positive")),
    Step("all V > 0", forall(gt(V(N)), N), Specialise("V(N) > 0", {N: N})),
)
case = Proof(
    id="erf-powers-case",
    title="Ratios of means of powers, by a number between",
    source="New",
    hypotheses={**common, "chi <= 1": ge(1, chi), "f > 0": above_ratio(K, chi), "M > 0": gt(M), "M_2": ge(chi * M, M_2)},
    statement=(ratios,),
    steps=(
        *positive_tilts,
        Step("above", gt(T_2, chi * T), Instance("erf-powers-above", {}, {h: h for h in ("mean", "variance", "d + K >= 2", "chi <= 1", "f > 0")})),
        Step("T > 0", gt(T), Instance("erf-powers-above", {}, {h: h for h in ("mean", "variance", "d + K >= 2", "chi <= 1", "f > 0")})),
        Step("theorem", ratios, Linear({"above": M, "M_2": T}, using=("M > 0", "T > 0"))),
    ),
)  # fmt: skip

alpha = n + L + d
theta = Y**2 * (alpha - d + 1) / alpha
at_root = {"Y <= 1": ge(1, Y), "D": eq(D, scale(alpha, n, Y))}
space_chi = Y**2 * (alpha - 2) / alpha
space_quadratic = gt(quadratic(alpha, n, alpha - 2, D, space_chi))
space_root = Proof(
    id="erf-powers-quadratic-space",
    title="$d >= 3$: the quadratic is positive",
    source="New",
    hypotheses={**at_root, "d >= 3": ge(d, 3)},
    statement=(space_quadratic,),
    steps=(
        Step("alpha", gt(alpha), Sign()),
        Step("P", gt(polynomial(alpha, n, alpha - 2, Y)),
             Instance("erf-powers-space", {"j": n - 1, "k": L + d - 4}, {"Y <= 1": "Y <= 1"}, ("d >= 3",))),
        Step("theorem", space_quadratic,
             Instance("erf-powers-quadratic", {"m": alpha, "o": n, "gamma": alpha - 2}, {"P": "P", "D": "D", "m": "alpha"})),
    ),
)  # fmt: skip

plane_alpha = n + L + 2
plane_chi = Y**2 * (plane_alpha - 1) / plane_alpha
at_plane = {"Y <= 1": ge(1, Y), "D": eq(D, scale(plane_alpha, n, Y))}
plane_quadratic = gt(quadratic(plane_alpha, n, plane_alpha - 1, D, plane_chi))
plane_root = Proof(
    id="erf-powers-quadratic-plane",
    title="$d = 2$, $n >= 2$: the quadratic is positive",
    source="New",
    hypotheses={**at_plane, "n >= 2": ge(n, 2)},
    statement=(plane_quadratic,),
    steps=(
        Step("alpha", gt(plane_alpha), Sign()),
        Step("P", gt(polynomial(plane_alpha, n, plane_alpha - 1, Y)),
             Instance("erf-powers-plane", {"j": n - 2, "k": L - 1}, {"Y <= 1": "Y <= 1"}, ("n >= 2",))),
        Step("theorem", plane_quadratic,
             Instance("erf-powers-quadratic", {"m": plane_alpha, "o": n, "gamma": plane_alpha - 1},
                      {"P": "P", "D": "D", "m": "alpha"})),
    ),
)  # fmt: skip

first_alpha = L + 3
first_chi = Y**2 * (first_alpha - 1) / first_alpha
first_quadratic = gt(quadratic(first_alpha, 1, first_alpha - 1, D, first_chi))
first_root = Proof(
    id="erf-powers-quadratic-plane-1",
    title="$d = 2$, $n = 1$, $L >= 3$: the quadratic is positive",
    source="New",
    hypotheses={"Y <= 1": ge(1, Y), "D": eq(D, scale(first_alpha, 1, Y)), "L >= 3": ge(L, 3)},
    statement=(first_quadratic,),
    steps=(
        Step("alpha", gt(first_alpha), Sign()),
        Step("P", gt(polynomial(first_alpha, 1, first_alpha - 1, Y)),
             Instance("erf-powers-plane-1", {"k": L - 3}, {"Y <= 1": "Y <= 1"}, ("L >= 3",))),
        Step("theorem", first_quadratic,
             Instance("erf-powers-quadratic", {"m": first_alpha, "o": 1, "gamma": first_alpha - 1},
                      {"P": "P", "D": "D", "m": "alpha"})),
    ),
)  # fmt: skip

less = {"M > 0": gt(M), "theta": ge(theta * M, M_2)}


K_positive = Step("K >= 0", ge(L - 1), Sign())
labels = ("K >= 0", "mean", "variance", "M > 0", "chi <= 1", "f > 0", "M_2", "d + K >= 2")
concluded = Instance("erf-powers-case", {"K": L - 1}, {h: h for h in labels})


space = Proof(
    id="erf-powers-case-space",
    title="$d >= 3$: ratios of means of powers, with a name for the number between",
    source="New",
    hypotheses={**normal, **tilts, **moments(L - 1), **at_root, **less, "d >= 3": ge(d, 3), "chi": eq(chi, space_chi)},
    statement=(ratios,),
    steps=(
        K_positive,
        *positive_tilts,
        Step("share", gt((alpha - 2) / alpha), Sign(form=(n + (L - 1) + (d - 3) + 2) / alpha, using=("d >= 3",))),
        Step("chi > 0", gt(chi), Linear({"share": Y**2}, rewrite=("chi",))),
        Step("Y^2 <= 1", ge(1, Y**2), Linear({"Y <= 1": 1 + Y})),
        Step("chi <= 1", ge(1, chi), Linear({"Y^2 <= 1": (alpha - 2) / alpha}, plus=2 / alpha, using=("share",), rewrite=("chi",))),
        Step("d + K >= 2", ge(d + L - 1, 2), Linear({"d >= 3": 1}, plus=L)),
        Step("M_2", ge(chi * M, M_2), Linear({"theta": 1, "d >= 3": Y**2 * M / alpha}, using=("M > 0",), rewrite=("chi",))),
        Step("quadratic at x", space_quadratic, Instance("erf-powers-quadratic-space", {}, {h: h for h in (*at_root, "d >= 3")})),
        Step("quadratic", gt(quadratic(alpha, n, alpha - 2, D, chi)), Linear({"quadratic at x": 1}, rewrite=("chi",))),
        Step("f > 0", above_ratio(L - 1, chi), Linear({"quadratic": 1, "d >= 3": chi})),
        Step("theorem", ratios, concluded),
    ),
)  # fmt: skip

plane_less = {"M > 0": gt(M), "theta": ge(plane_chi * M, M_2)}
plane = Proof(
    id="erf-powers-case-plane",
    title="$d = 2$, $n >= 2$: ratios of means of powers, with a name for the number between",
    source="New",
    hypotheses={**normal, **tilts, **moments(L - 1), **at_plane, **plane_less, "n >= 2": ge(n, 2), "d = 2": eq(d, 2),
                "chi": eq(chi, plane_chi)},
    statement=(ratios,),
    steps=(
        K_positive,
        *positive_tilts,
        Step("Y^2 <= 1", ge(1, Y**2), Linear({"Y <= 1": 1 + Y})),
        Step("chi <= 1", ge(1, chi), Linear({"Y^2 <= 1": (n + L + 1) / plane_alpha}, plus=1 / plane_alpha, rewrite=("chi",))),
        Step("d + K >= 2", ge(d + L - 1, 2), Linear({"K >= 0": 1, "d = 2": 1})),
        Step("M_2", ge(chi * M, M_2), Linear({"theta": 1}, rewrite=("chi",))),
        Step("quadratic at x", plane_quadratic, Instance("erf-powers-quadratic-plane", {}, {h: h for h in (*at_plane, "n >= 2")})),
        Step("quadratic", gt(quadratic(plane_alpha, n, plane_alpha - 1, D, chi)), Linear({"quadratic at x": 1}, rewrite=("chi",))),
        Step("f > 0", above_ratio(L - 1, chi), Linear({"quadratic": 1}, rewrite=("d = 2",))),
        Step("theorem", ratios, concluded),
    ),
)  # fmt: skip


def powers(j):
    """M(n), or M(n + 2) for j = 1."""
    both = sp.sqrt(X + D) ** (n + 2 * j) * sp.sqrt(dot(y, y) + D) ** (n + 2 * j)
    return over(dot(x, y) ** (n + 2 * j) / both * dot(x + y, x + y) ** L, x, y)


def weighted(a, b, i, L, j):
    """As in `erf_powers_lengths`."""
    radial = [
        dot(z, z) ** (k - 1) / sp.sqrt(dot(z, z) + D) ** (n + 2 * j) for z, k in ((x, a), (y, b))
    ]
    return over(
        dot(x, y) ** (n + i - 1 + 2 * j) * radial[0] * radial[1] * dot(x + y, x + y) ** (L - 1),
        x,
        y,
    )


def factor(s):
    """Y^2 (alpha - d + 1)/alpha at alpha = n + d + s, Y the root there."""
    alpha = n + d + s
    return (alpha / largest(alpha, n)) ** 2 * (alpha - d + 1) / alpha


c = label("c")
s = a + b + i - 3
at_s = n + d + s
Y_s = at_s / largest(at_s, n)
below = Proof(
    id="erf-powers-below",
    title="The ratio of two means of powers of a cosine is below a root",
    source="New",
    hypotheses={**mirrored, "d >= 1": ge(d, 1)},
    statement=(ge(factor(L) * powers(0), powers(1)),),
    steps=(
        Step("o", ge(n), Sign()),
        Step("alpha > n", gt(at_s, n), Sign(form=d + (a - 1) + (b - 1) + (i - 1))),
        *(
            Step(label, relation, Instance("erf-powers-root", {"o": n, "m": at_s}, {"m > o": "alpha > n"}))
            for label, relation in (
                ("D", eq(D, scale(at_s, n, Y_s))), ("Y > 0", gt(Y_s)), ("Y < 1", gt(1, Y_s)),
            )
        ),
        Step("Y <= 1", ge(1, Y_s), Linear({"Y < 1": 1})),
        Step("L = 1", ge(factor(s) * weighted(a, b, i, 1, 0), weighted(a, b, i, 1, 1)),
             Instance("erf-powers-first", {Y: Y_s}, {"Y <= 1": "Y <= 1", "D": "D", "d >= 1": "d >= 1"})),
        Step("all", forall(ge(factor(s) * weighted(a, b, i, 1, 0), weighted(a, b, i, 1, 1)), a, b, i),
             Specialise("L = 1", {a: a, b: b, i: i})),
        Step("at 1", ge(factor(L) * weighted(1, 1, 1, L + 1, 0), weighted(1, 1, 1, L + 1, 1)),
             Instance("erf-powers-lengths", {"chi": sp.Lambda(c, factor(c - 4)), L: L + 1, a: 1, b: 1, i: 1}, {"L = 1": "all"})),
        Step("theorem", ge(factor(L) * powers(0), powers(1)), Linear({"at 1": 1})),
    ),
)  # fmt: skip


def by_root(alpha):
    """Y is the root at alpha."""
    Y = alpha / largest(alpha, n)
    return (
        Step("o", ge(n), Sign()),
        Step("alpha > n", gt(alpha, n), Sign()),
        *(
            Step(label, relation, Instance("erf-powers-root", {"o": n, "m": alpha}, {"m > o": "alpha > n"}))
            for label, relation in (
                ("D", eq(D, scale(alpha, n, Y))), ("Y > 0", gt(Y)), ("Y < 1", gt(1, Y)),
            )
        ),
        Step("Y <= 1", ge(1, Y), Linear({"Y < 1": 1})),
    )  # fmt: skip


lemma = gt(powers(0) * T_2, powers(1) * T)
alpha_Y = alpha / largest(alpha, n)
space_lemma = Proof(
    id="erf-powers-lemma-space",
    title="Lemma A for $d >= 3$",
    source="New",
    hypotheses={**gaussian, **tilts, **moments(L - 1), "d >= 3": ge(d, 3), "M > 0": gt(powers(0))},
    statement=(lemma,),
    steps=(
        *of_normal_laws,
        *positive_tilts,
        *by_root(alpha),
        Step("d >= 1", ge(d, 1), Linear({"d >= 3": 1}, plus=2)),
        Step("theta", ge(factor(L) * powers(0), powers(1)), Instance("erf-powers-below", {}, {"d >= 1": "d >= 1"})),
        Step("share", gt((alpha - 2) / alpha), Sign(form=(n + (L - 1) + (d - 3) + 2) / alpha, using=("d >= 3",))),
        Step("chi", ge(alpha_Y**2 * (alpha - 2) / alpha), Linear({"share": alpha_Y**2})),
        Step("theorem", lemma,
             Instance("erf-powers-case-space", {Y: alpha_Y, chi: alpha_Y**2 * (alpha - 2) / alpha, M: powers(0), M_2: powers(1)},
                      {"mean": "mean", "variance": "variance", "Y <= 1": "Y <= 1", "D": "D", "M > 0": "M > 0",
                       "theta": "theta", "d >= 3": "d >= 3", "chi >= 0": "chi"})),
    ),
)  # fmt: skip

plane_Y = plane_alpha / largest(plane_alpha, n)
plane_theta = plane_Y**2 * (plane_alpha - 1) / plane_alpha
plane_lemma = Proof(
    id="erf-powers-lemma-plane",
    title="Lemma A for $d = 2$, $n >= 2$",
    source="New",
    hypotheses={**gaussian, **tilts, **moments(L - 1), "d = 2": eq(d, 2), "n >= 2": ge(n, 2), "M > 0": gt(powers(0))},
    statement=(lemma,),
    steps=(
        *of_normal_laws,
        *positive_tilts,
        *by_root(plane_alpha),
        Step("dimension 2", eq(over(X, x), 2), Algebra(("dimension", "d = 2"))),
        Step("theta", ge(plane_theta * powers(0), powers(1)), Instance("erf-powers-below", {d: 2}, {"dimension": "dimension 2"})),
        Step("share", gt((plane_alpha - 1) / plane_alpha), Sign(form=(n + L + 1) / plane_alpha)),
        Step("chi", ge(plane_theta), Linear({"share": plane_Y**2})),
        Step("theorem", lemma,
             Instance("erf-powers-case-plane", {Y: plane_Y, chi: plane_theta, M: powers(0), M_2: powers(1)},
                      {"mean": "mean", "variance": "variance", "Y <= 1": "Y <= 1", "D": "D", "M > 0": "M > 0",
                       "theta": "theta", "n >= 2": "n >= 2", "d = 2": "d = 2", "chi >= 0": "chi"})),
    ),
)  # fmt: skip
