"""Unconstrained features through L layers: what neural collapse in all of them costs.

Layer $n$ has features $m_n(c)$ of the classes $c$ that are orthogonal, with
$|m_n(c)| = e^(a_n(c))$. The first weights and the inputs cost
$|W|^2 + |H|^2 >= 2 sum_c e^(a_1(c))$, and each later layer
$|W|^2 >= sum_c e^(2 a_(n+1)(c) - 2 a_n(c))$, as an activation with $|phi(u)| <= |u|$ makes no
vector longer. The product of these terms telescopes, and by the inequality of the means
$R(n) >= (n + 1) sum_c e^(2 a_n(c) / (n + 1))$, for all depths by induction. The ReLU enters by
$m^2 = m u$ for $m = max(u, 0)$.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Average,
    Induction,
    Instance,
    Linear,
    Mean,
    Proof,
    Sign,
    Specialise,
    Step,
    Uniform,
    VectorFunction,
    always,
    dot,
    eq,
    forall,
    ge,
    label,
)

K, D, n, layer = label("K"), label("D"), label("n"), label("l")
c, e, i, j = label("c"), label("e"), label("i"), label("j")
R, A = sp.Function("R"), sp.Function("A")
a, b, f = sp.Function("a"), sp.Function("b"), sp.Function("f")
w, h, m = VectorFunction("w"), VectorFunction("h"), VectorFunction("m")
one, two = (c, Uniform(K)), ((c, Uniform(K)), (e, Uniform(K)))
SOURCE = "[@sukenik2024], for the setting"


def square(v):
    """The squared norm."""
    return dot(v, v)


def classes(value, *variables):
    """The sum over classes."""
    return K ** max(1, len(variables)) * Mean(value, *((v, Uniform(K)) for v in variables or (c,)))


def neurons(value, j=j):
    """The sum over neurons."""
    return D * Mean(value, (j, Uniform(D)))


same = sp.KroneckerDelta(c, e)

# One layer: Bessel's inequality for every row of the weights.
weights = neurons(square(w(j)))
products = dot(m(c), m(e)) - same * sp.exp(2 * a(c))
row = w(j) - classes(dot(w(j), m(c)) * sp.exp(-2 * a(c)) * m(c))
cross = products * neurons(dot(w(j), m(c)) * dot(w(j), m(e))) * sp.exp(-2 * a(c) - 2 * a(e))
reached = neurons(dot(w(j), m(c)) ** 2)
later = ge(weights, classes(sp.exp(2 * b(c) - 2 * a(c))))

layer_cost = Proof(
    id="layer-cost",
    title="A layer between orthogonal features: $|W|^2 >= sum_c |m'_c|^2 / |m_c|^2$",
    source=SOURCE,
    hypotheses={
        "orthogonal": always(eq(products, 0), *two),
        "activation": always(ge(reached, sp.exp(2 * b(c))), one),
    },
    statement=(later,),
    steps=(
        Step("rows", ge(neurons(square(row))), Sign()),
        Step("cross", always(eq(cross, 0), *two), Algebra(("orthogonal",))),
        Step("mean cross", eq(Mean(cross, *two), 0), Average("cross")),
        Step("lengths", always(ge(sp.exp(-2 * a(c)) * (reached - sp.exp(2 * b(c)))), one),
             Linear({"activation": sp.exp(-2 * a(c))})),
        Step("mean lengths", ge(Mean(sp.exp(-2 * a(c)) * (reached - sp.exp(2 * b(c))), one)),
             Average("lengths")),
        Step("cost", later, Linear({"rows": 1, "mean cross": -(K**2), "mean lengths": K})),
    ),
)  # fmt: skip

# The first layer, in the coordinates f(c, j) of the features.
gram = neurons(f(c, j) * f(e, j)) - same * sp.exp(2 * a(c))
back = neurons(f(c, i) * w(i), i)
back_e = neurons(f(e, i) * w(i), i)
inputs = classes(square(h(c)))
first = ge(weights + inputs, 2 * classes(sp.exp(a(c))))
crossed = gram * sp.exp(-2 * a(c) - 2 * a(e)) * dot(back, back_e)
relu = neurons(f(c, j) ** 2 - f(c, j) * dot(w(j), h(c)))
own = sp.exp(-a(c))
norm = neurons(f(c, j) ** 2)

first_cost = Proof(
    id="first-layer-cost",
    title="The first layer to orthogonal features: $|W|^2 + |H|^2 >= 2 sum_c |m_c|$",
    source=SOURCE,
    hypotheses={
        "orthogonal": always(eq(gram, 0), *two),
        "norm": always(eq(norm, sp.exp(2 * a(c))), one),
        "ReLU": always(eq(relu, 0), one),
    },
    statement=(first,),
    steps=(
        Step("inputs", ge(Mean(square(h(c) - own * back), one)), Sign()),
        Step("rows", ge(neurons(square(w(j) - classes(sp.exp(-2 * a(c)) * f(c, j) * back)))), Sign()),
        Step("cross", always(eq(crossed, 0), *two), Algebra(("orthogonal",))),
        Step("mean cross", eq(Mean(crossed, *two), 0), Average("cross")),
        Step("ReLU, weighted", always(eq(own * relu, 0), one), Algebra(("ReLU",))),
        Step("mean ReLU", eq(Mean(own * relu, one), 0), Average("ReLU, weighted")),
        Step("norm, weighted", always(eq(own * (norm - sp.exp(2 * a(c))), 0), one), Algebra(("norm",))),
        Step("mean norm", eq(Mean(own * (norm - sp.exp(2 * a(c))), one), 0), Average("norm, weighted")),
        Step("cost", first,
             Linear({"inputs": K, "rows": 1, "mean cross": -(K**2), "mean ReLU": -2 * K,
                     "mean norm": 2 * K})),
    ),
)  # fmt: skip


def claim(n):
    """Of n layers."""
    return ge(R(n), (n + 1) * classes(sp.exp(2 * A(n, c) / (n + 1))))


def added(n):
    """What the next layer costs."""
    return ge(R(n + 1), R(n) + classes(sp.exp(2 * A(n + 1, c) - 2 * A(n, c))))


def tangent(z, at):
    """The exponential above its tangent."""
    return ge(sp.exp(z), sp.exp(at) * (1 + z - at))


def above(z, at):
    """Its reason."""
    names = *sp.symbols("z m", real=True), *sp.symbols("S T", positive=True)
    return Instance("gibbs", dict(zip(names, (z, -at, 1, 1), strict=True)))


old, new = 2 * A(n, c) / (n + 1), 2 * A(n + 1, c) - 2 * A(n, c)
at = 2 * A(n + 1, c) / (n + 2)
pointwise = ge((n + 1) * sp.exp(old) + sp.exp(new), (n + 2) * sp.exp(at))
layers = {"layers": forall(added(layer), layer)}

step = Proof(
    id="deep-collapse-step",
    title="The cost of neural collapse, from $n$ layers to $n + 1$",
    source=SOURCE,
    hypotheses={**layers, "n": claim(n)},
    statement=(claim(n + 1),),
    steps=(
        Step("layer", added(n), Specialise("layers", {layer: n})),
        Step("old", tangent(old, at), above(old, at)),
        Step("new", tangent(new, at), above(new, at)),
        Step("means", pointwise, Linear({"old": n + 1, "new": 1}),
             "The inequality of the means, of $n + 1$ numbers $e^old$ and $e^new$."),
        Step("mean over classes", ge(Mean(pointwise.gap, one)), Average("means", (one,))),
        Step("n + 1", claim(n + 1), Linear({"n": 1, "layer": 1, "mean over classes": K})),
    ),
)  # fmt: skip

theorem = Proof(
    id="deep-collapse",
    title="The cost of neural collapse in $n$ layers: $R >= (n + 1) sum_c |m_c|^(2 / (n + 1))$",
    source=SOURCE,
    hypotheses={**layers, "first": claim(1)},
    statement=(claim(n),),
    steps=(
        Step("n = 1", claim(1), Linear({"first": 1})),
        Step("all n", claim(n),
             Induction("deep-collapse-step", base="n = 1", variable=n, hypothesis="n")),
    ),
)  # fmt: skip
