"""The commands that make and check certificates."""

import json

import pytest

from nctheory.enclose import certificates

from ...commands import complaint, run

SMALL = ("--mean", "1", "3", "--std", "2", "5", "--grid", 1, 1, "--order", 12, "--jobs", 1)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    path = tmp_path_factory.mktemp("made") / "c.json"
    output = run("certify", "b", "--dim", 1, *SMALL, "--quarter", 3, "-o", path).stdout
    return path, output


def test_a_certificate_is_made_and_checked(made):
    path, output = made
    words = " ".join(output.split())
    assert "d = 1, mean in [1, 3], std in [2, 5]: holds on" in words
    checked = run("certificate", path, "--jobs", 1).stdout
    assert max(map(len, checked.splitlines())) <= 80
    assert " rectangles, " in checked
    assert checked.startswith(output[: output.index("undecided on")])
    assert "which says nothing about the claim: a higher --order" in words


def test_what_was_made_as_json(made):
    (record,) = json.loads(run("certificate", made[0], "--jobs", 1, "--json").stdout)
    assert record["fault"] is None
    assert (record["dim"], record["patches"], record["to_zero"]) == (1, 1, False)
    content = json.loads(made[0].read_text())
    assert record["areas"] == content["areas"]
    assert record["rectangles"] == sum(map(content["trees"][0].count, "hfu"))


def test_a_wrong_label_is_told(made, tmp_path):
    content = json.loads(made[0].read_text())
    found = certificates.read_certificate(made[0])
    content["trees"] = [found.trees[0].replace("u", "h")]
    areas = content["areas"]
    areas["holds"] = str(found.areas["holds"] + found.areas["undecided"])
    areas["undecided"] = "0"
    path = tmp_path / "bad.json"
    path.write_text(json.dumps(content))
    output = run("certificate", path, "--jobs", 1, status=1).stdout
    assert "WRONG: patch 0 (column 0, row 0): its rectangle" in " ".join(output.split())
    (record,) = json.loads(run("certificate", path, "--jobs", 1, "--json", status=1).stdout)
    assert "is said to be where the statement holds" in record["fault"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("x", "--dim", 2), "CLAIM: expected one of b, d-nngp, d-ntk"),
        (("b", "--dim", 0), "dim: expected a whole number from 1 to 4096, got 0"),
        (
            ("b", "--dim", 2, "--mean", "3", "1"),
            "mean: expected 0 < low < high, and high / low at most 10^6, got 3 1",
        ),
        (("b-relu", "--dim", 200, "--depth", 2, "--grid", 0, 1), "grid: expected a whole number"),
        (("b", "--dim", 2, "--std", "0.1", "1"), 'std: expected numbers such as "10" or "1/20"'),
        (("b", "--dim", 2, "--order", 3), "order: expected a whole number from 4 to 64, got 3"),
        (("b", "--dim", 2, "--grid", 0, 1), "grid: expected a whole number from 1 to 64, got 0"),
        (("d-ntk", "--dim", 2, "--to-zero"), "to_zero: expected true or false, and false unless"),
        (("b", "--dim", 2, "--quarter", 17), "--quarter: expected 0 to 16, got 17"),
        (("b", "--dim", 2, "--depth", 0), "depth: expected at least 1, got 0"),
        (("b", "--dim", 2, "--depth", 3), "--depth: expected 1 for b, got 3; with more"),
        (("b", "--dim", 2, "--jobs", 0), "--jobs: expected a number of processes, or -1, got 0"),
        (("b", "--dim", 2, "-o", "none/c.json"), "expected an existing folder, got none"),
        (("b", "--dim", 2, "-o", "."), "expected the name of a file, got a directory"),
    ],
)
def test_bad_input(arguments, said, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert said in complaint("certify", *arguments)
    assert list(tmp_path.iterdir()) == []


def test_bad_files(tmp_path):
    path = tmp_path / "c.json"
    assert f"{path}: no such file or folder" in complaint("certificate", path)
    path.write_text("no JSON")
    assert f"{path}: expected JSON: Expecting value" in complaint("certificate", path)
    assert f"{tmp_path}: expected a file, got a directory" in complaint("certificate", tmp_path)
    assert "--jobs: expected" in complaint("certificate", path, "--jobs", 0)
