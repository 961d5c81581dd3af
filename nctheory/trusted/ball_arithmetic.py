"""Values of terms in ball arithmetic (python-flint's Arb), and the signs that follow from them.

A ball encloses the exact value, which every term has: x/0 = 0, log x = 0 for x <= 0, and so on, as
`docs/semantics.md` says. Where a ball cannot tell on which side of such a convention it is, the
answer is the whole line, never a wrong ball. There are no balls for limits, integrals, derivatives,
expectations, vectors and unknown functions, except where a caller has `operators` for them.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import reduce
from typing import Any

from flint import arb, ctx, fmpq

from nctheory.trusted.building import power, scalar_product
from nctheory.trusted.language import Malformed, Term
from nctheory.trusted.work import spend

__all__ = ["ELEMENTARY", "Evaluator", "enclose", "positive_on", "powered", "sign_of"]

Scope = tuple[Any, ...]
Operator = Callable[["Evaluator", Term, Scope], Any]

PRECISIONS = (64, 256, 1024, 4096)
PIECES, MAX_DEPTH = 20_000, 400
WHOLE = arb(0, float("inf"))
_LOCK = threading.RLock()  # the precision of python-flint is one for all threads


def enclose(term: Term, values: Mapping[Term, Any], precision: int) -> Any:
    """A ball that contains the value of a term, where free variables are in the balls `values`.

    Raises `Malformed` if there are no balls for the term.

    >>> from nctheory.trusted.building import rational
    >>> enclose(power(rational(2), Fraction(1, 2)), {}, 64).str(10, radius=False)
    '1.414213562'
    """
    return Evaluator(values, precision).enclose(term)


def sign_of(term: Term) -> int | None:
    """1, 0 or -1 if that is the sign of a number; None if the balls do not tell."""
    for precision in PRECISIONS:
        ball = enclose(term, {}, precision)
        if ball > 0 or ball < 0 or ball.is_zero():
            return 1 if ball > 0 else -1 if ball < 0 else 0
    return None


def positive_on(gap: Term, variable: Term, low: Term, high: Term) -> str | None:
    """None if gap > 0 for every value of the variable in [low, high], else what is wrong.

    The ends are rational numbers. The interval is bisected until balls are positive.
    """
    if low.op != "rat" or high.op != "rat" or variable.op != "var" or variable.sort != "real":
        raise Malformed("balls are of a real variable between two rational numbers")
    pieces, done = [(low.args[0], high.args[0], 0)], 0
    while pieces:
        a, b, depth = pieces.pop()
        precision = 64 + 2 * depth
        ball = enclose(gap, {variable: _hull(a, b, precision)}, precision)
        if ball > 0:
            continue
        done += 1
        if ball <= 0 or done > PIECES or depth > MAX_DEPTH:
            return f"the gap is in {ball} for {variable} in [{float(a):.6g}, {float(b):.6g}]"
        middle = (a + b) / 2
        pieces += [(a, middle, depth + 1), (middle, b, depth + 1)]
    return None


def _hull(low: Fraction, high: Fraction, precision: int) -> Any:
    """A ball that contains both numbers, and so what is between them."""
    with _LOCK, ctx.workprec(precision):
        return _exact(low).union(_exact(high))


def _exact(x: Fraction) -> Any:
    return arb(fmpq(x.numerator, x.denominator))


class Evaluator:
    """An evaluator at a precision, in bits: `values` are balls of free variables."""

    def __init__(self, values: Mapping[Term, Any], precision: int) -> None:
        self.values, self.precision = values, precision
        self.operators: dict[str, Operator] = dict(OPERATORS)
        self._closed: dict[Any, tuple[Any, Scope]] = {}
        self._open: dict[Any, tuple[Any, Scope]] = {}  # by ids of scopes, which it keeps alive

    def enclose(self, term: Term, bound: Scope = ()) -> Any:
        """The value; `bound` are the values of loose indices."""
        if any(k >= len(bound) for k, _ in term.loose):
            raise Malformed("there are no balls for loose indices")
        self._open.clear()
        with _LOCK, ctx.workprec(self.precision):
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


def _variable(balls: Evaluator, term: Term, bound: Scope) -> Any:
    if term not in balls.values:
        raise Malformed(f"{term} has no value")
    return balls.values[term]


def _npow(balls: Evaluator, term: Term, bound: Scope) -> Any:
    base, exponent = balls.all(term, bound)
    whole = exponent.unique_fmpz() if exponent.is_exact() else None
    return WHOLE if whole is None else powered(base, Fraction(int(whole)))


def _delta(balls: Evaluator, term: Term, bound: Scope) -> Any:
    i, k = balls.all(term, bound)
    if i.is_exact() and k.is_exact():
        return arb(1 if (i - k).is_zero() else 0)
    return arb(0) if (i - k) > 0 or (i - k) < 0 else arb(0).union(arb(1))


def _kernel(balls: Evaluator, term: Term, bound: Scope) -> Any:
    x, y = term.args[2:]
    pairs = ((y, y), (x, y), (x, x))  # k22 is the innermost
    products = (
        power(a, 2) if a is b and a.sort != "vector" else scalar_product(a, b) for a, b in pairs
    )
    return balls.value(term.args[1], (*(balls.value(p, bound) for p in products), *bound))


def powered(x: Any, exponent: Fraction) -> Any:
    """A rational power of a ball."""
    p, q = exponent.numerator, exponent.denominator
    if p < 0:
        positive = powered(x, -exponent)
        if positive.is_zero():
            return positive
        return WHOLE if positive.contains(0) else 1 / positive
    if p == 0 or not x.is_finite():
        return arb(1) if p == 0 else WHOLE
    if q == 1 and x.contains(0):  # arb's own power is no number for some of these
        low, high = (x.lower(), x.upper()) if p % 2 else (arb(0), x.abs_upper())
        return (low ** arb(p)).union(high ** arb(p))
    if q == 1 or x > 0:
        return x.sqrt() ** arb(p) if q == 2 else x ** _exact(exponent)
    return arb(0) if x <= 0 else arb(0).union(powered(x.upper(), exponent))


def _times(x: Any, y: Any) -> Any:
    return arb(0) if x.is_zero() or y.is_zero() else x * y


def _extreme(balls: list[Any], of_two: Callable[[Any, Any], Any]) -> Any:
    return reduce(of_two, balls) if all(b.is_finite() for b in balls) else WHOLE


def _asin(x: Any) -> Any:
    half = arb.pi() / 2
    if not x.is_finite():
        return (-half).union(half)
    ends = (half if e >= 1 else -half if e <= -1 else e.asin() for e in (x.lower(), x.upper()))
    return next(ends).union(next(ends))


def _sign(x: Any) -> Any:
    return arb(1) if x > 0 else arb(-1) if x < 0 else arb(0) if x.is_zero() else arb(0, 1)


ELEMENTARY: Mapping[str, Callable[[Any], Any]] = {
    "exp": arb.exp, "sin": arb.sin, "cos": arb.cos, "asin": _asin, "atan": arb.atan,
    "erf": arb.erf, "abs": abs, "sign": _sign,
    "log": lambda x: x.log() if x > 0 else arb(0) if x <= 0 else WHOLE,
}  # fmt: skip

OPERATORS: Mapping[str, Operator] = {
    "var": _variable, "free": _variable, "any": _variable,
    "npow": _npow, "delta": _delta, "kernel": _kernel,
    "bound": lambda balls, term, bound: bound[term.args[0]],
    "rat": lambda balls, term, bound: _exact(term.args[0]),
    "pi": lambda balls, term, bound: arb.pi(),
    "add": lambda balls, term, bound: sum(balls.all(term, bound), arb(0)),
    "mul": lambda balls, term, bound: reduce(_times, balls.all(term, bound), arb(1)),
    "pow": lambda balls, term, bound: powered(balls.value(term.args[0], bound), term.args[1]),
    "fn": lambda balls, term, bound: ELEMENTARY[term.args[0]](balls.value(term.args[1], bound)),
    "min": lambda balls, term, bound: _extreme(balls.all(term, bound), arb.min),
    "max": lambda balls, term, bound: _extreme(balls.all(term, bound), arb.max),
}  # fmt: skip
