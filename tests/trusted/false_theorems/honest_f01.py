import sympy as sp
from nctheory.proving import Instance, Linear, Proof, Sign, Step, dot, ge, vectors
(x,) = vectors("x")
e = sp.Rational(1, 10**30)
lemma = Proof("sq", "-", "-", (ge(e*dot(x, x)),), (Step("1", ge(e*dot(x, x)), Sign()),))
t = ge(dot(x, x), -100)
proof = Proof("no-square-is-negative", "-", "-", (t,), (
    Step("1", ge(4*e*dot(x, x)), Instance("sq", {"x": 2*x})),
    Step("2", t, Linear({"1": 1/(4*e)}, plus=100))), uses=("sq",))
