import sympy as sp
from nctheory.proving import Average, Classes, Mean, Proof, Sign, Step, ge, gt
z, Z = sp.Symbol("z", real=True), Classes("Z", "real")
honest = Proof("honest", "-", "-", (ge(Mean(z**2 + z**4, (z, Z(1)))),), (
    Step("1", ge(z**2 + z**4), Sign()), Step("2", ge(Mean(z**2 + z**4, (z, Z(1)))), Average("1", ((z, Z(1)),)))))
false = Proof("false", "-", "-", (gt(Mean(z + z**3, (z, Z(1)))),), (
    Step("1", gt(z + z**3), Sign()), Step("2", gt(Mean(z + z**3, (z, Z(1)))), Average("1", ((z, Z(1)),)))),
    {"h": gt(z)})
