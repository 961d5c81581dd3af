"""How facts at other values, and other theorems, are quoted in Rocq."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from nctheory.present.rocq.equality_scripts import fitting
from nctheory.present.rocq.lemmas import Lemma
from nctheory.present.rocq.place import StepPlace
from nctheory.present.rocq.planning import substitution
from nctheory.present.rocq.printing import Untranslated, fact_text, file_name
from nctheory.trusted import reasons as by
from nctheory.trusted.building import add, instantiate, rational, replace
from nctheory.trusted.equality import same
from nctheory.trusted.language import Term
from nctheory.trusted.quoting import changed
from nctheory.trusted.theorems import All, Assertion, Theorem

__all__ = ["induction_lines", "instance_lines", "specialise_lines"]


def specialise_lines(place: StepPlace, goal: Any, reason: Any) -> list[str]:
    """A fact above at other values of its variables."""
    fact = place.said(reason.fact)
    if isinstance(fact, All):
        values = [reason.at[str(i)] for i in range(len(fact.binders))]
        args = " ".join(f"({place.show(v)})" + (" ltac:(labels)" if b == "nat" else "")
                        for v, b in zip(values, fact.binders, strict=True))  # fmt: skip
        return [
            f"pose proof ({place.given(reason.fact)} {args}) as I'.",
            *fitting(place, goal, _at_values(fact, values), "I'"),
        ]
    if reason.fact not in place.lemmas:
        raise Untranslated(f"{reason.fact!r} is a hypothesis of one value")
    lemma = place.lemmas[reason.fact]
    values_of: dict[Any, str] = {("var", k): place.show(v) for k, v in reason.at.items()}
    for part in _parts([lemma.fact]):
        if part.op == "var" and part.args[0] in reason.at:
            values_of[part] = values_of["var", part.args[0]]
    rule = {p: reason.at[p.args[0]] for p in _parts([fact])
            if p.op == "var" and p.args[0] in reason.at}  # fmt: skip
    return [f"assert (I' : {fact_text(fact, place.names, values_of)}).",
            f"{{ apply ({lemma.call(values_of)}); premise. }}",
            *fitting(place, goal, fact.map(lambda t: replace(t, rule)), "I'")]  # fmt: skip


def _at_values(fact: All, values: list[Term]) -> Any:
    return fact.relation.map(lambda t: instantiate(t, *values))


def instance_lines(place: StepPlace, goal: Any, reason: Any) -> list[str]:
    """A statement of another theorem at these values."""
    change = substitution(place.theorems[reason.theorem], reason.at)
    ctx = place.around.using(reason.using)
    lemma = _conclusion(place, reason.theorem, change, goal, ctx)
    return _quotation(place, lemma, change, reason, goal)


def induction_lines(place: StepPlace, goal: Any, reason: Any) -> list[str]:
    """Induction over a label, by a theorem that leads from n to n + 1."""
    n = reason.variable
    name = place.names.of("var", n.args[0])
    change = substitution(place.theorems[reason.theorem], reason.at)
    after = goal.map(lambda t: replace(t, {n: add(n, rational(1))}))
    lemma = _conclusion(place, reason.theorem, change, after, place.around)
    here = by.Instance(reason.theorem, reason.at, {**reason.given, reason.hypothesis: ""})
    body = _quotation(place, lemma, change, here, after)
    return [
        f"revert {name} label_{name};",
        f"  apply (label_ind (fun {name} => {fact_text(goal, place.names)})).",
        *_base(place, goal, n, reason.base),
        f"- intros {name} label_{name} {place.given('')}.",
        *(f"  {line}" for line in body),
    ]


def _base(place: StepPlace, goal: Any, n: Term, label: str) -> list[str]:
    """The case 1."""
    first = goal.map(lambda t: replace(t, {n: rational(1)}))
    lines = fitting(place, first, place.fact(label), place.given(label))
    return [f"- {lines[0]}", *(f"  {line}" for line in lines[1:])]


def _conclusion(
    place: StepPlace, name: str, change: Mapping[Term, Term], goal: Any, ctx: Any
) -> Lemma:
    """The lemma of the theorem that says the goal."""
    theorem: Theorem = place.theorems[name]
    facts = {s.label: s.fact for s in theorem.steps}
    for label in theorem.statement:
        if len(theorem.statement) == 1 or same(goal, changed(facts[label], change), ctx):
            if label not in place.quoted[name]:
                raise Untranslated(f"{name} is not stated in Rocq")
            return place.quoted[name][label]
    raise Untranslated(f"{name} says something else")


def _parts(facts: list[Assertion]) -> Iterator[Term]:
    return (p for f in facts for t in f.terms for p in t.walk())


def _quotation(
    place: StepPlace, lemma: Lemma, change: Mapping[Term, Term], reason: Any, goal: Any
) -> list[str]:
    """The lemma at these values, and the goal from it."""
    module = file_name(reason.theorem)
    values: dict[Any, str] = {}
    for p, v in change.items():
        whole = p.op == "law" and v.op == "law" and len(p.args) > 2 and len(v.args) == 2
        text = place.names.of("law", v.args[0]) if whole else place.show(v)
        values[p.op, p.args[0]] = text
    for kind, name in lemma.about:
        if kind != "space":
            values.setdefault((kind, name), place.names.of(kind, name))
    kernels = set()
    for p in _parts([lemma.fact, *lemma.premises.values()]):
        if p.op == "var":
            values[p] = values["var", p.args[0]]
        elif p.op == "kernel":
            kernels.add(f"{module}.{lemma.names.of('kernel', p.args[0])}")
            values["kernel", p.args[0]] = f"{module}.{lemma.names.of('kernel', p.args[0])}"
    premises = ["premise"] * len(lemma.sorts)
    for k in lemma.premises:
        label = reason.given.get(k)
        premises.append("premise" if label is None else f"premise_by {place.given(label)}")
    own = f"{lemma.call(values, place.names, f'{module}.')}"
    how = f"apply ({own}); [{' | '.join(premises)}]" if premises else f"exact ({own})"
    lines = [f"assert (I' : {fact_text(lemma.fact, lemma.names, values)}).", f"{{ {how}. }}"]
    if kernels:
        lines.append(f"unfold {', '.join([*sorted(kernels), *place.kernels])} in *.")
        return [*lines, "fit I'."]
    return [*lines, *fitting(place, goal, changed(lemma.fact, change), "I'")]
