import sympy as sp
from nctheory.proving import Algebra, Cited, Classes, Mean, Normal, Proof, Step, dot, eq, vectors
(g, x) = vectors("g x")
law = Classes("gamma")(1)
def proof(name, q):
    left = Mean(dot(x, g)**2*sp.exp(-q*dot(x, g)**2/2), (g, law))
    size = 1 + q*dot(x, x)
    right = size**sp.Rational(-1, 2)*(dot(x, x) - q*dot(x, x)**2/size)
    steps = (Step("1", eq(left, right), Cited("a Gaussian integral", {"law": law, "x": x, "y": x, "q": q})),
             Step("2", eq(2*left, 2*right), Algebra(("1",))))
    return Proof(name, "-", "-", (steps[1].relation,), steps, {"normal": Normal(law)})
honest = proof("honest", sp.Symbol("q", nonnegative=True))
false = proof("false", sp.Symbol("q", real=True))
