"""Balls on the terminal and in JSON: what `nctheory check --certified` shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nctheory.present import terminal

if TYPE_CHECKING:
    from flint import arb

    from nctheory.claims.claim import Claim
    from nctheory.claims.comparison import CertifiedComparison

__all__ = ["ball_sides", "ball_word", "print_balls"]

_DIGITS = 15


def print_balls(claim: Claim, found: CertifiedComparison) -> None:
    """Both sides and their ratio, each to the digits that are certain, with a radius that has the
    rounding of the digits in it."""
    rows = [
        [name, *_digits(value)]
        for name, value in (
            (str(claim.left), found.left.ratio),
            (str(claim.right), found.right.ratio),
            ("ratio", found.ratio),
        )
    ]
    terminal.print_table(["", "value", "radius"], rows)


def _digits(x: arb) -> tuple[str, str]:
    if not x.is_finite():
        return "unbounded", ""
    middle, _, radius = x.str(_DIGITS).strip("[]").partition(" +/- ")
    if middle.startswith("+/-"):  # no digit is certain
        return "0", middle.removeprefix("+/- ")
    return middle, radius or "0"


def ball_word(found: CertifiedComparison) -> str:
    """The verdict, with what it rests on."""
    if found.equality:
        return f"holds (equality, {found.equality})"
    if found.verdict == "undecided":
        return f"undecided at this precision ({found.precision} bits)"
    return f"{found.verdict} (certified, {found.precision} bits)"


def ball_sides(claim: Claim, found: CertifiedComparison) -> dict[str, Any]:
    """Both sides and their ratio, for JSON."""
    from nctheory.enclose.balls import ball_record

    document: dict[str, Any] = {
        name: {
            **side.as_fields(),
            "within": ball_record(value.within),
            "between": ball_record(value.between),
            "nc1": ball_record(value.ratio),
        }
        for name, side, value in (
            ("left", claim.left, found.left),
            ("right", claim.right, found.right),
        )
    }
    return document | {"ratio": ball_record(found.ratio), "equality": found.equality}
