"""Proof scripts: how the reason of a step is replayed in Rocq.

Nothing here is trusted: a script that is wrong makes a proof that Rocq rejects. What a reason
carries (multipliers, forms, substitutions) is printed into the script, and `library/Tactics.v`
does the rest.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from nctheory.check.citing import said as cited_as
from nctheory.present.rocq.averaging import average_lines
from nctheory.present.rocq.closing import has_fractions, one_polynomial
from nctheory.present.rocq.equality_scripts import equality, fitting
from nctheory.present.rocq.integral_scripts import antiderivative_lines, integrate_lines
from nctheory.present.rocq.kernel_rules import unfolded_kernels
from nctheory.present.rocq.limit_scripts import limit_lines
from nctheory.present.rocq.mean_scripts import has_means
from nctheory.present.rocq.place import StepPlace, braced
from nctheory.present.rocq.printing import Untranslated, fact_text
from nctheory.present.rocq.quotations import (
    induction_lines,
    instance_lines,
    parts_of_cases,
    specialise_lines,
    trichotomy_lines,
)
from nctheory.present.rocq.rising import monotone_lines
from nctheory.present.rocq.sign_scripts import sign_tactic, supports
from nctheory.trusted import reasons as by
from nctheory.trusted.building import add, mul, rational, var
from nctheory.trusted.equality import same
from nctheory.trusted.language import Term
from nctheory.trusted.quoting import at_any
from nctheory.trusted.theorems import All, Formula

__all__ = ["in_library", "script"]

ZERO = rational(0)


def script(place: StepPlace, goal: Any = None, reason: Any = None) -> list[str]:
    """The lines of the proof. Raises `Untranslated` if there is no replay of the reason."""
    goal = place.step.fact if goal is None else goal
    reason = place.step.reason if reason is None else reason
    rule = _SCRIPTS.get(type(reason))
    if rule is None:
        raise Untranslated(f"there is no replay of {type(reason).__name__} yet")
    if isinstance(goal, All) and not isinstance(reason, by.Induction):
        return _at_any(place, goal, reason)
    return rule(place, goal, reason)


def _at_any(place: StepPlace, goal: All, reason: Any) -> list[str]:
    """A fact of all values, at any of them, where facts about the same draws hold too."""
    at, ctx = at_any(goal, place.ctx)
    around = at_any(goal, place.around)[1]
    words = [
        f"any{i} D{i}" if isinstance(b, Term) or b == "nat" else f"any{i}"
        for i, b in enumerate(goal.binders)
    ]
    lines = [f"intros {' '.join(words)}; draws."]
    drawn = {Term("any", i, sort): f"any{i}" for i, sort in enumerate(_sorts(goal))}
    place = dataclasses.replace(place, drawn={**place.drawn, **drawn})
    if isinstance(reason, by.Specialise):
        return [*lines, *script(place.with_context(ctx, around), at, reason)]
    for label, f in place.ctx.facts.items():
        if isinstance(f, All) and ctx.facts.get(label) is not f:
            own = place.given(label)
            lines.append(f"pose proof {own} as {own}'all; specialize ({own} {' '.join(words)}).")
    return [*lines, *script(place.with_context(ctx, around), at, reason)]


def _sorts(goal: All) -> list[str]:
    """The sorts of what the goal is about."""
    return [b.sort.split()[1] if isinstance(b, Term) else str(b) for b in goal.binders]


def _gap_is(
    place: StepPlace, goal: Formula, form: Term, shown: str, using: Sequence[str] = ()
) -> list[str]:
    """The assertion G that the gap of the goal is the form."""
    inner = equality(place, goal.gap, form, using)
    return [f"assert (G' : {place.gap(goal)} = {shown}).", *braced(inner)]


def _algebra(place: StepPlace, goal: Any, reason: Any) -> list[str]:
    return equality(place, goal.lhs, goal.rhs, reason.using)


def _linear(place: StepPlace, goal: Any, reason: Any) -> list[str]:
    parts: list[Term] = []
    lines: list[str] = []
    shown: list[str] = []
    for i, (label, factor) in enumerate(reason.multipliers.items()):
        fact = place.fact(label)
        parts.append(mul(factor, fact.gap))
        shown.append(f"({place.show(factor)}) * ({place.gap(fact)})")
        if fact.op == "=":
            lines.append(f"assert (P{i}' : 0 <= {shown[-1]}) by (apply zero_times; lra).")
            continue
        strict = fact.strict and place.around.is_sign(factor, True)
        op, rule = ("<", "Rmult_lt_0_compat") if strict else ("<=", "Rmult_le_pos")
        lines += [
            *supports(place, [factor]),
            f"assert (P{i}' : 0 {op} {shown[-1]}) "
            f"by (apply {rule}; [{sign_tactic(place, factor)} | lra]).",
        ]
    if reason.plus is not None:
        op = "<" if place.around.is_sign(reason.plus, True) else "<="
        parts.append(reason.plus)
        shown.append(f"({place.show(reason.plus)})")
        lines += [
            *supports(place, [reason.plus]),
            f"assert (P' : 0 {op} {shown[-1]}) by ({sign_tactic(place, reason.plus)}).",
        ]
    if not parts:
        parts, shown, lines = [ZERO], ["0"], ["assert (P' : 0 <= 0) by lra."]
    shown_total, whole = " + ".join(shown), add(*parts)
    if not reason.rewrite and has_means(goal.gap) and one_polynomial(goal.gap, whole):
        how = "same_sums" if has_fractions([goal.gap, whole]) else "congruent"
        total = [f"assert (G' : {place.gap(goal)} = {shown_total}) by {how}."]
    else:
        total = _gap_is(place, goal, whole, shown_total, reason.rewrite)
    return [*lines, *total, "gap; try rewrite G'; sum_sign."]


def _sign(place: StepPlace, goal: Any, reason: Any) -> list[str]:
    form = reason.form
    unfold = [f"unfold {', '.join(place.kernels)} in *."] if place.kernels else []
    if form is None:
        if unfold and has_means(goal.gap) and any(p.op == "min" for p in goal.gap.walk()):
            # With what is known of means, and that a minimum is less.
            how = "positive" if goal.strict else "nonneg"
            given = [f"gap_congruent_to {place.given(k)}" for k in reason.using]
            return [f"gap; first [{how} | for_either ltac:(first [{' | '.join([how, *given])}])]."]
        gap = unfolded_kernels(goal.gap)
        return [*unfold, *supports(place, [gap]), f"gap; {sign_tactic(place, gap)}."]
    op = "<" if goal.strict else "<="
    shown = f"({place.show(form)})"
    inner = unfolded_kernels(form)
    return [
        *supports(place, [inner]),
        f"assert (P' : 0 {op} {shown}).",
        *braced([*unfold, f"{sign_tactic(place, inner)}."]),
        *_gap_is(place, goal, form, shown),
        "gap; try rewrite G'; exact P'.",
    ]


def _equivalent(place: StepPlace, goal: Any, reason: Any) -> list[str]:
    factor, left, right = place.show(reason.factor), place.gap(goal.left), place.gap(goal.right)
    inner = equality(place, goal.left.gap, mul(reason.factor, goal.right.gap), reason.rewrite)
    kind = "eq" if goal.left.op == "=" else "gt" if goal.left.strict else "ge"
    return [
        f"assert (P' : 0 < {factor}).",
        f"{{ {sign_tactic(place, reason.factor)}. }}",
        f"assert (G' : {left} = ({factor}) * ({right})).",
        *braced(inner),
        f"pose proof (same_sign_{kind} _ _ _ P' G') as S'.",
        "split; intros K'; [assert (L' := proj1 S') | assert (L' := proj2 S')]; gap; "
        "apply L'; lra.",
    ]


def _detach(place: StepPlace, goal: Any, reason: Any) -> list[str]:
    both, other = place.fact(reason.equivalence), place.fact(reason.other)
    side, way = (both.left, "proj2") if _says(place, goal, both.left) else (both.right, "proj1")
    from_ = both.right if side is both.left else both.left
    return [
        f"assert (J' : {fact_text(from_, place.names, place.values)}).",
        *braced(fitting(place, from_, other, place.given(reason.other))),
        f"pose proof ({way} {place.given(reason.equivalence)} J') as I'.",
        *fitting(place, goal, side, "I'"),
    ]


def _says(place: StepPlace, goal: Any, side: Any) -> bool:
    return bool(goal.op == side.op and same(goal, side, place.around))


def _cases(place: StepPlace, goal: Any, reason: Any) -> list[str]:
    on, name = place.show(reason.on), place.given(reason.case)
    lines = [f"destruct (Rle_dec 0 ({on})) as [C' | C']."]
    if reason.zero is not None:
        lines = [f"destruct (total_order_T 0 ({on})) as [[C' | C'] | C']."]
    for op, inner in parts_of_cases(reason):
        assumed = Formula(reason.on, op, ZERO)
        ctx, around = (c.case(reason.case, assumed) for c in (place.ctx, place.around))
        body = script(place.with_context(ctx, around), goal, inner)
        lines += [
            f"- assert ({name} : {on} {op} 0) by lra; clear C'.",
            *(f"  {line}" for line in body),
        ]
    return lines


def _monotone(place: StepPlace, goal: Any, reason: Any) -> list[str]:
    lines, place, rise, shown = monotone_lines(place, goal, reason)
    return [*lines, *_gap_is(place, goal, rise, shown), "gap; try rewrite G'; lra."]


_CITED = {
    "Cauchy-Schwarz inequality": "cauchy_schwarz",
    "Hadamard's inequality": "hadamard",
    "triangle inequality for areas": "areas",
}


_COINS = {  # how what the lemma says is what is cited
    "one more coin": "etransitivity; [apply one_more_coin; labels | apply E_ext; intros; equal]",
    "no coin": "etransitivity; [apply no_coin | cbv beta; equal]",
}

_SUMS = {"one more summand": "one_more_summand", "one summand": "one_summand"}


def in_library(reason: by.Cited) -> bool:
    """Whether the fact that is cited is proved in the library."""
    return (reason.fact in _CITED and reason.at.get("factor") == rational(1)) or reason.fact in (
        *_COINS,
        *_SUMS,
    )


def _cited(place: StepPlace, goal: Any, reason: Any) -> list[str]:
    """The facts that are proved in the library."""
    found = cited_as(reason.fact, reason.at)[0]
    said = fact_text(found, place.names, place.values)
    if reason.fact in _COINS:
        lines = [f"assert (I' : {said}).", f"{{ {_COINS[reason.fact]}. }}"]
        return [*lines, *fitting(place, goal, found, "I'")]
    if reason.fact in _SUMS:
        f = reason.at.get("f", Term("apply", "f", "real", Term("bound", 0, "nat")))
        n = [place.show(reason.at.get("n", var("n", "nat")))] * ("more" in reason.fact)
        summed = " ".join([_SUMS[reason.fact], *(f"({t})" for t in n), place.function(f, 1)])
        given = "".join(" ltac:(labels)" for _ in n)
        lines = [f"assert (I' : {said}).", f"{{ pose proof ({summed}{given}) as T'; lra. }}"]
        return [*lines, *fitting(place, goal, found, "I'")]
    args = " ".join(f"({place.show(reason.at[k])})" for k in sorted(reason.at) if k != "factor")
    lines = [f"pose proof ({_CITED[reason.fact]} {args}) as I'."]
    if not any(p.op == "kernel" for t in goal.terms for p in t.walk()):
        return [*lines, "fit I'."]
    lines.append(f"assert (J' : {said}) by fit I'.")
    return [*lines, *fitting(place, goal, found, "J'")]


def _balls(place: StepPlace, goal: Any, reason: Any) -> list[str]:
    """By the balls of the library coq-interval."""
    if reason.variable is None:
        return ["by_balls."]
    x, low, high = (place.show(t) for t in (reason.variable, reason.low, reason.high))
    return [f"assert (L' : {low} <= {x} <= {high}) by (split; lra).", f"by_balls_on {x}."]


_SCRIPTS: Mapping[type, Callable[[StepPlace, Any, Any], list[str]]] = {
    by.Algebra: _algebra, by.Linear: _linear, by.Sign: _sign, by.Equivalent: _equivalent,
    by.Detach: _detach, by.Average: average_lines, by.Cases: _cases,
    by.Specialise: specialise_lines, by.Instance: instance_lines,
    by.Induction: induction_lines, by.Monotone: _monotone,
    by.Cited: _cited, by.Balls: _balls, by.TakeLimit: limit_lines, by.Trichotomy: trichotomy_lines,
    by.Integrate: integrate_lines, by.Antiderivative: antiderivative_lines,
}  # fmt: skip
