"""phi and phi' in floating point, piece by piece, and the parts of the line that resolve them.

Between two kinks or jumps phi is analytic, but it may bend on a scale that is far below that of its
argument: tanh(u), for u of a thousand, is a step. So the line is cut where a polynomial of low
degree does not follow phi, again and again, from dyadic parts on that grow away from 0; after that
parts are joined where one polynomial follows both.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from nctheory.compute.compile import array_function
from nctheory.compute.quadrature import gauss_legendre

if TYPE_CHECKING:
    from collections.abc import Callable

    from nctheory.theory.activation import Activation

__all__ = ["PieceFunction"]

Array = NDArray[np.float64]

_DEGREE = 15  # of the polynomials that are to follow phi
# What they may miss, beside the largest |phi| so far out. Gauss's rule with as many nodes is exact
# for twice the degree, and so misses the square of this.
_MISSED = 1e-7
_NOISE = (
    1e-8  # phi' is not followed below `_MISSED` of this part of phi: rounding may be all it has
)
_FIRST = -6  # the part at 0 is not longer than 2 to this power
_HALVINGS = 40
_MOST_PARTS = 256


class PieceFunction:
    """phi and phi' as functions of arrays, with the cuts between which they are smooth.

    Parameters
    ----------
    activation : Activation

    Attributes
    ----------
    cuts : array
        The kinks and jumps of phi, and 0.
    """

    def __init__(self, activation: Activation) -> None:
        pieces = activation.pieces
        self.name = activation.name
        self.breaks = np.array([float(at) for at in pieces.breaks])
        self.cuts = np.unique(np.append(self.breaks, 0.0))
        self._forms = pieces.forms
        self._compiled: dict[tuple[int, int], Callable[[Array], Array]] = {}
        self._ends: dict[int, Array] = {}

    def __call__(self, x: Array, order: int = 0) -> Array:
        """phi(x), or phi'(x) if `order` is 1, of parts of the line (n, m), none across a break."""
        if not len(self.breaks):
            return self._piece(0, order)(x)
        found = np.empty_like(x)
        piece = np.searchsorted(self.breaks, x[:, x.shape[1] // 2], side="right")
        for i in np.unique(piece):
            here = piece == i
            found[here] = self._piece(int(i), order)(x[here])
        return found

    def _piece(self, i: int, order: int) -> Callable[[Array], Array]:
        if (i, order) not in self._compiled:
            from nctheory.theory.gaussian import u

            form = self._forms[i].diff(u) if order else self._forms[i]
            function = array_function([u], form)
            self._compiled[i, order] = lambda x: np.broadcast_to(function(x), x.shape)
        return self._compiled[i, order]

    def ends(self, largest: float) -> Array:
        """Cuts of the line up to some |u| or more, between which Gauss's rule follows phi.

        Raises
        ------
        ValueError
            If phi bends too often.
        """
        exponent = max(int(np.frexp(largest)[1]), -1000)
        if exponent not in self._ends:
            self._ends[exponent] = self._found_ends(exponent)
        return self._ends[exponent]

    def _found_ends(self, exponent: int) -> Array:
        count = max(exponent - _FIRST, 0)
        far = np.exp2(exponent - np.arange(count + 1.0))
        inside = self.cuts[np.abs(self.cuts) < far[0]]
        ends = np.unique(np.concatenate([-far, inside, far]))
        for halving in range(_HALVINGS + 1):
            low, high = ends[:-1], ends[1:]
            off, size = self._missed(low, high)
            inner = np.argsort(np.maximum(np.abs(low), np.abs(high)))
            size[:, inner] = np.maximum.accumulate(size[:, inner], axis=1)
            size[1] = np.maximum(size[1], _NOISE * size[0])
            wide = (off > _MISSED * size).any(axis=0)
            if halving == _HALVINGS or not wide.any():
                break
            ends = np.union1d(ends, (low + high)[wide] / 2)
            if len(ends) > _MOST_PARTS + 2 * count:
                raise ValueError(
                    f"activation: {self.name} bends too often at this scale of the data for "
                    "quadrature"
                )
        sides = (
            self._joined(ends[side][::step], size[:, side[:-1] & side[1:]][:, ::step])
            for side, step in ((ends >= 0, 1), (ends <= 0, -1))
        )
        return np.unique(np.concatenate(list(sides)))

    def _joined(self, ends: Array, size: Array) -> Array:
        """What is left of ends (n,), from 0 outwards, where parts are joined."""
        kept = [ends[0]]
        for i in range(1, len(ends) - 1):
            low, high = sorted((kept[-1], ends[i + 1]))
            off, _ = self._missed(np.array([low]), np.array([high]))
            if ends[i] in self.cuts or (off[:, 0] > _MISSED * size[:, i]).any():
                kept.append(ends[i])
        return np.array(kept)

    @np.errstate(all="ignore")
    def _missed(self, low: Array, high: Array) -> tuple[Array, Array]:
        """From low to high (n,), of phi and phi' (2, n): the error of a polynomial, the largest."""
        nodes, tests, matrix = _interpolation()
        width = (high - low)[:, None]
        off, size = np.empty((2, 2, len(low)))
        for order in (0, 1):
            value, true = (self(low[:, None] + width * at, order) for at in (nodes, tests))
            off[order] = np.abs(value @ matrix.T - true).max(axis=1)
            size[order] = np.abs(true).max(axis=1)
        return off, size


@cache
def _interpolation() -> tuple[Array, Array, Array]:
    """Nodes on (0, 1), points between them and at the ends, and the matrix that interpolates."""
    nodes, _ = gauss_legendre(_DEGREE + 1)
    tests = np.concatenate([[1e-9], (nodes[1:] + nodes[:-1]) / 2, [1 - 1e-9]])
    at_nodes, at_tests = (
        np.polynomial.legendre.legvander(2 * at - 1, _DEGREE) for at in (nodes, tests)
    )
    return nodes, tests, np.asarray(at_tests @ np.linalg.inv(at_nodes), dtype=np.float64)
