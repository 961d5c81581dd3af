"""The free law: a value with its recipe, what it must satisfy, and sampling of the posterior."""

import numpy as np
import pytest
from numpy.testing import assert_allclose
from scipy.optimize import minimize
from scipy.special import erf

import nctheory as nct
from nctheory.learning.features import activation_function, activation_slope
from nctheory.learning.problem import Problem
from nctheory.learning.sampler import Potential, sample_posterior
from nctheory.theory.activation import ERF, RELU, arc_cosine

from .recipes import VALUES, d1, grid1

MEAN_FIELD = {"width": 100, "ridge": 0.05, "readout_variance": 1 / 100}


def both(X, y, **named):
    return (nct.adaptive_kernel(X, y, law=law, **named) for law in ("gaussian", "free"))


def ratio(found, labels):
    return nct.nc1(found.moments(labels)).ratio


def test_value():
    X, y = grid1(64)
    found = nct.adaptive_kernel(X, y, law="free", width=50, ridge=0.01, readout_variance=1.0)
    expected = VALUES["free_grid_std"]
    neurons = found.law.sets[0]
    w, p = neurons.weights[:, 0], neurons.probabilities
    assert found.converged
    assert found.residual < 1e-9
    assert found.free_energy == pytest.approx(expected["F"], rel=1e-10)
    assert found.covariance[0, 0] == pytest.approx(expected["second_moment"], rel=1e-9)
    assert (p @ w**4) / (p @ w**2) ** 2 == pytest.approx(expected["kurtosis"], rel=1e-9)
    assert ratio(found, y) == pytest.approx(expected["nc1"], rel=1e-9)


def test_in_one_dimension_against_a_minimiser_of_its_own():
    """Eight samples; the law's potential as a polynomial in w^2, and F by 400 trapezoids."""
    X, y = grid1(8)
    found = nct.adaptive_kernel(X, y, law="free", **MEAN_FIELD)
    w = np.linspace(-8, 8, 400)
    prior = np.exp(-(w**2) / 2) / np.exp(-(w**2) / 2).sum()
    phi = erf(np.outer(w, X[:, 0]))
    # A smooth even potential that is bounded, as phi'A phi is: powers of erf(|w|)^2.
    basis = np.stack([erf(0.7 * np.abs(w)) ** (2 * k) for k in range(1, 8)])

    def energy(c):
        p = prior * np.exp(-c @ basis)
        p /= p.sum()
        Q = 0.01 * (phi.T * p) @ phi + 0.05 * np.eye(8)
        data = y @ np.linalg.solve(Q, y) + np.linalg.slogdet(Q / 0.05)[1]
        return 200 * np.sum(p * np.log(p / prior)) + data

    least = minimize(energy, np.zeros(7), method="BFGS")
    assert found.free_energy == pytest.approx(least.fun, abs=1e-4)
    assert found.free_energy < least.fun + 1e-7  # it is the least of all laws


@pytest.mark.parametrize("activation", ["erf", "relu"])
@pytest.mark.parametrize("dim", [1, 2])
def test_it_is_below_the_gaussian_law(activation, dim):
    X, y = d1(16, dim, 0)
    gaussian, free = both(X, y, activation=activation, **MEAN_FIELD)
    assert free.converged
    assert free.free_energy <= gaussian.free_energy + 1e-9
    # A Gaussian on the same nodes gives the Gaussian kernel: the same two-dimensional integrals.
    neurons = free.law.sets[0]
    assert_allclose(neurons.features(free.problem) @ neurons.features(free.problem).T, free.matrix)


def test_at_infinite_width_it_is_the_prior():
    X, y = d1(16, 2, 0)
    free = nct.adaptive_kernel(X, y, law="free", width=1e9, ridge=0.5)
    assert_allclose(free.covariance, np.eye(2) / 2, atol=1e-7)
    assert_allclose(free.matrix, nct.nngp(X, activation="erf"), atol=1e-7)


def test_sampling_agrees_with_quadrature():
    X, y = d1(16, 2, 0)
    exact = nct.adaptive_kernel(X, y, law="free", **MEAN_FIELD)
    wide = np.pad(X, ((0, 0), (0, 1)))  # a third coordinate that is 0: sampled, and the same
    sampled = nct.adaptive_kernel(wide, y, law="free", weight_variance=1.5, seed=3, **MEAN_FIELD)
    found, expected = nct.nc1(sampled.moments(y)), nct.nc1(exact.moments(y))
    assert expected.error.ratio < 1e-6
    assert 0 < found.error.ratio < 0.01 * found.ratio
    assert abs(found.ratio - expected.ratio) < found.error.ratio + expected.error.ratio
    again = nct.adaptive_kernel(wide, y, law="free", weight_variance=1.5, seed=3, **MEAN_FIELD)
    assert_allclose(sampled.matrix, again.matrix, rtol=0)


def test_the_gradient_of_the_posterior(rng):
    X, y = rng.standard_normal((6, 2)), rng.standard_normal((6, 2))
    p = Problem.of(X, y, activation="relu", width=5, ridge=0.3, readout_variance=1.2,
                   weight_variance=0.8)  # fmt: skip
    U = Potential(p, np.array([[1.0, 0.0], [0.4, 0.7]]))
    Z, step = rng.standard_normal((5, 2)), 1e-5 * rng.standard_normal((5, 2))
    change = U(Z + step)[0] - U(Z - step)[0]
    assert change == pytest.approx(2 * np.sum(U(Z)[1] * step), rel=1e-7)


def test_one_neuron_against_quadrature():
    """width = 1, d = 1: the posterior of a scalar."""
    X, y = np.array([[1.0], [-0.5], [2.0]]), np.array([1.0, -1.0, 0.5])
    sample = sample_posterior(
        X, y, width=1, ridge=0.3, readout_variance=2.0, draws=1600, warmup=200
    )
    w = np.linspace(-9, 9, 4001)
    phi = erf(np.outer(w, X[:, 0]))
    K = 2 * phi[:, :, None] * phi[:, None, :]
    M = K + 0.3 * np.eye(3)
    fit = np.einsum("i,kij,j->k", y, np.linalg.inv(M), y)
    density = np.exp(-(w**2) / 2 - fit / 2 - np.linalg.slogdet(M)[1] / 2)
    density /= density.sum()
    expected = np.tensordot(density, K, axes=1)
    error = 4 * sample.batches.std(axis=0, ddof=1) / 4
    assert 0.7 < sample.acceptance < 1
    assert (np.abs(sample.matrix - expected) < error).all()
    assert sample.covariance[0, 0] == pytest.approx(density @ w**2, rel=0.1)


def test_the_posterior_sides_with_the_free_law():
    """In d = 1 the Gaussian NC1 is too high, by many standard errors."""
    X, y = d1(16, 1, 0)
    gaussian, free = (ratio(k, y) for k in both(X, y, **MEAN_FIELD))
    sampled = nct.nc1(sample_posterior(X, y, **MEAN_FIELD, draws=400, warmup=100).moments(y))
    wide = nct.nc1(nct.kernel_moments(X, y, kernel="nngp", activation="erf")).ratio
    assert abs(sampled.ratio - free) < sampled.error.ratio + 0.03 * free  # F is of order width
    assert sampled.ratio + sampled.error.ratio < gaussian < wide
    assert gaussian > 1.03 * free


def test_slopes_of_activations():
    x = np.array([-1.0, 0.0, 0.5])
    assert_allclose(activation_function(RELU)(x), [0, 0, 0.5])
    assert_allclose(activation_slope(RELU)(x), [0, 0.5, 1])
    assert_allclose(activation_slope(ERF)(x), 2 / np.sqrt(np.pi) * np.exp(-(x**2)))
    with pytest.raises(ValueError, match="activation: step jumps and has no gradient"):
        activation_slope(arc_cosine(0))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"width": 2.5}, "width: expected an integer"),
        ({"draws": 10}, "draws: expected at least 32, got 10"),
        ({"warmup": 0}, "warmup: expected at least 1"),
        ({"activation": "step"}, "step jumps"),
        ({"ridge": 0.0}, "ridge: expected a positive number"),
    ],
)
def test_bad_input(change, message):
    X, y = d1(8, 1, 0)
    named = {"width": 10, "ridge": 0.1} | change
    with pytest.raises((ValueError, TypeError), match=message):
        sample_posterior(X, y, **named)
