import sympy as sp
from nctheory.proving import Algebra, Cited, Classes, Mean, Normal, Proof, Step, dot, eq, vectors
(g, h, u) = vectors("g h u")
r = sp.Symbol("r", real=True)
law = Classes("gamma")(1)
def proof(name, f):
    unit = dot(g, g)**sp.Rational(-1, 2)*g
    left = Mean(f(sp.sqrt(dot(g, g))), (g, law))
    right = Mean(Mean(f(sp.sqrt(dot(h, h))), (h, law)), (g, law))
    at = {"law": law, "f": sp.Lambda((r, u), f(r))}
    one = Step("1", eq(left, right), Cited("norm and direction of a normal law", at))
    two = Step("2", eq(2*left, 2*right), Algebra(("1",)))
    return Proof(name, "-", "-", (two.relation,), (one, two), {"normal": Normal(law)})
honest = proof("honest", lambda r: r**3*sp.exp(-r**2))
false = proof("false", lambda r: r**3*sp.exp(r**2))
