import sympy as sp
from nctheory.proving import Detach, Linear, Proof, Sign, Step, ge, gt, iff, le
a, e = sp.Symbol("a", positive=True), sp.Rational(1, 10**30)
proof = Proof("not-vacuous", "-", "-", (le(a, 3),), (
    Step("1", gt(1), Sign()), Step("2", ge(2*e, e*a), Detach("h", "1")),
    Step("3", le(a, 3), Linear({"2": 1/e}, plus=1))), {"h": iff(ge(2*e, e*a), gt(1))})
