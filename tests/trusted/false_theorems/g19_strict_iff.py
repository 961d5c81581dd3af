import sympy as sp
from nctheory.proving import Equivalent, Proof, Step, ge, gt, iff
a, b = sp.symbols("a b", real=True)
honest = Proof("honest", "-", "-", (iff(gt(2*a, 2*b), gt(a, b)),), (Step("1", iff(gt(2*a, 2*b), gt(a, b)), Equivalent(2)),))
false = Proof("false", "-", "-", (iff(gt(2*a, 2*b), ge(a, b)),), (Step("1", iff(gt(2*a, 2*b), ge(a, b)), Equivalent(2)),))
