import sympy as sp
from nctheory.proving import Proof, Sign, Step, ge
r = sp.Symbol("r", real=True)
step = Step("1", ge(r**2), Sign())
honest = Proof("honest", "-", "-", (ge(r**2),), (step,))
false = Proof("false", "r is positive", "-", (), (step,))
