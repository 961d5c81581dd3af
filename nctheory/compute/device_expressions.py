"""The expressions of kernels as functions of arrays of any library that has the array API.

They are printed as for NumPy (`nctheory.compute.compile`), and NumPy's names of functions are given
the library's own.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from functools import cache, reduce
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import numpy as np

from nctheory.compute.pairs import Pairs

if TYPE_CHECKING:
    from nctheory.compute.kernels import Kernel

__all__ = ["DeviceExpressions", "has_functions"]

_SERIES, _TERMS = 0.2, 11  # as in `nctheory.compute.arcs`


class DeviceExpressions:
    """The expressions of a kernel as functions of arrays of a library."""

    def __init__(self, xp: Any, function: Kernel) -> None:
        self._xp, self._kernel = xp, function

    def values(self, pairs: Pairs, sign: Any) -> Any:
        """The kernel of every pair."""
        values = self._evaluate("off_diagonal", pairs)
        return sign * values if self._kernel.odd else values

    def distances(self, pairs: Pairs, sign: Any) -> Any:
        """The squared feature distance of every pair."""
        apart = self._evaluate("distance", pairs)
        if not self._kernel.odd:
            return apart
        ends = self.diagonal(pairs.k11) + self.diagonal(pairs.k22)
        return self._xp.where(sign < 0, 2 * ends - apart, apart)

    def diagonal(self, norm2: Any) -> Any:
        """K(x, x) from the diagonal of K_0."""
        zero = self._xp.zeros_like(norm2)
        return self._evaluate("off_diagonal", Pairs(norm2, norm2, norm2, zero, zero, zero))

    @np.errstate(all="ignore")  # of libraries that are made of NumPy
    def _evaluate(self, quantity: str, pairs: Pairs) -> Any:
        kernel = self._kernel
        variances = kernel.weight_variance, kernel.bias_variance
        following, last = _compiled(self._xp, kernel.activation, quantity, kernel.name)
        theta = pairs.k11, pairs.k12, pairs.k22, pairs.dist, pairs.gap  # Theta_0 is K_0
        state = (*pairs, *theta)
        for _ in range(kernel.depth - 1 if kernel.name != "linear" else 0):
            state = (*following(*state, *variances), *theta)[:11]  # without an NTK there are six
        result = last(*state, *variances)
        if not bool(self._xp.all(self._xp.isfinite(result))):
            sides = (float(self._xp.max(k)) - kernel.bias_variance for k in (pairs.k11, pairs.k22))
            raise kernel.overflow(*(side / kernel.weight_variance for side in sides))
        return result


@cache
def has_functions(xp: Any, activation: Any, name: str) -> bool:
    """Whether the expressions are closed, in functions that the library has: found by trying."""
    one = xp.ones((1, 1), dtype=xp.float64)
    state = (one, one / 2, one, one * 0.75**0.5, one, 0 * one, one, one / 2, one, one, 0 * one)
    try:
        for quantity in ("off_diagonal", "distance"):
            for function in _compiled(xp, activation, quantity, name):
                function(*state, 1.0, 1.0)
    except Exception:  # each library has its own errors for what it does not have
        return False
    return True


@cache
def _compiled(xp: Any, activation: Any, quantity: str, name: str) -> tuple[Any, Any]:
    """The next layer's coordinates, and the last layer's values, in the functions of a library."""
    from nctheory.compute.compile import namespace_function
    from nctheory.theory.networks import Layer, bias_variance, weight_variance
    from nctheory.theory.pair_coordinates import with_arc_defects

    layer = Layer(activation)
    arguments = [*Layer.inputs, weight_variance, bias_variance]
    functions = _functions(xp)
    last = with_arc_defects(getattr(layer, quantity)[name])
    following = [with_arc_defects(e) for e in layer.next]
    return (
        namespace_function(arguments, following, functions),
        namespace_function(arguments, last, functions),
    )


def _functions(xp: Any) -> dict[str, Any]:
    """NumPy's names of functions, for arrays of the library and for Python's numbers."""

    def full(value: Any, like: Any) -> Any:
        return xp.full_like(like, value) if isinstance(value, int | float) else value

    def lifted(name: str, scalar: Callable[..., float]) -> Callable[..., Any]:
        of_arrays = getattr(xp, name)

        def apply(*values: Any) -> Any:
            likes = [v for v in values if not isinstance(v, int | float)]
            if not likes:
                return scalar(*values)
            return of_arrays(*(full(v, likes[0]) for v in values))

        return apply

    def arc_defect(y: Any, x: Any) -> Any:
        """y - x arctan2(y, x), by its series where the two parts cancel."""
        small = y < _SERIES * x
        z = xp.where(small, y, xp.zeros_like(y)) / xp.where(small, x, xp.ones_like(x))
        series = sum((-1) ** k * z ** (2 * k + 1) / (2 * k + 1) for k in range(_TERMS, 0, -1))
        return xp.where(small, -x * series, y - x * xp.atan2(y, x))

    def select(conditions: list[Any], values: list[Any], default: float) -> Any:
        result: Any = default
        like = next(v for v in values if not isinstance(v, int | float))
        for condition, value in zip(reversed(conditions), reversed(values), strict=True):
            if condition is True:
                result = value
            else:
                result = xp.where(condition, full(value, like), full(result, like))
        return result

    names = {
        "sqrt": "sqrt", "exp": "exp", "log": "log", "expm1": "expm1", "log1p": "log1p",
        "sin": "sin", "cos": "cos", "tan": "tan", "sinh": "sinh", "cosh": "cosh", "tanh": "tanh",
        "arcsin": "asin", "arccos": "acos", "arctan": "atan", "arctan2": "atan2", "hypot": "hypot",
    }  # fmt: skip
    scalars = {name: getattr(math, same) for name, same in names.items()}
    table: dict[str, Any] = {name: lifted(same, scalars[name]) for name, same in names.items()}
    table |= {
        "maximum": lifted("maximum", max),
        "abs": lifted("abs", abs),
        "arc_defect": arc_defect,
        "select": select,
        "logical_and": SimpleNamespace(reduce=lambda parts: reduce(operator.and_, parts)),
        "pi": math.pi,
        "nan": math.nan,
        "True": True,
    }
    table |= {
        name: getattr(operator, same)
        for name, same in (
            ("less", "lt"),
            ("less_equal", "le"),
            ("greater", "gt"),
            ("greater_equal", "ge"),
        )
    }
    return table
