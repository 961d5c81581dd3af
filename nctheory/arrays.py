"""Arrays of every library become NumPy arrays here, and nowhere else.

What users have in hand is a NumPy array, a list, a tensor on a device that requires a gradient, a
data frame of nullable integers, a sparse matrix. Each becomes the array of the numbers that it
holds. What has no number where one is expected is refused in one line that names the argument, the
row and the column: a masked entry, a missing value, a category, a text.
"""

from __future__ import annotations

import numbers
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nctheory.names import brief

__all__ = ["frozen", "label_array", "library", "real_array"]

_PLAIN = (bool, int, float, str, bytes)


def real_array(value: Any, name: str) -> NDArray[np.float64]:
    """The real numbers of an array of any library, of any shape.

    An array of booleans has zeros and ones; one boolean alone is no number.

    Raises
    ------
    TypeError, ValueError
        If it holds anything else, or hides anything: one line that begins with `name`.
    """
    known = library(value) == "pandas" and hasattr(value, "isna")
    if known and hasattr(value, "columns"):
        array = _frame(value, name)
    elif known:
        array = _column(value, name)
    else:
        array = _plain(value, name)
    if array.ndim == 0 and isinstance(array.item(), bool):
        raise TypeError(f"{name}: expected a number, got {array.item()}")
    if array.dtype.kind == "O":
        array = _from_objects(array, name)
    if array.dtype.kind not in "biuf":
        raise TypeError(f"{name}: expected real numbers, got dtype {array.dtype}")
    return array.astype(np.float64, copy=False)


def label_array(value: Any) -> NDArray[Any]:
    """Labels of any library: numbers or strings, none of them missing, no two of them merged."""
    if library(value) == "pandas":
        if hasattr(value, "columns"):
            value = value.iloc[:, 0] if value.shape[1] == 1 else value.to_numpy()
        if hasattr(value, "tolist"):
            value = value.tolist()
    if not isinstance(value, list | tuple):
        array = _plain(value, "labels")
        if array.dtype.kind not in "OT":
            return array
        if array.ndim == 0:
            kind = type(value).__name__
            raise TypeError(f"labels: expected an array of numbers or strings, got {kind}")
        value = array.tolist()
    return _from_labels([x.item() if isinstance(x, np.generic) else x for x in value])


def library(value: Any) -> str:
    """The name of the library that a value comes from: "numpy", "torch", "pandas", "scipy"..."""
    if hasattr(value, "detach"):  # subclasses of tensors are tensors
        return next((root for root in map(_root, type(value).__mro__) if root == "torch"), "")
    return _root(type(value))


def _root(kind: type) -> str:
    return kind.__module__.split(".")[0]


def _plain(value: Any, name: str) -> NDArray[Any]:
    """An array of whatever the value holds: numbers, strings, or Python objects."""
    try:
        if isinstance(value, np.ma.MaskedArray):
            return _unmasked(value, name)
        if library(value) == "torch":
            return _from_torch(value, name)
        if library(value) == "scipy" and hasattr(value, "toarray"):
            return np.asarray(value.toarray())
        if isinstance(value, list | tuple):
            value = _plain_items(value, name)
        array = np.asarray(value)
        if array.dtype.kind == "O" and array.ndim == 0 and hasattr(value, "__dlpack__"):
            array = np.from_dlpack(value, device="cpu")
        if array.dtype.kind == "V" and np.can_cast(array.dtype, np.float64):  # as bfloat16 of JAX
            array = array.astype(np.float64)
        return array
    except _Refused:
        raise
    except ValueError as error:
        if "inhomogeneous" in str(error):
            raise ValueError(f"{name}: expected rows of equal length") from None
        raise ValueError(f"{name}: expected an array, got {_said(error)}") from None
    except Exception as error:
        kind = type(value).__name__
        raise TypeError(f"{name}: expected an array, got {kind}: {_said(error)}") from None


class _Refused(ValueError):
    """Says by itself what is wrong."""


def _said(error: BaseException) -> str:
    return (str(error) or type(error).__name__).splitlines()[0]


def _unmasked(value: Any, name: str) -> NDArray[Any]:
    """The data of a masked array that hides nothing."""
    hidden = np.argwhere(np.ma.getmaskarray(value))
    if len(hidden):
        where = ", ".join(map(str, hidden[0]))
        raise _Refused(
            f"{name}: expected no masked entries, got {len(hidden)}"
            + f", the first at {where}" * bool(where)
            + "; leave such samples out"
        )
    return np.asarray(np.ma.getdata(value))


def _from_torch(value: Any, name: str) -> NDArray[Any]:
    if hasattr(value, "get_mask") and not value.get_mask().all():
        raise _Refused(f"{name}: expected no masked entries; leave such samples out")
    tensor = value.get_data() if hasattr(value, "get_mask") else value
    tensor = tensor.detach()
    if tensor.is_quantized:
        tensor = tensor.dequantize()
    if tensor.layout.__repr__() != "torch.strided":
        tensor = tensor.to_dense()
    tensor = tensor.cpu()
    if tensor.is_floating_point():  # NumPy has no bfloat16
        tensor = tensor.double()
    return np.asarray(tensor.numpy(force=True))


def _plain_items(value: Any, name: str) -> Any:
    """A list whose items may be arrays of another library, or may be masked."""
    if all(isinstance(x, _PLAIN) for x in value):
        return value
    return [
        x if isinstance(x, _PLAIN)
        else _plain_items(x, name) if isinstance(x, list | tuple)
        else _plain(x, f"{name}: item {i}") if hasattr(x, "dtype") and not isinstance(x, np.generic)
        else x
        for i, x in enumerate(value)
    ]  # fmt: skip


def _from_objects(array: NDArray[Any], name: str) -> NDArray[np.float64]:
    """Numbers that are Python objects, such as those of a column with a missing value."""
    result = np.empty(array.shape)
    for at, x in np.ndenumerate(array):
        if not isinstance(x, numbers.Real):
            where = {1: " in entry {}", 2: " in row {}, column {}"}.get(array.ndim, "").format(*at)
            raise TypeError(f"{name}: expected real numbers, got dtype object: {brief(x)}{where}")
        try:
            result[at] = float(x)
        except OverflowError:
            result[at] = np.inf
    return result


def _frame(frame: Any, name: str) -> NDArray[np.float64]:
    columns = [
        _column(frame.iloc[:, i], f"{name}: column {label!r}")
        for i, label in enumerate(frame.columns)
    ]
    return np.stack(columns, axis=1) if columns else np.empty(frame.shape)


def _column(series: Any, name: str) -> NDArray[np.float64]:
    """The numbers of a pandas series, an index or an array of pandas, none of them missing."""
    missing = np.flatnonzero(np.asarray(series.isna()))
    if len(missing):
        raise ValueError(f"{name}: expected finite numbers, got none in row {missing[0]}")
    if str(series.dtype) == "object":
        return _from_objects(series.to_numpy(), name)
    if getattr(series.dtype, "kind", "O") not in "biuf":
        raise TypeError(f"{name}: expected real numbers, got dtype {series.dtype}")
    return np.asarray(series.to_numpy(dtype=np.float64))


def _from_labels(items: list[Any]) -> NDArray[Any]:
    """Labels that are Python objects; strings and numbers are not mixed."""
    for row, x in enumerate(items):
        if isinstance(x, float) and x != x:
            raise ValueError(f"labels: expected no NaN or infinity, got nan in row {row}")
        if x is None or type(x).__name__ in ("NAType", "NaTType"):
            raise TypeError(f"labels: expected numbers or strings, got {x} in row {row}")
        if isinstance(x, int) and not -(2**63) <= x < 2**64:
            raise ValueError(
                f"labels: expected whole numbers of 64 bits, got {brief(x)} in row {row}"
            )
    if len({isinstance(x, str) for x in items}) == 2:
        raise TypeError("labels: expected numbers or strings, got both")
    array = _plain(items, "labels")
    if array.ndim == 1 and all(isinstance(x, _PLAIN) for x in items):
        kinds, kept = set(items), np.unique(array)
        if len(kinds) != len(kept):
            raise ValueError(
                f"labels: {len(kinds)} different labels become {len(kept)} as {array.dtype}; "
                "expected whole numbers, or strings that do not end with a null character"
            )
    return array


def frozen(array: NDArray[Any]) -> NDArray[Any]:
    """A copy that is never written to."""
    copy = array.copy()
    copy.flags.writeable = False
    return copy
