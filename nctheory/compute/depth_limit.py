"""NC1 of ReLU networks without biases as the depth goes to infinity.

All angles between features go to 0, as 3 pi / depth, whatever they were. Up to scale the NNGP tends
to |x||x'|, and the NTK to |x||x'|/4, or |x||x'| for inputs of one direction: to the inner products
of the features |x|, and of |x|/2 with one more coordinate for each direction.

* If the class means of these features differ, NC1 tends to theirs.
* On a sphere, distinct points become equidistant: NC1 tends to that of the corners of a simplex,
  one for each point. For n points in each of C classes it is (n - 1) C / (C - 1).
* Else NC1 grows without bound.

Convergence is slow: the corrections are of the order of log(depth) / depth.
"""

from __future__ import annotations

import math
from functools import singledispatch

import numpy as np
import scipy  # which loads scipy.special where it is used
from numpy.typing import NDArray

from nctheory import validate
from nctheory.compute.finite_samples import expected_of_samples
from nctheory.compute.gram_law import lengths
from nctheory.compute.moments import ClassMoments, feature_moments, nc1
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layout import Layout
from nctheory.layouts.layouts import FiniteClasses, LimitClasses

__all__ = ["relu_depth_limit"]

Array = NDArray[np.float64]

_ORDER = 20
_EQUAL = 1e-12  # relative
_SHARED = {"nngp": 1.0, "ntk": 0.25}  # the part of the kernel that all directions have in common


@singledispatch
def relu_depth_limit(layout: Layout, kernel: str, convention: str = "literature") -> float:
    """The limit of NC1 of the "nngp" or the "ntk" of a ReLU network, as its depth grows.

    Parameters
    ----------
    layout : FiniteClasses, LimitClasses, or isotropic GaussianClasses
    kernel : str
    convention : str

    Returns
    -------
    float
        Infinite if NC1 grows without bound, as it does for mirrored classes with lengths that vary.

    Raises
    ------
    ValueError
        For Gaussian classes that are not isotropic.

    Examples
    --------
    >>> triple = FiniteClasses.mirrored([[1.0, 0.0], [0.0, 1.0], [0.6, 0.8]])
    >>> round(relu_depth_limit(triple, "ntk"), 9)
    4.0
    >>> relu_depth_limit(GaussianClasses.mirrored(2, 2.0, 0.5), "nngp")
    inf
    """
    raise TypeError(
        "layout: expected GaussianClasses, FiniteClasses or LimitClasses, got "
        f"{type(layout).__name__}"
    )


@relu_depth_limit.register(FiniteClasses)
def _finite(layout: FiniteClasses, kernel: str, convention: str = "literature") -> float:
    shared = _shared(kernel)
    norms = np.linalg.norm(layout.points, axis=1)
    directions = layout.points / np.where(norms > 0, norms, 1)[:, None]
    _, place = np.unique(directions.round(12) + 0.0, axis=0, return_inverse=True)
    corners = np.eye(int(place.max()) + 1)[place.ravel()]
    if np.ptp(norms) > _EQUAL * norms.max():
        lengths_alone = feature_moments(norms[:, None], layout.labels)
        if kernel == "nngp" and not lengths_alone.gaps.any():
            return math.inf
        features = [math.sqrt(shared) * norms[:, None]]
        features.append(math.sqrt(1 - shared) * norms[:, None] * corners)
        corners = np.hstack(features)
    return _nc1(feature_moments(corners, layout.labels), convention)


@relu_depth_limit.register(GaussianClasses)
def _gaussian(layout: GaussianClasses, kernel: str, convention: str = "literature") -> float:
    shared = _shared(kernel)
    if layout.variances is None:
        raise ValueError("layout: expected isotropic classes for the limit of infinite depth")
    stds = np.sqrt(layout.variances)
    rules = [
        lengths(float(np.linalg.norm(mu)), float(std), layout.dim, _ORDER, math.inf)
        for mu, std in zip(layout.means, stds, strict=True)
    ]
    laws = [(rule.law(layout.dim), rule.unit * rule.nodes) for rule in rules]
    means = np.array([weights @ r for weights, r in laws])
    variances = np.array([w @ (r - m) ** 2 for (w, r), m in zip(laws, means, strict=True)])
    own = np.zeros((len(means), len(means)))  # what samples of one direction have in common
    if layout.dim == 1:
        up = np.array(
            [_positive_part(float(m[0]), s) for m, s in zip(layout.means, stds, strict=True)]
        )
        down = means - up
        own = np.outer(up, up) + np.outer(down, down)
    elif not stds.all():
        own = np.diag(np.where(stds == 0, means**2, 0))
    if np.ptp(means) <= _EQUAL * means.max() and (kernel == "nngp" or not own.any()):
        return math.inf
    gram = shared * np.outer(means, means) + (1 - shared) * own
    t = variances + means**2
    moments = ClassMoments.of(t, gram)
    return _nc1(
        moments if layout.sizes is None else expected_of_samples(moments, layout.sizes), convention
    )


def _positive_part(mean: float, std: float) -> float:
    """E max(x, 0) for x ~ N(mean, std^2)."""
    if std == 0:
        return max(mean, 0.0)
    z = mean / std
    bell = math.exp(-z * z / 2) / math.sqrt(2 * math.pi)
    return mean * float(scipy.special.ndtr(z)) + std * bell


@relu_depth_limit.register(LimitClasses)
def _limit(layout: LimitClasses, kernel: str, convention: str = "literature") -> float:
    shared = _shared(kernel)
    squares = np.diag(layout.gram) + layout.variances
    if np.ptp(squares) <= _EQUAL * squares.max():
        return math.inf if layout.variances.any() else 0.0
    norms = np.sqrt(squares)
    own = np.diag(np.where(layout.variances == 0, squares, 0))
    gram = shared * np.outer(norms, norms) + (1 - shared) * own
    return _nc1(ClassMoments.of(squares, gram), convention)


def _shared(kernel: str) -> float:
    return _SHARED[validate.choice(kernel, _SHARED, "kernel")]


def _nc1(moments: ClassMoments, convention: str) -> float:
    return nc1(moments, convention).ratio if moments.gaps.any() else math.inf
