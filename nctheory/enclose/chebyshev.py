"""Functions on a rectangle, or on an interval, as Chebyshev interpolants with a bound of the error.

A function that is bounded in the ellipse around an interval has an interpolant at n nodes with an
error of at most 4 B rho^-(n-1) / (rho - 1) (Trefethen, Approximation Theory and Approximation
Practice, Theorem 8.2; the proof is the same for the roots of T_n). All numbers are balls.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, reduce
from typing import Any, NamedTuple

from flint import arb, arb_mat, arb_poly, fmpq, fmpz_poly

from nctheory.enclose.balls import precision

__all__ = [
    "PRECISION", "Patch", "Series", "chebyshev_nodes", "lebesgue", "polynomial", "remainder",
    "to_series",
]  # fmt: skip

PRECISION = 80  # bits of the arithmetic
HEIGHT = fmpq(785, 1000)  # of the ellipse, below pi/4
# Half the width of a piece. Pieces overlap, so that rounding may not lead out of one.
PIECE = fmpq(501, 1000)


class Patch(NamedTuple):
    """A rectangle in (log mean, log std): its centre and its half widths."""

    u: arb
    v: arb
    half_u: arb
    half_v: arb


@dataclass(frozen=True)
class Series:
    """A function on a rectangle: sum of c[j, i] T_i(x) T_j(y), for x and y in [-1, 1], and at most
    `error` beside it."""

    coefficients: arb_mat
    error: arb

    def range(self) -> arb:
        """A ball that has all values."""
        c = self.coefficients
        rows, columns = c.nrows(), c.ncols()
        rest = sum(
            (abs(c[j, i]) for j in range(rows) for i in range(columns) if i or j), self.error
        )
        return arb(c[0, 0] + arb(0, rest.abs_upper()))

    def centre(self) -> arb:
        """A ball that has the value in the middle, where T_2k is 1 or -1 and T_2k+1 is 0."""
        c = self.coefficients
        value = sum(
            (
                c[j, i] * (-1) ** ((i + j) // 2)
                for j in range(0, c.nrows(), 2)
                for i in range(0, c.ncols(), 2)
            ),
            arb(0),
        )
        return arb(value + arb(0, self.error))

    def quarter(self, number: int) -> Series:
        """The same function on a quarter: 0 and 1 are low and high in x for low y, 2 and 3 for
        high y."""
        half = _halves(self.coefficients.nrows())[number // 2]
        return Series(half * self._sides[number % 2], self.error)

    @cached_property
    def _sides(self) -> list[arb_mat]:
        """The coefficients on the half of low x, and on that of high x."""
        c = self.coefficients
        return [c * half.transpose() for half in _halves(c.ncols())]


def remainder(order: int, half: arb, bound: arb, height: fmpq = HEIGHT) -> arb:
    """The bound of the error of interpolation at the roots of T_order, on an interval of this half
    width, of a function that is bounded in the ellipse of this half height around it."""
    ratio = arb(height) / half
    rho = ratio + (1 + ratio**2).sqrt()
    return 4 * bound * rho ** (1 - order) / (rho - 1)


def lebesgue(order: int) -> arb:
    """A bound of the Lebesgue constant of interpolation at the roots of T_order."""
    return 2 / arb.pi() * arb(order + 1).log() + 1


def greatest(radii: Iterable[arb]) -> arb:
    """The largest of them."""
    return reduce(arb.max, radii)


def within_piece(place: arb, number: int) -> arb:
    """A place between `number` and the next as a number in [-1, 1]."""
    return (place - number - fmpq(1, 2)) / PIECE


def place_in_piece(x: arb, number: int) -> arb:
    """The inverse of `within_piece`."""
    return number + fmpq(1, 2) + PIECE * x


def polynomial(values: Sequence[arb], bound: arb, height: fmpq) -> arb_poly:
    """A polynomial that encloses a function on [-1, 1], the image of a piece, from its values at
    the roots of T_n and its bound in the ellipse."""
    order = len(values)
    error = remainder(order, arb(PIECE), bound, height)
    error += lebesgue(order) * greatest(x.rad() for x in values)
    column = to_series(order) * arb_mat(order, 1, [x.mid() for x in values])
    total, last, this = arb_poly([0]), fmpz_poly([0, 1]), fmpz_poly([1])  # T_-1 = T_1, T_0
    for k in range(order):
        total += column[k, 0] * arb_poly(this)
        last, this = this, fmpz_poly([0, 2]) * this - last
    return total + arb(0, error.abs_upper())


@cache
def _at_precision(name: str, order: int, bits: int) -> Any:
    """Nodes and matrices are made once, with bits to spare."""
    with precision(bits + 64):
        angles = [arb.pi() * (2 * k + 1) / (2 * order) for k in range(order)]
        nodes = [angle.cos() for angle in angles]
        if name == "nodes":
            return nodes
        to_series = arb_mat(
            order,
            order,
            [
                arb(1 if i == 0 else 2) / order * (i * angle).cos()
                for i in range(order)
                for angle in angles
            ],
        )
        if name == "to_series":
            return to_series
        halves = []
        for sign in (-1, 1):
            at = [((x + sign) / 2).acos() for x in nodes]
            values = arb_mat(order, order, [(j * s).cos() for s in at for j in range(order)])
            halves.append(to_series * values)
        return halves


def chebyshev_nodes(order: int) -> list[arb]:
    """The roots of T_order."""
    found: list[arb] = _at_precision("nodes", order, PRECISION)
    return found


def to_series(order: int) -> arb_mat:
    """From values at the nodes to the coefficients of the interpolant."""
    return _at_precision("to_series", order, PRECISION)


def _halves(order: int) -> list[arb_mat]:
    """From coefficients on [-1, 1] to those on its lower and its upper half."""
    found: list[arb_mat] = _at_precision("halves", order, PRECISION)
    return found
