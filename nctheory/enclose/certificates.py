"""Certificates: where a claim holds and where it fails, on a whole box of (mean, std), as a file
that is checked without trust in whoever made it.

The classes are mirrored isotropic Gaussian ones in dimension `dim`. The box is cut into a grid of
patches, evenly in log mean and log std, and each patch by quartering. A patch is a string: "+" is a
rectangle that is quartered, followed by its four quarters (low mean and low std, high mean and low
std, low mean and high std, high both), and "h", "f" and "u" are rectangles on which the statement
holds, fails, or is undecided. So the rectangles cover the box by construction, corners are exact,
and what is left to check is that strings are well formed, that areas are as stated, and the labels.

The labels are checked in `nctheory.enclose.certificate_check`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from flint import arb, fmpq

from nctheory import validate
from nctheory.enclose.balls import precision
from nctheory.enclose.chebyshev import PRECISION, Patch, Series
from nctheory.enclose.depth_relu import FARTHEST
from nctheory.enclose.margins import MARGINS, margin_series
from nctheory.enclose.margins_depth import deep_statement, depth_of
from nctheory.json_documents import file_text, json_document

__all__ = [
    "LABELS", "Certificate", "Rectangle", "Region", "read_certificate", "shipped_certificates",
]  # fmt: skip

LABELS = {"h": "holds", "f": "fails", "u": "undecided"}
_FORMAT, _VERSION = "nctheory certificate", 1
_MOST_BYTES, _MOST_SPLITS = 2_000_000, 24
_SIDE = 2**_MOST_SPLITS  # of a patch, in units of the smallest square
_MOST_DIM, _MOST_GRID, _ORDERS = 4096, 64, (4, 64)
_NUMBER = re.compile(r"[0-9]{1,12}(/[1-9][0-9]{0,11})?")

Rectangle = tuple[Fraction, Fraction, Fraction]  # low corner in log mean and log std, and the side


@dataclass(frozen=True)
class Region:
    """A statement on a box, and how the box is cut: all of a certificate but what was found.

    Attributes
    ----------
    statement : one of `nctheory.enclose.margins.MARGINS`, or one about depth, of
        `nctheory.enclose.margins_depth`
    dim : the dimension of the classes
    mean, std : the box, as pairs of rational numbers
    grid : the numbers of patches in the direction of log mean and of log std
    order : the number of nodes, in each direction, from which the margin is interpolated
    to_zero : whether what is said on the low edge of `mean` is said of all smaller means as well

    Raises
    ------
    ValueError
        With one line that names the field and what was expected.
    """

    statement: str
    dim: int
    mean: tuple[str, str] = ("1/20", "10")
    std: tuple[str, str] = ("1/20", "10")
    grid: tuple[int, int] = (4, 4)
    order: int = 24
    to_zero: bool = False

    def __post_init__(self) -> None:
        statement: Any = self.statement
        text = statement if isinstance(statement, str) else ""
        deep = depth_of(text) is not None
        if not deep and text not in MARGINS:
            known = "; ".join((*MARGINS, deep_statement(2)))
            raise ValueError(
                f"statement: expected one of {known} (or more); got {_short(self.statement)}"
            )
        _whole(self.dim, "dim", 1, _MOST_DIM)
        for name in ("mean", "std"):
            low, high = _pair(getattr(self, name), name, _rational)
            if not 0 < low < high or high > 10**6 * low:
                got = _short(" ".join(getattr(self, name)))
                raise ValueError(
                    f"{name}: expected 0 < low < high, and high / low at most 10^6, got {got}"
                )
        for size in _pair(self.grid, "grid", lambda x, name: x):
            _whole(size, "grid", 1, _MOST_GRID)
        _whole(self.order, "order", *_ORDERS)
        flag: Any = self.to_zero
        if not isinstance(flag, bool) or (flag and MARGINS.get(self.statement, "deep")):
            raise ValueError("to_zero: expected true or false, and false unless both sides are erf")
        if deep and self.dim * (_ends(self.mean)[1] / _ends(self.std)[0]) ** 2 > FARTHEST**2:
            raise ValueError(
                f"mean, std: expected means within {FARTHEST} deviations, d^(1/2) mean / std at "
                f"most {FARTHEST}, in all of the box"
            )

    @property
    def patches(self) -> int:
        """The number of patches."""
        return self.grid[0] * self.grid[1]

    def patch(self, number: int) -> Patch:
        """A patch by its number: along log mean first."""
        with precision(PRECISION):
            centres, halves = [], []
            places = number % self.grid[0], number // self.grid[0]
            for ends, count, k in zip((self.mean, self.std), self.grid, places, strict=True):
                low, high = (arb(fmpq(x.numerator, x.denominator)).log() for x in _ends(ends))
                half = (high - low) / (2 * count)
                centres.append(low + half * (2 * k + 1))
                halves.append(half)
            return Patch(centres[0], centres[1], halves[0], halves[1])

    def series(self, number: int) -> Series:
        """The margin on a patch."""
        to_zero = self.to_zero and number % self.grid[0] == 0
        return margin_series(self.statement, self.dim, self.patch(number), self.order, to_zero)

    def __str__(self) -> str:
        (low, high), std = _ends_text(self.mean), _ends_text(self.std)
        mean = f"(0, {high}]" if self.to_zero else f"[{low}, {high}]"
        return f"{self.statement}, d = {self.dim}, mean in {mean}, std in [{', '.join(std)}]"


_BOX = ("mean", "std")


@dataclass(frozen=True)
class Certificate:
    """What is stated about a region: a tree of labels and a ratio for each patch.

    Raises ValueError, with one line, if a tree does not cover its patch or a ratio is no number.
    """

    region: Region
    trees: tuple[str, ...]
    ratios: tuple[float, ...]

    def __post_init__(self) -> None:
        for name in ("trees", "ratios"):
            found = len(getattr(self, name))
            if found != self.region.patches:
                raise ValueError(f"{name}: expected {self.region.patches}, one a patch; {found}")
        for k, tree in enumerate(self.trees):
            for _ in _squares(tree, f"trees[{k}]"):
                pass
        for k, ratio in enumerate(self.ratios):
            if not 0 < ratio < math.inf:
                raise ValueError(f"ratios[{k}]: expected a positive number, got {_short(ratio)}")

    @property
    def areas(self) -> dict[str, Fraction]:
        """The part of the box, in log mean and log std, of each label."""
        units = dict.fromkeys(LABELS, 0)
        for k, tree in enumerate(self.trees):
            for label, (_, _, side) in _squares(tree, f"trees[{k}]"):
                units[label] += side**2
        whole = _SIDE**2 * self.region.patches
        return {LABELS[label]: Fraction(units[label], whole) for label in LABELS}

    def leaves(self, number: int | None = None) -> Iterator[tuple[str, Rectangle]]:
        """Labels and rectangles of a patch, or of all. The sides of a patch have length 1."""
        for k, tree in enumerate(self.trees):
            if number is None or k == number:
                for label, (x, y, side) in _squares(tree, f"trees[{k}]"):
                    yield label, (Fraction(x, _SIDE), Fraction(y, _SIDE), Fraction(side, _SIDE))

    def rectangles(self) -> Iterator[tuple[str, tuple[float, float, float, float]]]:
        """Labels, and the least and the largest mean and std of each rectangle."""
        columns = self.region.grid[0]
        ends = [tuple(map(float, _ends(getattr(self.region, axis)))) for axis in _BOX]
        for k, tree in enumerate(self.trees):
            for label, (x, y, side) in _squares(tree, f"trees[{k}]"):
                corners: list[float] = []
                for axis, (start, place) in enumerate(((x, k % columns), (y, k // columns))):
                    low, high = ends[axis]
                    for z in (start, start + side):
                        part = (place + z / _SIDE) / self.region.grid[axis]
                        corners.append(low * (high / low) ** part)
                yield label, (corners[0], corners[1], corners[2], corners[3])

    def as_dict(self) -> dict[str, Any]:
        """The content of the file."""
        return {
            "format": _FORMAT, "version": _VERSION, **asdict(self.region),
            "areas": {name: str(area) for name, area in self.areas.items()},
            "ratios": list(self.ratios), "trees": list(self.trees),
        }  # fmt: skip


def read_certificate(path: Path | str) -> Certificate:
    """Read a certificate, and check its form and its areas, but not yet its labels.

    Raises
    ------
    ValueError
        With one line that names the file, the field and what was expected.
    """
    path = validate.path(path, "path")
    size = path.stat().st_size
    if size > _MOST_BYTES:
        raise ValueError(f"{path}: expected at most {_MOST_BYTES} bytes, got {size}")
    try:
        return _from_dict(json_document(file_text(path)))
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from None


@cache
def shipped_certificates() -> dict[str, Path]:
    """The certificates that come with the package, by name."""
    folder = Path(__file__).parents[1] / "certificates"
    return {path.stem: path for path in sorted(folder.glob("*.json"), key=_in_order)}


def _in_order(path: Path) -> tuple[str, int]:
    name, _, dim = path.stem.rpartition("-d")
    return name, int(dim)


# --- reading --------------------------------------------------------------------------------------


def _from_dict(content: Any) -> Certificate:
    if not isinstance(content, dict):
        raise ValueError(f"expected an object, got {_short(content)}")
    for name, value in (("format", _FORMAT), ("version", _VERSION)):
        if content.get(name) != value or isinstance(content[name], bool):
            raise ValueError(f"{name}: expected {value!r}, got {_short(content.get(name))}")
    fields = ("statement", "dim", "mean", "std", "grid", "order", "to_zero")
    expected = {"format", "version", *fields, "areas", "ratios", "trees"}
    if content.keys() != expected:
        wrong = sorted(content.keys() ^ expected)[0]
        what = "missing" if wrong in expected else "not expected"
        fields_there = ", ".join(sorted(expected))
        raise ValueError(f"{_short(wrong)}: {what}; a certificate has {fields_there}")
    values: dict[str, Any] = {
        name: tuple(x) if isinstance(x := content[name], list) else x for name in fields
    }
    region = Region(**values)
    for name, kind in (("ratios", float), ("trees", str)):
        listed = content[name]
        if not isinstance(listed, list) or not all(isinstance(x, kind) for x in listed):
            raise ValueError(f"{name}: expected a list of {kind.__name__}, one a patch")
    found = Certificate(region, tuple(content["trees"]), tuple(content["ratios"]))
    areas = {name: str(area) for name, area in found.areas.items()}
    if content["areas"] != areas:
        raise ValueError(f"areas: the rectangles have {areas}, got {_short(content['areas'])}")
    return found


def _squares(tree: str, name: str) -> Iterator[tuple[str, tuple[int, int, int]]]:
    """The labels of a tree, with the low corner and the side of each square of the unit square, in
    units of 1 / _SIDE."""
    stack = [(0, 0, _SIDE)]
    for place, symbol in enumerate(tree):
        if not stack:
            raise ValueError(f"{name}: expected to end after {place} symbols, got {len(tree)}")
        x, y, side = stack.pop()
        if symbol in LABELS:
            yield symbol, (x, y, side)
        elif symbol == "+":
            if side == 1:
                raise ValueError(f"{name}: expected at most {_MOST_SPLITS} quarterings")
            side //= 2
            stack += [
                (x + side, y + side, side), (x, y + side, side), (x + side, y, side), (x, y, side),
            ]  # fmt: skip
        else:
            raise ValueError(f"{name}: expected the symbols + h f u, got {symbol!r}")
    if stack:
        raise ValueError(f"{name}: it ends before the patch is covered, after {len(tree)} symbols")


def _whole(value: Any, name: str, low: int, high: int) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise ValueError(
            f"{name}: expected a whole number from {low} to {high}, got {_short(repr(value))}"
        )


def _pair(value: Any, name: str, convert: Callable[[Any, str], Any]) -> tuple[Any, Any]:
    if not isinstance(value, tuple) or len(value) != 2:
        raise ValueError(f"{name}: expected a pair, got {_short(value)}")
    return convert(value[0], name), convert(value[1], name)


def _rational(value: Any, name: str) -> Fraction:
    if not isinstance(value, str) or not _NUMBER.fullmatch(value):
        raise ValueError(f'{name}: expected numbers such as "10" or "1/20", got {_short(value)}')
    return Fraction(value)


def _ends(pair: tuple[str, str]) -> tuple[Fraction, Fraction]:
    return Fraction(pair[0]), Fraction(pair[1])


def _ends_text(pair: tuple[str, str]) -> tuple[str, ...]:
    return tuple(f"{float(x):g}" for x in _ends(pair))


def _short(value: Any) -> str:
    text = value if isinstance(value, str) else repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
