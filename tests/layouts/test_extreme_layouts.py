"""Case 18: numbers of layouts whose squares are no numbers are refused, by the field's name."""

import numpy as np
import pytest

from nctheory.compute.moments import nc1
from nctheory.compute.population import population_moments
from nctheory.compute.population_limit import limit_moments
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layout_files import layout_from_dict

MEANS = {"means": [[1.0], [-1.0]], "covariances": 1.0}


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        (
            MEANS | {"sizes": [1e300, 1e300]},
            "sizes: expected whole numbers of samples, .* at most",
        ),
        ({"mirrored": {"dim": 1, "mean": 1.0, "std": 1e-200}}, r"mirrored\.std: expected 0, or"),
        ({"mirrored": {"dim": 1, "mean": 1e200, "std": 1.0}}, r"mirrored\.mean: expected at most"),
        (
            {"means": [[1e200], [-1.0]], "covariances": 1.0},
            "means: expected numbers up to 1e\\+150",
        ),
    ],
)
def test_the_field_is_named(fields, said):
    with pytest.raises(ValueError, match=f"^{said}"):
        layout_from_dict(fields)


@pytest.mark.parametrize(
    ("size", "variance"), [(1e-308, 1e-308), (1e-160, 1e-320), (0.0, 1e-322), (1e-146, 1e-292)]
)
@pytest.mark.parametrize("depth", [1, 2])
def test_moments_that_underflow_are_refused(size, variance, depth):
    layout = GaussianClasses([[size], [-size]], variance)
    with pytest.raises(ValueError, match=r"^layout: the moments .*underflow; expected"):
        population_moments(layout, kernel="nngp", activation="relu", depth=depth)


@pytest.mark.parametrize("depth", [1, 2])
def test_large_data_of_erf_are_refused(depth):
    layout = GaussianClasses([[1e30, 0.0], [0.0, 1e30]], 1e60)
    with pytest.raises(ValueError, match=r"^layout: expected means and standard deviations"):
        population_moments(layout, kernel="nngp", activation="erf", depth=depth)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("size", [1e-200, 1e200, 1e300])
def test_limits_know_no_scale(size):
    def ratio(size):
        found = limit_moments(size * np.eye(2), [size, 0.0], kernel="ntk", activation="relu")
        return nc1(found).ratio

    assert ratio(size) == pytest.approx(ratio(1.0), rel=1e-12)


def test_limits_that_underflow_are_refused():
    with pytest.raises(ValueError, match=r"^layout: the moments underflow"):
        limit_moments(1e-320 * np.eye(2), 1e-320, kernel="nngp", activation="relu")


def test_mirrored_classes_whose_variance_would_be_0():
    with pytest.raises(ValueError, match=r"^std: expected 0, or a number from 1e-150"):
        GaussianClasses.mirrored(2, 1.0, 1e-200)
    assert GaussianClasses.mirrored(2, 1.0, 0.0).variances.tolist() == [0.0, 0.0]
