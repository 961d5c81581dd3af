import sympy as sp
from nctheory.proving import Balls, Linear, Proof, Step, gt, ge
a, f = sp.Symbol("a", positive=True), sp.exp
proof = Proof("v17", "any", "-", (gt(f(a) + 10, a),), (
    Step("1", gt(f(a) + 10, a), Balls(a, 0, 3)),), {"h": gt(3, a)})
g = sp.Function("ball")
proof2 = Proof("v17b", "any", "-", (gt(g(a) + 10, a),), (
    Step("1", gt(g(a) + 10, a), Linear({"h": 1, "g": 1}, plus=7)),), {"h": gt(3, a), "g": ge(g(a))})
