import sympy as sp
from nctheory.proving import Expectations, Labels, Linear, Mean, Proof, Step, X, dot, eq, label, le, vectors
(x, y), c, p, e = vectors("x y"), label("c"), Labels("p"), sp.Rational(1, 10**30)
one, all_ = Mean(Mean(dot(x, x), (x, X(c))), (c, p)), Mean(dot(x, x), (c, p), (x, X(c)))
order = Proof("order-of-draws", "-", "-", (le(one, all_ + 100),), (
    Step("1", eq(e*all_, e*one), Expectations()), Step("2", le(one, all_ + 100), Linear({"1": 1/e}, plus=100))))
a, b = Mean(dot(x, y), (x, X(1)), (y, X(2))), Mean(dot(x, y), (y, X(2)), (x, X(1)))
twice = Proof("drawn-in-either-order", "-", "-", (le(a, b + 100),), (
    Step("1", eq(e*b, e*a), Expectations()), Step("2", le(a, b + 100), Linear({"1": 1/e}, plus=100))))
