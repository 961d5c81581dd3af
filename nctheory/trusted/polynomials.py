"""Polynomials over Q in atoms, which are terms: a dictionary from monomials to numbers.

A monomial is a tuple of (atom, exponent >= 1), in the order of the atoms' keys. Numbers are those
of python-flint; so are large products, and factors.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import reduce
from typing import Any

from flint import Ordering, fmpq, fmpq_mpoly, fmpq_mpoly_ctx, fmpz

from nctheory.trusted.building import add, mul, rational
from nctheory.trusted.language import Term
from nctheory.trusted.work import spend

__all__ = [
    "Monomial", "Poly", "atom", "constant", "factors", "monomial", "normalised",
    "order", "plus", "split_content", "term_of", "without",
]  # fmt: skip

Monomial = tuple[tuple[Term, int], ...]

_ONE, _SMALL, _MOST_BITS, _MOST_DEGREE = fmpq(1), 400, 20_000, 100


class Poly(dict[Monomial, fmpq]):
    """A polynomial: the coefficients, none of them 0, of its monomials."""

    def accumulate(self, p: dict[Monomial, fmpq], factor: fmpq | int = 1) -> None:
        """Add factor * p, in place: for sums of many, which nobody else has seen."""
        work = 0
        for m, c in p.items():
            value = self.get(m, 0) + c * factor
            work += 3 + value.height_bits() // 8
            if value:
                self[m] = value
            else:
                self.pop(m, None)
        spend(work)

    def __add__(self, other: Poly) -> Poly:
        return plus(self, other)

    def __sub__(self, other: Poly) -> Poly:
        return plus(self, -other)

    def __neg__(self) -> Poly:
        return -1 * self

    def __mul__(self, other: Poly) -> Poly:
        if len(self) * len(other) > _SMALL:
            spend(len(self) * len(other))
            names = _generators((self, other))
            return _from_flint(_to_flint(self, names) * _to_flint(other, names), names)
        total, work = Poly(), sum(map(len, other))
        for m, a in self.items():
            spend(len(m) * len(other) + work)
            total.accumulate({_join(m, n): b for n, b in other.items()}, a)
        return total

    def __rmul__(self, c: Any) -> Poly:
        return Poly({m: a * c for m, a in self.items()} if c else {})

    def __pow__(self, n: int) -> Poly:
        if n > 64 and len(self) > 1:
            raise ValueError(f"the power {n} of a sum is too large to expand")
        if len(self) == 1:
            ((m, c),) = self.items()
            if n * 2 * (c.height_bits() - 1) > _MOST_BITS:
                raise ValueError(f"the power {n} of {c} is too large")
            return Poly({tuple((t, e * n) for t, e in m): c**n}) if n else constant(1)
        result, base = constant(1), self
        while n:
            if n & 1:
                result = result * base
            n >>= 1
            base = base * base if n else base
        return result

    @property
    def atoms(self) -> set[Term]:
        """The atoms that occur."""
        return {t for m in self for t, _ in m}

    @property
    def leading(self) -> Monomial:
        """The largest monomial."""
        return max(self, key=order)

    def in_powers_of(self, t: Term) -> dict[int, Poly]:
        """The coefficients, by exponents, of an atom: that of t^0 is there if it is 0 too."""
        found = {0: Poly()}
        for m, c in self.items():
            found.setdefault(dict(m).get(t, 0), Poly())[without(m, t)] = c
        return found

    def put(self, t: Term, value: Poly) -> Poly:
        """The polynomial with another one in the place of an atom."""
        return plus(*(p * value**k for k, p in self.in_powers_of(t).items()))


def constant(c: fmpq | Fraction | int) -> Poly:
    """A number."""
    if isinstance(c, Fraction):
        c = fmpq(c.numerator, c.denominator)
    return Poly({(): fmpq(c)} if c else {})


def atom(t: Term, e: int = 1) -> Poly:
    """A power of an atom."""
    return Poly({((t, e),) if e else (): _ONE})


def monomial(m: Iterable[tuple[Term, int]]) -> Poly:
    """A product of powers of atoms, which are in order."""
    return Poly({tuple(m): _ONE})


def plus(*polys: Poly) -> Poly:
    """The sum."""
    total = Poly()
    for p in polys:
        total.accumulate(p)
    return total


def without(m: Monomial, t: Term) -> Monomial:
    """The monomial without an atom."""
    return tuple(te for te in m if te[0] != t)


def _join(m: Monomial, n: Monomial) -> Monomial:
    if not m or not n:
        return m or n
    powers = dict(m)
    for t, e in n:
        powers[t] = powers.get(t, 0) + e
    return tuple(sorted(powers.items(), key=lambda te: te[0].key))


def order(m: Monomial) -> tuple[int, tuple[tuple[bytes, int], ...]]:
    """An order of monomials that depends on the atoms alone."""
    return sum(e for _, e in m), tuple((t.key, e) for t, e in m)


def term_of(p: Poly) -> Term:
    """The polynomial as a term: the same for equal polynomials."""
    terms = []
    for m in sorted(p, key=order):
        parts = [t**e for t, e in m]
        c = p[m]
        terms.append(mul(*([rational(c)] if c != 1 or not parts else []), *parts))
    return add(*terms) if terms else rational(0)


def normalised(p: Poly) -> tuple[Term, int]:
    """A positive multiple of the polynomial or of its negative as a term, and which of the two."""
    c = p[p.leading]
    return term_of(1 / c * p), 1 if c > 0 else -1


def split_content(p: Poly) -> tuple[fmpq, Monomial, Poly]:
    """(c, m, r) with p = c m r: c a number, m a monomial, r without such factors."""
    lead = p[p.leading]
    top = reduce(fmpz.gcd, (c.p for c in p.values()), fmpz(0))
    bottom = reduce(fmpz.lcm, (c.q for c in p.values()))
    c = fmpq(top, bottom) * (1 if lead > 0 else -1)
    common = dict(next(iter(p)))
    for m in p:
        powers = dict(m)
        common = {t: min(e, powers[t]) for t, e in common.items() if t in powers}
    rest = {tuple((t, e - common.get(t, 0)) for t, e in m if e > common.get(t, 0)): a / c
            for m, a in p.items()}  # fmt: skip
    return c, tuple(sorted(common.items(), key=lambda te: te[0].key)), Poly(rest)


def factors(p: Poly) -> tuple[fmpq, list[tuple[Poly, int]]]:
    """A number, and the irreducible factors over Q with their multiplicities."""
    c, common, rest = split_content(p)
    found = [(atom(t), e) for t, e in common]
    degree = max((sum(e for _, e in m) for m in rest), default=0)
    if len(rest) > 1 and degree * len(rest.atoms) > _MOST_DEGREE:  # python-flint cannot be stopped
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


def _generators(polys: Iterable[Poly]) -> list[Term]:
    return sorted({t for p in polys for t in p.atoms}, key=lambda t: t.key)


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
    found = {tuple((t, int(e)) for t, e in zip(names, exponents, strict=True) if e): c
             for exponents, c in p.to_dict().items()}  # fmt: skip
    return Poly(found)
