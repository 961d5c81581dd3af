"""Class moments, the waist of the package: kernels, features and layouts in, NC1 out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nctheory import validate
from nctheory.compute.device import samples
from nctheory.compute.distance_sums import distance_sums
from nctheory.compute.kernels import Kernel
from nctheory.compute.trace_functions import trace_functions
from nctheory.names import CONVENTIONS

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = [
    "NC1", "BetweenLost", "ClassMoments", "batched_nc1", "class_moments", "feature_moments",
    "in_range", "kernel_moments", "moments_from_distances", "nc1",
]  # fmt: skip

Array = NDArray[np.float64]
_EPS = float(np.finfo(float).eps)
_SMALLEST = 1e-290  # moments of which have numbers of less than full precision
_INDEFINITE = 1e-6  # relative; more than what single precision leaves of positive matrices
ROUNDING = 1e-13  # relative, of sums of kernel values


@dataclass(frozen=True, eq=False)
class ClassMoments:
    """Class moments of a kernel, for C classes.

    `spread` and `gaps` are what NC1 is made of. The functions that make class moments compute them
    without cancellation; given only t and M they are the differences below.

    Attributes
    ----------
    t : array (C,)
        The mean of K(x, x) over each class.
    M : array (C, C)
        The mean of K(x, x') over each pair of classes: the Gram matrix of the class means.
    sizes : array (C,)
        The number of samples in each class. Their proportions are the weights n_c / N.
    spread : array (C,)
        t_c - M_cc, the mean squared distance of the features from their class mean.
    gaps : array (C, C)
        M_cc + M_c'c' - 2 M_cc', the squared distances between class means.
    error : ClassMoments or None
        Bounds of the absolute errors of all the others, from rounding and from quadrature. None
        for moments of a matrix, of features or of arrays of another library than NumPy.

    Examples
    --------
    >>> moments = ClassMoments.of([3.0, 3.0], [[2.0, 0.0], [0.0, 2.0]])
    >>> nc1(moments)
    NC1(within=1.0, between=1.0, ratio=1.0)
    """

    t: Array
    M: Array
    sizes: Array
    spread: Array
    gaps: Array
    error: ClassMoments | None = None

    @classmethod
    def of(cls, t: ArrayLike, M: ArrayLike, sizes: ArrayLike | None = None) -> ClassMoments:
        """Class moments from t (C,) and M (C, C); classes of equal size if no sizes are given.

        Raises ValueError for what no features have: t below the diagonal of M beyond rounding, or
        a negative squared distance of class means.
        """
        gram = validate.square(M, "M")
        if len(gram) < 2:
            raise ValueError(f"M: expected at least two classes, got shape {gram.shape}")
        self_mean = validate.vector(t, "t", len(gram))
        if sizes is None:
            weights = np.ones(len(gram))
        else:
            weights = validate.vector(sizes, "sizes", len(gram))
            if not (weights > 0).all():
                raise ValueError("sizes: expected positive numbers")
        diagonal = np.diag(gram)
        if (below := self_mean - diagonal < -_INDEFINITE * np.abs(gram).max()).any():
            raise ValueError(
                f"t: expected at least the diagonal of M, got {self_mean[below][0]:g} and "
                f"{diagonal[below][0]:g} in one class"
            )
        total = np.add.outer(diagonal, diagonal)
        if (total - 2 * gram < -1e-8 * np.abs(gram).max()).any():
            raise ValueError("M: expected a positive semidefinite matrix of inner products")
        gaps = _unless_rounding(total - 2 * gram, np.add.outer(self_mean, self_mean))
        return cls(self_mean, gram, weights, self_mean - diagonal, gaps)


class _Traces(NamedTuple):
    within: float
    between: float
    ratio: float


class NC1(_Traces):
    """The within-class trace, the between-class trace, and their ratio: a named tuple of three.

    `error` has bounds of the absolute errors of the three, if the moments have errors, else None.
    """

    error: _Traces | None = None


class BetweenLost(ValueError):
    """The between-class trace is 0 up to rounding; `unbounded` is NC1 with an infinite error."""

    def __init__(self, message: str, unbounded: NC1) -> None:
        super().__init__(message, unbounded)
        self.unbounded = unbounded

    def __str__(self) -> str:
        return str(self.args[0])


def nc1(moments: ClassMoments, convention: str = "literature") -> NC1:
    """NC1 of class moments.

    Parameters
    ----------
    moments : ClassMoments
    convention : str
        The weights of the classes: "literature" (the paper's text), "sample" (within + between is
        the total variance), "class" (all classes count the same), or "reference" (the paper's code:
        not a variance unless classes are balanced, and negative at times). All agree on balanced
        classes. See `nctheory.theory.traces.traces` for the formulas.

    Returns
    -------
    NC1
        The named tuple (within, between, ratio).

    Raises
    ------
    TypeError
        If the moments are not class moments.
    ValueError
        If the convention is unknown, or the between-class trace is 0 up to rounding, where NC1 is
        undefined: the class means coincide, or the convention is "reference".

    Examples
    --------
    >>> import numpy as np
    >>> features = np.array([[1.0, 0.0], [3.0, 0.0], [0.0, 1.0], [0.0, 3.0]])
    >>> nc1(feature_moments(features, [0, 0, 1, 1]))
    NC1(within=1.0, between=2.0, ratio=0.5)
    """
    validate.choice(convention, CONVENTIONS, "convention")
    if not isinstance(moments, ClassMoments):
        kind = type(moments).__name__
        hint = ", use its attribute moments" if hasattr(moments, "moments") else ""
        raise TypeError(f"moments: expected ClassMoments, got {kind}{hint}")
    by_size = moments.sizes / moments.sizes.sum()
    equal = np.full(len(by_size), 1 / len(by_size))
    traces, slopes = trace_functions(convention)
    weights = by_size[:, None], equal[:, None]
    within, between = (float(x[0, 0]) for x in traces(*_columns(moments), *weights))
    # The traces are linear in the moments.
    linear = slopes(*weights)
    dw = db = 0.0
    if moments.error is not None:
        dw, db = (_largest(slope, _columns(moments.error)) for slope in linear)
    if abs(between) <= _largest(linear[1], [16 * _EPS * x for x in _columns(moments)]):
        message = _why_undefined(moments, convention)
        if not db:
            raise ValueError(message)
        unbounded = NC1(within, between, np.inf)
        unbounded.error = _Traces(dw, db, np.inf)
        raise BetweenLost(f"{message}, or it is lost in rounding errors of {db:.1e}", unbounded)
    result = NC1(within, between, within / between)
    if moments.error is not None:
        room = abs(between) - db
        dr = (dw + abs(result.ratio) * db) / room if room > 0 else np.inf
        result.error = _Traces(dw, db, dr)
    return result


def _largest(slope: Any, columns: Iterable[Array]) -> float:
    """The largest size of a trace whose moments are at most of those sizes."""
    return float(sum(np.sum(np.abs(s * x)) for s, x in zip(slope, columns, strict=True)))


def _why_undefined(moments: ClassMoments, convention: str) -> str:
    if not moments.gaps.any():
        return "NC1 is undefined: the between-class trace is 0, because the class means coincide"
    return (
        f"NC1 is undefined: the class means differ, but the between-class trace of {convention!r} "
        "is 0; it is no variance where classes are not balanced, expected another convention"
    )


def batched_nc1(moments: ClassMoments, convention: str = "literature") -> tuple[Array, Array]:
    """NC1 and the bounds of its error of many layouts, whose moments have more axes before C.

    As `nc1`, but where the between-class trace is lost in its error, the bound is infinite.
    """
    assert moments.error is not None
    sizes = moments.sizes[:, None]
    slopes = trace_functions(convention)[1](
        sizes / sizes.sum(), np.full_like(sizes, 1 / len(sizes))
    )

    def linear(slope: Any, columns: tuple[Array, ...]) -> Any:
        return sum(np.sum(s * x, axis=(-2, -1)) for s, x in zip(slope, columns, strict=True))

    within, between = (linear(slope, _columns(moments)) for slope in slopes)
    dw, db = (linear([np.abs(s) for s in slope], _columns(moments.error)) for slope in slopes)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio, room = within / between, np.abs(between) - db
        return ratio, np.where(room > 0, (dw + np.abs(ratio) * db) / room, np.inf)


def _columns(moments: ClassMoments) -> tuple[Array, ...]:
    """The arguments of the traces: t, diag M and the spread as columns, and the gaps."""
    diagonal = np.einsum("...cc->...c", moments.M)
    columns = (moments.t, diagonal, moments.spread)
    return (*(c[..., None] for c in columns), moments.gaps)


def class_moments(K: ArrayLike, labels: ArrayLike) -> ClassMoments:
    """Class moments of a kernel matrix K (N, N), positive semidefinite, with labels (N,).

    What cancels in a tight class is lost already in K: its spread has the rounding errors of K. To
    keep it, use `feature_moments` or `kernel_moments`. A K whose classes show that it is indefinite
    is a ValueError; what else is raised is as for these.

    >>> class_moments([[2.0, 1.0, 0.0], [1.0, 2.0, 0.0], [0.0, 0.0, 1.0]], ["a", "a", "b"]).M
    array([[1.5, 0. ],
           [0. , 1. ]])
    """
    kernel = validate.square(K, "K")
    classes, index = validate.labels(labels, len(kernel))
    sizes = np.bincount(index).astype(float)
    average = np.zeros((len(classes), len(kernel)))
    average[index, np.arange(len(kernel))] = 1 / sizes[index]
    diagonal = np.diag(kernel)
    gram = average @ kernel @ average.T
    gram, t = (gram + gram.T) / 2, average @ diagonal
    if (t - np.diag(gram) < -_INDEFINITE * np.abs(kernel).max()).any():
        raise ValueError("K: expected a positive semidefinite matrix")
    moments = ClassMoments.of(t, gram, sizes)
    # A sample is at distance 0 from itself, whatever the rounding.
    moments.spread[sizes == 1] = 0
    return moments


@np.errstate(all="ignore")  # what overflows is reported at the end
def feature_moments(H: ArrayLike, labels: ArrayLike) -> ClassMoments:
    """Class moments of features H (N, h), the kernel being HH', with labels (N,).

    Tight classes keep their digits. What is raised is as for `kernel_moments`.

    >>> feature_moments([[1.0, 0.0], [3.0, 0.0], [0.0, 2.0]], ["a", "a", "b"]).spread
    array([1., 0.])
    """
    features = validate.matrix(H, "H")
    classes, index = validate.labels(labels, len(features))
    groups = [features[index == c] for c in range(len(classes))]
    # Means of differences from one sample: exact where classes are tight.
    means = np.array([g[0] + (g - g[0]).mean(axis=0) for g in groups])
    offsets = [g - m for g, m in zip(groups, means, strict=True)]
    spread = np.array([np.mean(np.sum(o**2, axis=1)) for o in offsets])
    gaps = np.array([np.sum((means - m) ** 2, axis=1) for m in means])
    gaps = _unless_rounding(gaps, _EPS * np.add.outer(spread, spread))
    t = np.array([np.mean(np.sum(g**2, axis=1)) for g in groups])
    sizes = np.array([len(g) for g in groups], dtype=float)
    found = ClassMoments(t, means @ means.T, sizes, spread, gaps)
    return in_range(found, "H", empty=not features.any())


@np.errstate(all="ignore")  # what overflows is reported at the end
def kernel_moments(
    X: ArrayLike,
    labels: ArrayLike,
    *,
    kernel: str,
    activation: Activation | str = "relu",
    depth: int = 1,
    weight_variance: float = 1.0,
    bias_variance: float = 0.0,
    progress: Callable[[float], None] | None = None,
) -> ClassMoments:
    """Class moments of a kernel on data, without ever holding an N x N matrix.

    Mean squared feature distances are accumulated, block by block, on all cores, each pair once;
    in narrow cones from differences that do not cancel, so that classes may be tight or close. Of
    NumPy arrays the moments have bounds of their rounding errors, of those of other libraries none.

    Parameters
    ----------
    X : array (N, d)
        Inputs, one a row.
    labels : array (N,)
        The class of each input: numbers or strings, at least two different ones.
    kernel : str
        "linear" (K_0), "nngp" (Q_depth), "ntk" (Theta_depth), or "extra" (Theta_{depth-1} times
        kappadot, which is the NTK less the NNGP).
    activation, depth, weight_variance, bias_variance
        As for `nctheory.nngp`.
    progress : callable, optional
        Called now and then with the part of the work that is done, from 0 to 1.

    Returns
    -------
    ClassMoments
        The classes are in the sorted order of their labels.

    Raises
    ------
    ValueError, TypeError
        One line that says what was wrong with an argument and what was expected.

    Examples
    --------
    >>> import numpy as np
    >>> X = np.array([[2.0, 1.0], [1.0, 2.0], [-2.0, -1.0], [-1.0, -2.0]])
    >>> for kernel in ("nngp", "ntk"):
    ...     print(f"{nc1(kernel_moments(X, [0, 0, 1, 1], kernel=kernel)).ratio:.4f}")
    0.1921
    0.2982
    """
    validate.function(progress, "progress")
    x = samples(X, "X")
    classes, index = validate.labels(labels, x.shape[0])
    function = Kernel(kernel, activation, depth, weight_variance, bias_variance)
    if not isinstance(x, np.ndarray):  # computed where it lives
        from nctheory.compute.class_distances import class_distances

        return class_distances(function, x, index, progress=progress).moments()
    groups = [x[index == c] for c in range(len(classes))]
    distance, t, error = distance_sums(function, groups, progress)
    sizes = np.array([len(g) for g in groups], dtype=float)
    return moments_from_distances(t, distance, sizes, error)


def moments_from_distances(
    t: Array, distance: Array, sizes: Array, distance_error: Array | None = None
) -> ClassMoments:
    """Class moments from the mean squared distances (C, C) of a sample of one class and one of
    another, each sample with itself included, and with bounds of their errors if they are given."""
    spread = np.diag(distance) / 2
    gaps = distance - np.add.outer(spread, spread)
    gaps = np.where(np.isnan(gaps), np.nan, _unless_rounding(gaps, distance))
    gram = (t[:, None] + t[None, :] - distance) / 2
    error = None if distance_error is None else errors_from_distances(t, distance_error, sizes)
    return in_range(ClassMoments(t, gram, sizes, spread, gaps, error), "X")


def errors_from_distances(t: Array, distance_error: Array, sizes: Array) -> ClassMoments:
    """Bounds of the errors of class moments that are differences of mean squared distances."""
    d_spread = np.diag(distance_error) / 2
    d_gaps = distance_error + np.add.outer(d_spread, d_spread)
    np.fill_diagonal(d_gaps, 0)
    d_t = ROUNDING * t
    d_gram = (np.add.outer(d_t, d_t) + distance_error) / 2
    return ClassMoments(d_t, d_gram, sizes, d_spread, d_gaps)


def _unless_rounding(gaps: Array, scale: Array) -> Array:
    """Squared distances of class means, and 0 where they are rounding errors beside `scale`."""
    gaps = np.where(gaps > 16 * _EPS * scale, gaps, 0)
    np.fill_diagonal(gaps, 0)
    return gaps


def in_range(moments: ClassMoments, name: str, empty: bool = True) -> ClassMoments:
    """The moments, refused if they overflow or underflow; `empty` if all samples may be 0."""
    if moments.t.max() < _SMALLEST and (moments.t.any() or not empty):
        raise ValueError(f"{name}: the moments underflow; expected larger numbers")
    values = moments.t, moments.M, moments.spread, moments.gaps
    if not all(np.isfinite(x).all() for x in values):
        raise ValueError(f"{name}: the moments overflow; expected smaller numbers")
    return moments
