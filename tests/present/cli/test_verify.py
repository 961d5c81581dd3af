"""The command verify: what it prints, its JSON, and its exit statuses. Runs: tests/verify."""

import json
import re
from pathlib import Path

import pytest

from nctheory.check import run as runs
from nctheory.check.check_row import Verdict
from nctheory.check.checks import GROUPS
from nctheory.check.found import Found, Result
from nctheory.check.mutation import Mutation
from nctheory.present.cli.verify_command import verify_command

from ...check.test_library import GOOD
from ...commands import complaint, run

ROW_KEYS = {
    "id", "group", "title", "verdict", "detail", "values", "seconds", "status", "where", "printed",
    "witness", "grade", "kernel",
}  # fmt: skip


@pytest.fixture
def found(monkeypatch):
    """Let a run find these rows and theorems, whatever it is asked for."""
    asked = {}

    def stand_in(*rows, theorems=()):
        def finds(paths, ended, **options):
            asked.update(options, paths=paths)
            for group in dict.fromkeys(row.group for row in rows):
                ended(group, [row for row in rows if row.group == group])
            return runs.Report(rows, tuple(theorems))

        monkeypatch.setattr(runs, "run", finds)
        return asked

    return stand_in


def row(number=0, verdict="holds", group="quadrature", detail="found", **rest):
    settings = {"values": {"largest error": float("inf")}, "seconds": 0.25} | rest
    title, verdict = f"title {number}", Verdict(verdict)
    return runs.Row(f"row-{number}", group, title, verdict, detail, **settings)


def mutated(*mutations):
    entry = Found("thm", Path("a.py"), 3)
    return runs.CheckedTheorem(entry, result=Result(entry, 3, None), mutations=list(mutations))


# --- runs ----------------------------------------------------------------------------------------


def test_claims_are_counted_by_status():
    output = run("verify", "-k", "claim-relu-mirrored-limit").stdout
    assert "\n2 claims: 1 proved, 1 tested.\n" in output


def test_selected_rows(tmp_path):
    path = tmp_path / "out.json"
    output = run("verify", "-k", "MEDIANT", "--json", path, "--mutate").stdout
    assert re.search(r"mediant +1 step +holds", output)
    assert re.search(r"mediant +20 of 20 rejected +holds", output)
    assert "\n20 mutants: 20 rejected, 0 true, 0 accepted.\n" in output
    assert re.search(r"^2 checks: 2 hold\. \d+\.\d s$", output, re.M)
    document = json.loads(path.read_text())
    assert document["holds"] is True
    assert document["paths"] is None
    assert document["trust"] == {"mediant": []}
    assert [row["group"] for row in document["checks"]] == ["proofs", "mutants"]
    assert re.search(r"mediant\.py:\d+$", document["checks"][0]["where"])
    assert [p.name for p in tmp_path.iterdir()] == ["out.json"]


def test_proofs_of_ones_own(tmp_path):
    (tmp_path / "fine.py").write_text(GOOD.format(id="fine"))
    assert "1 check: 1 holds." in run("verify", tmp_path).stdout
    wrong = GOOD.replace("2 * a + 1)", "2 * a + 2)").format(id="[red]wrong")
    (tmp_path / "wrong.py").write_text("print('a\\x1b[31mred')\n" + wrong)
    output = run("verify", tmp_path, "--time-limit", 30, "--jobs", 1, status=1).stdout
    assert "2 checks: 1 holds; 1 does not." in output
    flat = " ".join(output.split())
    assert f"fails: proof-[red]wrong: {tmp_path}/wrong.py:11: step 'expand'" in flat
    assert "  | a\\x1b[31mred\n" in output
    assert "\x1b" not in output
    document = json.loads(run("verify", tmp_path, "--json", "-", status=1).stdout)
    assert document["paths"] == [str(tmp_path)]
    assert [row["verdict"] for row in document["checks"]] == ["holds", "fails"]


# --- what is printed -----------------------------------------------------------------------------


@pytest.mark.parametrize("bad", ["fails", "FAILED"])
def test_one_bad_row_is_exit_status_1(found, bad, tmp_path):
    found(row(0), row(1, bad, where="a.py:7", printed="one\n\ntwo\n"), row(2, "holds (equal)"))
    path = tmp_path / "out.json"
    output = run("verify", "--json", path, status=1).stdout
    assert "3 checks: 2 hold; 1 does not." in output
    assert [v in output for v in ("title 0", "title 1", "title 2")] == [True] * 3
    assert f"{bad}: row-1: a.py:7: found\n  Its file printed:\n  | one\n  | two\n" in output
    document = json.loads(path.read_text())
    assert document["holds"] is False
    assert [row["verdict"] for row in document["checks"]] == ["holds", bad, "holds (equal)"]
    assert document["checks"][0]["values"] == {"largest error": None}


def test_every_group_is_printed(found):
    found(*(row(n, group=group) for n, group in enumerate(GROUPS)))
    output = run("verify").stdout
    assert all(f"title {n}" in output for n in range(len(GROUPS)))


def test_json_is_as_documented_and_alone_on_standard_output(found):
    survivor = Mutation("step: sign", None)
    theorem = mutated(survivor, Mutation("a", "later"), Mutation("b", None, True, unseen=True))
    found(row(), row(1, "fails", "mutants"), theorems=[theorem])
    document = json.loads(run("verify", "--mutate", "--json", "-", status=1).stdout)
    assert document["mutants"] == {
        "total": 3, "rejected": 1, "true": 1, "unseen": 1,
        "accepted": [{"proof": "thm", "change": "step: sign"}],
    }  # fmt: skip
    described = set(re.findall(r"\w+", verify_command.__doc__))
    assert document.keys() | ROW_KEYS | document["mutants"].keys() <= described
    assert all(check.keys() == ROW_KEYS for check in document["checks"])
    output = run("verify", "--mutate", status=1).stdout
    assert "3 mutants: 1 rejected, 1 true, 1 accepted." in output


def test_mutants_are_null_without_the_option(found):
    found(row())
    assert json.loads(run("verify", "--json", "-").stdout)["mutants"] is None


@pytest.mark.parametrize("columns", [60, 80, 120])
def test_it_fits_the_terminal(found, columns):
    bad = {"detail": "a fault that is longer than a line " * 5, "where": "folder/file.py:12"}
    values = {"nngp": 0.1, "ntk": 12345.678, "ratio": 1.0}
    found(
        row(0, detail="found " * 3), row(1, "FAILED", **bad),
        row(2, "holds (equal)", "data", values=values), row(3, "fails", "proofs", **bad),
    )  # fmt: skip
    output = run("verify", COLUMNS=str(columns), status=1).stdout
    assert max(map(len, output.splitlines())) <= columns
    assert "\x1b" not in output
    lines = [line.rstrip() for line in output.splitlines() if re.match(r" *title [01] ", line)]
    places = {(len(line), line.index(" holds") if n == 0 else line.index(" FAILED"))
              for n, line in enumerate(lines)}  # fmt: skip
    assert len(lines) == 2
    assert len(places) == 1  # aligned


# --- bad input, before anything runs -------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "said"),
    [(["--jobs", 0], "jobs: expected"), (["--dask", "tcp://x:1"], "--dask: expected with --mutate"),
     (["--time-limit", 0], "time-limit: expected a positive"),
     (["--time-limit", "nan"], "time-limit: expected"), (["--json", "none/a.json"], "none"),
     (["--report", "file"], "file: expected a folder, got a file"),
     (["--report", "file/under"], "file/under: can't be written"),
     (["--report", "/proc/none"], "/proc/none: can't be written"), (["--json", "."], "directory")],
)  # fmt: skip
def test_bad_options_are_said_before_anything_runs(found, monkeypatch, tmp_path, options, said):
    monkeypatch.chdir(tmp_path)
    Path("file").touch()
    asked = found(row())
    assert said in complaint("verify", *options)
    assert not asked


@pytest.mark.parametrize(("path", "said"), [("none", "no such file"), ("a.txt", "a Python file")])
def test_bad_paths_leave_nothing_behind(monkeypatch, tmp_path, path, said):
    monkeypatch.chdir(tmp_path)
    Path("a.txt").touch()
    assert said in complaint("verify", path, "--report", "deep/report", "--json", "out.json")
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def test_options_are_passed_on(found):
    asked = found(row())
    run("verify", "a", "b", "-k", "x", "--profile", "thorough", "--time-limit", 5, "--jobs", 3)
    assert asked.pop("progress")
    assert asked == {
        "paths": [Path("a"), Path("b")], "word": "x", "profile": "thorough", "mutants": False,
        "elsewhere": False, "time_limit": 5.0, "jobs": 3, "describe": None,
    }  # fmt: skip
