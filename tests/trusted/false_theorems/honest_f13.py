import sympy as sp
from nctheory.proving import Algebra, Antiderivative, Instance, Linear, Proof, Step, eq, le
r, z = sp.Symbol("r", positive=True), sp.Symbol("z", real=True)
a, e = sp.Symbol("a", positive=True), sp.Rational(1, 10**30)
f = e*r**3/(1 + r**2*z)**2
F, F2 = (sp.Integral(g, (z, 0, sp.oo)) for g in (f, sp.diff(f, r)))
D = sp.Derivative(F, r)
one = Proof("slope", "-", "-", (eq(F2, e),), (
    Step("1", eq(F, e*r), Antiderivative(-e*r/(1 + r**2*z))),
    Step("2", eq(D, e), Algebra(("1",))),
    Step("3", eq(F2, D), Algebra()),          # false at r = 0
    Step("4", eq(F2, e), Algebra(("3", "2")))))
zero = F2.subs(r, 2)
two = Proof("under-the-integral", "-", "-", (le(zero/e, 3),), (
    Step("1", eq(zero, e), Instance("slope", {"r": 2})),
    
    Step("3", le(zero/e, 3), Linear({"1": -1/e}, plus=2))), uses=("slope",))
