"""Quadrature rules: weights of sum 1, known moments, and steep integrands."""

import math

import mpmath as mp
import numpy as np
import pytest
from scipy import special

from nctheory.compute.quadrature import (
    angle_rule,
    circle_rule,
    gauss_legendre,
    radius_range,
    radius_rule,
)


@pytest.mark.parametrize("order", [1, 6, 20])
def test_gauss_legendre_is_exact_for_polynomials(order):
    x, w = gauss_legendre(order)
    for power in range(2 * order):
        assert w @ x**power == pytest.approx(1 / (power + 1), rel=1e-13)


@pytest.mark.parametrize("dim", [1, 2, 3, 8, 128, 10**6])
@pytest.mark.parametrize("detail", [1.0, 1e-3, 1e-8])
def test_radius_has_the_moments_of_a_chi_variable(dim, detail):
    r, w = radius_rule(dim, detail, 20)
    assert w.sum() == pytest.approx(1, rel=1e-14)
    assert w @ r**2 == pytest.approx(dim, rel=1e-12)
    assert w @ r**4 == pytest.approx(dim * (dim + 2), rel=1e-12)
    mean = mp.sqrt(2) * mp.gammaprod([mp.mpf(dim + 1) / 2], [mp.mpf(dim) / 2]) if dim < 999 else 0
    if mean:
        assert w @ r == pytest.approx(float(mean), rel=1e-12)


@pytest.mark.parametrize("dim", [1, 2, 50])
def test_radius_resolves_its_detail(dim):
    # E exp(-R^2 / (2 c^2)) = (1 + 1/c^2)^(-d/2)
    for c in (1e-3, 0.1, 3.0):
        r, w = radius_rule(dim, c, 20)
        exact = (1 + 1 / c**2) ** (-dim / 2)
        if exact > 1e-12:
            assert w @ np.exp(-(r**2) / (2 * c**2)) == pytest.approx(exact, rel=1e-9)


def test_radius_range_leaves_out_what_is_negligible():
    for dim in (1, 2, 100, 10**6):
        low, high = radius_range(dim)
        assert special.gammainc(dim / 2, low**2 / 2) < 1e-20
        assert special.gammaincc(dim / 2, high**2 / 2) < 1e-15


@pytest.mark.parametrize(("dim", "rank"), [(2, 1), (3, 1), (3, 2), (8, 1), (8, 2), (10**6, 1)])
@pytest.mark.parametrize("detail", [1.0, 1e-4])
def test_angle_has_the_moments_of_a_beta_variable(dim, rank, detail):
    p, rest, w = angle_rule(dim, rank, detail, 20)
    assert w.sum() == pytest.approx(1, rel=1e-14)
    assert np.allclose(p**2 + rest**2, 1, atol=1e-14)
    assert w @ p**2 == pytest.approx(rank / dim, rel=1e-11)
    assert w @ p**4 == pytest.approx(rank * (rank + 2) / (dim * (dim + 2)), rel=1e-10)


def test_angle_with_nothing_left_out():
    assert angle_rule(2, 2, 0.1, 20) == (np.ones(1), np.zeros(1), np.ones(1))


@pytest.mark.parametrize("width", [0.3, 1e-3, 1e-6])
def test_circle_resolves_peaks_at_its_breaks(width):
    breaks = np.array([0.4, -2.0, 7.0])
    x, w = circle_rule(breaks, width, 20)
    assert w.sum() == pytest.approx(1, rel=1e-14)
    for at in breaks:
        # a Poisson kernel: mean 1
        r = math.exp(-width)
        peak = (1 - r * r) / ((1 - r) ** 2 + 4 * r * np.sin((x - at) / 2) ** 2)
        assert w @ peak == pytest.approx(1, rel=1e-8)
    assert abs(w @ np.cos(3 * x)) < 1e-12


def test_circle_takes_equal_breaks_once():
    x, w = circle_rule(np.array([1.0, 1.0, 1.0 + 2 * math.pi]), 0.1, 8)
    assert np.isfinite(x).all()
    assert w @ np.cos(x) ** 2 == pytest.approx(0.5, rel=1e-12)
