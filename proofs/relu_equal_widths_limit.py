"""ReLU, two isotropic Gaussian classes of equal widths, d -> infinity: NC1(NTK) >= NC1(NNGP).

For $x ~ N(mu, s^2 I)$ and $x' ~ N(mu', s^2 I)$, in units of $s^2$, the law of large numbers gives
$K_0(x, x) -> 1 + A$ and $1 + B$, and for independent inputs $A$ within the first class, $B$ within
the second, and $P$ between them: $A = |mu|^2/d$, $B = |mu'|^2/d$, $P = <mu, mu'>/d$ in the limit.
The first class is the one nearer to 0. With $c = |P|$ the two signs of $P$ are the two statements;
classes with $mu' = -mu$, which are mirrored, are in [#relu-mirrored]. Weights are $p$ and $1 - p$,
as in "sample".

With $J = Q - G$, $2 pi J_1 = u_1 = sqrt(1 + 2A)$ within the first class, $u_2 = sqrt(1 + 2B)$
within the second, and $u_12 = sqrt((1 + A)(1 + B) - P^2)$ between them. The claim is that $(p u_1 +
(1 - p) u_2) D_Q >= W_Q (2 u_12 - u_1 - u_2)$, $D_Q$ the squared distance of the class means. Now
$W_Q <= 1/2$ and $D_Q >= delta^2 / 4$, $delta^2 = A + B - 2P$, by the even part of the kernel
([#geometric-mean]), and $2 u_12 <= u_1 + u_2 + u_1 delta^2 / 2$ by squaring: for $X > 0$,
$X - Y = ((X - Y)^2 + X^2 - Y^2) / (2X)$.
"""

import sympy as sp

from nctheory.proving import (
    RELU,
    Algebra,
    Define,
    Instance,
    Linear,
    Proof,
    Sign,
    Step,
    eq,
    ge,
    gt,
    k11,
    k12,
    k22,
)  # fmt: skip

A, B, c = sp.symbols("A B c", nonnegative=True)
p = sp.Symbol("p", positive=True)
u1, u2, u12, F1, F2, F12, F = sp.symbols("u_1 u_2 u_12 F_1 F_2 F_12 F", real=True)
W_Q, D_even, xi, e = sp.symbols("W_Q D_0 xi e", real=True)
half = sp.Rational(1, 2)
signs = {1: "+", -1: "-"}
B_Q, B_T, W_T, delta2, zeta2 = (
    {s: sp.Symbol(f"{name}^{t}", real=True) for s, t in signs.items()}
    for name in ("B_Q", "B_Theta", "W_Theta", "delta", "zeta")
)


def nngp(*k):
    """Q(k11, k12, k22)."""
    return RELU.kappa.xreplace(dict(zip((k11, k12, k22), k, strict=True)))


def ntk(*k):
    """Q + K_0 dQ/dk12."""
    return nngp(*k) + k[1] * RELU.kappadot.xreplace(dict(zip((k11, k12, k22), k, strict=True)))


def within(K):
    """sum_c p_c (t_c - M_cc)."""
    first = K(1 + A, 1 + A, 1 + A) - K(1 + A, A, 1 + A)
    return p * first + (1 - p) * (K(1 + B, 1 + B, 1 + B) - K(1 + B, B, 1 + B))


def between(K, P):
    """p (1 - p) |m_1 - m_2|^2."""
    return p * (1 - p) * (K(1 + A, A, 1 + A) + K(1 + B, B, 1 + B) - 2 * K(1 + A, P, 1 + B))


def f(v):
    """Of `geometric-mean`."""
    return sp.sqrt(1 - v**2) + v * sp.asin(v)


x, y, r = A / (1 + A), B / (1 + B), c / sp.sqrt((1 + A) * (1 + B))
root = sp.sqrt((1 + A) * (1 + B))
at = {"x": x, "y": y, "r": r, "t": y, "v": half, "w": half}
given = {"x <= y": "x <= y", "y < 1": "y < 1", "r^2 <= xy": "r^2 <= xy", "x <= t": "x <= y",
         "t < 1": "y < 1", "v < 1": "1/2 < 1", "w < 1": "1/2 < 1"}  # fmt: skip
even = Instance("geometric-mean", at, given, ("B > 0",))
upper, lower = (1 + A) * F1 + (1 + B) * F2, 2 * root * F12
theorem = {s: ge(W_T[s] / B_T[s], W_Q / B_Q[s]) for s in signs}


def squares(X, Y):
    """(X - Y)^2 / (2X), what squaring adds."""
    return (X - Y) ** 2 / (2 * X)


def steps(s):
    """Those for <mu, mu'> = s c."""
    t, P = signs[s], s * c
    delta, zeta = delta2[s], zeta2[s]
    rest = 2 * (e - zeta) ** 2 + 3 * (zeta - e**2 / 4) ** 2 + e**4 / 8 + 3 * e**3 + 8 * zeta
    rest += xi * (2 * (delta - e) ** 2 + 6 * e**2) + xi**2 * (delta**2 + 4 * e**2) + 4 * xi * e**3
    bound = u1 + u2 + u1 * delta / 2
    roots, D_Q = ("u_1", "u_2", "u_12"), delta / 4 + D_even
    names = ("xi", "e", f"zeta{t}", f"delta{t}", *roots)
    return (
        Step(f"delta{t}", eq(delta, A + B - 2 * P), Define(), "The squared distance of the means."),
        Step(f"delta{t} > 0", gt(delta),
             Linear({"apart": 1}, plus=2 * (1 - s) * c, rewrite=(f"delta{t}",))),
        Step(f"product{t}", ge(u1 * u2 - 1 - 2 * P),
             Linear({"c^2 <= AB": 2 / (u1 * u2), f"delta{t} > 0": 1 / (u1 * u2)},
                    rewrite=(f"delta{t}", *roots[:2]),
                    plus=squares(u1 * u2, 1 + 2 * P), using=("u_1 > 0", "u_2 > 0")),
             "Cauchy and Schwarz, for $(1, sqrt(2) mu)$ and $(1, sqrt(2) mu')$."),
        Step(f"zeta{t}", eq(zeta, delta - e**2 / 4), Define()),
        Step(f"zeta{t} >= 0", ge(zeta), Linear({f"product{t}": 1}, plus=e**2 / 4, rewrite=names[1:-1]),
             "For $u_2 - u_1 <= 2 |mu - mu'|$."),
        Step(f"u_12{t}", ge(bound, 2 * u12),
             Linear({}, plus=squares(bound, 2 * u12) + rest / (8 * bound), rewrite=names,
                    using=("u_1 > 0", "u_2 > 0", "e >= 0", "xi >= 0", f"delta{t} > 0",
                           f"zeta{t} >= 0"))),
        Step(f"B_Q{t}", eq(B_Q[s], between(nngp, P)), Define()),
        Step(f"W{t}", eq(W_T[s], within(ntk)), Define()),
        Step(f"B{t}", eq(B_T[s], between(ntk, P)), Define()),
        Step(f"Q between{t}", eq(B_Q[s], p * (1 - p) * D_Q),
             Algebra((f"B_Q{t}", "D_0", "F_1", "F_2", "F", f"delta{t}"))),
        Step(f"B_Q{t} > 0", gt(B_Q[s]),
             Linear({"D_0 >= 0": p * (1 - p), f"delta{t} > 0": p * (1 - p) / 4}, using=("p < 1",),
                    rewrite=(f"Q between{t}",))),
        Step(f"B{t} > 0", gt(B_T[s]), Linear({f"NTK apart{t}": 1}, rewrite=(f"B{t}",))),
        Step(f"NTK within{t}", eq(W_T[s], 2 * W_Q + (p * u1 + (1 - p) * u2) / (2 * sp.pi)),
             Algebra((f"W{t}", "W_Q", "u_1", "u_2"))),
        Step(f"NTK between{t}",
             eq(B_T[s], 2 * B_Q[s] + p * (1 - p) * (2 * u12 - u1 - u2) / (2 * sp.pi)),
             Algebra((f"B{t}", f"B_Q{t}", *roots))),
        Step(f"criterion{t}", ge((p * u1 + (1 - p) * u2) * D_Q, W_Q * (2 * u12 - u1 - u2)),
             Linear({f"u_12{t}": W_Q, "e >= 0": (1 - p) * D_Q, "D_0 >= 0": u1,
                     "W_Q <= 1/2": u1 * delta / 2},
                    using=("W_Q >= 0", "p < 1", "D_0 >= 0", f"delta{t} > 0", "u_1 > 0"),
                    rewrite=("e",))),
        Step(f"theorem{t}", theorem[s],
             Linear({f"criterion{t}": p * (1 - p) / (2 * sp.pi * B_T[s] * B_Q[s])},
                    using=("p < 1", f"B_Q{t} > 0", f"B{t} > 0"),
                    rewrite=(f"NTK within{t}", f"NTK between{t}", f"Q between{t}"))),
    )  # fmt: skip


proof = Proof(
    id="relu-equal-widths-limit",
    title="ReLU, two Gaussian classes of equal widths, $d -> infinity$: $NC1(NTK) >= NC1(NNGP)$",
    source="[@kothapalli2025], claim (b); the proof is new",
    hypotheses={
        "A <= B": ge(B - A), "c^2 <= AB": ge(A * B - c**2), "p < 1": gt(1 - p),
        "apart": gt(A + B - 2 * c),
        "NTK apart+": gt(between(ntk, c)), "NTK apart-": gt(between(ntk, -c)),
    },
    statement=tuple(theorem.values()),
    steps=(
        Step("det", gt(1 + A + B + A * B - c**2), Linear({"c^2 <= AB": 1}, plus=1 + A + B)),
        Step("B > 0", gt(B), Linear({"A <= B": half, "apart": half}, plus=c)),
        # The even part of the kernel.
        Step("x <= y", ge(y - x), Sign(using=("A <= B",))),
        Step("y < 1", gt(1 - y), Sign()),
        Step("1/2 < 1", gt(half), Sign()),
        Step("r^2 <= xy", ge(x * y - r**2), Sign(using=("c^2 <= AB",))),
        Step("convex", ge(f(x) * f(y), f(sp.sqrt(x * y)) ** 2), even),
        Step("increasing", ge(f(sp.sqrt(x * y)), f(r)), even),
        Step("f(x) above", ge(f(x), sp.pi * x / 2), even),
        Step("f(y) above", ge(f(y), sp.pi * y / 2), even),
        Step("f(x) below", ge(sp.pi / 2, f(x)), even),
        Step("f(y) below", ge(sp.pi / 2, f(y)), even),
        Step("F_1", eq(F1, f(x)), Define()),
        Step("F_2", eq(F2, f(y)), Define()),
        Step("F_12", eq(F12, f(sp.sqrt(x * y))), Define()),
        Step("F", eq(F, f(r)), Define()),
        Step("D_0", eq(D_even, (upper - 2 * root * F) / (2 * sp.pi)), Define()),
        Step("F_1 above", ge(F1, sp.pi * x / 2), Linear({"f(x) above": 1}, rewrite=("F_1",))),
        Step("F_2 above", ge(F2, sp.pi * y / 2), Linear({"f(y) above": 1}, rewrite=("F_2",))),
        Step("F_1 below", ge(sp.pi / 2, F1), Linear({"f(x) below": 1}, rewrite=("F_1",))),
        Step("F_2 below", ge(sp.pi / 2, F2), Linear({"f(y) below": 1}, rewrite=("F_2",))),
        Step("F_1 F_2", ge(F1 * F2, F12**2), Linear({"convex": 1}, rewrite=("F_1", "F_2", "F_12"))),
        Step("F_12 >= F", ge(F12, F), Linear({"increasing": 1}, rewrite=("F_12", "F"))),
        Step("sum > 0", gt(upper),
             Linear({"F_1 above": 1 + A, "F_2 above": 1 + B}, plus=sp.pi * (A + B) / 2,
                    using=("B > 0",))),
        Step("means", ge(upper, lower),
             Linear({"F_1 F_2": 2 * (1 + A) * (1 + B) / upper}, using=("sum > 0",),
                    plus=squares(upper, lower) + ((1 + A) * F1 - (1 + B) * F2) ** 2 / (2 * upper)),
             "The arithmetic mean is above the geometric mean."),
        Step("D_0 >= 0", ge(D_even),
             Linear({"means": 1 / (2 * sp.pi), "F_12 >= F": root / sp.pi}, rewrite=("D_0",))),
        # The spread.
        Step("W_Q", eq(W_Q, within(nngp)), Define()),
        Step("W_Q <= 1/2", ge(half, W_Q),
             Linear({"F_1 above": p * (1 + A) / (2 * sp.pi),
                     "F_2 above": (1 - p) * (1 + B) / (2 * sp.pi)}, using=("p < 1",),
                    rewrite=("W_Q", "F_1", "F_2"))),
        Step("W_Q >= 0", ge(W_Q),
             Linear({"F_1 below": p * (1 + A) / (2 * sp.pi),
                     "F_2 below": (1 - p) * (1 + B) / (2 * sp.pi)}, using=("p < 1",),
                    plus=sp.Rational(1, 4), rewrite=("W_Q", "F_1", "F_2"))),
        # J, times 2 pi.
        Step("u_1", eq(u1, sp.sqrt(1 + 2 * A)), Define()),
        Step("u_2", eq(u2, sp.sqrt(1 + 2 * B)), Define()),
        Step("u_12", eq(u12, sp.sqrt(1 + A + B + A * B - c**2)), Define()),
        Step("u_1 > 0", gt(u1), Linear({}, plus=sp.sqrt(1 + 2 * A), rewrite=("u_1",))),
        Step("u_2 > 0", gt(u2), Linear({}, plus=sp.sqrt(1 + 2 * B), rewrite=("u_2",))),
        Step("xi", eq(xi, u1 - 1), Define()),
        Step("e", eq(e, u2 - u1), Define()),
        Step("xi >= 0", ge(xi),
             Linear({}, plus=squares(u1, 1) + A / u1, using=("u_1 > 0",), rewrite=("xi", "u_1"))),
        Step("e >= 0", ge(e),
             Linear({"A <= B": 1 / u2}, plus=squares(u2, u1), using=("u_2 > 0",),
                    rewrite=("e", "u_1", "u_2"))),
        *steps(1),
        *steps(-1),
    ),
)  # fmt: skip
