import sympy as sp
from nctheory.proving import Classes, Instance, Labels, Mean, Proof, Sign, Step, gt, label
n, z = label("n"), sp.Symbol("z", real=True)
p, q, Z = Labels("p"), Labels("q"), Classes("Z", "real")
lemma = Proof("lemma", "-", "-", (gt(Mean(n, (n, p))),), (Step("1", gt(Mean(n, (n, p))), Sign()),))
honest = Proof("honest", "-", "-", (gt(Mean(n, (n, q))),), (Step("1", gt(Mean(n, (n, q))), Instance("lemma", {"p": q})),))
false = Proof("false", "-", "-", (gt(Mean(z, (z, Z(1)))),), (Step("1", gt(Mean(z, (z, Z(1)))), Instance("lemma", {"p": Z(1)})),))
