"""`nctheory check --certified`, and what `nctheory claims` says of certified counterexamples."""

import json
import re

import pytest

from ...commands import complaint, run

PAIR = ("--dim", 1, "--mean", 0.5, "--std", 2)


def test_a_violation_is_certified():
    output = run("check", *PAIR, "--activation", "erf", "--certified", status=1).stdout
    assert re.search(r"ratio +0\.97853934\d* +\S+e-1\d", output)
    assert "verdict: fails (certified, " in output
    assert max(map(len, output.splitlines())) <= 80


def test_a_theorem_is_named():
    output = run("check", *PAIR, "--certified").stdout
    assert "verdict: holds (equality, theorem: relu-line)\n" in output


@pytest.mark.parametrize(
    ("std", "verdict", "status"),
    [("1.1942514755374465", "holds", 0), ("1.4629847681813524", "fails", 1)],
)
def test_json(std, verdict, status):
    arguments = ("erf-mirrored-line", "--dim", 1, "--mean", 0.5, "--std", std)
    document = json.loads(run("check", *arguments, "--certified", "--json", status=status).stdout)
    assert document["verdict"] == verdict
    assert document["equality"] is None
    assert document["precision"] >= 40
    usual = json.loads(run("check", *arguments, "--json", status=status).stdout)
    for name in ("left", "right"):
        ball = document[name]["nc1"]
        assert set(document[name]) == {"kernel", "activation", "within", "between", "nc1"}
        assert 0 < ball["radius"] < 1e-9 * ball["middle"]
        assert abs(ball["middle"] - usual[name]["nc1"]) <= ball["radius"] + usual[name]["nc1_error"]
    assert set(document) ^ set(usual) == {"precision", "decides", "ratio_error"}


LAYOUTS = [
    {"points": [[1, 0], [1, 1], [3, 1], [0, 1]], "labels": ["a", "a", "b", "b"]},
    {"gram": [[1, -1], [-1, 1]], "variances": 2},
    {"means": [[1, 0, 0], [0, 1, 0], [0, 0, 2]], "covariances": [1, 2, 0.5], "sizes": [5, 9, 3]},
    {"means": [[1, 0], [0, 1]], "covariances": [[1, 0.5], [0.5, 1]]},
    {"mirrored": {"dim": 1000000, "mean": 1, "std": 1}},
]


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda x: next(iter(x)))
@pytest.mark.parametrize("activation", ["relu", "erf"])
def test_all_kinds_of_layouts(layout, activation, tmp_path):
    file = tmp_path / "layout.json"
    file.write_text(json.dumps(layout))
    arguments = ("check", "--layout", file, "--activation", activation, "--certified", "--json")
    fails = activation == "erf" and "points" in layout
    document = json.loads(run(*arguments, status=int(fails)).stdout)
    assert document["verdict"] == ("fails" if fails else "holds")
    for side in (document["left"], document["right"]):
        assert side["nc1"]["radius"] < 1e-9 * side["nc1"]["middle"]


def test_no_enclosure_is_one_line(tmp_path):
    file = tmp_path / "layout.json"
    file.write_text(json.dumps({"means": [[1, 0, 0], [0, 1, 0]],
                                "covariances": [[1, 0.5, 0], [0.5, 1, 0], [0, 0, 2]]}))  # fmt: skip
    said = complaint("check", "--layout", file, "--certified")
    assert "no enclosure for relu; expected isotropic classes, or dimension 2" in said


def test_undecided_says_at_which_precision(tmp_path):
    file = tmp_path / "layout.json"
    file.write_text(json.dumps({"points": [[1, 0], [0, 2]] * 2, "labels": [0, 0, 1, 1]}))
    output = run("check", "--layout", file, "--activation", "erf", "--certified", status=1).stdout
    assert re.search(r"verdict: undecided at this precision \(\d+ bits\)", output)
    assert "unbounded" in output


def test_claims_say_what_is_certified():
    output = run("claims", "-k", "erf-mirrored-line").stdout
    assert "refuted (certified, ratio 0.978539)" in output
    document = json.loads(run("claims", "-k", "erf-mirrored-line", "--json").stdout)
    ball = document[0]["certified"]
    assert ball["middle"] + ball["radius"] < 1
