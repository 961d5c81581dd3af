import sympy as sp
from nctheory.proving import Instance, Linear, Proof, Step, TakeLimit, eq, le
r = sp.Symbol("r", real=True)
b = sp.Symbol("b", positive=True)
e, s = sp.Rational(1, 10**30), 1 + (r - sp.Rational(1, 7))**2
one = Proof("limit", "-", "-", (eq(sp.Limit(e*s/(s + b), b, 0), e),), (
    Step("1", eq(sp.Limit(e*s/(s + b), b, 0), e), TakeLimit()),))
at = sp.Limit(e/(1 + b), b, 0)
two = Proof("limit-parameter", "-", "-", (le(at/e, 3),), (
    Step("1", eq(at, e), Instance("limit", {"r": sp.Rational(1, 7)})),
    Step("2", le(at/e, 3), Linear({"1": -1/e}, plus=2))), uses=("limit",))
