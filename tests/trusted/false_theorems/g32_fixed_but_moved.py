import sympy as sp
from nctheory.proving import Algebra, Linear, Proof, Sign, Specialise, Step, ge
r, s = sp.symbols("r s", real=True)
honest = Proof("honest", "-", "-", (ge((s - 1)**2),), (Step("1", ge(r**2), Sign()), Step("2", ge((s - 1)**2), Specialise("1", {r: s - 1}))))
false = Proof("false", "-", "-", (ge(-5),), (Step("1", ge(r**3), Sign()), Step("2", ge(-5), Specialise("1", {r: -sp.Integer(5)**sp.Rational(1, 3)}))),
              {"h": ge(r)})
