"""The command `nctheory latex`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from nctheory.outputs import writable, write
from nctheory.present import terminal
from nctheory.present.cli.completion import complete_item
from nctheory.present.cli.options import AsJson
from nctheory.present.cli.output import json_text

__all__ = ["latex_command"]


def latex_command(
    ids: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="ID",
            help="Theorems, claims, activations, conventions; or files of your own.",
            autocompletion=complete_item,
        ),
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="All there is.")] = False,
    standalone: Annotated[
        bool, typer.Option("--standalone", help="A document that pdflatex compiles, not fragments.")
    ] = False,
    output: Annotated[
        Path | None, typer.Option("-o", metavar="FILE", help="Write to this file.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    r"""Print theorems with their proofs, claims, kernels and NC1 as LaTeX.

    Fragments are for \input and need amsmath, amssymb and amsthm; a comment above them says what
    else. Labels are thm:ID, eq:ID:STEP and claim:ID. Where a theorem and a claim share a name, ID
    is the theorem, and claim:ID the claim. Without --all and IDs, the names are listed.

    A Python file, or a folder of them, stands for the theorems in it. Their proofs are checked, and
    the exit status is 1 if one does not hold.

    --all prints everything, with --standalone as a document. Every proof is checked and the status
    of every claim is computed from its evidence while it is made, which takes about a minute; the
    exit status is 1 if a proof does not hold, or if a claim's evidence is not what it should be.

    --json prints one object: holds, and latex (null if it was written to a file); without --all and
    IDs, the names by kind.
    """
    if output is not None:
        writable(output)
    if ids and everything:
        raise ValueError("ID: expected none with --all")
    paths = [Path(name) for name in ids or [] if _is_path(name)]
    if paths and len(paths) < len(ids or []):
        raise ValueError("ID: expected names or files, not both")
    with terminal.progress("loading") as update:
        from nctheory.present.tex import fragment_names

        if not ids and not everything:
            if standalone or output is not None:
                raise ValueError("ID: expected one or more, or --all")
            kinds = fragment_names.names()
            if as_json:
                typer.echo(json_text(kinds))
                return
            for kind, names in kinds.items():
                typer.echo(terminal.wrap(f"{kind}: {', '.join(names)}"))
            return
        if not paths:
            fragment_names.check_names(ids or [])
        from nctheory.present.tex import latex_document as documents
        from nctheory.present.tex.latex_fragments import fragments

        holds = True
        if paths:
            text, holds = documents.own_theorems(paths, standalone)
        elif everything:
            text, holds = documents.everything(update, standalone=standalone)
        elif standalone:
            text = documents.document(ids or [], update)
        else:
            text = fragments(ids or [])
    if output is not None:
        write(output, text)
    if as_json:
        typer.echo(json_text({"holds": holds, "latex": text if output is None else None}))
    elif output is None:
        typer.echo(text, nl=False)
    raise typer.Exit(0 if holds else 1)


def _is_path(name: str) -> bool:
    """Whether it is a file or a folder of theorems, and no name: these have neither . nor /."""
    return name.endswith(".py") or "/" in name or Path(name).is_dir()
