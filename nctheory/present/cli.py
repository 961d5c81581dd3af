"""The command `nctheory`.

Each command reads its arguments, calls the layers below, and prints. What is heavy is imported
inside commands, so that `nctheory --help` is quick.

Exit status 0: everything holds as stated; 1: something checked does not hold; 2: bad usage or bad
input, with one line on standard error; 130: interrupted.
"""

from __future__ import annotations

import json
import math
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from nctheory import __version__
from nctheory.present import terminal

if TYPE_CHECKING:
    from nctheory.verify.checks import Check, Result

__all__ = ["app", "main"]


class _Commands(TyperGroup):
    """The commands; bad input becomes one line on standard error and exit status 2."""

    def invoke(self, ctx: typer.Context) -> Any:  # type: ignore[override]
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise
        except OSError as error:
            named = f"{error.filename}: {error.strerror}" if error.filename else str(error)
            _complain(named)
        except (ValueError, TypeError) as error:
            if os.environ.get("NCTHEORY_TRACEBACK"):
                raise
            _complain(str(error))
        raise typer.Exit(2)


def _complain(message: str) -> None:
    typer.echo(f"nctheory: {' '.join(message.splitlines())}", err=True)


app = typer.Typer(
    cls=_Commands,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main() -> None:
    """Run the command line."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        app(prog_name="nctheory")
    finally:
        try:
            sys.stdout.flush()
        except BrokenPipeError:  # nobody reads any more: end silently
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"nctheory {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _start(
    ctx: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """The theory of neural collapse in kernels, checked by machine.

    Exit status: 0 everything holds as stated, 1 something checked does not hold, 2 bad usage or
    bad input.
    """
    if ctx.invoked_subcommand is None:
        typer.echo(ctx.get_help())


Activation = Annotated[str, typer.Option(help="relu, erf, step (no NTK) or relu2.")]
Depth = Annotated[int, typer.Option(help="The number of hidden layers.")]


@app.command()
def derive(
    activation: Annotated[
        str, typer.Argument(metavar="ACTIVATION", help="relu, erf, step (no NTK) or relu2.")
    ],
    kernel: Annotated[
        str, typer.Option(help="nngp, ntk, linear, or extra: NTK less NNGP.")
    ] = "nngp",
    depth: Depth = 1,
    format: Annotated[
        str, typer.Option(help="text, latex (fragments for amsmath) or python (a NumPy function).")
    ] = "text",
) -> None:
    """Derive a dual activation and a kernel, step by step.

    The steps lead from the integral that defines the dual activation to its closed form, and each
    is checked before it is printed. The python format is a function of inputs that needs only
    NumPy.
    """
    from nctheory.compute.kernels import Kernel
    from nctheory.compute.validate import choice
    from nctheory.present import kernels

    write = getattr(kernels, choice(format, kernels.FORMATS, "format"))
    typer.echo(write(Kernel(kernel, activation, depth)))


@app.command()
def nc1(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE", help="Samples: .npz (X, labels), .npy, or .csv with a header line."
        ),
    ],
    labels: Annotated[
        Path | None, typer.Option(help="The labels of a .npy file; FILE_labels.npy if not given.")
    ] = None,
    label_column: Annotated[
        str | None, typer.Option(help="The column of labels in a .csv file. [default: label]")
    ] = None,
    kernel: Annotated[
        list[str] | None,
        typer.Option(help="linear, nngp, ntk or extra; may be repeated. All but extra by default."),
    ] = None,
    activation: Activation = "relu",
    depth: Depth = 1,
    weight_variance: Annotated[float, typer.Option(help="Times the fan-in; positive.")] = 1.0,
    bias_variance: Annotated[float, typer.Option(help="Of the biases before activations.")] = 0.0,
    convention: Annotated[
        str, typer.Option(help="Weights of classes: literature, sample, class or reference.")
    ] = "literature",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, described above.")] = False,
) -> None:
    """Measure NC1 of kernels on labelled samples.

    NC1 is the within-class trace over the between-class trace: the lower, the more collapsed.
    Without --kernel the linear kernel, the NNGP and the NTK are compared, with each NC1 as a
    multiple of that of the NNGP.

    --json prints one object: file, samples, dimension, classes (a list of label and samples),
    activation, depth, weight_variance, bias_variance, convention, and kernels, an object from the
    name of each kernel to its within, between and nc1. Where the class means coincide NC1 is
    undefined, and the three are null. Numbers have full precision.
    """
    import numpy as np

    from nctheory.compute.datasets import read
    from nctheory.compute.kernels import Kernel
    from nctheory.compute.moments import CONVENTIONS, kernel_moments
    from nctheory.compute.moments import nc1 as measure
    from nctheory.compute.validate import choice

    choice(convention, CONVENTIONS, "convention")
    network: dict[str, Any] = {
        "activation": activation,
        "depth": depth,
        "weight_variance": weight_variance,
        "bias_variance": bias_variance,
    }
    names = list(dict.fromkeys(kernel or ("linear", "nngp", "ntk")))
    if not kernel and not Kernel("nngp", **network).layer.has_ntk:
        names.remove("ntk")
    for name in names:
        Kernel(name, **network)  # so that bad options are found before the file is read
    X, y = read(file, labels=labels, label_column=label_column)
    classes, sizes = np.unique(y, return_counts=True)
    found: dict[str, Any] = {}
    undefined = ""
    with terminal.progress("", hidden=as_json) as update:
        for number, name in enumerate(names):

            def step(part: float, number: int = number, name: str = name) -> None:
                update((number + part) / len(names), name)

            try:
                moments = kernel_moments(X, y, kernel=name, progress=step, **network)
            except ValueError as error:
                raise ValueError(f"{file}: {error}") from None
            try:
                found[name] = measure(moments, convention)
            except ValueError as error:
                undefined = f"{file}: {name}: {error}"
    if not found:
        raise ValueError(undefined)

    if as_json:
        document = {
            "file": str(file),
            "samples": len(X),
            "dimension": X.shape[1],
            "classes": [
                {"label": label, "samples": size}
                for label, size in zip(classes.tolist(), sizes.tolist(), strict=True)
            ],
            **network,
            "convention": convention,
            "kernels": {
                name: dict(
                    zip(("within", "between", "nc1"), found.get(name, [None] * 3), strict=True)
                )
                for name in names
            },
        }
        typer.echo(_json(document))
        return

    typer.echo(f"{file}: {len(X)} samples, {X.shape[1]} dimensions, {len(classes)} classes")
    variances = f"weight variance {weight_variance:g}, bias variance {bias_variance:g}"
    typer.echo(f"{activation}, depth {depth}, {variances}; convention: {convention}\n")
    compare = len(names) > 1 and "nngp" in found
    columns = ["kernel", "within", "between", "NC1"] + ["/ NNGP"] * compare
    rows = []
    for name in names:
        row = found.get(name, [None] * 3)
        cells = [name, *map(terminal.figure, row)]
        if compare:
            base = found["nngp"].ratio
            multiple = row[2] / base if row[2] is not None and base else None
            cells.append("-" if multiple is None else terminal.figure(multiple))
        rows.append(cells)
    terminal.print_table(columns, rows)
    if undefined:
        typer.echo("NC1 is undefined where the class means coincide.")


@app.command()
def verify(
    word: Annotated[
        str | None, typer.Option("-k", metavar="WORD", help="Only checks with this in their name.")
    ] = None,
    profile: Annotated[str, typer.Option(help="quick or thorough.")] = "quick",
    json_file: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Also write JSON; - is stdout.")
    ] = None,
) -> None:
    """Derive and check everything; one verdict a row.

    The duals, layers, trace formulas and lemmas are derived anew, each step being checked; the
    duals and kernels are compared with the integrals that define them; and NC1(NTK) >= NC1(NNGP) is
    evaluated on the paper's data set D1 and on handwritten digits, for these samples only.

    --json writes one object: version, profile, seconds, holds (true if every check does), and
    checks, a list of objects with id, group, title, verdict (holds, holds (equal), fails, or FAILED
    for an error), detail, values (the figures by name; null for infinity) and seconds. With - it
    goes to standard output in place of the tables.
    """
    import time

    start = time.perf_counter()
    if json_file is not None and str(json_file) != "-" and not json_file.parent.is_dir():
        raise ValueError(f"{json_file}: expected an existing folder, got {json_file.parent}")
    if json_file is not None and json_file.is_dir():
        raise ValueError(f"{json_file}: expected the name of a file, got a directory")
    with terminal.progress("loading") as update:
        from nctheory.verify.checks import all_checks

        update(0.0)
        chosen = [c for c in all_checks(profile) if not word or _matches(c, word)]
        if not chosen:
            raise ValueError(f"-k: no check has {word!r} in its name or title")
        results = []
        for number, check in enumerate(chosen):
            update(number / len(chosen), check.title)
            results.append(check())
    seconds = time.perf_counter() - start

    rows = list(zip(chosen, results, strict=True))
    holds = all(result.verdict.good for result in results)
    to_stdout = json_file is not None and str(json_file) == "-"
    if json_file is not None:
        document = {
            "version": __version__,
            "profile": profile,
            "seconds": seconds,
            "holds": holds,
            "checks": [_record(*row) for row in rows],
        }
        if to_stdout:
            typer.echo(_json(document))
        else:
            _write(json_file, _json(document) + "\n")
    if not to_stdout:
        _print_results(rows)
        _summarise(results, seconds)
    raise typer.Exit(0 if holds else 1)


def _matches(check: Check, word: str) -> bool:
    return any(word.lower() in text.lower() for text in (check.id, check.group, check.title))


_TITLES = {
    "derivation": "Derived, each step checked",
    "quadrature": "Against the defining integrals, relative error below 1e-11",
    "data": "NC1(NTK) >= NC1(NNGP) on these samples, depth 1",
    "regression": "Regression",
}


def _print_results(rows: list[tuple[Check, Result]]) -> None:
    """One table a group, and below them what went wrong."""
    for group, title in _TITLES.items():
        members = [row for row in rows if row[0].group == group]
        if not members:
            continue
        names = ("nngp", "ntk", "ratio") if group == "data" else ()
        cells = []
        for check, result in members:
            found = [terminal.figure(result.values.get(name, math.nan), 4) for name in names]
            detail = result.detail if result.verdict != "FAILED" else "error, see below"
            middle = found if names else [detail]
            cells.append([check.title, *middle, result.verdict.value, f"{result.seconds:.2f} s"])
        middle = ["NNGP", "NTK", "ratio"] if names else ["found"]
        columns = ["check", *middle, "verdict", "time"]
        terminal.print_table(columns, cells, title=title)
    for check, result in rows:
        if not result.verdict.good:
            typer.echo(terminal.wrap(f"{result.verdict.value}: {check.id}: {result.detail}"))


def _summarise(results: list[Result], seconds: float) -> None:
    good = sum(result.verdict.good for result in results)
    bad = len(results) - good
    tail = f"; {bad} {'does' if bad == 1 else 'do'} not" if bad else ""
    count = f"{len(results)} check{'s' * (len(results) != 1)}"
    typer.echo(f"{count}: {good} hold{'s' * (good == 1)}{tail}. {seconds:.1f} s")


def _record(check: Check, result: Result) -> dict[str, Any]:
    values = {k: v if math.isfinite(v) else None for k, v in result.values.items()}
    return {
        "id": check.id,
        "group": check.group,
        "title": check.title,
        "verdict": result.verdict.value,
        "detail": result.detail,
        "values": values,
        "seconds": result.seconds,
    }


def _json(document: dict[str, Any]) -> str:
    return json.dumps(document, indent=2, allow_nan=False)


def _write(path: Path, content: str) -> None:
    """Write a file whole or not at all."""
    if path.exists() and not path.is_file():  # a pipe or a device
        path.write_text(content, encoding="utf-8")
        return
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_text(content, encoding="utf-8")
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
