"""Limits for x -> oo, and how fast what is a fraction in x grows."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from nctheory.trusted.algebra import poly
from nctheory.trusted.building import add, mul, rational
from nctheory.trusted.language import Term
from nctheory.trusted.polynomials import constant, term_of

__all__ = ["at_infinity", "is_fraction", "leading_in"]

ONE, ZERO = rational(1), rational(0)


def at_infinity(t: Term, x: Term, ctx: Any) -> Term:
    """lim t for x -> oo: of powers of x times Gaussians, of erf, and of products of powers."""
    if x not in t.free:
        return t
    if t.op == "add":
        return add(*(at_infinity(a, x, ctx) for a in t.args))
    if t.op == "fn" and t.args[0] in ("erf", "atan"):
        slope, degree = leading_in(t.args[1], x, ctx)
        if degree == 1 and ctx.signs(slope).full:
            end = ONE if t.args[0] == "erf" else rational(Fraction(1, 2)) * Term("pi")
            return end if ctx.signs(slope).positive else -end
    if t.op == "mul" or t.op == "fn":
        parts = t.args if t.op == "mul" else (t,)
        falls = [a for a in parts if _vanishes(a, x, ctx)]
        others = [a for a in parts if a not in falls]
        if falls and all(_tame(a, x) for a in others):
            return ZERO
    if is_fraction(t, x, roots=True):
        lead, exponent = _growth(t, x, ctx)
        if exponent <= 0:
            return lead if exponent == 0 else ZERO
    if t.op == "mul":
        return mul(*(at_infinity(a, x, ctx) for a in t.args))
    if t.op == "pow" and t.args[1].denominator == 1 and t.args[1] > 0:
        return at_infinity(t.args[0], x, ctx) ** t.args[1]
    raise ValueError(f"no rule gives the limit of {t} at infinity")


def leading_in(t: Term, x: Term, ctx: Any) -> tuple[Term, int]:
    """The leading coefficient and the degree of a polynomial in x."""
    parts = poly(t, ctx).in_powers_of(x)
    if any(x in a.free for p in parts.values() for a in p.atoms):
        raise ValueError(f"{t} is no polynomial in {x}")
    return term_of(parts[max(parts)]), max(parts)


def _vanishes(t: Term, x: Term, ctx: Any) -> bool:
    """Whether it is exp of what falls, or 1 - erf of what rises: faster than powers of x."""
    if t.op == "add":
        erfs = [a for a in t.walk() if a.op == "fn" and a.args[0] == "erf" and x in a.free]
        if len(erfs) != 1 or poly(add(t, *erfs), ctx) != constant(1):
            return False
        lead, degree = leading_in(erfs[0].args[1], x, ctx)
        return degree == 1 and bool(ctx.signs(lead).positive)
    return t.op == "fn" and t.args[0] == "exp" and _falls(t.args[1], x, ctx)


def _falls(t: Term, x: Term, ctx: Any) -> bool:
    lead, degree = leading_in(t, x, ctx)
    return degree > 0 and bool(ctx.signs(lead).flipped.positive)


def _tame(t: Term, x: Term) -> bool:
    """Whether it grows at most like a power of x."""
    bounded = t.op == "fn" and t.args[0] in ("erf", "sin", "cos", "atan", "asin", "sign")
    powers = t.op == "pow" and t.args[1] > 0 and t.args[1].denominator == 1
    return x not in t.free or t == x or bounded or (
        (powers or t.op in ("add", "mul")) and all(_tame(a, x) for a in t.terms))  # fmt: skip


def is_fraction(t: Term, x: Term, exponentials: bool = False, roots: bool = False) -> bool:
    """Whether it is made of x, and of what is free of it, by sums, products and whole powers."""
    whole = t.op == "pow" and (roots or t.args[1].denominator == 1)
    grows = exponentials and t.op == "fn" and t.args[0] == "exp"
    plain = whole or grows or t.op in ("add", "mul")
    return x not in t.free or t == x or (
        plain and all(is_fraction(a, x, exponentials, roots) for a in t.terms))  # fmt: skip


def _growth(t: Term, x: Term, ctx: Any) -> tuple[Term, Fraction]:
    """c and n with t ~ c x^n, for a product of powers of polynomials in x."""
    total, exponent = ONE, Fraction(0)
    for a in t.args if t.op == "mul" else (t,):
        base, q = a.args if a.op == "pow" else (a, Fraction(1))
        lead, degree = leading_in(base, x, ctx)
        sign = ctx.signs(lead)
        if (q < 0 and not sign.nonzero) or (q.denominator > 1 and not sign.positive):
            raise ValueError(f"the leading coefficient {lead} may be 0, or negative")
        total, exponent = total * lead**q, exponent + q * degree
    return total, exponent
