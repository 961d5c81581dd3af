"""Theorems about mirrored classes and power series: what they say, in exact sums."""

import itertools
import random
from fractions import Fraction

import numpy as np
import pytest

SEEDS = range(12)


def numbers(rng, count):
    """Positive rational numbers."""
    return [Fraction(rng.randint(1, 60), rng.randint(1, 12)) for _ in range(count)]


def weights(rng, count):
    """A law on as many labels."""
    raw = numbers(rng, count)
    return [w / sum(raw) for w in raw]


def falling(rng, count, strictly):
    """Positive numbers, each smaller than the one before, or not larger."""
    found = [numbers(rng, 1)[0]]
    for _ in range(count - 1):
        found.append(found[-1] * Fraction(rng.randint(1, 9), 10 if strictly else 9))
    return found


@pytest.mark.parametrize("seed", SEEDS)
def test_chebyshev_of_ratios(seed):
    """chebyshev-ratios: E[ac] E[bd] >= E[ad] E[bc], and <= if c/d rises."""
    rng = random.Random(seed)
    n = rng.randint(2, 6)
    p, b, d = weights(rng, n), numbers(rng, n), numbers(rng, n)
    a = [r * x for r, x in zip(falling(rng, n, False), b, strict=True)]
    ratios = falling(rng, n, False)

    def products(ratios):
        c = [r * x for r, x in zip(ratios, d, strict=True)]

        def mean(x, y):
            return sum(w * s * t for w, s, t in zip(p, x, y, strict=True))

        return mean(a, c) * mean(b, d), mean(a, d) * mean(b, c)

    left, right = products(ratios)
    assert left >= right
    left, right = products(ratios[::-1])
    assert left <= right


def series(rng, strictly):
    """F, G, and the moments M and T of a mixture, of which f/g and M/T fall with the degree."""
    degrees, labels = rng.randint(2, 4), rng.randint(1, 3)
    g = numbers(rng, degrees)
    f = [r * x for r, x in zip(falling(rng, degrees, strictly), g, strict=True)]
    T = [numbers(rng, degrees) for _ in range(labels)]
    M = [[r * x for r, x in zip(falling(rng, degrees, strictly), row, strict=True)] for row in T]
    return f, g, M, T


def nc1_of_both(f, g, M, T, p, u):
    """NC1 of F, of G and of F + G; and whether M_G u/T_G and T_F/T_G nowhere rise."""
    sums = (("M_F", f, M), ("M_G", g, M), ("T_F", f, T), ("T_G", g, T))
    each = {name: [sum(x * y for x, y in zip(c, row, strict=True)) for row in rows]
            for name, c, rows in sums}  # fmt: skip
    first = [w * x / y for w, x, y in zip(u, each["M_G"], each["T_G"], strict=True)]
    second = [x / y for x, y in zip(each["T_F"], each["T_G"], strict=True)]
    ordered = first == sorted(first, reverse=True) and second == sorted(second, reverse=True)
    m_f, m_g = (
        sum(q * w * x for q, w, x in zip(p, u, each[k], strict=True)) for k in ("M_F", "M_G")
    )
    t_f, t_g = (sum(q * x for q, x in zip(p, each[k], strict=True)) for k in ("T_F", "T_G"))
    return t_f / m_f - 1, t_g / m_g - 1, (t_f + t_g) / (m_f + m_g) - 1, ordered


@pytest.mark.parametrize("strictly", [True, False], ids=["power-ratios", "power-ratios-weak"])
def test_power_ratios(strictly):
    """NC1(G) and NC1(F + G) are above NC1(F), wherever the hypotheses hold."""
    rng, met, others = random.Random(int(strictly)), 0, []
    for _ in range(600):
        f, g, M, T = series(rng, strictly)
        p, u = weights(rng, len(T)), numbers(rng, len(T))
        nc1_f, nc1_g, both, ordered = nc1_of_both(f, g, M, T, p, u)
        if ordered:
            met += 1
            assert min(nc1_g, both) >= nc1_f
            assert not strictly or min(nc1_g, both) > nc1_f
        else:
            others.append(both < nc1_f)
    assert met > 50
    assert any(others), "the monotone mixtures are needed"


def test_without_falling_moments_it_is_false():
    """If M/T rises with the degree, NC1 falls."""
    one = [Fraction(1)]
    f, g = [Fraction(1), Fraction(1)], [Fraction(1), Fraction(3)]
    nc1_f, nc1_g, both, ordered = nc1_of_both(
        f, g, [[Fraction(1, 8), Fraction(1, 2)]], [[Fraction(1)] * 2], one, one
    )
    assert ordered
    assert nc1_g < both < nc1_f


def odd_moments(density, dim, degrees):
    """E <u, u'>^n for i.i.d. points of a sphere with a density of <u, e>, by quadrature."""
    nodes, weights = np.polynomial.legendre.leggauss(80)
    angles, weights = (nodes + 1) * np.pi / 2, weights * np.pi / 2

    def law(d):  # of the first coordinate, as the cosine of an angle
        return weights * np.sin(angles) ** (d - 2) / (weights @ np.sin(angles) ** (d - 2))

    cos, sin = np.cos(angles), np.sin(angles)
    third, mass = (cos, law(dim - 1)) if dim > 2 else (np.array([1.0, -1.0]), np.full(2, 0.5))
    along = cos[:, None, None] * cos[:, None] + sin[:, None, None] * sin[:, None] * third
    inner = density(cos) * law(dim) @ (density(along) @ mass)
    scale = (density(cos) @ law(dim)) ** 2
    return [float(inner @ (law(dim) * cos**n)) / scale for n in degrees]


RISING = {
    "exponential": np.exp,
    "ramp": lambda z: np.maximum(z, 0.0),
    "cubic": lambda z: (1 + z) ** 3,
}


@pytest.mark.parametrize("dim", [2, 3, 7])
@pytest.mark.parametrize("name", RISING)
def test_moments_of_rising_densities_fall(name, dim):
    """sphere-moments, and a density that does not rise for which it is false."""
    found = odd_moments(RISING[name], dim, range(1, 16, 2))
    assert all(x > y > 0 for x, y in itertools.pairwise(found))
    mean = np.random.default_rng(dim).normal(size=(200_000, dim))
    mean /= np.linalg.norm(mean, axis=1)[:, None]
    weights = RISING[name](mean[:, 0])
    square = np.sum((weights @ mean / weights.sum()) ** 2)  # E <u, u'> = |E u|^2
    assert found[0] == pytest.approx(square, rel=0.02)


def test_moments_of_other_densities_do_not():
    """On the circle, the density 1 + cos(3 t)/2."""
    first, third, *_ = odd_moments(lambda z: 1 + (4 * z**3 - 3 * z) / 2, 2, (1, 3))
    assert first == pytest.approx(0, abs=1e-12)
    assert third == pytest.approx(1 / 64)


@pytest.mark.parametrize("r", [0.3, 0.8, 0.99])
def test_sphere(r):
    """sphere-mirrored for ERF: F is the arcsine, G(c) = c / sqrt(1 - c^2)."""
    n = np.arange(1, 400, 2)
    found = np.array(odd_moments(np.exp, 3, n))
    f = np.cumprod(np.concatenate([[1.0], n[:-1] ** 2 / (n[1:] * (n[1:] - 1.0))]))
    (m_f, t_f), (m_g, t_g) = ((c @ (r**n * found), c @ r**n) for c in (f, n * f))
    assert t_f == pytest.approx(np.arcsin(r), rel=1e-2)
    assert t_g / m_g > (t_f + t_g) / (m_f + m_g) > t_f / m_f
