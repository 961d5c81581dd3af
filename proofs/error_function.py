"""Two bounds of Erf(q) = erf(q/sqrt 2), the probability of |N(0, 1)| < q, from below.

Erf(q) >= q / sqrt(pi/2 + q^2): the ratio R of the derivatives of both sides falls from 1 until
q^2 = 3 - pi/2, and rises beyond. If it is 1 at most at q, so it is before, and the bound has gained
less than Erf from 0 to q; if it is 1 at least, so it is after, and the bound gains more from q to
infinity, where both are 1. Erf(q)^2 >= 1 - exp(-q^2/2): the difference has the derivative
exp(-q^2/2) B(q) with B concave and B(0) = 0, so that it rises first and then falls, from 0 to 0.
"""

import sympy as sp

from nctheory.proving import (
    Antiderivative,
    Cases,
    Instance,
    Integrate,
    Linear,
    Monotone,
    Proof,
    Sign,
    Step,
    eq,
    ge,
)  # fmt: skip

p, q, s, t = sp.symbols("p q s t", nonnegative=True)
x = sp.Symbol("x", real=True)
c = sp.pi / 2


def Erf(x):
    """The probability that a normal variable is between -x and x."""
    return sp.erf(x / sp.sqrt(2))


def slope(x):
    """The derivative of Erf."""
    return sp.sqrt(2 / sp.pi) * sp.exp(-(x**2) / 2)


def bound(x):
    """What Erf is above."""
    return x / sp.sqrt(c + x**2)


def R(x):
    """The derivative of the bound, by that of Erf."""
    return c * sp.sqrt(c) * sp.exp(x**2 / 2) / sp.sqrt(c + x**2) ** 3


def R_slope(x):
    """The derivative of the ratio."""
    return R(x) * x * (x**2 - (3 - c)) / (c + x**2)


def losing(x):
    """The derivative of what Erf is ahead."""
    return slope(x) * (1 - R(x))


ratio_rises = Proof(
    id="erf-ratio-rises",
    title="The ratio of slopes rises beyond $q^2 = 3 - pi/2$",
    source="Elementary",
    hypotheses={"beyond": ge(p**2 - (3 - c)), "later": ge(q, p), "between": ge(s, p)},
    statement=(ge(R(q), R(p)),),
    steps=(
        Step("further", ge(s**2, p**2), Sign(form=(s - p) * (s + p), using=("between",))),
        Step("s beyond", ge(s**2 - (3 - c)), Linear({"further": 1, "beyond": 1})),
        Step("slope", ge(R_slope(s)), Sign(using=("s beyond",))),
        Step("rises", ge(R(q), R(p)), Monotone(R(s), s, "slope", p, q, ("later",))),
    ),
)  # fmt: skip

ratio_late = Proof(
    id="erf-ratio-late",
    title="If the ratio of slopes is 1 at most, so it is before, beyond $q^2 = 3 - pi/2$",
    source="Elementary",
    hypotheses={"beyond": ge(p**2 - (3 - c)), "later": ge(q, p), "ratio": ge(1, R(q))},
    statement=(ge(1, R(p)),),
    steps=(
        Step("rises", ge(R(q), R(p)),
             Instance("erf-ratio-rises", {"s": p}, {"beyond": "beyond", "later": "later"})),
        Step("late", ge(1, R(p)), Linear({"ratio": 1, "rises": 1})),
    ),
)  # fmt: skip

ratio_early = Proof(
    id="erf-ratio-early",
    title="The ratio of slopes is 1 at most where $q^2 <= 3 - pi/2$",
    source="Elementary",
    hypotheses={"early": ge(-(p**2 - (3 - c))), "between": ge(p, s)},
    statement=(ge(1, R(p)),),
    steps=(
        Step("shorter", ge(p**2, s**2), Sign(form=(p - s) * (p + s), using=("between",))),
        Step("s early", ge((3 - c) - s**2), Linear({"shorter": 1, "early": 1})),
        Step("slope", ge(-R_slope(s)), Linear({"s early": R(s) * s / (c + s**2)})),
        Step("falls", ge(1, R(p)), Monotone(-R(s), s, "slope", 0, p)),
    ),
)  # fmt: skip

behind = Proof(
    id="erf-bound-behind",
    title="Where the ratio of slopes is 1 at most, $erf(q/2^(1/2)) >= q / (pi/2 + q^2)^(1/2)$",
    source="Elementary",
    hypotheses={"ratio": ge(1, R(q)), "before": ge(q, p)},
    statement=(ge(Erf(q), bound(q)),),
    steps=(
        Step("ratio before", ge(1, R(p)),
             Cases(p**2 - (3 - c),
                   Instance("erf-ratio-late", {},
                            {"beyond": "case", "later": "before", "ratio": "ratio"}),
                   Instance("erf-ratio-early", {"s": 0}, {"early": "case"}))),
        Step("loses", ge(losing(p)), Linear({"ratio before": slope(p)})),
        Step("theorem", ge(Erf(q), bound(q)),
             Monotone(Erf(p) - bound(p), p, "loses", 0, q)),
    ),
)  # fmt: skip

ahead = Proof(
    id="erf-bound-ahead",
    title="Where the ratio of slopes is 1 at least, $erf(q/2^(1/2)) >= q / (pi/2 + q^2)^(1/2)$",
    source="Elementary",
    hypotheses={"beyond": ge(q**2 - (3 - c)), "ratio": ge(R(q), 1), "later": ge(p, q)},
    statement=(ge(Erf(q), bound(q)),),
    steps=(
        Step("ratio later", ge(R(p), R(q)),
             Instance("erf-ratio-rises", {"p": q, "q": p, "s": q},
                      {"beyond": "beyond", "later": "later"})),
        Step("gains", ge(-losing(p)), Linear({"ratio later": slope(p), "ratio": slope(p)})),
        Step("in all", eq(sp.Integral(-losing(x), (x, q, sp.oo)), Erf(q) - bound(q)),
             Antiderivative(bound(x) - Erf(x))),
        Step("ahead", ge(sp.Integral(-losing(x), (x, q, sp.oo))), Integrate("gains", p, q, sp.oo)),
        Step("theorem", ge(Erf(q), bound(q)), Linear({"ahead": 1}, rewrite=("in all",))),
    ),
)  # fmt: skip

early = Proof(
    id="erf-bound-early",
    title="Where $q^2 <= 3 - pi/2$, $erf(q/2^(1/2)) >= q / (pi/2 + q^2)^(1/2)$",
    source="Elementary",
    hypotheses={"early": ge(-(q**2 - (3 - c)))},
    statement=(ge(Erf(q), bound(q)),),
    steps=(
        Step("ratio", ge(1, R(q)), Instance("erf-ratio-early", {"p": q, "s": 0}, {"early": "early"})),
        Step("theorem", ge(Erf(q), bound(q)),
             Instance("erf-bound-behind", {"p": 0}, {"ratio": "ratio"})),
    ),
)  # fmt: skip

at_least = Proof(
    id="erf-bound",
    title="$erf(q/2^(1/2)) >= q / (pi/2 + q^2)^(1/2)$ for $q >= 0$",
    source="Elementary",
    statement=(ge(Erf(q), bound(q)),),
    steps=(
        Step("theorem", ge(Erf(q), bound(q)),
             Cases(q**2 - (3 - c),
                   Cases(R(q) - 1,
                         Instance("erf-bound-ahead", {"p": q}, {"beyond": "case", "ratio": "ratio"}),
                         Instance("erf-bound-behind", {"p": 0}, {"ratio": "ratio"}), case="ratio"),
                   Instance("erf-bound-early", {}, {"early": "case"}))),
    ),
)  # fmt: skip


def square_gap(x):
    """What is to be shown nonnegative."""
    return Erf(x) ** 2 - 1 + sp.exp(-(x**2) / 2)


def B(x):
    """The derivative of the gap, by exp(-x^2/2)."""
    return 2 * sp.sqrt(2 / sp.pi) * Erf(x) - x


def B_slope(x):
    """The derivative of B."""
    return 4 / sp.pi * sp.exp(-(x**2) / 2) - 1


def k_slope(x):
    """The derivative of the gap."""
    return sp.exp(-(x**2) / 2) * B(x)


square = ge(square_gap(q))

slopes = Proof(
    id="erf-square-slopes",
    title="The slope of $B(q) = 2 (2/pi)^(1/2) erf(q/2^(1/2)) - q$ falls",
    source="Elementary",
    hypotheses={"later": ge(q, p)},
    statement=(ge(B_slope(p), B_slope(q)),),
    steps=(
        Step("falls", ge(4 / sp.pi * s * sp.exp(-(s**2) / 2)), Sign()),
        Step("slopes", ge(B_slope(p), B_slope(q)),
             Monotone(-B_slope(s), s, "falls", p, q, ("later",))),
    ),
)  # fmt: skip

rising = Proof(
    id="erf-square-rising",
    title="While $B$ rises it is not negative",
    source="Elementary",
    hypotheses={"rises": ge(B_slope(p)), "between": ge(p, s)},
    statement=(ge(B(p)),),
    steps=(
        Step("slopes", ge(B_slope(s), B_slope(p)),
             Instance("erf-square-slopes", {"p": s, "q": p}, {"later": "between"})),
        Step("slope", ge(B_slope(s)), Linear({"slopes": 1, "rises": 1})),
        Step("theorem", ge(B(p)), Monotone(B(s), s, "slope", 0, p)),
    ),
)  # fmt: skip

falling = Proof(
    id="erf-square-falling",
    title="Once $B$ falls it falls",
    source="Elementary",
    hypotheses={"falls": ge(-B_slope(p)), "later": ge(q, p), "between": ge(s, p)},
    statement=(ge(B(p), B(q)),),
    steps=(
        Step("slopes", ge(B_slope(p), B_slope(s)),
             Instance("erf-square-slopes", {"q": s}, {"later": "between"})),
        Step("slope", ge(-B_slope(s)), Linear({"slopes": 1, "falls": 1})),
        Step("theorem", ge(B(p), B(q)), Monotone(-B(s), s, "slope", p, q, ("later",))),
    ),
)  # fmt: skip

not_negative_if_falling = Proof(
    id="erf-square-above",
    title="Where $B$ falls, it was not negative if it is not",
    source="Elementary",
    hypotheses={"falls": ge(-B_slope(p)), "later": ge(q, p), "B": ge(B(q))},
    statement=(ge(B(p)),),
    steps=(
        Step("more", ge(B(p), B(q)),
             Instance("erf-square-falling", {"s": p}, {"falls": "falls", "later": "later"})),
        Step("theorem", ge(B(p)), Linear({"more": 1, "B": 1})),
    ),
)  # fmt: skip

square_behind = Proof(
    id="erf-square-behind",
    title="Where $B >= 0$, $erf(q/2^(1/2))^2 >= 1 - exp(-q^2/2)$",
    source="Elementary",
    hypotheses={"B": ge(B(q)), "before": ge(q, p)},
    statement=(square,),
    steps=(
        Step("B before", ge(B(p)),
             Cases(B_slope(p), Instance("erf-square-rising", {"s": p}, {"rises": "case"}),
                   Instance("erf-square-above", {}, {"falls": "case", "later": "before", "B": "B"}))),
        Step("gains", ge(k_slope(p)), Linear({"B before": sp.exp(-(p**2) / 2)})),
        Step("theorem", square, Monotone(square_gap(p), p, "gains", 0, q)),
    ),
)  # fmt: skip

square_early = Proof(
    id="erf-square-early",
    title="While $B$ rises, $erf(q/2^(1/2))^2 >= 1 - exp(-q^2/2)$",
    source="Elementary",
    hypotheses={"rises": ge(B_slope(q))},
    statement=(square,),
    steps=(
        Step("B", ge(B(q)), Instance("erf-square-rising", {"p": q, "s": q}, {"rises": "rises"})),
        Step("theorem", square, Instance("erf-square-behind", {"p": q}, {"B": "B"})),
    ),
)  # fmt: skip

square_ahead = Proof(
    id="erf-square-ahead",
    title="Where $B <= 0$ falls, $erf(q/2^(1/2))^2 >= 1 - exp(-q^2/2)$",
    source="Elementary",
    hypotheses={"falls": ge(-B_slope(q)), "B": ge(-B(q)), "later": ge(p, q)},
    statement=(square,),
    steps=(
        Step("less", ge(B(q), B(p)),
             Instance("erf-square-falling", {"p": q, "q": p, "s": q},
                      {"falls": "falls", "later": "later"})),
        Step("loses", ge(-k_slope(p)),
             Linear({"less": sp.exp(-(p**2) / 2), "B": sp.exp(-(p**2) / 2)})),
        Step("in all", eq(sp.Integral(-k_slope(x), (x, q, sp.oo)), square_gap(q)),
             Antiderivative(-square_gap(x))),
        Step("ahead", ge(sp.Integral(-k_slope(x), (x, q, sp.oo))), Integrate("loses", p, q, sp.oo)),
        Step("theorem", square, Linear({"ahead": 1}, rewrite=("in all",))),
    ),
)  # fmt: skip

square_positive = Proof(
    id="erf-square-positive",
    title="$erf(q/2^(1/2))^2 >= 1 - exp(-q^2/2)$ for $q >= 0$",
    source="Elementary",
    statement=(square,),
    steps=(
        Step("theorem", square,
             Cases(B(q), Instance("erf-square-behind", {"p": q}, {"B": "case"}),
                   Cases(B_slope(q), Instance("erf-square-early", {}, {"rises": "slope"}),
                         Instance("erf-square-ahead", {"p": q}, {"falls": "slope", "B": "case"}),
                         case="slope"))),
    ),
)  # fmt: skip

proof = Proof(
    id="erf-square",
    title="$erf(x/2^(1/2))^2 >= 1 - exp(-x^2/2)$",
    source="Elementary",
    statement=(ge(square_gap(x)),),
    steps=(
        Step("theorem", ge(square_gap(x)),
             Cases(x, Instance("erf-square-positive", {"q": x}),
                   Instance("erf-square-positive", {"q": -x}))),
    ),
)  # fmt: skip
