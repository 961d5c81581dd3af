"""What inverses, roots, functions and derivatives are, as assertions for Rocq to prove."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nctheory.present.rocq.place import StepPlace
from nctheory.present.rocq.sign_scripts import closed_parts, positive, supports
from nctheory.trusted.algebra import poly
from nctheory.trusted.building import abstract, instantiate
from nctheory.trusted.calculus import differentiated
from nctheory.trusted.context import Context
from nctheory.trusted.language import Term
from nctheory.trusted.polynomials import term_of

__all__ = ["normal_forms"]


def normal_forms(
    place: StepPlace, terms: Iterable[Term], ctx: Context | None = None
) -> Iterator[str]:
    """Assertions of what parts are that are no polynomials, where their normal form is another."""
    ctx = ctx or place.around
    asserted: set[Term] = set()
    for part in closed_parts(terms):
        for p in _shown(part):
            if p in asserted:
                continue
            asserted.add(p)
            try:
                form = term_of(poly(p, ctx))
            except ValueError:
                continue
            if form == p or place.show(form) == place.show(p):
                continue
            if p.op == "diff":
                yield from _slope_forms(place, p, ctx)
            yield from supports(place, [form])
            yield (f"try assert (N{next(place.count)}' : normal_form ({place.show(p)}) "
                   f"({place.show(form)})) by normal.")  # fmt: skip


def _shown(part: Term) -> Iterator[Term]:
    """The part as it is printed: a root, its power, and the inverse of that."""
    combined = part.op == "dot" and any(a.op in ("add", "mul") for a in part.args)
    if combined or part.op in ("fn", "npow", "diff", "min", "max"):
        yield part
    elif part.op == "pow":
        base, q = part.args
        if q.denominator == 2:
            yield Term("pow", base, abs(q) / abs(q.numerator))
        if q < 0:
            yield part


def _slope_forms(place: StepPlace, p: Term, ctx: Context) -> Iterator[str]:
    """What a derivative needs at its point, and what its parts are there."""
    x = Term("free", 7000, "real")
    try:
        slope, conditions = differentiated(instantiate(p.args[0], x), x, ctx.smooth)
    except ValueError:
        return
    for _, c in dict.fromkeys(conditions):
        at = instantiate(abstract(c, x), p.args[1])
        yield from supports(place, [at])
        yield from positive(place, at)
    inside = instantiate(abstract(slope, x), p.args[1])
    yield from supports(place, [inside])
    yield from normal_forms(place, [inside], ctx)
