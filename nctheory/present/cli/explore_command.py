"""The command `nctheory explore`."""

from __future__ import annotations

from typing import Annotated

import typer

from nctheory.outputs import folder, write_all
from nctheory.present import terminal
from nctheory.present.cli.options import AsJson
from nctheory.present.cli.output import json_text

__all__ = ["explore_command"]


def explore_command(
    output: Annotated[
        str, typer.Option("-o", metavar="DIR", help="Write explorer.html into this folder.")
    ] = ".",
    as_json: AsJson = False,
) -> None:
    """Write a page that evaluates NC1 of two mirrored classes, and needs no network.

    Choose activation, dimension, depth, mean and deviation: it shows NC1 of the NNGP and of the
    NTK, their ratio, the floor under both, and each claim that speaks of such classes, with its
    status, which is computed now. The report of nctheory verify has the same page.

    --json prints one object: file, and claims, an object from identifiers to statuses.
    """
    with folder(output) as into, terminal.progress("loading") as update:
        from nctheory.check.status import claim_status
        from nctheory.claims.list import CLAIMS
        from nctheory.present.html.explorer import explored_claims, explorer_page

        entries = explored_claims(dict.fromkeys(CLAIMS, ""))
        statuses = {}
        for number, entry in enumerate(entries):
            update(number / len(entries), entry["id"])
            statuses[entry["id"]] = claim_status(CLAIMS[entry["id"]])
        write_all(into, {"explorer.html": explorer_page(statuses).encode()})
    file = into / "explorer.html"
    typer.echo(json_text({"file": str(file), "claims": statuses}) if as_json else file)
