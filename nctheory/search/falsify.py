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
from itertools import takewhile
from typing import Any

import numpy as np

from nctheory import validate
from nctheory.claims.claim import Claim
from nctheory.claims.comparison import Comparison
from nctheory.claims.domains import Domain, Values
from nctheory.layouts.layout import Layout

__all__ = ["Finding", "falsify", "rounder", "shrink"]

Progress = Callable[[float, float], None]

# A violation that the search is content with, and the least that shrinking may leave of it.
_CLEAR, _LEAST = math.log(0.98), math.log(0.999)
# Parts of the budget: when the search ends, and when rounding does.
_SEARCH, _ROUND = 0.7, 0.95


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


class _Hunt:
    """The evaluations of a search: how many, the best so far, and what is spent of the budget."""

    def __init__(
        self, claim: Claim, budget: float, progress: Progress | None, clock: Callable[[], float]
    ) -> None:
        self.claim, self.budget, self.progress, self.clock = claim, budget, progress, clock
        self.start = clock()
        self.evaluations = 0
        domain = claim.domain
        self.best: tuple[float, Values] = (
            math.inf,
            domain.values(np.full(len(domain.parameters), 0.5)),
        )

    @property
    def seconds(self) -> float:
        return self.clock() - self.start

    @property
    def spent(self) -> float:
        """The part of the budget."""
        return self.seconds / self.budget

    def log_ratio(self, values: Values) -> float:
        """See the function of this name."""
        return self.note(values, log_ratio(self.claim, values))

    @property
    def over(self) -> bool:
        """Whether the time to search is; one layout at least is evaluated."""
        return self.evaluations > 0 and self.spent > _SEARCH

    def note(self, values: Values, value: float) -> float:
        """The value, of which the search knows from now on."""
        self.evaluations += 1
        self.best = min(self.best, (value, values), key=lambda item: item[0])
        if self.progress:
            self.progress(min(1.0, self.spent), math.exp(self.best[0]))
        return value


def log_ratio(claim: Claim, values: Values) -> float:
    """log of NC1(left) / NC1(right), below 0 only beyond the error bounds; 1 where the claim does
    not speak."""
    try:
        layout = claim.domain.build(**values)
        if claim.unmet(layout):
            return 1.0
        comparison = claim.check(layout)
    except ValueError:  # the class means coincide
        return 1.0
    if not 0 < comparison.ratio < math.inf:
        return 1.0
    value = math.log(comparison.ratio)
    return value if comparison.verdict == "fails" else max(value, 0.0)


def falsify(
    claim: Claim,
    seed: int = 0,
    budget: float = 60.0,
    progress: Progress | None = None,
    clock: Callable[[], float] = time.monotonic,
    jobs: int = 1,
) -> Finding:
    """Search the claim's domain for a violation, for at most `budget` seconds of the clock.

    `progress` is called now and then with the part of the budget that is spent and the smallest
    ratio so far. With more than one of `jobs`, as joblib counts processes, the layouts of a
    generation are evaluated at the same time.
    """
    from joblib import Parallel, delayed
    from scipy.optimize import differential_evolution

    validate.function(progress, "progress")
    budget = validate.number(budget, "budget", positive=True)
    hunt, domain = _Hunt(claim, budget, progress, clock), claim.domain

    def objective(unit: Any) -> float:
        if hunt.over:
            raise _OutOfTime
        return hunt.log_ratio(domain.values(unit))

    def generation(_: Any, units: Any) -> list[float]:
        points = [domain.values(unit) for unit in units]
        # No more are sent when the time is over, and what was sent is waited for: joblib and dask
        # complain about results that nobody takes.
        sent = takewhile(lambda point: point is points[0] or hunt.spent <= _SEARCH, points)
        found = Parallel(n_jobs=jobs, return_as="generator")(
            delayed(log_ratio)(claim, values) for values in sent
        )
        noted = [hunt.note(values, value) for value, values in zip(found, points, strict=False)]
        if hunt.over:
            raise _OutOfTime
        return noted

    with contextlib.suppress(_OutOfTime):
        differential_evolution(
            objective,
            workers=1 if jobs == 1 else generation,
            updating="immediate" if jobs == 1 else "deferred",
            bounds=[(0.0, 1.0)] * len(domain.parameters),
            seed=seed,
            popsize=8,
            maxiter=1000,
            tol=1e-6,
            polish=False,
            init="sobol",
            callback=lambda *_, **__: hunt.best[0] < _CLEAR,
        )
    value, values = hunt.best
    if value < _LEAST:
        bound = max(value / 3, _LEAST)
        values = shrink(domain, values, lambda v: hunt.log_ratio(v) < bound, lambda: hunt.spent)
    rounded = hunt.spent <= _ROUND
    layout = domain.build(**values)
    comparison = claim.check(layout)
    fails = comparison.verdict == "fails"
    again = claim.check(layout, independent=True) if fails else None
    return Finding(
        claim, values, layout, comparison, again, hunt.evaluations, hunt.seconds, rounded
    )


def shrink(
    domain: Domain, values: Values, fails: Callable[[Values], bool], spent: Callable[[], float]
) -> Values:
    """Rounder numbers for which the claim still fails: fewer digits, one parameter at a time, until
    most of the budget is spent."""
    for parameter in domain.parameters:
        name = parameter.name
        for simpler in rounder(values[name]):
            if spent() > _ROUND:
                return values
            candidate = values | {name: simpler}
            if parameter.low <= simpler <= parameter.high and fails(candidate):
                values = candidate
                break
    return values


def rounder(value: float) -> Iterator[float]:
    """Numbers near a value, the shortest to write first."""
    yield 0.0
    if value:
        exponent = math.floor(math.log10(abs(value)))
        for digits in range(3):
            yield round(value, digits - exponent)
