"""Hypothesis strategies for tests of kernels and of NC1: inputs, labels, classes, networks.

    from hypothesis import given, settings
    import nctheory as nct

    @given(nct.strategies.labelled_data(), nct.strategies.network())
    @settings(deadline=None)  # a kernel is derived when it is first used
    def test_my_bound(data, network):
        X, labels = data
        moments = nct.kernel_moments(X, labels, kernel="ntk", activation="relu", **network)
        assert my_bound(moments)

Failing examples shrink to few rows of small whole numbers. Rows come in several shapes, since what
breaks a kernel formula is seldom a random matrix: rows that repeat, that are nearly parallel, that
lie on one line, that are zero, or that differ in length by many orders of magnitude.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from nctheory import validate
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.names import brief
from nctheory.theory.activation import ERF, RELU, Activation

__all__ = [
    "SHAPES", "activations", "gaussian_classes", "inputs", "isotropic_classes", "labelled_data",
    "labels", "mirrored_classes", "mirrored_data", "network",
]  # fmt: skip

Array = NDArray[np.float64]
SHAPES = ("any", "duplicates", "near parallel", "collinear", "zero rows", "scales")


def _numbers(largest: int = 8) -> st.SearchStrategy[float]:
    """Multiples of 1/8: exact in floating point, and whole numbers when shrunk."""
    eighths = st.integers(-8 * largest, 8 * largest).map(lambda n: n / 8)
    return st.integers(-largest, largest).map(float) | eighths


def _matrix(rows: int, columns: int) -> st.SearchStrategy[Array]:
    row = st.lists(_numbers(), min_size=columns, max_size=columns)
    return st.lists(row, min_size=rows, max_size=rows).map(np.array)


@st.composite
def inputs(
    draw: st.DrawFn,
    *,
    rows: int | tuple[int, int] = (2, 8),
    columns: int | tuple[int, int] = (1, 5),
    shapes: Sequence[str] = SHAPES,
) -> Array:
    """Arrays of shape (N, d), finite, with entries of moderate size.

    Parameters
    ----------
    rows, columns : int or (least, most)
        The number of inputs N and their dimension d.
    shapes : sequence of str
        Some of `SHAPES`. "any" has multiples of 1/8 between -8 and 8. The others change it: some
        rows repeat another; all rows are near one row or its mirror image; all rows are multiples
        of one row; some rows are zero; the rows differ in length by up to 12 orders.

    Examples
    --------
    >>> from hypothesis import find
    >>> find(inputs(columns=2), lambda X: True)
    array([[0., 0.],
           [0., 0.]])
    """
    for shape in shapes:
        validate.choice(shape, SHAPES, "shapes")
    n, d = _count(draw, rows, "rows"), _count(draw, columns, "columns")
    shape = draw(st.sampled_from(list(shapes)))
    X = draw(_matrix(n, d))
    per_row: dict[str, Any] = {"min_size": n, "max_size": n}
    if shape == "duplicates":
        X = X[draw(st.lists(st.integers(0, n - 1), **per_row))]
    elif shape == "near parallel":
        width = 10.0 ** -draw(st.integers(1, 10))
        X = (draw(_matrix(1, d)) + width * X) * _column(draw, st.sampled_from([1, -1]), n)
    elif shape == "collinear":
        X = X[:1] * _column(draw, _numbers(), n)
    elif shape == "zero rows":
        X = X * _column(draw, st.sampled_from([0, 1]), n)
    elif shape == "scales":
        X = X * 10.0 ** _column(draw, st.integers(-6, 6), n)
    return X + 0.0  # no negative zeros, which look odd in a report


def _column(draw: st.DrawFn, values: st.SearchStrategy[Any], n: int) -> Array:
    return np.array(draw(st.lists(values, min_size=n, max_size=n)), dtype=float)[:, None]


@st.composite
def labels(
    draw: st.DrawFn, n: int, *, classes: int | tuple[int, int] = (2, 4), balanced: bool = False
) -> NDArray[np.int_]:
    """Labels 0, 1, ..., C-1 of n samples, in any order, none of the classes empty.

    With `balanced` all classes have the same size; n must be a multiple of some allowed C.

    >>> from hypothesis import find
    >>> find(labels(4, classes=2), lambda y: True)
    array([0, 0, 0, 1])
    """
    least, most = _ends(classes, "classes", 2)
    allowed = [c for c in range(least, min(most, n) + 1) if not balanced or n % c == 0]
    if not allowed:
        raise ValueError(f"n: {n} samples make no {'balanced ' * balanced}classes of {classes}")
    count = draw(st.sampled_from(allowed))
    if balanced:
        values = [c for c in range(count) for _ in range(n // count)]
    else:
        extra = st.lists(st.integers(0, count - 1), min_size=n - count, max_size=n - count)
        values = sorted([*range(count), *draw(extra)])
    return np.array(draw(st.permutations(values)))


@st.composite
def labelled_data(
    draw: st.DrawFn,
    *,
    rows: int | tuple[int, int] = (2, 10),
    columns: int | tuple[int, int] = (1, 5),
    classes: int | tuple[int, int] = (2, 4),
    balanced: bool = False,
    shapes: Sequence[str] = SHAPES,
) -> tuple[Array, NDArray[np.int_]]:
    """Pairs (X, labels) of `inputs` and `labels`: X of shape (N, d), labels of shape (N,).

    >>> from hypothesis import find
    >>> X, y = find(labelled_data(columns=1), lambda data: True)
    >>> X.shape, y
    ((2, 1), array([0, 1]))
    """
    if balanced:
        (fewest, largest), (least, most) = _ends(classes, "classes", 2), _ends(rows, "rows", 1)
        allowed = [c for c in range(fewest, largest + 1) if -(-least // c) <= most // c]
        if not allowed:
            raise ValueError(f"rows: {rows} samples make no balanced classes of {classes}")
        classes = draw(st.sampled_from(allowed))
        rows = classes * draw(st.integers(-(-least // classes), most // classes))
    X = draw(inputs(rows=rows, columns=columns, shapes=shapes))
    return X, draw(labels(len(X), classes=classes, balanced=balanced))


@st.composite
def mirrored_data(
    draw: st.DrawFn,
    *,
    rows: int | tuple[int, int] = (1, 6),
    columns: int | tuple[int, int] = (1, 5),
    imbalanced: bool = True,
    shapes: Sequence[str] = SHAPES,
) -> tuple[Array, NDArray[np.int_]]:
    """Pairs (X, labels) of two mirrored classes: class 0 has rows x, class 1 the rows -x.

    With `imbalanced` one class may hold each of its rows several times: its distribution is the
    same, and it has more weight in the conventions that count samples.

    >>> from hypothesis import find
    >>> find(mirrored_data(columns=1, imbalanced=False), lambda data: data[0].any())
    (array([[ 1.],
           [-1.]]), array([0, 1]))
    """
    X = draw(inputs(rows=rows, columns=columns, shapes=shapes))
    times = draw(st.tuples(st.integers(1, 3), st.integers(1, 3))) if imbalanced else (1, 1)
    classes = [np.tile(sign * X, (k, 1)) for sign, k in zip((1, -1), times, strict=True)]
    return np.vstack(classes) + 0.0, np.repeat([0, 1], [len(c) for c in classes])


def activations() -> st.SearchStrategy[Activation]:
    """The activations that have an NNGP and an NTK: ReLU and ERF.

    >>> from hypothesis import find
    >>> find(activations(), lambda phi: True).name
    'relu'
    """
    return st.sampled_from([RELU, ERF])


@st.composite
def network(draw: st.DrawFn, *, depth: int | tuple[int, int] = (1, 3)) -> dict[str, Any]:
    """Keyword arguments `depth`, `weight_variance` and `bias_variance` of the kernel functions.

    >>> from hypothesis import find
    >>> find(network(), lambda arguments: True)
    {'depth': 1, 'weight_variance': 1.0, 'bias_variance': 0.0}
    """
    return {
        "depth": _count(draw, depth, "depth"),
        "weight_variance": draw(st.sampled_from([1.0, 2.0, 0.5, 0.125, 8.0])),
        "bias_variance": draw(st.sampled_from([0.0, 1.0, 0.25, 0.0625])),
    }


def _widths(count: int) -> st.SearchStrategy[Array]:
    """Standard deviations: eighths up to 8, and whole numbers when shrunk."""
    one = st.integers(1, 8).map(float) | st.integers(1, 64).map(lambda n: n / 8)
    return st.lists(one, min_size=count, max_size=count).map(np.array)


def _means(classes: int, dim: int) -> st.SearchStrategy[Array]:
    """Means (C, d), not all the same: there NC1 would be undefined."""
    return _matrix(classes, dim).filter(lambda means: bool(np.ptp(means, axis=0).any()))


def _matrices(count: int, dim: int) -> st.SearchStrategy[Array]:
    """Covariance matrices (count, d, d), singular ones among them: a square of small numbers."""
    return _matrix(count * dim, dim).map(lambda a: _squares(a.reshape(count, dim, dim) / 4))


def _squares(factors: Array) -> Array:
    return np.einsum("cij,ckj->cik", factors, factors)


def _ends(value: int | tuple[int, int], name: str, least: int) -> tuple[int, int]:
    """The least and the most that were asked for, checked."""
    ends = value if isinstance(value, tuple | list) and len(value) == 2 else (value, value)
    low, high = (validate.integer(end, name, least=least) for end in ends)
    if low > high:
        raise ValueError(f"{name}: expected a number or (least, most), got {brief(value)}")
    return low, high


def _count(draw: st.DrawFn, value: int | tuple[int, int], name: str, least: int = 1) -> int:
    """A number that was asked for, or one drawn from a range."""
    low, high = _ends(value, name, least)
    return low if low == high else draw(st.integers(low, high))


@st.composite
def isotropic_classes(
    draw: st.DrawFn,
    *,
    classes: int | tuple[int, int] = (2, 4),
    dim: int | tuple[int, int] = (1, 5),
    equal_widths: bool = False,
) -> GaussianClasses:
    """Isotropic Gaussian classes, with means of multiples of 1/8 and deviations from 1/8 to 8.

    Not all of the means are the same. With `equal_widths` all deviations are.

    >>> from hypothesis import find
    >>> layout = find(isotropic_classes(dim=1), lambda layout: True)
    >>> layout.means.tolist(), layout.variances.tolist()
    ([[0.0], [1.0]], [1.0, 1.0])
    """
    count, d = _count(draw, classes, "classes", 2), _count(draw, dim, "dim")
    means = draw(_means(count, d))
    widths = draw(_widths(1 if equal_widths else count))
    return GaussianClasses(means, np.broadcast_to(widths**2, count))


@st.composite
def mirrored_classes(
    draw: st.DrawFn, *, dim: int | tuple[int, int] = (1, 5), isotropic: bool = False
) -> GaussianClasses:
    """Two Gaussian classes, the second distributed as -x for x in the first; the means are not 0.

    With `isotropic` their covariance is a multiple of the identity, else it is any other.

    >>> from hypothesis import find
    >>> layout = find(mirrored_classes(dim=2, isotropic=True), lambda layout: True)
    >>> layout.means.tolist(), layout.variances.tolist()
    ([[0.0, -1.0], [0.0, 1.0]], [1.0, 1.0])
    """
    d = _count(draw, dim, "dim")
    mean = draw(_matrix(1, d).filter(lambda m: bool(m.any())))
    means = np.concatenate([-mean, mean]) + 0.0
    if isotropic:
        return GaussianClasses(means, draw(_widths(1))[0] ** 2)
    return GaussianClasses(means, draw(_matrices(1, d))[0])


@st.composite
def gaussian_classes(
    draw: st.DrawFn,
    *,
    classes: int | tuple[int, int] = (2, 4),
    dim: int | tuple[int, int] = (1, 5),
) -> GaussianClasses:
    """Gaussian classes of any kind: isotropic, of one covariance, or of one each.

    Covariances are positive semidefinite; singular ones, and 0, are among them. Not all of the
    means are the same.

    >>> from hypothesis import find
    >>> find(gaussian_classes(dim=2), lambda layout: not layout.isotropic).covariances.shape
    (2, 2, 2)
    """
    count, d = _count(draw, classes, "classes", 2), _count(draw, dim, "dim")
    kind = draw(st.sampled_from(["isotropic", "one", "each"]))
    if kind == "isotropic":
        return draw(isotropic_classes(classes=count, dim=d))
    means = draw(_means(count, d))
    covariances = draw(_matrices(1 if kind == "one" else count, d))
    return GaussianClasses(means, covariances[0] if kind == "one" else covariances)
