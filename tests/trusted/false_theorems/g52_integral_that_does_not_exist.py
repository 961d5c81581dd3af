# int_0^1 dt/t > 0: the integral does not exist, so that it is 0 (docs/semantics.md), and 0 > 0 is false.
import sympy as sp
from nctheory.proving import Algebra, Integrate, Linear, Proof, Sign, Step, gt, lt

x, t = sp.symbols("x t", real=True)


def steps(f):
    return (
        Step("1", gt(0, -f(x)), Sign()),
        Step("2", gt(sp.Integral(f(t), (t, 0, 1))), Integrate("1", x, 0, 1)),
    )


hypotheses = {"x": gt(x), "y": lt(x, 1)}
honest = Proof(
    "honest",
    "-",
    "-",
    (gt(sp.Integral(1 / (1 + t), (t, 0, 1))),),
    steps(lambda x: 1 / (1 + x)),
    hypotheses,
)
false = Proof(
    "false", "-", "-", (gt(sp.Integral(1 / t, (t, 0, 1))),), steps(lambda x: 1 / x), hypotheses
)
