"""Normal forms of elementary functions, minima, maxima and Kronecker's delta."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from flint import fmpq

from nctheory.trusted.algebra import inverse, poly, reduced
from nctheory.trusted.building import rational
from nctheory.trusted.language import Term
from nctheory.trusted.polynomials import Poly, atom, constant, split_content, term_of

__all__ = ["FUNCTION_FORMS"]

PI = Term("pi")


def _function(t: Term, ctx: Any) -> Poly:
    name, p = t.args[0], poly(t.args[1], ctx)
    return _FUNCTIONS[name](p, ctx)


def _exp(p: Poly, ctx: Any) -> Poly:
    """exp(sum of c m) = product of exp(m/d)^n with c = n/d."""
    result = constant(1)
    for m, c in p.items():
        a = Term("fn", "exp", term_of(Poly({m: 1 / fmpq(c.q)})))
        own = atom(a) if c > 0 else inverse(atom(a), ctx)
        result = result * own ** abs(int(c.p))
    return result


def _log(p: Poly, ctx: Any) -> Poly:
    return Poly() if p == constant(1) else atom(Term("fn", "log", term_of(p)))


def _odd(name: str, values: dict[fmpq, Poly]) -> Callable[[Poly, Any], Poly]:
    """A function with f(-x) = -f(x), and its values at some numbers."""

    def rule(p: Poly, ctx: Any) -> Poly:
        if not p:
            return Poly()
        sign = 1 if split_content(p)[0] > 0 else -1
        p = sign * p
        if set(p) == {()} and p[()] in values:
            return sign * values[p[()]]
        return sign * atom(Term("fn", name, term_of(p)))

    return rule


def _angle(p: Poly, ctx: Any) -> tuple[Poly, Poly]:
    """Sine and cosine of a sum of multiples of angles, by the addition theorems."""
    sine, cosine = Poly(), constant(1)
    for m, c in p.items():
        if abs(c.p) > 64:
            raise ValueError(f"the multiple {c} of an angle is too large")
        one = _simple_angle(term_of(Poly({m: 1 / fmpq(c.q)})), ctx)
        for _ in range(abs(c.p)):
            s, k = (-one[0] if c < 0 else one[0]), one[1]
            sine, cosine = (sine * k + cosine * s,
                            cosine * k - sine * s)  # fmt: skip
            sine, cosine = reduced(sine, ctx), reduced(cosine, ctx)
    return sine, cosine


def _simple_angle(x: Term, ctx: Any) -> tuple[Poly, Poly]:
    turns = next((c for c in _TURNS if x == term_of(c * atom(PI))), None)
    if turns:
        return _TURNS[turns]
    if x.op == "fn" and x.args[0] == "asin":
        y = x.args[1]
        inside = 1 - y * y
        if ctx.signs(inside).nonnegative:
            return poly(y, ctx), poly(Term("pow", inside, Fraction(1, 2)), ctx)
    return atom(Term("fn", "sin", x)), atom(Term("fn", "cos", x))


_ROOT3 = atom(Term("pow", rational(3), Fraction(1, 2)))
_ROOT2 = atom(Term("pow", rational(2), Fraction(1, 2)))
_TURNS: dict[fmpq, tuple[Poly, Poly]] = {
    fmpq(1): (Poly(), constant(-1)), fmpq(1, 2): (constant(1), Poly()),
    fmpq(1, 3): (fmpq(1, 2) * _ROOT3, constant(fmpq(1, 2))),
    fmpq(1, 4): (fmpq(1, 2) * _ROOT2, fmpq(1, 2) * _ROOT2),
    fmpq(1, 6): (constant(fmpq(1, 2)), fmpq(1, 2) * _ROOT3),
}  # fmt: skip


def _abs(p: Poly, ctx: Any) -> Poly:
    if not p:
        return Poly()
    sign = ctx.signs(term_of(p))
    if sign.nonnegative or sign.nonpositive:
        return p if sign.nonnegative else -p
    c, common, rest = split_content(p)
    result = constant(abs(c))
    for t, e in common:
        nonnegative = ctx.signs(t).nonnegative or not e % 2
        result = result * (atom(t, e) if nonnegative else atom(Term("fn", "abs", t), e))
    return result if rest == constant(1) else result * atom(Term("fn", "abs", term_of(rest)))


def _sign(p: Poly, ctx: Any) -> Poly:
    found = ctx.signs(term_of(p)) if p else None
    if found is None or found.positive or (found.nonpositive and found.nonzero):
        return constant(0 if found is None else 1 if found.positive else -1)
    return _odd("sign", {})(p, ctx)


_quarter, _half, _sixth = (fmpq(1, n) * atom(PI) for n in (4, 2, 6))
_FUNCTIONS: dict[str, Callable[[Poly, Any], Poly]] = {
    "exp": _exp, "log": _log, "sin": lambda p, ctx: _angle(p, ctx)[0],
    "cos": lambda p, ctx: _angle(p, ctx)[1], "abs": _abs, "sign": _sign,
    "asin": _odd("asin", {fmpq(1): _half, fmpq(1, 2): _sixth}),
    "atan": _odd("atan", {fmpq(1): _quarter}), "erf": _odd("erf", {}),
}  # fmt: skip


def _extreme(t: Term, ctx: Any) -> Poly:
    """min or max: without the arguments that another one is known to be beyond."""
    kept: list[Term] = []
    for a in sorted({term_of(poly(a, ctx)) for a in t.args}, key=lambda a: a.key):

        def beyond(x: Term, y: Term) -> bool:
            return bool(ctx.signs(y - x if t.op == "min" else x - y).nonnegative)

        if not any(beyond(b, a) for b in kept):
            kept = [b for b in kept if not beyond(a, b)] + [a]
    return poly(kept[0], ctx) if len(kept) == 1 else atom(Term(t.op, *kept))


def _delta(t: Term, ctx: Any) -> Poly:
    i, k = (poly(a, ctx) for a in t.args)
    difference = i - k
    if not difference or set(difference) == {()}:
        return constant(0 if difference else 1)
    if ctx.signs(term_of(difference)).nonzero:
        return Poly()
    return atom(Term("delta", *t.args))


FUNCTION_FORMS: dict[str, Callable[[Term, Any], Poly]] = {
    "fn": _function, "min": _extreme, "max": _extreme, "delta": _delta,
}  # fmt: skip
