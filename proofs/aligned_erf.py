"""ERF, mirrored isotropic classes, d -> infinity: weights that align with the means collapse features.

Inputs are +-mu + s g with |mu|^2 = d m^2, and the weights of a neuron have the covariance
(w/d) (alpha P + beta (1 - P)), P the projection on mu: alpha = beta = 1 before training. Scalar products
become numbers, as in `erf-mirrored-limit`: K_0 is (a + b) / 2 for an input with itself, a / 2 within
a class and -a / 2 between classes, with a = 2 w alpha m^2 and b = 2 w beta s^2. So

    1 + NC1 = f / g,  f = asin((a + b) / (1 + a + b)),  g = asin(a / (1 + a + b)).

It increases in b, as f does and g does not. In a, g' / f' = sqrt((1 + b) (1 + 2a + 2b) / (1 + 2a + b)) is
at least 1, as the difference of numerator and denominator is 2b (1 + a + b), and f > g: hence
f'/f < g'/g, and the ratio decreases.
"""

import sympy as sp

from nctheory.proving import (
    ERF,
    Algebra,
    Instance,
    Linear,
    Monotone,
    Proof,
    Sign,
    Step,
    eq,
    gt,
    k11,
    k12,
    k22,
)

w, m, s, alpha, beta, more, wider = sp.symbols("w m s alpha beta alpha_1 beta_1", positive=True)
a, b, e, c, z = sp.symbols("a b e c z", positive=True)


def sine(a, b):
    """Of f."""
    return (a + b) / (1 + a + b)


def lower_sine(a, b):
    """Of g."""
    return a / (1 + a + b)


def f(a, b):
    """The NNGP of an input with itself, times pi / 2."""
    return sp.asin(sine(a, b))


def g(a, b):
    """The NNGP of two inputs of a class, times pi / 2."""
    return sp.asin(lower_sine(a, b))


def nngp(a, b, k):
    """Of inputs with the scalar product k."""
    return ERF.kappa.xreplace({k11: (a + b) / 2, k12: k, k22: (a + b) / 2})


def nc1(a, b):
    """The traces t - M_11 within and (M_11 - M_12) / 2 between the classes, their quotient."""
    within = nngp(a, b, (a + b) / 2) - nngp(a, b, a / 2)
    between = (nngp(a, b, a / 2) - nngp(a, b, -a / 2)) / 2
    return within / between


def numbers(alpha, beta):
    """a and b for weights of this alignment."""
    return 2 * w * alpha * m**2, 2 * w * beta * s**2


def closed(a, b):
    """NC1 in closed form."""
    return eq(1 + nc1(a, b), f(a, b) / g(a, b))


less_in_a = gt(f(a, b) / g(a, b), f(e, b) / g(e, b))
more_in_b = gt(f(a, e) / g(a, e), f(a, b) / g(a, b))
places = {
    "start": numbers(alpha, beta),
    "aligned": numbers(more, beta),
    "wider": numbers(alpha, wider),
}
in_alpha = gt(nc1(*places["start"]), nc1(*places["aligned"]))
in_beta = gt(nc1(*places["wider"]), nc1(*places["start"]))

f_slope, g_slope = sp.diff(f(c, b), c), sp.diff(g(c, b), c)
excess = 2 * b / ((1 + c + b) * (1 + 2 * c + b) * (1 + 2 * c + 2 * b))
ratio = f(c, b) / g(c, b)
arcsine = Step("arcsine", gt(1 / sp.sqrt(1 - z**2)), Sign(using=("z < 1",)))


def positive(label, a, b, below_one):
    """g > 0."""
    return Step(label, gt(g(a, b)),
                Monotone(sp.asin(z), z, "arcsine", 0, lower_sine(a, b), (below_one,)))  # fmt: skip


in_a = Proof(
    id="erf-ratio-in-a",
    title="$asin((a + b) / (1 + a + b)) / asin(a / (1 + a + b))$ decreases in $a$",
    source="New",
    hypotheses={"a < e": gt(e, a), "z < 1": gt(1 - z)},
    statement=(less_in_a,),
    steps=(
        arcsine,
        Step("1 - sin g", gt(1 - lower_sine(c, b)), Sign(form=(1 + b) / (1 + c + b))),
        Step("1 - sin f", gt(1 - sine(c, b)), Sign(form=1 / (1 + c + b))),
        Step("sin f - sin g", gt(sine(c, b) - lower_sine(c, b)), Sign(form=b / (1 + c + b))),
        positive("g > 0", c, b, "1 - sin g"),
        Step("f > g", gt(f(c, b) - g(c, b)),
             Monotone(sp.asin(z), z, "arcsine", lower_sine(c, b), sine(c, b),
                      ("1 - sin g", "1 - sin f", "sin f - sin g"))),
        Step("f' > 0", gt(f_slope), Sign(form=1 / ((1 + c + b) * sp.sqrt(1 + 2 * c + 2 * b)))),
        Step("g' > 0", gt(g_slope), Sign(form=sp.sqrt((1 + b) / (1 + 2 * c + b)) / (1 + c + b))),
        Step("g' > f'", gt(g_slope - f_slope),
             Linear({}, plus=excess / (f_slope + g_slope), using=("f' > 0", "g' > 0")),
             "$(g'^2 - f'^2) / (g' + f')$."),
        Step("slope", gt(-sp.diff(ratio, c)),
             Linear({"g' > f'": f(c, b) / g(c, b) ** 2, "f > g": f_slope / g(c, b) ** 2},
                    using=("g > 0", "f > g", "f' > 0")),
             "$f g' - f' g = f (g' - f') + f' (f - g)$."),
        Step("decreases", less_in_a, Monotone(-ratio, c, "slope", a, e, ("a < e", "g > 0"))),
    ),
)  # fmt: skip

in_b = Proof(
    id="erf-ratio-in-b",
    title="$asin((a + b) / (1 + a + b)) / asin(a / (1 + a + b))$ increases in $b$",
    source="New",
    hypotheses={"b < e": gt(e, b), "z < 1": gt(1 - z)},
    statement=(more_in_b,),
    steps=(
        arcsine,
        *(Step(f"1 - sin g, {t}", gt(1 - lower_sine(a, t)), Sign(form=(1 + t) / (1 + a + t)))
          for t in (b, e)),
        *(Step(f"1 - sin f, {t}", gt(1 - sine(a, t)), Sign(form=1 / (1 + a + t))) for t in (b, e)),
        positive("g > 0, b", a, b, "1 - sin g, b"),
        positive("g > 0, e", a, e, "1 - sin g, e"),
        Step("sin f rises", gt(sine(a, e) - sine(a, b)),
             Linear({"b < e": 1 / ((1 + a + b) * (1 + a + e))})),
        Step("sin g falls", gt(lower_sine(a, b) - lower_sine(a, e)),
             Linear({"b < e": a / ((1 + a + b) * (1 + a + e))})),
        Step("f rises", gt(f(a, e), f(a, b)),
             Monotone(sp.asin(z), z, "arcsine", sine(a, b), sine(a, e),
                      ("sin f rises", "1 - sin f, b", "1 - sin f, e"))),
        Step("g falls", gt(g(a, b), g(a, e)),
             Monotone(sp.asin(z), z, "arcsine", lower_sine(a, e), lower_sine(a, b),
                      ("sin g falls", "1 - sin g, b", "1 - sin g, e"))),
        Step("increases", more_in_b,
             Linear({"f rises": 1 / g(a, e), "g falls": f(a, b) / (g(a, b) * g(a, e))},
                    using=("g > 0, b", "g > 0, e"))),
    ),
)  # fmt: skip

proof = Proof(
    id="erf-aligned-limit",
    title="ERF, mirrored isotropic classes, $d -> infinity$: alignment with the means lowers "
          "$NC1$",
    source="New; for [@kothapalli2025], claim (c)",
    hypotheses={
        "alpha < alpha_1": gt(more, alpha),
        "beta < beta_1": gt(wider, beta),
        "z < 1": gt(1 - z),
    },
    statement=(closed(a, b), in_alpha, in_beta),
    steps=(
        arcsine,
        Step("1 - sin g", gt(1 - lower_sine(a, b)), Sign(form=(1 + b) / (1 + a + b))),
        positive("g > 0", a, b, "1 - sin g"),
        Step("closed form", closed(a, b), Algebra()),
        *(Step(f"1 - sin g, {k}", gt(1 - lower_sine(*at)), Sign(form=(1 + at[1]) / (1 + sum(at))))
          for k, at in places.items()),
        *(positive(f"g > 0, {k}", *at, f"1 - sin g, {k}") for k, at in places.items()),
        *(Step(k, closed(*at), Algebra()) for k, at in places.items()),
        Step("a rises", gt(places["aligned"][0], places["start"][0]),
             Linear({"alpha < alpha_1": 2 * w * m**2})),
        Step("b rises", gt(places["wider"][1], places["start"][1]),
             Linear({"beta < beta_1": 2 * w * s**2})),
        Step("ratio in a", gt(f(*places["start"]) / g(*places["start"]),
                              f(*places["aligned"]) / g(*places["aligned"])),
             Instance("erf-ratio-in-a", {a: places["start"][0], e: places["aligned"][0], b: places["start"][1], c: 1},
                      {"a < e": "a rises", "z < 1": "z < 1"})),
        Step("ratio in b", gt(f(*places["wider"]) / g(*places["wider"]),
                              f(*places["start"]) / g(*places["start"])),
             Instance("erf-ratio-in-b", {a: places["start"][0], b: places["start"][1], e: places["wider"][1]},
                      {"b < e": "b rises", "z < 1": "z < 1"})),
        Step("in alpha", in_alpha, Linear({"ratio in a": 1, "start": 1, "aligned": -1})),
        Step("in beta", in_beta, Linear({"ratio in b": 1, "wider": 1, "start": -1})),
    ),
)  # fmt: skip
