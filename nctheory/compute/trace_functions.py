"""The traces of NC1 as functions of arrays: of class moments, and of weights of classes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from nctheory.compute.shipped import shipped_traces
from nctheory.theory.shared import once

__all__ = ["trace_expressions", "trace_functions", "trace_weights"]


@once
def trace_functions(convention: str) -> tuple[Callable[..., Any], Callable[..., Any]]:
    """The two traces of the moments and weights, and their derivatives by the moments."""

    def function(key: str) -> Callable[..., Any]:
        return shipped_traces(f"{key} {convention}", lambda: trace_expressions(convention)[key])

    return function("traces"), function("slopes")


def trace_expressions(convention: str) -> dict[str, tuple[Any, Any]]:
    """The arguments and expressions of `trace_functions`."""
    from nctheory.theory import traces as theory

    moments = [theory.t, theory.m, theory.spread, theory.gaps]
    weights = [theory.by_size, theory.equal]
    traces = theory.traces(convention)
    slopes = [[theory.slope(trace, x) for x in moments] for trace in traces]
    return {"traces": ([*moments, *weights], list(traces)), "slopes": (weights, slopes)}


def trace_weights(sizes: Any, convention: str) -> tuple[tuple[Any, Any], tuple[Any, Any]]:
    """The traces as linear functions of the moments: for each the weights of t and of M.

    `sizes` (C,) are floats, or balls, which the weights then are too; they have the shapes (C,) and
    (C, C).

    >>> within, between = trace_weights(np.array([2.0, 2.0]), "class")
    >>> within[0], between[1]
    (array([0.5, 0.5]), array([[ 0.25, -0.25],
           [-0.25,  0.25]]))
    """
    classes, ones = len(sizes), (sizes / sizes)[:, None]
    columns = (sizes / sum(sizes))[:, None], ones / classes
    found = []
    for slopes in trace_functions(convention)[1](*columns):
        t, diagonal, spread, gaps = (
            np.broadcast_to(slope * ones, (classes, classes if k == 3 else 1))
            for k, slope in enumerate(slopes)
        )
        # spread = t - m, and gaps = m 1' + 1 m' - 2 M.
        alone = (diagonal - spread)[:, 0] + gaps.sum(axis=0) + gaps.sum(axis=1)
        found.append(((t + spread)[:, 0], np.diag(alone) - gaps - gaps.T))
    return found[0], found[1]
