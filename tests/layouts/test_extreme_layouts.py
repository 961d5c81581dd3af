"""Case 18: numbers of layouts whose squares are no numbers are refused, by the field's name."""

import pytest

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


def test_mirrored_classes_whose_variance_would_be_0():
    with pytest.raises(ValueError, match=r"^std: expected 0, or a number from 1e-150"):
        GaussianClasses.mirrored(2, 1.0, 1e-200)
    assert GaussianClasses.mirrored(2, 1.0, 0.0).variances.tolist() == [0.0, 0.0]
