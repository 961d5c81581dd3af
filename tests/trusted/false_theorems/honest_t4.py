import sympy as sp
from nctheory.proving import Linear, Proof, Sign, Step, ge
r, e = sp.Symbol("r", real=True), sp.Rational(1, 10**30)
proof = Proof("t-abs", "-", "-", (ge(sp.Abs(r), -100),), (
    Step("1", ge(e*sp.Abs(r)), Sign()), Step("2", ge(sp.Abs(r), -100), Linear({"1": 1/e}, plus=100))))
