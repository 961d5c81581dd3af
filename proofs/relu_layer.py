"""A layer of ReLUs, as a function of the cosine: convex, nondecreasing, and 1 at 1.

Without bias the cosine $z = cos theta$ of two features is
$f(z) = (sin theta + (pi - theta) z) / pi$ one layer on. It lies above its tangent at $t$:
$pi (f(z) - f(t) - f'(t) (z - t))$ is $sqrt(1 - z^2) - sqrt(1 - t^2) + z (asin z - asin
t)$, which is 0 for $z = t$ and has the slope $asin z - asin
t$ in $z$. What follows for chords to 1 is that $f$ is below them between, and above their
continuation.
"""

import sympy as sp

from nctheory.proving import Cases, Instance, Linear, Monotone, Proof, Sign, Step, ge, gt

z, t, v, low, high = sp.symbols("z t v u w", real=True)


def f(z):
    """The next cosine."""
    return (sp.sqrt(1 - z**2) + (sp.pi / 2 + sp.asin(z)) * z) / sp.pi


def slope(t):
    """f'."""
    return sp.Rational(1, 2) + sp.asin(t) / sp.pi


def distance(z):
    """The distance of f(z) from the tangent at t, times pi."""
    return sp.sqrt(1 - z**2) - sp.sqrt(1 - t**2) + z * (sp.asin(z) - sp.asin(t))


within = {"z <= 1": ge(1, z), "z >= -1": ge(1 + z), "t <= 1": ge(1, t), "t >= -1": ge(1 + t)}
tangent = ge(f(z), f(t) + slope(t) * (z - t))

proof = Proof(
    id="relu-layer",
    title="ReLU: the next cosine is a convex, nondecreasing function of the cosine",
    source="By the closed form of [@cho2009]",
    hypotheses={
        **within,
        "v < 1": gt(1 - v), "v > -1": gt(1 + v),
        "w >= t": ge(high, t), "w <= 1": ge(1, high), "w > -1": gt(1 + high),
        "u >= -t": ge(low, -t), "u <= 1": ge(1, low), "u > -1": gt(1 + low),
    },
    statement=(tangent, ge(slope(t))),
    steps=(
        Step("1 - v^2", gt(1 - v**2), Sign(form=(1 - v) * (1 + v), using=("v < 1", "v > -1"))),
        Step("w >= -1", ge(1 + high), Linear({"w > -1": 1})),
        Step("u >= -1", ge(1 + low), Linear({"u > -1": 1})),
        *(
            Step(f"1 - {x}^2", ge(1 - x**2),
                 Sign(form=(1 - x) * (1 + x), using=(f"{x} <= 1", f"{x} >= -1")))
            for x in (z, t, high, low)
        ),
        Step("arcsine", gt(1 / sp.sqrt(1 - v**2)), Sign(using=("1 - v^2",))),
        Step("beyond t", ge(sp.asin(high) - sp.asin(t)),
             Monotone(sp.asin(v), v, "arcsine", t, high, ("w >= t", "t >= -1", "w <= 1", "t <= 1", "w >= -1"))),
        Step("before t", ge(sp.asin(low) + sp.asin(t)),
             Monotone(sp.asin(v), v, "arcsine", -t, low, ("u >= -t", "u <= 1", "t <= 1", "t >= -1", "u >= -1"))),
        Step("distance", ge(distance(z)),
             Cases(z - t,
                   Monotone(distance(high), high, "beyond t", t, z, ("case", *within)),
                   Monotone(distance(-low), low, "before t", -t, -z, ("case", *within)))),
        Step("tangent", tangent, Linear({"distance": 1 / sp.pi})),
        Step("asin t", ge(sp.asin(t) + sp.pi / 2),
             Monotone(sp.asin(v), v, "arcsine", -1, t, ("t >= -1", "t <= 1"))),
        Step("slope", ge(slope(t)), Linear({"asin t": 1 / sp.pi})),
    ),
)  # fmt: skip

below = ge((1 - f(z)) * (1 - t), (1 - f(t)) * (1 - z))
chord_below = Proof(
    id="relu-layer-below",
    title="ReLU: the next cosine is below the chord to 1, and at most 1",
    source="Elementary",
    hypotheses={"t >= -1": ge(1 + t), "t <= z": ge(z, t), "z <= 1": ge(1, z)},
    statement=(below, ge(1, f(z))),
    steps=(
        Step("z >= -1", ge(1 + z), Linear({"t <= z": 1, "t >= -1": 1})),
        Step("t <= 1", ge(1, t), Linear({"t <= z": 1, "z <= 1": 1})),
        Step("at t", ge(f(t), f(z) + slope(z) * (t - z)),
             Instance("relu-layer", {z: t, t: z, v: 0, high: 1, low: 1}, {"z <= 1": "t <= 1", "z >= -1": "t >= -1", "t <= 1": "z <= 1", "t >= -1": "z >= -1"}, ("z >= -1",))),
        Step("at 1", ge(1, f(z) + slope(z) * (1 - z)),
             Instance("relu-layer", {z: 1, t: z, v: 0, high: 1, low: 1}, {"t <= 1": "z <= 1", "t >= -1": "z >= -1"}, ("z >= -1",))),
        Step("slope", ge(slope(z)),
             Instance("relu-layer", {z: 1, t: z, v: 0, high: 1, low: 1}, {"t <= 1": "z <= 1", "t >= -1": "z >= -1"}, ("z >= -1",))),
        Step("chord", below, Linear({"at t": 1 - z, "at 1": z - t}, using=("t <= z", "z <= 1"))),
        Step("f <= 1", ge(1, f(z)), Linear({"at 1": 1, "z <= 1": slope(z)}, using=("slope",))),
    ),
)  # fmt: skip

above = ge((1 - f(t)) * (1 - z), (1 - f(z)) * (1 - t))
chord_above = Proof(
    id="relu-layer-above",
    title="ReLU: the next cosine is above the continuation of the chord to 1, and increases",
    source="Elementary",
    hypotheses={"z >= -1": ge(1 + z), "z <= t": ge(t, z), "t <= 1": ge(1, t)},
    statement=(above, ge(f(t), f(z)), ge(f(z))),
    steps=(
        Step("t >= -1", ge(1 + t), Linear({"z <= t": 1, "z >= -1": 1})),
        Step("z <= 1", ge(1, z), Linear({"z <= t": 1, "t <= 1": 1})),
        Step("at z", ge(f(z), f(t) + slope(t) * (z - t)),
             Instance("relu-layer", {v: 0, high: 1, low: 1}, using=("t >= -1",))),
        Step("at 1", ge(1, f(t) + slope(t) * (1 - t)),
             Instance("relu-layer", {z: 1, v: 0, high: 1, low: 1}, using=("t >= -1",))),
        Step("chord", above, Linear({"at z": 1 - t, "at 1": t - z}, using=("z <= t", "t <= 1"))),
        Step("t at z", ge(f(t), f(z) + slope(z) * (t - z)),
             Instance("relu-layer", {z: t, t: z, v: 0, high: 1, low: 1}, {"z <= 1": "t <= 1", "z >= -1": "t >= -1", "t <= 1": "z <= 1", "t >= -1": "z >= -1"})),
        Step("slope", ge(slope(z)), Instance("relu-layer", {z: t, t: z, v: 0, high: 1, low: 1}, {"z <= 1": "t <= 1", "z >= -1": "t >= -1", "t <= 1": "z <= 1", "t >= -1": "z >= -1"})),
        Step("increases", ge(f(t), f(z)), Linear({"t at z": 1, "z <= t": slope(z)}, using=("slope",))),
        Step("tangent at -1", ge(f(z), 0),
             Instance("relu-layer", {t: -1, v: 0, high: 1, low: 1}, {"z <= 1": "z <= 1", "z >= -1": "z >= -1"})),
    ),
)  # fmt: skip
