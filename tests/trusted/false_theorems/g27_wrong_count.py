import sympy as sp
from nctheory.proving import Expectations, Mean, Proof, Step, Uniform, eq, label
n, m, i, k = label("n"), label("m"), label("i"), label("k")
def twins(count):
    fact = eq(Mean(sp.KroneckerDelta(i, k), (i, Uniform(n)), (k, Uniform(n))), 1/count)
    return (fact,), (Step("1", fact, Expectations()),)
honest = Proof("honest", "-", "-", *twins(n))
false = Proof("false", "-", "-", *twins(m))
