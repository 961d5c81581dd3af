"""Whether a function of draws from normal laws has a mean: decided by its form.

It has one if it grows no faster than a power of their lengths. That is so of sums of such functions
and of bounded ones, of exponentials of what is not positive, and of products if, of each factor,
all powers together are no division, or one by what stays above a positive constant. The bounds are
uniform in the draws `wild`, and may depend on all else.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from nctheory.trusted.building import add, instantiate, unfolded
from nctheory.trusted.language import Term

__all__ = ["is_moderate"]

_BOUNDED = ("sin", "cos", "asin", "atan", "erf", "sign")


def is_moderate(t: Term, wild: frozenset[Term], ctx: Any) -> bool:
    """Whether it, or its length, is at most a power of the lengths of the draws `wild`."""
    if t.free.isdisjoint(wild):
        return True
    inner = [a for a in t.args if isinstance(a, Term)]
    match t.op:
        case "any" | "free" | "delta":
            return True
        case "mul" | "pow" | "dot" | "kernel":
            powers = _compensated(t, wild, ctx)
            tests = ((a, is_moderate if q > 0 else _is_away_from_0) for a, q in powers.items() if q)
            return all(test(a, wild, ctx) for a, test in tests)
        case "npow":
            (base, n), sign = t.args, ctx.signs(t.args[1])  # n may be of both signs
            found = sign.nonpositive or is_moderate(base, wild, ctx)
            found = found and (sign.nonnegative or _is_away_from_0(base, wild, ctx))
            return n.free.isdisjoint(wild) and found
        case "fn" if t.args[0] in _BOUNDED:
            return True
        case "fn" if t.args[0] == "exp":
            return bool(ctx.signs(-t.args[1]).nonnegative)
        case "apply" if not ctx.is_any(t.args[0]):
            return False
        case "apply" | "add" | "min" | "max":  # an unknown function is one that has its means
            return all(is_moderate(a, wild, ctx) for a in inner)
        case "fn" if t.args[0] == "abs":
            return is_moderate(t.args[1], wild, ctx)
        case "mean":
            law, body = t.args
            x, inside, around = ctx.drawn(law, body)
            also = wild | {x} if ctx.may_be_normal(law) else wild
            fixed = law.free.isdisjoint(wild) and (law.op != "series" or law.args[0] == "coins")
            return fixed and is_moderate(inside, also, around)
        case "integral":  # between fixed numbers, of what is bounded between them
            body, *ends = inner
            x = ctx.fresh()
            fixed = all(e.free.isdisjoint(wild) and e.sort != "end" for e in ends)
            return fixed and is_moderate(instantiate(body, x), wild | {x}, ctx)
    return False


def _compensated(t: Term, wild: frozenset[Term], ctx: Any) -> dict[Term, Fraction]:
    """Powers of factors, whose product bounds it, where divisions by small factors are made up for.

    |sin(x)| is at most |x|, and the least of what is not negative is at most each of it.
    """
    powers = _powers(t, Fraction(1), wild)
    for a in [*powers]:
        q = powers[a]
        bounds: tuple[Term, ...] = ()
        if a.op == "fn" and a.args[0] == "sin":
            bounds = a.args[1:]
        elif a.op == "min" and all(ctx.signs(b).nonnegative for b in a.args):
            bounds = a.args
        for bound in bounds if q > 0 else ():
            own = _powers(bound, q, wild)
            if any(powers.get(b, 0) < 0 < e for b, e in own.items()):
                del powers[a]
                _join(powers, own)
                break
    return powers


def _join(powers: dict[Term, Fraction], more: dict[Term, Fraction]) -> None:
    for a, q in more.items():
        powers[a] = powers.get(a, Fraction(0)) + q


def _powers(t: Term, q: Fraction, wild: frozenset[Term]) -> dict[Term, Fraction]:
    """|t|^q as a product of powers of factors, which bounds it, up to what is fixed.

    A vector stands for its length. Where a denominator is 0, or a root is of a negative number, t
    is 0. Equality is needed for q < 0 only where |t|^q is not 0.
    """
    if t.free.isdisjoint(wild):
        return {}
    parts: list[tuple[Term, Fraction]] = []
    if t.op == "mul":
        parts = [(a, q) for a in t.args]
    elif t.op == "pow":
        parts = [(t.args[0], q * t.args[1])]
    elif t.op == "fn" and t.args[0] == "abs":
        parts = [(t.args[1], q)]
    elif t.op == "dot" and (q > 0 or t.args[0] == t.args[1]):
        parts = [(a, q) for a in t.args]
    elif t.op == "kernel":
        parts = [(unfolded(t), q)]
    else:
        return {t: q}
    powers: dict[Term, Fraction] = {}
    for a, e in parts:
        _join(powers, _powers(a, e, wild))
    return powers


def _is_away_from_0(t: Term, wild: frozenset[Term], ctx: Any) -> bool:
    """Whether it is 0 or its absolute value stays above a positive constant."""
    if t.free.isdisjoint(wild):
        return True
    if t.op == "add" and t.sort != "vector":
        fixed = [a for a in t.args if a.free.isdisjoint(wild)]
        rest = [a for a in t.args if a not in fixed]
        fine = bool(fixed) and bool(ctx.signs(add(*fixed)).positive)
        return fine and bool(ctx.signs(add(*rest)).nonnegative)
    if t.op == "pow" and t.args[1] > 0:
        return _is_away_from_0(t.args[0], wild, ctx)
    if t.op == "npow" and ctx.signs(t.args[1]).nonnegative:
        return t.args[1].free.isdisjoint(wild) and _is_away_from_0(t.args[0], wild, ctx)
    return t.op == "mul" and all(_is_away_from_0(a, wild, ctx) for a in t.args)
