"""ReLU, two classes N(m, I) and N(o, I): the distance of their means under G is |m - o|/2 at least.

$G$, which the NTK adds to the NNGP, has the features $1[<w, x> > 0] x$ for $w ~ N(0, I)$. Their
mean over $w$ is $x/2$, so that by Jensen's inequality $|E x - E y|^2/4$ is at most the squared
distance of two class means.
"""

import sympy as sp

from nctheory.proving import (
    Cited,
    Classes,
    Expectations,
    Image,
    Linear,
    Mean,
    Normal,
    Proof,
    Sign,
    Step,
    dot,
    eq,
    ge,
    relu_kernels,
    vectors,
)  # fmt: skip

m, o, w, g, h, x, y = vectors("m o w g h x y")
gamma = Classes("gamma")(1)
G = relu_kernels()[1]
one, law = (w, gamma), {"law": gamma}


def step_at(x):
    """1[<w, x> > 0], and 1/2 for 0."""
    return (1 + sp.sign(dot(w, x))) / 2


def cross(c, e):
    """M of the classes around c and e."""
    return Mean(G(c + g, e + h), (g, gamma), (h, gamma))


def feature(c):
    """The mean feature of a class at w."""
    return Mean(step_at(c + g) * (c + g), (g, gamma))


distance = cross(m, m) + cross(o, o) - 2 * cross(m, o)
gap = feature(m) - feature(o)
centre = Mean(gap, one)
theorem = ge(distance, dot(m - o, m - o) / 4)

proof = Proof(
    id="relu-slope-distance",
    title="ReLU: the distance of the means of two classes, for what the NTK adds",
    source="New",
    hypotheses={"normal": Normal(gamma)},
    statement=(theorem,),
    steps=(
        Step("symmetric", Image(gamma, gamma, sp.Integer(-1)),
             Cited("symmetry of a normal law", law)),
        Step("features", eq(G(x, y), dot(x, y) * Mean(step_at(x) * step_at(y), one)),
             Cited("features of a normal law", law | {"kernel": G(x, y)})),
        Step("square", eq(distance, Mean(dot(gap, gap), one)), Expectations(("features",))),
        Step("variance", ge(Mean(dot(gap - centre, gap - centre), one)), Sign()),
        Step("Jensen", eq(Mean(dot(gap - centre, gap - centre), one),
                          Mean(dot(gap, gap), one) - dot(centre, centre)), Expectations()),
        Step("centre", eq(dot(centre, centre), dot(m - o, m - o) / 4),
             Expectations(("symmetric",))),
        Step("theorem", theorem,
             Linear({"variance": 1, "square": 1, "Jensen": -1, "centre": 1})),
    ),
)  # fmt: skip
