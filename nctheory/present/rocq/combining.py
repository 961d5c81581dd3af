"""Equalities that follow from equations: the one is a equation_factors of the others.

The built-in checker puts an equation in for the largest monomial of its left side, or solves it for
a part. What it does is kept here, so that Rocq is shown with which factors the gap of the goal is
a sum of gaps of the equations, and has to see only that both are one polynomial.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from nctheory.trusted.algebra import cleared, is_zero, poly, reduced
from nctheory.trusted.building import minus, mul, power
from nctheory.trusted.language import Term
from nctheory.trusted.polynomials import Poly, atom, constant, monomial, order, term_of
from nctheory.trusted.theorems import Formula

__all__ = ["equation_factors", "at_values"]

_PASSES = 4
Step = tuple[Poly, Poly, Poly]  # what is left, the multiple of what there was, the factor


def equation_factors(
    left: Term, right: Term, equations: Sequence[Formula], ctx: Any
) -> list[Term] | None:
    """The factors c with left - right = sum c (lhs - rhs), if the equations are put in like this.

    Returns
    -------
    list of terms or None
        A factor an equation; None if the sides are equal without them, or not by them.
    """
    gap = poly(minus(left, right), ctx)
    if is_zero(gap, ctx) or not equations:
        return None
    wholes = []
    for e in equations:
        sides = poly(e.lhs, ctx), poly(e.rhs, ctx)
        wholes.append((*sides, sides[0] - sides[1]))
    for clear in (False, True):
        found = _combined(gap, wholes, clear, ctx)
        if found is not None:
            scale, factors = found
            below = power(term_of(scale), -1)
            return [mul(term_of(f), below) if scale != constant(1) else term_of(f) for f in factors]
    return None


def _combined(
    gap: Poly, wholes: Sequence[tuple[Poly, Poly, Poly]], clear: bool, ctx: Any
) -> tuple[Poly, list[Poly]] | None:
    """(m, c) with m gap = sum c whole, where m is not 0."""
    p, scale = gap, constant(1)
    factors = [Poly() for _ in wholes]
    for _ in range(_PASSES):
        before = p
        if clear:
            p, below = cleared(p, ctx)
            scale, factors = scale * below, [f * below for f in factors]
        for i, (left, right, whole) in enumerate(wholes):
            step = _eliminated if clear else _divided
            own_left = Poly({m: c for m, c in left.items() if clear or m not in right})
            p, more, own = step(p, own_left, whole, ctx)
            scale, factors = scale * more, [f * more for f in factors]
            factors[i] += own
        if is_zero(p, ctx):
            return scale, factors
        if p == before:
            break
    return None


def _divided(p: Poly, left: Poly, whole: Poly, ctx: Any) -> Step:
    """p modulo the equation, by its leading monomial."""
    own = [m for m in whole if m in left] or [*whole]
    own = [m for m in own if m]
    factor = Poly()
    if not own:
        return p, constant(1), factor
    lead = max(own, key=order)
    rest = monomial(lead) - 1 / whole[lead] * whole
    for _ in range(64):
        hit = {m: c for m, c in p.items() if all(dict(m).get(t, 0) >= e for t, e in lead)}
        if not hit:
            break
        p = Poly(p)
        for m in hit:
            others = tuple((t, e - dict(lead).get(t, 0)) for t, e in m if e > dict(lead).get(t, 0))
            c = p.pop(m, None)
            if c is not None:
                p.accumulate(rest * monomial(others), c)
                factor.accumulate(monomial(others), c)
    return reduced(p, ctx), constant(1), 1 / whole[lead] * factor


def _eliminated(p: Poly, left: Poly, whole: Poly, ctx: Any) -> Step:
    """A multiple of p without an atom for which the equation is solved."""
    whole, below = cleared(whole, ctx)
    for a in sorted(left.atoms & whole.atoms, key=lambda a: (-a.depth, a.key)):
        parts, powers = whole.in_powers_of(a), p.in_powers_of(a)
        once, rest, n = parts.get(1, Poly()), parts[0], max(powers)
        if max(parts) > 1 or not ctx.signs(term_of(once)).nonzero:
            continue
        total, factor = Poly(), Poly()
        first, second = once * atom(a), -rest
        for k, c in powers.items():
            others = c * once ** (n - k)
            total.accumulate(others * second**k)
            for j in range(k):
                factor.accumulate(others * first**j * second ** (k - 1 - j))
        return reduced(total, ctx), once**n, factor * below
    return p, constant(1), Poly()


def at_values(
    left: Term, general: Sequence[Term], sides: Sequence[Term], ctx: Any
) -> Iterator[tuple[Term, ...]]:
    """The values of variables at which the left side of an equation stands in the sides."""
    pattern = term_of(poly(left, ctx))
    if pattern.op == "pow":
        pattern = pattern.args[0]
    if pattern.op not in ("apply", "mean", "dot", "fn"):
        return
    seen = set()
    for part in itertools.chain(*(term_of(poly(t, ctx)).walk() for t in sides)):
        found = None if part.loose else _matched(pattern, part, frozenset(general), {})
        if found is not None and len(found) == len(general):
            values = tuple(found[x] for x in general)
            if values not in seen:
                seen.add(values)
                yield values


def _matched(
    pattern: Any, t: Any, general: frozenset[Term], found: Mapping[Term, Term]
) -> dict[Term, Term] | None:
    """The values of the general variables at which the pattern is the term, in this order."""
    if not isinstance(pattern, Term):
        return dict(found) if pattern == t else None
    if pattern in general:
        fits = not t.loose and t.sort == pattern.sort and found.get(pattern, t) == t
        return {**found, pattern: t} if fits else None
    if pattern.free.isdisjoint(general):
        return dict(found) if pattern == t else None
    if pattern.op != t.op or len(pattern.args) != len(t.args):
        return None
    values: dict[Term, Term] | None = dict(found)
    for a, b in zip(pattern.args, t.args, strict=True):
        values = None if values is None else _matched(a, b, general, values)
    return values
