import sympy as sp
from nctheory.proving import Algebra, Instance, Proof, Step, eq, ge
r, s = sp.symbols("r s", real=True)
lemma = Proof("lemma", "-", "-", (eq(sp.sqrt((r + 1)**2), r + 1),), (Step("1", eq(sp.sqrt((r + 1)**2), r + 1), Algebra()),),
              {"h": ge(r, -1)})
honest = Proof("honest", "-", "-", (eq(sp.sqrt((s**2 + 1)**2), s**2 + 1),), (
    Step("1", eq(sp.sqrt((s**2 + 1)**2), s**2 + 1), Instance("lemma", {"r": s**2})),))
false = Proof("false", "-", "-", (eq(sp.sqrt((s + 1)**2), s + 1),), (
    Step("1", eq(sp.sqrt((s + 1)**2), s + 1), Instance("lemma", {"r": s})),))
