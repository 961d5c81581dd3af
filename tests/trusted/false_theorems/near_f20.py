import sympy as sp
from nctheory.proving import Cited, Kernel, Linear, Proof, Step, ge, k11, k12, k22, le, vectors, dot
(x, y), e = vectors("x y"), sp.Rational(1, 10**30)
N, A = Kernel("N", sp.sqrt(k11)*sp.sqrt(k22)*sp.exp(k12)), Kernel("A", sp.sqrt(k11*k22 - k12**2))
t = le(A(x, y)*sp.exp(dot(x,y)), N(x, y) + 100)
proof = Proof("v20", "-", "-", (t,), (
    Step("1", ge(e*N(x, y), e*A(x, y)*sp.exp(dot(x,y))), Cited("Hadamard's inequality")),
    Step("2", t, Linear({"1": 1/e}, plus=100))))
B = Kernel("B", sp.sqrt(k11*k22 - k12**2)*sp.exp(k12))
t3 = le(B(x, y), N(x, y) + 100)
proof3 = Proof("v20b", "-", "-", (t3,), (
    Step("1", ge(e*N(x, y), e*B(x, y)), Cited("Hadamard's inequality")),
    Step("2", t3, Linear({"1": 1/e}, plus=100))))
N2=Kernel("N", sp.sqrt(k11*k22))
t4 = le(A(x, y), N2(x, y) + 100)
proof4 = Proof("v20c", "-", "-", (t4,), (
    Step("1", ge(e*N2(x, y), e*A(x, y)), Cited("Hadamard's inequality")),
    Step("2", t4, Linear({"1": 1/e}, plus=100))))
