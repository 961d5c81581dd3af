"""What the features of a network that learns one task are worth for another.

Hui, Belkin and Nakkiran (arXiv 2202.08384) say that longer training can give features that are
worse for another task. `transfer` trains on a first labelling of the inputs, and after some steps
fits a ridge regression on the hidden features to a second labelling of the same inputs.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nctheory import validate
from nctheory.learning.network import Training, train_network
from nctheory.learning.problem import label_targets

__all__ = ["Transferred", "probe_error", "transfer"]

Array = NDArray[np.float64]


class Transferred(NamedTuple):
    """NC1 of the hidden features for the first labelling, and the probe's error on the second."""

    step: int
    nc1: float
    probe_error: float


def probe_error(
    features: Array, labels: ArrayLike, test_features: Array, test_labels: ArrayLike, ridge: float
) -> float:
    """The part of test samples that a ridge regression on features, with an intercept, gets wrong.

    The ridge is relative to the mean squared length of the centred features.
    """
    targets = label_targets(labels)
    columns = targets[:, None] if targets.ndim == 1 else targets
    centre = features.mean(axis=0)
    X, T = features - centre, test_features - centre
    strength = ridge * float(np.sum(X * X))
    weights = X.T @ np.linalg.solve(X @ X.T + strength * np.eye(len(X)), columns - columns.mean(0))
    scores = T @ weights + columns.mean(0)
    said = (scores[:, 0] > 0).astype(int) if scores.shape[1] == 1 else scores.argmax(axis=1)
    classes = np.unique(np.asarray(labels))
    return float(np.mean(classes[said] != np.asarray(test_labels)))


def transfer(
    X: ArrayLike,
    labels: ArrayLike,
    second: ArrayLike,
    X_test: ArrayLike,
    second_test: ArrayLike,
    *,
    steps: Sequence[int],
    ridge: float = 1e-3,
    **network: Any,
) -> list[Transferred]:
    """Train on `labels`, and after each number of steps probe the hidden features for `second`.

    Parameters
    ----------
    X : array (N, d)
    labels, second : array (N,)
        The labelling that is trained on, and the one that is probed.
    X_test, second_test : array (N', d), array (N',)
    steps : sequence of int
        Increasing, each at least 1.
    ridge : float
        Of the probe; positive.
    network
        As for `nctheory.train_network`: width, activation, scaling, seed and so on.

    Examples
    --------
    >>> rng = np.random.default_rng(0)
    >>> X = rng.standard_normal((60, 4)) + 2 * rng.choice([-1, 1], (60, 4))
    >>> first, second = (X[:, i] > 0 for i in (0, 1))
    >>> found = transfer(X, first, second, X, second, steps=[1, 50], width=50, scaling="mean-field")
    >>> found[1].nc1 < found[0].nc1
    True
    """
    x, test = validate.matrix(X, "X"), validate.matrix(X_test, "X_test")
    ridge = validate.number(ridge, "ridge", positive=True)
    found, training = [], None
    for step in steps:
        training = _advanced(x, labels, step, training, network)
        error = probe_error(
            training.features(), second, training.features(test), second_test, ridge
        )
        found.append(Transferred(step, training.last.nc1, error))
    return found


def _advanced(
    X: Array, labels: ArrayLike, step: int, training: Training | None, network: dict[str, Any]
) -> Training:
    return train_network(
        X,
        label_targets(labels),
        labels=labels,
        steps=step,
        record=[step],
        resume=training,
        **network,
    )
