"""Layouts in files, TOML (.toml) or JSON (.json). Nothing in a file is ever run.

A file has the fields of one kind of layout, and no others:

* Gaussian classes: `means`, a list of C rows of d numbers, and `covariances`, which is one variance
  for all classes, a list of C variances, one matrix of d rows, or a list of C matrices. Optionally
  `sizes`, a list of C numbers of samples: moments are then those expected of that many samples.
* Two mirrored isotropic classes: `mirrored`, a table of `dim`, `mean` and `std`, which stands for
  N(-mean 1_d, std^2 I) and N(+mean 1_d, std^2 I). Optionally `sizes`.
* A finite set: `points`, a list of N rows of d numbers, and `labels`, a list of N numbers, of N
  strings, or of N times true or false.
* A finite set that a network sees: `points` and `labels`, or `drawn`, a table of `samples`, `dim`,
  and maybe `seed`, `mean`, `std` and `flipped` (see `NetworkData.drawn`); and `network`, a table of
  `ridge` and maybe `width` and `readout_variance`. Optionally, with `points`, `targets`.
* Isotropic Gaussian classes as d -> infinity: `gram`, the C rows of the limits of <mu_c, mu_c'>/d,
  and `variances`, one number or a list of C.

For example

    means = [[5.0, 0.0], [4.0, 0.0]]
    covariances = [1.0, 9.0]

in TOML is {"means": [[5, 0], [4, 0]], "covariances": [1, 9]} in JSON.
"""

from __future__ import annotations

import difflib
import math
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from nctheory import validate
from nctheory.json_documents import file_text, json_document
from nctheory.layouts.gaussian_classes import LARGEST_DIM, GaussianClasses
from nctheory.layouts.layout import Layout
from nctheory.layouts.layouts import FiniteClasses, LimitClasses
from nctheory.layouts.network_data import NetworkData
from nctheory.names import brief

__all__ = ["layout_as_dict", "layout_from_dict", "read_layout"]

Fields = dict[str, Any]

# The first field says which kind of layout it is; then what must go with it, and what may.
_KINDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "means": (("covariances",), ("sizes",)),
    "mirrored": ((), ("sizes",)),
    "points": (("labels",), ("targets", "network")),
    "drawn": (("network",), ()),
    "gram": (("variances",), ()),
}
_LABELS = ({int, float}, {str}, {bool})  # the types of labels, which are not mixed


def read_layout(path: str | Path) -> Layout:
    """Read a layout from a file of the format above; `-` is JSON on standard input.

    Raises
    ------
    ValueError
        One line that names the file, the field and what was expected.
    """
    path = validate.path(path, "path")
    name = "standard input" if str(path) == "-" else str(path)
    try:
        if str(path) == "-":
            return layout_from_dict(json_document(sys.stdin.read()))
        parse = {".toml": _parse_toml, ".json": json_document}.get(path.suffix.lower())
        if parse is None:
            raise ValueError("expected a file named *.toml or *.json, or - for standard input")
        return layout_from_dict(parse(file_text(path)))
    except FileNotFoundError:
        raise ValueError(f"{name}: no such file or folder") from None
    except OSError as error:
        raise ValueError(f"{name}: {error.strerror or error}") from None
    except UnicodeDecodeError as error:
        raise ValueError(f"{name}: expected UTF-8 text, byte {error.start} is not") from None
    except ValueError as error:
        raise ValueError(f"{name}: {' '.join(str(error).split())}") from None


def layout_from_dict(fields: Any) -> Layout:
    """The layout of a dictionary with the fields above.

    >>> layout_from_dict({"mirrored": {"dim": 2, "mean": 1, "std": 0.5}}).variances
    array([0.25, 0.25])
    """
    if not isinstance(fields, dict):
        raise ValueError(f"expected fields such as means and covariances, got {_kind(fields)}")
    kinds = [name for name in _KINDS if name in fields]
    if len(kinds) != 1:
        if kinds:
            raise ValueError(f"{kinds[1]}: expected one kind of layout, but {kinds[0]} is there")
        got = f"the fields {', '.join(map(str, fields))}" if fields else "no field"
        hint = next(filter(None, (_hint(name, list(_KINDS)) for name in fields)), "")
        raise ValueError(f"expected one of the fields {', '.join(_KINDS)}, got {got}{hint}")
    needed, optional = _KINDS[kinds[0]]
    known = [*kinds, *needed, *optional]
    _only(fields, known, f"a layout with {kinds[0]}")
    for name in needed:
        if name not in fields:
            raise ValueError(f"{name}: missing; {kinds[0]} goes with {name}")
    sizes = _array(fields["sizes"], "sizes", 1) if "sizes" in fields else None
    try:
        return _BUILD[kinds[0]](fields, sizes)
    except TypeError as error:
        raise ValueError(str(error)) from None
    except MemoryError:
        raise ValueError(f"{kinds[0]}: larger than the memory") from None


def layout_as_dict(layout: Layout) -> Fields:
    """The fields of a layout, in plain lists and numbers: `layout_from_dict` gives it back.

    >>> layout_as_dict(GaussianClasses.mirrored(2, mean=1.0, std=0.5))
    {'mirrored': {'dim': 2, 'mean': 1.0, 'std': 0.5}}
    >>> layout_as_dict(GaussianClasses([[5, 0], [4, 0]], [1, 9]))
    {'means': [[5.0, 0.0], [4.0, 0.0]], 'covariances': [1.0, 9.0]}
    """
    return layout.as_fields()


def _gaussian(fields: Fields, sizes: Any) -> Layout:
    covariances = _array(fields["covariances"], "covariances", 0, 1, 2, 3)
    return GaussianClasses(_array(fields["means"], "means", 2), covariances, sizes)


def _mirrored(fields: Fields, sizes: Any) -> Layout:
    table = fields["mirrored"]
    if not isinstance(table, dict):
        raise ValueError(f"mirrored: expected dim, mean and std, got {_kind(table)}")
    names = ("dim", "mean", "std")
    _only(table, names, "mirrored")
    for name in names:
        if name not in table:
            raise ValueError(f"mirrored.{name}: missing; expected dim, mean and std")
    dim = table["dim"]
    if isinstance(dim, bool) or not isinstance(dim, int):
        raise ValueError(f"mirrored.dim: expected a whole number, got {brief(dim)}")
    if not 1 <= dim <= LARGEST_DIM:
        raise ValueError(f"mirrored.dim: expected 1 to {LARGEST_DIM}, got {brief(dim)}")
    mean, std = (float(_array(table[name], f"mirrored.{name}", 0)) for name in names[1:])
    if std < 0:
        raise ValueError(f"mirrored.std: expected at least 0, got {std}")
    if abs(mean) > 1e150:  # whose square is a number
        raise ValueError(f"mirrored.mean: expected at most 1e150 in size, got {mean}")
    if std and not 1e-150 <= std <= 1e150:
        raise ValueError(f"mirrored.std: expected 0, or from 1e-150 to 1e150, got {std}")
    return GaussianClasses.mirrored(dim, mean, std, sizes)


def _finite(fields: Fields, sizes: Any) -> Layout:
    points, labels = _array(fields["points"], "points", 2), fields["labels"]
    if not isinstance(labels, list):
        raise ValueError(f"labels: expected a list, got {_kind(labels)}")
    if not any(all(type(x) in kinds for x in labels) for kinds in _LABELS):
        odd = next((x for x in labels if type(x) not in (int, float, str)), None)
        got = "both" if odd is None else _kind(odd)
        raise ValueError(f"labels: expected numbers, or strings, got {got}")
    if "network" not in fields:
        if "targets" in fields:
            raise ValueError("targets: expected with network, which sees them")
        return FiniteClasses(points, labels)
    targets = _array(fields["targets"], "targets", 1, 2) if "targets" in fields else None
    return NetworkData(points, labels, targets=targets, **_network(fields))


def _drawn(fields: Fields, sizes: Any) -> Layout:
    table = dict(
        _table(fields["drawn"], "drawn", ("samples", "dim"), ("seed", "mean", "std", "flipped"))
    )
    samples = table["samples"]
    if isinstance(samples, list):
        if [type(n) for n in samples] != [int, int]:
            raise ValueError(f"drawn.samples: expected a whole number or two, got {samples!r}")
        table["samples"] = tuple(samples)
    for name in ("samples", "dim", "seed"):
        value = table.get(name, 1)
        whole = type(value) is int or (name == "samples" and isinstance(value, tuple))
        if not whole or (type(value) is int and value < (name != "seed")):
            raise ValueError(f"drawn.{name}: expected a whole number, got {value!r}")
    for name in ("mean", "std", "flipped"):
        if name in table:
            table[name] = float(_array(table[name], f"drawn.{name}", 0))
    return NetworkData.drawn(**table, **_network(fields))


def _network(fields: Fields) -> Fields:
    table = _table(fields["network"], "network", ("ridge",), ("width", "readout_variance"))
    return {name: float(_array(value, f"network.{name}", 0)) for name, value in table.items()}


def _table(table: Any, name: str, needed: tuple[str, ...], optional: tuple[str, ...]) -> Fields:
    """A table with these fields."""
    if not isinstance(table, dict):
        raise ValueError(f"{name}: expected a table with {', '.join(needed)}, got {_kind(table)}")
    _only(table, (*needed, *optional), name)
    for field in needed:
        if field not in table:
            raise ValueError(f"{name}.{field}: missing; expected {', '.join(needed)}")
    return table


def _limit(fields: Fields, sizes: Any) -> Layout:
    gram = _array(fields["gram"], "gram", 2)
    variances = _array(fields["variances"], "variances", 0, 1)
    return LimitClasses(gram, variances)


_BUILD: dict[str, Callable[[Fields, Any], Layout]] = {
    "means": _gaussian,
    "mirrored": _mirrored,
    "points": _finite,
    "drawn": _drawn,
    "gram": _limit,
}


def _array(value: Any, field: str, *dimensions: int) -> Any:
    """Lists of numbers, nested so many times, as a finite float array."""
    expected = " or ".join(_NESTED[n] for n in dimensions)
    depth, inner = 0, value
    while isinstance(inner, list) and inner:
        depth, inner = depth + 1, inner[0]
    alone = not depth and type(inner) not in (int, float, list)
    if depth not in dimensions or isinstance(inner, list) or alone:
        got = "an empty list" if isinstance(inner, list) else _NESTED.get(depth, "deeper lists")
        got = _kind(inner) if alone else got
        raise ValueError(f"{field}: expected {expected}, got {got}")

    def convert(item: Any, level: int) -> Any:
        if level == depth:
            if isinstance(item, bool) or not isinstance(item, int | float):
                raise ValueError(f"{field}: expected numbers, got {_kind(item)}")
            return _finite_number(item, field)
        if not isinstance(item, list):
            raise ValueError(f"{field}: expected {_NESTED[depth - level]}, got {_kind(item)}")
        return [convert(x, level + 1) for x in item]

    try:
        return np.array(convert(value, 0), dtype=float)
    except ValueError as error:
        if "inhomogeneous" in str(error) or "sequence" in str(error):
            raise ValueError(f"{field}: expected rows of equal length") from None
        raise


_NESTED = {0: "a number", 1: "a list of numbers", 2: "a list of rows", 3: "a list of matrices"}


def _finite_number(item: int | float, field: str) -> float:
    try:
        number = float(item)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise ValueError(f"{field}: expected finite numbers, got {number}")
    return number


def _only(fields: Fields, known: Any, where: str) -> None:
    for name in fields:
        if name not in known:
            hint = _hint(name, known) or f"; {where} has {', '.join(known)}"
            raise ValueError(f"{name}: unknown field{hint}")


def _hint(name: str, known: Any) -> str:
    near = difflib.get_close_matches(str(name).lower(), list(known), n=1, cutoff=0.5)
    return f"; did you mean {near[0]!r}?" if near else ""


def _kind(value: Any) -> str:
    names = {
        bool: "true or false", int: "a number", float: "a number", str: "a string",
        list: "a list", dict: "a table", type(None): "null",
    }  # fmt: skip
    return names.get(type(value), f"a {type(value).__name__}")


def _parse_toml(text: str) -> Any:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"expected TOML: {error}") from None  # it says line and column
    except RecursionError:
        raise ValueError("expected TOML: nested too deeply") from None
    except ValueError:  # Python says no more of whole numbers that it does not read
        raise ValueError("expected TOML: a number has too many digits") from None
