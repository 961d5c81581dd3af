import sympy as sp
from nctheory.proving import Derived, ERF, Linear, Proof, Step, eq, gt, k11, k12, k22, le, Expectation, u, v
t = eq(Expectation(sp.erf(u)*sp.erf(v)), ERF.kappa)
proof = Proof("honest-derived", "-", "-", (le(Expectation(sp.erf(u)*sp.erf(v)), ERF.kappa + 1),), (
    Step("1", t, Derived("dual of erf")),
    Step("2", le(Expectation(sp.erf(u)*sp.erf(v)), ERF.kappa + 1), Linear({"1": -1}, plus=1))),
    {"regular": gt(k11*k22, k12**2)})
