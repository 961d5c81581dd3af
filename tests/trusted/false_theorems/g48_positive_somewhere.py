from nctheory.proving import Algebra, Cited, Classes, Linear, Mean, Proof, Step, always, dot, gt, vectors
import sympy as sp
(x, y) = vectors("x y")
law = Classes("P")(1)
two = (x, law), (y, law)
square = dot(x - y, x - y)
fact = gt(Mean(sp.exp(dot(x, y))*square, *two))
at = {"law": law, "x": x, "y": y, "c": sp.exp(dot(x, y)), "g": square}
steps = (Step("1", fact, Cited("mean of a positive function", at)),
         Step("2", gt(2*fact.lhs), Linear({"1": 2})))
honest = Proof("honest", "-", "-", (steps[1].relation,), steps, {"h": gt(Mean(square, *two))})
false = Proof("false", "one point", "-", (steps[1].relation,), steps)
