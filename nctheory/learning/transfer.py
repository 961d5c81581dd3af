"""What the features of a network that learns one task are worth for another.

Hui, Belkin and Nakkiran (arXiv 2202.08384) say that longer training can give features that are
worse for another task. `transfer` trains on a first labelling of the inputs, and after some steps
fits a ridge regression on the hidden features to a second labelling of the same inputs.
`adaptive_transfer` does it with the adaptive kernel, which has no steps: it learns the more the
narrower the network is, from the NNGP at infinite width on.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nctheory import validate
from nctheory.compute.kernels import nngp
from nctheory.compute.moments import kernel_moments, nc1
from nctheory.learning.adaptive import adaptive_kernel
from nctheory.learning.network import Training, train_network
from nctheory.learning.problem import label_targets

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = [
    "Transferred", "adaptive_transfer", "kernel_probe_error", "probe_error", "transfer",
]  # fmt: skip

Array = NDArray[np.float64]


class Transferred(NamedTuple):
    """NC1 of the hidden features for the first labelling, and the probe's error on the second.

    `step` is the number of steps of training, or the width of the network of an adaptive kernel.
    """

    step: float
    nc1: float
    probe_error: float


def probe_error(
    features: Array, labels: ArrayLike, test_features: Array, test_labels: ArrayLike, ridge: float
) -> float:
    """The part of test samples that a ridge regression on features, with an intercept, gets wrong.

    The ridge is relative to the summed squared length of the centred features.
    """
    centre = features.mean(axis=0)  # taken off first: in the kernel its square would cancel
    X, T = features - centre, test_features - centre
    return kernel_probe_error(X @ X.T, labels, T @ X.T, test_labels, ridge)


def kernel_probe_error(
    kernel: Array, labels: ArrayLike, test_kernel: Array, test_labels: ArrayLike, ridge: float
) -> float:
    """The same from kernels: of the samples (N, N), and of the test samples with them (N', N)."""
    targets = label_targets(labels)
    columns = targets[:, None] if targets.ndim == 1 else targets
    rows = kernel.mean(axis=0)
    centred = kernel - rows - rows[:, None] + rows.mean()
    cross = test_kernel - test_kernel.mean(axis=1, keepdims=True) - rows + rows.mean()
    shifted = centred + ridge * float(np.trace(centred)) * np.eye(len(kernel))
    mean = columns.mean(axis=0)
    scores = cross @ np.linalg.solve(shifted, columns - mean) + mean
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


def adaptive_transfer(
    X: ArrayLike,
    labels: ArrayLike,
    second: ArrayLike,
    X_test: ArrayLike,
    second_test: ArrayLike,
    *,
    widths: Sequence[float],
    probe_ridge: float = 1e-3,
    activation: Activation | str = "erf",
    **network: Any,
) -> list[Transferred]:
    """Solve for the adaptive kernel of `labels` at each width, and probe it for `second`.

    Parameters
    ----------
    X, labels, second, X_test, second_test
        As for `transfer`.
    widths : sequence of float
        Positive; infinity is the NNGP, before anything is learnt.
    probe_ridge : float
        Of the probe, as in `transfer`; positive.
    activation : Activation or str
    network
        As for `nctheory.adaptive_kernel`: ridge, readout_variance and so on.

    Raises
    ------
    ValueError
        If the equations of state are not solved at one of the widths, or for bad arguments.

    Examples
    --------
    >>> rng = np.random.default_rng(0)
    >>> X = rng.standard_normal((60, 4)) + 2 * rng.choice([-1, 1], (60, 4))
    >>> first, second = (X[:, i] > 0 for i in (0, 1))
    >>> found = adaptive_transfer(X, first, second, X, second, widths=[np.inf, 50], ridge=0.01,
    ...                           readout_variance=1 / 50)
    >>> found[1].nc1 < found[0].nc1
    True
    """
    x, test = validate.matrix(X, "X"), validate.matrix(X_test, "X_test")
    strength = validate.number(probe_ridge, "probe_ridge", positive=True)
    variance = network.get("weight_variance", 1.0)
    root = validate.number(variance, "weight_variance", positive=True) ** 0.5
    finite = [validate.number(w, "width", positive=True) for w in widths if w != np.inf]
    found = []
    for width in widths:
        turned, turned_test = root * x, root * test
        if width in finite:
            solved = adaptive_kernel(
                x, label_targets(labels), activation=activation, width=width, other_starts=False,
                **network,
            )  # fmt: skip
            if not solved.converged:
                raise ValueError(f"widths: at {width:g}: {solved.remarks[0]}")
            L = np.linalg.cholesky(solved.covariance * solved.problem.dim)
            turned, turned_test = x @ L, test @ L
        options: Any = {"activation": activation}
        error = kernel_probe_error(
            nngp(turned, **options), second, nngp(turned_test, turned, **options), second_test,
            strength,
        )  # fmt: skip
        moments = kernel_moments(turned, labels, kernel="nngp", **options)
        found.append(Transferred(width, nc1(moments).ratio, error))
    return found
