"""The least regularised squared loss of unconstrained features, by classes of any sizes.

Class c has n_c = r_c^2 of N samples; r_c are the singular values of the matrix of labels. The features
x of a class are of any law; they and the weights w_c are free. If n_c q_c^2 <= N^2 lambda_W lambda_H
for all c, then

    loss >= sum_c n_c / (2 N) (2 q_c - q_c^2),

by completing three squares. Features in orthogonal directions, with <w_c, x> = 1 - q_c, attain it for
the largest q_c <= 1: the singular values of the outputs are (r_c - N sqrt(lambda_W lambda_H))_+.
"""

import sympy as sp

from nctheory.proving import (
    Average,
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
    ge,
    label,
    vectors,
)

K, c, k = label("K"), label("c"), label("k")
(x,) = vectors("x")
N, lambda_W, lambda_H = sp.symbols("N lambda_W lambda_H", positive=True)
q, r = sp.Function("q"), sp.Function("r")
w = VectorFunction("w")
one, draw, other = (c, Uniform(K)), (x, X(c)), (k, Uniform(K))
same = sp.KroneckerDelta(c, k)


def square(v):
    """The squared norm."""
    return dot(v, v)


def total(value, *more):
    """The sum over the classes."""
    return K * Mean(value, one, *more)


def n(c):
    """The size of a class."""
    return r(c) ** 2


def loss(errors, norm):
    """Of squared errors and squared norms of features, in the mean over a class."""
    return total(n(c) / (2 * N) * errors + lambda_W / 2 * square(w(c)) + lambda_H / 2 * n(c) * norm)


errors = K * Mean((dot(w(k), x) - same) ** 2, draw, other)
bound = total(n(c) / (2 * N) * (2 * q(c) - q(c) ** 2))
theorem = ge(loss(errors, Mean(square(x), draw)), bound)

off = Mean(n(c) * ((1 - same) * dot(w(k), x)) ** 2, one, draw, other)
on = Mean(n(c) * (1 - q(c) - dot(w(c), x)) ** 2, one, draw)
apart = Mean(n(c) * square(x - q(c) / (N * lambda_H) * w(c)), one, draw)
room = N**2 * lambda_W * lambda_H - n(c) * q(c) ** 2

proof = Proof(
    id="squared-loss-bound",
    title="Unconstrained features, classes of any sizes: the least squared loss",
    source="[@thrampoulidis2022]; [@dang2024]; proved here by completing squares",
    hypotheses={"room": always(ge(room), one)},
    statement=(theorem,),
    steps=(
        Step("off the diagonal", ge(off), Sign()),
        Step("on the diagonal", ge(on), Sign()),
        Step("aligned", ge(apart), Sign()),
        Step("weights", always(ge(room * square(w(c))), one), Linear({"room": square(w(c))})),
        Step("mean of weights", ge(Mean(room * square(w(c)), one)), Average("weights")),
        Step("theorem", theorem,
             Linear({"off the diagonal": K**2 / (2 * N), "on the diagonal": K / (2 * N),
                     "aligned": K * lambda_H / 2,
                     "mean of weights": K / (2 * N**2 * lambda_H)})),
    ),
)  # fmt: skip
