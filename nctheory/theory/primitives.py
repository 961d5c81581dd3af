"""Antiderivatives in closed form of what Price's theorem leaves to be integrated.

With k12 = scale * s, the expectations of this package are polynomials in s, in powers of
w = sqrt(1 - s^2) and in the arc asin(s), or polynomials times exponentials in s. These classes
have antiderivatives that are found by solving linear equations, so that the answer, or that there
is none here, comes at once.
"""

from __future__ import annotations

from functools import cache

import sympy as sp
from sympy.integrals.manualintegrate import manualintegrate

from nctheory.theory.derivation import NoClosedForm
from nctheory.theory.gaussian import k12

__all__ = ["integrate_from_zero"]

_s = sp.Symbol("s", real=True)
_w, _arc = sp.Symbol("w", positive=True), sp.Symbol("arc", real=True)


def integrate_from_zero(f: sp.Expr, start: sp.Expr) -> sp.Expr:
    """start + the integral of `f` over k12 from 0.

    >>> integrate_from_zero(1 / sp.sqrt(4 - k12**2), sp.Integer(0))
    asin(k12/2)

    Raises
    ------
    NoClosedForm
        for an `f` that is not of the forms that this module speaks of.
    """
    scale, in_s = _in_unit(f)
    parts: dict[sp.Expr, sp.Expr] = {}  # of the antiderivative, each with its coefficient
    for product in sp.Add.make_args(in_s):
        factor, rest = _parted(product)
        for term in sp.Add.make_args(sp.expand(rest)):
            coefficient, integrand = _parted(term)
            for part in sp.Add.make_args(_primitive(integrand)):
                number, function = _parted(part)
                parts[function] = parts.get(function, 0) + factor * coefficient * number
    result = sp.Integer(0)
    for function, coefficient in parts.items():
        function = function.subs({_w: sp.sqrt(1 - _s**2), _arc: sp.asin(_s)})
        weight = sp.factor(scale * coefficient)
        result += weight * function.subs(_s, k12 / scale)
        start -= weight * function.subs(_s, 0)
    return result + sp.factor(start)


def _in_unit(f: sp.Expr) -> tuple[sp.Expr, sp.Expr]:
    """The scale of k12, and `f` in s, w and the arc."""
    scales = {k12 / e.args[0] for e in f.atoms(sp.asin)}
    roots = {}
    for power in f.atoms(sp.Pow):
        if power.base.is_polynomial(k12) and sp.degree(power.base, k12) == 2:
            c2, c1, c0 = map(sp.factor, sp.Poly(power.base, k12).all_coeffs())
            if c1 == 0 and (-c0 / c2).is_positive:
                scales.add(sp.sqrt(-c0 / c2))
                roots[power] = c0**power.exp * _w ** (2 * power.exp)
    scale = min(scales, key=sp.count_ops, default=sp.Integer(1))
    if any(sp.simplify(other / scale) != 1 for other in scales):
        raise NoClosedForm(f"no closed form for the integral of {f}")
    arcs = {e: _arc for e in f.atoms(sp.asin)}
    return scale, f.xreplace(roots | arcs).subs(k12, scale * _s)


@cache
def _primitive(f: sp.Expr) -> sp.Expr:
    """An antiderivative in s of a product of powers of s and w and the arc, or of exponentials."""
    powers = f.as_powers_dict()
    if set(powers) <= {_s, _w, _arc, sp.Integer(1)} and powers[_arc] in (0, 1):
        plain = _of_powers(int(powers[_s]), int(powers[_w]))
        if not powers[_arc]:
            return plain
        if not plain.has(_arc):
            parts = sp.Add.make_args(sp.expand(plain / _w))
            return plain * _arc - sp.Add(*(c * _primitive(g) for c, g in map(_parted, parts)))
    elif not f.has(_w, _arc) and _is_exponential(f):
        return manualintegrate(f, _s)
    raise NoClosedForm(f"no closed form for the integral of {f}")


def _parted(term: sp.Expr) -> tuple[sp.Expr, sp.Expr]:
    coefficient, rest = term.as_independent(_s, _w, _arc, as_Add=False)
    return coefficient, rest


def _of_powers(n: int, k: int) -> sp.Expr:
    """An antiderivative of s^n w^k.

    For odd k it is R(s) w^(1 - 2q) + c asin(s), where s^n w^k is N(s) / w^(2q + 1): the derivative
    of that is (R' (1 - s^2) + (2q - 1) s R + c (1 - s^2)^q) / w^(2q + 1).
    """
    if n < 0 or (k < 0 and k % 2 == 0):
        raise NoClosedForm(f"no closed form for the integral of s^{n} (1 - s^2)^({k}/2)")
    if k % 2 == 0:
        return sp.integrate(sp.expand(_s**n * (1 - _s**2) ** (k // 2)), _s)
    q = max(0, -(k + 1) // 2)
    numerator = sp.expand(_s**n * (1 - _s**2) ** ((k + 1) // 2 + q))
    degree = max(sp.degree(numerator, _s), 2 * q) + 1
    unknowns = sp.symbols(f"r:{degree + 1} c")
    ansatz = sp.Add(*(r * _s**i for i, r in enumerate(unknowns[:-1])))
    slope = sp.diff(ansatz, _s) * (1 - _s**2) + (2 * q - 1) * _s * ansatz
    slope += unknowns[-1] * (1 - _s**2) ** q
    equations = sp.Poly(slope - numerator, _s).all_coeffs()
    solution = sp.solve(equations, unknowns, dict=True)[0]
    free = dict.fromkeys(unknowns, sp.Integer(0))
    value = ansatz * _w ** (1 - 2 * q) + unknowns[-1] * _arc
    return sp.expand(value.subs(solution).subs(free))


def _is_exponential(f: sp.Expr) -> bool:
    """Whether `f` is a polynomial times exponentials of linear functions of s."""
    exponentials = f.atoms(sp.exp)
    rest = f.xreplace(dict.fromkeys(exponentials, sp.Integer(1)))
    return bool(rest.is_polynomial(_s)) and all(
        e.exp.is_polynomial(_s) and sp.degree(e.exp, _s) <= 1 for e in exponentials
    )
