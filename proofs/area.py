"""ReLU: the NNGP exceeds the kernel that the NTK adds to it by a multiple of the area |x ^ y|."""

import sympy as sp

from nctheory.theory.activation import RELU
from nctheory.theory.gaussian import Expectation, k11, k12, k22, u, v
from nctheory.theory.statements import Kernel, dot, eq, ge, vectors
from nctheory.verify.proof import Algebra, Cited, Instance, Proof, Sign, Step

x, y = vectors("x y")
Q = Kernel("Q", RELU.kappa)
G = Kernel("G", k12 * RELU.kappadot)
J = Kernel("J", sp.sqrt(k11 * k22 - k12**2) / (2 * sp.pi))

split = eq(Q(x, y), G(x, y) + J(x, y))
nonnegative = ge(J(x, y))
square = ge(dot(x, x))

proof = Proof(
    id="area",
    title="ReLU: Q - G is an area",
    source="Cho and Saul (2009), orders 0 and 1 of their family",
    statement=(split, nonnegative, square),
    steps=(
        Step("kernel", eq(Expectation(RELU.phi(u) * RELU.phi(v)), RELU.kappa),
             Instance("dual-relu"), "Q is the NNGP, and G = K_0 dQ/dk12."),
        Step("split", split, Algebra(), "By the closed forms."),
        Step("Cauchy-Schwarz", ge(dot(x, x) * dot(y, y) - dot(x, y) ** 2),
             Cited("Cauchy-Schwarz inequality")),
        Step("J >= 0", nonnegative, Sign(using=("Cauchy-Schwarz",))),
        Step("square", square, Sign()),
    ),
    uses=("dual-relu",),
)  # fmt: skip
