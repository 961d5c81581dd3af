import sympy as sp
from nctheory.proving import Algebra, Instance, Kernel, Linear, Proof, Step, dot, eq, k11, k12, k22, le, vectors
x, y = vectors("x y")
a, e = sp.Symbol("a", positive=True), sp.Rational(1, 10**30)
P, det = Kernel("P", 1/(1 + k11*k22 - k12**2)), dot(x, x)*dot(y, y) - dot(x, y)**2 + 1
one = Proof("inverse", "-", "-", (eq(e*P(x, y)*det, e),), (Step("1", eq(e*P(x, y)*det, e), Algebra()),))
two = Proof("singular", "-", "-", (le(P(x, x), 3),), (
    Step("1", eq(e*P(x, x), e), Instance("inverse", {"y": x})),
    Step("2", le(P(x, x), 3), Linear({"1": -1/e}, plus=2))), uses=("inverse",))
