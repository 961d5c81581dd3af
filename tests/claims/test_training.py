"""The claim about outputs of kernel ridge regression on the training set."""

import numpy as np
import pytest

from nctheory.claims.list import claim
from nctheory.claims.training import OutputSide, spectrum
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
    with pytest.raises(ValueError, match="a finite set of two classes"):
        CLAIM.check(GaussianClasses.mirrored(1, 1.0, 1.0))
    with pytest.raises(ValueError, match="a finite set of two classes"):
        OutputSide("erf", 1.0).moments(FiniteClasses([[1.0], [2.0], [3.0]], [0, 1, 2]))
