"""Data sets: the paper's D1, scikit-learn's digits, and files of one's own.

All of them are a pair (X, labels): X (N, d) with one sample a row, and labels (N,).
"""

from __future__ import annotations

import csv
import zipfile
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from tokenize import TokenError
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from nctheory import validate
from nctheory.layouts.tables import SEPARATED, TABLES, Columns, read_table
from nctheory.names import brief

__all__ = ["d1", "d2", "digits", "read"]

Array = NDArray[np.float64]
Labels = NDArray[Any]
T = TypeVar("T")

SUFFIXES = (".npz", ".npy", *TABLES)


def d1(
    samples: int | tuple[int, int], dim: int, rng: int | np.random.Generator = 0
) -> tuple[Array, Labels]:
    """Draw the paper's data set D1: N(-2*1, 0.25 I) with label 0, N(+2*1, 0.25 I) with label 1.

    Parameters
    ----------
    samples : int or pair of int
        Samples in both classes together, an even number; or those of each class.
    dim : int
        The dimension d, at least 1.
    rng : int or numpy.random.Generator
        A seed, or a generator.

    Returns
    -------
    X : array (samples, dim)
        Class 0 comes first.
    labels : array (samples,)

    Raises
    ------
    TypeError, ValueError
        If `samples`, `dim` or `rng` is not such an integer.

    Examples
    --------
    >>> X, labels = d1(4, 2)
    >>> X.shape, labels
    ((4, 2), array([0, 0, 1, 1]))
    """
    return _around((-2.0, 2.0), samples, dim, rng)


def d2(
    samples: int | tuple[int, int, int, int], dim: int, rng: int | np.random.Generator = 0
) -> tuple[Array, Labels]:
    """Draw the paper's data set D2: N(m*1, 0.25 I) for m = -6, -2, 2, 6, with labels 0 to 3.

    No hyperplane parts a class in the middle from the others. The paper's targets are one number,
    2 label - 3: -3, -1, 1 and 3. Parameters are those of `d1`, for four classes.

    >>> X, labels = d2(8, 2)
    >>> X.shape, 2 * labels - 3
    ((8, 2), array([-3, -3, -1, -1,  1,  1,  3,  3]))
    """
    return _around((-6.0, -2.0, 2.0, 6.0), samples, dim, rng)


def _around(
    means: tuple[float, ...],
    samples: int | tuple[int, ...],
    dim: int,
    rng: int | np.random.Generator,
) -> tuple[Array, Labels]:
    """Samples of N(m*1, 0.25 I) for each of the means, in their order."""
    classes = len(means)
    for name, value in (("samples", samples), ("dim", dim)):
        whole = value if isinstance(value, tuple) and name == "samples" else (value,)
        if any(isinstance(n, bool) or not isinstance(n, int | np.integer) for n in whole):
            raise TypeError(f"{name}: expected an integer, got {brief(value)}")
    if isinstance(samples, tuple):
        sizes = samples
        if len(sizes) != classes or min(sizes) < 1:
            raise ValueError(f"samples: expected {classes} positive numbers, got {samples}")
    else:
        if samples < classes or samples % classes:
            even = "even number" if classes == 2 else f"multiple of {classes}"
            raise ValueError(f"samples: expected a positive {even}, got {samples}")
        sizes = (samples // classes,) * classes
    if dim < 1:
        raise ValueError(f"dim: expected at least 1, got {dim}")
    labels = np.repeat(np.arange(classes), sizes)
    noise = validate.generator(rng, "rng").standard_normal((len(labels), dim))
    return 0.5 * noise + np.array(means)[labels, None], labels


def digits() -> tuple[Array, Labels]:
    """Load the 8 x 8 handwritten digits that scikit-learn ships, normalised.

    Pixels are scaled from 0..16 to [0, 1], the mean image is subtracted, and everything is divided
    by one number, so that the mean of |x|^2 / d over all samples is 1. At weight variance 1 the
    diagonal of K_0 then has mean 1. Pixels are not rescaled one by one: angles and relative
    distances are those of the centred images.

    Returns
    -------
    X : array (1797, 64)
    labels : array (1797,)
        The digits, 0 to 9.
    """
    from sklearn.datasets import load_digits

    pixels, labels = load_digits(return_X_y=True)
    centred = pixels / 16 - np.mean(pixels / 16, axis=0)
    return centred / np.sqrt(np.mean(centred**2)), np.asarray(labels)


def read(
    path: str | Path,
    *,
    labels: str | Path | None = None,
    array: str | None = None,
    label_array: str | None = None,
    label_column: str | None = None,
    index_column: str | None = None,
    features: Sequence[str] | None = None,
    delimiter: str | None = None,
) -> tuple[Array, Labels]:
    """Read samples and labels from a file. Nothing in a file is ever run: no pickles.

    Parameters
    ----------
    path : path
        One of

        * NAME.npz with the arrays X (N, d) and labels (N,);
        * NAME.npy with X, the labels being in a second .npy file: `labels`, or else NAME_labels.npy
          beside the first;
        * a table: NAME.csv or NAME.tsv, in UTF-8, maybe with .gz behind, with a header line;
          NAME.parquet, which needs pyarrow; or NAME.arff. One column has the labels, all others are
          numbers.
    labels : path, optional
        The .npy file of labels, for .npy only.
    array, label_array : str, optional
        The names of the two arrays of an .npz file; "X" and "labels" if not given.
    label_column : str, optional
        The name of the column of labels of a table; "label" if not given. Labels that are all
        whole numbers, written as such, are read as integers, others as strings.
    index_column : str, optional
        A column of a table that is not a feature: its name, or its number from 0. Columns without a
        name, or named as an index is ("index", "id", "row", ...), are refused unless they are this,
        or are left out by `features`.
    features : sequence of str, optional
        The names of the columns of a table that count; all others if not given.
    delimiter : str, optional
        What separates the columns of text, a character or "tab"; if not given, the one of comma,
        semicolon and tab that the header line has.

    Returns
    -------
    X : array (N, d)
    labels : array (N,)

    Raises
    ------
    ValueError, TypeError
        One line that names the file, the field, and what was expected.
    """
    path = validate.path(path, "path")
    suffix = _suffix(path)
    table = {
        "label_column": label_column, "index_column": index_column, "features": features,
    }  # fmt: skip
    for kinds, options in (
        ((".npy",), {"labels": labels}),
        ((".npz",), {"array": array, "label_array": label_array}),
        (TABLES, table),
        (SEPARATED, {"delimiter": delimiter}),
    ):
        for name, value in options.items():
            if value is not None and suffix not in kinds:
                raise ValueError(
                    f"{path}: {name} goes with {', '.join(kinds)}; a {suffix} file has none"
                )
    _check_file(path)
    if suffix in TABLES:
        columns = Columns(
            label_column or "label", index_column, None if features is None else tuple(features)
        )
        x, y = _guard(path, lambda: read_table(path, suffix, columns, delimiter))
    elif suffix == ".npz":
        x, y = _guard(path, lambda: _read_npz(path, array or "X", label_array or "labels"))
    else:
        second = Path(labels) if labels is not None else path.with_name(f"{path.stem}_labels.npy")
        if labels is None and not second.exists():
            raise ValueError(f"{path}: expected its labels in {second}, or another file named")
        _check_file(second)
        x = _guard(path, lambda: _read_npy(path))
        y = _guard(second, lambda: _read_npy(second))
    try:
        x = validate.matrix(x, "X")
        classes, index = validate.labels(y, len(x))
    except (ValueError, TypeError) as error:
        raise type(error)(f"{path}: {error}") from None
    return x, classes[index]


def _suffix(path: Path) -> str:
    """Which of the `SUFFIXES` the name ends with."""
    name = path.name.lower()
    for suffix in SUFFIXES:
        if name.endswith(suffix):
            return suffix
    raise ValueError(f"{path}: expected a file named *{', *'.join(SUFFIXES)}")


def _check_file(path: Path) -> None:
    try:
        if path.is_dir():
            raise ValueError(f"{path}: expected a file, got a directory")
        if not path.exists():
            raise ValueError(f"{path}: no such file or folder")
    except OSError as error:  # a name that is too long, a folder that is closed
        raise ValueError(f"{path}: {error.strerror}") from None
    if not path.is_file():  # which may never end, or never begin
        raise ValueError(f"{path}: expected a regular file, got a FIFO or a device")


def _guard(path: Path, load: Callable[[], T]) -> T:
    """What `load` returns; whatever is wrong with the file becomes one line that names it."""
    try:
        return load()
    except OSError as error:
        raise ValueError(f"{path}: {error.strerror or _first_line(error)}") from None
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise ValueError(f"{path}: the archive is corrupt: {_first_line(error)}") from None
    except UnicodeDecodeError as error:
        raise ValueError(f"{path}: expected UTF-8 text, byte {error.start} is not") from None
    except csv.Error as error:
        raise ValueError(
            f"{path}: expected comma-separated values, or by ; or tabs: {error}"
        ) from None
    except MemoryError:
        raise ValueError(f"{path}: an array is larger than the memory, or corrupt") from None
    except (ValueError, TypeError) as error:
        kind = TypeError if isinstance(error, TypeError) else ValueError
        raise kind(f"{path}: {_first_line(error)}") from None


def _first_line(error: BaseException) -> str:
    return (str(error) or type(error).__name__).splitlines()[0]


def _read_npz(path: Path, samples: str, labels: str) -> tuple[Any, Any]:
    if not zipfile.is_zipfile(path):
        raise ValueError("expected a .npz archive, as numpy.savez writes; this is none or is cut")
    # Opened here, since np.load leaves a file open that turns out to be corrupt.
    with path.open("rb") as file, np.load(file, allow_pickle=False) as archive:
        missing = [name for name in (samples, labels) if name not in archive.files]
        if missing:
            found = ", ".join(archive.files) or "nothing"
            raise ValueError(
                f"expected the arrays {samples} and {labels}, got {found}; name them with --array "
                "and --label-array"
            )
        return _array(lambda: archive[samples], samples), _array(lambda: archive[labels], labels)


def _read_npy(path: Path) -> Any:
    with path.open("rb") as file:
        return _array(lambda: np.load(file, allow_pickle=False), "array")


def _array(load: Callable[[], Any], name: str) -> Any:
    try:
        array = load()
    except ValueError as error:
        if "pickle" in str(error) or "Object arrays" in str(error):
            kind = "numbers or strings, got Python objects (a pickle), which are never loaded"
            raise ValueError(f"{name}: expected {kind}") from None
        raise ValueError(f"{name}: expected a .npy array: {_first_line(error)}") from None
    except TokenError:  # of a header that ends within brackets
        raise ValueError(f"{name}: expected a .npy array: its header is corrupt") from None
    if not isinstance(array, np.ndarray):
        raise ValueError(f"{name}: expected a .npy array, as numpy.save writes")
    return array
