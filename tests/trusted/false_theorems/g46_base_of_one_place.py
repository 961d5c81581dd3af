import sympy as sp
from nctheory.proving import Induction, Linear, Proof, Specialise, Step, eq, forall, ge, label
N, L, T = label("N"), label("L"), sp.Function("T")
after = {"after": forall(eq(T(N, L + 1), T(N + 1, L)), N, L)}
def high(L):
    return forall(ge(T(N, L), 1), N)
step = Proof("step", "-", "-", (high(L + 1),), (
    Step("1", eq(T(N, L + 1), T(N + 1, L)), Specialise("after", {N: N, L: L})),
    Step("2", ge(T(N + 1, L), 1), Specialise("L", {N: N + 1})),
    Step("3", ge(T(N, L + 1), 1), Linear({"2": 1}, rewrite=("1",))),
    Step("4", high(L + 1), Specialise("3", {N: N}))), {**after, "L": high(L)})
def whole(first):
    return (high(L),), (Step("1", high(L), Induction("step", "first", L, "L", given={"after": "after"})),), {**after, "first": first}
honest = Proof("honest", "-", "-", *whole(high(1)))
false = Proof("false", "-", "-", *whole(ge(T(1, 1), 1)))
