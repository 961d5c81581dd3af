"""Mirrored classes on a sphere: NC1(F + G) >= NC1(F) for power series, if the density rises along an axis.

Inputs of a class have one length, and on the sphere in $R^d$ a density $h(<u, e>)$ that nowhere
falls, for a unit vector $e$; the other class is the mirror image. Of two inputs $u, u'$ of a class
let $sin a = <u, e>$ and $sin b = <u, u'>$. If $u$ and $u'$ were uniform, $a$ and $b$ would be
independent, with one law $S$ that is its own mirror image, and
$<u', e> = sin a sin b + x cos a cos b$ with an independent $x$, the first coordinate of a uniform
point of a sphere of one dimension less (1 or $-1$ for $d = 2$). So $E <u, u'>^n = E_0[sin(b)^n
h(sin a) h(<u', e>)]$: the definition of $M(k)$, for $n = 2k - 1$.

Change the signs of $a$ and of $b$: for odd $n$ this is a quarter of $E_0[sin(b)^n (h(s) - h(-s))
(h(s t + v) - h(-s t + v))]$ with $s = sin a$, $t = sin b$, $v = x cos a cos b$, and $t (h(s) -
h(-s)) (h(s t + v) - h(-s t + v)) >= 0$ as $h$ rises ([#rising-plane]). The same with $1 - t^2 =
cos(b)^2$ under the mean says that $M(k) >= M(k + 1) >= 0$, which is what [#power-ratios-at-weak]
needs: the cosine of the kernel is $r <u, u'>$ within a class, with $r < 1$, and $r$ for an input
with itself.
"""

import sympy as sp

from nctheory.proving import (
    Average,
    Cases,
    Classes,
    Image,
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

k, n = label("k"), label("n")
a, b, s, t, v, x, z = sp.symbols("a b s t v x z", real=True)
r = sp.Symbol("r", positive=True)
h, f, g, M = map(sp.Function, "hfgM")
S, X, A = Classes("S", "real")(1), Classes("X", "real")(1), Labels("A")
m_F, m_G, t_F, t_G = sp.symbols("m_F m_G t_F t_G", real=True)
rises = {"h rises": forall(ge(h(z + s**2), h(z)), z, s)}


def both(s, t, v):
    """t (h(s) - h(-s)) (h(s t + v) - h(-s t + v))."""
    return t * (h(s) - h(-s)) * (h(s * t + v) - h(-s * t + v))


rises_by = Proof(
    id="rises-by",
    title="A function that rises, at two places at the same distance from a third",
    source="Elementary",
    hypotheses={**rises, "z >= 0": ge(z)},
    statement=(ge(h(z + v), h(-z + v)),),
    steps=(
        Step("rises", ge(h(-z + v + sp.sqrt(2 * z) ** 2), h(-z + v)),
             Specialise("h rises", {z: -z + v, s: sp.sqrt(2 * z)})),
        Step("theorem", ge(h(z + v), h(-z + v)), Linear({"rises": 1})),
    ),
)  # fmt: skip

quadrant = Proof(
    id="rising-quadrant",
    title="Differences of a function that rises, for $s >= 0$ and $t >= 0$",
    source="Elementary",
    hypotheses={**rises, "s >= 0": ge(s), "t >= 0": ge(t)},
    statement=(ge(both(s, t, v)),),
    steps=(
        Step("s t >= 0", ge(s * t), Sign()),
        Step("first", ge(h(s), h(-s)), Instance("rises-by", {z: s, v: 0}, {"z >= 0": "s >= 0"})),
        Step("second", ge(h(s * t + v), h(-s * t + v)),
             Instance("rises-by", {z: s * t}, {"z >= 0": "s t >= 0"})),
        Step("theorem", ge(both(s, t, v)), Sign(using=("first", "second"))),
    ),
)  # fmt: skip

half = Proof(
    id="rising-half",
    title="Differences of a function that rises, for $s >= 0$",
    source="Elementary",
    hypotheses={**rises, "s >= 0": ge(s)},
    statement=(ge(both(s, t, v)),),
    steps=(
        Step("-t", ge(both(s, t, v)),
             Cases(t, Instance("rising-quadrant", given={"t >= 0": "case"}),
                   Instance("rising-quadrant", {t: -t}))),
    ),
)  # fmt: skip

plane = Proof(
    id="rising-plane",
    title="$t (h(s) - h(-s)) (h(s t + v) - h(-s t + v)) >= 0$ for a function that rises",
    source="Elementary",
    hypotheses=rises,
    statement=(ge(both(s, t, v)),),
    steps=(
        Step("-s", ge(both(s, t, v)),
             Cases(s, Instance("rising-half", given={"s >= 0": "case"}), Instance("rising-half", {s: -s}))),
    ),
)  # fmt: skip

draws = (a, S), (b, S), (x, X)
along = sp.sin(a) * sp.sin(b) + x * sp.cos(a) * sp.cos(b)
places = {s: sp.sin(a), t: sp.sin(b), v: x * sp.cos(a) * sp.cos(b)}


def even(k):
    """sin(b)^(2k - 2)."""
    return (1 - sp.cos(b) ** 2) ** (k - 1)


def moment(k):
    """E_0[<u, u'>^(2k-1) h(<u, e>) h(<u', e>)]."""
    return Mean(sp.sin(b) * even(k) * h(sp.sin(a)) * h(along), *draws)


def odd(k, weight):
    """The same by both odd parts, with a weight."""
    return weight * even(k) * both(sp.sin(a), sp.sin(b), places[v])


falls = Proof(
    id="sphere-moments",
    title="Moments of the cosine, for densities on a sphere that rise along an axis",
    source="New",
    hypotheses={**rises, "mirrored": Image(S, S, sp.Integer(-1)), "M": forall(eq(M(k), moment(k)), k)},
    statement=(ge(M(k)), ge(M(k), M(k + 1))),
    steps=(
        Step("pointwise", ge(both(sp.sin(a), sp.sin(b), places[v])),
             Instance("rising-plane", {key: value for key, value in places.items()})),
        Step("even", ge(even(k)), Sign()),
        Step("odd parts", ge(odd(k, 1)), Linear({"pointwise": even(k)}, using=("even",))),
        Step("odd parts, weighted", ge(odd(k, sp.cos(b) ** 2)),
             Linear({"odd parts": sp.cos(b) ** 2})),
        Step("mean", ge(Mean(odd(k, 1), *draws)), Average("odd parts")),
        Step("weighted mean", ge(Mean(odd(k, sp.cos(b) ** 2), *draws)), Average("odd parts, weighted")),
        Step("M >= 0", ge(M(k)), Linear({"mean": sp.Rational(1, 4)}, rewrite=("M", "mirrored"))),
        Step("M falls", ge(M(k), M(k + 1)),
             Linear({"weighted mean": sp.Rational(1, 4)}, rewrite=("M", "mirrored"))),
    ),
)  # fmt: skip


def power(n):
    """r^(2n-1)."""
    return r ** (2 * n - 1)


def series(f, p):
    """f(1) p(1) + E f(k + 1) p(k + 1)."""
    return f(1) * p(1) + Mean(f(k + 1) * p(k + 1), (k, A))


def within(n):
    """The moment of the cosine of two inputs of a class."""
    return power(n) * M(n)


numbers = {
    "m_F": eq(m_F, series(f, within)), "m_G": eq(m_G, series(g, within)),
    "t_F": eq(t_F, series(f, power)), "t_G": eq(t_G, series(g, power)),
}  # fmt: skip
above = ge(t_G / m_G - 1, t_F / m_F - 1)
added = ge((t_F + t_G) / (m_F + m_G) - 1, t_F / m_F - 1)
products = ge(series(f, within) * series(g, power), series(g, within) * series(f, power))

sphere = Proof(
    id="sphere-mirrored",
    title="Mirrored classes on a sphere, densities that rise along an axis: $NC1(F + G) >= NC1(F)$",
    source="New",
    hypotheses={
        **rises, "mirrored": Image(S, S, sp.Integer(-1)), "M": forall(eq(M(k), moment(k)), k),
        "apart": gt(M(1)), "f >= 0": forall(ge(f(n)), n), "f(1) > 0": gt(f(1)),
        "g > 0": forall(gt(g(n)), n), "f/g falls": forall(ge(f(n) * g(n + 1), f(n + 1) * g(n)), n),
        **numbers,
    },
    statement=(above, added),
    steps=(
        Step("M at k", ge(M(k)), Instance("sphere-moments")),
        Step("M >= 0", forall(ge(M(k)), k), Specialise("M at k", {k: k})),
        Step("M falls", ge(M(n), M(n + 1)), Instance("sphere-moments", {k: n})),
        Step("q > 0", forall(gt(power(n)), n), Sign()),
        Step("p/q at n", ge(within(n) * power(n + 1), within(n + 1) * power(n)),
             Linear({"M falls": power(n) * power(n + 1)})),
        Step("p/q", forall(ge(within(n) * power(n + 1), within(n + 1) * power(n)), n),
             Specialise("p/q at n", {n: n})),
        Step("series", products,
             Instance("power-ratios-at-weak",
                      {"p": sp.Lambda(n, within(n)), "q": sp.Lambda(n, power(n))},
                      {"q > 0": "q > 0", "p/q falls": "p/q"})),
        Step("m_F > 0", gt(m_F), Linear({}, plus=series(f, within), rewrite=("m_F",), using=("apart", "f(1) > 0"))),
        Step("m_G > 0", gt(m_G), Linear({}, plus=series(g, within), rewrite=("m_G",), using=("apart",))),
        Step("products", ge(t_G * m_F, t_F * m_G),
             Linear({"series": 1}, rewrite=("m_F", "m_G", "t_F", "t_G"))),
        Step("above", above, Linear({"products": 1 / (m_F * m_G)}, using=("m_F > 0", "m_G > 0"))),
        Step("added", added, Linear({"products": 1 / (m_F * (m_F + m_G))}, using=("m_F > 0", "m_G > 0")),
             "The mediant lemma."),
    ),
)  # fmt: skip
