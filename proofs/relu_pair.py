"""ReLU, two classes: a rational inequality, by polynomials with positive coefficients.

With a = |m + n|^2 / 2, b = |m - n|^2 / 2 and the cosine c >= 0 of m + n and m - n, for the means m and n
of two classes N(m, I) and N(n, I) in d >= 3 dimensions, put U = d - 1 + a + b, v = 2 sqrt(a b) c / U and
rho = d a / ((d - 1)(U + 1)). Then

    N_1 (1 - v) - rho (1 - c^2)(1 - v/2) - d a c^2 / U^2 > 0                               (*)

for N_1 = 2 - (r P / (P + a) + 1/r)/2 - 1/(4 d (d - 1)(P + a)), r = d/(d - 1), P = (d + 2)(2 + 16 b/25).

It is linear in N_1 and of degree 3 in c. One polynomial in d - 3, a and b decides if a <= 5 or
b >= 6 a / 25 (`relu-pair-first`), and else a discriminant (`relu-pair-second`). All coefficients of these
polynomials are positive. Below x = sqrt(a), y = sqrt(b) and z = c x. From (*) follows (`relu-pair-roots`)

    2 - sqrt(1 + v) - sqrt(1 - v) + a b (1 - c^2) / ((d - 1)(U + 1)) < sqrt(1 - v) (b/d) N_1.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Cases,
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
e, s, w, t = sp.symbols("e s w t", nonnegative=True)
a, h, x, y, z = sp.symbols("a h x y z", nonnegative=True)
b, r = sp.symbols("b r", positive=True)
N = sp.Symbol("N", real=True)
three = {"d": ge(d, 3)}


# --- the numbers of the pair; `q` is 1, or what a and b are divided by ------------------------------


def size(d, a, b, q=1):
    """U."""
    return (d - 1) * q + a + b


def scale(d, b, q=1):
    """P, for which N_1 = 2 - (r P / (P + a) + 1/r) / 2 - 1/(4 d (d - 1)(P + a)), r = d / (d - 1)."""
    return (d + 2) * (2 * q + R(16, 25) * b)


def numerator(d, a, b, q=1):
    """That of N_1."""
    P = scale(d, b, q)
    return 4 * d * (d - 1) * (P + a) - d**2 * P - (d - 1) ** 2 * (P + a) - R(1, 2) * q


def denominator(d, a, b, q=1):
    """That of N_1."""
    return 2 * d * (d - 1) * (scale(d, b, q) + a)


def first(d, a, b, q=1):
    """Y_1: positive if the first case is."""
    U, P = size(d, a, b, q), scale(d, b, q)
    return 8 * U**2 * numerator(d, a, b, q) - d**2 * a * (P + a) * (16 * U + a + 4 * b)


def difference(d, a, b, q=1):
    """Y_2: of N_1 and rho = d a / ((d - 1)(U + 1))."""
    S = (d - 1) * (size(d, a, b, q) + q)
    return numerator(d, a, b, q) * S - d * a * denominator(d, a, b, q)


def slope(d, a, b, q=1):
    """E."""
    return R(3, 4) * a * size(d, a, b, q) - (d - 1) * q**2


def discriminant(d, a, b, q=1):
    """Y_3."""
    S, D = (d - 1) * (size(d, a, b, q) + q), denominator(d, a, b, q)
    middle = 2 * numerator(d, a, b, q) * S - d * a * D
    return 4 * difference(d, a, b, q) * d * D * slope(d, a, b, q) - middle**2 * b


far_values = 3 + e, (5 + t) * 4 * (r + w), (5 + t) * w, 4 * (r + w)
C1 = gt(first(3 + e, 6 * s, w * (r + s), r + s))
C2 = gt(first(3 + e, t, R(6, 25) * t + w))
C3, C4, C5 = (gt(f(*far_values)) for f in (difference, discriminant, slope))


def certified(label, fact):
    """A step: a polynomial in nonnegative numbers with positive coefficients."""
    return Step(label, fact, Sign(), "All coefficients are positive.")


proof_c1 = Proof(
    id="relu-polynomial-small",
    title="The polynomial of means near 0",
    source="New",
    statement=(C1,),
    steps=(certified("C1", C1),),
)
proof_c2 = Proof(
    id="relu-polynomial-apart",
    title="The polynomial of means apart",
    source="New",
    statement=(C2,),
    steps=(certified("C2", C2),),
)
proof_c3 = Proof(
    id="relu-polynomials-far",
    title="The polynomials of means far from 0",
    source="New",
    statement=(C3, C4, C5),
    steps=(certified("C3", C3), certified("C4", C4), certified("C5", C5)),
)


# --- a rational inequality, with x = sqrt(a), y = sqrt(b) and z = c x ------------------------------

U, rho = sp.symbols("U rho", positive=True)  # rho is d / ((d - 1)(U + 1))
n = U - x**2 - y**2  # d - 1
v = 2 * y * z / U
less = {"c <= 1": ge(x, z)}
least = {"d > 1": gt(U, x**2 + y**2)}


def rational(N, rho, n, U, v, a, aligned):
    """(*): what is positive; `aligned` is a c^2."""
    return (N * (1 - v) - rho * (a - aligned) * (1 - v / 2)
            - rho * n * (U + 1) / U**2 * aligned)  # fmt: skip


def linear(N, rho, n, a, b):
    """X_1: what the first case supposes to be positive."""
    U = n + a + b
    return N - rho * (U + 1) / U * a * (1 + (a + 4 * b) / (16 * U))


star = gt(rational(N, rho, n, U, v, x**2, z**2))
proof_first = Proof(
    id="relu-pair-first",
    title="The first case: a bound linear in $N$",
    source="New",
    hypotheses={**least, **less, "X_1": gt(linear(N, rho, n, x**2, y**2))},
    statement=(star,),
    steps=(
        Step("2 x y < U", gt(U, 2 * x * y), Linear({"d > 1": 1}, plus=(x - y) ** 2)),
        Step("v < 1", gt(1 - v), Linear({"2 x y < U": 1 / U, "c <= 1": 2 * y / U})),
        Step("theorem", star, Sign(
            form=(1 - v) * linear(N, rho, n, x**2, y**2)
            + rho / U * (x - z) * (x + z) * (1 - v / 2)
            + rho * (U + 1) / U**2 * (x - y) ** 2 * z**2
            + rho * (U + 1) / U * y / U * (x**2 / 4 * z * (U - 2 * x * y) / U
                                           + (x - z) * (x / 2 - z) ** 2)
            + (1 - v) * rho * (U + 1) / U * x**2 * (x - 2 * y) ** 2 / (16 * U),
            using=("2 x y < U", "c <= 1", "X_1", "v < 1"))),
    ),
)  # fmt: skip


def slack(n, a, b):
    """E."""
    return R(3, 4) * a * (n + a + b) - n


def negative(N, rho, n, a, b):
    """X_3: minus the discriminant, times U^2."""
    return 4 * (N - rho * a) * rho * slack(n, a, b) - (2 * N - rho * a) ** 2 * b


twice = 2 * N - rho * x**2
coefficients = {"A": N - rho * x**2, "B": twice * y / U, "C": rho * slack(n, x**2, y**2) / U**2}
quadratic = gt(coefficients["A"] - coefficients["B"] * z + coefficients["C"] * z**2)
proof_second = Proof(
    id="relu-pair-second",
    title="The second case: a quadratic in the cosine with a negative discriminant",
    source="New",
    hypotheses={**least, **less, "E": gt(slack(n, x**2, y**2)), "X_3": gt(negative(N, rho, n, x**2, y**2))},
    statement=(star,),
    steps=(
        Step("discriminant", gt(4 * coefficients["A"] * coefficients["C"], coefficients["B"] ** 2),
             Linear({"X_3": 1 / U**2})),
        Step("quadratic", quadratic,
             Instance("quadratic-positive", coefficients, {"discriminant": "discriminant"},
                      using=("E",))),
        Step("theorem", star,
             Linear({"quadratic": 1}, using=("c <= 1",),
                    plus=rho * y / U * z**2 * (x - z) + rho * z**2 * (y - x / 2) ** 2 / U)),
    ),
)  # fmt: skip


# --- the three cases -------------------------------------------------------------------------------

three = {"d >= 3": ge(d, 3)}
pair = d, x**2, y**2
U_d, P = size(*pair), scale(d, y**2)
N_1 = numerator(*pair) / denominator(*pair)
rho_d = d / ((d - 1) * (U_d + 1))
star_d = gt(rational(N_1, rho_d, d - 1, U_d, 2 * y * z / U_d, x**2, z**2))
X_1 = gt(linear(N_1, rho_d, *(d - 1, x**2, y**2)))
at = {"N": N_1, "rho": rho_d, "U": U_d}
E_d, X_3 = gt(slack(d - 1, x**2, y**2)), gt(negative(N_1, rho_d, d - 1, x**2, y**2))


linear_in_Y = {"polynomial": 1 / (16 * d * (d - 1) * (P + x**2) * U_d**2)}
premises = {"c <= 1": "c <= 1", "X_1": "X_1"}
proof_small = Proof(
    id="relu-pair-small",
    title="Means near 0, $a <= 5$",
    source="New",
    hypotheses={**three, **less, "case": ge(5, x**2)},
    statement=(star_d,),
    steps=(
        Step("polynomial", gt(first(*pair)),
             Instance("relu-polynomial-small",
                      {"e": d - 3, "s": x**2 / 6, "r": 1 - x**2 / 6, "w": y**2},
                      using=("d >= 3", "case"))),
        Step("X_1", X_1, Linear(linear_in_Y, using=("d >= 3",))),
        Step("theorem", star_d, Instance("relu-pair-first", at, premises, using=("d >= 3",))),
    ),
)  # fmt: skip
proof_apart = Proof(
    id="relu-pair-apart",
    title="Means apart, $25 b >= 6 a$",
    source="New",
    hypotheses={**three, **less, "case": ge(25 * y**2, 6 * x**2)},
    statement=(star_d,),
    steps=(
        Step("polynomial", gt(first(*pair)),
             Instance("relu-polynomial-apart",
                      {"e": d - 3, "t": x**2, "w": y**2 - R(6, 25) * x**2},
                      using=("d >= 3", "case"))),
        Step("X_1", X_1, Linear(linear_in_Y, using=("d >= 3",))),
        Step("theorem", star_d, Instance("relu-pair-first", at, premises, using=("d >= 3",))),
    ),
)  # fmt: skip

far = d, x**4, x**2 * y**2, x**2
proof_far = Proof(
    id="relu-pair-far",
    title="Means far from 0 but not apart, $a >= 5$ and $25 b <= 6 a$",
    source="New",
    hypotheses={**three, **less, "a >= 5": ge(x**2, 5), "near": ge(6 * x**2, 25 * y**2)},
    statement=(star_d,),
    steps=(
        Step("a > 0", gt(x**2), Linear({"a >= 5": 1}, plus=5)),
        Step("a > 4 b", gt(x**2, 4 * y**2),
             Linear({"near": R(4, 25), "a >= 5": R(1, 25)}, plus=R(1, 5))),
        *(
            Step(label, gt(f(*far)),
                 Instance("relu-polynomials-far",
                          {"e": d - 3, "t": x**2 - 5, "w": y**2, "r": x**2 / 4 - y**2},
                          using=("d >= 3", "a >= 5", "a > 4 b")))
            for label, f in (("C4", discriminant), ("C5", slope))
        ),
        Step("E", E_d, Linear({"C5": x**-4}, using=("a > 0",))),
        Step("X_3", X_3,
             Linear({"C4": x**-10 / ((d - 1) * (U_d + 1) * denominator(*pair)) ** 2},
                    using=("d >= 3", "a > 0"))),
        Step("theorem", star_d,
             Instance("relu-pair-second", at, {"c <= 1": "c <= 1", "E": "E", "X_3": "X_3"},
                      using=("d >= 3",))),
    ),
)  # fmt: skip

on = 25 * y**2 - 6 * x**2
proof_star = Proof(
    id="relu-pair-star",
    title="Two classes: the rational inequality",
    source="New",
    hypotheses={**three, **less},
    statement=(star_d,),
    steps=(
        Step("theorem", star_d,
             Cases(5 - x**2, Instance("relu-pair-small", {}, {"case": "near 0"}),
                   Cases(on, Instance("relu-pair-apart", {}, {"case": "apart"}),
                         Instance("relu-pair-far", {}, {"a >= 5": "near 0", "near": "apart"}),
                         case="apart"), case="near 0")),
    ),
)  # fmt: skip


# --- the roots go ----------------------------------------------------------------------------------

k = sp.Symbol("k", nonnegative=True)  # a c^2
v = sp.Symbol("v", nonnegative=True)
below, above = sp.sqrt(1 - v), sp.sqrt(1 + v)
rho_U = d / ((d - 1) * (U + 1))


def excess(a, b, d, U, v, aligned):
    """What the mean area of two classes exceeds those of one class by, at most."""
    return 2 - sp.sqrt(1 + v) - sp.sqrt(1 - v) + b * (a - aligned) / ((d - 1) * (U + 1))


roots = lt(excess(a, b, d, U, v, k), below * b / d * N)
proof_roots = Proof(
    id="relu-pair-roots",
    title="Two classes: the roots go",
    source="New",
    hypotheses={
        "d": gt(d, 1),
        "v < 1": gt(1 - v),
        "v": eq(v**2, 4 * b * k / U**2),
        "c <= 1": ge(a, k),
        "rational": gt(rational(N, rho_U, d - 1, U, v, a, k)),
    },
    statement=(roots,),
    steps=(
        Step("1 + v", eq(above**2, 1 + v), Algebra()),
        Step("1 - v", eq(below**2, 1 - v), Algebra()),
        Step("p <= 1 - v/2", le(below, 1 - v / 2), Linear({}, plus=(1 - below) ** 2 / 2)),
        Step("p <= 1", ge(1, below), Linear({"p <= 1 - v/2": 1}, plus=v / 2)),
        Step("q >= 1", ge(above, 1), Sign(form=v / (above + 1))),
        Step("squares", eq(above**2, 2 - below**2), Algebra()),
        Step("p > 0", gt(below), Sign(using=("v < 1",))),
        Step("two roots", le(2 - below - above, v**2 / (4 * below)),
             Instance("two-roots", {"p": below, "q": above},
                      {"p <= 1": "p <= 1", "q >= 1": "q >= 1", "squares": "squares"},
                      using=("p > 0",))),
        Step("theorem", roots,
             Linear({"two roots": 1, "rational": b / (d * below),
                     "p <= 1 - v/2": b / ((d - 1) * (U + 1)) * (a - k) / below},
                    using=("d", "v < 1", "c <= 1", "p > 0"), rewrite=("v",))),
    ),
)  # fmt: skip
