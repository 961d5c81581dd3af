"""Whether a term is defined: no denominator is 0, no root is of a negative number."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import Any

from nctheory.trusted.algebra import poly
from nctheory.trusted.building import instantiate, rational, replace
from nctheory.trusted.calculus import ends_ordered, in_between
from nctheory.trusted.growth import is_moderate
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import All, Formula

__all__ = ["at_any_values", "is_infinite", "means_missing", "undefined"]

ONE, ZERO = rational(1), rational(0)


def undefined(t: Term, ctx: Any, means: bool = False) -> str | None:
    """What in a term may not be defined: None if nothing. Kernels are defined by convention.

    Or only which of its means, over normal laws or infinitely many labels, may not exist.
    """
    key = t, means, ctx.granted
    if key not in ctx.faults:
        ctx.faults[key] = _undefined(t, ctx, means)
    return ctx.faults[key]


def means_missing(terms: Iterable[Term], ctx: Any) -> str | None:
    """Which means may not exist, whatever stands for what is bound or opened in the terms."""
    return next(filter(None, (undefined(at_any_values(t, ctx), ctx, True) for t in terms)), None)


def at_any_values(t: Term, ctx: Any, bound: bool = True) -> Term:
    """The term at values of which nothing is known, for what is opened and, if asked, bound."""
    t = replace(t, {v: ctx.fresh(v.args[1]) for v in t.free if v.op == "any"})
    loose = dict(t.loose) if bound else {}
    values = [ctx.fresh(loose.get(i, "real")) for i in reversed(range(1 + max(loose, default=-1)))]
    return instantiate(t, *values)


def _undefined(t: Term, ctx: Any, means: bool) -> str | None:
    if t.op in ("kernel", "mean", "diff", "gauss", "integral", "limit"):
        body = 0 if t.op not in ("kernel", "mean") else 1
        outside = [a for i, a in enumerate(t.args) if i != body and isinstance(a, Term)]
        found = (*(undefined(a, ctx, means) for a in outside), *_undefined_within(t, ctx, means))
        return next(filter(None, found), None)
    inner = next(filter(None, (undefined(a, ctx, means) for a in t.terms)), None)
    if inner or means:
        return inner
    if t.op == "pow":
        base, q = t.args
        if q < 0 and not ctx.signs(base).nonzero:
            return f"the denominator {base} may be 0"
        if q.denominator > 1 and not ctx.signs(base).nonnegative:
            return f"the root of {base}, which may be negative"
    if t.op == "npow" and not (ctx.signs(t.args[0]).nonzero or ctx.signs(t.args[1]).nonnegative):
        return f"the power {t}, which may be a division by 0"
    if t.op == "fn" and t.args[0] == "log" and not ctx.signs(t.args[1]).positive:
        return f"the logarithm of {t.args[1]}, which may not be positive"
    if t.op == "fn" and t.args[0] == "asin" and not _within_one(t.args[1], ctx):
        return f"the arcsine of {t.args[1]}, which may be beyond 1"
    return None


def _undefined_within(t: Term, ctx: Any, means: bool) -> Iterator[str | None]:
    """What may not be defined in the body of a binder, for the values that its variable takes."""
    if t.op == "mean":
        x, body, around = ctx.drawn(*t.args)
        yield undefined(body, around, means)
        if ctx.may_be_normal(t.args[0]) and not is_moderate(body, frozenset({x}), around):
            yield f"{t}, of which it is not clear that it exists"
        if not _is_granted(t, ctx):
            yield f"{t}, which no citation above says to exist"
    elif t.op == "kernel":
        yield means_missing([t.args[1]], ctx)
    elif t.op == "diff":
        x, (body, point) = ctx.fresh(), t.args
        yield undefined(instantiate(body, point), ctx, means)
        yield undefined(instantiate(body, x), ctx.with_(near=(x, point)), True)
    elif t.op == "gauss":
        yield undefined(instantiate(t.args[0], ctx.fresh(), ctx.fresh()), ctx, means)
    elif t.op == "limit":
        body, point, side = t.args
        far = point.sort == "end"
        x, start, end = ctx.fresh(), ZERO if far else point, point if far else Term("oo", side)
        beyond = in_between(x, *((start, end) if end.args[0] > 0 else (end, start)))
        around = ctx.assuming(*beyond, near=ctx.near if far else (x, point))
        yield undefined(instantiate(body, x), around, means)
    elif t.op == "integral":
        body, low, high = t.args
        x = ctx.fresh()
        inside = in_between(x, low, high) if ends_ordered(low, high, ctx) else ()
        yield undefined(instantiate(body, x), ctx.assuming(*inside), means)


def _within_one(x: Term, ctx: Any) -> bool:
    return bool(ctx.signs(1 - x**2).nonnegative)


def _is_granted(mean: Term, ctx: Any) -> bool:
    """Whether an expectation is made of those over infinitely many labels that are cited."""
    if ctx.granted is None or not is_infinite(mean.args[0]):
        return True
    cited = [*map(ctx.facts.get, ctx.granted)]
    known = [side for f in cited if isinstance(f, Formula) for side in f.terms]
    asked = _endless(mean, ctx)
    if asked <= set[Term]().union(*(_endless(side, ctx) for side in known)):
        return True
    labels = sorted((v for v in mean.free if v.sort == "nat"), key=lambda v: v.key)
    values = [*labels, ONE, *(v + 1 for v in labels)]
    general = [f for f in cited if isinstance(f, All) and {*f.binders} == {"nat"}]
    at = [side for f in general for v in itertools.product(values, repeat=len(f.binders))
          for side in f.at(*v).terms if _series_in(side) == _series_in(mean)]  # fmt: skip
    return all(any(a in _endless(side, ctx) for side in at) for a in asked)


def _endless(t: Term, ctx: Any) -> set[Term]:
    return {a for a in poly(t, ctx).atoms if is_infinite(a)}


def is_infinite(t: Term) -> bool:
    """Whether it is made of expectations over infinitely many labels."""
    return bool(_series_in(t))


def _series_in(t: Term) -> set[str]:
    return {a.args[0] for a in t.walk() if a.op == "series"} - {"coins"}
