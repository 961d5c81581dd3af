"""Class moments of a kernel over Gaussian classes: which evaluation serves which layout.

* `population_isotropic`: isotropic classes, one hidden layer; quadrature over the weights.
* `population_general`: any covariances, one hidden layer; quadrature in two dimensions, else
  quasi-Monte Carlo over the weights.
* `depth`: more layers; quadrature over the law of two samples if the classes are isotropic, else
  quasi-Monte Carlo over pairs of data (`population_by_pairs`).
* `population_limit`: the limit d -> infinity, in closed form.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from nctheory import validate
from nctheory.compute.class_features import expectations_of
from nctheory.compute.depth import deep_moments
from nctheory.compute.finite_samples import expected_of_samples
from nctheory.compute.kernels import resolve_activation
from nctheory.compute.layers import is_homogeneous, layer_of
from nctheory.compute.moments import ClassMoments, in_range
from nctheory.compute.population_general import general_parts
from nctheory.compute.population_isotropic import isotropic_parts
from nctheory.compute.population_parts import Bounded
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.names import KERNELS

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["population_moments"]

Array = NDArray[np.float64]

_ROUNDING = 50 * float(np.finfo(float).eps)
# Where quadrature and its error estimate are known to be right: standard deviations relative to the
# largest mean, and, for activations that are not homogeneous, the scale of the data.
_TIGHTEST = 1e-15
_SCALES = 1e-12, 1e10
_TINY = float(np.finfo(float).tiny)


def population_moments(
    layout: GaussianClasses,
    *,
    kernel: str,
    activation: Activation | str,
    weight_variance: float = 1.0,
    depth: int = 1,
) -> ClassMoments:
    """Class moments of a kernel over the population of Gaussian classes, with error bounds.

    Isotropic classes are integrated by quadrature at any depth, unless phi jumps. Others are at
    depth 1; beyond, quasi-Monte Carlo takes pairs of samples, and the bounds are Student's
    quantiles.

    Parameters
    ----------
    layout : GaussianClasses
        If it has sizes, the moments are the expectations for that many samples a class.
    kernel : str
        "linear", "nngp", "ntk" or "extra", without biases.
    activation : Activation or str
        "relu" or "erf"; beyond depth 1 any whose dual has a closed form, and for "nngp" those that
        jump too.
    weight_variance : float
    depth : int
        The number of hidden layers, at least 1.

    Returns
    -------
    ClassMoments
        Its `error` has bounds of the absolute errors.

    Raises
    ------
    ValueError, TypeError
        One line that says what was wrong with an argument and what was expected; also where the
        quadrature is not accurate, as for widths that are tiny beside the means.

    Examples
    --------
    >>> from nctheory.compute.moments import nc1
    >>> layout = GaussianClasses.mirrored(dim=1, mean=0.5, std=2.0)
    >>> for kernel in ("nngp", "ntk"):
    ...     print(f"{nc1(population_moments(layout, kernel=kernel, activation='erf')).ratio:.6f}")
    18.983763
    18.576359
    >>> deep = population_moments(layout, kernel="nngp", activation="erf", depth=10)
    >>> f"{nc1(deep).ratio:.6f}"
    '23.771185'
    """
    if not isinstance(layout, GaussianClasses):
        raise TypeError(f"layout: expected GaussianClasses, got {type(layout).__name__}")
    validate.choice(kernel, KERNELS, "kernel")
    variance = validate.number(weight_variance, "weight_variance", positive=True)
    depth = validate.hidden_layers(depth)
    phi = resolve_activation(activation)
    if kernel == "linear":
        moments = _linear(layout, variance)
    elif depth > 1:
        _check_deep(layout, phi, variance)
        moments = deep_moments(layout, phi, kernel, variance, depth)
    else:
        moments = _moments(layout, phi, kernel, variance)
    in_range(moments, "layout", empty=not layout.means.any() and layout.only_points)
    return moments if layout.sizes is None else expected_of_samples(moments, layout.sizes)


def _moments(
    layout: GaussianClasses, activation: Activation, kernel: str, weight_variance: float
) -> ClassMoments:
    """The moments of "nngp", "extra" or "ntk", where quadrature is accurate."""
    f = expectations_of(activation)
    norms = np.abs(layout.means).max(axis=1)
    matrices = layout.variances if layout.variances is not None else layout.covariances
    widths = np.sqrt([np.abs(s).max() for s in matrices])
    largest = float(max(norms.max(), widths.max()))
    positive = widths[widths > 0]
    if len(positive) and positive.min() < _TIGHTEST * largest:
        raise ValueError(
            f"covariances: expected standard deviations of 0, or at least {_TIGHTEST:g} times the "
            f"largest mean or standard deviation, got {positive.min():.3g} beside {largest:.3g}"
        )
    if not f.homogeneous:
        _check_scale(largest * math.sqrt(weight_variance), activation)
        return _parts(layout, activation, weight_variance).of_kernel(kernel, weight_variance)
    # All moments of a homogeneous activation scale with the square of the data.
    unit = 2.0 ** math.floor(math.log2(largest)) if largest else 1.0
    if 1e-8 < unit < 1e8:
        return _parts(layout, activation, weight_variance).of_kernel(kernel, weight_variance)
    moments = _parts(layout.scaled(1 / unit), activation, weight_variance).of_kernel(
        kernel, weight_variance
    )
    return _scaled(moments, unit**2)


def _check_scale(scale: float, activation: Activation, least: float = _SCALES[0]) -> None:
    if scale and not least <= scale <= _SCALES[1]:
        raise ValueError(
            f"layout: expected means and standard deviations between {least:g} and "
            f"{_SCALES[1]:g} for {activation.name}, got {scale:.3g}"
        )


def _check_deep(layout: GaussianClasses, activation: Activation, weight_variance: float) -> None:
    """Networks with more layers are linear in small data, and lose the classes in large ones."""
    if layer_of(activation).derived and not is_homogeneous(activation):
        spread = layout.covariances if layout.variances is None else layout.variances
        largest = max(float(np.abs(layout.means).max()), math.sqrt(np.abs(spread).max()))
        _check_scale(largest * math.sqrt(weight_variance), activation, least=0.0)


def _scaled(m: ClassMoments, factor: float) -> ClassMoments:
    error = None if m.error is None else _scaled(m.error, factor)
    with np.errstate(all="ignore"):
        t, gram, spread, gaps = (factor * x for x in (m.t, m.M, m.spread, m.gaps))
    few = any(  # numbers of less than full precision
        ((x != 0) & (np.abs(y) < _TINY)).any()
        for x, y in ((m.t, t), (m.spread, spread), (m.gaps, gaps))
    )
    if few or not (np.isfinite(t).all() and np.isfinite(gaps).all()):
        raise ValueError("layout: the moments overflow or underflow; expected numbers nearer to 1")
    return ClassMoments(t, gram, m.sizes, spread, gaps, error)


def _linear(layout: GaussianClasses, weight_variance: float) -> ClassMoments:
    factor = weight_variance / layout.dim
    means = layout.means
    if layout.variances is not None:
        traces = layout.variances * layout.dim
    else:
        traces = np.trace(layout.covariances, axis1=1, axis2=2)
    spread = factor * traces
    gram = factor * means @ means.T
    gaps = factor * np.array([np.sum((means - m) ** 2, axis=1) for m in means])
    t = spread + np.diag(gram)
    sizes = np.ones(len(t))
    largest = np.outer(np.sqrt(t), np.sqrt(t))
    error = ClassMoments(
        _ROUNDING * t, _ROUNDING * largest, sizes, _ROUNDING * spread, _ROUNDING * gaps
    )
    return ClassMoments(t, gram, sizes, spread, gaps, error)


@lru_cache(maxsize=16)
def _parts(layout: GaussianClasses, activation: Activation, weight_variance: float) -> Bounded:
    evaluate = general_parts if layout.variances is None else isotropic_parts
    return evaluate(expectations_of(activation), layout, weight_variance)
