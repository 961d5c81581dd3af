"""How facts at other values, and other theorems, are quoted in Rocq."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any

from nctheory.present.rocq.abstracting import abstracted
from nctheory.present.rocq.citations import Citation
from nctheory.present.rocq.closing import part_by_part
from nctheory.present.rocq.equality_scripts import alike, by_gap, equality, fitting, is_long
from nctheory.present.rocq.lemmas import Lemma
from nctheory.present.rocq.mean_scripts import has_means
from nctheory.present.rocq.place import StepPlace, as_tactic, braced
from nctheory.present.rocq.planning import substitution
from nctheory.present.rocq.printing import Untranslated, fact_text, file_name, term_text
from nctheory.present.rocq.sign_scripts import sign_tactic
from nctheory.trusted import reasons as by
from nctheory.trusted.algebra import is_zero, poly
from nctheory.trusted.building import add, instantiate, minus, rational, replace
from nctheory.trusted.equality import same
from nctheory.trusted.language import Term
from nctheory.trusted.quoting import at_any
from nctheory.trusted.substituting import changed
from nctheory.trusted.theorems import All, Assertion, Formula, Theorem

__all__ = [
    "induction_lines",
    "instance_lines",
    "parts_of_cases",
    "quoted_citations",
    "specialise_lines",
    "trichotomy_lines",
]


def specialise_lines(place: StepPlace, goal: Any, reason: Any) -> list[str]:
    """A fact above at other values of its variables."""
    fact = place.said(reason.fact)
    if isinstance(fact, All):
        values = [reason.at[str(i)] for i in range(len(fact.binders))]
        args = " ".join(
            f"({place.show(v)})" + (" ltac:(labels)" if b == "nat" else "")
            for v, b in zip(values, fact.binders, strict=True)
        )
        lines = [f"pose proof ({place.given(reason.fact)} {args}) as I'."]
        found = _at_values(fact, values)
        if not alike(goal, found):
            return [*lines, *fitting(place, goal, found, "I'")]
        entries = [(f"({place.show(v)})", v) for v in values]
        there, gap = place.opened(fact.relation.gap, entries)
        texts = tuple(text for text, _ in entries)
        left, right = (
            f"({term_text(t, place.names, texts, place.values)})" for t in fact.relation.terms
        )
        shown = f"{right} - {left}" if found.op in ("<=", "<") else f"{left} - {right}"
        return [*lines, *by_gap(place, goal, there, gap, shown, "I'")]
    if reason.fact not in place.lemmas:
        raise Untranslated(f"{reason.fact!r} is a hypothesis of one value")
    lemma = place.lemmas[reason.fact]
    values_of: dict[Any, str] = {("var", k): place.show(v) for k, v in reason.at.items()}
    for part in _parts([lemma.fact]):
        if part.op == "var" and part.args[0] in reason.at:
            values_of[part] = values_of["var", part.args[0]]
    rule = {
        p: reason.at[p.args[0]] for p in _parts([fact]) if p.op == "var" and p.args[0] in reason.at
    }
    return [
        f"assert (I' : {fact_text(fact, place.names, values_of)}).",
        f"{{ apply ({lemma.call(values_of)}); premise. }}",
        *fitting(place, goal, fact.map(lambda t: replace(t, rule)), "I'"),
    ]


def trichotomy_lines(place: StepPlace, goal: Any, reason: Any) -> list[str]:
    """Two labels are the same, or the one is the other and a label."""
    names = [place.names.of("var", x.args[0]) for x in (reason.first, reason.second)]
    known = " ".join(f"label_{name}" for name in names)
    lines = [
        f"destruct (label_trichotomy {' '.join(names)} {known}) as "
        "[T' | [[m' [L' T']] | [m' [L' T']]]]; rewrite T'.",
    ]
    above, below = (reason.above, reason.first), (reason.below, reason.second)
    for k, value in ((reason.equal, None), above, below):
        lemma = place.lemmas[k]
        at = {} if value is None else {("var", value.args[0]): "m'"}
        lines += [
            f"- assert (I' := {lemma.call(at)}).",
            *("  specialize (I' ltac:(premise))." for _ in lemma.premises_named()),
            "  fit I'.",
        ]
    return lines


def _at_values(fact: All, values: list[Term]) -> Any:
    return fact.relation.map(lambda t: instantiate(t, *values))


def instance_lines(place: StepPlace, goal: Any, reason: Any) -> list[str]:
    """A statement of another theorem at these values."""
    change = substitution(place.theorems[reason.theorem], reason.at)
    ctx = place.around.using(reason.using)
    lemma = _conclusion(place, reason.theorem, change, goal, ctx)
    return _quotation(place, lemma, change, reason, goal)


def quoted_citations(place: StepPlace, goal: Any = None, reason: Any = None) -> Iterator[Citation]:
    """What is assumed where the reason of the step quotes a theorem, as what that cites."""
    goal, reason = goal or place.step.fact, reason or place.step.reason
    if isinstance(reason, by.Cases):
        for op, part in parts_of_cases(reason):
            case = Formula(reason.on, op, rational(0))
            ctx, around = (c.case(reason.case, case) for c in (place.ctx, place.around))
            yield from quoted_citations(place.with_context(ctx, around), goal, part)
    if not isinstance(reason, by.Instance | by.Induction):
        return
    ctx = place.around
    if isinstance(reason, by.Induction):
        goal = _next(goal, reason.variable)
    else:
        if isinstance(goal, All):
            goal, ctx = at_any(goal, ctx)
        ctx = ctx.using(reason.using)
    change = substitution(place.theorems[reason.theorem], reason.at)
    for citation in _conclusion(place, reason.theorem, change, goal, ctx).cited:
        yield citation.at(change)


def parts_of_cases(reason: by.Cases) -> list[tuple[str, Any]]:
    """The reasons of the cases, with how what decides stands to 0."""
    if reason.zero is None:
        return [(">=", reason.nonnegative), ("<=", reason.nonpositive)]
    return [(">", reason.nonnegative), ("=", reason.zero), ("<", reason.nonpositive)]


def _next(goal: Assertion, n: Term) -> Assertion:
    return goal.map(lambda t: replace(t, {n: add(n, rational(1))}))


def induction_lines(place: StepPlace, goal: Any, reason: Any) -> list[str]:
    """Induction over a label, by a theorem that leads from n to n + 1."""
    n = reason.variable
    name = place.names.of("var", n.args[0])
    change = substitution(place.theorems[reason.theorem], reason.at)
    after = _next(goal, n)
    lemma = _conclusion(place, reason.theorem, change, after, place.around)
    here = by.Instance(reason.theorem, reason.at, {**reason.given, reason.hypothesis: ""})
    body = _quotation(place, lemma, change, here, after)
    return [
        f"forget {name}; revert {name} label_{name};",
        f"  apply (label_ind (fun {name} => {fact_text(goal, place.names)})).",
        *_base(place, goal, n, reason.base),
        f"- intros {name} label_{name} {place.given('')}.",
        f"  assert (A' : {fact_text(after, place.names)}).",
        *(f"  {line}" for line in braced(body)),
        "  fits A'.",
    ]


def _base(place: StepPlace, goal: Any, n: Term, label: str) -> list[str]:
    """The case 1."""
    first = goal.map(lambda t: replace(t, {n: rational(1)}))
    lines = fitting(place, first, place.fact(label), place.given(label))
    return [
        f"- assert (A' : {fact_text(first, place.names)}).",
        *(f"  {line}" for line in braced(lines)),
        "  fits A'.",
    ]


def _premise(
    place: StepPlace,
    lemma: Lemma,
    fact: Assertion,
    change: Mapping[Term, Term],
    values: Mapping[Any, str],
    label: str | None,
) -> str:
    """The tactic that proves a premise, from the fact that is said to be it or by its sign."""
    rest = "premise" if label is None else f"premise_by {place.given(label)}"
    parts = list(_parts([fact]))
    if not isinstance(fact, Formula):
        return rest
    own: Any = changed(fact, change)
    if any(p.op in ("kernel", "mean") for p in parts):
        if label and any(p.op == "mean" for p in parts) and place.fact(label) == own:
            name = place.given(label)
            return f"first [exact {name} | congruent_to {name} | {rest}]"
        said = None if label is not None else _said_alike(place, own)
        shown = fact_text(fact, lemma.names, values)
        if said is None or fact_text(place.fact(said), place.names, place.values) == shown:
            return rest
        return f"first [{rest} | congruent_to {place.given(said)}]"
    real = {p: v for p, v in change.items() if p.op == "var"}
    if label is None and fact.op == "=":
        if len(real) < len(change):
            return rest
        there, gap, _ = place.quoted_gap(fact, lemma.names, values, real)
        inner = as_tactic(equality(there, gap, rational(0)))
        return f"first [premise | gap; {inner}]"
    label = _known_as(place, own) if label is None else label
    if label is None:
        return f"first [assumption | gap; {sign_tactic(place, own.gap)} | premise]"
    if not label:  # what an induction assumes
        return rest
    given, name = place.fact(label), place.given(label)
    if not alike(given, fact) or len(real) < len(change):
        return rest
    if any(p.op == "mean" for p in _parts([given])):
        return rest
    there, gap, shown = place.quoted_gap(fact, lemma.names, values, real)
    inner = as_tactic(equality(there, gap, given.gap))
    return (
        f"first [exact {name} | assert (G' : {shown} = {place.gap(given)}); [{inner} "
        f"| gap; try rewrite G'; lra] | {rest}]"
    )


def _known_as(place: StepPlace, own: Formula) -> str | None:
    """The label of a fact at hand that says this in other words."""
    simple = all(p.op in ("add", "mul", "rat", "var", "pow") for t in own.terms for p in t.walk())
    for label, fact in {} if simple else place.ctx.facts.items():
        with contextlib.suppress(ValueError):
            if not (isinstance(fact, Formula) and alike(fact, own)):
                continue
            if is_zero(poly(minus(fact.gap, own.gap), place.around), place.around):
                return label
    return None


def _said_alike(place: StepPlace, own: Formula) -> str | None:
    """The label of a fact at hand that says this part by part."""
    for label, fact in place.ctx.facts.items():
        same = isinstance(fact, Formula) and alike(fact, own) and fact.op == own.op
        if same and all(map(part_by_part, fact.terms, own.terms)):
            return label
    return None


def _value(place: StepPlace, p: Term, v: Term) -> str:
    """A value, as a function of its arguments if it is one."""
    if p.op != "apply":
        return place.show(v)
    return place.function(v, len(p.args) - 2)


def _conclusion(
    place: StepPlace, name: str, change: Mapping[Term, Term], goal: Any, ctx: Any
) -> Lemma:
    """The lemma of the theorem that says the goal."""
    theorem: Theorem = place.theorems[name]
    said = [s for s in theorem.steps if s.label in theorem.statement]
    facts = {s.label: changed(s.fact, change) for s in said}
    exact = [k for k in facts if facts[k] == goal or len(facts) == 1]
    for label in exact or facts:
        if exact or same(goal, facts[label], ctx):
            if label not in place.quoted[name]:
                raise Untranslated(f"{name} is not stated in Rocq")
            return place.quoted[name][label]
    raise Untranslated(f"{name} says something else")


def _parts(facts: list[Assertion]) -> Iterator[Term]:
    return (p for f in facts for t in f.terms for p in t.walk())


def _integrals_of_draws(place: StepPlace, fact: Formula) -> bool:
    """Whether there are integrals, which are not compared part by part, about what is drawn."""
    return any(p.op == "integral" and not p.free.isdisjoint(place.drawn) for p in _parts([fact]))


def _quotation(
    place: StepPlace, lemma: Lemma, change: Mapping[Term, Term], reason: Any, goal: Any
) -> list[str]:
    """The lemma at these values, and the goal from it."""
    module = file_name(reason.theorem)
    values: dict[Any, str] = {}
    for p, v in change.items():
        whole = p.op == "law" and v.op == "law" and len(p.args) > 2 and len(v.args) == 2
        text = place.names.of("law", v.args[0]) if whole else _value(place, p, v)
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
    for k, fact in lemma.premises.items():
        premises.append(_premise(place, lemma, fact, change, values, reason.given.get(k)))
    for citation in lemma.cited:
        own = citation.at(change).name(place.names, place.theorem.id)
        premises.append(f"exact {own}")
    call = f"{lemma.call(values, place.names, f'{module}.')}"
    how = f"apply ({call}); [{' | '.join(premises)}]" if premises else f"exact ({call})"
    lines = [f"assert (I' : {fact_text(lemma.fact, lemma.names, values)}).", f"{{ {how}. }}"]
    if any(p.op == "apply" for p in change):
        lines.append("cbv beta in I'.")
    real, said = {p: v for p, v in change.items() if p.op == "var"}, lemma.fact
    if any(p.op == "mean" for p in _parts([goal])) and changed(said, change) == goal:
        return [*lines, "congruent_to I'."]
    plain = alike(goal, said)
    whole = not (kernels and has_means(*said.terms))
    if isinstance(said, Formula) and plain and whole and len(real) == len(change):
        here = dataclasses.replace(place, kernels=(*place.kernels, *sorted(kernels)))
        there, gap, shown = here.quoted_gap(said, lemma.names, values, real)
        by_values = by_gap(here, goal, there, gap, shown, "I'")
        now: Any = changed(said, change)
        long = is_long(by_values) or any("assert (U' :" in line for line in by_values)
        if (
            long
            and not _integrals_of_draws(place, now)
            and abstracted(place, (goal.gap, now.gap)) is not None
        ):
            text = fact_text(now, place.names, place.values)
            how = "first [exact I' | congruent_to I' | sides_of I' | fits I']"
            by_values = [f"assert (J' : {text}) by {how}.", *fitting(place, goal, now, "J'")]
        return [*lines, *by_values]
    if kernels and (whole or len(real) < len(change)):
        lines.append(f"unfold {', '.join([*sorted(kernels), *place.kernels])} in *.")
    elif isinstance(said, Formula) and plain:
        now = changed(said, change)
        text = fact_text(now, place.names, place.values)
        lines.append(f"assert (J' : {text}) by first [exact I' | sides_of I' | fits I'].")
        return [*lines, *fitting(place, goal, now, "J'")]
    return [*lines, "fits I'."]
