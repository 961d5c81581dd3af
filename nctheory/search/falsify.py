"""Searching a claim's domain for a layout on which it fails.

`falsify` minimises the ratio NC1(left) / NC1(right) by differential evolution, shrinks what it
finds to round numbers, and evaluates it again by an independent method.
"""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from nctheory import validate
from nctheory.claims.claim import Claim
from nctheory.claims.comparison import Comparison
from nctheory.claims.domains import Domain, Values
from nctheory.layouts.layout import Layout

__all__ = ["Finding", "falsify"]

# A violation that the search is content with, and the least that shrinking may leave of it.
_CLEAR, _LEAST = math.log(0.98), math.log(0.999)
_SEARCHING = 0.7  # part of the budget; the rest is for rounding


class _OutOfTime(Exception):
    """The part of the budget for the search is spent."""


@dataclass(frozen=True)
class Finding:
    """What a search found.

    Attributes
    ----------
    values : the parameters of the layout, of the smallest ratio if none fails
    comparison, independent : both sides there; `independent` is None unless the claim fails
    evaluations, seconds : how much was searched
    rounded : whether there was time to look for rounder numbers
    """

    claim: Claim
    values: Values
    layout: Layout
    comparison: Comparison
    independent: Comparison | None
    evaluations: int
    seconds: float
    rounded: bool = True

    @property
    def refutes(self) -> bool:
        """Whether the claim fails on the layout, by both evaluations."""
        return self.independent is not None and self.independent.verdict == "fails"


def falsify(
    claim: Claim,
    seed: int = 0,
    budget: float = 60.0,
    progress: Callable[[float, float], None] | None = None,
) -> Finding:
    """Search the claim's domain for a violation, for at most `budget` seconds.

    `progress` is called now and then with the part of the budget that is spent and the smallest
    ratio so far.
    """
    from scipy.optimize import differential_evolution

    validate.number(budget, "budget", positive=True)
    start = time.monotonic()
    domain = claim.domain
    evaluations = 0
    best: tuple[float, Values] = (math.inf, domain.values(np.full(len(domain.parameters), 0.5)))

    def spent() -> float:
        return (time.monotonic() - start) / budget

    def log_ratio(values: Values) -> float:
        nonlocal evaluations, best
        evaluations += 1
        try:
            layout = domain.build(**values)
            if claim.unmet(layout):
                return 1.0
            comparison = claim.check(layout)
        except ValueError:  # the class means coincide
            return 1.0
        if not 0 < comparison.ratio < math.inf:
            return 1.0
        value = math.log(comparison.ratio)
        if comparison.verdict != "fails":
            value = max(value, 0.0)  # not a violation beyond the error bounds
        best = min(best, (value, values), key=lambda item: item[0])
        if progress:
            progress(min(1.0, spent()), math.exp(best[0]))
        return value

    def objective(unit: Any) -> float:
        if spent() > _SEARCHING:
            raise _OutOfTime
        return log_ratio(domain.values(unit))

    with contextlib.suppress(_OutOfTime):
        differential_evolution(
            objective,
            bounds=[(0.0, 1.0)] * len(domain.parameters),
            seed=seed,
            popsize=8,
            maxiter=1000,
            tol=1e-6,
            polish=False,
            init="sobol",
            callback=lambda *_, **__: best[0] < _CLEAR,
        )
    value, values = best
    rounded = True
    if value < _LEAST:
        values, rounded = _shrink(
            domain, values, lambda v: log_ratio(v) < max(value / 3, _LEAST), spent
        )
    layout = domain.build(**values)
    comparison = claim.check(layout)
    fails = comparison.verdict == "fails"
    again = claim.check(layout, independent=True) if fails else None
    seconds = time.monotonic() - start
    return Finding(claim, values, layout, comparison, again, evaluations, seconds, rounded)


def _shrink(
    domain: Domain, values: Values, fails: Callable[[Values], bool], spent: Callable[[], float]
) -> tuple[Values, bool]:
    """Rounder numbers for which the claim still fails: fewer digits, one parameter at a time; and
    whether there was time for all of them."""
    for parameter in domain.parameters:
        name = parameter.name
        for simpler in _rounder(values[name]):
            if spent() > 0.95:
                return values, False
            candidate = values | {name: simpler}
            if parameter.low <= simpler <= parameter.high and fails(candidate):
                values = candidate
                break
    return values, True


def _rounder(value: float) -> Iterator[float]:
    """Numbers near a value, the shortest to write first."""
    yield 0.0
    if value:
        exponent = math.floor(math.log10(abs(value)))
        for digits in range(3):
            yield round(value, digits - exponent)
