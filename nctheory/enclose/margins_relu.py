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

__all__ = ["even_averages", "relu_level", "relu_level_bound"]


@cache
def relu_level(kernel: str) -> Callable[..., Any]:
    """alpha (1 + NC1(kernel, relu)), of alpha, beta, d and the averages of the even part."""
    from nctheory.theory.relu_profiles import ReluProfiles

    return _of_averages(ReluProfiles.get().level[kernel])


@cache
def relu_level_bound(kernel: str) -> Callable[..., Any]:
    """The same with all signs positive."""
    import sympy as sp

    from nctheory.theory.relu_profiles import ReluProfiles

    terms = (t.as_coeff_Mul() for t in sp.Add.make_args(ReluProfiles.get().level[kernel]))
    return _of_averages(sp.Add(*(abs(number) * rest for number, rest in terms)))


def _of_averages(expression: Any) -> Callable[..., Any]:
    from nctheory.compute.compile import ball_function
    from nctheory.theory.erf_classes import alpha, beta, dim
    from nctheory.theory.relu_profiles import ReluProfiles

    return ball_function([alpha, beta, dim, *ReluProfiles.averages], expression)


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
    even, even_slope = _even_functions()
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


@cache
def _even_functions() -> tuple[Callable[..., Any], Callable[..., Any]]:
    from nctheory.compute.compile import ball_function
    from nctheory.theory import relu_profiles as theory

    form = theory.ReluProfiles.get()
    return ball_function([theory.h], form.even), ball_function([theory.h], form.even_slope)
