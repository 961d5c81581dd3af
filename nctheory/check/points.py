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

from flint import arb, fmpq

from nctheory.check.models import STYLES, Model, Points, mirror, shown
from nctheory.trusted.balls import ELEMENTARY, Balls, Scope, powered
from nctheory.trusted.language import Malformed, Term, replace
from nctheory.trusted.theorems import All, Fact, Iff, Image, Relation, Smooth

__all__ = ["evaluator", "false_at", "instances", "law_points", "relation_truth", "truth"]

PRECISIONS = (64, 320)
_MOST_LABELS, _MOST_VALUES = 200, 36
_HOLDS: Mapping[str, Callable[[int], bool]] = {
    "=": lambda s: s == 0, ">": lambda s: s > 0, ">=": lambda s: s >= 0,
    "<": lambda s: s > 0, "<=": lambda s: s >= 0,
}  # fmt: skip


class _Values(Balls):
    """Values at a model: rational numbers, balls, and tuples of these for vectors."""

    def __init__(self, model: Model, precision: int) -> None:
        super().__init__({}, precision)
        self.model = model
        self.operators |= _OPERATORS


def evaluator(model: Model, precision: int) -> Balls:
    """What has the values of terms at a point."""
    if precision not in model.computed:
        model.computed[precision] = _Values(model, precision)
    return model.computed[precision]


def law_points(model: Model, name: str, kind: str, index: int, path: Any = ()) -> Points:
    """The weighted points of a law, which may be an image; its index is 0 if it has none."""
    key = (name, index)
    if key not in model.laws:
        source = None if key in path else _source(model, key)
        if source is None or source == key:
            points = model.points(kind)
            mirrored = [(w / 2, q) for w, p in points for q in (p, mirror(p))]
            model.laws[key] = points if source is None else mirrored
        else:
            points = law_points(model, source[0], kind, source[1], (*path, key))
            model.laws.setdefault(key, [(w, mirror(p)) for w, p in points])
    return model.laws[key]


def _source(model: Model, key: tuple[str, int]) -> tuple[str, int] | None:
    """The law whose image a law is, by the hypotheses."""
    at = evaluator(model, PRECISIONS[0])
    pairs = ([_key(at, law, ()) for law in (f.law, f.source)] for f in model.given.images)
    return next((source for law, source in pairs if law == key), None)


def _rational(x: Any) -> bool:
    return isinstance(x, fmpq)


def _ball(x: Any) -> Any:
    return arb(x) if _rational(x) else x


def _whole(x: Any) -> int:
    if not _rational(x) or x.q != 1:
        raise Malformed("an integer that is not known exactly")
    return int(x.p)


def _key(at: Any, law: Term, bound: Scope) -> tuple[str, int]:
    name, _, *index = law.args
    return name, _whole(at.enclose(index[0], bound)) if index else 0


def _variable(at: Any, term: Term, bound: Scope) -> Any:
    defined = at.model.given.defined.get(term)
    return at.model.value(term) if defined is None else at.value(defined, ())


def _add(at: Any, term: Term, bound: Scope) -> Any:
    parts = at.all(term, bound)
    if term.sort == "vector":
        return tuple(sum(xs, fmpq(0)) for xs in zip(*parts, strict=True))
    return sum(parts, fmpq(0))


def _times(x: Any, y: Any) -> Any:
    zero = any(a == 0 if _rational(a) else a.is_zero() for a in (x, y))
    return fmpq(0) if zero else x * y


def _mul(at: Any, term: Term, bound: Scope) -> Any:
    scalar, vector = fmpq(1), None
    for x in at.all(term, bound):
        if isinstance(x, tuple):
            vector = x
        else:
            scalar = _times(scalar, x)
    return scalar if vector is None else tuple(_times(scalar, a) for a in vector)


def _power(x: Any, exponent: Fraction) -> Any:
    p, q = exponent.numerator, exponent.denominator
    if not _rational(x):
        return powered(x, exponent)
    if (x == 0 and p) or (x < 0 and q > 1):
        return fmpq(0)
    root = x if q == 1 else _root(x, q)
    if root is None or abs(p) > 10**4:
        return powered(arb(x), exponent)
    return root**p if p >= 0 else 1 / root**-p


def _root(x: Any, q: int) -> Any:
    roots = [round(int(n) ** (1 / q)) if n < 10**300 else 0 for n in (x.p, x.q)]
    return fmpq(*roots) if all(r**q == n for r, n in zip(roots, (x.p, x.q), strict=True)) else None


def _npow(at: Any, term: Term, bound: Scope) -> Any:
    base, exponent = at.all(term, bound)
    return _power(base, Fraction(_whole(exponent)))


def _fn(at: Any, term: Term, bound: Scope) -> Any:
    name, x = term.args[0], at.value(term.args[1], bound)
    if _rational(x):
        if name in ("abs", "sign"):
            return abs(x) if name == "abs" else fmpq((x > 0) - (x < 0))
        if (x == 0 and name != "log") or (name == "log" and (x <= 0 or x == 1)):
            return fmpq(1 if name in ("exp", "cos") else 0)
    return ELEMENTARY[name](_ball(x))


def _extreme(of: Callable[[Any], Any], of_two: Callable[[Any, Any], Any]) -> Any:
    def extreme(at: Any, term: Term, bound: Scope) -> Any:
        parts = at.all(term, bound)
        if all(map(_rational, parts)):
            return of(parts)
        result = _ball(parts[0])
        for x in map(_ball, parts[1:]):
            result = of_two(result, x)
        return result

    return extreme


def _dot(at: Any, term: Term, bound: Scope) -> Any:
    x, y = at.all(term, bound)
    return sum((_times(a, b) for a, b in zip(x, y, strict=True)), fmpq(0))


def _points(at: Any, law: Term, bound: Scope) -> list[tuple[Any, Any]]:
    if law.op == "uniform":
        n = _whole(at.value(law.args[0], bound))
        if n > _MOST_LABELS:
            raise Malformed("too many labels")
        return [(fmpq(1, n), fmpq(k)) for k in range(1, n + 1)]
    name, kind, *index = law.args
    return law_points(at.model, name, kind, _whole(at.value(index[0], bound)) if index else 0)


def _mean(at: Any, term: Term, bound: Scope) -> Any:
    law, body = term.args
    parts = [(w, at.value(body, (x, *bound))) for w, x in _points(at, law, bound)]
    if term.sort == "vector":
        return tuple(sum((_times(w, v[i]) for w, v in parts), fmpq(0)) for i in range(at.model.dim))
    return sum((_times(w, v) for w, v in parts), fmpq(0))


def _apply(at: Any, term: Term, bound: Scope) -> Any:
    name, sort, *_ = term.args
    args = at.all(term, bound)
    given = at.model.given
    if name in given.bodies:
        return at.value(given.bodies[name], tuple(reversed(args)))
    if len(args) == 1 and _rational(args[0]) and args[0].q == 1:
        k = int(args[0].p)
        if (name, k) in given.pins:
            return at.value(given.pins[name, k], ())
        if name in given.recursions and k > 1:
            return at.value(given.recursions[name], (fmpq(k - 1),))
    family, seed = at.model.function(name)
    return _invented(family, seed, sort, args, at.model.dim)


def _invented(family: str, seed: int, sort: str, args: list[Any], dim: int) -> Any:
    """A simple function of a family, with coefficients by the seed."""
    if sort == "vector":
        return tuple(_invented(family, seed + i + 1, "real", args, dim) for i in range(dim))
    flat = [x for a in args for x in (a if isinstance(a, tuple) else (a,))]
    if sort == "nat":
        return fmpq(1 + seed % 4)
    if family == "table":
        return fmpq(random.Random(f"{seed} {[_whole(x) for x in flat]}").randint(-3, 5))
    rng = random.Random(seed)
    total = fmpq(rng.randint(-2, 4))
    for x in flat:
        total += _times(fmpq(rng.choice((1, 1, 2, -1, 3)), rng.choice((1, 2))), x)
    squares = sum((_power(x, Fraction(2)) for x in flat), fmpq(0))
    if family in ("convex", "concave"):
        return total + (squares if family == "convex" else -squares)
    if family == "constant":
        return fmpq(rng.randint(-2, 4))
    if family == "waves":
        return _ball(total).sin() + squares / 7
    if family == "exponential":
        return _ball(total).exp()
    return total if family == "affine" else abs(total)


def _none(at: Any, term: Term, bound: Scope) -> Any:
    raise Malformed(f"no point evaluates {term.op}")


_OPERATORS: Mapping[str, Any] = {
    "rat": lambda at, term, bound: fmpq(term.args[0].numerator, term.args[0].denominator),
    "var": _variable, "free": _none, "add": _add, "mul": _mul, "npow": _npow, "fn": _fn,
    "pow": lambda at, term, bound: _power(at.value(term.args[0], bound), term.args[1]),
    "min": _extreme(min, arb.min), "max": _extreme(max, arb.max), "dot": _dot, "mean": _mean,
    "apply": _apply,
    "delta": lambda at, term, bound: fmpq(int(len({_whole(x) for x in at.all(term, bound)}) == 1)),
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
            found = [x for _, x in _points(at, binder, scope)]
        else:
            found = _some(binder, at.model)
            found = rng.sample(found, min(len(found), int(some)))
        for x in found:
            yield from of(k + 1, (x, *scope))

    return itertools.islice(of(0, ()), 500)


def _some(sort: str, model: Model) -> list[Any]:
    """Some values of a sort: those of free variables, special ones, and remote ones."""
    found = [v for t, v in model.values.items() if t.sort == sort][:4]
    if sort == "real":
        return found + [_exact(x) for style in STYLES.values() for x in style]
    samples = (Model(random.Random(0), style, model.dim) for style in STYLES)
    return found + [sample.draw(sort) for sample in samples for _ in range(4)]


def _exact(text: str) -> Any:
    x = Fraction(text)
    return fmpq(x.numerator, x.denominator)


def _sign(x: Any) -> int | None:
    if _rational(x):
        return int(x > 0) - int(x < 0)
    return 1 if x > 0 else -1 if x < 0 else 0 if x.is_zero() else None


def relation_truth(relation: Relation, model: Model, scope: Scope = ()) -> bool | None:
    """Whether a relation holds; None if the balls do not tell."""
    for precision in PRECISIONS:
        sign = _sign(evaluator(model, precision).enclose(relation.gap, scope))
        if sign is not None:
            return _HOLDS[relation.op](sign)
    return None


def truth(fact: Fact, model: Model) -> bool | None:
    """Whether a fact holds at a point; None if that is not known. Raises `Malformed`."""
    if isinstance(fact, Smooth):
        return True
    if isinstance(fact, Image):
        return _image_truth(fact, model)
    if isinstance(fact, Relation):
        return True if _by_definition(fact, model) else relation_truth(fact, model)
    if isinstance(fact, Iff):
        left, right = (relation_truth(side, model) for side in (fact.left, fact.right))
        return None if left is None or right is None else left is right
    at = evaluator(model, PRECISIONS[0])
    found = {relation_truth(fact.relation, model, scope) for scope in instances(fact, at)}
    return False if False in found else None if None in found else True


def _by_definition(fact: Relation, model: Model) -> bool:
    """Whether the sides are one term once definitions are put in."""
    sides, known = list(fact.terms), model.given.defined
    while any(not known.keys().isdisjoint(t.free) for t in sides):
        sides = [replace(t, {v: known[v] for v in t.free if v in known}) for t in sides]
    return fact.op == "=" and sides[0] is sides[1]


def _image_truth(fact: Image, model: Model) -> bool:
    at = evaluator(model, PRECISIONS[0])
    kind = fact.law.sort
    law, source = (
        law_points(model, *_split(_key(at, t, ()), kind)) for t in (fact.law, fact.source)
    )
    return _masses(law) == _masses([(w, mirror(x)) for w, x in source])


def _split(key: tuple[str, int], kind: str) -> tuple[str, str, int]:
    return key[0], kind, key[1]


def _masses(points: Points) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for w, x in points:
        found[shown(x)] = found.get(shown(x), fmpq(0)) + w
    return found


def false_at(fact: Fact, model: Model) -> str | None:
    """Where a fact is false, in words, if a ball excludes it at the point; None if not."""
    try:
        if truth(fact, model) is not False:
            return None
        sides = ""
        if isinstance(fact, Relation):
            at = evaluator(model, PRECISIONS[0])
            low, high = (_short(at.enclose(side)) for side in fact.terms)
            sides = f"{low} {fact.op} {high} is "
    except Malformed:
        return None
    place = model.where(fact)
    return f"{sides}false" + (f" at {place}" if place else "")


def _short(x: Any) -> str:
    return str(x) if _rational(x) else str(x.str(12, radius=False))
