"""Where a step stands: what its script can refer to, and how it is written."""

from __future__ import annotations

import dataclasses
import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from nctheory.present.rocq.lemmas import Lemma
from nctheory.present.rocq.printing import Names, term_text
from nctheory.trusted.building import abstract, instantiate, rebuild, replace, scalar_product
from nctheory.trusted.context import Context
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import Formula, ProofStep, Theorem

__all__ = ["StepPlace", "as_tactic", "braced", "in_sequence", "summed"]


@dataclass(frozen=True)
class StepPlace:
    """A step, and what stands above it.

    `ctx` has the facts that the step uses, and `around`, for plans, all that stand above. `lemmas`
    are those of the steps above by label, `quoted` those of other theorems. `values` are the texts
    of variables that the script calls otherwise, and `count` numbers what it asserts. `real` says
    for what such variables stand that are printed as a whole, and `drawn` has the names of those
    that binders have left, which are printed as they were under the binder. The facts `general` are
    at hand for all values of these variables, which the step is not about.
    """

    theorem: Theorem
    step: ProofStep
    names: Names
    ctx: Context
    kernels: tuple[str, ...]
    lemmas: Mapping[str, Lemma]
    quoted: Mapping[str, Mapping[str, Lemma]]
    theorems: Mapping[str, Theorem]
    around: Context
    values: Mapping[Any, str] = field(default_factory=dict)
    real: Mapping[Term, Term] = field(default_factory=dict)
    drawn: Mapping[Term, str] = field(default_factory=dict)
    general: Mapping[str, tuple[Term, ...]] = field(default_factory=dict)
    count: Iterator[int] = field(default_factory=itertools.count)

    def with_context(self, ctx: Context, around: Context) -> StepPlace:
        """The same where other facts are at hand, and stand above."""
        return dataclasses.replace(self, ctx=ctx, around=around)

    def at(self, values: Mapping[Any, str], around: Context | None = None) -> StepPlace:
        """The same where variables have other names, and perhaps other facts stand above."""
        return dataclasses.replace(self, values=values, around=around or self.around)

    def fact(self, label: str) -> Any:
        """The fact with this label: at the values at hand, if it is about all values."""
        facts = {**self.theorem.hypotheses, **{s.label: s.fact for s in self.theorem.steps}}
        return self.ctx.facts.get(label) or facts[label]

    def said(self, label: str) -> Any:
        """The fact with this label as it stands above."""
        facts = {**self.theorem.hypotheses, **{s.label: s.fact for s in self.theorem.steps}}
        return facts.get(label) or self.ctx.facts[label]

    def given(self, label: str) -> str:
        """What the fact is called in the script."""
        return self.names.fact(label)

    def standing(self, values: Mapping[Term, tuple[str, Term]]) -> StepPlace:
        """The same where free variables are printed as these texts, and stand for these terms."""
        return dataclasses.replace(
            self,
            values={**self.values, **{x: text for x, (text, _) in values.items()}},
            real={**self.real, **{x: t for x, (_, t) in values.items()}},
        )

    def opened(self, body: Term, entries: Sequence[tuple[str, Term]]) -> tuple[StepPlace, Term]:
        """The body of a binder where Rocq puts in texts, which mean terms, as Rocq has it then."""
        stand_ins = [Term("free", 8000 + next(self.count), t.sort) for _, t in entries]
        place = self.standing(dict(zip(stand_ins, entries, strict=True)))
        texts = tuple(text for text, _ in entries)
        values = dict(place.values)
        for p in _outside(body):  # in the order in which the binder has them
            if p.loose and p.op != "bound" and all(k < len(texts) for k, _ in p.loose):
                text = term_text(p, self.names, texts, self.values)
                values[instantiate(p, *stand_ins)] = f"({text})"
        return place.at(values), instantiate(body, *stand_ins)

    def unfolded(self, kernel: Term) -> tuple[StepPlace, Term]:
        """A kernel as Rocq has it after `unfold`."""
        entries = []
        for pair in ((2, 2), (2, 3), (3, 3)):
            real = scalar_product(*(kernel.args[i] for i in pair))
            shown = [self.show(kernel.args[i]) for i in pair]
            text = self.show(real) if real.op == "dot" else " * ".join(shown)
            entries.append((f"({text})", real))
        return self.opened(kernel.args[1], entries)

    def quoted_gap(
        self, fact: Formula, names: Names, values: Mapping[Any, str], real: Mapping[Term, Term]
    ) -> tuple[StepPlace, Term, str]:
        """The gap of a fact at values of its variables, as it is printed, and its text."""
        stand_ins = {
            v: Term("free", 8000 + next(self.count), t.sort) for v, t in real.items() if v in values
        }
        place = self.standing({x: (f"({values[v]})", real[v]) for v, x in stand_ins.items()})
        texts = dict(place.values)
        for p in {p for t in fact.terms for p in t.walk()}:
            if not p.loose and not p.free.isdisjoint(real) and p not in real:
                texts[replace(p, stand_ins)] = f"({term_text(p, names, (), values)})"
        left, right = (term_text(t, names, (), values) for t in fact.terms)
        shown = f"({right}) - ({left})" if fact.op in ("<=", "<") else f"({left}) - ({right})"
        return place.at(texts), replace(fact.gap, stand_ins), shown

    def meant(self, t: Term) -> Term:
        """What a term that is printed stands for."""
        for _ in range(3):
            t = rebuild(t, lambda part, under: self.real.get(part))
        return t

    def show(self, t: Term) -> str:
        """A term."""
        opened = [x for x in self.drawn if x in t.free]
        under = tuple(self.drawn[x] for x in opened)
        return term_text(abstract(t, *opened), self.names, under, self.values)

    def function(self, body: Term, count: int) -> str:
        """A function of that many arguments, for which loose indices stand in its body."""
        words = tuple(f"v{i}" for i in range(count))
        return f"(fun {' '.join(words)} => {term_text(body, self.names, words, self.values)})"

    def nested(self, t: Term) -> str:
        """A term as it stands under the binders of all that is drawn, one in the other."""
        under = tuple(self.drawn.values())
        return term_text(abstract(t, *self.drawn), self.names, under, self.values)

    def gap(self, fact: Formula) -> str:
        """What is 0, or nonnegative, or positive."""
        left, right = (self.show(side) for side in fact.terms)
        return f"({right}) - ({left})" if fact.op in ("<=", "<") else f"({left}) - ({right})"

    def rewriting(self, labels: Sequence[str]) -> list[str]:
        """Equalities put in, twice, as the one may bring in the other."""
        found = [self.given(k) for k in labels if getattr(self.fact(k), "op", "") == "="]
        return [f"rewrite ?{', ?'.join(found)}."] * min(2, len(found)) if found else []


def _outside(t: Term) -> Iterator[Term]:
    """The parts that stand under no binder of the term."""
    found = set()

    def look(part: Term, under: int) -> None:
        if not under:
            found.add(part)

    rebuild(t, look)
    yield from (p for p in t.walk() if p in found)


def braced(lines: Sequence[str]) -> list[str]:
    """The lines as the proof of what was asserted above."""
    if len(lines) == 1:
        return [f"{{ {lines[0]} }}"]
    return [f"{{ {lines[0]}", *(f"  {line}" for line in lines[1:-1]), f"  {lines[-1]} }}"]


def summed(texts: Sequence[str]) -> str:
    """The sum of these numbers, as the tactics `linear` and `integrals` want it."""
    return " + (".join(texts) + ")" * (len(texts) - 1)


def as_tactic(lines: Sequence[str]) -> str:
    """Lines without bullets as one tactic."""
    return f"({in_sequence(lines)})"


def in_sequence(lines: Sequence[str]) -> str:
    """The same without parentheses: in braces stands the proof of what was asserted."""
    return _joined(iter(_SENTENCE.findall(" ".join(map(str.strip, lines)))))


_SENTENCE = re.compile(r"\{ | ?\}|[^{}]+?\.(?=\s|$)")


def _joined(sentences: Iterator[str]) -> str:
    """The sentences up to the end, or up to a brace."""
    tactics: list[str] = []
    for sentence in map(str.strip, sentences):
        if sentence == "}":
            break
        if sentence == "{":
            tactics[-1] += f"; [{_joined(sentences)} |]"
        else:
            tactics.append(sentence.removesuffix("."))
    return "; ".join(tactics)
