import sympy as sp
from nctheory.proving import Algebra, Classes, Instance, Mean, Proof, Step, eq
r, s, z = sp.symbols("r s z", real=True)
Z = Classes("Z", "real")
E = lambda f: Mean(f, (z, Z(1)))
fact = lambda c: eq(E(z*c)**2, E(c**2)*E(z)**2)
lemma = Proof("lemma", "-", "-", (fact(r),), (Step("1", fact(r), Algebra()),))
honest = Proof("honest", "-", "-", (fact(s + 1),), (Step("1", fact(s + 1), Instance("lemma", {"r": s + 1})),))
false = Proof("false", "-", "-", (fact(z),), (Step("1", fact(z), Instance("lemma", {"r": z})),))
