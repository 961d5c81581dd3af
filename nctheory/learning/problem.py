"""A learning problem: data, targets, and the two-layer network that is to fit them.

    f(x) = sum_i a_i phi(w_i . x),   w_i ~ N(0, (weight_variance/d) I),
    a_i ~ N(0, readout_variance/width),   y = f + N(0, ridge)

Everything in `nctheory.learning` starts from a `Problem`, which checks what the user passed in.
"""

from __future__ import annotations

import os
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nctheory import validate
from nctheory.compute.blas import one_blas_thread
from nctheory.compute.kernels import resolve_activation, run_blocks
from nctheory.compute.pairs import Inputs

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["LARGEST", "Problem", "check_memory", "free_memory", "label_targets"]

Array = NDArray[np.float64]
LARGEST = 1e50  # of inputs and targets, whose squares are summed and multiplied
_ROWS = 128
_SMALL = 300  # samples, below which threads cost more than they save
_ONE_THREAD = 1024  # and of linear algebra, whose threads lose most where others are busy


def label_targets(labels: ArrayLike) -> Array:
    """Targets for class labels: -1 and +1 for two classes, else one-hot less 1/C, (N, C).

    Labels are numbers or strings, (N,) or (N, 1), or one-hot rows (N, C). Classes are in the sorted
    order of their labels. Raises ValueError or TypeError, in one line, for what is neither.

    >>> label_targets(["a", "b", "a"])
    array([-1.,  1., -1.])
    >>> label_targets([0, 1, 2]).round(2)[0]
    array([ 0.67, -0.33, -0.33])
    """
    classes, index = validate.labels(labels)
    if len(classes) == 2:
        return np.asarray(2.0 * index - 1, dtype=float)
    return np.asarray(np.eye(len(classes))[index] - 1 / len(classes), dtype=float)


@dataclass(frozen=True, eq=False)
class Problem:
    """Data and targets of a two-layer network, checked by `Problem.of`.

    Attributes
    ----------
    X : array (N, d)
    Y : array (N, C)
        The targets, one column an output.
    weights : array (N,)
        How often each sample counts; 1 unless the samples stand for a population.
    activation : Activation
    width, ridge, readout_variance, weight_variance : float
        All positive and finite.
    """

    X: Array
    Y: Array
    weights: Array
    activation: Activation
    width: float
    ridge: float
    readout_variance: float
    weight_variance: float

    @classmethod
    def of(
        cls,
        X: ArrayLike,
        y: ArrayLike,
        *,
        activation: Activation | str,
        width: float,
        ridge: float,
        readout_variance: float,
        weight_variance: float,
        weights: ArrayLike | None = None,
    ) -> Problem:
        """The problem, or one line that says which argument was wrong and what was expected."""
        x = validate.limited(validate.matrix(X, "X"), "X", LARGEST)
        targets = validate.limited(validate.numbers(y, "y"), "y", LARGEST)
        if targets.ndim not in (1, 2) or len(targets) != len(x) or not targets.size:
            raise ValueError(
                f"y: expected shape ({len(x)},) or ({len(x)}, outputs), one target a sample, "
                f"got {targets.shape}"
            )
        counts = np.ones(len(x))
        if weights is not None:
            counts = validate.vector(weights, "weights", len(x))
            if not (counts > 0).all():
                raise ValueError(f"weights: expected positive numbers, got {counts.min()}")
        named = {
            "width": width, "ridge": ridge, "readout_variance": readout_variance,
            "weight_variance": weight_variance,
        }  # fmt: skip
        numbers = {
            name: validate.number(value, name, positive=True) for name, value in named.items()
        }
        return cls(
            x, targets.reshape(len(x), -1), counts, resolve_activation(activation), **numbers
        )

    @property
    def samples(self) -> int:
        """N."""
        return len(self.X)

    @property
    def dim(self) -> int:
        """The dimension d."""
        return int(self.X.shape[1])

    @property
    def outputs(self) -> int:
        """C, the columns of the targets."""
        return int(self.Y.shape[1])

    @cached_property
    def roots(self) -> Array:
        """The roots of the weights, as a column: they scale rows of targets and kernels."""
        return np.asarray(np.sqrt(self.weights)[:, None])

    @property
    def is_constant(self) -> bool:
        """Whether all samples have one target, so that there are no labels to be seen."""
        return not np.ptp(self.Y, axis=0).any()

    def one_thread(self) -> AbstractContextManager[Any]:
        """While this is open, linear algebra runs in one thread if the problem is small."""
        return one_blas_thread if self.samples < _ONE_THREAD else nullcontext()

    def check_slopes(self) -> None:
        """Refuse an activation whose dual has no closed form, and so no slopes."""
        if not self.activation.derived:
            raise ValueError(
                "activation: expected one whose dual has a closed form, as relu, erf or gelu, got "
                f"{self.activation.name}"
            )

    def check_memory(self, matrices: int) -> None:
        """Refuse a problem for which so many N x N matrices do not fit in the free memory."""
        check_memory("X", self.samples, "samples", 8 * matrices * self.samples**2, power=2)

    def kernel_parts(self, Z: Array, *, second: bool) -> dict[str, Array]:
        """The dual activation at K = ZZ' and its slopes, each (N, N); `diagonal` is (3, N).

        "value", "first" (kappa_1, kappa_2) and, if wanted, "second" (kappa_11, kappa_12, kappa_13,
        kappa_22), where the diagonals of all slopes are 0: "diagonal" has them.
        """
        names = ("value", "first", "second") if second else ("value", "first")
        (inputs,) = Inputs.of(Z)
        norms = inputs.norm2
        diagonal = np.stack(
            [
                np.broadcast_to(q, norms.shape)
                for q in _compiled(self.activation, "diagonal")(norms, 0, 0, 0)
            ]
        )
        functions = {name: _compiled(self.activation, name) for name in names}
        size = {"value": 1, "first": 2, "second": 4}
        parts = {name: np.empty((size[name], len(Z), len(Z))) for name in names}

        def fill(rows: slice) -> None:
            pairs = inputs[rows].block(inputs)
            for name in names:
                block = parts[name][:, rows]
                values = functions[name](pairs.k11, pairs.k12, pairs.k22, pairs.wedge)
                for k, value in enumerate(values):
                    block[k] = value

        blocks = [(slice(i, i + _ROWS),) for i in range(0, len(Z), _ROWS)]
        if len(Z) < _SMALL:
            with np.errstate(all="ignore"):
                for (rows,) in blocks:
                    fill(rows)
        else:
            run_blocks(fill, blocks)
        np.fill_diagonal(parts["value"][0], diagonal[0])
        self._regular(parts, diagonal, norms)
        return parts | {"diagonal": diagonal}

    def _regular(self, parts: dict[str, Array], diagonal: Array, norms: Array) -> None:
        """Slopes are 0 on the diagonal, and where they are infinite: for pairs on one ray or with
        an input 0, where K moves along that ray and what is infinite cancels."""
        zero = norms == 0
        diagonal[1:, zero] = 0
        for slopes in (parts[name] for name in parts if name != "value"):
            slopes[:, zero], slopes[:, :, zero] = 0, 0
            for matrix in slopes:
                np.fill_diagonal(matrix, 0)
        finite = np.isfinite(parts["first"]).all(axis=0)
        if not finite.all():
            i, j = np.argwhere(~finite)[0]
            raise ValueError(
                f"X: rows {i} and {j} lie on one ray, where the kernel of {self.activation.name} "
                "has no slope; expected samples in different directions"
            )
        if not np.isfinite(parts["value"]).all() or not np.isfinite(diagonal).all():
            raise ValueError(
                f"X: the kernel of {self.activation.name} overflows at this scale of the data; "
                "expected smaller inputs"
            )
        if "second" in parts:
            parts["second"][~np.isfinite(parts["second"])] = 0


@cache
def _compiled(activation: Activation, name: str) -> Any:
    from nctheory.compute.compile import array_function
    from nctheory.theory.dual_slopes import DualSlopes
    from nctheory.theory.pair_coordinates import with_arc_defects

    slopes = DualSlopes(activation)
    expressions = [with_arc_defects(e) for e in getattr(slopes, name)]
    return array_function(slopes.arguments, expressions)


def check_memory(name: str, count: int, things: str, needed: int, power: int = 1) -> None:
    """Refuse so many things whose bytes, which grow with that power of them, are not free."""
    free = free_memory()
    if free is not None and needed > free:
        raise ValueError(
            f"{name}: {count} {things} need about {needed / 2**30:.1f} GiB and "
            f"{free / 2**30:.1f} GiB are free; expected at most "
            f"{int(count * (free / needed) ** (1 / power))} {things}"
        )


def free_memory() -> int | None:
    """Bytes that are free, or None where the system does not say."""
    try:
        return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (ValueError, OSError, AttributeError):
        return None
