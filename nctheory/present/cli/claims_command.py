"""`nctheory claims`: the claims with their status."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Annotated, Any

import typer

from nctheory.present import terminal
from nctheory.present.cli.options import AsJson, Depth
from nctheory.present.cli.output import json_text
from nctheory.prose.markup import parse, plain_text
from nctheory.prose.references import BIBLIOGRAPHY
from nctheory.prose.words import Cite

if TYPE_CHECKING:
    from rich.console import Console

    from nctheory.claims.claim import Claim
    from nctheory.claims.free_features import FreeFeatureClaim

__all__ = ["claims_command"]


def claims_command(
    word: Annotated[
        str | None, typer.Option("-k", metavar="WORD", help="Only claims with this in their text.")
    ] = None,
    depth: Depth = 1,
    as_json: AsJson = False,
) -> None:
    """List the claims by paper, each with the status that its evidence gives.

    The evidence is checked now, on all cores, and each claim is printed as soon as it is known; the
    whole list takes a minute or two. A claim is "refuted" by a counterexample, "proved" by a
    derivation, "certified" by certificates (of which a sample is checked here, see nctheory
    certificate), "tested" by a search that found no violation, or "open". A claim that is both
    proved or certified and refuted is "contradictory", and the exit status is 1.

    --json prints a list of objects: id, statement, hypotheses, source, remark, status, and
    evidence, a list of kind (theorem, counterexample, certified or search), text, and supports (the
    status that it gives, or null if it is wrong), and certified: the ratio {middle, radius} at the
    counterexample, if balls show that the claim fails there, else null.
    """
    with terminal.progress("loading") as update:
        from nctheory.check.claim_records import claim_records
        from nctheory.claims.free_features import FREE_FEATURE_CLAIMS
        from nctheory.claims.list import CLAIMS
        from nctheory.claims.side import NetworkSide
        from nctheory.claims.trained import TRAINED_CLAIMS

        chosen: list[Claim | FreeFeatureClaim] = [
            c.at_depth(depth) for c in CLAIMS.values()
            if (depth == 1 or isinstance(c.left, NetworkSide)) and _has(word, c)
        ]  # fmt: skip
        if depth == 1:
            others = (*TRAINED_CLAIMS.values(), *FREE_FEATURE_CLAIMS.values())
            chosen += [c for c in others if _has(word, c)]
        if not chosen:
            raise ValueError(f"-k: no claim has {word!r} in its text")
        console = terminal.console()
        papers = list(dict.fromkeys(map(_paper, chosen)))
        chosen.sort(key=lambda claim: papers.index(_paper(claim)))
        update(0.0, chosen[0].id)
        records: list[dict[str, Any]] = []
        for claim, record in zip(chosen, claim_records(chosen), strict=True):
            if not as_json:
                update.hide()
                if not records or _paper(claim) != _paper(chosen[len(records) - 1]):
                    console.print(_paper(claim), style="bold", end="\n\n")
                _print_claim(console, record)
            records.append(record)
            update(len(records) / len(chosen), "checking evidence")
    counts = Counter(record["status"] for record in records)
    if as_json:
        typer.echo(json_text(records))
    else:
        total = f"{len(records)} claim{'s' * (len(records) != 1)}"
        typer.echo(f"{total}: {', '.join(f'{n} {status}' for status, n in counts.most_common())}.")
    raise typer.Exit(1 if counts["contradictory"] else 0)


def _has(word: str | None, claim: Claim | FreeFeatureClaim) -> bool:
    """Whether the word is in the text of the claim."""
    return (
        not word
        or word.lower() in f"{claim.id} {claim.statement} {plain_text(claim.remark)}".lower()
    )


def _paper(claim: Claim | FreeFeatureClaim) -> str:
    """The works that the claim is from."""
    cited = [piece.key for piece in parse(claim.source) if isinstance(piece, Cite)]
    return "; ".join(BIBLIOGRAPHY[key].short for key in cited) or plain_text(claim.source)


_STYLES = {"refuted": "bold red", "proved": "green", "certified": "green", "tested": "cyan"}


def _print_claim(console: Console, record: dict[str, Any]) -> None:
    """Its name and status; the statement; the first evidence for each status, and certificates."""
    from rich.text import Text

    status, ball = record["status"], record["certified"]
    style = _STYLES.get(status, "bold red" if status == "contradictory" else "")
    word = f"{status} (certified, ratio {ball['middle']:.6g})" if ball else status
    name = f"  {record['id']}"
    apart = "  " if len(name) + len(word) + 2 <= console.width else "\n    "
    console.print(Text.assemble(name, apart, (word, style)), soft_wrap=True)
    remark = f". {record['remark']}" if record["remark"] else ""
    typer.echo(terminal.wrap(record["statement"] + remark, 4, 0))
    evidence, known = [], set()
    for item in record["evidence"]:
        if item["supports"] and (item["supports"] not in known or item["kind"] == "certified"):
            evidence.append(item["text"])
            known.add(item["supports"])
    typer.echo(terminal.wrap("; ".join(evidence) or "no evidence", 4, 2) + "\n")
