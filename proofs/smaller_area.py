"""Any classes: E min(J_m, J_n) D_Q(m, n) <= 2 A_J B_Q, for the means J_m of an area within classes.

The classes have inputs $m + s g$, their centres $m$ are of any law. $D_Q(m, n)$ is the squared
distance of the means of two classes, for the NNGP of the ReLU, $A_J$ the mean of $J_m$ and $B_Q$
the between-class trace. As $min(s, t)$ is positive semidefinite for $s, t >= 0$, so is its product
with $<a_m, a_n>$, where $a_m$ is the mean of the class around $m$ less the mean of all. Hence
$E min(J_m, J_n) <a_m, a_n> >= 0$, and $E min(J_m, J_n) |a_m - a_n|^2 <= 2 E min(J_m, J_n) |a_m|^2
<= 2 E J_n |a_m|^2$.
"""

import sympy as sp

from nctheory.proving import (
    Average,
    Cited,
    Classes,
    Linear,
    Mean,
    Proof,
    Sign,
    Step,
    ge,
    le,
    relu_kernels,
    smaller,
    vectors,
)  # fmt: skip

m, n, o, g, h = vectors("m n o g h")
s = sp.Symbol("s", positive=True)
shape, centres = Classes("gamma")(1), Classes("P")(1)
two = (m, centres), (n, centres)
Q, G, J = relu_kernels()


def cross(K, c, e):
    """M of the classes around c and e."""
    return Mean(K(c + s * g, e + s * h), (g, shape), (h, shape))


def centred(K, c, e):
    """<a_c, a_e>."""
    other = (o, centres)
    return (cross(K, c, e) - Mean(cross(K, c, o), other) - Mean(cross(K, o, e), other)
            + Mean(cross(K, m, n), *two))  # fmt: skip


J_m, J_n = cross(J, m, m), cross(J, n, n)
least = smaller(J_m, J_n)
distance = cross(Q, m, m) + cross(Q, n, n) - 2 * cross(Q, m, n)
between = Mean(cross(Q, m, m), (m, centres)) - Mean(cross(Q, m, n), *two)
theorem = le(Mean(least * distance, *two), 2 * Mean(J_m, (m, centres)) * between)

proof = Proof(
    id="smaller-area",
    title="Any classes: $E min(J_m, J_n) D_Q <= 2 A_J B_Q$",
    source="New",
    statement=(theorem,),
    steps=(
        Step("Schur", ge(Mean(least * centred(Q, m, n), *two)), Cited("Schur product theorem")),
        Step("|a_m|^2 >= 0", ge(centred(Q, m, m)), Cited("distance of feature means")),
        Step("min <= J_n", ge((J_n - least) * centred(Q, m, m)), Sign(using=("|a_m|^2 >= 0",))),
        Step("mean", le(Mean(least * centred(Q, m, m), *two),
                        Mean(J_n * centred(Q, m, m), *two)), Average("min <= J_n")),
        Step("theorem", theorem, Linear({"Schur": 2, "mean": 2})),
    ),
)  # fmt: skip
