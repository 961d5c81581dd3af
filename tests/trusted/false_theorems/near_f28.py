import sympy as sp
from nctheory.proving import *
(x,), c, p, e = vectors("x"), label("c"), Labels("p"), sp.Rational(1, 10**30)
one, all_ = Mean(dot(x, x), (c, p), (x, X(c))), Mean(dot(x, x), (c, p), (x, X(c)))
order = Proof("v28", "-", "-", (le(one, all_ + 100),), (
    Step("1", eq(e*all_, e*one), Expectations()), Step("2", le(one, all_ + 100), Linear({"1": 1/e}, plus=100))))
(x, y) = vectors("x y")
a, b = Mean(dot(x, y), (x, X(1)), (y, X(2))), Mean(dot(x, y), (y, X(2)), (x, X(1)))
twice = Proof("v28b", "-", "-", (le(a, b + 100),), (
    Step("1", eq(e*b, e*a), Expectations()), Step("2", le(a, b + 100), Linear({"1": 1/e}, plus=100))))
