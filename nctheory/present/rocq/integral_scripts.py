"""How integrals are replayed: compared point by point, or found by an antiderivative."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from nctheory.present.rocq.equality_scripts import equality
from nctheory.present.rocq.limit_scripts import ratio_lines
from nctheory.present.rocq.place import StepPlace, braced
from nctheory.present.rocq.printing import Untranslated, fact_text, term_text
from nctheory.present.rocq.sign_scripts import positive, sign_tactic, supports
from nctheory.present.rocq.slopes import continuity_lines, derivative_lines
from nctheory.trusted.building import abstract, add, instantiate, minus, mul, rational
from nctheory.trusted.calculus import differentiated, in_between
from nctheory.trusted.infinity import at_infinity
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import Formula

__all__ = ["antiderivative_lines", "integrate_lines"]

ZERO = rational(0)
_WORD = "at_t"


def integrate_lines(place: StepPlace, goal: Any, reason: Any) -> list[str]:
    """An integral is compared with another, or with 0, as a fact says at each point."""
    ends = _Ends(place, reason.low, reason.high)
    sides = [_Multiple(place, ends, t) for t in goal.ordered]
    x, fact = reason.variable, place.said(reason.pointwise)
    inside, there = ends.inside(x)
    points = list(_pointwise(there, reason.pointwise, x, fact))
    for i, (side, own) in enumerate(zip(sides, fact.ordered, strict=True)):
        stands, value = side.at(there, x)
        shown, said = side.text(place, _WORD), there.show(own)
        alike = ["reflexivity."] if shown == said else equality(stands, value, own)
        points += [f"assert (F{i}' : {shown} = {said}).", *braced(alike)]
    points.append("try rewrite F0'; try rewrite F1'.")
    above, below = (side.function for side in sides)
    op = "=" if goal.op == "=" else ">" if goal.strict else ">="
    body: list[str]
    if op == "=":
        body = [f"apply integral_same; filters; {ends.rule}.", *inside, *points, "exact S'."]
    elif not sides[1].is_zero:
        least = there.around.signs(fact.ordered[1])
        if goal.strict or not least.nonnegative or reason.high.sort == "end":
            raise Untranslated("there is no replay of integrals that may not exist yet")
        own = fact.ordered[1]
        first = [*inside, *points[:-1],
                 f"assert (0 <= {there.show(own)}) by {sign_tactic(there, own)}.",
                 "rewrite F1'; assumption."]  # fmt: skip
        body = [*_larger(place, ends, above, reason), *bulleted(first),
                *bulleted([*inside, *points, "lra."])]  # fmt: skip
    elif goal.strict:
        rule = f"[{ends.order} | intros; continuity |]"
        body = [f"apply Rlt_gt, integral_positive; {rule}.", *inside, *points, "lra."]
    else:
        body = [f"apply Rle_ge, integral_nonneg; filters; {ends.rule}.", *inside, *points, "lra."]
    return [
        f"assert (I' : {ends.integral(above)} {op} {ends.integral(below)}).",
        *braced(body),
        *(f"rewrite {s.out(ends)} in I'." for s in sides if not s.is_zero),
        "first [exact I' | lra | fits I'].",
    ]


def _larger(place: StepPlace, ends: _Ends, above: str, reason: Any) -> list[str]:
    """That the larger integral exists, and the rule that compares the two."""
    numbers = f"({place.show(reason.low)}) ({place.show(reason.high)})"
    return [
        f"assert (X' : is_RInt_gen {above} ({ends.low}) ({ends.high}) (RInt {above} {numbers})) "
        f"by (apply integral_proper; [{ends.order} | intros; continuity]).",
        f"apply Rle_ge, (integral_le _ _ _ _ _ X'); filters; {ends.rule}.",
    ]


def bulleted(lines: list[str]) -> list[str]:
    """The lines as the proof of one of several goals."""
    return [f"- {lines[0]}", *(f"  {line}" for line in lines[1:])]


def antiderivative_lines(place: StepPlace, goal: Any, reason: Any) -> list[str]:
    """An integral is what an antiderivative rises by, and the integral of what is left."""
    body, low, high = goal.lhs.args
    ends = _Ends(place, low, high)
    t = ends.bound
    of, own, left = (
        f"(fun {t} => {term_text(f, place.names, (t,))})"
        for f in (reason.of, body, reason.rest or rational(0))
    )
    lines = _slope_between(place, ends, of, body, reason)
    values = []
    for name, end, side, limit in (("A", low, 1, reason.at_low), ("B", high, -1, reason.at_high)):
        place, more, text, value = _at_end(place, reason.of, end, side, limit)
        values.append((text, value))
        shown = ends.low if side > 0 else ends.high
        lines += [f"assert ({name}' : filterlim {of} ({shown}) (locally ({text}))).", *braced(more)]
    (bottom, first), (top, last) = values
    total, text = minus(last, first), f"({top}) - ({bottom})"
    if reason.rest is None:
        rule = f"(integral_by _ _ {of} {own} _ _ S' A' B')"
    else:
        rest = Term("integral", reason.rest, low, high)
        total, text = add(total, rest), f"{text} + {place.show(rest)}"
        numbers = f"({place.show(low)}) ({place.show(high)})"
        continuous = "ltac:(intros; continuity)"
        proper = f"(integral_proper {left} {numbers} ltac:({ends.order}) {continuous})"
        rule = f"(integral_by_parts _ _ {of} {own} {left} _ _ S' A' B' (ex_intro _ _ {proper}))"
    return [
        *lines,
        f"assert (T' : {text} = {place.show(goal.rhs)}).",
        *braced(equality(place, total, goal.rhs)),
        f"etransitivity; [exact {rule} | exact T'].",
    ]


def _slope_between(place: StepPlace, ends: _Ends, of: str, body: Term, reason: Any) -> list[str]:
    """That between the ends the antiderivative has the slope, which is continuous."""
    t = ends.bound
    x = place.around.fresh()
    inside, there = ends.inside(x)
    slope, shown = body, term_text(body, place.names, (t,))
    start = "idtac."
    if reason.rest is not None:
        slope = abstract(minus(instantiate(body, x), instantiate(reason.rest, x)), x)
        shown = f"({shown}) - ({term_text(reason.rest, place.names, (t,))})"
        found = term_text(slope, place.names, (_WORD,))
        start = f"apply (is_derive_to _ _ ({found})); [| ring]."
    _, conditions = differentiated(instantiate(reason.of, x), x, there.around.smooth)
    known = [
        line
        for kind, c in dict.fromkeys(conditions)
        if kind in ("positive", "nonzero") and x in c.free
        for line in (*supports(there, [c]), *positive(there, c))
    ]
    at_each = [
        *bulleted([start, *derivative_lines(there, reason.of, slope, (_WORD, x))]),
        *bulleted([*continuity_lines(there, slope, (_WORD, x)), "continuity."]),
    ]
    return [
        f"assert (S' : between_ends ({ends.low}) ({ends.high}) (fun {t} => "
        f"is_derive {of} {t} ((fun {t} => {shown}) {t}) /\\ continuous (fun {t} => {shown}) {t})).",
        *braced([f"{ends.rule}.", *inside, *known, "split; cbv beta.", *at_each]),
    ]


def _at_end(
    place: StepPlace, of: Term, end: Term, side: int, limit: Any
) -> tuple[StepPlace, list[str], str, Term]:
    """The lines that show what the antiderivative tends to at an end, and what it is there."""
    if limit is not None:
        if side < 0 or end.sort == "end" or limit.order != 1:
            raise Untranslated("limits by derivatives of another order have no replay")
        return place, *ratio_lines(place, of, end, limit)
    if end.sort == "end":
        if end.args[0] < 0:
            raise Untranslated("there is no replay of limits at minus infinity yet")
        x = place.around.fresh()
        value = at_infinity(instantiate(of, x), x, place.around.assuming(Formula(x, ">", ZERO)))
        return place, ["tends_to."], place.show(value), value
    shown = f"({place.show(end)})"
    place, value = place.opened(of, [(shown, end)])
    text = term_text(of, place.names, (shown,))
    word = "right" if side > 0 else "left"
    lines = [
        f"apply tends_at_{word}; [| reflexivity].",
        *continuity_lines(place, of, (shown, end)),
        "continuity.",
    ]
    return place, lines, text, value


def _pointwise(place: StepPlace, label: str, x: Term, fact: Any) -> Iterator[str]:
    """What the fact needs at a point, and what it says there."""
    lemma = place.lemmas.get(label)
    for p in lemma.premises.values() if lemma else ():
        if any(x in e.free for e in p.terms):
            yield f"assert ({fact_text(p, place.names, place.values)}) by premise."
    yield f"assert (S' : {fact_text(fact, place.names, place.values)})."
    if lemma:
        yield f"{{ apply ({lemma.call(place.values)}); premise. }}"
    else:
        yield f"{{ exact {place.given(label)}. }}"


class _Ends:
    """Two ends of an integral: filters in Rocq."""

    def __init__(self, place: StepPlace, low: Term, high: Term) -> None:
        if low.sort == "end":
            raise Untranslated("there is no replay of integrals from minus infinity yet")
        self.place, self.ends = place, (low, high)
        self.bound = next(n for n in ("t", "u", "w", "t1", "t2") if n not in place.names.taken())
        self.low = f"at_right ({place.show(low)})"
        proper = high.sort != "end"
        self.high = f"at_left ({place.show(high)})" if proper else "Rbar_locally p_infty"
        self.order = (
            f"apply Rminus_lt_0_l; {sign_tactic(place, minus(high, low))}" if proper else "idtac"
        )
        self.rule = f"(apply ends_proper; [{self.order} |])" if proper else "apply ends_far"

    def integral(self, function: str) -> str:
        """The integral of a function, or 0."""
        return "0" if function == "0" else f"the_integral ({self.low}) ({self.high}) {function}"

    def inside(self, x: Term) -> tuple[list[str], StepPlace]:
        """What is at hand between the ends, where x is called `at_t`."""
        values = {**self.place.values, x: _WORD}
        if x.op == "var":
            values["var", x.args[0]] = _WORD
        near = self.place.around
        if x.op == "free":
            near = near.assuming(*in_between(x, *self.ends))
        bounds = "L' U'" if self.ends[1].sort != "end" else "L'"
        low = self.ends[0]
        lines = [f"intros {_WORD} {bounds}."]
        if self.place.around.is_sign(low):
            begins = self.place.show(low)
            lines.append(
                f"assert (0 < {_WORD}) by (apply Rle_lt_trans with ({begins}); "
                f"[{sign_tactic(self.place, low)} | exact L'])."
            )
        return lines, self.place.at(values, near)


class _Multiple:
    """A number times an integral between the ends, or 0."""

    def __init__(self, place: StepPlace, ends: _Ends, t: Term) -> None:
        parts = list(t.args) if t.op == "mul" else [t]
        found = [p for p in parts if p.op == "integral" and p.args[1:] == ends.ends]
        self.is_zero = t == ZERO
        if not self.is_zero and len(found) != 1:
            raise Untranslated("there is no replay of sums of integrals yet")
        self.body = found[0].args[0] if found else ZERO
        self.factor = mul(*(p for p in parts if p not in found)) if len(parts) > 1 else rational(1)
        self.bound = ends.bound
        self.function = (
            "0" if self.is_zero else f"(fun {self.bound} => {self.text(place, self.bound)})"
        )
        self.inner = f"(fun {self.bound} => {term_text(self.body, place.names, (self.bound,))})"
        self.shown = place.show(self.factor)

    def text(self, place: StepPlace, at: str) -> str:
        """What stands under the integral, at a point, with the factor."""
        if self.is_zero:
            return "0"
        shown = term_text(self.body, place.names, (at,))
        return shown if self.factor == rational(1) else f"({place.show(self.factor)}) * ({shown})"

    def at(self, place: StepPlace, x: Term) -> tuple[StepPlace, Term]:
        """The same as a term, as it is printed."""
        place, inside = place.opened(self.body, [(_WORD, x)])
        return place, mul(self.factor, inside)

    def out(self, ends: _Ends) -> str:
        """The factor in front of the integral."""
        if self.factor == rational(1):
            return "?Rmult_1_l"
        return f"(integral_times ({ends.low}) ({ends.high}) ({self.shown}) {self.inner})"
