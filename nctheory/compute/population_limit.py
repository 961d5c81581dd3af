"""Class moments of isotropic Gaussian classes in the limit d -> infinity, in closed form."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nctheory import validate
from nctheory.compute.finite_samples import expected_of_samples
from nctheory.compute.kernels import Kernel
from nctheory.compute.moments import ROUNDING, ClassMoments, in_range
from nctheory.compute.pairs import Pairs
from nctheory.compute.population_parts import moments_of_distances

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["limit_moments"]

Array = NDArray[np.float64]


def limit_moments(
    gram: ArrayLike,
    variances: ArrayLike,
    *,
    kernel: str,
    activation: Activation | str,
    weight_variance: float = 1.0,
    depth: int = 1,
    sizes: ArrayLike | None = None,
) -> ClassMoments:
    """Class moments of isotropic Gaussian classes in the limit d -> infinity, in closed form.

    There <x, x>/d -> <mu, mu>/d + s^2 and <x, x'>/d -> <mu, mu'>/d, so that all pairs of samples of
    two classes are alike.

    Parameters
    ----------
    gram : array (C, C)
        The limits of <mu_c, mu_c'>/d; positive semidefinite.
    variances : float or array (C,)
        s_c^2.
    kernel, activation, weight_variance, depth
        As for `population_moments`; any activation.
    sizes : array (C,), optional
        As in `GaussianClasses`.

    Returns
    -------
    ClassMoments
        Its `error` has bounds of the rounding errors.

    Raises
    ------
    ValueError, TypeError
        One line that says what was wrong with an argument and what was expected.

    Examples
    --------
    >>> from nctheory.compute.moments import nc1
    >>> gram = [[1.0, -1.0], [-1.0, 1.0]]
    >>> for kernel in ("nngp", "ntk"):
    ...     m = limit_moments(gram, 1.0, kernel=kernel, activation="erf")
    ...     print(f"{nc1(m).ratio:.6f}")
    1.253359
    1.665984
    """
    means = validate.gram(gram, "gram")
    widths = validate.variances(variances, "variances", len(means))
    counts = None if sizes is None else validate.class_sizes(sizes, "sizes", len(means))
    function = Kernel(kernel, activation, depth, weight_variance, arguments=("gram", "gram"))
    pairs = _limit_pairs(means, widths, function.weight_variance)
    distance, products = function.distances(pairs), function.values(pairs)
    t = function.diagonal(function.weight_variance * (np.diag(means) + widths))
    narrow = np.ones(distance.shape, dtype=bool)
    error = function.distance_error(distance, np.add.outer(t, t), narrow, float(pairs.k11.max()))
    moments = moments_of_distances(t, distance, error)
    in_range(moments, "layout", empty=not pairs.k11.any())
    moments = _with_products(moments, products)
    return moments if counts is None else expected_of_samples(moments, counts)


def _limit_pairs(means: Array, widths: Array, weight_variance: float) -> Pairs:
    """The coordinates of independent samples of two classes; differences are exact."""
    unit = 2.0 ** math.frexp(max(means.max(), widths.max()))[1]  # so that squares are numbers
    exact = [[Fraction(float(z)) / Fraction(unit) for z in row] for row in means]
    own = [exact[c][c] + Fraction(float(w)) / Fraction(unit) for c, w in enumerate(widths)]
    classes = range(len(own))

    def table(entry: Callable[[int, int], Any]) -> Array:
        return np.array([[float(entry(c, e)) for e in classes] for c in classes])

    area = table(lambda c, e: max(own[c] * own[e] - exact[c][e] ** 2, Fraction(0)))
    pairs = Pairs(
        table(lambda c, e: own[c]),
        means / unit,
        table(lambda c, e: own[e]),
        np.sqrt(area),
        table(lambda c, e: own[c] + own[e] - 2 * exact[c][e]),
        table(lambda c, e: own[e] - own[c]),
    )
    return Pairs(*(weight_variance * unit * x for x in pairs))


def _with_products(moments: ClassMoments, products: Array) -> ClassMoments:
    """The moments with M as it is, and with gaps from M where that has the smaller error: where
    class means are short beside the spread."""
    assert moments.error is not None
    diagonal, size = np.diag(products), np.abs(products)
    gaps = np.add.outer(diagonal, diagonal) - 2 * products
    d_gram = ROUNDING * size
    d_gaps = ROUNDING * (np.add.outer(np.diag(size), np.diag(size)) + 2 * size)
    np.fill_diagonal(d_gaps, 0)
    better = d_gaps < moments.error.gaps
    error = dataclasses.replace(
        moments.error, M=d_gram, gaps=np.where(better, d_gaps, moments.error.gaps)
    )
    gaps = np.where(better, np.maximum(gaps, 0), moments.gaps)
    return dataclasses.replace(moments, M=products, gaps=gaps, error=error)
