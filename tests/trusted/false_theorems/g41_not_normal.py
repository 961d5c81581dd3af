from nctheory.proving import Algebra, Cited, Classes, Mean, Normal, Proof, Step, dot, eq, vectors
(g, x) = vectors("g x")
law = Classes("gamma")(1)
second = eq(Mean(dot(x, g)**2, (g, law)), dot(x, x))
cited = Step("1", second, Cited("a Gaussian integral", {"law": law, "x": x, "y": x, "q": 0}))
twice = Step("2", eq(2*Mean(dot(x, g)**2, (g, law)), 2*dot(x, x)), Algebra(("1",)))
honest = Proof("honest", "-", "-", (twice.relation,), (cited, twice), {"normal": Normal(law)})
false = Proof("false", "of any law", "-", (twice.relation,), (cited, twice))
