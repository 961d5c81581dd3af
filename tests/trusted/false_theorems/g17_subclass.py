import sympy as sp
from nctheory.proving import Proof, Sign, Step, ge
r = sp.Symbol("r", real=True)
class Positive(sp.Symbol):
    is_positive = is_nonnegative = True
s = Positive("s", real=True)
honest = Proof("honest", "-", "-", (ge(r**2 + 1),), (Step("1", ge(r**2 + 1), Sign()),))
false = Proof("false", "-", "-", (ge(s),), (Step("1", ge(s), Sign()),))
