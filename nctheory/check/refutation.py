"""Where a claim is false: a short search for a point, by changing one number after another.

Nothing here is trusted: a point is shown only if balls exclude the claim at it.
"""

from __future__ import annotations

import hashlib
import math
import random
from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from flint import fmpq

from nctheory.check.models import Model
from nctheory.check.numeric_points import false_at, instances, truth
from nctheory.check.values import PRECISIONS, evaluator
from nctheory.check.witness import (
    failures_at,
    given,
    number_slots,
    restored,
    saved_state,
    search_point,
)
from nctheory.trusted.language import Malformed
from nctheory.trusted.theorems import All, Assertion, Formula

__all__ = ["has_value", "refute"]

ROUNDS = 25


def refute(fact: Assertion, hypotheses: Iterable[Assertion]) -> str | None:
    """Where a fact is false though the hypotheses hold, if a short search finds such a point.

    An equality that is false is so at most points: fewer are tried, and none is moved.
    """
    facts, equality = tuple(hypotheses), getattr(getattr(fact, "relation", fact), "op", "") == "="
    content = b"".join(t.key for f in (fact, *facts) for t in f.terms)
    rng = random.Random(hashlib.blake2b(content).hexdigest())
    starts = []
    for i in range(9 if equality else 24):
        model, _ = search_point(
            facts, rng, ("simple", "plain", "nasty")[i % 3], 1 + i % 2, restless=2
        )
        if model is not None:
            if i % 4 == 0:
                _all_equal(model, facts)
            if false_at(fact, model):
                return _simplest(fact, facts, model)
            starts.append(model)
    for model in starts[: 0 if equality else 4]:
        if _descend(fact, facts, model, rng):
            return _simplest(fact, facts, model)
    return None


def has_value(fact: Assertion, hypotheses: Iterable[Assertion]) -> bool:
    """Whether a short search finds a point that meets the hypotheses and evaluates the fact."""
    facts, rng = tuple(hypotheses), random.Random(0)
    for i in range(6):
        model, _ = search_point(facts, rng, ("simple", "plain", "nasty")[i % 3], 1 + i % 2)
        try:
            if model is not None and truth(fact, model) is not False:
                return True
        except Malformed:
            continue
    return False


def _all_equal(model: Model, facts: tuple[Assertion, ...]) -> None:
    """Give all real variables one value, if the hypotheses allow it."""
    saved = saved_state(model)
    for v in model.values:
        if v.sort == "real":
            model.values[v] = fmpq(1)
    model.changed()
    if failures_at(given(facts)[1], model):
        restored(model, saved)


def _height(fact: Assertion, model: Model) -> float:
    """The gap of a relation beside its sides: what is to be made negative."""
    relation: Any = getattr(fact, "relation", fact)
    at = evaluator(model, PRECISIONS[0])
    scopes = list(instances(fact, at)) if isinstance(fact, All) else [()]
    found = []
    for scope in scopes[:50]:
        sides = [float(at.enclose(side, scope)) for side in relation.terms]
        gap = sides[0] - sides[1] if relation.op in (">", ">=") else sides[1] - sides[0]
        found.append(gap / (1e-300 + abs(sides[0]) + abs(sides[1])))
    return min(found, default=math.inf)


def _descend(
    fact: Assertion, facts: tuple[Assertion, ...], model: Model, rng: random.Random
) -> bool:
    """Change one number after another so that the gap falls; whether the fact is false then."""
    rest = given(facts)[1]
    names = model.given.names(fact).union(*(model.given.names(f) for f in rest))
    slots = list(number_slots(model, names))
    if not isinstance(fact, Formula | All) or not slots:
        return False
    try:
        best, step = _height(fact, model), fmpq(1)
        for _ in range(ROUNDS):
            better = False
            for slot in slots:
                before = slot.get()
                moves = [before + s * step for s in (1, -1)] + [
                    before * (1 + s * step / 2) for s in (1, -1)
                ]
                for x in [*moves, rng.choice(slots).get()]:
                    slot.put(_rounded(x))
                    model.changed()
                    height = _height(fact, model)
                    if height < best and not failures_at(rest, model):
                        best, before, better = height, slot.get(), True
                    slot.put(before)
            model.changed()
            if best < 0 and false_at(fact, model):
                return True
            step = step if better else step / 4
    except (Malformed, OverflowError, ValueError):
        return False
    return False


def _rounded(x: Any) -> Any:
    """A rational number of few digits near one."""
    near = Fraction(int(x.p), int(x.q))
    short = near.limit_denominator(10**6)
    return fmpq(short.numerator, short.denominator) if short else x


def _simplest(fact: Assertion, facts: tuple[Assertion, ...], model: Model) -> str | None:
    """Where the fact is false, with numbers as simple as they can be."""
    rest = given(facts)[1]
    slots = list(number_slots(model, model.given.names(fact)))
    for slot in slots:
        before = slot.get()
        exact = Fraction(int(before.p), int(before.q))
        candidates = [Fraction(n) for n in (1, 0, -1)] + [
            exact.limit_denominator(d) for d in (1, 2, 10, 100)
        ]
        for x in candidates:
            slot.put(fmpq(x.numerator, x.denominator))
            model.changed()
            if false_at(fact, model) and not failures_at(rest, model):
                break
            slot.put(before)
    model.changed()
    return false_at(fact, model)
