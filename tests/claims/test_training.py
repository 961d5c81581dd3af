"""Claims about outputs of kernel ridge regression on the training set."""

import numpy as np
import pytest

from nctheory.claims.list import claim
from nctheory.claims.training import spectrum
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layouts import FiniteClasses

CLAIM = claim("erf-outputs-ridge")
LAYOUTS = CLAIM.evidence[1].sample(CLAIM)[:3]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_two_ways_and_balls_agree(layout):
    found, other = CLAIM.check(layout), CLAIM.check(layout, independent=True)
    balls = CLAIM.certify(layout)
    for side in ("left", "right"):
        one, two, ball = (getattr(x, side) for x in (found, other, balls))
        assert one.ratio == pytest.approx(two.ratio, rel=1e-9)
        assert abs(one.ratio - float(ball.ratio.mid())) <= one.error.ratio
    assert found.verdict == balls.verdict == "holds"


def test_outputs_that_are_exact_are_undecided_and_not_a_violation():
    """Points of one length at right angles: the targets are an eigenvector, and NC1 is 0."""
    layout = FiniteClasses.mirrored(np.eye(3))
    assert not CLAIM.unmet(layout)
    assert CLAIM.check(layout).verdict in ("undecided", "holds")


def test_the_weights_are_a_law():
    for layout in LAYOUTS:
        _, weights = spectrum(layout, "erf")
        assert weights.sum() == pytest.approx(1)


def test_other_layouts():
    with pytest.raises(ValueError, match="a finite set of points"):
        CLAIM.check(GaussianClasses.mirrored(1, 1.0, 1.0))
    mirrored = FiniteClasses([[1.0], [-1.0]], [0, 1])
    assert claim("erf-outputs-ridge-three-classes").unmet(mirrored) == ["of three classes"]


@pytest.mark.parametrize("name", ["uncentred", "three-classes"])
def test_it_is_false_without_a_hypothesis(name):
    false = claim(f"erf-outputs-ridge-{name}")
    (counterexample,) = false.evidence
    assert counterexample.supports(false, lambda _: False) == "refuted"
    balls = counterexample.certify(false)
    assert balls.verdict == "fails"
    for independent in (False, True):
        found = false.check(counterexample.layout, independent=independent)
        for side in ("left", "right"):
            ball = getattr(balls, side).ratio
            assert getattr(found, side).ratio == pytest.approx(float(ball.mid()), rel=1e-9)


@pytest.mark.parametrize("name", ["uncentred", "three-classes"])
def test_counterexamples_from_the_normal_equations(name):
    """With nothing of the package but the formula of the kernel."""
    false = claim(f"erf-outputs-ridge-{name}")
    layout = false.evidence[0].layout
    x, index = layout.points[:, 0], layout.index
    scale = np.sqrt(1 + 2 * x**2)
    K = 2 / np.pi * np.arcsin(2 * np.outer(x, x) / np.outer(scale, scale))
    Y = np.eye(index.max() + 1)[index]
    Y -= Y.mean(axis=0)
    assert (np.abs(K.sum(axis=1)).max() < 1e-12) == (name == "three-classes")
    values = []
    for ridge in (1.0, 0.1):
        H = K @ np.linalg.solve(K + ridge * np.eye(len(K)), Y)
        means = np.array([H[index == c].mean(axis=0) for c in range(index.max() + 1)])
        within = np.mean(np.sum((H - means[index]) ** 2, axis=1))
        values.append(within / np.mean(np.sum((means - H.mean(axis=0)) ** 2, axis=1)))
    assert values[0] < 0.95 * values[1]
    comparison = false.check(layout)
    assert [comparison.left.ratio, comparison.right.ratio] == pytest.approx(values, rel=1e-9)
