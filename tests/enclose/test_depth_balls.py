"""Balls of networks of any depth, against quadrature and against the recursion with 40 digits."""

import pytest

import nctheory as nct
from nctheory.compute.independent import independent_moments
from nctheory.compute.layout_moments import layout_moments
from nctheory.enclose.balls import nc1_ball, precision, relative_radius
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


def test_layouts_without_enclosure():
    from nctheory.enclose.depth_relu import mirrored_relu_balls

    with pytest.raises(ValueError, match="layout: no enclosure at this depth"):
        mirrored_relu_balls(nct.GaussianClasses([[0.0], [1.0]], 1.0), "nngp", 1.0, 2)
    with pytest.raises(ValueError, match="no enclosure of Gaussian classes for erf at depth 2"):
        balls(nct.GaussianClasses.mirrored(2, 1.0, 1.0), "nngp", "erf", 2)


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
