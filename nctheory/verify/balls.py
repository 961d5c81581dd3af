"""Rigorous evaluation of expressions of one variable, in ball arithmetic (python-flint, Arb)."""

from __future__ import annotations

from typing import Any

import sympy as sp

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
            return f"the gap is in {ball} for {x} in [{a}, {b}]"
        middle = (a + b) / 2
        pieces += [(a, middle), (middle, b)]
    return None


def enclose(expr: sp.Expr, at: dict[sp.Symbol, Any], precision: int) -> Any:
    """A ball that contains the value of the expression, where its variables are in balls."""
    from flint import arb, ctx, fmpq

    functions = {
        sp.exp: arb.exp, sp.log: arb.log, sp.sin: arb.sin, sp.cos: arb.cos, sp.tan: arb.tan,
        sp.asin: arb.asin, sp.acos: arb.acos, sp.atan: arb.atan, sp.erf: arb.erf,
        sp.erfc: arb.erfc, sp.sinh: arb.sinh, sp.cosh: arb.cosh, sp.tanh: arb.tanh,
    }  # fmt: skip

    def value(e: sp.Expr) -> Any:
        if e in at:
            return at[e]
        if isinstance(e, sp.Rational):
            return arb(fmpq(int(e.p), int(e.q)))
        if e is sp.pi:
            return arb.pi()
        if e is sp.E:
            return arb(1).exp()
        if e.is_Add or e.is_Mul:
            total = value(e.args[0])
            for a in e.args[1:]:
                total = total + value(a) if e.is_Add else total * value(a)
            return total
        if e.is_Pow:
            if e.exp.is_Integer:
                return value(e.base) ** int(e.exp)
            root = value(e.base).sqrt() if e.exp.is_Rational and e.exp.q == 2 else None
            return root ** int(e.exp.p) if root is not None else value(e.base) ** value(e.exp)
        if e.func in functions:
            return functions[e.func](value(e.args[0]))
        raise ValueError(f"no balls for {e}")

    before = ctx.prec
    ctx.prec = precision
    try:
        return value(expr)
    finally:
        ctx.prec = before


def _between(a: sp.Rational, b: sp.Rational, precision: int) -> Any:
    return enclose(a, {}, precision).union(enclose(b, {}, precision))
