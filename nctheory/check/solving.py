"""Equalities for all values solved for an unknown function: weights that add up to a number, and
means of vectors with weights. What is found is tried at points as any other function is.
"""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

from flint import fmpq

from nctheory.trusted.building import abstract, add, instantiate, mul, power, rational
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import All

__all__ = ["number_term", "solved", "square_root"]


def solved(fact: All) -> tuple[str, Term] | None:
    """The name and the body of a function for which the equality holds; None if unknown."""
    values = [Term("free", 100 + i, fact.sort(i)) for i in range(len(fact.binders))]
    relation = fact.at(*values)
    factors = list(relation.lhs.args) if relation.lhs.op == "mul" else [relation.lhs]
    means = [a for a in factors if a.op == "mean" and a.sort == "real"]
    if relation.op != "=" or len(means) != 1:
        return None
    law, body = means[0].args
    drawn = Term("free", 200, law.sort.split()[1])
    inside = instantiate(body, drawn)
    total = mul(relation.rhs, *(power(a, -1) for a in factors if a is not means[0]))
    return _weights(law, inside, drawn, total, values) or _centre(law, inside, drawn, total, values)


def _weights(
    law: Term, inside: Term, drawn: Term, total: Term, values: list[Term]
) -> tuple[str, Term] | None:
    """w(k, x) with E w(k, x) = total: positive numbers, divided by their mean."""
    if inside.op != "apply" or inside.sort != "real":
        return None
    name, _, *args = inside.args
    if sorted(a.key for a in args) != sorted(v.key for v in (drawn, *values)) or _uses(total, name):
        return None
    some = Term("apply", f"{name}0", "real", *args)
    positive = add(rational(Fraction(1, 10)), power(some, 2))
    mean = Term("mean", law, abstract(positive, drawn))
    return name, abstract(mul(total, positive, power(mean, -1)), *args)


def _centre(
    law: Term, inside: Term, drawn: Term, total: Term, values: list[Term]
) -> tuple[str, Term] | None:
    """m(k) with E w <v, f - m(k)> = 0 for all v: the mean of f with the weights w."""
    factors = list(inside.args) if inside.op == "mul" else [inside]
    products = [a for a in factors if a.op == "dot"]
    zero = total == rational(0) or (total.op == "mul" and rational(0) in total.args)
    if not zero or len(products) != 1:
        return None
    weight = mul(rational(1), *(a for a in factors if a is not products[0]))
    for v, difference in (products[0].args, products[0].args[::-1]):
        parts = list(difference.args) if difference.op == "add" else []
        for part in parts:
            call = part.args[-1] if part.op == "mul" and rational(-1) in part.args else part
            call = next((a for a in part.terms if a.op == "apply"), call)
            if v not in values or part != mul(rational(-1), call) or call.op != "apply":
                continue
            name, _, *args = call.args
            rest = add(*(a for a in parts if a is not part))
            plain = set(args) <= {*values} - {v} and len(set(args)) == len(args)
            if plain and not any(_uses(t, name) for t in (law, weight, rest)):
                sums = [Term("mean", law, abstract(t, drawn)) for t in (mul(weight, rest), weight)]
                return name, abstract(mul(sums[0], power(sums[1], -1)), *args)
    return None


def _uses(t: Term, name: str) -> bool:
    return any(a.op == "apply" and a.args[0] == name for a in t.walk())


def number_term(x: Any) -> Term:
    """A rational number as a term."""
    return rational(Fraction(int(x.p), int(x.q)))


def square_root(x: Any) -> Any:
    """The root of a rational number, if it is rational, else None."""
    parts = [int(x.p), int(x.q)]
    roots = [math.isqrt(max(n, 0)) for n in parts]
    return fmpq(*roots) if [r * r for r in roots] == parts else None
