"""Sums of a kernel over blocks of cosines: one root and one polynomial a pair, without branches.

A kernel of one hidden layer is K = shift + factor h h' (B c + sign(c)^p T(|c|)), where T(s) is
u(s) + (1 - s)^e P(s) with a polynomial P (`nctheory.theory.cosine_profiles`; the polynomials and
the bounds of their errors are in `nctheory.compute.sources.profiles`). The linear part sums to the
inner product of sums of inputs. Of T, whose rounding grows as (1 - s)^-1/2, pairs with |c| above
`NEAR` are left out and counted: these are for their difference vectors.

The loop is compiled by numba, if it is installed (`pip install nctheory[fast]`) and there is enough
to do; else the same polynomial is evaluated by NumPy, in place, a few rows at a time.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from nctheory.compute.shipped import shipped_source
from nctheory.theory.shared import once

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["NEAR", "Profile", "block_sum", "profile_of"]

Array = NDArray[np.float64]
BlockSum = Callable[[Array, Array, Array], tuple[float, int]]

NEAR = 1 - 5e-4  # cosines, above which pairs are left to their differences
_COMPILED_FROM = 2**24  # pairs, which NumPy takes longer for than numba to compile
_ROWS = 32  # of a block that NumPy has in hand


@dataclass(frozen=True)
class Profile:
    """The numbers of a profile; see `nctheory.theory.cosine_profiles.CosineProfile`.

    `level` is u(0) and the slope of u; `inverse` says that e is -1/2, and `error` is a bound of
    |V - P|. The functions `weight` and `scale` are h and a, of k11; `polynomial` is P, of 2 s - 1.
    """

    weight: Callable[[Array], Any]
    scale: Callable[[Array], Any]
    polynomial: Callable[[Any], Any]
    slope: float
    odd: bool
    level: tuple[float, float]
    inverse: bool
    error: float

    def value_error(self, longest: float) -> float:
        """A bound of the error of T that the polynomial makes where |c| is at most `longest`."""
        if not self.inverse:
            return self.error
        return self.error / (1 - min(longest, NEAR)) ** 0.5


@once
def profile_of(activation: Activation, kernel: str) -> Profile | None:
    """The profile that is shipped for a kernel of one hidden layer, if there is one."""
    if shipped_source(activation) is None:
        return None
    from nctheory.compute.sources.profiles import PROFILES

    found: dict[str, Any] | None = PROFILES.get((activation.name, kernel))
    return None if found is None else Profile(**found)


def block_sum(profile: Profile, pairs: int) -> BlockSum:
    """What sums T over a block: a function of cosines (n, m) and weights (n,) and (m,).

    It returns the sum of h h' sign(c)^p T(|c|) over the pairs that are not near, and how many are.
    `pairs` is how many there are in all, which decides whether a loop is compiled.
    """
    if pairs >= _COMPILED_FROM and importlib.util.find_spec("numba") is not None:
        return _compiled(profile)
    return lambda cosines, rows, columns: _by_numpy(profile, cosines, rows, columns)


@np.errstate(divide="ignore", invalid="ignore")  # of near pairs, which are left out
def _by_numpy(profile: Profile, cosines: Array, rows: Array, columns: Array) -> tuple[float, int]:
    total, near = 0.0, 0
    constant, linear = profile.level
    for start in range(0, len(cosines), _ROWS):
        c = cosines[start : start + _ROWS]
        s = np.abs(c)
        x = 2 * s
        x -= 1
        t = profile.polynomial(x)
        x = np.subtract(1, s, out=x)
        x = np.sqrt(x, out=x)
        t = np.divide(t, x, out=t) if profile.inverse else np.multiply(t, x, out=t)
        far = s <= NEAR
        s *= linear
        s += constant
        t += s
        if profile.odd:
            t *= np.sign(c)
        skipped = far.size - int(np.count_nonzero(far))
        if skipped:
            near += skipped
            t[~far] = 0
        total += float(rows[start : start + _ROWS] @ (t @ columns))
    return total, near


@once
def _compiled(profile: Profile) -> BlockSum:
    from numba import njit

    polynomial = njit(profile.polynomial)
    constant, linear = profile.level
    odd, inverse, limit = profile.odd, profile.inverse, NEAR

    # Sums may be taken in any order, as vector units do; NaN is kept.
    @njit(nogil=True, error_model="numpy", fastmath={"contract", "reassoc", "nsz"})  # type: ignore[untyped-decorator]
    def loop(cosines: Array, rows: Array, columns: Array) -> tuple[float, int]:
        total, near = 0.0, 0
        for i in range(cosines.shape[0]):
            row, skipped = 0.0, 0
            for j in range(cosines.shape[1]):
                c = cosines[i, j]
                s = abs(c)
                x = 2 * s - 1
                t = polynomial(x)
                root = np.sqrt(1 - s)
                t = t / root if inverse else t * root
                t += constant + linear * s
                if odd:
                    t = np.copysign(t, c)
                far = s <= limit
                row += t * columns[j] if far else 0.0
                skipped += 0 if far else 1
            total += row * rows[i]
            near += skipped
        return total, near

    function: BlockSum = loop
    return function
