"""Why the residual of the equations of state stops early on D2.

Four classes share one target, which the kernel cannot fit, and the ridge is 1e-6: the residuals of
the fit over the ridge, T = R y, are huge, and the gradient is the little that is left of a sum
after its terms have cancelled.

    python benchmarks/residual_floor.py [N [d]]

prints for D2, N = 1024 and d = 1 if not given, what is summed and what is left; the residual at the
same weights in doubles and in extended precision (where numpy.longdouble is wider, as on x86); and
how far Newton's step would still move log S.
"""

from __future__ import annotations

import sys

import numpy as np

import nctheory as nct
from nctheory.layouts.datasets import d2
from nctheory.learning.experiments import PAPER_SETTING
from nctheory.learning.newton import conjugate_gradients
from nctheory.learning.state import State, factor_of

Wide = np.longdouble


def extended(problem, L):
    """The gradient of the free energy over the width, by the formulas for the ERF."""
    Z = problem.X.astype(Wide) @ L.astype(Wide)
    K, one = Z @ Z.T, np.eye(problem.samples, dtype=Wide)
    own = np.diag(K)
    D = 1 + 2 * own
    both = np.outer(D, D)
    size = Wide(problem.readout_variance)
    Q = size * np.arcsin(2 * K / np.sqrt(both)) / np.arccos(Wide(0))
    noisy = Q + Wide(problem.ridge) * one
    rough = np.linalg.inv(noisy.astype(float))
    R, T = rough.astype(Wide), rough @ problem.Y
    for _ in range(3):  # refined, with residuals in extended precision
        R = R + rough @ (one - noisy @ R).astype(float)
        T = T + rough @ (problem.Y - noisy @ T).astype(float)
    A = R - T @ T.T
    slope = 2 / np.arccos(Wide(0)) / np.sqrt(both - 4 * K**2)  # by k12
    along = A * slope
    ends = -2 * A * slope * K / D[:, None]  # by k11 and k22
    np.fill_diagonal(along, 0)
    np.fill_diagonal(ends, np.diag(A) * 2 / np.arccos(Wide(0)) / np.sqrt(1 + 4 * own) / D)
    along[np.diag_indices_from(along)] = ends.sum(axis=1)
    pull = size * Z.T @ along @ Z / problem.width
    prior = Wide(problem.dim / problem.weight_variance) * L.T.astype(Wide) @ L.astype(Wide)
    return prior + pull - np.eye(problem.dim)


def main(count: int = 1024, dim: int = 1) -> None:
    """Print all of it."""
    X, labels = d2(count, dim, 0)
    found = nct.adaptive_kernel(X, 2.0 * labels - 3, other_starts=False, **PAPER_SETTING)
    L = factor_of(found.covariance)
    state = State(found.problem, L, second=True)
    summed = state.pull_back(state.data.slope, absolute=True).max() / found.problem.width
    step = conjugate_gradients(state.hessian, -state.gradient, tolerance=1e-6, steps=200)
    print(f"D2, N = {count}, d = {dim}: NC1 {nct.nc1(found.moments(labels)).ratio:.10f}")
    print(f"summed: {summed:.0e}, of which the rounding is {summed * 2**-53:.0e} at most")
    print(f"residual in doubles: {state.residual:.0e}")
    if np.finfo(Wide).eps < np.finfo(float).eps:
        print(f"residual in extended precision: {np.abs(extended(found.problem, L)).max():.0e}")
    print(f"Newton's step in log S: {np.abs(step).max():.0e}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
