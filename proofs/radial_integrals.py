"""The mean length of a normal vector of any mean, as an integral; its derivatives, and bounds of both.

For z ~ N(m, 1) in d = n + 1 dimensions, t = |m|^2: E|z| = M(t) = d I_2(t) + t I_4(t) with
I_k(t) = (2/pi)^(1/2) times the integral over 0 <= r <= pi/2 of cos(r)^(d + k - 2) exp(-t sin(r)^2/2), which is E 1/|z| in
d + k dimensions. So M' = I_2/2, I_2' = (I_4 - I_2)/2, and, by parts, I_2 = n J + t (I_2 - I_4), J larger than I_2 - I_4.
Hence k = M' (n + t)^(1/2) rises, and M(t) lies above its tangent at T as a function of (n + t)^(1/2).
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Antiderivative,
    Instance,
    Integrate,
    Linear,
    Monotone,
    Proof,
    Sign,
    Step,
    eq,
    ge,
    gt,
    label,
)  # fmt: skip

n = label("n")
t, T, a, h = sp.symbols("t T a h", nonnegative=True)
r = sp.Symbol("r", real=True)
sin, cos, c = sp.sin, sp.cos, sp.sqrt(2 / sp.pi)


def wave(k, r, t):
    """What is integrated."""
    return cos(r) ** (n + k) * sp.exp(-t * sin(r) ** 2 / 2)


def quarter(f):
    """The integral of f(r)."""
    return sp.Integral(f(r), (r, 0, sp.pi / 2))


def radial(k, t):
    """I_k."""
    return c * quarter(lambda r: wave(k - 1, r, t))


def M(t):
    """The mean length."""
    return (n + 1) * radial(2, t) + t * radial(4, t)


def parts(k):
    """0 as the integral of the derivative of sin(r) times a wave."""

    def slope(r):
        return wave(k + 1, r, t) - (n + k) * sin(r) ** 2 * wave(k - 1, r, t) - t * sin(r) ** 2 * wave(k + 1, r, t)  # fmt: skip

    return Step(f"by parts, {k}", eq(quarter(slope), 0), Antiderivative(sin(r) * wave(k, r, t)))


quarters = {"a": gt(sp.pi / 2, a)}
least = ge(radial(2, t), (n + t) * (radial(2, t) - radial(4, t)))

bounds = Proof(
    id="radial-bounds",
    title="$(d - 1 + t) (I_2 - I_4) <= I_2$, and $I_2 >= I_4 > 0$",
    source="Elementary",
    hypotheses=quarters,
    statement=(least, ge(radial(2, t), radial(4, t)), gt(radial(4, t))),
    steps=(
        parts(0),
        Step("sin^4", ge(sin(a) ** 4 * wave(-1, a, t)), Sign()),
        Step("in all", ge(quarter(lambda r: sin(r) ** 4 * wave(-1, r, t))), Integrate("sin^4", a, 0, sp.pi / 2)),
        Step("sin^2", ge(sin(a) ** 2 * wave(1, a, t)), Sign()),
        Step("positive", gt(wave(3, a, t)), Sign()),
        Step("sin^2 in all", ge(quarter(lambda r: sin(r) ** 2 * wave(1, r, t))),
             Integrate("sin^2", a, 0, sp.pi / 2)),
        Step("positive in all", gt(quarter(lambda r: wave(3, r, t))),
             Integrate("positive", a, 0, sp.pi / 2)),
        Step("falls", ge(radial(2, t), radial(4, t)), Linear({"sin^2 in all": c})),
        Step("I_4 > 0", gt(radial(4, t)), Linear({"positive in all": c})),
        Step("least", least, Linear({"in all": n * c}, rewrite=("by parts, 0",))),
    ),
)  # fmt: skip

below = ge(M(t), (n + 1 + t) * radial(4, t))
slopes = Proof(
    id="radial-slopes",
    title="$M' = I_2 / 2$ and $I_2' = (I_4 - I_2) / 2$; bounds of $M$",
    source="Elementary",
    statement=(
        eq(sp.Derivative(M(t), t), radial(2, t) / 2),
        eq(sp.Derivative(radial(2, t), t), (radial(4, t) - radial(2, t)) / 2),
        below,
        ge(M(t), (n + t) * radial(2, t)),
        gt(M(t)),
    ),
    steps=(
        parts(2),
        Step("M'", eq(sp.Derivative(M(t), t), radial(2, t) / 2), Algebra(("by parts, 2",))),
        Step("I_2'", eq(sp.Derivative(radial(2, t), t), (radial(4, t) - radial(2, t)) / 2), Algebra()),
        Step("falls", ge(radial(2, t), radial(4, t)), Instance("radial-bounds", {"a": 0})),
        Step("I_4 > 0", gt(radial(4, t)), Instance("radial-bounds", {"a": 0})),
        Step("least", least, Instance("radial-bounds", {"a": 0})),
        Step("below", below, Linear({"falls": n + 1})),
        Step("theta", ge(M(t), (n + t) * radial(2, t)),
             Linear({"least": 1, "falls": n})),
        Step("M > 0", gt(M(t)), Linear({"falls": n + 1, "I_4 > 0": n + 1 + t})),
    ),
)  # fmt: skip


def k(t):
    """What rises."""
    return radial(2, t) * sp.sqrt(n + t)


rises = Proof(
    id="radial-rises",
    title="$M' (d - 1 + t)^(1/2)$ rises",
    source="Elementary",
    hypotheses={"later": ge(T, t), "between": ge(a, t)},
    statement=(ge(k(T), k(t)),),
    steps=(
        Step("least", ge(radial(2, a), (n + a) * (radial(2, a) - radial(4, a))),
             Instance("radial-bounds", {"a": 0, "t": a})),
        Step("slope", ge(sp.diff(k(a), a)), Linear({"least": 1 / (2 * sp.sqrt(n + a))})),
        Step("theorem", ge(k(T), k(t)), Monotone(k(a), a, "slope", t, T, ("later",))),
    ),
)  # fmt: skip


def lead(t):
    """M(t) less its tangent at T, as a function of (n + t)^(1/2)."""
    return M(t) - k(T) * sp.sqrt(n + t)


def tangent(y):
    """The bound at T + y, for one sign of y."""
    return ge(M(T + y), M(T) - (n + T) * radial(2, T) * (1 - sp.sqrt(1 + y / (n + T))))


slope_of_lead = (k(a) - k(T)) / (2 * sp.sqrt(n + a))

lead_slope = Proof(
    id="radial-lead",
    title="The slope of what $M$ leads by",
    source="Elementary",
    statement=(eq(sp.diff(lead(a), a), slope_of_lead),),
    steps=(
        Step("by parts", eq(sp.Derivative(M(a), a), radial(2, a) / 2),
             Instance("radial-slopes", {"t": a})),
        Step("theorem", eq(sp.diff(lead(a), a), slope_of_lead), Algebra(("by parts",))),
    ),
)  # fmt: skip

at_T = Step("lead", eq(sp.diff(lead(a), a), slope_of_lead), Instance("radial-lead"))
above = Proof(
    id="radial-above",
    title="$M$ lies above its tangent, at larger means",
    source="Elementary",
    hypotheses={"between": ge(a, T)},
    statement=(tangent(h),),
    steps=(
        at_T,
        Step("rises", ge(k(a), k(T)),
             Instance("radial-rises", {"t": T, "T": a, "a": T}, {"later": "between"})),
        Step("slope", ge(sp.diff(lead(a), a)),
             Linear({"rises": 1 / (2 * sp.sqrt(n + a))}, rewrite=("lead",))),
        Step("more", ge(lead(T + h), lead(T)), Monotone(lead(a), a, "slope", T, T + h)),
        Step("theorem", tangent(h), Linear({"more": 1})),
    ),
)  # fmt: skip

below_T = Proof(
    id="radial-below",
    title="$M$ lies above its tangent, at smaller means",
    source="Elementary",
    hypotheses={"h": ge(T, h), "between": ge(T, a)},
    statement=(tangent(-h),),
    steps=(
        at_T,
        Step("rises", ge(k(T), k(a)),
             Instance("radial-rises", {"t": a, "T": T, "a": a}, {"later": "between"})),
        Step("slope", ge(-sp.diff(lead(a), a)),
             Linear({"rises": 1 / (2 * sp.sqrt(n + a))}, rewrite=("lead",))),
        Step("inside", gt(n + T - h), Linear({"h": 1}, plus=n)),
        Step("more", ge(lead(T - h), lead(T)), Monotone(-lead(a), a, "slope", T - h, T)),
        Step("root", gt(1 - h / (n + T)), Linear({"inside": 1 / (n + T)})),
        Step("theorem", tangent(-h), Linear({"more": 1})),
    ),
)  # fmt: skip
