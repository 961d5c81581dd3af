"""Certificates: where a claim holds and where it fails, on a whole box of (mean, std), as a file
that is checked without trust in whoever made it.

The classes are mirrored isotropic Gaussian ones in dimension `dim`. The box is cut into a grid of
patches, evenly in log mean and log std, and each patch by quartering. A patch is a string: "+" is a
rectangle that is quartered, followed by its four quarters (low mean and low std, high mean and low
std, low mean and high std, high both), and "h", "f" and "u" are rectangles on which the statement
holds, fails, or is undecided. So the rectangles cover the box by construction, corners are exact,
and what is left to check is that strings are well formed, that areas are as stated, and the labels.

`check_certificate` encloses the margin of the statement on every patch (`nctheory.enclose.margins`)
and rejects a label that does not follow. It also compares, in the middle of every patch, the ratio
of both NC1 that the file states, which is from floating point quadrature in weight space, with its
own: two evaluations that share the definition of the kernels and no formula after it.
"""

from __future__ import annotations

import json
import math
import random
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from flint import arb, fmpq

from nctheory.enclose.balls import precision
from nctheory.enclose.margins import (
    MARGINS,
    PRECISION,
    Patch,
    Series,
    erf_moments,
    margin,
    margin_series,
    nc1_pair,
)

__all__ = [
    "LABELS", "Certificate", "CertificateOutcome", "Rectangle", "Region", "check_certificate",
    "check_patch", "read_certificate", "sample", "sampled", "shipped_certificates",
]  # fmt: skip

LABELS = {"h": "holds", "f": "fails", "u": "undecided"}
_FORMAT, _VERSION = "nctheory certificate", 1
_MOST_BYTES, _MOST_SPLITS = 2_000_000, 24
_MOST_DIM, _MOST_GRID, _ORDERS = 4096, 64, (4, 64)
_SAMPLE = 100  # rectangles
_DIGITS = 9  # of the ratios
_NUMBER = re.compile(r"[0-9]{1,12}(/[1-9][0-9]{0,11})?")

Rectangle = tuple[Fraction, Fraction, Fraction]  # low corner in log mean and log std, and the side
Report = Callable[[float], None]


@dataclass(frozen=True)
class Region:
    """A statement on a box, and how the box is cut: all of a certificate but what was found.

    Attributes
    ----------
    statement : one of `nctheory.enclose.margins.MARGINS`
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
        if self.statement not in MARGINS:
            raise ValueError(
                f"statement: expected one of {'; '.join(MARGINS)}; got {_short(self.statement)}"
            )
        _whole(self.dim, "dim", 1, _MOST_DIM)
        for name in ("mean", "std"):
            low, high = _pair(getattr(self, name), name, _rational)
            if not 0 < low < high or high > 10**6 * low:
                raise ValueError(f"{name}: expected 0 < low < high, and high / low at most 10^6")
        for size in _pair(self.grid, "grid", lambda x, name: x):
            _whole(size, "grid", 1, _MOST_GRID)
        _whole(self.order, "order", *_ORDERS)
        flag: Any = self.to_zero
        if not isinstance(flag, bool) or (flag and MARGINS[self.statement]):
            raise ValueError("to_zero: expected true or false, and false unless both sides are erf")

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
            for _ in _leaves(tree, f"trees[{k}]"):
                pass
        for k, ratio in enumerate(self.ratios):
            if not 0 < ratio < math.inf:
                raise ValueError(f"ratios[{k}]: expected a positive number, got {_short(ratio)}")

    @property
    def areas(self) -> dict[str, Fraction]:
        """The part of the box, in log mean and log std, of each label."""
        areas = dict.fromkeys(LABELS.values(), Fraction(0))
        for label, (_, _, side) in self.leaves():
            areas[LABELS[label]] += side**2 / self.region.patches
        return areas

    def leaves(self, number: int | None = None) -> Iterator[tuple[str, Rectangle]]:
        """Labels and rectangles of a patch, or of all. The sides of a patch have length 1."""
        for k, tree in enumerate(self.trees):
            if number is None or k == number:
                yield from _leaves(tree, f"trees[{k}]")

    def rectangles(self) -> Iterator[tuple[str, tuple[float, float, float, float]]]:
        """Labels, and the least and the largest mean and std of each rectangle."""
        columns = self.region.grid[0]
        for k in range(self.region.patches):
            for label, (x, y, side) in self.leaves(k):
                corners: list[float] = []
                for axis, (start, place) in enumerate(((x, k % columns), (y, k // columns))):
                    low, high = map(float, _ends(getattr(self.region, _BOX[axis])))
                    for z in (start, start + side):
                        part = float(place + z) / self.region.grid[axis]
                        corners.append(low * (high / low) ** part)
                yield label, (corners[0], corners[1], corners[2], corners[3])

    def as_dict(self) -> dict[str, Any]:
        """The content of the file."""
        return {
            "format": _FORMAT, "version": _VERSION, **asdict(self.region),
            "areas": {name: str(area) for name, area in self.areas.items()},
            "ratios": list(self.ratios), "trees": list(self.trees),
        }  # fmt: skip


@dataclass(frozen=True)
class CertificateOutcome:
    """What a check found: the patches and rectangles that were checked, and what is wrong."""

    patches: int
    leaves: int
    fault: str | None


def read_certificate(path: Path | str) -> Certificate:
    """Read a certificate, and check its form and its areas, but not yet its labels.

    Raises
    ------
    ValueError
        With one line that names the file, the field and what was expected.
    """
    path = Path(path)
    size = path.stat().st_size
    if size > _MOST_BYTES:
        raise ValueError(f"{path}: expected at most {_MOST_BYTES} bytes, got {size}")
    try:
        content = json.loads(
            path.read_bytes().decode("utf-8"),
            parse_constant=lambda name: _refuse(f"{name} is no number"),
            object_pairs_hook=_without_twins,
        )
        return _from_dict(content)
    except (json.JSONDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError(f"{path}: expected JSON: {' '.join(str(error).split())}") from None
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from None


def check_certificate(
    certificate: Certificate,
    numbers: Iterable[int] | None = None,
    *,
    most: int | None = None,
    jobs: int = 1,
    progress: Report = lambda part: None,
) -> CertificateOutcome:
    """Check the labels on some patches, or on all, until one is found to be wrong.

    Parameters
    ----------
    numbers : the patches; `sample(certificate)` gives a few of them.
    most : check at most so many rectangles of a patch, spread evenly.
    jobs : processes, as joblib counts them.
    progress : called with the part that is done.
    """
    from joblib import Parallel, delayed

    chosen = list(range(certificate.region.patches) if numbers is None else numbers)
    run = Parallel(n_jobs=jobs, return_as="generator")
    leaves = 0
    results = run(delayed(check_patch)(certificate, k, most) for k in chosen)
    for done, (count, fault) in enumerate(results, 1):
        leaves += count
        if fault:
            return CertificateOutcome(done, leaves, fault)
        progress(done / len(chosen))
    return CertificateOutcome(len(chosen), leaves, None)


def sample(certificate: Certificate, count: int = 1) -> list[int]:
    """A few patches, always the same ones of a region."""
    patches = range(certificate.region.patches)
    return sorted(random.Random(str(certificate.region)).sample(patches, count))


def check_patch(
    certificate: Certificate, number: int, most: int | None = None
) -> tuple[int, str | None]:
    """How many rectangles of a patch were checked, and what is wrong, in a line, or None."""
    region, tree = certificate.region, certificate.trees[number]
    columns = region.grid[0]
    place = f"patch {number} (column {number % columns}, row {number // columns})"
    series = region.series(number)
    lengths = _lengths(tree)
    leaves = _count(lengths[0])
    step = 1 if most is None else -(-leaves // most)
    checked = 0
    with precision(PRECISION):
        fault = _check_centre(region, region.patch(number), series, certificate.ratios[number])
        if fault:
            return checked, f"{place}: {fault}"
        # Where a subtree starts, the number of leaves before it, its function, and its path.
        stack = [(0, 0, series, "")]
        while stack:
            start, before, function, path = stack.pop()
            symbol = tree[start]
            if symbol == "+":
                children = []
                start += 1
                for k, quarter in enumerate(function.quarters(), 1):
                    count = _count(lengths[start])
                    if (before + count - 1) // step > (before - 1) // step:  # has a step-th leaf
                        children.append((start, before, quarter, f"{path}{k}"))
                    start, before = start + lengths[start], before + count
                stack += reversed(children)
                continue
            checked += 1
            values = function.range()
            if symbol != "u" and not (values > 0 if symbol == "h" else values < 0):
                where = f"its rectangle {path}" if path else "all of it"
                return checked, (
                    f"{place}: {where} is said to be where the statement {LABELS[symbol]}, "
                    f"but the margin is only known to be in {_interval(values)}"
                )
    return checked, None


def _lengths(tree: str) -> list[int]:
    """The length of the subtree that starts at each symbol."""
    lengths = [1] * len(tree)
    for start in reversed(range(len(tree))):
        if tree[start] == "+":
            child = start + 1
            for _ in range(4):
                child += lengths[child]
            lengths[start] = child - start
    return lengths


def _count(length: int) -> int:
    """The number of leaves of a tree with so many symbols, all but the leaves having four parts."""
    return (3 * length + 1) // 4


def _check_centre(region: Region, patch: Patch, series: Series, ratio: float) -> str | None:
    """Whether the two evaluations agree in the middle of a patch, and the series with both."""
    alpha, beta = (2 * patch.u).exp(), (2 * patch.v).exp()
    moments = erf_moments(region.dim, beta, [alpha])[0]
    left, right = nc1_pair(region.statement, region.dim, alpha, beta, moments)
    stated = arb(ratio, abs(ratio) * 10.0 ** (1 - _DIGITS))
    if not stated.overlaps(left / right):
        return f"ratio {ratio} is stated for its middle, where it is {(left / right).str(12)}"
    value = margin(region.statement, region.dim, alpha, beta, moments)
    if not series.centre().overlaps(value):
        return f"the margin in its middle is {value.str(12)}, not {series.centre().str(12)}"
    return None


@cache
def shipped_certificates() -> dict[str, Path]:
    """The certificates that come with the package, by name."""
    folder = Path(__file__).parents[1] / "certificates"
    return {path.stem: path for path in sorted(folder.glob("*.json"), key=_in_order)}


@cache
def sampled(name: str) -> tuple[Certificate, CertificateOutcome]:
    """A certificate that comes with the package, and what checking a sample of it found."""
    certificate = read_certificate(shipped_certificates()[name])
    return certificate, check_certificate(certificate, sample(certificate), most=_SAMPLE)


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


def _leaves(tree: str, name: str) -> Iterator[tuple[str, Rectangle]]:
    """The labels of a tree, with the low corner and the side of each square of the unit square."""
    one = Fraction(1)
    stack = [(0 * one, 0 * one, one)]
    for place, symbol in enumerate(tree):
        if not stack:
            raise ValueError(f"{name}: expected to end after {place} symbols, got {len(tree)}")
        x, y, side = stack.pop()
        if symbol in LABELS:
            yield symbol, (x, y, side)
        elif symbol == "+":
            side /= 2
            if side.denominator > 2**_MOST_SPLITS:
                raise ValueError(f"{name}: expected at most {_MOST_SPLITS} quarterings")
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
            f"{name}: expected a whole number from {low} to {high}, got {_short(value)}"
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


def _refuse(message: str) -> Any:
    raise ValueError(message)


def _without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    content = dict(pairs)
    if len(content) < len(pairs):
        raise ValueError("expected every field once")
    return content


def _short(value: Any) -> str:
    text = value if isinstance(value, str) else repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _interval(x: arb) -> str:
    return f"[{float(x.lower()):.3g}, {float(x.upper()):.3g}]"
