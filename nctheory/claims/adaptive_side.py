"""Sides of claim (c): the adaptive kernel of a network, and its slope at infinite width."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np

from nctheory.compute.kernels import nngp
from nctheory.compute.moments import ClassMoments, class_moments
from nctheory.enclose.balls import BallMoments
from nctheory.layouts.layout import Layout
from nctheory.layouts.network_data import NetworkData

__all__ = ["AdaptiveSide", "SlopeSide", "ZeroSide", "network_data"]

_ERROR, _INDEPENDENT_ERROR = 1e-8, 1e-4  # relative


def network_data(layout: Layout) -> NetworkData:
    """The layout, which must have a network."""
    if not isinstance(layout, NetworkData):
        raise ValueError(
            "layout: expected data with a network: points and labels, or drawn, with network"
        )
    return layout


class AdaptiveSide(NamedTuple):
    """NC1 of the adaptive kernel of a network that sees the targets."""

    activation: str

    def __str__(self) -> str:
        return f"NC1(adaptive, {self.activation})"

    def latex(self) -> str:
        """NC1 of the kernel at the solution S of the equations of state."""
        return rf"\mathrm{{NC}}_{{1}}(Q^{{\mathrm{{{self.activation}}}}}(S))"

    def as_fields(self) -> dict[str, Any]:
        """Which kernel it is."""
        return {"kernel": "adaptive", "activation": self.activation}

    def moments(self, layout: Layout) -> ClassMoments:
        """By Newton's method for the equations of state."""
        from nctheory.learning.adaptive import adaptive_kernel

        data = _with_width(layout)
        found = adaptive_kernel(
            data.points,
            data.targets,
            activation=self.activation,
            width=data.width or 0.0,
            ridge=data.ridge,
            readout_variance=data.readout_variance,
            other_starts=False,
        )
        if not found.converged:
            raise ValueError(f"layout: the equations of state: {found.remarks[0]}")
        return _with_error(found.moments(data.labels), _ERROR)

    def independent(self, layout: Layout, *, coarse: bool = False) -> ClassMoments:
        """By BFGS on the logarithm of S, with derivatives from differences of the free energy."""
        from scipy.optimize import minimize

        data = _with_width(layout)
        Y = data.targets.reshape(len(data.points), -1)
        width, dim, turns = data.width or 0.0, data.dim, np.triu_indices(data.dim)

        def kernel(v: Any) -> tuple[Any, Any]:
            log = np.zeros((dim, dim))
            log[turns] = v
            size, axes = np.linalg.eigh(log + np.triu(log, 1).T)
            moved = data.points @ axes * np.exp(size / 2)
            return data.readout_variance * nngp(moved, activation=self.activation), size

        def free_energy(v: Any) -> float:
            Q, size = kernel(v)
            noisy = Q + data.ridge * np.eye(len(Q))
            fit = float(np.sum(Y * np.linalg.solve(noisy, Y)))
            log_det = Y.shape[1] * np.linalg.slogdet(noisy / data.ridge)[1]
            return width * float(np.sum(np.exp(size) - size - 1)) + fit + log_det

        found = minimize(free_energy, np.zeros(len(turns[0])), method="BFGS")
        return _with_error(class_moments(kernel(found.x)[0], data.labels), _INDEPENDENT_ERROR)

    def balls(self, layout: Layout) -> BallMoments:
        """There are none."""
        raise ValueError("layout: there are no balls for adaptive kernels of a finite width")


def _with_error(moments: ClassMoments, relative: float) -> ClassMoments:
    """The moments, with that bound of the relative errors of all their numbers."""
    parts = (relative * np.abs(x) for x in (moments.t, moments.M, moments.spread, moments.gaps))
    t, gram, spread, gaps = parts
    error = ClassMoments(t, gram, moments.sizes, spread, gaps)
    return replace(moments, error=error)


def _with_width(layout: Layout) -> NetworkData:
    data = network_data(layout)
    if data.width is None:
        raise ValueError("network.width: missing; expected the number of hidden neurons")
    return data


class _Number:
    """A side that is a number and no NC1: `WideClaim` evaluates it."""

    def moments(self, layout: Layout) -> ClassMoments:
        """There are none."""
        raise ValueError("layout: a slope has no class moments")

    def independent(self, layout: Layout, *, coarse: bool = False) -> ClassMoments:
        """There are none."""
        return self.moments(layout)

    def balls(self, layout: Layout) -> BallMoments:
        """There are none."""
        raise ValueError("layout: a slope has no class moments")


@dataclass(frozen=True)
class SlopeSide(_Number):
    """The derivative of the adaptive NC1 by 1/width at infinite width."""

    activation: str

    def __str__(self) -> str:
        return f"d NC1(adaptive, {self.activation})/d(1/width)"

    def latex(self) -> str:
        """The derivative."""
        inside = AdaptiveSide(self.activation).latex()
        return rf"\left. \frac{{d}}{{d (1/h)}} {inside} \right|_{{h = \infty}}"

    def as_fields(self) -> dict[str, Any]:
        """Which kernel it is of."""
        return {"kernel": "adaptive, slope by 1/width", "activation": self.activation}


@dataclass(frozen=True)
class ZeroSide(_Number):
    """Zero, which a slope is compared with."""

    def __str__(self) -> str:
        return "0"

    def latex(self) -> str:
        """Zero."""
        return "0"

    def as_fields(self) -> dict[str, Any]:
        """Nothing tells it from others."""
        return {"kernel": "zero", "activation": None}
