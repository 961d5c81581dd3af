"""How a limit of a quotient is replayed: by the derivatives of numerator and denominator."""

from __future__ import annotations

from typing import Any

from nctheory.present.rocq.equality_scripts import equality
from nctheory.present.rocq.place import StepPlace, braced
from nctheory.present.rocq.printing import Untranslated, term_text
from nctheory.present.rocq.sign_scripts import sign_tactic, supports
from nctheory.present.rocq.slopes import derivative_lines
from nctheory.trusted.building import instantiate, minus, mul, power, rational, replace
from nctheory.trusted.calculus import differentiated
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import Formula

__all__ = ["limit_lines", "ratio_lines"]

ZERO = rational(0)
_WORD = "at_t"


def limit_lines(place: StepPlace, goal: Any, reason: Any) -> list[str]:
    """A limit from the right of N/D, both 0 at the point, where the slope of D is not 0."""
    body, point, side = goal.lhs.args
    if reason.order != 1 or side < 0 or point.sort == "end":
        raise Untranslated("limits by derivatives of another order have no replay")
    known, rule, text, value = _ratio(place, body, point, reason)
    return [
        *known,
        f"assert (V' : {text} = {place.show(goal.rhs)}).",
        *braced(equality(place, value, goal.rhs)),
        f"rewrite <- V'; apply (limit_of_ratio {rule[0]}",
        *rule[1:],
    ]


def ratio_lines(
    place: StepPlace, body: Term, point: Term, reason: Any
) -> tuple[list[str], str, Term]:
    """The lines that show what N/D tends to from the right, and what that is."""
    known, rule, text, value = _ratio(place, body, point, reason)
    return [*known, f"apply (ratio_tends {rule[0]}", *rule[1:]], text, value


def _ratio(
    place: StepPlace, body: Term, point: Term, reason: Any
) -> tuple[list[str], list[str], str, Term]:
    """What is asserted, the arguments of the lemma with its premises, and the limit."""
    x = place.around.fresh()
    end = (f"({place.show(point)})", point)
    slopes = []
    lines = []
    for name, f in (("N", reason.numerator), ("D", reason.denominator)):
        slope = replace(differentiated(instantiate(f, x), x, place.around.smooth)[0], {x: point})
        slopes.append(slope)
        there, at_end = place.opened(f, [end])
        shown = term_text(f, place.names, ("t_",))
        lines += [
            *supports(place, [slope]),
            f"assert ({name}' : is_derive (fun t_ => {shown}) {end[0]} ({place.show(slope)})).",
            *braced(derivative_lines(place, f, slope, end)),
            f"assert ({name}0' : {there.show(at_end)} = 0).",
            *braced(equality(there, at_end, ZERO)),
        ]
    n, d = slopes
    value = mul(n, power(d, -1))
    near = place.around.assuming(Formula(minus(x, point), ">", ZERO))
    inside = place.at({**place.values, x: _WORD}, near)
    fraction = mul(*(instantiate(f, x) for f in (reason.numerator, power(reason.denominator, -1))))
    functions = " ".join(
        f"(fun t_ => {term_text(t, place.names, ('t_',))})"
        for t in (reason.numerator, reason.denominator, body)
    )
    sign = place.around.signs(d)
    rule = "positive_ne" if sign.positive else "negative_ne"
    rest = [
        f"{functions});",
        "  [exact N' | exact D' | exact N0' | exact D0' "
        f"| apply {rule}; {sign_tactic(place, d)} | intros {_WORD} A'].",
        *equality(inside, instantiate(body, x), fraction),
    ]
    return lines, rest, f"({place.show(n)}) * inv ({place.show(d)})", value
