"""Quadratic forms as sums of squares: the form of an inequality that is true because it is one.

Not trusted: the checker compares the form with the gap, and sees the signs of its terms. It
completes squares of numbers and of vectors itself, but not of means, <E x, E y> = E <x, y>, nor of
roots: a number whose root stands beside it is the square of that, (a + b)/2 >= a^(1/2) b^(1/2).
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from fractions import Fraction
from functools import partial

from flint import fmpq

from nctheory.trusted.algebra import poly
from nctheory.trusted.building import add, mul, rational
from nctheory.trusted.context import Context
from nctheory.trusted.language import Term
from nctheory.trusted.polynomials import Monomial
from nctheory.trusted.theorems import Assertion, Formula
from nctheory.trusted.work import bounded

__all__ = ["form_of_squares"]

_Entries = dict[tuple[Term | None, Term | None], fmpq]


def form_of_squares(goal: Assertion, above: Mapping[str, Assertion]) -> Term | None:
    """The gap as a sum of squares, if it is one whose sign does not follow without."""
    if not isinstance(goal, Formula) or goal.op == "=":
        return None
    with suppress(ValueError), bounded():
        rooted = any(map(_is_root, goal.gap.walk()))  # products of roots: by signs that are known
        p = poly(goal.gap, _knowing(above) if rooted else Context({}, {}, {}))
        roots = {t.args[0]: t for m in p for t, _ in m if _is_root(t)}
        for pairs in (_vectors_of, partial(_atoms_of, roots)):
            entries: _Entries = {}
            for m, c in p.items():
                pair = pairs(m)
                for i, k in (pair, pair[::-1]) if pair else ():
                    entries[i, k] = entries.get((i, k), fmpq(0)) + c / 2
            if not all(map(pairs, p)):
                continue
            form = _squares(entries)
            if form is not None:
                return None if _knowing(above).is_sign(goal.gap, goal.strict) else form
    return None


def _knowing(above: Mapping[str, Assertion]) -> Context:
    ctx = Context(above, above, {})
    ctx.learn(*(f for f in above.values() if isinstance(f, Formula)))
    return ctx


def _is_root(t: Term) -> bool:
    return t.op == "pow" and t.args[1] == Fraction(1, 2)


def _atoms_of(roots: Mapping[Term, Term], m: Monomial) -> tuple[Term | None, Term | None] | None:
    """The two factors, None standing for 1; of a number that has one of these roots, twice that."""
    twice = ((roots[t], 2 * e) if t in roots else (t, e) for t, e in m)
    factors = [t for t, e in twice for _ in range(min(e, 3))]
    if len(factors) > 2:
        return None
    one, two = (*factors, None, None)[:2]
    return one, two


def _vectors_of(m: Monomial) -> tuple[Term, Term] | None:
    """The vectors whose scalar product it is."""
    return _pair(m[0][0]) if len(m) == 1 and m[0][1] == 1 else None


def _pair(t: Term) -> tuple[Term, Term] | None:
    """The two vectors of which it is the scalar product, or the mean of one."""
    if t.op == "dot":
        return t.args[0], t.args[1]
    laws: list[Term] = []
    while t.op == "mean" and len(laws) < 2 and not t.args[0].loose:
        laws.append(t.args[0])
        t = t.args[1]
    if t.op != "dot" or any(law.sort != "law vector" for law in laws):
        return None
    sides = [a for a in t.args if not a.loose]
    bound = {a.args[0] for a in t.args if a.op == "bound"}
    if len(laws) == 2 and bound == {0, 1}:
        return _mean(laws[0]), _mean(laws[1])
    if len(laws) == 1 and bound == {0} and len(sides) == 1:
        return _mean(laws[0]), sides[0]
    return None


def _mean(law: Term) -> Term:
    return Term("mean", law, Term("bound", 0, "vector"))


def _squares(entries: _Entries) -> Term | None:
    """A form, by completing squares; None if it is not semidefinite."""
    names = sorted({v for pair in entries for v in pair if v}, key=lambda v: v.key)
    columns: list[Term | None] = [
        *names,
        *([None] if any(None in pair for pair in entries) else []),
    ]
    form = [[entries.get((i, k), fmpq(0)) for k in columns] for i in columns]
    terms = []
    for k in range(len(columns)):
        d, row = form[k][k], form[k]
        if d < 0 or (d == 0 and any(row[k:])):
            return None
        if d == 0:
            continue
        parts = [_times(row[j] / d, columns[j]) for j in range(k, len(columns)) if row[j]]
        whole = add(*parts)
        square = Term("dot", whole, whole) if whole.sort == "vector" else whole**2
        terms.append(mul(rational(d), square))
        for i in range(k + 1, len(columns)):
            f = form[i][k] / d
            form[i] = [x - f * y for x, y in zip(form[i], row, strict=True)]
    return add(*terms) if terms else None


def _times(c: fmpq, v: Term | None) -> Term:
    return rational(c) if v is None else v if c == 1 else rational(c) * v
