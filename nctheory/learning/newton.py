"""Newton's method for the equations of state, in coordinates in which they are well conditioned.

A step replaces S = L L' by L exp(E) L', where E solves Newton's equation by conjugate gradients:
the Hessian is the identity plus what the data add. Steps are capped, and halved until the free
energy falls, so that what is found is a minimum or the residual says otherwise.

There can be several minima. The adaptive kernel is the one on the branch that starts from the
NNGP at infinite width, so 1/width grows from 0 in parts, each so short that the weights turn
little.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from nctheory.learning.problem import Problem
from nctheory.learning.state import State, prior_factor, symmetric

__all__ = [
    "Descent", "branch_from_infinite_width", "conjugate_gradients", "descend", "starts_elsewhere",
]  # fmt: skip

Array = NDArray[np.float64]

TOLERANCE = 1e-9  # of the residual: what counts as converged
_AIM = 1e-13  # and what is tried for, until rounding stops it
_NEAR = 1e-3  # residuals that the free energy no longer resolves
_CLOSE = 1e-6  # and from which on nothing but rounding keeps Newton's method from the aim
_CAP = 1.0  # the largest eigenvalue of a step
_TURN = 1.0  # the largest change of log S on a part of the branch
_SHORTEST = 2.0**-20  # part of the branch


@dataclass(frozen=True)
class Descent:
    """Where Newton's method ended: the state, its steps, and whether it is a stationary point."""

    state: State
    iterations: int

    @property
    def converged(self) -> bool:
        """Whether the equations of state hold there, up to rounding."""
        return self.state.residual < TOLERANCE


def descend(
    problem: Problem,
    L: Array,
    *,
    max_iterations: int,
    aim: float = _AIM,
    leash: float = np.inf,
    progress: Callable[[int, float], None] | None = None,
) -> Descent:
    """Minimise the free energy from S = L L', down to a residual or until rounding stops it.

    With a leash it stops where log S has changed by more than that.
    """
    state = State(problem, L, second=True)
    stalled = 0
    for iteration in range(max_iterations):
        residual = state.residual
        if progress:
            progress(iteration, residual)
        if residual < aim or stalled == 2 or _turn(L, state.L) > leash:
            return Descent(state, iteration)
        wanted = max(residual, aim / (10 * residual), 1e-6)  # Newton's rate, and not past the aim
        step = conjugate_gradients(
            state.hessian, -state.gradient, tolerance=min(0.1, wanted), steps=200
        )
        size, turn = np.linalg.eigh(step)
        size *= min(1.0, _CAP / np.abs(size).max())
        found = _line_search(problem, state, size, turn)
        if found is None:
            return Descent(state, iteration)
        stalled = stalled + 1 if residual < _CLOSE and found.residual > residual / 2 else 0
        if found.residual < residual or residual > _CLOSE:
            state = found
    return Descent(state, max_iterations)


def _turn(L: Array, M: Array) -> float:
    """The largest eigenvalue, in size, of the logarithm of MM' beside LL'."""
    return float(2 * np.abs(np.log(np.linalg.svd(np.linalg.solve(L, M), compute_uv=False))).max())


def _line_search(problem: Problem, state: State, size: Array, turn: Array) -> State | None:
    """The state after the step turn diag(size) turn', halved until the free energy falls, or, near
    the end, where it falls by less than its rounding errors, until the residual does."""
    slope = problem.width * float(np.einsum("ij,ik,jk,k->", state.gradient, turn, turn, size))
    rounding = 1e-13 * (abs(state.free_energy) + problem.width * problem.dim)
    for halving in range(30):
        part = size / 2**halving
        try:
            found = State(problem, state.L @ turn * np.exp(part / 2), second=True)
        except ValueError:
            continue
        if found.free_energy <= state.free_energy + 1e-4 * slope / 2**halving + rounding:
            return found
        if found.residual < state.residual / 2 < _NEAR:
            return found
    return None


def conjugate_gradients(
    operator: Callable[[Array], Array],
    right: Array,
    *,
    tolerance: float,
    steps: int,
    inner: Callable[[Array, Array], float] = lambda x, y: float(np.sum(x * y)),
) -> Array:
    """Solve operator(x) = right, to that relative residual, for a self-adjoint operator.

    Where the operator is not positive the last iterate is returned, or, at the first step,
    the right side: a direction of descent in both cases.
    """
    x, rest = np.zeros_like(right), right
    direction, norm = rest, inner(rest, rest)
    aim = tolerance**2 * norm
    for _ in range(steps):
        if norm <= aim:
            break
        image = operator(direction)
        curvature = inner(direction, image)
        if curvature <= 0:
            return x if x.any() else right
        x = x + norm / curvature * direction
        rest = rest - norm / curvature * image
        norm, before = inner(rest, rest), norm
        direction = rest + norm / before * direction
    return x


def branch_from_infinite_width(
    problem: Problem,
    *,
    max_iterations: int,
    progress: Callable[[int, float], None] | None = None,
) -> tuple[Descent, bool]:
    """Follow the minimum from 1/width = 0, and say whether it could be followed all the way.

    A part of the way is repeated in halves if log S changed by more than `_TURN` on it. Where that
    happens on the shortest parts the branch ends, and the descent goes on from there.
    """
    L, reached, part, iterations, followed = prior_factor(problem), 0.0, 1.0, 0, True
    while reached < 1:
        at = min(1.0, reached + part)
        there = replace(problem, width=problem.width / at)
        leash = _TURN if part > _SHORTEST else np.inf
        found = descend(
            there,
            L,
            max_iterations=max_iterations,
            aim=_AIM if at == 1 else 1e-4,
            leash=leash,
            progress=progress,
        )
        iterations += found.iterations
        near = _turn(L, found.state.L) <= _TURN
        if near or leash > _TURN:
            followed = followed and near
            L, reached, part = found.state.L, at, 2 * part
        else:
            part /= 2
    return Descent(found.state, iterations), followed


def starts_elsewhere(problem: Problem) -> list[Array]:
    """Factors to descend from: weights large, small, and aligned with the targets."""
    L = prior_factor(problem)
    pull = np.linalg.svd((problem.X * problem.weights[:, None]).T @ problem.Y)[0][:, 0]
    return [3 * L, L / 3, L + 3 * L[0, 0] * symmetric(np.outer(pull, pull))]
