import sympy as sp
from nctheory.proving import Algebra, Cited, Instance, Kernel, Linear, Proof, Sign, Step, dot, eq, gt, ge, k11, k12, k22, le, vectors
x, y = vectors("x y")
a, e = sp.Symbol("a", positive=True), sp.Rational(1, 10**30)
P, det = Kernel("P", 1/(k11*k22 - k12**2)), dot(x, x)*dot(y, y) - dot(x, y)**2
one = Proof("inverse", "-", "-", (eq(e*P(x, y)*det, e),), (Step("1", eq(e*P(x, y)*det, e), Algebra()),), {"independent": gt(det)})
two = Proof("singular", "-", "-", (le(a*P(x,y)*det, a+3),), (
    Step("1", eq(e*P(x,y)*det, e), Instance("inverse", {"y": y})),
    Step("2", le(a*P(x,y)*det, a+3), Linear({"1": -a/e}, plus=3))), {"independent": gt(det)}, uses=("inverse",))
P3 = Kernel("P", 1/(k11*k22 - k12**2 + 1))
three = Proof("v10c", "-", "-", (eq(e*P3(x, y)*(det+1), e),), (Step("0", ge(det), Cited("Cauchy-Schwarz inequality")), Step("1", eq(e*P3(x, y)*(det+1), e), Algebra()),))
four = Proof("v10d", "-", "-", (eq(e*P3(x, x), e),), (Step("1", eq(e*P3(x, x), e), Instance("v10c", {"y": x})),), uses=("v10c",))
five = Proof("v10e", "-", "-", (le(a*P3(x,x), a+3),), (
    Step("1", eq(e*P3(x, x), e), Instance("v10c", {"y": x})),
    Step("2", le(a*P3(x,x), a+3), Linear({"1": -a/e}, plus=3))), uses=("v10c",))
