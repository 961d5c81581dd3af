"""A row of `nctheory verify`: what is checked, and what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

__all__ = ["Check", "CheckResult", "Verdict"]


class Verdict(StrEnum):
    """The outcome of a check, in words."""

    HOLDS = "holds"
    EQUAL = "holds (equal)"
    CONFIRMED = "confirmed"
    FAILS = "fails"
    ERROR = "FAILED"

    @property
    def good(self) -> bool:
        """Whether what the row states is so."""
        return self in (Verdict.HOLDS, Verdict.EQUAL, Verdict.CONFIRMED)


@dataclass(frozen=True)
class CheckResult:
    """The outcome of a check.

    Attributes
    ----------
    verdict : Verdict
    detail : str
        One line for people: what was found, or the error.
    values : mapping of str to float
        The figures of the row, by name.
    seconds : float
        The wall time that the check took.
    status : str or None
        Of a claim: proved, refuted, tested and so on.
    """

    verdict: Verdict
    detail: str
    values: Mapping[str, float] = field(default_factory=dict)
    seconds: float = 0.0
    status: str | None = None


@dataclass(frozen=True)
class Check:
    """One row: what is checked, and the function that checks it.

    `theorems` of the library are checked before it, and `shares` names what it shares with other
    rows: those run in one process, one after the other.

    Calling the check runs it, times it, and turns an exception into the verdict FAILED.

    >>> Check("division", "regression", "1/0 is a number", lambda: 1 / 0)().detail
    'ZeroDivisionError: division by zero'
    """

    id: str
    group: str
    title: str
    run: Callable[[], CheckResult]
    theorems: tuple[str, ...] = ()
    shares: str = ""

    def __call__(self) -> CheckResult:
        """Run the check; whatever it raises is its result."""
        start = time.perf_counter()
        try:
            result = self.run()
        except Exception as error:
            line = " ".join(f"{type(error).__name__}: {error}".split())
            result = CheckResult(Verdict.ERROR, line)
        return replace(result, seconds=time.perf_counter() - start)
