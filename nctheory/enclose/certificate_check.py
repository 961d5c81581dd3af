"""The labels of a certificate, checked without trust in whoever made it.

`check_certificate` encloses the margin of the statement on every patch (`nctheory.enclose.margins`)
and rejects a label that does not follow. It also compares, in the middle of every patch, the ratio
of both NC1 that the file states, which is from floating point quadrature in weight space, with its
own: two evaluations that share the definition of the kernels and no formula after it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cache
from itertools import takewhile

from flint import arb

from nctheory.enclose.balls import precision
from nctheory.enclose.certificates import (
    LABELS,
    Certificate,
    Region,
    read_certificate,
    shipped_certificates,
)
from nctheory.enclose.chebyshev import PRECISION, Patch, Series
from nctheory.enclose.margins import erf_moments, margin, nc1_pair
from nctheory.enclose.margins_depth import deep_middle, depth_of

__all__ = ["CertificateOutcome", "check_certificate", "check_patch", "sample", "sampled"]

_SAMPLE = 100  # rectangles
_FEW, _COARSE = 20, (14, 18)  # rectangles of a patch, and the orders that are tried there first
_DIGITS = 9  # of the ratios

Report = Callable[[float], None]


@dataclass(frozen=True)
class CertificateOutcome:
    """What a check found: the patches and rectangles that were checked, and what is wrong."""

    patches: int
    leaves: int
    fault: str | None


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
    done, leaves = 0, 0
    fault: str | None = None
    # What was sent is waited for: joblib complains about results that nobody takes.
    sent = takewhile(lambda _: fault is None, chosen)
    for count, said in run(delayed(check_patch)(certificate, k, most) for k in sent):
        done, leaves, fault = done + 1, leaves + count, fault or said
        progress(done / len(chosen))
    return CertificateOutcome(done, leaves, fault)


def sample(certificate: Certificate, count: int = 1) -> list[int]:
    """A few patches, always the same ones of a region."""
    patches = range(certificate.region.patches)
    return sorted(random.Random(str(certificate.region)).sample(patches, count))


def check_patch(
    certificate: Certificate, number: int, most: int | None = None
) -> tuple[int, str | None]:
    """How many rectangles of a patch were checked, and what is wrong, in a line, or None.

    Where few rectangles are enough, so may be few nodes: any order encloses the margin.
    """
    short = _count(len(certificate.trees[number])) <= _FEW
    for order in _COARSE if short else ():
        if order < certificate.region.order:
            region = replace(certificate.region, order=order)
            checked, fault = _check_patch(replace(certificate, region=region), number, most)
            if not fault:
                return checked, None
    return _check_patch(certificate, number, most)


def _check_patch(certificate: Certificate, number: int, most: int | None) -> tuple[int, str | None]:
    """The same, with as many nodes as the region says."""
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
                for k in range(4):
                    count = _count(lengths[start])
                    if (before + count - 1) // step > (before - 1) // step:  # has a step-th leaf
                        children.append((start, before, function.quarter(k), f"{path}{k + 1}"))
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
    if depth := depth_of(region.statement):
        value, left, right = deep_middle(region.dim, depth, patch)
    else:
        alpha, beta = (2 * patch.u).exp(), (2 * patch.v).exp()
        moments = erf_moments(region.dim, beta, [alpha])[0]
        left, right = nc1_pair(region.statement, region.dim, alpha, beta, moments)
        value = margin(region.statement, region.dim, alpha, beta, moments)
    stated = arb(ratio, abs(ratio) * 10.0 ** (1 - _DIGITS))
    if not stated.overlaps(left / right):
        return f"ratio {ratio} is stated for its middle, where it is {(left / right).str(12)}"
    if not series.centre().overlaps(value):
        return f"the margin in its middle is {value.str(12)}, not {series.centre().str(12)}"
    return None


@cache
def sampled(name: str) -> tuple[Certificate, CertificateOutcome]:
    """A certificate that comes with the package, and what checking a sample of it found."""
    certificate = read_certificate(shipped_certificates()[name])
    return certificate, check_certificate(certificate, sample(certificate), most=_SAMPLE)


def _interval(x: arb) -> str:
    return f"[{float(x.lower()):.3g}, {float(x.upper()):.3g}]"
