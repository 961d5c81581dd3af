"""Making certificates: a search whose word counts for nothing.

A rectangle gets the label that the checker (`nctheory.enclose.certificate_check`) accepts; if it
accepts none, the rectangle is quartered, down to a depth, and what is left is undecided. There are
no error bounds here that could be wrong: those of the checker decide. In the middle of the larger
rectangles the label is compared with floating point quadrature (`nctheory.compute.population`).

Patches that are done are kept in a journal beside the file, a line each, so that a search that was
stopped at any moment goes on where it was. The file itself is written whole or not at all.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from flint import arb

from nctheory.compute.moments import nc1
from nctheory.compute.population import population_moments
from nctheory.enclose.balls import precision
from nctheory.enclose.certificates import Certificate, Region
from nctheory.enclose.chebyshev import PRECISION, Series
from nctheory.journals import journal
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.outputs import writable, write

__all__ = ["certify", "make_patch", "ratio_at"]

_COMPARED = 2  # how often rectangles are quartered that are compared with quadrature

Report = Callable[[float], None]


def certify(
    region: Region,
    path: Path | str,
    *,
    depth: int = 8,
    jobs: int = -1,
    progress: Report = lambda part: None,
) -> Certificate:
    """Make the certificate of a region and write it to a file.

    Parameters
    ----------
    region : Region
    path : path of the file; the journal is FILE.journal, and is removed at the end.
    depth : how often a patch is quartered at most.
    jobs : processes, as joblib counts them.
    progress : called with the part that is done.

    Raises
    ------
    ValueError
        If the journal is of another region, or of another depth.
    ArithmeticError
        If the quadrature and the checker contradict each other.
    """
    from joblib import Parallel, delayed

    path = Path(path)
    file = path.with_name(f"{path.name}.journal")
    writable(path)
    subject, form = {**asdict(region), "depth": depth}, "[patch, tree, ratio]"
    run = Parallel(n_jobs=jobs, return_as="generator_unordered")
    with journal(file, subject, "another search", form, _record) as (old, add):
        done = dict(old)
        left = [k for k in range(region.patches) if k not in done]
        for number, tree, ratio in run(delayed(make_patch)(region, k, depth) for k in left):
            done[number] = tree, ratio
            add([number, tree, ratio])
            progress(len(done) / region.patches)
        found = [done[k] for k in range(region.patches)]
        certificate = Certificate(region, tuple(t for t, _ in found), tuple(r for _, r in found))
        write(path, json.dumps(certificate.as_dict(), indent=1) + "\n")
        file.unlink()
    return certificate


def _record(line: Any) -> tuple[int, tuple[str, float]]:
    patch, tree, ratio = line
    return int(patch), (str(tree), float(ratio))


def make_patch(region: Region, number: int, depth: int) -> tuple[int, str, float]:
    """The number, the tree and the ratio in the middle of a patch."""
    patch = region.patch(number)
    u, v = float(patch.u), float(patch.v)
    sides = float(patch.half_u), float(patch.half_v)

    def tree(series: Series, x: float, y: float, level: int) -> str:
        with precision(PRECISION):
            values = series.range() + arb(0, series.error)  # with room for other rounding errors
        if values > 0 or values < 0:
            at = u + sides[0] * x, v + sides[1] * y
            if level <= _COMPARED and (values > 0) != (ratio_at(region, *at) > 1):
                raise ArithmeticError(
                    f"{region}: quadrature and enclosure contradict each other at mean "
                    f"{math.exp(at[0])}, std {math.exp(at[1])}"
                )
            return "h" if values > 0 else "f"
        if level == depth or values.abs_upper() < 2 * series.error:  # the error hides all values
            return "u"
        with precision(PRECISION):
            quarters = [series.quarter(k) for k in range(4)]
        step = 0.5 ** (level + 1)
        places = ((x + p * step, y + q * step) for q in (-1, 1) for p in (-1, 1))
        parts = (tree(s, *at, level + 1) for s, at in zip(quarters, places, strict=True))
        return "+" + "".join(parts)

    return number, tree(region.series(number), 0.0, 0.0, 0), float(f"{ratio_at(region, u, v):.9g}")


def ratio_at(region: Region, log_mean: float, log_std: float) -> float:
    """The ratio of both NC1, by quadrature."""
    layout = GaussianClasses.mirrored(region.dim, math.exp(log_mean), math.exp(log_std))
    left, right = (_nc1(layout, side) for side in region.statement.split(" >= "))
    return left / right


def _nc1(layout: GaussianClasses, side: str) -> float:
    kernel, activation, *deep = side.removeprefix("NC1(").removesuffix(")").split(", ")
    depth = int(deep[0].removeprefix("depth ")) if deep else 1
    moments: Any = population_moments(layout, kernel=kernel, activation=activation, depth=depth)
    return nc1(moments).ratio
