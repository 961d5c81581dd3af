import sympy as sp
from nctheory.proving import Algebra, Instance, Proof, Step, eq, smooth
r = sp.Symbol("r", real=True)
f, g = sp.Function("f"), sp.Function("g")
def rule(f):
    return eq(sp.Derivative(f(r)**2, r), 2*f(r)*sp.Derivative(f(r), r))
lemma = Proof("lemma", "-", "-", (rule(f),), (Step("1", rule(f), Algebra()),), {"f": smooth(f)})
def of(value, hypotheses):
    return (rule(value),), (Step("1", rule(value), Instance("lemma", {"f": sp.Lambda(r, value(r))})),), hypotheses
honest = Proof("honest", "-", "-", (rule(f),), (Step("1", rule(f), Instance("lemma")),), {"f": smooth(f)})
false = Proof("false", "-", "-", *of(lambda r: sp.Abs(g(r)), {"f": smooth(f)}))
