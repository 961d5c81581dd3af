"""Quadratic forms that are nonnegative for all values of what they are forms in."""

from __future__ import annotations

from typing import Any

from flint import fmpq

from nctheory.trusted.language import Term
from nctheory.trusted.polynomials import Monomial, Poly
from nctheory.trusted.work import spend

__all__ = ["semidefinite"]


def semidefinite(p: Poly) -> bool | None:
    """Whether p > 0, or else p >= 0, as a quadratic form; None if it is none that is.

    The form is one in vectors and means of vectors, or in 1 and the atoms.
    """
    for pairs in (_vectors_of, _atoms_of):
        entries: dict[tuple[Any, Any], fmpq] = {}
        for m, c in p.items():
            pair = pairs(m)
            if pair is None:
                break
            for i, k in (pair, pair[::-1]):
                entries[i, k] = entries.get((i, k), fmpq(0)) + c / 2
        else:
            names = sorted({v for pair in entries for v in pair if v}, key=lambda v: v.key)
            names += [v for v in (None,) if any(v in pair for pair in entries)]
            last = _last_pivot([[entries.get((i, k), fmpq(0)) for k in names] for i in names])
            if last is not None:
                return last > 0 and names[-1] is None
    return None


def _atoms_of(m: Monomial) -> tuple[Term | None, Term | None] | None:
    """The two factors, None standing for 1."""
    factors = [t for t, e in m for _ in range(min(e, 3))]
    if len(factors) > 2:
        return None
    one, two = (*factors, None, None)[:2]
    return one, two


def _vectors_of(m: Monomial) -> tuple[Term, Term] | None:
    """The vectors whose scalar product it is."""
    return _pair(m[0][0]) if len(m) == 1 and m[0][1] == 1 else None


def _pair(t: Term) -> tuple[Term, Term] | None:
    """The two vectors, laws standing for means, of which it is the scalar product."""
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
        return laws[0], laws[1]
    if len(laws) == 1 and bound == {0} and len(sides) == 1:
        return laws[0], sides[0]
    return None


def _last_pivot(form: list[list[fmpq]]) -> fmpq | None:
    """The last pivot of a symmetric matrix, by elimination; None if it is not semidefinite."""
    n, d = len(form), fmpq(0)
    for k in range(n):
        d = form[k][k]
        if d < 0 or (d == 0 and any(form[k][j] for j in range(k, n))):
            return None
        for i in range(k + 1, n):
            spend(n)
            f = form[i][k] / d if d else fmpq(0)
            form[i] = [x - f * y for x, y in zip(form[i], form[k], strict=True)]
    return d
