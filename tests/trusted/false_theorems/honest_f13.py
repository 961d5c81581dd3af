import sympy as sp
from nctheory.proving import Algebra, Antiderivative, Instance, Linear, Proof, Step, eq, le
r = sp.Symbol("r", positive=True)
z, e = sp.Symbol("z", real=True), sp.Rational(1, 10**30)
def F(r):
    return sp.Integral(e*r**3/(1 + r**2*z)**2, (z, 0, sp.oo))
one = Proof("area", "-", "-", (eq(F(r), e*r),), (
    Step("1", eq(F(r), e*r), Antiderivative(-e*r/(1 + r**2*z))),))
two = Proof("area-at-2", "-", "-", (le(F(2)/e, 3),), (
    Step("1", eq(F(2), 2*e), Instance("area", {"r": 2})),
    Step("2", le(F(2)/e, 3), Linear({"1": -1/e}, plus=1))), uses=("area",))
