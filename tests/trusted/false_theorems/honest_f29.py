import sympy as sp
from nctheory.proving import Instance, Linear, Proof, Sign, Step, dot, ge, vectors
(x,), e = vectors("x"), sp.Rational(1, 10**30)
one = Proof("sq2", "-", "-", (ge(e*dot(x, x)),), (Step("1", ge(e*dot(x, x)), Sign()),))
two = Proof("multiple", "-", "-", (ge(9*dot(x, x), 0),), (
    Step("1", ge(9*e*dot(x, x)), Instance("sq2", {"x": -3*x})),
    Step("2", ge(9*dot(x, x), 0), Linear({"1": 1/e}))), uses=("sq2",))
