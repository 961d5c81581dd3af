import sympy as sp
from nctheory.proving import Balls, Proof, Step, gt, le
a = sp.Symbol("a", nonnegative=True)
H = {"h": le(a, 1)}
fact = lambda c: gt(sp.exp(a) + c, 1 + a)
honest = Proof("honest", "-", "-", (fact(sp.Rational(1, 10**6)),), (Step("1", fact(sp.Rational(1, 10**6)), Balls(a, 0, 1)),), H)
false = Proof("false", "-", "-", (fact(0),), (Step("1", fact(0), Balls(a, 0, 1)),), H)
