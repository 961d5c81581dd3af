"""Options that several commands have."""

from __future__ import annotations

from typing import Annotated

import typer

from nctheory.names import ACTIVATIONS
from nctheory.present.cli.completion import complete_activation, complete_claim, complete_convention

__all__ = ["ActivationName", "AsJson", "ClaimName", "Convention", "Dask", "Depth", "Jobs"]

ActivationName = Annotated[
    str,
    typer.Option(
        help=f"{', '.join(ACTIVATIONS)}. step and sign have no NTK.",
        autocompletion=complete_activation,
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, described above.")]
ClaimName = Annotated[
    str,
    typer.Argument(
        metavar="CLAIM",
        help="The identifier of a claim, see nctheory claims.",
        autocompletion=complete_claim,
    ),
]
Convention = Annotated[
    str,
    typer.Option(
        help="Weights of classes: literature, sample, class or reference.",
        autocompletion=complete_convention,
    ),
]
Dask = Annotated[
    str | None, typer.Option(metavar="ADDRESS", help="Compute on this dask cluster instead.")
]
Depth = Annotated[int, typer.Option(help="The number of hidden layers, at most 10000.")]
Jobs = Annotated[int, typer.Option(help="Processes; -1 is one a core.")]
