"""Expectations in one normal form: linearity, independence, and images of laws.

E over draws of a polynomial is the sum over its monomials; a factor that does not depend on the
draws stands outside, and groups of draws that share no factor are independent, so that the mean of
their product is the product of their means. What is left is named in the one order of draws whose
term has the least key. A product of expectations is a joint one, by Fubini's theorem.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any

from flint import fmpq

from nctheory.trusted.algebra import level, opened, poly
from nctheory.trusted.building import abstract, instantiate, mul, replace
from nctheory.trusted.language import Term
from nctheory.trusted.polynomials import (
    Poly,
    atom,
    constant,
    monomial,
    plus,
    term_of,
)
from nctheory.trusted.vectors import combination, vector_term
from nctheory.trusted.work import spend

__all__ = ["scalar_mean", "vector_mean"]

Draw = tuple[Term, Term]  # a fresh variable, and its law

_MOST_DRAWS = 6


def scalar_mean(t: Term, ctx: Any) -> Poly:
    """The normal form of an expectation."""
    draws: list[Draw] = []
    start = level(t)
    while t.op == "mean":
        law, body = t.args
        if law.op == "series":
            law = Term("series", law.args[0], *(term_of(poly(a, ctx)) for a in law.args[1:]))
        drawn = Term("free", start + len(draws), law.sort.split()[1])
        draws.append((drawn, law))
        t = instantiate(body, drawn)
    return _expectation(poly(t, ctx), draws, ctx)


def _expectation(p: Poly, draws: list[Draw], ctx: Any) -> Poly:
    for i, (x, law) in enumerate(draws):
        tied = any(x in other.free for _, other in draws)  # of -x there are other laws
        for image in [f for f in ctx.images if f.law == law and not tied][:1]:
            flipped = _at(p, {x: -x}, ctx)
            if image.source == law:
                p = 1 / fmpq(2) * (p + flipped)
            else:
                draws, p = [*draws[:i], (x, image.source), *draws[i + 1 :]], flipped
    return plus(*(c * _monomial(m, list(draws), ctx) for m, c in p.items()))


def _at(p: Poly, rule: dict[Term, Term], ctx: Any) -> Poly:
    """The polynomial at other values: of opened variables, for which `replace` is not enough."""
    total = Poly()
    for m, c in p.items():
        value = constant(c)
        for a, e in m:
            own = poly(replace(a, rule), ctx) if not a.free.isdisjoint(rule) else atom(a)
            value = value * own**e
        total.accumulate(value)
    return total


def _monomial(m: Sequence[tuple[Term, int]], draws: list[Draw], ctx: Any) -> Poly:
    """E of a product of powers of atoms."""
    result, inside = constant(1), list[tuple[Term, int]]()
    variables = {x for x, _ in draws}
    todo = list(m)
    while todo:
        a, e = todo.pop()
        if a.free.isdisjoint(variables):
            result = result * atom(a, e)
        elif a.op == "mean":  # the expectation of a product of means is a joint one
            x = Term("free", 1 + max(v.args[0] for v in variables | a.free if v.op == "free"),
                     a.args[0].sort.split()[1])  # fmt: skip
            draws.append((x, a.args[0]))
            variables.add(x)
            if e > 1:
                todo.append((a, e - 1))
            body = poly(instantiate(a.args[1], x), ctx)
            if len(body) != 1:
                rest = math.prod((atom(b, n) for b, n in [*todo, *inside]), start=body)
                return result * _expectation(rest, draws, ctx)
            ((n, c),) = body.items()
            result = c * result
            todo += n
        else:
            inside.append((a, e))
    for group, factors in _groups(inside, draws):
        result = result * _joined(factors, group, ctx)
    return result


def _groups(
    factors: list[tuple[Term, int]], draws: list[Draw]
) -> Iterator[tuple[list[Draw], list[tuple[Term, int]]]]:
    """The groups of draws that factors, or laws, tie together, with their factors."""
    variables = {x for x, _ in draws}
    ties = [{x} | (law.free & variables) for x, law in draws]
    ties += [set(a.free & variables) for a, _ in factors]
    groups: list[set[Term]] = []
    for tie in ties:
        joined = [g for g in groups if g & tie]
        groups = [g for g in groups if g not in joined] + [tie.union(*joined)]
    for g in groups:
        own = [(a, e) for a, e in factors if a.free & g]
        if own:
            yield [d for d in draws if d[0] in g], own


def _joined(factors: list[tuple[Term, int]], draws: list[Draw], ctx: Any) -> Poly:
    """The mean of a product over draws that belong together."""
    laws = dict(draws)
    for a, _ in factors:  # E over k of delta(i, k) f(k) = f(i) / n, for k and i from 1 to n
        i, k = a.args if a.op == "delta" else (None, None)
        if i in laws and laws[i] == laws.get(k) and laws[i].op == "uniform":
            rest = poly(Term("pow", laws[i].args[0], Fraction(-1)), ctx)
            for b, n in factors:
                rest = rest * atom(b, n) if b != a else rest
            later = [(x, replace(law, {k: i})) for x, law in draws if x != k]
            order = sorted(later, key=lambda d: d[0] != i)
            return _expectation(_at(rest, {k: i}, ctx), order, ctx)
    while True:  # what nothing depends on is not drawn
        used = frozenset().union(*(a.free for a, _ in factors), *(law.free for _, law in draws))
        kept = [d for d in draws if d[0] in used]
        if len(kept) == len(draws):
            break
        draws = kept
    if len(draws) > _MOST_DRAWS:
        raise ValueError(f"an expectation over {len(draws)} draws that belong together")
    return atom(_least(factors, draws))


def _least(factors: list[tuple[Term, int]], draws: list[Draw]) -> Term:
    """The term of the mean, in the order of draws in which it has the least key."""
    orders: dict[tuple[bytes, ...], list[Sequence[Draw]]] = {}
    for order in itertools.permutations(draws):
        spend(20)
        names = [x for x, _ in order]
        if any(law.free & set(names[i:]) for i, (_, law) in enumerate(order)):
            continue
        laws = tuple(abstract(law, *names[:i]).key for i, (_, law) in enumerate(order))
        orders.setdefault(laws, []).append(order)
    best = orders[min(orders)]
    return min((_nested(factors, order) for order in best), key=lambda t: t.key)


def _nested(factors: list[tuple[Term, int]], order: Sequence[Draw]) -> Term:
    """The mean in this order, the factors multiplied in the order of their keys."""
    powers = [Term("pow", a, Fraction(e)) if e > 1 else a for a, e in factors]
    body = mul(*powers)
    for x, law in reversed(order):
        body = Term("mean", law, abstract(body, x))
    return body


def vector_mean(t: Term, ctx: Any) -> dict[Term, Poly]:
    """The mean of a vector, as a combination of means."""
    law, body = t.args
    inside, (x,) = opened(body, law.sort.split()[1])
    total: dict[Term, Poly] = {}
    for b, p in combination(inside, ctx).items():
        if b.free.isdisjoint({x}) and all(a.free.isdisjoint({x}) for m in p for a, _ in m):
            total[b] = total.get(b, Poly()) + p
            continue
        for m, c in p.items():
            outer = tuple(te for te in m if x not in te[0].free)
            inner = monomial(te for te in m if x in te[0].free)
            own = Term("mean", law, abstract(vector_term({b: inner}), x))
            total[own] = total.get(own, Poly()) + Poly({outer: c})
    return total
