import sympy as sp
from nctheory.proving import Instance, Labels, Mean, Proof, Sign, Step, ge, label
n, k, f, P = label("n"), label("k"), sp.Function("f"), Labels("P")
def spread(f):
    return ge(Mean(f(n), (n, P)), Mean(f(k), (k, P)))
lemma = Proof("lemma", "-", "-", (spread(f),), (Step("1", spread(f), Sign()),))
def inside(value):
    # the label k is free in the value of f, and drawn in the lemma
    goal = ge(Mean(value, (n, P)), Mean(k*k, (k, P)))
    return (goal,), (Step("1", goal, Instance("lemma", {"f": sp.Lambda(n, n*k)})),)
honest_goal = ge(Mean(n*k, (n, P)), k*Mean(n, (n, P)))
honest = Proof("honest", "-", "-", (honest_goal,), (Step("1", honest_goal, Instance("lemma", {"f": sp.Lambda(n, n*k)})),))
false = Proof("false", "-", "-", *inside(n*k))
