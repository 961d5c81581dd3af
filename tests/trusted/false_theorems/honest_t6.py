import sympy as sp
from nctheory.proving import Instance, Linear, Proof, Sign, Step, ge
a = sp.Symbol("a", positive=True)
lemma = Proof("t-lemma", "-", "-", (ge(a**2),), (Step("1", ge(a**2), Sign()),))
proof = Proof("t-one-face", "-", "-", (ge((a + 1)**2 + 3),), (
    Step("1", ge((a + 1)**2), Instance("t-lemma", {"a": a + 1})),
    Step("2", ge((a + 1)**2 + 3), Linear({"1": 1}, plus=3))), uses=("t-lemma",))
