"""Kernel regression: what it makes of the training set, and of the test distribution.

With ridge 0 the outputs on the training set are the targets, so that NC1 of the training outputs is
0; NC1 of the test outputs is bounded below by what the classes overlap (`nctheory.minimal_nc1`).
Collapse of the training outputs is the work of the optimiser: for two balanced classes and a
centred kernel it grows as the ridge falls, and with the time of gradient flow. It need not for
kernels that are not centred, nor for three classes.

`linear_limit` has both NC1 of linear regression without an intercept as n, d -> infinity.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import linalg

from nctheory import validate
from nctheory.compute.kernels import Kernel

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["LinearLimit", "Regression", "kernel_regression", "linear_limit"]

Array = NDArray[np.float64]

_EPS = float(np.finfo(float).eps)


class Regression(NamedTuple):
    """Outputs on the training and on the test inputs, and the coefficients of the kernel.

    All three have the shape of the targets: (N,) or (N, C), and (N', ...) on the test inputs.
    """

    train: Array
    test: Array
    coefficients: Array


def kernel_regression(
    X: ArrayLike,
    y: ArrayLike,
    X_test: ArrayLike,
    *,
    kernel: str,
    activation: Activation | str = "relu",
    depth: int = 1,
    ridge: float,
    weight_variance: float = 1.0,
    bias_variance: float = 0.0,
    intercept: bool = False,
) -> Regression:
    """Kernel ridge regression with the kernel of a network: K(., X) (K + ridge I)^-1 y.

    Parameters
    ----------
    X : array (N, d)
        Training inputs.
    y : array (N,) or (N, C)
        Targets; `nctheory.label_targets` makes them of labels.
    X_test : array (N', d)
    kernel : str
        "linear", "nngp", "ntk" or "extra".
    activation, depth, weight_variance, bias_variance
        As for `nctheory.nngp`.
    ridge : float
        At least 0. With 0, and where K is singular, the interpolant (or least-squares fit) of least
        norm.
    intercept : bool
        Whether to fit a constant that is not penalised: the kernel and the targets are centred.

    Returns
    -------
    Regression

    Raises
    ------
    ValueError, TypeError
        One line that says what was wrong with an argument and what was expected.

    Examples
    --------
    >>> X, y = np.array([[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0]]), [1.0, 0.0, -1.0]
    >>> fit = kernel_regression(X, y, [[0.6, 0.8]], kernel="ntk", activation="relu", ridge=0.0)
    >>> fit.train.round(12) + 0.0
    array([ 1.,  0., -1.])
    """
    x = validate.matrix(X, "X")
    test = validate.matrix(X_test, "X_test", columns=x.shape[1])
    targets = validate.numbers(y, "y")
    if targets.ndim not in (1, 2) or len(targets) != len(x):
        raise ValueError(
            f"y: expected shape ({len(x)},) or ({len(x)}, C), a row an input, got {targets.shape}"
        )
    names = ("X", "X_test")
    function = Kernel(kernel, activation, depth, weight_variance, bias_variance, names)
    ridge = validate.number(ridge, "ridge", least=0.0)
    intercept = validate.flag(intercept, "intercept")
    matrix, cross = function.matrix(x), function.matrix(x, test).T
    mean = targets.mean(axis=0) if intercept else np.zeros(targets.shape[1:])
    if intercept:
        rows = matrix.mean(axis=0)
        cross = cross - cross.mean(axis=1, keepdims=True) - rows + rows.mean()
        matrix = matrix - rows - rows[:, None] + rows.mean()
    coefficients = _solve(matrix, targets - mean, ridge)
    return Regression(mean + matrix @ coefficients, mean + cross @ coefficients, coefficients)


def _solve(matrix: Array, targets: Array, ridge: float) -> Array:
    """(K + ridge I)^-1 y; with ridge 0 the solution of least norm."""
    if ridge > 0:
        shifted = matrix + ridge * np.eye(len(matrix))
        try:
            return np.asarray(linalg.cho_solve(linalg.cho_factor(shifted), targets))
        except linalg.LinAlgError:  # the ridge is below the rounding of K
            pass
    values, vectors = np.linalg.eigh(matrix)
    kept = values > len(values) * _EPS * values[-1]
    weights = 1 / (values[kept] + ridge)
    return np.asarray((vectors[:, kept] * weights) @ (vectors[:, kept].T @ targets))


class LinearLimit(NamedTuple):
    """NC1 of the outputs on the training set, and on the test distribution."""

    train: float
    test: float


def linear_limit(aspect: float, level: float) -> LinearLimit:
    """NC1 of linear regression of least norm, without intercept and ridge, as n, d -> infinity.

    The data are x = y mu + sigma z with y = -1 or +1 and z standard normal in d dimensions, and
    n samples of them.

    Parameters
    ----------
    aspect : float
        The limit of d / n, positive.
    level : float
        |mu| / sigma, positive.

    Returns
    -------
    LinearLimit
        With a = aspect and s = level: the test NC1 is (s^2 + a) / (s^4 (1 - min(a, 1/a))), infinite
        at a = 1; the train NC1 is (1 - a) / (s^2 + a), and 0 for a >= 1. For a < 1 their product
        is 1 / s^4.

    Examples
    --------
    >>> linear_limit(0.5, 1.0)
    LinearLimit(train=0.3333333333333333, test=3.0)
    """
    a = validate.number(aspect, "aspect", positive=True)
    s2 = validate.number(level, "level", positive=True) ** 2
    test = math.inf if a == 1 else (s2 + a) / (s2 * s2 * (1 - min(a, 1 / a)))
    return LinearLimit(max(0.0, (1 - a) / (s2 + a)), test)
