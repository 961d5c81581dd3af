import sympy as sp
from nctheory.proving import (Average, Instance, Labels, Mean, Proof, Sign, Step, X, always, dot, ge, label, vectors)
(x,), c, p, e = vectors("x"), label("c"), Labels("p"), sp.Rational(1, 10**6)
H = {"h": always(ge(dot(x, x), e), (x, X(c)))}
H2 = {"h": always(ge(dot(x, x), e), (x, X(2)))}
H3 = {"h": always(ge(dot(x, x), e), (c, p), (x, X(c)))}
t = lambda i: Mean(dot(x, x), (x, X(i)))
one = Proof("one-class", "-", "-", (ge(t(c), e),), (Step("1", ge(t(c), e), Average("h")),), H)
two = Proof("then-another", "-", "-", (ge(t(2), e),), (
    Step("0", ge(dot(x, x) + c), Sign()),
    Step("1", ge(t(2), e), Instance("one-class", {"c": 2}, {"h": "h"}))), H2, ("one-class",))
every = ge(Mean(t(c), (c, p)), e)
all_ = Proof("then-on-average", "-", "-", (every,), (
    Step("2", every, Average("h")),), H3)
same = Proof("then-same", "-", "-", (ge(t(c), e),), (
    Step("1", ge(t(c), e), Instance("one-class", {"c": c}, {"h": "h"})),), H, ("one-class",))
