"""How a function whose derivative is nonnegative is shown to rise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from nctheory.present.rocq.place import StepPlace
from nctheory.present.rocq.printing import fact_text, term_text
from nctheory.present.rocq.sign_scripts import positive, sign_tactic, supports
from nctheory.present.rocq.slopes import continuity_lines, derivative_lines
from nctheory.trusted.building import abstract, add, instantiate, minus, mul, rational, replace
from nctheory.trusted.calculus import differentiated
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import Formula

__all__ = ["monotone_lines"]

_WORD = "at_t"


def monotone_lines(
    place: StepPlace, goal: Any, reason: Any
) -> tuple[list[str], StepPlace, Term, str]:
    """The lines that show that the function rises, and its rise, there and in Rocq."""
    x, fact = reason.variable, place.said(reason.slope)
    t = next(n for n in ("t", "u", "w", "q", "t1", "t2") if n not in place.names.taken())
    f, d = (term_text(e, place.names, (t,)) for e in (reason.function, abstract(fact.gap, x)))
    low, high = place.show(reason.low), place.show(reason.high)
    rule, op = ("rises_strictly", "<") if goal.strict else ("rises", "<=")
    below, above = (term_text(reason.function, place.names, (f"({e})",)) for e in (low, high))
    ends = [
        f"assert (0 <= {place.show(e)}) by sign."
        for e in (reason.low, reason.high)
        if e.op != "rat" and place.around.is_sign(e)
    ]
    inside = place.at({x: _WORD, ("var", x.args[0]): _WORD})
    slope = list(_slope(inside, reason, x, fact))
    forms = derivative_lines(inside, reason.function, abstract(fact.gap, x), (_WORD, x))
    apart = "apply Rminus_lt_0_l" if goal.strict else "apply Rminus_le_0_l"
    lines = [
        *supports(place, [reason.low, reason.high]),
        *ends,
        f"assert (M' : {below} {op} {above}).",
        f"{{ apply ({rule} (fun {t} => {f}) (fun {t} => {d}) ({low}) ({high})).",
        f"  - {apart}; {sign_tactic(place, minus(reason.high, reason.low))}.",
        f"  - intros {_WORD} B'.",
        *(f"    {line}" for line in [*slope, *forms]),
        f"  - intros {_WORD} B'.",
        *(f"    {line}" for line in slope),
        "    first [cbv beta; lra | fit S'].",
        *_bullet(
            [*continuity_lines(place, reason.function, (f"({low})", reason.low)), "continuity_at."]
        ),
        *_bullet(
            [
                *continuity_lines(place, reason.function, (f"({high})", reason.high)),
                "continuity_at. }",
            ]
        ),
    ]
    place, last = place.opened(reason.function, [(f"({high})", reason.high)])
    place, first = place.opened(reason.function, [(f"({low})", reason.low)])
    return lines, place, add(last, mul(rational(-1), first)), f"({above}) - ({below})"


def _bullet(lines: list[str]) -> list[str]:
    return [f"  - {lines[0]}", *(f"    {line}" for line in lines[1:])]


def _slope(place: StepPlace, reason: Any, x: Term, fact: Any) -> Iterator[str]:
    """That the slope is nonnegative between the ends, and what the derivative needs there."""
    lemma = place.lemmas.get(reason.slope)
    for p in lemma.premises.values() if lemma else ():
        if any(x in e.free for e in p.terms):
            if isinstance(p, Formula):
                for end in (reason.low, reason.high):
                    at = replace(p.gap, {x: end})
                    yield f"try assert (0 <= {place.show(at)}) by {sign_tactic(place, at)}."
            yield f"assert ({fact_text(p, place.names, place.values)}) by premise."
    _, conditions = differentiated(instantiate(reason.function, x), x, place.around.smooth)
    for kind, c in dict.fromkeys(conditions):
        if kind in ("positive", "nonzero") and x in c.free:
            yield from supports(place, [c])
            yield from positive(place, c)
    yield f"assert (S' : {fact_text(fact, place.names, place.values)})."
    if lemma:
        yield f"{{ apply ({lemma.call(place.values)}); premise. }}"
    else:
        yield f"{{ exact {place.given(reason.slope)}. }}"
