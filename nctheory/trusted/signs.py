"""What is known of the sign of a number: by its form, by facts above, and by balls for constants.

`signs(t, ctx)` never guesses: `nonnegative`, `nonpositive` and `nonzero` are set if they follow.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, ClassVar

from flint import fmpq

from nctheory.trusted.algebra import cleared, poly
from nctheory.trusted.ball_arithmetic import sign_of
from nctheory.trusted.building import gram_determinant, rational, replace, unfolded
from nctheory.trusted.calculus import is_continuous
from nctheory.trusted.language import Term
from nctheory.trusted.polynomials import Poly, atom, constant, factors, normalised, plus, term_of
from nctheory.trusted.sign_values import NONNEGATIVE, NOUGHT, POSITIVE, UNKNOWN, Signs, least_of
from nctheory.trusted.theorems import Formula
from nctheory.trusted.work import spend

__all__ = ["Known", "signs"]

Known = Mapping[tuple[Term, int], tuple[bool, Poly]]  # what is nonnegative: `Context.known`


def signs(t: Term, ctx: Any) -> Signs:
    """What follows about the sign of the number; `ctx` is a `nctheory.trusted.context.Context`."""
    spend(20)
    found = _by_form(t, ctx)
    if found.full or t.op == "rat":
        return found
    spend(300)
    p = poly(t, ctx)
    if not p:
        return NOUGHT
    c = p[p.leading]
    p = 1 / c * p
    key = term_of(p), ctx.depth
    if key not in ctx.normal_signs:
        ctx.normal_signs[key] = UNKNOWN  # while it is looked for
        ctx.normal_signs[key] = _of_normal(p, key[0], ctx)
    return found | (ctx.normal_signs[key] if c > 0 else ctx.normal_signs[key].flipped)


def _of_normal(p: Poly, t: Term, ctx: Any) -> Signs:
    """By the normal form, and by what is known of it."""
    found = UNKNOWN
    for rule in _RULES:
        found |= rule(p, t, ctx)
        if found.full:
            break
    return found


def _known(p: Poly, t: Term, ctx: Any) -> Signs:
    """It, or its negative, stands above."""
    found = UNKNOWN
    for s in (1, -1):
        if (t, s) in ctx.known:
            sign = Signs(True, False, ctx.known[t, s][0])
            found |= sign if s > 0 else sign.flipped
    return found


def _known_square(p: Poly, t: Term, ctx: Any) -> Signs:
    known = len(p) <= 4 and ctx.known.get(normalised(p**2), (False,))[0]
    return Signs(nonzero=bool(known))


def _by_balls(p: Poly, t: Term, ctx: Any) -> Signs:
    """A number, which balls can evaluate."""
    sign = sign_of(t) if _plain(t) else None
    return Signs.of(sign) if sign else UNKNOWN


def _plain(t: Term) -> bool:
    """Whether it is a number that balls can evaluate."""
    evaluated = ("rat", "pi", "add", "mul", "pow", "fn", "min", "max")
    return not t.free and all(a.op in evaluated for a in t.walk())


def _by_form(t: Term, ctx: Any) -> Signs:
    """By the operator, and what is known of the arguments."""
    if t.op == "rat":
        return Signs.of(t.args[0])
    if t.sort == "nat" or (t.op in ("free", "any") and t.args[1] == "positive") or t.op == "pi":
        return POSITIVE
    rule = _FORMS.get(t.op)
    return UNKNOWN if rule is None else rule(t, ctx)


def _power(t: Term, ctx: Any) -> Signs:
    base, q = ctx.signs(t.args[0]), t.args[1]
    if q.denominator > 1:
        return Signs(True, False, base.positive)
    if q == 0:
        return POSITIVE
    return Signs(True, False, base.nonzero) if q.numerator % 2 == 0 else base


def _function(t: Term, ctx: Any) -> Signs:
    name, x = t.args
    if name == "exp":
        return POSITIVE
    s: Signs = ctx.signs(x)
    if name == "abs":
        return Signs(True, False, s.nonzero)
    if name == "log":
        beyond: Signs = ctx.signs(x - 1)
        return Signs(beyond.nonnegative, beyond.nonpositive, beyond.nonzero and s.positive)
    if name in ("cos", "sin"):
        x = x if name == "sin" else x + rational(Fraction(1, 2)) * Term("pi")
        ends = ctx.signs(x), ctx.signs(Term("pi") - x)
        return Signs(all(e.nonnegative for e in ends), False, all(e.positive for e in ends))
    return s  # odd, increasing


def _mean(t: Term, ctx: Any) -> Signs:
    _, body, around = ctx.drawn(*t.args)
    s: Signs = around.signs(body)
    return Signs(s.nonnegative, s.nonpositive, s.full)  # the mean of what is not 0 may be 0


_FORMS: dict[str, Callable[[Term, Any], Signs]] = {
    "add": lambda t, ctx: sum((ctx.signs(a) for a in t.args), NOUGHT),
    "mul": lambda t, ctx: math.prod((ctx.signs(a) for a in t.args), start=POSITIVE),
    "pow": _power, "fn": _function, "mean": _mean,
    "npow": lambda t, ctx: Signs((s := ctx.signs(t.args[0])).nonnegative, False, s.positive),
    "dot": lambda t, ctx: NONNEGATIVE if t.args[0] == t.args[1] else UNKNOWN,
    "kernel": lambda t, ctx: _by_form(
        unfolded(t), ctx if isinstance(ctx, _AtSight) else _AtSight()),
    "min": lambda t, ctx: least_of([ctx.signs(a) for a in t.args]),
    "max": lambda t, ctx: least_of([ctx.signs(a).flipped for a in t.args]).flipped,
    "delta": lambda t, ctx: NONNEGATIVE,
    "apply": lambda t, ctx: ctx.everywhere.get((t.args[0], tuple(a.sort for a in t.args[2:])),
                                               UNKNOWN),
}  # fmt: skip


class _AtSight:
    """What sees the sign of a number by its form alone."""

    everywhere: ClassVar[dict[Any, Signs]] = {}

    def __init__(self) -> None:
        self._seen: dict[Term, Signs] = {}

    def signs(self, t: Term) -> Signs:
        if t not in self._seen:
            spend(1)
            self._seen[t] = _by_form(t, self)
        return self._seen[t]

    def drawn(self, law: Term, body: Term) -> tuple[Term, Term, _AtSight]:
        return law, body, self


def _by_factors(p: Poly, t: Term, ctx: Any) -> Signs:
    """By the factors of numerator and denominator."""
    above, below = cleared(p, ctx)
    found = []
    for part in (above, below):
        if not part:
            return NOUGHT
        c, parts = factors(part)
        single = len(parts) == 1 and parts[0][1] == 1 and below == constant(1)
        found.append(Signs.of(c))
        for f, e in parts:
            if single and normalised(f)[0] == t:  # it is what is asked
                return UNKNOWN
            found.append(ctx.signs(term_of(f)) ** e)
    return math.prod(found, start=POSITIVE)


def _by_square(p: Poly, t: Term, ctx: Any) -> Signs:
    """By completing squares, one after another."""
    if not p.atoms:
        return Signs.of(p.get((), 0))
    squares = (_completed(p, a) for a in sorted(p.atoms, key=lambda a: a.key))
    c, rest = next(filter(None, squares), (fmpq(0), p))
    found = _by_square(rest, t, ctx) if c else UNKNOWN
    if not found.nonnegative:
        return UNKNOWN
    return Signs(c > 0, c < 0, found.nonzero)


def _completed(p: Poly, a: Term) -> tuple[fmpq, Poly] | None:
    """A number c and r with c p = (c a + b/2)^2 + r, or c p = |c v + b/2|^2 + r for a = <v, v>."""
    parts = p.in_powers_of(a)
    top, d = max(parts), parts[0]
    if parts[top].atoms or not (top == 2 or (top == 1 and a.op == "dot" and len({*a.args}) == 1)):
        return None
    square = parts.get(1, Poly()) ** 2
    if top == 1:
        v, b = a.args[0], dict[Term, Poly]()
        for mixed in (o for o in p.atoms if o.op == "dot" and v in o.args and o != a):
            (w,) = (w for w in mixed.args if w != v)
            b[w] = d.in_powers_of(mixed).get(1, Poly())
            d = d - b[w] * atom(mixed)
        square = plus(*(b[w] * b[u] * atom(Term("dot", w, u)) for w in b for u in b))
    c = parts[top][()]
    return c, c * d - 1 / fmpq(4) * square


def _of_labels(p: Poly, t: Term, ctx: Any) -> Signs:
    """A polynomial in labels, which are at least 1: by its coefficients in n - 1."""
    labels, terms = {a for a in p.atoms if a.sort == "nat"}, []
    for n in labels:
        p = p.put(n, constant(1) + atom(n))
    for m, c in p.items() if labels else ():
        parts = [NONNEGATIVE if a in labels else ctx.signs(a) ** e for a, e in m]
        terms.append(math.prod(parts, start=Signs.of(c)))
    return sum(terms, NOUGHT) if terms else UNKNOWN


def _near(p: Poly, t: Term, ctx: Any) -> Signs:
    """Near a point a continuous function has the sign that it has there, if it is not 0."""
    if ctx.near is None:
        return UNKNOWN
    x, point = ctx.near
    # Where it is near would depend on what is opened.
    opened = any(v.op == "free" or (v.op == "any" and v.args[0] >= 100 and v != x) for v in t.free)
    if opened or x not in t.free:
        return UNKNOWN
    found: Signs = ctx.signs(replace(t, {x: point}))
    return found if found.full and is_continuous(t, x, point, ctx) else UNKNOWN


def _by_cases(p: Poly, t: Term, ctx: Any) -> Signs:
    """A least or a largest number, or an absolute value, is one of two or more."""
    split = [a for a in p.atoms if a.op in ("min", "max") or (a.op == "fn" and a.args[0] == "abs")]
    if not split or ctx.depth > 3:
        return UNKNOWN
    t, found = min(split, key=lambda a: a.key), []
    if any(v.op == "free" for v in t.free):  # of what is opened nothing is assumed
        return UNKNOWN
    op, values = (">=" if t.op == "min" else "<="), t.args
    if t.op == "fn":  # |x| is the larger one of x and -x
        values = t.args[1], -t.args[1]
    cases = [(b, [Formula(c, op, b) for c in values if c != b]) for b in values]
    for value, relations in cases:
        around = ctx.assuming(*relations)
        found.append(around.signs(term_of(p.put(t, poly(value, around)))))
    return Signs(all(s.nonnegative for s in found), all(s.nonpositive for s in found),
                 all(s.nonzero for s in found))  # fmt: skip


def _by_known(p: Poly, t: Term, ctx: Any) -> Signs:
    if ctx.depth > 2 or (len(p) == 1 and t.terms):
        return UNKNOWN
    return _with_rest(p, ctx) | _with_rest(-p, ctx).flipped


def _with_rest(p: Poly, ctx: Any) -> Signs:
    """A positive multiple of what is known to be nonnegative, and a nonnegative rest."""
    spend(len(p) * len(ctx.known) // 4)
    dots = sorted((a for a in p.atoms if a.op == "dot"), key=lambda a: a.key)
    grams = [(False, poly(gram_determinant(*a.args), ctx)) for a in dots]  # by Cauchy and Schwarz
    for strict, g in [*ctx.known.values(), *grams]:
        for m, c in p.items():
            if len(g) > 1 and m and g.get(m, 0) * c > 0:
                rest = p - c / g[m] * g
                simpler = len(rest) < len(p) or c < 0 or not rest.atoms
                found = ctx.deeper(term_of(rest)) if simpler else UNKNOWN
                if found.nonnegative:
                    return Signs(True, False, strict or found.nonzero)
    return UNKNOWN


_RULES: tuple[Callable[[Poly, Term, Any], Signs], ...] = (
    _known, lambda p, t, ctx: _by_form(t, ctx), _by_balls, _by_factors, _by_square, _known_square,
    _of_labels,    _near, _by_cases, _by_known,
)  # fmt: skip
