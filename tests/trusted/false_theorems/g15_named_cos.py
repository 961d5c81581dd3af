import sympy as sp
from nctheory.proving import Proof, Sign, Step, le
r, f = sp.Symbol("r", real=True), sp.Function("cos")
fact = lambda g: le(g(r)**2, 1)
honest = Proof("honest", "-", "-", (fact(sp.cos),), (Step("1", fact(sp.cos), Sign(sp.sin(r)**2)),))
false = Proof("false", "-", "-", (fact(f),), (Step("1", fact(f), Sign(sp.sin(r)**2)),))
