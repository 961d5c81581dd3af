"""The checker, checked: a proof with one thing changed is rejected, or what it says is true.

`mutants` yields copies of the steps of a theorem, as it is checked, in which one thing is changed:
a number, a sign, an operator or a label in the fact, the direction of an inequality, a number in
the certificate of the reason, or a premise that the reason no longer names; and copies of the
theorem in which a hypothesis is dropped. `judged_mutants` says what became of each.

A changed step is judged where it stands, and nothing else is: all that stands above it is known to
follow from the hypotheses, so that its fact has to be true if it is accepted, whatever comes after
it. It is `valid` if it says what the step said, or if no point is found at which it is false. Of a
theorem with fewer hypotheses all steps are judged, and then what it states is looked at. Those that
are left show a check that does not look. `unseen` are those that no point evaluates, as for an
integral or a normal law: that they are valid says nothing then.
"""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from nctheory.check.refutation import has_value, refute
from nctheory.trusted.building import mul, rational
from nctheory.trusted.checker import check_theorem, contexts, fault_of
from nctheory.trusted.context import Context, Wrong
from nctheory.trusted.equality import same
from nctheory.trusted.language import Malformed, Term
from nctheory.trusted.reasons import REASONS
from nctheory.trusted.theorems import All, Assertion, Equivalence, Formula, ProofStep, Theorem

__all__ = ["Mutant", "Mutation", "judged_mutants", "mutants", "survivors"]

_FLIPPED = {">=": "<=", ">": "<", "<=": ">=", "<": ">"}
_LIMIT = 3  # changes of each kind to one expression


@dataclass(frozen=True)
class Mutant:
    """One change: of the step of this number, or of the hypotheses."""

    change: str
    step: ProofStep | None = None
    place: int = 0
    dropped: str = ""


@dataclass(frozen=True)
class Mutation:
    """A mutant and what became of it: where it was rejected, or None if it was not.

    `valid` says of one that was accepted that it is true, for all that is known, and `unseen` that
    no point evaluates it.
    """

    change: str
    rejected: str | None
    valid: bool = False
    unseen: bool = False


def mutants(theorem: Theorem) -> Iterator[Mutant]:
    """What can be changed in a theorem."""
    for i, step in enumerate(theorem.steps):
        changed = [("", step)]
        if type(step.reason).__name__ != "Define":  # another abbreviation is no mistake
            changed = [(what, replace(step, fact=fact)) for what, fact in _facts(step.fact)]
        changed += [(what, replace(step, reason=reason)) for what, reason in _reasons(step.reason)]
        for what, other in changed:
            if other != step:
                yield Mutant(f"{step.label}: {what}", other, i)
    for name in theorem.hypotheses:
        yield Mutant(f"without the hypothesis {name}", dropped=name)


def judged_mutants(
    theorem: Theorem, proved: Mapping[str, Theorem] | None = None, part: int = 0, parts: int = 1
) -> Iterator[Mutation]:
    """Check the mutants of a theorem that holds, or every `parts`-th of them from `part` on."""
    proved = proved or {}
    above = list(contexts(theorem, proved))
    for mutant in itertools.islice(mutants(theorem), part, None, parts):
        if mutant.step is None:
            yield _without(mutant, theorem, proved)
        else:
            yield _with(mutant.step, mutant, theorem, above[mutant.place])


def survivors(theorem: Theorem, proved: Mapping[str, Theorem] | None = None) -> list[Mutation]:
    """The mutants that are accepted, and not known to be true."""
    return [m for m in judged_mutants(theorem, proved) if m.rejected is None and not m.valid]


def _with(
    step: ProofStep, mutant: Mutant, theorem: Theorem, at: tuple[ProofStep, Context]
) -> Mutation:
    """What becomes of a changed step."""
    old, ctx = at
    if fault_of(step, ctx.among(ctx.facts)):  # which remembers nothing of other mutants
        return Mutation(mutant.change, "at the change")
    if _says_no_more(step.fact, old.fact):
        return Mutation(mutant.change, None, True)
    if not _is_false(step.fact, theorem.premises):
        return Mutation(mutant.change, None, True, _is_unseen(step.fact, theorem.premises))
    steps = (*theorem.steps[: mutant.place], step)
    alone = replace(theorem, steps=steps, statement=(step.label,))
    return Mutation(mutant.change, None if check_theorem(alone, ctx.proved).holds else "form")


def _without(mutant: Mutant, theorem: Theorem, proved: Mapping[str, Theorem]) -> Mutation:
    """What becomes of a theorem without one of its hypotheses."""
    rest = {k: v for k, v in theorem.hypotheses.items() if k != mutant.dropped}
    outcome = check_theorem(replace(theorem, hypotheses=rest), proved)
    if not outcome.holds:
        return Mutation(mutant.change, "later" if outcome.steps else "form")
    premises = outcome.theorem.premises
    valid = not any(_is_false(fact, premises) for fact in theorem.conclusions)
    unseen = any(_is_unseen(fact, premises) for fact in theorem.conclusions)
    return Mutation(mutant.change, None, valid, valid and unseen)


def _says_no_more(new: Assertion, old: Assertion) -> bool:
    try:
        return same(new, old, Context({}, {}, {}))
    except (ValueError, ArithmeticError, Wrong):
        return False


def _is_false(fact: Assertion, premises: Mapping[str, Assertion]) -> bool:
    """Whether a point is seen at which it does not hold, though these do."""
    return refute(fact, premises.values()) is not None


def _is_unseen(fact: Assertion, premises: Mapping[str, Assertion]) -> bool:
    return not has_value(fact, premises.values())


def _facts(fact: Assertion) -> Iterator[tuple[str, Assertion]]:
    """Facts that say something else."""
    if isinstance(fact, Equivalence):
        yield from ((what, replace(fact, left=left)) for what, left in _relations(fact.left))
        yield from ((what, replace(fact, right=right)) for what, right in _relations(fact.right))
    elif isinstance(fact, All):
        yield from _kept((what, All, fact.binders, r) for what, r in _relations(fact.relation))
    elif isinstance(fact, Formula):
        yield from _relations(fact)


def _kept(made: Iterator[Any]) -> Iterator[tuple[str, Any]]:
    """Those that are of the language."""
    for what, kind, *args in made:
        try:
            yield what, kind(*args)
        except Malformed:
            continue


def _relations(fact: Formula) -> Iterator[tuple[str, Formula]]:
    if fact.op != "=":
        yield "direction reversed", Formula(fact.lhs, _FLIPPED[fact.op], fact.rhs)
    for name, side in (("left", fact.lhs), ("right", fact.rhs)):
        for what, other in _terms(side):
            sides = (other, fact.rhs) if name == "left" else (fact.lhs, other)
            yield from _kept(iter([(f"{name} side, {what}", Formula, sides[0], fact.op, sides[1])]))


def _terms(t: Term) -> Iterator[tuple[str, Term]]:
    """Expressions with one number, sign, operator or label changed."""
    if t == rational(0):
        yield "1 for 0", rational(1)
        return
    yield "twice", mul(rational(2), t)
    yield "sign", mul(rational(-1), t)
    for kind, change in _CHANGES.items():
        count = 0
        for path, part in _parts(t, ()):
            new = change(part)
            if new is not None and count < _LIMIT:
                try:
                    other = _put(t, path, new)
                except Malformed:
                    continue
                count += 1
                yield f"another {kind} in {str(part)[:24]}", other


def _another_operator(t: Term) -> Term | None:
    swapped = {"min": "max", "max": "min"}
    if t.op in swapped:
        return Term(swapped[t.op], *t.args)
    if t.op == "fn":
        other = {"sin": "cos", "cos": "sin", "asin": "atan", "erf": "atan"}.get(t.args[0])
        return Term("fn", other, t.args[1]) if other else None
    return None


def _another_power(t: Term) -> Term | None:
    return Term("pow", t.args[0], t.args[1] + 1) if t.op == "pow" and t.args[1] != -1 else None


def _another_law(t: Term) -> Term | None:
    """The law of another class."""
    if t.op == "law" and len(t.args) == 3 and t.args[2].op == "rat":
        return Term("law", *t.args[:2], rational(3 - t.args[2].args[0] or 1))
    return None


_CHANGES: Mapping[str, Callable[[Term], Term | None]] = {
    "number": lambda t: rational(t.args[0] + 1) if t.op == "rat" else None,
    "term": lambda t: (
        Term("add", mul(rational(-1), t.args[0]), *t.args[1:]) if t.op == "add" else None
    ),
    "factor": lambda t: mul(*t.args[1:]) if t.op == "mul" and t.sort != "vector" else None,
    "operator": _another_operator,
    "power": _another_power,
    "law": _another_law,
}


def _parts(t: Term, path: tuple[int, ...]) -> Iterator[tuple[tuple[int, ...], Term]]:
    yield path, t
    for i, a in enumerate(t.args):
        if isinstance(a, Term) and not (t.op == "kernel" and i == 1):
            yield from _parts(a, (*path, i))


def _put(t: Term, path: tuple[int, ...], new: Term) -> Term:
    if not path:
        return new
    args = list(t.args)
    args[path[0]] = _put(args[path[0]], path[1:], new)
    return Term(t.op, *args)


def _reasons(reason: Any) -> Iterator[tuple[str, Any]]:
    """Reasons with another certificate, or without a premise."""
    for name in (f.name for f in dataclasses.fields(reason)):
        value = getattr(reason, name)
        if type(value) in REASONS.values():
            for what, other in _reasons(value):
                yield what, replace(reason, **{name: other})
        elif isinstance(value, tuple):
            for entry in value:
                fewer = tuple(v for v in value if v != entry)
                yield f"without {str(entry)[:40]} in {name}", replace(reason, **{name: fewer})
        elif isinstance(value, Mapping):
            for key, entry in value.items():
                rest = {k: v for k, v in value.items() if k != key}
                yield f"without {key}", replace(reason, **{name: rest})
                if isinstance(entry, Term) and entry.sort in ("real", "nat"):
                    twice = Term("add", mul(rational(2), entry), rational(1))
                    yield f"another {key}", replace(reason, **{name: {**value, key: twice}})
        elif isinstance(value, Term) and value.sort in ("real", "nat") and name != "variable":
            for c in (2, -1):
                other = mul(rational(Fraction(c)), value)
                yield f"{c} times {name}", replace(reason, **{name: other})
        elif type(value) is int:
            yield f"another {name}", replace(reason, **{name: value + 1})
