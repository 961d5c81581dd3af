"""Polynomials that are positive: the certificates of Lemma A for ERF, mirrored classes.

Powers of a cosine have means M(n, L) and T(n, L) (`erf_powers`), and a ratio of two of them is compared at

    x = gamma Y^2 / alpha,    alpha = n + L + d,   0 < Y < 1,   gamma = alpha - d + 1,

where f(x) = (B + e x)^2 - x (S^2 + K) has to be positive, with B = alpha + n - 1, e = 2 n + 2, K = gamma - n - 2,
S = alpha + 3 n + 1 + D and D = alpha (1 - Y) (alpha - n Y) / (Y (alpha + 2 Y)). What is positive here is
P = alpha^2 (alpha + 2 Y)^2 f(x), a polynomial. SymPy writes it in Z = 1 - Y and Y, homogeneous, and all coefficients
are seen to be positive:

* d >= 3: n = 1 + j, alpha = n + 4 + k, and gamma = alpha - 2, which is enough, as f does not rise in x and K;
* d = 2, n >= 2: n = 2 + j, alpha = n + 3 + k, after (u Y - v Z)^2 (Y + Z) Y^3;
* d = 2, n = 1, L >= 3: alpha = 6 + k, after (5 Z - 2 Y)^2 Y^2 times a form.

The two smallest cases, n = 1 and L = 1 or 2, have polynomials of their own, in Y.
"""

import sympy as sp

from nctheory.proving import Algebra, Proof, Sign, Step, eq, ge, gt

alpha, n, gamma = sp.symbols("alpha n gamma", real=True)
j, k = sp.symbols("j k", nonnegative=True)
Y = sp.Symbol("Y", positive=True)
z = sp.Symbol("z")


def quadratic(alpha, n, gamma, D, x):
    """f(x): the ratio of two of the T is above x where this is positive."""
    return (alpha + n - 1 + (2 * n + 2) * x) ** 2 - x * (
        (alpha + 3 * n + 1 + D) ** 2 + gamma - n - 2
    )


def scale(alpha, n, Y):
    """D, for given Y."""
    return alpha * (1 - Y) * (alpha - n * Y) / (Y * (alpha + 2 * Y))


def polynomial(alpha, n, gamma, Y):
    """P = alpha^2 (alpha + 2 Y)^2 f(gamma Y^2 / alpha)."""
    low = (alpha * (alpha + n - 1) + 2 * (n + 1) * gamma * Y**2) * (alpha + 2 * Y)
    root = (alpha + 3 * n + 1) * Y * (alpha + 2 * Y) + alpha * (1 - Y) * (alpha - n * Y)
    return low**2 - alpha * gamma * (root**2 + (gamma - n - 2) * Y**2 * (alpha + 2 * Y) ** 2)


def homogeneous(p):
    """A polynomial in Y with Y + Z for 1, as one in Z/Y, times Y^-6."""
    p = sp.Poly(p, Y)
    return sum((c * sp.Poly((1 + z) ** (6 - i), z) for (i,), c in p.terms()), sp.Poly(0, z))


def nested(p, *symbols):
    """A polynomial as it is evaluated by Horner."""
    if not symbols:
        return p
    total = sp.Integer(0)
    for c in sp.Poly(p, symbols[0]).all_coeffs():
        total = total * symbols[0] + nested(c, *symbols[1:])
    return total


def form(p, degree):
    """The sum of c_i Z^i Y^(degree - i)."""
    total, power = sp.Integer(0), sp.Integer(1)
    for c in p.all_coeffs():
        total = total * (1 - Y) + nested(c, *sorted(c.free_symbols, key=str)) * power
        power = power * Y
    return total * Y ** (degree - p.degree())


def positive(p, root=0, factor=0):
    """That P is positive: the square of a root times a factor, and a rest without negative coefficients."""
    root, factor = sp.Poly(root, z), sp.Poly(factor, z)
    seen = form(root, 1) ** 2 * form(factor, 4) + form(homogeneous(p) - root**2 * factor, 6)
    return (
        Step("positive", gt(p), Sign(form=seen, using=("Y <= 1",)), "No coefficient is negative."),
    )


identity = eq(alpha**2 * (alpha + 2 * Y) ** 2 * quadratic(alpha, n, gamma, scale(alpha, n, Y), gamma * Y**2 / alpha),
              polynomial(alpha, n, gamma, Y))  # fmt: skip
reduction = Proof(
    id="erf-powers-reduction",
    title="$alpha^2 (alpha + 2 Y)^2 f(gamma Y^2 / alpha)$ is a polynomial",
    source="New",
    hypotheses={"alpha": gt(alpha)},
    statement=(identity,),
    steps=(Step("identity", identity, Algebra()),),
)

space_p = polynomial(j + k + 5, j + 1, j + k + 3, Y)
space = Proof(
    id="erf-powers-space",
    title="$d >= 3$: the polynomial is positive",
    source="New; the certificate is in the step",
    hypotheses={"Y <= 1": ge(1, Y)},
    statement=(gt(space_p),),
    steps=positive(space_p),
)

plane_p = polynomial(j + k + 5, j + 2, j + k + 4, Y)
u = 2 * j**2 + 20 * j + 41 + 10 * k
v = 2 * j**3 + 23 * j**2 + 101 * j + 175 + k * (52 + 2 * k + 23 * j + 5 * j**2 + 2 * j * k)
plane = Proof(
    id="erf-powers-plane",
    title="$d = 2$, $n >= 2$: the polynomial is positive",
    source="New; the certificate is in the step",
    hypotheses={"Y <= 1": ge(1, Y)},
    statement=(gt(plane_p),),
    steps=positive(plane_p, u - v * z, 1 + z),
)

first_p = polynomial(k + 6, 1, k + 5, Y)
low = 1020 + 470 * k + 64 * k**2 + k**3
high = 2028 + 926 * k + 126 * k**2 + k**3
first = Proof(
    id="erf-powers-plane-1",
    title="$d = 2$, $n = 1$, $L >= 3$: the polynomial is positive",
    source="New; the certificate is in the step",
    hypotheses={"Y <= 1": ge(1, Y)},
    statement=(gt(first_p),),
    steps=positive(first_p, 2 - 5 * z, low + high * z + 600 * z**2),
)
