"""Facts of a normal law: what they say is true, and what is not quite what they say is rejected."""

from contextlib import suppress

import numpy as np
import pytest
import sympy as sp
from scipy.integrate import quad

from nctheory.check.elaborate import theorem_of
from nctheory.proving import (
    Algebra,
    Cited,
    Classes,
    Mean,
    Normal,
    Proof,
    Step,
    dot,
    eq,
    gt,
    label,
    vectors,
)
from nctheory.trusted.checker import check_theorem

x, y, a = vectors("x y a")
G = Classes("gamma")(1)
n, q, c = label("n"), label("q"), label("c")
D = sp.Symbol("D", positive=True)
r, s = sp.symbols("r s", real=True)
X = dot(x, x)
normal = {"normal": Normal(G)}


def mean(f):
    return Mean(f, (x, G))


dim = Mean(dot(y, y), (y, G))


def fault(relation, reason, hypotheses=None):
    """Of a step, followed by twice the same."""
    twice = eq(2 * relation.lhs, 2 * relation.rhs)
    steps = Step("1", relation, reason), Step("2", twice, Algebra(("1",)))
    theorem = theorem_of(Proof("t", "-", "-", (twice,), steps, hypotheses or normal))
    return check_theorem(theorem).fault


def parts(k, m, root, shift=0):
    """The relation, of powers of |x| or of |x|^2."""
    c = 2 // root
    low, high = (z if root == 1 else sp.sqrt(z) for z in (X, X + D))
    left = mean((dim + c * k + shift - X) * low**k / high**m)
    return eq(left, c * m * mean(X * low**k / high ** (m + root)))


@pytest.mark.parametrize(("k", "m"), [(n, q), (0, n), (n, 0), (2, 2), (n + q, q + 2), (n - 1, 1)])
@pytest.mark.parametrize("root", [1, 2])
def test_parts(k, m, root):
    at = {"law": G, "k": k, "m": m, "D": D, "root": root}
    assert fault(parts(k, m, root), Cited("parts along the radius", at)) is None
    assert fault(parts(k, m, root, 1), Cited("parts along the radius", at))
    assert fault(parts(k, m, root), Cited("parts along the radius", at), {"r": gt(r)})


@pytest.mark.parametrize(
    "at",
    [
        {"k": n - 2}, {"m": -1}, {"k": sp.Rational(1, 2)}, {"D": r}, {"D": 0}, {"root": 3},
        {"law": Classes("X")(1)}, {"k": r},
    ],
)  # fmt: skip
def test_parts_are_of_what_they_are_of(at):
    at = {"law": G, "k": 2, "m": 2, "D": D, "root": 2, **at}
    with suppress(ValueError):  # some are no expression of the language
        assert fault(parts(2, 2, 2), Cited("parts along the radius", at))


f, one = sp.Lambda(s, s**q / sp.sqrt(s + D) ** n), sp.Lambda(s, sp.Integer(1))


def both(p, f, g, along=a):
    """E <x, a>^p f E |x|^p g, and with f and g exchanged."""
    cosine, length = dot(x, along) ** p, sp.sqrt(X) ** p
    return eq(mean(cosine * f(X)) * mean(length * g(X)), mean(cosine * g(X)) * mean(length * f(X)))


@pytest.mark.parametrize("p", [n, n + q - 1, 0, 3])
def test_direction_and_length(p):
    at = {"law": G, "a": a, "p": p, "f": f, "g": one}
    assert fault(both(p, f, one), Cited("direction and length", at)) is None
    if p != 0:
        assert fault(both(p, f, one, a + x), Cited("direction and length", at))
        assert fault(both(p, f, sp.Lambda(s, s)), Cited("direction and length", at))


@pytest.mark.parametrize("at", [{"a": r}, {"p": n - 2}, {"law": Classes("X")(1)}])
def test_direction_and_length_are_of_what_they_are_of(at):
    at = {"law": G, "a": a, "p": n, "f": f, "g": one, **at}
    assert fault(both(n, f, one), Cited("direction and length", at))


@pytest.mark.parametrize("p", [n, 0, 1, 2 * n - 1])
def test_moments_on_spheres(p):
    at = {"law": G, "a": a, "p": p, "f": f}

    def moments(c):
        higher = (dim + p) * mean(dot(x, a) ** (p + 2) * f(X))
        return eq(higher, (p + c) * dot(a, a) * mean(dot(x, a) ** p * X * f(X)))

    assert fault(moments(1), Cited("moments on spheres", at)) is None
    assert fault(moments(2), Cited("moments on spheres", at))


def test_two_names_of_one_vector():
    """The vector a is not what is drawn: its mean is over another one."""
    at = {"law": G, "a": x, "p": 2, "f": one}
    captured = eq((dim + 2) * mean(X**4), 3 * mean(X * X**2 * X))
    assert fault(captured, Cited("moments on spheres", at))


@pytest.mark.parametrize("d", [2, 3, 6])
@pytest.mark.parametrize("p", [1, 2, 4, 5])
def test_the_facts_are_true(d, p):
    """By quadrature in polar coordinates."""

    def radial(f):
        return quad(lambda r: f(r) * r ** (d - 1) * np.exp(-(r**2) / 2), 0, np.inf, epsabs=0)[0]

    def angular(p):  # of the cosine
        top = quad(lambda t: np.cos(t) ** p * np.sin(t) ** (d - 2), 0, np.pi, epsabs=1e-13)[0]
        return top / quad(lambda t: np.sin(t) ** (d - 2), 0, np.pi)[0]

    D, k, m = 0.7, p, 3
    w = lambda r, j=0: r**k * (r**2 + D) ** (-m / 2 - j)  # noqa: E731
    left = radial(lambda r: (d + k - r**2) * w(r))
    assert left == pytest.approx(m * radial(lambda r: r**2 * w(r, 1)), rel=1e-8)
    assert (d + p) * angular(p + 2) == pytest.approx((p + 1) * angular(p), abs=1e-9)


def test_even_powers_of_labels():
    """x^(2 n) is a square; other exponents are not taken apart."""

    def same(left, right):
        step = Step("1", eq(left, right), Algebra())
        theorem = theorem_of(Proof("t", "-", "-", (eq(left, right),), (step,), {"D": gt(D)}))
        return check_theorem(theorem).holds

    assert same(r ** (2 * n), (r**n) ** 2)
    assert same(r ** (2 * n - 1) * r, (r**n) ** 2)
    assert same(D ** (3 * n + q), (D**n) ** 3 * D**q)
    assert same(sp.sqrt(D) ** (2 * n + q), D**n * sp.sqrt(D) ** q)
    assert not same(r ** (2 * n), r**n)
    assert not same(r ** (n - n * q + q * c), r**n)
    assert not same(r ** (2 * n - 3) * r**3, (r**n) ** 2)  # at r = 0, n = 1
    assert not same(sp.sqrt(r**2) ** (2 * n), r ** (2 * n) + n)


def on_rays(Q, B=D, k=2, m=1, shift=0):
    """The relation, and where it is from; more is known of y, whose length is 1 at most."""
    q = sp.sqrt(Q + B)
    low = sp.sqrt(X) ** k
    left = mean((dim + k + shift - X) * low / q**m)
    at = {"law": G, "k": k, "m": m, "Q": sp.Lambda(x, Q), "B": B}
    return eq(left, m * mean(Q * low / q ** (m + 2))), Cited("parts along rays", at)


ELLIPSE = X + X * dot(y, y) - dot(x, y) ** 2


def test_parts_along_rays():
    assert fault(*on_rays(ELLIPSE)) is None
    assert fault(*on_rays(2 * X, k=0, m=3)) is None
    assert fault(*on_rays(ELLIPSE, k=2 * n, m=3)) is None


@pytest.mark.parametrize("relation", [
    on_rays(ELLIPSE, shift=1), on_rays(X**2), on_rays(X + 1), on_rays(dot(x, y)),
    on_rays(X - 2 * dot(x, y) ** 2), on_rays(ELLIPSE, B=-D), on_rays(ELLIPSE, k=-2),
])  # fmt: skip
def test_what_is_no_form_on_rays(relation):
    assert fault(*relation)


@pytest.mark.parametrize(("k", "m"), [(0, 1), (2, 3), (4, 1)])
def test_parts_along_rays_in_the_plane(k, m):
    """For Q = x_1^2 + 3 x_2^2 and B = 1, by sums over radii and angles."""
    nodes, weights = np.polynomial.laguerre.laggauss(60)
    angles = 2 * np.pi * np.arange(40) / 40
    X = 2 * nodes[:, None]
    Q = X * (np.cos(angles) ** 2 + 3 * np.sin(angles) ** 2)

    def mean(f):
        return (weights[:, None] * f).sum() / 40

    power = X ** (k / 2)
    left = mean((2 + k - X) * power * (Q + 1) ** (-m / 2))
    assert left == pytest.approx(m * mean(Q * power * (Q + 1) ** (-m / 2 - 1)), rel=1e-4)
