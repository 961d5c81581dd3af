"""Claim (c), proved for two scalars: an adapted ERF kernel is more collapsed than the NNGP.

N inputs y_i m e_0 + s e_i, times sqrt(d), in two balanced classes, their targets the labels y_i = +-1. The
weights have the variance alpha along sum_i y_i x_i and beta across; alpha = beta = 1 before training. Then
K_0 is (a + b) / 2 for an input with itself and y_i y_j a / 2 for two, with c = s^2 / N and

    a = 2 alpha (m^2 + c) - 2 beta c,   b = 2 N beta c,

and Q is q_0 = r f and y_i y_j q_1 = y_i y_j r g, with r = 2 a_2 / pi, a_2 the readout variance, and f and g as
in `erf-aligned-limit`. The equations of state make F = h (alpha - log alpha + (N - 1) (beta - log beta)) + D
stationary, h the width,

    D = N / lambda + log lambda + (N - 1) log(delta + sigma),

lambda = (N - 1) q_1 + q_0 + sigma the eigenvalue of the labels, delta = q_0 - q_1, sigma the ridge.

Let a_2 + sigma / N <= 1, so that lambda < N. In the direction of alpha lambda rises and delta falls, in that
of beta lambda falls and delta rises: D falls with alpha and rises with beta (`adaptive-gradient`). So F falls
in alpha where alpha <= 1 (`adaptive-aligns`), and rises in beta where beta >= 1 (`adaptive-shrinks`), wherever
a >= 0: a stationary point there has alpha > 1 > beta. And NC1 = (N - 2) (q_0 - q_1) / (q_0 + (N - 1) q_1) is
then below that of the NNGP (`adaptive-collapses`), as q_0 / q_1 decreases in a and increases in b.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Instance,
    Linear,
    Monotone,
    Proof,
    Sign,
    Step,
    eq,
    ge,
    gt,
    label,
)

a = sp.Symbol("a", nonnegative=True)
b, z, r, ridge, a2 = sp.symbols("b z r sigma a_2", positive=True)
N = label("N")


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


def top(a, b):
    """lambda."""
    return 2 * a2 / sp.pi * ((N - 1) * g(a, b) + f(a, b)) + ridge


def rest(a, b):
    """delta + sigma, the other eigenvalues."""
    return 2 * a2 / sp.pi * (f(a, b) - g(a, b)) + ridge


def data_term(a, b):
    """D."""
    return N / top(a, b) + sp.log(top(a, b)) + (N - 1) * sp.log(rest(a, b))


F, G = f(a, b), g(a, b)
f_a, f_b, g_a, g_b = (sp.diff(t, v) for t in (F, G) for v in (a, b))
rate = 2 * a2 / sp.pi
sizes = 1 + a + b
root_f, root_g = sp.sqrt(1 + 2 * a + 2 * b), sp.sqrt((1 + b) * (1 + 2 * a + b))
D_a, D_b = (sp.diff(data_term(a, b), v) for v in (a, b))
weight = rate * (N - 1) * (N - top(a, b)) / top(a, b) ** 2
aligned = gt(-D_a)
across = gt(N * D_b - D_a)
arcsine = Step("arcsine", gt(1 / sp.sqrt(1 - z**2)), Sign(using=("z < 1",)))

gradient = Proof(
    id="adaptive-gradient",
    title="ERF: the data term falls with alignment",
    source="New",
    hypotheses={"N > 1": gt(N, 1), "z < 1": gt(1 - z), "readout": ge(1, a2 + ridge / N)},
    statement=(gt(top(a, b)), gt(rest(a, b)), aligned, across),
    steps=(
        arcsine,
        Step("N - 1", gt(N - 1), Linear({"N > 1": 1})),
        Step("1 - sin g", gt(1 - lower_sine(a, b)), Sign(form=(1 + b) / sizes)),
        Step("1 - sin f", gt(1 - sine(a, b)), Sign(form=1 / sizes)),
        Step("sin f - sin g", gt(sine(a, b) - lower_sine(a, b)), Sign(form=b / sizes)),
        Step("g >= 0", ge(G), Monotone(sp.asin(z), z, "arcsine", 0, lower_sine(a, b), ("1 - sin g",))),
        Step("f > g", gt(F - G), Monotone(sp.asin(z), z, "arcsine", lower_sine(a, b), sine(a, b),
                                          ("1 - sin g", "1 - sin f", "sin f - sin g"))),
        Step("f < pi/2", gt(sp.pi / 2 - F), Monotone(sp.asin(z), z, "arcsine", sine(a, b), 1, ("1 - sin f",))),
        Step("f > 0", gt(F), Linear({"f > g": 1, "g >= 0": 1})),
        Step("lambda", gt(top(a, b)), Sign(using=("N - 1", "g >= 0", "f > 0"))),
        Step("delta", gt(rest(a, b)), Sign(form=rate * (F - G) + ridge, using=("f > g",))),
        Step("lambda < N", gt(N - top(a, b)),
             Linear({"readout": N, "f < pi/2": rate * N, "f > g": rate * (N - 1)}, using=("N - 1",))),
        Step("f_a > 0", gt(f_a), Sign(form=1 / (sizes * root_f))),
        Step("g_a > 0", gt(g_a), Sign(form=(1 + b) / (sizes * root_g))),
        Step("g_a > f_a", gt(g_a - f_a),
             Linear({}, plus=2 * b / (sizes * (1 + 2 * a + b) * (1 + 2 * a + 2 * b) * (f_a + g_a)),
                    using=("f_a > 0", "g_a > 0"))),
        Step("f_b > 0", gt(f_b), Sign(form=1 / (sizes * root_f))),
        Step("g_b <= 0", ge(-g_b), Sign(form=a / (sizes * root_g))),
        Step("lambda_a > 0", gt((N - 1) * g_a + f_a), Sign(using=("N - 1", "g_a > 0", "f_a > 0"))),
        Step("aligned", aligned,
             Linear({"lambda < N": rate * ((N - 1) * g_a + f_a) / top(a, b) ** 2,
                     "g_a > f_a": rate * (N - 1) / rest(a, b)},
                    using=("N - 1", "lambda", "delta", "lambda_a > 0"))),
        Step("across", across,
             Linear({"g_a > f_a": weight, "g_b <= 0": N * weight + N * rate * (N - 1) / rest(a, b),
                     "f_b > 0": rate * (N - 1) ** 2 / rest(a, b),
                     "g_a > 0": rate * (N - 1) / rest(a, b)},
                    using=("N - 1", "lambda", "delta", "lambda < N")),
             "$N lambda_b - lambda_a < 0 < N delta_b - delta_a$."),
    ),
)  # fmt: skip

alpha, beta, m, h, c = sp.symbols("alpha beta m h c", positive=True)


def numbers(alpha, beta):
    """a and b."""
    return 2 * alpha * (m**2 + c) - 2 * beta * c, 2 * N * beta * c


def energy(alpha, beta):
    """F."""
    prior = alpha - sp.log(alpha) + (N - 1) * (beta - sp.log(beta))
    return h * prior + data_term(*numbers(alpha, beta))


def at(f, alpha, beta):
    """A function of a and b."""
    A, B = numbers(alpha, beta)
    return f.xreplace({a: A, b: B})


A, B = numbers(alpha, beta)
defined = (
    Step("1 + a + b", gt(1 + A + B), Sign(using=("k_1 >= 0",))),
    Step("sin g >= 0", ge(lower_sine(A, B)), Sign(using=("k_1 >= 0", "1 + a + b"))),
    Step(
        "1 - sin g",
        gt(1 - lower_sine(A, B)),
        Sign(form=(1 + B) / (1 + A + B), using=("1 + a + b",)),
    ),
    Step(
        "cos g > 0",
        gt(1 - lower_sine(A, B) ** 2),
        Linear({"1 - sin g": 1 + lower_sine(A, B)}, using=("sin g >= 0",)),
    ),
    Step(
        "sin f >= 0",
        ge(sine(A, B)),
        Sign(form=(A + B) / (1 + A + B), using=("k_1 >= 0", "1 + a + b")),
    ),
    Step("1 - sin f", gt(1 - sine(A, B)), Sign(form=1 / (1 + A + B), using=("1 + a + b",))),
    Step(
        "cos f > 0",
        gt(1 - sine(A, B) ** 2),
        Linear({"1 - sin f": 1 + sine(A, B)}, using=("sin f >= 0",)),
    ),
)
values = dict(zip((a, b), (A, B), strict=True))


def quoted(label, relation):
    """What `adaptive-gradient` says at these weights."""
    return Step(label, relation, Instance("adaptive-gradient", values, using=("k_1 >= 0", "N > 1")))


eigenvalues = quoted("lambda", gt(top(A, B))), quoted("delta", gt(rest(A, B)))
positive_pairs = {
    "N > 1": gt(N, 1),
    "readout": ge(1, a2 + ridge / N),
    "k_1 >= 0": ge(numbers(alpha, beta)[0]),
}
no_less = gt(0, sp.Derivative(energy(alpha, beta), alpha))
no_more = gt(sp.Derivative(energy(alpha, beta), beta))
data_alpha, data_beta = (sp.diff(data_term(*numbers(alpha, beta)), t) for t in (alpha, beta))


def at_gradient(relation):
    """What `adaptive-gradient` says, at these weights."""
    return gt(at(relation.lhs, alpha, beta))


aligns = Proof(
    id="adaptive-aligns",
    title="ERF, two scalars: no stationary point has $alpha <= 1$",
    source="New",
    hypotheses={**positive_pairs, "z < 1": gt(1 - z), "alpha <= 1": ge(1, alpha)},
    statement=(no_less,),
    steps=(
        *defined,
        *eigenvalues,
        quoted("gradient", at_gradient(aligned)),
        Step("chain rule", eq(data_alpha, 2 * (m**2 + c) * at(D_a, alpha, beta)), Algebra()),
        Step("theorem", no_less, Linear({"gradient": 2 * (m**2 + c), "alpha <= 1": h / alpha})),
    ),
)  # fmt: skip

shrinks = Proof(
    id="adaptive-shrinks",
    title="ERF, two scalars: no stationary point has $beta >= 1$",
    source="New",
    hypotheses={**positive_pairs, "z < 1": gt(1 - z), "beta >= 1": ge(beta, 1)},
    statement=(no_more,),
    steps=(
        Step("N - 1", gt(N - 1), Linear({"N > 1": 1})),
        *defined,
        *eigenvalues,
        quoted("gradient", at_gradient(across)),
        Step("theorem", no_more, Linear({"gradient": 2 * c, "beta >= 1": h * (N - 1) / beta}, using=("N - 1",))),
    ),
)  # fmt: skip


def nc1(alpha, beta):
    """Of the N samples: (N - 2) (q_0 - q_1) over q_0 + (N - 1) q_1."""
    a, b = numbers(alpha, beta)
    return (N - 2) * rate * (f(a, b) - g(a, b)) / (rate * (f(a, b) + (N - 1) * g(a, b)))


one = sp.Integer(1)
prior = numbers(one, one)
theorem = gt(nc1(one, one), nc1(alpha, beta))


def ratio(a, b):
    """q_0 / q_1."""
    return f(a, b) / g(a, b)


def sines(label, a, b, using):
    """What is needed to speak of f and g, and that they are positive."""
    return (
        Step(f"a + b, {label}", gt(a + b), Sign(using=using)),
        Step(f"1 + a + b, {label}", gt(1 + a + b), Linear({f"a + b, {label}": 1}, plus=1)),
        Step(f"sin g, {label}", gt(lower_sine(a, b)), Sign(using=(*using, f"1 + a + b, {label}"))),
        Step(
            f"1 - sin g, {label}",
            gt(1 - lower_sine(a, b)),
            Sign(form=(1 + b) / (1 + a + b), using=(f"1 + a + b, {label}",)),
        ),
        Step(
            f"sin f, {label}",
            gt(sine(a, b)),
            Sign(form=(a + b) / (1 + a + b), using=(f"a + b, {label}", f"1 + a + b, {label}")),
        ),
        Step(
            f"1 - sin f, {label}",
            gt(1 - sine(a, b)),
            Sign(form=1 / (1 + a + b), using=(f"1 + a + b, {label}",)),
        ),
        Step(f"f, {label}", gt(f(a, b)), Sign(using=(f"sin f, {label}",))),
        Step(f"g, {label}", gt(g(a, b)), Sign(using=(f"sin g, {label}",))),
    )


collapses = Proof(
    id="adaptive-collapses",
    title="ERF, two scalars: $NC1$ of weights with $alpha > 1 > beta$ is below that of the NNGP",
    source="New; for [@kothapalli2025], claim (c)",
    hypotheses={
        "N > 2": gt(N, 2), "alpha > 1": gt(alpha, 1), "beta < 1": gt(1, beta), "z < 1": gt(1 - z),
    },
    statement=(theorem,),
    steps=(
        Step("N - 2", gt(N - 2), Linear({"N > 2": 1})),
        Step("a rises", gt(A - prior[0]), Linear({"alpha > 1": 2 * (m**2 + c), "beta < 1": 2 * c})),
        Step("a > 0", gt(A), Linear({"a rises": 1}, plus=prior[0])),
        Step("b falls", gt(prior[1] - B), Linear({"beta < 1": 2 * N * c})),
        *sines("prior", *prior, ()),
        *sines("aligned", A, prior[1], ("a > 0",)),
        *sines("adapted", A, B, ("a > 0",)),
        Step("in a", gt(ratio(*prior), ratio(A, prior[1])),
             Instance("erf-ratio-in-a", {"a": prior[0], "e": A, "b": prior[1], "c": 1},
                      {"a < e": "a rises"}, ("a > 0",))),
        Step("in b", gt(ratio(A, prior[1]), ratio(A, B)),
             Instance("erf-ratio-in-b", {"a": A, "b": B, "e": prior[1]},
                      {"b < e": "b falls"}, ("a > 0",))),
        Step("ratios", gt(ratio(*prior), ratio(A, B)), Linear({"in a": 1, "in b": 1})),
        Step("theorem", theorem,
             Linear({"ratios": N * (N - 2) * g(*prior) * g(A, B)
                               / ((f(*prior) + (N - 1) * g(*prior)) * (f(A, B) + (N - 1) * g(A, B)))},
                    using=("N - 2", "f, prior", "g, prior", "f, adapted", "g, adapted"))),
    ),
)  # fmt: skip
