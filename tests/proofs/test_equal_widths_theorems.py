"""Theorems about isotropic classes of equal widths: what they say, by quadrature and sampling."""

import numpy as np
from scipy import special

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
