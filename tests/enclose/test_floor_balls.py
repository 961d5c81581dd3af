import math

import numpy as np
import pytest

import nctheory as nct
from nctheory.enclose.balls import relative_radius
from nctheory.enclose.floor_ball import minimal_nc1_ball
from nctheory.layouts.layouts import FiniteClasses, LimitClasses


def inside(ball, value, slack=1e-13):
    return abs(float(ball.mid()) - value) <= float(ball.rad()) + slack * value


@pytest.mark.parametrize(
    ("level", "value"),
    [(0.5, 3.9006571702651358494), (1.0, 0.81685884501780969285),
     (2.0, 0.073649579073724968584), (4.0, 0.000098228331875688650494)],
)  # fmt: skip
def test_two_normal_classes(level, value):
    layout = nct.GaussianClasses(np.outer([-level, level], [1.0, 0, 0]), 1.0)
    ball = minimal_nc1_ball(layout)
    assert relative_radius(ball) < 1e-12
    assert inside(ball, value)


@pytest.mark.parametrize("convention", ["literature", "sample", "class"])
@pytest.mark.parametrize("level", [0.01, 1.0, 20.0])
def test_weights(level, convention):
    layout = nct.GaussianClasses([[-level], [level]], 1.0, [7, 2])
    ball = minimal_nc1_ball(layout, convention)
    assert relative_radius(ball) < 1e-12
    assert inside(ball, nct.minimal_nc1(layout, convention), 1e-10)


@pytest.mark.parametrize("classes", [2, 3, 5])
def test_finite_laws(classes):
    rng = np.random.default_rng(classes)
    labels = np.concatenate([np.arange(classes), rng.integers(0, classes, 40 - classes)])
    layout = FiniteClasses(rng.integers(0, 4, (40, 1)).astype(float), labels)
    for convention in ("sample", "class"):
        ball = minimal_nc1_ball(layout, convention)
        assert relative_radius(ball) < 1e-12
        assert inside(ball, nct.minimal_nc1(layout, convention), 1e-10)


def test_a_double_eigenvalue():
    """Symmetric label noise: all eigenvalues but the first are equal."""
    points = [[float(true)] for true in range(4) for _ in range(8)]
    labels = [said for true in range(4) for said in [true] * 5 + [c for c in range(4) if c != true]]
    ball = minimal_nc1_ball(FiniteClasses(points, labels))
    assert inside(ball, (1 - 3 / 8 * 4 / 3) ** -2 - 1)
    assert relative_radius(ball) < 1e-12


def test_zero_and_infinity():
    assert minimal_nc1_ball(FiniteClasses([[0.0], [1.0]], [0, 1])) == 0
    assert minimal_nc1_ball(LimitClasses.mirrored(1.0, 1.0)) == 0
    infinite = minimal_nc1_ball(FiniteClasses([[0.0], [0.0]], [0, 1]))
    assert math.isinf(float(infinite.abs_upper()))


def test_layouts_without_enclosure():
    with pytest.raises(ValueError, match="layout: no enclosure of the floor"):
        minimal_nc1_ball(nct.GaussianClasses([[0.0], [1.0]], [1.0, 2.0]))
    three = FiniteClasses([[0.0], [1], [0], [1], [1]], [0, 0, 1, 1, 2])
    with pytest.raises(ValueError, match="convention: no enclosure for literature"):
        minimal_nc1_ball(three, "literature")
