import sympy as sp
from nctheory.proving import Cases, Linear, Proof, Sign, Step, ge
r = sp.Symbol("r", real=True)
fact = lambda c: ge(c, sp.Abs(r))
honest = Proof("honest", "-", "-", (ge(sp.Abs(r), r),), (Step("1", ge(sp.Abs(r), r), Cases(r, Sign(), Sign())),))
false = Proof("false", "-", "-", (ge(r, sp.Abs(r)),), (Step("1", ge(r, sp.Abs(r)), Cases(r, Sign(), Sign())),))
