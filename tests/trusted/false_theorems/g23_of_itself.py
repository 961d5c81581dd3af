import sympy as sp
from nctheory.proving import Algebra, Define, Linear, Proof, Step, eq, le
r, c = sp.symbols("r c", real=True)
honest = Proof("honest", "-", "-", (eq(c - r, 1),), (Step("c", eq(c, r + 1), Define()), Step("1", eq(c - r, 1), Algebra(("c",)))))
false = Proof("false", "-", "-", (le(r, 3),), (Step("c", eq(c, c + 1), Define()), Step("1", le(r, 3), Linear({"c": 3 - r}))))
