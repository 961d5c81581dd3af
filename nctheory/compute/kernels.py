"""NNGP and NTK matrices of fully connected networks, for any activation whose dual is derived."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nctheory import validate
from nctheory.compute.blas import one_blas_thread
from nctheory.compute.device import device_library, device_matrix
from nctheory.compute.layers import is_homogeneous, layer_of, parity_of, theory_layer
from nctheory.compute.pairs import Inputs, Pairs
from nctheory.compute.shipped import is_continuous_at_zero
from nctheory.names import ACTIVATIONS, KERNELS, brief
from nctheory.theory.shared import holds_exclusive

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation
    from nctheory.theory.networks import Layer

__all__ = [
    "Kernel", "nngp", "ntk", "resolve_activation", "run_blocks",
    "slices",
]  # fmt: skip

Array = NDArray[np.float64]


def nngp(
    X: ArrayLike,
    Y: ArrayLike | None = None,
    *,
    activation: Activation | str,
    depth: int = 1,
    weight_variance: float = 1.0,
    bias_variance: float = 0.0,
) -> Array:
    """The NNGP kernel Q_depth: E[phi(u) phi(v)] after `depth` hidden layers.

    Parameters
    ----------
    X : array (N, d)
        Inputs, one a row.
    Y : array (N', d), optional
        A second set of inputs; X itself if not given.
    activation : Activation or str
        An activation, or one of the names in `nctheory.names.ACTIVATIONS`.
    depth : int
        The number of hidden layers, at least 1.
    weight_variance, bias_variance : float
        The variances of the weights (times the fan-in) and of the biases. They act before every
        activation, so that K_0 = bias_variance + weight_variance <x, x'> / d, and for the NTK once
        more after the last one; Q_depth itself is not multiplied. For another variance of the
        first layer, multiply X: `nngp(X / sqrt(2), weight_variance=2)` has 1 in the first layer
        and 2 in all others.

    Returns
    -------
    array (N, N')
        If X is an array of another library that has the array API (PyTorch, CuPy, JAX in double
        precision), then one of that library, computed on its device.

    Raises
    ------
    ValueError, TypeError
        One line that says what was wrong with an argument and what was expected.

    Examples
    --------
    >>> import numpy as np
    >>> nngp(np.eye(2), activation="relu").round(4)
    array([[0.25  , 0.0796],
           [0.0796, 0.25  ]])
    """
    kernel = Kernel("nngp", activation, depth, weight_variance, bias_variance, ("X", "Y"))
    return kernel.matrix(X, Y)


def ntk(
    X: ArrayLike,
    Y: ArrayLike | None = None,
    *,
    activation: Activation | str,
    depth: int = 1,
    weight_variance: float = 1.0,
    bias_variance: float = 0.0,
) -> Array:
    """The neural tangent kernel Theta_depth of a network with `depth` hidden layers.

    Parameters, return value and errors are those of `nngp`. Activations that jump have no NTK.

    Examples
    --------
    >>> import numpy as np
    >>> ntk(np.eye(2), activation="relu").round(4)
    array([[0.5   , 0.0796],
           [0.0796, 0.5   ]])
    """
    kernel = Kernel("ntk", activation, depth, weight_variance, bias_variance, ("X", "Y"))
    return kernel.matrix(X, Y)


def resolve_activation(value: Activation | str) -> Activation:
    """The activation of that name, or the activation itself."""
    if isinstance(value, str):
        validate.choice(value, ACTIVATIONS, "activation")  # before SymPy is imported
        from nctheory.theory.activation import activation

        return activation(value)
    from nctheory.theory.activation import Activation

    if not isinstance(value, Activation):
        raise TypeError(f"activation: expected an Activation or a name, got {brief(value)}")
    return value


class Kernel:
    """A kernel of a network, evaluated block by block on `Pairs`.

    Parameters are those of `nngp`; `name` is one of "linear", "nngp", "ntk", "extra", and
    `arguments` are the names of the first inputs and of all others, for messages.
    """

    def __init__(
        self,
        name: str,
        activation: Activation | str,
        depth: int = 1,
        weight_variance: float = 1.0,
        bias_variance: float = 0.0,
        arguments: tuple[str, str] = ("X", "X"),
    ) -> None:
        self.arguments = arguments
        self.name = validate.choice(name, KERNELS, "kernel")
        self.activation = resolve_activation(activation)
        self.depth = validate.hidden_layers(depth)
        self.weight_variance = validate.number(weight_variance, "weight_variance", positive=True)
        self.bias_variance = validate.number(bias_variance, "bias_variance", least=0.0)
        self._layer = layer_of(self.activation)
        if name not in self._layer.names:
            raise ValueError(
                f"kernel: {self.activation.name} has no {name}, because E[phi'(u)^2] is infinite "
                "where phi jumps; use 'nngp'"
            )

    @property
    def has_ntk(self) -> bool:
        """Whether the activation has an NTK."""
        return "ntk" in self._layer.names

    @property
    def derived(self) -> bool:
        """Whether the dual of the activation has a closed form; else it is a quadrature."""
        return self._layer.derived

    @property
    def layer(self) -> Layer:
        """The derived expressions of a layer.

        Raises
        ------
        NoClosedForm
            If the dual of the activation has none.
        """
        return theory_layer(self.activation)

    def inputs(self, *groups: Array, part: bool = False) -> tuple[Inputs, ...]:
        """Groups of inputs (n, d), prepared so that their inner products are K_0. All of them may
        be tiny only if they are a `part` of the data, beside others that are not."""
        factor = self.weight_variance / groups[0].shape[1]
        rows = groups
        if self.bias_variance:  # the bias is one more feature, the same for all inputs
            bias = np.sqrt(self.bias_variance / factor)
            rows = tuple(np.hstack([g, np.full((len(g), 1), bias)]) for g in groups)
        found = Inputs.of(*rows, factor=factor)
        largest = max(float(i.norm2.max()) for i in found)
        if not math.isfinite(largest):
            raise self.overflow(*(float(np.square(np.abs(g).max())) for g in groups))
        if not part:
            self.check_scale(largest, *rows)
        if self.name != "linear" and not is_continuous_at_zero(self.activation):
            # The features of what is tiny are not near those of 0, so that no row may be lost.
            for one, group in zip(found, rows, strict=True):
                if group[one.norm2 == 0].any():
                    raise self._underflow()
        return found

    def check_scale(self, largest: float, *groups: Array) -> None:
        """Refuse data of which the largest K_0(x, x) has less than full precision, or is lost."""
        if largest < _SMALLEST and any(g.any() for g in groups):
            raise self._underflow()

    def _underflow(self) -> ValueError:
        return ValueError(
            "X: the kernel underflows at this scale of the data; expected larger inputs, "
            "multiply X by a large constant"
        )

    def values(self, pairs: Pairs) -> Array:
        """The kernel of every pair."""
        if not self._folds(pairs):
            return self._evaluate("off_diagonal", pairs)
        values = self._evaluate("off_diagonal", pairs.folded())
        return np.where(pairs.k12 < 0, self.parity * values, values)

    def distances(self, pairs: Pairs, state: tuple[Array, ...] | None = None) -> Array:
        """The squared feature distance K(x, x) + K(x', x') - 2 K(x, x') of every pair.

        `state`, if given, is `before_last` of the pairs.
        """
        if state is not None or not self._folds(pairs):
            return self._evaluate("distance", pairs, state)
        near = self._evaluate("distance", pairs.folded())
        if self.parity == 1:
            return near
        ends = self.diagonal(pairs.k11) + self.diagonal(pairs.k22)
        return np.where(pairs.k12 < 0, 2 * ends - near, near)

    @property
    def parity(self) -> int:
        """-1 if K(x, -x') = -K(x, x'), and 1 if it is K(x, x'), at any depth, else 0."""
        return 0 if self.bias_variance else parity_of(self.activation)

    @property
    def odd(self) -> bool:
        """Whether K(x, -x') = -K(x, x'), so that an angle near pi is as one near 0."""
        return self.parity == -1

    def _folds(self, pairs: Pairs) -> bool:
        """Whether pairs have angles near pi that are better computed as angles near 0, which is
        where features end that are odd or even functions of the inputs."""
        deep = self.depth > 1 and self.name != "linear"
        return deep and self.parity != 0 and bool((pairs.k12 < 0).any())

    def distance_error(
        self, distance: Array, ends: Array, narrow: NDArray[np.bool_], largest: float
    ) -> Array:
        """Bounds of the errors of mean squared distances.

        Parameters
        ----------
        distance, ends : array
            The means of the squared distances, and of K(x, x) + K(x', x').
        narrow : array of bool
            Whether the distances come from `distances`, else from `values`.
        largest : float
            The largest K_0(x, x).
        """
        if not self._layer.derived:  # what two rules of quadrature agree on, times 10
            # Rounding of inputs counts beside the length in which phi bends.
            bends = 1 + math.sqrt(largest)
            relative, mixed, absolute = 1e-10, 1e-12 * bends, 1e-14 * bends
            if not self.has_ntk:  # as below
                absolute = absolute ** (0.5 ** (self.depth - 1))
        elif self.name == "linear":
            relative, mixed, absolute = 1e-11, 0.0, 0.0
        elif not self.has_ntk:
            # Where phi jumps the distance is of the first order in the angle, which of rows on one
            # ray is what rounding leaves; each layer after the first takes its root.
            relative, mixed, absolute = 1e-11, 1e-13, 1e-15 ** (0.5 ** (self.depth - 1))
        elif self._layer.second_order:
            # Of rows on one ray, the angle is what rounding leaves of their difference: where phi'
            # jumps the NTK is of the first order in it.
            relative, mixed, absolute = 1e-11, 3e-16, 0.0
        else:
            # The distance is of the second order in the coordinates, and its terms of the first.
            relative, mixed, absolute = 1e-11, 1e-13, 0.0
        saturates = self._layer.derived and self.name != "linear" and largest > 1
        if saturates and not is_homogeneous(self.activation):
            # phi saturates, or turns, within a part of the inputs that is this much shorter.
            relative += _SATURATED * math.sqrt(largest)
            absolute = max(absolute, _SATURATED if relative > _LOST else 0.0)
        between = np.sqrt(distance) * np.sqrt(ends)  # as their product may overflow
        bound = relative * distance + mixed * between + absolute * ends
        return self.depth * (bound + np.where(narrow, 0, 1e-13) * ends)

    def diagonal(self, norm2: Array) -> Array:
        """K(x, x) from the diagonal of K_0."""
        zero = np.zeros_like(norm2)
        return self.values(Pairs(norm2, norm2, norm2, zero, zero, zero))

    def before_last(self, pairs: Pairs) -> tuple[Array, ...]:
        """The coordinates of every pair before the last layer, whatever the kernel."""
        state: tuple[Array, ...] = tuple(pairs)
        if self.depth == 1 or self.name == "linear":
            return state
        for _ in range(self.depth - 1):
            state = self._layer.next(state, (self.weight_variance, self.bias_variance))
        return state

    def _evaluate(
        self, quantity: str, pairs: Pairs, state: tuple[Array, ...] | None = None
    ) -> Array:
        variances = self.weight_variance, self.bias_variance
        try:
            state = state or self.before_last(pairs)
            result = self._layer.last(quantity, self.name, state, variances)
        except FloatingPointError:
            result = np.array(np.inf)
        if np.isfinite(result).all():
            return result
        sides = (float(np.max(k)) - self.bias_variance for k in (pairs.k11, pairs.k22))
        fault = "is not a number" if np.isnan(result).any() else "overflows"
        raise self.overflow(*(side / self.weight_variance for side in sides), fault=fault)

    def overflow(self, *squares: float, fault: str = "overflows") -> ValueError:
        """What is furthest too large: inputs, whose squares are these, or a variance."""
        names = self.arguments[:1] + self.arguments[1:] * (len(squares) - 1)
        variances = {
            "weight_variance": self.weight_variance, "bias_variance": self.bias_variance,
        }  # fmt: skip
        sizes = [*zip(names, squares, strict=True), *variances.items()]
        name = max(sizes, key=lambda size: size[1])[0]
        kernel = f"the {self.name} kernel of {self.activation.name} {fault}"
        if name in variances:
            return ValueError(
                f"{name}: {kernel} at {variances[name]:g}; expected a smaller variance"
            )
        return ValueError(
            f"{name}: {kernel} at this scale of the data; expected smaller inputs, multiply "
            f"{name} by a small constant"
        )

    @np.errstate(all="ignore")  # what overflows is reported by `_evaluate`
    def matrix(self, X: ArrayLike, Y: ArrayLike | None = None) -> Array:
        """The kernel matrix, shape (N, N'); if X lives in another library, an array of that."""
        if device_library(self, X) is not None:
            return device_matrix(self, X, Y)
        x = validate.matrix(X, "X")
        y = x if Y is None else validate.matrix(Y, "Y", columns=x.shape[1])
        out = np.empty((len(x), len(y)))
        if Y is None:
            (rows,) = (columns,) = self.inputs(x)
        else:
            rows, columns = self.inputs(x, y)

        def fill(i: slice) -> None:
            for j in slices(len(y), i.start if Y is None else 0):
                same = Y is None and i == j
                values = self.values(rows[i].block(columns[j], same=same))
                if same:
                    values = np.triu(values)
                    values += np.triu(values, 1).T
                out[i, j] = values
                if Y is None and i != j:
                    out[j, i] = values.T

        run_blocks(fill, [(i,) for i in slices(len(x))])
        return out


def slices(length: int, start: int = 0) -> Iterator[slice]:
    """Slices of a range, so short that the arrays for a pair of them fit in the cache."""
    for i in range(start, length, _BLOCK):
        yield slice(i, min(i + _BLOCK, length))


def run_blocks(
    task: Callable[..., Any],
    arguments: Sequence[tuple[Any, ...]],
    progress: Callable[[float], None] | None = None,
) -> list[Any]:
    """The results of a task for each tuple of arguments, in order, from one thread a core.

    `progress` is called from this thread with the part that is done, from 0 to 1.
    """
    results = []

    @np.errstate(all="ignore")  # not inherited from the calling thread
    def run(args: tuple[Any, ...]) -> Any:
        return task(*args)

    with one_blas_thread, ThreadPoolExecutor(_CORES) as pool:
        # Other threads would wait for what this one holds, and this one for them.
        each = map if len(arguments) == 1 or holds_exclusive() else pool.map
        for done, result in enumerate(each(run, arguments), 1):
            results.append(result)
            if progress:
                progress(done / len(arguments))
    return results


_BLOCK = 384
_SMALLEST = 1e-280  # a kernel of which has numbers of less than full precision
_SATURATED = 2e-15  # a relative error, beside the length of inputs in the unit of phi
_LOST = 1e-3  # a relative error beyond which distances are known beside K(x, x) only
_CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
