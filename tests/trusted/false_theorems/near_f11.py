import sympy as sp
from nctheory.proving import *
r, q = sp.symbols("r q", real=True)
p = sp.Symbol("p", positive=True)
a, b = sp.symbols("a b", positive=True)
e = sp.Rational(1, 10**30)
def lim(s): return sp.Limit(e*s*b/(s*b + 1), b, sp.oo)
s = (r - sp.Rational(1, 7))**2
one = Proof("v11a", "-", "-", (eq(lim(s), e),), (Step("1", eq(lim(s), e), TakeLimit()),), {"h": gt(r, sp.Rational(1,7))})
two = Proof("v11b", "-", "-", (eq(lim(s), e),), (Step("1", eq(lim(s), e), TakeLimit()),), {"h": gt(s)})
three = Proof("v11c", "-", "-", (eq(lim(p**2), e),), (Step("1", eq(lim(p**2), e), TakeLimit()),))
four = Proof("v11d", "-", "-", (eq(lim(p), e),), (Step("1", eq(lim(p), e), TakeLimit()),))
five = Proof("v11e", "-", "-", (eq(lim(r**2+1), e),), (Step("1", eq(lim(r**2+1), e), TakeLimit()),))
zero = sp.Limit(0, b, sp.oo)
six = Proof("v11f", "-", "-", (le(zero, 3),), (Step("1", eq(zero, 0), TakeLimit()), Step("2", le(zero,3), Linear({"1":-1},plus=3))))
two2 = Proof("v11g", "-", "-", (le(lim(sp.Integer(1)), a + 3),), (
    Step("1", eq(lim(sp.Integer(1)), e), Instance("v11e", {"r": 0})),
    Step("2", le(lim(sp.Integer(1)), a+3), Linear({"1": -1}, plus=3+a-e))), uses=("v11e",))
