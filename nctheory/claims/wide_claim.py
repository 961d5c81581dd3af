"""Claim (c) for all large widths: that NC1 falls with 1/width at infinite width."""

from __future__ import annotations

from dataclasses import dataclass

from flint import arb

from nctheory.claims.adaptive_side import SlopeSide, network_data
from nctheory.claims.claim import Claim
from nctheory.claims.comparison import CertifiedComparison, Comparison
from nctheory.compute.moments import NC1, nc1
from nctheory.enclose.balls import Enclosure
from nctheory.enclose.points import MOST_BITS
from nctheory.enclose.wide_balls import certified_wide_slope
from nctheory.layouts.layout import Layout
from nctheory.layouts.network_data import NetworkData

__all__ = ["WideClaim"]

_WIDTH = 1e5


@dataclass(frozen=True)
class WideClaim(Claim):
    """0 >= d NC1/d(1/width) at infinite width: strictly, so that it decides all large widths.

    Both "traces" of a side are its value and 1, so that its ratio is its value.
    """

    def check(
        self,
        layout: Layout,
        convention: str = "literature",
        *,
        independent: bool = False,
        coarse: bool = False,
    ) -> Comparison:
        """Zero and the slope; `independent` is a difference quotient of adaptive kernels."""
        data = network_data(layout)
        activation = self._activation
        if independent:
            value, error = _quotient(data, activation, convention)
        else:
            from nctheory.learning.wide import wide_slope

            found = wide_slope(
                data.points,
                data.targets,
                data.labels,
                activation=activation,
                ridge=data.ridge,
                readout_variance=data.readout_variance,
                convention=convention,
            )
            value, error = found.value, found.error
        return Comparison(_number(0.0), _number(value, error), False)

    def certify(
        self,
        layout: Layout,
        convention: str = "literature",
        *,
        radius: float = 1e-10,
        most_bits: int = MOST_BITS,
    ) -> CertifiedComparison:
        """Zero and a ball that has the slope in it."""
        data = network_data(layout)
        value, bits = certified_wide_slope(
            data.points,
            data.targets,
            data.labels,
            activation=self._activation,
            ridge=data.ridge,
            readout_variance=data.readout_variance,
            convention=convention,
            radius=radius,
        )
        zero, one = arb(0), arb(1)
        left, right = Enclosure(zero, one, zero, bits), Enclosure(value, one, value, bits)
        return CertifiedComparison.of(left, right, None)

    @property
    def _activation(self) -> str:
        assert isinstance(self.right, SlopeSide)
        return self.right.activation


def _quotient(data: NetworkData, activation: str, convention: str) -> tuple[float, float]:
    """The difference quotient of NC1 at two large widths, extrapolated, and what it may lack."""
    from nctheory.learning.adaptive import adaptive_kernel

    values = [
        nc1(
            adaptive_kernel(
                data.points, data.targets, activation=activation, width=width, ridge=data.ridge,
                readout_variance=data.readout_variance, other_starts=False,
            ).moments(data.labels), convention,
        ).ratio
        for width in (_WIDTH, _WIDTH / 2, _WIDTH / 4)
    ]  # fmt: skip
    first, second = (
        (b - a) * _WIDTH / step for a, b, step in zip(values, values[1:], (1, 2), strict=False)
    )
    return (3 * first - second) / 2, abs(first - second) + 1e-9 * _WIDTH * values[0]


def _number(value: float, error: float = 0.0) -> NC1:
    found = NC1(value, 1.0, value)
    found.error = NC1(error, 0.0, error)
    return found
