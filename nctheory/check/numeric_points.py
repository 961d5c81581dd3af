"""Numeric points at which facts are evaluated: a second line behind the checker, never trusted.

A `Model` gives a rational number to each real variable, coordinates to each vector, a finite set of
weighted points to each law, and a simple function to each unknown one. What holds for all laws
holds for these. Values are rational where they can be and balls where not, and there is no
tolerance: a point rejects a fact only where the ball excludes it. Limits, integrals, derivatives
and Gaussian expectations have no value here, and facts with them are not tested.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import Any

from flint import fmpq

from nctheory.check.evaluating import Scope
from nctheory.check.models import STYLES, Model, Points, mirror, value_text
from nctheory.check.values import (
    PRECISIONS,
    drawn,
    evaluator,
    is_rational,
    law_key,
    law_points,
)
from nctheory.trusted.building import rational, replace
from nctheory.trusted.context import Context, Wrong
from nctheory.trusted.equality import equal
from nctheory.trusted.language import Malformed, Term
from nctheory.trusted.theorems import (
    All,
    Assertion,
    Equivalence,
    Formula,
    Mirror,
    Regular,
    StandardNormal,
)
from nctheory.trusted.work import bounded

__all__ = ["false_at", "instances", "relation_truth", "truth"]

_MOST_VALUES = 36
_HOLDS: Mapping[str, Callable[[int], bool]] = {
    "=": lambda s: s == 0, ">": lambda s: s > 0, ">=": lambda s: s >= 0,
    "<": lambda s: s > 0, "<=": lambda s: s >= 0,
}  # fmt: skip


def instances(fact: All, at: Any) -> Iterator[Scope]:
    """The values that the variables take: all that are drawn, and some of a sort."""
    rng = random.Random(0)
    some = _MOST_VALUES ** (1 / max(1, sum(isinstance(b, str) for b in fact.binders)))

    def of(k: int, scope: Scope) -> Iterator[Scope]:
        if k == len(fact.binders):
            yield scope
            return
        binder = fact.binders[k]
        if isinstance(binder, Term):
            found = [x for _, x in drawn(at, binder, scope)]
        else:
            found = _some(binder, at.model)
            found = rng.sample(found, min(len(found), int(some)))
        for x in found:
            yield from of(k + 1, (x, *scope))

    return itertools.islice(of(0, ()), 500)


def _some(sort: str, model: Model) -> list[Any]:
    """Some values of a sort: those of free variables, special ones, and remote ones."""
    found = [v for t, v in model.values.items() if t.sort == sort and not isinstance(v, Term)][:4]
    if sort == "real":
        return found + [_exact(x) for style in STYLES.values() for x in style]
    samples = (Model(random.Random(0), style, model.dim) for style in STYLES)
    return found + [sample.draw(sort) for sample in samples for _ in range(4)]


def _exact(text: str) -> Any:
    x = Fraction(text)
    return fmpq(x.numerator, x.denominator)


def _sign(x: Any) -> int | None:
    if is_rational(x):
        return int(x > 0) - int(x < 0)
    return 1 if x > 0 else -1 if x < 0 else 0 if x.is_zero() else None


def relation_truth(relation: Formula, model: Model, scope: Scope = ()) -> bool | None:
    """Whether a relation holds; None if the balls do not tell."""
    for precision in PRECISIONS:
        sign = _sign(evaluator(model, precision).enclose(relation.gap, scope))
        if sign is not None:
            return _HOLDS[relation.op](sign)
    return None


def truth(fact: Assertion, model: Model) -> bool | None:
    """Whether a fact holds at a point; None if that is not known. Raises `Malformed`."""
    if isinstance(fact, Regular):
        return True
    if isinstance(fact, StandardNormal):
        raise Malformed("no point has a normal law")
    if isinstance(fact, Mirror):
        return _image_truth(fact, model)
    if isinstance(fact, Formula):
        held = relation_truth(fact, model)
        return True if held is None and _by_algebra(fact, model) else held
    if isinstance(fact, Equivalence):
        left, right = (relation_truth(side, model) for side in (fact.left, fact.right))
        return None if left is None or right is None else left is right
    at = evaluator(model, PRECISIONS[0])
    found = {relation_truth(fact.relation, model, scope) for scope in instances(fact, at)}
    return False if False in found else None if None in found else True


def _by_algebra(fact: Formula, model: Model) -> bool:
    """Whether the sides are one number once all values are put in, which may be roots."""
    sides, known = list(fact.terms), {**model.given.defined, **_as_terms(model.values)}
    while any(not known.keys().isdisjoint(t.free) for t in sides):
        sides = [replace(t, {v: known[v] for v in t.free if v in known}) for t in sides]
    if fact.op != "=" or sides[0] is sides[1]:
        return fact.op == "="
    try:
        with bounded():
            equal(sides[0], sides[1], Context({}, {}, {}))
    except (Wrong, ValueError):
        return False
    return True


def _as_terms(values: Mapping[Term, Any]) -> dict[Term, Term]:
    numbers = {v: x for v, x in values.items() if not isinstance(x, tuple)}
    return {
        v: x if isinstance(x, Term) else rational(Fraction(int(x.p), int(x.q)))
        for v, x in numbers.items()
    }


def _image_truth(fact: Mirror, model: Model) -> bool:
    at = evaluator(model, PRECISIONS[0])
    kind = fact.law.sort
    law, source = (
        law_points(model, *_split(law_key(at, t, ()), kind)) for t in (fact.law, fact.source)
    )
    return _masses(law) == _masses([(w, mirror(x)) for w, x in source])


def _split(key: tuple[str, int], kind: str) -> tuple[str, str, int]:
    return key[0], kind, key[1]


def _masses(points: Points) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for w, x in points:
        found[value_text(x)] = found.get(value_text(x), fmpq(0)) + w
    return found


def false_at(fact: Assertion, model: Model) -> str | None:
    """Where a fact is false, in words, if a ball excludes it at the point; None if not."""
    try:
        if truth(fact, model) is not False or not _is_one(model, fact):
            return None
        sides = ""
        if isinstance(fact, Formula):
            at = evaluator(model, PRECISIONS[0])
            low, high = (_short(at.enclose(side)) for side in fact.terms)
            sides = f"{low} {fact.op} {high} is "
    except Malformed:
        return None
    place = model.where(fact)
    return f"{sides}false" + (f" at {place}" if place else "")


def _is_one(model: Model, rejected: Assertion) -> bool:
    """Whether what the hypotheses say of all numbers or vectors holds where it is needed.

    It was tried for some of them only. So it is tried for all at which functions are evaluated.
    """
    if model.given.general:
        model.changed()
        model.arguments.clear()
        truth(rejected, model)
    for fact in model.given.general:
        known: dict[str, list[Any]] = {"nat": [], "real": [], "vector": []}
        for x in [*model.arguments, *model.values.values()]:
            if not isinstance(x, tuple | fmpq):
                return False
            if isinstance(x, tuple):
                known["vector"].append(x)
            else:
                known["real"].append(x)
                known["nat"] += [x] if x.q == 1 and x > 0 else []
        values = [known[str(b)][:20] if isinstance(b, str) else None for b in fact.binders]
        if None in values:
            return False
        scopes = itertools.islice(itertools.product(*reversed(values)), 500)
        if not all(relation_truth(fact.relation, model, scope) for scope in scopes):
            return False
    return True


def _short(x: Any) -> str:
    return str(x) if is_rational(x) else str(x.str(12, radius=False))
