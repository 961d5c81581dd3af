"""Lemma A for ERF, mirrored classes: what its theorems say, by numpy alone."""

import numpy as np
import pytest

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
