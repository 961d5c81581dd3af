"""y - x arctan2(y, x) in floating point: what `arc_defect` of the derived expressions computes."""

from __future__ import annotations

from typing import Any

import numpy as np

__all__ = ["arc_defect_array"]

# The series of x (z - arctan(z)) in z = y/x: terms z^3/3 - z^5/5 + ..., down to 0.2^24.
_SERIES = 0.2
_TERMS = 11


def arc_defect_array(y: Any, x: Any) -> Any:
    """y - x arctan2(y, x), by its series where the two parts cancel."""
    result = np.asarray(y - x * np.arctan2(y, x))
    small = np.less(y, _SERIES * x)
    if small.any():
        y, x = (np.broadcast_to(z, small.shape)[small] for z in (y, x))
        z = y / x
        series = sum((-1) ** k * z ** (2 * k + 1) / (2 * k + 1) for k in range(_TERMS, 0, -1))
        result[small] = -x * series
    return result
