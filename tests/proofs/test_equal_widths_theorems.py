"""Theorems about isotropic classes of equal widths: what they say, by quadrature and sampling."""

import numpy as np
import pytest
from scipy import integrate, special, stats

GRID = np.concatenate([[0], np.geomspace(1e-3, 12, 400)])


def erf(x):
    """Erf(x), the probability that a normal variable is between -x and x."""
    return special.erf(x / np.sqrt(2))


def test_erf_is_above_an_algebraic_function():
    """erf-bound, and that pi/2 is the best constant."""
    gap = erf(GRID) - GRID / np.sqrt(np.pi / 2 + GRID**2)
    assert gap.min() > -1e-15
    assert (erf(GRID) - GRID / np.sqrt(np.pi / 2 - 1e-2 + GRID**2)).min() < -1e-6


def test_square_of_erf():
    """erf-square, and that 1/2 is about the best rate."""
    assert (erf(GRID) ** 2 - 1 + np.exp(-(GRID**2) / 2)).min() > -1e-15
    assert (erf(GRID) ** 2 - 1 + np.exp(-0.65 * GRID**2)).min() < -1e-6


def mean_length(x):
    """H(x) = E|x + g|."""
    return np.sqrt(2 / np.pi) * np.exp(-(x**2) / 2) + x * erf(x)


def test_spread_of_mean_lengths():
    """erf-spread, and that the rate is less than 1.3 times too small."""
    p, q = np.meshgrid(np.concatenate([-GRID[::9], GRID[::7]]), GRID[::11])
    square = (mean_length(p + q) - mean_length(p - q)) ** 2
    rate = p**2 / (2 * (1 + 2 * q**2 / np.pi))
    assert (square + 4 * q**2 * np.expm1(-rate)).min() > -1e-12
    assert (square + 4 * q**2 * np.expm1(-1.3 * rate)).min() < -1e-6


def radial(k, d, t):
    """E 1/|z| in d + k dimensions, z normal around a point with |m|^2 = t, by another integral."""
    w, weights = np.polynomial.legendre.leggauss(200)
    r = np.pi / 4 * (1 + w)
    values = np.cos(r) ** (d + k - 2) * np.exp(-t * np.sin(r) ** 2 / 2)
    return np.sqrt(2 / np.pi) * np.pi / 4 * values @ weights


def M(d, t):
    """The mean length of a normal vector, by its distribution: |z|^2 is a noncentral chi^2."""
    return integrate.quad(
        lambda x: np.sqrt(x) * stats.ncx2.pdf(x, d, t), 0, np.inf, limit=200, epsabs=1e-11
    )[0]


@pytest.mark.parametrize(("d", "t"), [(2, 0.3), (3, 4.0), (5, 1.0), (9, 30.0)])
def test_mean_lengths(d, t):
    """radial-bounds, radial-slopes, radial-above and radial-below."""
    low, high, U = radial(2, d, t), radial(4, d, t), d - 1 + t
    assert np.isclose(M(d, t), d * low + t * high)
    h = 1e-3
    assert np.isclose((M(d, t + h) - M(d, t - h)) / (2 * h), low / 2, rtol=1e-4)
    assert np.isclose((radial(2, d, t + h) - radial(2, d, t - h)) / h, high - low, rtol=1e-4)
    assert low > high > 0
    assert U * (low - high) <= low
    assert M(d, t) >= max(U * low, (d + t) * high)
    for y in (-t, -t / 2, 1.0, 40.0):
        assert M(d, t + y) >= M(d, t) - U * low * (1 - np.sqrt(1 + y / U)) - 1e-9
    assert (U + 4) * (low - high) > low
