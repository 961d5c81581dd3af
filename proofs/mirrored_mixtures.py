"""Mirrored isotropic Gaussian classes: NC1(F + G) > NC1(F), from one coin, one place and ratios of moments.

Let the mixtures be those of [#power-ratios] for $x ~ N(m, I)$: the label $L - 1$ has the Poisson
law of mean $mu^2 = |m|^2$, and $m_F = E (mu^2/L) M_F(L)$, $t_F = E C_F(1, L)$, $C_F(N, L + 1) =
(C_F(N, L) + C_F(N + 1, L)) / 2$. Here $M_F(L)$ is the mean of $F$ within a class if $|x + x'|^2 /
4$ has the Gamma law of shape $d/2 + L$, and $C_F(N, 1)$ that for an input with itself if $|x|^2 /
2$ has the Gamma law of shape $d/2 + N - 1$. What [#power-ratios] needs of them follows if $M_G$ is
concave in $L$ from $M_G(0) = 0$, $C_G(N, 1)$ nowhere falls, and $C_F(N, 1)/C_G(N, 1)$ nowhere
rises, in $N$ (Lemmas 4 and 5).
"""

import sympy as sp

from nctheory.proving import (
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

k, n, N, L = label("k"), label("n"), label("N"), label("L")
A, P = Labels("A"), Labels("P")
s = sp.Symbol("mu", positive=True)
f, g, M, T, M_F, M_G, C_F, C_G = map(sp.Function, ("f", "g", "M", "T", "M_F", "M_G", "C_F", "C_G"))
m_F, m_G, t_F, t_G = sp.symbols("m_F m_G t_F t_G", real=True)


def part(f, M):
    """f(1) M(1, L) + E f(k + 1) M(k + 1, L)."""
    return f(1) * M(1, L) + Mean(f(k + 1) * M(k + 1, L), (k, A))


def pascal(C):
    """One more coin."""
    return forall(eq(C(N, L + 1), (C(N, L) + C(N + 1, L)) / 2), N, L)


def within(M):
    """The mean within a class."""
    return Mean(s**2 / L * M(L), (L, P))


def itself(C):
    """The mean of an input with itself."""
    return Mean(C(1, L), (L, P))


coefficients = {
    "f >= 0": forall(ge(f(n)), n), "g > 0": forall(gt(g(n)), n),
    "f/g falls": forall(ge(f(n) * g(n + 1), f(n + 1) * g(n)), n), "f/g, first": gt(f(1) * g(2), f(2) * g(1)),
}  # fmt: skip
moments = {
    "M > 0": forall(gt(M(n, L)), n, L), "T > 0": forall(gt(T(n, L)), n, L),
    "M/T falls": forall(gt(M(n, L) * T(n + 1, L), M(n + 1, L) * T(n, L)), n, L),
    "M_F": forall(eq(M_F(L), part(f, M)), L), "M_G": forall(eq(M_G(L), part(g, M)), L),
    "C_F": forall(eq(C_F(1, L), part(f, T)), L), "C_G": forall(eq(C_G(1, L), part(g, T)), L),
}  # fmt: skip
means = {
    "m_F": eq(m_F, within(M_F)), "m_G": eq(m_G, within(M_G)),
    "t_F": eq(t_F, itself(C_F)), "t_G": eq(t_G, itself(C_G)),
}  # fmt: skip
monotone = {
    "coins, F": pascal(C_F), "coins, G": pascal(C_G),
    "C_G > 0": forall(gt(C_G(N, 1)), N),
    "C_G rises": forall(ge(C_G(N + 1, 1), C_G(N, 1)), N),
    "C_F/C_G falls": forall(ge(C_F(N, 1) * C_G(N + 1, 1), C_F(N + 1, 1) * C_G(N, 1)), N),
    "M_G concave": forall(ge(2 * M_G(L + 1), M_G(L) + M_G(L + 2)), L), "M_G from 0": ge(2 * M_G(1), M_G(2)),
}  # fmt: skip
above = gt(t_G / m_G - 1, t_F / m_F - 1)
added = gt((t_F + t_G) / (m_F + m_G) - 1, t_F / m_F - 1)
products = gt(t_G * m_F, t_F * m_G)


def two(C):
    """A sequence of places and coins."""
    return sp.Lambda((N, L), C(N, L))


share = ge((L + 1) * M_G(L), L * M_G(L + 1))
weights = ge(s**2 / L * M_G(L) * C_G(1, L + 1), s**2 / (L + 1) * M_G(L + 1) * C_G(1, L))
ratios = ge(C_F(1, L) * C_G(1, L + 1), C_F(1, L + 1) * C_G(1, L))
values = {
    "u": sp.Lambda(L, s**2 / L),
    "T_F": sp.Lambda(L, C_F(1, L)),
    "T_G": sp.Lambda(L, C_G(1, L)),
}
given = {
    "T_F": "C_F", "T_G": "C_G", "u > 0": "u > 0", "u M_G/T_G falls": "u M_G/C_G falls",
    "T_F/T_G falls": "C_F/C_G falls with L", "m_F": "m_F", "m_G": "m_G",
}  # fmt: skip

proof = Proof(
    id="mirrored-mixtures",
    title="Mirrored isotropic Gaussian classes: $NC1(F + G) > NC1(F)$ from ratios of moments",
    source="New",
    hypotheses={**coefficients, **moments, **means, **monotone},
    statement=(above, added, products, gt(m_F), gt(m_G)),
    steps=(
        Step("M_G(L)/L falls", share,
             Instance("concave-from-zero", {"phi": sp.Lambda(n, M_G(n)), "n": L},
                      {"concave": "M_G concave", "at 0": "M_G from 0"})),
        Step("C_G at L", gt(C_G(1, L)),
             Instance("fair-positive", {"T": two(C_G), "N": 1}, {"Pascal": "coins, G", "first": "C_G > 0"})),
        Step("C_G in L", ge(C_G(1, L + 1), C_G(1, L)),
             Instance("fair-rises", {"T": two(C_G), "N": 1}, {"Pascal": "coins, G", "first": "C_G rises"})),
        Step("C_F/C_G at L", ratios,
             Instance("fair-ratio", {"T": two(C_G), "Q": two(C_F), "N": 1},
                      {"Pascal": "coins, G", "Pascal, Q": "coins, F", "T > 0": "C_G > 0", "Q/T": "C_F/C_G falls"})),
        Step("C_F/C_G falls with L", forall(ratios, L), Specialise("C_F/C_G at L", {L: L})),
        Step("M_G at L", gt(M_G(L)), Linear({}, plus=part(g, M), rewrite=("M_G",))),
        Step("weights", weights,
             Linear({"C_G in L": s**2 * M_G(L) / L, "M_G(L)/L falls": s**2 * C_G(1, L) / (L * (L + 1))},
                    using=("M_G at L", "C_G at L"))),
        Step("u M_G/C_G falls", forall(weights, L), Specialise("weights", {L: L})),
        Step("u > 0", forall(gt(s**2 / L), L), Sign()),
        Step("f(1) > 0", gt(f(1)), Linear({"f/g, first": 1 / g(2)}, plus=f(2) * g(1) / g(2))),
        Step("M_F > 0", forall(gt(M_F(L)), L),
             Linear({}, plus=part(f, M), rewrite=("M_F",), using=("f(1) > 0",))),
        Step("M_G > 0", forall(gt(M_G(L)), L), Linear({}, plus=part(g, M), rewrite=("M_G",))),
        Step("m_F > 0", gt(m_F), Linear({}, plus=within(M_F), rewrite=("m_F",))),
        Step("m_G > 0", gt(m_G), Linear({}, plus=within(M_G), rewrite=("m_G",))),
        Step("above", above, Instance("power-ratios", values, given)),
        Step("added", added, Instance("power-ratios", values, given)),
        Step("products", products, Linear({"above": m_F * m_G}, using=("m_F > 0", "m_G > 0"))),
    ),
)  # fmt: skip
