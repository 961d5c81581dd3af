"""Checks of what users pass in: one clear line for each mistake, before any work is done."""

from __future__ import annotations

import difflib
import math
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nctheory.arrays import label_array, real_array
from nctheory.names import brief

__all__ = [
    "choice", "class_sizes", "flag", "function", "generator", "gram", "hidden_layers", "integer",
    "labels", "limited", "matrix", "number", "numbers", "path", "positive_integer", "square",
    "variances", "vector",
]  # fmt: skip

Array = NDArray[np.float64]
# What becomes of NaN, None and pandas' NA among strings: np.array(["a", np.nan]) has 'nan'.
_MISSING = {"nan", "None", "<NA>", "NaT"}
_MOST_SAMPLES = 1e15
DEEPEST_NETWORK = 10_000  # hidden layers, of any kernel
_FEW = 20  # names that are read at a glance; of more, those are said that are near


def matrix(
    value: ArrayLike,
    name: str,
    columns: int | None = None,
    rows: NDArray[np.intp] | None = None,
) -> Array:
    """A finite, non-empty two-dimensional float array. `rows` are the numbers by which errors call
    its rows, if it is a part of another array."""
    array = real_array(value, name)
    if array.ndim != 2:
        raise ValueError(f"{name}: expected a 2-dimensional array, got shape {array.shape}")
    if array.size == 0:
        raise ValueError(f"{name}: expected at least one row and one column, got {array.shape}")
    if columns is not None and array.shape[1] != columns:
        raise ValueError(f"{name}: expected {columns} columns, got {array.shape[1]}")
    _finite(array, name, rows)
    return array


def square(value: ArrayLike, name: str) -> Array:
    """A finite square matrix, symmetric up to rounding."""
    array = matrix(value, name)
    if array.shape[0] != array.shape[1]:
        raise ValueError(f"{name}: expected a square matrix, got shape {array.shape}")
    if np.abs(array - array.T).max() > 1e-8 * np.abs(array).max():
        raise ValueError(f"{name}: expected a symmetric matrix")
    return array


def gram(value: ArrayLike, name: str) -> Array:
    """A finite positive semidefinite matrix, of at least two classes."""
    array = square(value, name)
    if len(array) < 2:
        raise ValueError(f"{name}: expected at least two classes, got shape {array.shape}")
    if np.linalg.eigvalsh(array)[0] < -1e-12 * len(array) * np.abs(array).max():
        raise ValueError(f"{name}: expected a positive semidefinite matrix")
    return array


def variances(value: ArrayLike, name: str, classes: int) -> Array:
    """Finite numbers of at least 0, one a class or one for all: shape (C,)."""
    array = numbers(value, name)
    if array.shape not in ((), (classes,)):
        raise ValueError(f"{name}: expected a number or shape ({classes},), got {array.shape}")
    if (array < 0).any():
        raise ValueError(f"{name}: expected variances of at least 0, got {array.min()}")
    return np.broadcast_to(array, classes).copy()


def vector(value: ArrayLike, name: str, length: int) -> Array:
    """A finite one-dimensional float array of that length."""
    array = numbers(value, name)
    if array.shape != (length,):
        raise ValueError(f"{name}: expected shape ({length},), got {array.shape}")
    return array


def labels(value: ArrayLike, samples: int | None = None) -> tuple[NDArray[Any], NDArray[np.intp]]:
    """The sorted distinct labels, and the index of each sample's label among them.

    Labels are numbers or strings, of shape (N,) or (N, 1), or one-hot rows (N, C), whose labels are
    the numbers of their columns.
    """
    array = _one_column(label_array(value))
    if array.ndim != 1:
        raise ValueError(
            f"labels: expected shape (N,) or (N, 1), or one-hot rows (N, C), got {array.shape}"
        )
    if samples is not None and len(array) != samples:
        raise ValueError(f"labels: expected {samples}, one a sample, got {len(array)}")
    if not len(array):
        raise ValueError("labels: expected at least two classes, got no labels")
    if array.dtype.kind == "f" and not np.isfinite(array).all():
        raise ValueError("labels: expected no NaN or infinity")
    if array.dtype.kind not in "biufUS":
        raise TypeError(f"labels: expected numbers or strings, got dtype {array.dtype}")
    classes, index = np.unique(array, return_inverse=True)
    if array.dtype.kind == "U" and (missing := set(classes.tolist()) & _MISSING):
        raise ValueError(f"labels: expected no missing value, got {min(missing)!r} as a text")
    if len(classes) < 2:
        raise ValueError(f"labels: expected at least two classes, got one: {classes[0]}")
    return classes, index


def _one_column(array: NDArray[Any]) -> NDArray[Any]:
    """A column, or one-hot rows, as labels (N,): of one-hot rows, the numbers of their columns."""
    if array.ndim != 2 or array.shape[1] == 0:
        return array
    if array.shape[1] == 1:
        return array[:, 0]
    if array.dtype.kind in "biuf" and np.isin(array, (0, 1)).all() and (array.sum(1) == 1).all():
        return np.argmax(array, axis=1)
    return array


def choice(value: object, allowed: Iterable[str], name: str) -> str:
    """One of the allowed names. The error says the nearest one, before a list of all."""
    allowed = list(allowed)
    if isinstance(value, str) and value in allowed:  # an array is compared entry by entry
        return value
    many = len(allowed) > _FEW
    names = f"{len(allowed)} names" if many else ", ".join(allowed)
    cutoff = 0.5 if many else 0.6  # a few names are read at a glance
    text = value if isinstance(value, str) else brief(value)
    near = difflib.get_close_matches(text.lower(), allowed, n=1, cutoff=cutoff)
    hint = f"got {brief(value)}" + (f"; did you mean {near[0]!r}?" if near else "")
    if near and not many:
        raise ValueError(f"{name}: {hint} expected one of {names}")
    raise ValueError(f"{name}: expected one of {names}, {hint}")


def positive_integer(value: int, name: str) -> int:
    """An integer that is at least 1, of 64 bits."""
    return integer(value, name, least=1, most=2**63 - 1)


def hidden_layers(value: int, name: str = "depth") -> int:
    """A number of hidden layers: each costs time, so that there is a largest one."""
    return integer(value, name, least=1, most=DEEPEST_NETWORK)


def integer(value: int, name: str, *, least: int, most: float = math.inf) -> int:
    """An integer that is at least `least`, and at most `most`."""
    if isinstance(value, bool) or not isinstance(value, int | np.integer):
        raise TypeError(f"{name}: expected an integer, got {brief(value)}")
    if value < least:
        raise ValueError(f"{name}: expected at least {least}, got {brief(int(value))}")
    if value > most:
        raise ValueError(f"{name}: expected at most {most}, got {brief(int(value))}")
    return int(value)


def generator(value: int | np.random.Generator, name: str) -> np.random.Generator:
    """A generator of random numbers, from a seed of at least 0, or as it is."""
    if isinstance(value, np.random.Generator):
        return value
    return np.random.default_rng(integer(value, name, least=0))


def number(value: float, name: str, *, least: float = -math.inf, positive: bool = False) -> float:
    """A finite number that is at least `least`; and not zero, if `positive`."""
    array = real_array(value, name)
    if array.ndim:
        raise TypeError(f"{name}: expected a number, got an array of shape {array.shape}")
    result = float(array)
    if not math.isfinite(result):
        raise ValueError(f"{name}: expected a finite number, got {result}")
    if result < least or (positive and result <= 0):
        expected = "a positive number" if positive else f"at least {least:g}"
        raise ValueError(f"{name}: expected {expected}, got {result}")
    return result


def numbers(value: ArrayLike, name: str) -> Array:
    """A finite float array of any shape."""
    array = real_array(value, name)
    if not np.isfinite(array).all():
        raise ValueError(f"{name}: expected finite numbers, got {array[~np.isfinite(array)][0]}")
    return array


def limited(array: Array, name: str, most: float) -> Array:
    """The array, none of whose numbers is larger in size than `most`."""
    largest = float(np.abs(array).max(initial=0.0))
    if largest > most:
        raise ValueError(f"{name}: expected numbers up to {most:g} in size, got {largest:g}")
    return array


def class_sizes(value: ArrayLike, name: str, classes: int | None = None) -> Array:
    """Numbers of samples (C,), for two classes or more, or as many as `classes`."""
    array = numbers(value, name) if classes is None else vector(value, name, classes)
    if array.ndim != 1 or len(array) < 2:
        raise ValueError(f"{name}: expected at least two classes, got shape {array.shape}")
    if not ((array >= 1) & (array <= _MOST_SAMPLES) & (array == np.round(array))).all():
        raise ValueError(
            f"{name}: expected whole numbers of samples, at least 1 and at most "
            f"{_MOST_SAMPLES:g}, got {brief(array.tolist())}"
        )
    return array


def flag(value: bool, name: str) -> bool:
    """True or False."""
    if not isinstance(value, bool | np.bool_):
        raise TypeError(f"{name}: expected True or False, got {brief(value)}")
    return bool(value)


def function(value: Callable[..., Any] | None, name: str) -> None:
    """Refuse what can't be called, unless it is None."""
    if value is not None and not callable(value):
        raise TypeError(f"{name}: expected a function or None, got {brief(value)}")


def path(value: str | os.PathLike[str], name: str) -> Path:
    """The path of a file."""
    if not isinstance(value, str | os.PathLike):
        raise TypeError(f"{name}: expected the path of a file, got {brief(value)}")
    return Path(value)


def _finite(array: Array, name: str, rows: NDArray[np.intp] | None) -> None:
    if not np.isfinite(array).all():
        row, column = np.argwhere(~np.isfinite(array))[0]
        raise ValueError(
            f"{name}: expected finite numbers, got {array[row, column]} in row "
            f"{row if rows is None else rows[row]}, column {column}"
        )
