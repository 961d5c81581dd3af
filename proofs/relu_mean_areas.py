"""ReLU: the mean areas of two normal classes of one width, compared (Lemma 5 of the equal-widths theorem)."""

import sympy as sp

from nctheory.proving import (
    Instance,
    Linear,
    Proof,
    Sign,
    Step,
    ge,
    gt,
    label,
)  # fmt: skip

n = label("n")
A, h = sp.symbols("A h", nonnegative=True)
r = sp.Symbol("r", real=True)
sin, cos, c = sp.sin, sp.cos, sp.sqrt(2 / sp.pi)


def radial(k, t):
    """E 1/|z| in d + k dimensions: see `radial-bounds`."""
    return c * sp.Integral(cos(r) ** (n + k - 1) * sp.exp(-t * sin(r) ** 2 / 2), (r, 0, sp.pi / 2))


def M(t):
    """The mean length."""
    return (n + 1) * radial(2, t) + t * radial(4, t)


T, U = 2 * A + h, n + 2 * A + h
up, down = sp.sqrt(1 + h / U), sp.sqrt(1 - h / U)
I = radial(2, T)
numbers = {
    "both": ge(M(2 * A) + M(2 * A + 2 * h), M(T) * (up + down)),
    "shorter": ge(M(2 * A), M(T) * down),
    "longer": ge(M(2 * A + 2 * h), M(T) * down),
    "I_4": ge(M(T), (n + 1 + T) * radial(4, T)),
    "M > 0": gt(M(T)),
}  # fmt: skip
x = sp.Symbol("x", nonnegative=True)
concave = Proof(
    id="roots-concave",
    title="$(1 + x)^(1/2) + (1 - x)^(1/2) <= 2$, and each root is on its side of 1",
    source="Elementary",
    hypotheses={"x": ge(1, x)},
    statement=(
        ge(2, sp.sqrt(1 + x) + sp.sqrt(1 - x)), ge(1, sp.sqrt(1 - x)), ge(sp.sqrt(1 + x), 1),
    ),
    steps=(
        Step("sum", ge(2, sp.sqrt(1 + x) + sp.sqrt(1 - x)),
             Sign(form=((1 - sp.sqrt(1 + x)) ** 2 + (1 - sp.sqrt(1 - x)) ** 2) / 2)),
        Step("down", ge(1, sp.sqrt(1 - x)), Linear({}, plus=x / (1 + sp.sqrt(1 - x)))),
        Step("up", ge(sp.sqrt(1 + x), 1), Linear({}, plus=x / (1 + sp.sqrt(1 + x)))),
    ),
)  # fmt: skip

P, R, m0, W, rise, fall = sp.symbols("P R m_0 W u v", real=True)
tangents = Proof(
    id="tangents-apart",
    title="Two numbers above tangents at a third",
    source="Elementary",
    hypotheses={
        "above": ge(P, m0 - W * (1 - rise)), "below": ge(R, m0 - W * (1 - fall)),
        "m_0": gt(m0), "W": gt(W), "theta": ge(m0, W), "sum": ge(2, rise + fall), "down": ge(1, fall), "up": ge(rise, 1),
    },
    statement=(ge(P + R, m0 * (rise + fall)), ge(R, m0 * fall), ge(P, m0 * fall)),
    steps=(
        Step("both", ge(P + R, m0 * (rise + fall)),
             Linear({"above": 1, "below": 1, "theta": 2 - rise - fall}, using=("sum",))),
        Step("shorter", ge(R, m0 * fall), Linear({"below": 1, "theta": 1 - fall}, using=("down",))),
        Step("longer", ge(P, m0 * fall), Linear({"above": 1, "up": W, "down": m0}, using=("m_0", "W"))),
    ),
)  # fmt: skip

at = {"P": M(T + h), "R": M(T - h), "m_0": M(T), "W": U * I, "u": up, "v": down}
by = {
    "m_0": "M > 0",
    "W": "U I_2",
    "above": "above",
    "below": "below",
    "theta": "theta",
    "sum": "sum",
    "down": "down",
    "up": "up",
}
lengths = Proof(
    id="mean-lengths-apart",
    title="Mean lengths on both sides of a third",
    source="Elementary",
    statement=tuple(numbers.values()),
    steps=(
        Step("h < U", ge(1, h / U), Linear({}, plus=(n + 2 * A) / U)),
        Step("sum", ge(2, up + down), Instance("roots-concave", {"x": h / U}, {"x": "h < U"})),
        Step("down", ge(1, down), Instance("roots-concave", {"x": h / U}, {"x": "h < U"})),
        Step("up", ge(up, 1), Instance("roots-concave", {"x": h / U}, {"x": "h < U"})),
        Step("theta", ge(M(T), U * I), Instance("radial-slopes", {"t": T})),
        Step("I_4", numbers["I_4"], Instance("radial-slopes", {"t": T})),
        Step("M > 0", numbers["M > 0"], Instance("radial-slopes", {"t": T})),
        Step("falls", ge(I, radial(4, T)), Instance("radial-bounds", {"t": T, "a": 0})),
        Step("positive", gt(radial(4, T)), Instance("radial-bounds", {"t": T, "a": 0})),
        Step("I_2", gt(I), Linear({"falls": 1, "positive": 1})),
        Step("U I_2", gt(U * I), Linear({"I_2": U})),
        Step("above", ge(M(T + h), M(T) - U * I * (1 - up)), Instance("radial-above", {"T": T, "a": T})),
        Step("h <= T", ge(T, h), Sign()),
        Step("below", ge(M(T - h), M(T) - U * I * (1 - down)),
             Instance("radial-below", {"T": T, "a": T}, {"h": "h <= T"})),
        *(Step(name, numbers[name], Instance("tangents-apart", at, by))
          for name in ("both", "shorter", "longer")),
    ),
)  # fmt: skip
