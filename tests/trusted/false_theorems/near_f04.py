import sympy as sp
from nctheory.proving import Classes, Linear, Mean, Proof, Sign, Step, ge
z, Z, e = sp.Symbol("z", real=True), Classes("Z", "real"), sp.Rational(1, 10**30)
m = Mean(z**2, (z, Z(1)))
proof = Proof("v04", "-", "-", (ge(m, -100),), (
    Step("1", ge(e*m), Sign()), Step("2", ge(m, -100), Linear({"1": 1/e}, plus=100))))
z2, Z2 = sp.Symbol("z", nonnegative=True), Classes("Z", "positive")
m2 = Mean(z2, (z2, Z2(1)))
proof2 = Proof("v04b", "-", "-", (ge(m2, -100),), (
    Step("1", ge(e*m2), Sign()), Step("2", ge(m2, -100), Linear({"1": 1/e}, plus=100))))
