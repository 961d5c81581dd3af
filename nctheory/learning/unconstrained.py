"""Unconstrained features: minima of regularised losses, weights and features both free.

The model of Mixon, Parshall and Pi (2020): the features are variables, and no inputs are left. What
is here are closed forms, each a SymPy expression or derived from one, and the networks that attain
them, so that a loss can be evaluated on both sides. `proofs/cross_entropy.py`,
`proofs/squared_loss.py`, `proofs/deep_collapse.py` and `proofs/low_rank.py` have the bounds.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import sympy as sp
from numpy.typing import ArrayLike, NDArray

from nctheory import validate

__all__ = [
    "COLLAPSE_FACTOR", "CROSS_ENTROPY", "DEEP_COST", "GRAPH_FACTOR", "MARGIN", "SQUARED_LOSS",
    "DeepMinimum", "FreeFeatures", "cross_entropy_minimum", "deep_loss", "deep_minimum",
    "graph_network", "one_vs_rest_distances", "squared_loss_minimum",
]  # fmt: skip

Array = NDArray[np.float64]

K, L, N, n, r, s, m, q = sp.symbols("K L N n r s m q", positive=True)
kappa, lambda_, lambda_W, lambda_H = sp.symbols("kappa lambda lambda_W lambda_H", positive=True)

# What a class of n samples adds to the loss, by the margin m of its logits.
_PRICE = sp.sqrt(lambda_W * lambda_H * n * (K - 1) / K)
CROSS_ENTROPY = n / N * sp.log(1 + (K - 1) * sp.exp(-m)) + m * _PRICE
# Where the derivative is 0, if that is positive; else m = 0. SymPy would take a second to solve it.
MARGIN = sp.log((K - 1) * (n / (N * _PRICE) - 1))
# The same for squared errors, by what the output of a class lacks to 1.
SQUARED_LOSS = n / (2 * N) * q**2 + (1 - q) * sp.sqrt(lambda_W * lambda_H * n)
LACK = N / n * sp.sqrt(lambda_W * lambda_H * n)  # where the derivative is 0
# Outputs s I of L balanced layers, |W_1|^2 ... |W_L|^2 |H|^2 = kappa s^2.
DEEP_COST = (1 - s) ** 2 / 2 + lambda_ / 2 * (L + 1) * (kappa * s**2) ** (1 / (L + 1))
COLLAPSE_FACTOR = K ** (L + 1)
GRAPH_FACTOR = K**3 * r ** (L - 1) / 2


@dataclass(frozen=True, eq=False)
class FreeFeatures:
    """A minimum: weights (K, K) in rows, the feature of each class (K, K) in rows, and the loss.

    `margins` are what the output of a class has above those of the others, and 0 for a class that
    has collapsed to 0.
    """

    sizes: Array
    weights: Array
    features: Array
    margins: Array
    loss: float

    @property
    def collapsed(self) -> NDArray[np.bool_]:
        """The classes whose features are 0: minority collapse."""
        return np.asarray(self.margins == 0)


@dataclass(frozen=True)
class DeepMinimum:
    """The least `DEEP_COST`: the output s, 0 if nothing is learnt, and the loss."""

    output: float
    loss: float


def cross_entropy_minimum(
    sizes: ArrayLike, weight_ridge: float, feature_ridge: float
) -> FreeFeatures:
    """The least cross-entropy of free ReLU features, without bias, for classes of any sizes.

    The loss is the mean cross-entropy and (weight_ridge/2) |W|^2 + (feature_ridge/2) |H|^2. A class
    collapses to 0 if and only if sizes[c] <= N^2 weight_ridge feature_ridge K/(K - 1).

    Parameters
    ----------
    sizes : array_like
        (K,), samples a class; at least two classes.
    weight_ridge, feature_ridge : float
        Positive.

    Examples
    --------
    >>> found = cross_entropy_minimum([6, 3, 1], 0.005, 0.005)
    >>> print(f"{found.loss:.12f}", np.round(np.sum(found.features**2, axis=1), 5))
    0.116065653873 [1.59023 2.08222 3.14346]
    """
    sizes, ridges = validate.class_sizes(sizes, "sizes"), _ridges(weight_ridge, feature_ridge)
    count = len(sizes)
    margins = np.log(np.maximum(_at(sp.exp(MARGIN), sizes, ridges), 1.0))
    loss = float(np.sum(_at(CROSS_ENTROPY, sizes, ridges, margins)))
    scales = np.sqrt(ridges[1] * sizes * count / (count - 1) / ridges[0])
    features = np.diag(np.sqrt(margins / scales))
    weights = features * scales[:, None]
    return FreeFeatures(sizes, weights - weights.mean(axis=0), features, margins, loss)


def squared_loss_minimum(
    sizes: ArrayLike, weight_ridge: float, feature_ridge: float
) -> FreeFeatures:
    """The least squared loss of free features: outputs with singular values cut by a threshold.

    The loss is |W H - Y|^2/(2 N) and the ridges of `cross_entropy_minimum`. The singular values
    sqrt(sizes) of Y become (sqrt(sizes) - N sqrt(weight_ridge feature_ridge))_+.

    Examples
    --------
    >>> found = squared_loss_minimum([6, 3, 1], 0.01, 0.01)
    >>> np.round(np.sqrt(found.sizes) * found.margins, 6)  # singular values of the outputs
    array([2.34949 , 1.632051, 0.9     ])
    """
    sizes, ridges = validate.class_sizes(sizes, "sizes"), _ridges(weight_ridge, feature_ridge)
    lacks = np.minimum(_at(LACK, sizes, ridges), 1.0)
    loss = float(np.sum(_at(SQUARED_LOSS, sizes, ridges, lacks)))
    scales = np.sqrt(ridges[1] * sizes / ridges[0])
    features = np.diag(np.sqrt((1 - lacks) / scales))
    return FreeFeatures(sizes, features * scales[:, None], features, 1 - lacks, loss)


def deep_minimum(factor: float, ridge: float, layers: int) -> DeepMinimum:
    """The least `DEEP_COST` over s >= 0, for kappa = `factor`, lambda = `ridge`, L = `layers`.

    Its derivative is s^-b (c - (1 - s) s^b) for c, b of the parameters, so that there is a minimum
    beside s = 0 only right of where (1 - s) s^b is largest.

    Examples
    --------
    >>> collapse, graph = (deep_minimum(kappa, 1e-4, 4) for kappa in (6**5, 6**3 * 4**3 / 2))
    >>> print(f"{collapse.loss:.8f}, {graph.loss:.8f}")
    0.00149982, 0.00146491
    """
    from scipy.optimize import brentq

    factor = validate.number(factor, "factor", positive=True)
    ridge = validate.number(ridge, "ridge", positive=True)
    layers = validate.positive_integer(layers, "layers")
    values = {kappa: factor, lambda_: ridge, L: layers}
    cost = sp.lambdify(s, DEEP_COST.subs(values))
    slope = sp.lambdify(s, sp.diff(DEEP_COST, s).subs(values))
    power = (layers - 1) / (layers + 1)
    start = power / (1 + power) if layers > 1 else 1e-300
    if slope(start) >= 0:
        return DeepMinimum(0.0, 0.5)
    found = float(brentq(slope, start, 1.0, xtol=1e-15))
    return min(DeepMinimum(found, float(cost(found))), DeepMinimum(0.0, 0.5), key=lambda x: x.loss)


def graph_network(classes: int, rank: int, layers: int, output: float) -> tuple[list[Array], Array]:
    """Weights and features (rank, classes) of rank `rank` whose outputs are `output` times I.

    The features are the edges of a graph: one class an edge, with ones at its two vertices. The
    layers keep them; the last but one is 2 A' - 1, of which the ReLU makes 2 I. All of them are
    balanced.

    Raises
    ------
    ValueError
        If a graph of that many vertices has fewer edges than classes, or for less than two layers.
    """
    classes = validate.positive_integer(classes, "classes")
    rank = validate.positive_integer(rank, "rank")
    layers = validate.integer(layers, "layers", least=2)
    output = validate.number(output, "output", positive=True)
    edges = list(itertools.islice(itertools.combinations(range(rank), 2), classes))
    if len(edges) < classes:
        raise ValueError(
            f"rank: {rank} vertices have {len(edges)} edges, expected {classes} or more"
        )
    incidence = np.zeros((rank, classes))
    for c, edge in enumerate(edges):
        incidence[list(edge), c] = 1.0
    parts = [incidence, *[np.eye(rank)] * (layers - 2), 2 * incidence.T - 1, np.eye(classes)]
    norms = np.array([np.linalg.norm(part) for part in parts])
    norm = (output / 2 * np.prod(norms)) ** (1 / (layers + 1))
    features, *weights = (part * norm / size for part, size in zip(parts, norms, strict=True))
    return weights, features


def deep_loss(weights: Sequence[Array], features: Array, ridge: float) -> float:
    """|W_L relu(... W_1 H) - I|^2/(2 K) + (ridge/2)(sum |W|^2 + |H|^2), one sample a class."""
    outputs = features
    for layer, weight in enumerate(weights):
        outputs = weight @ (np.maximum(outputs, 0) if layer else outputs)
    norms = sum(float(np.sum(part**2)) for part in (*weights, features))
    error = float(np.sum((outputs - np.eye(len(outputs))) ** 2))
    return error / (2 * len(outputs)) + ridge / 2 * norms


def one_vs_rest_distances(means: ArrayLike) -> Array:
    """The distance of each row of `means` (K, d) from the convex hull of the others.

    With d the distance, the least |t x|^2 + (t - 1)^2 over t >= 0 and x of the hull, less the row,
    is d^2/(1 + d^2): a problem of nonnegative least squares. For unit rows the root of the mean
    square is at most K/(K - 1) (`proofs/one_vs_rest.py`).

    Examples
    --------
    >>> one_vs_rest_distances(np.eye(3)) ** 2
    array([1.5, 1.5, 1.5])
    """
    from scipy.optimize import nnls

    rows = validate.numbers(means, "means")
    if rows.ndim != 2 or len(rows) < 2:
        raise ValueError(f"means: expected two rows or more, got the shape {rows.shape}")
    found = []
    for c, row in enumerate(rows):
        hull = np.vstack([(np.delete(rows, c, axis=0) - row).T, np.ones(len(rows) - 1)])
        rest = nnls(hull, np.eye(len(hull))[-1])[1] ** 2
        found.append(np.sqrt(rest / (1 - rest)))
    return np.array(found)


def _ridges(weight_ridge: float, feature_ridge: float) -> tuple[float, float]:
    return (
        validate.number(weight_ridge, "weight_ridge", positive=True),
        validate.number(feature_ridge, "feature_ridge", positive=True),
    )


def _at(
    formula: sp.Expr, sizes: Array, ridges: tuple[float, float], x: Array | None = None
) -> Array:
    """A formula for each class, at margins or lacks x."""
    symbols = (K, N, n, lambda_W, lambda_H, *((formula.free_symbols & {m, q}) or ()))
    values = (len(sizes), sizes.sum(), sizes, *ridges, *(() if x is None else (x,)))
    return np.asarray(sp.lambdify(symbols, formula)(*values), dtype=float)
