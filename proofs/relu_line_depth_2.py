"""ReLU, mirrored classes on a line, two hidden layers: the NTK collapses features more than the NNGP.

Claim (b) of [@kothapalli2025] is false at depth 2, then, even for mirrored classes. On a line there
are two angles only. For two inputs of one sign the NNGP is $|x||x'|$ and the NTK $3 |x||x'|$; for
two of opposite signs both are $|x||x'| / pi$. (The kernels are scaled to 1 for inputs of length 1.)

An input of the first class is positive, $+a$, with probability $q$, and negative, $-b$, otherwise;
$a$ and $b$ have any laws. The second class is the mirror image. Then $NC1(NNGP) - NC1(NTK) = 4 pi
Var|x| / ((pi - 1) (3 pi - 1) (E x)^2)$, and where each class has one sign, $NC1(NTK) / NC1(NNGP) =
(3 pi - 3) / (3 pi - 1)$, or 0.7626.
"""

import sympy as sp

from nctheory.proving import (
    RELU,
    Algebra,
    Average,
    Classes,
    Define,
    Equivalent,
    Linear,
    Mean,
    Proof,
    Sign,
    Step,
    eq,
    ge,
    gt,
    iff,
    k11,
    k12,
    k22,
    kernel,
)  # fmt: skip

P, N = Classes("P", "positive")(1), Classes("N", "positive")(1)
a, b, x, y = sp.symbols("a b x y", positive=True)
q = sp.Symbol("q", nonnegative=True)
alpha, beta, v, W_Q, B_Q, W, B = sp.symbols("alpha beta v W_Q B_Q W B", real=True)
he = {"sigma_b2": 0, "sigma_w2": 2}


def at_depth_2(name, factor):
    """A kernel of two numbers, without bias, and scaled to the weight variance 2."""
    form = kernel(name, RELU, 2)
    form = factor * form.subs({t: he[t.name] for t in form.free_symbols if t.name in he})
    return lambda x, y: form.xreplace({k11: x**2, k12: x * y, k22: y**2})


nngp, ntk = at_depth_2("nngp", 2), at_depth_2("ntk", 1)


def mean(K, sign):
    """E K(x, sign x') for independent x, x' of the first class."""
    both = (
        q**2 * K(a, sign * x) + 2 * q * (1 - q) * K(a, -sign * b) + (1 - q) ** 2 * K(-b, -sign * y)
    )
    return Mean(both, (a, P), (x, P), (b, N), (y, N))


def spread(K):
    """t - M_11, the within-class trace: both classes have the same."""
    return Mean(q * K(a, a) + (1 - q) * K(-b, -b), (a, P), (b, N)) - mean(K, 1)


def apart(K):
    """(M_11 - M_12) / 2, the between-class trace of two classes that weigh the same."""
    return (mean(K, 1) - mean(K, -1)) / 2


def ray(K):
    """NC1 of a class of one sign, and of its mirror image."""
    within = Mean(K(a, a), (a, P)) - Mean(K(a, x), (a, P), (x, P))
    between = Mean(K(a, x) - K(a, -x), (a, P), (x, P)) / 2
    return within / between


var = v - (alpha + beta) ** 2
excess = eq(
    W_Q / B_Q - W / B, 4 * sp.pi * var / ((sp.pi - 1) * (3 * sp.pi - 1) * (alpha - beta) ** 2)
)
theorem = ge(W_Q / B_Q, W / B)
strict = iff(gt(W_Q / B_Q, W / B), gt(var))
one_sign = eq(ray(ntk), (3 * sp.pi - 3) / (3 * sp.pi - 1) * ray(nngp))

# One input of each sign, and a second one of the same law: (|x| - |x'|)^2 / 2, on average, is Var |x|.
distance = q**2 * (a - x) ** 2 / 2 + q * (1 - q) * (a - b) ** 2 + (1 - q) ** 2 * (b - y) ** 2 / 2

proof = Proof(
    id="relu-line-depth-2",
    title="ReLU, mirrored classes on a line, depth 2: $NC1(NTK) <= NC1(NNGP)$",
    source="New; against [@kothapalli2025], claim (b), at depth 2",
    hypotheses={
        "q <= 1": ge(1, q),
        "apart": gt((q * Mean(a, (a, P)) - (1 - q) * Mean(b, (b, N))) ** 2),
    },
    statement=(excess, theorem, strict, one_sign),
    steps=(
        Step("pi > 1", gt(sp.pi - 1), Sign()),
        Step("one sign", eq(nngp(a, x), a * x), Algebra()),
        Step("two signs", eq(nngp(a, -b), a * b / sp.pi), Algebra()),
        Step("NTK, one sign", eq(ntk(a, x), 3 * a * x), Algebra()),
        Step("NTK, two signs", eq(ntk(a, -b), a * b / sp.pi), Algebra()),
        Step("alpha", eq(alpha, q * Mean(a, (a, P))), Define()),
        Step("beta", eq(beta, (1 - q) * Mean(b, (b, N))), Define()),
        Step("v", eq(v, q * Mean(a**2, (a, P)) + (1 - q) * Mean(b**2, (b, N))), Define()),
        Step("W_Q", eq(W_Q, spread(nngp)), Define()),
        Step("B_Q", eq(B_Q, apart(nngp)), Define()),
        Step("W", eq(W, spread(ntk)), Define()),
        Step("B", eq(B, apart(ntk)), Define()),
        Step("within", eq(W_Q, v - alpha**2 - beta**2 - 2 * alpha * beta / sp.pi),
             Algebra(("W_Q", "v", "alpha", "beta"))),
        Step("between", eq(B_Q, (1 - 1 / sp.pi) * (alpha - beta) ** 2 / 2),
             Algebra(("B_Q", "alpha", "beta"))),
        Step("NTK within", eq(W, 3 * v - 3 * alpha**2 - 3 * beta**2 - 2 * alpha * beta / sp.pi),
             Algebra(("W", "v", "alpha", "beta"))),
        Step("NTK between", eq(B, (3 - 1 / sp.pi) * (alpha - beta) ** 2 / 2),
             Algebra(("B", "alpha", "beta"))),
        Step("alpha - beta", gt((alpha - beta) ** 2),
             Linear({"apart": 1}, rewrite=("alpha", "beta"))),
        Step("B_Q > 0", gt(B_Q), Linear({"alpha - beta": (1 - 1 / sp.pi) / 2}, rewrite=("between",))),
        Step("B > 0", gt(B), Linear({"alpha - beta": (3 - 1 / sp.pi) / 2}, rewrite=("NTK between",))),
        Step("excess", excess, Algebra(("within", "between", "NTK within", "NTK between"))),
        Step("squares", ge(distance), Sign(using=("q <= 1",))),
        Step("mean of squares", ge(Mean(distance, (a, P), (x, P), (b, N), (y, N))), Average("squares")),
        Step("variance", ge(var), Linear({"mean of squares": 1}, rewrite=("v", "alpha", "beta")),
             "It is $Var |x|$."),
        Step("theorem", theorem,
             Linear({"excess": 1, "variance": 4 * sp.pi / ((sp.pi - 1) * (3 * sp.pi - 1) * (alpha - beta) ** 2)},
                    using=("alpha - beta",))),
        Step("strict", strict,
             Equivalent(factor=4 * sp.pi / ((sp.pi - 1) * (3 * sp.pi - 1) * (alpha - beta) ** 2),
                        using=("alpha - beta",), rewrite=("excess",))),
        Step("one sign, ratio", one_sign, Algebra()),
    ),
)  # fmt: skip
