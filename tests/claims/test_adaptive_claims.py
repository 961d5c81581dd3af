"""Claim (c) as a family of claims: its sides, its evidence, and its layouts in files."""

import json

import numpy as np
import pytest
from numpy.testing import assert_array_equal

import nctheory as nct
from nctheory.claims.list import CLAIMS, claim
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layout_files import layout_as_dict, layout_from_dict
from nctheory.layouts.network_data import NetworkData
from nctheory.learning.wide import wide_slope

from ..commands import complaint, run

FAMILY = [c for name, c in CLAIMS.items() if name.startswith(("adaptive-", "wide-"))]
REFUTED = {
    "adaptive-erf", "adaptive-erf-large-ridge", "adaptive-erf-flipped", "adaptive-erf-random",
    "adaptive-erf-overlap", "adaptive-relu", "adaptive-relu-d1", "wide-erf", "wide-erf-overlap",
    "wide-relu", "wide-relu-d1",
}  # fmt: skip


def proved(_):
    return False


@pytest.mark.parametrize("c", FAMILY, ids=lambda c: c.id)
def test_status(c):
    status = c.status(c.supported(proved))
    assert status == ("refuted" if c.id in REFUTED else "tested")
    certified = c.refutation is not None
    assert certified == (c.id in REFUTED and c.id.startswith("wide-"))
    assert "claim (c)" in c.source


@pytest.mark.parametrize("c", [c for c in FAMILY if c.id in REFUTED], ids=lambda c: c.id)
def test_both_evaluations_of_a_counterexample_agree(c):
    (evidence,) = c.evidence
    one, other = c.check(evidence.layout), c.check(evidence.layout, independent=True)
    margin = one.margin + other.margin
    assert abs(one.right.ratio - other.right.ratio) <= margin
    assert abs(one.left.ratio - other.left.ratio) <= margin


def test_sides_are_what_the_library_computes():
    data = NetworkData.drawn(16, 2, 3, width=30, ridge=0.2, readout_variance=0.5)
    found = claim("adaptive-erf").check(data)
    kernel = nct.adaptive_kernel(
        data.points, data.targets, width=30, ridge=0.2, readout_variance=0.5
    )
    assert found.right.ratio == pytest.approx(nct.nc1(kernel.moments(data.labels)).ratio)
    wide = nct.kernel_moments(data.points, data.labels, kernel="nngp", activation="erf")
    assert found.left.ratio == pytest.approx(nct.nc1(wide).ratio)
    slope = claim("wide-erf").check(data)
    number = wide_slope(data.points, data.targets, data.labels, ridge=0.2, readout_variance=0.5)
    assert slope.left.ratio == 0
    assert slope.right.ratio == number.value
    assert slope.verdict == "holds"
    ball = claim("wide-erf").certify(data)
    assert ball.verdict == "holds"
    assert float(ball.right.ratio.mid()) == pytest.approx(number.value, rel=1e-8)
    with pytest.raises(ValueError, match="no balls for adaptive kernels"):
        claim("adaptive-erf").certify(data)


def test_drawn_data():
    data = NetworkData.drawn((12, 4), 3, 5, mean=1.0, std=0.1, flipped=0.25, ridge=0.1)
    assert [len(g) for g in data.groups] == [12, 4]
    assert np.sum(data.targets != 2 * data.index - 1) == 4
    assert not data.sees_labels
    assert_array_equal(data.points, NetworkData.drawn((12, 4), 3, 5, 1.0, 0.1, ridge=1).points)
    X, labels = nct_d1(8, 2)
    assert_array_equal(NetworkData.drawn(8, 2, 7, ridge=1.0).points, X)
    assert_array_equal(NetworkData.drawn(8, 2, 7, ridge=1.0).labels, labels * 2 - 1)


def nct_d1(samples, dim):
    from nctheory.layouts.datasets import d1

    return d1(samples, dim, 7)


@pytest.mark.parametrize(
    "data",
    [
        NetworkData.drawn(8, 2, 1, ridge=0.1, width=3.0),
        NetworkData.drawn((6, 2), 2, flipped=0.5, ridge=2.0, readout_variance=0.1),
        NetworkData([[1.0], [2.0]], [0, 1], ridge=0.1),
        NetworkData([[1.0], [2.0], [0.5]], [0, 1, 2], ridge=0.1, targets=[1.0, 2.0, 5.0]),
    ],
)
def test_files_hold_all_of_it(data):
    fields = json.loads(json.dumps(layout_as_dict(data)))
    again = layout_from_dict(fields)
    assert layout_as_dict(again) == fields
    assert_array_equal(again.points, data.points)
    assert_array_equal(again.targets, data.targets)
    assert (again.width, again.ridge) == (data.width, data.ridge)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"drawn": {"samples": 8, "dim": 2}}, "network: missing"),
        ({"drawn": {"samples": 8}, "network": {"ridge": 1}}, "drawn.dim: missing"),
        ({"drawn": {"samples": 8, "dim": 2.5}, "network": {"ridge": 1}}, "drawn.dim: expected a w"),
        ({"drawn": {"samples": [1, 2, 3], "dim": 2}, "network": {"ridge": 1}}, "drawn.samples"),
        ({"drawn": {"samples": 8, "dim": 2}, "network": {"rigde": 1}}, "did you mean 'ridge'"),
        (
            {"drawn": {"samples": 8, "dim": 2}, "network": {"ridge": 0}},
            "ridge: expected a positive",
        ),
        ({"drawn": [], "network": {"ridge": 1}}, "drawn: expected a table"),
        ({"points": [[1], [2]], "labels": [0, 1], "targets": [1, 2]}, "targets: expected with net"),
        ({"points": [[1], [2]], "labels": [0, 1], "network": {}}, "network.ridge: missing"),
        (
            {"points": [[1], [2]], "labels": [0, 1], "network": {"ridge": 1}, "targets": [1]},
            "targets: expected one for each of 2 points",
        ),
    ],
)
def test_bad_files(fields, message):
    with pytest.raises(ValueError, match=message):
        layout_from_dict(fields)


def test_layouts_that_the_claims_do_not_speak_about():
    normal = GaussianClasses.mirrored(2, 1.0, 1.0)
    assert claim("adaptive-erf-d1").unmet(normal)
    assert claim("adaptive-erf").unmet(NetworkData.drawn(8, 2, ridge=1.0)) == ["of finite width"]
    overlap = NetworkData.drawn(8, 2, mean=0.5, std=1.0, width=5, ridge=1)
    assert "samples of D1" in claim("adaptive-erf-d1").unmet(overlap)
    with pytest.raises(ValueError, match="expected data with a network"):
        claim("wide-erf").check(normal)


def test_check_decides_any_data_at_large_width(tmp_path):
    """The same command on a user's own points."""
    rng = np.random.default_rng(0)
    y = np.repeat([0, 1], 10)
    points = 2.0 * (2 * y[:, None] - 1) + rng.standard_normal((20, 3))
    fields = {"points": points.tolist(), "labels": y.tolist(), "network": {"ridge": 0.1}}
    file = tmp_path / "mine.json"
    file.write_text(json.dumps(fields))
    found = json.loads(run("check", "wide-erf", "--layout", file, "--json").stdout)
    number = wide_slope(points, 2.0 * y - 1, y, ridge=0.1)
    assert found["right"]["nc1"] == number.value < 0
    assert found["verdict"] == "holds"
    out = run("check", "wide-erf", "--layout", file, "--certified").stdout
    assert "verdict: holds (certified" in out
    fields["network"]["ridge"] = 500.0
    file.write_text(json.dumps(fields))
    assert "verdict: fails" in run("check", "wide-erf", "--layout", file, status=1).stdout
    assert "of finite width" in complaint("check", "adaptive-erf", "--layout", file)
