"""Moments from pairs that are drawn: within their standard errors, which are those of theory."""

import numpy as np
import pytest

from nctheory.compute.moments import kernel_moments
from nctheory.compute.sampled import sampled_kernel_moments


def data():
    rng = np.random.default_rng(0)
    labels = np.arange(400) % 3
    return rng.normal(size=(3, 6))[labels] + rng.normal(size=(400, 6)), labels


@pytest.mark.parametrize("activation", ["relu", "erf"])
@pytest.mark.parametrize("depth", [1, 3])
def test_estimates_are_within_their_standard_errors(activation, depth):
    X, labels = data()
    options = {"kernel": "ntk", "activation": activation, "depth": depth, "bias_variance": 0.2}
    exact = kernel_moments(X, labels, **options)
    scores = []
    for seed in range(20):
        found = sampled_kernel_moments(X, labels, pairs=500, seed=seed, **options)
        assert found.moments.t == pytest.approx(exact.t, rel=1e-12)
        upper = np.triu_indices(3)
        scores += ((found.moments.M - exact.M) / found.standard_error)[upper].tolist()
    assert np.abs(scores).max() < 4.5
    assert 0.8 < np.std(scores) < 1.25  # the standard errors are neither too small nor too large
    assert abs(np.mean(scores)) < 0.3


def test_the_quadratic_part_is_exact():
    """What is left of the ReLU is smaller than its kernel, so that few pairs do."""
    X, labels = data()
    found = sampled_kernel_moments(X, labels, kernel="nngp", pairs=2000)
    assert found.standard_error.max() < 2e-4 * found.moments.t.max()
    linear = sampled_kernel_moments(X, labels, kernel="linear", pairs=50)
    assert linear.standard_error.max() < 1e-14 * linear.moments.t.max()


def test_bad_numbers_of_pairs():
    X, labels = data()
    with pytest.raises(ValueError, match="pairs: expected at least 10"):
        sampled_kernel_moments(X, labels, kernel="nngp", pairs=5)
    with pytest.raises(ValueError, match="seed: expected at least 0"):
        sampled_kernel_moments(X, labels, kernel="nngp", seed=-1)
