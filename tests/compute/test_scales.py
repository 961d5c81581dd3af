"""Scales of the data from 1e-300 to 1e300: the value is right, or one line says what is wrong."""

import re

import numpy as np
import pytest

import nctheory as nct
from nctheory.compute.chunks import chunked_kernel_moments

X = np.random.default_rng(0).normal(size=(8, 3))
LABELS = [0] * 4 + [1] * 4
EXPONENTS = [-300, -200, -160, -145, -139, -100, -30, 30, 100, 139, 153, 160, 200, 300]


def right_or_refused(measure, exponent, exact):
    """Whether the value is right; if not, it is refused, in one line that says over or under."""
    if abs(exponent) <= 139:
        assert measure(X * 10.0**exponent) == pytest.approx(exact, rel=1e-12)
        return
    try:
        found = measure(X * 10.0**exponent)
    except ValueError as error:
        message = str(error)
    else:
        assert found == pytest.approx(exact, rel=1e-12)
        return
    side = "underflow" if exponent < 0 else "overflow"
    assert re.match(rf"^[XH]: .*{side}", message)


@pytest.mark.parametrize("exponent", EXPONENTS)
@pytest.mark.parametrize("kernel", ["linear", "nngp", "ntk"])
def test_nc1_of_a_homogeneous_kernel_knows_no_scale(kernel, exponent):
    """Case 4."""

    def measure(x):
        return nct.nc1(nct.kernel_moments(x, LABELS, kernel=kernel, activation="relu")).ratio

    right_or_refused(measure, exponent, measure(X))


@pytest.mark.parametrize("exponent", EXPONENTS)
def test_features(exponent):
    def measure(x):
        return nct.nc1(nct.feature_moments(x, LABELS)).ratio

    right_or_refused(measure, exponent, measure(X))


@pytest.mark.parametrize("exponent", EXPONENTS)
def test_small_inputs_of_erf_are_in_its_linear_part(exponent):
    """At a small scale the kernels are multiples of K_0; at a large scale those of the sign."""

    def measure(x):
        return nct.nc1(nct.kernel_moments(x, LABELS, kernel="nngp", activation="erf")).ratio

    limit = dict(kernel="linear", activation="erf") if exponent < 0 else dict(
        kernel="nngp", activation="sign")  # fmt: skip
    right_or_refused(measure, exponent, nct.nc1(nct.kernel_moments(X, LABELS, **limit)).ratio)


def test_case_3_means_that_differ_in_the_last_digits():
    layout = nct.GaussianClasses([[1.0, 0.0], [1.0, 1e-14]], 1e-28)
    found = nct.nc1(nct.population_moments(layout, kernel="linear", activation="erf"))
    assert found.ratio == pytest.approx(8.0, rel=1e-12)


def test_case_10_the_variances_of_layers():
    """Of (1, 2): the first layer's is in X, the others' is the argument."""
    x = np.array([[1.0]])
    assert nct.nngp(x / np.sqrt(2), activation="relu", depth=2, weight_variance=2.0) == (
        pytest.approx(0.5, rel=1e-14)
    )
    assert nct.nngp(x, activation="relu", weight_variance=2.0) == pytest.approx(1.0, rel=1e-14)
    assert nct.ntk(x, activation="relu", weight_variance=2.0) == pytest.approx(4.0, rel=1e-14)


@pytest.mark.parametrize("small", [1e-145, 1e-160, 1e-200])
@pytest.mark.parametrize(
    "moments",
    [
        nct.kernel_moments,
        chunked_kernel_moments,
        lambda *data, **options: nct.kernel_collapse_metrics(*data, **options).moments,
    ],
)
def test_a_class_may_be_tiny_beside_others(moments, small):
    """Its features are those of 0, where they are continuous; where they jump, it is not lost."""
    labels, rest = [0, 0, 1, 1], [[1.0, 1.0], [2.0, -2.0]]
    tiny, lost, larger = (np.array([[e, e], [-e, 2 * e], *rest]) for e in (small, 0.0, 1e-100))
    for kernel, activation, depth in (("ntk", "relu", 1), ("ntk", "erf", 3), ("linear", "step", 1)):
        options = {"kernel": kernel, "activation": activation, "depth": depth}
        found, limit = moments(tiny, labels, **options), moments(lost, labels, **options)
        assert np.allclose(found.M, limit.M, rtol=1e-12, atol=1e-30)
        assert np.allclose(found.spread, limit.spread, rtol=1e-12, atol=1e-30)
        with pytest.raises(ValueError, match="X: the kernel underflows at this scale"):
            moments(small * tiny, labels, **options)
    options = {"kernel": "nngp", "activation": "sign"}
    if small < 1e-162:  # whose square is 0
        with pytest.raises(ValueError, match="X: the kernel underflows at this scale"):
            moments(tiny, labels, **options)
    else:
        expected = moments(larger, labels, **options)
        assert np.allclose(moments(tiny, labels, **options).M, expected.M, rtol=1e-12)
