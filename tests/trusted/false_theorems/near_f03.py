import sympy as sp
from functools import partial
from nctheory.proving import *
from nctheory.theory.activation import RELU
from nctheory.theory.gaussian import Expectation, u, v, k11, k12, k22
E = Expectation(sp.Max(u,0)*sp.Max(v,0))
t = eq(Expectation(RELU.phi(u)*RELU.phi(v)), RELU.kappa)
proof = Proof("v03", "-", "-", (le(t.lhs, t.rhs+3),), (
    Step("1", t, Derived()),
    Step("2", le(t.lhs, t.rhs+3), Linear({"1": -1}, plus=3))), {"regular": gt(k11*k22, k12**2)})
