"""Class moments, the waist of the package: kernels, features and layouts in, NC1 out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nctheory import validate
from nctheory.compute.device import samples
from nctheory.compute.distance_sums import distance_sums
from nctheory.compute.kernels import Kernel
from nctheory.compute.shipped import shipped_traces
from nctheory.names import CONVENTIONS
from nctheory.theory.shared import once

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = [
    "NC1", "BetweenLost", "ClassMoments", "batched_nc1", "class_moments", "feature_moments",
    "kernel_moments", "moments_from_distances", "nc1", "trace_weights",
]  # fmt: skip

Array = NDArray[np.float64]
_EPS = float(np.finfo(float).eps)
_SMALLEST = 1e-290  # moments of which have numbers of less than full precision
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
        for moments of a matrix or of features that were given, whose errors are not known.

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
        """Class moments from t (C,) and M (C, C); classes of equal size if no sizes are given."""
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
        super().__init__(message)
        self.unbounded = unbounded


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
    ValueError
        If the convention is unknown, or the between-class trace is 0, where NC1 is undefined.

    Examples
    --------
    >>> import numpy as np
    >>> features = np.array([[1.0, 0.0], [3.0, 0.0], [0.0, 1.0], [0.0, 3.0]])
    >>> nc1(feature_moments(features, [0, 0, 1, 1]))
    NC1(within=1.0, between=2.0, ratio=0.5)
    """
    if not isinstance(moments, ClassMoments):
        raise TypeError(f"moments: expected ClassMoments, got {type(moments).__name__}")
    validate.choice(convention, CONVENTIONS, "convention")
    by_size = moments.sizes / moments.sizes.sum()
    equal = np.full(len(by_size), 1 / len(by_size))
    traces, slopes = trace_functions(convention)
    weights = by_size[:, None], equal[:, None]
    within, between = (float(x[0, 0]) for x in traces(*_columns(moments), *weights))
    dw = db = 0.0
    if moments.error is not None:
        # The traces are linear in the moments.
        errors = _columns(moments.error)
        dw, db = (
            float(sum(np.sum(np.abs(s) * e) for s, e in zip(slope, errors, strict=True)))
            for slope in slopes(*weights)
        )
    if between == 0:
        message = "NC1 is undefined: the between-class trace is 0, because the class means coincide"
        if not db:
            raise ValueError(message)
        unbounded = NC1(within, between, np.inf)
        unbounded.error = _Traces(dw, db, np.inf)
        raise BetweenLost(
            f"{message} or their distance is lost in rounding errors of {db:.1e}", unbounded
        )
    result = NC1(within, between, within / between)
    if moments.error is not None:
        room = abs(between) - db
        dr = (dw + abs(result.ratio) * db) / room if room > 0 else np.inf
        result.error = _Traces(dw, db, dr)
    return result


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
    """Class moments of a kernel matrix K (N, N), symmetric, with labels (N,).

    What cancels in a tight class is lost already in K: its spread has the rounding errors of K. To
    keep it, use `feature_moments` or `kernel_moments`.

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
    moments = ClassMoments.of(average @ diagonal, (gram + gram.T) / 2, sizes)
    # A sample is at distance 0 from itself, whatever the rounding.
    moments.spread[sizes == 1] = 0
    return moments


@np.errstate(all="ignore")  # what overflows is reported at the end
def feature_moments(H: ArrayLike, labels: ArrayLike) -> ClassMoments:
    """Class moments of features H (N, h), the kernel being HH', with labels (N,)."""
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
    if features.any() and t.max() < _SMALLEST:
        raise ValueError("H: the moments underflow; expected larger numbers")
    return _checked(ClassMoments(t, means @ means.T, sizes, spread, gaps), "H")


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
    in narrow cones from differences that do not cancel, so that classes may be tight or close. The
    moments have bounds of their rounding errors.

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
    return _checked(ClassMoments(t, gram, sizes, spread, gaps, error), "X")


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


def _checked(moments: ClassMoments, name: str) -> ClassMoments:
    if 0 < moments.t.max() < _SMALLEST:
        raise ValueError(f"{name}: the moments underflow; expected larger numbers")
    values = moments.t, moments.M, moments.spread, moments.gaps
    if not all(np.isfinite(x).all() for x in values):
        raise ValueError(f"{name}: the moments overflow; expected smaller numbers")
    return moments


@once
def trace_functions(convention: str) -> tuple[Callable[..., Any], Callable[..., Any]]:
    """The two traces of the moments and weights, and their derivatives by the moments."""

    def function(key: str) -> Callable[..., Any]:
        return shipped_traces(f"{key} {convention}", lambda: trace_expressions(convention)[key])

    return function("traces"), function("slopes")


def trace_expressions(convention: str) -> dict[str, tuple[Any, Any]]:
    """The arguments and expressions of `trace_functions`."""
    from nctheory.theory import traces as theory

    moments = [theory.t, theory.m, theory.spread, theory.gaps]
    weights = [theory.by_size, theory.equal]
    traces = theory.traces(convention)
    slopes = [[theory.slope(trace, x) for x in moments] for trace in traces]
    return {"traces": ([*moments, *weights], list(traces)), "slopes": (weights, slopes)}


def trace_weights(sizes: Any, convention: str) -> tuple[tuple[Any, Any], tuple[Any, Any]]:
    """The traces as linear functions of the moments: for each the weights of t and of M.

    `sizes` (C,) are floats, or balls, which the weights then are too; they have the shapes (C,) and
    (C, C).

    >>> within, between = trace_weights(np.array([2.0, 2.0]), "class")
    >>> within[0], between[1]
    (array([0.5, 0.5]), array([[ 0.25, -0.25],
           [-0.25,  0.25]]))
    """
    classes, ones = len(sizes), (sizes / sizes)[:, None]
    columns = (sizes / sum(sizes))[:, None], ones / classes
    found = []
    for slopes in trace_functions(convention)[1](*columns):
        t, diagonal, spread, gaps = (
            np.broadcast_to(slope * ones, (classes, classes if k == 3 else 1))
            for k, slope in enumerate(slopes)
        )
        # spread = t - m, and gaps = m 1' + 1 m' - 2 M.
        alone = (diagonal - spread)[:, 0] + gaps.sum(axis=0) + gaps.sum(axis=1)
        found.append(((t + spread)[:, 0], np.diag(alone) - gaps - gaps.T))
    return found[0], found[1]
