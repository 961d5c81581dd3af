import sympy as sp
from nctheory.proving import Antiderivative, Instance, Proof, Step, eq
r, z, w = sp.symbols("r z w", real=True)
lemma = Proof("lemma", "-", "-", (eq(sp.Integral(r + w, (w, 0, 1)), r + sp.S.Half),), (
    Step("1", eq(sp.Integral(r + w, (w, 0, 1)), r + sp.S.Half), Antiderivative(r*w + w**2/2)),))
honest = Proof("honest", "-", "-", (eq(sp.Integral(z + w, (w, 0, 1)), z + sp.S.Half),), (
    Step("1", eq(sp.Integral(z + w, (w, 0, 1)), z + sp.S.Half), Instance("lemma", {"r": z})),))
false = Proof("false", "-", "-", (eq(sp.Integral(2*w, (w, 0, 1)), w + sp.S.Half),), (
    Step("1", eq(sp.Integral(2*w, (w, 0, 1)), w + sp.S.Half), Instance("lemma", {"r": w})),))
