import sympy as sp
from nctheory.proving import Linear, Proof, Sign, Specialise, Step, Trichotomy, forall, ge, gt, label
n, k, f = label("n"), label("k"), sp.Function("f")
r = sp.Symbol("r", real=True)
goal = gt(f(r + 1))
honest = Proof("honest", "-", "-", (goal,), (Step("1", goal, Sign()),), {"h": forall(gt(f(r)), r)})
false = Proof("false", "-", "-", (goal,), (Step("1", goal, Sign()),), {"h": forall(gt(f(n)), n)})
