import sympy as sp
from nctheory.proving import Algebra, Antiderivative, Instance, Linear, Proof, Step, eq, gt, le
r, z = sp.symbols("r z", real=True)
a, e = sp.Symbol("a", positive=True), sp.Rational(1, 10**30)
f = e*r**3/(1 + r**2*z)**2
F, F2 = (sp.Integral(g, (z, 0, sp.oo)) for g in (f, sp.diff(f, r)))
D = sp.Derivative(F, r)
steps = (
    Step("1", eq(F, e*r), Antiderivative(-e*r/(1 + r**2*z))),
    Step("2", eq(D, e), Algebra(("1",))),
    Step("3", eq(F2, D), Algebra()),
    Step("4", eq(F2, e), Algebra(("3", "2"))))
one = Proof("slope", "-", "-", (eq(F2, e),), steps, {"h": gt(r)})
two = Proof("under-the-integral", "-", "-", (le(F2.subs(r, 1), 3),), (
    Step("1", eq(F2.subs(r, 1), e), Instance("slope", {"r": 1})),
    Step("3", le(F2.subs(r, 1), 3), Linear({"1": -1}, plus=3-e))), uses=("slope",))
F3 = sp.Integral(sp.diff(f,r), (z,0,sp.oo))
p = sp.Symbol("r", positive=True)
three = Proof("v13c", "-", "-", (eq(F2.subs(r,p), e),), (Step("1", eq(F2.subs(r,p), e), Antiderivative(sp.diff(-e*p/(1+p**2*z), p))),))
g = e*r*sp.exp(-z); G = sp.Integral(g,(z,0,sp.oo)); G2=sp.Integral(sp.diff(g,r),(z,0,sp.oo))
four = Proof("v13d", "-", "-", (eq(G2, e),), (
    Step("1", eq(G, e*r), Antiderivative(-e*r*sp.exp(-z))),
    Step("2", eq(sp.Derivative(G,r), e), Algebra(("1",))),
    Step("3", eq(G2, sp.Derivative(G,r)), Algebra()),
    Step("4", eq(G2, e), Algebra(("3", "2")))))
g5 = e*r**3/(1 + r**2*z**2); 
h = e*r**2*z; H=sp.Integral(h,(z,0,1)); H2=sp.Integral(sp.diff(h,r),(z,0,1))
five = Proof("v13e", "-", "-", (eq(H2, e*r),), (
    Step("1", eq(H, e*r**2/2), Antiderivative(e*r**2*z**2/2)),
    Step("2", eq(sp.Derivative(H,r), e*r), Algebra(("1",))),
    Step("3", eq(H2, sp.Derivative(H,r)), Algebra()),
    Step("4", eq(H2, e*r), Algebra(("3", "2")))))
k = e*p*sp.exp(-p*z); K=sp.Integral(k,(z,0,sp.oo)); K2=sp.Integral(sp.diff(k,p),(z,0,sp.oo))
six = Proof("v13f", "-", "-", (eq(K2, 0),), (
    Step("1", eq(K, e), Antiderivative(-e*sp.exp(-p*z))),
    Step("2", eq(sp.Derivative(K,p), 0), Algebra(("1",))),
    Step("3", eq(K2, sp.Derivative(K,p)), Algebra()),
    Step("4", eq(K2, 0), Algebra(("3", "2")))))
f7 = e*(1+r**2)**3/(1 + (1+r**2)**2*z)**2
F7, F72 = (sp.Integral(g, (z, 0, sp.oo)) for g in (f7, sp.diff(f7, r)))
D7 = sp.Derivative(F7, r)
seven = Proof("v13g", "-", "-", (eq(F72, 2*e*r),), (
    Step("1", eq(F7, e*(1+r**2)), Antiderivative(-e*(1+r**2)/(1 + (1+r**2)**2*z))),
    Step("2", eq(D7, 2*e*r), Algebra(("1",))),
    Step("3", eq(F72, D7), Algebra()),
    Step("4", eq(F72, 2*e*r), Algebra(("3", "2")))))
k8 = sp.exp(-p*z**2)*p; K8=sp.Integral(k8,(z,-sp.oo,sp.oo)); K82=sp.Integral(sp.diff(k8,p),(z,-sp.oo,sp.oo))
eight = Proof("v13h", "-", "-", (eq(K82, sp.Derivative(K8,p)),), (Step("3", eq(K82, sp.Derivative(K8,p)), Algebra()),))
