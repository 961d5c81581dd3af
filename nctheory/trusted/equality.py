"""Equality of two numbers, after equalities above are put in.

An equality `variable = expression` is put in for the variable; one whose left side is a kernel, a
function or a scalar product of variables of which nothing is assumed is put in for all its
instances, under binders too; and of any other the leading monomial is replaced in the normal form.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Any

from nctheory.trusted.algebra import cleared, is_zero, opened, poly, reduced
from nctheory.trusted.building import abstract, fits, rational, rebuild, replace
from nctheory.trusted.context import Context, need
from nctheory.trusted.language import BINDS, SYMMETRIC, Term
from nctheory.trusted.polynomials import Poly, monomial, order, plus, term_of
from nctheory.trusted.theorems import All, Formula, Mirror
from nctheory.trusted.work import spend

__all__ = ["equal", "same"]

_PASSES, _MOST_TRIED = 4, 4


def equal(
    left: Term, right: Term, ctx: Context, using: Sequence[str] = (), what: str = "sides"
) -> None:
    """Reject unless left = right, after the equalities and images `using` are put in."""
    rules = [ctx.fact(label, Formula, Mirror, All) for label in using]
    equations = [_equation(r) for r in rules if not isinstance(r, Mirror)]
    need(all(e.op == "=" for e in equations), "what is put in is no equality")
    rest = _difference(left, right, rules, ctx)
    if rest:
        need(False, f"the {what} differ by {str(term_of(rest))[:300]}")


def same(fact: Any, other: Any, ctx: Context) -> bool:
    """Whether two facts are one: the same but for the normal form of the sides."""
    if fact == other:
        return True
    if type(fact) is not type(other):
        return False
    if isinstance(fact, Formula):
        return fact.kind == other.kind and not _difference(fact.gap, other.gap, [], ctx)
    if hasattr(fact, "left"):
        return same(fact.left, other.left, ctx) and same(fact.right, other.right, ctx)
    if isinstance(fact, All) and len(fact.binders) == len(other.binders):
        fresh = [ctx.fresh(fact.sort(i)) for i in range(len(fact.binders))]
        alike = fact.laws(*fresh) == other.laws(*fresh)
        return alike and same(fact.at(*fresh), other.at(*fresh), ctx)
    return False


def _equation(rule: Formula | All) -> Formula:
    return rule.relation if isinstance(rule, All) else rule


def _difference(left: Term, right: Term, rules: list[Any], ctx: Context) -> Poly:
    """0 if the sides are equal, else what is left of their difference."""
    images = tuple(r for r in rules if isinstance(r, Mirror))
    equations = [r for r in rules if not isinstance(r, Mirror)]
    gap, plain, first = left - right, ctx.with_(images=images, unfolding=False), Poly()
    for clear in (False, True) if equations else (False,):
        rest = _put_in(gap, equations, plain, clear)
        if is_zero(rest, plain):
            return Poly()
        first = first or rest
        unfolded = ctx.with_(images=images, unfolding=True)
        rest = poly(term_of(rest), unfolded)
        if is_zero(rest, unfolded):
            return Poly()
    return first if _at_zero(gap, rules, rest, ctx) else Poly()


def _put_in(t: Term, equations: list[Any], ctx: Context, clear: bool) -> Poly:
    """The normal form, with the equations put in, in order, until nothing changes.

    To clear is to multiply by the denominators first, which are known as they stand not to be 0.
    """
    p = poly(_nearby(t, equations, ctx), ctx)
    for _ in range(_PASSES if equations else 0):
        t = term_of(cleared(p, ctx)[0] if clear else p)
        for equation in equations:
            t = _everywhere(t, equation, ctx)
        p, before = poly(t, ctx), p
        for equation in equations:
            if isinstance(equation, Formula):
                p = _divided(p, equation, ctx, clear)
        if p == before:
            break
    return p


def _nearby(t: Term, equations: list[Any], ctx: Context) -> Term:
    """The term with equations put in under derivatives in variables near which they hold too."""
    plain = [e for e in equations if isinstance(e, Formula)]

    def change(part: Term, under: int) -> Term | None:
        if part.op != "diff" or under or not ctx.can_move(part.args[1]):
            return None
        x, known = part.args[1], tuple(t for e in plain for t in e.terms)
        inside, (y,) = opened(part.args[0], "real", apart=known)
        p = poly(inside, ctx)
        for equation in plain:
            moved = equation.map(lambda a: replace(a, {x: y}))
            left = Formula(term_of(poly(moved.lhs, ctx)), "=", moved.rhs)
            p = poly(_instances(term_of(p), left, frozenset()), ctx)
            p = _divided(p, moved, ctx, False)
        return Term("diff", abstract(term_of(p), y), x)

    return rebuild(t, change) if plain else t


def _divided(p: Poly, equation: Formula, ctx: Context, clear: bool) -> Poly:
    """p modulo the equation, whose leading monomial is one of its left side."""
    left, right = poly(equation.lhs, ctx), poly(equation.rhs, ctx)
    whole = left - right
    if clear:
        return _eliminated(p, cleared(whole, ctx)[0], left, ctx)
    own = [m for m in whole if m in left and m not in right] or [*whole]
    own = [m for m in own if m]
    if not own:
        return p
    lead = max(own, key=order)
    rest = monomial(lead) - 1 / whole[lead] * whole
    for _ in range(64):
        hit = {m: c for m, c in p.items() if all(dict(m).get(t, 0) >= e for t, e in lead)}
        if not hit:
            break
        p = Poly({m: c for m, c in p.items() if m not in hit})
        for m, c in hit.items():
            k = min(dict(m)[t] // e for t, e in lead)
            used = {t: k * e for t, e in lead}
            others = tuple((t, e - used.get(t, 0)) for t, e in m if e > used.get(t, 0))
            p.accumulate(rest**k * monomial(others), c)
    return reduced(p, ctx)


def _eliminated(p: Poly, whole: Poly, left: Poly, ctx: Context) -> Poly:
    """A multiple of p, by what is not 0, without an atom for which the equation is solved."""
    for a in sorted(left.atoms & whole.atoms, key=lambda a: (-a.depth, a.key)):
        parts, powers = whole.in_powers_of(a), p.in_powers_of(a)
        once, rest, n = parts.get(1, Poly()), parts[0], max(powers)
        if max(parts) == 1 and ctx.signs(term_of(once)).nonzero:
            found = ((-1) ** k * (q * rest**k * once ** (n - k)) for k, q in powers.items())
            return reduced(plus(*found), ctx)
    return p


def _everywhere(t: Term, equation: Formula | All, ctx: Context) -> Term:
    """The term with a variable replaced by its definition, or instances of the left side put in."""
    if isinstance(equation, All):
        if any(isinstance(b, Term) for b in equation.binders):
            return t
        general = [ctx.fresh(equation.sort(i)) for i in range(len(equation.binders))]
        found = equation.at(*general)
        left = term_of(poly(found.lhs, ctx))
        return _instances(t, Formula(left, "=", found.rhs), frozenset(general))
    left, right = equation.lhs, equation.rhs
    if left.op == "var" and left not in right.free and right.sort in ("real", left.sort):
        return replace(t, {left: right}) if left.sort == "real" else t
    free = frozenset(v for v in left.free | right.free if v.op == "var") - ctx.fixed
    values = {v: ctx.fresh(v.sort) for v in sorted(free & left.free, key=lambda v: v.key)}
    left = term_of(poly(replace(left, values), ctx))
    if left.op in ("kernel", "apply", "dot", "mean", "fn"):
        return _instances(t, Formula(left, "=", replace(right, values)), frozenset(values.values()))
    return t


def _instances(t: Term, equation: Formula, general: frozenset[Term]) -> Term:
    """The term with what matches the left side replaced, under binders too."""
    for found in _matches(equation.lhs, t, general, {}):
        if general <= found.keys() or equation.rhs.free & general <= found.keys():
            return replace(equation.rhs, found)
    where, count = BINDS.get(t.op, (-1, 0))
    args = list(t.args)
    for i, a in enumerate(args):
        if not isinstance(a, Term) or (t.op == "kernel" and i == 1):
            continue
        if i == where:
            sorts = [t.args[0].sort.split()[1]] if t.op == "mean" else ["real"] * count
            inside, fresh = opened(a, *sorts, apart=equation.terms)
            args[i] = abstract(_instances(inside, equation, general), *fresh)
        else:
            args[i] = _instances(a, equation, general)
    return Term(t.op, *args)


def _matches(
    pattern: Any, t: Any, general: frozenset[Term], found: dict[Term, Term]
) -> Iterator[dict[Term, Term]]:
    """The values of the general variables at which the pattern is the term."""
    spend(1)
    if not isinstance(pattern, Term) or pattern.free.isdisjoint(general):
        if pattern == t:
            yield found
    elif pattern in general:
        if fits(t, pattern.sort) and not t.loose and found.get(pattern, t) == t:
            yield {**found, pattern: t}
    elif pattern.op == t.op and len(pattern.args) == len(t.args):
        fixed = 2 if pattern.op == "kernel" else len(t.args) if pattern.op not in SYMMETRIC else 0
        if len(t.args) - fixed > _MOST_TRIED:
            return
        for arranged in itertools.permutations(t.args[fixed:]):
            options = [found]
            for a, b in zip(pattern.args, (*t.args[:fixed], *arranged), strict=True):
                options = [more for one in options for more in _matches(a, b, general, one)]
            yield from options


def _at_zero(gap: Term, rules: list[Any], rest: Poly, ctx: Context) -> bool:
    """Whether the sides differ, where an inverse of |x| is left: for x = 0, or for |x| > 0."""
    for x in sorted((v for v in gap.free if v.sort == "vector"), key=lambda v: v.key):
        square = Term("dot", x, x)
        inverses = (a for own in rest.atoms for a in own.walk() if a.op == "pow" and a.args[1] < 0)
        inverted = any(square in a.walk() for a in inverses)
        if not inverted or x in ctx.apart:
            continue
        zero = replace(gap, {x: 0 * ctx.fresh("vector")})
        plain = [r for r in rules if all(x not in t.free for t in r.terms)]
        apart = ctx.assuming(Formula(square, ">", rational(0)), apart=ctx.apart | {x})
        at_zero = _difference(zero, rational(0), plain, ctx)
        return bool(at_zero or _difference(gap, rational(0), rules, apart))
    return True
