"""ReLU, mirrored classes on a line, two hidden layers or more: the NTK collapses features more than the NNGP.

Claim (b) of [@kothapalli2025] is false at every depth but the first, then, even for mirrored
classes. On a line there are two cosines, 1 and $-1$. After $n$ layers without bias, scaled to 1 for
inputs of length 1, the NNGP of two inputs of one sign is $|x||x'|$ and the NTK $(n + 1) |x||x'|$;
for two of opposite signs they are $c(n) |x||x'|$ and $t(n) |x||x'|$, where with $f$ as in
[#relu-layer] and $s = f'$ the first layer has $c(1) = f(-1)$ and $t(1) = c(1) - s(-1)$, and each
later one $c(n + 1) = f(c(n))$ and $t(n + 1) = c(n + 1) + t(n) s(c(n))$.

An input of the first class is positive, $+a$, with probability $q$, and negative, $-b$, otherwise;
$a$ and $b$ have any laws. The second class is the mirror image. At depth $k = n + 1$, $NC1(NNGP) -
NC1(NTK) = 2 Var|x| ((k + 1) c - t) / ((1 - c) (k + 1 - t) (E x)^2)$, and $t(k) <= k c(k)$ and $c(k)
> 0$, by induction: $f(z) = z s(z) + sqrt(1 - z^2) / pi$. [#relu-line-depth-2] has the numbers for
two layers.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Average,
    Classes,
    Define,
    Equivalent,
    Induction,
    Instance,
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
    iff,
    label,
)

P, N = Classes("P", "positive")(1), Classes("N", "positive")(1)
a, b, x, y = sp.symbols("a b x y", positive=True)
q = sp.Symbol("q", nonnegative=True)
alpha, beta, v, W_Q, B_Q, W, B = sp.symbols("alpha beta v W_Q B_Q W B", real=True)
n = label("n")
z = sp.Symbol("z", real=True)
tangent, inner, high, low = sp.symbols("t v w u", real=True)  # of `relu-layer`
half = sp.Rational(1, 2)
c, t = sp.Function("c"), sp.Function("t")


def f(z):
    """The next cosine."""
    return (sp.sqrt(1 - z**2) + (sp.pi / 2 + sp.asin(z)) * z) / sp.pi


def slope(z):
    """f'."""
    return sp.Rational(1, 2) + sp.asin(z) / sp.pi


def cut(x):
    """What is between -1 and 1 already."""
    return sp.Max(-1, sp.Min(1, x))


layers = {
    "first layer": eq(c(1), f(-1)),
    "a layer": forall(eq(c(n + 1), f(cut(c(n)))), n),
    "first NTK": eq(t(1), c(1) - slope(-1)),
    "NTK of a layer": forall(eq(t(n + 1), c(n + 1) + t(n) * slope(cut(c(n)))), n),
}


def in_range(n):
    """0 <= c(n) <= 1."""
    return ge(c(n) * (1 - c(n)))


ends = (
    Step("c >= 0", ge(c(n)), Linear({"range": 1}, plus=c(n) ** 2)),
    Step("c <= 1", ge(1, c(n)), Linear({"range": 1}, plus=(1 - c(n)) ** 2)),
    Step("c >= -1", ge(1 + c(n)), Linear({"c >= 0": 1}, plus=1)),
)
cosine = f(cut(c(n)))
next_cosine = (
    Step("layer", eq(c(n + 1), cosine), Specialise("a layer", {n: n})),
    Step("layer, range", eq(cosine, f(c(n))), Algebra()),
    Step("next c", eq(c(n + 1), f(c(n))), Algebra(("layer", "layer, range"))),
)
positive_next = (
    Step("f >= 0", ge(f(c(n))),
         Instance("relu-layer-above", {z: c(n), tangent: 1}, {"z >= -1": "c >= -1", "z <= t": "c <= 1"})),
    Step("f <= 1", ge(1, f(c(n))),
         Instance("relu-layer-below", {z: c(n), tangent: -1}, {"t <= z": "c >= -1", "z <= 1": "c <= 1"})),
)  # fmt: skip

range_step = Proof(
    id="relu-line-range-step",
    title="Opposite inputs: the range of the cosine, from one depth to the next",
    source="Elementary",
    hypotheses={**layers, "range": in_range(n)},
    statement=(in_range(n + 1),),
    steps=(
        *ends,
        *positive_next,
        *next_cosine,
        Step("n + 1", in_range(n + 1), Linear({"f >= 0": 1 - f(c(n))}, using=("f <= 1",), rewrite=("next c",))),
    ),
)  # fmt: skip

ranges = Proof(
    id="relu-line-range",
    title="Opposite inputs: the cosine at any depth is between 0 and 1",
    source="Elementary",
    hypotheses=layers,
    statement=(in_range(n), ge(c(n)), ge(1, c(n))),
    steps=(
        Step("c(1)", eq(c(1), 0), Algebra(("first layer",))),
        Step("n = 1", in_range(1), Linear({}, rewrite=("c(1)",))),
        Step("range", in_range(n), Induction("relu-line-range-step", base="n = 1", variable=n, hypothesis="range")),
        *ends[:2],
    ),
)  # fmt: skip

apart_step = Proof(
    id="relu-line-apart-step",
    title="Opposite inputs stay apart, from one depth to the next",
    source="Elementary",
    hypotheses={**layers, "n": gt(1, c(n))},
    statement=(gt(1, c(n + 1)),),
    steps=(
        Step("range", in_range(n), Instance("relu-line-range")),
        *ends,
        *next_cosine,
        Step("chord", ge(2 * (1 - f(c(n))), 1 - c(n)),
             Instance("relu-layer-below", {z: c(n), tangent: -1}, {"t <= z": "c >= -1", "z <= 1": "c <= 1"})),
        Step("n + 1", gt(1, c(n + 1)), Linear({"chord": half, "n": half}, rewrite=("next c",))),
    ),
)  # fmt: skip

stay_apart = Proof(
    id="relu-line-apart",
    title="Opposite inputs stay apart at any depth",
    source="Elementary",
    hypotheses=layers,
    statement=(gt(1, c(n)),),
    steps=(
        Step("c(1)", eq(c(1), 0), Algebra(("first layer",))),
        Step("n = 1", gt(1, c(1)), Linear({}, plus=1, rewrite=("c(1)",))),
        Step("all n", gt(1, c(n)), Induction("relu-line-apart-step", base="n = 1", variable=n, hypothesis="n")),
    ),
)  # fmt: skip


def below(n):
    """The NTK is a smaller part of n + 1, its value for inputs of one sign, than the NNGP of 1."""
    return ge(n * c(n), t(n))


ntk = c(n + 1) + t(n) * slope(cut(c(n)))
next_step = (
    Step("range", in_range(n), Instance("relu-line-range")),
    *ends,
    *next_cosine,
    Step("NTK layer", eq(t(n + 1), ntk), Specialise("NTK of a layer", {n: n})),
    Step("NTK range", eq(ntk, c(n + 1) + t(n) * slope(c(n))), Algebra()),
    Step("next t", eq(t(n + 1), c(n + 1) + t(n) * slope(c(n))), Algebra(("NTK layer", "NTK range"))),
    Step("slope", ge(slope(c(n))),
         Instance("relu-layer", {z: 1, tangent: c(n), inner: 0, high: 1, low: 1},
                  {"t <= 1": "c <= 1", "t >= -1": "c >= -1"}, ("c >= 0",))),
)  # fmt: skip

below_step = Proof(
    id="relu-line-ntk-step",
    title="Opposite inputs: the NTK below a multiple of the NNGP, from one depth to the next",
    source="Elementary",
    hypotheses={**layers, "n": below(n)},
    statement=(below(n + 1),),
    steps=(
        *next_step,
        Step("1 - c^2", ge(1 - c(n) ** 2), Sign(form=(1 - c(n)) * (1 + c(n)), using=("c <= 1", "c >= 0"))),
        Step("root", ge(sp.sqrt(1 - c(n) ** 2)), Sign(using=("1 - c^2",))),
        Step("n + 1", below(n + 1),
             Linear({"n": slope(c(n)), "root": n / sp.pi}, using=("slope",), rewrite=("next t", "next c"))),
    ),
)  # fmt: skip

below_all = Proof(
    id="relu-line-ntk",
    title="Opposite inputs: the NTK is below $n$ times the NNGP at depth $n$",
    source="New",
    hypotheses=layers,
    statement=(below(n),),
    steps=(
        Step("c(1)", eq(c(1), 0), Algebra(("first layer",))),
        Step("t(1)", eq(t(1), 0), Algebra(("first NTK", "c(1)"))),
        Step("n = 1", below(1), Linear({}, rewrite=("c(1)", "t(1)"))),
        Step("all n", below(n), Induction("relu-line-ntk-step", base="n = 1", variable=n, hypothesis="n")),
    ),
)  # fmt: skip

deep = Proof(
    id="relu-line-ntk-deep",
    title="Opposite inputs: what is so at depth 2 and more",
    source="New",
    hypotheses=layers,
    statement=(gt(c(n + 1)), gt((n + 2) * c(n + 1), t(n + 1)), gt(1, c(n + 1)), gt(n + 2, t(n + 1))),
    steps=(
        Step("range", in_range(n), Instance("relu-line-range")),
        *ends,
        *next_cosine,
        Step("c < 1", gt(1, c(n)), Instance("relu-line-apart")),
        Step("next c < 1", gt(1, c(n + 1)), Instance("relu-line-apart", {n: n + 1})),
        Step("slope", ge(slope(c(n))),
             Instance("relu-layer", {z: 1, tangent: c(n), inner: 0, high: 1, low: 1},
                      {"t <= 1": "c <= 1", "t >= -1": "c >= -1"}, ("c >= 0",))),
        Step("1 - c^2", gt(1 - c(n) ** 2), Sign(form=(1 - c(n)) * (1 + c(n)), using=("c < 1", "c >= 0"))),
        Step("root", gt(sp.sqrt(1 - c(n) ** 2)), Sign(using=("1 - c^2",))),
        Step("c > 0", gt(c(n + 1)),
             Linear({"c >= 0": slope(c(n)), "root": 1 / sp.pi}, using=("slope",), rewrite=("next c",))),
        Step("below", below(n + 1), Instance("relu-line-ntk", {n: n + 1})),
        Step("strictly below", gt((n + 2) * c(n + 1), t(n + 1)), Linear({"below": 1, "c > 0": 1})),
        Step("NTK", gt(n + 2, t(n + 1)), Linear({"strictly below": 1, "next c < 1": n + 2})),
    ),
)  # fmt: skip


def mean(same, opposite, sign):
    """E K(x, sign x') for independent x, x' of the first class, for a kernel |x||x'| times these."""
    same, opposite = (same, opposite)[::sign]
    both = same * (q**2 * a * x + (1 - q) ** 2 * b * y) + opposite * 2 * q * (1 - q) * a * b
    return Mean(both, (a, P), (x, P), (b, N), (y, N))


def spread(same, opposite):
    """t - M_11, the within-class trace: both classes have the same."""
    return Mean(same * (q * a**2 + (1 - q) * b**2), (a, P), (b, N)) - mean(same, opposite, 1)


def apart(same, opposite):
    """(M_11 - M_12) / 2, the between-class trace of two classes that weigh the same."""
    return (mean(same, opposite, 1) - mean(same, opposite, -1)) / 2


var = v - (alpha + beta) ** 2
C, D = c(n + 1), t(n + 1)
factor = 2 * ((n + 2) * C - D) / ((1 - C) * (n + 2 - D) * (alpha - beta) ** 2)
excess = eq(W_Q / B_Q - W / B, factor * var)
theorem = ge(W_Q / B_Q, W / B)
strict = iff(gt(W_Q / B_Q, W / B), gt(var))

# Two inputs of each sign: (|x| - |x'|)^2 / 2, on average, is Var |x|.
distance = q**2 * (a - x) ** 2 / 2 + q * (1 - q) * (a - b) ** 2 + (1 - q) ** 2 * (b - y) ** 2 / 2

proof = Proof(
    id="relu-line-depth",
    title="ReLU, mirrored classes on a line, any depth from 2 on: $NC1(NTK) <= NC1(NNGP)$",
    source="New; against [@kothapalli2025], claim (b), beyond depth 1",
    hypotheses={
        **layers,
        "q <= 1": ge(1, q),
        "apart": gt((q * Mean(a, (a, P)) - (1 - q) * Mean(b, (b, N))) ** 2),
    },
    statement=(theorem, excess, strict),
    steps=(
        Step("c < 1", gt(1, C), Instance("relu-line-ntk-deep")),
        Step("(k + 1) c > t", gt((n + 2) * C, D), Instance("relu-line-ntk-deep")),
        Step("t < k + 1", gt(n + 2, D), Instance("relu-line-ntk-deep")),
        Step("alpha", eq(alpha, q * Mean(a, (a, P))), Define()),
        Step("beta", eq(beta, (1 - q) * Mean(b, (b, N))), Define()),
        Step("v", eq(v, q * Mean(a**2, (a, P)) + (1 - q) * Mean(b**2, (b, N))), Define()),
        Step("W_Q", eq(W_Q, spread(1, C)), Define()),
        Step("B_Q", eq(B_Q, apart(1, C)), Define()),
        Step("W", eq(W, spread(n + 2, D)), Define()),
        Step("B", eq(B, apart(n + 2, D)), Define()),
        Step("within", eq(W_Q, v - alpha**2 - beta**2 - 2 * C * alpha * beta),
             Algebra(("W_Q", "v", "alpha", "beta"))),
        Step("between", eq(B_Q, (1 - C) * (alpha - beta) ** 2 / 2), Algebra(("B_Q", "alpha", "beta"))),
        Step("NTK within", eq(W, (n + 2) * (v - alpha**2 - beta**2) - 2 * D * alpha * beta),
             Algebra(("W", "v", "alpha", "beta"))),
        Step("NTK between", eq(B, (n + 2 - D) * (alpha - beta) ** 2 / 2), Algebra(("B", "alpha", "beta"))),
        Step("alpha - beta", gt((alpha - beta) ** 2), Linear({"apart": 1}, rewrite=("alpha", "beta"))),
        Step("B_Q > 0", gt(B_Q), Linear({"alpha - beta": (1 - C) / 2}, using=("c < 1",), rewrite=("between",))),
        Step("B > 0", gt(B), Linear({"alpha - beta": (n + 2 - D) / 2}, using=("t < k + 1",), rewrite=("NTK between",))),
        Step("excess", excess, Algebra(("within", "between", "NTK within", "NTK between"))),
        Step("squares", ge(distance), Sign(using=("q <= 1",))),
        Step("mean of squares", ge(Mean(distance, (a, P), (x, P), (b, N), (y, N))), Average("squares")),
        Step("variance", ge(var), Linear({"mean of squares": 1}, rewrite=("v", "alpha", "beta")),
             "It is Var $|x|$."),
        Step("theorem", theorem,
             Linear({"excess": 1, "variance": factor}, using=("alpha - beta", "(k + 1) c > t", "c < 1", "t < k + 1"))),
        Step("strict", strict,
             Equivalent(factor=factor, using=("alpha - beta", "(k + 1) c > t", "c < 1", "t < k + 1"), rewrite=("excess",))),
    ),
)  # fmt: skip
