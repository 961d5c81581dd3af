"""`nctheory claims`: the claims with their status."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from nctheory.present import terminal
from nctheory.present.cli.options import AsJson, Depth
from nctheory.present.cli.output import json_text
from nctheory.prose.markup import parse, plain_text
from nctheory.prose.references import BIBLIOGRAPHY
from nctheory.prose.words import Cite

if TYPE_CHECKING:
    from rich.table import Table

    from nctheory.claims.claim import Claim
    from nctheory.claims.free_features import FreeFeatureClaim

    Row = tuple[Claim | FreeFeatureClaim, str]

__all__ = ["claims_command"]


def claims_command(
    word: Annotated[
        str | None, typer.Option("-k", metavar="WORD", help="Only claims with this in their text.")
    ] = None,
    depth: Depth = 1,
    as_json: AsJson = False,
) -> None:
    """List the claims by paper, each with the status that its evidence gives.

    The evidence is checked now, which takes some seconds: "refuted" by a counterexample, "proved"
    by a derivation, "certified" by certificates (of which a sample is checked here, see nctheory
    certificate), "tested" by a search that found no violation, or "open". A claim that is both
    proved or certified and refuted is "contradictory", and the exit status is 1.

    --json prints a list of objects: id, statement, hypotheses, source, remark, status, and
    evidence, a list of kind (theorem, counterexample, certified or search), text, and supports (the
    status that it gives, or null if it is wrong), and certified: the ratio {middle, radius} at the
    counterexample, if balls show that the claim fails there, else null.
    """
    with terminal.progress("loading") as update:
        from nctheory.check.status import claim_status
        from nctheory.claims.free_features import FREE_FEATURE_CLAIMS
        from nctheory.claims.list import CLAIMS
        from nctheory.claims.side import NetworkSide
        from nctheory.claims.trained import TRAINED_CLAIMS
        from nctheory.theory.derivation import DerivationError

        chosen: list[Claim | FreeFeatureClaim] = [
            c.at_depth(depth) for c in CLAIMS.values()
            if (depth == 1 or isinstance(c.left, NetworkSide)) and _has(word, c)
        ]  # fmt: skip
        if depth == 1:
            others = (*TRAINED_CLAIMS.values(), *FREE_FEATURE_CLAIMS.values())
            chosen += [c for c in others if _has(word, c)]
        if not chosen:
            raise ValueError(f"-k: no claim has {word!r} in its text")
        rows: list[Row] = []
        for number, claim in enumerate(chosen):
            update(number / len(chosen), claim.id)
            try:
                rows.append((claim, claim_status(claim)))
            except DerivationError:  # both proved, or certified, and refuted
                rows.append((claim, "contradictory"))
    holds = all(status != "contradictory" for _, status in rows)
    if as_json:
        typer.echo(json_text([_claim_record(*row) for row in rows]))
    else:
        _print_claims(rows)
    raise typer.Exit(0 if holds else 1)


def _has(word: str | None, claim: Claim | FreeFeatureClaim) -> bool:
    """Whether the word is in the text of the claim."""
    return (
        not word
        or word.lower() in f"{claim.id} {claim.statement} {plain_text(claim.remark)}".lower()
    )


def _claim_record(claim: Claim | FreeFeatureClaim, status: str) -> dict[str, Any]:
    from nctheory.check.status import is_proved, supporting
    from nctheory.claims.claim import Claim
    from nctheory.present.cli.ball_output import ball_record

    evidence = []
    refutation = claim.refutation if isinstance(claim, Claim) else None
    items: tuple[Any, ...] = claim.evidence
    for item in items:
        kind = type(item).__name__.lower().removeprefix("by")
        supports = next((s for s, e in supporting(claim).items() if e is item), None)
        supports = supports or item.supports(claim, is_proved)  # a second one for the same status
        text = str(item) if supports else f"{kind}: wrong"
        evidence.append({"kind": kind, "text": text, "supports": supports})
    return {
        "id": claim.id,
        "statement": claim.statement,
        "hypotheses": [plain_text(h) if isinstance(h, str) else str(h) for h in claim.hypotheses],
        "source": plain_text(claim.source),
        "remark": plain_text(claim.remark),
        "status": status,
        "evidence": evidence,
        "certified": ball_record(refutation.ratio) if refutation else None,
    }


def _says_more(evidence: Any) -> bool:
    """Whether evidence is worth showing beside other evidence for the same status."""
    from nctheory.claims.evidence import Certified

    return isinstance(evidence, Certified)


def _print_claims(rows: list[Row]) -> None:
    """A table for each paper, and the totals."""
    from rich.console import Console

    console = Console(markup=False, highlight=False, emoji=False)
    for paper in dict.fromkeys(_paper(claim) for claim, _ in rows):
        console.print(paper)
        console.print(_table([row for row in rows if _paper(row[0]) == paper]))
    counts = {status: sum(s == status for _, s in rows) for _, status in rows}
    total = f"{len(rows)} claim{'s' * (len(rows) != 1)}"
    typer.echo(f"{total}: {', '.join(f'{n} {status}' for status, n in counts.items())}.")


def _paper(claim: Claim | FreeFeatureClaim) -> str:
    """The works that the claim is from."""
    cited = [piece.key for piece in parse(claim.source) if isinstance(piece, Cite)]
    return "; ".join(BIBLIOGRAPHY[key].short for key in cited) or plain_text(claim.source)


def _table(rows: list[Row]) -> Table:
    """A claim a row, all columns to the left, wrapped at words."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    from nctheory.check.status import supporting
    from nctheory.claims.claim import Claim

    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False)
    table.add_column("claim", no_wrap=True)
    table.add_column("statement", ratio=3, overflow="fold")
    table.add_column("status", min_width=11)
    table.add_column("evidence", ratio=2, overflow="fold")
    styles = {"refuted": "bold red", "proved": "green", "certified": "green", "tested": "cyan"}
    for claim, status in rows:
        statement = claim.statement + (f". {plain_text(claim.remark)}" if claim.remark else "")
        first = supporting(claim).values()
        shown = [e for e in claim.evidence if e in first or _says_more(e)]
        word, evidence = status, "; ".join(map(str, shown)) or "none"
        if status == "refuted" and isinstance(claim, Claim) and claim.refutation:
            word = "refuted (certified)"
            evidence = f"{evidence}, ratio {float(claim.refutation.ratio.mid()):.6g}"
        table.add_row(
            Text(claim.id),
            Text(statement),
            Text(word, style=styles.get(status, "")),
            Text(evidence),
        )
    return table
