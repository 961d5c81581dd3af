import sympy as sp
from nctheory.proving import Instance, Linear, Proof, Sign, Step, dot, ge, vectors
(x,), e = vectors("x"), sp.Rational(1, 10**30)
one = Proof("sq2", "-", "-", (ge(e*dot(x, x)),), (Step("1", ge(e*dot(x, x)), Sign()),))
two = Proof("v29", "-", "-", (ge(dot(x, x), 0),), (
    Step("1", ge(e*dot(x, x)), Instance("sq2", {"x": x})),
    Step("2", ge(dot(x, x), 0), Linear({"1": 1/e}))), uses=("sq2",))
zero = sp.Trace(sp.ZeroMatrix(1, 1))
three = Proof("v29b", "-", "-", (ge(dot(x, x), sp.Integer(0)),), (
    Step("1", ge(e*dot(x, x)), Instance("sq2", {"x": -x})),
    Step("2", ge(dot(x, x), sp.Integer(0)), Linear({"1": 1/e}))), uses=("sq2",))
