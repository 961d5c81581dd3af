"""Claim (c) on scikit-learn's digits: the values of the notes, and the recipe that gives them."""

import numpy as np
import pytest
from sklearn.datasets import load_digits

import nctheory as nct

PIXELS, LABELS = load_digits(return_X_y=True)


def normalised(chosen):
    """The chosen images, centred by their own mean, and divided by one number: mean |x|^2 = d."""
    X = PIXELS[chosen] - PIXELS[chosen].mean(axis=0)
    return X / np.sqrt(np.mean(X**2)), LABELS[chosen]


def solved(chosen, readout_variance):
    """NC1 of the NNGP, and the adaptive kernel of an ERF network of width 500."""
    X, labels = normalised(chosen)
    found = nct.adaptive_kernel(
        X, nct.label_targets(labels), width=500, ridge=0.01, readout_variance=readout_variance,
        other_starts=False,
    )  # fmt: skip
    assert found.residual < 1e-9
    before = nct.kernel_moments(X, labels, kernel="nngp", activation="erf")
    return nct.nc1(before).ratio, found, nct.nc1(found.moments(labels)).ratio


@pytest.mark.parametrize(
    ("pair", "samples", "nngp", "adaptive"),
    [((0, 1), 360, 1.5305, 1.3350), ((3, 8), 357, 4.4524, 3.3882), ((4, 9), 361, 2.1281, 1.7943)],
)
def test_two_digits(pair, samples, nngp, adaptive):
    """All images of two digits, standard scaling."""
    chosen = np.isin(LABELS, pair)
    assert chosen.sum() == samples
    before, _, after = solved(chosen, 1.0)
    assert before == pytest.approx(nngp, abs=5.1e-5)
    assert after == pytest.approx(adaptive, abs=5.1e-5)


def test_ten_digits():
    """360 images of all ten, mean-field scaling: nine eigenvalues of S rise, one fewer than
    there are classes."""
    chosen = np.random.default_rng(0).permutation(len(LABELS))[:360]
    before, found, after = solved(chosen, 1 / 500)
    assert before == pytest.approx(1.3876, abs=5.1e-5)
    assert after == pytest.approx(1.0919, abs=5.1e-5)
    assert np.sum(np.linalg.eigvalsh(64 * found.covariance) > 1 + 1e-6) == 9
