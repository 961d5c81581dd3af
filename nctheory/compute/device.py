"""Kernels of arrays of other libraries, computed where the arrays live.

A tensor on a GPU stays there: blocks of pairs, kernels and their sums are operations of the array's
own library, in the words of the array API standard, and only what is of the size of the classes
comes back. The expressions are the same as NumPy's, printed once more (`nctheory.compute.compile`);
coordinates of pairs come from matrix products, and from differences of rows in the blocks that have
nearly parallel rows. All is in double precision, and nothing is differentiated.

What has no double precision (JAX by default, some GPUs) or no closed form goes through NumPy.

Source: the array API standard, 2023.12, https://data-apis.org/array-api.
"""

from __future__ import annotations

import importlib
import math
import operator
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache, reduce
from itertools import pairwise
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from nctheory import arrays, validate
from nctheory.compute.pairs import Pairs

if TYPE_CHECKING:
    from nctheory.compute.kernels import Kernel

__all__ = ["device_distances", "device_library", "device_matrix", "in_order", "samples"]

Array = NDArray[np.float64]
_BLOCK = 1024
_GATHERED = 2**24  # numbers in one array of difference vectors
_SMALLEST = 1e-280  # a kernel of which has numbers of less than full precision
_NEAR = 1e-3  # as in `nctheory.compute.pairs`
_SERIES, _TERMS = 0.2, 11  # as in `nctheory.compute.compile`


def device_library(function: Kernel, X: Any) -> Any:
    """The library in whose arrays the kernel of X is computed; None if that is NumPy."""
    xp = _namespace(X)
    if xp is None or not function.activation.continuous_at_zero:
        return None
    if not _has_functions(xp, function.activation, function.name):
        return None
    return xp


def samples(value: Any, name: str, columns: int | None = None) -> Any:
    """Samples (N, d), finite and in double precision: where they are, or as a NumPy array."""
    xp = _namespace(value)
    if xp is None:
        return validate.matrix(value, name, columns)
    x = xp.asarray(_detached(value), dtype=xp.float64)
    fits = x.ndim == 2 and 0 not in x.shape and columns in (None, x.shape[1])
    if not fits or not bool(xp.all(xp.isfinite(x))):
        validate.matrix(value, name, columns)  # says what is wrong
    return x


def in_order(x: Any, order: NDArray[np.intp]) -> Any:
    """The rows of an array of another library in this order."""
    xp = _namespace(x)
    return _take(xp, x, xp.asarray(order, device=x.device))


def device_matrix(function: Kernel, X: Any, Y: Any = None) -> Any:
    """The kernel matrix (N, N') as an array of the library and on the device of X."""
    xp = device_library(function, X)
    x = samples(X, "X")
    y = x if Y is None else xp.asarray(samples(Y, "Y", x.shape[1]), device=x.device)
    rows, columns = _rows(xp, function, x, y)
    kernel = _Expressions(xp, function)
    stripes = [
        xp.concat([kernel.values(*rows[i].pairs(columns[j])) for j in _cuts(y.shape[0])], axis=1)
        for i in _cuts(x.shape[0])
    ]
    return xp.concat(stripes, axis=0)


def device_distances(
    function: Kernel,
    x: Any,
    starts: NDArray[np.intp],
    dual: Array | None,
    progress: Callable[[float], None] | None,
) -> tuple[Array, Array, Array]:
    """The diagonal (N,) of the kernel, the mean squared distance (C, N) of each sample from each
    class, and K alpha, transposed (C, N). The samples are sorted by class, and `starts` (C + 1,)
    has where the classes begin."""
    xp = device_library(function, x)
    (rows,) = _rows(xp, function, x)
    kernel = _Expressions(xp, function)
    diagonal = kernel.diagonal(rows.norm2)
    alpha = None if dual is None else xp.asarray(dual, device=x.device)
    count = x.shape[0]
    distance = np.zeros((len(starts) - 1, count))
    scores = np.zeros_like(distance)
    for i in _cuts(count):
        score: Any = 0.0
        for c, (start, stop) in enumerate(pairwise(starts.tolist())):
            total: Any = 0.0
            for j in _cuts(stop, start):
                apart = kernel.distances(*rows[i].pairs(rows[j]))
                total = total + xp.sum(apart, axis=1)
                if alpha is not None:
                    ends = diagonal[i, None] + diagonal[None, j]
                    score = score + (ends - apart) @ alpha[j, :] / 2
            distance[c, i] = arrays.real_array(total, "X") / (stop - start)
        if alpha is not None:
            scores[:, i] = arrays.real_array(score, "X").T
        if progress:
            progress(i.stop / count)
    return arrays.real_array(diagonal, "X"), distance, scores


def _namespace(value: Any) -> Any:
    """The array library of a value, if it is not NumPy and has double precision where the value
    is; else None."""
    if arrays.library(value) == "torch":
        xp = importlib.import_module("torch")
    elif isinstance(value, np.ndarray) or not hasattr(value, "__array_namespace__"):
        return None
    else:
        xp = value.__array_namespace__()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            double = xp.asarray(_detached(value), dtype=xp.float64).dtype
    except Exception:  # each library has its own errors for what a device can't do
        return None
    return xp if double == xp.float64 else None


def _detached(value: Any) -> Any:
    return value.detach() if hasattr(value, "detach") else value


def _cuts(stop: int, start: int = 0, size: int = _BLOCK) -> Iterator[slice]:
    for i in range(start, stop, size):
        yield slice(i, min(i + size, stop))


# --- rows and pairs ------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Rows:
    """Rows of inputs: the kernel K_0 is `factor` times their inner products."""

    xp: Any
    x: Any  # (n, d)
    norm: Any  # (n,)
    unit: Any  # (n, d)
    factor: float
    odd: bool  # whether pairs are folded

    def __getitem__(self, part: slice) -> _Rows:
        x, norm, unit = self.x[part, :], self.norm[part], self.unit[part, :]
        return replace(self, x=x, norm=norm, unit=unit)

    @property
    def norm2(self) -> Any:
        """The diagonal of K_0."""
        return self.factor * self.norm * self.norm

    def pairs(self, other: _Rows) -> tuple[Pairs, Any]:
        """Coordinates of all pairs of a row x of `self` and a row x' of `other`, and signs. For an
        odd kernel they are of x and the one of x' and -x' that is nearer."""
        xp = self.xp
        k11, k22 = self.norm2[:, None], other.norm2[None, :]
        cosine = self.unit @ other.unit.T
        sign = xp.where(cosine < 0, -xp.ones_like(cosine), xp.ones_like(cosine))
        sine2 = 1 - cosine * cosine
        if self.odd:
            cosine = xp.abs(cosine)
        size = self.factor * self.norm[:, None] * other.norm[None, :]
        k12 = cosine * size
        wedge = size * xp.sqrt(xp.where(sine2 > 0, sine2, xp.zeros_like(sine2)))
        dist, gap = k11 + k22 - 2 * k12, k22 - k11
        near = (sine2 < _NEAR) & (size > 0)
        if bool(xp.any(near)):
            found = xp.nonzero(near)
            i, j = found if isinstance(found, tuple) else (found[:, 0], found[:, 1])  # PyTorch
            close = self._differences(other, i, j, sign[near])
            wedge, dist, gap = (
                _put(z, near, (i, j), self.factor * new)
                for z, new in zip((wedge, dist, gap), close, strict=True)
            )
            k12 = xp.where(near & (cosine > 0), (k11 + k22 - dist) / 2, k12)
        return Pairs(k11, k12, k22, wedge, dist, gap), sign

    def _differences(self, other: _Rows, i: Any, j: Any, sign: Any) -> list[Any]:
        """wedge, dist and gap of the pairs of rows i and j (n,) from their difference vectors, as
        `Pairs.between` has them, some at a time."""
        count = max(1, _GATHERED // self.x.shape[1])
        parts = [
            self._differences_of_some(other, i[k], j[k], sign[k])
            for k in _cuts(i.shape[0], size=count)
        ]
        return [self.xp.concat(list(z), axis=0) for z in zip(*parts, strict=True)]

    def _differences_of_some(self, other: _Rows, i: Any, j: Any, sign: Any) -> tuple[Any, ...]:
        xp = self.xp
        x, axis, y = (_take(xp, z, k) for z, k in ((self.x, i), (self.unit, i), (other.x, j)))
        a, b = _take(xp, self.norm, i), _take(xp, other.norm, j)
        exponent = xp.round(xp.log2(b / a))
        # A power of two times x is exact, and so is the difference of close numbers.
        fold = sign * xp.pow(xp.full_like(exponent, 2.0), exponent)
        across = y - fold[:, None] * x
        across = across - xp.sum(across * axis, axis=1)[:, None] * axis
        if self.odd:
            y = sign[:, None] * y
        change = y - x
        return (
            a * xp.sqrt(xp.sum(across * across, axis=1)),
            xp.sum(change * change, axis=1),
            xp.sum(change * (y + x), axis=1),
        )


def _take(xp: Any, x: Any, rows: Any) -> Any:
    return xp.index_select(x, 0, rows) if hasattr(xp, "index_select") else xp.take(x, rows, axis=0)


def _put(array: Any, mask: Any, index: tuple[Any, Any], values: Any) -> Any:
    """An array with other values where the mask is set, which `index` are."""
    if hasattr(array, "at"):  # arrays of JAX are never changed
        return array.at[index].set(values)
    array[mask] = values
    return array


def _rows(xp: Any, function: Kernel, *groups: Any) -> tuple[_Rows, ...]:
    """Groups of inputs, scaled by a power of two so that squares neither over- nor underflow."""
    factor = function.weight_variance / groups[0].shape[1]
    largest = max(float(xp.max(xp.abs(g))) for g in groups)
    empty = largest == 0
    if function.bias_variance:  # one more feature, the same for all inputs
        bias = math.sqrt(function.bias_variance / factor)
        groups = tuple(xp.concat([g, xp.full_like(g[:, :1], bias)], axis=1) for g in groups)
        largest = max(largest, bias)
    scale = 2.0 ** math.floor(math.log2(largest)) if largest else 1.0
    found = []
    for group in groups:
        x = group / scale
        norm = xp.sqrt(xp.sum(x * x, axis=1))
        unit = x / xp.where(norm > 0, norm, xp.ones_like(norm))[:, None]
        found.append(_Rows(xp, x, norm, unit, factor * scale * scale, function.odd))
    if not empty and float(xp.max(found[0].norm2)) < _SMALLEST:
        raise ValueError("X: the kernel underflows at this scale; multiply X by a large constant")
    return tuple(found)


# --- expressions ---------------------------------------------------------------------------------


class _Expressions:
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
            raise ValueError(
                f"X: the {kernel.name} kernel of {kernel.activation.name} overflows at this scale "
                "of the data; expected smaller inputs, multiply X by a small constant"
            )
        return result


@cache
def _has_functions(xp: Any, activation: Any, name: str) -> bool:
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
