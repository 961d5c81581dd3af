"""Kernels in coordinates of a pair of inputs in which nothing cancels.

For two inputs with feature vectors h and h' a kernel is k12 = <h, h'>, k11 = |h|^2, k22 = |h'|^2.
Angles near 0 and pi, and distances |h - h'| that are small beside |h|, are lost if only these three
numbers are known with rounding. So a pair carries three more, which are redundant in exact
arithmetic and are computed without cancellation:

    wedge = sqrt(k11 k22 - k12^2)        the area |h ^ h'| of the parallelogram
    dist  = k11 + k22 - 2 k12            the squared distance |h - h'|^2
    gap   = k22 - k11

This module rewrites what `Activation` derives into these coordinates. Inverse sines become
two-argument arctangents (`in_pair_coordinates`), and the squared distance of a kernel comes from
`difference`, which carries a difference through an expression symbol by symbol. Nothing is
entered by hand; `nctheory.theory.networks.Layer` compares every rewritten form with its definition.
"""

from __future__ import annotations

from typing import Any

import sympy as sp

from nctheory.theory.derivation import DerivationError
from nctheory.theory.gaussian import k11, k12, k22

__all__ = [
    "arc_defect", "difference", "dist", "gap", "in_pair_coordinates", "spread",
    "wedge", "with_arc_defects",
]  # fmt: skip

wedge = sp.Symbol("wedge", nonnegative=True)
dist = sp.Symbol("dist", nonnegative=True)
gap = sp.Symbol("gap", real=True)

Differences = dict[sp.Symbol, sp.Expr]


class arc_defect(sp.Function):
    """y - x atan2(y, x): of order y^3 for small y > 0, where its two parts cancel."""

    nargs = 2

    def doit(self, **hints: object) -> sp.Expr:
        """Its definition."""
        y, x = self.args
        return y - x * sp.atan2(y, x)

    def _numpycode(self, printer: sp.printing.printer.Printer) -> str:
        y, x = map(printer._print, self.args)
        return f"arc_defect({y}, {x})"  # `nctheory.compute.arcs`

    @staticmethod
    def on_balls(balls: Any, y: Any, x: Any) -> Any:
        """Its definition, at a precision that is raised as it needs."""
        return y - x * balls.atan2(y, x)


def in_pair_coordinates(expr: sp.Expr) -> sp.Expr:
    """Write a kernel expression with the wedge, so that it is accurate for every angle.

    >>> in_pair_coordinates(sp.asin(k12 / sp.sqrt(k11 * k22)) + sp.pi / 2)
    atan2(wedge, -k12)
    """
    expr = expr.replace(sp.acos, lambda x: sp.pi / 2 - sp.asin(x)).replace(sp.asin, _arctangent)
    expr = expr.replace(lambda e: e.is_Pow and not e.exp.is_Integer, _root)
    # For a nonnegative wedge: pi/2 + atan2(k12, wedge) = atan2(wedge, -k12).
    angle = sp.Symbol("angle")
    expr = expr.xreplace({sp.atan2(k12, wedge): angle - sp.pi / 2})
    return spread(expr).xreplace({angle: sp.atan2(wedge, -k12)})


def spread(expr: sp.Expr, deep: bool = True) -> sp.Expr:
    """The expression multiplied out, but for terms with sums in denominators or under roots, which
    would become many.

    >>> spread(k12 * (k11 + k22) + k12 * (k11 + 1) / sp.sqrt(k22 + 1))
    k11*k12 + k12*k22 + k12*(k11 + 1)/sqrt(k22 + 1)
    """

    def is_simple(term: sp.Expr) -> bool:
        bases = [f for f in sp.Mul.make_args(term) if f.is_Pow and f.base.is_Add]
        return all(f.exp.is_Integer and f.exp > 0 for f in bases)

    terms = sp.Add.make_args(expr)
    return sp.Add(*(sp.expand(t, deep=deep) if is_simple(t) else t for t in terms))


def with_arc_defects(expr: sp.Expr) -> sp.Expr:
    """Write what is left of a wedge less its arc, k12 times the angle, as the arc's defect.

    >>> with_arc_defects(wedge / 2 + k12 * sp.atan2(wedge, -k12) / 2)
    arc_defect(wedge, -k12)/2
    """

    def rewrite(*terms: sp.Expr) -> sp.Expr:
        total = sp.Add(*terms)
        for angle in total.atoms(sp.atan2):
            x = angle.args[1]
            if angle.args[0] == wedge and x in (k12, -k12):
                part = total.coeff(wedge)
                if part != 0 and sp.expand(part * x + total.coeff(angle, 1).coeff(k12) * k12) == 0:
                    arc = arc_defect(wedge, x) + x * angle - wedge
                    total += sp.expand(part * arc)
        return total

    return expr.replace(sp.Add, rewrite)


def _arctangent(sine: sp.Expr) -> sp.Expr:
    """asin(n / sqrt(m)) = atan2(n, sqrt(m - n^2))."""
    numerator, denominator = sp.fraction(sp.together(sine))
    return sp.atan2(numerator, _root(sp.sqrt(sp.expand(denominator**2 - numerator**2))))


def _root(power: sp.Expr) -> sp.Expr:
    """Use k11 k22 - k12^2 = wedge^2 under a root."""
    numerator, denominator = sp.fraction(sp.together(power.base))
    if not numerator.has(k12):
        return power
    area = sp.expand(sp.expand(numerator).subs(k12**2, k11 * k22 - wedge**2))
    return area**power.exp / denominator**power.exp


def difference(expr: sp.Expr, at: Differences, to: Differences, change: Differences) -> sp.Expr:
    """The value of `expr` at the point `at` less its value at the point `to`, without cancellation.

    `change[x]` is at[x] - to[x] for each symbol that changes. The difference is carried through
    sums, products, powers, arctangents, exponentials and waves by the exact rules of finite
    differences, such as sqrt(a) - sqrt(b) = (a - b) / (sqrt(a) + sqrt(b)).

    >>> x, a, b, h = sp.symbols("x a b h", positive=True)
    >>> difference(sp.sqrt(1 + x), {x: a}, {x: b}, {x: h})
    h/(sqrt(a + 1) + sqrt(b + 1))
    """

    def value(e: sp.Expr, point: Differences) -> sp.Expr:
        return e.subs(point, simultaneous=True)

    def diff(e: sp.Expr) -> sp.Expr:
        if not e.free_symbols & change.keys():
            return sp.Integer(0)
        if e.is_Symbol:
            return change[e]
        if e.is_Add:
            return sp.Add(*map(diff, e.args))
        if e.is_Mul:
            first, rest = e.as_independent(wedge, as_Add=False)
            if 1 in (first, rest):
                first, rest = e.as_two_terms()
            return diff(first) * value(rest, at) + value(first, to) * diff(rest)
        if e.is_Pow and e.exp.is_Rational:
            return power(e.base, e.exp)
        if isinstance(e, sp.atan2):
            return arctangent(*e.args)
        if isinstance(e, sp.atan):
            return arctangent(*sp.fraction(e.args[0]))
        if isinstance(e, sp.exp):
            half = diff(e.args[0]) / 2
            return 2 * value(e, to) * sp.exp(half) * sp.sinh(half)
        if isinstance(e, sp.sin | sp.cos):
            half = diff(e.args[0]) / 2
            middle = value(e.args[0], to) + half
            wave = sp.cos(middle) if isinstance(e, sp.sin) else -sp.sin(middle)
            return 2 * sp.sin(half) * wave
        raise DerivationError(f"no rule for the difference of {e}")

    def power(base: sp.Expr, exponent: sp.Rational) -> sp.Expr:
        a, b = value(base, at), value(base, to)
        if exponent < 0:
            return -power(base, -exponent) / (a**-exponent * b**-exponent)
        if exponent >= 1:
            rest = base ** (exponent - 1)
            return diff(base) * value(rest, at) + b * diff(rest)
        if exponent != sp.Rational(1, 2):
            raise DerivationError(f"no rule for the difference of {base**exponent}")
        return diff(base) / (sp.sqrt(a) + sp.sqrt(b))

    def arctangent(y: sp.Expr, x: sp.Expr) -> sp.Expr:
        ya, xa, yb, xb = value(y, at), value(x, at), value(y, to), value(x, to)
        if ya == 0 and xa.is_negative and yb.is_nonnegative:
            return sp.atan2(yb, -xb)
        sine, cosine = diff(y) * xb - yb * diff(x), xa * xb + ya * yb
        return sp.atan2(sine, cosine)

    return diff(expr)
