import sympy as sp
from nctheory.proving import Linear, Proof, Sign, Specialise, Step, forall, ge
r, s = sp.symbols("r s", real=True)
f = sp.Function("f")
def whole(hypotheses, label):
    goal = forall(ge(f(s) + 1, r), s)
    return (goal,), (Step("1", ge(f(s) + 1, r), Linear({label: 1}, plus=1)), Step("2", goal, Specialise("1", {s: s}))), hypotheses
honest = Proof("honest", "-", "-", (forall(ge(f(s) + 1, r), s),), (
    Step("0", ge(f(s), r), Specialise("h", {s: s})), *whole({}, "0")[1]), {"h": forall(ge(f(s), r), s)})
false = Proof("false", "-", "-", *whole({"h": ge(f(s), r)}, "h"))
