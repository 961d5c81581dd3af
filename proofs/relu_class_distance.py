"""ReLU, two classes N(m, I) and N(o, I): the distance of their means under the NNGP.

With $b = |m - o|^2 / 2$, $a = |m + o|^2 / 2$ and $d$ the dimension, $D_Q = Q_mm + Q_oo - 2 Q_mo$ is
at least $(b/2) (2 - (1 + a / ((d + 2)(2 + 2 b / pi)))^(-1/2))$.

$Q(x, y)$ is the mean of $relu<w, x> relu<w, y>$ over $w ~ N(0, I)$, so that $D_Q$ is the mean of a
square, of the difference of $E relu<w, m + g>$ and $E relu<w, o + g>$. By the odd part of the ReLU
these differ by $<w, m - o> / 2$, and by the even part by $|w| (H(<w, m>/|w|) - H(<w, o>/|w|)) / 2$,
where $H(t) = E|t + z|$ for a standard normal $z$; [#erf-spread] bounds it. The product of the two
is odd in $w$. What is left is the mean that [#gaussian-cosine] bounds.
"""

import sympy as sp

from nctheory.proving import (
    RELU,
    Algebra,
    Average,
    Cited,
    Classes,
    Derived,
    Expectations,
    Image,
    Instance,
    Linear,
    Mean,
    Normal,
    Proof,
    Step,
    always,
    dot,
    eq,
    ge,
    gt,
    label,
    relu_kernels,
    smoothed,
    u,
    vectors,
)  # fmt: skip

m, o, w, g, h, x, y = vectors("m o w g h x y")
n = label("n")
R = sp.Rational
t = sp.Symbol("t", real=True)
d = n + 1  # the dimension
gamma = Classes("gamma")(1)
Q = relu_kernels()[0]
one, law = (w, gamma), {"law": gamma}
square = dot(w, w)
apart, middle = m - o, m + o
a, b = dot(middle, middle) / 2, dot(apart, apart) / 2
kappa = 1 / (8 + 8 * b / sp.pi)
zeta = a / ((d + 2) * (2 + 2 * b / sp.pi))


def mean_modulus(s):
    """H."""
    return sp.sqrt(2 / sp.pi) * sp.exp(-(s**2) / 2) + s * sp.erf(s / sp.sqrt(2))


def relu(t):
    """The activation."""
    return sp.Max(0, t)


def cross(c, e):
    """M of the classes around c and e."""
    return Mean(Q(c + g, e + h), (g, gamma), (h, gamma))


def feature(c):
    """The mean feature of a class at w."""
    return Mean(relu(dot(w, c + g)), (g, gamma))


def integral(c):
    """The same as an integral with the density of N(<w, c>, |w|^2)."""
    density = sp.exp(-((t - dot(w, c)) ** 2) / (2 * square)) / sp.sqrt(2 * sp.pi * square)
    return sp.Integral(relu(t) * density, (t, -sp.oo, sp.oo))


def even(c):
    """E|<w, c + g>|, which is |w| H(<w, c>/|w|)."""
    return sp.sqrt(square) * mean_modulus(dot(w, c) / sp.sqrt(square))


A, B = sp.Symbol("a", real=True), sp.Symbol("b", positive=True)


gaussian = sp.Integral(relu(t) * sp.exp(-((t - A) ** 2) / (2 * B)) / sp.sqrt(2 * sp.pi * B),
                       (t, -sp.oo, sp.oo))  # fmt: skip
relu_mean = eq(gaussian, (A + sp.sqrt(B) * mean_modulus(A / sp.sqrt(B))) / 2)
proof_relu_mean = Proof(
    id="relu-mean",
    title="The mean of the ReLU at $N(a, b)$",
    source="Classical",
    statement=(relu_mean,),
    steps=(
        Step("integral", eq(gaussian, smoothed(RELU.phi(u))), Derived("class mean of relu")),
        Step("theorem", relu_mean, Algebra(("integral",))),
    ),
)  # fmt: skip

distance = cross(m, m) + cross(o, o) - 2 * cross(m, o)
bracket = even(m) - even(o)
large = sp.exp(-kappa * dot(w, middle) ** 2 / square)
least = dot(w, apart) ** 2 * (1 - large)

# The same with numbers: W = |w|^2, S = <w, m + o>, D = <w, m - o> and P = |m - o|^2.
W, P = sp.Symbol("W", positive=True), sp.Symbol("P", nonnegative=True)
S, D = sp.symbols("S D", real=True)
p, q = S / (2 * sp.sqrt(W)), D / (2 * sp.sqrt(W))
scale = 1 + 2 * q**2 / sp.pi
exponents = -(p**2) / (2 * scale), -(S**2) / (W * (8 + 4 * P / sp.pi))
spread = (mean_modulus(p + q) - mean_modulus(p - q)) ** 2
numbers = ge(W * spread, D**2 * (1 - sp.exp(exponents[1])))
proof_numbers = Proof(
    id="erf-spread-scaled",
    title="The spread of mean moduli, for one weight vector",
    source="New",
    hypotheses={"Cauchy-Schwarz": ge(W * P, D**2)},
    statement=(numbers,),
    steps=(
        Step("spread", ge(spread, 4 * q**2 * (1 - sp.exp(exponents[0]))),
             Instance("erf-spread", {"p": p, "q": q})),
        Step("exponents", ge(exponents[1], exponents[0]),
             Linear({"Cauchy-Schwarz": S**2 / (sp.pi * W**2 * (8 + 4 * P / sp.pi) * 2 * scale)})),
        Step("tangent", ge(sp.exp(exponents[1]),
                           sp.exp(exponents[0]) * (1 + exponents[1] - exponents[0])),
             Instance("above-tangents", {"x": exponents[1], "y": exponents[0], "z": 1})),
        Step("theorem", numbers,
             Linear({"spread": W, "tangent": D**2, "exponents": D**2 * sp.exp(exponents[0])})),
    ),
)  # fmt: skip

theorem = ge(distance, b / 2 * (2 - 1 / sp.sqrt(1 + zeta)))

proof = Proof(
    id="relu-class-distance",
    title="ReLU: the distance of the means of two isotropic Gaussian classes",
    source="New",
    hypotheses={"normal": Normal(gamma), "dimension": eq(Mean(square, one), d)},
    statement=(theorem,),
    steps=(
        Step("d > 0", gt(Mean(square, one)), Linear({}, plus=d, rewrite=("dimension",))),
        Step("not 0", always(gt(square), one), Cited("a normal law has no mass at 0", law)),
        Step("symmetric", Image(gamma, gamma, sp.Integer(-1)),
             Cited("symmetry of a normal law", law)),
        Step("features", eq(Q(x, y), Mean(relu(dot(w, x)) * relu(dot(w, y)), one)),
             Cited("features of a normal law", law | {"kernel": Q(x, y)})),
        Step("square", eq(distance, Mean((feature(m) - feature(o)) ** 2, one)),
             Expectations(("features",))),
        *(
            step for c, name in ((m, "m"), (o, "o")) for step in (
                Step(f"density, {name}", always(eq(feature(c), integral(c)), one),
                     Cited("density along a vector",
                           law | {"f": sp.Lambda(t, relu(t)), "s": dot(w, c), "x": w})),
                Step(f"integral, {name}", always(eq(integral(c), (dot(w, c) + even(c)) / 2), one),
                     Instance("relu-mean", {"a": dot(w, c), "b": square})),
                Step(f"feature, {name}", always(eq(feature(c), (dot(w, c) + even(c)) / 2), one),
                     Algebra((f"density, {name}", f"integral, {name}"))),
            )
        ),
        Step("halves", always(eq((feature(m) - feature(o)) ** 2,
                                 (dot(w, apart) + bracket) ** 2 / 4), one),
             Algebra(("feature, m", "feature, o"))),
        Step("mean halves", eq(Mean((feature(m) - feature(o)) ** 2, one),
                               Mean((dot(w, apart) + bracket) ** 2 / 4, one)), Average("halves")),
        Step("odd", eq(Mean((dot(w, apart) + bracket) ** 2, one),
                       Mean(dot(w, apart) ** 2, one) + Mean(bracket**2, one)),
             Expectations(("symmetric",)), "The product is odd in $w$."),
        Step("linear part", eq(Mean(dot(w, apart) ** 2, one), dot(apart, apart)),
             Cited("a Gaussian integral", law | {"x": apart, "y": m, "q": 0})),
        Step("Cauchy-Schwarz", always(ge(square * dot(apart, apart), dot(w, apart) ** 2), one),
             Cited("Cauchy-Schwarz inequality", {"x": w, "y": apart})),
        Step("pointwise", always(ge(bracket**2, least), one),
             Instance("erf-spread-scaled",
                      {"W": square, "S": dot(w, middle), "D": dot(w, apart),
                       "P": dot(apart, apart)}, {"Cauchy-Schwarz": "Cauchy-Schwarz"})),
        Step("mean", ge(Mean(bracket**2, one), Mean(least, one)), Average("pointwise")),
        Step("cosine", ge(dot(apart, apart) / sp.sqrt(1 + zeta),
                          Mean(dot(w, apart) ** 2 * large, one)),
             Instance("gaussian-cosine", {"delta": apart, "sigma": middle, "k": kappa},
                      {"normal": "normal", "dimension": "dimension"})),
        Step("theorem", theorem,
             Linear({"square": 1, "mean halves": 1, "odd": R(1, 4), "linear part": R(1, 2),
                     "mean": R(1, 4), "cosine": R(1, 4)})),
    ),
)  # fmt: skip
