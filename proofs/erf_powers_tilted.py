"""Means of r = |x|^2/(|x|^2 + D) for a normal x, by weights that powers of a cosine bring in.

Let $x$ be $N(0, I)$ in $d$ dimensions, $X = |x|^2$, $r = X/(X + D)$, and $W = |x|^k/(X + D)^(n/2)$.
The mean $eta = E W r / E W$ has $D eta (alpha + 2 eta) <= alpha (1 - eta) (alpha - n
eta)$ with $alpha = d + k$: by two integrations by parts along the radius,
$E W X = alpha E W - n E W r$ and $alpha E W (1 - r) - D E W r = (n + 2) E W r (1 - r)$, and by the
inequality of Cauchy and Schwarz, $(E W r)^2 <= E W X E W X/(X + D)^2$.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Average,
    Cited,
    Classes,
    Linear,
    Mean,
    Normal,
    Proof,
    Sign,
    Step,
    dot,
    eq,
    ge,
    label,
    vectors,
)

x, y = vectors("x y")
G = Classes("gamma")(1)
n, i, a = label("n"), label("i"), label("a")
k = n + i - 1 + 2 * (a - 1)
d, D = sp.symbols("d D", positive=True)
X, Z = dot(x, x), dot(y, y)


def weight(x, j=0):
    """|x|^k (|x|^2 + D)^(-n/2 - j)."""
    return sp.sqrt(dot(x, x)) ** k / sp.sqrt(dot(x, x) + D) ** (n + 2 * j)


def mean(f):
    """Over x."""
    return Mean(f, (x, G))


normal = {"normal": Normal(G), "dimension": eq(mean(X), d)}
dim = Mean(Z, (y, G))


def parts(m):
    """E (d + k - X) W = m E X W/(X + D), for W = |x|^k (X + D)^(-m/2)."""
    w = sp.sqrt(X) ** k / sp.sqrt(X + D) ** m
    return eq(mean((dim + k - X) * w), m * mean(X * sp.sqrt(X) ** k / sp.sqrt(X + D) ** (m + 2)))


def cited(m):
    return Cited("parts along the radius", {"law": G, "k": k, "m": m, "D": D, "root": 2})


W, rW, U, V = (mean(f) for f in (weight(x), X * weight(x, 1), weight(x, 1), X * weight(x, 2)))
alpha = d + k
square = (
    X * Z * (weight(x, 2) * weight(y) - 2 * weight(x, 1) * weight(y, 1) + weight(x) * weight(y, 2))
)
root = X * Z * weight(x) * weight(y) * (1 / (X + D) - 1 / (Z + D)) ** 2
goal = ge(alpha * (W - rW) * (alpha * W - n * rW), D * rW * (alpha * W + 2 * rW))

tilted = Proof(
    id="erf-powers-tilted",
    title="The mean of $r$ by a weight $|x|^k (|x|^2 + D)^(-n/2)$",
    source="New",
    hypotheses=normal,
    statement=(goal, ge(rW), ge(W, rW)),
    steps=(
        Step("parts n", parts(n), cited(n)),
        Step("parts n + 2", parts(n + 2), cited(n + 2)),
        Step("X", eq(mean(X * weight(x)), alpha * W - n * rW), Algebra(("parts n", "dimension"))),
        Step("1", eq((X + D) * weight(x, 1) - weight(x), 0), Algebra()),
        Step("mean of 1", eq(mean((X + D) * weight(x, 1) - weight(x)), 0), Average("1", ((x, G),))),
        Step("U", eq(D * U, W - rW), Algebra(("mean of 1",))),
        Step("V and U", eq((n + 2) * V, alpha * U - rW), Algebra(("parts n + 2", "dimension"))),
        Step("V", eq((n + 2) * D * V, alpha * (W - rW) - D * rW), Algebra(("V and U", "U"))),
        Step("square", ge(square), Sign(form=root)),
        Step("mean of square", ge(Mean(square, (x, G), (y, G))), Average("square", ((x, G), (y, G)))),
        Step("Cauchy-Schwarz", ge(mean(X * weight(x)) * V, rW**2), Linear({"mean of square": sp.Rational(1, 2)})),
        Step("theorem", goal,
             Linear({"Cauchy-Schwarz": (n + 2) * D, "V": n * rW - alpha * W}, rewrite=("X",))),
        Step("positive", ge(X * weight(x, 1)), Sign()),
        Step("rW >= 0", ge(rW), Average("positive", ((x, G),))),
        Step("rest", ge(D * weight(x, 1)), Sign()),
        Step("mean of rest", ge(mean(D * weight(x, 1))), Average("rest", ((x, G),))),
        Step("W >= rW", ge(W, rW), Linear({"mean of rest": 1, "mean of 1": -1})),
    ),
)  # fmt: skip
