"""What classical facts are written with: terms, and what is free in a fact."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from nctheory.trusted.building import abstract, minus, rational, replace, var
from nctheory.trusted.language import Term
from nctheory.trusted.quoting import facts
from nctheory.trusted.theorems import All, Assertion, Formula, StandardNormal

__all__ = [
    "FAR", "FAR_BELOW", "G", "H", "HALF", "K", "LAW", "N", "NORMAL", "ONE", "PI", "Premises", "R",
    "S", "Stated", "TWO", "W", "Z", "ZERO", "dual_at", "elementary", "free_integer",
    "free_vector", "integral_of", "is_nonnegative", "is_positive", "kernel_at", "mean_over",
    "of_all_values", "over_law", "scalar", "unknown",
]  # fmt: skip

ZERO, ONE, TWO, HALF = (rational(q) for q in (0, 1, 2, Fraction(1, 2)))
PI, FAR, FAR_BELOW = Term("pi"), Term("oo", 1), Term("oo", -1)
LAW = Term("law", "law", "law vector")
NORMAL: dict[str, Assertion] = {"normal law": StandardNormal(LAW)}
# What is drawn, and what is integrated over.
G, H, Z, W = (Term("free", i, "vector") for i in range(4))
N, K = (Term("free", i, "nat") for i in (4, 5))
R, S = (Term("free", i, "real") for i in (6, 7))

Premises = dict[str, Assertion]
# The premises of a fact, and what it says.
Stated = tuple[Premises, *tuple[Assertion, ...]]


def scalar(x: Term, y: Term) -> Term:
    """<x, y>."""
    return Term("dot", x, y)


def elementary(name: str, t: Term) -> Term:
    """The value of an elementary function."""
    return Term("fn", name, t)


def unknown(name: str, *args: Term, sort: str = "real") -> Term:
    """The value of a function that is free in a fact."""
    return Term("apply", name, sort, *args)


def free_vector(name: str) -> Term:
    """A vector that is free in a fact."""
    return var(name, "vector")


def mean_over(t: Term, *draws: tuple[Term, Term]) -> Term:
    """The expectation over these draws, the first the outermost."""
    for x, law in reversed(draws):
        t = Term("mean", law, abstract(t, x))
    return t


def over_law(t: Term, *variables: Term) -> Term:
    """The expectation over draws of the law that facts speak of."""
    return mean_over(t, *((x, LAW) for x in variables))


def integral_of(t: Term, x: Term, low: Term = ZERO, high: Term = FAR) -> Term:
    """The integral between two ends."""
    return Term("integral", abstract(t, x), low, high)


def of_all_values(fact: Formula, *variables: Term, laws: tuple[Term, ...] = ()) -> All:
    """The fact of all values of the variables, or of all that is drawn from the laws."""
    binders: tuple[Any, ...] = laws or tuple(v.sort for v in variables)
    return All(binders, fact.map(lambda t: abstract(t, *variables)))


def is_positive(t: Term) -> Formula:
    """t > 0."""
    return Formula(t, ">", ZERO)


def is_nonnegative(t: Term) -> Formula:
    """t >= 0."""
    return Formula(t, ">=", ZERO)


def free_integer(name: str) -> Term:
    """p >= 0, of which p+1 is a label."""
    return minus(var(f"{name}+1", "nat"), ONE)


def dual_at(activation: str, x: Term, y: Term) -> Term:
    """The dual of an activation at two inputs, as it is derived."""
    (relation,) = facts("derivations.json")[f"dual of {activation}"].conclusions
    entries = {var("k11"): scalar(x, x), var("k12"): scalar(x, y), var("k22"): scalar(y, y)}
    assert isinstance(relation, Formula)
    return replace(relation.rhs, entries)


def kernel_at(x: Term, y: Term) -> Term:
    """K(x, y)."""
    return unknown("K", x, y)
