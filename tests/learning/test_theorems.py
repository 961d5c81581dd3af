"""T1, T2 and T3 on random problems: the numeric twins of the theorems on mirrored classes."""

import mpmath
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import nctheory as nct

from .recipes import VALUES, orthogonal

positive = st.floats(0.05, 20.0)


def erf_nc1(alpha, beta, mean, std, w2=1.0):
    """T1 for ERF: 1 + NC1 = f/g in the limit d -> infinity."""
    a, b = 2 * w2 * alpha * mean**2, 2 * w2 * beta * std**2
    return np.arcsin((a + b) / (1 + a + b)) / np.arcsin(a / (1 + a + b)) - 1


def relu_nc1(alpha, beta, mean, std):
    """T1 for ReLU: only the alignment x = a/(a + b) matters."""
    x = alpha * mean**2 / (alpha * mean**2 + beta * std**2)
    theta = np.arccos(x)
    J = (np.sin(theta) + (np.pi - theta) * x) / (2 * np.pi)
    return 4 * (0.5 - J) / x


@pytest.mark.parametrize(("activation", "formula"), [("erf", erf_nc1), ("relu", relu_nc1)])
@given(positive, positive, positive, positive)
def test_t1_the_formula_is_the_limit(activation, formula, alpha, beta, mean, std):
    """S = (w2/d)(alpha P_mu + beta P_perp) acts as other means and widths do."""
    gram = alpha * mean**2 * np.array([[1.0, -1.0], [-1.0, 1.0]])
    moments = nct.limit_moments(gram, beta * std**2, kernel="nngp", activation=activation)
    assert nct.nc1(moments).ratio == pytest.approx(formula(alpha, beta, mean, std), rel=1e-6)


@pytest.mark.parametrize("formula", [erf_nc1, relu_nc1])
@given(positive, positive, positive, positive, st.floats(1.02, 3.0))
def test_t1_nc1_falls_in_alpha_and_rises_in_beta(formula, alpha, beta, mean, std, more):
    at = formula(alpha, beta, mean, std)
    assert formula(alpha * more, beta, mean, std) < at
    assert formula(alpha, beta * more, mean, std) > at


class TwoScalars:
    """T2: the free energy of orthogonal classes, in alpha and beta."""

    def __init__(self, samples, mean, std, width, ridge, readout_variance):
        self.given = samples, mean, std, width, ridge, readout_variance

    def kernel(self, alpha, beta):
        """q0, q1 and k1."""
        n, m, s, _, _, a2 = self.given
        k0 = alpha * (m**2 + s**2 / n) + beta * s**2 * (1 - mpmath.mpf(1) / n)
        k1 = k0 - beta * s**2
        q0, q1 = (a2 * 2 / mpmath.pi * mpmath.asin(2 * k / (1 + 2 * k0)) for k in (k0, k1))
        return q0, q1, k1

    def __call__(self, alpha, beta):
        n, _, _, h, ridge, _ = self.given
        q0, q1, _ = self.kernel(alpha, beta)
        lam, delta = (n - 1) * q1 + q0 + ridge, q0 - q1
        prior = alpha - mpmath.log(alpha) + (n - 1) * (beta - mpmath.log(beta))
        return h * prior + n / lam + mpmath.log(lam) + (n - 1) * mpmath.log(delta + ridge)

    def root(self, start):
        """A stationary point, by Newton's method at the working precision."""

        def slope(a, b):
            return [mpmath.diff(self, (a, b), n) for n in ((1, 0), (0, 1))]

        return mpmath.findroot(slope, start, maxsteps=60)


def solved(samples, mean, std, width, ridge, readout_variance):
    X, y = orthogonal(samples, mean, std)
    kernel = nct.adaptive_kernel(X, y, width=width, ridge=ridge, readout_variance=readout_variance)
    scaled = kernel.problem.dim * kernel.covariance
    direction = X.T @ y
    direction /= np.linalg.norm(direction)
    alpha = direction @ scaled @ direction
    return X, y, kernel, alpha


def test_t2_with_forty_digits():
    """The problem of the values: two scalars at 40 digits against the 17 x 17 solution."""
    expected = VALUES["orth_16_2_0.5_0.01_1"]
    numbers = 16, 2.0, 0.5, 50, 0.01, 1.0
    _, y, kernel, alpha = solved(*numbers)
    with mpmath.workdps(40):
        exact = TwoScalars(*(mpmath.mpf(x) for x in numbers))
        root = exact.root((mpmath.mpf("1.1"), mpmath.mpf("0.98")))
        assert float(root[0]) == pytest.approx(expected["alpha"], rel=1e-13)
        assert float(root[1]) == pytest.approx(expected["beta"], rel=1e-13)
        q0, q1, _ = exact.kernel(*root)
        n = 16
        # n/2 samples a class: M is q1 + 2 (q0 - q1)/n in a class, and -q1 between the two.
        nc1 = (q0 - q1) * (1 - mpmath.mpf(2) / n) / (q1 + (q0 - q1) / n)
    assert alpha == pytest.approx(float(root[0]), rel=1e-12)
    eigenvalues = np.linalg.eigvalsh(kernel.problem.dim * kernel.covariance)
    assert eigenvalues[0] == pytest.approx(float(root[1]), rel=1e-12)
    assert nct.nc1(kernel.moments(y)).ratio == pytest.approx(expected["nc1_adaptive"], rel=1e-10)
    assert expected["nc1_two_scalar"] == pytest.approx(expected["nc1_adaptive"], rel=1e-12)
    assert float(nc1) == pytest.approx(expected["nc1_two_scalar"], rel=1e-12)


@given(
    st.sampled_from([4, 8, 16]), st.floats(0.2, 3.0), st.floats(0.1, 2.0),
    st.floats(1.0, 300.0), st.floats(1e-3, 3.0), st.floats(0.05, 1.0),
)  # fmt: skip
def test_t3_claim_c_where_it_is_proved(samples, mean, std, width, ridge, readout_variance):
    """a2 + ridge/N <= 1: alpha > 1 > beta, and NC1 is below that of the NNGP."""
    readout_variance = min(readout_variance, 1 - ridge / samples)
    if readout_variance <= 0.01:
        return
    X, y, kernel, alpha = solved(samples, mean, std, width, ridge, readout_variance)
    assert kernel.converged
    beta = np.linalg.eigvalsh(kernel.problem.dim * kernel.covariance)[1]
    assert alpha > 1 > beta
    wide = nct.nc1(nct.kernel_moments(X, y, kernel="nngp", activation="erf")).ratio
    assert nct.nc1(kernel.moments(y)).ratio < wide


def test_t3_needs_its_hypothesis():
    """Where lambda may exceed N, it may fail: readout variance 1 and ridge 30 N."""
    X, y, kernel, alpha = solved(8, 2.0, 0.5, 5.0, 240.0, 1.0)
    assert alpha < 1
    wide = nct.nc1(nct.kernel_moments(X, y, kernel="nngp", activation="erf")).ratio
    assert nct.nc1(kernel.moments(y)).ratio > wide
