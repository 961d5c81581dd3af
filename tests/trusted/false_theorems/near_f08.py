import sympy as sp
from nctheory.proving import Algebra, Instance, Kernel, Linear, Proof, Step, dot, eq, k12, le, vectors
x, y = vectors("x y")
r, e = sp.Symbol("r", real=True), sp.Rational(1, 10**30)
K, K2 = Kernel("K", e*r*k12), Kernel("K", e*3*k12)
one = Proof("scaled", "-", "-", (eq(K(x, y), e*r*dot(x, y)),), (
    Step("1", eq(K(x, y), e*r*dot(x, y)), Algebra()),))
t = le(3*dot(x, y), 3*dot(x, y) + 100)
two = Proof("v08", "-", "-", (t,), (
    Step("1", eq(K2(x, y), e*3*dot(x, y)), Instance("scaled", {"r": 3})),
    Step("2", eq(K2(x, y), e*dot(x, y)*3), Algebra()),
    Step("3", t, Linear({"1": 1/e, "2": -1/e}, plus=100))), uses=("scaled",))
three = Proof("v08b", "-", "-", (le(r*dot(x,y), K(x,y)/e + 100),), (
    Step("1", eq(K(x, y), e*r*dot(x, y)), Instance("scaled", {"r": r})),
    Step("3", le(r*dot(x,y), K(x,y)/e + 100), Linear({"1": 1/e}, plus=100))), uses=("scaled",))
