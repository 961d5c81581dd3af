"""The command line: what it prints, its JSON, its one-line errors, and its exit statuses."""

import io
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import typer

import nctheory as nct
from nctheory.compute.kernels import Kernel
from nctheory.layouts.datasets import d1
from nctheory.names import ACTIVATIONS, CLOSED_FORMS
from nctheory.present import terminal
from nctheory.present.cli import app as cli
from nctheory.present.derivations import WRITERS

from ...commands import ENVIRONMENT, RUNNER, complaint, run
from ...examples import ROOT


def start(*arguments, **options):
    return subprocess.Popen(
        [sys.executable, "-m", "nctheory", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | ENVIRONMENT | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        **options,
    )


@pytest.fixture
def data(tmp_path):
    path = tmp_path / "d1.npz"
    X, labels = d1(120, 3, 0)
    np.savez(path, X=X, labels=np.where(labels, "up", "[red]down"))
    return path


# --- the program ---------------------------------------------------------------------------------


def test_help_and_version():
    assert "Usage" in run().stdout
    for command in ("derive", "nc1", "verify"):
        assert command in run().stdout
        assert len(run(command, "--help").stdout.splitlines()) > 8
    assert run("--version").stdout == f"nctheory {nct.__version__}\n"


def test_the_list_of_commands_is_whole():
    text = run().stdout
    assert "..." not in text.partition("Commands:")[2]
    words = " ".join(text.split())
    for name, command in typer.main.get_command(cli.app).commands.items():
        first = " ".join(command.help.split()).partition(".")[0]
        assert f"{name} {first}" in words


def test_every_command_prints_json_and_says_what_it_is():
    for name, command in typer.main.get_command(cli.app).commands.items():
        assert "--json" in {option for p in command.params for option in p.opts}, name
        assert re.search(r"^--json (prints|writes) (one object|a list)", command.help, re.M), name


def test_json_is_all_that_is_on_standard_output(tmp_path):
    derived = json.loads(run("derive", "relu", "--json").stdout)
    assert derived.keys() == {"activation", "kernel", "depth", *WRITERS}
    assert derived["latex"] == run("derive", "relu", "--format", "latex").stdout.rstrip("\n")
    assert json.loads(run("latex", "relu", "--json").stdout)["latex"] == run("latex", "relu").stdout
    assert json.loads(run("latex", "--json").stdout)["activations"][0] == "relu"
    made = json.loads(run("rocq", "mediant", "-o", tmp_path / "rocq", "--json").stdout)
    assert (made["theorems"], made["admitted"]) == (1, [])


@pytest.mark.parametrize(
    ("command", "theirs"),
    [(["rocq", "mediant", "-o"], "Makefile"), (["rocq", "mediant", "-o"], "_CoqProject"),
     (["verify", "mine.py", "--report"], "index.html")],
)  # fmt: skip
def test_no_folder_of_someone_else_is_written_over(command, theirs, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("mine.py").write_text("")
    Path("theirs").mkdir()
    Path("theirs", theirs).write_text("all: mine")
    assert "theirs: expected an empty or a new folder" in complaint(*command, "theirs")
    assert [p.read_text() for p in Path("theirs").iterdir()] == ["all: mine"]


@pytest.mark.parametrize("command", ["rocq -o", "verify --report", "atlas -o", "explore -o"])
def test_a_folder_without_a_name_is_refused(command, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert "expected the name of a folder" in complaint(*command.split(), "")
    assert not list(tmp_path.iterdir())


def test_files_for_rocq_are_written_anew(tmp_path):
    for _ in range(2):
        run("rocq", "mediant", "-o", tmp_path)
    assert {p.name for p in tmp_path.iterdir()} > {"Makefile", "_CoqProject", "theorems"}


def test_proofs_of_ones_own_that_do_not_hold_are_told_beside_their_files(tmp_path, monkeypatch):
    source = """
from nctheory.proving import *
import sympy as sp

x = sp.Symbol("x", real=True)
good = Proof("good", "A square", "folklore", (ge(x**2),), (Step("1", ge(x**2), Sign()),))
bad = Proof("bad", "No square", "folklore", (ge(x**2, 1),), (Step("1", ge(x**2, 1), Sign()),))
"""
    monkeypatch.chdir(tmp_path)
    Path("mine.py").write_text(source)
    said = run("rocq", "mine.py", status=1).stdout
    assert said.count("does not hold") == 1
    assert "does not hold: bad: mine.py:7: step '1'" in said
    (row,) = json.loads(run("rocq", "mine.py", "--json", status=1).stdout)["failing"]
    assert (row["theorem"], row["where"]) == ("bad", "mine.py:7")


def test_shells_can_complete():
    asked = {"COMP_WORDS": "nctheory ver", "COMP_CWORD": "1", "_NCTHEORY_COMPLETE": "complete_bash"}
    assert RUNNER.invoke(cli.app, [], env=asked, prog_name="nctheory").output.strip() == "verify"
    assert "--show-completion" in run().stdout


def test_help_has_the_names_of_the_activations():
    """Those of closed forms are where a derivation is needed, as docs/activations.md has them."""
    text = (ROOT / "docs/activations.md").read_text(encoding="utf-8").partition("## ")[0]
    rows = re.findall(r"^\| (`.*?`) \|.*\| closed form", text, re.M)
    assert re.findall(r"`(.*?)`", "".join(rows)) == list(CLOSED_FORMS)
    for command, names in (("nc1", ACTIVATIONS), ("derive", CLOSED_FORMS)):
        assert ", ".join(names) in " ".join(run(command, "--help").stdout.split())
    names = ", ".join(name for name in CLOSED_FORMS if name != "gelu")
    assert f"{names}. [default: erf]" in " ".join(run("adapt", "--help").stdout.split())


def test_help_imports_nothing_heavy():
    heavy = ("numpy", "sympy", "scipy", "sklearn", "mpmath", "rich.table", "hypothesis")
    program = (
        "import sys; sys.argv = ['nctheory', '--help']\n"
        "from nctheory.present.cli import main\n"
        "try: main()\n"
        f"finally: print([m for m in {heavy!r} if m in sys.modules])"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )  # fmt: skip
    assert done.stdout.endswith("[]\n")


@pytest.mark.parametrize(
    "arguments",
    [["nope"], ["--nope"], ["derive"], ["derive", "relu", "--depth", "x"], ["nc1"],
     ["nc1", "a.npz", "--bias-variance"]],
)  # fmt: skip
def test_bad_usage(arguments):
    done = run(*arguments, status=2)
    assert done.stdout == ""
    assert re.search(r"^Error: .+", done.stderr, re.M)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["derive", "rleu"], "did you mean 'relu'?"),
        (["derive", "relu", "--kernel", "ntkk"], "did you mean 'ntk'?"),
        (["derive", "relu", "--format", "pyhton"], "did you mean 'python'?"),
        (["derive", "relu", "--depth", 0], "depth: expected at least 1"),
        (["derive", "step", "--kernel", "ntk"], "step has no ntk"),
        (["nc1", "x.npz", "--convention", "clas"], "did you mean 'class'?"),
        (["nc1", "x.npz", "--global-mean", "class"], "did you mean 'classes'?"),
        (["nc1", "x.npz", "--kernel", "npgp"], "did you mean 'nngp'?"),
        (["nc1", "x.npz", "--activation", "erff"], "did you mean 'erf'?"),
        (["nc1", "x.npz", "--weight-variance", -1], "weight_variance: expected a positive"),
        (["nc1", "x.npz", "--bias-variance", "nan"], "bias_variance"),
        (["nc1", "x.npz"], "x.npz: no such file"),
        (["nc1", "/"], "/: expected a file named"),
        (["verify", "--profile", "through"], "did you mean 'thorough'?"),
        (["verify", "-k", "zzz"], "no check has 'zzz'"),
        (["verify", "-k", "mediant", "--json", "/no/such/f.json"], "/no/such"),
        (["prove", "helper.py"], "helper.py: there is no Proof at the top level of this file"),
        (["rocq", "helper.py", "-o", "none"], "helper.py: there is no Proof"),
        (["verify", "helper.py", "--profile", "x"], "profile: expected one of quick, thorough"),
        (["check", "test-floor"], "test-floor is one, but is not about a single layout; see"),
        (["falsify", "test-floor"], "nctheory claims -k test-floor"),
        (["falsify", "zzzz"], "got 'zzzz'; nctheory claims lists them"),
        (["adapt", "x.npz", "--width", 9, "--ridge", 1, "--certified"], "expected with --wide"),
        (["latex", "relu", "-o", "/proc/x"], "/proc/x: can't be written: No such file"),
        (["derive", "relu", "--depth", 40], "depth: expected at most 6"),
        (["nc1", "x.npz", "--depth", 10**9], "depth: expected at most 10000"),
        (["check", "--depth", 10**9], "depth: expected at most 10000"),
        (["atlas", "--depth", 10**9], "depth: expected at most 10000"),
        (["certificate", "binary.json"], "binary.json: expected UTF-8 text, byte 0 is not"),
        (["certificate", "deep.json"], "deep.json: expected JSON: nested too deeply"),
        (["certificate", "folder.json"], "folder.json: expected a file, got a directory"),
        (["check", "--layout", "digits.json"], "digits.json: expected numbers of at most 4000"),
        (["check", "--layout", "digits.toml"], "expected TOML: a number has too many digits"),
    ],
)
def test_bad_input(arguments, said, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "helper.py").write_text("")
    (tmp_path / "binary.json").write_bytes(b"\x96")
    (tmp_path / "deep.json").write_text("[" * 100_000)
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "digits.json").write_text(f'{{"means": [[{"9" * 5000}]]}}')
    (tmp_path / "digits.toml").write_text(f"means = {'9' * 5000}")
    assert said in complaint(*arguments)


def test_errors_of_the_system_name_the_file(monkeypatch):
    def write(function):
        raise PermissionError(13, "Permission denied", "secret.npz")

    monkeypatch.setitem(WRITERS, "text", write)
    assert complaint("derive", "relu") == "nctheory: secret.npz: Permission denied\n"


# --- derive --------------------------------------------------------------------------------------


@pytest.mark.parametrize("columns", [40, 80])
@pytest.mark.parametrize("activation", ["relu", "erf", "step", "relu2"])
def test_derive_text_has_every_step_and_is_wrapped(activation, columns):
    output = run("derive", activation, COLUMNS=str(columns)).stdout
    function = Kernel("nngp", activation)
    flat = " ".join(output.split())
    for number, step in enumerate(function.activation.derivation, 1):
        assert f"{number}. " in output
        assert f"{step.lhs} = {step.rhs}" in flat
    assert f"kappadot = {function.activation.kappadot}" in flat
    assert f"Q_1 = {function.activation.kappa}" in flat
    unbreakable = max(map(len, flat.split(" ")))
    assert max(map(len, output.splitlines())) <= max(columns, unbreakable + 9)


def test_derive_text_deeper_names_common_parts():
    import sympy as sp

    from nctheory.theory.networks import kernel

    output = run("derive", "erf", "--kernel", "ntk", "--depth", 2, COLUMNS="100").stdout
    tail = " ".join(output[output.index("The NTK") : output.index("k11, k12, k22 are")].split())
    parts = re.findall(r"(\w+) = (.+?)(?= \w+ = |$)", tail)
    value = sp.Integer(0)
    names = {str(s): s for s in kernel("ntk", nct.ERF, 2).free_symbols}
    for name, text in parts:
        names[name] = value = sp.sympify(text, locals=names)
    assert parts[-1][0] == "Theta_2"
    point = {"k11": 1.3, "k12": 0.4, "k22": 0.9, "sigma_w2": 1.5, "sigma_b2": 0.1}
    expected = kernel("ntk", nct.ERF, 2).subs({names[n]: v for n, v in point.items()})
    assert float(value.subs({names[n]: v for n, v in point.items()})) == pytest.approx(
        float(expected), rel=1e-12
    )


KERNELS = [
    (activation, kernel, depth)
    for activation in ("relu", "erf", "relu2", "step")
    for kernel in ("nngp", "ntk", "extra", "linear")
    for depth in (1, 2, 3)
    if activation != "step" or kernel in ("nngp", "linear")
]


@pytest.mark.parametrize(("activation", "kernel", "depth"), KERNELS)
def test_derive_python_runs_and_computes_the_kernel(activation, kernel, depth, rng):
    arguments = ("--kernel", kernel, "--depth", depth, "--format", "python")
    code = run("derive", activation, *arguments).stdout
    assert "nctheory" not in code.replace("printed by nctheory", "")
    names = {}
    exec(compile(code, "printed", "exec"), names)
    function = names[f"{kernel}_{activation}"]
    X = rng.standard_normal((6, 3))
    X[1], X[2], X[3] = 2 * X[0], -X[0], X[0] + 1e-7 * X[4]
    Y = rng.standard_normal((4, 3))
    for first, second in ((X, Y), (X, None)):
        for variances in ({}, {"weight_variance": 1.3, "bias_variance": 0.2}):
            expected = Kernel(kernel, activation, depth, **variances).matrix(first, second)
            found = function(first, second, **variances)
            # The printed code scales the inputs first. That rounding turns the pair at an angle of
            # 1e-7 by 1e-16, which every layer of the step multiplies by the root of 1e7.
            assert np.abs(found - expected).max() < 1e-12 * np.abs(expected).max()


def test_derive_python_takes_zero_vectors_without_warnings():
    names = {}
    exec(run("derive", "relu", "--kernel", "ntk", "--format", "python").stdout, names)
    assert names["ntk_relu"](np.zeros((2, 3)), np.eye(3)).tolist() == [[0.0] * 3] * 2


@pytest.mark.parametrize("activation", ["relu", "erf", "step", "relu2"])
@pytest.mark.parametrize("depth", [1, 2])
def test_derive_latex_is_well_formed(activation, depth):
    output = run("derive", activation, "--depth", depth, "--format", "latex").stdout
    environments = re.findall(r"\\begin\{(.*?)\}", output)
    assert sorted(environments) == sorted(re.findall(r"\\end\{(.*?)\}", output))
    assert environments.count("enumerate") == 1
    assert rf"Q_{{{depth}}} " in output
    depths = np.cumsum([(c == "{") - (c == "}") for c in output.replace(r"\{", "")])
    assert depths.min() >= 0
    assert depths[-1] == 0
    assert output.count(r"\left") == output.count(r"\right")
    assert not re.search(r"\^2\^|\^\{[^{}]*\}\^", output)
    assert "\n\n" not in output  # a paragraph ends a display with an error
    reasons = re.findall(r"\\item (.*):", output)
    assert reasons
    for reason in reasons:
        assert not set(re.sub(r"\$[^$]*\$", "", reason)) & set("_^&#$~")


# --- nc1 -----------------------------------------------------------------------------------------


def numbers(line):
    return [float(x) for x in re.findall(r"\d[\d.e+-]*", line.split(maxsplit=1)[1])]


def test_nc1_compares_the_kernels(data):
    output = run("nc1", data, "--activation", "erf").stdout
    X, labels = d1(120, 3, 0)
    ratios = {}
    for kernel in ("linear", "nngp", "ntk"):
        moments = nct.kernel_moments(X, labels, kernel=kernel, activation="erf")
        expected = nct.nc1(moments)
        (line,) = [s for s in output.splitlines() if s.split()[:1] == [kernel]]
        ratios[kernel] = expected.ratio
        found = numbers(line)
        assert found[:3] == pytest.approx(list(expected), rel=1e-5)
        assert found[3] == pytest.approx(expected.ratio / ratios.get("nngp", np.inf), rel=1e-4) or (
            kernel == "linear"
        )
    assert "120 samples, 3 dimensions, 2 classes" in output
    assert max(map(len, output.replace(str(data), "").splitlines())) <= 80


def test_nc1_json_is_complete(data):
    options = ["--depth", 2, "--bias-variance", 0.1, "--weight-variance", 1.5]
    options += ["--convention", "class", "--kernel", "ntk", "--kernel", "extra"]
    done = run("nc1", data, *options, "--json")
    assert done.stderr == ""
    document = json.loads(done.stdout)
    X, labels = d1(120, 3, 0)
    network = {"activation": "relu", "depth": 2, "bias_variance": 0.1, "weight_variance": 1.5}
    for kernel in ("ntk", "extra"):
        expected = nct.nc1(nct.kernel_moments(X, labels, kernel=kernel, **network), "class")
        assert document["kernels"].pop(kernel) == pytest.approx(
            dict(zip(("within", "between", "nc1"), expected, strict=True)), rel=1e-12
        )
    assert document == {
        **network,
        "file": str(data), "samples": 120, "dimension": 3, "convention": "class", "kernels": {},
        "classes": [{"label": "[red]down", "samples": 60}, {"label": "up", "samples": 60}],
    }  # fmt: skip


def test_nc1_reads_the_other_formats(tmp_path):
    X, labels = d1(20, 2, 0)
    np.save(tmp_path / "a.npy", X)
    np.save(tmp_path / "y.npy", labels)
    rows = [f"{x!r},{y!r},{c}" for (x, y), c in zip(X.tolist(), labels, strict=True)]
    (tmp_path / "a.csv").write_text("\n".join(["x,y,kind", *rows]))
    first = run("nc1", tmp_path / "a.npy", "--labels", tmp_path / "y.npy", "--json").stdout
    second = run("nc1", tmp_path / "a.csv", "--label-column", "kind", "--json").stdout
    first, second = json.loads(first), json.loads(second)
    assert first.pop("file") != second.pop("file")
    assert first == second
    assert "'x', 'y', 'kind'" in complaint("nc1", tmp_path / "a.csv")


def test_nc1_is_told_which_arrays_and_columns_count(tmp_path):
    X, labels = d1(20, 2, 0)
    np.savez(tmp_path / "a.npz", H=X, y=labels)
    rows = [
        f"{i};{x!r};{y!r};{c}" for i, ((x, y), c) in enumerate(zip(X.tolist(), labels, strict=True))
    ]
    (tmp_path / "a.csv").write_text("\n".join([";x;y;label", *rows]))
    first = run("nc1", tmp_path / "a.npz", "--array", "H", "--label-array", "y", "--json").stdout
    expected = json.loads(first)["kernels"]
    assert "got H, y; name them with --array" in complaint("nc1", tmp_path / "a.npz")
    assert "column 0 has no name" in complaint("nc1", tmp_path / "a.csv")
    for options in (["--index-column", ""], ["--index-column", 0], ["--features", "x,y"],
                    ["--features", "x,y", "--delimiter", ";"]):  # fmt: skip
        found = json.loads(run("nc1", tmp_path / "a.csv", *options, "--json").stdout)
        assert found["kernels"] == expected
        assert found["dimension"] == 2
    assert "no column 'label'" in complaint("nc1", tmp_path / "a.csv", "--delimiter", ",")


def test_nc1_metrics(data):
    X, labels = d1(120, 3, 0)
    for mean in ("samples", "classes"):
        options = ("--metrics", "--global-mean", mean, "--kernel", "ntk")
        document = json.loads(run("nc1", data, *options, "--json").stdout)
        expected = nct.kernel_collapse_metrics(X, labels, kernel="ntk", global_mean=mean)
        found = document["kernels"]["ntk"]
        assert found["nc1"] == pytest.approx(nct.nc1(expected.moments).ratio, rel=1e-12)
        assert document["global_mean"] == mean
        everything = expected.as_dict()
        for name, value in found["metrics"].items():
            assert value == pytest.approx(everything[name], rel=1e-6, abs=1e-12), name
        assert "nc3" not in found["metrics"]
    output = run("nc1", data, "--metrics").stdout
    (line,) = [s for s in output.splitlines() if "CDNV" in s]
    assert float(line.split()[-1]) == pytest.approx(expected.cdnv, rel=1e-5)
    assert max(map(len, output.replace(str(data), "").splitlines())) <= 80


def test_nc1_metrics_where_they_are_undefined(tmp_path):
    path = tmp_path / "cross.npz"
    np.savez(path, X=[[1, 0], [-1, 0], [2, 0], [-2, 0.0]], labels=[0, 0, 1, 1])
    found = json.loads(run("nc1", path, "--metrics", "--json").stdout)["kernels"]
    assert set(found["linear"]["metrics"].values()) == {None}
    assert found["nngp"]["metrics"]["cdnv"] > 0
    np.savez(path, X=[[0.0], [1], [0], [1], [2], [4]], labels=[0, 0, 1, 1, 2, 2])
    found = json.loads(run("nc1", path, "--metrics", "--json").stdout)["kernels"]
    assert found["linear"]["metrics"]["cdnv"] is None  # two class means coincide
    np.savez(path, X=[[-1.0], [7], [6], [8]], labels=[0, 1, 1, 1])  # reference: 0
    options = "nc1", path, "--metrics", "--json", "--convention", "reference"
    found = json.loads(run(*options).stdout)["kernels"]["linear"]
    assert found["nc1"] is found["metrics"]["trace_ratios"]["reference"] is None
    assert found["metrics"]["papyan"] > 0


def test_nc1_leaves_out_the_ntk_of_the_step(data):
    document = json.loads(run("nc1", data, "--activation", "step", "--json").stdout)
    assert list(document["kernels"]) == ["linear", "nngp"]
    assert "step has no ntk" in complaint("nc1", data, "--activation", "step", "--kernel", "ntk")


def test_nc1_where_it_is_undefined(tmp_path):
    path = tmp_path / "cross.npz"
    np.savez(path, X=[[1, 1]] * 4, labels=[0, 0, 1, 1])
    message = complaint("nc1", path)
    assert str(path) in message
    assert "class means coincide" in message
    np.savez(path, X=[[1, 0], [-1, 0], [2, 0], [-2, 0.0]], labels=[0, 0, 1, 1])
    document = json.loads(run("nc1", path, "--json").stdout)
    assert document["kernels"]["linear"] == {"within": None, "between": None, "nc1": None}
    assert document["kernels"]["nngp"]["between"] > 0
    output = run("nc1", path).stdout
    assert "undefined" in output
    assert "nan" not in output


def test_nc1_says_what_is_wrong_with_a_file(tmp_path):
    path = tmp_path / "bad.npz"
    path.write_bytes(b"PK\x03\x04 and no more")
    assert str(path) in complaint("nc1", path)
    np.savez(path, X=np.eye(3) * 1e200, labels=[0, 1, 1])
    if RUNNER.invoke(cli.app, ["nc1", str(path)]).exit_code:  # too large, if that is not handled
        assert str(path) in complaint("nc1", path)


# --- the terminal --------------------------------------------------------------------------------


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("stream", "delay", "hidden", "term", "shown"),
    [
        (Terminal, 0, False, "xterm", "bar"),
        (Terminal, 60, False, "xterm", None),
        (Terminal, 0, True, "xterm", None),
        (Terminal, 0, False, "dumb", "lines"),
        (io.StringIO, 0, False, "xterm", "lines"),
        (io.StringIO, 60, False, "xterm", None),
        (io.StringIO, 0, True, "xterm", None),
    ],
)
def test_progress_of_long_work(stream, delay, hidden, term, shown, monkeypatch):
    """A bar in terminals; elsewhere a line at first, and then one now and then."""
    monkeypatch.setattr(sys, "stderr", stream())
    monkeypatch.setattr(terminal, "DELAY", delay)
    monkeypatch.setenv("TERM", term)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    with terminal.progress("[working]", hidden=hidden) as update:
        update(0.5)
        update(1.0, "[done]")
    said = sys.stderr.getvalue()
    assert ("[done]" in said) == (shown == "bar")
    assert bool(said) == (shown is not None)
    if shown == "lines":
        assert said == " 50% [working]\n"


def test_progress_without_a_terminal_goes_on(monkeypatch, capsys):
    monkeypatch.setattr(terminal, "DELAY", 0)
    monkeypatch.setattr(terminal, "EVERY", 0)
    with terminal.progress("a\x1b[31m") as update:
        update(0.25)
        update(0.5, "b")
    assert capsys.readouterr() == ("", " 25% a\\x1b[31m\n 50% b\n")


def test_an_end_from_outside_leaves_nothing_behind(tmp_path):
    """SIGTERM: processes that were started end as well, and nothing warns of them."""
    arguments = ("b", "--dim", 2, "--jobs", 2, "-o", tmp_path / "c.json")
    process = start("certify", *arguments, cwd=tmp_path)
    assert process.stderr.readline().endswith(b"c.json\n")  # it has begun
    process.send_signal(signal.SIGTERM)
    output, errors = process.communicate()
    assert process.returncode == 143
    assert b"Warning" not in errors
    assert b"Traceback" not in errors
    assert output == b""


def test_interrupt_ends_with_130():
    def listen():  # what is started in the background is deaf to interrupts
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    process = start("verify", "--profile", "thorough", preexec_fn=listen)
    assert process.stdout.readline()  # the first table is there, and there is more to do
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate()
    assert process.returncode == 130
    assert b"Traceback" not in errors


@pytest.mark.parametrize("module", ["typer", "sympy"])
def test_an_interrupt_of_an_import_is_quiet(module, tmp_path):
    """Of what is imported at the start, and of what a command imports."""
    interrupts = "import signal\nsignal.raise_signal(signal.SIGINT)\n"
    (tmp_path / f"{module}.py").write_text(interrupts)
    path = os.pathsep.join([str(tmp_path), *filter(None, sys.path)])
    listen = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
    program = listen + "from nctheory.present.cli import main\nmain()"
    done = subprocess.run(
        [sys.executable, "-c", program, "derive", "relu"],
        capture_output=True, text=True, env=os.environ | {"PYTHONPATH": path},
    )  # fmt: skip
    assert done.returncode == 130
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("arguments", [["derive", "relu"], ["prove", "one.py"]])
def test_streams_may_be_closed(arguments, tmp_path):
    """Files that are opened, and the processes that are started, do not get their numbers."""
    (tmp_path / "one.py").write_text(
        "import sympy as sp\n"
        "from nctheory.proving import Proof, Sign, Step, ge\n"
        "fact = ge(sp.Symbol('x', real=True)**2)\n"
        "proof = Proof(id='one', title='t', source='s', statement=(fact,),\n"
        "              steps=(Step('square', fact, Sign(), ''),))\n"
    )
    process = start(*arguments, cwd=tmp_path, preexec_fn=lambda: os.closerange(0, 3))
    process.communicate()
    assert process.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("option", ["--version", "--show-completion"])
def test_a_full_disk_is_told(option):
    in_a_shell = ["bash", "-c", '"$@"; exit $?', "bash"]  # which the completion is for
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [*in_a_shell, sys.executable, "-m", "nctheory", option], stdout=full,
            stderr=subprocess.PIPE, text=True,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr == "nctheory: standard output: No space left on device\n"


def test_a_broken_pipe_is_silent():
    process = start("derive", "erf", "--format", "python")
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 141


@pytest.mark.parametrize("arguments", [("nc1", "d1.npz"), ("latex",)])
def test_a_reader_that_has_gone_is_no_verdict(arguments, data):
    process = start(*arguments, cwd=data.parent)
    process.stdout.close()
    assert process.wait() == 141
    process.stderr.close()


def test_the_module_runs():
    process = start("derive", "nope")
    output, errors = process.communicate()
    assert (process.returncode, output) == (2, b"")
    assert errors.count(b"\n") == 1
