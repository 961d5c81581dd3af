"""What it takes to check a step is counted, and bounded: in units of about a microsecond.

The count is that of terms that are made, of monomials that are added, and of signs that are asked
for; it depends on nothing but the step.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

__all__ = ["MOST_WORK", "bounded", "spend"]

MOST_WORK = 4_000_000


class _Left(threading.local):
    units: int | None = None  # outside of `bounded` nothing is counted


_left = _Left()


@contextlib.contextmanager
def bounded() -> Iterator[None]:
    """Bound the work that is done within. ValueError where it is too much."""
    before, _left.units = _left.units, MOST_WORK
    try:
        yield
    finally:
        _left.units = before


def spend(units: int) -> None:
    """Count work."""
    if _left.units is not None:
        _left.units -= units
        if _left.units < 0:
            raise ValueError("the step takes too much work to check: divide it")
