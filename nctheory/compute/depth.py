"""Class moments of isotropic Gaussian classes for networks of any depth, without biases.

A kernel of a network is a function of |x|, |x'| and the angle of x and x'. Their law for two
independent samples is in `nctheory.compute.gram_law`; the mean squared feature distances over it,
of each pair of classes and of each class with itself, are all that NC1 needs. If phi is positively
homogeneous of degree 1 (ReLU) the kernel is |x||x'| times a function of the angle, the lengths are
averaged once, and every depth costs a function of one variable. If phi jumps, distances are of a
broken power of the angle, which no order of quadrature converges for: pairs are sampled then.

Quadrature is done at two orders, whose difference bounds the error. `mirrored` classes are as
one: the samples of the second are those of the first, at an angle of pi less theirs.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from nctheory.compute.gram_law import GramLaw, Lengths, SeriesError, gram_law, lengths
from nctheory.compute.kernels import Kernel, run_blocks
from nctheory.compute.layers import is_homogeneous
from nctheory.compute.moments import ClassMoments
from nctheory.compute.pairs import Pairs
from nctheory.compute.population_by_pairs import sampled_moments
from nctheory.compute.population_parts import Bounded, Parts, change_of_orders
from nctheory.layouts.gaussian_classes import GaussianClasses

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["deep_moments", "depth_moments"]

Array = NDArray[np.float64]
Kernels = tuple[Kernel, ...]

_ORDERS = {True: (12, 17), False: (7, 10)}  # if the kernel is angular, or not
_ROUNDING = 2e-12  # relative: of rounding, and of the tails that are left out
_POINTS, _REPEATS = 2**13, 16
_CHUNK = 4096
_NEGLIGIBLE = 1e-15  # a weight beside the largest
_NAMES = ("nngp", "extra")
_SLOWEST = 0.785  # pi / 4: below this weight variance the angles of an ERF network do not grow


class _Pair(NamedTuple):
    """Two classes: norms and standard deviations, and the cosine of the means."""

    norms: tuple[float, float]
    stds: tuple[float, float]
    cosine: float


def deep_moments(
    layout: GaussianClasses, activation: Activation, kernel: str, weight_variance: float, depth: int
) -> ClassMoments:
    """The class moments of one kernel over the population, with error bounds, at any depth.

    By quadrature if the classes are isotropic, their means no more than about 30 standard
    deviations apart across their line, and phi continuous; else by quasi-Monte Carlo over pairs of
    samples.

    Raises ValueError if the dual of the activation has no closed form.
    """
    function = Kernel(kernel, activation, depth, weight_variance)
    if not function.derived:
        raise ValueError(
            f"activation: expected one whose dual has a closed form for Gaussian classes at depth "
            f"2 and more, got {activation.name}"
        )
    try:
        if layout.variances is not None and function.has_ntk:
            found = _cached(layout, activation, weight_variance, depth)
            return found.of_kernel(kernel, weight_variance)
    except SeriesError:
        pass
    population = GaussianClasses(layout.means, layout.covariances)
    return sampled_moments(
        population,
        kernel=kernel,
        activation=activation,
        weight_variance=weight_variance,
        depth=depth,
        points=_POINTS,
        repeats=_REPEATS,
    )


@lru_cache(maxsize=64)
def _cached(
    layout: GaussianClasses, activation: Activation, weight_variance: float, depth: int
) -> Bounded:
    return depth_moments(layout, activation, weight_variance, depth)


def depth_moments(
    layout: GaussianClasses, activation: Activation, weight_variance: float, depth: int
) -> Bounded:
    """The moments over the population of isotropic classes, and bounds of their errors.

    Parameters
    ----------
    layout : GaussianClasses
        Isotropic, of any number of classes. Its sizes do not matter here.
    activation : Activation
        Any that is continuous, and whose dual is derived.
    weight_variance : float
    depth : int

    Raises
    ------
    SeriesError
        If means are too far apart across their line, about 30 standard deviations.
    """
    kernels = tuple(Kernel(name, activation, depth, weight_variance) for name in _NAMES)
    means, dim, classes = layout.means, layout.dim, layout.classes
    assert layout.variances is not None
    stds = np.sqrt(layout.variances)
    norms = np.sqrt(np.sum(means**2, axis=1))
    shape = 2, 2, classes, classes
    t, distance = np.zeros(shape[:3]), np.zeros(shape)  # values and errors first
    for c in range(classes):
        t[:, :, c] = _two_orders(_own, kernels, norms[c], stds[c], dim)
        for e in range(c + 1):
            cosine = 1.0 if c == e else _cosine(means[c], means[e], norms[c] * norms[e])
            pair = _Pair((norms[c], norms[e]), (stds[c], stds[e]), cosine)
            if c == e and stds[c] == 0:
                continue
            alike = norms[c] == norms[e] and stds[c] == stds[e]
            if kernels[0].parity == -1 and cosine == -1 and alike:  # K(x, -x') = -K(x, x')
                found = np.stack([4 * t[0, :, c] - distance[0, :, e, e], distance[1, :, e, e]])
            else:
                found = _two_orders(_distances, kernels, pair, dim)
            distance[:, :, c, e] = distance[:, :, e, c] = found
    spread = np.einsum("xkcc->xkc", distance) / 2
    ends = spread[:, :, :, None] + spread[:, :, None, :]
    gaps, d_gaps = distance[0] - ends[0], distance[1] + ends[1] + _ROUNDING * distance[0]
    own = np.eye(classes, dtype=bool)
    gaps, d_gaps = (np.where(own, 0, x) for x in (np.maximum(gaps, 0), d_gaps))
    sums = t[:, :, :, None] + t[:, :, None, :]
    gram, d_gram = (sums[0] - distance[0]) / 2, (sums[1] + distance[1]) / 2 + _ROUNDING * sums[0]
    d_spread = spread[1] + _ROUNDING * spread[0]
    return Bounded(
        Parts(t[0], spread[0], gaps, gram),
        Parts(t[1] + _ROUNDING * t[0], d_spread, d_gaps, d_gram),
    )


def _cosine(x: Array, y: Array, norms: float) -> float:
    """The cosine of two means, exactly 1 or -1 if they are on one line."""
    if norms == 0 or len(x) == 1:
        return -1.0 if norms and x[0] * y[0] < 0 else 1.0
    if np.array_equal(x, y):
        return 1.0
    if np.array_equal(x, -y):
        return -1.0
    cosine = float(np.sum(x * y)) / norms
    across = float(np.linalg.norm(y - (np.sum(x * y) / np.sum(x * x)) * x) / np.linalg.norm(y))
    if across < 8 * np.finfo(float).eps * math.sqrt(len(x)):
        return math.copysign(1.0, cosine)
    return math.copysign(math.sqrt(max(0.0, 1 - across**2)), cosine)


def _two_orders(function: Callable[..., Array], kernels: Kernels, *args: object) -> Array:
    """The value at the higher order, and a bound of its error, stacked: (2, 2)."""
    orders = _ORDERS[_is_angular(kernels[0])]
    low, high = (function(kernels, *args, order) for order in orders)
    return np.stack([high, change_of_orders(low, high)])


def _details(kernels: Kernels, std: float, base: float, dim: int) -> tuple[float, float]:
    """The length and the angle below which the kernels are flat."""
    first = kernels[0]
    if is_homogeneous(first.activation):
        return math.inf, math.inf
    speed = math.sqrt(2 * first.weight_variance / dim)
    growth = max(1.0, first.weight_variance / _SLOWEST) ** ((first.depth - 1) / 2)
    steep = math.hypot(1, speed * (base + 9) * std)
    return 1 / (speed * growth), max(1e-9, 1 / (steep * growth))


def _rule(kernels: Kernels, norm: float, std: float, dim: int, order: int) -> Lengths:
    """The rule for the lengths of one class."""
    return lengths(norm, std, dim, order, _details(kernels, std, 0.0, dim)[0])


def _own(kernels: Kernels, norm: float, std: float, dim: int, order: int) -> Array:
    """E K(x, x) of each kernel."""
    factor = kernels[0].weight_variance / dim
    if _is_angular(kernels[0]):
        return np.array([_slope(k) for k in kernels]) * factor * (norm**2 + dim * std**2)
    rule = _rule(kernels, norm, std, dim, order)
    norm2 = factor * (rule.unit * rule.nodes) ** 2
    return np.array([rule.law(dim) @ k.diagonal(norm2) for k in kernels])


def _is_angular(kernel: Kernel) -> bool:
    """Whether K(x, x') is |x||x'| times a function of the angle; that of relu2 has other powers."""
    one, four = kernel.diagonal(np.array([1.0, 4.0]))
    return is_homogeneous(kernel.activation) and math.isclose(four, 4 * one)


def _slope(kernel: Kernel) -> float:
    """K(x, x) / K_0(x, x), of an angular kernel."""
    return float(kernel.diagonal(np.ones(1))[0])


def _distances(kernels: Kernels, pair: _Pair, dim: int, order: int) -> Array:
    """E |h(x) - h(x')|^2 of each kernel."""
    factor = kernels[0].weight_variance / dim
    if _is_angular(kernels[0]):
        radial, half_sine, half_cosine, product = _angular(pair, dim, order)
        sine, cosine = 2 * half_sine * half_cosine, half_cosine**2 - half_sine**2
        one, zero = np.ones(1), np.zeros(1)
        unit = Pairs(one, cosine, one, sine, 4 * half_sine**2, zero)
        means = [_slope(k) * radial + k.distances(unit) @ product for k in kernels]
        return factor * np.array(means)
    law = _law(kernels, pair, dim, order)
    i, j, k = _significant(law, pair.norms[0] == pair.norms[1] and pair.stds[0] == pair.stds[1])
    own = [[k.diagonal(factor * (r.unit * r.nodes) ** 2) for r in law[:2]] for k in kernels]

    def sums(start: int) -> Array:
        part = slice(start, start + _CHUNK)
        rows = i[part], j[part], k[part]
        weights, pairs = _nodes(law, factor, *rows)
        ends = [first[rows[0]] + second[rows[1]] for first, second in own]
        return _weighted(kernels, weights, pairs, ends)

    return np.sum(run_blocks(sums, [(n,) for n in range(0, len(i), _CHUNK)]), axis=0)


def _weighted(kernels: Kernels, weights: Array, pairs: Pairs, ends: list[Array]) -> Array:
    """The weighted sums of the squared feature distances; `ends` are K(x, x) + K(x', x')."""
    if kernels[0].parity != -1:
        state = kernels[0].before_last(pairs)
        return np.array([weights @ kernel.distances(pairs, state) for kernel in kernels])
    # Of x and x', or of x and -x', whichever are nearer: their squares have the sum 2 (K + K').
    far, pairs = pairs.k12 < 0, pairs.folded()
    state = kernels[0].before_last(pairs)
    signed, far_weights = np.where(far, -1.0, 1.0) * weights, far * weights
    return np.array(
        [
            2 * far_weights @ end + signed @ kernel.distances(pairs, state)
            for kernel, end in zip(kernels, ends, strict=True)
        ]
    )


def _law(kernels: Kernels, pair: _Pair, dim: int, order: int) -> GramLaw:
    first, second = (
        _rule(kernels, *place, dim, order) for place in zip(pair.norms, pair.stds, strict=True)
    )
    detail = min(_details(kernels, r.unit, r.base, dim)[1] for r in (first, second))
    return gram_law(first, second, pair.cosine, dim, order, detail)


@lru_cache(maxsize=64)
def _angular(pair: _Pair, dim: int, order: int) -> tuple[float, Array, Array, Array]:
    """E (|x| - |x'|)^2; the half angles (k,), and |x||x'| averaged at each (k,)."""
    first, second = (
        lengths(norm, std, dim, order, math.inf)
        for norm, std in zip(pair.norms, pair.stds, strict=True)
    )
    law = gram_law(first, second, pair.cosine, dim, order, math.inf)
    a, b = (rule.unit * rule.nodes for rule in (first, second))
    weights = law.weights.sum(axis=2)
    radial = float(np.sum(weights * _apart(first, second) ** 2))
    return radial, law.half_sine, law.half_cosine, np.einsum("n,m,nmk->k", a, b, law.weights)


def _apart(first: Lengths, second: Lengths) -> Array:
    """|x| - |x'| (n, m), without cancellation for one class."""
    bases = first.unit * first.base - second.unit * second.base
    moved = first.unit * first.offset[:, None] - second.unit * second.offset[None, :]
    return np.asarray(bases + moved)


def _significant(law: GramLaw, same: bool) -> tuple[NDArray[np.intp], ...]:
    """The indices of the nodes that are not negligible; if `same`, x and x' may be exchanged, and
    the nodes with i <= j will do."""
    inside = law.weights > _NEGLIGIBLE * law.weights.max()
    if same:
        inside &= np.triu(np.ones(inside.shape[:2], dtype=bool))[:, :, None]
        law.weights[:] *= (2 - np.eye(len(inside)))[:, :, None]
    return np.nonzero(inside)


def _nodes(
    law: GramLaw, factor: float, i: NDArray[np.intp], j: NDArray[np.intp], k: NDArray[np.intp]
) -> tuple[Array, Pairs]:
    """The weights and the pair coordinates in K_0 of nodes."""
    a = (law.first.unit * law.first.nodes)[i]
    b = (law.second.unit * law.second.nodes)[j]
    half_sine, half_cosine = law.half_sine[k], law.half_cosine[k]
    sine, cosine = 2 * half_sine * half_cosine, half_cosine**2 - half_sine**2
    apart = _apart(law.first, law.second)[i, j]
    dist = apart**2 + 4 * a * b * half_sine**2
    coordinates = a * a, a * b * cosine, b * b, a * b * sine, dist, -apart * (a + b)
    return law.weights[i, j, k], Pairs(*(factor * x for x in coordinates))
