"""What is put in for kernels: what a fact says of them, another kernel, or what they are."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

from nctheory.present.rocq.place import StepPlace
from nctheory.trusted.algebra import is_zero, poly
from nctheory.trusted.building import (
    abstract,
    add,
    applied,
    instantiate,
    minus,
    rebuild,
    replace,
    scalar_product,
)
from nctheory.trusted.context import Context
from nctheory.trusted.language import Term
from nctheory.trusted.polynomials import term_of
from nctheory.trusted.theorems import Formula

__all__ = [
    "Rule",
    "at_all_points",
    "kernel_put_in",
    "kernels_to_open",
    "related",
    "unfolded_kernels",
]

Rule = tuple[str, Term, int]  # a kernel, what it is, and of how many points that is a function


def at_all_points(place: StepPlace, label: str, fact: Any) -> Rule | None:
    """What a kernel is at all x and y, or x and x, if the fact says that."""
    if label not in place.lemmas or not isinstance(fact, Formula) or fact.op != "=":
        return None
    k, other = fact.lhs, fact.rhs
    if k.op != "kernel" or place.lemmas[label].premises:
        return None
    x, y = k.args[2:]
    if {x.op, y.op} != {"var"} or not {v for v in other.free} <= {x, y}:
        return None
    points = tuple(dict.fromkeys((x, y)))
    return k.args[0], abstract(other, *points), len(points)


def kernel_put_in(t: Term, name: str, body: Term, count: int) -> Term:
    """The term with the kernel of this name replaced: of two points, or of one and the same."""

    def change(part: Term, under: int) -> Term | None:
        if part.op != "kernel" or part.args[0] != name:
            return None
        points = [rebuild(a, change) for a in part.args[2:]]
        if count == 1 and points[0] != points[1]:
            return Term("kernel", *part.args[:2], *points)
        return applied(body, *points[:count])

    return rebuild(t, change)


def related(sides: tuple[Term, Term], ctx: Context) -> Iterator[tuple[Rule, str]]:
    """What kernels are that are another one and a polynomial, and the name of that."""
    forms = {p.args[0]: p.args[1] for t in sides for p in t.walk() if p.op == "kernel"}
    entries = tuple(Term("free", 9000 + i, "real") for i in range(3))
    x, y = (Term("free", 9003 + i, "vector") for i in range(2))
    found = {k: poly(instantiate(form, *entries), ctx) for k, form in sorted(forms.items())}
    done = set[str]()
    for (k, one), (to, other) in itertools.permutations(found.items(), 2):
        rest = one - other
        if len(one) < len(other) or {k, to} & done or not rest.atoms <= set(entries):
            continue
        done |= {k, to}
        pairs = dict(zip(entries, map(scalar_product, (x, x, y), (x, y, y)), strict=True))
        body = add(Term("kernel", to, forms[to], x, y), replace(term_of(rest), pairs))
        yield (k, abstract(body, x, y), 2), to


def kernels_to_open(sides: tuple[Term, Term], ctx: Context) -> set[str]:
    """The names of the kernels that have to be written out: none, or one, or all."""
    names = {p.args[0] for t in sides for p in t.walk() if p.op == "kernel"}
    for chosen in (set[str](), *({k} for k in sorted(names))):
        left, right = (unfolded_kernels(t, chosen) for t in sides)
        if is_zero(poly(minus(left, right), ctx), ctx):
            return chosen
    return names


def unfolded_kernels(t: Term, names: set[str] | None = None) -> Term:
    """The term with kernels written out, those of these names or all."""

    def change(part: Term, under: int) -> Term | None:
        if part.op != "kernel" or (names is not None and part.args[0] not in names):
            return None
        x, y = (rebuild(a, change) for a in part.args[2:])
        entries = (scalar_product(*pair) for pair in ((x, x), (x, y), (y, y)))
        return applied(part.args[1], *entries)

    return rebuild(t, change)
