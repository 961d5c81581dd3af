"""The NTK of one hidden layer weighs the Taylor terms of the NNGP: Theta = (1 + D) Q.

Without biases and with weight variance 1, $Theta = Q + D Q$ with $D = k12 d/dk12$. $D$ multiplies a
term of degree $n$ in $k12$ by $n$, so that $Theta$ has the Taylor terms of $Q$, each times $1 + n$.
In weight space that is the component of Hermite degree $n$: for inputs of norm 1, the normalised
Hermite polynomial $h_n$ has the dual $k12^n$. So the NTK turns up the components of high degree,
and where those are less collapsed, claim (b) holds ([#chebyshev]).
"""

import sympy as sp

from nctheory.proving import (
    ERF,
    RELU,
    Activation,
    Algebra,
    Derived,
    Expectation,
    Proof,
    Step,
    TakeLimit,
    arc_cosine,
    eq,
    gt,
    k11,
    k12,
    k22,
    kernel,
    u,
    v,
)  # fmt: skip

n = sp.Symbol("n", integer=True, positive=True)
a, c = sp.symbols("a c", real=True)


def theta(activation):
    """The NTK of one hidden layer, by the recursion over layers."""
    ntk = kernel("ntk", activation)
    return ntk.xreplace({s: sp.Integer(s.name == "sigma_w2")
                         for s in ntk.free_symbols - {k11, k12, k22}})  # fmt: skip


def raised(q, x):
    """(1 + D) q = d(x q)/dx."""
    return sp.Derivative(x * q, x)


relu = eq(theta(RELU), raised(RELU.kappa, k12))
relu2 = eq(theta(arc_cosine(2)), raised(arc_cosine(2).kappa, k12))
erf = eq(theta(ERF), raised(ERF.kappa, k12))
term = eq(raised(a * k12**n, k12), (1 + n) * a * k12**n)

# Taylor terms: of ERF in c = 2 k12 / sqrt((1 + 2 k11)(1 + 2 k22)), where D = c d/dc, of ReLU in k12.
arcsine = 2 / sp.pi * sp.asin(c)
argument = 2 * k12 / sp.sqrt((1 + 2 * k11) * (1 + 2 * k22))
erf_terms = {1: 2 / sp.pi, 3: 1 / (3 * sp.pi), 5: 3 / (20 * sp.pi)}
root = sp.sqrt(k11 * k22)
relu_terms = {0: root / (2 * sp.pi), 1: sp.Rational(1, 4), 2: 1 / (4 * sp.pi * root)}


def taylor(q, x, terms):
    """q is the sum of the terms, and a rest that is small beside the last of them."""
    polynomial = sum(a * x**n for n, a in terms.items())
    return eq(sp.Limit((q - polynomial) / x ** max(terms), x, 0), 0)


def weighted(terms):
    """Each term times 1 + n."""
    return {n: (1 + n) * a for n, a in terms.items()}


erf_q = taylor(arcsine, c, erf_terms)
erf_theta = taylor(arcsine + c * sp.diff(arcsine, c), c, weighted(erf_terms))
relu_q = taylor(RELU.kappa, k12, relu_terms)
relu_theta = taylor(theta(RELU), k12, weighted(relu_terms))

degrees = (1, 2, 3)
HERMITE = Activation(
    lambda x: sum(sp.hermite_prob(n, x) / sp.sqrt(sp.factorial(n)) for n in degrees),
    "h_1 + h_2 + h_3",
)
hermite = eq(Expectation(HERMITE.phi(u) * HERMITE.phi(v)), HERMITE.kappa)
components = eq(HERMITE.kappa.xreplace({k11: sp.Integer(1), k22: sp.Integer(1)}),
                sum(k12**n for n in degrees))  # fmt: skip

proof = Proof(
    id="ntk-from-nngp",
    title="$Theta = (1 + D) Q$ with $D = k12 d/dk12$: the term of degree $n$ is weighted by "
          "$1 + n$",
    source="Price's theorem; the reading in Taylor and Hermite terms is new here",
    hypotheses={"regular": gt(k11 * k22, k12**2)},
    statement=(relu, relu2, erf, term, erf_q, erf_theta, relu_q, relu_theta, hermite, components),
    steps=(
        Step("ReLU", relu, Algebra()),
        Step("squared ReLU", relu2, Algebra()),
        Step("ERF", erf, Algebra()),
        Step("term", term, Algebra(), "A power of $k12$ is an eigenfunction of $D$."),
        Step("ERF, in c", eq(ERF.kappa, arcsine.xreplace({c: argument})), Algebra()),
        Step("ERF, Taylor terms of Q", erf_q, TakeLimit()),
        Step("ERF, Taylor terms of Theta", erf_theta, TakeLimit(), "2, 4 and 6 times those of "
                                                                   "$Q$."),
        Step("ReLU, Taylor terms of Q", relu_q, TakeLimit()),
        Step("ReLU, Taylor terms of Theta", relu_theta, TakeLimit(), "1, 2 and 3 times."),
        Step("Hermite", hermite, Derived("dual of h_1 + h_2 + h_3")),
        Step("Hermite components", components, Algebra(),
             "For inputs of norm 1: orthogonal, and of one degree each."),
    ),
)  # fmt: skip
