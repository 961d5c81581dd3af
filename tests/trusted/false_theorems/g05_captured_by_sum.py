import sympy as sp
from nctheory.proving import Algebra, Instance, Proof, Step, eq, label
n, k, i = label("n"), label("k"), label("i")
r, f = sp.Symbol("r", real=True), sp.Function("f")
S = lambda c: sp.Sum(c*f(k), (k, 1, n))
lemma = Proof("lemma", "-", "-", (eq(S(r), r*S(1)),), (Step("1", eq(S(r), r*S(1)), Algebra()),))
honest = Proof("honest", "-", "-", (eq(S(i), i*S(1)),), (Step("1", eq(S(i), i*S(1)), Instance("lemma", {"r": i})),))
false = Proof("false", "-", "-", (eq(S(k), k*S(1)),), (Step("1", eq(S(k), k*S(1)), Instance("lemma", {"r": k})),))
