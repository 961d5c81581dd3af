"""ReLU: the NNGP is Q = G + J, G the extra part of the NTK and J an area.

$J(x, y) = sqrt(|x|^2 |y|^2 - <x, y>^2) / (2 pi)$ is the area that $x$ and $y$ span, over $2
pi$. So it is nonnegative, the same for $x$ and $-x$, and 0 for inputs on one line through 0; $Q$ and $G$
agree there.
"""

import sympy as sp

from nctheory.proving import Algebra, Cited, Proof, Sign, Step, dot, eq, ge, relu_kernels, vectors

x, y = vectors("x y")
r, s = sp.symbols("r s", real=True)
Q, G, J = relu_kernels()

split = eq(Q(x, y), G(x, y) + J(x, y))
nonnegative = ge(J(x, y))
even = eq(J(x, -y), J(x, y))
odd_part = eq(Q(x, y) - Q(x, -y), dot(x, y) / 2)
line = eq(J(r * x, s * x), 0)

proof = Proof(
    id="relu-split",
    title="ReLU: $Q = G + J$ with an even $J >= 0$ that vanishes on lines through 0",
    source="By the closed forms of [@cho2009]; the reading of $J$ is new here",
    statement=(split, nonnegative, even, odd_part, line),
    steps=(
        Step("split", split, Algebra(),
             "By the closed forms ([#dual-relu]): $Q$ is the NNGP, and $G = K_0 dQ/dk12$."),
        Step("Cauchy-Schwarz", ge(dot(x, x) * dot(y, y) - dot(x, y) ** 2),
             Cited("Cauchy-Schwarz inequality")),
        Step("J >= 0", nonnegative, Sign(using=("Cauchy-Schwarz",))),
        Step("J is even", even, Algebra()),
        Step("odd part", odd_part, Algebra(), "For $relu(t) - relu(-t) = t$."),
        Step("on a line", line, Algebra()),
    ),
)  # fmt: skip
