"""Scalar products of combinations, written out as Rocq has them after the tactic `products`."""

from __future__ import annotations

from collections.abc import Sequence

from nctheory.trusted.building import abstract, add, instantiate, mul, rebuild
from nctheory.trusted.language import Term

__all__ = ["expanded"]


def expanded(t: Term, opened: Sequence[Term] = ()) -> Term:
    """The term with scalar products of combinations written out, outside binders.

    `opened` are free variables that are printed as bound ones, in whose order factors stand.
    """

    def change(part: Term, under: int) -> Term | None:
        if part.op == "mean" or under:
            return part
        if part.op != "dot":
            return None
        shown = instantiate(abstract(part, *opened).args[0], *opened)
        return _dot(*(part.args if shown == part.args[0] else reversed(part.args)))

    return rebuild(t, change)


def _dot(x: Term, y: Term) -> Term:
    """A scalar product: of sums and multiples first, then of expectations, the left one first."""
    for a, other in ((x, lambda part: _dot(part, y)), (y, lambda part: _dot(x, part))):
        if a.op == "add":
            return add(*(other(part) for part in a.args))
        if a.op == "mul":
            (v,) = (p for p in a.args if p.sort == "vector")
            return mul(*(p for p in a.args if p.sort != "vector"), other(v))
    for a, b in ((x, y), (y, x)):
        if a.op == "mean":
            return Term("mean", a.args[0], Term("dot", a.args[1], b))
    return Term("dot", x, y)
