import sympy as sp
from nctheory.proving import Instance, Linear, Proof, Sign, Step, dot, ge, le, vectors
(x,) = vectors("x")
e = sp.Rational(1, 10**30)
lemma = Proof("sq", "-", "-", (ge(e*dot(x, x)),), (Step("1", ge(e*dot(x, x)), Sign()),))
t = ge(dot(x, x), -100)
proof = Proof("v01", "-", "-", (t,), (
    Step("1", ge(e*dot(x, x)), Instance("sq", {"x": -x})),
    Step("2", t, Linear({"1": 1/e}, plus=100))), uses=("sq",))
