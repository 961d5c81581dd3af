import sympy as sp
from nctheory.proving import Algebra, Induction, Linear, Proof, Sign, Step, eq, forall, ge, label
n, m, f = label("n"), label("m"), sp.Function("f")
after = forall(eq(f(m + 1), 2*f(m)), m)
from nctheory.proving import Specialise
step = Proof("step", "-", "-", (ge(f(n + 1), 1),), (
    Step("1", eq(f(n + 1), 2*f(n)), Specialise("after", {m: n})),
    Step("2", ge(f(n + 1), 1), Linear({"1": 1, "F": 2}, plus=1))), {"after": after, "F": ge(f(n), 1)})
def whole(start):
    return (ge(f(n), 1),), (Step("1", ge(f(1), 1), Linear({"start": 1}, plus=start - 1)),
        Step("2", ge(f(n), 1), Induction("step", "1", n, "F", given={"after": "after"}))), {"after": after, "start": eq(f(1), start)}
honest = Proof("honest", "-", "-", *whole(3))
false = Proof("false", "-", "-", *whole(sp.S.Half))
