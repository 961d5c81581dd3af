"""`nctheory check`: a claim on one layout."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from nctheory.present import terminal
from nctheory.present.cli.comparisons import print_comparison, sides, verdict_word, what_decides
from nctheory.present.cli.completion import complete_claim
from nctheory.present.cli.layout_options import chosen_layout
from nctheory.present.cli.options import AsJson, Convention, Depth
from nctheory.present.cli.output import json_text

if TYPE_CHECKING:
    from nctheory.claims.claim import Claim
    from nctheory.claims.comparison import CertifiedComparison, Comparison
    from nctheory.layouts.layout import Layout

__all__ = ["check_command"]


def check_command(
    claim: Annotated[
        str | None,
        typer.Argument(
            metavar="CLAIM", help="A claim, see nctheory claims.", autocompletion=complete_claim
        ),
    ] = None,
    dim: Annotated[str | None, typer.Option(help="d of a mirrored pair; inf is allowed.")] = None,
    mean: Annotated[
        float | None, typer.Option(help="M: the means are -M and +M times 1_d.")
    ] = None,
    std: Annotated[float | None, typer.Option(help="The standard deviation of both.")] = None,
    layout: Annotated[
        str | None, typer.Option(metavar="FILE", help="A layout, .toml or .json; - is JSON, stdin.")
    ] = None,
    activation: Annotated[
        str | None, typer.Option(help="relu or erf, without CLAIM. [default: relu]")
    ] = None,
    samples: Annotated[
        int | None, typer.Option(help="Expect the traces of so many samples a class.")
    ] = None,
    depth: Depth = 1,
    convention: Convention = "literature",
    certified: Annotated[
        bool, typer.Option("--certified", help="Balls, which have the exact values in them.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Check a claim on one layout of classes.

    Without CLAIM it is NC1(NTK) >= NC1(NNGP), for the activation. The layout is either two mirrored
    Gaussian classes, N(-M 1_d, S^2 I) and N(+M 1_d, S^2 I), by --dim, --mean and --std, or a file
    that has one of

    means and covariances, maybe sizes: Gaussian classes;

    mirrored = {dim, mean, std}: the pair above;

    points and labels: a finite set;

    points and labels, or drawn, with network = {ridge, width}: data that a network sees, for the
    claims adaptive-* and, at infinite width, wide-*;

    gram and variances: isotropic classes as d -> infinity.

    The verdict is "holds", "holds (equality, a theorem)", "fails", or "undecided" if the error
    bounds overlap. Exit status: 0 if the claim holds, 1 if it fails or is undecided, 2 if it does
    not speak about the layout.

    --certified encloses both sides in balls (midpoint and radius), so that "holds" and "fails" are
    theorems about the layout, its numbers taken as the binary numbers that they are. The precision
    is raised up to a limit, and "undecided" says which.

    --json prints one object: claim (null without CLAIM), statement, layout (as in a file),
    convention, left and right (kernel, activation, within, between, nc1, nc1_error), ratio and
    ratio_error (null if infinite or unknown, and nc1 too), verdict (holds, fails, undecided, or not
    applicable, with exit status 2), equality (true if it is a theorem), unmet (the hypotheses that
    the layout does not meet), claims (the identifiers of the claims that speak about the layout),
    and decides (what would decide an undecided claim, else
    null). With --certified: within, between, nc1 and ratio are {middle, radius} (null if they are
    unbounded), equality is the reason or null, and precision (bits) is in the place of decides.
    """
    from nctheory.claims.list import CLAIMS
    from nctheory.claims.list import claim as named
    from nctheory.layouts.layout_files import layout_as_dict
    from nctheory.names import CONVENTIONS
    from nctheory.validate import choice

    choice(convention, CONVENTIONS, "convention")
    if claim is not None:
        checked = named(claim).at_depth(depth)
        if activation is not None:
            raise ValueError("--activation: expected without CLAIM; a claim has its own")
        statement = checked.statement
    else:
        name = choice(activation or "relu", ("relu", "erf"), "activation")
        checked = _comparison(name).at_depth(depth)
        statement = f"{checked.left} >= {checked.right}"
    where, source = chosen_layout(dim, mean, std, layout, samples)
    unmet = checked.unmet(where)
    refusal = (
        f"{source}: not applicable: {claim} does not speak about this layout; it asks for: "
        f"{', '.join(unmet)}"
    )
    if unmet and not as_json:
        raise ValueError(refusal)
    evaluate = checked.certify if certified else checked.check
    try:
        found: Comparison | CertifiedComparison = evaluate(where, convention)
    except ValueError as error:
        raise ValueError(f"{source}: {error}") from None
    both = checked.left, checked.right
    speaking = [c.id for c in CLAIMS.values() if (c.left, c.right) == both and not c.unmet(where)]
    if as_json:
        document = {
            "claim": claim,
            "statement": statement,
            "layout": layout_as_dict(where),
            "convention": convention,
            **_record(checked, found, where),
            "verdict": "not applicable" if unmet else found.verdict,
            "unmet": unmet,
            "claims": speaking,
        }
        typer.echo(json_text(document))
        if unmet:
            raise ValueError(refusal)
    else:
        typer.echo(terminal.wrap(statement))
        typer.echo(terminal.wrap(f"on {source}, convention: {convention}") + "\n")
        _print(checked, found, where, [] if claim else speaking)
    raise typer.Exit(0 if found.verdict == "holds" else 1)


def _record(
    checked: Claim, found: Comparison | CertifiedComparison, where: Layout
) -> dict[str, Any]:
    from nctheory.claims.comparison import CertifiedComparison
    from nctheory.present.cli.ball_output import ball_sides

    if isinstance(found, CertifiedComparison):
        return ball_sides(checked, found) | {"precision": found.precision}
    decides = what_decides(found, where) or None
    return sides(checked, found) | {"equality": found.equal, "decides": decides}


def _print(
    checked: Claim, found: Comparison | CertifiedComparison, where: Layout, speaking: list[str]
) -> None:
    from nctheory.claims.comparison import CertifiedComparison
    from nctheory.present.cli.ball_output import ball_word, print_balls

    if isinstance(found, CertifiedComparison):
        word, decides = ball_word(found), ""
        print_balls(checked, found)
    else:
        word, decides = verdict_word(found), what_decides(found, where)
        print_comparison(checked, found)
    if speaking:
        typer.echo(terminal.wrap(f"Claims about such layouts: {', '.join(speaking)}."))
    typer.echo(terminal.wrap(f"verdict: {word}"))
    if decides:
        typer.echo(terminal.wrap(decides))


def _comparison(activation: str) -> Claim:
    """NC1(NTK) >= NC1(NNGP), about any layout."""
    from nctheory.claims.claim import Claim
    from nctheory.claims.list import CLAIMS
    from nctheory.claims.side import NetworkSide

    template = CLAIMS["relu-mirrored"]
    left, right = NetworkSide("ntk", activation), NetworkSide("nngp", activation)
    return Claim(activation, left, right, (), template.source, template.domain)
