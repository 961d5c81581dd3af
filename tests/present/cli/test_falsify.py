"""`nctheory falsify`: what it prints, its JSON, and that its command line finds the same again."""

import dataclasses
import json
import shlex

import pytest

from nctheory.claims.list import CLAIMS
from nctheory.present import terminal
from nctheory.search import falsify as search

from ...commands import complaint, run


def again(command):
    """Run the command line that falsify prints, as a shell would."""
    words = shlex.split(command)
    stdin = None
    if words[0] == "echo":
        stdin, words = words[1], words[3:]
    assert words[0] == "nctheory"
    return run(*words[1:], status=1, stdin=stdin).stdout


@pytest.mark.parametrize("name", ["erf-mirrored-line", "erf-mirrored-finite"])
def test_a_violation_is_found_told_and_checked_again(name):
    output = run("falsify", name, "--budget", 30, status=1).stdout
    assert "A violation, confirmed by an independent evaluation:" in output
    assert "Independent evaluation" in output
    assert "evaluations, " in output
    lines = output.splitlines()
    command = lines[lines.index("Check it again:") + 1]
    assert "verdict: fails" in again(command)
    layout = next(line for line in lines if line.startswith("{"))
    assert json.loads(layout)
    if name == "erf-mirrored-line":
        assert command.startswith("nctheory check erf-mirrored-line --dim 1 --mean ")
        assert "mean in [0.05, 10], std in [0.05, 10]" in output


def test_json():
    arguments = ("falsify", "erf-mirrored-line", "--seed", 4, "--budget", 30, "--json")
    done = run(*arguments, status=1)
    assert done.stderr == ""
    document = json.loads(done.stdout)
    assert set(document) == {
        "claim", "statement", "seed", "budget", "domain", "evaluations", "seconds", "outcome",
        "layout", "left", "right", "ratio", "ratio_error", "independent", "command",
    }  # fmt: skip
    assert document["outcome"] == "violation"
    assert document["ratio"] < 1
    room = document["independent"]["ratio_error"] + document["ratio_error"]
    assert abs(document["independent"]["ratio"] - document["ratio"]) <= room
    assert document["domain"][0] == {"name": "mean", "low": 0.05, "high": 10}
    assert "verdict: fails" in again(document["command"])


def test_where_none_is_found_it_says_how_much_was_searched():
    output = run("falsify", "erf-mirrored-limit", "--budget", 1).stdout
    assert "No violation was found. This proves nothing" in output
    assert "evaluations, " in output
    assert "Independent" not in output
    assert "mean in [0.05, 10]" in output
    document = json.loads(run("falsify", "erf-mirrored-limit", "--budget", 1, "--json").stdout)
    assert document["outcome"] == "none"
    assert document["independent"] is None
    assert document["ratio"] > 1


def test_an_unconfirmed_violation_is_no_violation(monkeypatch):
    true = search.falsify

    def doubtful(claim, **options):
        finding = true(claim, **options)
        return dataclasses.replace(
            finding, independent=dataclasses.replace(finding.comparison, equal=True)
        )

    monkeypatch.setattr(search, "falsify", doubtful)
    arguments = ("falsify", "erf-mirrored-finite", "--budget", 30)
    assert "does not confirm" in run(*arguments, status=1).stdout
    assert json.loads(run(*arguments, "--json", status=1).stdout)["outcome"] == "unconfirmed"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["erf-mirored-line"], "did you mean 'erf-mirrored-line'?"),
        (["erf-mirrored-line", "--budget", 0], "budget: expected a positive number"),
        (["erf-mirrored-line", "--budget", "inf"], "budget: expected a finite number"),
        (["erf-mirrored-line", "--seed", -1], "seed: expected at least 0"),
    ],
)
def test_bad_input(arguments, said):
    assert said in complaint("falsify", *arguments)


@pytest.mark.parametrize("name", CLAIMS)
def test_the_command_of_a_layout_checks_that_layout(name):
    claim = CLAIMS[name]
    middle = {p.name: p.at(0.4) for p in claim.domain.parameters}
    layout = claim.domain.build(**middle)
    command = terminal.command_to_check(claim, layout)
    assert "\n" not in command
    words = shlex.split(command)
    if words[0] == "echo":
        from nctheory.layouts.layout_files import layout_as_dict, layout_from_dict

        assert layout_as_dict(layout_from_dict(json.loads(words[1]))) == json.loads(words[1])
        assert words[2:] == ["|", "nctheory", "check", name, "--layout", "-"]
    else:
        assert words[:3] == ["nctheory", "check", name]
        assert words[3::2] == ["--dim", "--mean", "--std"]
