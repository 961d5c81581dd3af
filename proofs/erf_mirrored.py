"""ERF, two mirrored isotropic Gaussian classes, d >= 2: NC1(NTK) > NC1(NNGP).

Divide inputs by the width $s$: those of a class are $m + x$, $x$ of the law $N(0, I)$. With
$D = d/(2 s^2)$ the cosine of two inputs is $c = <x, y>/sqrt((|x|^2 + D)(|y|^2 + D))$, the NNGP is
$2/pi$ times $Q = asin(c)$, and the NTK is $2/pi$ times $Q + G$, $G = c/sqrt(1 - c^2)$. As the
kernels are odd, $NC1 = t/m - 1$ with $m$ the mean over two inputs of a class, and $t$ that of an
input with itself.

The law of two inputs of a class is a mixture over $L$, with $L - 1$ of the Poisson law of mean
$|m|^2$, of $N(0, I)$ by the weights $|x + y|^(2 L)$; that of an input with itself over $L$, and
$N - 1$ heads of $L - 1$ fair coins, by the weights $|x|^(2 N - 2)$. What [#mirrored-mixtures] asks
of them are Lemma A ([#erf-powers-ratios]), Lemma 3 ([#erf-within]) and Lemma 4 ([#erf-itself]); and
the power series of $Q$ and $G$ are that of the arcsine.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    ArcsineDegrees,
    Balls,
    Cited,
    Classes,
    FairCoins,
    Image,
    Instance,
    Labels,
    Linear,
    Mean,
    Normal,
    Poisson,
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

x, y, m = vectors("x y m")
G = Classes("gamma")(1)
k, n, N, L, d = (label(name) for name in "knNLd")
D = sp.Symbol("D", positive=True)
s, t, u = sp.symbols("s t u", real=True)
X, Y, T = dot(x, x), dot(y, y), dot(x, y)


def over(f, *variables):
    return Mean(f, *((v, G) for v in variables))


dimensions = {"normal": Normal(G), "dimension": eq(over(X, x), d), "d >= 2": ge(d, 2)}
tau = dot(m, m)
poisson = Poisson(tau)

# --- the kernels, by s = <x, x>, t = <x, y>, u = <y, y> ------------------------------------------


def pair_arcsine(s, t, u):
    return sp.asin(t / (sp.sqrt(s + D) * sp.sqrt(u + D)))


def pair_tangent(s, t, u):
    return t / sp.sqrt(D**2 + D * s + D * u + s * u - t**2)


def own_arcsine(s):
    return sp.asin(s / (s + D))


def own_tangent(s):
    return s / sp.sqrt(D * (2 * s + D))


def of_pair(f, x, y):
    return f(dot(x, x), dot(x, y), dot(y, y))


# --- the mixtures --------------------------------------------------------------------------------

kappa = sp.pi / 2 - 1


def coefficient(n):
    """The coefficients of the arcsine by the law of k: 1, then kappa."""
    return kappa + (1 - kappa) * sp.KroneckerDelta(n, 1)


def slope_coefficient(n):
    return (2 * n - 1) * coefficient(n)


def tilt(L):
    """|x + y|^(2 L) by its mean."""
    return dot(x + y, x + y) ** L / (2**L * over(X**L, x))


def powers(p, L):
    both = sp.sqrt(X + D) ** p * sp.sqrt(Y + D) ** p
    return over(T**p / both * dot(x + y, x + y) ** L, x, y)


def within_powers(n, L):
    p = 2 * n - 1
    both = sp.sqrt(X + D) ** p * sp.sqrt(Y + D) ** p
    return over(T**p / both * tilt(L), x, y)


def within(f, L):
    """The mean of a kernel within a class."""
    return over(of_pair(f, x, y) * tilt(L), x, y)


def weight(N):
    return over(X ** (N - 1), x)


def own_powers(n, L):
    p = 2 * n - 1
    return Mean(over(X ** (p + N - 1) / (X + D) ** p, x) / weight(N), (N, FairCoins(L)))


def tilted(f, N):
    """The mean of an input with itself, by one weight."""
    return over(f(X) * X ** (N - 1), x) / weight(N)


def coins(f, N, L):
    return Mean(tilted(f, N + k - 1), (k, FairCoins(L)))


def m_of(f):
    """The mean over two inputs of a class."""
    return over(of_pair(f, x + m, y + m), x, y)


def t_of(f):
    """The mean of an input with itself."""
    return over(f(dot(x + m, x + m)), x)


def series(f, P):
    """By the powers of odd degrees."""
    return f(1) * P(1, L) + Mean(f(k + 1) * P(k + 1, L), (k, ArcsineDegrees()))


m_Q, m_T, t_Q, t_T = m_of(pair_arcsine), m_of(pair_tangent), t_of(own_arcsine), t_of(own_tangent)
added = gt((t_Q + t_T) / (m_Q + m_T) - 1, t_Q / m_Q - 1)

a, b, p, q = sp.symbols("m_F m_G t_F t_G", real=True)
sum_above = gt((p + q) / (a + b) - 1, p / a - 1)
mediant = Proof(
    id="ratio-products",
    title="Ratios of sums, from products",
    source="Elementary",
    hypotheses={"products": gt(q * a, p * b), "m_F": gt(a), "m_G": gt(b)},
    statement=(sum_above,),
    steps=(Step("theorem", sum_above, Linear({"products": 1 / (a * (a + b))})),),
)

# --- samples: e is 1/n for n samples of a class, w, b and g are weights --------------------------

e_1, e_2, w_1, w_2, b_1, b_2 = sp.symbols("e_1 e_2 w_1 w_2 b_1 b_2", nonnegative=True)
c = sp.Symbol("g", real=True)
sizes = {
    "n_1 >= 1": ge(1, e_1),
    "n_2 >= 1": ge(1, e_2),
    "apart": gt(b_1 * (1 - c) ** 2 + b_2 * c**2),
}
inside, outside = w_1 * (1 - e_1) + w_2 * (1 - e_2), b_1 * (1 - c) ** 2 + b_2 * c**2


def spread(t, m):
    """The expected between-class trace, by the weights outside."""
    return (2 + (1 - e_1) + (1 - e_2)) * m + (e_1 + e_2) * t


def of_samples(t, m, p, a):
    """NC1 of the expected traces, of two kernels."""
    return ge(
        inside * (t - m) / (outside * spread(t, m)), inside * (p - a) / (outside * spread(p, a))
    )


samples_above = of_samples(p + q, a + b, p, a)
mediant_samples = Proof(
    id="ratio-samples",
    title="Ratios of sums, for the expected traces of samples of mirrored classes",
    source="Elementary",
    hypotheses={"products": gt(q * a, p * b), "m_F": gt(a), "m_G": gt(b), "t_F": ge(p), "t_G": ge(q), **sizes},
    statement=(samples_above, gt(spread(p, a)), gt(spread(p + q, a + b))),
    steps=(
        Step("F", gt(spread(p, a)), Sign(using=("m_F", "t_F", "n_1 >= 1", "n_2 >= 1"))),
        Step("F + G", gt(spread(p + q, a + b)), Sign(using=("m_F", "m_G", "t_F", "t_G", "n_1 >= 1", "n_2 >= 1"))),
        Step("theorem", samples_above,
             Linear({"products": 4 * inside / (outside * spread(p, a) * spread(p + q, a + b))},
                    using=("F", "F + G", "apart", "n_1 >= 1", "n_2 >= 1"))),
    ),
)  # fmt: skip

squares = (X + D) * (Y + D)
pair_series = {
    "law": G, "n": 1, "powers": sp.Lambda((x, y, k), T**k / (sp.sqrt(X + D) ** k * sp.sqrt(Y + D) ** k)),
    "rest": sp.Lambda((x, y), (D**2 + D * X + D * Y + X * Y - T**2) / squares), "w": sp.Lambda((x, y, N), tilt(L)),
}  # fmt: skip
own_series = {
    "law": G, "n": L, "powers": sp.Lambda((x, y, k), X**k / (X + D) ** k),
    "rest": sp.Lambda((x, y), D * (2 * X + D) / (X + D) ** 2), "w": sp.Lambda((x, y, N), X ** (N - 1) / weight(N)),
}  # fmt: skip


def expansions():
    """What is cited, and put together."""
    for name, pair, own, slope, c in (
        ("F", pair_arcsine, own_arcsine, 0, coefficient),
        ("G", pair_tangent, own_tangent, 1, slope_coefficient),
    ):
        yield Step(
            f"M_{name}",
            forall(eq(within(pair, L), series(c, within_powers)), L),
            Cited("series of the arcsine", {**pair_series, "slope": slope}),
        )
        yield Step(
            f"C_{name}",
            forall(eq(coins(own, 1, L), series(c, own_powers)), L),
            Cited("series of the arcsine", {**own_series, "slope": slope}),
        )
        yield Step(
            f"pair, {name}",
            eq(
                m_of(pair),
                sp.exp(-tau) * over(of_pair(pair, x, y), x, y)
                + tau * Mean(within(pair, L) / L, (L, poisson)),
            ),
            Cited(
                "a pair of normal vectors with a mean",
                {"law": G, "m": m, "f": sp.Lambda((s, t, u), pair(s, t, u))},
            ),
        )
        yield Step(f"odd, {name}", eq(over(of_pair(pair, x, y), x, y), 0), Algebra(("mirrored",)))
        yield Step(
            f"m_{name}",
            eq(m_of(pair), Mean(tau / L * within(pair, L), (L, poisson))),
            Algebra((f"pair, {name}", f"odd, {name}")),
        )
        yield Step(
            f"t_{name}",
            eq(t_of(own), Mean(coins(own, 1, L), (L, poisson))),
            Cited(
                "length of a normal vector with a mean",
                {"law": G, "m": m, "f": sp.Lambda(s, own(s))},
            ),
        )


not_0 = always(gt(X), (x, G))
normal = {**dimensions, "not 0": not_0}
A, P = Labels("A"), Labels("P")
mu = sp.Symbol("mu", positive=True)
f, g, M, T_0, M_F, M_G, C_F, C_G = map(
    sp.Function, ("f", "g", "M", "T", "M_F", "M_G", "C_F", "C_G")
)
m_F, m_G, t_F, t_G = sp.symbols("m_F m_G t_F t_G", real=True)
definitions = {
    "def f": forall(eq(f(n), coefficient(n)), n), "def g": forall(eq(g(n), slope_coefficient(n)), n),
    "def M": forall(eq(M(n, L), within_powers(n, L)), n, L), "def T": forall(eq(T_0(n, L), own_powers(n, L)), n, L),
    "def M_G": forall(eq(M_G(L), within(pair_tangent, L)), L),
    "def C_F": forall(eq(C_F(N, L), coins(own_arcsine, N, L)), N, L), "def C_G": forall(eq(C_G(N, L), coins(own_tangent, N, L)), N, L),
}  # fmt: skip


def part(f, M):
    """A power series."""
    return f(1) * M(1, L) + Mean(f(k + 1) * M(k + 1, L), (k, A))


mixtures = {
    **{f"M_{name}": forall(eq(W(L), part(c, M)), L) for name, W, c in (("F", M_F, f), ("G", M_G, g))},
    **{f"C_{name}": forall(eq(C(1, L), part(c, T_0)), L) for name, C, c in (("F", C_F, f), ("G", C_G, g))},
    **{f"m_{name}": eq(m, Mean(mu**2 / L * W(L), (L, P))) for name, m, W in (("F", m_F, M_F), ("G", m_G, M_G))},
    **{f"t_{name}": eq(t, Mean(C(1, L), (L, P))) for name, t, C in (("F", t_F, C_F), ("G", t_G, C_G))},
}  # fmt: skip
signs = ("kappa > 0", "kappa < 1")
coefficients = (
    Step("kappa > 0", gt(kappa), Balls()),
    Step("kappa < 1", gt(1 - kappa), Balls()),
    Step("f >= 0", forall(ge(f(n)), n), Linear({}, plus=coefficient(n), using=signs, rewrite=("def f",))),
    Step("g > 0", forall(gt(g(n)), n), Linear({}, plus=slope_coefficient(n), using=signs, rewrite=("def g",))),
    Step("f/g at n", ge(f(n) * g(n + 1), f(n + 1) * g(n)),
         Linear({}, plus=2 * coefficient(n) * coefficient(n + 1), using=signs, rewrite=("def f", "def g"))),
    Step("f/g falls", forall(ge(f(n) * g(n + 1), f(n + 1) * g(n)), n), Specialise("f/g at n", {n: n})),
    Step("f/g, first", gt(f(1) * g(2), f(2) * g(1)), Linear({}, plus=2 * kappa, using=signs, rewrite=("def f", "def g"))),
)  # fmt: skip
ratio = gt(M(n, L) * T_0(n + 1, L), M(n + 1, L) * T_0(n, L))
lemma = gt(powers(2 * n - 1, L) * own_powers(n + 1, L), powers(2 * n + 1, L) * own_powers(n, L))
scale = 1 / (2**L * over(X**L, x))
moments = (
    Step("Lemma A", lemma, Instance("erf-powers-ratios", {}, {"d >= 2": "d >= 2"})),
    Step(
        "powers", gt(powers(2 * n - 1, L)), Instance("erf-powers-ratios", {}, {"d >= 2": "d >= 2"})
    ),
    Step("M at n", gt(M(n, L)), Linear({"powers": scale}, rewrite=("def M",))),
    Step("T at n", gt(T_0(n, L)), Linear({}, plus=own_powers(n, L), rewrite=("def T",))),
    Step("ratio", ratio, Linear({"Lemma A": scale}, rewrite=("def M", "def T"))),
    Step("M > 0", forall(gt(M(n, L)), n, L), Specialise("M at n", {n: n, L: L})),
    Step("T > 0", forall(gt(T_0(n, L)), n, L), Specialise("T at n", {n: n, L: L})),
    Step("M/T falls", forall(ratio, n, L), Specialise("ratio", {n: n, L: L})),
)
positive = gt(tilted(own_tangent, N))
rises = ge(tilted(own_tangent, N + 1), tilted(own_tangent, N))
falls = ge(
    tilted(own_arcsine, N) * tilted(own_tangent, N + 1),
    tilted(own_arcsine, N + 1) * tilted(own_tangent, N),
)
W = [within(pair_tangent, L + i) for i in range(3)]
concave = ge(2 * M_G(L + 1), M_G(L) + M_G(L + 2))
own_kernels = (("F", own_arcsine, C_F), ("G", own_tangent, C_G))


def with_coins(name, own, C):
    """One more coin, and none."""
    more = eq(coins(own, N, L + 1), (coins(own, N, L) + coins(own, N + 1, L)) / 2)
    of = sp.Lambda(k, tilted(own, N + k - 1))
    return (
        Step(f"one more, {name}", more, Cited("one more coin", {"n": L, "f": of})),
        Step(f"coins, {name} at N", eq(C(N, L + 1), (C(N, L) + C(N + 1, L)) / 2), Algebra((f"def C_{name}", f"one more, {name}"))),
        Step(f"coins, {name}", forall(eq(C(N, L + 1), (C(N, L) + C(N + 1, L)) / 2), N, L),
             Specialise(f"coins, {name} at N", {N: N, L: L})),
        Step(f"no coin, {name}", eq(coins(own, N, 1), tilted(own, N)), Cited("no coin", {"f": of})),
        Step(f"{name} at N", eq(C(N, 1), tilted(own, N)), Algebra((f"def C_{name}", f"no coin, {name}"))),
        Step(f"{name} after N", eq(C(N + 1, 1), tilted(own, N + 1)), Specialise(f"{name} at N", {N: N + 1})),
    )  # fmt: skip


order = ge(C_F(N, 1) * C_G(N + 1, 1), C_F(N + 1, 1) * C_G(N, 1))
monotone = (
    *(step for kernel in own_kernels for step in with_coins(*kernel)),
    *(Step(f"{name} at N", relation, Instance("erf-itself"))
      for name, relation in (("positive", positive), ("rises", rises), ("falls", falls))),
    Step("C_G at N", gt(C_G(N, 1)), Linear({"positive at N": 1}, rewrite=("G at N",))),
    Step("C_G rises at N", ge(C_G(N + 1, 1), C_G(N, 1)), Linear({"rises at N": 1}, rewrite=("G at N", "G after N"))),
    Step("C_F/C_G falls at N", order, Linear({"falls at N": 1}, rewrite=("F at N", "F after N", "G at N", "G after N"))),
    Step("C_G > 0", forall(gt(C_G(N, 1)), N), Specialise("C_G at N", {N: N})),
    Step("C_G rises", forall(ge(C_G(N + 1, 1), C_G(N, 1)), N), Specialise("C_G rises at N", {N: N})),
    Step("C_F/C_G falls", forall(order, N), Specialise("C_F/C_G falls at N", {N: N})),
    Step("within", ge(2 * W[1], W[0] + W[2]), Instance("erf-within", {"d": d})),
    Step("within, first", ge(2 * within(pair_tangent, 1), within(pair_tangent, 2)), Instance("erf-within", {"d": d})),
    Step("concave", concave, Linear({"within": 1}, rewrite=("def M_G",))),
    Step("M_G concave", forall(concave, L), Specialise("concave", {L: L})),
    Step("M_G from 0", ge(2 * M_G(1), M_G(2)), Linear({"within, first": 1}, rewrite=("def M_G",))),
)  # fmt: skip
products = gt(t_G * m_F, t_F * m_G)
named = Proof(
    id="erf-mirrored-mixtures",
    title="ERF, mirrored isotropic Gaussian classes, $d >= 2$: the theorem for mixtures",
    source="New",
    hypotheses={**normal, **definitions, **mixtures},
    statement=(products, gt(m_F), gt(m_G)),
    steps=(
        *coefficients, *moments, *monotone,
        *(Step(label, relation, Instance("mirrored-mixtures"))
          for label, relation in (("products", products), ("m_F > 0", gt(m_F)), ("m_G > 0", gt(m_G)))),
    ),
)  # fmt: skip

values = {
    "mu": sp.sqrt(tau), "A": ArcsineDegrees(), "P": poisson, "f": sp.Lambda(n, coefficient(n)), "g": sp.Lambda(n, slope_coefficient(n)),
    "M": sp.Lambda((n, L), within_powers(n, L)), "T": sp.Lambda((n, L), own_powers(n, L)),
    "M_F": sp.Lambda(L, within(pair_arcsine, L)), "M_G": sp.Lambda(L, within(pair_tangent, L)),
    "C_F": sp.Lambda((N, L), coins(own_arcsine, N, L)), "C_G": sp.Lambda((N, L), coins(own_tangent, N, L)),
    "m_F": m_Q, "m_G": m_T, "t_F": t_Q, "t_G": t_T,
}  # fmt: skip
same = {
    "def f": forall(eq(coefficient(n), coefficient(n)), n), "def g": forall(eq(slope_coefficient(n), slope_coefficient(n)), n),
    "def M": forall(eq(within_powers(n, L), within_powers(n, L)), n, L), "def T": forall(eq(own_powers(n, L), own_powers(n, L)), n, L),
    "def M_G": forall(eq(within(pair_tangent, L), within(pair_tangent, L)), L),
    "def C_F": forall(eq(coins(own_arcsine, N, L), coins(own_arcsine, N, L)), N, L),
    "def C_G": forall(eq(coins(own_tangent, N, L), coins(own_tangent, N, L)), N, L),
}  # fmt: skip
quoted = Instance("erf-mirrored-mixtures", values, {name: name for name in (*same, *mixtures)})
conclusion = gt(t_T * m_Q, t_Q * m_T)
expanded = Proof(
    id="erf-mirrored-products",
    title="ERF, mirrored isotropic Gaussian classes, $d >= 2$: ratios of means",
    source="New",
    hypotheses={**dimensions, "m": gt(tau)},
    statement=(conclusion, gt(m_Q), gt(m_T)),
    steps=(
        Step("E |x|^2 > 0", gt(over(X, x)), Linear({"dimension": 1, "d >= 2": 1}, plus=2)),
        Step("not 0", not_0, Cited("a normal law has no mass at 0", {"law": G})),
        Step("mirrored", Image(G, G, sp.S.NegativeOne), Cited("symmetry of a normal law", {"law": G})),
        *(Step(label, relation, Algebra()) for label, relation in same.items()),
        *expansions(),
        Step("mu > 0", gt(sp.sqrt(tau)), Sign(using=("m",))),
        Step("products", conclusion, quoted),
        Step("m_Q > 0", gt(m_Q), quoted),
        Step("m_T > 0", gt(m_T), quoted),
    ),
)  # fmt: skip
ratios = (
    Step(
        "products",
        conclusion,
        Instance("erf-mirrored-products", {}, {"d >= 2": "d >= 2", "m": "m"}),
    ),
    Step("m_Q > 0", gt(m_Q), Instance("erf-mirrored-products", {}, {"d >= 2": "d >= 2", "m": "m"})),
    Step("m_T > 0", gt(m_T), Instance("erf-mirrored-products", {}, {"d >= 2": "d >= 2", "m": "m"})),
)
of_ratios = {"products": "products", "m_F": "m_Q > 0", "m_G": "m_T > 0"}
at_ratios = {"m_F": m_Q, "m_G": m_T, "t_F": t_Q, "t_G": t_T}
theorem = Proof(
    id="erf-mirrored",
    title="ERF, mirrored isotropic Gaussian classes, $d >= 2$: $NC1(NTK) > NC1(NNGP)$",
    source="New",
    hypotheses={**dimensions, "m": gt(tau)},
    statement=(added,),
    steps=(*ratios, Step("theorem", added, Instance("ratio-products", at_ratios, of_ratios))),
)
samples = Proof(
    id="erf-mirrored-samples",
    title="ERF, mirrored isotropic Gaussian classes, $d >= 2$: the claim for the expected traces of finite samples",
    source="New; for the finite samples of [@kothapalli2025]",
    hypotheses={**dimensions, "m": gt(tau), **sizes},
    statement=(of_samples(t_Q + t_T, m_Q + m_T, t_Q, m_Q),),
    steps=(
        *ratios,
        Step("t_Q >= 0", ge(t_Q), Sign()),
        Step("t_T >= 0", ge(t_T), Sign()),
        *(Step(label, relation, Instance("ratio-samples", at_ratios, {**of_ratios, "t_F": "t_Q >= 0", "t_G": "t_T >= 0"}))
          for label, relation in (("Q", gt(spread(t_Q, m_Q))), ("Q + G", gt(spread(t_Q + t_T, m_Q + m_T))),
                                  ("theorem", of_samples(t_Q + t_T, m_Q + m_T, t_Q, m_Q)))),
    ),
)  # fmt: skip
