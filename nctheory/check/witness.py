"""Points that meet hypotheses: solve, then sample.

Hypotheses that define something (a variable, a function, the next value of a sequence) are carried
out. The others are met by a walk: take one that fails at the point, change something that it
depends on, at random or so that an equality holds, and keep the change if no more fails than
before. Nothing here is trusted, and nothing here can be chosen by an author: the random numbers
come from a digest of the whole theorem.
"""

from __future__ import annotations

import hashlib
import itertools
import math
import random
from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from typing import Any

from flint import fmpq

from nctheory.check.models import STYLES, Given, Model
from nctheory.check.normal_rules import DEGREES, degree_of_moments, is_strict
from nctheory.check.numeric_points import instances, relation_truth, truth
from nctheory.check.slots import Slot, solve_in
from nctheory.check.solving import solved
from nctheory.check.values import PRECISIONS, evaluator
from nctheory.check.writing import dumps
from nctheory.trusted.building import rational
from nctheory.trusted.language import Malformed, Term
from nctheory.trusted.theorems import (
    All,
    Assertion,
    Equivalence,
    Formula,
    Mirror,
    Regular,
    StandardNormal,
    Theorem,
)

__all__ = [
    "failures_at", "given", "models", "number_slots", "restored", "saved_state",
    "search_point", "seed", "witness",
]  # fmt: skip

_ANY_NUMBERS = ("law real", "law vector")
SALT = 4  # with which a point is found soon for every theorem that ships
RESTARTS, MOVES, FEW_MOVES, MOST_EFFORT = 60, 120, 25, 60_000
RULE_EFFORT = 15  # to evaluate a hypothesis about moments of a normal law
BEFORE_TAME, TAME_RESTARTS = 1, 4  # when functions of simple kinds are tried, and how often


def seed(theorem: Theorem) -> str:
    """What the random numbers of a theorem come from: a digest of all of it but its words."""
    steps = tuple(replace(step, words="") for step in theorem.steps)
    theorem = replace(theorem, title="", source="", remark="", steps=steps)
    return f"{hashlib.blake2b(dumps(theorem).encode(), digest_size=8).hexdigest()} {SALT}"


def witness(theorem: Theorem) -> Model:
    """A point that meets all hypotheses. ValueError if none is found."""
    facts = _facts(theorem)
    model = _found(facts, random.Random(seed(theorem)))
    fixed, rest = _given(facts)
    for fact in rest:  # of the others over a normal law docs/semantics.md says what is tried
        by_rules = degree_of_moments(fact, model) is not None or not _compares(fact, fixed)
        if not (fixed.normal & fixed.names(fact) and by_rules) and not _is_tried(fact, model):
            raise ValueError(f"no point evaluates the hypothesis {fact}: it may never hold")
    return model


def _compares(fact: Assertion, fixed: Given) -> bool:
    """Whether a hypothesis is about a normal law, or an image, and another law."""
    normal = fixed.normal.union(*({i.law.args[0], i.source.args[0]} for i in fixed.images))
    laws = {p.args[0] for t in fact.terms for p in t.walk() if p.op == "law"}
    return bool(laws & normal and laws - normal)


def _is_tried(fact: Assertion, model: Model) -> bool:
    """Whether the point evaluates a hypothesis."""
    try:
        for scope in _places(fact, model):
            if isinstance(fact, All):
                relation_truth(fact.relation, model, scope)
            else:
                truth(fact, model)
    except Malformed:
        return False
    return True


def models(theorem: Theorem, count: int = 8) -> list[Model]:
    """Points that meet all hypotheses, common and remote ones. ValueError if none is found."""
    rng = random.Random(seed(theorem))
    return _models(_facts(theorem), rng, count)


def _facts(theorem: Theorem) -> tuple[Assertion, ...]:
    facts = (*theorem.hypotheses.values(), *theorem.definitions.values())
    return tuple(map(_settled, facts))


def _settled(fact: Assertion) -> Assertion:
    """Of an equivalence with a relation of numbers that holds, the other relation."""
    if isinstance(fact, Equivalence):
        model = Model(random.Random(0))
        for side, other in ((fact.left, fact.right), (fact.right, fact.left)):
            if not model.given.names(side) and truth(side, model):
                return other
    return fact


def _found(facts: tuple[Assertion, ...], rng: random.Random) -> Model:
    effort, normal = 0, any(isinstance(f, StandardNormal) for f in facts)
    for restart in range(4 * RESTARTS if normal else RESTARTS):  # in each of four dimensions
        model = _tame(facts, rng) if restart == BEFORE_TAME else None
        if model is not None:
            return model
        style = ("plain", "simple", "nasty")[restart % 3]
        model, spent = search_point(facts, rng, style, 1 + (restart + 1) % 4)
        effort += spent
        if model is not None:
            return model
        if effort > MOST_EFFORT:
            break
    raise ValueError("no point meets the hypotheses, which may contradict each other")


def _tame(facts: tuple[Assertion, ...], rng: random.Random) -> Model | None:
    """A point at which unknown functions are of simple kinds."""
    own = random.Random()
    own.setstate(rng.getstate())
    found = (search_point(facts, own, "simple", 1, tame=True)[0] for _ in range(TAME_RESTARTS))
    return next((model for model in found if model is not None), None)


def _models(facts: tuple[Assertion, ...], rng: random.Random, count: int) -> list[Model]:
    found = [_found(facts, rng)]
    for i in range(count - 1):
        style = list(STYLES)[(i + 2) % len(STYLES)]
        model, _ = search_point(facts, rng, style, rng.choice((1, 2, 2, 3)), FEW_MOVES, restless=4)
        found.append(model or search_point(facts, rng, "plain", 2, FEW_MOVES)[0] or found[0])
    return found


def given(facts: Iterable[Assertion]) -> tuple[Given, list[Assertion]]:
    """What the facts define, and those that are left to be met."""
    facts = list(facts)
    images = tuple(f for f in facts if isinstance(f, Mirror))
    smooth = frozenset(f.function for f in facts if isinstance(f, Regular))
    normal = frozenset(f.law.args[0] for f in facts if isinstance(f, StandardNormal))
    found = Given(images=images, smooth=smooth, normal=normal)
    rest = [f for f in facts if not _carried_out(f, found)]
    for f in rest:
        solution = solved(f) if isinstance(f, All) else None
        name, body = solution or ("", rational(0))
        taken = {*found.recursions, *(pinned for pinned, _ in found.pins)}
        if solution and name not in taken and name not in found.names_in(body):
            found.bodies.setdefault(name, body)
    general = tuple(
        f for f in rest if isinstance(f, All) and any(isinstance(b, str) for b in f.binders)
    )
    hints = _hints(rest)
    return replace(found, general=general, hints=hints), sorted(rest, key=_cost)


@lru_cache(maxsize=4)
def _given(facts: tuple[Assertion, ...]) -> tuple[Given, list[Assertion]]:
    return given(facts)


def _hints(facts: list[Assertion]) -> tuple[Any, ...]:
    """Numbers that may matter: those in the facts, their roots, and what is between them."""
    parts = {p for f in facts for t in f.terms for p in t.walk() if p.op == "rat"}
    numbers = sorted({abs(p.args[0]) for p in parts} - {0, 1})[:12]
    more = [x for n in numbers for x in (n, n / 2, 2 * n, 1 / n)]
    more += [Fraction(math.isqrt(int(n)) + 1) for n in numbers if n > 1]
    more += [(a + b) / 2 for a, b in itertools.pairwise(numbers)]
    return tuple(fmpq(x.numerator, x.denominator) for x in more)


def _cost(fact: Assertion) -> int:
    """How deep expectations are nested: the quick ones are tried first."""

    def nested(t: Term) -> int:
        inner = max(map(nested, t.terms), default=0) if any(p.op == "mean" for p in t.walk()) else 0
        return inner + (t.op == "mean")

    return max(map(nested, fact.terms), default=0) + isinstance(fact, All)


def _carried_out(fact: Assertion, found: Given) -> bool:
    """Whether the fact is a definition that is now in `found`."""
    if isinstance(fact, All):
        return _function_carried_out(fact, found)
    if not isinstance(fact, Formula) or fact.op != "=":
        return False
    for left, right in (fact.terms, fact.terms[::-1]):
        named = found.names(Formula(right, "=", right))
        new = left.op == "var" and left.sort == "real" and left not in found.defined
        if new and left not in named:
            found.defined[left] = right
            return True
        if left.op == "apply" and left.sort == "real" and len(left.args) == 3:
            (argument,), name = left.args[2:], left.args[0]
            if name not in named and argument.op == "rat" and argument.sort == "nat":
                return found.pins.setdefault((name, int(argument.args[0])), right) is right
    return False


def _function_carried_out(fact: All, found: Given) -> bool:
    """Whether it is a function, or the first or the next one of a sequence, for all arguments."""
    (lhs, rhs), n = fact.relation.terms, len(fact.binders)
    if (
        fact.relation.op != "="
        or lhs.op != "apply"
        or any(isinstance(b, Term) for b in fact.binders)
    ):
        return False
    name, _, *args = lhs.args
    bound = [Term("bound", n - 1 - i, str(b)) for i, b in enumerate(fact.binders)]
    if bound[0].sort == "nat" and args == [Term("add", bound[0], rational(1)), *bound[1:]]:
        return found.recursions.setdefault(name, rhs) is rhs
    if any(t.op == "apply" and t.args[0] == name for t in rhs.walk()):
        return False
    if args[0].op == "rat" and args[0].sort == "nat" and args[1:] == bound:
        return found.pins.setdefault((name, int(args[0].args[0])), rhs) is rhs
    return args == bound and found.bodies.setdefault(name, rhs) is rhs


def failures_at(
    facts: list[Assertion], model: Model, most: int = 20
) -> list[tuple[Assertion, Any]]:
    """The facts that are not seen to hold, each with the values drawn where it does not.

    It stops looking when there are more than `most`.
    """
    found: list[tuple[Assertion, Any]] = []
    for fact in facts:
        if fact in model.tried:
            found += model.tried[fact]
            if len(found) > most:
                return found
            continue
        before = len(found)
        try:
            highest = degree_of_moments(fact, model)
            model.by_rules = highest is not None
            if highest is not None and highest > DEGREES[model.dim]:
                found.append((fact, ()))  # it can be tried in fewer dimensions
                continue
            for scope in _places(fact, model):
                model.effort += RULE_EFFORT if model.by_rules and _pool(model, fact) else 1
                held = (
                    relation_truth(fact.relation, model, scope)
                    if isinstance(fact, All)
                    else truth(fact, model)
                )
                equal = model.by_rules and not is_strict(fact)  # a ball that contains 0
                if held is False or (held is None and not equal):
                    found.append((fact, scope))
                if len(found) > most:
                    return found
            model.tried[fact] = found[before:]
        except Malformed:
            continue  # no point evaluates it
        finally:
            model.by_rules = False
    return found


def _places(fact: Assertion, model: Model) -> Iterable[Any]:
    return instances(fact, evaluator(model, PRECISIONS[0])) if isinstance(fact, All) else [()]


def search_point(
    facts: tuple[Assertion, ...],
    rng: random.Random,
    style: str,
    dim: int,
    moves: int = MOVES,
    restless: int = 0,
    tame: bool = False,
) -> tuple[Model | None, int]:
    """A point that meets the facts, `restless` changes after the first one; and the effort."""
    fixed, rest = _given(facts)
    model = Model(random.Random(rng.random()), style, dim, fixed, tame=tame)
    for variable in sorted({v for f in rest for t in f.terms for v in t.free}, key=str):
        if variable.op == "var" and variable not in fixed.defined:
            model.value(variable)
    failed = failures_at(rest, model)
    if fixed.normal and not all(_pool(model, fact) for fact, _ in failed):
        return None, model.effort  # the dimension is another one
    for _ in range(moves):
        if not rest or (not failed and restless == 0):
            return model, model.effort
        restless -= not failed
        fact, scope = rng.choice(failed or [(f, ()) for f in rest])
        saved = saved_state(model)
        model.changed(_move(model, fact, scope, rng))
        after = failures_at(rest, model, len(failed))
        if len(after) > len(failed) and (not failed or rng.random() > 0.03):
            restored(model, saved)
        else:
            failed = after
    return None if failed else model, model.effort


def saved_state(model: Model) -> tuple[Any, ...]:
    """What a change can be undone with."""
    laws = {k: list(v) for k, v in model.laws.items()}
    return dict(model.values), laws, dict(model.functions), dict(model.tried)


def restored(model: Model, saved: tuple[Any, ...]) -> None:
    """Undo a change."""
    model.changed()
    model.values, model.laws, model.functions, model.tried = saved


def _move(model: Model, fact: Assertion, scope: Any, rng: random.Random) -> set[Any]:
    """Change something on which the fact depends, and say what it may be: these names."""
    names = model.given.names(fact)
    equality: Any = getattr(fact, "relation", fact)
    if getattr(equality, "op", "") == "=" and rng.random() < 0.6:
        slots = list(number_slots(model, names))
        if slots and solve_in(rng.choice(slots), model, equality, scope, rng):
            return names
    pool = _pool(model, fact)
    if not pool:
        return names
    chosen = rng.choice(pool)
    if isinstance(chosen, Term):
        model.values[chosen] = model.draw(chosen.sort)
        laws = {k[0] for k in model.laws} if chosen.sort == "nat" else set()
        if laws:
            model.laws.clear()
        return {chosen, *laws}
    if isinstance(chosen, tuple):
        images = _images(model)
        kept = [k for k in model.laws if k not in images and k != chosen]
        model.laws = {k: model.laws[k] for k in kept}
        return {chosen[0], *(k[0] for k in images)}
    del model.functions[chosen]
    return {chosen}


def _pool(model: Model, fact: Assertion) -> list[Any]:
    """What a fact depends on, and what can be changed."""
    names = model.given.names(fact)
    free = [v for v in model.values if v in names]
    laws = [k for k in model.laws if k[0] in names]
    return [*free, *laws, *(f for f in model.functions if f in names)]


def _images(model: Model) -> set[Any]:
    """The laws that are images, and are made anew from their sources."""
    names = {f.law.args[0] for f in model.given.images}
    return {k for k in model.laws if k[0] in names}


def number_slots(model: Model, names: set[Any]) -> Iterator[Slot]:
    """The numbers that can be changed one by one, to any others."""
    fixed = _images(model) | {k for k, kind in model.kinds.items() if kind not in _ANY_NUMBERS}
    laws = [p for k, p in model.laws.items() if k[0] in names and k not in fixed]
    variables = [v for v in model.values if v in names and v.sort != "nat"]
    places: list[tuple[Any, Any]] = [(model.values, v) for v in variables]
    places += [(points, j) for points in laws for j in range(len(points))]
    for where, key in places:
        value = where[key][1] if isinstance(where, list) else where[key]
        if isinstance(value, Term):  # a root
            continue
        for i in range(len(value)) if isinstance(value, tuple) else (None,):
            yield Slot(where, key, i)
