import sympy as sp
from nctheory.proving import Algebra, Linear, Proof, Step, eq, ge
a, e = sp.Symbol("a", positive=True), sp.Rational(1, 10**30)
proof = Proof("t-algebra", "-", "-", (ge((a + 1)**2, a**2 + 2*a),), (
    Step("1", eq(e*(a + 1)**2, e*(a**2 + 2*a + 1)), Algebra()),
    Step("2", ge((a + 1)**2, a**2 + 2*a), Linear({"1": 1/e}, plus=1))))
