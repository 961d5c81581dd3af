from nctheory.proving import Average, Cited, Classes, Mean, Normal, Proof, Sign, Step, always, dot, gt, vectors
(g,) = vectors("g")
law = Classes("gamma")(1)
fact = gt(Mean(dot(g, g)**2, (g, law)))
steps = (Step("1", always(gt(dot(g, g)), (g, law)), Cited("a normal law has no mass at 0", {"law": law})),
         Step("2", always(gt(dot(g, g)**2), (g, law)), Sign()), Step("3", fact, Average("2")))
normal = {"normal": Normal(law)}
honest = Proof("honest", "-", "-", (fact,), steps, {**normal, "d": gt(Mean(dot(g, g), (g, law)))})
false = Proof("false", "in dimension 0", "-", (fact,), steps, normal)
