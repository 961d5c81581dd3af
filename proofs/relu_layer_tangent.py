"""A layer of ReLUs, as a function of the cosine: its NTK falls off from 2 faster than the layer from 1.

$f$ is the next cosine, as in [#relu-layer], $s = f' = 1 - theta / pi$, and $f + z s$ the NTK. The
claim is that $(1 - z s(z)) (1 - f(t)) >= (1 - t s(t)) (1 - f(z))$ for all cosines $t <= z$.

The difference is 0 for $t = z$. It falls in $t$ if $k(t) sqrt(1 - z^2) >= pi t (1 - f(z))$,
$k = (pi - theta) sin theta$. For $t <= 0$ that is a matter of signs, and for $t <= 1/4$ of
$k(t) >= pi / 4$. Beyond, $k(t) / t$ falls, and $t = z$ is enough:
$pi / 2 + asin z + z sqrt(1 - z^2) >= pi z$, an equality for $z = 1$, whose sides differ by a
function of $z$ that falls.
"""

import sympy as sp

from nctheory.proving import Balls, Cases, Instance, Linear, Monotone, Proof, Sign, Step, ge, gt

z, t, u, v, w, x = sp.symbols("z t u v w x", real=True)
half, quarter = sp.Rational(1, 2), sp.Rational(1, 4)


def f(z):
    """The next cosine."""
    return (sp.sqrt(1 - z**2) + (sp.pi / 2 + sp.asin(z)) * z) / sp.pi


def slope(z):
    """f'."""
    return half + sp.asin(z) / sp.pi


def k(z):
    """(pi - theta) sin(theta)."""
    return sp.pi * sp.sqrt(1 - z**2) * slope(z)


def excess(z):
    """What is 0 at 1, and falls."""
    return sp.pi / 2 + sp.asin(z) + z * sp.sqrt(1 - z**2) - sp.pi * z


def difference(z, t):
    """The left side of the theorem less the right."""
    return (1 - z * slope(z)) * (1 - f(t)) - (1 - t * slope(t)) * (1 - f(z))


def falls(z, v):
    """The slope of the difference, with the sign turned."""
    return (1 - z * slope(z)) * slope(v) - (slope(v) + v / (sp.pi * sp.sqrt(1 - v**2))) * (1 - f(z))


inner = {"v < 1": gt(1, v), "v > 0": gt(v)}
unit_z = {"z >= 0": ge(z), "z <= 1": ge(1, z)}
from_minus_one = Step("z >= -1", ge(1 + z), Linear({"z >= 0": 1}, plus=1))

excess_proof = Proof(
    id="relu-layer-excess",
    title="$pi z <= pi / 2 + asin z + z sqrt(1 - z^2)$",
    source="Elementary",
    hypotheses={"x < 1": gt(1, x), "x > -1": gt(1 + x), "z >= -1": ge(1 + z), "z <= 1": ge(1, z)},
    statement=(ge(excess(z)),),
    steps=(
        Step("1 - x^2", gt(1 - x**2), Sign(form=(1 - x) * (1 + x), using=("x < 1", "x > -1"))),
        Step("root", gt(sp.sqrt(1 - x**2)), Sign(using=("1 - x^2",))),
        Step("root <= 1", ge(1 - sp.sqrt(1 - x**2)),
             Sign(form=x**2 / (1 + sp.sqrt(1 - x**2)), using=("root",))),
        Step("pi > 3", gt(sp.pi, 3), Balls()),
        Step("falls", ge(sp.pi - 2 * sp.sqrt(1 - x**2)), Linear({"pi > 3": 1, "root <= 1": 2}, plus=1)),
        Step("excess", ge(excess(z)), Monotone(-excess(x), x, "falls", z, 1, ("z <= 1", "z >= -1"))),
    ),
)  # fmt: skip

quotient = Proof(
    id="relu-layer-quotient",
    title="$(pi - theta) tan(theta)$ rises in $theta$",
    source="Elementary",
    hypotheses={"x < 1": gt(1, x), "x > 0": gt(x), **inner, "v <= z": ge(z, v), "z <= 1": ge(1, z)},
    statement=(ge(z * k(v), v * k(z)),),
    steps=(
        Step("x <= 1", ge(1, x), Linear({"x < 1": 1})),
        Step("x >= 0", ge(x), Linear({"x > 0": 1})),
        Step("z > 0", gt(z), Linear({"v <= z": 1, "v > 0": 1})),
        Step("z >= 0", ge(z), Linear({"z > 0": 1})),
        Step("1 - x^2", gt(1 - x**2), Sign(form=(1 - x) * (1 + x), using=("x < 1", "x > 0"))),
        Step("root", gt(sp.sqrt(1 - x**2)), Sign(using=("1 - x^2",))),
        Step("root <= 1", ge(1 - sp.sqrt(1 - x**2)),
             Sign(form=x**2 / (1 + sp.sqrt(1 - x**2)), using=("root",))),
        Step("asin x >= x", ge(sp.asin(x), x),
             Instance("arcsine-above", {z: x, v: 0}, {"z >= 0": "x >= 0", "z <= 1": "x <= 1"})),
        Step("at most x", ge(sp.pi * slope(x) - x * sp.sqrt(1 - x**2)),
             Linear({"asin x >= x": 1, "root <= 1": x}, using=("x >= 0",), plus=sp.pi / 2)),
        Step("falls", ge((sp.pi * slope(x) - x * sp.sqrt(1 - x**2)) / (x**2 * sp.sqrt(1 - x**2))),
             Sign(using=("at most x", "1 - x^2", "x > 0"))),
        Step("quotients", ge(k(v) / v, k(z) / z),
             Monotone(-k(x) / x, x, "falls", v, z, ("v <= z", "v > 0", "v < 1", "z <= 1", "z > 0"))),
        Step("products", ge(z * k(v), v * k(z)), Linear({"quotients": v * z}, using=("v > 0", "z > 0"))),
    ),
)  # fmt: skip

right = Proof(
    id="relu-layer-tangent-right",
    title="The slope, for cosines above 0",
    source="New",
    hypotheses={**inner, "v <= z": ge(z, v), "z <= 1": ge(1, z)},
    statement=(ge(falls(z, v)),),
    steps=(
        Step("z > 0", gt(z), Linear({"v <= z": 1, "v > 0": 1})),
        Step("z >= -1", ge(1 + z), Linear({"z > 0": 1}, plus=1)),
        Step("1 - v^2", gt(1 - v**2), Sign(form=(1 - v) * (1 + v), using=("v < 1", "v > 0"))),
        Step("1 - z^2", ge(1 - z**2), Sign(form=(1 - z) * (1 + z), using=("z <= 1", "z >= -1"))),
        Step("root z", ge(sp.sqrt(1 - z**2)), Sign(using=("1 - z^2",))),
        Step("products", ge(z * k(v), v * k(z)), Instance("relu-layer-quotient", {x: half})),
        Step("excess", ge(excess(z)), Instance("relu-layer-excess", {x: 0})),
        Step("falls", ge(falls(z, v)),
             Linear({"products": sp.sqrt(1 - z**2) / (sp.pi**2 * z * sp.sqrt(1 - v**2)),
                     "excess": v / (sp.pi**2 * z * sp.sqrt(1 - v**2))},
                    using=("root z", "z > 0", "1 - v^2", "v > 0"))),
    ),
)  # fmt: skip

left = Proof(
    id="relu-layer-tangent-left",
    title="The slope, for cosines up to 0",
    source="New",
    hypotheses={"v > -1": gt(1 + v), "v <= 0": ge(-v), "z >= -1": ge(1 + z), "z <= 1": ge(1, z)},
    statement=(ge(falls(z, v)),),
    steps=(
        Step("v < 1", gt(1 - v), Linear({"v <= 0": 1}, plus=1)),
        Step("1 - v^2", gt(1 - v**2), Sign(form=(1 - v) * (1 + v), using=("v < 1", "v > -1"))),
        Step("v <= 1", ge(1, v), Linear({"v < 1": 1})),
        Step("v >= -1", ge(1 + v), Linear({"v > -1": 1})),
        Step("slope", ge(slope(v)),
             Instance("relu-layer", {z: 1, t: v, v: 0, w: 1, u: 1}, {"t <= 1": "v <= 1", "t >= -1": "v >= -1"}, ("v >= -1",))),
        Step("1 - z^2", ge(1 - z**2), Sign(form=(1 - z) * (1 + z), using=("z <= 1", "z >= -1"))),
        Step("root z", ge(sp.sqrt(1 - z**2)), Sign(using=("1 - z^2",))),
        Step("f <= 1", ge(1, f(z)), Instance("relu-layer-below", {t: -1}, {"t <= z": "z >= -1"})),
        Step("falls", ge(falls(z, v)),
             Linear({"root z": slope(v) / sp.pi, "f <= 1": -v / (sp.pi * sp.sqrt(1 - v**2))},
                    using=("slope", "v <= 0", "1 - v^2"))),
    ),
)  # fmt: skip

small = Proof(
    id="relu-layer-tangent-small",
    title="The slope, for cosines up to 1/4",
    source="New",
    hypotheses={"v >= 0": ge(v), "v <= 1/4": ge(quarter, v), **unit_z},
    statement=(ge(falls(z, v)),),
    steps=(
        from_minus_one,
        Step("v <= 1", ge(1, v), Linear({"v <= 1/4": 1}, plus=3 * quarter)),
        Step("v < 1", gt(1, v), Linear({"v <= 1/4": 1}, plus=3 * quarter)),
        Step("1 - v^2", gt(1 - v**2), Sign(form=(1 - v) * (1 + v), using=("v < 1", "v >= 0"))),
        Step("k", gt(sp.sqrt(1 - v**2) * slope(v), quarter), Balls(v, 0, quarter)),
        Step("root z", ge(sp.sqrt(1 - z**2) - (1 - z)),
             Sign(form=sp.sqrt(1 - z) * 2 * z / (sp.sqrt(1 + z) + sp.sqrt(1 - z)), using=("z >= 0", "z <= 1"))),
        Step("f >= z", ge(f(z), 1 + slope(1) * (z - 1)),
             Instance("relu-layer", {t: 1, v: 0, w: 1, u: 1}, using=("z >= -1",))),
        Step("f <= 1", ge(1, f(z)), Instance("relu-layer-below", {t: -1}, {"t <= z": "z >= -1"})),
        Step("asin v >= v", ge(sp.asin(v), v), Instance("arcsine-above", {z: v, v: 0}, {"z >= 0": "v >= 0", "z <= 1": "v <= 1"})),
        Step("slope", ge(slope(v)), Linear({"asin v >= v": 1 / sp.pi, "v >= 0": 1 / sp.pi}, plus=half)),
        Step("falls", ge(falls(z, v)),
             Linear({"k": (1 - f(z)) / (sp.pi * sp.sqrt(1 - v**2)), "v <= 1/4": (1 - f(z)) / (sp.pi * sp.sqrt(1 - v**2)),
                     "root z": slope(v) / sp.pi, "f >= z": slope(v) / sp.pi},
                    using=("f <= 1", "1 - v^2", "slope"))),
    ),
)  # fmt: skip

ordered = {"t <= z": ge(z, t), "z <= 1": ge(1, z)}
order = ge((1 - z * slope(z)) * (1 - f(t)), (1 - t * slope(t)) * (1 - f(z)))
at_w = {"t >= -1": ge(1 + t), "t <= w": ge(w, t), "w <= z": ge(z, w), "z <= 1": ge(1, z),
        "w >= -1": ge(1 + w), "z >= -1": ge(1 + z), "at w": ge(difference(z, w))}  # fmt: skip


def from_w(reason, *premises):
    """The order at t, from that at w."""
    return (
        Step("w <= 1", ge(1, w), Linear({"w <= z": 1, "z <= 1": 1})),
        Step("falls", ge(falls(z, v)), reason),
        Step("before w", ge(difference(z, t), difference(z, w)),
             Monotone(-difference(z, v), v, "falls", t, w, ("t <= w", "t >= -1", "w >= -1", "w <= 1", *premises))),
        Step("order", order, Linear({"before w": 1, "at w": 1})),
    )  # fmt: skip


near = Proof(
    id="relu-layer-tangent-near",
    title="The same, for cosines from 1/4 on",
    source="New",
    hypotheses={"v < 1": gt(1, v), "v >= 1/4": ge(v, quarter), "v <= z": ge(z, v), "t >= 1/4": ge(t, quarter), **ordered},
    statement=(order,),
    steps=(
        Step("v > 0", gt(v), Linear({"v >= 1/4": 1}, plus=quarter)),
        Step("z >= 1/4", ge(z, quarter), Linear({"t <= z": 1, "t >= 1/4": 1})),
        Step("z >= -1", ge(1 + z), Linear({"z >= 1/4": 1}, plus=5 * quarter)),
        Step("t >= -1", ge(1 + t), Linear({"t >= 1/4": 1}, plus=5 * quarter)),
        Step("t <= 1", ge(1, t), Linear({"t <= z": 1, "z <= 1": 1})),
        Step("falls", ge(falls(z, v)), Instance("relu-layer-tangent-right")),
        Step("order", order,
             Monotone(-difference(z, v), v, "falls", t, z, ("t <= z", "z <= 1", "t >= 1/4", "z >= 1/4", "t >= -1", "z >= -1", "t <= 1"))),
    ),
)  # fmt: skip

far = Proof(
    id="relu-layer-tangent-far",
    title="From a cosine of at most 1/4 to a smaller one",
    source="New",
    hypotheses={"v > -1": gt(1 + v), "v <= 1/4": ge(quarter, v), "w <= 1/4": ge(quarter, w), "z >= 0": ge(z), **at_w},
    statement=(order,),
    steps=from_w(
        Cases(v, Instance("relu-layer-tangent-small", given={"v >= 0": "case"}),
              Instance("relu-layer-tangent-left", given={"v <= 0": "case"})),
        "w <= 1/4",
    ),
)  # fmt: skip

obtuse = Proof(
    id="relu-layer-tangent-obtuse",
    title="From a cosine that is not positive to a smaller one",
    source="New",
    hypotheses={"v > -1": gt(1 + v), "v <= 0": ge(-v), "w <= 0": ge(-w), **at_w},
    statement=(order,),
    steps=from_w(Instance("relu-layer-tangent-left"), "w <= 0"),
)  # fmt: skip

large = Proof(
    id="relu-layer-tangent-large",
    title="The same, for a larger cosine of at least 1/4",
    source="New",
    hypotheses={"z >= 1/4": ge(z, quarter), "t >= -1": ge(1 + t), **ordered},
    statement=(order,),
    steps=(
        Step("z >= 0", ge(z), Linear({"z >= 1/4": 1}, plus=quarter)),
        from_minus_one,
        Step("at 1/4", ge((1 - z * slope(z)) * (1 - f(quarter)), (1 - quarter * slope(quarter)) * (1 - f(z))),
             Instance("relu-layer-tangent-near", {t: quarter, v: quarter}, {"v <= z": "z >= 1/4", "t <= z": "z >= 1/4"})),
        Step("at w", ge(difference(z, quarter)), Linear({"at 1/4": 1})),
        Step("order", order,
             Cases(t - quarter,
                   Instance("relu-layer-tangent-near", {v: quarter}, {"v <= z": "z >= 1/4", "t >= 1/4": "case"}),
                   Instance("relu-layer-tangent-far", {w: quarter, v: 0}, {"t <= w": "case", "w <= z": "z >= 1/4"}))),
    ),
)  # fmt: skip


def from_z(premises):
    """The larger cosine is small enough to start from."""
    return {"t <= w": "t <= z", "w >= -1": "z >= -1", "at w": "at z", **premises}


at_z = Step("at z", ge(difference(z, z)), Linear({}))

acute = Proof(
    id="relu-layer-tangent-acute",
    title="The same, for a larger cosine that is not negative",
    source="New",
    hypotheses={"z >= 0": ge(z), "t >= -1": ge(1 + t), **ordered},
    statement=(order,),
    steps=(
        from_minus_one,
        at_z,
        Step("order", order,
             Cases(z - quarter, Instance("relu-layer-tangent-large", given={"z >= 1/4": "case"}),
                   Instance("relu-layer-tangent-far", {w: z, v: 0}, from_z({"w <= 1/4": "case"})))),
    ),
)  # fmt: skip

proof = Proof(
    id="relu-layer-tangent",
    title="ReLU: the first NTK falls off from its largest value faster than the NNGP",
    source="New",
    hypotheses={"t >= -1": ge(1 + t), **ordered},
    statement=(order,),
    steps=(
        Step("z >= -1", ge(1 + z), Linear({"t <= z": 1, "t >= -1": 1})),
        at_z,
        Step("order", order,
             Cases(z, Instance("relu-layer-tangent-acute", given={"z >= 0": "case"}),
                   Instance("relu-layer-tangent-obtuse", {w: z, v: -half}, from_z({"w <= 0": "case"})))),
    ),
)  # fmt: skip
