import sympy as sp
from nctheory.proving import Instance, Linear, Proof, Step, TakeLimit, eq, le
r, q = sp.symbols("r q", real=True)
a, b = sp.symbols("a b", positive=True)
e, s = sp.Rational(1, 10**30), 1 + (r - sp.Rational(1, 7))**2
one = Proof("limit", "-", "-", (eq(sp.Limit(e*s*b/(s*b + 1), b, sp.oo), e),), (
    Step("1", eq(sp.Limit(e*s*b/(s*b + 1), b, sp.oo), e), TakeLimit()),))
zero = sp.Limit(e*b/(b + 1), b, sp.oo)
two = Proof("limit-parameter", "-", "-", (le(zero/e, 3),), (
    Step("1", eq(zero, e), Instance("limit", {"r": sp.Rational(1, 7)})),
    
    Step("3", le(zero/e, 3), Linear({"1": -1/e}, plus=2))), uses=("limit",))
