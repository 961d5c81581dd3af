import math

import numpy as np
import pytest

import nctheory as nct
from nctheory.compute.depth_limit import relu_depth_limit
from nctheory.layouts.layouts import FiniteClasses, LimitClasses


def at_depth(points, labels, kernel, depth):
    moments = nct.kernel_moments(points, labels, kernel=kernel, depth=depth, weight_variance=2.0)
    return nct.nc1(moments).ratio


@pytest.mark.parametrize("kernel", ["nngp", "ntk"])
def test_points_on_a_sphere(kernel):
    angles = np.array([0.1, 0.5, 1.4, 2.5, 3.3, 4.0])
    points, labels = np.stack([np.cos(angles), np.sin(angles)], axis=1), [0, 0, 1, 1, 2, 2]
    limit = relu_depth_limit(FiniteClasses(points, labels), kernel)
    assert limit == pytest.approx((2 - 1) * 3 / 2)
    errors = [abs(at_depth(points, labels, kernel, depth) / limit - 1) for depth in (200, 1600)]
    assert errors[1] < errors[0] < 0.3
    assert errors[1] < 0.05


@pytest.mark.parametrize("kernel", ["nngp", "ntk"])
def test_lengths_that_differ(kernel):
    rng = np.random.default_rng(0)
    labels = np.repeat([0, 1], 5)
    points = rng.standard_normal((10, 3)) * (1 + labels)[:, None]
    limit = relu_depth_limit(FiniteClasses(points, labels), kernel)
    errors = [abs(at_depth(points, labels, kernel, depth) / limit - 1) for depth in (100, 1600)]
    assert errors[1] < errors[0]
    assert errors[1] < 0.03


def test_gaussian_classes():
    layout = nct.GaussianClasses([[1.0, 0.0], [0.0, 4.0]], [1.0, 0.25])
    limit = relu_depth_limit(layout, "nngp")
    rng = np.random.default_rng(1)
    X, labels = layout.sample(rng, [10**6, 10**6])
    norms = np.linalg.norm(X, axis=1)
    groups = [norms[labels == c] for c in (0, 1)]
    sample = np.mean([g.var() for g in groups]) / (np.diff([g.mean() for g in groups])[0] ** 2 / 4)
    assert limit == pytest.approx(sample, rel=0.01)


def test_the_ntk_of_gaussian_classes_is_that_of_large_samples():
    rng = np.random.default_rng(2)
    for layout in (nct.GaussianClasses([[1.0], [4.0]], [1.0, 0.25]),
                   nct.GaussianClasses([[1.0, 0.0, 0], [0.0, 4.0, 0]], [1.0, 0.25])):  # fmt: skip
        X, labels = layout.sample(rng, [1500, 1500])
        sample = relu_depth_limit(FiniteClasses(X, labels), "ntk")
        assert relu_depth_limit(layout, "ntk") == pytest.approx(sample, rel=0.1)


def on_a_sphere(depth, variance):
    """NC1 of both kernels in d = 3, ReLU, for inputs of the density 1 + z on the unit sphere and
    their mirror image, times random lengths of mean 1; and the angles over 3 pi.

    The density has spherical harmonics of the degrees 0 and 1 alone. c_l and T_l are had from their
    distances to 1 and l + 1, which do not cancel."""
    z, w = np.polynomial.legendre.leggauss(200)
    angle, below, theta_below = np.arccos(z), 1 - z, 1 - z
    for layer in range(1, depth + 1):
        turned = layer * angle / np.pi
        below = 2 * np.sin(angle / 2) ** 2 - (np.sin(angle) - angle * np.cos(angle)) / np.pi
        theta_below = below + theta_below * (1 - angle / np.pi) + turned
        angle = 2 * np.arcsin(np.sqrt(below / 2))
    found = []
    for gap, top in ((below, 1), (theta_below, depth + 1)):
        first = -w @ (gap * z) / 6
        found.append((variance * top + w @ gap / 2 - first) / first)
    return np.array(found), angle / (3 * np.pi)


def test_growth_on_a_sphere():
    """NC1 of the NNGP grows as the depth, and that of the NTK is 6 times it in the end."""
    found = {depth: on_a_sphere(depth, 0.0) for depth in (1000, 4000)}
    (nngp, ntk), angles = found[4000]
    assert nngp / found[1000][0][0] == pytest.approx(4, rel=0.06)
    assert ntk / nngp == pytest.approx(6, rel=0.03)
    assert (4000 * angles).min() > 0.7
    assert ((4000 + 3) * angles).max() < 1


def test_growth_of_mirrored_classes_of_random_lengths():
    """NC1 of the NNGP grows as the third power of the depth, that of the NTK as the depth: claim
    (b) fails in the end."""
    shallow, deep = (on_a_sphere(depth, 0.3)[0] for depth in (1000, 4000))
    powers = np.log(deep / shallow) / np.log(4)
    assert powers == pytest.approx([3, 1], abs=0.1)
    assert deep[1] < deep[0] / 1000


def test_infinite_and_zero():
    for kernel in ("nngp", "ntk"):
        assert relu_depth_limit(nct.GaussianClasses.mirrored(3, 1.0, 1.0), kernel) == math.inf
        assert relu_depth_limit(LimitClasses.mirrored(1.0, 1.0), kernel) == math.inf
    line = FiniteClasses.mirrored([[1.0, 0], [2.0, 0]])
    assert relu_depth_limit(line, "nngp") == math.inf
    limit = relu_depth_limit(line, "ntk")  # samples of one direction stay apart from the others
    assert at_depth(line.points, line.labels, "ntk", 1600) == pytest.approx(limit, rel=0.02)
    gaussian_line = nct.GaussianClasses.mirrored(1, 1.0, 1.0)
    deep = nct.population_moments(
        gaussian_line, kernel="ntk", activation="relu", depth=1600, weight_variance=2.0
    )
    assert relu_depth_limit(gaussian_line, "ntk") == pytest.approx(nct.nc1(deep).ratio, rel=0.02)
    unequal = LimitClasses([[1.0, 0], [0, 4]], 1.0)
    assert relu_depth_limit(unequal, "nngp") == pytest.approx(0, abs=1e-12)
    deep = nct.limit_moments(unequal.gram, unequal.variances, kernel="ntk", activation="relu",
                             depth=3000, weight_variance=2.0)  # fmt: skip
    assert relu_depth_limit(unequal, "ntk") == pytest.approx(nct.nc1(deep).ratio, rel=0.05)
    with pytest.raises(ValueError, match="layout: expected isotropic"):
        relu_depth_limit(nct.GaussianClasses([[1.0, 0], [0, 1]], np.diag([1.0, 2.0])), "nngp")
    with pytest.raises(ValueError, match="kernel"):
        relu_depth_limit(unequal, "linear")


def test_erf_has_a_critical_weight_variance():
    """pi / 4, in the limit d -> infinity: below it NC1 of the NNGP converges, and that of the NTK
    to the same; above, both grow exponentially."""
    layout = LimitClasses.mirrored(2.0, 0.5)

    def ratios(depth, variance):
        return [
            nct.nc1(nct.limit_moments(layout.gram, layout.variances, kernel=kernel,
                                      activation="erf", depth=depth,
                                      weight_variance=variance)).ratio
            for kernel in ("nngp", "ntk")
        ]  # fmt: skip

    (nngp, ntk), (later, later_ntk) = (ratios(depth, 0.7) for depth in (80, 160))
    assert later == pytest.approx(nngp, rel=1e-9)
    assert 1 < later_ntk / later < ntk / nngp < 1.05
    values = [ratios(depth, 2.0) for depth in (40, 80, 120)]
    assert values[1][0] / values[0][0] == pytest.approx(values[2][0] / values[1][0], rel=0.1)
    assert values[1][0] > 20 * values[0][0]
    assert all(ntk > nngp for nngp, ntk in values)
