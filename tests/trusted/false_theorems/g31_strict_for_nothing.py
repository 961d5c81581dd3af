import sympy as sp
from nctheory.proving import Linear, Proof, Step, ge, gt
a, b = sp.symbols("a b", real=True)
honest = Proof("honest", "-", "-", (gt(2*a, 2*b - 1),), (Step("1", gt(2*a, 2*b - 1), Linear({"h": 2}, plus=1)),), {"h": ge(a, b)})
false = Proof("false", "-", "-", (gt(2*a, 2*b),), (Step("1", gt(2*a, 2*b), Linear({"h": 2})),), {"h": ge(a, b)})
