import sympy as sp
from nctheory.proving import Classes, Mean, Proof, Sign, Step, always, gt
z, w, Z = *sp.symbols("z w", real=True), Classes("Z", "real")
H = {"h": always(gt(z), (z, Z(1)))}
fact = lambda i: always(gt(z + Mean(w, (w, Z(i)))), (z, Z(1)))
def positive(body, i):
    return always(gt(z + Mean(body, (w, Z(i)))), (z, Z(1)))
honest = Proof("honest", "-", "-", (positive(w**2, 2),), (Step("1", positive(w**2, 2), Sign()),), H)
false = Proof("false", "-", "-", (positive(w, 2),), (Step("1", positive(w, 2), Sign()),), H)
