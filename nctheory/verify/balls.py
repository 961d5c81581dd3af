"""Rigorous evaluation of expressions of one variable, in ball arithmetic (python-flint, Arb).

Expressions become functions of balls in `nctheory.compute.compile`, as everywhere.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import sympy as sp
from flint import arb, fmpq

from nctheory.compute.compile import ball_function
from nctheory.enclose.balls import precision as bits

__all__ = ["enclose", "positive_on"]

_PIECES = 20_000
_PRECISIONS = (64, 128, 512)


def positive_on(gap: sp.Expr, x: sp.Symbol | None, low: Any, high: Any) -> str | None:
    """None if gap > 0 for every x in [low, high] (or for the number `gap`), else what is wrong."""
    if x is None:
        for precision in _PRECISIONS:
            ball = enclose(gap, {}, precision)
            if ball > 0:
                return None
            if ball <= 0:
                return f"the gap is in {ball}"
        return f"the gap is in {ball}, which has both signs"
    pieces, done = [(sp.Rational(low), sp.Rational(high))], 0
    while pieces:
        a, b = pieces.pop()
        ball = enclose(gap, {x: _between(a, b, 64)}, 64)
        if ball > 0:
            continue
        done += 1
        if ball <= 0 or done > _PIECES:
            return f"the gap is in {ball} for {x} in [{float(a):.6g}, {float(b):.6g}]"
        middle = (a + b) / 2
        pieces += [(a, middle), (middle, b)]
    return None


def enclose(expr: sp.Expr, at: dict[sp.Symbol, Any], precision: int) -> Any:
    """A ball that contains the value of the expression, where its variables are in balls.

    It is not finite if the expression may be undefined there. ValueError if there are no balls for
    the expression.
    """
    with bits(precision):
        return arb(_function(expr, tuple(at))(*at.values()))


@lru_cache(maxsize=64)
def _function(expr: sp.Expr, variables: tuple[sp.Symbol, ...]) -> Any:
    try:
        return ball_function(variables, expr, strict=True)
    except TypeError as error:
        raise ValueError(f"no balls for {expr}: {error}") from None


def _between(a: sp.Rational, b: sp.Rational, precision: int) -> Any:
    with bits(precision):
        return arb(fmpq(int(a.p), int(a.q))).union(arb(fmpq(int(b.p), int(b.q))))
