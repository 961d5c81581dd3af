import sympy as sp
from nctheory.proving import Proof, Sign, Step, ge
r, a = sp.Symbol("r", real=True), sp.Symbol("a", positive=True)
fact = lambda c: ge(sp.log(1 + c) + c**2)
honest = Proof("honest", "-", "-", (fact(a),), (Step("1", fact(a), Sign()),))
false = Proof("false", "-", "-", (fact(r),), (Step("1", fact(r), Sign()),))
