"""The statement of a theorem in Rocq, without its proof."""

from __future__ import annotations

from nctheory.present.rocq.lemmas import kernels_of, lemma
from nctheory.present.rocq.printing import Names, Untranslated
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import Assertion, Theorem

__all__ = ["stated"]


def stated(theorem: Theorem) -> str:
    """What the theorem says in Rocq; empty if a part of it has no translation.

    `nctheory rocq` writes the proof too, step by step, and the library that both need.
    """
    names = Names()
    facts = {s.label: s.fact for s in theorem.steps if s.label in theorem.statement}
    given = {**theorem.hypotheses, **_needed(theorem, list(facts.values()))}
    grouped: dict[str, list[str]] = {}  # what is concluded, by what is given
    try:
        kernels = list(kernels_of([*given.values(), *facts.values()], names))
        for fact in facts.values():
            head, _, said = lemma("", given, fact, names).statement().rpartition(" :\n  ")
            grouped.setdefault(head.removeprefix("Lemma "), []).append(said.removesuffix("."))
    except (Untranslated, ValueError, KeyError):
        return ""
    several = len(grouped) > 1
    theorems = [
        f"Theorem theorem{f'_{n}' * several}{head} :\n  " + " /\\\n  ".join(
            f"({fact})" if len(said) > 1 else fact for fact in said) + "."
        for n, (head, said) in enumerate(grouped.items(), 1)
    ]  # fmt: skip
    return "\n\n".join([*kernels, *theorems])


def _needed(theorem: Theorem, facts: list[Assertion]) -> dict[str, Assertion]:
    """The definitions of what the facts and the hypotheses speak of, in order."""
    spoken = _variables([*facts, *theorem.hypotheses.values()])
    needed: dict[str, Assertion] = {}
    for label, fact in reversed(list(theorem.definitions.items())):
        if fact.terms[0].args[0] in spoken:
            needed[label] = fact
            spoken |= _variables([fact])
    return dict(reversed(needed.items()))


def _variables(facts: list[Assertion]) -> set[object]:
    terms: list[Term] = [p for fact in facts for t in fact.terms for p in t.walk()]
    return {p.args[0] for p in terms if p.op == "var"}
