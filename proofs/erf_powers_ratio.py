"""The ratio of two means of powers of r = |x|^2/(|x|^2 + D), mixed over tilts, is above a root.

x is N(0, I) in d dimensions, X = |x|^2. For a label N let f(N) be the mean of r^n by the weight X^(N - 1), and R(N) that of r^2,
eta(N) that of r, by the weight w = X^(N - 1) r^n: f is the mean with n + 2 for n where R stands before it. Then

    B(N) + e R(N) = (B(N) + D + e) eta(N),   B(N) = d + 2 n + 2 (N - 1), e = 2 n + 2,

by an integration by parts along the radius, and eta^2 <= R. Let N be random with E 2 (N - 1) = K and E (2 (N - 1) - K)^2 = K, as
N - 1 is for the fair binomial law of K. Then with B = d + 2 n + K and S = B + D + e

    (B + e E R(N))^2 <= (S^2 + K) E R(N).
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Average,
    Cited,
    Classes,
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
n, N, M = label("n"), label("N"), label("M")
d, D, e, S = sp.symbols("d D e S", positive=True)
B, K = sp.symbols("B K", nonnegative=True)
X, Z = dot(x, x), dot(y, y)
R, eta = sp.Function("R"), sp.Function("eta")


def over(f, *variables):
    return Mean(f, *((v, G) for v in variables))


dim = over(dot(y, y), y)
normal = {"normal": Normal(G), "dimension": eq(over(X, x), d), "not 0": always(gt(X), (x, G))}


def weight(x, j=0, more=0):
    """X^(N - 1) X^(n + more) / (X + D)^(n + j)."""
    return dot(x, x) ** (n + more + N - 1) / (dot(x, x) + D) ** (n + j)


w_0, w_1, w_2 = (over(weight(x, j, j), x) for j in range(3))
B_N = d + 2 * n + 2 * (N - 1)
k = n + N - 1
parts = eq(
    over((dim + 2 * k - X) * X**k / (X + D) ** (n + 1), x),
    2 * (n + 1) * over(X * X**k / (X + D) ** (n + 2), x),
)
low = over(weight(x, 1), x)
lower = over(weight(x, 2, 1), x)
identity = eq(B_N * w_0 + (2 * n + 2) * w_2, (B_N + D + 2 * n + 2) * w_1)
square = weight(x) * weight(y) * (X / (X + D) - Z / (Z + D)) ** 2
expanded = (
    weight(x, 2, 2) * weight(y)
    - 2 * weight(x, 1, 1) * weight(y, 1, 1)
    + weight(x) * weight(y, 2, 2)
)
split_0 = (X + D) * weight(x, 1) - weight(x)
split_1 = (X + D) * weight(x, 2, 1) - weight(x, 1, 1)

tilt = Proof(
    id="erf-powers-tilt",
    title="Means of $r$ and $r^2$ by the weight $|x|^(2 N - 2) r^n$",
    source="New",
    hypotheses=normal,
    statement=(identity, ge(w_0 * w_2, w_1**2), gt(w_0), gt(w_1), gt(w_2), ge(w_0, w_2)),
    steps=(
        Step("parts", parts, Cited("parts along the radius", {"law": G, "k": k, "m": n + 1, "D": D, "root": 1})),
        Step("split 0", eq(split_0, 0), Algebra()),
        Step("mean of split 0", eq(over(split_0, x), 0), Average("split 0", ((x, G),))),
        Step("split 1", eq(split_1, 0), Algebra()),
        Step("mean of split 1", eq(over(split_1, x), 0), Average("split 1", ((x, G),))),
        Step("low", eq(D * low, w_0 - w_1), Algebra(("mean of split 0",))),
        Step("w_2", eq(w_2, w_1 - D * lower), Algebra(("mean of split 1",))),
        Step("lower", eq(2 * (n + 1) * lower, (d + 2 * k) * low - w_1), Algebra(("parts", "dimension"))),
        Step("lower by the others", eq(2 * (n + 1) * D * lower, (d + 2 * k) * (w_0 - w_1) - D * w_1),
             Algebra(("lower", "low"))),
        Step("identity", identity, Algebra(("w_2", "lower by the others"))),
        Step("low >= 0", ge(low), Sign()),
        Step("lower >= 0", ge(lower), Sign()),
        Step("w_2 <= w_0", ge(w_0, w_2), Linear({"low >= 0": D, "lower >= 0": D, "low": -1, "w_2": -1})),
        Step("square", ge(expanded), Sign(form=square)),
        Step("mean of square", ge(over(expanded, x, y)), Average("square", ((x, G), (y, G)))),
        Step("Cauchy-Schwarz", ge(w_0 * w_2, w_1**2), Linear({"mean of square": sp.Rational(1, 2)})),
        *(
            s
            for j, w in enumerate((w_0, w_1, w_2))
            for s in (
                Step(f"weight {j}", always(gt(weight(x, j, j)), (x, G)), Sign(using=("not 0",))),
                Step(f"w_{j} > 0", gt(w), Average(f"weight {j}")),
            )
        ),
    ),
)  # fmt: skip

shift = 2 * (N - 1) - K


def mean(f):
    """Over N."""
    return Mean(f, (N, law))


other = 2 * (M - 1) - K
pairs = ((S + shift) * eta(M) - (S + other) * eta(N)) ** 2
mixture = Proof(
    id="erf-powers-mixture",
    title="The mean of $R(N)$ over random tilts",
    source="New",
    hypotheses={
        "identity": forall(eq(R(N), ((S + shift) * eta(N) - B - shift) / e), N),
        "eta^2 <= R": forall(ge(R(N), eta(N) ** 2), N),
        "mean": eq(mean(shift), 0),
        "variance": eq(mean(shift**2), K),
    },
    statement=(ge((S**2 + K) * mean(R(N)), (B + e * mean(R(N))) ** 2),),
    steps=(
        Step("eta(N)^2", ge(R(N), eta(N) ** 2), Specialise("eta^2 <= R", {N: N})),
        Step("E eta^2 <= E R", ge(mean(R(N)), mean(eta(N) ** 2)), Average("eta(N)^2", ((N, law),))),
        Step("E R", eq(B + e * mean(R(N)), mean((S + shift) * eta(N))), Algebra(("identity", "mean"))),
        Step("E (S + shift)^2", eq(mean((S + shift) ** 2), S**2 + K), Algebra(("variance", "mean"))),
        Step("square", ge(pairs), Sign()),
        Step("mean of square", ge(Mean(pairs, (N, law), (M, law))), Average("square", ((N, law), (M, law)))),
        Step("Cauchy-Schwarz", ge((S**2 + K) * mean(eta(N) ** 2), mean((S + shift) * eta(N)) ** 2),
             Linear({"mean of square": sp.Rational(1, 2)}, rewrite=("variance", "mean"))),
        Step("theorem", ge((S**2 + K) * mean(R(N)), (B + e * mean(R(N))) ** 2),
             Linear({"Cauchy-Schwarz": 1, "E eta^2 <= E R": S**2 + K}, rewrite=("E R",))),
    ),
)  # fmt: skip

u, v = sp.symbols("u v", nonnegative=True)


def ordered(n):
    """(u - v) (u^n (v + D)^n - v^n (u + D)^n) >= 0."""
    return ge((u - v) * (u**n * (v + D) ** n - v**n * (u + D) ** n))


ordered_step = Proof(
    id="erf-powers-ordered-step",
    title="Powers of $u/(u + D)$ rise with $u$, from one power to the next",
    source="Elementary",
    hypotheses={"n": ordered(n)},
    statement=(ordered(n + 1),),
    steps=(
        Step("n + 1", ordered(n + 1), Linear({"n": u * (v + D)}, plus=D * v**n * (u + D) ** n * (u - v) ** 2)),
    ),
)  # fmt: skip

ordered_all = Proof(
    id="erf-powers-ordered",
    title="Powers of $u/(u + D)$ rise with $u$",
    source="Elementary",
    statement=(ordered(n),),
    steps=(
        Step("n = 1", ordered(1), Sign(form=D * (u - v) ** 2)),
        Step("all n", ordered(n), Induction("erf-powers-ordered-step", base="n = 1", variable=n, hypothesis="n")),
    ),
)  # fmt: skip


def at(f, z):
    """A weight at another vector."""
    return f.subs(X, dot(z, z))


v_0, v_1 = over(X ** (N - 1), x), over(X**N, x)
rise_pair = (
    (X ** N * X**n / (X + D) ** n * Z ** (N - 1)) + (X ** (N - 1) * Z**N * Z**n / (Z + D) ** n)
    - X**N * Z ** (N - 1) * Z**n / (Z + D) ** n - X ** (N - 1) * X**n / (X + D) ** n * Z**N
)  # fmt: skip
w_0_next, w_2_next = over(X * weight(x), x), over(X * weight(x, 2, 2), x)
steeper_pair = (
    X * weight(x, 2, 2) * weight(y) + weight(x) * Z * weight(y, 2, 2)
    - weight(x, 2, 2) * Z * weight(y) - X * weight(x) * weight(y, 2, 2)
)  # fmt: skip
rising = Proof(
    id="erf-powers-rising",
    title="The means of powers of $r$, and their ratio, rise with the tilt",
    source="New",
    hypotheses=normal,
    statement=(ge(w_0_next * v_0, w_0 * v_1), ge(w_2_next * w_0, w_2 * w_0_next)),
    steps=(
        Step("|x| >= 0", ge(X), Sign()),
        Step("order", ge((X - Z) * (X**n * (Z + D) ** n - Z**n * (X + D) ** n)),
             Instance("erf-powers-ordered", {u: X, v: Z})),
        Step("pair", ge(rise_pair),
             Linear({"order": X ** (N - 1) * Z ** (N - 1) / ((X + D) ** n * (Z + D) ** n)})),
        Step("mean of pair", ge(over(rise_pair, x, y)), Average("pair", ((x, G), (y, G)))),
        Step("f rises", ge(w_0_next * v_0, w_0 * v_1), Linear({"mean of pair": sp.Rational(1, 2)})),
        Step("steeper", ge(steeper_pair),
             Sign(form=weight(x) * weight(y) * (X - Z) ** 2 * D / ((X + D) * (Z + D)) * (X / (X + D) + Z / (Z + D)))),
        Step("mean of steeper", ge(over(steeper_pair, x, y)), Average("steeper", ((x, G), (y, G)))),
        Step("R rises", ge(w_2_next * w_0, w_2 * w_0_next), Linear({"mean of steeper": sp.Rational(1, 2)})),
    ),
)  # fmt: skip

Rb, chi = sp.symbols("Rb chi", nonnegative=True)
T, T_2 = sp.symbols("T T_2", real=True)
bracket = (S - B - e) * (S + B + e) + K + (B - e) * (B + e) + e**2 * (1 - chi) + e**2 * (1 - Rb)
compare = Proof(
    id="erf-powers-compare",
    title="A number where the quadratic is positive is below the mean ratio",
    source="Elementary",
    hypotheses={
        "Rb <= 1": ge(1, Rb), "chi <= 1": ge(1, chi),
        "mixture": ge((S**2 + K) * Rb, (B + e * Rb) ** 2),
        "f > 0": gt((B + e * chi) ** 2, chi * (S**2 + K)),
        "S": gt(S, B + e), "B": ge(B, e),
    },
    statement=(gt(Rb, chi),),
    steps=(
        Step("slope", gt(bracket), Sign(using=("Rb <= 1", "chi <= 1", "S", "B"))),
        Step("below", gt(Rb, chi), Linear({"mixture": 1 / bracket, "f > 0": 1 / bracket}, using=("slope",))),
    ),
)  # fmt: skip

F, V = sp.Function("F"), sp.Function("V")
tilts = {
    "V": forall(eq(V(N), v_0), N),
    "F": forall(eq(F(n, N), w_0), n, N),
}
f, R_N, eta_N = F(n, N) / V(N), F(n + 2, N) / F(n, N), F(n + 1, N) / F(n, N)
f_R = sp.Mul(f, R_N, evaluate=False)
T_n, T_next, E_R = mean(f), mean(F(n + 2, N) / V(N)), mean(R_N)
B_K, e_n = d + 2 * n + K, 2 * n + 2
S_K = B_K + D + e_n
identity_N = eq(R_N, ((S_K + shift) * eta_N - B_K - shift) / e_n)
sequences = {
    "a": sp.Lambda(N, sp.S.One),
    "b": sp.Lambda(N, f),
    "c": sp.Lambda(N, sp.S.One),
    "d": sp.Lambda(N, R_N),
}


def after(f):
    """At N + 1."""
    return f.subs(N, N + 1)


positive = Proof(
    id="erf-powers-tilts-positive",
    title="Means of powers of $r$ by powers of $|x|$ are positive",
    source="Elementary",
    hypotheses={**normal, **tilts},
    statement=(gt(V(N)), gt(F(n, N))),
    steps=(
        Step("weight", always(gt(X ** (N - 1)), (x, G)), Sign(using=("not 0",))),
        Step("v_0 > 0", gt(v_0), Average("weight")),
        Step("V(N)", eq(V(N), v_0), Specialise("V", {N: N})),
        Step("V > 0", gt(V(N)), Linear({"v_0 > 0": 1, "V(N)": 1})),
        Step("w_0 > 0", gt(w_0), Instance("erf-powers-tilt")),
        Step("F(n, N)", eq(F(n, N), w_0), Specialise("F", {n: n, N: N})),
        Step("F > 0", gt(F(n, N)), Linear({"w_0 > 0": 1, "F(n, N)": 1})),
    ),
)  # fmt: skip

in_F = eq(B_N * F(n, N) + (2 * n + 2) * F(n + 2, N), (B_N + D + 2 * n + 2) * F(n + 1, N))
names = (
    Step("F", eq(F(n, N), w_0), Specialise("all F", {n: n, N: N})),
    Step("F 1", eq(F(n + 1, N), w_1), Specialise("all F", {n: n + 1, N: N})),
    Step("F 2", eq(F(n + 2, N), w_2), Specialise("all F", {n: n + 2, N: N})),
    Step("F after", eq(F(n, N + 1), w_0_next), Specialise("all F", {n: n, N: N + 1})),
    Step("F 2 after", eq(F(n + 2, N + 1), w_2_next), Specialise("all F", {n: n + 2, N: N + 1})),
    Step("V", eq(V(N), v_0), Specialise("all V", {N: N})),
    Step("V after", eq(V(N + 1), v_1), Specialise("all V", {N: N + 1})),
)
named = Proof(
    id="erf-powers-tilts",
    title="Means of powers of $r$ by powers of $|x|$: what they satisfy",
    source="New",
    hypotheses={**normal, "all V": tilts["V"], "all F": tilts["F"]},
    statement=(
        in_F, ge(F(n, N) * F(n + 2, N), F(n + 1, N) ** 2), ge(F(n, N), F(n + 2, N)),
        ge(F(n, N + 1) * V(N), F(n, N) * V(N + 1)), ge(F(n + 2, N + 1) * F(n, N), F(n + 2, N) * F(n, N + 1)),
    ),
    steps=(
        *names,
        Step("identity", identity, Instance("erf-powers-tilt")),
        Step("squares", ge(w_0 * w_2, w_1**2), Instance("erf-powers-tilt")),
        Step("w_2 <= w_0", ge(w_0, w_2), Instance("erf-powers-tilt")),
        Step("w_0 rises", ge(w_0_next * v_0, w_0 * v_1), Instance("erf-powers-rising")),
        Step("w_2 rises", ge(w_2_next * w_0, w_2 * w_0_next), Instance("erf-powers-rising")),
        Step("of F", in_F, Algebra(("F", "F 1", "F 2", "identity"))),
        Step("Cauchy-Schwarz", ge(F(n, N) * F(n + 2, N), F(n + 1, N) ** 2),
             Linear({"squares": 1}, rewrite=("F", "F 1", "F 2"))),
        Step("falls", ge(F(n, N), F(n + 2, N)), Linear({"w_2 <= w_0": 1, "F": 1, "F 2": -1})),
        Step("F/V rises", ge(F(n, N + 1) * V(N), F(n, N) * V(N + 1)),
             Linear({"w_0 rises": 1}, rewrite=("F after", "F", "V", "V after"))),
        Step("F 2/F rises", ge(F(n + 2, N + 1) * F(n, N), F(n + 2, N) * F(n, N + 1)),
             Linear({"w_2 rises": 1}, rewrite=("F 2 after", "F after", "F", "F 2"))),
    ),
)  # fmt: skip

given = {"all V": "V", "all F": "F"}
above = Proof(
    id="erf-powers-above",
    title="The ratio of two mixed means of powers of $r$ is above a root",
    source="New",
    hypotheses={
        **normal, **tilts,
        "mean": eq(mean(shift), 0),
        "variance": eq(mean(shift**2), K),
        "d + K >= 2": ge(d + K, 2),
        "chi <= 1": ge(1, chi),
        "f > 0": gt((B_K + e_n * chi) ** 2, chi * (S_K**2 + K)),
    },
    statement=(gt(T_next, chi * T_n), gt(T_n)),
    steps=(
        Step("V > 0", gt(V(N)), Instance("erf-powers-tilts-positive")),
        Step("F > 0", gt(F(n, N)), Instance("erf-powers-tilts-positive")),
        Step("all V > 0", forall(gt(V(N)), N), Specialise("V > 0", {N: N})),
        Step("F(M) > 0", gt(F(M, N)), Instance("erf-powers-tilts-positive", {n: M})),
        Step("all F > 0", forall(gt(F(M, N)), M, N), Specialise("F(M) > 0", {M: M, N: N})),
        Step("f positive", gt(f), Sign()),
        Step("R positive", gt(R_N), Sign()),
        Step("F/V rises", ge(F(n, N + 1) * V(N), F(n, N) * V(N + 1)), Instance("erf-powers-tilts", {}, given)),
        Step("F 2/F rises", ge(F(n + 2, N + 1) * F(n, N), F(n + 2, N) * F(n, N + 1)), Instance("erf-powers-tilts", {}, given)),
        Step("f rises", ge(after(f), f), Linear({"F/V rises": 1 / (V(N) * V(N + 1))})),
        Step("R rises", ge(after(R_N), R_N), Linear({"F 2/F rises": 1 / (F(n, N) * F(n, N + 1))})),
        *(
            Step(f"all {label}", forall(relation, N), Specialise(label, {N: N}))
            for label, relation in (
                ("f positive", gt(f)), ("R positive", gt(R_N)),
                ("f rises", ge(after(f), f)), ("R rises", ge(after(R_N), R_N)),
            )
        ),
        Step("Chebyshev", ge(mean(f_R), E_R * T_n),
             Instance("chebyshev-ratios", {**sequences, "P": law},
                      {"b > 0": "all f positive", "d > 0": "all R positive",
                       "a/b falls": "all f rises", "c/d falls": "all R rises"})),
        Step("f R", eq(f_R, F(n + 2, N) / V(N)), Algebra()),
        Step("mean f R", eq(mean(f_R), T_next), Average("f R", ((N, law),))),
        Step("in F", in_F, Instance("erf-powers-tilts", {}, given)),
        Step("identity", identity_N, Algebra(("in F",))),
        Step("all identity", forall(identity_N, N), Specialise("identity", {N: N})),
        Step("squares", ge(F(n, N) * F(n + 2, N), F(n + 1, N) ** 2), Instance("erf-powers-tilts", {}, given)),
        Step("eta^2 <= R", ge(R_N, eta_N**2), Linear({"squares": 1 / F(n, N) ** 2})),
        Step("all eta^2 <= R", forall(ge(R_N, eta_N**2), N), Specialise("eta^2 <= R", {N: N})),
        Step("mixture", ge((S_K**2 + K) * E_R, (B_K + e_n * E_R) ** 2),
             Instance("erf-powers-mixture", {"R": sp.Lambda(N, R_N), "eta": sp.Lambda(N, eta_N), B: B_K, S: S_K, e: e_n},
                      {"identity": "all identity", "eta^2 <= R": "all eta^2 <= R", "mean": "mean", "variance": "variance"})),
        Step("falls", ge(F(n, N), F(n + 2, N)), Instance("erf-powers-tilts", {}, given)),
        Step("R <= 1", ge(1, R_N), Linear({"falls": 1 / F(n, N)})),
        Step("E R <= 1", ge(1, E_R), Average("R <= 1", ((N, law),))),
        Step("E R >= 0", ge(E_R), Sign()),
        Step("T > 0", gt(T_n), Average("f positive", ((N, law),))),
        Step("below", gt(E_R, chi), Instance("erf-powers-compare", {"Rb": E_R, B: B_K, S: S_K, e: e_n},
                                             {"Rb <= 1": "E R <= 1", "mixture": "mixture", "f > 0": "f > 0"})),
        Step("theorem", gt(T_next, chi * T_n), Linear({"below": T_n, "Chebyshev": 1}, using=("T > 0",), rewrite=("mean f R",))),
    ),
)  # fmt: skip
