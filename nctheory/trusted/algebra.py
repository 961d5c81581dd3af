"""Normal forms: every number of the language as a polynomial over Q in atoms.

`poly(t, ctx)` uses equalities that hold for all values of what is in the term, and of roots,
denominators and absolute values those whose side condition `ctx.signs` proves. An inverse 1/q is an
atom of its own, which cancels only against a q that is known not to be 0. Two terms with one normal
form are equal; the converse is not claimed.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any

from flint import fmpq

from nctheory.trusted.building import instantiate, rational
from nctheory.trusted.language import VARIABLES, Term
from nctheory.trusted.polynomials import (
    Poly,
    atom,
    constant,
    factors,
    monomial,
    plus,
    split_content,
    term_of,
    without,
)
from nctheory.trusted.work import spend

__all__ = [
    "ARITHMETIC", "cleared", "inverse", "is_zero", "level", "opened", "poly", "reduced",
]  # fmt: skip


def poly(t: Term, ctx: Any) -> Poly:
    """The normal form of a number. `ctx` is a `nctheory.trusted.context.Context`."""
    found = ctx.memo.get(t)
    if found is None:
        found = ctx.memo[t] = reduced(ctx.forms[t.op](t, ctx), ctx)
    return found  # nobody changes it


def level(*terms: Term) -> int:
    """An index that no opened variable in the terms has."""
    return 1 + max((v.args[0] for t in terms for v in t.free if v.op == "free"), default=-1)


def opened(body: Term, *sorts: str, apart: tuple[Term, ...] = ()) -> tuple[Term, tuple[Term, ...]]:
    """The body of a binder at variables of these sorts that it, and `apart`, do not have."""
    start = level(body, *apart)
    fresh = tuple(Term("free", start + i, sort) for i, sort in enumerate(sorts))
    return instantiate(body, *fresh), fresh


def _sum(t: Term, ctx: Any) -> Poly:
    return plus(*(poly(a, ctx) for a in t.args))


def _product(t: Term, ctx: Any) -> Poly:
    total = constant(1)
    for a in t.args:
        total = reduced(total * poly(a, ctx), ctx)
    return total


def _power(t: Term, ctx: Any) -> Poly:
    base, q = poly(t.args[0], ctx), t.args[1]
    if q.denominator > 64 or (abs(q) > 64 and not base):
        raise ValueError(f"the power {q} is too large")
    if abs(q) > 64 and (len(base) > 1 or not base.atoms):
        raise ValueError(f"the power {q} is too large")
    if q.denominator > 1:
        base, q = _root(base, q.denominator, ctx), Fraction(q.numerator)
    result = base ** abs(int(q))
    return inverse(result, ctx) if q < 0 else result


def _integer_power(t: Term, ctx: Any) -> Poly:
    """x^(n + k) with a label n: x^(n - 1) is the atom, and x^(k + 1) stands before it; or 2 n."""
    x, exponent = t.args[0], Poly(poly(t.args[1], ctx))
    k = int(exponent.pop((), 0))
    plain = all(len(m) == 1 and m[0][1] == 1 and m[0][0].sort == "nat" and c in range(1, 9)
                for m, c in exponent.items())  # fmt: skip
    labels = [m[0][0] for m, c in exponent.items() for _ in range(int(c))] if plain else []
    own = term_of(poly(x, ctx))
    if own == rational(1):
        return constant(1)
    if not exponent:
        return poly(own**k, ctx)
    if own.op == "pow" and own.args[1] == -1:  # for 0 too
        return inverse(poly(Term("npow", own.args[0], t.args[1]), ctx), ctx)
    if not plain or k < -len(labels):
        return atom(Term("npow", own, term_of(poly(t.args[1], ctx))))
    result = poly(own, ctx) ** (k + len(labels))
    for n in labels:
        result = result * atom(Term("npow", own, n - 1))
    return result


def inverse(p: Poly, ctx: Any) -> Poly:
    """1/p, and 0 for p = 0."""
    if not p:
        return Poly()
    if len(p) > 1:
        above, below = cleared(p, ctx)
        if below != constant(1):
            return inverse(above, ctx) * below
    c, common, rest = split_content(p)
    if rest != constant(1):
        common = (*common, (term_of(rest), 1))
    return math.prod((_inverse_atom(t) ** e for t, e in common), start=constant(1 / c))


def _inverse_atom(t: Term) -> Poly:
    inverted = t.op == "pow" and t.args[1] == -1 and t.args[0].op != "add"
    return atom(t.args[0]) if inverted else atom(Term("pow", t, Fraction(-1)))


def cleared(p: Poly, ctx: Any) -> tuple[Poly, Poly]:
    """(n, d) with p = n/d: without the inverses of what is known not to be 0."""
    below = constant(1)
    while True:
        inverses = [t for t in p.atoms if t.op == "pow" and t.args[1] == -1
                    and ctx.signs(t.args[0]).nonzero]  # fmt: skip
        if not inverses:
            return p, below
        t = max(inverses, key=lambda t: (t.depth, t.key))
        q, parts = poly(t.args[0], ctx), p.in_powers_of(t)
        n = max(parts)
        p = reduced(plus(*(c * q ** (n - e) for e, c in parts.items())), ctx)
        below = reduced(below * q**n, ctx)


def is_zero(p: Poly, ctx: Any) -> bool:
    """Whether p = 0 follows."""
    return not p or not cleared(reduced(p, ctx), ctx)[0]


def _root(p: Poly, b: int, ctx: Any) -> Poly:
    """p^(1/b), and 0 for p < 0: a factor that is known to be >= 0 has a root of its own."""
    if not p:
        return Poly()
    above, below = cleared(p, ctx)
    if below != constant(1) and ctx.signs(term_of(below)).positive:
        return _root(above, b, ctx) * inverse(_root(below, b, ctx), ctx)
    c, parts = factors(above if below == constant(1) else p)
    result, rest = constant(1), constant(1)
    for f, e in parts:
        sign = ctx.signs(term_of(f))
        if not sign.nonnegative and sign.nonpositive:
            f, c = -f, c * (-1) ** e
            sign = ctx.signs(term_of(f))
        whole, e = divmod(e, b)
        if sign.nonnegative:
            result = result * f**whole
        elif b == 2 and whole:
            result = result * poly(Term("fn", "abs", term_of(f)), ctx) ** whole
        else:
            e += b * whole
        if sign.nonnegative and e:
            result = result * atom(Term("pow", term_of(f), Fraction(1, b)), e)
        elif e:
            rest = rest * f**e
    if rest == constant(1):
        return result * _number_root(c, b)
    own = term_of((1 if c > 0 else -1) * rest)
    return result * _number_root(abs(c), b) * atom(Term("pow", own, Fraction(1, b)))


def _number_root(c: fmpq, b: int) -> Poly:
    """c^(1/b), by the primes in c; 0 for c <= 0."""
    if c <= 0:
        return Poly()
    if c.height_bits() > 128:
        raise ValueError("a root of a number that is too large to factor")
    spend(c.height_bits() ** 2 * 10)  # to factor
    result = constant(1 / fmpq(c.q))
    primes = [*c.p.factor()]
    primes += [(p, int(e) * (b - 1)) for p, e in c.q.factor()]
    for p, e in primes:
        whole, e = divmod(int(e), b)
        result = fmpq(p) ** whole * result
        if e:
            result = result * atom(Term("pow", rational(int(p)), Fraction(1, b)), e)
    return result


def reduced(p: Poly, ctx: Any) -> Poly:
    """The same without powers of roots and the like that are polynomials themselves."""
    while True:
        new = {m: r for m in p if any(t.op in _FOLDED for t, _ in m)
               and (r := _reduced_monomial(m, ctx)) is not None}  # fmt: skip
        if not new:
            return p
        total = Poly({m: c for m, c in p.items() if m not in new})
        for m, r in new.items():
            total.accumulate(r, p[m])
        p = total


_FOLDED = {"pow", "npow", "fn", "delta"}


def _reduced_monomial(m: Any, ctx: Any) -> Poly | None:
    spend(1 + 2 * len(m))
    powers = dict(m)
    for t, e in m:
        new: Poly | None = None
        over = t.op == "pow" and t.args[1] == -1
        root = t.args[0] if over or t.op == "npow" else t
        b = root.args[1].denominator if root.op == "pow" and root.args[1].numerator == 1 else 1
        if 1 < b <= e and ctx.signs(root.args[0]).nonnegative:  # t^b is of it what t is of its root
            own = root.args[0] if t == root else Term(t.op, root.args[0], *t.args[1:])
            new = poly(own, ctx) ** (e // b) * atom(t, e % b)
        elif over and t.args[0] in powers and ctx.signs(t.args[0]).nonzero:
            k = min(e, powers[t.args[0]])
            powers[t], powers[t.args[0]] = e - k, powers[t.args[0]] - k
            left = ((a, n) for a, n in powers.items() if n)
            return monomial(sorted(left, key=lambda te: te[0].key))
        elif t.op == "fn" and t.args[0] == "cos" and e >= 2:
            sine = poly(Term("fn", "sin", t.args[1]), ctx)
            new = (constant(1) - sine**2) * atom(t, e - 2)
        elif t.op == "fn" and t.args[0] == "abs" and e >= 2:
            new = poly(t.args[1], ctx) ** (e - e % 2) * atom(t, e % 2)
        elif t.op == "delta" and e >= 2:
            new = atom(t)
        if new is not None:
            return monomial(without(m, t)) * new
    return None


ARITHMETIC: dict[str, Callable[[Term, Any], Poly]] = {
    **dict.fromkeys(("pi", *VARIABLES), lambda t, ctx: atom(t)),
    "rat": lambda t, ctx: constant(t.args[0]),
    "add": _sum, "mul": _product, "pow": _power, "npow": _integer_power,
}  # fmt: skip
