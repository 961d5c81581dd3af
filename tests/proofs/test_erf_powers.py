"""Lemma A for ERF, mirrored classes: what its theorems say, by numpy alone."""

from math import factorial

import numpy as np
import pytest
from scipy.special import comb, roots_genlaguerre, roots_jacobi

import nctheory as nct

Y = np.linspace(0, 1, 401)[1:]


def f(alpha, n, K, D, x):
    """Where it is positive, a ratio of means of powers is above x."""
    return (alpha + n - 1 + (2 * n + 2) * x) ** 2 - x * ((alpha + 3 * n + 1 + D) ** 2 + K)


def scale(alpha, n, Y):
    """D, as a function of the root Y."""
    return alpha * (1 - Y) * (alpha - n * Y) / (Y * (alpha + 2 * Y))


def root(alpha, n, D):
    """The root in closed form."""
    return 2 * alpha / (alpha + n + D + np.sqrt((alpha - n + D) ** 2 + 4 * (n + 2) * D))


@pytest.mark.parametrize("d", [2, 3, 4, 10])
@pytest.mark.parametrize("n", [1, 2, 3, 8, 41])
def test_the_polynomials_are_positive(d, n):
    """erf-powers-space, erf-powers-plane, erf-powers-plane-1 and erf-powers-reduction."""
    for L in (1, 2, 3, 4, 10, 100):
        alpha = n + L + d
        at_x = f(alpha, n, L - 1, scale(alpha, n, Y), (alpha - d + 1) / alpha * Y**2)
        small = d == 2 and n == 1 and L < 3  # which have proofs of their own
        assert (at_x.min() > 0) != small


@pytest.mark.parametrize("n", [0, 1, 5])
@pytest.mark.parametrize("D", [1e-3, 0.5, 2, 100])
def test_the_root_is_concave(n, D):
    """erf-powers-tangent and erf-powers-pair."""
    alpha = n + np.geomspace(1e-3, 100, 60)
    roots = root(alpha, n, D)
    assert scale(alpha, n, roots) == pytest.approx(np.full(60, D))
    middle = root((alpha[:, None] + alpha) / 2, n, D)
    assert np.all(np.outer(roots, roots) <= middle**2 * (1 + 1e-12))
    assert np.all((roots[:, None] + roots) / 2 <= middle * (1 + 1e-12))


def test_a_larger_root_fails_somewhere():
    """It is the polynomials that bound x: slightly above, one is negative."""
    alpha, n = 5.0, 2
    assert f(alpha, n, 0, scale(alpha, n, Y), 1.05 * (alpha - 1) / alpha * Y**2).min() < 0


def tilted(d, count=80):
    """Nodes and weights of |x|^2 for N(0, I) in d dimensions, and of the cosine."""
    g, w = roots_genlaguerre(count, d / 2 - 1)
    t, v = roots_jacobi(40, (d - 3) / 2, (d - 3) / 2)
    return 2 * g, w / w.sum(), t, v / v.sum()


@pytest.mark.parametrize("d", [2, 3, 7])
@pytest.mark.parametrize("D", [0.3, 4, 60])
def test_lemma_a(d, D):
    """erf-powers-below, erf-powers-above, erf-powers-lemma-space, erf-powers-lemma-plane."""
    X, w, t, v = tilted(d)
    a, b, c = X[:, None, None], X[None, :, None], t[None, None, :]
    weights = w[:, None, None] * w[None, :, None] * v[None, None, :]
    for L in (1, 2, 3, 6):
        lengths = (a + b + 2 * np.sqrt(a * b) * c) ** L
        for n in (1, 2, 3, 5):
            alpha = n + L + d
            theta = root(alpha, n, D) ** 2 * (alpha - d + 1) / alpha
            cosine = np.sqrt(a / (a + D) * b / (b + D)) * c
            means = [np.sum(weights * cosine**k * lengths) for k in (n, n + 2)]
            tilts = [
                sum(
                    comb(L - 1, N) * np.sum(w * X**N * (X / (X + D)) ** k) / np.sum(w * X**N)
                    for N in range(L)
                )
                for k in (n, n + 2)
            ]
            assert 0 < means[1] <= theta * means[0] * (1 + 1e-9)
            assert means[1] / means[0] < tilts[1] / tilts[0]
            if d > 2 or n > 1 or L > 2:
                assert tilts[1] > theta * tilts[0]


def test_lemma_a_needs_two_dimensions():
    """On a line the cosine is a sign, and powers of it are no smaller than one another."""
    d, D, L, n = 1, 0.01, 1, 1
    g, w = roots_genlaguerre(150, d / 2 - 1)
    X, w = 2 * g, w / w.sum()
    a, b = X[:, None], X[None, :]
    both = [
        sum(s**k * np.sum(w[:, None] * w * np.sqrt(a / (a + D) * b / (b + D)) ** k
                          * (a + b + 2 * s * np.sqrt(a * b)) ** L) for s in (1, -1))
        for k in (n, n + 2)
    ]  # fmt: skip
    tilts = [np.sum(w * (X / (X + D)) ** k) for k in (n, n + 2)]
    assert both[1] / both[0] > tilts[1] / tilts[0]


def pairs(d):
    """|x|^2, |y|^2 and the cosine of the angle, with weights."""
    X, w, t, v = tilted(d, 50)
    weights = w[:, None, None] * w[None, :, None] * v[None, None, :]
    return X[:, None, None], X[None, :, None], t[None, None, :], weights


@pytest.mark.parametrize("d", [2, 5])
@pytest.mark.parametrize("D", [0.5, 8])
def test_means_within_are_concave(d, D):
    """erf-within, erf-powers-odd."""
    a, b, t, weights = pairs(d)
    lengths = a + b + 2 * np.sqrt(a * b) * t
    G = np.sqrt(a * b) * t / np.sqrt((a + D) * (b + D) - a * b * t**2)
    powers = [weights * lengths**L for L in range(7)]
    phi = np.array([np.sum(G * p) / p.sum() for p in powers])
    assert phi[0] == pytest.approx(0, abs=1e-12)
    assert np.all(np.diff(phi) > 0)
    assert np.all(np.diff(phi, 2) < 0)


@pytest.mark.parametrize("d", [2, 3, 8])
def test_mixtures_are_the_classes(d):
    """erf-mirrored, against the moments of the population: means 0.9, width 0.7."""
    layout = nct.GaussianClasses.mirrored(d, 0.9 / d**0.5, 0.7)
    D, size = d / (2 * 0.49), (0.9 / 0.7) ** 2
    a, b, t, weights = pairs(d)
    lengths = a + b + 2 * np.sqrt(a * b) * t
    c = np.sqrt(a * b / ((a + D) * (b + D))) * t
    X, w, _, _ = tilted(d)
    r = X / (X + D)
    found = {}
    for name in ("nngp", "ntk"):
        pair, own = (np.arcsin(z) + (name == "ntk") * z / np.sqrt(1 - z**2) for z in (c, r))
        m = t_own = 0.0
        for L in range(25):
            weight = np.exp(-size) * size**L / factorial(L)
            p = weights * lengths**L
            m += weight * np.sum(pair * p) / p.sum()
            tilts = [np.sum(w * X**N * own) / np.sum(w * X**N) for N in range(L + 1)]
            t_own += weight * sum(comb(L, N) / 2**L * x for N, x in enumerate(tilts))
        found[name] = t_own / m - 1
        moments = nct.population_moments(layout, kernel=name, activation="erf")
        assert found[name] == pytest.approx(nct.nc1(moments).ratio, rel=1e-5)
    assert found["ntk"] > found["nngp"]
