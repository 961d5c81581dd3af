import sympy as sp
from nctheory.proving import Classes, Expectations, Linear, Mean, Proof, Step, eq, le
z, w = sp.symbols("z ξ0", real=True)
Z, e = Classes("Z", "real"), sp.Rational(1, 10**30)
L, R = Mean(sp.exp(z*w), (z, Z(1))), Mean(sp.exp(w*z + w - w), (z, Z(1)))
M = Mean(2*sp.exp(z*w), (z, Z(1)))
proof = Proof("no-capture", "-", "-", (le(L, M/2 + 100),), (
    Step("1", eq(e*M, 2*e*L), Expectations()),
    Step("2", le(L, M/2 + 100), Linear({"1": 1/(2*e)}, plus=100))))
