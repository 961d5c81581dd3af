"""Every command, with --json: what is on standard output is one JSON document and nothing else."""

import json

import numpy as np
import pytest
import typer

from nctheory.check import status
from nctheory.present.cli import app as cli

from ...commands import run

PROOF = '''"""A square."""
from nctheory.proving import *
import sympy as sp

x = sp.Symbol("x", real=True)
PROOF = Proof("square", "A square", "folklore", (ge(x**2),), (Step("1", ge(x**2), Sign()),))
'''
PAIR = ("--dim", 1, "--mean", 0.5, "--std", 2)
BOX = ("--mean", "1", "3", "--std", "2", "5", "--grid", 1, 1, "--quarter", 1, "--jobs", 1)
CASES = {
    "derive": [("relu",)],
    "nc1": [("data.npz",), ("data.npz", "--metrics", "--floor", "layout.json"), ("line.npz",)],
    "adapt": [("data.npz", "--width", 50, "--ridge", 0.01, "--wide")],
    "verify": [("-k", "proof-mediant", "--json", "-"), ("square.py", "--mutate", "--json", "-")],
    "prove": [("square.py",)],
    "latex": [(), ("relu",), ("square.py",), ("relu", "-o", "relu.tex")],
    "rocq": [("mediant", "-o", "rocq"), ("square.py", "-o", "own")],
    "check": [("erf-mirrored-line", *PAIR), (*PAIR, "--certified"), ("--layout", "layout.json"),
              ("erf-mirrored-limit", *PAIR), ("relu-mirrored", *PAIR)],
    "falsify": [("relu-mirrored", "--budget", 0.2)],
    "claims": [("-k", "erf-mirrored-limit"), ("-k", "erf-mirrored-limit", "--depth", 2)],
    "explore": [("-o", "page")],
    "atlas": [("--dim", 1, "--points", 3, "-o", "atlas"),
              ("--claim", "d", "--dim", 1, "--points", 3, "-o", "atlas")],
    "certify": [("b", "--dim", 1, "--order", 8, *BOX)],
    "certificate": [("made.json", "--jobs", 1)],
}  # fmt: skip

STATUSES = {
    ("check", "erf-mirrored-line"): 1,
    ("check", "--layout"): 1,
    ("check", "erf-mirrored-limit"): 2,  # it does not speak of a line
    ("adapt", "data.npz"): 1,
}


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    """A folder with what the commands read."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(status, "claim_status", lambda claim: "open")  # a minute, of all
    rng = np.random.default_rng(0)
    labels = np.repeat(["left", "[red]right"], 8)
    np.savez(
        "data.npz", X=4.0 * (labels == "left")[:, None] + rng.normal(size=(16, 2)), labels=labels
    )
    np.savez("line.npz", X=[[1, 0], [-1, 0], [0, 1], [0, -1]], labels=[0, 0, 1, 1])
    (tmp_path / "layout.json").write_text('{"means": [[5, 0], [4, 0]], "covariances": [1, 9]}')
    (tmp_path / "square.py").write_text(PROOF)


def no_constant(name):
    raise AssertionError(f"{name} is no JSON")


def test_no_command_is_forgotten():
    assert CASES.keys() == typer.main.get_command(cli.app).commands.keys()


@pytest.mark.parametrize(
    ("command", "arguments"),
    [(command, arguments) for command, cases in CASES.items() for arguments in cases],
    ids=lambda part: part if isinstance(part, str) else "-".join(map(str, part)),
)
def test_json_is_pure(command, arguments, capfd):
    if command == "certificate":
        run("certify", "b", "--dim", 1, "--order", 8, *BOX, "-o", "made.json")
    code = STATUSES.get((command, arguments[0] if arguments else ""), 0)
    capfd.readouterr()
    done = run(command, *arguments, *["--json"] * ("--json" not in arguments), status=code)
    found = json.loads(done.stdout, parse_constant=no_constant)
    assert found or command == "prove"
    assert done.stdout.endswith("\n")
    written = capfd.readouterr()
    assert written.out == ""  # by a library or a process, past sys.stdout
    if code != 2:
        assert done.stderr + written.err == ""
