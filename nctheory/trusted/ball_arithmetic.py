"""Values of terms in ball arithmetic (python-flint's Arb), and the signs that follow from them.

A ball encloses the exact value, which every term has: x/0 = 0, log x = 0 for x <= 0, and so on, as
`docs/semantics.md` says. Where a ball cannot tell on which side of such a convention it is, the
answer is the whole line, never a wrong ball. There are balls for numbers, variables, sums,
products, rational powers, elementary functions, minima and maxima, and for nothing else.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import reduce
from typing import Any

from flint import arb, ctx, fmpq

from nctheory.trusted.language import Malformed, Term
from nctheory.trusted.work import spend

__all__ = ["ELEMENTARY", "LOCK", "WHOLE", "enclose", "positive_on", "powered", "sign_of"]

PRECISIONS = (64, 256, 1024, 4096)
PIECES, MAX_DEPTH = 20_000, 400
WHOLE = arb(0, float("inf"))
LOCK = threading.RLock()  # the precision of python-flint is one for all threads


def enclose(term: Term, values: Mapping[Term, Any], precision: int) -> Any:
    """A ball that contains the value of a term, where free variables are in the balls `values`.

    Raises `Malformed` if there are no balls for the term.

    >>> from nctheory.trusted.building import rational
    >>> enclose(rational(2) ** Fraction(1, 2), {}, 64).str(10, radius=False)
    '1.414213562'
    """
    with LOCK, ctx.workprec(precision):
        return _value(term, values, {})


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
    with LOCK, ctx.workprec(precision):
        return _exact(low).union(_exact(high))


def _exact(x: Fraction) -> Any:
    return arb(fmpq(x.numerator, x.denominator))


def _value(t: Term, values: Mapping[Term, Any], memo: dict[Term, Any]) -> Any:
    if t in memo:
        return memo[t]
    spend(1 + ctx.prec // 512)
    if t in values:
        ball = values[t]
    elif t.op == "rat":
        ball = _exact(t.args[0])
    elif t.op == "pow":
        ball = powered(_value(t.args[0], values, memo), t.args[1])
    elif t.op == "fn":
        ball = ELEMENTARY[t.args[0]](_value(t.args[1], values, memo))
    elif t.op in _OPERATORS:
        ball = _OPERATORS[t.op]([_value(a, values, memo) for a in t.parts])
    else:
        raise Malformed(f"there are no balls for {t.op}")
    memo[t] = ball if ball.is_finite() else WHOLE
    return memo[t]


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

_OPERATORS: Mapping[str, Callable[[list[Any]], Any]] = {
    "pi": lambda balls: arb.pi(),
    "add": lambda balls: sum(balls, arb(0)), "mul": lambda balls: reduce(_times, balls, arb(1)),
    "min": lambda balls: _extreme(balls, arb.min), "max": lambda balls: _extreme(balls, arb.max),
}  # fmt: skip
