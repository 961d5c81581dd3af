import sympy as sp
from nctheory.proving import Classes, Mean, Normal, Proof, Sign, Step, dot, ge, vectors
(x,) = vectors("x")
law = Classes("gamma")(1)
def proof(name, c):
    fact = ge(Mean(sp.exp(c*dot(x, x)), (x, law)))
    return Proof(name, "-", "-", (fact,), (Step("1", fact, Sign()),), {"normal": Normal(law)})
honest = proof("honest", -1)
false = proof("false", 1)
