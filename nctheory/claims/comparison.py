"""Both sides of a claim on one layout: as numbers with error bounds, or as balls."""

from __future__ import annotations

import math
from dataclasses import dataclass

from flint import arb

from nctheory.compute.moments import NC1
from nctheory.enclose.balls import Enclosure

__all__ = ["CertifiedComparison", "Comparison"]


@dataclass(frozen=True)
class Comparison:
    """Both sides of a claim on one layout.

    `equal` says that both sides are equal by a theorem.
    """

    left: NC1
    right: NC1
    equal: bool

    @property
    def ratio(self) -> float:
        """NC1(left) / NC1(right): at least 1 if the claim holds; NaN if one is not known at all."""
        if math.isinf(self.left.ratio) or math.isinf(self.right.ratio):
            return math.nan
        if self.right.ratio == 0:
            return 1.0 if self.left.ratio == 0 else float("inf")
        return self.left.ratio / self.right.ratio

    @property
    def margin(self) -> float:
        """The sum of the bounds of the errors of both sides."""
        return sum(side.error.ratio for side in (self.left, self.right) if side.error)

    @property
    def ratio_error(self) -> float:
        """A bound of the error of the ratio."""
        if self.equal or self.right.ratio == 0:
            return 0.0
        left, right = self.left.error, self.right.error
        d_left, d_right = left.ratio if left else 0.0, right.ratio if right else 0.0
        room = self.right.ratio - d_right
        return (d_left + self.ratio * d_right) / room if room > 0 else float("inf")

    @property
    def verdict(self) -> str:
        """Whether the claim "holds" on the layout or "fails", or, if the error bounds overlap, is
        "undecided"."""
        if self.equal:
            return "holds"
        difference = self.left.ratio - self.right.ratio
        if not abs(difference) > self.margin:  # nor if a bound is not a number
            return "undecided"
        return "holds" if difference > 0 else "fails"


@dataclass(frozen=True)
class CertifiedComparison:
    """Both sides of a claim on one layout, as balls: what is decided is a theorem about them.

    Attributes
    ----------
    left, right : Enclosure
        The balls within, between and ratio (NC1) of each side.
    ratio : arb
        NC1(left) / NC1(right), a ball; not finite where it may be undefined.
    equality : str or None
        Why both sides are equal, if that is known. Balls cannot show it.
    verdict : str
        "holds", "fails", or "undecided" at this precision.
    precision : int
        The bits that were used.
    """

    left: Enclosure
    right: Enclosure
    ratio: arb
    equality: str | None
    verdict: str

    @property
    def equal(self) -> bool:
        """Whether both sides are known to be equal."""
        return self.equality is not None

    @property
    def precision(self) -> int:
        """The bits that were used."""
        return self.left.precision

    @classmethod
    def of(cls, left: Enclosure, right: Enclosure, equality: str | None) -> CertifiedComparison:
        """The comparison of two sides, at the present precision."""
        defined = left.between > 0 and right.between > 0
        difference = left.ratio - right.ratio
        ratio = left.ratio / right.ratio
        if defined and equality is not None:
            ratio, verdict = arb(1), "holds"
        elif defined and difference >= 0:
            verdict = "holds"
        elif defined and difference < 0:
            verdict = "fails"
        else:
            verdict = "undecided"
        return cls(left, right, ratio, equality if defined else None, verdict)
