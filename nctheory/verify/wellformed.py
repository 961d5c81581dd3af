"""What a proof may be written in, so that it says what it seems to say.

A symbol is a vector, a number that is real, nonnegative or positive, or a positive integer; there
are no complex numbers and no decimal ones, and one name stands for one thing. A law can be the
mirror image of one other law. Hypotheses are inequalities, equivalences and images: what is equal
is introduced by a step, with `Define`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import sympy as sp
from sympy.core.function import AppliedUndef

from nctheory.theory.gaussian import k11, k12, k22, u, v
from nctheory.theory.statements import Fact, Iff, Image, KernelValue, Law, Relation, Vector
from nctheory.verify.decide import is_multiple
from nctheory.verify.theorem import Proof, Reason

__all__ = ["COVARIANCE", "amounts_to", "fault_of_form"]

COVARIANCE = {k11, k12, k22, u, v}  # they have one meaning, and a theorem cannot be about others

_KINDS = [
    sp.Symbol("x", **kind).assumptions0
    for kind in ({"real": True}, {"nonnegative": True}, {"positive": True},
                 {"integer": True, "positive": True})
]  # fmt: skip


def fault_of_form(proof: Proof) -> str | None:
    """What is wrong with a proof before any step is looked at; None if nothing is."""
    labels = [*proof.hypotheses, *(step.label for step in proof.steps)]
    if len(labels) != len(set(labels)):
        return "two steps have one label"
    relations = [step.relation for step in proof.steps]
    if not proof.statement or not all(s in relations for s in proof.statement):
        return "the statement is not the relation of a step"
    for label, fact in proof.hypotheses.items():
        if isinstance(fact, Relation) and fact.op == "=":
            return f"the hypothesis {label!r} is an equality: introduce it by a step, with Define"
    facts = [*proof.hypotheses.values(), *relations]
    terms = [*_parts(facts), *(part for step in proof.steps for part in _certificate(step.reason))]
    faults = (_fault_of_images(facts), _fault_of_terms(terms), _fault_of_names(facts))
    return next(filter(None, faults), None)


def amounts_to(goal: Fact, fact: Fact) -> bool:
    """Whether a relation is another one, but for a number as a factor."""
    if not isinstance(goal, Relation) or not isinstance(fact, Relation):
        return goal == fact
    return any(is_multiple(s * goal.gap, fact.gap) for s in (1, -1))


def _fault_of_images(facts: list[Fact]) -> str | None:
    """A law is the image of one other law, or of itself, by x -> -x."""
    images = [fact for fact in facts if isinstance(fact, Image)]
    laws = [image.law for image in images]
    for image in images:
        chained = image.source in laws and image.source != image.law
        if image.factor != -1 or laws.count(image.law) > 1 or chained:
            return f"{image}: a law is the image of one other law, by x -> -x"
        for law in (image.law, image.source):
            if len(law.args) < 3 or not law.args[2].is_Integer or law.args[1] == 2:
                return f"{image}: not of numbered classes of vectors or of real numbers"
    return None


def _fault_of_terms(parts: list[Any]) -> str | None:
    for part in parts:
        if isinstance(part, float | sp.Float):
            return f"{part} is a decimal number: write it as a fraction"
        known = (type(part).__module__ or "").split(".")[0] in ("sympy", "nctheory")
        if not known and not isinstance(part, AppliedUndef):
            return f"{part} is not of SymPy, nor of nctheory.theory"
    return None


def _fault_of_names(facts: list[Fact]) -> str | None:
    """One name, two things; or a symbol of a kind that there is not."""
    named: dict[tuple[str, str], Any] = {}

    def fault(kind: str, name: object, thing: object) -> str | None:
        same = named.setdefault((kind, str(name)), thing) == thing
        return None if same else f"{name} stands for two things"

    for symbol in set().union(*(fact.free_symbols for fact in facts)):
        if isinstance(symbol, sp.Symbol):
            if not isinstance(symbol, Vector) and symbol.assumptions0 not in _KINDS:
                return f"{symbol}: use a real, a nonnegative or a positive symbol, or a label"
            if found := fault("symbol", symbol, symbol):
                return found
    for part in _parts(facts):
        found = None
        if isinstance(part, sp.NumberSymbol):
            found = fault("symbol", part, part)
        elif isinstance(part, KernelValue | Law):
            found = fault(type(part).__name__, part.args[0], part.args[:2])
        if found:
            return found
    return None


def _parts(facts: list[Fact]) -> Iterator[sp.Basic]:
    for fact in facts:
        if type(fact) not in (Relation, Iff, Image):
            raise TypeError(f"{fact} is no relation")
        for side in fact.sides:
            yield from sp.preorder_traversal(side)


def _certificate(reason: Reason) -> Iterator[Any]:
    """The parts of the expressions that a reason gives."""
    for value in vars(reason).values():
        for entry in value.values() if isinstance(value, Mapping) else (value,):
            if isinstance(entry, sp.Basic):
                yield from sp.preorder_traversal(entry)
            elif isinstance(entry, float):
                yield entry
