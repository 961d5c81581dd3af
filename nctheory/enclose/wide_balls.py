"""Balls for claim (c) at large width: the derivative of NC1 by 1/width at infinite width.

`nctheory.learning.wide` has the formula and computes the same number in floating point. Here the
data are the binary numbers that they are, and everything else is a ball: so a ball on one side of 0
proves, for these data, that the adaptive kernel has a lower NC1 than the NNGP, or a higher one, for
all large widths.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from flint import arb, arb_mat, fmpq
from numpy.typing import ArrayLike

from nctheory import validate
from nctheory.compute.kernels import resolve_activation
from nctheory.compute.trace_functions import trace_weights
from nctheory.enclose.balls import exact, precision, precisions
from nctheory.names import CONVENTIONS

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["WideBall", "certified_wide_slope"]

_MOST_BITS = 512


class WideBall(NamedTuple):
    """A ball that has d NC1 / d (1/width), and the precision in bits that it took."""

    value: arb
    precision: int

    @property
    def verdict(self) -> str:
        """Whether claim (c) "holds" or "fails" for all large widths, or is "undecided"."""
        if self.value < 0:
            return "holds"
        return "fails" if self.value > 0 else "undecided"


def certified_wide_slope(
    X: ArrayLike,
    y: ArrayLike,
    labels: ArrayLike,
    *,
    activation: Activation | str = "erf",
    ridge: float,
    readout_variance: float = 1.0,
    weight_variance: float = 1.0,
    convention: str = "literature",
    radius: float = 1e-6,
) -> WideBall:
    """Enclose the derivative of NC1 by 1/width at infinite width.

    Parameters are those of `nctheory.learning.wide.wide_slope`. The precision is raised until the
    ball has no 0 in it and a relative radius below `radius`, or to 512 bits. It takes time and
    memory N^2, in Python, and an inverse of N x N balls.

    Examples
    --------
    >>> from nctheory.layouts.datasets import d1
    >>> X, labels = d1(16, 2)
    >>> found = certified_wide_slope(X, 2.0 * labels - 1, labels, ridge=0.01)
    >>> found.verdict, found.value.str(6, radius=False)
    ('holds', '-0.0325292')
    """
    x = validate.matrix(X, "X")
    targets = validate.numbers(y, "y")
    if targets.ndim not in (1, 2) or len(targets) != len(x):
        raise ValueError(
            f"y: expected shape ({len(x)},) or ({len(x)}, outputs), got {targets.shape}"
        )
    index = validate.labels(labels, len(x))[1]
    validate.choice(convention, CONVENTIONS, "convention")
    numbers = {
        "ridge": ridge,
        "readout_variance": readout_variance,
        "weight_variance": weight_variance,
    }
    for name, value in numbers.items():
        validate.number(value, name, positive=True)
    setting = _Setting(
        x.tolist(),
        targets.reshape(len(x), -1).tolist(),
        index,
        resolve_activation(activation),
        convention,
        *map(exact, (ridge, readout_variance, weight_variance)),
    )
    for bits in precisions(2.0**-100, _MOST_BITS):
        with precision(bits):
            value = _slope(setting)
        small = value.rad() < radius * abs(value)
        if value.is_finite() and not value.contains(0) and small:
            break
    return WideBall(value, bits)


class _Setting(NamedTuple):
    X: list[list[float]]
    Y: list[list[float]]
    index: Any
    activation: Activation
    convention: str
    ridge: fmpq
    readout_variance: fmpq
    weight_variance: fmpq


def _slope(setting: _Setting) -> arb:
    """The ball at the present precision."""
    X = _exact_matrix(setting.X)
    samples, dim = X.nrows(), X.ncols()
    scale = arb(setting.weight_variance) / dim
    Q, first, diagonal = _kernel(setting, X * X.transpose() * scale)
    noise = arb_mat(
        samples,
        samples,
        [arb(setting.ridge) * (i == j) for i in range(samples) for j in range(samples)],
    )
    try:
        R = (Q + noise).inv()
    except ZeroDivisionError:
        return arb(0, float("inf"))
    Y = _exact_matrix(setting.Y)
    T = R * Y
    data = R * arb(Y.ncols()) - T * T.transpose()
    own = _nc1_slope(setting, Q)
    if own is None:
        return arb(0, float("inf"))
    pulled = [
        X.transpose() * _along(A, first, diagonal) * X for A in (data, own)
    ]  # fmt: skip
    total = sum((p * q for p, q in zip(*(m.entries() for m in pulled), strict=True)), arb(0))
    return -total * (scale * arb(setting.readout_variance)) ** 2


def _exact_matrix(rows: list[list[float]]) -> arb_mat:
    return arb_mat([[arb(exact(z)) for z in row] for row in rows])


def _kernel(setting: _Setting, K: arb_mat) -> tuple[arb_mat, list[list[Any]], list[arb]]:
    """readout_variance kappa(K), the slopes (kappa_1, kappa_2) of each pair, and those of kappa on
    the diagonal."""
    value, slopes, own = (_compiled(setting.activation, n) for n in ("value", "first", "diagonal"))
    samples, a2 = K.nrows(), arb(setting.readout_variance)
    zero = arb(0)
    Q: list[list[arb]] = [[zero] * samples for _ in range(samples)]
    first: list[list[Any]] = [[(zero, zero)] * samples for _ in range(samples)]
    diagonal = [zero] * samples
    for i in range(samples):
        q, slope, _ = own(K[i, i], 0, 0, 0)
        Q[i][i], diagonal[i] = a2 * q, arb(slope)
        for j in range(i):
            pair = K[i, i], K[i, j], K[j, j], _wedge(setting, K, i, j)
            Q[i][j] = Q[j][i] = a2 * value(*pair)[0]
            if K[i, i] > 0 and K[j, j] > 0:  # an input 0 has no slopes
                one, two = slopes(*pair)
                other = slopes(pair[2], pair[1], pair[0], pair[3])[0]
                first[i][j], first[j][i] = (one, two), (other, two)
    return arb_mat(Q), first, diagonal


def _wedge(setting: _Setting, K: arb_mat, i: int, j: int) -> arb:
    """sqrt(k11 k22 - k12^2): exactly 0 for inputs on one line, which is decided exactly."""
    area = K[i, i] * K[j, j] - K[i, j] ** 2
    if not area.contains(0):
        return area.sqrt()
    x, y = ([exact(z) for z in setting.X[k]] for k in (i, j))
    inner = [
        sum((p * q for p, q in zip(*pair, strict=True)), fmpq(0))
        for pair in ((x, x), (x, y), (y, y))
    ]
    area = arb(inner[0] * inner[2] - inner[1] ** 2)
    return area.sqrt() * arb(setting.weight_variance) / len(x)


def _along(A: arb_mat, first: list[list[Any]], diagonal: list[arb]) -> arb_mat:
    """dT/dK / readout_variance for dT/dQ = A."""
    samples = range(A.nrows())
    rows = [[A[i, j] * first[i][j][1] for j in samples] for i in samples]
    for i in samples:
        moved = sum((A[i, j] * first[i][j][0] for j in samples), arb(0))
        rows[i][i] = 2 * moved + A[i, i] * diagonal[i]
    return arb_mat(rows)


def _nc1_slope(setting: _Setting, Q: arb_mat) -> arb_mat | None:
    """d NC1/dQ; None if the between-class trace may be 0."""
    index = [int(c) for c in setting.index]
    counts = np.bincount(index)
    sizes = np.array([arb(int(n)) for n in counts], dtype=object)
    weights = trace_weights(sizes, setting.convention)
    samples = range(Q.nrows())

    def matrix(t: Any, gram: Any) -> arb_mat:
        """The trace as a linear function of Q."""
        rows = [[gram[a, b] / (sizes[a] * sizes[b]) for b in index] for a in index]
        for i in samples:
            rows[i][i] += t[index[i]] / sizes[index[i]]
        return arb_mat(rows)

    within, between = (matrix(*pair) for pair in weights)
    w, b = (
        sum((p * q for p, q in zip(m.entries(), Q.entries(), strict=True)), arb(0))
        for m in (within, between)
    )
    return None if b.contains(0) else (within - between * (w / b)) * (1 / b)


@cache
def _compiled(activation: Activation, name: str) -> Callable[..., Any]:
    from nctheory.compute.compile import ball_function
    from nctheory.theory.dual_slopes import DualSlopes

    slopes = DualSlopes(activation)
    return ball_function(slopes.arguments, list(getattr(slopes, name)))
