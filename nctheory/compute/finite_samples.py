"""What class moments become, in expectation, for samples of finitely many a class."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nctheory.compute.moments import ClassMoments
from nctheory.compute.shipped import shipped_traces
from nctheory.theory.shared import once

__all__ = ["expected_of_samples"]

Array = NDArray[np.float64]


def expected_of_samples(moments: ClassMoments, sizes: Array) -> ClassMoments:
    """The expectation of the moments of `sizes` independent samples a class."""
    mean, spread = _finite_sample_functions()
    zero = np.zeros_like(sizes)
    diagonal = np.eye(len(sizes), dtype=bool)
    reduced = spread(sizes, moments.spread, zero)
    noise = mean(sizes, moments.spread, zero)  # what sampling adds to |m_c|^2, M_cc being linear
    gaps = np.where(diagonal, 0.0, moments.gaps + noise[:, None] + noise[None, :])
    gram = np.where(diagonal, np.diag(mean(sizes, moments.t, np.diag(moments.M))), moments.M)
    error = None if moments.error is None else expected_of_samples(moments.error, sizes)
    return ClassMoments(moments.t, gram, sizes, reduced, gaps, error)


@once
def _finite_sample_functions() -> tuple[Callable[..., Array], Callable[..., Array]]:
    """The expectations of M_cc and of the spread, functions of (n_c, t_c, M_cc)."""

    def function(key: str) -> Callable[..., Array]:
        return shipped_traces(key, lambda: finite_sample_expressions()[key])

    return function("mean of samples"), function("spread of samples")


def finite_sample_expressions() -> dict[str, tuple[Any, Any]]:
    """The arguments and the two expectations over samples."""
    from nctheory.theory import traces as theory

    arguments = [theory.n_c, theory.t_c, theory.m_cc]
    mean, spread = (step.rhs for step in theory.expected_moments())
    return {"mean of samples": (arguments, mean), "spread of samples": (arguments, spread)}
