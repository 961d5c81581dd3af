"""The free law: the equations of state without the Gaussian ansatz.

Of all laws p of a neuron's weights it is the one that minimises

    F(p) = 2 width KL(p | N(0, (w2/d) I)) + D(Q),     Q = readout_variance E_p[phi(Xw) phi(Xw)'],

with D as in `nctheory.learning.state`. Its density is the prior's times exp(-v), where

    v(w) = (readout_variance/(2 width)) phi(Xw)' A phi(Xw) + const,     A = dD/dQ.

The law is represented on nodes: a grid in one and two dimensions, else quasi-random neurons that
are drawn near the Gaussian law and reweighted. Newton's method for v works in L2(p), where its
operator is the identity plus a self-adjoint one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nctheory.learning.features import activation_function
from nctheory.learning.laws import Neurons
from nctheory.learning.newton import TOLERANCE, conjugate_gradients
from nctheory.learning.problem import Problem
from nctheory.learning.state import DataTerm, prior_factor

__all__ = ["FreeSolution", "Nodes", "free_law", "node_sets"]

Array = NDArray[np.float64]

_REACH = 8.0  # of a grid, in standard deviations
_POINTS = {1: 2048, 2: 160}  # an axis; the coarse grid has half of them
_LOG2_NODES = 12
_SETS = 8


@dataclass(frozen=True, eq=False)
class Nodes:
    """Neurons (n, d), the prior's probabilities of them (n,), and where the descent starts.

    `start` is -log of the Gaussian law's density beside the prior's, at each node.
    """

    weights: Array
    prior: Array
    start: Array


@dataclass(frozen=True, eq=False)
class FreeSolution:
    """The free law on one set of nodes."""

    neurons: Neurons
    Q: Array
    free_energy: float
    data_term: float
    residual: float
    iterations: int

    @property
    def converged(self) -> bool:
        """Whether the law solves its equation, up to rounding."""
        return self.residual < TOLERANCE


def _gaussian_tilt(problem: Problem, covariance: Array) -> tuple[Array, Array]:
    """Axes B and variances e with covariance = B diag(e) B', where the prior is B B'."""
    scale = problem.weight_variance / problem.dim
    sizes, turn = np.linalg.eigh(covariance / scale)
    return prior_factor(problem) @ turn, sizes


def _nodes(z: Array, log_base: Array, axes: Array, sizes: Array) -> Nodes:
    """Nodes w = axes z, where log_base is the log density that z was drawn from, up to a constant.

    In z the prior is N(0, I) and the Gaussian law N(0, diag(sizes)).
    """
    log_prior = -np.sum(z**2, axis=1) / 2 - log_base
    prior = np.exp(log_prior - log_prior.max())
    start = np.sum(z**2 * (1 / sizes - 1), axis=1) / 2
    return Nodes(z @ axes.T, prior / prior.sum(), start - start.min())


def node_sets(problem: Problem, covariance: Array, rng: np.random.Generator) -> list[Nodes]:
    """A fine and a coarse grid in one or two dimensions, else independent sets of samples."""
    if problem.dim <= 2:
        return [_grid(problem, covariance, coarse=coarse) for coarse in (False, True)]
    return [_sampled(problem, covariance, rng) for _ in range(_SETS)]


def _grid(problem: Problem, covariance: Array, *, coarse: bool) -> Nodes:
    """The trapezoidal rule along the axes of the Gaussian law, in one or two dimensions."""
    axes, sizes = _gaussian_tilt(problem, covariance)
    count = _POINTS[problem.dim] // (2 if coarse else 1)
    lines = [
        np.sqrt(max(1.0, e)) * np.linspace(-_REACH, _REACH, count, endpoint=False) for e in sizes
    ]
    z = np.stack([a.ravel() for a in np.meshgrid(*lines, indexing="ij")], axis=1)
    return _nodes(z, np.zeros(len(z)), axes, sizes)


def _sampled(problem: Problem, covariance: Array, rng: np.random.Generator) -> Nodes:
    """Scrambled Sobol points of a Gaussian as wide as the Gaussian law, or half as wide as the
    prior: the weights of the nodes then have a finite variance if phi is bounded."""
    from scipy import stats

    axes, sizes = _gaussian_tilt(problem, covariance)
    variances = np.maximum(sizes, (1 + sizes) / 2)
    uniform = stats.qmc.Sobol(problem.dim, rng=rng).random_base2(_LOG2_NODES)
    unit = stats.norm.ppf(np.clip(uniform, 1e-16, 1 - 1e-16))
    return _nodes(unit * np.sqrt(variances), -np.sum(unit**2, axis=1) / 2, axes, sizes)


class _Tilt:
    """The law prior x exp(-v) on nodes, its free energy and the operators of Newton's method."""

    def __init__(self, problem: Problem, nodes: Nodes, features: Array, v: Array) -> None:
        self.problem, self.features = problem, features
        weights = nodes.prior * np.exp(v.min() - v)
        self.p = weights / weights.sum()
        self.v = v - self.p @ v
        log_z = np.log(weights.sum()) - v.min() + self.p @ v
        self.Q = problem.readout_variance * self.second_moments(np.ones(len(v)))
        self.data = DataTerm(problem, self.Q)
        self.free_energy = -2 * problem.width * float(log_z) + self.data.value
        self.factor = problem.readout_variance / (2 * problem.width)
        self.rest = self.potential(self.data.slope) - self.v

    def second_moments(self, f: Array) -> Array:
        """E_p[f(w) phi phi'], (N, N)."""
        return self.features.T @ (self.features * (self.p * f)[:, None])

    def potential(self, A: Array) -> Array:
        """readout_variance/(2 width) phi'A phi at each node, less its mean."""
        values = self.factor * np.einsum("ij,ij->i", self.features @ A, self.features)
        return np.asarray(values - self.p @ values)

    def operator(self, step: Array) -> Array:
        """I plus the response of the potential to a change of v."""
        dQ = self.problem.readout_variance * self.second_moments(step - self.p @ step)
        return np.asarray(step + self.potential(self.data.change(dQ)))

    def inner(self, f: Array, g: Array) -> float:
        """E_p[f g]."""
        return float(self.p @ (f * g))

    @property
    def residual(self) -> float:
        """The standard deviation of what v lacks."""
        return self.inner(self.rest, self.rest) ** 0.5


def free_law(
    problem: Problem,
    nodes: Nodes,
    *,
    max_iterations: int,
    progress: Callable[[int, float], None] | None = None,
) -> FreeSolution:
    """Newton's method for the free law on nodes, from the Gaussian law."""
    features = np.asarray(activation_function(problem.activation)(nodes.weights @ problem.X.T))
    at = _Tilt(problem, nodes, features, nodes.start)
    iteration, stalled = 0, 0
    for iteration in range(max_iterations):
        residual = at.residual
        if progress:
            progress(iteration, residual)
        if residual < 1e-13 or stalled == 2:
            break
        step = conjugate_gradients(
            at.operator, at.rest, tolerance=min(0.1, residual), steps=100, inner=at.inner
        )
        found = _shortened(problem, nodes, at, step)
        if found is None:
            break
        stalled = stalled + 1 if residual < TOLERANCE and found.residual > residual / 2 else 0
        if found.residual < residual or residual > TOLERANCE:
            at = found
    neurons = Neurons(nodes.weights, at.p)
    return FreeSolution(neurons, at.Q, at.free_energy, at.data.value, at.residual, iteration)


def _shortened(problem: Problem, nodes: Nodes, at: _Tilt, step: Array) -> _Tilt | None:
    """The law after a step, which is capped, and halved until the free energy or, near the end,
    the residual falls."""
    size = at.inner(step, step) ** 0.5
    step = step * min(1.0, 1.0 / size)
    slope = -2 * problem.width * at.inner(step, at.rest)
    rounding = 1e-13 * (abs(at.free_energy) + problem.width)
    for halving in range(30):
        try:
            found = _Tilt(problem, nodes, at.features, at.v + step / 2**halving)
        except ValueError:
            continue
        if found.free_energy <= at.free_energy + 1e-4 * slope / 2**halving + rounding:
            return found
        if found.residual < at.residual / 2 < 1e-3:
            return found
    return None
