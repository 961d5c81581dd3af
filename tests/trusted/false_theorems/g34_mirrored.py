import sympy as sp
from nctheory.proving import Expectations, Image, Mean, Proof, Step, X, dot, eq, vectors
x, y = vectors("x y")
one, two = Mean(dot(x, y), (x, X(1)), (y, X(2))), Mean(dot(x, y), (x, X(2)), (y, X(2)))
H = {"h": Image(X(1), X(2), sp.Integer(-1))}
honest = Proof("honest", "-", "-", (eq(one, -two),), (Step("1", eq(one, -two), Expectations(("h",))),), H)
false = Proof("false", "-", "-", (eq(one, 0),), (Step("1", eq(one, 0), Expectations(("h",))),), H)
