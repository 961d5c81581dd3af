import sympy as sp
from nctheory.proving import Algebra, Linear, Proof, Step, eq, le
a, e = sp.Symbol("a", positive=True), sp.Rational(1, 10**1000)
honest = Proof("honest", "-", "-", (le(a, a + 3),), (Step("1", eq(e*a - e*a, 0), Algebra()), Step("2", le(a, a + 3), Linear({"1": 1/e}, plus=3))))
false = Proof("false", "-", "-", (le(a, 3),), (Step("1", eq(0, e), Algebra()), Step("2", le(a, 3), Linear({"1": a/e}, plus=3))))
