"""Kernels of arrays of other libraries, computed where the arrays live.

A tensor on a GPU stays there: blocks of pairs, kernels and their sums are operations of the array's
own library, in the words of the array API standard, and only what is of the size of the classes
comes back. The expressions are the same as NumPy's, printed once more (`nctheory.compute.compile`);
coordinates of pairs come from matrix products, and from differences of rows in the blocks that have
nearly parallel rows. All is in double precision, and nothing is differentiated.

What has no double precision (JAX by default, some GPUs) or no closed form, or jumps, goes through
NumPy.

Source: the array API standard, 2023.12, https://data-apis.org/array-api.
"""

from __future__ import annotations

import importlib
import math
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from nctheory import arrays, validate
from nctheory.compute.device_expressions import DeviceExpressions, has_functions
from nctheory.compute.pairs import Pairs
from nctheory.compute.shipped import is_continuous_at_zero

if TYPE_CHECKING:
    from nctheory.compute.kernels import Kernel

__all__ = ["device_distances", "device_library", "device_matrix", "in_order", "samples"]

Array = NDArray[np.float64]
_BLOCK = 1024
_GATHERED = 2**24  # numbers in one array of difference vectors
_SMALLEST = 1e-280  # a kernel of which has numbers of less than full precision
_NEAR = 1e-3  # as in `nctheory.compute.pairs`


def device_library(function: Kernel, X: Any) -> Any:
    """The library in whose arrays the kernel of X is computed; None if that is NumPy."""
    xp = _namespace(X)
    if xp is None or not is_continuous_at_zero(function.activation):
        return None
    if not has_functions(xp, function.activation, function.name):
        return None
    return xp


def samples(value: Any, name: str, columns: int | None = None) -> Any:
    """Samples (N, d), finite and in double precision: where they are, or as a NumPy array."""
    xp = _namespace(value)
    if xp is None:
        return validate.matrix(value, name, columns)
    try:
        x = xp.asarray(_detached(value), dtype=xp.float64)
        fits = x.ndim == 2 and 0 not in x.shape and columns in (None, x.shape[1])
        fits = fits and bool(xp.all(xp.isfinite(x)))
    except Exception:  # a tensor without values, or that hides some
        fits = False
    if not fits:
        return xp.asarray(validate.matrix(value, name, columns))  # says what is wrong
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
    kernel = DeviceExpressions(xp, function)
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
    kernel = DeviceExpressions(xp, function)
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
    of_torch = arrays.library(value) == "torch"
    if not of_torch and (
        isinstance(value, np.ndarray) or not hasattr(value, "__array_namespace__")
    ):
        return None
    try:
        if of_torch:
            xp = importlib.import_module("torch")
            plain = value.layout == xp.strided and not value.is_quantized and not value.is_nested
            if not plain or value.is_complex() or value.is_meta or hasattr(value, "get_mask"):
                return None
        else:
            xp = value.__array_namespace__()
            if xp.isdtype(value.dtype, "complex floating"):
                return None
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
