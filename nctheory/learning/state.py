"""The free energy of an adaptive kernel, its gradient and its Hessian.

For neurons with weights w ~ N(0, S), Q = readout_variance kappa(X S X'), R = (Q + ridge I)^-1:

    F(S) = width [(d/w2) tr S - log det S - d + d log(w2/d)] + D(Q)
    D(Q) = tr Y'R Y + C log det(I + Q/ridge)

with w2 = weight_variance and C outputs. Its stationary points solve the equations of state

    S^-1 = (d/w2) I + G/width,     G = dD/dS = X' [dD/dK] X,   dD/dQ = C R - R Y Y'R.

The derivatives are taken at S = L L', along S(E) = L exp(E) L' for symmetric E, where -log det S is
linear: so the Hessian is the identity plus what the data add, times the width.

Source: Seroussi, Naveh and Ringel, Nature Communications 14, 908 (2023); Kothapalli and Tirer,
TMLR 2025, Definition 6.1.
"""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import lapack

from nctheory.learning.problem import Problem

__all__ = ["DataTerm", "State", "factor_of", "prior_factor", "symmetric"]

Array = NDArray[np.float64]


def symmetric(matrix: Array) -> Array:
    """The symmetric part."""
    return (matrix + matrix.T) / 2


def prior_factor(problem: Problem) -> Array:
    """L with L L' = (weight_variance/d) I, the covariance at infinite width."""
    return np.sqrt(problem.weight_variance / problem.dim) * np.eye(problem.dim)


class DataTerm:
    """D(Q) = tr Y'R Y + C log det(I + Q/ridge) and its derivatives by Q (N, N).

    Sample weights p enter as Q -> p^1/2 Q p^1/2 and Y -> p^1/2 Y: whole numbers repeat samples.

    Raises
    ------
    ValueError
        If Q + ridge I is not positive definite in floating point.
    """

    def __init__(self, problem: Problem, Q: Array) -> None:
        self.outputs, self.roots = problem.outputs, problem.roots
        matrix = self.roots * Q * self.roots.T
        matrix[np.diag_indices_from(matrix)] += problem.ridge
        factor, fault = lapack.dpotrf(matrix, lower=1)
        if fault:
            raise ValueError(
                f"ridge: {problem.ridge:g} is lost beside the kernel, of trace "
                f"{np.trace(matrix):.3g}; expected a larger one"
            )
        self.log_det = 2 * float(np.sum(np.log(np.diag(factor) / np.sqrt(problem.ridge))))
        inverse, fault = lapack.dpotri(factor, lower=1, overwrite_c=True)
        self.R = np.tril(inverse) + np.tril(inverse, -1).T
        target = self.roots * problem.Y
        self.T = self.R @ target
        self.fit = float(np.sum(target * self.T))
        self.value = self.fit + self.outputs * self.log_det

    @cached_property
    def slope(self) -> Array:
        """A = dD/dQ = C R - R Y Y'R."""
        return self.roots * (self.outputs * self.R - self.T @ self.T.T) * self.roots.T

    def change(self, dQ: Array) -> Array:
        """The change of `slope` with Q, to first order."""
        moved = self.R @ (self.roots * dQ * self.roots.T)
        part = (moved @ self.T) @ self.T.T
        change = part + part.T - self.outputs * (moved @ self.R)
        return self.roots * change * self.roots.T


class State:
    """The free energy at S = L L', and its derivatives along S(E) = L exp(E) L'.

    Parameters
    ----------
    problem : Problem
    L : array (d, d)
        Any factor of the covariance S.
    second : bool
        Whether `hessian` will be asked for.

    Attributes
    ----------
    Q : array (N, N)
        The kernel, readout_variance kappa(X S X').
    data : DataTerm
    free_energy : float
    """

    def __init__(self, problem: Problem, L: Array, *, second: bool = False) -> None:
        self.problem, self.L = problem, L
        self.Z = problem.X @ L
        self._parts = problem.kernel_parts(self.Z, second=second)
        self.Q = problem.readout_variance * self._parts["value"][0]
        self.data = DataTerm(problem, self.Q)
        scale = problem.dim / problem.weight_variance
        self.metric = scale * L.T @ L
        log_det = np.linalg.slogdet(L)[1]
        prior = np.trace(self.metric) - 2 * log_det - problem.dim * (1 + np.log(scale))
        self.free_energy = problem.width * float(prior) + self.data.value

    @property
    def covariance(self) -> Array:
        """S (d, d)."""
        return self.L @ self.L.T

    @cached_property
    def pull(self) -> Array:
        """L'G L with G = dD/dS: the gradient of the data term along E, (d, d)."""
        return self.pull_back(self.data.slope)

    def pull_back(self, A: Array, *, absolute: bool = False) -> Array:
        """L' [dT/dS] L, (d, d), for a function T of Q with dT/dQ = A.

        `absolute` sums absolute values instead, which bounds what rounding A does to it.
        """
        parts = A, self._parts["first"], self._parts["diagonal"][1], self.Z
        if absolute:
            A, first, diagonal, Z = map(np.abs, parts)
            return self._pull_back(A, first, diagonal, Z)
        return self._pull_back(*parts)

    def _pull_back(self, A: Array, first: Array, diagonal: Array, Z: Array) -> Array:
        """Z' [dT/dK] Z for dT/dQ = A, where dQ/dK has these slopes."""
        along = A * first[1]
        np.fill_diagonal(along, 2 * np.einsum("ij,ij->i", A, first[0]) + np.diag(A) * diagonal)
        return self.problem.readout_variance * symmetric(Z.T @ along @ Z)

    @cached_property
    def gradient(self) -> Array:
        """dF/dE / width = (d/w2) L'L + L'G L/width - I: zero if and only if S is stationary."""
        return self.metric + self.pull / self.problem.width - np.eye(self.problem.dim)

    @property
    def residual(self) -> float:
        """The largest entry of `gradient`: that of the equations of state, multiplied by L."""
        return float(np.abs(self.gradient).max())

    def hessian(self, E: Array) -> Array:
        """The second derivative of F/width along E, as a matrix (d, d); E is symmetric."""
        first, second, diagonal = (self._parts[k] for k in ("first", "second", "diagonal"))
        A = self.data.slope
        dK = self.Z @ E @ self.Z.T
        norm = np.diag(dK)
        rows, columns = norm[:, None], norm[None, :]
        half = first[0] * rows
        dQ = half + half.T + first[1] * dK
        np.fill_diagonal(dQ, diagonal[1] * norm)
        dA = self.data.change(self.problem.readout_variance * dQ)
        # kappa_1 and kappa_2 move with k11, k12 and k22; kappa_23 is kappa_12 transposed.
        moved = np.empty_like(first)
        moved[0] = second[0] * rows + second[1] * dK + second[2] * columns
        mixed = second[1] * rows
        moved[1] = mixed + mixed.T + second[3] * dK
        data = self._pull_back(dA, first, diagonal[1], self.Z)
        data += self._pull_back(A, moved, diagonal[2] * norm, self.Z)
        straight = self.metric + self.pull / self.problem.width
        return symmetric(straight @ E) + data / self.problem.width


def factor_of(covariance: Array) -> Array:
    """A factor L of a covariance S = L L' (d, d).

    Raises
    ------
    ValueError
        If S is not positive definite.
    """
    try:
        return np.asarray(np.linalg.cholesky(covariance), dtype=float)
    except np.linalg.LinAlgError:
        raise ValueError("covariance: expected a positive definite matrix") from None
