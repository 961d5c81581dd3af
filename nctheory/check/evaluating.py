"""Values of terms, node by node, under binders too: what numeric points are evaluated with.

Not trusted: what is proved by balls is `nctheory.trusted.ball_arithmetic`, whose functions it uses.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from flint import arb, ctx

from nctheory.trusted.ball_arithmetic import LOCK, WHOLE
from nctheory.trusted.building import scalar_product
from nctheory.trusted.language import Malformed, Term
from nctheory.trusted.work import spend

__all__ = ["Evaluator", "Operator", "Scope"]

Scope = tuple[Any, ...]
Operator = Callable[[Any, Term, Scope], Any]


class Evaluator:
    """An evaluator at a precision, in bits, with a function for each operator."""

    def __init__(self, operators: Mapping[str, Operator], precision: int) -> None:
        self.operators = {**_BINDING, **operators}
        self.precision = precision
        self._closed: dict[Any, tuple[Any, Scope]] = {}
        self._open: dict[Any, tuple[Any, Scope]] = {}  # by ids of scopes, which it keeps alive

    def enclose(self, term: Term, bound: Scope = ()) -> Any:
        """The value; `bound` are the values of loose indices."""
        if any(k >= len(bound) for k, _ in term.loose):
            raise Malformed("there are no balls for loose indices")
        self._open.clear()
        with LOCK, ctx.workprec(self.precision):
            return self.value(term, bound)

    def value(self, term: Term, bound: Scope) -> Any:
        """The value at the precision in force; `bound` are loose indices, the innermost first."""
        memo, key = (self._open, (term, id(bound))) if term.loose else (self._closed, term)
        if key not in memo:
            spend(1 + self.precision // 512)
            if term.op not in self.operators:
                raise Malformed(f"there are no balls for {term.op}")
            result = self.operators[term.op](self, term, bound)
            wild = isinstance(result, arb) and not result.is_finite()
            memo[key] = (WHOLE if wild else result, bound)
        return memo[key][0]

    def all(self, term: Term, bound: Scope) -> list[Any]:
        """The values of the arguments."""
        return [self.value(a, bound) for a in term.parts]


def _kernel(at: Evaluator, term: Term, bound: Scope) -> Any:
    x, y = term.args[2:]
    pairs = ((y, y), (x, y), (x, x))  # k22 is the innermost
    products = (
        Term("pow", a, Fraction(2)) if a is b and a.sort != "vector" else scalar_product(a, b)
        for a, b in pairs
    )
    return at.value(term.args[1], (*(at.value(p, bound) for p in products), *bound))


_BINDING: Mapping[str, Operator] = {
    "bound": lambda at, term, bound: bound[term.args[0]],
    "pi": lambda at, term, bound: arb.pi(),
    "kernel": _kernel,
}
