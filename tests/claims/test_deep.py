"""Claims at depths, and claims about layers."""

import math

import numpy as np
import pytest

from nctheory.claims.deep import DEEP_CLAIMS
from nctheory.claims.evidence import ByTheorem, Counterexample, Search
from nctheory.claims.list import CLAIMS, claim
from nctheory.enclose.balls import as_floats
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layouts import FiniteClasses


def test_a_line_at_depth_2():
    """`depth-and-test` 1.A: (3 pi - 3) / (3 pi - 1), and 0.6110 at depth 3."""
    layout = FiniteClasses.mirrored([[1.0], [2.0], [5.0]])
    for depth, value in ((1, 1.0), (2, 0.76260501946601413844), (3, 0.61101315996772919569),
                         (5, 0.41891518272993840513)):  # fmt: skip
        found = CLAIMS["relu-mirrored-finite"].at_depth(depth).check(layout)
        assert found.ratio == pytest.approx(value, rel=1e-12)
        balls = CLAIMS["relu-mirrored-finite"].at_depth(depth).certify(layout)
        assert as_floats(balls.ratio)[0] == pytest.approx(value, rel=1e-12)
    found = CLAIMS["relu-mirrored-finite"].at_depth(2).check(layout)
    assert found.ratio == pytest.approx((3 * math.pi - 3) / (3 * math.pi - 1), rel=1e-12)


def test_equal_norms_do_not_rescue_it():
    checked = claim("relu-mirrored-sphere-depth-2")
    (example,) = checked.evidence
    found = checked.check(example.layout)
    assert found.right.ratio == pytest.approx(39.524692161430903174, rel=1e-10)
    assert found.left.ratio == pytest.approx(15.941876491604668706, rel=1e-10)
    deeper = checked.at_depth(4).check(example.layout)
    assert deeper.right.ratio == pytest.approx(13.011037557476811884, rel=1e-10)
    assert deeper.left.ratio == pytest.approx(6.7612203522260537137, rel=1e-10)


def test_a_claim_at_a_depth_keeps_what_is_evaluated_anew():
    deep = claim("relu-equal-widths").at_depth(3)
    assert str(deep.left) == "NC1(ntk, relu, depth 3)"
    assert all(isinstance(e, Counterexample | Search) for e in deep.evidence)
    assert claim("relu-mirrored").at_depth(1) is claim("relu-mirrored")
    with pytest.raises(ValueError, match="depth: expected"):
        claim("relu-mirrored").at_depth(0)


def test_separated_classes_on_a_sphere_do_not_collapse_with_depth():
    """`depth-and-test` 1.C and 1.D on random sets, and what happens without separation."""
    rng = np.random.default_rng(0)
    up, ntk = claim("relu-layers-uncollapse-sphere"), claim("relu-sphere-separated-depth-2")
    tried = 0
    while tried < 25:
        centres = rng.standard_normal((3, 3))
        points = (centres[:, None] + 0.3 * rng.standard_normal((3, 4, 3))).reshape(12, 3)
        points /= np.linalg.norm(points, axis=1, keepdims=True)
        layout = FiniteClasses(points, np.repeat([0, 1, 2], 4))
        if up.unmet(layout):
            continue
        tried += 1
        for depth in (1, 2, 5):
            assert up.at_depth(depth).check(layout).verdict == "holds"
            assert ntk.at_depth(depth).check(layout).verdict == "holds"
    mixed = FiniteClasses([[1.0, 0], [-1, 0], [0, 1], [0, -1]], [0, 0, 1, 1])
    assert up.unmet(mixed)


@pytest.mark.parametrize("depth", [2, 3, 7])
def test_theorems_of_every_depth(depth):
    """Claims at a depth keep the theorems that are about it, and hold on random layouts there."""
    rng = np.random.default_rng(depth)
    line, sphere = (
        claim(name).at_depth(depth - 1)
        for name in ("relu-finite-line-reversed-depth-2", "relu-sphere-separated-depth-2")
    )
    for c in (line, sphere):
        assert isinstance(c.evidence[0], ByTheorem)
        assert f"depth {depth})" in c.statement
    for _ in range(20):
        points = rng.standard_normal((4, 1)) + rng.choice([0, 3])
        assert line.check(FiniteClasses.mirrored(points)).verdict == "holds"
        angles = np.radians(np.concatenate([rng.uniform(0, 50, 4), rng.uniform(110, 170, 4)]))
        points = np.stack([np.cos(angles), np.sin(angles)], axis=1)
        layout = FiniteClasses(points, np.repeat([0, 1], 4))
        assert sphere.unmet(layout) == []
        assert sphere.check(layout).verdict == "holds"


def test_erf_at_depth_2():
    c = claim("erf-mirrored-isotropic-depth-2")
    for mean, std in ((2.0, 0.5), (0.1, 3.0)):
        assert c.check(GaussianClasses.mirrored(2, mean, std)).verdict == "holds"


@pytest.mark.slow
def test_the_first_depth_in_eight_dimensions():
    """`depth-and-test` 1.B: 40, and the ratio there is 0.988077."""
    means = np.zeros((2, 8))
    means[:, 0] = -1, 1
    layout = GaussianClasses(means, 1.0)
    found = [claim("relu-mirrored-isotropic").at_depth(k).certify(layout) for k in (39, 40)]
    assert [x.verdict for x in found] == ["holds", "fails"]
    assert as_floats(found[1].ratio)[0] == pytest.approx(0.988077, abs=1e-6)


def test_layers_on_the_papers_data():
    d1 = GaussianClasses.mirrored(1, 2.0, 0.5)
    assert claim("erf-layers-collapse").check(d1).verdict == "holds"
    assert claim("relu-layers-collapse").check(d1).verdict == "fails"


def test_every_claim_about_depth_is_listed():
    assert {c.id for c in DEEP_CLAIMS} <= set(CLAIMS)


def test_points_at_the_origin_have_an_independent_evaluation():
    layout = FiniteClasses.mirrored([[1.0, 0.0], [0.0, 0.0], [3.0, 1.0]])
    checked = claim("relu-mirrored-finite-depth-2")
    one, two = checked.check(layout), checked.check(layout, independent=True)
    assert one.ratio == pytest.approx(two.ratio, rel=1e-9)
