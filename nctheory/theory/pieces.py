"""Functions of one variable in pieces: the breaks, and a smooth form between each two of them.

Activations are written with `Max`, `Min`, `Abs`, `sign`, `Heaviside` and `Piecewise`. What they
have in common is that finitely many numbers, the breaks, cut the line into intervals on each of
which the function has a form without any of these. `split` finds the breaks and the forms; the
derivation of duals takes them as steps H(x - break), and quadrature cuts its integrals there.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise
from typing import NamedTuple

import sympy as sp
from sympy.core.relational import Relational

__all__ = ["Pieces", "rationalized", "split"]

_SWITCHES = (sp.Max, sp.Min, sp.Abs, sp.sign, sp.Heaviside, sp.Piecewise)
_ENDLESS = (sp.floor, sp.ceiling, sp.frac, sp.Mod)
_LONGEST = 60  # operations of an expression whose roots are looked for


class Pieces(NamedTuple):
    """Breaks in increasing order, and one form more than there are breaks."""

    breaks: tuple[sp.Expr, ...]
    forms: tuple[sp.Expr, ...]

    def derivative(self, x: sp.Symbol) -> Pieces:
        """The derivatives of the forms: the derivative but for the deltas at jumps."""
        return Pieces(self.breaks, tuple(sp.diff(form, x) for form in self.forms))

    def jumps(self, x: sp.Symbol) -> list[sp.Expr]:
        """The breaks at which the function jumps."""
        return [
            at for at, (left, right) in zip(self.breaks, pairwise(self.forms), strict=True)
            if abs(sp.N((right - left).subs(x, at), 30)) > 1e-20
        ]  # fmt: skip


def rationalized(expr: sp.Expr) -> sp.Expr:
    """The expression with each floating point number as the decimal fraction that it prints as.

    >>> rationalized(sp.Max(0.01 * sp.Symbol("x"), 0))
    Max(0, x/100)
    """
    return expr.xreplace({f: sp.Rational(str(f)) for f in expr.atoms(sp.Float)})


def split(f: sp.Expr, x: sp.Symbol) -> Pieces:
    """The pieces of `f`.

    Raises
    ------
    ValueError
        if `f` has infinitely many breaks, or breaks that are not found.

    Examples
    --------
    >>> x = sp.Symbol("x", real=True)
    >>> split(sp.Max(-1, sp.Min(x, 1)), x)
    Pieces(breaks=(-1, 1), forms=(-1, x, 1))
    >>> split(sp.Piecewise((x, x > 0), (x / 100, True)), x).forms
    (x/100, x)
    """
    if f.has(*_ENDLESS):
        raise ValueError(f"phi: expected finitely many kinks and jumps, got {f}")
    breaks = _sorted(_breaks(f, x))
    forms = [_smooth(f, x, point) for point in _between(breaks)]
    kept = [i for i in range(len(breaks)) if forms[i] != forms[i + 1]]
    return Pieces(tuple(breaks[i] for i in kept), (forms[0], *(forms[i + 1] for i in kept)))


def _breaks(f: sp.Basic, x: sp.Symbol) -> set[sp.Expr]:
    """Where `f` may change its form."""
    if not f.has(*_SWITCHES) or not f.has(x):
        return set()
    inner = set().union(*(_breaks(arg, x) for arg in f.args))
    if not isinstance(f, _SWITCHES):
        return inner
    found = set(inner)
    for point in _between(_sorted(inner)):
        for gap in _gaps(f):
            found |= set(_roots(_smooth(gap, x, point), x))
    return found


def _gaps(f: sp.Basic) -> Iterator[sp.Expr]:
    """The expressions whose signs say which form a switch has."""
    if isinstance(f, sp.Max | sp.Min):
        yield from (a - b for a, b in combinations(f.args, 2))
    elif isinstance(f, sp.Piecewise):
        for _, condition in f.args:
            yield from (r.lhs - r.rhs for r in condition.atoms(Relational))
    else:
        yield f.args[0]


def _roots(gap: sp.Expr, x: sp.Symbol) -> list[sp.Expr]:
    """The real roots of a smooth expression, none if it vanishes everywhere."""
    if not gap.has(x):
        return []
    if gap.count_ops() <= _LONGEST:
        if gap.is_polynomial(x) and all(c.is_Rational for c in sp.Poly(gap, x).all_coeffs()):
            return list(dict.fromkeys(sp.real_roots(sp.Poly(gap, x))))
        if not gap.has(sp.sin, sp.cos, sp.tan) or gap.is_polynomial(x):
            found = sp.solveset(gap, x, sp.Reals)
            if isinstance(found, sp.FiniteSet) and all(root.is_real for root in found):
                return list(found)
            if found is sp.S.EmptySet:
                return []
    raise ValueError(f"phi: expected kinks and jumps at numbers that can be found, got {gap} = 0")


def _sorted(breaks: set[sp.Expr]) -> list[sp.Expr]:
    return sorted(breaks, key=lambda at: sp.N(at, 30))


def _between(breaks: list[sp.Expr]) -> list[sp.Rational]:
    """A number in each interval between breaks."""
    if not breaks:
        return [sp.Rational(-1, 3)]
    ends = [sp.Rational(str(sp.N(at, 25))) for at in breaks]
    middle = [(low + high) / 2 for low, high in pairwise(ends)]
    return [ends[0] - sp.Rational(1, 3), *middle, ends[-1] + sp.Rational(1, 3)]


def _smooth(f: sp.Basic, x: sp.Symbol, point: sp.Rational) -> sp.Basic:
    """The form that `f` has around the point, which is between breaks."""
    if not f.has(*_SWITCHES):
        return f
    if isinstance(f, sp.Piecewise):
        for form, condition in f.args:
            if condition.subs(x, point) == sp.true:
                return _smooth(form, x, point)
        raise ValueError(f"phi: expected a value for every real number, got none at {point}: {f}")
    parts = [_smooth(arg, x, point) for arg in f.args]
    if isinstance(f, sp.Max | sp.Min):
        choose = max if isinstance(f, sp.Max) else min
        return choose(parts, key=lambda part: sp.N(part.subs(x, point), 30))
    if isinstance(f, sp.Abs | sp.sign | sp.Heaviside):
        value = sp.N(parts[0].subs(x, point), 30)
        sign = sp.sign(value)
        if isinstance(f, sp.Abs):
            return sign * parts[0]
        return sign if isinstance(f, sp.sign) else (1 + sign) / 2
    return f.func(*parts)
