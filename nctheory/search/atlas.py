"""The numbers of the atlas: NC1 of mirrored isotropic classes over their mean and deviation.

`grid` evaluates both kernels at every point of a grid, in parallel. Points share nothing, so
whatever joblib runs on will do: the cores of this machine, or a cluster. `certified` says where the
package has more than points: certificates.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nctheory import validate
from nctheory.compute.blas import one_blas_thread
from nctheory.compute.class_features import expectations_of
from nctheory.compute.depth import depth_moments
from nctheory.compute.kernels import resolve_activation
from nctheory.compute.moments import batched_nc1
from nctheory.compute.population_isotropic import batched_isotropic_parts
from nctheory.compute.population_parts import Bounded
from nctheory.enclose.certificates import read_certificate, shipped_certificates
from nctheory.layouts.gaussian_classes import GaussianClasses

__all__ = ["Box", "CertifiedArea", "Grid", "certified", "grid", "log2_ratio"]

Array = NDArray[np.float64]
Box = tuple[float, float, float, float]  # the least and the largest mean and std

ATLAS_KERNELS = ("nngp", "ntk")
# Of quadrature: relative errors below 1e-4 mostly, by the bounds; a picture needs no more. Where
# these leave open which kernel has the larger NC1, the orders below are used.
_ORDERS = (5, 8)
_MORE_ORDERS = (14, 20)
_TOGETHER = 100  # points that share their quadrature
_FEW = 2500  # points of one hidden layer, a second or two of work


@dataclass(frozen=True, eq=False)
class Grid:
    """NC1 of both kernels for the classes N(-mean 1_d, std^2 I) and N(+mean 1_d, std^2 I).

    Attributes
    ----------
    activation : str
    dim : int
    means : array (m,)
    stds : array (s,)
    nc1 : array (2, s, m)
        For the NNGP and the NTK.
    error : array (2, s, m)
        Bounds of the absolute errors.
    """

    activation: str
    dim: int
    means: Array
    stds: Array
    nc1: Array
    error: Array


@dataclass(frozen=True)
class CertifiedArea:
    """Where certificates decide a claim: on all of a box but for some small boxes in it."""

    box: Box
    undecided: tuple[Box, ...]

    def covers(self, mean: float, std: float) -> bool:
        """Whether the claim is decided at a point."""

        def inside(box: Box) -> bool:
            return box[0] <= mean <= box[1] and box[2] <= std <= box[3]

        return inside(self.box) and not any(map(inside, self.undecided))


def certified(kind: str, dim: int) -> CertifiedArea | None:
    """Where the certificates of the package decide claim "b", "d-nngp" or "d-ntk", if anywhere.

    They are read, and not checked here: `nctheory verify` and `nctheory certificate` do that.

    >>> certified("b", 32).box
    (0.0, 10.0, 0.05, 10.0)
    """
    names = [
        name
        for name in (f"{kind}-d{dim}", f"{kind}-overlap-d{dim}")
        if name in shipped_certificates()
    ]
    if not names:
        return None
    found = [read_certificate(shipped_certificates()[name]) for name in names]
    rectangles = [item for certificate in found for item in certificate.rectangles()]
    corners = [box for _, box in rectangles]
    low = 0.0 if any(c.region.to_zero for c in found) else min(box[0] for box in corners)
    least_std, most = (
        min(box[2] for box in corners),
        [max(box[k] for box in corners) for k in (1, 3)],
    )
    undecided = tuple(box for label, box in rectangles if label == "u")
    return CertifiedArea((low, most[0], least_std, most[1]), undecided)


def grid(
    activation: str,
    dim: int,
    means: ArrayLike,
    stds: ArrayLike,
    *,
    depth: int = 1,
    jobs: int = -1,
    progress: Callable[[float], None] | None = None,
) -> Grid:
    """Evaluate both kernels, without biases, at all pairs of mean and std.

    Parameters
    ----------
    activation : str
        "relu" or "erf".
    dim : int
    means : array (m,)
        Positive numbers.
    stds : array (s,)
        Positive numbers.
    depth : int
        The number of hidden layers.
    jobs : int
        The number of processes, as joblib counts them: -1 is one a core. Ignored inside
        `joblib.parallel_config`, and else where there are so few points that one process is done
        before others have started.
    progress : callable, optional
        Called now and then with the part that is done, from 0 to 1.

    Examples
    --------
    >>> found = grid("erf", 1, means=[0.5, 2.0], stds=[2.0], jobs=1)
    >>> np.round(log2_ratio(found), 3)
    array([[-0.031,  0.132]])
    """
    from joblib import Parallel, delayed
    from joblib.parallel import LokyBackend, get_active_backend

    validate.choice(activation, ("relu", "erf"), "activation")
    validate.function(progress, "progress")
    dim = validate.positive_integer(dim, "dim")
    depth = validate.hidden_layers(depth)
    axes = []
    for name, values in (("means", means), ("stds", stds)):
        axis = validate.numbers(values, name)
        if axis.ndim != 1 or not axis.size or (axis <= 0).any():
            raise ValueError(f"{name}: expected a list of positive numbers")
        axes.append(axis)
    points = [(m, s) for s in axes[1] for m in axes[0]]
    step = _TOGETHER if depth == 1 else 4
    chunks = [points[i : i + step] for i in range(0, len(points), step)]
    if depth == 1 and len(points) <= _FEW and isinstance(get_active_backend()[0], LokyBackend):
        jobs = 1
    run = Parallel(n_jobs=jobs, return_as="generator")
    values = []
    for chunk in run(delayed(_evaluate)(activation, dim, depth, chunk) for chunk in chunks):
        values.append(chunk)
        if progress:
            progress(len(values) / len(chunks))
    shape = (2, 2, len(axes[1]), len(axes[0]))
    both: Array = np.concatenate(values).transpose(1, 2, 0).reshape(shape)
    return Grid(activation, dim, axes[0], axes[1], *both)


def log2_ratio(above: Grid, below: Grid | None = None, kernel: str = "ntk") -> Array:
    """log2 of a ratio of NC1, (s, m): it is negative where a claim fails.

    Of one grid, NC1(NTK) / NC1(NNGP), which claim (b) has at least 1. Of two, the NC1 of that
    kernel on the first grid over that on the second. It is 0 where the error bounds overlap.
    """
    if below is None:
        pairs = [(above.nc1[1], above.error[1]), (above.nc1[0], above.error[0])]
    else:
        k = ATLAS_KERNELS.index(validate.choice(kernel, ATLAS_KERNELS, "kernel"))
        pairs = [(g.nc1[k], g.error[k]) for g in (above, below)]
    (top, bottom), errors = zip(*pairs, strict=True)
    decided = _apart((top, bottom), errors)
    ratio = np.divide(top, bottom, out=np.ones_like(top), where=decided)
    return np.where(decided, np.log2(ratio), 0.0)


def _apart(values: Sequence[Array], errors: Sequence[Array]) -> NDArray[np.bool_]:
    """Whether two values differ by more than the sum of their errors, which may be infinite."""
    with np.errstate(invalid="ignore"):
        apart: NDArray[np.bool_] = np.abs(values[0] - values[1]) > errors[0] + errors[1]
        return apart


def _evaluate(activation: str, dim: int, depth: int, points: list[tuple[float, float]]) -> Array:
    """NC1 and its error bound of both kernels: (points, 2, 2)."""
    phi = resolve_activation(activation)
    layouts = [GaussianClasses.mirrored(dim, float(mean), float(std)) for mean, std in points]
    with one_blas_thread:
        if depth > 1:
            return np.array([_nc1(depth_moments(layout, phi, 1.0, depth)) for layout in layouts])
        f = expectations_of(phi)
        found = _nc1(batched_isotropic_parts(f, layouts, 1.0, _ORDERS))
        ratios, errors = found.transpose(1, 2, 0)
        left = np.flatnonzero(~_apart(ratios, errors))
        if left.size:
            again = [layouts[i] for i in left]
            found[left] = _nc1(batched_isotropic_parts(f, again, 1.0, _MORE_ORDERS))
    return found


def _nc1(parts: Bounded) -> Array:
    """NC1 and its error bound of both kernels: (..., 2, 2)."""
    kernels = [batched_nc1(parts.of_kernel(kernel, 1.0)) for kernel in ATLAS_KERNELS]
    return np.stack([np.stack(found, axis=-1) for found in kernels], axis=-1)
