import sympy as sp
from nctheory.proving import Algebra, Classes, Mean, Normal, Proof, Step, dot, eq, vectors
(x,) = vectors("x")
law = Classes("gamma")(1)
t = sp.Symbol("t", real=True)
def proof(name, end):
    f = sp.Integral(sp.exp(-t**2*dot(x, x)), (t, 0, end))  # without an end it is a multiple of 1/|x|
    fact = eq(2*Mean(f, (x, law)), Mean(2*f, (x, law)))
    return Proof(name, "-", "-", (fact,), (Step("1", fact, Algebra()),), {"normal": Normal(law)})
honest = proof("honest", 1)
false = proof("false", sp.oo)
