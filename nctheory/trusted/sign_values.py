"""What is known of the sign of a number, and what follows of sums, products, powers, minima."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

__all__ = ["NONNEGATIVE", "NOUGHT", "POSITIVE", "UNKNOWN", "Signs", "least_of"]


@dataclass(frozen=True)
class Signs:
    """What follows about a number; sums, products and whole powers are those of numbers."""

    nonnegative: bool = False
    nonpositive: bool = False
    nonzero: bool = False

    @classmethod
    def of(cls, c: Any) -> Signs:
        """The sign of a rational number."""
        return cls(c >= 0, c <= 0, c != 0)

    @property
    def positive(self) -> bool:
        """Whether it is > 0."""
        return self.nonnegative and self.nonzero

    @property
    def flipped(self) -> Signs:
        """What follows about the negative of the number."""
        return Signs(self.nonpositive, self.nonnegative, self.nonzero)

    @property
    def full(self) -> bool:
        """Whether no more can follow."""
        return self.nonzero and (self.nonnegative or self.nonpositive)

    def __or__(self, other: Signs) -> Signs:
        return Signs(self.nonnegative or other.nonnegative, self.nonpositive or other.nonpositive,
                     self.nonzero or other.nonzero)  # fmt: skip

    def __add__(self, other: Signs) -> Signs:
        up = self.nonnegative and other.nonnegative
        down = self.nonpositive and other.nonpositive
        return Signs(up, down, (up or down) and (self.nonzero or other.nonzero))

    def __mul__(self, other: Signs) -> Signs:
        alike, opposite = (
            (self.nonnegative and s.nonnegative) or (self.nonpositive and s.nonpositive)
            for s in (other, other.flipped)
        )
        return Signs(alike, opposite, self.nonzero and other.nonzero)

    def __pow__(self, e: int) -> Signs:
        return self if e % 2 else Signs(True, self.nonnegative and self.nonpositive, self.nonzero)


def least_of(found: list[Signs]) -> Signs:
    """The sign of the least of some numbers."""
    up, down = all(s.nonnegative for s in found), any(s.nonpositive for s in found)
    nonzero = all(s.positive for s in found) or any(s.flipped.positive for s in found)
    return Signs(up, down, nonzero)


UNKNOWN, NOUGHT, POSITIVE, NONNEGATIVE = Signs(), Signs.of(0), Signs.of(1), Signs(True)
