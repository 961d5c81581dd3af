import sympy as sp
from nctheory.proving import Antiderivative, Proof, Step, eq
r, z, a = *sp.symbols("r z", real=True), sp.Symbol("a", positive=True)
def area(c):
    fact = eq(sp.Integral(sp.exp(c*z), (z, 0, 1)), (sp.exp(c) - 1)/c)
    return (fact,), (Step("1", fact, Antiderivative(sp.exp(c*z)/c)),)
honest = Proof("honest", "-", "-", *area(a))
false = Proof("false", "-", "-", *area(r))
