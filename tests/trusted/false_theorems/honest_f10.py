import sympy as sp
from nctheory.proving import Algebra, Cited, Instance, Kernel, Linear, Proof, Step, dot, eq, ge, k11, k12, k22, le, vectors
x, y = vectors("x y")
e = sp.Rational(1, 10**30)
P, det = Kernel("P", 1/(1 + k11*k22)), dot(x, x)*dot(y, y)
one = Proof("inverse", "-", "-", (eq(e*P(x, y)*(1 + det), e),), (Step("1", eq(e*P(x, y)*(1 + det), e), Algebra()),))
t = le(P(x, x)*(1 + dot(x, x)**2), 3)
two = Proof("regular", "-", "-", (t,), (
    Step("1", eq(e*P(x, x)*(1 + dot(x, x)**2), e), Instance("inverse", {"y": x})),
    Step("2", t, Linear({"1": -1/e}, plus=2))), uses=("inverse",))
