"""Lemma A for d = 2, n = 1 and L >= 2.

For n = 1 the polynomial of d = 2 is positive from L = 3 on (`erf-powers-plane-1`). For L = 2 only one term of |x + y|^4 counts, since
odd powers of <x, y> have the mean 0, and the number between is (3/4) Y^2 (`erf-powers-second`).
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
n, N, L = label("n"), label("N"), label("L")
d, D, Y = sp.symbols("d D Y", positive=True)
chi = sp.Symbol("chi", nonnegative=True)
M, M_2 = sp.symbols("M M_2", real=True)
X = dot(x, x)
F, V = sp.Function("F"), sp.Function("V")


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
tilts = {
    "V": forall(eq(V(N), over(X ** (N - 1), x)), N),
    "F": forall(eq(F(n, N), over(X ** (n + N - 1) / (X + D) ** n, x)), n, N),
}
T_1, T_3 = (Mean(F(j, N) / V(N), (N, law)) for j in (1, 3))


def moments(K):
    """Of the random tilt."""
    shift = 2 * (N - 1) - K
    return {"mean": eq(Mean(shift, (N, law)), 0), "variance": eq(Mean(shift**2, (N, law)), K)}


def scale(m):
    """D, of which Y is the root at m."""
    return m * (1 - Y) * (m - Y) / (Y * (m + 2 * Y))


def largest(m):
    """m/Y."""
    return (m + 1 + D + sp.sqrt((m - 1 + D) ** 2 + 12 * D)) / 2


def powers(j, L):
    """M(1), or M(3) for j = 1."""
    k = 1 + 2 * j
    both = sp.sqrt(X + D) ** k * sp.sqrt(dot(y, y) + D) ** k
    return over(dot(x, y) ** k / both * dot(x + y, x + y) ** L, x, y)


def above_ratio(K):
    """f(chi) > 0."""
    return gt((4 + K + 4 * chi) ** 2, chi * ((8 + K + D) ** 2 + K))


alpha = L + 3
at_chi = Y**2 * (alpha - 1) / alpha
ratios = gt(M * T_3, M_2 * T_1)
positive_tilts = (
    Step("V(N) > 0", gt(V(N)), Instance("erf-powers-tilts-positive")),
    Step("all V > 0", forall(gt(V(N)), N), Specialise("V(N) > 0", {N: N})),
)
labels = ("K >= 0", "mean", "variance", "M > 0", "chi <= 1", "f > 0", "M_2", "d + K >= 2")
case = Proof(
    id="erf-powers-case-plane-1",
    title="$d = 2$, $n = 1$, $L >= 3$: ratios of means of powers, with a name for the number between",
    source="New",
    hypotheses={**normal, **tilts, **moments(L - 1), "Y <= 1": ge(1, Y), "D": eq(D, scale(alpha)), "M > 0": gt(M),
                "theta": ge(at_chi * M, M_2), "L >= 3": ge(L, 3), "d = 2": eq(d, 2), "chi": eq(chi, at_chi)},
    statement=(ratios,),
    steps=(
        Step("K >= 0", ge(L - 1), Sign()),
        *positive_tilts,
        Step("Y^2 <= 1", ge(1, Y**2), Linear({"Y <= 1": 1 + Y})),
        Step("chi <= 1", ge(1, chi), Linear({"Y^2 <= 1": (L + 2) / alpha}, plus=1 / alpha, rewrite=("chi",))),
        Step("d + K >= 2", ge(d + L - 1, 2), Linear({"K >= 0": 1, "d = 2": 1})),
        Step("M_2", ge(chi * M, M_2), Linear({"theta": 1}, rewrite=("chi",))),
        Step("quadratic", gt((alpha + 4 * at_chi) ** 2, at_chi * ((alpha + 4 + D) ** 2 + L - 1)),
             Instance("erf-powers-quadratic-plane-1", {}, {h: h for h in ("Y <= 1", "D", "L >= 3")})),
        Step("f > 0", gt((d + 2 + L - 1 + 4 * chi) ** 2, chi * ((d + 2 + L - 1 + D + 4) ** 2 + L - 1)),
             Linear({"quadratic": 1}, rewrite=("chi", "d = 2"))),
        Step("theorem", ratios, Instance("erf-powers-case", {"n": 1, "K": L - 1}, {h: h for h in labels})),
    ),
)  # fmt: skip

Y_1 = alpha / largest(alpha)
theta = Y_1**2 * (alpha - 1) / alpha
lemma = Proof(
    id="erf-powers-lemma-plane-1",
    title="Lemma A for $d = 2$, $n = 1$, $L >= 3$",
    source="New",
    hypotheses={**gaussian, **tilts, **moments(L - 1), "d = 2": eq(d, 2), "L >= 3": ge(L, 3), "M > 0": gt(powers(0, L))},
    statement=(gt(powers(0, L) * T_3, powers(1, L) * T_1),),
    steps=(
        *of_normal_laws,
        *positive_tilts,
        Step("alpha > 1", gt(alpha, 1), Sign()),
        *(
            Step(label, relation, Instance("erf-powers-root", {"o": 1, "m": alpha}, {"m > o": "alpha > 1"}))
            for label, relation in (("D", eq(D, scale(alpha).subs(Y, Y_1))), ("Y > 0", gt(Y_1)), ("Y < 1", gt(1, Y_1)))
        ),
        Step("Y <= 1", ge(1, Y_1), Linear({"Y < 1": 1})),
        Step("dimension 2", eq(over(X, x), 2), Algebra(("dimension", "d = 2"))),
        Step("theta", ge(theta * powers(0, L), powers(1, L)),
             Instance("erf-powers-below", {"n": 1, d: 2}, {"dimension": "dimension 2"})),
        Step("share", gt((alpha - 1) / alpha), Sign(form=(L + 2) / alpha)),
        Step("chi", ge(theta), Linear({"share": Y_1**2})),
        Step("theorem", gt(powers(0, L) * T_3, powers(1, L) * T_1),
             Instance("erf-powers-case-plane-1", {Y: Y_1, chi: theta, M: powers(0, L), M_2: powers(1, L)},
                      {"mean": "mean", "variance": "variance", "Y <= 1": "Y <= 1", "D": "D", "M > 0": "M > 0",
                       "theta": "theta", "L >= 3": "L >= 3", "d = 2": "d = 2", "chi >= 0": "chi"})),
    ),
)  # fmt: skip

second_chi = sp.Rational(3, 4) * Y**2
second_case = Proof(
    id="erf-powers-case-second",
    title="$d = 2$, $n = 1$, $L = 2$: ratios of means of powers, with a name for the number between",
    source="New",
    hypotheses={**normal, **tilts, **moments(1), "Y <= 1": ge(1, Y), "D": eq(D, scale(5)), "M > 0": gt(M),
                "M_2": ge(chi * M, M_2), "d = 2": eq(d, 2), "chi": eq(chi, second_chi)},
    statement=(ratios,),
    steps=(
        *positive_tilts,
        Step("Y^2 <= 1", ge(1, Y**2), Linear({"Y <= 1": 1 + Y})),
        Step("chi <= 1", ge(1, chi), Linear({"Y^2 <= 1": sp.Rational(3, 4)}, plus=sp.Rational(1, 4), rewrite=("chi",))),
        Step("d + K >= 2", ge(d + 1, 2), Linear({"d = 2": 1}, plus=1)),
        Step("quadratic", gt((5 + 4 * second_chi) ** 2, second_chi * ((9 + scale(5)) ** 2 + 1)), Instance("erf-powers-second", {}, {"Y <= 1": "Y <= 1"})),
        Step("f > 0", gt((d + 3 + 4 * chi) ** 2, chi * ((d + 3 + D + 4) ** 2 + 1)),
             Linear({"quadratic": 1}, rewrite=("chi", "d = 2", "D"))),
        Step("theorem", ratios, Instance("erf-powers-case", {"n": 1, "K": 1}, {h: h for h in labels if h != "K >= 0"})),
    ),
)  # fmt: skip

Z = dot(y, y)
Y_5 = sp.Integer(5) / largest(sp.Integer(5))
left = over(dot(x, y) ** 2 * X / (sp.sqrt(X + D) * sp.sqrt(Z + D)), x, y)
right = over(dot(x, y) ** 4 * X / (sp.sqrt(X + D) ** 3 * sp.sqrt(Z + D) ** 3), x, y)
second_theta = sp.Rational(3, 4) * Y_5**2
second_lemma = Proof(
    id="erf-powers-lemma-second",
    title="Lemma A for $d = 2$, $n = 1$, $L = 2$",
    source="New",
    hypotheses={**gaussian, **tilts, **moments(1), "d = 2": eq(d, 2), "M > 0": gt(powers(0, 2))},
    statement=(gt(powers(0, 2) * T_3, powers(1, 2) * T_1),),
    steps=(
        *of_normal_laws,
        *positive_tilts,
        *(
            Step(label, relation, Instance("erf-powers-root", {"o": 1, "m": 5}))
            for label, relation in (("D", eq(D, scale(5).subs(Y, Y_5))), ("Y > 0", gt(Y_5)), ("Y < 1", gt(1, Y_5)))
        ),
        Step("Y <= 1", ge(1, Y_5), Linear({"Y < 1": 1})),
        Step("dimension 2", eq(over(X, x), 2), Algebra(("dimension", "d = 2"))),
        Step("one term", eq(powers(0, 2), 8 * left), Algebra(("mirrored",))),
        Step("one term of M(3)", eq(powers(1, 2), 8 * right), Algebra(("mirrored",))),
        Step("means", ge(second_theta * left, right),
             Instance("erf-powers-first", {"n": 1, "i": 2, "a": 2, "b": 1, d: 2, Y: Y_5},
                      {"dimension": "dimension 2", "Y <= 1": "Y <= 1", "D": "D"})),
        Step("theta", ge(second_theta * powers(0, 2), powers(1, 2)),
             Linear({"means": 8}, rewrite=("one term", "one term of M(3)"))),
        Step("theorem", gt(powers(0, 2) * T_3, powers(1, 2) * T_1),
             Instance("erf-powers-case-second", {Y: Y_5, chi: second_theta, M: powers(0, 2), M_2: powers(1, 2)},
                      {"mean": "mean", "variance": "variance", "Y <= 1": "Y <= 1", "D": "D", "M > 0": "M > 0",
                       "M_2": "theta", "d = 2": "d = 2"})),
    ),
)  # fmt: skip


def later(N):
    """The ratio at N is not below that at 1."""
    return ge(F(3, N) * F(1, 1), F(3, 1) * F(1, N))


of_tilts = {"all V": "V", "all F": "F"}
positive_F = (
    Step("F(n, N) > 0", gt(F(n, N)), Instance("erf-powers-tilts-positive")),
    Step("all F > 0", forall(gt(F(n, N)), n, N), Specialise("F(n, N) > 0", {n: n, N: N})),
)
later_step = Proof(
    id="erf-powers-later-step",
    title="Ratios of means of powers at later tilts, from $N$ to $N + 1$",
    source="New",
    hypotheses={**normal, **tilts, "N": later(N)},
    statement=(later(N + 1),),
    steps=(
        Step("at N", gt(F(1, N)), Instance("erf-powers-tilts-positive", {"n": 1})),
        Step("at 1", gt(F(1, 1)), Instance("erf-powers-tilts-positive", {"n": 1, "N": 1})),
        Step("after N", gt(F(1, N + 1)), Instance("erf-powers-tilts-positive", {"n": 1, "N": N + 1})),
        Step("rises", ge(F(3, N + 1) * F(1, N), F(3, N) * F(1, N + 1)), Instance("erf-powers-tilts", {"n": 1}, of_tilts)),
        Step("N + 1", later(N + 1), Linear({"rises": F(1, 1) / F(1, N), "N": F(1, N + 1) / F(1, N)},
                                      using=("at N", "at 1", "after N"))),
    ),
)  # fmt: skip

Y_4 = sp.Integer(4) / largest(sp.Integer(4))
first_theta = sp.Rational(3, 4) * Y_4**2
first_lemma = Proof(
    id="erf-powers-lemma-first",
    title="Lemma A for $d = 2$, $n = 1$, $L = 1$",
    source="New",
    hypotheses={**gaussian, **tilts, "d = 2": eq(d, 2), "M > 0": gt(powers(0, 1))},
    statement=(gt(powers(0, 1) * T_3, powers(1, 1) * T_1),),
    steps=(
        *of_normal_laws,
        *positive_tilts,
        *positive_F,
        *(
            Step(label, relation, Instance("erf-powers-root", {"o": 1, "m": 4}))
            for label, relation in (("D", eq(D, scale(4).subs(Y, Y_4))), ("Y > 0", gt(Y_4)), ("Y < 1", gt(1, Y_4)))
        ),
        Step("Y <= 1", ge(1, Y_4), Linear({"Y < 1": 1})),
        Step("dimension 2", eq(over(X, x), 2), Algebra(("dimension", "d = 2"))),
        Step("n = 1", eq(4 * F(1, 1) + 4 * F(3, 1), (8 + D) * F(2, 1)),
             Instance("erf-powers-tilts", {"n": 1, "N": 1, d: 2}, {**of_tilts, "dimension": "dimension 2"})),
        Step("n = 2", eq(6 * F(2, 1) + 6 * F(4, 1), (12 + D) * F(3, 1)),
             Instance("erf-powers-tilts", {"n": 2, "N": 1, d: 2}, {**of_tilts, "dimension": "dimension 2"})),
        Step("squares", ge(F(2, 1) * F(4, 1), F(3, 1) ** 2), Instance("erf-powers-tilts", {"n": 2, "N": 1}, of_tilts)),
        Step("falls", ge(F(1, 1), F(3, 1)), Instance("erf-powers-tilts", {"n": 1, "N": 1}, of_tilts)),
        Step("at 1", gt(F(3, 1), first_theta * F(1, 1)),
             Instance("erf-powers-least", {Y: Y_4, **{f"f_{j}": F(j, 1) for j in range(1, 5)}},
                      {"Y <= 1": "Y <= 1", "D": "D", "n = 1": "n = 1", "n = 2": "n = 2",
                       "Cauchy-Schwarz": "squares", "f_3 <= f_1": "falls"})),
        Step("N = 1", later(1), Linear({})),
        Step("all N", later(N), Induction("erf-powers-later-step", base="N = 1", variable=N, hypothesis="N")),
        Step("by V", ge(F(1, 1) * F(3, N) / V(N), F(3, 1) * F(1, N) / V(N)), Linear({"all N": 1 / V(N)})),
        Step("mean", ge(F(1, 1) * T_3, F(3, 1) * T_1), Average("by V", ((N, law),))),
        Step("f", gt(F(1, N) / V(N)), Sign()),
        Step("T > 0", gt(T_1), Average("f", ((N, law),))),
        Step("above", gt(T_3, first_theta * T_1), Linear({"mean": 1 / F(1, 1), "at 1": T_1 / F(1, 1)}, using=("T > 0",))),
        Step("theta", ge(first_theta * powers(0, 1), powers(1, 1)),
             Instance("erf-powers-below", {"n": 1, "L": 1, d: 2}, {"dimension": "dimension 2"})),
        Step("theorem", gt(powers(0, 1) * T_3, powers(1, 1) * T_1),
             Linear({"above": powers(0, 1), "theta": T_1}, using=("M > 0", "T > 0"))),
    ),
)  # fmt: skip
