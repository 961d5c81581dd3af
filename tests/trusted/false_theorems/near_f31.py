import sympy as sp
from nctheory.proving import Detach, Linear, Proof, Sign, Step, eq, gt, iff, le
a, e = sp.Symbol("a", positive=True), sp.Rational(1, 10**30)
proof = Proof("v31", "-", "-", (le(a, 3),), (
    Step("1", gt(1), Sign()), Step("2", eq(a, e), Detach("h", "1")),
    Step("3", le(a, 3), Linear({"2": -1}, plus=3-e))), {"h": iff(eq(a, e), gt(1))})
proof2 = Proof("v31b", "-", "-", (le(a, a+3),), (
    Step("1", gt(1), Sign()), Step("2", eq(e, e), Detach("h", "1")),
    Step("3", le(a, a+3), Linear({"2": a/e}, plus=3))), {"h": iff(eq(e, e), gt(1))})
proof3 = Proof("v31c", "-", "-", (le(a, 3),), (
    Step("1", gt(1), Sign()), Step("2", gt(2, a), Detach("h", "1")),
    Step("3", le(a, 3), Linear({"2": 1}, plus=1))), {"h": iff(gt(2, a), gt(1))})
