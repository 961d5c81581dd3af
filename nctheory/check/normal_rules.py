"""Points with the moments of N(0, I), by which hypotheses about a normal law are tried.

A Gauss-Hermite rule is exact for polynomials up to a degree, and says nothing of other functions.
Not trusted: hypotheses that contradict each other are found with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import product
from math import factorial, prod
from typing import Any

from flint import arb, ctx, fmpz_poly

from nctheory.check.models import Model
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import All, Assertion, Equivalence, Formula

__all__ = ["DEGREES", "degree_of_moments", "hermite_points", "is_strict"]

_NODES: Mapping[int, int] = {1: 10, 2: 6, 3: 4, 4: 4}  # even: none of them is 0
DEGREES = {dim: 2 * n - 1 for dim, n in _NODES.items()}


def hermite_points(dim: int) -> list[tuple[Any, tuple[Any, ...]]]:
    """The weighted points of a rule for N(0, I), in balls of the precision in force."""
    return _points(_NODES[dim], dim, max(64, ctx.prec))


@cache
def _points(n: int, dim: int, precision: int) -> list[tuple[Any, tuple[Any, ...]]]:
    with ctx.workprec(precision):
        before, here = fmpz_poly([1]), fmpz_poly([0, 1])
        for k in range(1, n):
            before, here = here, fmpz_poly([0, 1]) * here - k * before
        nodes = [x.real for x, _ in here.complex_roots()]
        line = [(arb(factorial(n - 1)) / n / before(x) ** 2, x) for x in nodes]
        return [(prod((w for w, _ in point), start=arb(1)), tuple(x for _, x in point))
                for point in product(line, repeat=dim)]  # fmt: skip


def _highest(terms: Iterable[Term], names: Iterable[str]) -> int | None:
    """The highest degree of a polynomial whose mean over these laws stands in the terms.

    None if one is of another function.
    """
    try:
        return max((_degree(t, frozenset(names), ()) for t in terms), default=0)
    except ValueError:
        return None


def _degree(t: Term, names: frozenset[str], drawn: tuple[bool, ...]) -> int:
    """The degree in what is drawn from these laws, here and in the means within."""
    if t.op == "bound":
        return int(t.args[0] < len(drawn) and drawn[t.args[0]])
    if t.op == "mean":
        law, body = t.args
        return _degree(body, names, (law.op == "law" and law.args[0] in names, *drawn))
    if t.op in ("kernel", "diff", "integral", "limit", "gauss"):
        raise ValueError("no polynomial")
    found = [_degree(a, names, drawn) for a in t.terms]
    highest = max(found, default=0)
    if t.op in ("mul", "dot"):
        return sum(found)
    if t.op == "pow" and t.args[1].denominator == 1 and t.args[1] > 0:
        return int(highest * t.args[1])
    if highest and t.op != "add":
        raise ValueError("no polynomial")
    return highest


def is_strict(fact: Assertion) -> bool:
    """Whether a fact says more than that a number is not negative."""
    relation: Any = getattr(fact, "relation", fact)
    return not isinstance(relation, Formula) or relation.strict


def degree_of_moments(fact: Assertion, model: Model) -> int | None:
    """That of a fact about moments of normal laws, which a rule of points has."""
    names = model.given.normal & model.given.names(fact)
    if not names or not isinstance(fact, Formula | All | Equivalence):
        return None
    highest = _highest(model.given.behind(fact), names)
    return highest if highest is not None and highest <= max(DEGREES.values()) else None
