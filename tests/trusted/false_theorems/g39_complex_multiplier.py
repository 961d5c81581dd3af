import sympy as sp
from nctheory.proving import Linear, Proof, Sign, Step, ge, le
r, s = sp.symbols("r s", real=True)
fact = ge(r**2)
honest = Proof("honest", "-", "-", (ge(4*r**2),), (Step("1", fact, Sign()), Step("2", ge(4*r**2), Linear({"1": 4}))))
false = Proof("false", "-", "-", (le(r**2, 0),), (Step("1", fact, Sign()), Step("2", le(r**2, 0), Linear({"1": sp.I**2 * s**2/s**2}))))
