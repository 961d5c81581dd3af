"""Tight classes keep their digits, against balls of the kernel's definition."""

import numpy as np
import pytest

from nctheory.compute.kernels import nngp, ntk
from nctheory.compute.moments import kernel_moments
from nctheory.enclose.balls import precision
from nctheory.enclose.kernel_balls import finite_balls


@pytest.mark.parametrize("activation", ["relu", "erf", "gelu", "gaussian"])
@pytest.mark.parametrize("width", [1e-4, 1e-8, 1e-12])
def test_the_spread_of_tight_classes(activation, width):
    rng = np.random.default_rng(0)
    X = np.repeat(rng.normal(size=(2, 3)), 3, axis=0) + width * rng.normal(size=(6, 3))
    labels = [0, 0, 0, 1, 1, 1]
    for kernel in ("nngp", "extra", "ntk"):
        moments = kernel_moments(X, labels, kernel=kernel, activation=activation)
        with precision(250):
            balls = finite_balls(X, labels, kernel=kernel, activation=activation)
            spread = [float(balls.t[c] - balls.M[c][c]) for c in range(2)]
        assert moments.spread == pytest.approx(spread, rel=1e-13)
        assert (np.abs(moments.spread - spread) <= moments.error.spread).all()


@pytest.mark.parametrize("variance", [1e-2, 1.0, 2.0, 50.0])
@pytest.mark.parametrize("activation", ["erf", "sin"])
def test_case_2_odd_activations_of_opposite_inputs(activation, variance):
    """K(x, -x) = -K(x, x), to depth 30."""
    x = np.array([0.7, -1.3, 0.4])
    for kernel in (nngp, ntk):
        K = kernel([x, -x], activation=activation, depth=30, weight_variance=variance)
        assert K[0, 1] == pytest.approx(-K[0, 0], rel=1e-10)


@pytest.mark.parametrize("angle", [1e-9, 1e-5, 1e-2])
def test_opposite_inputs_are_as_parallel_ones(angle):
    """K(x, -x') = -K(x, x') for odd phi, and K(x, x') for even phi, at depth 6."""
    x = np.array([[1.0, 0.5], [1.0, 0.5 + angle]])
    for activation, sign in (("erf", -1), ("cos", 1), ("abs", 1)):
        for kernel in (nngp, ntk):
            near = kernel(x, activation=activation, depth=6)[0, 1]
            far = kernel(x * [[1.0], [-1.0]], activation=activation, depth=6)[0, 1]
            assert far == pytest.approx(sign * near, rel=1e-12)


def test_case_2_mirrored_data_at_depth():
    rows = np.random.default_rng(3).normal(size=(4, 2))
    moments = kernel_moments(
        np.concatenate([rows, -rows]), [0] * 4 + [1] * 4, kernel="ntk", activation="erf", depth=10
    )
    assert moments.M[0, 1] == pytest.approx(-moments.M[0, 0], rel=1e-12)
    assert nngp([[1.0], [-1.0]], activation="erf", depth=10)[0, 1] < 0
