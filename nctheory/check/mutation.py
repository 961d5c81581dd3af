"""The checker, checked: proofs with one thing wrong, each of which has to be rejected.

`mutants` yields copies of a proof in which one step is changed: a number or a sign in its
relation, the direction of an inequality, a number in the certificate of its reason, or a premise
that the reason no longer has; or a hypothesis is dropped from the proof. If a step is also the
statement, the statement is changed with it, so that the step itself has to be found wrong.
`survivors` are the mutants that the checker accepts. There should be none: a mutant that survives
shows a check that does not look, or a premise that is not needed.

A changed relation that is true nonetheless, such as 2 J >= 0 for J >= 0, is a mutant too if the
statement is not changed with it: a later step then has to miss the relation that is gone.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import sympy as sp

from nctheory.theory.statements import Always, Fact, Iff, Image, Law, Relation
from nctheory.verify.decide import is_zero
from nctheory.verify.proof import Define, Derived, check
from nctheory.verify.theorem import Outcome, Proof, Reason, Step

__all__ = ["Mutant", "Mutation", "mutants", "mutate", "survivors"]

_FLIPPED = {">=": "<=", ">": "<", "<=": ">=", "<": ">"}
_LIMIT = 4  # changes of each kind to one expression


@dataclass(frozen=True)
class Mutant:
    """A proof with one change; `first` is the number of the first step that it can affect."""

    change: str
    proof: Proof
    first: int
    harmless: bool = False  # if it is accepted
    facts: tuple[Fact, ...] = ()  # what stood there, and what stands there now


@dataclass(frozen=True)
class Mutation:
    """A mutant and what became of it: where it was rejected, or None if it was not.

    `valid` says that another inequality than before was checked and is true, and that what follows
    from it follows as before. That is another proof, and no fault of the checker.
    """

    change: str
    rejected: str | None
    valid: bool = False


def mutants(proof: Proof) -> Iterator[Mutant]:
    """Copies of a proof with one thing changed."""
    for i, step in enumerate(proof.steps):
        for what, relation in _relations(step.relation):
            if isinstance(step.reason, Define):
                continue  # another abbreviation is no mistake
            changed = replace(step, relation=relation)
            statement = tuple(relation if s == step.relation else s for s in proof.statement)
            inequality = isinstance(relation, Always) or getattr(relation, "op", "=") != "="
            harmless = inequality and "direction" not in what
            change = f"{step.label}: {what}"
            mutant = _mutant(proof, i, changed, change, statement)
            yield replace(mutant, harmless=harmless, facts=(step.relation, relation))
        for what, reason in _reasons(step.reason):
            yield _mutant(proof, i, replace(step, reason=reason), f"{step.label}: {what}")
    for name in proof.hypotheses:
        rest = {k: v for k, v in proof.hypotheses.items() if k != name}
        yield Mutant(f"without the hypothesis {name}", replace(proof, hypotheses=rest), 0)


def mutate(
    proof: Proof, proved: Mapping[str, Proof] | None = None, *, points: int = 3
) -> Iterator[Mutation]:
    """Check every mutant of a proof that holds, and of the derivations that it quotes.

    With `points` = 0 the reasons have to find the fault alone, without evaluation.
    """
    for mutant in mutants(proof):
        outcome = check(mutant.proof, proved, trusted=mutant.first, points=points)
        if outcome.holds and mutant.facts and _same(*mutant.facts):
            continue
        yield Mutation(mutant.change, _where(outcome, mutant), outcome.holds and mutant.harmless)
    for step in proof.steps:
        if isinstance(step.reason, Derived):
            yield from _quoted(step.label, step.reason)


def survivors(proof: Proof, proved: Mapping[str, Proof] | None = None) -> list[Mutation]:
    """The mutants that are accepted."""
    return [m for m in mutate(proof, proved) if m.rejected is None and not m.valid]


def _where(outcome: Outcome, mutant: Mutant) -> str | None:
    if outcome.holds:
        return None
    number = len(outcome.steps) - 1
    if number < 0:
        return "form"
    return "at the change" if number == mutant.first else "later"


def _mutant(
    proof: Proof, i: int, step: Step, change: str, statement: tuple[Fact, ...] | None = None
) -> Mutant:
    steps = (*proof.steps[:i], step, *proof.steps[i + 1 :])
    return Mutant(change, replace(proof, steps=steps, statement=statement or proof.statement), i)


def _relations(fact: Fact) -> Iterator[tuple[str, Any]]:
    """Relations that say something else."""
    if isinstance(fact, Iff):
        for side, other in (("left", fact.right), ("right", fact.left)):
            for what, relation in _relations(getattr(fact, side)):
                yield what, (Iff(relation, other) if side == "left" else Iff(other, relation))
        return
    if isinstance(fact, Always):
        for what, relation in _relations(fact.relation):
            yield what, Always(relation, fact.draws)
        return
    if isinstance(fact, Image):
        return
    if any(side.is_Matrix or isinstance(side, sp.Trace) for side in (fact.lhs, fact.rhs)):
        yield "right side, twice", Relation(fact.lhs, fact.op, 2 * fact.rhs)
        return
    if fact.op != "=":
        yield "direction reversed", Relation(fact.lhs, _FLIPPED[fact.op], fact.rhs)
    for name, side in (("left", fact.lhs), ("right", fact.rhs)):
        for what, changed in _expressions(side):
            sides = (changed, fact.rhs) if name == "left" else (fact.lhs, changed)
            relation = Relation(sides[0], fact.op, sides[1])
            scaled = what in ("twice", "sign") and fact.op == "=" and 0 in (fact.lhs, fact.rhs)
            if not scaled and changed != side:
                yield f"{name} side, {what}", relation


def _same(old: Fact, new: Fact) -> bool:
    """Whether nothing was changed: the gaps are the same, for all that SymPy knows."""
    if isinstance(old, Iff) and isinstance(new, Iff):
        return _same(old.left, new.left) and _same(old.right, new.right)
    if isinstance(old, Always) and isinstance(new, Always):
        return _same(old.relation, new.relation)
    if not isinstance(old, Relation) or not isinstance(new, Relation):
        return old == new
    return old.op == new.op and is_zero(new.gap - old.gap)


def _expressions(e: sp.Expr) -> Iterator[tuple[str, sp.Expr]]:
    """Expressions with one number or one sign changed."""
    if e == 0:
        yield "1 for 0", sp.Integer(1)
        return
    yield "twice", 2 * e
    yield "sign", -e
    kinds: dict[str, Callable[[Any], Any]] = {
        "number": lambda a: a + 1 if isinstance(a, sp.Rational) else None,
        "term": lambda a: a.args[0] - sp.Add(*a.args[1:]) if isinstance(a, sp.Add) else None,
    }
    for kind, change in kinds.items():
        count = 0
        for path, part in _parts(e, ()):
            new = change(part)
            if new is not None and path and count < _LIMIT:
                count += 1
                yield f"another {kind} in {_short(part)}", _put(e, path, new)


def _parts(e: sp.Basic, path: tuple[int, ...]) -> Iterator[tuple[tuple[int, ...], sp.Basic]]:
    yield path, e
    for i, arg in enumerate(e.args):
        if isinstance(arg, sp.Expr) and not isinstance(e, sp.Lambda | sp.Tuple | Law | sp.Limit):
            yield from _parts(arg, (*path, i))


def _put(e: sp.Basic, path: tuple[int, ...], new: sp.Basic) -> Any:
    if not path:
        return new
    args = list(e.args)
    args[path[0]] = _put(args[path[0]], path[1:], new)
    return e.func(*args)


def _reasons(reason: Reason) -> Iterator[tuple[str, Reason]]:
    """Reasons with another certificate, or without a premise."""
    for field in dataclasses.fields(reason):  # type: ignore[arg-type]
        value = getattr(reason, field.name)
        if isinstance(value, tuple):  # labels
            for label in value:
                fewer = tuple(v for v in value if v != label)
                yield f"without {label}", replace(reason, **{field.name: fewer})  # type: ignore[type-var]
        elif isinstance(value, Mapping):
            for key, entry in value.items():
                rest = {k: v for k, v in value.items() if k != key}
                yield f"without {key}", replace(reason, **{field.name: rest})  # type: ignore[type-var]
                if not isinstance(entry, str):
                    other = {**value, key: 2 * sp.sympify(entry) + 1}
                    yield f"another {key}", replace(reason, **{field.name: other})  # type: ignore[type-var]
        elif field.name in ("of", "form", "plus", "factor", "function") and value not in (None, 0):
            yield f"twice {field.name}", replace(reason, **{field.name: 2 * value})  # type: ignore[type-var]
            yield f"-{field.name}", replace(reason, **{field.name: -value})  # type: ignore[type-var]


def _quoted(label: str, reason: Derived) -> Iterator[Mutation]:
    """The steps of a derivation, each with its right-hand side changed."""
    for d in reason.derivations():
        for number, step in enumerate(d, 1):
            for what, rhs in (("twice", 2 * step.rhs), ("sign", -step.rhs)):
                if step.rhs == 0 or step.check is None:
                    continue
                try:
                    fault = step.check(step.lhs, rhs, d.domain)
                except (ArithmeticError, TypeError, ValueError, AttributeError) as error:
                    fault = str(error)
                yield Mutation(
                    f"{label}: {d.title}, step {number}, {what}", fault and "at the change"
                )


def _short(e: object) -> str:
    text = str(e)
    return text if len(text) <= 24 else text[:21] + "..."
