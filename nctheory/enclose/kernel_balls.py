"""Kernels of networks as balls, and the class moments that are made of finitely many of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from flint import arb, fmpq

from nctheory import validate
from nctheory.compute.kernels import Kernel
from nctheory.compute.layers import last_expression, next_expressions, theory_layer
from nctheory.compute.shipped import is_continuous_at_zero
from nctheory.enclose.balls import BallMoments, exact
from nctheory.enclose.shipped_balls import Expressions, kernel_group, shipped_ball
from nctheory.layouts.layouts import LimitClasses
from nctheory.theory.shared import once

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = [
    "KernelBalls", "certified_kernel", "finite_balls", "kernel_expressions", "limit_balls",
]  # fmt: skip


class KernelBalls:
    """The values of a kernel as balls, from exact entries of K_0: a function of k11, k12, k22."""

    def __init__(self, kernel: Kernel) -> None:
        self.variances = exact(kernel.weight_variance), exact(kernel.bias_variance)
        self.layers = 1 if kernel.name == "linear" else kernel.depth
        self.has_theta = self.layers > 1 and kernel.has_ntk
        inputs = 11 if self.has_theta else 6
        self.last = _ball_last(kernel.activation, kernel.name, inputs)
        self.next = _ball_next(kernel.activation) if self.layers > 1 else None
        self.odd = kernel.odd
        # Inputs that are 0 have the feature phi(0), wherever phi jumps.
        jumps = kernel.name != "linear" and not is_continuous_at_zero(kernel.activation)
        self.zero_row = _ball_zero_row(kernel.activation) if jumps else None

    def __call__(self, k11: fmpq, k12: fmpq, k22: fmpq, same: bool = False) -> arb:
        """K(x, x') of inputs with these entries of K_0; `same` if x' is x."""
        if self.zero_row is not None and (k11 == 0 or k22 == 0):
            if self.layers > 1:
                raise ValueError("X: no enclosure for rows of zeros beyond depth 1 where phi jumps")
            at_zero, mean = self.zero_row
            factors = [at_zero if k == 0 else mean(arb(k)) for k in (k11, k22)]
            return arb(factors[0] * factors[1])
        if self.odd and k12 < 0:  # K(x, -x') = -K(x, x')
            return -self(k11, -k12, k22)
        same = same or k11 == k12 == k22
        numbers = k11, k12, k22, k11 * k22 - k12 * k12, k11 + k22 - 2 * k12, k22 - k11
        state = [arb(z) for z in numbers]
        state[3] = state[3].sqrt()
        variances = [arb(z) for z in self.variances]
        if self.has_theta:
            state += [state[i] for i in (0, 1, 2, 4, 5)]
        for _ in range(self.layers - 1):
            assert self.next is not None
            state = list(self.next(*state, *variances))
            if same:
                for i in (3, 4, 5, 9, 10)[: 5 if self.has_theta else 3]:
                    state[i] = arb(0)
        return arb(self.last(*state, *variances))


def kernel_expressions(activation: Activation) -> dict[str, Expressions]:
    """What is compiled to balls here, all kernels of an activation."""
    layer = theory_layer(activation)
    found: dict[str, Expressions] = {"next": next_expressions(activation)}
    for name in layer.distance:
        for inputs in (6, 11) if name in ("extra", "ntk") else (6,):
            found[f"last {name} {inputs}"] = last_expression(
                activation, "off_diagonal", name, inputs
            )
    return found


@once
def _ball_last(activation: Activation, name: str, inputs: int) -> Callable[..., Any]:
    return shipped_ball(
        kernel_group(activation),
        f"last {name} {inputs}",
        lambda: last_expression(activation, "off_diagonal", name, inputs),
    )


@once
def _ball_zero_row(activation: Activation) -> tuple[arb, Callable[..., Any]]:
    """phi(0), and E phi(u) as a function of the variance of u."""
    from nctheory.compute.compile import ball_function
    from nctheory.theory.gaussian import k11, mean, u

    average = ball_function([k11], mean(activation.phi(u), u, k11))
    return arb(ball_function([], activation.at_zero)()), average


@once
def _ball_next(activation: Activation) -> Callable[..., Any]:
    group = kernel_group(activation)
    return shipped_ball(group, "next", lambda: next_expressions(activation))


def certified_kernel(
    X: Any,
    *,
    kernel: str,
    activation: Activation | str,
    depth: int = 1,
    weight_variance: float = 1.0,
    bias_variance: float = 0.0,
) -> list[list[arb]]:
    """The matrix of a kernel on the rows of X (N, d) as balls, at this precision.

    >>> from nctheory.enclose.balls import precision
    >>> with precision(80):
    ...     matrix = certified_kernel([[1.0, 0.0], [0.0, 1.0]], kernel="nngp", activation="relu")
    >>> print(matrix[0][1].str(15))
    [0.079577471545947...]
    """
    rows = validate.matrix(X, "X")
    entries = KernelBalls(Kernel(kernel, activation, depth, weight_variance, bias_variance))
    inner = _inner_products(rows, weight_variance, bias_variance)
    matrix = [[arb(0)] * len(rows) for _ in rows]
    for i in range(len(rows)):
        for j in range(i + 1):
            value = entries(inner[i][i], inner[i][j], inner[j][j], same=i == j)
            matrix[i][j] = matrix[j][i] = value
    return matrix


def _inner_products(
    rows: np.ndarray[Any, Any], weight_variance: float, bias_variance: float
) -> list[list[fmpq]]:
    """K_0 of the rows, exactly."""
    points = [[exact(z) for z in row] for row in rows]
    factor, bias = exact(weight_variance) / rows.shape[1], exact(bias_variance)
    zero = fmpq(0)
    return [
        [
            bias + factor * sum((p * q for p, q in zip(x, y, strict=True)), zero)
            for y in points[: i + 1]
        ]
        for i, x in enumerate(points)
    ]


def finite_balls(
    points: Any,
    labels: Any,
    *,
    kernel: str,
    activation: Activation | str,
    depth: int = 1,
    weight_variance: float = 1.0,
    bias_variance: float = 0.0,
) -> BallMoments:
    """Class moments of a kernel on data (N, d) with labels (N,) as balls, at this precision.

    The arguments are those of `kernel_moments`; it takes time and memory N^2, in Python.
    """
    matrix = certified_kernel(
        points,
        kernel=kernel,
        activation=activation,
        depth=depth,
        weight_variance=weight_variance,
        bias_variance=bias_variance,
    )
    classes, index = validate.labels(labels, len(matrix))
    groups = [np.flatnonzero(index == c).tolist() for c in range(len(classes))]
    zero = arb(0)
    t = [sum((matrix[i][i] for i in g), zero) / len(g) for g in groups]
    gram = [
        [sum((matrix[i][j] for i in g for j in h), zero) / (len(g) * len(h)) for h in groups]
        for g in groups
    ]
    return BallMoments(t, gram, [arb(len(g)) for g in groups])


def limit_balls(
    layout: LimitClasses,
    kernel: str,
    activation: Activation | str,
    weight_variance: float = 1.0,
    depth: int = 1,
) -> BallMoments:
    """Class moments in the limit d -> infinity as balls, at this precision."""
    entries = KernelBalls(Kernel(kernel, activation, depth, weight_variance))
    factor = exact(weight_variance)
    gram = [[factor * exact(z) for z in row] for row in layout.gram]
    widths = [factor * exact(z) for z in layout.variances]
    classes = range(len(gram))
    own = [gram[c][c] + widths[c] for c in classes]
    t = [entries(k, k, k) for k in own]
    products = [[entries(own[c], gram[c][e], own[e]) for e in classes] for c in classes]
    return BallMoments(t, products, [arb(1)] * len(t))
