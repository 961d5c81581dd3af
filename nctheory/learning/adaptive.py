"""The adaptive kernel: the Gaussian-process kernel of a finite network that has seen the labels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nctheory import validate
from nctheory.compute.moments import ClassMoments, kernel_moments
from nctheory.learning.newton import (
    TOLERANCE,
    branch_from_infinite_width,
    descend,
    starts_elsewhere,
)
from nctheory.learning.problem import Problem

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["AdaptiveKernel", "LowerMinimum", "adaptive_kernel", "weighted_moments"]

Array = NDArray[np.float64]
_MATRICES = 24  # the N x N arrays that a Newton step holds at once


@dataclass(frozen=True)
class LowerMinimum:
    """A minimum of the free energy below the one on the branch from infinite width."""

    covariance: Array
    free_energy: float


@dataclass(frozen=True, eq=False)
class AdaptiveKernel:
    """A solution of the equations of state.

    Attributes
    ----------
    problem : Problem
    covariance : array (d, d)
        S, the covariance of one neuron's weights.
    matrix : array (N, N)
        The kernel Q = readout_variance E[phi(Xw) phi(Xw)'] of the weights' law.
    free_energy, data_term : float
        F, and its part D = tr Y'R Y + C log det(I + Q/ridge) of the data.
    residual : float
        How far the equations of state are from holding, relative to S.
    iterations : int
    converged : bool
        Whether the residual is at rounding level; where it is not, all numbers are only where the
        iteration stopped.
    followed : bool
        Whether the solution could be followed continuously from infinite width.
    lower : LowerMinimum or None
        A lower minimum, if another start found one.
    remarks : tuple of str
        What a reader of the numbers should know.
    """

    problem: Problem
    covariance: Array
    matrix: Array
    free_energy: float
    data_term: float
    residual: float
    iterations: int
    converged: bool
    followed: bool = True
    lower: LowerMinimum | None = None
    remarks: tuple[str, ...] = ()

    def moments(self, labels: ArrayLike) -> ClassMoments:
        """Class moments of the kernel, for labels (N,), without cancellation in tight classes."""
        validate.labels(labels, self.problem.samples)
        if (self.problem.weights != 1).any():
            return weighted_moments(self.matrix, labels, self.problem.weights)
        factor = np.linalg.cholesky(self.covariance * self.problem.dim)
        moments = kernel_moments(
            self.problem.X @ factor, labels, kernel="nngp", activation=self.problem.activation
        )
        scale = self.problem.readout_variance
        return ClassMoments(
            scale * moments.t, scale * moments.M, moments.sizes,
            scale * moments.spread, scale * moments.gaps,
        )  # fmt: skip

    def __repr__(self) -> str:
        p = self.problem
        words = [f"samples={p.samples}", f"dim={p.dim}", f"width={p.width:g}",
                 f"residual={self.residual:.1e}", *self.remarks]  # fmt: skip
        return f"AdaptiveKernel({', '.join(words)})"


def adaptive_kernel(
    X: ArrayLike,
    y: ArrayLike,
    *,
    activation: Activation | str = "erf",
    width: float,
    ridge: float,
    readout_variance: float = 1.0,
    weight_variance: float = 1.0,
    law: Literal["gaussian"] = "gaussian",
    weights: ArrayLike | None = None,
    max_iterations: int = 100,
    other_starts: bool = True,
    progress: Callable[[int, float], None] | None = None,
) -> AdaptiveKernel:
    """Solve the equations of state of a two-layer network on data with targets.

    Parameters
    ----------
    X : array (N, d)
        Inputs, one a row.
    y : array (N,) or (N, C)
        Targets: numbers, one column an output. `label_targets` makes them from class labels.
    activation : Activation or str
    width : float
        The number of hidden neurons.
    ridge : float
        The variance of the noise of the targets, positive.
    readout_variance : float
        width times the prior variance of a readout weight: about 1 in the standard scaling,
        about 1/width in the mean-field scaling.
    weight_variance : float
        d times the prior variance of a hidden weight.
    law : "gaussian"
        The law of a neuron's weights. "gaussian" is the ansatz of the equations of state.
    weights : array (N,), optional
        How often each sample counts, for samples that stand for a population: positive, and 1 each
        if not given. Whole numbers repeat samples; weights that add to 1 make `ridge` the ridge a
        sample, ridge/N.
    max_iterations : int
        Of Newton's method.
    other_starts : bool
        Whether to look for a lower minimum from three other starts.
    progress : callable, optional
        Called with the iteration and the residual.

    Returns
    -------
    AdaptiveKernel
        The minimum of the free energy on the branch from infinite width, where it is the NNGP.

    Raises
    ------
    ValueError, TypeError
        One line that says what was wrong with an argument and what was expected.

    Examples
    --------
    >>> from nctheory.layouts.datasets import d1
    >>> from nctheory.compute.moments import nc1
    >>> X, labels = d1(32, 2)
    >>> found = adaptive_kernel(X, 2.0 * labels - 1, width=20, ridge=0.01)
    >>> wide = kernel_moments(X, labels, kernel="nngp", activation="erf")
    >>> print(f"{nc1(wide).ratio:.4f} -> {nc1(found.moments(labels)).ratio:.4f}")
    0.0272 -> 0.0231
    >>> found.residual < 1e-9
    True
    """
    validate.choice(law, ("gaussian",), "law")
    problem = Problem.of(
        X, y, activation=activation, width=width, ridge=ridge, readout_variance=readout_variance,
        weight_variance=weight_variance, weights=weights,
    )  # fmt: skip
    validate.positive_integer(max_iterations, "max_iterations")
    problem.check_memory(_MATRICES)
    with problem.one_thread():
        found, followed = branch_from_infinite_width(
            problem, max_iterations=max_iterations, progress=progress
        )
        state = found.state
        lower = _lower(problem, state.free_energy, max_iterations) if other_starts else None
    return AdaptiveKernel(
        problem, state.covariance, state.Q, state.free_energy, state.data.value, state.residual,
        found.iterations, found.converged, followed, lower,
        _remarks(problem, found.converged, state.residual, followed, lower),
    )  # fmt: skip


def _lower(problem: Problem, free_energy: float, max_iterations: int) -> LowerMinimum | None:
    """The lowest minimum from other starts, if it is lower."""
    best = None
    least = free_energy - 1e-9 * (abs(free_energy) + 1)
    for L in starts_elsewhere(problem):
        found = descend(problem, L, max_iterations=max_iterations)
        if found.converged and found.state.free_energy < least:
            least = found.state.free_energy
            best = LowerMinimum(found.state.covariance, least)
    return best


def _remarks(
    problem: Problem, converged: bool, residual: float, followed: bool, lower: LowerMinimum | None
) -> tuple[str, ...]:
    words = []
    if not converged:
        words.append(f"not converged: the residual is {residual:.1e}, not below {TOLERANCE:.0e}")
    if problem.is_constant:
        words.append("the targets are constant: there are no labels to be seen")
    if not followed:
        words.append("the branch from infinite width ends before this width")
    if lower is not None:
        words.append(f"another start found a lower free energy, {lower.free_energy:.6g}")
    return tuple(words)


def weighted_moments(Q: ArrayLike, labels: ArrayLike, weights: ArrayLike) -> ClassMoments:
    """Class moments of a kernel matrix (N, N) on samples that count with these weights (N,).

    >>> Q = [[1.0, 0.5, 0.0], [0.5, 1.0, 0.0], [0.0, 0.0, 1.0]]
    >>> weighted_moments(Q, [0, 0, 1], [2.0, 1.0, 3.0]).M.round(4)
    array([[0.7778, 0.    ],
           [0.    , 1.    ]])
    """
    kernel = validate.square(Q, "Q")
    classes, index = validate.labels(labels, len(kernel))
    counts = validate.vector(weights, "weights", len(kernel))
    sizes = np.bincount(index, counts)
    average = np.zeros((len(classes), len(kernel)))
    average[index, np.arange(len(kernel))] = counts / sizes[index]
    gram = average @ kernel @ average.T
    return ClassMoments.of(average @ np.diag(kernel), (gram + gram.T) / 2, sizes)
