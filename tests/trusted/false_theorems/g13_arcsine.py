import sympy as sp
from nctheory.proving import Proof, Sign, Step, ge
a = sp.Symbol("a", positive=True)
fact = lambda c: ge(sp.asin(c))
honest = Proof("honest", "-", "-", (fact(a/(1 + a)),), (Step("1", fact(a/(1 + a)), Sign()),))
false = Proof("false", "-", "-", (fact(1 + a),), (Step("1", fact(1 + a), Sign()),))
