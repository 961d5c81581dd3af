"""Domains of claims: layouts made from a few numbers, to search and to draw from."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from nctheory.claims.boxes import Boxes
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layout import Layout
from nctheory.layouts.layouts import FiniteClasses, LimitClasses
from nctheory.layouts.network_data import NetworkData

__all__ = ["Domain", "Parameter", "in_boxes"]

Array = NDArray[np.float64]
Values = dict[str, float]


@dataclass(frozen=True)
class Parameter:
    """A number that a domain's layouts are made from. `log` spaces it evenly in its logarithm,
    `whole` rounds it."""

    name: str
    low: float
    high: float
    log: bool = False
    whole: bool = False

    def at(self, unit: float) -> float:
        """The value at a place between 0 (low) and 1 (high)."""
        if self.log:
            value = math.exp(math.log(self.low) + unit * math.log(self.high / self.low))
        else:
            value = self.low + unit * (self.high - self.low)
        return float(round(value)) if self.whole else value


@dataclass(frozen=True)
class Domain:
    """Layouts made from parameters: `build` takes them by name."""

    parameters: tuple[Parameter, ...]
    build: Callable[..., Layout]

    def values(self, unit: Array) -> Values:
        """The parameters at a point of the unit cube."""
        return {p.name: p.at(float(x)) for p, x in zip(self.parameters, unit, strict=True)}

    def __str__(self) -> str:
        return ", ".join(f"{p.name} in [{p.low:g}, {p.high:g}]" for p in self.parameters)


def _mirrored(dim: float, mean: float, std: float) -> Layout:
    return GaussianClasses.mirrored(int(dim), mean, std)


def in_boxes(boxes: Boxes) -> Domain:
    """Layouts in the boxes, of the dimension among theirs that is nearest."""

    def build(dim: float, mean: float, std: float) -> Layout:
        nearest = min(boxes.dims, key=lambda d: abs(d - dim))
        return GaussianClasses.mirrored(nearest, mean, std)

    dims = Parameter("dim", boxes.dims[0], boxes.dims[-1], log=True, whole=True)
    return Domain((dims, MEAN, STD), build)


def _plane(
    x1: float, x2: float, y2: float, std1: float, std2: float | None = None, dim: float = 2
) -> Layout:
    """Two isotropic classes with means (x1, 0) and (x2, y2), in the first two coordinates."""
    means = np.zeros((2, int(dim)))
    means[0, 0], means[1, 0], means[1, 1] = x1, x2, y2
    return GaussianClasses(means, [std1**2, (std1 if std2 is None else std2) ** 2])


def _diagonal(
    x1: float, y1: float, x2: float, y2: float, u1: float, v1: float, u2: float, v2: float
) -> Layout:
    covariances = [np.diag([u1, v1]), np.diag([u2, v2])]
    return GaussianClasses([[x1, y1], [x2, y2]], covariances)


def _mirrored_diagonal(x: float, y: float, u: float, v: float) -> Layout:
    return GaussianClasses([[-x, -y], [x, y]], np.diag([u, v]))


def _limit(r1: float, r2: float, cosine: float, std1: float, std2: float | None = None) -> Layout:
    product = r1 * r2 * cosine
    widths = [std1**2, (std1 if std2 is None else std2) ** 2]
    return LimitClasses([[r1**2, product], [product, r2**2]], widths)


def _points(x1: float, x2: float, y2: float) -> Layout:
    return FiniteClasses.mirrored([[x1, 0.0], [x2, y2]])


def _arcs(turn: float, width1: float, width2: float) -> Layout:
    """Three points a class on the unit circle, around the angles 0 and `turn`, in degrees."""
    degrees = [-width1, 0.0, width1, turn - width2, turn, turn + width2 / 2]
    angles = np.radians(degrees)
    return FiniteClasses(np.stack([np.cos(angles), np.sin(angles)], axis=1), [0, 0, 0, 1, 1, 1])


def _circle(turn1: float, turn2: float) -> Layout:
    """Points at the angles 0, `turn1` and `turn2`, in degrees, and their mirror images."""
    angles = np.radians([0.0, turn1, turn2])
    return FiniteClasses.mirrored(np.stack([np.cos(angles), np.sin(angles)], axis=1))


def _log(name: str, low: float, high: float) -> Parameter:
    return Parameter(name, low, high, log=True)


MEAN, STD = _log("mean", 0.05, 10), _log("std", 0.05, 10)
DIMS = Parameter("dim", 2, 128, log=True, whole=True)
STD1, STD2 = _log("std1", 0.1, 10), _log("std2", 0.1, 10)
X1, X2, Y2 = _log("x1", 0.1, 20), Parameter("x2", -20, 20), Parameter("y2", 0, 20)
PLACES = tuple(Parameter(name, -8, 8) for name in ("x1", "y1", "x2", "y2"))
VARIANCES = tuple(_log(name, 1e-2, 100) for name in ("u1", "v1", "u2", "v2"))
LIMITS = (_log("r1", 0.1, 10), _log("r2", 0.1, 10), Parameter("cosine", -1, 1))

MIRRORED_DOMAIN = Domain((DIMS, MEAN, STD), _mirrored)
LINE_DOMAIN = Domain((MEAN, STD), lambda mean, std: _mirrored(1, mean, std))
WIDTHS_DOMAIN = Domain((X1, X2, Y2, STD1), _plane)
TWO_WIDTHS_DOMAIN = Domain((X1, X2, Y2, STD1, STD2), _plane)
SPACE_DOMAIN = Domain((X1, X2, Y2, STD1, Parameter("dim", 3, 64, log=True, whole=True)), _plane)
DIAGONAL_DOMAIN = Domain(PLACES + VARIANCES, _diagonal)
MIRRORED_DIAGONAL_DOMAIN = Domain(
    (Parameter("x", -8, 8), Parameter("y", -8, 8), _log("u", 1e-2, 100), _log("v", 1e-2, 100)),
    _mirrored_diagonal,
)
LIMIT_DOMAIN = Domain((*LIMITS, STD1), _limit)
LIMIT_WIDTHS_DOMAIN = Domain((*LIMITS, STD1, STD2), _limit)
LIMIT_MIRRORED_DOMAIN = Domain((MEAN, STD), LimitClasses.mirrored)
ARCS_DOMAIN = Domain(
    (Parameter("turn", 60, 180), Parameter("width1", 1, 40), Parameter("width2", 1, 40)), _arcs
)
POINTS_DOMAIN = Domain((X1, X2, Y2), _points)
LINE_POINTS_DOMAIN = Domain((X1, X2), lambda x1, x2: FiniteClasses.mirrored([[x1], [x2]]))
LINE_PAIRS_DOMAIN = Domain(
    tuple(Parameter(name, -6, 6) for name in ("x1", "x2", "y1", "y2")),
    lambda x1, x2, y1, y2: FiniteClasses([[x1], [x2], [y1], [y2]], [0, 0, 1, 1]),
)
LINE_TRIPLE_DOMAIN = Domain(
    tuple(_log(name, 0.1, 6) for name in ("x", "y", "z")),
    lambda x, y, z: FiniteClasses([[x], [y], [-x], [-z], [-y], [z]], [0, 0, 1, 1, 2, 2]),
)
CIRCLE_DOMAIN = Domain((Parameter("turn1", 0, 180), Parameter("turn2", 180, 360)), _circle)


def _network(
    dim: float,
    width: float,
    ridge: float,
    readout: float,
    seed: float,
    other: float = 16,
    flipped: float = 0.0,
) -> Layout:
    """D1 with 16 samples of one class and a part of the targets flipped, and a network whose
    readout variance is from 1/width (the mean-field scaling) to 1."""
    return NetworkData.drawn(
        (16, int(other)),
        int(dim),
        int(seed),
        flipped=flipped,
        width=width,
        ridge=ridge,
        readout_variance=width**-readout,
    )


NETWORKS = (
    Parameter("dim", 1, 32, log=True, whole=True),
    _log("width", 2, 2000),
    _log("ridge", 1e-4, 1),
    Parameter("readout", 0, 1),
    Parameter("seed", 0, 99, whole=True),
)
NETWORK_DOMAIN = Domain(NETWORKS, _network)
FLIPPED_DOMAIN = Domain((*NETWORKS, Parameter("flipped", 0, 0.5)), _network)
RANDOM_DOMAIN = Domain(NETWORKS, partial(_network, flipped=0.5))
PLANE_NETWORK_DOMAIN = Domain(
    (Parameter("dim", 2, 32, log=True, whole=True), *NETWORKS[1:]), _network
)
UNBALANCED_DOMAIN = Domain((*NETWORKS, Parameter("other", 16, 112, log=True, whole=True)), _network)
