import sympy as sp
from nctheory.proving import Linear, Proof, Step, ge, gt
a, b = sp.symbols("a b", real=True)
fact = gt(a, b - 1)
honest = Proof("honest", "-", "-", (fact,), (Step("1", fact, Linear({"h": 1}, plus=1)),), {"h": ge(a, b)})
false = Proof("false", "-", "-", (gt(a - a),), (Step("1", gt(a - a), Linear({"h": 1, "k": 1})),), {"h": gt(a, b), "k": gt(b, a)})
