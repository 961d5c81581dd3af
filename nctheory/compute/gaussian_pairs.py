"""Expectations over a pair of Gaussians of functions that are smooth between kinks and jumps.

    E[phi(u) phi(v)],   u = s1 z,   v = s2 (rho z + c y),   z and y independent N(0, 1),

is a double integral. The inner line, of y, is cut where v meets a kink, the outer one, of z, where
u does. Beside a kink at b the inner integral, a function of the mean s2 rho z of v, turns within a
few s2 c: for nearly parallel pairs a thin layer, which has parts of its own. Some rules cut both
lines also where phi bends, on whatever scale (`PieceFunction.ends`). Parts without length are left
out, so that what a pair does not need costs nothing.

Squared distances of features are integrals of squares, so that nothing cancels.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from nctheory.compute.piece_function import PieceFunction
from nctheory.compute.quadrature import gauss_legendre

__all__ = ["FINEST", "RULES", "Covariances", "GaussianRule", "pair_moments", "single_moment"]

Array = NDArray[np.float64]
Indices = NDArray[np.intp]
_AT_ONCE = 2**18  # values of phi in one array


class Covariances(NamedTuple):
    """k11, k12, k22 and the wedge sqrt(k11 k22 - k12^2) of pairs, arrays (n,)."""

    k11: Array
    k12: Array
    k22: Array
    wedge: Array


class GaussianRule(NamedTuple):
    """Nodes on each part of a line.

    Attributes
    ----------
    parts : str
        Whether the line is cut at the "kinks" of phi, at the "bends" too, or is "whole": then
        nodes have equal distances, which is best where phi is smooth and slow.
    order : int
        The nodes on each part.
    ends : tuple of float
        Where parts end on one side of 0, in standard deviations; the last is the end of the line.
    """

    parts: Literal["whole", "kinks", "bends"]
    order: int
    ends: tuple[float, ...]


RULES = (
    GaussianRule("whole", 36, (8.3,)),
    GaussianRule("whole", 56, (8.4,)),
    GaussianRule("whole", 84, (8.5,)),
    GaussianRule("whole", 120, (8.5,)),
    GaussianRule("kinks", 22, (9.0,)),
    GaussianRule("kinks", 34, (9.5,)),
    GaussianRule("bends", 16, (3.0, 9.5)),
)
FINEST = GaussianRule("bends", 24, (3.5, 12.0))


def pair_moments(
    function: PieceFunction, pairs: Covariances, rule: GaussianRule, wanted: Collection[str]
) -> dict[str, Array]:
    """Expectations for pairs, arrays (n,).

    Those that are wanted of "q12" and "dot12", of phi phi and of phi' phi', and "dist" and
    "dotdist", of the squares of differences of phi and of phi'.
    """
    ends = _ends(function, rule, max(pairs.k11.max(), pairs.k22.max()))
    sides = 2 * len(rule.ends) + 1
    nodes = rule.order**2 * ((sides + 1) * len(ends) + sides) * (len(ends) + sides)
    step = max(1, 4 * _AT_ONCE // nodes)  # mostly, less than a fourth of them is needed
    parts = [
        _some(function, Covariances(*(k[i : i + step] for k in pairs)), rule, ends, wanted)
        for i in range(0, len(pairs.k11), step)
    ]
    return {name: np.concatenate([part[name] for part in parts]) for name in wanted}


def single_moment(
    function: PieceFunction, variance: Array, order: int, power: int, rule: GaussianRule = FINEST
) -> Array:
    """E phi(u)^power for u ~ N(0, variance), or of phi' if `order` is 1."""
    flat = np.sqrt(variance).ravel()
    ends = _ends(function, rule, variance.max(initial=0.0))
    step = max(1, _AT_ONCE // (rule.order * (len(ends) + 5)))
    found = [np.zeros(0)]
    for i in range(0, len(flat), step):
        s = flat[i : i + step]
        row, z, weight = _line(_divide(ends, s[:, None]), rule)
        values = function(s[row][:, None] * z, order) ** power
        found.append(_total(row, np.einsum("ij,ij->i", weight, values), len(s)))
    return np.concatenate(found).reshape(variance.shape)


def _ends(function: PieceFunction, rule: GaussianRule, variance: float) -> Array:
    if rule.parts == "whole":
        return np.zeros(0)
    if rule.parts == "kinks":
        return function.cuts
    return function.ends(1.5 * rule.ends[-1] * math.sqrt(variance))  # as rho + c < 1.5


def _some(
    function: PieceFunction,
    pairs: Covariances,
    rule: GaussianRule,
    ends: Array,
    wanted: Collection[str],
) -> dict[str, Array]:
    s1, s2 = np.sqrt(pairs.k11), np.sqrt(pairs.k22)
    size = np.hypot(pairs.k12, pairs.wedge)
    slope = s2 * np.where(size > 0, pairs.k12 / np.where(size > 0, size, 1), 1.0)
    spread = s2 * np.where(size > 0, pairs.wedge / np.where(size > 0, size, 1), 0.0)
    turns = _layers(function, rule, ends, spread)
    cuts = [_divide(ends, s1[:, None]), _divide(turns, slope[:, None])]
    pair, z, weight = _line(np.concatenate(cuts, axis=1), rule)
    u = s1[pair][:, None] * z
    pair = np.repeat(pair, rule.order)
    weight, middle, spread = weight.ravel(), slope[pair] * z.ravel(), spread[pair]
    node, y, weight2 = _line(_divide(ends - middle[:, None], spread[:, None]), rule)
    v = middle[node][:, None] + spread[node][:, None] * y
    found = {}
    for order, product, distance in ((0, "q12", "dist"), (1, "dot12", "dotdist")):
        if product not in wanted and distance not in wanted:
            continue
        value, value2 = function(u, order).ravel(), function(v, order)
        if product in wanted:
            within = _total(node, np.einsum("ij,ij->i", weight2, value2), len(weight))
            found[product] = _total(pair, weight * value * within, len(s1))
        if distance in wanted:
            apart = value2 - value[node][:, None]
            within = _total(node, np.einsum("ij,ij,ij->i", weight2, apart, apart), len(weight))
            found[distance] = _total(pair, weight * within, len(s1))
    return found


def _layers(function: PieceFunction, rule: GaussianRule, ends: Array, spread: Array) -> Array:
    """Where the mean of v is at an end, or leaves what is near it: (n, m) for spreads (n,).

    What is near a bend matters only if the spread is not small beside the parts that end there.
    """
    if rule.parts == "whole":
        return np.zeros((len(spread), 0))
    gaps = np.diff(ends, prepend=-np.inf, append=np.inf)
    kinks = np.isin(ends, function.cuts)
    needed = kinks | (10 * spread[:, None] > np.minimum(gaps[1:], gaps[:-1]))
    parts = [np.broadcast_to(ends, needed.shape)]
    for beyond in rule.ends:
        reach = beyond * spread[:, None]
        parts.append(np.where(needed & (reach < gaps[1:]), ends + reach, ends))
        parts.append(np.where(needed & (reach < gaps[:-1]), ends - reach, ends))
    return np.concatenate(parts, axis=1)


def _divide(cuts: Array, scale: Array) -> Array:
    """Where scale * z is at a cut: at 0 for the cut 0, at infinity for others if the scale is 0."""
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        at = cuts / scale
    return np.where(np.isnan(at), 0.0, at)


def _line(cuts: Array, rule: GaussianRule) -> tuple[Indices, Array, Array]:
    """The parts (p, order) of lines with cuts (n, m), for N(0, 1): line, nodes and weights."""
    center = () if rule.parts == "whole" else (0.0,)
    fixed = np.array([*(-end for end in reversed(rule.ends)), *center, *rule.ends])
    inside = np.clip(cuts, fixed[0], fixed[-1])
    inside = np.concatenate([inside, np.broadcast_to(fixed, (len(cuts), len(fixed)))], axis=1)
    inside.sort(axis=1)
    width = np.diff(inside, axis=1)
    line, part = np.nonzero(width)
    if rule.parts == "whole":
        at, weights = (
            (np.arange(rule.order) + 0.5) / rule.order,
            np.full(rule.order, 1 / rule.order),
        )
    else:
        at, weights = gauss_legendre(rule.order)
    length = width[line, part][:, None]
    nodes = inside[line, part][:, None] + length * at
    density = np.exp(nodes * nodes / -2)
    density *= length * (weights / math.sqrt(2 * math.pi))
    return line, nodes, density


def _total(where: Indices, values: Array, count: int) -> Array:
    return np.asarray(np.bincount(where, values, minlength=count), dtype=np.float64)
