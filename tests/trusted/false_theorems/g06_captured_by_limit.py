import sympy as sp
from nctheory.proving import Instance, Proof, Step, TakeLimit, eq
r, s = sp.symbols("r s", real=True)
b = sp.Symbol("b", positive=True)
L = lambda c: sp.Limit(c*(2 + b)/(1 + b), b, 0)
lemma = Proof("lemma", "-", "-", (eq(L(r), 2*r),), (Step("1", eq(L(r), 2*r), TakeLimit()),))
honest = Proof("honest", "-", "-", (eq(L(s), 2*s),), (Step("1", eq(L(s), 2*s), Instance("lemma", {"r": s})),))
false = Proof("false", "-", "-", (eq(L(b), 2*b),), (Step("1", eq(L(b), 2*b), Instance("lemma", {"r": b})),))
