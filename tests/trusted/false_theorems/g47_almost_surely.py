from nctheory.proving import Classes, Mean, Proof, Sign, Step, always, dot, ge, gt, vectors
(x,) = vectors("x")
law = Classes("P")(1)
fact = ge(Mean(1/dot(x, x), (x, law)))
steps = (Step("1", fact, Sign()),)
honest = Proof("honest", "-", "-", (fact,), steps, {"h": always(gt(dot(x, x)), (x, law))})
false = Proof("false", "-", "-", (fact,), steps, {"h": gt(dot(x, x))})
