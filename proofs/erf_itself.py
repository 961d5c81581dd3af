"""ERF, mirrored isotropic classes, Lemma 4: an input with itself, in the mixture over tilts of its length.

$x$ is $N(0, I)$, and $X = |x|^2$. An input with itself has $r = X/(X + D)$, $Q = asin(r)$ and
$G = r/sqrt(1 - r^2) = X/sqrt(D (2 X + D))$. By the weight $X^(N - 1)$, as if $X$ had the law of the
noncentral mixture at $N$, the mean of $G$ rises with $N$, and the mean of $Q$ by that of $G$ falls.
"""

import sympy as sp

from nctheory.proving import (
    Average,
    Cases,
    Classes,
    Instance,
    Linear,
    Mean,
    Normal,
    Proof,
    Sign,
    Step,
    always,
    dot,
    ge,
    gt,
    label,
    vectors,
)

x, y = vectors("x y")
G = Classes("gamma")(1)
N = label("N")
D, u, v = sp.symbols("D u v", positive=True)
X, Y = dot(x, x), dot(y, y)
half = sp.Rational(1, 2)


def over(f, *variables):
    return Mean(f, *((v, G) for v in variables))


normal = {"normal": Normal(G), "not 0": always(gt(X), (x, G))}
pairs = (x, G), (y, G)


def tangent(x):
    """G."""
    return x / sp.sqrt(D * (2 * x + D))


def arcsine(x):
    """Q."""
    return sp.asin(x / (x + D))


def root(u):
    return sp.sqrt(2 * u + D)


ordered = ge((u - v) * (u * root(v) - v * root(u)))
order = Proof(
    id="tangent-rises",
    title="ERF, an input with itself: $G$ rises with its length",
    source="Elementary",
    statement=(ordered,),
    steps=(
        Step("theorem", ordered,
             Sign(form=(u - v) ** 2 * (2 * u * v + D * (u + v)) / (u * root(v) + v * root(u)))),
    ),
)  # fmt: skip


def weight(N):
    """E |x|^(2 N - 2)."""
    return over(X ** (N - 1), x)


def tilted(f, N):
    """The mean of f by the weight, as an integral."""
    return over(f(X) * X ** (N - 1), x)


both = X ** (N - 1) * Y ** (N - 1)
crossed = both * (X - Y) * (arcsine(Y) * tangent(X) - arcsine(X) * tangent(Y))
rising = both * (X - Y) * (tangent(X) - tangent(Y))
rises = ge(tilted(tangent, N + 1) / weight(N + 1), tilted(tangent, N) / weight(N))
falls = ge(
    tilted(arcsine, N) / weight(N) * (tilted(tangent, N + 1) / weight(N + 1)),
    tilted(arcsine, N + 1) / weight(N + 1) * (tilted(tangent, N) / weight(N)),
)
aside = {"u": X, "v": Y}
theorem = Proof(
    id="erf-itself",
    title="ERF, mirrored isotropic classes: means of $G$ and of $Q/G$ of an input with itself, by tilts",
    source="New",
    hypotheses=normal,
    statement=(gt(tilted(tangent, N) / weight(N)), rises, falls),
    steps=(
        Step("positive", gt(tilted(tangent, N) / weight(N)), Sign()),
        Step("order", always(ge((X - Y) * (X * root(Y) - Y * root(X))), *pairs), Instance("tangent-rises", aside)),
        Step("rising", always(ge(rising), *pairs), Linear({"order": both / (sp.sqrt(D) * root(X) * root(Y))})),
        Step("mean rising", ge(over(rising, x, y)), Average("rising")),
        Step("rises", rises, Linear({"mean rising": half / (weight(N) * weight(N + 1))})),
        Step("pair", always(ge((X - Y) * (arcsine(Y) * tangent(X) - arcsine(X) * tangent(Y))), *pairs),
             Cases(X - Y,
                   Instance("arcsine-tangent-pair", {"x": X, "w": Y, "z": half}, {"w <= x": "case"}),
                   Instance("arcsine-tangent-pair", {"x": Y, "w": X, "z": half}, {"w <= x": "case"}))),
        Step("crossed", always(ge(crossed), *pairs), Linear({"pair": both})),
        Step("mean crossed", ge(over(crossed, x, y)), Average("crossed")),
        Step("falls", falls, Linear({"mean crossed": half / (weight(N) * weight(N + 1))})),
    ),
)  # fmt: skip
