import sympy as sp
from nctheory.proving import *
z, w = sp.symbols("z w", real=True)
y = sp.Symbol("y", real=True)
Z, e = Classes("Z", "real"), sp.Rational(1, 10**30)
L, R = Mean(sp.exp(z*w), (z, Z(1))), Mean(sp.exp(y*w), (y, Z(1)))
proof = Proof("v05", "-", "-", (le(L, R + 100),), (
    Step("1", eq(e*R, e*L), Expectations()),
    Step("2", le(L, R + 100), Linear({"1": 1/e}, plus=100))))
