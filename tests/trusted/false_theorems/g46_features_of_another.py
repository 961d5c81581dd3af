import sympy as sp
from nctheory.proving import (Algebra, Cited, Classes, Kernel, Mean, Normal, Proof, Step, dot, eq,
                              relu_kernels, vectors)
(w, x, y) = vectors("w x y")
law = Classes("gamma")(1)
Q, G, J = relu_kernels()
twice = Kernel("K", 2*Q.expression)
def proof(name, K, c):
    def relu(t):
        return sp.Max(0, t)
    mean = Mean(relu(dot(w, x))*relu(dot(w, y)), (w, law))
    steps = (Step("1", eq(K(x, y), c*mean), Cited("features of a normal law", {"law": law, "kernel": K(x, y)})),
             Step("2", eq(3*K(x, y), 3*c*mean), Algebra(("1",))))
    return Proof(name, "-", "-", (steps[1].relation,), steps, {"normal": Normal(law)})
honest = proof("honest", Q, 1)
honest_too = proof("honest-too", twice, 2)
false = proof("false", J, 1)
