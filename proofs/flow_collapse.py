"""Optimisation collapses the outputs on the training set: the longer gradient flow runs, the less NC1.

As in [#ridge-collapse], but of a component of eigenvalue $k$ the part $h = 1 - exp(-k t)$ is learnt
after the time $t$, and $f = 1 - exp(-k s)$ after $s <= t$. Their quotient $g = f / h$ increases in
$k$ ([#flow-slower]): its slope has the sign of $s (e^(k t) - 1) - t (e^(k s) - 1)$, which is 0 at
$k = 0$ and has the derivative $s t (e^(k t) - e^(k s)) >= 0$. As $h$ does too,
$(g - g') (h - h') >= 0$ for any two eigenvalues ([#flow-ordered]), and then
$NC1 = E[f^2] / (E f)^2 - 1$ is at least that of $h$ ([#spectral-collapse]), for any parts, of any
optimiser: with $f = g h$, $E[h^2 g^2] E h >= E[h^2] E[h g^2]$ and $E[h g^2] E h >= (E[h g])^2$.
"""

import sympy as sp

from nctheory.proving import (
    Average,
    Cases,
    Classes,
    Instance,
    Linear,
    Mean,
    Monotone,
    Proof,
    Sign,
    Step,
    always,
    ge,
    gt,
    le,
)

k, j, s, t, z = sp.symbols("k j s t z", positive=True)
f, h = sp.Function("f"), sp.Function("h")
spectrum = Classes("S", "positive")(1)
one, pair = (k, spectrum), ((k, spectrum), (j, spectrum))
half = sp.Rational(1, 2)


def nc1(f):
    """Of the outputs."""
    return Mean(f(k) ** 2, one) / Mean(f(k), one) ** 2 - 1


def g(k):
    """f / h."""
    return f(k) / h(k)


def ahead(h, f):
    """Of two eigenvalues the one that is ahead gains less: (h - h') (g - g') >= 0, times h h'."""
    return ge((h(k) - h(j)) * (f(k) * h(j) - f(j) * h(k)))


H1, H2 = Mean(h(k), one), Mean(h(k) ** 2, one)
M1, M2, G = Mean(f(k), one), Mean(f(k) ** 2, one), Mean(f(k) ** 2 / h(k), one)
chebyshev = ge(
    f(k) ** 2 * h(j) + f(j) ** 2 * h(k)
    - h(k) ** 2 * f(j) ** 2 / h(j) - h(j) ** 2 * f(k) ** 2 / h(k)
)  # fmt: skip
variance = ge(f(k) ** 2 / h(k) * h(j) + f(j) ** 2 / h(j) * h(k) - 2 * f(k) * f(j))
spectral_theorem = ge(nc1(f), nc1(h))

spectral = Proof(
    id="spectral-collapse",
    title="$NC1$ of outputs falls if the parts that are learnt better gain less",
    source="New; for what [@hui2022] see in networks",
    hypotheses={
        "h > 0": always(gt(h(k)), one),
        "f > 0": always(gt(f(k)), one),
        "gain": always(ahead(h, f), *pair),
    },
    statement=(spectral_theorem,),
    steps=(
        Step("H_1 > 0", gt(H1), Average("h > 0")),
        Step("M_1 > 0", gt(M1), Average("f > 0")),
        Step("H_2 >= 0", ge(H2), Sign()),
        Step("both increase", always(chebyshev, *pair), Linear({"gain": g(k) + g(j)})),
        Step("squares", always(variance, *pair),
             Sign(form=h(k) * h(j) * (g(k) - g(j)) ** 2)),
        Step("mean of both", ge(Mean(chebyshev.gap, *pair)), Average("both increase")),
        Step("mean of squares", ge(Mean(variance.gap, *pair)), Average("squares")),
        Step("Chebyshev", ge(M2 * H1, H2 * G), Linear({"mean of both": half})),
        Step("Jensen", ge(G * H1, M1**2), Linear({"mean of squares": half})),
        Step("products", ge(M2 * H1**2, H2 * M1**2),
             Linear({"Chebyshev": H1, "Jensen": H2}, using=("H_1 > 0", "H_2 >= 0"))),
        Step("theorem", spectral_theorem,
             Linear({"products": 1 / (H1**2 * M1**2)}, using=("H_1 > 0", "M_1 > 0"))),
    ),
)  # fmt: skip


def part(k, time):
    """h, of a component, after some time."""
    return 1 - sp.exp(-k * time)


def slower(k):
    """h_s / h_t, both times exp(k t)."""
    return sp.exp(k * (t - s)) * (sp.exp(k * s) - 1) / (sp.exp(k * t) - 1)


late = {"s <= t": le(s, t)}


def top(k):
    """Of the sign of the slope of h_s / h_t."""
    return s * (sp.exp(k * t) - 1) - t * (sp.exp(k * s) - 1)


rises = ge(sp.diff(slower(z), z))
ordered_theorem = ge((part(k, t) - part(j, t)) * (slower(k) - slower(j)))
cross = ahead(lambda k: part(k, t), lambda k: part(k, s))

slower_proof = Proof(
    id="flow-slower",
    title="Gradient flow: components of small eigenvalues gain more by waiting",
    source="New",
    hypotheses=late,
    statement=(rises, gt(part(z, t)), gt(sp.exp(z * t) - 1)),
    steps=(
        Step("exp", gt(sp.exp(k)), Sign()),
        Step("exp(-k)", gt(sp.exp(-k)), Sign()),
        Step("t - s", ge(k * t, k * s), Linear({"s <= t": k})),
        Step("later", ge(sp.exp(k * t), sp.exp(k * s)),
             Monotone(sp.exp(k), k, "exp", k * s, k * t, ("t - s",))),
        Step("slope of the top", ge(sp.diff(top(k), k)), Linear({"later": s * t})),
        Step("top", ge(top(z)), Monotone(top(k), k, "slope of the top", 0, z)),
        Step("h_t > 0", gt(part(z, t)), Monotone(1 - sp.exp(-k), k, "exp(-k)", 0, z * t)),
        Step("ahead", gt(sp.exp(z * t) - 1), Monotone(sp.exp(k) - 1, k, "exp", 0, z * t)),
        Step("g rises", rises,
             Linear({"top": sp.exp(z * (t - s)) / (sp.exp(z * t) - 1) ** 2}, using=("ahead",))),
    ),
)  # fmt: skip

ordered = Proof(
    id="flow-ordered",
    title="Gradient flow: a component that is ahead gains less by waiting",
    source="New",
    hypotheses={**late, "k >= j": ge(k, j)},
    statement=(cross,),
    steps=(
        *(Step(f"ahead, {v}", gt(sp.exp(v * t) - 1), Instance("flow-slower", {"z": v})) for v in (z, j, k)),
        Step("g rises", rises, Instance("flow-slower")),
        Step("h rises", gt(sp.diff(part(z, t), z)), Sign()),
        Step("h", ge(part(k, t), part(j, t)), Monotone(part(z, t), z, "h rises", j, k, ("k >= j",))),
        Step("g", ge(slower(k), slower(j)), Monotone(slower(z), z, "g rises", j, k, ("k >= j", "ahead, j", "ahead, k"))),
        *(Step(f"part, {v}", gt(part(v, t)), Instance("flow-slower", {"z": v})) for v in (j, k)),
        Step("both", ordered_theorem,
             Sign(form=(part(k, t) - part(j, t)) * (slower(k) - slower(j)), using=("h", "g"))),
        Step("theorem", cross, Linear({"both": part(k, t) * part(j, t)}, using=("part, k", "part, j"))),
    ),
)  # fmt: skip

filters = {"h": sp.Lambda(k, part(k, t)), "f": sp.Lambda(k, part(k, s))}
theorem = ge(nc1(lambda k: part(k, s)), nc1(lambda k: part(k, t)))


def at(k, time=t):
    """What `flow-slower` says of an eigenvalue."""
    return Instance("flow-slower", {"k": k, "z": k, "t": time})


def in_order(k, j):
    """What `flow-ordered` says of two."""
    return Instance("flow-ordered", {"k": k, "j": j, "z": k}, {"k >= j": "case"})


def ahead(k, time):
    """That the denominator of g is positive, and the numerator."""
    return always(gt(sp.exp(k * time) - 1), (k, spectrum))


proof = Proof(
    id="flow-collapse",
    title="$NC1$ of the training outputs does not rise along gradient flow",
    source="New; for what [@hui2022] see in networks",
    hypotheses=late,
    statement=(theorem,),
    steps=(
        Step("h > 0", always(gt(part(k, t)), one), at(k)),
        Step("f > 0", always(gt(part(k, s)), one), at(k, s)),
        Step("gain", always(cross, *pair), Cases(k - j, in_order(k, j), in_order(j, k))),
        Step("theorem", theorem,
             Instance("spectral-collapse", filters, {x: x for x in ("h > 0", "f > 0", "gain")})),
    ),
)  # fmt: skip
