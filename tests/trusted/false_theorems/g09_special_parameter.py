import sympy as sp
from nctheory.proving import Proof, Step, TakeLimit, eq
r, a = sp.Symbol("r", real=True), sp.Symbol("a", positive=True)
b = sp.Symbol("b", positive=True)
def limit(c):
    fact = eq(sp.Limit(sp.sin(c*b)/(c*b), b, 0), 1)
    return (fact,), (Step("1", fact, TakeLimit(sp.sin(c*b), c*b, 1)),)
honest = Proof("honest", "-", "-", *limit(a))
false = Proof("false", "-", "-", *limit(r))
