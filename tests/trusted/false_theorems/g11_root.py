import sympy as sp
from nctheory.proving import Algebra, Proof, Step, eq
r, s = sp.symbols("r s", real=True)
a, b = sp.symbols("a b", positive=True)
fact = lambda p, q: eq(sp.sqrt(p + p*q)/sp.sqrt(1 + q), sp.sqrt(p))
honest = Proof("honest", "-", "-", (fact(a, b),), (Step("1", fact(a, b), Algebra()),))
false = Proof("false", "-", "-", (fact(r, s),), (Step("1", fact(r, s), Algebra()),))
