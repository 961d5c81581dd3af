"""The metrics of neural collapse: NC1 to NC4, from features and labels.

All of them are functions of the class moments and of one array, the inner products

    B[c, i] = <m_c - m_g, h_i - m_{y_i}>      (C, N)

of the centred class means with the offset of every sample from the mean of its class. With the
Gram matrix G of the centred class means, Papyan's tr(S_w S_b^+)/C is |G^+ B|^2 / N, and the nearest
class mean of a sample is the c with the least |m_{y_i} - m_c|^2 - 2 B[c, i]. So features and
kernels (`nctheory.compute.kernel_metrics`) need one set of formulas, and no matrix is larger than
(C, N).

The pseudo-inverse is where such code goes wrong: G has a null vector (the weights of the global
mean), which rounding turns into an eigenvalue of about 1e-17. Eigenvalues up to `CUTOFF` times the
largest count as 0, and there are at most min(C - 1, h) others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nctheory import validate
from nctheory.compute.moments import ClassMoments, feature_moments, nc1
from nctheory.names import CONVENTIONS

__all__ = [
    "GLOBAL_MEANS", "Classifier", "CollapseMetrics", "Offsets", "centre", "collapse_metrics",
    "metrics_of",
]  # fmt: skip

Array = NDArray[np.float64]
Index = NDArray[np.intp]
GLOBAL_MEANS = ("samples", "classes")
CUTOFF = 1e-10
ROUNDING = 1e-14
_ROWS = 4096


@dataclass(frozen=True, eq=False, kw_only=True)
class CollapseMetrics:
    """The metrics of neural collapse; all but `nc3_cosine` tend to 0, or to what is said, as
    features collapse.

    m_c are the class means, m_g the global mean, C the number of classes. Standard deviations and
    means are over classes, or over pairs of different classes, and divide by their number. Metrics
    of the classifier are None without one. What is undefined, because a class mean is the global
    mean or two means coincide, is NaN or infinite.

    Attributes
    ----------
    papyan : float
        NC1: tr(S_w S_b^+) / C, with S_w = mean over samples of (h - m_c)(h - m_c)' and S_b = mean
        over classes of (m_c - m_g)(m_c - m_g)'.
    trace_ratios : dict
        NC1: tr S_w / tr S_b in each convention of `nctheory.nc1`, by its name; NaN for "reference"
        where its between-class trace is 0 though the class means differ.
    cdnv : float
        NC1: the class-distance normalised variance (V_c + V_c') / (2 |m_c - m_c'|^2), V_c being the
        within-class trace of class c; the mean over pairs.
    nc2_norms : float
        NC2: the standard deviation of |m_c - m_g| over its mean.
    nc2_equiangularity : float
        NC2: the standard deviation of the cosines of centred class means.
    nc2_angles : float
        NC2: the mean of |cosine + 1/(C - 1)|, the distance from the angles of a simplex.
    nc2_simplex : float
        NC2: the Frobenius norm of G/|G| - (I - 11'/C)/sqrt(C - 1), of norms and angles together.
    nc2_uniformity, nc2_uniformity_spread : float
        Hyperspherical uniformity: mean and standard deviation of -log |u_c - u_c'|, where u_c are
        the directions of the centred class means. For a simplex they are
        -log(2C/(C - 1))/2 and 0; if two directions are one, infinite and NaN.
    nearest_mean_error : float
        The part of the samples whose nearest class mean is not that of their class.
    weights_norms, weights_equiangularity, weights_angles : float or None
        NC2 of the rows w_c of the classifier, which are not centred.
    nc3 : float or None
        Self-duality: |W/|W| - M/|M||^2 in Frobenius norms, M being the centred class means.
    nc3_alignment : float or None
        The Frobenius norm of WM'/|WM'| - (I - 11'/C)/sqrt(C - 1).
    nc3_cosine, nc3_uniform_duality : float or None
        Mean and standard deviation of the cosines of w_c and m_c - m_g.
    nc4 : float or None
        The part of the samples on which the classifier disagrees with the nearest class mean.
    global_mean : str
        What m_g is the mean of: "samples", or "classes" (of the class means).
    rank : int
        The number of eigenvalues of S_b that count.
    moments : ClassMoments
        From which the ratios and the CDNV are; the classes are in the sorted order of their labels.
    """

    papyan: float
    trace_ratios: dict[str, float]
    cdnv: float
    nc2_norms: float
    nc2_equiangularity: float
    nc2_angles: float
    nc2_simplex: float
    nc2_uniformity: float
    nc2_uniformity_spread: float
    nearest_mean_error: float
    weights_norms: float | None = None
    weights_equiangularity: float | None = None
    weights_angles: float | None = None
    nc3: float | None = None
    nc3_alignment: float | None = None
    nc3_cosine: float | None = None
    nc3_uniform_duality: float | None = None
    nc4: float | None = None
    global_mean: str
    rank: int
    moments: ClassMoments

    def as_dict(self) -> dict[str, Any]:
        """All attributes but the moments, by name."""
        return {f.name: getattr(self, f.name) for f in fields(self) if f.name != "moments"}


class Offsets(NamedTuple):
    """Some of the samples, as the class means see them."""

    own: Index  # (n,) the class of each
    inner: Array  # (C, n) B[c, i] = <m_c - m_g, h_i - m_{y_i}>
    decisions: Index | None = None  # (n,) the class that the classifier says


class Classifier(NamedTuple):
    """Inner products of the rows w_c of a linear classifier."""

    gram: Array  # (C, C) <w_c, w_c'>
    cross: Array  # (C, C) <w_c, m_c' - m_g>


def collapse_metrics(
    H: ArrayLike,
    labels: ArrayLike,
    *,
    weights: ArrayLike | None = None,
    biases: ArrayLike | None = None,
    global_mean: str = "samples",
) -> CollapseMetrics:
    """The metrics of neural collapse of features.

    Parameters
    ----------
    H : array (N, h)
        Features, one sample a row.
    labels : array (N,)
        The class of each sample: numbers or strings, at least two different ones.
    weights : array (C, h), optional
        The last layer: a row for each class, in the sorted order of the labels.
    biases : array (C,), optional
        Of the last layer; 0 if not given. Only NC4 depends on them.
    global_mean : str
        "samples", the mean of all samples, or "classes", the mean of the class means. They differ
        where classes are not of equal size.

    Returns
    -------
    CollapseMetrics

    Raises
    ------
    ValueError, TypeError
        One line that says what was wrong with an argument; if all class means coincide, that NC1
        is undefined.

    Notes
    -----
    Papyan, Han and Donoho, PNAS 117 (2020), for NC1 to NC4; Galanti, Gyoergy and Hutter, ICLR 2022,
    for the CDNV; Zhu et al., NeurIPS 2021, for the distances from a simplex; Wu and Papyan, NeurIPS
    2024, for hyperspherical uniformity and uniform duality.

    Examples
    --------
    >>> H = [[2, 0, 0], [3, 1, 0], [2, 0, 2], [0, 2, 0], [1, 3, 0], [0, 0, 2], [0, 1, 4], [1, 0, 3]]
    >>> y = [0, 0, 0, 1, 1, 2, 2, 2]
    >>> metrics = collapse_metrics(H, y)
    >>> print(f"{metrics.papyan:.8f} {metrics.cdnv:.8f}")
    0.12296563 0.09865312
    >>> print(f"{collapse_metrics(H, y, global_mean='classes').papyan:.8f}")
    0.12382957
    """
    features = validate.matrix(H, "H")
    classes, index = validate.labels(labels, len(features))
    validate.choice(global_mean, GLOBAL_MEANS, "global_mean")
    if weights is None and biases is not None:
        raise ValueError("biases: expected with weights, got them alone")
    last = None
    if weights is not None:
        last = validate.matrix(weights, "weights", columns=features.shape[1])
        if len(last) != len(classes):
            raise ValueError(f"weights: expected {len(classes)} rows, one a class, got {len(last)}")
    shift = np.zeros(len(classes))
    if biases is not None:
        shift = validate.vector(biases, "biases", len(classes))
    moments = feature_moments(features, index)
    first = [int(np.argmax(index == c)) for c in range(len(classes))]
    # Means of differences from one sample, as in `feature_moments`.
    means = np.array(
        [
            features[i] + (features[index == c] - features[i]).mean(axis=0)
            for c, i in enumerate(first)
        ]
    )
    centred = means - centre(moments, global_mean) @ means

    def samples() -> Iterator[Offsets]:
        for start in range(0, len(features), _ROWS):
            part = features[start : start + _ROWS]
            own = index[start : start + _ROWS]
            decisions = None if last is None else np.argmax(part @ last.T + shift, axis=1)
            yield Offsets(own, centred @ (part - means[own]).T, decisions)

    classifier = None if last is None else Classifier(last @ last.T, last @ centred.T)
    return metrics_of(moments, samples(), classifier, global_mean, features.shape[1])


def centre(moments: ClassMoments, global_mean: str) -> Array:
    """The weights (C,) of the class means in the global mean."""
    sizes = moments.sizes
    return sizes / sizes.sum() if global_mean == "samples" else np.full(len(sizes), 1 / len(sizes))


@np.errstate(divide="ignore", invalid="ignore")  # what is undefined is NaN or infinite
def metrics_of(
    moments: ClassMoments,
    samples: Iterable[Offsets],
    classifier: Classifier | None,
    global_mean: str,
    dimension: int | None = None,
) -> CollapseMetrics:
    """All metrics, from the class moments and the offsets of all samples, some at a time.

    `dimension` is that of the features, if it bounds the rank of S_b.
    """
    ratios, gaps, classes = _trace_ratios(moments), moments.gaps, len(moments.sizes)
    projection = np.eye(classes) - centre(moments, global_mean)
    gram = -projection @ gaps @ projection.T / 2
    zero = np.diag(gram) < ROUNDING * np.diag(gram).max()
    gram[zero, :] = gram[:, zero] = 0  # a class mean that is the global mean has no direction
    values, vectors = np.linalg.eigh(gram)
    counts = values > CUTOFF * values[-1]
    counts[: max(1, classes - (dimension or classes))] = False
    inverse = vectors[:, counts].T / values[counts, None]

    total = wrong = disagree = 0.0
    for part in samples:
        total += float(np.sum((inverse @ part.inner) ** 2))
        nearest = np.argmin(gaps[:, part.own] - 2 * part.inner, axis=0)
        wrong += float(np.sum(nearest != part.own))
        if part.decisions is not None:
            disagree += float(np.sum(nearest != part.decisions))
    samples_in_all = float(moments.sizes.sum())
    pairs = np.triu_indices(classes, 1)
    variances = np.add.outer(moments.spread, moments.spread)[pairs]
    dual = {} if classifier is None else _duality(classifier, gram)
    if classifier is not None:
        dual["nc4"] = disagree / samples_in_all
    return CollapseMetrics(
        papyan=total / samples_in_all,
        trace_ratios=ratios,
        cdnv=float(np.mean(variances / (2 * gaps[pairs]))),
        **_geometry(gram),
        nearest_mean_error=wrong / samples_in_all,
        **dual,
        global_mean=global_mean,
        rank=int(counts.sum()),
        moments=moments,
    )


def _trace_ratios(moments: ClassMoments) -> dict[str, float]:
    """NC1 in each convention; NaN in the one whose between-class trace is no variance, if it is 0.

    Raises ValueError if the class means coincide.
    """
    ratios = {name: nc1(moments, name).ratio for name in CONVENTIONS if name != "reference"}
    try:
        return ratios | {"reference": nc1(moments, "reference").ratio}
    except ValueError:
        return ratios | {"reference": np.nan}


def _geometry(gram: Array) -> dict[str, float]:
    """NC2 of vectors that have this Gram matrix."""
    norms, cosines = _norms(gram), _cosines(gram)
    pairs = np.triu_indices(len(gram), 1)
    rounding = ROUNDING * np.diag(gram).max() / np.outer(norms, norms)[pairs]
    apart = 2 - 2 * cosines
    interactions = -np.log(np.where(apart > rounding, apart, 0)) / 2  # infinite for one direction
    return {
        "nc2_norms": float(norms.std() / norms.mean()),
        "nc2_equiangularity": float(cosines.std()),
        "nc2_angles": float(np.mean(np.abs(cosines + 1 / (len(gram) - 1)))),
        "nc2_simplex": _from_simplex(gram),
        "nc2_uniformity": float(interactions.mean()),
        "nc2_uniformity_spread": float(interactions.std()),
    }


def _duality(classifier: Classifier, gram: Array) -> dict[str, float]:
    """NC2 of the classifier, and NC3."""
    norms, cosines = _norms(classifier.gram), _cosines(classifier.gram)
    own = np.diag(classifier.cross)
    to_means = own / (norms * _norms(gram))
    frobenius = np.sqrt(np.trace(classifier.gram) * np.trace(gram))
    return {
        "weights_norms": float(norms.std() / norms.mean()),
        "weights_equiangularity": float(cosines.std()),
        "weights_angles": float(np.mean(np.abs(cosines + 1 / (len(gram) - 1)))),
        "nc3": float(np.maximum(2 - 2 * own.sum() / frobenius, 0)),
        "nc3_alignment": _from_simplex(classifier.cross),
        "nc3_cosine": float(to_means.mean()),
        "nc3_uniform_duality": float(to_means.std()),
    }


def _norms(gram: Array) -> Array:
    return np.sqrt(np.maximum(np.diag(gram), 0))


def _cosines(gram: Array) -> Array:
    """The cosines of pairs of different vectors."""
    norms = _norms(gram)
    cosines = gram / np.outer(norms, norms)
    return np.clip(cosines[np.triu_indices(len(gram), 1)], -1, 1)


def _from_simplex(gram: Array) -> float:
    classes = len(gram)
    simplex = (np.eye(classes) - 1 / classes) / np.sqrt(classes - 1)
    return float(np.linalg.norm(gram / np.linalg.norm(gram) - simplex))
