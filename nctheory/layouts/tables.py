"""Tables in files: a column of labels, columns of numbers, and nothing that is guessed.

Comma, semicolon or tab separated text (also compressed by gzip), Parquet and ARFF become samples
and labels here. A column without a name, or named as an index is, would be a feature that gives
away the order of the samples; so such a table is refused until the user says what the column is.
Labels are never merged: 1 and 01 are two classes, and a missing label is no class.
"""

from __future__ import annotations

import csv
import gzip
import importlib
import io
import json
import math
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

import numpy as np
from numpy.typing import NDArray

from nctheory.arrays import label_array

__all__ = ["SEPARATED", "TABLES", "Columns", "read_table"]

Array = NDArray[np.float64]
Samples = tuple[Array, NDArray[Any]]

SEPARATED = (".csv", ".tsv", ".csv.gz", ".tsv.gz")
_DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab"}
_INDEX = re.compile(
    r"|#|index|id|row|row[._ ]?(id|index|names?|numbers?)|unnamed: \d+|level_\d+"
    r"|__index_level_\d+__",
    re.IGNORECASE,
)
# What stands for a missing value in files of other programs; "none" in lower case is a word.
_MISSING = re.compile(r"[+-]?nan|<?na>?|n/a|nat|null|None", re.IGNORECASE)
_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,17}")


@dataclass(frozen=True)
class Columns:
    """What the columns of a table are.

    Attributes
    ----------
    label : str
        The name of the column of labels.
    index : str or None
        A column that is neither a label nor a feature: its name, which may be empty, or its number,
        from 0.
    features : tuple of str or None
        The names of the columns that are features; None for all others.
    """

    label: str = "label"
    index: str | None = None
    features: tuple[str, ...] | None = None

    def choose(self, names: list[str]) -> tuple[int, list[int]]:
        """The positions of the labels and of the features among the names of all columns."""
        at = self._find(names, self.label, " of labels")
        if self.features is not None:
            if self.label in self.features:
                raise ValueError(f"features: expected columns other than {self.label!r}")
            chosen = [self._find(names, name, " of features") for name in self.features]
        else:
            left_out = {at} if self.index is None else {at, self._index(names)}
            chosen = [i for i in range(len(names)) if i not in left_out]
            for i in chosen:
                if _INDEX.fullmatch(names[i]):
                    said = f"is named {names[i]!r}" if names[i] else "has no name"
                    raise ValueError(
                        f"column {i} {said}, as the index of an exported table; leave it out with "
                        f"--index-column {i}, or name the columns that count with --features"
                    )
        twice = [names[i] for i in chosen if [names[j] for j in chosen].count(names[i]) > 1]
        if twice:
            raise ValueError(
                f"column {twice[0]!r} counts twice as a feature; expected different names, or "
                "--features with each once"
            )
        if not chosen:
            raise ValueError(f"expected columns of numbers beside {self.label!r}, got none")
        return at, chosen

    def _index(self, names: list[str]) -> int:
        name = self.index or ""
        if name not in names and name.isdecimal() and int(name) < len(names):
            return int(name)
        return self._find(names, name, " of an index")

    @staticmethod
    def _find(names: list[str], name: str, role: str) -> int:
        if names.count(name) != 1:
            fault = "no" if name not in names else "more than one"
            columns = ", ".join(map(repr, names))
            raise ValueError(f"{fault} column {name!r}{role}; the columns are {columns}")
        return names.index(name)


def read_table(path: Path, suffix: str, columns: Columns, delimiter: str | None = None) -> Samples:
    """Samples (N, d) and labels (N,) of a file with one of the suffixes of `TABLES`.

    Raises
    ------
    ValueError, TypeError
        One line that names the line or the row, and the column.
    """
    if suffix in SEPARATED:
        return _separated(path, suffix, columns, delimiter)
    return _READERS[suffix](path, columns)


# --- separated text ------------------------------------------------------------------------------


def _separated(path: Path, suffix: str, columns: Columns, delimiter: str | None) -> Samples:
    with _text(path, suffix) as file:
        start = file.readline()
        separator = _separator(start, delimiter)
        lines = csv.reader(_chain(start, file), strict=True, delimiter=separator)
        names = [name.strip() for name in next(lines, [])]
        if not names:
            raise ValueError("expected a header line with the names of the columns, got none")
        at, chosen = columns.choose(names)
        rows, labels = [], []
        for row in lines:
            if not row:
                continue
            line = f"line {lines.line_num}"
            if len(row) != len(names):
                raise ValueError(f"{line}: expected {len(names)} fields, got {len(row)}")
            labels.append(_label(row[at].strip(), f"{line}, column {columns.label!r}"))
            rows.append([_number(row[i], f"{line}, column {names[i]!r}") for i in chosen])
    if not rows:
        raise ValueError("expected samples below the header line, got none")
    if all(map(_INTEGER.fullmatch, labels)):
        return np.array(rows), np.array([int(label) for label in labels])
    return np.array(rows), label_array(labels)


@contextmanager
def _text(path: Path, suffix: str) -> Iterator[TextIO]:
    open_text: Callable[..., Any] = gzip.open if suffix.endswith(".gz") else open
    try:
        with open_text(path, "rt", encoding="utf-8-sig", newline="") as file:
            yield file
    except gzip.BadGzipFile:
        raise ValueError("expected a table compressed by gzip; this is none") from None


def _chain(start: str, file: TextIO) -> Iterator[str]:
    yield start
    yield from file


def _separator(header: str, asked: str | None) -> str:
    """What separates columns: as asked, or the only one that the header line has."""
    if asked is not None:
        found = {"tab": "\t", "\\t": "\t"}.get(asked, asked)
        if len(found) != 1 or found in '"\r\n':
            raise ValueError(f"delimiter: expected one character, or tab, got {asked!r}")
        return found
    present = [d for d in _DELIMITERS if len(next(csv.reader([header], delimiter=d), [])) > 1]
    if len(present) > 1:
        words = " and ".join(_DELIMITERS[d] for d in present)
        raise ValueError(f"the header line has {words}; say which separates with --delimiter")
    return present[0] if present else ","


def _label(text: str, where: str) -> str:
    if not text:
        raise ValueError(f"{where}: expected a label, got nothing")
    if _MISSING.fullmatch(text) and text != "none":
        raise ValueError(f"{where}: expected a label, got {text!r}, which is a missing value")
    return text


def _number(text: str, where: str) -> float:
    """The finite number that the text writes. Python's 1_000 is not one."""
    try:
        number = float(text) if "_" not in text else math.nan
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise ValueError(f"{where}: expected a finite number, got {text!r}")
    return number


# --- other libraries -----------------------------------------------------------------------------


def _parquet(path: Path, columns: Columns) -> Samples:
    try:
        parquet = importlib.import_module("pyarrow.parquet")
    except ImportError:
        raise ValueError(
            "needs the package pyarrow; install it with: pip install pyarrow"
        ) from None
    table = parquet.read_table(path)
    index = _pandas_index((table.schema.metadata or {}).get(b"pandas", b"{}"))
    kept = [name for name in table.column_names if name not in index or name == columns.label]
    at, chosen = columns.choose(kept)

    def numbers(name: str) -> Any:
        column = table.column(name)
        if column.null_count:
            row = column.is_null().to_pylist().index(True)
            raise ValueError(f"column {name!r}: expected finite numbers, got none in row {row}")
        values = column.to_numpy()
        if values.dtype.kind not in "biuf":
            raise TypeError(f"column {name!r}: expected numbers, got {column.type}")
        return values

    samples = _stack({kept[i]: numbers(kept[i]) for i in chosen})
    return samples, _labels(table.column(kept[at]).to_pylist())


def _pandas_index(metadata: bytes) -> list[str]:
    """The columns that pandas says are none, but the index of a table."""
    try:
        described = json.loads(metadata)["index_columns"]
        return [name for name in described if isinstance(name, str)]
    except KeyError:
        return []
    except (ValueError, TypeError):
        raise ValueError("the metadata of pandas are corrupt: expected index_columns") from None


def _arff(path: Path, columns: Columns) -> Samples:
    """SciPy reads the header only: of rows it drops fields too many, and reads 1_0 as 10."""
    with path.open(encoding="utf-8-sig") as file:
        lines = iter(enumerate(file, 1))
        header = []
        for _, line in lines:
            header.append(line)
            if line.strip().lower() == "@data":
                break
        attributes = _arff_attributes("".join(header))
        names = list(attributes)
        at, chosen = columns.choose(names)
        for i in chosen:
            kind, values = attributes[names[i]]
            if kind != "numeric":
                nominal = kind == "nominal"
                said = f"the categories {', '.join(values)}" if nominal else f"the type {kind}"
                raise TypeError(f"column {names[i]!r}: expected numbers, got {said}")
        rows, labels = [], []
        for number, line in lines:
            if not line.strip() or line.lstrip().startswith("%"):
                continue
            row = _arff_row(line)
            if len(row) != len(names):
                raise ValueError(f"line {number}: expected {len(names)} fields, got {len(row)}")
            labels.append(_arff_label(row[at], attributes[names[at]], number, names[at]))
            rows.append([_number(row[i], f"line {number}, column {names[i]!r}") for i in chosen])
    if not rows:
        raise ValueError("expected samples below @data, got none")
    return np.array(rows), _labels(labels)


def _arff_attributes(header: str) -> dict[str, tuple[str, Any]]:
    """The type of each attribute, and its values if it is nominal."""
    from scipy.io import arff

    try:
        attributes = arff.loadarff(io.StringIO(header))[1]
    except Exception as error:  # SciPy's reader fails in many ways on what is no such file
        raise ValueError(f"expected an ARFF file: {str(error) or 'it ends early'}") from None
    return {name: attributes[name] for name in attributes.names()}


def _arff_row(line: str) -> list[str]:
    quote = '"' if '"' in line and "'" not in line else "'"
    fields = csv.reader(
        [line], delimiter="," if "," in line else "\t", quotechar=quote, escapechar="\\",
        skipinitialspace=True, strict=True,
    )  # fmt: skip
    return [field.strip() for field in next(fields)]


def _arff_label(text: str, kind: tuple[str, Any], number: int, name: str) -> Any:
    where = f"line {number}, column {name!r}"
    if text == "?":
        raise ValueError(f"{where}: expected a label, got '?', which is a missing value")
    if kind[0] == "numeric":
        return _number(text, where)
    if kind[0] == "nominal" and text not in kind[1]:
        raise ValueError(f"{where}: expected one of {', '.join(kind[1])}, got {text!r}")
    return text


def _stack(columns: dict[str, Any]) -> Array:
    """Columns side by side, all numbers finite."""
    for name, values in columns.items():
        bad = np.flatnonzero(~np.isfinite(np.asarray(values, dtype=float)))
        if len(bad):
            got = f"{values[bad[0]]} in row {bad[0]}"
            raise ValueError(f"column {name!r}: expected finite numbers, got {got}")
    return np.column_stack([np.asarray(values, dtype=float) for values in columns.values()])


def _labels(values: list[Any]) -> NDArray[Any]:
    """Labels, whole numbers among them as integers, as far as doubles tell these apart."""
    if "" in values:
        raise ValueError(f"labels: expected a label, got an empty text in row {values.index('')}")
    array = label_array(values)
    if array.dtype.kind == "f" and (np.abs(array) <= 2**53).all() and not (array % 1).any():
        return array.astype(np.int64)
    return array


_READERS = {".parquet": _parquet, ".arff": _arff}
TABLES = (*SEPARATED, *_READERS)
