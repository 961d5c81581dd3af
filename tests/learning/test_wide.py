"""Claim (c) at large width: the slope of NC1 by 1/width, and its balls."""

import numpy as np
import pytest
from flint import arb
from hypothesis import given
from hypothesis import strategies as st

import nctheory as nct
from nctheory.compute.trace_functions import trace_weights
from nctheory.enclose.wide_balls import certified_wide_slope
from nctheory.learning.wide import wide_slope
from nctheory.names import CONVENTIONS

from .recipes import d1, three


def flipped(y, part=5):
    return np.where(np.arange(len(y)) % part == 0, -y, y)


@pytest.mark.parametrize("convention", CONVENTIONS)
def test_traces_are_linear_in_the_moments(convention, rng):
    features = rng.standard_normal((9, 4))
    moments = nct.feature_moments(features, [0, 0, 0, 0, 1, 1, 2, 2, 2])
    found = nct.nc1(moments, convention)
    for value, (t, gram) in zip(found[:2], trace_weights(moments.sizes, convention), strict=True):
        assert t @ moments.t + np.sum(gram * moments.M) == pytest.approx(value)
    balls = trace_weights(np.array([arb(4), arb(2), arb(3)], dtype=object), convention)
    assert all(isinstance(w, arb) for pair in balls for part in pair for w in part.flat)


@pytest.mark.parametrize("convention", ["literature", "sample", "class"])
@pytest.mark.parametrize(
    ("data", "named"),
    [
        (d1(32, 2, 0), {"ridge": 0.01}),
        (d1(32, 8, 0), {"ridge": 0.3, "activation": "relu", "readout_variance": 0.3}),
        (d1(24, 2, 1), {"ridge": 1.0, "activation": "relu2", "weight_variance": 0.4}),
        (three(), {"ridge": 0.1}),
    ],
)
def test_the_slope_is_that_of_adaptive_kernels(data, named, convention):
    """Richardson's difference quotient at widths 10^4 and 2 * 10^4."""
    X, y = data
    labels = np.arange(len(X)) > len(X) // 3  # not the targets, and not balanced
    found = wide_slope(X, y, labels, convention=convention, **named)
    quotients = []
    for width in (1e4, 2e4):
        kernel = nct.adaptive_kernel(X, y, width=width, other_starts=False, **named)
        quotients.append((nct.nc1(kernel.moments(labels), convention).ratio - found.nc1) * width)
    slope = 2 * quotients[1] - quotients[0]
    assert found.value == pytest.approx(slope, rel=2e-4, abs=1e-6)


@pytest.mark.parametrize(
    ("data", "named"),
    [
        (d1(16, 2, 0), {"ridge": 0.01}),
        (d1(16, 8, 0), {"ridge": 0.3, "activation": "relu", "readout_variance": 0.3}),
        (three(), {"ridge": 0.1, "weight_variance": 2.0}),
        (d1(32, 2, 0), {"ridge": 1e-6, "readout_variance": 1 / 128}),
    ],
)
def test_balls_hold_the_number(data, named):
    X, y = data
    labels = y if y.ndim == 1 else y.argmax(axis=1)
    number = wide_slope(X, y, labels, **named)
    ball = certified_wide_slope(X, y, labels, **named)
    assert abs(float(ball.value.mid()) - number.value) <= number.error
    assert float(ball.value.rad()) < 1e-6 * abs(number.value)
    assert ball.verdict == number.verdict == "holds"


def test_rays_and_zeros_have_balls():
    X = np.array([[1.0, 2.0], [2.0, 4.0], [0.0, 0.0], [-1.0, -2.0], [3.0, 1.0], [0.5, 1.0]])
    y = np.array([1.0, 1.0, -1.0, -1.0, 1.0, -1.0])
    number = wide_slope(X, y, y, activation="relu", ridge=0.2)
    ball = certified_wide_slope(X, y, y, activation="relu", ridge=0.2)
    assert float(ball.value.mid()) == pytest.approx(number.value, rel=1e-9)


@given(st.integers(0, 10**6), st.sampled_from([0.05, 1.0, 30.0]), st.sampled_from(["erf", "relu"]))
def test_signs_are_certified(seed, ridge, activation):
    """Random problems: where the number decides, so does the ball, and alike."""
    rng = np.random.default_rng(seed)
    X, y = rng.standard_normal((8, 2)), rng.choice([-1.0, 1.0], 8)
    labels = np.arange(8) % 2
    number = wide_slope(X, y, labels, ridge=ridge, activation=activation)
    ball = certified_wide_slope(X, y, labels, ridge=ridge, activation=activation)
    assert ball.verdict in ("holds", "fails")
    assert number.verdict in (ball.verdict, "undecided")
    assert abs(float(ball.value.mid()) - number.value) <= number.error


def test_where_the_claim_fails_for_wide_networks():
    X, y = d1(64, 2, 0)
    assert wide_slope(X, y, y, ridge=0.1).verdict == "holds"
    assert wide_slope(X, y, y, ridge=1000.0).verdict == "fails"  # of order N
    assert wide_slope(X, flipped(y), y, ridge=0.1).verdict == "fails"
    overlap = d1(64, 2, 0, mean=0.5, std=1.0)
    assert wide_slope(*overlap, overlap[1], ridge=0.1).verdict == "fails"


def test_the_relu_on_a_line_has_no_slope():
    """There Q is linear in S, so NC1 does not move: equality, which no ball decides."""
    X, y = d1(16, 1, 0)
    assert wide_slope(X, y, y, ridge=0.1, activation="relu").verdict == "undecided"
    assert certified_wide_slope(X, y, y, ridge=0.1, activation="relu").verdict == "undecided"


@pytest.mark.parametrize("function", [wide_slope, certified_wide_slope])
@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"y": np.ones(3)}, "y: expected shape"),
        ({"labels": np.ones(8)}, "labels: expected at least two classes"),
        ({"ridge": 0.0}, "ridge: expected a positive number"),
        ({"readout_variance": -1.0}, "readout_variance: expected a positive number"),
        ({"convention": "paper"}, "convention: expected one of"),
    ],
)
def test_bad_input(function, change, message):
    X, y = d1(8, 2, 0)
    named = {"X": X, "y": y, "labels": y, "ridge": 0.1} | change
    with pytest.raises((ValueError, TypeError), match=message):
        function(**named)
