"""A layer of ReLUs, as a function of the cosine: how its slope compares with its distance from 1.

$f$ is the next cosine, as in [#relu-layer], and $s = f' = 1 - theta / pi$. For cosines
$0 <= t <= z <= 1$, both $s (1 - z) / (1 - f)$ and $(1 - s) / (1 - f)$ are larger at $z$ than at
$t$. With $k(v) = pi sqrt(1 - v^2) s(v)$, which is $(pi - theta) sin theta$, the second is that
$(1 - s(z)) (1 - f(v)) - (1 - s(v)) (1 - f(z))$, which is 0 for $v = z$, falls in $v$ as long as
$v <= z$: $k(v) (1 - s(z)) >= 1 - f(z)$. Where $v <= 1/2$, $k(v) > 3/2$, and
$1 - f <= (3/2) (1 - s)$ everywhere. Where $v >= 1/2$, $k$ falls, and $v = z$ is enough.
"""

import sympy as sp

from nctheory.proving import Balls, Cases, Instance, Linear, Monotone, Proof, Sign, Step, ge, gt

z, t, v, x = sp.symbols("z t v x", real=True)
half = sp.Rational(1, 2)


def f(z):
    """The next cosine."""
    return (sp.sqrt(1 - z**2) + (sp.pi / 2 + sp.asin(z)) * z) / sp.pi


def slope(z):
    """f'."""
    return half + sp.asin(z) / sp.pi


def turn(z):
    """theta / pi."""
    return 1 - slope(z)


def apart(z):
    """1 - f."""
    return 1 - f(z)


def k(z):
    """(pi - theta) sin(theta)."""
    return sp.pi * sp.sqrt(1 - z**2) * slope(z)


def gap(z):
    """(theta - sin(theta)) / pi, which is 1 - f(z) - s(z) (1 - z)."""
    return turn(z) - sp.sqrt(1 - z**2) / sp.pi


unit_x = {"x >= 0": ge(x), "x < 1": gt(1, x)}

arcsine = Proof(
    id="arcsine-above",
    title="The arcsine is at least its argument, and at most $pi/2$",
    source="Elementary",
    hypotheses={"v >= 0": ge(v), "v < 1": gt(1, v), "z >= 0": ge(z), "z <= 1": ge(1, z)},
    statement=(ge(sp.asin(z), z), ge(sp.pi / 2, sp.asin(z))),
    steps=(
        Step("1 - v^2", gt(1 - v**2), Sign(form=(1 - v) * (1 + v), using=("v >= 0", "v < 1"))),
        Step("1 - z^2", ge(1 - z**2), Sign(form=(1 - z) * (1 + z), using=("z >= 0", "z <= 1"))),
        Step("root > 0", gt(sp.sqrt(1 - v**2)), Sign(using=("1 - v^2",))),
        Step("root <= 1", ge(1 - sp.sqrt(1 - v**2)),
             Sign(form=v**2 / (1 + sp.sqrt(1 - v**2)), using=("root > 0",))),
        Step("slope", ge(1 / sp.sqrt(1 - v**2) - 1),
             Linear({"root <= 1": 1 / sp.sqrt(1 - v**2)}, using=("1 - v^2",))),
        Step("arcsine", gt(1 / sp.sqrt(1 - v**2)), Sign(using=("1 - v^2",))),
        Step("above", ge(sp.asin(z), z), Monotone(sp.asin(v) - v, v, "slope", 0, z, ("z >= 0", "z <= 1"))),
        Step("below", ge(sp.pi / 2, sp.asin(z)), Monotone(sp.asin(v), v, "arcsine", z, 1, ("z >= 0", "z <= 1"))),
    ),
)  # fmt: skip

high = {"x >= 1/2": ge(x, half), "x < 1": gt(1, x)}
k_slope = 1 - sp.pi * x * slope(x) / sp.sqrt(1 - x**2)
order = {"v <= z": ge(z, v), "z <= 1": ge(1, z)}

falling = Proof(
    id="relu-layer-falling",
    title="$(pi - theta) sin(theta)$ rises in $theta$ up to $pi/3$",
    source="Elementary",
    hypotheses={**high, "v >= 1/2": ge(v, half), **order},
    statement=(ge(k(v), k(z)), ge(-k_slope)),
    steps=(
        Step("x >= 0", ge(x), Linear({"x >= 1/2": 1}, plus=half)),
        Step("x <= 1", ge(1, x), Linear({"x < 1": 1})),
        Step("asin x >= x", ge(sp.asin(x), x),
             Instance("arcsine-above", {z: x, v: 0}, {"z >= 0": "x >= 0", "z <= 1": "x <= 1"})),
        Step("1 - x^2", gt(1 - x**2), Sign(form=(1 - x) * (1 + x), using=("x < 1", "x >= 0"))),
        Step("root > 0", gt(sp.sqrt(1 - x**2)), Sign(using=("1 - x^2",))),
        Step("root <= 1", ge(1 - sp.sqrt(1 - x**2)),
             Sign(form=x**2 / (1 + sp.sqrt(1 - x**2)), using=("root > 0",))),
        Step("pi > 3", gt(sp.pi, 3), Balls()),
        Step("at least 1", ge(3 * x / 2 + x**2, 1),
             Linear({"x >= 1/2": x + 2}, using=("x >= 0",))),
        Step("numerator", ge(sp.pi * x * slope(x), sp.sqrt(1 - x**2)),
             Linear({"asin x >= x": x, "pi > 3": x / 2, "at least 1": 1, "root <= 1": 1}, using=("x >= 0",))),
        Step("k falls", ge(-k_slope), Linear({"numerator": 1 / sp.sqrt(1 - x**2)}, using=("1 - x^2",))),
        Step("v <= 1", ge(1, v), Linear({"v <= z": 1, "z <= 1": 1})),
        Step("z >= 1/2", ge(z, half), Linear({"v <= z": 1, "v >= 1/2": 1})),
        Step("falling", ge(k(v), k(z)),
             Monotone(-k(x), x, "k falls", v, z, ("v <= z", "z <= 1", "v >= 1/2", "v <= 1", "z >= 1/2"))),
    ),
)  # fmt: skip

left = {"v >= 0": ge(v), "v <= 1/2": ge(half, v)}
at_left = Proof(
    id="relu-layer-left",
    title="Cosines up to 1/2",
    source="By ball arithmetic",
    hypotheses=left,
    statement=(gt(k(v), sp.Rational(3, 2)), ge(k(v) * turn(v), apart(v))),
    steps=(
        Step("k", gt(k(v), sp.Rational(3, 2)), Balls(v, 0, half)),
        Step("apart", gt(k(v) * turn(v), apart(v)), Balls(v, 0, half)),
        Step("at least", ge(k(v) * turn(v), apart(v)), Linear({"apart": 1})),
    ),
)  # fmt: skip

most = sp.Rational(9, 10)
at_most = Proof(
    id="relu-layer-most",
    title="Cosines up to 9/10",
    source="By ball arithmetic",
    hypotheses={"v >= 0": ge(v), "v <= 9/10": ge(most, v)},
    statement=(ge(3 * turn(v) / 2, apart(v)),),
    steps=(
        Step("apart", gt(3 * turn(v) / 2, apart(v)), Balls(v, 0, most)),
        Step("at least", ge(3 * turn(v) / 2, apart(v)), Linear({"apart": 1})),
    ),
)  # fmt: skip

unit_z = {"z >= 0": ge(z), "z <= 1": ge(1, z)}
near_one = Proof(
    id="relu-layer-near-one",
    title="$1 - f$ is at most $(3/2) theta / pi$",
    source="Elementary",
    hypotheses={"x >= 9/10": ge(x, most), "x < 1": gt(1, x), "z >= 9/10": ge(z, most), "z <= 1": ge(1, z)},
    statement=(ge(3 * turn(z) / 2, apart(z)),),
    steps=(
        Step("x <= 1", ge(1, x), Linear({"x < 1": 1})),
        Step("k(9/10)", gt(sp.Rational(3, 2), k(most)), Balls()),
        Step("k", ge(k(most), k(x)),
             Instance("relu-layer-falling", {x: half, v: most, z: x}, {"v <= z": "x >= 9/10", "z <= 1": "x <= 1"})),
        Step("1 - x^2", gt(1 - x**2), Sign(form=(1 - x) * (1 + x), using=("x < 1", "x >= 9/10"))),
        Step("slope", ge(sp.Rational(3, 2) / (sp.pi * sp.sqrt(1 - x**2)) - slope(x)),
             Linear({"k(9/10)": 1 / (sp.pi * sp.sqrt(1 - x**2)), "k": 1 / (sp.pi * sp.sqrt(1 - x**2))}, using=("1 - x^2",))),
        Step("z", ge(3 * turn(z) / 2, apart(z)),
             Monotone(apart(x) - 3 * turn(x) / 2, x, "slope", z, 1, ("z >= 9/10", "z <= 1"))),
    ),
)  # fmt: skip

bounds = Proof(
    id="relu-layer-bounds",
    title="$1 - f$ against $theta$, at every cosine that is not negative",
    source="Elementary",
    hypotheses={**high, **unit_z},
    statement=(ge(3 * turn(z) / 2, apart(z)), ge(k(z) * turn(z), apart(z))),
    steps=(
        Step("3/2", ge(3 * turn(z) / 2, apart(z)),
             Cases(z - most, Instance("relu-layer-near-one", {x: most}, {"z >= 9/10": "case"}),
                   Instance("relu-layer-most", {v: z}, {"v <= 9/10": "case", "v >= 0": "z >= 0"}))),
        Step("x <= 1", ge(1, x), Linear({"x < 1": 1})),
        Step("k falls", ge(-k_slope), Instance("relu-layer-falling", {v: x, z: x}, {"v >= 1/2": "x >= 1/2", "z <= 1": "x <= 1"})),
        Step("asin x >= x", ge(sp.pi / 2, sp.asin(x)),
             Instance("arcsine-above", {z: x, v: 0}, {"z <= 1": "x <= 1"}, ("x >= 1/2",))),
        Step("turn", ge(turn(x)), Linear({"asin x >= x": 1 / sp.pi})),
        Step("slope", ge(-k_slope * turn(x)), Sign(using=("k falls", "turn"))),
        Step("k", ge(k(z) * turn(z), apart(z)),
             Cases(z - half, Monotone(apart(x) - k(x) * turn(x), x, "slope", z, 1, ("case", "z <= 1")),
                   Instance("relu-layer-left", {v: z}, {"v <= 1/2": "case", "v >= 0": "z >= 0"}))),
    ),
)  # fmt: skip


within = {"t >= 0": ge(t), "t <= z": ge(z, t), "z <= 1": ge(1, z)}
before = {"v >= 0": ge(v), "v <= z": ge(z, v), "z <= 1": ge(1, z), "v < 1": gt(1, v)}
root = sp.pi * sp.sqrt(1 - v**2)
turned = ge(turn(z) * apart(t), turn(t) * apart(z))

left_part = Proof(
    id="relu-layer-turn-left",
    title="The same, $v <= 1/2$",
    source="Elementary",
    hypotheses={**left, **unit_z, "turn": ge(turn(z)), "3/2": ge(3 * turn(z) / 2, apart(z))},
    statement=(ge(k(v) * turn(z), apart(z)),),
    steps=(
        Step("k", gt(k(v), sp.Rational(3, 2)), Instance("relu-layer-left")),
        Step("left", ge(k(v) * turn(z), apart(z)), Linear({"k": turn(z), "3/2": 1}, using=("turn",))),
    ),
)  # fmt: skip

right_part = Proof(
    id="relu-layer-turn-right",
    title="The same, $v >= 1/2$",
    source="Elementary",
    hypotheses={"v >= 1/2": ge(v, half), **order, "z >= 0": ge(z), "turn": ge(turn(z)),
                "at z": ge(k(z) * turn(z), apart(z))},
    statement=(ge(k(v) * turn(z), apart(z)),),
    steps=(
        Step("k falls", ge(k(v), k(z)), Instance("relu-layer-falling", {x: half})),
        Step("right", ge(k(v) * turn(z), apart(z)), Linear({"k falls": turn(z), "at z": 1}, using=("turn",))),
    ),
)  # fmt: skip

turns_slope = Proof(
    id="relu-layer-turn-slope",
    title="How the two products of [#relu-layer-turn] differ: the slope of their difference",
    source="New",
    hypotheses=before,
    statement=(ge(turn(z) * slope(v) - apart(z) / root),),
    steps=(
        Step("z >= 0", ge(z), Linear({"v <= z": 1, "v >= 0": 1})),
        Step("1 - v^2", gt(1 - v**2), Sign(form=(1 - v) * (1 + v), using=("v < 1", "v >= 0"))),
        Step("asin z", ge(sp.pi / 2, sp.asin(z)), Instance("arcsine-above", {v: 0})),
        Step("turn", ge(turn(z)), Linear({"asin z": 1 / sp.pi})),
        Step("3/2", ge(3 * turn(z) / 2, apart(z)), Instance("relu-layer-bounds", {x: half})),
        Step("at z", ge(k(z) * turn(z), apart(z)), Instance("relu-layer-bounds", {x: half})),
        Step("k", ge(k(v) * turn(z), apart(z)),
             Cases(v - half, Instance("relu-layer-turn-right", given={"v >= 1/2": "case"}),
                   Instance("relu-layer-turn-left", given={"v <= 1/2": "case"}))),
        Step("slope", ge(turn(z) * slope(v) - apart(z) / root), Linear({"k": 1 / root}, using=("1 - v^2",))),
    ),
)  # fmt: skip

proof = Proof(
    id="relu-layer-turn",
    title="ReLU: $theta$ is a larger part of $1 - f$ at larger cosines",
    source="New",
    hypotheses={**before, **within},
    statement=(turned,),
    steps=(
        Step("z >= 0", ge(z), Linear({"v <= z": 1, "v >= 0": 1})),
        Step("slope", ge(turn(z) * slope(v) - apart(z) / root), Instance("relu-layer-turn-slope")),
        Step("turned", turned,
             Monotone(turn(v) * apart(z) - turn(z) * apart(v), v, "slope", t, z, ("t <= z", "z <= 1", "t >= 0"))),
    ),
)  # fmt: skip


def root_ratio(z):
    """-pi g' for g = (theta - sin(theta)) / pi: tan(theta / 2)."""
    return sp.sqrt((1 - z) / (1 + z))


ratio_slope = 1 / ((1 + x) ** 2 * root_ratio(x))

tangent = Proof(
    id="relu-layer-gap",
    title="$theta - sin(theta)$ falls in the cosine, and is below its tangent at 0",
    source="Elementary",
    hypotheses={**unit_x, "v >= 0": ge(v), **order},
    statement=(ge(gap(z)), ge((1 - z) * root_ratio(v) / sp.pi, gap(z))),
    steps=(
        Step("z >= 0", ge(z), Linear({"v <= z": 1, "v >= 0": 1})),
        Step("v <= 1", ge(1, v), Linear({"v <= z": 1, "z <= 1": 1})),
        Step("1 - x", gt((1 - x) / (1 + x)), Sign(using=("x < 1", "x >= 0"))),
        Step("1 - z", ge((1 - z) / (1 + z)), Sign(using=("z <= 1", "z >= 0"))),
        Step("1 - v", ge((1 - v) / (1 + v)), Sign(using=("v <= 1", "v >= 0"))),
        Step("1 - x^2", gt(1 - x**2), Sign(form=(1 - x) * (1 + x), using=("x < 1", "x >= 0"))),
        Step("falls", ge(-sp.diff(gap(x), x)), Sign(form=(1 - x) / (sp.pi * sp.sqrt(1 - x**2)), using=("x < 1", "1 - x^2"))),
        Step("g >= 0", ge(gap(z)), Monotone(-gap(x), x, "falls", z, 1, ("z >= 0", "z <= 1"))),
        Step("ratio falls", ge(ratio_slope), Sign(using=("1 - x", "x >= 0"))),
        Step("r", ge(root_ratio(v), root_ratio(z)),
             Monotone(-root_ratio(x), x, "ratio falls", v, z, ("v <= z", "v >= 0", "z <= 1", "z >= 0", "v <= 1"))),
        Step("at z", ge((1 - x) * ratio_slope / sp.pi), Sign(using=("ratio falls", "x < 1"))),
        Step("tangent", ge((1 - z) * root_ratio(z) / sp.pi, gap(z)),
             Monotone(gap(x) - (1 - x) * root_ratio(x) / sp.pi, x, "at z", z, 1, ("z >= 0", "z <= 1"))),
        Step("above", ge((1 - z) * root_ratio(v) / sp.pi, gap(z)),
             Linear({"tangent": 1, "r": (1 - z) / sp.pi}, using=("z <= 1",))),
    ),
)  # fmt: skip

chord = ge((1 - z) * gap(t), (1 - t) * gap(z))
share = ge(slope(z) * (1 - z) * apart(t), slope(t) * (1 - t) * apart(z))

shares = Proof(
    id="relu-layer-share",
    title="ReLU: $s (1 - z)$ is a larger part of $1 - f$ at larger cosines",
    source="New",
    hypotheses={**before, **within},
    statement=(share, ge(slope(z), slope(t))),
    steps=(
        Step("z >= 0", ge(z), Linear({"v <= z": 1, "v >= 0": 1})),
        Step("t <= 1", ge(1, t), Linear({"t <= z": 1, "z <= 1": 1})),
        Step("1 - v^2", gt(1 - v**2), Sign(form=(1 - v) * (1 + v), using=("v < 1", "v >= 0"))),
        Step("1 - v", gt((1 - v) / (1 + v)), Sign(using=("v < 1", "v >= 0"))),
        Step("g >= 0", ge(gap(z)), Instance("relu-layer-gap", {x: half})),
        Step("tangent", ge((1 - z) * root_ratio(v) / sp.pi, gap(z)), Instance("relu-layer-gap", {x: half})),
        Step("falls", ge((1 - z) * root_ratio(v) / sp.pi - gap(z)), Linear({"tangent": 1})),
        Step("chord", chord,
             Monotone((1 - v) * gap(z) - (1 - z) * gap(v), v, "falls", t, z, ("t <= z", "z <= 1", "t >= 0"))),
        Step("arcsine", gt(1 / sp.sqrt(1 - v**2)), Sign(using=("1 - v^2",))),
        Step("1 - z^2", ge(1 - z**2), Sign(form=(1 - z) * (1 + z), using=("z <= 1", "z >= 0"))),
        Step("1 - t^2", ge(1 - t**2), Sign(form=(1 - t) * (1 + t), using=("t <= 1", "t >= 0"))),
        Step("order", ge(sp.asin(z), sp.asin(t)),
             Monotone(sp.asin(v), v, "arcsine", t, z, ("t <= z", "z <= 1", "t >= 0", "t <= 1", "z >= 0"))),
        Step("slopes", ge(slope(z), slope(t)), Linear({"order": 1 / sp.pi})),
        Step("asin z", ge(sp.asin(z), z), Instance("arcsine-above", {v: 0})),
        Step("s >= 0", ge(slope(z)), Linear({"asin z": 1 / sp.pi, "z >= 0": 1 / sp.pi}, plus=half)),
        Step("share", share,
             Linear({"chord": slope(z), "slopes": (1 - t) * gap(z)}, using=("s >= 0", "t <= 1", "g >= 0"))),
    ),
)  # fmt: skip
