import sympy as sp
from nctheory.proving import Proof, Sign, Step, gt
a, f = sp.Symbol("a", positive=True), sp.Function("ball")
proof = Proof("any-function", "any function f has f(a)^2 + 10 > 0", "-", (gt(f(a)**2 + 10),), (
    Step("1", gt(f(a)**2 + 10), Sign()),), {"h": gt(3, a)})
