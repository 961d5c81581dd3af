"""Theorems about isotropic classes of equal widths: what they say, by quadrature and sampling."""

import numpy as np
import pytest
from scipy import integrate, special, stats

import nctheory as nct

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


def spherical_cosine(r, n):
    """E cos(r x), x the first coordinate of a random unit vector in n dimensions."""
    if n == 1:
        return np.cos(r)
    half = n / 2 - 1
    small = np.where(r < 1e-8, 1.0, r)
    value = special.gamma(n / 2) * (2 / small) ** half * special.jv(half, small)
    return np.where(r < 1e-8, 1.0, value)


def mean_area(m, o):
    """E|x ^ x'| as mean-area has it, the mean over directions being that of a sphere."""
    d, T = len(m), m @ m + o @ o
    n, wedge = d - 1, m @ m * (o @ o) - (m @ o) ** 2
    w, weights = np.polynomial.legendre.leggauss(200)
    r = np.pi / 4 * (1 + w)
    wave = np.cos(r) ** d * np.exp(-T * np.sin(r) ** 2 / 2)
    angle = np.sqrt(wedge) * np.sin(r) * np.cos(r)
    lost = wave * (1 - spherical_cosine(angle, n)) / np.sin(r) ** 2
    eta = np.sqrt(2) * special.gamma(d / 2) / special.gamma(n / 2)
    length = d * radial(2, d, T) + T * radial(4, d, T)
    most = length + wedge * radial(4, d, T) / (2 * n)
    return (
        eta * (length + np.sqrt(2 / np.pi) * np.pi / 4 * lost @ weights),
        eta * most,
        eta * length,
    )


MEANS = [([0.0, 0], [0.0, 0]), ([2.0, 0], [0.5, 1.5]), ([3.0, 0, 0], [0, 3.0, 0]),
         ([1.0, 2, -1, 0, 1], [0, 0, 2.0, 1, 1])]  # fmt: skip


@pytest.mark.parametrize(("m", "o"), MEANS)
def test_mean_areas(m, o):
    """mean-area, mean-area-of-means and mean-area-of-one-mean, by sampling."""
    m, o = np.array(m), np.array(o)
    rng = np.random.default_rng(1)
    x, y = (v + rng.normal(size=(100_000, len(m))) for v in (m, o))
    areas = np.sqrt(np.maximum((x**2).sum(1) * (y**2).sum(1) - (x * y).sum(1) ** 2, 0))
    exact, most, least = mean_area(m, o)
    assert abs(areas.mean() - exact) < 5 * areas.std() / np.sqrt(len(x))
    assert least - 1e-12 <= exact <= most + 1e-12
    assert np.isclose(*mean_area(m, m)[::2])


@pytest.mark.parametrize("seed", range(12))
def test_mean_areas_of_classes(seed):
    """relu-mean-areas, on random means."""
    rng = np.random.default_rng(seed)
    d = int(rng.integers(2, 9))
    m, o = rng.normal(size=(2, d)) * rng.uniform(0.1, 6)
    between, within = mean_area(m, o)[0], [mean_area(v, v)[0] for v in (m, o)]
    T = m @ m + o @ o
    U, size = d - 1 + T, mean_area(m, o)[2]
    v = abs(o @ o - m @ m) / U
    wedge = m @ m * (o @ o) - (m @ o) ** 2
    most = 2 - np.sqrt(1 + v) - np.sqrt(1 - v) + wedge / ((d - 1) * (U + 1))
    assert 2 * between - sum(within) <= size * most + 1e-12
    assert min(within) >= size * np.sqrt(1 - v) - 1e-12


def mean_part(m, v):
    """E|(m + g) ^ v|: |v| times the mean length of what is orthogonal to v."""
    size, across = np.linalg.norm(v), m - (m @ v) / (v @ v) * v
    t, n = across @ across, len(m) - 1
    return size * (mean_length(np.sqrt(t)) if n == 1 else M(n, t))


@pytest.mark.parametrize("seed", range(4))
def test_areas_across(seed):
    """area-across, mean-length-across, and what relu-apart-pair makes of them for equal centres."""
    rng = np.random.default_rng(seed)
    d = int(rng.integers(2, 7))
    m, v = rng.normal(size=(2, d)) * rng.uniform(0.1, 6)
    within, across, size = mean_area(m, m)[0], mean_part(m, v), np.linalg.norm(v)
    assert np.isclose(within, mean_area(m, m)[2])
    assert size * within >= 2 / np.sqrt(np.pi) * across
    assert M(d, 2 * m @ m) >= np.sqrt(2) * mean_length(m @ v / size)
    V = 2 * mean_area(m, m + v)[0] - within - mean_area(m + v, m + v)[0]
    assert np.sqrt(np.pi) * size * min(within, mean_area(m + v, m + v)[0]) >= V


def test_the_constant_of_areas_across_is_the_best():
    """For a long mean across the vector."""
    m, v = np.array([40.0, 0]), np.array([0, 1.0])
    assert mean_area(m, m)[0] <= 1.001 * 2 / np.sqrt(np.pi) * mean_part(m, v)


@pytest.mark.parametrize("seed", range(6))
def test_areas_in_the_plane(seed):
    """area-within-least, area-between-most, relu-plane-areas."""
    rng = np.random.default_rng(seed)
    m, v = rng.normal(size=(2, 2)) * rng.uniform(0.1, 4)
    o = m + rng.choice([6, 9]) * v / np.linalg.norm(v)
    between, within = mean_area(m, o)[0], [mean_area(x, x)[0] for x in (m, o)]
    for x, mean in zip((m, o), within, strict=True):
        assert mean >= np.sqrt(2 / np.pi) * np.sqrt(2 * x @ x + 2 / np.pi)
    assert between <= np.sqrt(2 + m @ m + o @ o + (m[0] * o[1] - m[1] * o[0]) ** 2)
    assert 199 / 800 * (m - o) @ (m - o) * min(within) >= 2 * between - sum(within)


def test_areas_in_the_plane_are_too_large_for_near_means():
    """relu-plane-areas would be false at 1.5 instead of 6."""
    m, o = np.array([9.0, -0.75]), np.array([9.0, 0.75])
    within = mean_area(m, m)[0]
    assert 2 * (mean_area(m, o)[0] - within) > 199 / 800 * 1.5**2 * within


@pytest.mark.parametrize("far", [0.0, 3.0, 5.2, 30.0])
def test_classes_that_are_apart(far):
    """relu-apart, strict, for means across their common direction."""
    means = np.stack([np.full(3, far), 6.0 * np.array([-1, 0, 1])], axis=1)
    layout = nct.GaussianClasses(means, 1.0)
    nngp, ntk = (
        nct.nc1(nct.population_moments(layout, kernel=kernel, activation="relu")).ratio
        for kernel in ("nngp", "ntk")
    )
    assert ntk > nngp
