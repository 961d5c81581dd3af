import sympy as sp
from nctheory.proving import Classes, Expectations, Mean, Proof, Step, eq
y, z, Z = *sp.symbols("y z", real=True), Classes("Z", "real")
E = lambda f: Mean(f, (z, Z(1)))
honest = Proof("honest", "-", "-", (eq(E(z)**2, Mean(y*z, (y, Z(1)), (z, Z(1)))),), (
    Step("1", eq(E(z)**2, Mean(y*z, (y, Z(1)), (z, Z(1)))), Expectations()),))
false = Proof("false", "-", "-", (eq(E(z)**2, E(z**2)),), (Step("1", eq(E(z)**2, E(z**2)), Expectations()),))
