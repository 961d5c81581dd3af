import sympy as sp
from nctheory.proving import Algebra, Proof, Step, eq
r, a = sp.Symbol("r", real=True), sp.Symbol("a", positive=True)
fact = lambda c: eq((c**2 + c)/(c + 1), c)
honest = Proof("honest", "-", "-", (fact(a),), (Step("1", fact(a), Algebra()),))
false = Proof("false", "-", "-", (fact(r),), (Step("1", fact(r), Algebra()),))
