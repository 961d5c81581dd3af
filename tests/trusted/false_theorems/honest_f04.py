import sympy as sp
from nctheory.proving import Classes, Linear, Mean, Proof, Sign, Step, ge
z, Z, e = sp.Symbol("z", positive=True), Classes("Z", "positive"), sp.Rational(1, 10**30)
m = Mean(z, (z, Z(1)))
proof = Proof("a-positive-mean", "-", "-", (ge(m, -100),), (
    Step("1", ge(e*m), Sign()), Step("2", ge(m, -100), Linear({"1": 1/e}, plus=100))))
