"""Both sides of a claim on a layout, printed and as JSON."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from nctheory.present import terminal

if TYPE_CHECKING:
    from nctheory.claims.claim import Claim
    from nctheory.claims.comparison import Comparison
    from nctheory.layouts.layout import Layout

__all__ = ["print_comparison", "sides", "verdict_word", "what_decides"]


def sides(claim: Claim, found: Comparison) -> dict[str, Any]:
    """Both sides and their ratio, for JSON."""

    def finite(x: float) -> float | None:
        return x if math.isfinite(x) else None

    document: dict[str, Any] = {
        name: {
            **side.as_fields(),
            "within": value.within,
            "between": value.between,
            "nc1": finite(value.ratio),
            "nc1_error": finite(value.error.ratio if value.error else 0.0),
        }
        for name, side, value in (
            ("left", claim.left, found.left),
            ("right", claim.right, found.right),
        )
    }
    return document | {"ratio": finite(found.ratio), "ratio_error": finite(found.ratio_error)}


def print_comparison(claim: Claim, found: Comparison, title: str = "") -> None:
    """A table of both sides and their ratio, with bounds of their errors."""
    rows = []
    for side, value in ((claim.left, found.left), (claim.right, found.right)):
        rows.append([str(side), *_with_error(value.ratio, value.error.ratio if value.error else 0)])
    rows.append(["ratio", *_with_error(found.ratio, found.ratio_error)])
    terminal.print_table(["", "value", "error below"], rows, title=title)


def _with_error(value: float, error: float) -> tuple[str, str]:
    """A number to the digits that its error leaves, at most 12, and the error rounded up."""
    if not math.isfinite(value) and not math.isfinite(error):
        return "unknown", "-"
    digits = 12
    if error and value and math.isfinite(error):
        digits = max(3, min(12, math.floor(math.log10(abs(value) / error)) + 1))
    return terminal.figure(value, digits), f"{error:.1e}" if error else "0"


def verdict_word(found: Comparison) -> str:
    """The verdict, and whether it is an equality."""
    return "holds (equality, a theorem)" if found.equal else found.verdict


def what_decides(found: Comparison, layout: Layout) -> str:
    """What would decide an undecided comparison, else nothing."""
    if found.verdict != "undecided":
        return ""
    if math.isnan(found.ratio):
        return (
            "The class means are nearer than rounding errors: balls, with more digits, may decide "
            "it (--certified)."
        )
    difference = abs(found.left.ratio - found.right.ratio)
    text = (
        f"The values differ by {difference:.1e}, and their error bounds have sum "
        f"{found.margin:.1e}: bounds below the difference, or a proof of equality, would decide it."
    )
    if getattr(layout, "variances", 0) is None and getattr(layout, "dim", 0) > 2:
        text += (
            " The bounds are large here because general covariances in three or more dimensions "
            "are sampled; classes that are isotropic, or two-dimensional, are not."
        )
    return text
