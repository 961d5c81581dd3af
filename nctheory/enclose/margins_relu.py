"""The ReLU's side of a margin, as balls: its level and averages over a random direction."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache
from typing import Any

from flint import acb, arb, arb_poly

from nctheory.enclose.balls import precision
from nctheory.enclose.chebyshev import (
    HEIGHT,
    PIECE,
    PRECISION,
    chebyshev_nodes,
    place_in_piece,
    polynomial,
    within_piece,
)
from nctheory.enclose.shipped_balls import Expressions, shipped_balls

__all__ = ["even_averages", "relu_level", "relu_level_bound", "relu_profiles"]


def relu_profiles() -> dict[str, Expressions]:
    """What is compiled to balls here."""
    import sympy as sp

    from nctheory.theory.erf_classes import alpha, beta, dim
    from nctheory.theory.relu_profiles import ReluProfiles, h

    form = ReluProfiles.get()
    arguments = [alpha, beta, dim, *form.averages]
    found: dict[str, Expressions] = {
        "even": ([h], form.even), "even slope": ([h], form.even_slope)
    }  # fmt: skip
    for kernel, level in form.level.items():
        terms = (t.as_coeff_Mul() for t in sp.Add.make_args(level))
        found[f"level {kernel}"] = arguments, level
        positive = sp.Add(*(abs(number) * rest for number, rest in terms))
        found[f"bound {kernel}"] = arguments, positive
    return found


@cache
def _relu_functions() -> dict[str, Callable[..., Any]]:
    return shipped_balls("ReLU, profiles", relu_profiles)


def relu_level(kernel: str) -> Callable[..., Any]:
    """alpha (1 + NC1(kernel, relu)), of alpha, beta, d and the averages of the even part."""
    return _relu_functions()[f"level {kernel}"]


def relu_level_bound(kernel: str) -> Callable[..., Any]:
    """The same with all signs positive."""
    return _relu_functions()[f"bound {kernel}"]


def even_averages(dim: int, alpha: arb, beta: arb) -> list[arb]:
    """A_0 and A_1 of `ReluProfiles`."""
    place = (alpha / beta).log() / 2
    number = math.floor(float(place))
    x = within_piece(place, number)
    return [piece(x) for piece in _even_piece(dim, number)]


_EVEN_ORDER = 30


@cache
def _even_piece(dim: int, number: int) -> tuple[arb_poly, ...]:
    """A_0 and A_1 for log kappa from `number` to the next, as polynomials on [-1, 1].

    For |arg kappa| <= pi / 4 they are bounded by 2 |kappa|^2 + 1 / pi and |kappa|^2, by the bounds
    in `_sup_margin`.
    """
    with precision(PRECISION + 60):
        reach = (arb(PIECE) ** 2 + arb(HEIGHT) ** 2).sqrt()
        square = (2 * (place_in_piece(arb(0), number) + reach)).exp()
        columns = [
            _averages_at(dim, place_in_piece(z, number).exp()) for z in chebyshev_nodes(_EVEN_ORDER)
        ]
        bounds = 2 * square + 1 / arb.pi(), square
        return tuple(
            polynomial(values, bound, HEIGHT)
            for values, bound in zip(zip(*columns, strict=True), bounds, strict=True)
        )


def _averages_at(dim: int, kappa: arb) -> tuple[arb, arb]:
    """A_0 and A_1 by integrals over the angle of a random direction."""
    even, even_slope = (_relu_functions()[key] for key in ("even", "even slope"))
    if dim == 1:
        return arb(even(kappa)) ** 2, arb(0)
    scale = kappa * arb(dim).sqrt()
    mass = arb.pi().sqrt() * (arb(dim - 1) / 2).gamma() / (arb(dim) / 2).gamma() / 2

    def average(f: Callable[[acb, acb], acb]) -> arb:
        def integrand(s: acb, _: bool) -> acb:
            sine, cosine = s.sin(), s.cos()
            return f(scale * sine, cosine) * cosine ** (dim - 2)

        with precision(PRECISION):
            # The profile is steep within 1 / scale of 0.
            cut = arb(min(0.5, 4 / float(scale)))
            parts = [(arb(0), cut), (cut, arb.pi() / 2)]
            total = sum((acb.integral(integrand, p, q).real for p, q in parts), arb(0))
        return total / mass

    return (
        average(lambda h, _: even(h) ** 2),
        kappa**2 * average(lambda h, cosine: (cosine * even_slope(h)) ** 2),
    )
