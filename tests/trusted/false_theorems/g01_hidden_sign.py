import sympy as sp
from nctheory.proving import Linear, Proof, Step, ge
a, b = sp.symbols("a b", positive=True)
r = sp.Symbol("r", real=True)
H = {"h": ge(r, 1)}
honest = Proof("honest", "-", "-", (ge(a*b*r, a*b),), (Step("1", ge(a*b*r, a*b), Linear({"h": a*b})),), H)
f = ge((a - b)*r, a - b)
false = Proof("false", "-", "-", (f,), (Step("1", f, Linear({"h": a - b})),), H)
