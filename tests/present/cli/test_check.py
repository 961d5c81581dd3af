"""`nctheory check` and `nctheory claims`: verdicts, errors, JSON, and exit statuses."""

import dataclasses
import json
import re
from collections import Counter

import pytest

from nctheory.claims import free_features, trained
from nctheory.claims import list as known
from nctheory.claims.evidence import ByTheorem, Counterexample
from nctheory.claims.list import CLAIMS
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layout_files import layout_from_dict

from ...commands import complaint, run

PAIR = ("--dim", 1, "--mean", 0.5, "--std", 2)


def test_a_violation_is_said_with_both_values_and_errors():
    output = run("check", *PAIR, "--activation", "erf", status=1).stdout
    assert "verdict: fails\n" in output
    for text in ("18.57635864", "18.98376265", "0.97853934", "error below", "d = 1, mean 0.5"):
        assert text in output
    assert "Claims about such layouts: erf-mirrored-line." in output
    assert max(map(len, output.splitlines())) <= 80


def test_relu_is_the_default_and_equality_is_recognised():
    output = run("check", *PAIR).stdout
    assert "NC1(ntk, relu) >= NC1(nngp, relu)" in output
    assert "verdict: holds (equality, a theorem)\n" in output
    assert re.search(r"ratio +1\.00000000000 +0", output)


@pytest.mark.parametrize(
    ("std", "ratio", "verdict", "status"),
    [("1.1942514755374465", 1.008, "holds", 0), ("1.4629847681813524", 0.997, "fails", 1)],
)
def test_verdicts_near_1(std, ratio, verdict, status):
    arguments = ("--dim", 1, "--mean", 0.5, "--std", std, "--json")
    document = json.loads(run("check", "erf-mirrored-line", *arguments, status=status).stdout)
    assert document["ratio"] == pytest.approx(ratio, abs=1e-9)
    assert (document["verdict"], document["equality"]) == (verdict, False)


def test_json_is_complete():
    arguments = ("check", "erf-mirrored-line", *PAIR, "--convention", "class", "--json")
    document = json.loads(run(*arguments, status=1).stdout)
    left, right = document.pop("left"), document.pop("right")
    assert set(left) == set(right) == {
        "kernel", "activation", "within", "between", "nc1", "nc1_error",
    }  # fmt: skip
    assert (left["kernel"], right["kernel"]) == ("ntk", "nngp")
    assert left["nc1"] == pytest.approx(18.576358643, rel=1e-9)
    assert left["nc1"] == pytest.approx(left["within"] / left["between"])
    assert 0 < right["nc1_error"] < 1e-8
    assert document.pop("ratio") == pytest.approx(left["nc1"] / right["nc1"])
    assert 0 < document.pop("ratio_error") < 1e-9
    assert document == {
        "claim": "erf-mirrored-line", "statement": CLAIMS["erf-mirrored-line"].statement,
        "layout": {"mirrored": {"dim": 1, "mean": 0.5, "std": 2.0}}, "convention": "class",
        "verdict": "fails", "equality": False, "unmet": [], "claims": ["erf-mirrored-line"],
        "decides": None,
    }  # fmt: skip


@pytest.mark.parametrize("certified", [[], ["--certified"]])
def test_a_claim_that_does_not_speak_about_the_layout_is_not_applicable(certified):
    arguments = ("check", "erf-mirrored-line", "--dim", 2, "--mean", 0.5, "--std", 2, *certified)
    said = complaint(*arguments)
    assert "not applicable: erf-mirrored-line does not speak about this layout" in said
    assert said.endswith("it asks for: of dimension 1\n")
    done = run(*arguments, "--json", status=2)
    assert done.stderr == said
    document = json.loads(done.stdout)
    assert document["verdict"] == "not applicable"
    assert document["unmet"] == ["of dimension 1"]


def test_finite_claims_do_not_speak_about_the_limit():
    pair = ("--dim", "inf", "--mean", 1, "--std", 1)
    assert "not applicable" in complaint("check", "erf-mirrored-isotropic", *pair)


def test_of_many_names_the_one_that_was_meant_comes_first():
    said = complaint("check", "relu-miror", *PAIR)
    assert said.startswith("nctheory: claim: expected one of ")
    assert said.endswith("got 'relu-miror'; did you mean 'relu-mirrored'?\n")


@pytest.mark.parametrize("as_json", [True, False])
def test_undecided_has_its_own_word_and_says_what_would_decide(as_json, monkeypatch):
    monkeypatch.setattr(GaussianClasses, "on_a_line", lambda layout, rank=None: False)
    output = run("check", *PAIR, *["--json"] * as_json, status=1).stdout
    if as_json:
        document = json.loads(output)
        assert document["verdict"] == "undecided"
        assert "bounds below the difference, or a proof" in document["decides"]
    else:
        assert "verdict: undecided\n" in output
        assert "would decide it." in " ".join(output.split())
        assert max(map(len, output.splitlines())) <= 80


def test_samples():
    pair = ("--dim", 3, "--mean", 1, "--std", 1)
    one = json.loads(run("check", *pair, "--samples", 8, "--json").stdout)
    assert one["layout"]["sizes"] == [8, 8]
    many = json.loads(run("check", *pair, "--json").stdout)
    assert one["left"]["nc1"] < many["left"]["nc1"]
    assert "8 samples a class" in run("check", *pair, "--samples", 8).stdout
    assert "equality" in run("check", *pair, "--samples", 1).stdout  # no spread: NC1 is 0


def test_the_limit():
    document = json.loads(
        run("check", "erf-mirrored-limit", "--dim", "inf", "--mean", 1, "--std", 1, "--json").stdout
    )
    assert document["left"]["nc1"] == pytest.approx(1.665984, rel=1e-6)
    assert document["unmet"] == []


def test_layouts_from_files_and_from_standard_input(tmp_path):
    path = tmp_path / "layout.toml"
    path.write_text("means = [[5, 0], [4, 0]]\ncovariances = [1, 9]\n")
    output = run("check", "relu-unequal-widths", "--layout", path, status=1).stdout
    assert "22.4027254" in output
    assert "28.7363848" in output
    assert "layout.toml" in output
    points = '{"points": [[1, 0], [-2, 1], [-1, 0], [2, -1]], "labels": [0, 0, 1, 1]}'
    arguments = ("check", "erf-mirrored-finite", "--layout", "-", "--json")
    document = json.loads(run(*arguments, status=1, stdin=points).stdout)
    assert document["ratio"] == pytest.approx(0.666875918141, rel=1e-9)
    assert layout_from_dict(document["layout"]).is_mirrored


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["erf-mirored-line", *PAIR], "did you mean 'erf-mirrored-line'?"),
        ([], "--dim, --mean, --std: missing; expected --dim, --mean and --std, or --layout FILE"),
        (["--dim", 1, "--std", 1], "--mean: missing"),
        ([*PAIR, "--layout", "x.json"], "--dim: expected without --layout"),
        (["--layout", "x.json"], "x.json: no such file"),
        (["--layout", "x.yaml"], "expected a file named *.toml or *.json"),
        (["--dim", 0, "--mean", 1, "--std", 1], "--dim: expected 1 to"),
        (["--dim", "1.5", "--mean", 1, "--std", 1], "--dim: expected a whole number"),
        (["--dim", 10**12, "--mean", 1, "--std", 1], "--dim: expected 1 to"),
        (["--dim", 1, "--mean", "nan", "--std", 1], "--mean: expected finite numbers"),
        (["--dim", 1, "--mean", 1, "--std", -1], "--std: expected at least 0"),
        (["--dim", "inf", "--mean", 1, "--std", -1], "std: expected at least 0"),
        ([*PAIR, "--activation", "step"], "activation: expected one of relu, erf, got 'step'"),
        (["erf-mirrored-line", *PAIR, "--activation", "erf"], "--activation: expected without"),
        ([*PAIR, "--convention", "clas"], "did you mean 'class'?"),
        ([*PAIR, "--samples", 0], "samples: expected at least 1"),
        (["--dim", "inf", "--mean", 1, "--std", 1, "--samples", 2], "--samples: expected Gaussian"),
        (["--dim", 2, "--mean", 0, "--std", 1], "NC1 is undefined"),
        (["--dim", "inf", "--mean", 0, "--std", 1], "NC1 is undefined"),
    ],
)
def test_bad_input(arguments, said, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    message = complaint("check", *arguments)
    assert said in message


def test_a_bad_file_is_one_line(tmp_path):
    path = tmp_path / "bad.json"
    path.write_text('{"means": [[1, 0], [2, 0]], "covariances": [1, -1]}')
    assert f"{path}: covariances: expected variances" in complaint("check", "--layout", path)
    path.write_text('{"means": [[1]], "covariances": 1,}')
    assert "line 1, column" in complaint("check", "--layout", path)
    assert "standard input: expected JSON" in complaint("check", "--layout", "-", stdin="{")
    sizes = '{"mirrored": {"dim": 1, "mean": 1, "std": 1}, "sizes": [2, 2]}'
    message = complaint("check", "--layout", "-", "--samples", 2, stdin=sizes)
    assert "--samples: expected without sizes" in message


def test_a_negative_trace_is_no_verdict(tmp_path):
    path = tmp_path / "uneven.toml"
    path.write_text("means = [[0, 0], [1, 0]]\ncovariances = [0, 9]\nsizes = [1000, 2]\n")
    message = complaint("check", "--layout", path, "--convention", "reference")
    assert "a trace is negative on this layout, reference is no variance" in message


# --- claims --------------------------------------------------------------------------------------

QUICK = ("erf-mirrored-finite", "erf-mirrored-limit", "relu-unequal-widths-limit")


@pytest.fixture
def kernels_only(monkeypatch):
    monkeypatch.setattr(free_features, "FREE_FEATURE_CLAIMS", {})
    monkeypatch.setattr(trained, "TRAINED_CLAIMS", {})


@pytest.fixture
def few(monkeypatch, kernels_only):
    monkeypatch.setattr(known, "CLAIMS", {name: CLAIMS[name] for name in QUICK})


def test_claims_are_listed_with_their_computed_status(few):
    output = run("claims").stdout
    for name, status in zip(QUICK, ("refuted", "proved", "refuted"), strict=True):
        (line,) = [s for s in output.splitlines() if s.split()[:1] == [name]]
        assert status in line.split()
    assert "3 claims: 2 refuted, 1 proved." in output
    assert max(map(len, output.splitlines())) <= 80
    assert "1 claim: 1 proved." in run("claims", "-k", "ERF-mirrored-limit").stdout
    assert "no claim has 'zzz'" in complaint("claims", "-k", "zzz")


def test_claims_are_listed_after_they_were_checked_here(few):
    """What a claim keeps of its balls cannot be sent to another process."""
    assert CLAIMS[QUICK[0]].refutation
    assert "3 claims: 2 refuted, 1 proved." in run("claims").stdout


def test_claims_as_json(few):
    document = json.loads(run("claims", "--json").stdout)
    assert [row["id"] for row in document] == list(QUICK)
    proved = document[1]
    assert proved["status"] == "proved"
    assert {e["kind"]: e["supports"] for e in proved["evidence"]} == {
        "theorem": "proved", "search": "tested",
    }  # fmt: skip
    assert set(proved) == {
        "id", "statement", "hypotheses", "source", "remark", "status", "evidence", "certified",
    }  # fmt: skip


def test_claims_stand_under_their_papers(monkeypatch):
    monkeypatch.setattr(known, "CLAIMS", {QUICK[1]: CLAIMS[QUICK[1]]})
    lines = run("claims").stdout.splitlines()
    papers = [line for line in lines if "arXiv" in line]
    assert [line.split()[0] for line in papers] == [
        "Kothapalli", "Hui,", "Dang,", "Súkeník,", "Jiang", "Papyan,",
    ]  # fmt: skip
    assert lines.index(papers[0]) + 3 < lines.index(papers[1])
    rows = {row["id"]: row for row in json.loads(run("claims", "--json").stdout)}
    (counted,) = (line for line in lines if line.startswith(f"{len(rows)} claims: "))
    for status, count in Counter(row["status"] for row in rows.values()).items():
        assert f"{count} {status}" in counted
    assert rows["deep-low-rank-network"]["evidence"][0]["kind"] == "evaluated"
    assert rows["one-vs-rest"]["hypotheses"] == ["unit class means"]


def test_wrong_evidence_is_told(monkeypatch, kernels_only):
    bad = dataclasses.replace(CLAIMS["erf-mirrored-limit"], evidence=(ByTheorem("none"),))
    monkeypatch.setattr(known, "CLAIMS", {bad.id: bad})
    assert "1 claim: 1 open." in run("claims").stdout
    (row,) = json.loads(run("claims", "--json").stdout)
    assert row["evidence"] == [{"kind": "theorem", "text": "theorem: wrong", "supports": None}]


def test_contradictory_evidence_is_seen(few, monkeypatch):
    layout = CLAIMS["erf-mirrored-finite"].evidence[0].layout
    proof = CLAIMS["relu-mirrored"].evidence[0]
    bad = dataclasses.replace(
        CLAIMS["erf-mirrored-finite"], evidence=(proof, Counterexample(layout))
    )
    monkeypatch.setattr(known, "CLAIMS", {bad.id: bad})
    assert "contradictory" in run("claims", status=1).stdout
    assert json.loads(run("claims", "--json", status=1).stdout)[0]["status"] == "contradictory"
