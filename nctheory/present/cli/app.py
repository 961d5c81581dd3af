"""The command `nctheory`.

Each command reads its arguments, calls the layers below, and prints. What is heavy is imported
inside commands, so that `nctheory --help` is quick.

Exit status 0: everything holds as stated; 1: something checked does not hold; 2: bad usage or bad
input, with one line on standard error; 130: interrupted.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from nctheory import __version__
from nctheory.present import terminal
from nctheory.present.cli.atlas import atlas
from nctheory.present.cli.certificates import certificate, certify
from nctheory.present.cli.check import check
from nctheory.present.cli.claims import claims
from nctheory.present.cli.derive import derive
from nctheory.present.cli.falsify import falsify
from nctheory.present.cli.latex import latex
from nctheory.present.cli.options import ActivationName, AsJson, Convention, Depth
from nctheory.present.cli.output import json_text
from nctheory.present.cli.verify import verify

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
        except ModuleNotFoundError as error:
            if error.name != "flint":
                raise
            _complain("python-flint is missing; expected: pip install python-flint")
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
    activation: ActivationName = "relu",
    depth: Depth = 1,
    weight_variance: Annotated[float, typer.Option(help="Times the fan-in; positive.")] = 1.0,
    bias_variance: Annotated[float, typer.Option(help="Of the biases before activations.")] = 0.0,
    convention: Convention = "literature",
    as_json: AsJson = False,
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

    from nctheory.compute.kernels import Kernel
    from nctheory.compute.moments import kernel_moments
    from nctheory.compute.moments import nc1 as measure
    from nctheory.layouts.datasets import read
    from nctheory.names import CONVENTIONS
    from nctheory.validate import choice

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
        typer.echo(json_text(document))
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


# In the order of --help.
for command in (derive, nc1, verify, latex, check, falsify, claims, atlas, certify, certificate):
    app.command()(command)
