import sympy as sp
from nctheory.proving import Average, Mean, Proof, Step, X, always, dot, ge, vectors
(x,) = vectors("x")
H = {"h": always(ge(dot(x, x), 1), (x, X(1)))}
fact = lambda i: ge(Mean(dot(x, x), (x, X(i))), 1)
honest = Proof("honest", "-", "-", (fact(1),), (Step("1", fact(1), Average("h")),), H)
false = Proof("false", "-", "-", (fact(2),), (Step("1", fact(2), Average("h")),), H)
