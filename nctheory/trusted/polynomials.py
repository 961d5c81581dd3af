"""Polynomials over Q in atoms, which are terms: a dictionary from monomials to numbers.

A monomial is a tuple of (atom, exponent >= 1), in the order of the atoms' keys. Numbers are those
of python-flint; so are large products, and factors.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import reduce

from flint import Ordering, fmpq, fmpq_mpoly, fmpq_mpoly_ctx, fmpz

from nctheory.trusted.building import add, mul, power, rational
from nctheory.trusted.language import Term
from nctheory.trusted.work import spend

__all__ = [
    "Monomial", "Poly", "accumulate", "atom", "atoms", "cancelled", "constant", "factors",
    "leading", "monomial", "plus", "put", "raised", "scaled", "split_content", "term_of", "times",
    "without",
]  # fmt: skip

Monomial = tuple[tuple[Term, int], ...]
Poly = dict[Monomial, fmpq]

_ONE, _SMALL, _MOST_BITS, _MOST_DEGREE = fmpq(1), 400, 20_000, 100


def constant(c: fmpq | Fraction | int) -> Poly:
    """A number."""
    if isinstance(c, Fraction):
        c = fmpq(c.numerator, c.denominator)
    return {(): fmpq(c)} if c else {}


def atom(t: Term, e: int = 1) -> Poly:
    """A power of an atom."""
    return {((t, e),): _ONE}


def monomial(m: Iterable[tuple[Term, int]]) -> Poly:
    """A product of powers of atoms, which are in order."""
    return {tuple(m): _ONE}


def accumulate(total: Poly, p: Poly, factor: fmpq | int = 1) -> None:
    """Add factor * p to the total, in place."""
    work = 0
    for m, c in p.items():
        value = total.get(m, 0) + c * factor
        work += 3 + value.height_bits() // 8
        if value:
            total[m] = value
        else:
            total.pop(m, None)
    spend(work)


def plus(*polys: Poly) -> Poly:
    """The sum."""
    total: Poly = {}
    for p in polys:
        accumulate(total, p)
    return total


def scaled(p: Poly, c: fmpq | int) -> Poly:
    """c p."""
    return {m: a * c for m, a in p.items()} if c else {}


def times(p: Poly, q: Poly) -> Poly:
    """The product."""
    if len(p) * len(q) > _SMALL:
        spend(len(p) * len(q))
        names = _generators((p, q))
        return _from_flint(_to_flint(p, names) * _to_flint(q, names), names)
    total: Poly = {}
    for m, a in p.items():
        for n, b in q.items():
            spend(len(m) + len(n))
            accumulate(total, {_join(m, n): a * b})
    return total


def without(m: Monomial, t: Term) -> Monomial:
    """The monomial without an atom."""
    return tuple(te for te in m if te[0] != t)


def put(p: Poly, t: Term, value: Poly) -> Poly:
    """The polynomial with another one in the place of an atom."""
    total: Poly = {}
    for m, c in p.items():
        accumulate(total, times({without(m, t): c}, raised(value, dict(m).get(t, 0))))
    return total


def raised(p: Poly, n: int) -> Poly:
    """p^n for n >= 0."""
    if n > 64 and len(p) > 1:
        raise ValueError(f"the power {n} of a sum is too large to expand")
    if len(p) == 1:
        ((m, c),) = p.items()
        if n * 2 * (c.height_bits() - 1) > _MOST_BITS:
            raise ValueError(f"the power {n} of {c} is too large")
        return {tuple((t, e * n) for t, e in m): c**n} if n else constant(1)
    result, base = constant(1), p
    while n:
        if n & 1:
            result = times(result, base)
        n >>= 1
        base = times(base, base) if n else base
    return result


def _join(m: Monomial, n: Monomial) -> Monomial:
    if not m or not n:
        return m or n
    powers = dict(m)
    for t, e in n:
        powers[t] = powers.get(t, 0) + e
    return tuple(sorted(powers.items(), key=lambda te: te[0].key))


def atoms(p: Poly) -> set[Term]:
    """The atoms that occur."""
    return {t for m in p for t, _ in m}


def _order(m: Monomial) -> tuple[int, tuple[tuple[bytes, int], ...]]:
    return sum(e for _, e in m), tuple((t.key, e) for t, e in m)


def leading(p: Poly) -> Monomial:
    """The largest monomial, in an order that depends on the atoms alone."""
    return max(p, key=_order)


def term_of(p: Poly) -> Term:
    """The polynomial as a term: the same for equal polynomials."""
    terms = []
    for m in sorted(p, key=_order):
        parts = [power(t, e) for t, e in m]
        c = p[m]
        terms.append(mul(*([rational(c)] if c != 1 or not parts else []), *parts))
    return add(*terms) if terms else rational(0)


def split_content(p: Poly) -> tuple[fmpq, Monomial, Poly]:
    """(c, m, r) with p = c m r: c a number, m a monomial, r without such factors."""
    lead = p[leading(p)]
    top = reduce(fmpz.gcd, (c.p for c in p.values()), fmpz(0))
    bottom = reduce(fmpz.lcm, (c.q for c in p.values()))
    c = fmpq(top, bottom) * (1 if lead > 0 else -1)
    common = dict(next(iter(p)))
    for m in p:
        powers = dict(m)
        common = {t: min(e, powers[t]) for t, e in common.items() if t in powers}
    rest = {tuple((t, e - common.get(t, 0)) for t, e in m if e > common.get(t, 0)): a / c
            for m, a in p.items()}  # fmt: skip
    return c, tuple(sorted(common.items(), key=lambda te: te[0].key)), rest


def factors(p: Poly) -> tuple[fmpq, list[tuple[Poly, int]]]:
    """A number, and the irreducible factors over Q with their multiplicities."""
    c, common, rest = split_content(p)
    found = [(atom(t), e) for t, e in common]
    degree = max((sum(e for _, e in m) for m in rest), default=0)
    if len(rest) > 1 and degree * len(atoms(rest)) > _MOST_DEGREE:  # python-flint cannot be stopped
        found.append((rest, 1))
    elif len(rest) > 1:
        names = _generators((rest,))
        lead, parts = _to_flint(rest, names).factor()
        c *= lead
        for part, e in parts:
            sign, _, primitive = split_content(_from_flint(part, names))
            c *= sign**e
            found.append((primitive, int(e)))
    return c, found


def cancelled(p: Poly, q: Poly) -> tuple[Poly, Poly]:
    """Numerator and denominator without their common factors, the denominator primitive."""
    names = _generators((p, q))
    above, below = _to_flint(p, names), _to_flint(q, names)
    common = above.gcd(below)
    n, d = (_from_flint(x / common, names) for x in (above, below))
    c, m, r = split_content(d)
    return scaled(n, 1 / c), times(monomial(m), r)


def _generators(polys: Iterable[Poly]) -> list[Term]:
    return sorted({t for p in polys for t in atoms(p)}, key=lambda t: t.key)


def _to_flint(p: Poly, names: list[Term]) -> fmpq_mpoly:
    place = {t: i for i, t in enumerate(names)}
    spend(len(p) * (5 + len(names) // 4))
    context = fmpq_mpoly_ctx.get([f"x{i}" for i in range(len(names))], Ordering.lex)
    content = {}
    for m, c in p.items():
        exponents = [0] * len(names)
        for t, e in m:
            exponents[place[t]] = e
        content[tuple(exponents)] = c
    return context.from_dict(content)


def _from_flint(p: fmpq_mpoly, names: list[Term]) -> Poly:
    spend(len(p) * (5 + len(names) // 4))
    return {
        tuple((t, int(e)) for t, e in zip(names, exponents, strict=True) if e): c
        for exponents, c in p.to_dict().items()
    }
