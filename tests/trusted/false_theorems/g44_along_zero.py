import sympy as sp
from nctheory.proving import Algebra, Cited, Classes, Mean, Normal, Proof, Step, dot, eq, gt, vectors
(g, x) = vectors("g x")
t = sp.Symbol("t", real=True)
law = Classes("gamma")(1)
density = sp.exp(-t**2/(2*dot(x, x)))/sp.sqrt(2*sp.pi*dot(x, x))
left, right = Mean(sp.Abs(dot(x, g)), (g, law)), sp.Integral(sp.Abs(t)*density, (t, -sp.oo, sp.oo))
at = {"law": law, "f": sp.Lambda(t, sp.Abs(t)), "s": 0, "x": x}
steps = (Step("1", eq(left, right), Cited("density along a vector", at)),
         Step("2", eq(2*left, 2*right), Algebra(("1",))))
normal = {"normal": Normal(law)}
honest = Proof("honest", "-", "-", (steps[1].relation,), steps, {**normal, "x": gt(dot(x, x))})
false = Proof("false", "of x = 0", "-", (steps[1].relation,), steps, normal)
