import sympy as sp
from nctheory.proving import Linear, Proof, Relation, Step, le
a, e = sp.Symbol("a", positive=True), sp.Rational(1, 10**30)
proof = Proof("sign", "-", "-", (le(a, 3),), (Step("1", le(a, 3), Linear({"h": 1/e}, plus=1)),),
              {"h": Relation(e*a, "<=", 2*e)})
