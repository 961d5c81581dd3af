"""`nctheory derive`: a dual activation and a kernel, step by step."""

from __future__ import annotations

from typing import Annotated

import typer

from nctheory.names import CLOSED_FORMS
from nctheory.present.cli.completion import complete_activation
from nctheory.present.cli.options import AsJson
from nctheory.present.cli.output import json_text

__all__ = ["derive_command"]

_DEEPEST = 6  # formulas double with each layer


def derive_command(
    activation: Annotated[
        str,
        typer.Argument(
            metavar="ACTIVATION",
            help=f"{', '.join(CLOSED_FORMS)}. step and sign have no NTK.",
            autocompletion=complete_activation,
        ),
    ],
    kernel: Annotated[
        str, typer.Option(help="nngp, ntk, linear, or extra: NTK less NNGP.")
    ] = "nngp",
    depth: Annotated[int, typer.Option(help="The number of hidden layers, at most 6.")] = 1,
    format: Annotated[
        str, typer.Option(help="text, latex (fragments for amsmath) or python (a NumPy function).")
    ] = "text",
    as_json: AsJson = False,
) -> None:
    """Derive a dual activation and a kernel, step by step.

    The steps lead from the integral that defines the dual activation to its closed form, and each
    is checked before it is printed. The python format is a function of inputs that needs only
    NumPy.

    --json prints one object: activation, kernel, depth, and each format by its name: text, latex
    and python.
    """
    from nctheory.compute.kernels import Kernel
    from nctheory.names import ACTIVATIONS, KERNELS
    from nctheory.validate import choice

    choice(activation, ACTIVATIONS, "activation")  # before what is heavy is imported
    choice(kernel, KERNELS, "kernel")
    if depth > _DEEPEST:
        raise ValueError(f"depth: expected at most {_DEEPEST}, whose formula is long, got {depth}")
    from nctheory.present.derivations import WRITERS

    write = WRITERS[choice(format, tuple(WRITERS), "format")]
    chosen = Kernel(kernel, activation, depth)
    if as_json:
        named = {"activation": activation, "kernel": kernel, "depth": depth}
        typer.echo(json_text(named | {name: make(chosen) for name, make in WRITERS.items()}))
    else:
        typer.echo(write(chosen))
