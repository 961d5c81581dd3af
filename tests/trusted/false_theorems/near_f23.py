import sympy as sp
from nctheory.proving import Linear, Proof, Relation, Step, le
a, e = sp.Symbol("a", positive=True), sp.Rational(1, 10**30)
proof = Proof("v23", "-", "-", (le(a, 3),), (Step("1", le(a, 3), Linear({"h": 1}, plus=1)),),
              {"h": Relation(a, "<=", sp.Integer(2))})
proof2 = Proof("v23b", "-", "-", (le(a, a+3),), (Step("1", le(a, a+3), Linear({"h": a/e}, plus=3-a)),),
              {"h": Relation(sp.Integer(0), "<=", e), "k": le(a, 3)})
proof3 = Proof("v23c", "-", "-", (le(-a, 3),), (Step("1", le(-a, 3), Linear({"h": a/e}, plus=3)),),
              {"h": Relation(sp.Integer(0), "<=", e)})
