"""Class moments of a kernel estimated from pairs of samples, with standard errors.

The mean of K(x, x') over a pair of classes is the mean of what two simple kernels say of it, and of
what they leave, R(x, x') = K(x, x') - b_1 q_1(x, x') - b_2 q_2(x, x'). With h = sqrt(K(x, x)) and
the unit vector v of x,

    q_0 = h h',     q_1 = h h' <v, v'>,     q_2 = h h' <v, v'>^2

have means that are inner products of class means: of h, of h v, and of h v v'. These are computed
exactly, in one pass over the samples, and R from pairs that are drawn. The coefficients are those
of least squares on the pairs, so that the estimate is the regression estimator of survey sampling
(Cochran, Sampling Techniques, chapter 7), and its standard error that of the mean of R.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nctheory import validate
from nctheory.compute.kernels import Kernel
from nctheory.compute.moments import ClassMoments
from nctheory.compute.pairs import Pairs

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["SampledMoments", "sampled_kernel_moments"]

Array = NDArray[np.float64]

_MOST_PAIRS = 10**8  # which take 6 GB
_STEP = 2**20  # numbers in one gathered array of rows
_WIDEST = 1024  # dimensions up to which h v v' is averaged


class SampledMoments(NamedTuple):
    """Class moments, and the standard errors of M (C, C)."""

    moments: ClassMoments
    standard_error: Array


@np.errstate(all="ignore")  # what overflows is reported by the kernel
def sampled_kernel_moments(
    X: ArrayLike,
    labels: ArrayLike,
    *,
    kernel: str,
    activation: Activation | str = "relu",
    depth: int = 1,
    weight_variance: float = 1.0,
    bias_variance: float = 0.0,
    pairs: int = 20_000,
    seed: int = 0,
) -> SampledMoments:
    """Class moments of a kernel from so many pairs of samples for each pair of classes.

    t is exact. Spreads and gaps are differences of t and of the estimates of M, which leaves
    nothing of tight classes: use `kernel_moments` for these.

    Parameters
    ----------
    X, labels, kernel, activation, depth, weight_variance, bias_variance
        As for `nctheory.kernel_moments`.
    pairs : int
        Pairs drawn for each pair of classes, at least 10 and at most 10^8; with replacement.
    seed : int
        Of the random numbers.

    Returns
    -------
    SampledMoments

    Raises
    ------
    ValueError, TypeError
        One line that says what was wrong with an argument and what was expected.

    Examples
    --------
    >>> X = np.random.default_rng(0).normal(size=(500, 10))
    >>> labels = np.arange(500) % 2
    >>> found = sampled_kernel_moments(X, labels, kernel="ntk", pairs=2000)
    >>> from nctheory.compute.moments import kernel_moments
    >>> off = found.moments.M - kernel_moments(X, labels, kernel="ntk").M
    >>> bool((np.abs(off) < 4 * found.standard_error).all())
    True
    """
    x = validate.matrix(X, "X")
    classes, index = validate.labels(labels, len(x))
    pairs, seed = (
        validate.integer(pairs, "pairs", least=10, most=_MOST_PAIRS),
        validate.integer(seed, "seed", least=0),
    )
    function = Kernel(kernel, activation, depth, weight_variance, bias_variance)
    (inputs,) = function.inputs(x)
    rows, factor = inputs.rows, inputs.factor
    diagonal = function.diagonal(inputs.norm2)
    unit = rows / np.where(inputs.norm > 0, inputs.norm, 1)[:, None]
    groups = [np.flatnonzero(index == c) for c in range(len(classes))]
    length = np.sqrt(np.maximum(diagonal, 0))
    means = [_means(length[g], unit[g]) for g in groups]
    rng = np.random.default_rng(seed)
    gram, error = np.zeros((2, len(groups), len(groups)))
    for c, first in enumerate(groups):
        for e in range(c, len(groups)):
            i, j = rng.choice(first, pairs), rng.choice(groups[e], pairs)
            step = max(1, _STEP // rows.shape[1])
            values, cosines = np.empty(pairs), np.empty(pairs)
            for start in range(0, pairs, step):
                part = slice(start, start + step)
                close = Pairs.between(rows[i[part]], rows[j[part]], factor)
                values[part] = function.values(close)
                cosines[part] = np.einsum("ij,ij->i", unit[i[part]], unit[j[part]])
            size = length[i] * length[j]
            known = [float(np.sum(a * b)) for a, b in zip(means[c], means[e], strict=True)]
            controls = np.stack([size * cosines**k for k in range(len(known))])
            gram[c, e], error[c, e] = _regression(values, controls, np.array(known))
    gram += np.triu(gram, 1).T
    error += np.triu(error, 1).T
    t = np.array([diagonal[g].mean() for g in groups])
    sizes = np.array([len(g) for g in groups], dtype=float)
    diagonals = np.diag(gram)
    gaps = np.maximum(np.add.outer(diagonals, diagonals) - 2 * gram, 0)
    return SampledMoments(ClassMoments(t, gram, sizes, t - diagonals, gaps), error)


def _means(length: Array, unit: Array) -> list[Array]:
    """The means of h, h v and h v v'."""
    weighted = length[:, None] * unit
    found = [np.array(length.mean()), weighted.mean(axis=0)]
    if unit.shape[1] <= _WIDEST:
        found.append(weighted.T @ unit / len(unit))
    return found


def _regression(values: Array, controls: Array, known: Array) -> tuple[float, float]:
    """The mean of the values, by controls (k, n) whose means are known, and its standard error."""
    centred = controls - controls.mean(axis=1, keepdims=True)
    slopes = np.linalg.lstsq(centred.T, values - values.mean(), rcond=None)[0]
    rest = values - slopes @ controls
    free = len(values) - len(slopes) - 1
    spread = float(np.sum((rest - rest.mean()) ** 2)) / free
    return float(rest.mean() + slopes @ known), (spread / len(values)) ** 0.5
