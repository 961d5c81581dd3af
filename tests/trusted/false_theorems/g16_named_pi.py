import sympy as sp
from nctheory.proving import Balls, Proof, Step, gt
p = sp.Symbol("pi", positive=True)
honest = Proof("honest", "-", "-", (gt(sp.pi, 3),), (Step("1", gt(sp.pi, 3), Balls()),))
false = Proof("false", "-", "-", (gt(p, 3),), (Step("1", gt(p, 3), Balls()),))
