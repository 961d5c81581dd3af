"""Samples of the posterior of a two-layer network: the judge between the laws of its neurons.

With the readout integrated out, the hidden weights W (width, d) have the density exp(-U),

    U(W) = (d/(2 w2)) |W|^2 + D(K)/2,    K = (readout_variance/width) phi(XW') phi(XW')',

where D is the data term of `nctheory.learning.state`. This is the stationary law of Langevin
dynamics with weight decay d/w2 on W and width/readout_variance on the readout, and loss
|r|^2/(2 ridge). Hamiltonian Monte Carlo draws from it, in coordinates in which the Gaussian law is
white; the mean of K is to be compared with the kernels of the Gaussian and of the free law.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nctheory import validate
from nctheory.compute.moments import ClassMoments
from nctheory.learning.features import activation_function, activation_slope
from nctheory.learning.laws import mean_moments, weighted_moments
from nctheory.learning.newton import branch_from_infinite_width
from nctheory.learning.problem import Problem, check_memory
from nctheory.learning.state import DataTerm

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["PosteriorSample", "Potential", "sample_posterior"]

Array = NDArray[np.float64]

_BATCHES = 16
_STEPS = 12  # of the leapfrog, on average
_ACCEPTANCE = 0.8


class Potential:
    """U as a function of Z, where W = Z L', and its gradient."""

    def __init__(self, problem: Problem, L: Array) -> None:
        self.problem, self.L = problem, L
        self.Z_to_inputs = problem.X @ L
        self.phi = activation_function(problem.activation)
        self.slope = activation_slope(problem.activation)
        self.metric = problem.dim / problem.weight_variance * L.T @ L
        self.scale = problem.readout_variance / problem.width

    def kernel(self, Z: Array) -> Array:
        """K, (N, N)."""
        features = self.phi(self.Z_to_inputs @ Z.T)
        return np.asarray(self.scale * features @ features.T)

    def __call__(self, Z: Array) -> tuple[float, Array, Array]:
        """U, its gradient (width, d) and K."""
        inputs = self.Z_to_inputs @ Z.T
        features = self.phi(inputs)
        kernel = self.scale * features @ features.T
        data = DataTerm(self.problem, kernel)
        pulled = Z @ self.metric
        value = float(np.sum(pulled * Z)) / 2 + data.value / 2
        back = self.scale * (data.slope @ features) * self.slope(inputs)
        return value, pulled + back.T @ self.Z_to_inputs, kernel


@dataclass(frozen=True, eq=False)
class PosteriorSample:
    """Draws of the posterior, as means over consecutive batches.

    Attributes
    ----------
    matrix : array (N, N)
        The posterior mean of K.
    covariance : array (d, d)
        The posterior mean of W'W/width.
    acceptance : float
        The part of the proposals that was accepted; near 0.8 if all is well.
    energies : array (draws,)
        U at each draw.
    """

    problem: Problem
    batches: Array
    covariance: Array
    acceptance: float
    energies: Array

    @property
    def matrix(self) -> Array:
        """The posterior mean of K, (N, N)."""
        return np.asarray(self.batches.mean(axis=0))

    def moments(self, labels: ArrayLike) -> ClassMoments:
        """Class moments of the mean kernel, with the error that the spread of batches shows."""
        found = [weighted_moments(K, labels, self.problem.weights) for K in self.batches]
        return mean_moments(found)


def sample_posterior(
    X: ArrayLike,
    y: ArrayLike,
    *,
    activation: Activation | str = "erf",
    width: int,
    ridge: float,
    readout_variance: float = 1.0,
    weight_variance: float = 1.0,
    draws: int = 800,
    warmup: int = 200,
    seed: int = 0,
    progress: Callable[[float], None] | None = None,
) -> PosteriorSample:
    """Draw networks from the posterior by Hamiltonian Monte Carlo, the readout integrated out.

    Parameters are those of `nctheory.adaptive_kernel`, and

    draws, warmup : int
        Networks that are kept, and before them those with which the step is chosen.
    seed : int
        The same seed gives the same draws.
    progress : callable, optional
        Called with the part that is done, from 0 to 1.

    Returns
    -------
    PosteriorSample

    Raises
    ------
    ValueError, TypeError
        One line that says what was wrong with an argument; also if the activation jumps.
    """
    problem = Problem.of(
        X,
        y,
        activation=activation,
        width=validate.positive_integer(width, "width"),
        ridge=ridge,
        readout_variance=readout_variance,
        weight_variance=weight_variance,
    )
    activation_slope(problem.activation)  # says that it jumps
    draws = validate.positive_integer(draws, "draws")
    if draws < 2 * _BATCHES:
        raise ValueError(f"draws: expected at least {2 * _BATCHES}, got {draws}")
    validate.positive_integer(warmup, "warmup")
    seed = validate.integer(seed, "seed", least=0)
    validate.function(progress, "progress")
    problem.check_memory(_BATCHES + 8)
    held = 6 * problem.dim + 5 * problem.samples  # of a neuron, in a step
    check_memory("width", width, "neurons", 8 * held * width)
    rng = np.random.default_rng(seed)
    with problem.one_thread():
        start = branch_from_infinite_width(problem, max_iterations=100)[0].state
        chain = _Chain(Potential(problem, start.L), rng)
        return _collect(problem, chain, draws, warmup, progress)


def _collect(
    problem: Problem,
    chain: _Chain,
    draws: int,
    warmup: int,
    progress: Callable[[float], None] | None,
) -> PosteriorSample:
    """Run the chain and average its kernels."""
    batches = np.zeros((_BATCHES, problem.samples, problem.samples))
    counts = np.zeros(_BATCHES)
    second = np.zeros((problem.dim, problem.dim))
    energies = np.empty(draws)
    for turn in range(-warmup, draws):
        chain.step(adapt=turn < 0)
        if progress:
            progress((turn + warmup + 1) / (warmup + draws))
        if turn < 0:
            continue
        batch = turn * _BATCHES // draws
        batches[batch] += chain.kernel
        counts[batch] += 1
        second += chain.Z.T @ chain.Z
        energies[turn] = chain.energy
    L = chain.potential.L
    covariance = L @ second @ L.T / (draws * problem.width)
    accepted = chain.accepted / draws
    return PosteriorSample(problem, batches / counts[:, None, None], covariance, accepted, energies)


class _Chain:
    """Hamiltonian Monte Carlo; dual averaging chooses the step (Hoffman and Gelman, 2014)."""

    def __init__(self, potential: Potential, rng: np.random.Generator) -> None:
        self.potential, self.rng = potential, rng
        self.Z = rng.standard_normal((int(potential.problem.width), len(potential.L)))
        self.energy, self.gradient, self.kernel = potential(self.Z)
        self.accepted = 0.0
        self._first = self._log_step = self._mean_log_step = np.log(0.1)
        self._turns, self._lack = 0, 0.0

    def step(self, *, adapt: bool) -> None:
        """One proposal. While adapting, the step changes; afterwards acceptances are counted."""
        rng = self.rng
        size = np.exp(self._log_step if adapt else self._mean_log_step) * rng.uniform(0.9, 1.1)
        momentum = rng.standard_normal(self.Z.shape)
        before = self.energy + np.sum(momentum**2) / 2
        Z, gradient = self.Z, self.gradient
        energy, kernel = self.energy, self.kernel
        for _ in range(int(rng.integers(_STEPS // 2, 2 * _STEPS))):
            momentum = momentum - size / 2 * gradient
            Z = Z + size * momentum
            energy, gradient, kernel = self.potential(Z)
            momentum = momentum - size / 2 * gradient
        log_ratio = before - energy - np.sum(momentum**2) / 2
        chance = float(np.exp(min(0.0, log_ratio))) if np.isfinite(log_ratio) else 0.0
        if rng.uniform() < chance:
            self.Z, self.energy, self.gradient, self.kernel = Z, energy, gradient, kernel
            self.accepted += not adapt
        if adapt:
            self._adapt(chance)

    def _adapt(self, chance: float) -> None:
        self._turns += 1
        t = self._turns
        self._lack += (_ACCEPTANCE - chance - self._lack) / (t + 10)
        self._log_step = self._first + np.log(10) - np.sqrt(t) / 0.05 * self._lack
        weight = t**-0.75
        self._mean_log_step += weight * (self._log_step - self._mean_log_step)
