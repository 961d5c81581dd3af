import sympy as sp
from nctheory.proving import Antiderivative, Proof, Step, eq
z = sp.Symbol("z", real=True)
def area(low, high, value):
    fact = eq(sp.Integral(1/z**2, (z, low, high)), value)
    return (fact,), (Step("1", fact, Antiderivative(-1/z)),)
honest = Proof("honest", "-", "-", *area(1, 2, sp.S.Half))
false = Proof("false", "-", "-", *area(-1, 1, -2))
