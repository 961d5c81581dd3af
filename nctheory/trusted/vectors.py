"""Normal forms of vectors, and of what is made of them or binds: products, kernels, integrals."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from nctheory.trusted.algebra import opened, poly, reduced
from nctheory.trusted.building import abstract, add, unfolded
from nctheory.trusted.calculus import is_proper
from nctheory.trusted.language import Term
from nctheory.trusted.polynomials import Poly, atom, constant, plus, split_content, term_of

__all__ = ["VECTOR_FORMS", "combination", "vector_term"]


def combination(t: Term, ctx: Any) -> dict[Term, Poly]:
    """A vector as a combination of vectors that are no combinations."""
    total: dict[Term, Poly] = {}
    if t.op == "add":
        parts = [combination(a, ctx) for a in t.args]
    elif t.op == "mul":
        (v,) = (a for a in t.args if a.sort == "vector")
        numbers = (poly(a, ctx) for a in t.args if a.sort != "vector")
        c = math.prod(numbers, start=constant(1))
        parts = [{b: c * p for b, p in combination(v, ctx).items()}]
    elif t.op == "mean":
        parts = [ctx.vector_mean(t)]
    else:
        own = t if t.op != "apply" else _canonical_call(t, ctx)
        parts = [{own: constant(1)}]
    for part in parts:
        for b, p in part.items():
            total[b] = reduced(total.get(b, Poly()) + p, ctx)
    return {b: p for b, p in total.items() if p}


def vector_term(v: dict[Term, Poly]) -> Term:
    """The combination as a term: the same for equal combinations."""
    parts = [b if v[b] == constant(1) else term_of(v[b]) * b
             for b in sorted(v, key=lambda b: b.key)]  # fmt: skip
    return add(*parts) if parts else 0 * Term("var", "zero", "vector")


def _dot(t: Term, ctx: Any) -> Poly:
    x, y = (combination(a, ctx) for a in t.args)
    total = Poly()
    for b, p in x.items():
        for c, q in y.items():
            total = total + p * q * _dot_of(b, c, ctx)
    return total


def _dot_of(b: Term, c: Term, ctx: Any) -> Poly:
    for v, w in ((b, c), (c, b)):
        if v.op == "mean":  # expectations are linear
            law, body = v.args
            return poly(Term("mean", law, Term("dot", body, w)), ctx)
    return atom(Term("dot", b, c))


def _kernel(t: Term, ctx: Any) -> Poly:
    name, form, x, y = t.args
    if ctx.unfolding:
        return poly(unfolded(t), ctx)
    return atom(Term("kernel", name, form, _canonical(x, ctx), _canonical(y, ctx)))


def _canonical(t: Term, ctx: Any) -> Term:
    """The normal form of a number or a vector as a term: the same for equal ones."""
    return vector_term(combination(t, ctx)) if t.sort == "vector" else term_of(poly(t, ctx))


def _canonical_call(t: Term, ctx: Any) -> Term:
    return Term("apply", *t.args[:2], *(_canonical(a, ctx) for a in t.args[2:]))


def _bound(t: Term, ctx: Any) -> Poly:
    """An integral, a limit or a Gaussian expectation, with its body in normal form.

    An integral is the sum of those of the terms, where these are continuous on a compact interval.
    """
    body, fresh = opened(t.args[0], *(["real"] * (2 if t.op == "gauss" else 1)))
    p = poly(body, ctx)
    if not p and t.op != "limit":
        return Poly()
    if t.op == "integral" and len(p) > 1:
        parts = [Term("integral", abstract(term_of(Poly({m: c})), *fresh), *t.args[1:])
                 for m, c in p.items()]  # fmt: skip
        if all(is_proper(part, ctx) for part in parts):
            return plus(*(_bound(part, ctx) for part in parts))
    c, common, inside = split_content(p) if t.op != "limit" else (1, (), p)
    outside = constant(c)
    for a, e in common:
        if a.free.isdisjoint(fresh):
            outside = outside * atom(a, e)
        else:
            inside = inside * atom(a, e)
    ends = {a: term_of(poly(a, ctx)) for a in t.terms[1:] if a.op != "oo"}
    others = [ends.get(a, a) for a in t.args[1:]]
    return outside * atom(Term(t.op, abstract(term_of(inside), *fresh), *others))


VECTOR_FORMS: dict[str, Callable[[Term, Any], Poly]] = {
    "dot": _dot, "kernel": _kernel, "integral": _bound, "limit": _bound, "gauss": _bound,
    "apply": lambda t, ctx: atom(_canonical_call(t, ctx)),
}  # fmt: skip
