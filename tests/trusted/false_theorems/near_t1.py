import sympy as sp
from nctheory.proving import *
a, e = sp.Symbol("a", positive=True), sp.Rational(1, 10**30)
proof = Proof("vt1", "-", "-", (le(a, a+3),), (Step("1", eq(0, 0*e), Algebra()), Step("2", le(a, a+3), Linear({"1": a/e}, plus=3))))
proof1 = Proof("vt1b", "-", "-", (le(a, a+3),), (Step("1", eq(a*e, e*a), Algebra()), Step("2", le(a, a+3), Linear({"1": 1/e}, plus=3))))
r = sp.Symbol("r", real=True)
proof2 = Proof("vt4", "-", "-", (ge(sp.Abs(r), -100),), (Step("1", ge(e*sp.Abs(r)), Sign()), Step("2", ge(sp.Abs(r), -100), Linear({"1": 1/e}, plus=100))))
lemma = Proof("t-lemma", "-", "-", (ge(a, -1),), (Step("1", ge(a, -1), Sign()),))
proof3 = Proof("vt6", "-", "-", (ge(a, -1),), (Step("1", ge(a, -1), Instance("t-lemma")),), uses=("t-lemma",))
