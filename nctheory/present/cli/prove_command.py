"""`nctheory prove`: help with the steps of a proof."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from nctheory.present import terminal
from nctheory.present.cli.options import AsJson
from nctheory.present.cli.output import json_text

if TYPE_CHECKING:
    from nctheory.check.found import Found
    from nctheory.check.suggestions import Advice
    from nctheory.trusted.theorems import Theorem

__all__ = ["prove_command"]


def prove_command(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A file of proofs, or a draft.")],
    step: Annotated[
        str | None, typer.Option(metavar="LABEL", help="Only the steps of this label.")
    ] = None,
    budget: Annotated[
        float, typer.Option(metavar="SECONDS", help="Of the search for one reason.")
    ] = 20.0,
    as_json: AsJson = False,
) -> None:
    """Help with the steps of a proof: what is wrong, and a reason that fits.

    Each step is checked as if all above it were proved. Of one that is rejected it is said where it
    is false, if a point is found; else reasons are tried: algebra, signs, combinations of what
    stands above, whose multipliers are found, averages, classical facts. A step of which no reason
    is known yet can give any, Sign() say.

    Exit status: 0 if all steps are accepted as they are, else 1.

    --json prints a list of theorems: id, and steps, each with label, line, fact, fault (null if it
    is accepted) and reason (as an author writes it, or null).
    """
    from nctheory.check.library import complete, discover
    from nctheory.check.processes import Pool
    from nctheory.validate import number

    number(budget, "budget", positive=True)
    found = discover([file])
    if not found:
        raise ValueError(f"{file}: there is no Proof at the top level of this file")
    for entry in found:
        if not entry.json:
            raise ValueError(f"{entry.where}: {entry.fault}")
    with Pool(1) as pool:
        proved = {e.id: e.theorem for e in complete(found, pool) if e.json}
    pages, rejected = [], 0
    for entry in found:
        pieces = _advice(entry, proved, step, budget)
        rejected += sum(piece.fault is not None for piece in pieces)
        pages.append((entry, pieces))
    if step is not None and not any(pieces for _, pieces in pages):
        raise ValueError(f"--step: no step is called {step!r}")
    typer.echo(_as_json(pages) if as_json else _as_text(pages))
    raise typer.Exit(1 if rejected else 0)


def _advice(
    entry: Found, proved: dict[str, Theorem], step: str | None, budget: float
) -> list[Advice]:
    from nctheory.check.suggestions import advice

    others = {name: theorem for name, theorem in proved.items() if name != entry.id}
    pieces, total = [], len(entry.theorem.steps)
    with terminal.progress(entry.id) as update:
        for number, piece in enumerate(advice(entry.theorem, others, only=step, seconds=budget)):
            update((number + 1) / total, piece.label)
            pieces.append(piece)
    return pieces


def _as_json(pages: list[tuple[Found, list[Advice]]]) -> str:
    return json_text(
        [
            {
                "id": entry.id,
                "steps": [
                    {
                        "label": p.label,
                        "line": entry.lines.get(p.label),
                        "fact": p.fact,
                        "fault": p.fault,
                        "reason": p.reason,
                    }
                    for p in pieces
                ],
            }
            for entry, pieces in pages
        ]
    )


def _as_text(pages: list[tuple[Found, list[Advice]]]) -> str:
    lines = []
    for entry, pieces in pages:
        wrong = [piece for piece in pieces if piece.fault is not None]
        lines.append(f"{entry.id}: {len(pieces) - len(wrong)} of {len(pieces)} steps are accepted")
        for piece in wrong:
            where = f"{entry.file}:{entry.lines.get(piece.label, entry.line)}"
            lines += [f"{where}: {piece.label}", f"    {piece.fact}", f"    {piece.fault}"]
            if piece.reason:
                lines.append(f"    fits: {piece.reason}")
            elif "false at" not in str(piece.fault):
                lines.append("    no reason that fits was found: divide it into smaller steps")
    return "\n".join(lines)
