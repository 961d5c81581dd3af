"""Parts of a whole, as text."""

from __future__ import annotations

from fractions import Fraction

__all__ = ["percent"]


def percent(part: Fraction) -> str:
    """A part of the whole, to a hundredth of a percent, but never rounded to nothing or to all.

    >>> percent(Fraction(1)), percent(Fraction(1, 3)), percent(Fraction(1, 10**6))
    ('100 %', '33.33 %', 'less than 0.01 %')
    """
    if part in (0, 1):
        return f"{100 * part} %"
    if part < Fraction(1, 10**4):
        return "less than 0.01 %"
    return f"{min(float(100 * part), 99.99):.2f} %"
