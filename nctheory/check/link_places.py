"""Layouts as points of theorems: which numbers, vectors and laws of a theorem a layout gives.

Finite sets are points as they are. Gaussian classes have a finite stand-in, of which a claim is
then evaluated; in the limit d -> infinity the numbers of the limit are put in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

import numpy as np
from flint import fmpq
from numpy.typing import NDArray

from nctheory.check.models import Points
from nctheory.claims.training import spectrum
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layout import Layout
from nctheory.layouts.layouts import FiniteClasses, LimitClasses

__all__ = ["LINKS", "Place", "exact_number", "stand_in"]

Array = NDArray[np.float64]

ROUNDING = 1e-12
DIRECTIONS = 8  # half of them is an even number


@dataclass(frozen=True)
class Place:
    """A layout as a point of a theorem: the layout that it is, numbers and vectors, laws by name.

    With `sizes` the claim is evaluated on the expected moments of so many samples a class. A law
    in `normal` is N(0, I) on the Gaussian classes that are given there, of which `layout` is a
    stand-in: their inputs are a mean plus a width times what it draws.
    """

    layout: Layout
    values: Mapping[str, float | Array]
    laws: Mapping[tuple[str, int], Points] = field(default_factory=dict)
    sizes: tuple[int, ...] = ()
    normal: Mapping[tuple[str, int], GaussianClasses] = field(default_factory=dict)


def exact_number(x: float) -> fmpq:
    """The rational number that a float is."""
    value = Fraction(float(x))
    return fmpq(value.numerator, value.denominator)


def _law(points: Array) -> Points:
    """Points that weigh the same."""
    weight = fmpq(1, len(points))
    return [(weight, tuple(map(exact_number, row))) for row in points]


def stand_in(layout: GaussianClasses) -> tuple[FiniteClasses, Array, float]:
    """Finite classes, the points of their common shape, and the width by which it is multiplied.

    The points are m_c + s_c g for g in one shape, which has -g with g: in the plane directions and
    lengths that have the first two moments of the length of a normal vector, elsewhere antithetic
    draws from the first class.
    """
    if layout.variances is None:
        root, width = np.linalg.cholesky(layout.covariances[0]), 1.0
    else:
        root, width = np.eye(layout.dim), float(np.sqrt(layout.variances[0]))
    if layout.dim == 2:
        angles = 2 * np.pi * np.arange(DIRECTIONS // 2) / DIRECTIONS
        mean = np.sqrt(np.pi / 2)
        lengths = mean + np.sqrt(2 - mean**2) * (-1.0) ** np.arange(DIRECTIONS // 2)
        half = lengths[:, None] * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    else:
        half = np.random.default_rng(0).normal(size=(2, layout.dim))
    shape = np.concatenate([half, -half]) @ root.T
    points = [mean + width * shape for mean in layout.means]
    labels = np.repeat(np.arange(layout.classes), len(shape))
    return FiniteClasses(np.concatenate(points), labels), shape, width


def _mirrored(layout: Layout) -> Place:
    """Two classes that weigh the same, which the conventions then agree on."""
    if isinstance(layout, LimitClasses):  # the limit of what it is in each dimension
        mean, std = np.sqrt(layout.gram[0, 0]), np.sqrt(layout.variances[0])
        layout = GaussianClasses.mirrored(3, float(mean), float(std))
    if isinstance(layout, GaussianClasses):
        layout = stand_in(layout)[0]
    assert isinstance(layout, FiniteClasses)
    weights = dict.fromkeys(("w_1", "w_2", "b_1", "b_2", "g"), 0.5)
    laws = {("X", c + 1): _law(group) for c, group in enumerate(layout.groups)}
    return Place(layout, weights, laws)


def _mirrored_samples(layout: Layout) -> Place:
    """As many samples of each class as the layout says; e_c is 1 / n_c."""
    sizes = getattr(layout, "sizes", None)
    n = (2, 5) if sizes is None else tuple(map(int, sizes))
    place, g = _mirrored(layout), n[0] / sum(n)
    weights = {"w_1": g, "w_2": 1 - g, "g": g, "b_1": 0.5, "b_2": 0.5}
    return replace(place, values=weights | {"e_1": 1 / n[0], "e_2": 1 / n[1]}, sizes=n)


def _of_normal_shape(layout: Layout) -> Place:
    """Centres P, a shape gamma that is N(0, I) in n + 1 dimensions, and its width s."""
    if isinstance(layout, LimitClasses):  # the limit of these classes, in each dimension
        values, vectors = np.linalg.eigh(layout.gram)
        means = np.zeros((len(values), max(3, len(values))))
        means[:, : len(values)] = vectors * np.sqrt(np.maximum(values, 0) * means.shape[1])
        layout = GaussianClasses(means, layout.variances)
    assert isinstance(layout, GaussianClasses)
    finite, shape, width = stand_in(layout)
    laws = {("P", 1): _law(layout.means), ("gamma", 1): _law(shape)}
    unit = np.eye(layout.dim)[0]  # any unit vector
    numbers = {"s": width, "n": layout.dim - 1, "e": unit}
    return Place(finite, numbers, laws, normal={("gamma", 1): layout})


def _mirrored_normal(layout: Layout) -> Place:
    """Inputs by their width: the first mean m, plus gamma that is N(0, I); D is d / (2 s^2)."""
    assert isinstance(layout, GaussianClasses)
    finite, shape, width = stand_in(layout)
    numbers = {"d": layout.dim, "D": layout.dim / (2 * width**2), "m": layout.means[0] / width}
    return Place(finite, numbers, {("gamma", 1): _law(shape)}, normal={("gamma", 1): layout})


def _mirrored_normal_samples(layout: Layout) -> Place:
    """The same, of samples."""
    place, samples = _mirrored_normal(layout), _mirrored_samples(layout)
    return replace(place, values={**place.values, **samples.values}, sizes=samples.sizes)


def _erf_limit(layout: Layout) -> Place:
    """K_0 of two inputs of one class: p of an input with itself, r with another."""
    assert isinstance(layout, LimitClasses)
    r = float(layout.gram[0, 0])
    p = r + float(layout.variances[0])
    return Place(layout, {"p": p, "r": r, "s": 1.0, "z": 0.5})  # s, z: any, in a lemma


def _spectral(**settings: float) -> Callable[[Layout], Place]:
    """The law of the eigenvalues, with two ridges or two times."""
    any_two = {"k": 1.0, "j": 2.0, "z": 1.0}  # in lemmas

    def place(layout: Layout) -> Place:
        sizes, weights = spectrum(layout, "erf")
        kept = weights > ROUNDING  # the targets have no part of eigenvalues that are 0
        exact_weights = [exact_number(w) for w in weights[kept]]
        total = sum(exact_weights, fmpq(0))
        points = zip(exact_weights, map(exact_number, sizes[kept]), strict=True)
        law = [(w / total, x) for w, x in points]
        return Place(layout, any_two | settings, {("S", 1): law})

    return place


def _opposite_inputs(layout: Layout) -> Place:
    """Two layers of ReLUs; numbers of both signs, of the first class."""
    place = _mirrored(layout)
    assert isinstance(place.layout, FiniteClasses)
    points = place.layout.groups[0][:, 0]
    positive, negative = points[points > 0], -points[points < 0]
    laws = {
        (name, 1): [(fmpq(1, len(found)), exact_number(x)) for x in found]
        for name, found in (("P", positive), ("N", negative))
        if len(found)
    }
    one = [(fmpq(1), fmpq(1))]  # of a sign that there is not
    laws = {("P", 1): one, ("N", 1): one} | laws
    drawn = dict.fromkeys(("a", "b", "x", "y"), 1.0)  # any: the statement draws them
    return Place(place.layout, drawn | {"q": len(positive) / len(points), "n": 1}, laws)


def _on_a_circle(n: int) -> Callable[[Layout], Place]:
    """Classes of points of length 1, with rational coordinates; F of the theorem starts at 1."""

    def place(layout: Layout) -> Place:
        assert isinstance(layout, FiniteClasses)
        angles = np.arctan2(layout.points[:, 1], layout.points[:, 0])
        halves = [Fraction(float(np.tan(a / 2))).limit_denominator(1000) for a in angles]
        exact = [((1 - t * t) / (1 + t * t), 2 * t / (1 + t * t)) for t in halves]
        found = [tuple(fmpq(x.numerator, x.denominator) for x in point) for point in exact]
        finite = FiniteClasses([[float(x) for x in point] for point in exact], layout.index)
        inner = finite.points @ finite.points.T
        same = np.equal.outer(layout.index, layout.index)
        tau = (inner[same].min() + inner[~same].max()) / 2
        count = len(layout.groups)
        laws = {}
        for c in range(count):
            for name, chosen in (("X", layout.index == c), ("Y", layout.index != c)):
                of = [p for p, inside in zip(found, chosen, strict=True) if inside]
                laws[name, c + 1] = [(fmpq(1, len(of)), p) for p in of]
        return Place(finite, {"C": count, "n": n, "tau": float(tau)}, laws)

    return place


LINKS: Mapping[str, Callable[[Layout], Place]] = {
    "relu-mirrored": _mirrored,
    "relu-mirrored-samples": _mirrored_samples,
    "relu-apart": _of_normal_shape,
    "relu-equal-widths": _of_normal_shape,
    "erf-mirrored": _mirrored_normal,
    "erf-mirrored-samples": _mirrored_normal_samples,
    "erf-mirrored-limit": _erf_limit,
    "flow-collapse": _spectral(s=1.0, t=10.0),
    "ridge-collapse": _spectral(**{"lambda": 0.1, "mu": 1.0}),
    "relu-line-depth": _opposite_inputs,
    "relu-layers-uncollapse": _on_a_circle(2),
    "relu-sphere-ntk": _on_a_circle(2),
}
