"""Balls of networks of any depth, against quadrature and against the recursion with 40 digits."""

import numpy as np
import pytest
from flint import acb, arb

import nctheory as nct
from nctheory.compute.independent import independent_moments
from nctheory.compute.layout_moments import layout_moments
from nctheory.enclose.balls import nc1_ball, precision, relative_radius
from nctheory.enclose.erf_layers import Network, pair_values
from nctheory.enclose.points import ball_moments
from nctheory.layouts.layouts import FiniteClasses, LimitClasses


def balls(layout, kernel, activation, depth, bits=53, **options):
    with precision(bits):
        return nc1_ball(
            ball_moments(layout, kernel=kernel, activation=activation, depth=depth, **options)
        ).ratio


@pytest.mark.parametrize(
    ("layout", "depth"),
    [
        (nct.GaussianClasses.mirrored(1, 0.5, 1.0), 3),
        (nct.GaussianClasses([[-1.0, 0], [1, 0]], 1.0), 2),
        (nct.GaussianClasses([[-1.0, 0], [1, 0]], 1.0), 5),
        (nct.GaussianClasses.mirrored(3, 1.0, 1.0), 2),
        (nct.GaussianClasses.mirrored(2, 0.5, 2.0, [3, 7]), 2),
    ],
    ids=range(5),
)
def test_mirrored_isotropic_relu(layout, depth):
    for kernel in ("nngp", "ntk"):
        ball = balls(layout, kernel, "relu", depth, weight_variance=1.5)
        found = nct.nc1(
            nct.population_moments(
                layout, kernel=kernel, activation="relu", depth=depth, weight_variance=1.5
            )
        )
        assert relative_radius(ball) < 1e-9
        assert abs(float(ball.mid()) - found.ratio) <= float(ball.rad()) + found.error.ratio


def test_the_first_depth_at_which_claim_b_fails_in_space():
    """`depth-and-test` 1.B: d = 3, |mu| / sigma = 1."""
    layout = nct.GaussianClasses([[-1.0, 0, 0], [1, 0, 0]], 1.0)
    for depth, fails in ((11, False), (12, True)):
        ntk, nngp = (balls(layout, kernel, "relu", depth, 30) for kernel in ("ntk", "nngp"))
        assert (ntk < nngp) is fails
        assert (ntk > nngp) is not fails


ERF_LAYOUTS = [
    (nct.GaussianClasses.mirrored(1, 0.5, 2.0), 2, 1.0),
    (nct.GaussianClasses.mirrored(1, 2.0, 0.5, [3, 7]), 4, 0.5),
    (nct.GaussianClasses.mirrored(2, 0.7, 1.0), 2, 1.5),
    (nct.GaussianClasses.mirrored(3, 1.0, 1.0), 2, 0.7),
    (nct.GaussianClasses.mirrored(8, 2.0, 0.5), 3, 1.0),
    (nct.GaussianClasses.mirrored(9, 0.05, 1.0), 2, 1.0),
]


@pytest.mark.parametrize(("layout", "depth", "variance"), ERF_LAYOUTS, ids=range(len(ERF_LAYOUTS)))
def test_mirrored_isotropic_erf(layout, depth, variance):
    for kernel in ("nngp", "ntk"):
        options = {"kernel": kernel, "activation": "erf", "depth": depth,
                   "weight_variance": variance}  # fmt: skip
        ball = balls(layout, kernel, "erf", depth, 24, weight_variance=variance)
        found = nct.nc1(nct.population_moments(layout, **options))
        assert relative_radius(ball) < 1e-3
        assert abs(float(ball.mid()) - found.ratio) <= float(ball.rad()) + found.error.ratio


def test_erf_on_a_line_against_a_sum_over_a_grid():
    """The trapezoidal rule over both inputs, of the kernel's functions."""
    layout, nodes = nct.GaussianClasses.mirrored(1, 0.7, 1.3), np.linspace(-9, 9, 601)
    weights = np.exp(-(nodes**2) / 2)
    weights /= weights.sum()
    x = (0.7 + 1.3 * nodes)[:, None]
    for name, function in (("nngp", nct.nngp), ("ntk", nct.ntk)):
        k = function(x, activation="erf", depth=3)
        t, own = weights @ np.diag(k), weights @ k @ weights
        ball = balls(layout, name, "erf", 3, 53)
        assert relative_radius(ball) < 1e-10
        assert float(ball.mid()) == pytest.approx((t - own) / own, rel=1e-10)


def test_classes_that_coincide_have_no_finite_ball():
    for activation in ("relu", "erf"):
        ball = balls(nct.GaussianClasses.mirrored(2, 0.0, 1.0), "ntk", activation, 2, 24)
        assert relative_radius(ball) == np.inf


def test_more_bits_are_within_fewer():
    layout = nct.GaussianClasses.mirrored(1, 1.0, 0.5)
    wide, narrow = (balls(layout, "ntk", "erf", 2, bits) for bits in (20, 36))
    assert wide.contains(narrow)
    assert relative_radius(narrow) < 1e-6 < relative_radius(wide)


def test_values_and_bounds_of_erf_layers(rng):
    """Against the kernel's functions, and at complex lengths and cosines in floating point."""
    for depth in (1, 2, 5):
        scale, weight = rng.uniform(0.1, 3, 2)
        network = Network(arb(scale), arb(weight), depth)
        for _ in range(20):
            r, s = rng.uniform(0.1, 4, 2)
            angle, turn = rng.uniform(0, np.pi), rng.uniform(0, 0.2)
            points = np.array([[r, 0], [s * np.cos(angle), s * np.sin(angle)]])
            points *= np.sqrt(2 * scale / weight)
            x, y = network.at(arb(r)), network.at(arb(s))
            found = pair_values(x, y, arb(np.cos(angle)), network)
            layers = {"activation": "erf", "depth": depth, "weight_variance": weight}
            q, theta = nct.nngp(points, **layers), nct.ntk(points, **layers)
            assert float(found[0]) == pytest.approx(q[0, 1], rel=1e-9)
            assert float(found[1]) == pytest.approx((theta / weight - q)[0, 1], rel=1e-9)
            for at, c, t in (
                (r * (1 + 1j * turn), 1.0, np.cos(angle)),
                (r, np.cosh(turn), np.cos(angle + 1j * turn)),
            ):
                bounds = network.bounds(acb(at), arb(c)), network.bounds(acb(s), arb(c))
                if None not in bounds:
                    values = complex_values(scale, weight, depth, at, s, t)
                    for value, one, two in zip(values, *bounds, strict=True):
                        assert abs(value) <= float((one * two).sqrt()) * (1 + 1e-12)


def complex_values(scale, weight, depth, r, s, t):
    """The NNGP and the extra kernel by the recursion, in complex numbers."""
    k11, k12, k22 = scale * r * r + 0j, scale * r * s * t + 0j, scale * s * s + 0j
    theta = k12
    for _ in range(depth):
        a, b = 1 + 2 * k11, 1 + 2 * k22
        root = np.sqrt(a) * np.sqrt(b)
        q = 2 / np.pi * np.arcsin(2 * k12 / root)
        extra = theta * 4 / np.pi / (root * np.sqrt(1 - (2 * k12 / root) ** 2))
        k11, k22 = (weight * 2 / np.pi * np.arcsin(2 * k / (1 + 2 * k)) for k in (k11, k22))
        k12, theta = weight * q, weight * (q + extra)
    return q, extra


def mirrored_but_flat():
    return nct.GaussianClasses([[-1.0, 0], [1, 0]], np.diag([1.0, 0.5]))


def test_layouts_without_enclosure():
    from nctheory.enclose.depth_relu import mirrored_relu_balls

    with pytest.raises(ValueError, match="layout: no enclosure at this depth"):
        mirrored_relu_balls(nct.GaussianClasses([[0.0], [1.0]], 1.0), "nngp", 1.0, 2)
    with pytest.raises(ValueError, match="no enclosure of Gaussian classes for step at depth 2"):
        balls(nct.GaussianClasses.mirrored(2, 1.0, 1.0), "nngp", "step", 2)
    for layout in (nct.GaussianClasses([[0.0], [1.0]], 1.0), mirrored_but_flat()):
        with pytest.raises(ValueError, match="layout: no enclosure at this depth"):
            balls(layout, "nngp", "erf", 2)
    with pytest.raises(ValueError, match="values of the kernel, expected at most"):
        balls(nct.GaussianClasses.mirrored(2, 1.0, 30.0), "nngp", "erf", 2, 40)


@pytest.mark.parametrize("activation", ["relu", "erf"])
@pytest.mark.parametrize("depth", [2, 6])
def test_finite_sets_and_the_limit(activation, depth):
    points = [[1.0, 0.5], [2.0, 1.0], [-0.5, 0.25]]
    layouts = [FiniteClasses.mirrored(points), LimitClasses.mirrored(1.0, 0.5)]
    for layout in layouts:
        for kernel in ("nngp", "ntk"):
            options = {"kernel": kernel, "activation": activation, "depth": depth}
            exact = nct.nc1(independent_moments(layout, **options)).ratio
            assert nct.nc1(layout_moments(layout, **options)).ratio == pytest.approx(exact, 1e-9)
            ball = balls(layout, kernel, activation, depth, 160)
            assert relative_radius(ball) < 1e-12
            assert abs(float(ball.mid()) - exact) <= float(ball.rad()) + 1e-12 * exact
