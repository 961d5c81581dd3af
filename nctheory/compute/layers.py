"""One layer of the recursion over a network, as functions of arrays of pairs.

`DerivedLayer` has the expressions of `nctheory.theory.networks.Layer`, compiled;
`nctheory.compute.numerical_dual.NumericalLayer` the same quantities by quadrature, where there is
no closed form. Both take features to be continuous where inputs are 0; if phi jumps there, the
feature of 0 is put in, which is phi(0).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from numpy.typing import NDArray

from nctheory.compute.shipped import compiled, is_continuous_at_zero, shipped_source
from nctheory.theory.shared import once

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation
    from nctheory.theory.networks import Layer

__all__ = [
    "NetworkLayer",
    "first_theta",
    "is_homogeneous",
    "last_expression",
    "layer_of",
    "next_expressions",
    "parity_of",
    "theory_layer",
]

Array = NDArray[np.float64]
State = Sequence[Array]
Variances = tuple[float, float]


class NetworkLayer(Protocol):
    """What a layer computes from pair coordinates, in the order of `Layer.inputs`.

    The first six are those of K; the last five, of Theta, are missing in the first layer.
    """

    names: tuple[str, ...]  # of the kernels that exist
    derived: bool
    second_order: bool  # see `nctheory.theory.networks.Layer`

    def last(self, quantity: str, name: str, state: State, variances: Variances) -> Array:
        """The values ("off_diagonal") or squared distances ("distance") of a kernel."""

    def next(self, state: State, variances: Variances) -> tuple[Array, ...]:
        """The pair coordinates after the layer."""


@once
def layer_of(activation: Activation) -> NetworkLayer:
    """The layer of an activation, with phi(0) for inputs that are 0."""
    layer: NetworkLayer
    if shipped_source(activation) is not None or activation.derived:
        layer = DerivedLayer(activation)
    else:
        from nctheory.compute.numerical_dual import NumericalLayer

        layer = NumericalLayer(activation)
    return layer if is_continuous_at_zero(activation) else _WithZeroRows(layer, activation)


def is_homogeneous(activation: Activation) -> bool:
    """Whether phi is positively homogeneous."""
    source = shipped_source(activation)
    return theory_layer(activation).homogeneous if source is None else bool(source.HOMOGENEOUS)


def parity_of(activation: Activation) -> int:
    """1 if phi is even, -1 if it is odd, else 0."""
    source = shipped_source(activation)
    return activation.parity if source is None else int(source.PARITY)


@once
def theory_layer(activation: Activation) -> Layer:
    """The derived expressions of a layer."""
    from nctheory.theory.networks import Layer

    return Layer(activation)


class DerivedLayer:
    """A layer by its derived expressions."""

    derived = True

    def __init__(self, activation: Activation) -> None:
        self.activation = activation
        source = shipped_source(activation)
        if source is None:
            layer = theory_layer(activation)
            self.names, self.second_order = tuple(layer.distance), layer.second_order
        else:
            self.names, self.second_order = source.NAMES, source.SECOND_ORDER

    def last(self, quantity: str, name: str, state: State, variances: Variances) -> Array:
        """See `NetworkLayer`."""
        if name in ("linear", "nngp"):  # without Theta
            state = state[:6]
        values = _last(self.activation, quantity, name, len(state))(*state, *variances)
        return np.broadcast_to(values, state[1].shape)

    def next(self, state: State, variances: Variances) -> tuple[Array, ...]:
        """See `NetworkLayer`."""
        if len(state) == 6 and "ntk" in self.names:
            state = (*state, *first_theta(state))
        after = [np.asarray(z) for z in _next(self.activation)(*state, *variances)]
        nothing = (after[0] == 0) | (after[2] == 0)  # a feature of length 0, which has no angle
        if nothing.any():
            after[3] = np.where(nothing, 0, after[3])
        return tuple(after)


class _WithZeroRows:
    """A layer whose phi jumps at 0, where an input that is 0 has the feature phi(0)."""

    def __init__(self, layer: NetworkLayer, activation: Activation) -> None:
        self.names, self.derived = layer.names, layer.derived
        self.second_order = layer.second_order
        self._layer, self._at_zero = layer, float(activation.at_zero)
        self._mean = _mean_function(activation)

    def last(self, quantity: str, name: str, state: State, variances: Variances) -> Array:
        """See `NetworkLayer`."""
        result = self._layer.last(quantity, name, state, variances)
        zero = _zero_pairs(state)
        if zero is None or name == "linear":
            return result
        product, first, second = self._features(state, variances, zero)
        value = product if quantity == "off_diagonal" else first + second - 2 * product
        return np.where(zero, value, result)

    def next(self, state: State, variances: Variances) -> tuple[Array, ...]:
        """See `NetworkLayer`."""
        after = self._layer.next(state, variances)
        zero = _zero_pairs(state)
        if zero is None:
            return after
        w, b = variances
        product, first, second = self._features(state, variances, zero)
        wedge = np.sqrt(
            np.maximum(first * second - product**2, 0) * w * w
            + b * w * (first + second - 2 * product)
        )
        at_zero = (
            b + w * first,
            b + w * product,
            b + w * second,
            wedge,
            w * (first + second - 2 * product),
            w * (second - first),
        )
        return tuple(np.where(zero, new, old) for new, old in zip(at_zero, after, strict=True))

    def _features(
        self, state: State, variances: Variances, zero: NDArray[np.bool_]
    ) -> tuple[Array, Array, Array]:
        """E[phi(u) phi(v)], E[phi(u)^2] and E[phi(v)^2] of pairs one of which is 0."""
        product: Any = 1.0
        squares = []
        for k in (state[0], state[2]):
            nothing = np.zeros_like(k)
            diagonal = self._layer.last(
                "off_diagonal", "nngp", (k, k, k, *[nothing] * 3), variances
            )
            squares.append(np.where(k == 0, self._at_zero**2, diagonal))
            product = product * np.where(k == 0, self._at_zero, self._mean(k))
        shape = zero.shape
        return product, np.broadcast_to(squares[0], shape), np.broadcast_to(squares[1], shape)


def _zero_pairs(state: State) -> NDArray[np.bool_] | None:
    """The pairs one of whose inputs is 0; None if there are none."""
    first, second = state[0] == 0, state[2] == 0
    return first | second if first.any() or second.any() else None


def _mean_function(activation: Activation) -> Callable[[Array], Array]:
    """E[phi(u)] as a function of the variance of u."""
    from nctheory.compute.compile import array_function
    from nctheory.compute.numerical_dual import numerical_mean
    from nctheory.theory.gaussian import k11, mean, u

    if activation.derived:
        function = array_function([k11], mean(activation.phi(u), u, k11))
        return lambda k: np.broadcast_to(function(k), k.shape)
    return lambda k: numerical_mean(activation, k)


@once
def _last(activation: Activation, quantity: str, name: str, inputs: int) -> Callable[..., Any]:
    def derived() -> tuple[Any, Any]:
        arguments, expression = last_expression(activation, quantity, name, inputs)
        return arguments, with_defects(expression)

    return compiled(activation, f"{quantity} {name} {inputs}", derived, "raise")


@once
def _next(activation: Activation) -> Callable[..., Any]:
    def derived() -> tuple[Any, Any]:
        arguments, expressions = next_expressions(activation)
        return arguments, [with_defects(e) for e in expressions]

    return compiled(activation, "next", derived, "raise")


def with_defects(expression: Any) -> Any:
    """The expression as it is computed in floating point."""
    from nctheory.theory.pair_coordinates import with_arc_defects

    return with_arc_defects(expression)


def last_expression(activation: Activation, quantity: str, name: str, inputs: int) -> Any:
    """The arguments and the expression of a kernel's values or distances after its last layer.

    Without coordinates of Theta, when `inputs` are six, this is the first layer, or an activation
    that has no NTK: Theta is K then, and the expression is simpler.
    """
    from nctheory.theory.networks import Layer, bias_variance, weight_variance

    expression = getattr(theory_layer(activation), quantity)[name]
    missing = Layer.inputs[inputs:]
    if missing:
        values = first_theta(Layer.inputs[:inputs])
        expression = expression.subs(dict(zip(missing, values, strict=True)))
    return [*Layer.inputs[:inputs], weight_variance, bias_variance], expression


def next_expressions(activation: Activation) -> Any:
    """The arguments and the expressions of the pair coordinates after one more layer."""
    from nctheory.theory.networks import Layer, bias_variance, weight_variance

    expressions = theory_layer(activation).next
    return [*Layer.inputs[: len(expressions)], weight_variance, bias_variance], expressions


def first_theta(pairs: Sequence[Any]) -> tuple[Any, ...]:
    """Theta_0 = K_0: the coordinates t11, t12, t22, tdist, tgap of the first layer."""
    k11, k12, k22, _, dist, gap = pairs[:6]
    return k11, k12, k22, dist, gap
