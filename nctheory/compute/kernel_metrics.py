"""The metrics of neural collapse, of the features of a kernel that are never formed.

One pass over blocks of the kernel gives D[c, i], the mean squared feature distance of sample i from
the samples of class c: an array (C, N). Its means over classes are those of `kernel_moments`, and

    B[c, i] = <m_c - m_g, phi(x_i) - m_{y_i}> = -(A[c, i] - sum_c' p_c' A[c', i]) / 2,
    A[c, i] = D[c, i] - mean of D[c, .] over the class of i,

where p are the weights of the class means in the global mean m_g. A linear classifier in feature
space is w_c = sum_i alpha_ic phi(x_i), so all of its inner products come from K alpha (N, C).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nctheory import validate
from nctheory.compute.class_distances import class_distances
from nctheory.compute.device import samples
from nctheory.compute.kernels import Kernel
from nctheory.compute.metrics import (
    GLOBAL_MEANS,
    Classifier,
    CollapseMetrics,
    Offsets,
    centre,
    metrics_of,
)

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["kernel_collapse_metrics"]

Array = NDArray[np.float64]
_COLUMNS = 4096


def kernel_collapse_metrics(
    X: ArrayLike,
    labels: ArrayLike,
    *,
    kernel: str,
    activation: Activation | str = "relu",
    depth: int = 1,
    weight_variance: float = 1.0,
    bias_variance: float = 0.0,
    coefficients: ArrayLike | None = None,
    biases: ArrayLike | None = None,
    global_mean: str = "samples",
    progress: Callable[[float], None] | None = None,
) -> CollapseMetrics:
    """The metrics of neural collapse of the features of a kernel.

    The kernel is computed in blocks, each once; memory is O(NC) beside the data.

    Parameters
    ----------
    X : array (N, d)
        Inputs, one a row.
    labels : array (N,)
        The class of each input: numbers or strings, at least two different ones.
    kernel, activation, depth, weight_variance, bias_variance
        As for `nctheory.kernel_moments`.
    coefficients : array (N, C), optional
        Dual coefficients of a classifier K(., X) alpha, a column for each class, in the sorted
        order of the labels: those of kernel regression on one-hot labels, for example.
    biases : array (C,), optional
        Intercepts of that classifier; 0 if not given. Only NC4 depends on them.
    global_mean : str
        "samples", the mean of all samples, or "classes", the mean of the class means.
    progress : callable, optional
        Called now and then with the part of the work that is done, from 0 to 1.

    Returns
    -------
    CollapseMetrics
        The same as `nctheory.collapse_metrics` would give for features H with HH' = K.

    Raises
    ------
    ValueError, TypeError
        One line that says what was wrong with an argument; if all class means coincide, that NC1
        is undefined.

    Examples
    --------
    >>> X = [[2, 0, 0], [3, 1, 0], [2, 0, 2], [0, 2, 0], [1, 3, 0], [0, 0, 2], [0, 1, 4], [1, 0, 3]]
    >>> y = [0, 0, 0, 1, 1, 2, 2, 2]
    >>> print(f"{kernel_collapse_metrics(X, y, kernel='linear').papyan:.8f}")
    0.12296563
    >>> print(f"{kernel_collapse_metrics(X, y, kernel='ntk').papyan:.8f}")
    0.10095371
    """
    validate.function(progress, "progress")
    x = samples(X, "X")
    count = x.shape[0]
    classes, index = validate.labels(labels, count)
    function = Kernel(kernel, activation, depth, weight_variance, bias_variance)
    validate.choice(global_mean, GLOBAL_MEANS, "global_mean")
    dual = None
    shift = np.zeros(len(classes))
    if coefficients is not None:
        dual = validate.matrix(coefficients, "coefficients", columns=len(classes))
        if len(dual) != count:
            raise ValueError(f"coefficients: expected {count} rows, one a sample, got {len(dual)}")
    elif biases is not None:
        raise ValueError("biases: expected with coefficients, got them alone")
    if biases is not None:
        shift = validate.vector(biases, "biases", len(classes))

    found = class_distances(function, x, index, dual, progress)
    moments = found.moments()
    projection = np.eye(len(classes)) - centre(moments, global_mean)
    classifier = None
    if dual is not None:
        order = np.argsort(index, kind="stable")
        gram = dual[order].T @ found.scores.T
        classifier = Classifier(gram, (projection @ found.class_means(found.scores)).T)
    of_class = found.class_means(found.distance)  # (C of the sample, C)

    def offsets() -> Iterator[Offsets]:
        for start in range(0, len(index), _COLUMNS):
            part = slice(start, start + _COLUMNS)
            own = found.own[part]
            away = found.distance[:, part] - of_class[own].T
            decisions = None
            if dual is not None:
                decisions = np.argmax(found.scores[:, part] + shift[:, None], axis=0)
            yield Offsets(own, -(projection @ away) / 2, decisions)

    return metrics_of(moments, offsets(), classifier, global_mean)
