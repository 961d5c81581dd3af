"""The NTK of one hidden layer weighs the Taylor terms of the NNGP: Theta = (1 + D) Q.

Without biases and with weight variance 1, Theta = Q + k12 dQ/dk12 is d(k12 Q)/dk12. The term of
degree k in k12, which is the component of Hermite degree k in weight space, is weighted by 1 + k:
the NTK turns up the components of high degree. Where those are less collapsed, claim (b) holds.
"""

import sympy as sp

from nctheory.theory.activation import ERF, RELU, arc_cosine
from nctheory.theory.gaussian import k11, k12, k22
from nctheory.theory.kernels import kernel
from nctheory.theory.statements import eq
from nctheory.verify.proof import Algebra, Proof, Step

k, degree = sp.symbols("k N", integer=True, positive=True)
a = sp.Function("a")


def theta(activation):
    """The NTK of one hidden layer, by the recursion over layers."""
    ntk = kernel("ntk", activation)
    return ntk.xreplace({s: sp.Integer(s.name == "sigma_w2")
                         for s in ntk.free_symbols - {k11, k12, k22}})  # fmt: skip


def raised(activation):
    """(1 + D) Q = d(k12 Q)/dk12."""
    return sp.Derivative(k12 * activation.kappa, k12)


series = sp.Sum(a(k) * k12**k, (k, 1, degree))
taylor = eq(
    series + k12 * sp.Derivative(series, k12), sp.Sum((1 + k) * a(k) * k12**k, (k, 1, degree))
)
relu, erf = eq(theta(RELU), raised(RELU)), eq(theta(ERF), raised(ERF))
relu2 = eq(theta(arc_cosine(2)), raised(arc_cosine(2)))

proof = Proof(
    id="ntk-from-nngp",
    title="Theta = (1 + D) Q with D = k12 d/dk12",
    source="Price's theorem; the reading in Taylor terms is new here",
    statement=(relu, erf, relu2, taylor),
    steps=(
        Step("ReLU", relu, Algebra()),
        Step("ERF", erf, Algebra()),
        Step("squared ReLU", relu2, Algebra()),
        Step("Taylor terms", taylor, Algebra(), "For every partial sum."),
    ),
)  # fmt: skip
