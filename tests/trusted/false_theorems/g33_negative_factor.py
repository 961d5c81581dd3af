import sympy as sp
from nctheory.proving import Equivalent, Proof, Step, gt, iff
r, a = sp.Symbol("r", real=True), sp.Symbol("a", positive=True)
p, q = sp.symbols("p q", real=True)
fact = lambda c: iff(gt(c*p, c*q), gt(p, q))
honest = Proof("honest", "-", "-", (fact(a),), (Step("1", fact(a), Equivalent(a)),))
false = Proof("false", "-", "-", (fact(r),), (Step("1", fact(r), Equivalent(r)),))
