"""Claims about outputs of kernel regression on the training set."""

import numpy as np
import pytest
import scipy.integrate

from nctheory.claims.list import claim
from nctheory.claims.training import spectrum
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layouts import FiniteClasses

CLAIM = claim("erf-outputs-ridge")
LAYOUTS = CLAIM.evidence[1].sample(CLAIM)[:3]
FALSE = [
    f"{of}-{without}" for of in ("ridge", "flow") for without in ("uncentred", "three-classes")
]


@pytest.mark.parametrize("name", ["erf-outputs-ridge", "erf-outputs-flow"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_two_ways_and_balls_agree(layout, name):
    true = claim(name)
    found, other = true.check(layout), true.check(layout, independent=True)
    balls = true.certify(layout)
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


@pytest.mark.parametrize("name", FALSE)
def test_it_is_false_without_a_hypothesis(name):
    false = claim(f"erf-outputs-{name}")
    (counterexample,) = false.evidence
    assert counterexample.supports(false, lambda _: False) == "refuted"
    balls = counterexample.certify(false)
    assert balls.verdict == "fails"
    for independent in (False, True):
        found = false.check(counterexample.layout, independent=independent)
        for side in ("left", "right"):
            ball = getattr(balls, side).ratio
            assert getattr(found, side).ratio == pytest.approx(float(ball.mid()), rel=1e-9)


def ridge_outputs(K, Y, ridge):
    """By the normal equations."""
    return K @ np.linalg.solve(K + ridge * np.eye(len(K)), Y)


def flow_outputs(K, Y, time):
    """By integrating the flow f' = K (Y - f)."""

    def slope(_, f):
        return (K @ (Y - f.reshape(Y.shape))).ravel()

    start = np.zeros(Y.size)
    flow = scipy.integrate.solve_ivp(
        slope, (0, time), start, method="DOP853", rtol=1e-12, atol=1e-14
    )
    return flow.y[:, -1].reshape(Y.shape)


@pytest.mark.parametrize("name", FALSE)
def test_counterexamples_from_their_equations(name):
    """With nothing of the package but the formula of the kernel."""
    false = claim(f"erf-outputs-{name}")
    layout = false.evidence[0].layout
    x, index = layout.points[:, 0], layout.index
    scale = np.sqrt(1 + 2 * x**2)
    K = 2 / np.pi * np.arcsin(2 * np.outer(x, x) / np.outer(scale, scale))
    Y = np.eye(index.max() + 1)[index]
    Y -= Y.mean(axis=0)
    assert (np.abs(K.sum(axis=1)).max() < 1e-12) == name.endswith("three-classes")
    values = []
    less_and_more = (1.0, 0.1) if name.startswith("ridge") else (1.0, 10.0)
    for amount in less_and_more:
        H = (ridge_outputs if name.startswith("ridge") else flow_outputs)(K, Y, amount)
        means = np.array([H[index == c].mean(axis=0) for c in range(index.max() + 1)])
        within = np.mean(np.sum((H - means[index]) ** 2, axis=1))
        values.append(within / np.mean(np.sum((means - H.mean(axis=0)) ** 2, axis=1)))
    assert values[0] < 0.95 * values[1]
    comparison = false.check(layout)
    assert [comparison.left.ratio, comparison.right.ratio] == pytest.approx(values, rel=1e-8)
