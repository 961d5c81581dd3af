"""`nctheory falsify`: the search for a counterexample."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated

import typer

from nctheory.present import terminal
from nctheory.present.cli.cluster import cluster, processes
from nctheory.present.cli.comparisons import print_comparison, sides
from nctheory.present.cli.options import AsJson, ClaimName, Dask, Depth, Jobs
from nctheory.present.cli.output import json_text

if TYPE_CHECKING:
    from nctheory.claims.claim import Claim
    from nctheory.search.falsify import Finding

__all__ = ["falsify_command"]


def falsify_command(
    claim: ClaimName,
    depth: Depth = 1,
    seed: Annotated[
        int, typer.Option(help="Of the random numbers; the same seed searches alike.")
    ] = 0,
    budget: Annotated[
        float, typer.Option(metavar="SECONDS", help="Search for at most about so long.")
    ] = 60.0,
    jobs: Jobs = 1,
    dask: Dask = None,
    as_json: AsJson = False,
) -> None:
    """Search for a layout on which a claim fails.

    The ratio of both NC1 is minimised over the claim's domain. What is found is shrunk to rounder
    numbers, evaluated again by an independent method, and printed with a command that checks it.
    Exit status: 1 if a violation was found, 0 if none was, which proves nothing.

    --json prints one object: claim, statement, seed, budget, domain (a list of name, low, high),
    evaluations, seconds, outcome (violation; unconfirmed, if the independent evaluation does not
    agree; or none), layout (as in the files of nctheory check; with none, where the ratio was
    least), left and right (kernel, activation, within, between, nc1, nc1_error), ratio,
    ratio_error, independent (left, right, ratio and ratio_error again, or null), and command, which
    checks it again.
    """
    from nctheory.claims.list import claim as named
    from nctheory.layouts.layout_files import layout_as_dict
    from nctheory.search.falsify import falsify as search
    from nctheory.validate import number

    checked = named(claim).at_depth(depth)
    number(budget, "budget", positive=True)
    if seed < 0:
        raise ValueError(f"seed: expected at least 0, got {seed}")
    processes(jobs)
    with cluster(dask), terminal.progress("searching") as update:
        finding = search(
            checked,
            seed=seed,
            budget=budget,
            jobs=-1 if dask else jobs,
            progress=lambda part, least: update(part, f"smallest ratio so far: {least:.6g}"),
        )
    violated = finding.comparison.verdict == "fails"
    outcome = "violation" if finding.refutes else "unconfirmed" if violated else "none"
    command = terminal.command_to_check(checked, finding.layout)
    command += f" --depth {depth}" if depth > 1 else ""
    if as_json:
        independent = finding.independent
        document = {
            "claim": claim,
            "statement": checked.statement,
            "seed": seed,
            "budget": budget,
            "domain": [
                {"name": p.name, "low": p.low, "high": p.high} for p in checked.domain.parameters
            ],
            "evaluations": finding.evaluations,
            "seconds": finding.seconds,
            "outcome": outcome,
            "layout": layout_as_dict(finding.layout),
            **sides(checked, finding.comparison),
            "independent": None if independent is None else sides(checked, independent),
            "command": command,
        }
        typer.echo(json_text(document))
    else:
        _print_finding(checked, finding, outcome, command)
    raise typer.Exit(0 if outcome == "none" else 1)


def _print_finding(checked: Claim, finding: Finding, outcome: str, command: str) -> None:
    from nctheory.layouts.layout_files import layout_as_dict

    typer.echo(terminal.wrap(checked.statement))
    typer.echo(terminal.wrap(f"searched: {checked.domain}"))
    count = f"{finding.evaluations} evaluation{'s' * (finding.evaluations != 1)}"
    typer.echo(f"{count}, {finding.seconds:.1f} s\n")
    said = {
        "violation": "A violation, confirmed by an independent evaluation:",
        "unconfirmed": "A violation that the independent evaluation does not confirm:",
        "none": "No violation was found. This proves nothing; the ratio was smallest at",
    }
    typer.echo(terminal.wrap(said[outcome]))
    typer.echo(json.dumps(layout_as_dict(finding.layout)))
    if not finding.rounded:
        typer.echo("(Not rounded: the budget was spent.)")
    print_comparison(checked, finding.comparison)
    if finding.independent is not None:
        print_comparison(checked, finding.independent, title="Independent evaluation")
    typer.echo("Check it again:")
    typer.echo(command)
