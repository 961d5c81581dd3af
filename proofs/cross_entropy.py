"""The least regularised cross-entropy of unconstrained ReLU features, by classes of any sizes.

Class c has n_c = r_c^2 of N samples, and its features x are of any law; they and the weights w_c are
free. The features of different classes have scalar products that are not negative, as those of ReLU
features have. Any margins m_c leave errors with the probabilities p_c = (K - 1) e^-m_c / T_c, where
T_c = 1 + (K - 1) e^-m_c. If n_c p_c^2 <= N^2 lambda_W lambda_H (K - 1) / K for all c, then

    loss >= sum_c n_c / N (log T_c + p_c m_c),

the entropy of labels of which c is right with probability 1 - p_c and the others are alike. Gibbs'
inequality makes the cross-entropy linear in the logits. What is left is a square in the weights, and

    sum_c |y_c|^2 - |sum y_c|^2 / K <= (1 - 1/K) sum_c |y_c|^2,   y_c = n_c p_c K / (N (K - 1) lambda_W) E x,

as the products of different y are not negative. `nctheory.learning.unconstrained` has the features
that attain it: orthogonal ones, with m_c = 0 where a class is too small.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Average,
    Instance,
    Linear,
    Mean,
    Proof,
    Sign,
    Step,
    Uniform,
    VectorFunction,
    X,
    always,
    dot,
    eq,
    forall,
    ge,
    gt,
    label,
    vectors,
)

K, c, e, k = label("K"), label("c"), label("e"), label("k")
x, y = vectors("x y")
N, lambda_W, lambda_H = sp.symbols("N lambda_W lambda_H", positive=True)
m, p, r = sp.Function("m"), sp.Function("p"), sp.Function("r")
w = VectorFunction("w")
one, draw = (c, Uniform(K)), (x, X(c))
two = one, (e, Uniform(K)), draw, (y, X(e))


def square(v):
    """The squared norm."""
    return dot(v, v)


def total(value, c=c):
    """The sum over the classes."""
    return K * Mean(value, (c, Uniform(K)))


def n(c):
    """The size of a class."""
    return r(c) ** 2


def partition(c):
    """1 + (K - 1) e^-m."""
    return 1 + (K - 1) * sp.exp(-m(c))


def error(c):
    """p."""
    return (K - 1) * sp.exp(-m(c)) / partition(c)


def logit(k):
    """Of an input."""
    return dot(w(k), x)


def mean(c):
    """Of the features of a class."""
    return Mean(x, (x, X(c)))


def dual(c):
    """y_c."""
    return n(c) * K * p(c) / (N * (K - 1) * lambda_W) * mean(c)


S = total(sp.exp(logit(k)), k)
cross_entropy = sp.log(S) - logit(c)
entropy = sp.log(partition(c)) + p(c) * m(c)
tangent = entropy + p(c) / (K - 1) * (total(logit(k), k) - K * logit(c))
norms = lambda_W / 2 * square(w(c)) + lambda_H / 2 * n(c) * Mean(square(x), draw)
theorem = ge(total(n(c) / N * Mean(cross_entropy, draw) + norms), total(n(c) / N * entropy))

distinct = 1 - sp.KroneckerDelta(c, e)
pairs = distinct * n(c) * p(c) * n(e) * p(e) * dot(x, y)
slack = N**2 * lambda_W * lambda_H * (K - 1) / K - n(c) * p(c) ** 2
slacks = n(c) * slack * square(mean(c))
spread = n(c) * square(x - mean(c))
centre = Mean(w(e), (e, Uniform(K)))
residual = square(w(c) - centre - dual(c) + Mean(dual(e), (e, Uniform(K))))
coupling = n(c) / N * K * p(c) / (K - 1) * dot(w(c) - centre, mean(c))
rest = 1 / (N**2 * (K - 1) * lambda_W)


def gibbs(k, margin):
    """The gap of Gibbs' inequality for one logit."""
    share = S * sp.exp(-margin) / partition(c)
    return sp.exp(logit(k)) - share * (1 + logit(k) + margin + sp.log(partition(c)) - sp.log(S))


def instance(k, margin):
    """Gibbs' inequality there."""
    names = *sp.symbols("z m", real=True), *sp.symbols("S T", positive=True)
    values = logit(k), margin, S, partition(c)
    return Instance("gibbs", dict(zip(names, values, strict=True)), using=("S > 0", "K - 1"))


same = sp.KroneckerDelta(c, k)
own = gibbs(c, 0) / S
shares = sp.exp(-m(c)) / partition(c) * (1 + logit(k) + m(c) + sp.log(partition(c)) - sp.log(S))
others = 1 - total(same * sp.exp(logit(k)), k) / S - total((1 - same) * shares, k)
level = Mean(1 + sp.log(partition(c)) - sp.log(S) + logit(c), draw)
lost = n(c) / N * (1 - 1 / partition(c) - error(c)) * level

proof = Proof(
    id="cross-entropy-bound",
    title="Unconstrained ReLU features, classes of any sizes: the least cross-entropy is an entropy",
    source="[@dang2024], for the minimiser; proved here by duality, with no more of the features "
           "than products that are not negative",
    hypotheses={
        "K > 1": gt(K, 1),
        "features": always(ge(distinct * dot(x, y)), *two),
        "p": forall(eq(p(c), error(c)), c),
        "errors": always(ge(slack), one),
    },
    statement=(theorem,),
    steps=(
        Step("K - 1", gt(K - 1), Linear({"K > 1": 1})),
        Step("S > 0", gt(S), Sign()),
        Step("own logit", ge(gibbs(c, 0)), instance(c, 0)),
        Step("a logit", ge(gibbs(k, m(c))), instance(k, m(c))),
        Step("another", ge((1 - same) * gibbs(k, m(c))), Linear({"a logit": (1 - same) ** 2})),
        Step("all others", ge(Mean((1 - same) * gibbs(k, m(c)), (k, Uniform(K)))),
             Average("another", ((k, Uniform(K)),))),
        Step("logits", ge(n(c) / N * (own + others)),
             Linear({"own logit": n(c) / N / S, "all others": K * n(c) / N / S}),
             "The probabilities of the labels sum to 1."),
        Step("mean over inputs", ge(Mean(n(c) / N * (own + others), one, draw)),
             Average("logits", (one, draw))),
        Step("shares sum to 1", always(eq(lost, 0), one), Algebra()),
        Step("mean lost", eq(Mean(lost, one), 0), Average("shares sum to 1")),
        Step("linear in the logits", ge(Mean(n(c) / N * (cross_entropy - tangent), one, draw)),
             Linear({"mean over inputs": 1, "mean lost": -1}, rewrite=("p",))),
        Step("pairs", always(ge(pairs), *two),
             Linear({"features": n(c) * error(c) * n(e) * error(e)}, using=("K - 1",), rewrite=("p",))),
        Step("mean of pairs", ge(Mean(pairs, *two)), Average("pairs")),
        Step("slack", always(ge(slacks), one), Linear({"errors": n(c) * square(mean(c))})),
        Step("mean slack", ge(Mean(slacks, one)), Average("slack")),
        Step("spread", ge(Mean(spread, one, draw)), Sign()),
        Step("residual", ge(Mean(residual, one)), Sign()),
        Step("centre", ge(square(centre)), Sign()),
        Step("squares", ge(total(norms - coupling)),
             Linear({"residual": K * lambda_W / 2, "centre": K * lambda_W / 2,
                     "spread": K * lambda_H / 2, "mean slack": K**2 * rest / 2,
                     "mean of pairs": K**3 * rest / (2 * (K - 1))}, using=("K - 1",)),
             "The norms pay for the logits."),
        Step("theorem", theorem,
             Linear({"linear in the logits": K, "squares": 1}, using=("K - 1",))),
    ),
)  # fmt: skip
