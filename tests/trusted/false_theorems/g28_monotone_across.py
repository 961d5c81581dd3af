import sympy as sp
from nctheory.proving import Monotone, Proof, Sign, Step, gt
t = sp.Symbol("t", positive=True)
s = sp.Symbol("s", real=True)
honest = Proof("honest", "-", "-", (gt(-sp.S.Half, -1),), (
    Step("slope", gt(t**-2), Sign()), Step("1", gt(-sp.S.Half, -1), Monotone(-1/t, t, "slope", 1, 2))))
false = Proof("false", "-", "-", (gt(-1, 1),), (
    Step("slope", gt(1 + s**2), Sign()), Step("1", gt(-1, 1), Monotone(-1/s, s, "slope", -1, 1))))
