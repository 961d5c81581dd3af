import sympy as sp
from nctheory.proving import Algebra, Instance, Kernel, Linear, Proof, Step, dot, eq, k12, le, vectors
x, y = vectors("x y")
r, s, e = *sp.symbols("r s", real=True), sp.Rational(1, 10**30)
K, K2 = Kernel("K", e*r*k12), Kernel("K", e*s*k12)
one = Proof("scaled", "-", "-", (eq(K(x, y), e*r*dot(x, y)),), (
    Step("1", eq(K(x, y), e*r*dot(x, y)), Algebra()),))
t = le(K2(x, y)/e, s*dot(x, y) + 100)
two = Proof("another-scale", "-", "-", (t,), (
    Step("1", eq(K2(x, y), e*s*dot(x, y)), Instance("scaled", {"r": s})),
    Step("2", t, Linear({"1": -1/e}, plus=100))), uses=("scaled",))
