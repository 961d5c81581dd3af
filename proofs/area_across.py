"""The area of a normal input and a vector, against that of two normal inputs of one law.

Let $f$ be a unit vector and $u$ orthogonal to it, $y = 2^(1/2) m + g$. Then
$|y|^2 |u|^2 >= <y, u>^2 + |u|^2 <y, f>^2$, by the inequality of Cauchy and Schwarz for the part of
$y$ that is orthogonal to $f$, so that $|y| |u|$ is at least half of
$|<y, u + |u| f>| + |<y, u - |u| f>|$. As $u + |u| f$ and $u - |u| f$ are $2^(1/2)$ times as long as
$u$, the mean of this is at least $2^(1/2) E|<m + g, u>|$, by the triangle inequality. Now let $u$
be what is orthogonal to $f$ of a normal vector $k$: $E|<x, u>| = (2/pi)^(1/2) |x ^ f|$ for each
$x$, and $E|u| E|y|$ is $E|(m + g) ^ (m + h)|$ by [#mean-area-of-one-mean]. So $2 E|(m + g) ^ v| <=
pi^(1/2) |v| E|(m + g) ^ (m + h)|$ for $g, h ~ N(0, I)$, any mean $m$ and vector $v$.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Average,
    Balls,
    Cited,
    Classes,
    Instance,
    Kernel,
    Linear,
    Mean,
    Normal,
    Proof,
    Sign,
    Step,
    dot,
    eq,
    ge,
    gt,
    k11,
    k12,
    k22,
    label,
    vectors,
)  # fmt: skip

n = label("n")
e, f, g, h, k, m, u, v, x, y = vectors("e f g h k m u v x y")
gamma = Classes("gamma")(1)
p, q = sp.symbols("p q", real=True)
L = sp.Symbol("L", nonnegative=True)
r, s, t = sp.symbols("r s t", real=True)
c, root2 = sp.sqrt(2 / sp.pi), sp.sqrt(2)
inverse, area = Kernel("inverse", 1 / k12), Kernel("A", sp.sqrt(k11 * k22 - k12**2))
normal = {
    "normal": Normal(gamma), "unit": eq(dot(e, e), 1),
    "dimension": eq(Mean(dot(g, g), (g, gamma)), n + 1),
}  # fmt: skip
given = {name: name for name in normal}


def length(x):
    """|x|."""
    return sp.sqrt(dot(x, x))


def mean(f, *over):
    """Over normal vectors."""
    return Mean(f, *((v, gamma) for v in over))


def off(f, x):
    """The part of x that is orthogonal to a unit vector."""
    return x - dot(f, x) * f


half_sum = (sp.Abs(p) + sp.Abs(q)) / 2
numbers = Proof(
    id="half-sum",
    title="$L >= (|p| + |q|)/2$ if $2 L^2 >= p^2 + q^2$",
    source="Elementary",
    hypotheses={"squares": ge(2 * L**2, p**2 + q**2)},
    statement=(ge(L, half_sum),),
    steps=(
        Step("difference", ge((sp.Abs(p) - sp.Abs(q)) ** 2), Sign()),
        Step("order", ge(L**2, half_sum**2),
             Linear({"squares": sp.Rational(1, 2), "difference": sp.Rational(1, 4)})),
        Step("theorem", ge(L, half_sum), Instance("squares-order", {"a": L, "b": half_sum}, {"squares": "order"})),
    ),
)  # fmt: skip
moduli = Proof(
    id="sum-of-moduli",
    title="$|p| + |q| >= |p + q|$",
    source="Elementary",
    statement=(ge(2 * half_sum, sp.Abs(p + q)),),
    steps=(Step("theorem", ge(2 * half_sum, sp.Abs(p + q)), Sign()),),
)  # fmt: skip

# --- orthogonal vectors ---------------------------------------------------------------------------

size, long = length(u), root2 * m + g  # long: y
sides = dot(long, u + size * f), dot(long, u - size * f)
flat = off(f, long)
turned = [root2 * dot(m, u + sign * size * f) + root2 * dot(u, g) for sign in (1, -1)]
both = sp.Abs(turned[0]) + sp.Abs(turned[1])
half = (sp.Abs(sides[0]) + sp.Abs(sides[1])) / 2
across = ge(size * mean(length(long), g), root2 * mean(sp.Abs(dot(m + g, u)), g))


def turn(sign):
    """u + |u| f, or u - |u| f, is as long as u times 2^(1/2)."""
    w = u + sign * size * f
    return Cited("rotations of a normal law",
                 {"law": gamma, "f": sp.Lambda((r, s, t), sp.Abs(root2 * dot(m, w) + r)),
                  "a": w, "b": w, "c": root2 * u, "e": root2 * u})  # fmt: skip


orthogonal = Proof(
    id="mean-length-across",
    title="The mean length of a normal vector, and its mean part along another",
    source="New",
    hypotheses={"normal": Normal(gamma), "f": eq(dot(f, f), 1), "orthogonal": eq(dot(u, f), 0)},
    statement=(across,),
    steps=(
        Step("Cauchy-Schwarz", ge(dot(flat, flat) * dot(u, u) - dot(flat, u) ** 2),
             Cited("Cauchy-Schwarz inequality", {"x": flat, "y": u})),
        Step("both parts", ge(dot(long, long) * dot(u, u), dot(long, u) ** 2 + dot(u, u) * dot(long, f) ** 2),
             Linear({"Cauchy-Schwarz": 1}, rewrite=("f", "orthogonal"))),
        Step("y", ge(dot(long, long)), Sign()),
        Step("squares", ge(2 * (length(long) * size) ** 2, sides[0] ** 2 + sides[1] ** 2),
             Linear({"both parts": 2})),
        Step("half", ge(length(long) * size, half),
             Instance("half-sum", {"L": length(long) * size, "p": sides[0], "q": sides[1]},
                      {"squares": "squares"})),
        Step("mean half", ge(mean(length(long) * size, g), mean(half, g)), Average("half", ((g, gamma),))),
        *(
            Step(f"as long {t}", eq(dot(u + w, u + w), dot(root2 * u, root2 * u)), Algebra(("f", "orthogonal")))
            for t, w in (("+", size * f), ("-", -size * f))
        ),
        Step("turned +", eq(mean(sp.Abs(sides[0]), g), mean(sp.Abs(turned[0]), g)), turn(1)),
        Step("turned -", eq(mean(sp.Abs(sides[1]), g), mean(sp.Abs(turned[1]), g)), turn(-1)),
        Step("triangle", ge(both, sp.Abs(turned[0] + turned[1])),
             Instance("sum-of-moduli", {"p": turned[0], "q": turned[1]})),
        Step("sum", eq(sp.Abs(turned[0] + turned[1]), 2 * root2 * sp.Abs(dot(m + g, u))), Algebra()),
        Step("mean triangle", ge(mean(both, g), mean(sp.Abs(turned[0] + turned[1]), g)),
             Average("triangle", ((g, gamma),))),
        Step("mean sum", eq(mean(sp.Abs(turned[0] + turned[1]), g), 2 * root2 * mean(sp.Abs(dot(m + g, u)), g)),
             Average("sum", ((g, gamma),))),
        Step("theorem", across,
             Linear({"mean half": 1, "mean triangle": sp.Rational(1, 2)},
                    rewrite=("turned +", "turned -", "mean sum"))),
    ),
)  # fmt: skip

# --- areas ------------------------------------------------------------------------------------------


def eta(f):
    """The mean length of what is orthogonal to a unit vector."""
    return mean(length(off(f, k)), k)


def radial(k, t):
    """E 1/|z| in d + k dimensions: see `radial-bounds`."""
    wave = sp.cos(r) ** (n + k - 1) * sp.exp(-t * sp.sin(r) ** 2 / 2)
    return c * sp.Integral(wave, (r, 0, sp.pi / 2))


M = (n + 1) * radial(2, 2 * dot(m, m)) + 2 * dot(m, m) * radial(4, 2 * dot(m, m))
within = mean(area(m + g, m + h), g, h)
acute = gt(sp.pi / 2, 1)
of_unit = ge(within, 2 / sp.sqrt(sp.pi) * mean(area(m + g, f), g))

unit_vector = Proof(
    id="area-across-unit",
    title="The area of a normal input and a unit vector",
    source="New",
    hypotheses={**normal, "f": eq(dot(f, f), 1)},
    statement=(of_unit,),
    steps=(
        Step("acute", acute, Balls()),
        Step("eta", eq(eta(f), eta(e)), Instance("area-eta", {"a": 1}, {**given, "a": "acute", "f": "f"})),
        Step("within", eq(within, eta(e) * M), Instance("mean-area-of-one-mean", {"a": 1}, {**given, "a": "acute"})),
        Step("length", eq(mean(length(root2 * m + g), g), M),
             Instance("mean-length", {"m": root2 * m, "a": 1, "w": 1}, {**given, "a": "acute"})),
        Step("orthogonal", eq(dot(off(f, k), f), 0), Algebra(("f",))),
        Step("given k", ge(length(off(f, k)) * mean(length(root2 * m + g), g),
                           root2 * mean(sp.Abs(dot(m + g, off(f, k))), g)),
             Instance("mean-length-across", {"u": off(f, k)},
                      {"normal": "normal", "f": "f", "orthogonal": "orthogonal"})),
        Step("in k", ge(mean(length(off(f, k)) * mean(length(root2 * m + g), g), k),
                        mean(root2 * mean(sp.Abs(dot(m + g, off(f, k))), g), k)),
             Average("given k", ((k, gamma),))),
        Step("given x", eq(mean(sp.Abs(dot(off(f, m + x), k)), k), c * length(off(f, m + x))),
             Instance("absolute-normal", {"x": off(f, m + x), "w": 1}, given)),
        Step("Cauchy-Schwarz", ge(dot(m + x, m + x) * dot(f, f) - dot(m + x, f) ** 2),
             Cited("Cauchy-Schwarz inequality")),
        Step("opened", eq(area(m + x, f), sp.sqrt(dot(m + x, m + x) * dot(f, f) - dot(m + x, f) ** 2)),
             Algebra()),
        Step("area", eq(length(off(f, m + x)), sp.sqrt(dot(m + x, m + x) * dot(f, f) - dot(m + x, f) ** 2)),
             Algebra(("f",))),
        Step("area given x", eq(mean(sp.Abs(dot(m + x, off(f, k))), k), c * area(m + x, f)),
             Algebra(("given x", "area", "opened"))),
        Step("areas", eq(mean(sp.Abs(dot(m + x, off(f, k))), x, k), c * mean(area(m + x, f), x)),
             Average("area given x", ((x, gamma),))),
        Step("theorem", of_unit,
             Linear({"in k": 1}, rewrite=("within", "length", "eta", "areas"))),
    ),
)  # fmt: skip

tau, S = sp.Symbol("tau", nonnegative=True), sp.Symbol("S", real=True)
of_multiple = ge(tau * within, 2 / sp.sqrt(sp.pi) * S)

multiple = Proof(
    id="area-across-multiple",
    title="The area of a normal input and a multiple of a unit vector",
    source="New",
    hypotheses={
        **normal, "f": eq(dot(f, f), 1), "S": eq(S, mean(area(m + g, tau * f), g)),
    },
    statement=(of_multiple,),
    steps=(
        Step("unit vector", of_unit, Instance("area-across-unit", {}, {**given, "f": "f"})),
        Step("Cauchy-Schwarz", ge(dot(m + x, m + x) * dot(f, f) - dot(m + x, f) ** 2),
             Cited("Cauchy-Schwarz inequality")),
        Step("multiple", eq(area(m + x, tau * f), tau * area(m + x, f)), Algebra()),
        Step("mean multiple", eq(mean(area(m + g, tau * f), g), tau * mean(area(m + g, f), g)),
             Average("multiple", ((x, gamma),))),
        Step("theorem", of_multiple, Linear({"unit vector": tau}, rewrite=("S", "mean multiple"))),
    ),
)  # fmt: skip

along = inverse(v, v) * length(v) * v + (1 - inverse(v, v) * dot(v, v)) * e  # v/|v|, or e for v = 0
of_vector = ge(length(v) * within, 2 / sp.sqrt(sp.pi) * mean(area(m + g, v), g))

vector = Proof(
    id="area-across",
    title="The area of a normal input and a vector",
    source="New",
    hypotheses=normal,
    statement=(of_vector,),
    steps=(
        Step("f", eq(dot(along, along), 1), Algebra(("unit",))),
        Step("v", eq(area(m + x, v), area(m + x, length(v) * along)), Algebra()),
        Step("mean v", eq(mean(area(m + g, v), g), mean(area(m + g, length(v) * along), g)),
             Average("v", ((x, gamma),))),
        Step("theorem", of_vector,
             Instance("area-across-multiple", {"f": along, "tau": length(v), "S": mean(area(m + g, v), g)},
                      {**given, "f": "f", "S": "mean v"})),
    ),
)  # fmt: skip
