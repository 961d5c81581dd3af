"""Claim (c) for wide networks: the derivative of NC1 by 1/width at infinite width.

To first order S = S0 - S0 G S0/width, with S0 = (w2/d) I the prior and G = dD/dS there, so that

    d NC1 / d (1/width) = -(w2/d)^2 tr(grad NC1 . grad D)        at S0,

on any data: the adaptive kernel of a wide enough network has a lower NC1 than the NNGP if this is
negative, and a higher one if it is positive. `nctheory.enclose.wide_balls` encloses the same
number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nctheory import validate
from nctheory.compute.moments import nc1
from nctheory.compute.trace_functions import trace_weights
from nctheory.learning.laws import GaussianLaw
from nctheory.learning.problem import Problem
from nctheory.learning.state import State, prior_factor

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["WideSlope", "wide_slope"]

Array = NDArray[np.float64]


class WideSlope(NamedTuple):
    """d NC1 / d (1/width) at infinite width.

    Attributes
    ----------
    value : float
    error : float
        A bound, to first order, of the rounding errors.
    nc1 : float
        NC1 of the NNGP, where the slope is taken.
    """

    value: float
    error: float
    nc1: float

    @property
    def verdict(self) -> str:
        """Whether claim (c) "holds" or "fails" for all large widths, or is "undecided"."""
        if abs(self.value) <= self.error:
            return "undecided"
        return "holds" if self.value < 0 else "fails"


def wide_slope(
    X: ArrayLike,
    y: ArrayLike,
    labels: ArrayLike,
    *,
    activation: Activation | str = "erf",
    ridge: float,
    readout_variance: float = 1.0,
    weight_variance: float = 1.0,
    convention: str = "literature",
) -> WideSlope:
    """The derivative of NC1 by 1/width at infinite width, on data with targets and labels.

    Parameters are those of `nctheory.adaptive_kernel` and `nctheory.nc1`; `labels` (N,) are the
    classes of which NC1 is measured.

    Examples
    --------
    >>> from nctheory.layouts.datasets import d1
    >>> X, labels = d1(64, 2)
    >>> wide_slope(X, 2.0 * labels - 1, labels, ridge=0.01).verdict
    'holds'
    >>> wide_slope(X, 2.0 * labels - 1, labels, ridge=1000.0).verdict
    'fails'
    """
    problem = Problem.of(
        X,
        y,
        activation=activation,
        width=1.0,
        ridge=ridge,
        readout_variance=readout_variance,
        weight_variance=weight_variance,
    )
    problem.check_slopes()
    index = validate.labels(labels, problem.samples)[1]
    sizes = np.bincount(index).astype(float)
    state = State(problem, prior_factor(problem))
    wide = nc1(GaussianLaw(problem, state.covariance).moments(labels), convention)
    slope = _nc1_slope(sizes, index, convention, wide.ratio, wide.between)
    own, data = state.pull_back(slope), state.pull_back(state.data.slope)
    own_size, data_size = (state.pull_back(A, absolute=True) for A in (slope, state.data.slope))
    condition = float(np.linalg.norm(state.Q, 2)) / ridge + 1
    rounding = 4 * np.finfo(float).eps * problem.samples**0.5
    error = rounding * np.sum(condition * np.abs(own) * data_size + own_size * np.abs(data))
    return WideSlope(-float(np.sum(own * data)), float(error), wide.ratio)


def _nc1_slope(
    sizes: Array, index: NDArray[np.intp], convention: str, ratio: float, between: float
) -> Array:
    """d NC1/dQ, (N, N)."""
    (t_within, m_within), (t_between, m_between) = trace_weights(sizes, convention)
    t, gram = t_within - ratio * t_between, m_within - ratio * m_between
    slope = (gram / np.outer(sizes, sizes))[np.ix_(index, index)]
    slope[np.diag_indices_from(slope)] += (t / sizes)[index]
    return np.asarray(slope / between, dtype=float)
