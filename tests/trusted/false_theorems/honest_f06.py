import sympy as sp
from nctheory.proving import Average, Instance, Labels, Mean, Proof, Sign, Step, X, always, dot, ge, label, vectors
(x,), c, p, e = vectors("x"), label("c"), Labels("p"), sp.Rational(1, 10**6)
def h(i):
    return always(ge(dot(x, x), e), (x, X(i)))
def t(i):
    return Mean(dot(x, x), (x, X(i)))
one = Proof("one-class", "-", "-", (ge(t(c), e),), (Step("1", ge(t(c), e), Average("h")),), {"h": h(c)})
two = Proof("then-another", "-", "-", (ge(t(2), e),), (
    Step("1", ge(t(2), e), Instance("one-class", {"c": 2}, {"h": "h"})),), {"h": h(2)}, ("one-class",))
every = ge(Mean(t(c), (c, p)), e)
all_ = Proof("then-on-average", "-", "-", (every,), (Step("1", every, Average("h")),),
             {"h": always(ge(dot(x, x), e), (c, p), (x, X(c)))})
