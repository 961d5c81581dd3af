"""The adaptive kernel: the Gaussian-process kernel of a finite network that has seen the labels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nctheory import validate
from nctheory.compute.moments import ClassMoments
from nctheory.learning.free import free_law, node_sets
from nctheory.learning.laws import GaussianLaw, NeuronLaw
from nctheory.learning.newton import (
    TOLERANCE,
    branch_from_infinite_width,
    descend,
    starts_elsewhere,
)
from nctheory.learning.problem import Problem

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["LAWS", "AdaptiveKernel", "LowerMinimum", "adaptive_kernel"]

Array = NDArray[np.float64]
LAWS = ("gaussian", "free")
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
    law : GaussianLaw or NeuronLaw
        The law of one neuron's weights.
    covariance : array (d, d)
        E w w', of one neuron: S if the law is Gaussian.
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
    law: GaussianLaw | NeuronLaw
    matrix: Array
    free_energy: float
    data_term: float
    residual: float
    iterations: int
    converged: bool
    followed: bool = True
    lower: LowerMinimum | None = None
    remarks: tuple[str, ...] = ()

    @property
    def covariance(self) -> Array:
        """E w w', (d, d)."""
        return self.law.covariance

    def moments(self, labels: ArrayLike) -> ClassMoments:
        """Class moments of the kernel, for labels (N,), without cancellation in tight classes.

        For the free law they have errors: those of its quadrature, or, above two dimensions, of
        its sampling (a 99.7 % confidence interval).
        """
        return self.law.moments(labels)

    def __repr__(self) -> str:
        p = self.problem
        words = [
            f"samples={p.samples}",
            f"dim={p.dim}",
            f"width={p.width:g}",
            f"residual={self.residual:.1e}",
            *self.remarks,
        ]
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
    law: Literal["gaussian", "free"] = "gaussian",
    weights: ArrayLike | None = None,
    max_iterations: int = 100,
    other_starts: bool = True,
    seed: int = 0,
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
        One whose dual has a closed form: "relu", "erf", "gelu" and others, not "tanh".
    width : float
        The number of hidden neurons.
    ridge : float
        The variance of the noise of the targets, positive.
    readout_variance : float
        width times the prior variance of a readout weight: about 1 in the standard scaling,
        about 1/width in the mean-field scaling.
    weight_variance : float
        d times the prior variance of a hidden weight.
    law : "gaussian" or "free"
        The law of a neuron's weights. "gaussian" is the ansatz of the equations of state; the free
        law does without, by quadrature in one or two dimensions and by sampling above.
    weights : array (N,), optional
        How often each sample counts, for samples that stand for a population: positive, and 1 each
        if not given. Whole numbers repeat samples; weights that add to 1 make `ridge` the ridge a
        sample, ridge/N.
    max_iterations : int
        Of Newton's method.
    other_starts : bool
        Whether to look for a lower minimum from three other starts.
    seed : int
        Of the samples of the free law.
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
    >>> from nctheory.compute.moments import kernel_moments, nc1
    >>> X, labels = d1(32, 2)
    >>> found = adaptive_kernel(X, 2.0 * labels - 1, width=20, ridge=0.01)
    >>> wide = kernel_moments(X, labels, kernel="nngp", activation="erf")
    >>> print(f"{nc1(wide).ratio:.4f} -> {nc1(found.moments(labels)).ratio:.4f}")
    0.0272 -> 0.0231
    >>> found.residual < 1e-9
    True
    """
    validate.choice(law, LAWS, "law")
    validate.flag(other_starts, "other_starts")
    seed = validate.integer(seed, "seed", least=0)
    validate.function(progress, "progress")
    problem = Problem.of(
        X,
        y,
        activation=activation,
        width=width,
        ridge=ridge,
        readout_variance=readout_variance,
        weight_variance=weight_variance,
        weights=weights,
    )
    validate.positive_integer(max_iterations, "max_iterations")
    problem.check_slopes()
    problem.check_memory(_MATRICES)
    with problem.one_thread():
        descent, followed = branch_from_infinite_width(
            problem, max_iterations=max_iterations, progress=progress
        )
        state = descent.state
        lower = _lower(problem, state.free_energy, max_iterations) if other_starts else None
        found = AdaptiveKernel(
            problem,
            GaussianLaw(problem, state.covariance),
            state.Q,
            state.free_energy,
            state.data.value,
            state.residual,
            descent.iterations,
            descent.converged,
            followed,
            lower,
        )
        if law == "free":
            found = _freed(found, max_iterations, np.random.default_rng(seed), progress)
    return replace(found, remarks=_remarks(found))


def _freed(
    start: AdaptiveKernel,
    max_iterations: int,
    rng: np.random.Generator,
    progress: Callable[[int, float], None] | None,
) -> AdaptiveKernel:
    """The free law next to a Gaussian one."""
    problem, graded = start.problem, start.problem.dim <= 2
    solutions = [
        free_law(problem, nodes, max_iterations=max_iterations, progress=progress)
        for nodes in node_sets(problem, start.covariance, rng)
    ]
    law = NeuronLaw(problem, tuple(s.neurons for s in solutions), graded)
    counted = solutions[:1] if graded else solutions
    return replace(
        start,
        law=law,
        matrix=law.best([s.Q for s in solutions]),
        free_energy=float(np.mean([s.free_energy for s in counted])),
        data_term=float(np.mean([s.data_term for s in counted])),
        residual=max(s.residual for s in counted),
        iterations=start.iterations + max(s.iterations for s in counted),
        converged=start.converged and all(s.converged for s in solutions),
    )


def _lower(problem: Problem, free_energy: float, max_iterations: int) -> LowerMinimum | None:
    """The lowest minimum from other starts, if it is lower."""
    best = None
    least = free_energy - 1e-9 * (abs(free_energy) + 1)
    for L in starts_elsewhere(problem):
        found = descend(problem, L, max_iterations=max_iterations, aim=TOLERANCE / 10)
        if found.converged and found.state.free_energy < least:
            least = found.state.free_energy
            best = LowerMinimum(found.state.covariance, least)
    return best


def _remarks(found: AdaptiveKernel) -> tuple[str, ...]:
    words = []
    if not found.converged:
        words.append(
            f"not converged: the residual is {found.residual:.1e}, not below {TOLERANCE:.0e}"
        )
    if found.problem.is_constant:
        words.append("the targets are constant: there are no labels to be seen")
    if not found.followed:
        words.append("the branch from infinite width ends before this width")
    if found.lower is not None:
        words.append(f"another start found a lower free energy, {found.lower.free_energy:.6g}")
    return tuple(words)
