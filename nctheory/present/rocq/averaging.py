"""How an average is replayed: side by side where the goal has the means of the sides as they stand.

Then nothing has to be expanded. Otherwise the gap of the goal is the mean of the gap at each draw,
which takes the normal forms of both.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from nctheory.present.rocq.equality_scripts import equality
from nctheory.present.rocq.place import StepPlace, braced
from nctheory.present.rocq.turning import expectation
from nctheory.trusted.building import rational
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import All, Formula

__all__ = ["average_lines"]

ZERO = rational(0)
_OF_SIGNS = {"=": "E_is", ">": "E_pos", ">=": "E_nonneg"}


def average_lines(place: StepPlace, goal: Any, reason: Any) -> list[str]:
    """A relation of means from one that holds at each draw."""
    fact = place.said(reason.pointwise)
    relation = fact.relation if isinstance(fact, All) else fact

    def mean(t: Term) -> Term:
        if not isinstance(fact, All):
            return expectation(reason.over, t)
        for law in reversed(fact.binders):
            t = Term("mean", law, t)
        return t

    n = len(fact.binders if isinstance(fact, All) else reason.over)
    words = " ".join(f"d{i} D{i}" for i in range(n))

    def claimed(claim: str, rule: str, fit: str) -> list[str]:
        inner = [f"apply {rule}; intros d{i} D{i}; draws." for i in range(n)]
        inner.append(f"pose proof ({place.given(reason.pointwise)} {words}) as K'; {fit}.")
        return [f"assert (P' : {claim}).", *braced(inner)]

    sides = _sides_as_means(goal, relation, mean)
    if sides is not None:
        claim, rule = _claim(place, relation.op, *sides)
        fit = "first [congruent_to K' | pointwise K']"
        return [*claimed(claim, rule, fit), *_by_sides(place, goal, sides)]
    gap = mean(relation.gap)
    shown = place.show(gap)
    kernels = any(p.op == "kernel" for p in gap.walk())
    fit = "first [gap_congruent_to K' | pointwise K']" if kernels else "pointwise K'"
    op, rule = {"=": ("=", "E_is")}.get(
        relation.op, ("<", "E_pos") if relation.strict else ("<=", "E_nonneg")
    )
    return [
        *claimed(f"{shown} = 0" if op == "=" else f"0 {op} {shown}", rule, fit),
        f"assert (G' : {place.gap(goal)} = {shown}).",
        *braced(equality(place, goal.gap, gap)),
        "gap; try rewrite G'; lra.",
    ]


def _sides_as_means(
    goal: Any, relation: Formula, mean: Callable[[Term], Term]
) -> tuple[Term, Term] | None:
    """What the sides of the goal are as means of those of the relation, if one is as it stands."""
    if goal.op != relation.op:
        return None
    if goal.rhs == relation.rhs == ZERO and goal.op in _OF_SIGNS:
        return mean(relation.lhs), ZERO
    found = mean(relation.lhs), mean(relation.rhs)
    exact = [own == side for own, side in zip(found, goal.terms, strict=True)]
    return found if any(exact) and not relation.strict else None


def _claim(place: StepPlace, op: str, left: Term, right: Term) -> tuple[str, str]:
    """The relation of two means, or of one to 0, the small side first; and the lemma for it."""
    if op == "=":
        rule = "E_is" if right == ZERO else "E_ext"
        return f"{place.show(left)} = {place.show(right)}", rule
    low, high = (left, right) if op == "<=" else (right, left)
    rule = _OF_SIGNS[op] if right == ZERO else "E_le"
    return f"{place.show(low)} {'<' if op == '>' else '<='} {place.show(high)}", rule


def _by_sides(place: StepPlace, goal: Any, sides: Sequence[Term]) -> list[str]:
    """The goal from the relation P' of means, which its sides are equal to."""
    lines = []
    for i, (own, side) in enumerate(zip(goal.terms, sides, strict=True)):
        if own != side:
            lines += [
                f"assert (A{i}' : {place.show(own)} = {place.show(side)}).",
                *braced(equality(place, own, side)),
            ]
    return [*lines, "first [exact P' | apply Rle_ge; exact P' | lra]."]
