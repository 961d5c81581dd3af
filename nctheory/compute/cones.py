"""Tight clusters of directions, opposite ones taken together."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

__all__ = ["cones"]

Array = NDArray[np.float64]

_CONE = 0.995  # the least cosine of a row to the leader of its cone
_FEWEST, _PART = 32, 256  # rows of a cone: at least so many, and one in so many of all
_TRIES, _MISSES = 128, 6  # leaders tried, and of those that lead no cone


def cones(vectors: Array) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The cone of each vector (N, d) of norm at most 1, or -1, and the sign of its side.

    A cone has the vectors whose inner product with a leader, one of them, is near 1 or -1. Leaders
    are tried here and there: in data without tight clusters a few, and no cone is found.

    >>> points = np.repeat([[1.0, 0.0], [-1.0, 0.0], [0.6, 0.8]], 40, axis=0)
    >>> cone, sign = cones(points)
    >>> cone[::40], sign[::40]
    (array([1, 1, 0]), array([-1,  1,  1]))
    """
    cone = np.full(len(vectors), -1)
    sign = np.ones(len(vectors), dtype=np.intp)
    rng = np.random.default_rng(0)
    found = misses = 0
    for _ in range(_TRIES):
        free = np.flatnonzero(cone < 0)
        if not len(free) or misses == _MISSES:
            break
        cosine = vectors @ vectors[rng.choice(free)]
        members = (cone < 0) & (np.abs(cosine) >= _CONE)
        if np.count_nonzero(members) < max(_FEWEST, len(vectors) // _PART):
            misses += 1
            continue
        cone[members], sign[members & (cosine < 0)] = found, -1
        found += 1
    return cone, sign
