"""Kernels of one hidden layer as functions of one variable, the cosine of two vectors.

The kernels of ReLU and its like depend on the norms of the inputs and on their angle; those of ERF
on the inner product of inputs that are shortened, x / sqrt(1/2 + |x|^2) (Williams 1997). Both are

    K(x, x') = h h' F(c),     c = a a' k12,

with h and a functions of k11, h' and a' the same of k22, and c from -1 to 1. In F stand arcsines
and roots of 1 - c^2, of which an even or an odd function T is made; beside it is a linear one.
As asin(s) = pi/2 - acos(s), and acos(s) / sqrt(1 - s) is analytic but for s <= -1,

    F(c) = B c + sign(c)^p T(|c|),     T(s) = u(s) + (1 - s)^e V(s),     0 <= s <= 1,

with u linear, e = 1/2 or -1/2, and V analytic around [0, 1]: polynomials of low degree are near it
to all digits. So one root and a polynomial, without branches, give any such kernel.
"""

from __future__ import annotations

from typing import NamedTuple

import sympy as sp

from nctheory.theory.activation import Activation
from nctheory.theory.derivation import Derivation, identity
from nctheory.theory.dual import covariance
from nctheory.theory.gaussian import k11, k12, k22

__all__ = ["CosineProfile", "arc", "cosine_profile"]

s = sp.Symbol("s", positive=True)  # |c|
arc = sp.Symbol("arc", positive=True)  # acos(s) / sqrt(1 - s)
_root = sp.Symbol("_root", positive=True)  # sqrt(1 - s)


class CosineProfile(NamedTuple):
    """One kernel of one hidden layer, without variances: h h' (B c + sign(c)^p T(|c|)).

    Attributes
    ----------
    weight, scale : sympy.Expr
        h and a, in k11.
    slope : sympy.Expr
        B.
    parity : int
        p: 1 if T is odd, 0 if it is even.
    level : sympy.Expr
        u, in `s`.
    exponent : sympy.Rational
        e.
    smooth : sympy.Expr
        V, in `s` and `arc`.
    derivation : Derivation
    """

    weight: sp.Expr
    scale: sp.Expr
    slope: sp.Expr
    parity: int
    level: sp.Expr
    exponent: sp.Rational
    smooth: sp.Expr
    derivation: Derivation

    @property
    def curved(self) -> sp.Expr:
        """T, in `s`."""
        smooth = self.smooth.subs(arc, sp.acos(s) / sp.sqrt(1 - s))
        return self.level + (1 - s) ** self.exponent * smooth


def cosine_profile(activation: Activation, name: str) -> CosineProfile | None:
    """The profile of the kernel "nngp", "extra" or "ntk" (their sum); None if it has none.

    >>> from nctheory.theory.activation import ERF, RELU
    >>> found = cosine_profile(RELU, "nngp")
    >>> found.slope, found.parity, found.level, found.exponent
    (1/4, 0, s/4, 1/2)
    >>> sp.expand(found.smooth)
    -arc*s/(2*pi) + sqrt(s + 1)/(2*pi)
    >>> cosine_profile(ERF, "nngp").scale
    sqrt(2)/sqrt(2*k11 + 1)
    """
    parts = {"nngp": activation.kappa, "extra": k12 * activation.kappadot}
    value = sum(parts.values()) if name == "ntk" else parts[name]
    # The norms that an input has where its scale is 1, for each way to scale.
    ways = [
        (sp.sqrt(k11), 1 / sp.sqrt(k11), sp.Integer(1)),
        (sp.Integer(1), sp.sqrt(2) / sp.sqrt(1 + 2 * k11), sp.Rational(1, 2)),
    ]
    for weight, scale, norm in ways:
        parts_of = _split(sp.expand(value.subs({k11: norm, k22: norm, k12: s})))
        if parts_of is None:
            continue
        steps = Derivation(f"the {name} of {activation.name} by the cosine", covariance)
        found = CosineProfile(weight, scale, *parts_of, steps)
        if identity(value, _written_out(found), covariance) is None:
            steps.add(value, _written_out(found), "arcsines and roots of the cosine", identity)
            return found
    return None


def _split(
    value: sp.Expr,
) -> tuple[sp.Expr, int, sp.Expr, sp.Rational, sp.Expr] | None:
    """B, p, u, e and V of a function of s that is known for negative s as well."""
    mirrored = value.subs(s, -s)
    halves = [sp.expand(sp.expand_mul(value + sign * mirrored) / 2) for sign in (1, -1)]
    halves = [half.replace(sp.Pow, _factored) for half in halves]
    curved = [half.has(sp.asin, _root) for half in halves]
    if all(curved) or not any(curved):
        return None
    parity = int(curved[1])
    other = sp.cancel(halves[1 - parity] / s) if not parity else halves[0]
    if other.has(s) or (parity and other != 0):
        return None
    total = sp.expand(halves[parity].subs(sp.asin(s), sp.pi / 2 - _root * arc))
    by_power: dict[int, sp.Expr] = {}
    for term in sp.Add.make_args(total):
        rest, power = term.as_independent(_root, as_Add=False)
        degree = int(power.as_base_exp()[1]) if power != 1 else 0
        by_power[degree] = by_power.get(degree, sp.Integer(0)) + rest
    if any(c.has(sp.asin) for c in by_power.values()):
        return None
    lowest = -1 if -1 in by_power else 1
    level = sum((c * (1 - s) ** (k // 2) for k, c in by_power.items() if k % 2 == 0), sp.Integer(0))
    smooth = sum(
        (c * (1 - s) ** ((k - lowest) // 2) for k, c in by_power.items() if k % 2), sp.Integer(0)
    )
    level = sp.expand(level)
    if level.has(arc) or not level.is_polynomial(s) or sp.degree(level, s) > 1:
        return None
    return other, parity, level, sp.Rational(lowest, 2), smooth


def _factored(base: sp.Expr, exponent: sp.Rational) -> sp.Expr:
    """A power of c (1 - s^2) with `_root` in it."""
    constant = sp.cancel(base / (1 - s**2))
    if constant.has(s) or not exponent.is_Rational or exponent.q != 2:
        return base**exponent
    return (constant * (1 + s)) ** exponent * _root ** (2 * exponent)


def _written_out(profile: CosineProfile) -> sp.Expr:
    """The kernel in the entries of the covariance."""
    both = [z * z.subs(k11, k22) for z in (profile.weight, profile.scale)]
    cosine = both[1] * k12
    curved = profile.curved.subs(s, sp.Abs(cosine))
    return both[0] * (profile.slope * cosine + sp.sign(cosine) ** profile.parity * curved)
