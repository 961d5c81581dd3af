from nctheory.proving import Classes, Kernel, Mean, Normal, Proof, Sign, Step, dot, ge, k12, vectors
(x,) = vectors("x")
law = Classes("gamma")(1)
inverse = Kernel("inverse", 1/k12)
def proof(name, f):
    fact = ge(Mean(f, (x, law)))
    return Proof(name, "-", "-", (fact,), (Step("1", fact, Sign()),), {"normal": Normal(law)})
honest = proof("honest", 1/(dot(x, x) + 1))
also = proof("also", dot(x, x)*inverse(x, x))
false = proof("false", inverse(x, x))
