"""Values of terms at a point: rational numbers where they can be, balls where not, and vectors.

Nothing here is trusted. Limits, integrals, derivatives and Gaussian expectations have no value.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import cache
from typing import Any

from flint import arb, fmpq

from nctheory.check.evaluating import Evaluator, Operator, Scope
from nctheory.check.models import Model, Points, mirror, random_unit
from nctheory.check.normal_rules import hermite_points
from nctheory.trusted.ball_arithmetic import ELEMENTARY, powered
from nctheory.trusted.language import Malformed, Term

__all__ = ["PRECISIONS", "drawn", "evaluator", "is_rational", "law_key", "law_points"]

PRECISIONS = (64, 320)
_MOST_LABELS = 200


class _Values(Evaluator):
    """Values at a model: rational numbers, balls, and tuples of these for vectors."""

    def __init__(self, model: Model, precision: int) -> None:
        super().__init__(_OPERATORS, precision)
        self.model = model


def evaluator(model: Model, precision: int) -> Evaluator:
    """What has the values of terms at a point."""
    key = precision, model.by_rules
    if key not in model.computed:
        model.computed[key] = _Values(model, precision)
    return model.computed[key]


def law_points(model: Model, name: str, kind: str, index: int, path: Any = ()) -> Points:
    """The weighted points of a law, which may be an image; its index is 0 if it has none."""
    key = (name, index)
    if name in model.given.normal:
        if not model.by_rules:
            raise Malformed("no point has a normal law")
        return hermite_points(model.dim)
    if key not in model.laws:
        model.kinds[key] = kind
        source = None if key in path else _source(model, key)
        if source is None or source == key:
            points = model.points(kind)
            mirrored = [(w / 2, q) for w, p in points for q in (p, mirror(p))]
            model.laws[key] = points if source is None else mirrored
        else:
            points = law_points(model, source[0], kind, source[1], (*path, key))
            mirrored = [(w, mirror(p)) for w, p in points]
            if source[0] in model.given.normal:
                return mirrored
            model.laws.setdefault(key, mirrored)
    return model.laws[key]


def _source(model: Model, key: tuple[str, int]) -> tuple[str, int] | None:
    """The law whose image a law is, by the hypotheses."""
    at = evaluator(model, PRECISIONS[0])
    pairs = ([law_key(at, law, ()) for law in (f.law, f.source)] for f in model.given.images)
    return next((source for law, source in pairs if law == key), None)


def is_rational(x: Any) -> bool:
    """Whether it is known exactly, as a rational number."""
    return isinstance(x, fmpq)


def _ball(x: Any) -> Any:
    return arb(x) if is_rational(x) else x


def _whole(x: Any) -> int:
    if not is_rational(x) or x.q != 1:
        raise Malformed("an integer that is not known exactly")
    return int(x.p)


def law_key(at: Any, law: Term, bound: Scope) -> tuple[str, int]:
    """The name of a law, and its index, 0 if it has none."""
    name, _, *index = law.args
    return name, _whole(at.enclose(index[0], bound)) if index else 0


def _variable(at: Any, term: Term, bound: Scope) -> Any:
    found = at.model.given.defined.get(term)
    found = at.model.value(term) if found is None else found
    return at.value(found, ()) if isinstance(found, Term) else found


def _add(at: Any, term: Term, bound: Scope) -> Any:
    parts = at.all(term, bound)
    if term.sort == "vector":
        return tuple(sum(xs, fmpq(0)) for xs in zip(*parts, strict=True))
    return sum(parts, fmpq(0))


def _times(x: Any, y: Any) -> Any:
    if is_rational(x) and is_rational(y):
        return x * y
    zero = any(a == 0 if is_rational(a) else a.is_zero() for a in (x, y))
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
    if not is_rational(x):
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
    if is_rational(x):
        if name in ("abs", "sign"):
            return abs(x) if name == "abs" else fmpq((x > 0) - (x < 0))
        if (x == 0 and name != "log") or (name == "log" and (x <= 0 or x == 1)):
            return fmpq(1 if name in ("exp", "cos") else 0)
    return ELEMENTARY[name](_ball(x))


def _extreme(of: Callable[[Any], Any], of_two: Callable[[Any, Any], Any]) -> Any:
    def extreme(at: Any, term: Term, bound: Scope) -> Any:
        parts = at.all(term, bound)
        if all(map(is_rational, parts)):
            return of(parts)
        result = _ball(parts[0])
        for x in map(_ball, parts[1:]):
            result = of_two(result, x)
        return result

    return extreme


def _dot(at: Any, term: Term, bound: Scope) -> Any:
    x, y = at.all(term, bound)
    return sum((_times(a, b) for a, b in zip(x, y, strict=True)), fmpq(0))


def drawn(at: Any, law: Term, bound: Scope) -> Points:
    """The weighted points of a law."""
    if law.op == "uniform":
        n = _whole(at.value(law.args[0], bound))
        if n > _MOST_LABELS:
            raise Malformed("too many labels")
        return [(fmpq(1, n), fmpq(k)) for k in range(1, n + 1)]
    if law.op == "series":
        return _labels(law.args[0], *(at.value(a, bound) for a in law.args[1:]))
    name, kind, *index = law.args
    return law_points(at.model, name, kind, _whole(at.value(index[0], bound)) if index else 0)


def _labels(name: str, *parameters: Any) -> Points:
    """The weighted labels of a law that is known."""
    if name != "coins":
        raise Malformed(f"no point evaluates means over the law {name}")
    n = _whole(parameters[0])
    if n > _MOST_LABELS:
        raise Malformed("too many labels")
    return [(fmpq(math.comb(n - 1, k), 2 ** (n - 1)), fmpq(k + 1)) for k in range(n)]


def _mean(at: Any, term: Term, bound: Scope) -> Any:
    model = at.model
    if model.by_rules and not term.loose and model.given.names_in(term) <= _normal_names(model):
        return _moment(term, model.dim, at.precision, at)
    return _weighted(at, term, bound)


def _normal_names(model: Model) -> frozenset[str]:
    """The names of normal laws, and of their images."""
    images = (f.law.args[0] for f in model.given.images if f.source.args[0] in model.given.normal)
    return model.given.normal.union(images)


_moments: dict[Any, Any] = {}


def _moment(term: Term, dim: int, precision: int, at: Any) -> Any:
    """A mean that depends on nothing but the dimension."""
    key = term, at.model.given.images, at.model.given.normal, dim, precision
    if key not in _moments:
        _moments[key] = _weighted(at, term, ())
    return _moments[key]


def _weighted(at: Any, term: Term, bound: Scope) -> Any:
    law, body = term.args
    parts = [(w, at.value(body, (x, *bound))) for w, x in drawn(at, law, bound)]
    if term.sort == "vector":
        return tuple(sum((_times(w, v[i]) for w, v in parts), fmpq(0)) for i in range(at.model.dim))
    return sum((_times(w, v) for w, v in parts), fmpq(0))


def _exact(x: Any) -> bool:
    return all(map(is_rational, x)) if isinstance(x, tuple) else is_rational(x)


def _apply(at: Any, term: Term, bound: Scope) -> Any:
    name, sort, *_ = term.args
    args = at.all(term, bound)
    given = at.model.given
    at.model.arguments.update(a if _exact(a) else None for a in args)  # no ball can be kept
    if name in given.bodies:
        return at.value(given.bodies[name], tuple(reversed(args)))
    if is_rational(args[0]) and args[0].q == 1:
        k, others = int(args[0].p), args[1:]
        if (name, k) in given.pins:
            return at.value(given.pins[name, k], tuple(reversed(others)))
        if name in given.recursions and k > 1:
            return at.value(given.recursions[name], (*reversed(others), fmpq(k - 1)))
    family, seed = at.model.function(name)
    return _invented(family, seed, sort, args, at.model.dim)


def _invented(family: str, seed: int, sort: str, args: list[Any], dim: int) -> Any:
    """A simple function of a family, with coefficients by the seed."""
    flat = [x for a in args for x in (a if isinstance(a, tuple) else (a,))]
    if family in ("table", "units"):
        if not all(map(is_rational, flat)):
            raise Malformed("a table has values at rational numbers only")
        rng = random.Random(f"{seed} {flat}")
        if sort == "vector":
            return (
                random_unit(rng, dim)
                if family == "units"
                else tuple(_entry(rng) for _ in range(dim))
            )
        return _entry(rng)
    if sort == "vector":
        return tuple(_invented(family, seed + i + 1, "real", args, dim) for i in range(dim))
    if family in ("one", "rising", "falling"):
        used = _used(seed, len(flat)) if family != "one" else [False] * len(flat)
        size = sum((abs(x) for x, counts in zip(flat, used, strict=True) if counts), fmpq(1))
        return 1 / size if family == "falling" and is_rational(size) else size
    total, slopes, constant = _coefficients(seed, len(flat))
    if family == "constant":
        return constant
    for slope, x in zip(slopes, flat, strict=True):
        total += _times(slope, x)
    if family in ("convex", "concave", "waves"):
        squares = sum((_power(x, Fraction(2)) for x in flat), fmpq(0))
        if family == "waves":
            return _ball(total).sin() + squares / 7
        return total + (squares if family == "convex" else -squares)
    if family == "exponential":
        return _ball(total).exp()
    return total if family == "affine" else abs(total)


@cache
def _used(seed: int, count: int) -> list[bool]:
    rng = random.Random(seed)
    return [rng.random() < 0.7 for _ in range(count)]


@cache
def _coefficients(seed: int, count: int) -> tuple[Any, list[Any], Any]:
    """The value at 0, slopes, and the value of a constant."""
    rng = random.Random(seed)
    first = fmpq(rng.randint(-2, 4))
    slopes = [fmpq(rng.choice((1, 1, 2, -1, 3)), rng.choice((1, 2))) for _ in range(count)]
    return first, slopes, fmpq(rng.randint(-2, 4))


def _entry(rng: random.Random) -> Any:
    return fmpq(rng.choice((0, 0, 1, 1, -1, -1, 2, 3, -2, 5)), rng.choice((1, 1, 1, 2)))


def _none(at: Any, term: Term, bound: Scope) -> Any:
    raise Malformed(f"no point evaluates {term.op}")


_OPERATORS: Mapping[str, Operator] = {
    "rat": lambda at, term, bound: fmpq(term.args[0].numerator, term.args[0].denominator),
    "var": _variable, "free": _none, "add": _add, "mul": _mul, "npow": _npow, "fn": _fn,
    "pow": lambda at, term, bound: _power(at.value(term.args[0], bound), term.args[1]),
    "min": _extreme(min, arb.min), "max": _extreme(max, arb.max), "dot": _dot, "mean": _mean,
    "apply": _apply,
    "delta": lambda at, term, bound: fmpq(int(len({_whole(x) for x in at.all(term, bound)}) == 1)),
}  # fmt: skip
