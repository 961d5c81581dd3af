"""Points that meet hypotheses: solve, then sample. Points where a claim fails: minimise its gap.

Hypotheses that define something (a variable, a function, the next value of a sequence) are carried
out. The others are met by a walk: take one that fails at the point, change something that it
depends on, at random or so that an equality holds, and keep the change if no more fails than
before. Nothing here is trusted, and nothing here can be chosen by an author: the random numbers
come from a digest of the whole theorem.
"""

from __future__ import annotations

import hashlib
import math
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from flint import fmpq

from nctheory.check.models import STYLES, Given, Model
from nctheory.check.points import PRECISIONS, evaluator, false_at, instances, relation_truth, truth
from nctheory.trusted.language import Malformed, Term, number
from nctheory.trusted.theorems import All, Fact, Image, Relation, Smooth, Theorem, dumps

__all__ = ["given", "models", "refute", "seed", "witness"]

RESTARTS, MOVES, FEW_MOVES, ROUNDS = 40, 120, 25, 25


@dataclass(frozen=True)
class Slot:
    """A number of a point that can be changed: of a variable, or of a point of a law."""

    where: Any
    key: Any
    coordinate: int | None = None

    def get(self) -> Any:
        """The number there."""
        item = self.where[self.key]
        value = item[1] if isinstance(self.where, list) else item
        return value if self.coordinate is None else value[self.coordinate]

    def put(self, x: Any) -> None:
        """Another number."""
        item = self.where[self.key]
        if self.coordinate is not None:
            old, i = (item[1] if isinstance(self.where, list) else item), self.coordinate
            x = (*old[:i], x, *old[i + 1 :])
        self.where[self.key] = (item[0], x) if isinstance(self.where, list) else x


def seed(theorem: Theorem) -> str:
    """What the random numbers of a theorem come from: a digest of all of it."""
    return hashlib.blake2b(dumps(theorem).encode(), digest_size=8).hexdigest()


def witness(theorem: Theorem) -> Model:
    """A point that meets all hypotheses. ValueError if none is found."""
    return _found(_facts(theorem), random.Random(seed(theorem)))


def models(theorem: Theorem, count: int = 8) -> list[Model]:
    """Points that meet all hypotheses, common and remote ones. ValueError if none is found."""
    rng = random.Random(seed(theorem))
    return _models(_facts(theorem), rng, count)


def _facts(theorem: Theorem) -> tuple[Fact, ...]:
    return (*theorem.hypotheses.values(), *theorem.definitions.values())


def _found(facts: tuple[Fact, ...], rng: random.Random) -> Model:
    for restart in range(RESTARTS):
        style = ("plain", "simple", "nasty")[restart % 3]
        model = _search(facts, rng, style, 1 + (restart + 1) % 3)
        if model is not None:
            return model
    raise ValueError("no point meets the hypotheses, which may contradict each other")


def _models(facts: tuple[Fact, ...], rng: random.Random, count: int) -> list[Model]:
    found = [_found(facts, rng)]
    for i in range(count - 1):
        style = list(STYLES)[(i + 2) % len(STYLES)]
        model = _search(facts, rng, style, rng.choice((1, 2, 2, 3)), FEW_MOVES, restless=4)
        found.append(model or _search(facts, rng, "plain", 2, FEW_MOVES) or found[0])
    return found


def given(facts: Iterable[Fact]) -> tuple[Given, list[Fact]]:
    """What the facts define, and those that are left to be met."""
    facts = list(facts)
    images = tuple(f for f in facts if isinstance(f, Image))
    smooth = frozenset(f.function for f in facts if isinstance(f, Smooth))
    found = Given({}, {}, {}, {}, images, smooth, _sequences(facts))
    rest = [f for f in facts if not _carried_out(f, found)]
    return found, sorted(rest, key=_cost)


def _cost(fact: Fact) -> int:
    """How deep expectations are nested: the quick ones are tried first."""

    def nested(t: Term) -> int:
        inner = max(map(nested, t.terms), default=0) if any(p.op == "mean" for p in t.walk()) else 0
        return inner + (t.op == "mean")

    return max(map(nested, fact.terms), default=0) + isinstance(fact, All)


def _sequences(facts: list[Fact]) -> frozenset[str]:
    """Functions that are of labels only."""
    uses = {t for f in facts for side in f.terms for t in side.walk() if t.op == "apply"}
    others = {t.args[0] for t in uses if any(a.sort != "nat" for a in t.args[2:])}
    return frozenset({t.args[0] for t in uses} - others)


def _carried_out(fact: Fact, found: Given) -> bool:
    """Whether the fact is a definition that is now in `found`."""
    if isinstance(fact, All) and fact.relation.op == "=" and fact.relation.lhs.op == "apply":
        lhs, rhs = fact.relation.terms
        name, _, *args = lhs.args
        n = len(fact.binders)
        sorts = all(isinstance(b, str) for b in fact.binders)
        free = not any(t.op == "apply" and t.args[0] == name for t in rhs.walk())
        if (
            sorts
            and free
            and args == [Term("bound", n - 1 - i, a.sort) for i, a in enumerate(args)]
        ):
            return found.bodies.setdefault(name, rhs) is rhs
        after = Term("add", Term("bound", 0, "nat"), number(1))
        if fact.binders == ("nat",) and args == [after]:
            return found.recursions.setdefault(name, rhs) is rhs
    if not isinstance(fact, Relation) or fact.op != "=":
        return False
    for left, right in (fact.terms, fact.terms[::-1]):
        named = found.names(Relation(right, "=", right))
        new = left.op == "var" and left.sort == "real" and left not in found.defined
        if new and left not in named:
            found.defined[left] = right
            return True
        if left.op == "apply" and left.sort == "real" and len(left.args) == 3:
            (argument,), name = left.args[2:], left.args[0]
            if name not in named and argument.op == "rat" and argument.sort == "nat":
                return found.pins.setdefault((name, int(argument.args[0])), right) is right
    return False


def _failures(facts: list[Fact], model: Model, most: int = 99) -> list[tuple[Fact, Any]]:
    """The facts that are not seen to hold, each with the values drawn where it does not.

    It stops looking when there are more than `most`.
    """
    found: list[tuple[Fact, Any]] = []
    for fact in facts:
        try:
            for scope in _places(fact, model):
                if not (relation_truth(fact.relation, model, scope) if isinstance(fact, All)
                        else truth(fact, model)):  # fmt: skip
                    found.append((fact, scope))
                if len(found) > most:
                    return found
        except Malformed:
            continue  # no point evaluates it
    return found


def _places(fact: Fact, model: Model) -> Iterable[Any]:
    return instances(fact, evaluator(model, PRECISIONS[0])) if isinstance(fact, All) else [()]


def _search(
    facts: tuple[Fact, ...],
    rng: random.Random,
    style: str,
    dim: int,
    moves: int = MOVES,
    restless: int = 0,
) -> Model | None:
    """A point that meets the facts, `restless` changes after the first one found."""
    fixed, rest = given(facts)
    model = Model(random.Random(rng.random()), style, dim, fixed)
    for variable in sorted({v for f in rest for t in f.terms for v in t.free}, key=str):
        if variable.op == "var" and variable not in fixed.defined:
            model.value(variable)
    failed = _failures(rest, model)
    for _ in range(moves):
        if not failed and restless == 0:
            return model
        restless -= not failed
        if not rest:
            return model
        fact, scope = rng.choice(failed or [(f, ()) for f in rest])
        saved = _saved(model)
        _move(model, fact, scope, rng)
        model.changed()
        after = _failures(rest, model, len(failed))
        if len(after) > len(failed) and (not failed or rng.random() > 0.03):
            _restore(model, saved)
        else:
            failed = after
    return None if failed else model


def _saved(model: Model) -> tuple[Any, ...]:
    laws = {k: list(v) for k, v in model.laws.items()}
    return dict(model.values), laws, dict(model.functions)


def _restore(model: Model, saved: tuple[Any, ...]) -> None:
    model.values, model.laws, model.functions = saved
    model.changed()


def _move(model: Model, fact: Fact, scope: Any, rng: random.Random) -> None:
    """Change something on which the fact depends."""
    names = model.given.names(fact)
    equality: Any = getattr(fact, "relation", fact)
    if getattr(equality, "op", "") == "=" and rng.random() < 0.6:
        slots = list(_slots(model, names))
        if slots and _solve(model, equality, scope, rng.choice(slots), rng):
            return
    free = [v for v in model.values if v in names]
    laws = [k for k in model.laws if k[0] in names]
    functions = [f for f in model.functions if f in names]
    pool: list[Any] = [*free, *laws, *functions]
    if not pool:
        return
    chosen = rng.choice(pool)
    if isinstance(chosen, Term):
        model.values[chosen] = model.draw(chosen.sort)
        if chosen.sort == "nat":
            model.laws.clear()
    elif isinstance(chosen, tuple):
        kept = [k for k in model.laws if k not in _images(model) and k != chosen]
        model.laws = {k: model.laws[k] for k in kept}
    else:
        del model.functions[chosen]


def _images(model: Model) -> set[Any]:
    """The laws that are images, and are made anew from their sources."""
    names = {f.law.args[0] for f in model.given.images}
    return {k for k in model.laws if k[0] in names}


def _slots(model: Model, names: set[Any]) -> Iterator[Slot]:
    """The numbers that can be changed one by one."""
    images = _images(model)
    laws = [p for k, p in model.laws.items() if k[0] in names and k not in images]
    variables = [v for v in model.values if v in names and v.sort != "nat"]
    places: list[tuple[Any, Any]] = [(model.values, v) for v in variables]
    places += [(points, j) for points in laws for j in range(len(points))]
    for where, key in places:
        value = where[key][1] if isinstance(where, list) else where[key]
        for i in range(len(value)) if isinstance(value, tuple) else (None,):
            yield Slot(where, key, i)


def _solve(model: Model, fact: Any, scope: Any, slot: Slot, rng: random.Random) -> bool:
    """Put in the slot what makes an equality hold, if its gap there is a polynomial of degree 2."""
    before, gaps = slot.get(), []
    try:
        for x in range(4):
            slot.put(fmpq(x))
            model.changed()
            gaps.append(evaluator(model, PRECISIONS[0]).enclose(fact.gap, scope))
    except Malformed:
        gaps = []
    slot.put(before)
    if len(gaps) < 4 or not all(isinstance(g, fmpq) for g in gaps):
        return False
    first, second = gaps[1] - gaps[0], gaps[2] - 2 * gaps[1] + gaps[0]
    a, b, c = second / 2, first - second / 2, gaps[0]
    root = _square_root(b * b - 4 * a * c)
    if gaps[3] != 9 * a + 3 * b + c or root is None or (a == 0 and b == 0):
        return False
    slot.put(-c / b if a == 0 else (-b + rng.choice((1, -1)) * root) / (2 * a))
    return True


def _square_root(x: Any) -> Any:
    parts = [int(x.p), int(x.q)]
    roots = [math.isqrt(max(n, 0)) for n in parts]
    return fmpq(*roots) if [r * r for r in roots] == parts else None


def refute(fact: Fact, hypotheses: Iterable[Fact]) -> str | None:
    """Where a fact is false though the hypotheses hold, if a short search finds such a point."""
    facts = tuple(hypotheses)
    content = b"".join(t.key for f in (fact, *facts) for t in f.terms)
    rng = random.Random(hashlib.blake2b(content).hexdigest())
    starts = []
    for i in range(24):
        model = _search(facts, rng, ("simple", "plain", "nasty")[i % 3], 1 + i % 2, restless=2)
        if model is not None:
            if i % 4 == 0:
                _all_equal(model, facts)
            if false_at(fact, model):
                return _simplest(fact, facts, model)
            starts.append(model)
    for model in starts[:4]:
        if _descend(fact, facts, model, rng):
            return _simplest(fact, facts, model)
    return None


def _all_equal(model: Model, facts: tuple[Fact, ...]) -> None:
    """Give all real variables one value, if the hypotheses allow it."""
    saved = _saved(model)
    for v in model.values:
        if v.sort == "real":
            model.values[v] = fmpq(1)
    model.changed()
    if _failures(given(facts)[1], model):
        _restore(model, saved)


def _height(fact: Fact, model: Model) -> float:
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


def _descend(fact: Fact, facts: tuple[Fact, ...], model: Model, rng: random.Random) -> bool:
    """Change one number after another so that the gap falls; whether the fact is false then."""
    rest = given(facts)[1]
    names = model.given.names(fact).union(*(model.given.names(f) for f in rest))
    slots = list(_slots(model, names))
    if not isinstance(fact, Relation | All) or not slots:
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
                    if height < best and not _failures(rest, model):
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


def _simplest(fact: Fact, facts: tuple[Fact, ...], model: Model) -> str | None:
    """Where the fact is false, with numbers as simple as they can be."""
    rest = given(facts)[1]
    slots = list(_slots(model, model.given.names(fact)))
    for slot in slots:
        before = slot.get()
        exact = Fraction(int(before.p), int(before.q))
        candidates = [Fraction(n) for n in (1, 0, -1)] + [
            exact.limit_denominator(d) for d in (1, 2, 10, 100)
        ]
        for x in candidates:
            slot.put(fmpq(x.numerator, x.denominator))
            model.changed()
            if false_at(fact, model) and not _failures(rest, model):
                break
            slot.put(before)
    model.changed()
    return false_at(fact, model)
