"""Mirrored classes and kernels that are power series of a cosine: NC1 by ratios of moments.

Let $F(c) = f(1) c + E f(k + 1) c^(2k+1)$ and $G(c) = g(1) c + E g(k + 1) c^(2k+1)$, with $k$ a
random label of any law $A$: odd power series, coefficients $f >= 0$ and $g > 0$. (For ERF,
$G(c) = c F'(c)$, and $g(k) = (2k - 1) f(k)$.) The cosine is random: $M(k, L)$ is its moment of
degree $2k - 1$ for two inputs of a class, $T(k, L)$ that for an input with itself, in a mixture
over a random label $L$. With $m_F = E u(L) M_F(L)$ for $M_F(L) = f(1) M(1, L) + E f(k + 1) M(k + 1,
L)$, with $t_F = E T_F(L)$ for $T_F(L) = f(1) T(1, L) + E f(k + 1) T(k + 1,
L)$, and the same for $G$, $NC1(F) = t_F/m_F - 1$ for mirrored classes.

If $f/g$ and $M/T$ fall with the degree, then $M_F/M_G > T_F/T_G$ at every $L$ ([#power-ratios-at]).
If, moreover, $u M_G/T_G$ and $T_F/T_G$ nowhere rise with $L$, then $NC1(G) > NC1(F)$, and
$NC1(F + G) > NC1(F)$. If $f/g$ nowhere rises, the same holds with $>=$ ([#power-ratios-weak]).
"""

import sympy as sp

from nctheory.proving import (
    Average,
    Induction,
    Instance,
    Labels,
    Linear,
    Mean,
    Proof,
    Sign,
    Specialise,
    Step,
    eq,
    forall,
    ge,
    gt,
    label,
)

k, n, L = label("k"), label("n"), label("L")
A, P = Labels("A"), Labels("P")
a, b, f, g, p, q, u = map(sp.Function, "abfgpqu")
M, T, M_F, M_G, T_F, T_G = map(sp.Function, ("M", "T", "M_F", "M_G", "T_F", "T_G"))
m_F, m_G, t_F, t_G = sp.symbols("m_F m_G t_F t_G", real=True)
WEAK = {gt: "", ge: "-weak"}


def positive(f):
    """It is positive everywhere."""
    return forall(gt(f(n)), n)


def falls(f, g, compare=ge):
    """f/g falls, or does not rise, from each place to the next."""
    return forall(compare(f(n) * g(n + 1), f(n + 1) * g(n)), n)


def below_first(k):
    """a/b is lower at k + 1 than at 1."""
    return gt(a(1) * b(k + 1), a(k + 1) * b(1))


first_step = Proof(
    id="below-first-step",
    title="A ratio that falls at first is below the first one, from one place to the next",
    source="Elementary",
    hypotheses={"b > 0": positive(b), "a/b falls": falls(a, b), "k": below_first(k)},
    statement=(below_first(k + 1),),
    steps=(
        Step("next", ge(a(k + 1) * b(k + 2), a(k + 2) * b(k + 1)),
             Specialise("a/b falls", {n: k + 1})),
        Step("k + 1", below_first(k + 1),
             Linear({"k": b(k + 2) / b(k + 1), "next": b(1) / b(k + 1)})),
    ),
)  # fmt: skip

from_first = Proof(
    id="below-first",
    title="A ratio that falls at first, and nowhere rises, is below the first one",
    source="Elementary",
    hypotheses={"b > 0": positive(b), "a/b falls": falls(a, b), "first": below_first(1)},
    statement=(below_first(k),),
    steps=(
        Step("all k", below_first(k),
             Induction("below-first-step", base="first", variable=k, hypothesis="k")),
    ),
)  # fmt: skip


def higher(f, p):
    """The terms of degree 3 and more."""
    return Mean(f(k + 1) * p(k + 1), (k, A))


def series(f, p):
    """All terms."""
    return f(1) * p(1) + higher(f, p)


def after(f):
    """The sequence from the second place on."""
    return sp.Lambda(n, f(n + 1))


def whole(f):
    """The sequence."""
    return sp.Lambda(n, f(n))


coefficients = {"g > 0": positive(g), "f/g falls": falls(f, g)}
falls_at_first = {"f/g, first": gt(f(1) * g(2), f(2) * g(1))}
pair = (f(1) * g(k + 1) - f(k + 1) * g(1)) * (p(1) * q(k + 1) - p(k + 1) * q(1))


def first_and_higher(label, f, g, compare):
    """f/g is higher at 1 than at k + 1, of sequences called by these names."""
    relation = compare(f(1) * g(k + 1), f(k + 1) * g(1))
    values, given = (
        {"a": whole(f), "b": whole(g)},
        {"b > 0": f"{g} > 0", "a/b falls": f"{f}/{g} falls"},
    )
    if compare is gt:
        return Step(
            label, relation, Instance("below-first", values, {**given, "first": f"{f}/{g}, first"})
        )
    return Step(label, relation, Instance("falling-ratio", {**values, "n": k, "k": 1}, given))


strictly = (
    Step("p/q at n", gt(p(n) * q(n + 1), p(n + 1) * q(n)), Specialise("p/q strictly", {n: n})),
    Step("p/q at n, weakly", ge(p(n) * q(n + 1), p(n + 1) * q(n)), Linear({"p/q at n": 1})),
    Step("p/q falls", falls(p, q), Specialise("p/q at n, weakly", {n: n})),
    Step("p/q, first", gt(p(1) * q(2), p(2) * q(1)), Specialise("p/q strictly", {n: 1})),
)


def at_one(compare):
    """At one L: p are the moments within classes, q those of an input with itself."""
    return compare(series(f, p) * series(g, q), series(g, p) * series(f, q))


def at_steps(compare):
    """The proof of that."""
    return (
        *(strictly if compare is gt else ()),
        first_and_higher("f/g from first", f, g, compare),
        first_and_higher("p/q from first", p, q, compare),
        Step("pair", compare(pair), Sign(using=("f/g from first", "p/q from first"))),
        Step("with the first", compare(Mean(pair, (k, A))), Average("pair")),
        Step("g, higher", forall(gt(g(n + 1)), n), Specialise("g > 0", {n: n + 1})),
        Step("q, higher", forall(gt(q(n + 1)), n), Specialise("q > 0", {n: n + 1})),
        Step("f/g, higher", falls(after(f), after(g)), Specialise("f/g falls", {n: n + 1})),
        Step("p/q, higher", falls(after(p), after(q)), Specialise("p/q falls", {n: n + 1})),
        Step("among the others", ge(higher(f, p) * higher(g, q), higher(f, q) * higher(g, p)),
             Instance("chebyshev-ratios",
                      {"a": after(f), "b": after(g), "c": after(p), "d": after(q), "P": A},
                      {"b > 0": "g, higher", "d > 0": "q, higher", "a/b falls": "f/g, higher",
                       "c/d falls": "p/q, higher"})),
        Step("theorem", at_one(compare), Linear({"with the first": 1, "among the others": 1}),
             "The products of two terms, by pairs of degrees."),
    )  # fmt: skip


at_strict = Proof(
    id="power-ratios-at",
    title="Power series: ratios of coefficients and of moments that fall with the degree",
    source="New; [@hardy1934], 2.17",
    hypotheses={
        **coefficients,
        **falls_at_first,
        "q > 0": positive(q),
        "p/q strictly": falls(p, q, gt),
    },
    statement=(at_one(gt),),
    steps=at_steps(gt),
)
at_weak = Proof(
    id="power-ratios-at-weak",
    title="Power series: ratios of coefficients and of moments that nowhere rise with the degree",
    source="New; [@hardy1934], 2.17",
    hypotheses={**coefficients, "q > 0": positive(q), "p/q falls": falls(p, q)},
    statement=(at_one(ge),),
    steps=at_steps(ge),
)


def mixture(f):
    """The mean over L."""
    return Mean(f(L), (L, P))


def weighted(f):
    """u times a function."""
    return lambda L: u(L) * f(L)


def compared(L):
    """u M_G T_F/T_G."""
    return u(L) * M_G(L) * T_F(L) / T_G(L)


def falls_in_L(f, g):
    """f/g nowhere rises with L."""
    return forall(ge(f(L) * g(L + 1), f(L + 1) * g(L)), L)


moments = {
    "m_F": eq(m_F, mixture(weighted(M_F))), "m_G": eq(m_G, mixture(weighted(M_G))),
    "t_F": eq(t_F, mixture(T_F)), "t_G": eq(t_G, mixture(T_G)),
}  # fmt: skip
monotone = {
    "u > 0": forall(gt(u(L)), L),
    "u M_G/T_G falls": falls_in_L(weighted(M_G), T_G),
    "T_F/T_G falls": falls_in_L(T_F, T_G),
}


def conclusions(compare):
    """NC1(G) and NC1(F + G) are above NC1(F)."""
    return (compare(t_G / m_G - 1, t_F / m_F - 1),
            compare((t_F + t_G) / (m_F + m_G) - 1, t_F / m_F - 1))  # fmt: skip


def at_L(compare):
    """M_F/M_G is above T_F/T_G."""
    return compare(M_F(L) * T_G(L), M_G(L) * T_F(L))


def mixed(compare):
    """Hypotheses."""
    each = {"at each L": forall(at_L(compare), L)}
    signs = {
        f"{name} > 0": forall(gt(f(L)), L) for name, f in (("M_F", M_F), ("M_G", M_G), ("T_G", T_G))
    }
    return {**moments, **monotone, **each, **signs}


def mixed_steps(compare):
    """From ratios at each L to ratios of means over L."""
    above, added = conclusions(compare)
    return (
        Step("at L", at_L(compare), Specialise("at each L", {L: L})),
        Step("excess", compare(u(L) * M_F(L), compared(L)), Linear({"at L": u(L) / T_G(L)})),
        Step("mean excess", compare(mixture(weighted(M_F)), mixture(compared)), Average("excess")),
        Step("one", forall(gt(sp.Integer(1)), L), Sign()),
        Step("ratio falls", forall(ge(T_F(L) / T_G(L), T_F(L + 1) / T_G(L + 1)), L),
             Linear({"T_F/T_G falls": 1 / (T_G(L) * T_G(L + 1))})),
        Step("Chebyshev", ge(mixture(compared) * mixture(T_G), mixture(weighted(M_G)) * mixture(T_F)),
             Instance("chebyshev-ratios",
                      {"a": sp.Lambda(L, u(L) * M_G(L)), "b": sp.Lambda(L, T_G(L)),
                       "c": sp.Lambda(L, T_F(L) / T_G(L)), "d": sp.Lambda(L, sp.Integer(1))},
                      {"b > 0": "T_G > 0", "d > 0": "one", "a/b falls": "u M_G/T_G falls",
                       "c/d falls": "ratio falls"})),
        *positive_means,
        Step("t_G > 0", gt(t_G), Linear({}, plus=mixture(T_G), rewrite=("t_G",))),
        Step("products", compare(t_G * m_F, t_F * m_G),
             Linear({"mean excess": t_G, "Chebyshev": 1}, using=("t_G > 0",),
                    rewrite=("m_F", "m_G", "t_F", "t_G"))),
        Step("above", above, Linear({"products": 1 / (m_F * m_G)}, using=("m_F > 0", "m_G > 0"))),
        Step("added", added, Linear({"products": 1 / (m_F * (m_F + m_G))}, using=("m_F > 0", "m_G > 0")),
             "The mediant lemma."),
    )  # fmt: skip


positive_means = (
    Step("m_F > 0", gt(m_F), Linear({}, plus=mixture(weighted(M_F)), rewrite=("m_F",))),
    Step("m_G > 0", gt(m_G), Linear({}, plus=mixture(weighted(M_G)), rewrite=("m_G",))),
)
mixed_strict = Proof(
    id="mixture-ratios",
    title="Mixtures: ratios of moments at each $L$, and of their means over $L$",
    source="New; [@hardy1934], 2.17",
    hypotheses=mixed(gt),
    statement=conclusions(gt),
    steps=mixed_steps(gt),
)
mixed_weak = Proof(
    id="mixture-ratios-weak",
    title="Mixtures: ratios of moments at each $L$, and of their means over $L$, weakly",
    source="New; [@hardy1934], 2.17",
    hypotheses=mixed(ge),
    statement=conclusions(ge),
    steps=mixed_steps(ge),
)


def part(f, M):
    """f(1) M(1, L) + E f(k + 1) M(k + 1, L)."""
    return f(1) * M(1, L) + Mean(f(k + 1) * M(k + 1, L), (k, A))


parts = {
    name: forall(eq(whole(L), part(f, M)), L)
    for name, whole, f, M in (("M_F", M_F, f, M), ("M_G", M_G, g, M), ("T_F", T_F, f, T), ("T_G", T_G, g, T))
}  # fmt: skip
everywhere = {
    "f >= 0": forall(ge(f(n)), n),
    "M > 0": forall(gt(M(n, L)), n, L), "T > 0": forall(gt(T(n, L)), n, L),
    **coefficients, **parts, **moments, **monotone,
}  # fmt: skip


def powers(compare):
    """M/T falls with the degree."""
    return compare(M(n, L) * T(n + 1, L), M(n + 1, L) * T(n, L))


def steps(compare):
    """The proof of the theorem."""
    above, added = conclusions(compare)
    signs = {"M_F": part(f, M), "M_G": part(g, M), "T_G": part(g, T)}
    return (
        Step("M/T at L", forall(powers(compare), n), Specialise("M/T falls", {n: n, L: L})),
        Step("T at L", forall(gt(T(n, L)), n), Specialise("T > 0", {n: n, L: L})),
        Step("series", compare(part(f, M) * part(g, T), part(g, M) * part(f, T)),
             Instance(f"power-ratios-at{WEAK[compare]}", {"p": sp.Lambda(n, M(n, L)), "q": sp.Lambda(n, T(n, L))},
                      {"p/q strictly" if compare is gt else "p/q falls": "M/T at L", "q > 0": "T at L"})),
        Step("at L", at_L(compare), Linear({"series": 1}, rewrite=("M_F", "M_G", "T_F", "T_G"))),
        Step("at each L", forall(at_L(compare), L), Specialise("at L", {L: L})),
        *(Step(f"{name} > 0", forall(gt(sp.Function(name)(L)), L),
               Linear({}, plus=value, rewrite=(name,), using=("f(1) > 0",))) for name, value in signs.items()),
        *positive_means,
        Step("above", above, Instance(f"mixture-ratios{WEAK[compare]}")),
        Step("added", added, Instance(f"mixture-ratios{WEAK[compare]}")),
    )  # fmt: skip


theorem = Proof(
    id="power-ratios",
    title="Mirrored classes, power series: $NC1(F + G) > NC1(F)$ by ratios of moments that fall with the degree",
    source="New",
    hypotheses={**everywhere, **falls_at_first, "M/T falls": forall(powers(gt), n, L)},
    statement=conclusions(gt),
    steps=(
        Step("f(1) > 0", gt(f(1)), Linear({"f/g, first": 1 / g(2)}, plus=f(2) * g(1) / g(2))),
        *steps(gt),
    ),
)
theorem_weak = Proof(
    id="power-ratios-weak",
    title="Mirrored classes, power series: $NC1(F + G) >= NC1(F)$ by ratios of moments that nowhere rise",
    source="New",
    hypotheses={**everywhere, "f(1) > 0": gt(f(1)), "M/T falls": forall(powers(ge), n, L)},
    statement=conclusions(ge),
    steps=steps(ge),
)
