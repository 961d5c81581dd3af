"""The even part of the dual of the ReLU is convex in the logarithm: f(x) f(y) >= f(sqrt(xy))^2.

$f(v) = sqrt(1 - v^2) + v asin(v)$ is, over $2 pi$, what is left of the dual of the ReLU at
correlation $v$ without its linear part $v / 4$. It has a power series with nonnegative
coefficients, so that the inequality is that of Cauchy and Schwarz; here it is calculus. With
$h = v f'/f$ the ratio $f(t) f(x) / f(sqrt(x t))^2$ has a slope of the sign of
$h(t) - h(sqrt(x t))$, $h$ increases, and the ratio is 1 for $t = x$. Besides, $f$ increases, and
$pi v / 2 <= f(v) <= pi / 2$.
"""

import sympy as sp

from nctheory.proving import Linear, Monotone, Proof, Sign, Step, ge, gt

r, x, y = sp.symbols("r x y", nonnegative=True)
t, v, w = sp.symbols("t v w", positive=True)


def f(v):
    """The even part, times 2 pi."""
    return sp.sqrt(1 - v**2) + v * sp.asin(v)


h = v * sp.asin(v) / f(v)
mean = sp.sqrt(x * t)
ratio = f(t) * f(x) / f(mean) ** 2
half = sp.Rational(1, 2)

above = {z: ge(f(z), sp.pi * z / 2) for z in (x, y)}
below = {z: ge(sp.pi / 2, f(z)) for z in (x, y)}
increases = ge(f(sp.sqrt(x * y)), f(r))
theorem = ge(f(x) * f(y), f(sp.sqrt(x * y)) ** 2)


def below_one(name, a):
    """sqrt(a) < 1, by squaring."""
    return Step(f"sqrt {name} < 1", gt(1 - sp.sqrt(a)),
                Linear({f"{name} < 1": half}, plus=(1 - sp.sqrt(a)) ** 2 / 2))  # fmt: skip


proof = Proof(
    id="geometric-mean",
    title="ReLU: the even part $f$ of its dual has $f(x) f(y) >= f(sqrt(x y))^2$",
    source="The inequality of Cauchy and Schwarz for power series; the proof is new",
    hypotheses={
        "x <= y": ge(y - x), "y < 1": gt(1 - y), "r^2 <= xy": ge(x * y - r**2),
        "x <= t": ge(t - x), "t < 1": gt(1 - t), "v < 1": gt(1 - v), "w < 1": gt(1 - w),
    },
    statement=(theorem, increases, *above.values(), *below.values()),
    steps=(
        Step("arcsine", gt(1 / sp.sqrt(1 - v**2)), Sign(using=("v < 1",))),
        Step("asin v > 0", gt(sp.asin(v)), Monotone(sp.asin(v), v, "arcsine", 0, v, ("v < 1",))),
        Step("asin v < pi/2", gt(sp.pi / 2 - sp.asin(v)),
             Monotone(sp.asin(v), v, "arcsine", v, 1, ("v < 1",))),
        Step("f > 0", gt(f(v)), Sign(using=("v < 1", "asin v > 0"))),
        # f increases: in w = v^2, because the ends of the interval may be 0.
        below_one("w", w),
        Step("asin sqrt w", gt(sp.asin(sp.sqrt(w))),
             Monotone(sp.asin(v), v, "arcsine", 0, sp.sqrt(w), ("sqrt w < 1",))),
        Step("slope of f", ge(sp.diff(f(sp.sqrt(w)), w)),
             Sign(form=sp.asin(sp.sqrt(w)) / (2 * sp.sqrt(w)), using=("asin sqrt w",))),
        Step("x < 1", gt(1 - x), Linear({"x <= y": 1, "y < 1": 1})),
        # f(v) - pi v / 2 decreases, to 0 for v = 1, and f increases, to pi / 2.
        *(
            Step(f"pi {z} / 2 <= f({z})", above[z],
                 Monotone(sp.pi * v / 2 - f(v), v, "asin v < pi/2", z, 1, (f"{z} < 1",)))
            for z in (x, y)
        ),
        *(
            Step(f"f({z}) <= pi / 2", below[z],
                 Monotone(f(v), v, "asin v > 0", z, 1, (f"{z} < 1",)))
            for z in (x, y)
        ),
        Step("xy < 1", gt(1 - x * y), Linear({"x < 1": y, "y < 1": 1})),
        Step("r < 1", gt(1 - r), Linear({"r^2 <= xy": half, "xy < 1": half}, plus=(1 - r) ** 2 / 2)),
        Step("r^2 < 1", gt(1 - r**2), Sign(using=("r < 1",))),
        Step("xy >= r^2", increases,
             Monotone(f(sp.sqrt(w)), w, "slope of f", r**2, x * y, ("r^2 <= xy", "xy < 1", "r^2 < 1"))),
        # f(x) f(y) >= f(sqrt(xy))^2.
        Step("asin x >= 0", ge(sp.asin(x)), Monotone(sp.asin(v), v, "arcsine", 0, x, ("x < 1",))),
        Step("f(x) > 0", gt(f(x)), Sign(using=("x < 1", "asin x >= 0"))),
        Step("asin t > 0", gt(sp.asin(t)), Monotone(sp.asin(v), v, "arcsine", 0, t, ("t < 1",))),
        Step("f(t) > 0", gt(f(t)), Sign(using=("t < 1", "asin t > 0"))),
        Step("xt < 1", gt(1 - x * t), Linear({"x < 1": t, "t < 1": 1})),
        below_one("xt", x * t),
        Step("asin sqrt xt >= 0", ge(sp.asin(mean)),
             Monotone(sp.asin(v), v, "arcsine", 0, mean, ("sqrt xt < 1",))),
        Step("f(sqrt xt) > 0", gt(f(mean)), Sign(using=("xt < 1", "asin sqrt xt >= 0"))),
        Step("slope of h", ge(sp.diff(h, v)),
             Sign(form=(sp.asin(v) * sp.sqrt(1 - v**2) + v + v**2 * sp.asin(v) / sp.sqrt(1 - v**2))
                  / f(v) ** 2, using=("v < 1", "asin v > 0"))),
        Step("sqrt xt <= t", ge(t, mean), Linear({"x <= t": half}, plus=(t - mean) ** 2 / (2 * t))),
        Step("h increases", ge(h.xreplace({v: t}), h.xreplace({v: mean})),
             Monotone(h, v, "slope of h", mean, t, ("sqrt xt <= t", "sqrt xt < 1", "t < 1"))),
        Step("slope of the ratio", ge(sp.diff(ratio, t)),
             Linear({"h increases": ratio / t}, using=("f(x) > 0", "f(t) > 0", "f(sqrt xt) > 0"))),
        below_one("xy", x * y),
        Step("asin sqrt xy >= 0", ge(sp.asin(sp.sqrt(x * y))),
             Monotone(sp.asin(v), v, "arcsine", 0, sp.sqrt(x * y), ("sqrt xy < 1",))),
        Step("f(sqrt xy) > 0", gt(f(sp.sqrt(x * y))), Sign(using=("xy < 1", "asin sqrt xy >= 0"))),
        Step("ratio", ge(ratio.xreplace({t: y}), 1),
             Monotone(ratio, t, "slope of the ratio", x, y, ("x <= y", "x < 1", "y < 1"))),
        Step("theorem", theorem,
             Linear({"ratio": f(sp.sqrt(x * y)) ** 2}, using=("f(sqrt xy) > 0",))),
    ),
)  # fmt: skip
