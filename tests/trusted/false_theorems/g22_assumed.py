import sympy as sp
from nctheory.proving import Define, Linear, Proof, Sign, Step, eq, ge, gt
r, s, c = sp.symbols("r s c", real=True)
honest = Proof("honest", "-", "-", (ge(c),), (Step("c", eq(c, r**2), Define()), Step("1", ge(r**2), Sign()),
    Step("2", ge(c), Linear({"1": 1}, rewrite=("c",)))))
false = Proof("false", "-", "-", (gt(c),), (Step("c", eq(c, r**2), Define()), Step("1", gt(c), Linear({"h": 1}))), {"h": gt(c)})
