import sympy as sp
from nctheory.proving import Algebra, Kernel, Proof, Step, dot, eq, k11, k12, k22, vectors
(x,) = vectors("x")
K = Kernel("C", k12/sp.sqrt(k11*k22))
honest = Proof("honest", "-", "-", (eq(K(x, x)*dot(x, x), dot(x, x)),), (Step("1", eq(K(x, x)*dot(x, x), dot(x, x)), Algebra()),))
false = Proof("false", "-", "-", (eq(K(x, x), 1),), (Step("1", eq(K(x, x), 1), Algebra()),))
