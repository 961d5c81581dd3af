"""ReLU, two classes: the excess of the area and the distance of the NNGP, as numbers.

With a = |m + n|^2 / 2, b = |m - n|^2 / 2 and h = ||m|^2 - |n|^2| of the means m and n of two classes
N(m, I) and N(n, I) in d dimensions, put U = d - 1 + a + b and v = h/U. Then

    2 - sqrt(1 + v) - sqrt(1 - v) + (a b - h^2/4) / ((d - 1)(U + 1)) < sqrt(1 - v) (b/d) (N - r)

if h^2 <= 4 a b, b > 0 and d >= 3, with N = 2 - (1 + a / ((d + 2)(2 + 2 b / pi)))^(-1/2) and a margin r > 0
of 1/(4 d (d - 1)((d + 2)(2 + 16 b / 25) + a)), by which sums over pairs are strict. The left side is what
the area of inputs of two classes may exceed that of one class by, the right side what the NNGP
separates the classes by (`relu-gaussian-pair`). For b = 0 there is equality.

It is `relu-pair-roots` with `relu-pair-star`, and the arithmetic and the geometric mean for N.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Balls,
    Cases,
    Define,
    Instance,
    Linear,
    Proof,
    Sign,
    Step,
    eq,
    ge,
    gt,
    le,
    lt,
)  # fmt: skip

R = sp.Rational
d = sp.Symbol("d", positive=True)
a, h = sp.symbols("a h", nonnegative=True)
b = sp.Symbol("b", positive=True)
any_b = sp.Symbol("b", real=True)
three = {"d >= 3": ge(d, 3)}
P_b, ratio = (d + 2) * (2 + R(16, 25) * b), d / (d - 1)
U_b = d - 1 + a + b


def rational(N):
    """(*) of `relu-pair-star`."""
    rho = d / ((d - 1) * (U_b + 1))
    return (N * (1 - v_b) - rho * (a - aligned) * (1 - v_b / 2)
            - rho * (d - 1) * (U_b + 1) / U_b**2 * aligned)  # fmt: skip


zeta = a / ((d + 2) * (2 + 2 * b / sp.pi))
inverse_root = (1 + zeta) ** R(-1, 2)
N_0 = 2 - inverse_root
margin = 1 / (4 * d * (d - 1) * (P_b + a))
N_b = ((4 * d * (d - 1) * (P_b + a) - d**2 * P_b - (d - 1) ** 2 * (P_b + a) - R(1, 2))
       / (2 * d * (d - 1) * (P_b + a)))  # fmt: skip
v_b, aligned = h / U_b, h**2 / (4 * b)
rational_b, rational_N = gt(rational(N_b)), gt(rational(N_0 - margin))
pair_excess = (2 - sp.sqrt(1 + v_b) - sp.sqrt(1 - v_b)
               + (a * b - h**2 / 4) / ((d - 1) * (U_b + 1)))  # fmt: skip
pair_bound = sp.sqrt(1 - v_b) * b / d * (N_0 - margin)
theorem, weak = lt(pair_excess, pair_bound), le(pair_excess, pair_bound)

proof = Proof(
    id="relu-pair",
    title="Two classes: the excess of the area is less than the distance of the NNGP",
    source="New",
    hypotheses={**three, "h": ge(4 * a * b, h**2)},
    statement=(theorem, weak),
    steps=(
        Step("pi", gt(sp.pi, R(25, 8)), Balls()),
        Step("1/zeta", ge(zeta * P_b, a),
             Sign(form=a * b * R(16, 25) * (sp.pi - R(25, 8)) / (sp.pi * (2 + 2 * b / sp.pi)),
                  using=("pi",))),
        Step("means", ge(N_0, 2 - (ratio / (1 + zeta) + 1 / ratio) / 2),
             Sign(form=ratio * (inverse_root - 1 / ratio) ** 2 / 2, using=("d >= 3",)),
             "The arithmetic and the geometric mean."),
        Step("N_1 <= N", ge(N_0 - margin, N_b),
             Linear({"means": 1, "1/zeta": ratio / 2 / ((P_b + a) * (1 + zeta))},
                    using=("d >= 3",))),
        Step("h <= 2 x y", ge(2 * sp.sqrt(a) * sp.sqrt(b), h),
             Instance("roots-ordered", {"x": h**2, "y": 4 * a * b}, {"x <= y": "h"})),
        Step("c <= 1", ge(sp.sqrt(a), h / (2 * sp.sqrt(b))),
             Linear({"h <= 2 x y": 1 / (2 * sp.sqrt(b))})),
        Step("rational N_1", rational_b,
             Instance("relu-pair-star", {"x": sp.sqrt(a), "y": sp.sqrt(b), "z": h / (2 * sp.sqrt(b))},
                      {"d >= 3": "d >= 3", "c <= 1": "c <= 1"})),
        Step("v < 1", gt(1 - v_b),
             Linear({"h <= 2 x y": 1 / U_b, "d >= 3": 1 / U_b}, using=("d >= 3",),
                    plus=(2 + (sp.sqrt(a) - sp.sqrt(b)) ** 2) / U_b)),
        Step("rational N", rational_N,
             Linear({"rational N_1": 1, "N_1 <= N": 1 - v_b}, using=("v < 1",))),
        Step("aligned", ge(a, aligned), Linear({"h": 1 / (4 * b)})),
        Step("v", eq(v_b**2, 4 * b * aligned / U_b**2), Algebra()),
        Step("theorem", theorem,
             Instance("relu-pair-roots", {"U": U_b, "v": v_b, "k": aligned, "N": N_0 - margin},
                      {"v < 1": "v < 1", "v": "v", "c <= 1": "aligned", "rational": "rational N"},
                      using=("d >= 3",))),
        Step("weak", weak, Linear({"theorem": 1})),
    ),
)  # fmt: skip

# For b = 0 too, where both sides vanish.
excess_0, bound_0, v_0, U_0 = (f.xreplace({b: any_b}) for f in (pair_excess, pair_bound, v_b, U_b))
at_all = le(excess_0, bound_0)
p, q = sp.sqrt(1 - v_0), sp.sqrt(1 + v_0)
proof_zero = Proof(
    id="relu-pair-zero",
    title="Two classes with one mean",
    source="Elementary",
    hypotheses={**three, "b": eq(any_b, 0), "h": ge(4 * a * any_b, h**2)},
    statement=(at_all,),
    steps=(
        Step("b >= 0", ge(any_b), Linear({"b": 1})),
        Step("square", le(h**2, 0), Linear({"h": 1}, rewrite=("b",))),
        Step("h <= 0", le(h, 0), Instance("roots-ordered", {"x": h**2, "y": 0}, {"x <= y": "square"})),
        Step("v <= 0", le(v_0, 0), Linear({"h <= 0": 1 / U_0}, using=("d >= 3", "b >= 0"))),
        Step("v >= 0", ge(v_0), Sign(using=("d >= 3", "b >= 0"))),
        Step("v < 1", gt(1 - v_0), Linear({"v <= 0": 1}, plus=1)),
        Step("p <= 1", ge(1, p), Linear({"v >= 0": 1 / (1 + p)})),
        Step("p", ge(p, 1 - v_0), Sign(form=p * (1 - p), using=("p <= 1", "v < 1"))),
        Step("q", ge(q, 1), Linear({"v >= 0": 1 / (1 + q)})),
        Step("theorem", at_all,
             Linear({"p": 1, "q": 1, "v <= 0": 1}, using=("d >= 3", "b >= 0", "v < 1"),
                    plus=h**2 / (4 * (d - 1) * (U_0 + 1)), rewrite=("b",))),
    ),
)  # fmt: skip

X = sp.Symbol("X", real=True)
proof_all = Proof(
    id="relu-pair-all",
    title="Two classes: the excess of the area is at most the distance of the NNGP",
    source="New",
    hypotheses={**three, "b >= 0": ge(any_b), "h": ge(4 * a * any_b, h**2)},
    statement=(at_all,),
    steps=(
        Step("h <= 2 x y", ge(2 * sp.sqrt(a) * sp.sqrt(any_b), h),
             Instance("roots-ordered", {"x": h**2, "y": 4 * a * any_b},
                      {"x <= y": "h"}, using=("b >= 0",))),
        Step("U > 0", gt(U_0), Linear({"d >= 3": 1, "b >= 0": 1}, plus=a + 2)),
        Step("v < 1", gt(1 - v_0),
             Linear({"h <= 2 x y": 1 / U_0, "d >= 3": 1 / U_0}, using=("U > 0",),
                    plus=(2 + (sp.sqrt(a) - sp.sqrt(any_b)) ** 2) / U_0)),
        Step("X", eq(X, bound_0 - excess_0), Define()),
        Step("theorem", at_all,
             Cases(any_b, Instance("relu-pair", {}, {"d >= 3": "d >= 3", "h": "h"}),
                   Linear({"case": (X + 1) ** 2 / (-4 * any_b),
                           "b >= 0": (X - 1) ** 2 / (-4 * any_b), "X": -1}),
                   zero=Instance("relu-pair-zero", {}, {"b": "case"})),
             "That $b < 0$ is excluded."),
    ),
)  # fmt: skip

N_any, margin_0, P_0 = (f.xreplace({b: any_b}) for f in (N_0, margin, P_b))
zeta_0, root_0 = zeta.xreplace({b: any_b}), inverse_root.xreplace({b: any_b})
more = ge(N_any, margin_0)
proof_margin = Proof(
    id="relu-margin",
    title="The margin is less than the distance",
    source="New",
    hypotheses={**three, "b >= 0": ge(any_b)},
    statement=(more,),
    steps=(
        Step("root", ge(1, root_0), Sign(form=zeta_0 / ((1 + zeta_0) * (1 + root_0)))),
        Step("size", gt(4 * d * (d - 1) * (P_0 + a), 1),
             Linear({"d >= 3": 4 * d * (P_0 + a) + 32},
                    plus=8 * d * a + R(128, 25) * d * (d + 2) * any_b + 16 * d**2 + 95)),
        Step("margin", ge(1, margin_0), Linear({"size": margin_0}, using=("d >= 3",))),
        Step("theorem", more, Linear({"root": 1, "margin": 1})),
    ),
)  # fmt: skip
