"""What is known of the sign of a number, and what follows of sums, products, powers, minima."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

__all__ = [
    "least_of", "NONNEGATIVE", "NOUGHT", "POSITIVE", "power_of", "product_of", "Signs",
    "sum_of", "UNKNOWN",
]  # fmt: skip


@dataclass(frozen=True)
class Signs:
    """What follows about a number."""

    nonnegative: bool = False
    nonpositive: bool = False
    nonzero: bool = False

    @property
    def positive(self) -> bool:
        """Whether it is > 0."""
        return self.nonnegative and self.nonzero

    @property
    def flipped(self) -> Signs:
        """What follows about the negative of the number."""
        return Signs(self.nonpositive, self.nonnegative, self.nonzero)

    def __or__(self, other: Signs) -> Signs:
        return Signs(self.nonnegative or other.nonnegative, self.nonpositive or other.nonpositive,
                     self.nonzero or other.nonzero)  # fmt: skip

    @property
    def full(self) -> bool:
        """Whether no more can follow."""
        return self.nonzero and (self.nonnegative or self.nonpositive)


UNKNOWN, POSITIVE, NONNEGATIVE = Signs(), Signs(True, False, True), Signs(True)
NOUGHT = Signs(True, True, False)


def product_of(found: Iterable[Signs]) -> Signs:
    """The sign of a product."""
    total = POSITIVE
    for s in found:
        same = (total.nonnegative and s.nonnegative) or (total.nonpositive and s.nonpositive)
        other = (total.nonnegative and s.nonpositive) or (total.nonpositive and s.nonnegative)
        total = Signs(same, other, total.nonzero and s.nonzero)
    return total


def sum_of(found: list[Signs]) -> Signs:
    """The sign of a sum."""
    up, down = all(s.nonnegative for s in found), all(s.nonpositive for s in found)
    return Signs(up, down, (up or down) and any(s.nonzero for s in found))


def least_of(found: list[Signs]) -> Signs:
    """The sign of the least of some numbers."""
    up, down = all(s.nonnegative for s in found), any(s.nonpositive for s in found)
    nonzero = all(s.positive for s in found) or any(s.flipped.positive for s in found)
    return Signs(up, down, nonzero)


def power_of(s: Signs, e: int) -> Signs:
    """The sign of an integer power."""
    return s if e % 2 else Signs(True, s.nonnegative and s.nonpositive, s.nonzero)
