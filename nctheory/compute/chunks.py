"""Class moments of many samples: a few thousand at a time, resumable, on whatever joblib runs on.

The samples of each class are cut into chunks. Each pair of chunks is a task of its own, which reads
its rows (of a memory-mapped array, say), sums the squared feature distances of their pairs, and
forgets them. The sums are kept in a journal, a line each, so that a run that was stopped at any
moment goes on where it was.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nctheory import validate
from nctheory.compute.distance_sums import PairSum, pair_sum
from nctheory.compute.kernels import Kernel
from nctheory.compute.moments import ClassMoments, moments_from_distances
from nctheory.journals import journal as kept

__all__ = ["chunked_kernel_moments"]

Array = NDArray[np.float64]

_CHUNK = 4096  # samples
_MOST_JOBS = 1024


class _Task(NamedTuple):
    """Two chunks: their numbers, their classes, and the places of their rows."""

    key: tuple[int, int]
    classes: tuple[int, int]
    rows: tuple[NDArray[np.intp], NDArray[np.intp]]


def chunked_kernel_moments(
    X: ArrayLike,
    labels: ArrayLike,
    *,
    kernel: str,
    activation: Any = "relu",
    depth: int = 1,
    weight_variance: float = 1.0,
    bias_variance: float = 0.0,
    journal: Path | str | None = None,
    jobs: int = 1,
    progress: Callable[[float], None] | None = None,
) -> ClassMoments:
    """Class moments of a kernel, as of `kernel_moments`, in bounded memory.

    Parameters
    ----------
    X : array (N, d)
        Inputs, one a row; `numpy.load(file, mmap_mode="r")` reads them as they are needed.
    labels, kernel, activation, depth, weight_variance, bias_variance, progress
        As for `kernel_moments`.
    journal : path, optional
        What is done is kept in this file, and is not done again by the next call with the same
        samples and options. It stays when all is done.
    jobs : int
        Processes, as joblib counts them, up to 1024; each uses all cores as well. Ignored inside
        `joblib.parallel_config`, by which blocks go to a cluster.

    Raises
    ------
    ValueError, TypeError
        One line that says what was wrong with an argument, or that the journal is of other samples
        or options, or in use.

    Examples
    --------
    >>> X = np.random.default_rng(0).normal(size=(50, 3))
    >>> moments = chunked_kernel_moments(X, np.arange(50) % 2, kernel="ntk")
    >>> moments.t.round(2)
    array([1.03, 0.81])
    """
    x = X if isinstance(X, np.ndarray) and X.ndim == 2 and X.dtype.kind == "f" and X.size else None
    x = validate.matrix(X, "X") if x is None else x
    classes, index = validate.labels(labels, len(x))
    function = Kernel(kernel, activation, depth, weight_variance, bias_variance)
    validate.function(progress, "progress")
    file = None if journal is None else validate.path(journal, "journal")
    if validate.integer(jobs, "jobs", least=-1, most=_MOST_JOBS) == 0:
        raise ValueError("jobs: expected a number of processes, or -1, got 0")
    tasks = list(_tasks(index, len(classes)))
    done: dict[tuple[int, int], PairSum] = {}
    report = progress or (lambda part: None)

    def run(left: list[_Task], keep: Callable[[_Task, PairSum], None]) -> None:
        from joblib import Parallel, delayed

        found = Parallel(n_jobs=jobs, return_as="generator")(
            delayed(_pair)(function, *(_read(x, rows) for rows in _distinct(task))) for task in left
        )
        for task, sums in zip(left, found, strict=True):
            done[task.key] = sums
            keep(task, sums)
            report(len(done) / len(tasks))

    if file is None:
        run(tasks, lambda task, sums: None)
    else:
        subject, form = _subject(x, index, function), "two chunks and sums"
        with kept(file, subject, "other samples or options", form, _record) as (old, add):
            done.update(old)
            left = [task for task in tasks if task.key not in done]
            run(left, lambda task, sums: add([*task.key, *sums]))
    function.check_scale(max(sums.largest for sums in done.values()), x)
    return _together(function, tasks, done, np.bincount(index).astype(float))


def _tasks(index: NDArray[np.intp], classes: int) -> Iterator[_Task]:
    chunks = []
    for c in range(classes):
        rows = np.flatnonzero(index == c)
        chunks += [(c, part) for part in np.array_split(rows, -(-len(rows) // _CHUNK))]
    for p, (c, first) in enumerate(chunks):
        for q, (e, second) in enumerate(chunks[p:], p):
            yield _Task((p, q), (c, e), (first, second))


def _distinct(task: _Task) -> tuple[NDArray[np.intp], ...]:
    return task.rows[:1] if task.key[0] == task.key[1] else task.rows


def _read(x: Array, rows: NDArray[np.intp]) -> Array:
    """Rows in memory, in double precision, checked."""
    return validate.matrix(x[rows], "X", rows=rows)


def _pair(function: Kernel, first: Array, second: Array | None = None) -> PairSum:
    with np.errstate(all="ignore"):  # what overflows is reported at the end
        return pair_sum(function, first, second)


def _together(
    function: Kernel, tasks: list[_Task], done: dict[tuple[int, int], PairSum], sizes: Array
) -> ClassMoments:
    shape = (len(sizes), len(sizes))
    distance, extra, t = np.zeros(shape), np.zeros(shape), np.zeros(len(sizes))
    narrow, largest = np.ones(shape, dtype=bool), 0.0
    for task in tasks:
        (c, e), found = task.classes, done[task.key]
        twice = 2 if c == e and task.key[0] != task.key[1] else 1
        distance[c, e] += twice * found.distance
        extra[c, e] += twice * found.error
        narrow[c, e] &= found.narrow
        largest = max(largest, found.largest)
        if task.key[0] == task.key[1]:
            t[c] += found.diagonal
    count = np.outer(sizes, sizes)
    distance, extra, narrow = (_symmetric(z) for z in (distance / count, extra / count, narrow))
    t /= sizes
    error = function.distance_error(distance, np.add.outer(t, t), narrow, largest)
    return moments_from_distances(t, distance, sizes, error + extra)


def _symmetric(upper: NDArray[Any]) -> NDArray[Any]:
    return np.where(np.tri(len(upper), k=-1, dtype=bool), upper.T, upper)


def _subject(x: Array, index: NDArray[np.intp], function: Kernel) -> dict[str, Any]:
    """What the sums are of."""
    digest = hashlib.blake2b(np.ascontiguousarray(index).tobytes(), digest_size=16)
    for start in range(0, len(x), _CHUNK):
        digest.update(np.ascontiguousarray(x[start : start + _CHUNK], dtype=float).tobytes())
    return {
        "samples": digest.hexdigest(),
        "chunk": _CHUNK,
        "kernel": function.name,
        "depth": function.depth,
        "activation": repr(function.activation),
        "weight_variance": function.weight_variance,
        "bias_variance": function.bias_variance,
    }


def _record(line: Any) -> tuple[tuple[int, int], PairSum]:
    p, q, *sums = line
    return (int(p), int(q)), PairSum(*sums)
