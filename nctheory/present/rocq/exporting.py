"""A theorem as a file of Rocq: a lemma for each step, and the theorem."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from nctheory.present.rocq.citations import citation
from nctheory.present.rocq.lemmas import Lemma, Thing, kernels_of, lemma, word
from nctheory.present.rocq.place import StepPlace
from nctheory.present.rocq.planning import context, general, used
from nctheory.present.rocq.printing import NAMED, Names, Untranslated, fact_text
from nctheory.present.rocq.quotations import quoted_citations
from nctheory.present.rocq.scripts import in_library, script
from nctheory.trusted.language import Term
from nctheory.trusted.reasons import (
    Antiderivative,
    Cases,
    Cited,
    Define,
    Induction,
    Instance,
    Integrate,
    Monotone,
    Specialise,
    Trichotomy,
    terms_in,
)
from nctheory.trusted.theorems import All, Assertion, ProofStep, StandardNormal, Theorem

__all__ = ["Exported", "ExportedStep", "export"]


@dataclass(frozen=True)
class ExportedStep:
    """A step: its lemma and the lines of its proof, or why there is none.

    `cited` is the proposition that the step cites, which its lemma and what follows assume.
    """

    label: str
    lemma: Lemma | None
    proof: tuple[str, ...]
    fault: str = ""
    cited: str = ""

    @property
    def unproved(self) -> str:
        """Why the step itself is not proved in Rocq, if it is not."""
        return self.fault or ("it is cited, and a premise of what follows" if self.cited else "")


@dataclass(frozen=True)
class Exported:
    """A theorem in Rocq."""

    theorem: Theorem
    names: Names
    kernels: tuple[str, ...]
    steps: tuple[ExportedStep, ...]
    quotes: tuple[str, ...]

    @property
    def lemmas(self) -> dict[str, Lemma]:
        """The lemmas by label."""
        return {s.label: s.lemma for s in self.steps if s.lemma is not None}

    @property
    def cited(self) -> tuple[str, ...]:
        """The cited facts that the theorem has as premises."""
        said = (self.lemmas[k] for k in self.theorem.statement if k in self.lemmas)
        found = (f"{c.theorem}: {c.label}" for lemma in said for c in lemma.cited)
        return tuple(dict.fromkeys(found))


def export(
    theorem: Theorem, before: Mapping[str, Exported], admitted: Mapping[str, str] | None = None
) -> Exported:
    """The theorem in Rocq, after those that it quotes.

    `admitted` are steps that are not to be proved, with the reason.
    """
    proved = {key: e.theorem for key, e in before.items()}
    facts = [*theorem.hypotheses.values(), *(s.fact for s in theorem.steps)]
    names = _names(theorem, facts)
    kernels = tuple(kernels_of(facts, names))
    heads = tuple(
        sorted(
            {
                names.of("kernel", p.args[0])
                for f in facts
                for t in f.terms
                for p in t.walk()
                if p.op == "kernel"
            }
        )
    )
    done: dict[str, Lemma] = {}
    steps: list[ExportedStep] = []
    for place, step in enumerate(theorem.steps):
        if isinstance(step.reason, Define):
            continue
        why = (admitted or {}).get(step.label, "")
        own = _step(theorem, place, names, heads, done, before, proved, why)
        steps.append(own)
        if own.lemma is not None:
            done[step.label] = own.lemma
    quotes = tuple(dict.fromkeys(k for s in theorem.steps for k in _quoted(s.reason)))
    return Exported(theorem, names, kernels, tuple(steps), quotes)


def _names(theorem: Theorem, facts: Iterable[Assertion]) -> Names:
    """What things are called: all of them have their words before anything is printed."""
    names = Names()
    terms = [t for f in facts for t in f.terms]
    terms += [t for step in theorem.steps for t in terms_in(step.reason)]
    named = {(p.op, p.args[0]) for t in terms for p in t.walk() if p.op in NAMED}
    for kind, name in sorted(named, key=lambda n: (n[1], n[0])):
        names.of(kind, name)
    return names


def _step(
    theorem: Theorem,
    place: int,
    names: Names,
    heads: tuple[str, ...],
    done: Mapping[str, Lemma],
    before: Mapping[str, Exported],
    proved: Mapping[str, Theorem],
    admitted: str,
) -> ExportedStep:
    step = theorem.steps[place]
    labels = used(theorem, place, proved)
    own = _not_called(theorem, step)
    premises = _premises(theorem, labels, done, own)
    name = names.fact(step.label, "step")
    quoted = {key: e.lemmas for key, e in before.items()}
    ctx = context(theorem, set(labels), proved)
    above = {*theorem.hypotheses, *(s.label for s in theorem.steps[:place])}
    near = above if _looks_around(step.reason) else {*labels, *premises}
    around = context(theorem, near, proved)
    at = StepPlace(theorem, step, names, ctx, heads, done, quoted, proved, around)
    cites = tuple(dict.fromkeys(c for k in labels if k in done for c in done[k].cited))
    try:
        if isinstance(step.reason, Cited) and not in_library(step.reason):
            said = lemma(name, premises, step.fact, names, (), theorem.id)
            return _assumed(said, step.label)
        with contextlib.suppress(KeyError):  # the script says what is missing
            cites = tuple(dict.fromkeys((*cites, *quoted_citations(at))))
        statement = lemma(name, premises, step.fact, names, cites, theorem.id)
    except Untranslated as fault:
        return ExportedStep(step.label, None, (), str(fault))
    missing = [
        k
        for k in labels
        if k not in done and k not in theorem.hypotheses and k not in theorem.definitions
    ]
    if admitted or missing:
        why = admitted or f"{', '.join(missing)} is not stated"
        return ExportedStep(step.label, statement, (), why)
    every = {k: done[k].apart_from(statement.about) for k in labels if k in done}
    at = dataclasses.replace(
        at, general={k: _found(done[k], own) for k, own in every.items() if own}
    )
    try:
        lines = [*_recall(theorem, step, labels, done, own, names, statement.about), *script(at)]
    except (Untranslated, ValueError, KeyError, StopIteration) as fault:
        return ExportedStep(step.label, statement, (), str(fault) or type(fault).__name__)
    return ExportedStep(step.label, statement, tuple(lines))


def _found(own: Lemma, things: Collection[Thing]) -> tuple[Term, ...]:
    """The variables of a fact that are called so, if it speaks of them all."""
    stand = {("var", x.args[0]): x for t in own.fact.terms for x in t.free if x.op == "var"}
    return tuple(stand[t] for t in things) if stand.keys() >= set(things) else ()


def _assumed(said: Lemma, label: str) -> ExportedStep:
    """A fact that is cited: a proposition, and the lemma that it holds if it is assumed."""
    own = citation(said.home, label, [*said.premises.values(), said.fact])
    whole = dataclasses.replace(said, cited=(own,))
    given = [word(said.names, t) for t in said.about if t[0] == "var"]
    given += whole.premises_named()[:-1]
    proof = f"exact ({' '.join([own.name(said.names, said.home), *given])})."
    return ExportedStep(label, whole, (proof,), cited=said.proposition(own.head))


def _quoted(reason: Any) -> tuple[str, ...]:
    """The theorems that a reason quotes."""
    if isinstance(reason, Cases):
        parts = (reason.nonnegative, reason.nonpositive, reason.zero)
        return tuple(k for part in parts for k in _quoted(part))
    return (reason.theorem,) if isinstance(reason, Instance | Induction) else ()


def _looks_around(reason: Any) -> bool:
    """Whether plans need all that stands above, and not only what the step uses."""
    if isinstance(reason, Cases):
        return any(map(_looks_around, (reason.nonnegative, reason.nonpositive, reason.zero)))
    return isinstance(reason, Antiderivative | Monotone | Instance | Induction | Integrate | Cited)


def _not_called(theorem: Theorem, step: ProofStep) -> set[str]:
    """Facts that the script quotes at other values."""
    if isinstance(step.reason, Monotone):
        return {step.reason.slope}
    if isinstance(step.reason, Integrate):
        return {step.reason.pointwise}
    if isinstance(step.reason, Trichotomy):
        return {step.reason.equal, step.reason.above, step.reason.below}
    every = {s.label for s in theorem.steps if isinstance(s.fact, All)}
    return {step.reason.fact} - every if isinstance(step.reason, Specialise) else set()


def _premises(
    theorem: Theorem, labels: tuple[str, ...], done: Mapping[str, Lemma], own: set[str]
) -> dict[str, Assertion]:
    """The hypotheses and definitions that the facts with these labels rest on."""
    leaves = {**theorem.hypotheses, **theorem.definitions}
    leaves = {k: f for k, f in leaves.items() if not isinstance(f, StandardNormal)}
    needed = {k for k in labels if k in leaves}
    for k in labels:
        if k in done:
            needed |= set(done[k].premises)
    return {k: leaves[k] for k in leaves if k in needed}


def _recall(
    theorem: Theorem,
    step: ProofStep,
    labels: tuple[str, ...],
    done: Mapping[str, Lemma],
    own: set[str],
    names: Names,
    about: Collection[Thing],
) -> Iterator[str]:
    """The facts of steps above that the step uses."""
    every = general(step)
    for k in labels:
        if k not in done or k in own:
            continue
        call = done[k].call({})
        if every and every[0] == k:
            yield from _for_every(done[k], every[1], step, names)
        else:
            given = done[k].premises_named()
            free = done[k].apart_from(about)
            if free:  # it holds for all of these
                bound = " ".join(f"({word(names, t)} : {done[k].about[t]})" for t in free)
                said = f"forall {bound}, {fact_text(done[k].fact, names)}"
                yield f"assert ({names.fact(k)} : {said})."
                yield f"{{ intros; apply ({call}); premise. }}"
            else:
                yield f"pose proof ({' '.join([call, *given])}) as {names.fact(k)}."


def _for_every(
    own: Lemma, variables: tuple[Term, ...], step: ProofStep, names: Names
) -> Iterator[str]:
    values = {x: f"z{i}" for i, x in enumerate(variables)}
    call = own.call({("var", x.args[0]): v for x, v in values.items()})
    shown = fact_text(own.fact, own.names, values)
    binders = ""
    laws = [law for _, law in step.reason.over]
    from nctheory.present.rocq.printing import term_text

    for (x, v), law in zip(values.items(), laws, strict=True):
        kind = "V" if x.sort == "vector" else "R"
        binders += f"forall {v} : {kind}, drawn ({term_text(law, own.names, (), values)}) {v} -> "
    label = names.fact(step.reason.pointwise)
    intro = " ".join(f"{v} D{i}" for i, v in enumerate(values.values()))
    yield f"assert ({label} : {binders}{shown})."
    yield f"{{ intros {intro}; draws; apply ({call}); premise. }}"
