"""ERF, mirrored isotropic classes, Lemma 3: the mean of G within a class is concave in the number L of the mixture.

$x$ and $y$ are independent, $N(0, I)$ in $d$ dimensions. With the cosine $c$ of
[#erf-powers-ratios] $G = c/sqrt(1 - c^2)$ is $<x, y>/sqrt(D^2 + D (|x|^2 + |y|^2) + |x|^2 |y|^2 -
<x, y>^2)$, and $phi(L) = E G |x + y|^(2 L) / (2^L E |x|^(2 L))$.

Put $(x + y)/sqrt(2)$ and $(x - y)/sqrt(2)$ in the place of $x$ and $y$: then $|x + y|^2$ is
$2 |x|^2$, and $G$ is $(|x|^2 - |y|^2)/(2 sqrt(q))$, $q = Q + B$, $Q = (D + |y|^2) |x|^2 - <x, y>^2$
and $B = D^2 + D |y|^2$. For a fixed $y$, $Q$ is a square along each ray. Integration by parts along
rays leads from each power of $|x|$ to the next; the second difference in $L$ is the mean of what is
positive, with the minus sign ([#erf-within-fixed]).
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Average,
    Cited,
    Classes,
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
    vectors,
)

x, y = vectors("x y")
G = Classes("gamma")(1)
j, L = label("j"), label("L")
d, D = sp.symbols("d D", positive=True)
X, Y, T = dot(x, x), dot(y, y), dot(x, y)
s, t, u = sp.symbols("s t u", real=True)


def over(f, *variables):
    return Mean(f, *((v, G) for v in variables))


gaussian = {"normal": Normal(G), "dimension": eq(over(X, x), d)}
normal = {**gaussian, "not 0": always(gt(X), (x, G))}
Q, B = (D + Y) * X - T**2, D**2 + D * Y
q = sp.sqrt(D**2 + D * X + D * Y + X * Y - T**2)
e = j - 1


def moment(m, k):
    """E |x|^(2 k) q^(-m/2)."""
    return over(X**k / q**m, x)


names = "P_0 P_1 P_2 P_3 S_0 S_1 S_2 V_0 V_1"
P_0, P_1, P_2, P_3, S_0, S_1, S_2, V_0, V_1 = numbers = sp.symbols(names, real=True)
a, b, z = sp.symbols("a b z", real=True)


def second_difference(P_0, P_1, P_2, P_3, a, z):
    """Of the mixtures, with the minus sign, times what is positive."""
    return 2 * (a + 2) * (P_2 - z * P_1) - (a + 2) * a * (P_1 - z * P_0) - (P_3 - z * P_2)


def rest(P_0, P_1, S_0, S_1, V_0, V_1, b, z):
    """What it is."""
    return P_1 - b * S_1 + 3 * b * (S_1 - b * V_1) + 3 * z * (P_0 - 2 * b * S_0 + b**2 * V_0)


recursions = {
    "P_1": eq(P_1, (a - 1) * P_0 + b * S_0), "S_1": eq(S_1, (a - 3) * S_0 + 3 * b * V_0),
    "P_2": eq(P_2, (a + 1) * P_1 + b * S_1), "S_2": eq(S_2, (a - 1) * S_1 + 3 * b * V_1),
    "P_3": eq(P_3, (a + 3) * P_2 + b * S_2),
}  # fmt: skip
goal = eq(second_difference(P_0, P_1, P_2, P_3, a, z), rest(P_0, P_1, S_0, S_1, V_0, V_1, b, z))
of_numbers = Proof(
    id="erf-within-numbers",
    title="A second difference, from recursions of moments",
    source="Elementary",
    hypotheses=recursions,
    statement=(goal,),
    steps=(Step("theorem", goal, Algebra(("P_3", "P_2", "S_2", "P_1", "S_1"))),),
)


M, M_1, M_3, R, c = sp.symbols("M M_1 M_3 R c", real=True)
k_m = sp.Symbol("m", real=True)
one_step = eq(M_1, (c - k_m) * M + k_m * b * M_3)
by_parts = Proof(
    id="erf-within-parts",
    title="A recursion of moments, from an integration by parts",
    source="Elementary",
    hypotheses={"parts": eq(c * M - M_1, k_m * R), "drop": eq(R, M - b * M_3)},
    statement=(one_step,),
    steps=(
        Step("M_1", eq(M_1, c * M - k_m * R), Algebra(("parts",))),
        Step("theorem", one_step, Algebra(("M_1", "drop"))),
    ),
)


def recursion(m, k):
    """E |x|^(2 k + 2) q^(-m/2), by powers of |x| that are lower."""
    drop = eq(Q * X**k / q ** (m + 2), X**k / q**m - B * X**k / q ** (m + 2))
    parts = eq(
        over((over(X, x) + 2 * k - X) * X**k / q**m, x), m * over(Q * X**k / q ** (m + 2), x)
    )
    mean_drop = eq(over(Q * X**k / q ** (m + 2), x), moment(m, k) - B * moment(m + 2, k))
    at = {"law": G, "k": 2 * k, "m": m, "Q": sp.Lambda(x, Q), "B": B}
    last = eq(moment(m, k + 1), (d + 2 * k - m) * moment(m, k) + m * B * moment(m + 2, k))
    name = f"{m}, {k}"
    return (
        Step(f"drop {name}", drop, Algebra()),
        Step(f"parts {name}", parts, Cited("parts along rays", at)),
        Step(f"mean {name}", mean_drop, Average(f"drop {name}", ((x, G),))),
        Step(f"dimension {name}", eq((d + 2 * k) * moment(m, k) - moment(m, k + 1), m * over(Q * X**k / q ** (m + 2), x)),
             Algebra((f"parts {name}", "dimension"))),
        Step(f"by parts {name}", last,
             Instance("erf-within-parts",
                      {"M": moment(m, k), "M_1": moment(m, k + 1), "M_3": moment(m + 2, k), "R": over(Q * X**k / q ** (m + 2), x),
                       "c": d + 2 * k, "m": m, "b": B},
                      {"parts": f"dimension {name}", "drop": f"mean {name}"})),
    )  # fmt: skip


P = [moment(1, e + k) for k in range(4)]
S = [moment(3, e + k) for k in range(3)]
V = [moment(5, e + k) for k in range(2)]
alpha = d + 2 * e
values = {**dict(zip(names.split(), (*P, *S, *V), strict=True)), "a": alpha, "b": B, "z": Y}
positive = Q * X ** (e + 1) / q**3 + 3 * B * Q * X ** (e + 1) / q**5 + 3 * Y * Q**2 * X**e / q**5
split = (
    X ** (e + 1) / q - B * X ** (e + 1) / q**3 + 3 * B * (X ** (e + 1) / q**3 - B * X ** (e + 1) / q**5)
    + 3 * Y * (X**e / q - 2 * B * X**e / q**3 + B**2 * X**e / q**5)
)  # fmt: skip
in_moments = rest(P[0], P[1], S[0], S[1], V[0], V[1], B, Y)


def difference(j):
    """E (|x|^2 - |y|^2)/sqrt(q) |x|^(2 j - 2) over x."""
    return over((X - Y) * X ** (j - 1) / q, x)


def concave(U, j):
    """2 (d + 2 j) U(j + 1) >= (d + 2 j) (d + 2 j - 2) U(j) + U(j + 2)."""
    return ge(2 * (d + 2 * j) * U(j + 1), (d + 2 * j) * (d + 2 * j - 2) * U(j) + U(j + 2))


fixed = Proof(
    id="erf-within-fixed",
    title="ERF, mirrored isotropic classes: the mean of $G$ is concave in $L$, for a fixed $x - x'$",
    source="New",
    hypotheses=normal,
    statement=(concave(difference, j),),
    steps=(
        *recursion(1, e), *recursion(1, e + 1), *recursion(1, e + 2), *recursion(3, e), *recursion(3, e + 1),
        Step("difference", eq(second_difference(*P, alpha, Y), in_moments),
             Instance("erf-within-numbers", values,
                      {"P_1": f"by parts 1, {e}", "P_2": f"by parts 1, {e + 1}", "P_3": f"by parts 1, {e + 2}",
                       "S_1": f"by parts 3, {e}", "S_2": f"by parts 3, {e + 1}"})),
        Step("positive", ge(over(positive, x)), Sign()),
        Step("split", eq(positive, split), Algebra()),
        Step("mean of split", eq(over(positive, x), in_moments), Average("split", ((x, G),))),
        Step("theorem", concave(difference, j), Linear({"positive": 1, "mean of split": -1, "difference": 1})),
    ),
)  # fmt: skip

# --- the mean over x and y -----------------------------------------------------------------------

n = label("n")


def doubled(n):
    """(2 z)^n."""
    return eq(u**n, 2**n * z**n)


twice = {"u": eq(u, 2 * z)}
double_step = Proof(
    id="double-power-step",
    title="Powers of twice a number, from $n$ to $n + 1$",
    source="Elementary",
    hypotheses={**twice, "n": doubled(n)},
    statement=(doubled(n + 1),),
    steps=(
        Step("product", eq(u ** (n + 1), 2 * z * u**n), Algebra(("u",))),
        Step("next", doubled(n + 1), Algebra(("product", "n"))),
    ),
)
double = Proof(
    id="double-power",
    title="Powers of twice a number",
    source="Elementary",
    hypotheses=twice,
    statement=(doubled(n),),
    steps=(
        Step("n = 1", doubled(1), Algebra(("u",))),
        Step("theorem", doubled(n), Induction("double-power-step", base="n = 1", variable=n, hypothesis="n")),
    ),
)  # fmt: skip

Z = dot(x + y, x + y)
half = X / 2 + T + Y / 2
kernel = T / q


def within(L):
    """phi(L)."""
    return over(kernel * Z**L / (2**L * over(X**L, x)), x, y)


def turned_mean(j):
    """The mean over both of the difference."""
    return over((X - Y) * X ** (j - 1) / q, x, y)


turned_kernel = sp.Lambda(
    (s, t, u), t / sp.sqrt(D**2 + D * s + D * u + s * u - t**2) * (s / 2 + t + u / 2) ** L
)
turned = eq(over(kernel * Z**L / 2**L, x, y), turned_mean(L + 1) / 2)
rotated = Proof(
    id="erf-within-turned",
    title="ERF, mirrored isotropic classes: the mean of $G$ within a class, by $x + x'$ and $x - x'$",
    source="New",
    hypotheses=normal,
    statement=(turned,),
    steps=(
        Step("power", eq(Z**L, 2**L * half**L), Instance("double-power", {"u": Z, "z": half, "n": L})),
        Step("integrand", eq(kernel * Z**L / 2**L, kernel * half**L), Algebra(("power",))),
        Step("mean", eq(over(kernel * Z**L / 2**L, x, y), over(kernel * half**L, x, y)),
             Average("integrand", ((x, G), (y, G)))),
        Step("turned", eq(over(kernel * half**L, x, y), over((X - Y) / 2 / q * X**L, x, y)),
             Cited("rotation of a pair of normal vectors", {"law": G, "f": turned_kernel})),
        Step("theorem", turned, Algebra(("mean", "turned"))),
    ),
)  # fmt: skip

w_1, w_2, w_3 = sp.symbols("w_1:4", real=True)
z_0, z_1, z_2 = sp.symbols("z_0:3", positive=True)
quotients = ge(w_2 / z_1, (w_1 / z_0 + w_3 / z_2) / 2)
divided = Proof(
    id="erf-within-divided",
    title="A second difference of quotients",
    source="Elementary",
    hypotheses={"z_1": eq(z_1, c * z_0), "z_2": eq(z_2, (c + 2) * z_1), "c": gt(c),
                "concave": ge(2 * (c + 2) * w_2, (c + 2) * c * w_1 + w_3)},
    statement=(quotients,),
    steps=(
        Step("theorem", quotients, Linear({"concave": 1 / (2 * c * (c + 2) * z_0)}, using=("c",), rewrite=("z_2", "z_1"))),
    ),
)  # fmt: skip


def next_length(k):
    """E |x|^(2 k + 2) = (d + 2 k) E |x|^(2 k)."""
    parts = eq(over((over(X, x) + 2 * k - X) * X**k, x), 0)
    at = {"law": G, "k": 2 * k, "m": 0, "Q": sp.Lambda(x, X), "B": 1}
    return (
        Step(f"parts {k}", parts, Cited("parts along rays", at)),
        Step(f"length {k + 1}", eq(over(X ** (k + 1), x), (d + 2 * k) * over(X**k, x)), Algebra((f"parts {k}", "dimension"))),
    )  # fmt: skip


def quotient(L):
    """phi(L), as a quotient."""
    return turned_mean(L + 1) / (2 * over(X**L, x))


def is_quotient(L):
    """For one L."""
    at = {"L": L}
    ratio = eq(over(kernel * Z**L / 2**L, x, y), turned_mean(L + 1) / 2)
    return (
        Step(f"turned {L}", ratio, Instance("erf-within-turned", at)),
        Step(f"within {L}", eq(within(L), quotient(L)), Algebra((f"turned {L}",))),
    )


def fixed_at(j):
    """For one j, and its mean over y."""
    return (
        Step(f"fixed {j}", concave(difference, j), Instance("erf-within-fixed", {"j": j})),
        Step(f"mean {j}", concave(turned_mean, j), Average(f"fixed {j}", ((y, G),))),
    )


def quotients_of(L, more, concave):
    """The quotients of three in succession."""
    w = {f"w_{i + 1}": turned_mean(L + i + 1) for i in range(3)} | more
    z = {f"z_{i}": over(X ** (L + i), x) for i in range(3)}
    relation = ge(w["w_2"] / z["z_1"], (w["w_1"] / z["z_0"] + w["w_3"] / z["z_2"]) / 2)
    given = {"z_1": f"length {L + 1}", "z_2": f"length {L + 2}", "concave": concave}
    at = {**w, **z, "c": d + 2 * L}
    return (Step(f"quotients {L}", relation, Instance("erf-within-divided", at, given)),)


first = ge(2 * within(1), within(2))
at_L = ge(2 * within(L + 1), within(L) + within(L + 2))
theorem = Proof(
    id="erf-within",
    title="ERF, mirrored isotropic classes: the mean of $G$ within a class is concave in $L$, from 0",
    source="New",
    hypotheses=normal,
    statement=(first, at_L),
    steps=(
        *is_quotient(sp.Integer(1)), *is_quotient(sp.Integer(2)), *is_quotient(L), *is_quotient(L + 1), *is_quotient(L + 2),
        *next_length(sp.Integer(0)), *next_length(sp.Integer(1)), *next_length(L), *next_length(L + 1),
        *fixed_at(sp.Integer(1)), *fixed_at(L + 1),
        Step("none", eq(turned_mean(1), 0), Algebra()),
        Step("from 0", ge(2 * turned_mean(2) * (d + 2), turned_mean(3)), Linear({"mean 1": 1}, rewrite=("none",))),
        *quotients_of(sp.Integer(0), {"w_1": sp.Integer(0)}, "from 0"),
        *quotients_of(L, {}, f"mean {L + 1}"),
        Step("first", first, Linear({"quotients 0": 1}, rewrite=("within 1", "within 2"))),
        Step("concave", at_L,
             Linear({f"quotients {L}": 1}, rewrite=(f"within {L}", f"within {L + 1}", f"within {L + 2}"))),
    ),
)  # fmt: skip
