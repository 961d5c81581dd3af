import sympy as sp
from nctheory.proving import Algebra, Define, Proof, Step, eq
r, c, d = sp.symbols("r c d", real=True)
one = Step("c", eq(c, r), Define())
honest = Proof("honest", "-", "-", (eq(d, c + 1),), (one, Step("d", eq(d, r + 1), Define()), Step("1", eq(d, c + 1), Algebra(("d", "c")))))
false = Proof("false", "-", "-", (eq(r, r + 1),), (one, Step("d", eq(c, r + 1), Define()), Step("1", eq(r, r + 1), Algebra(("d", "c")))))
