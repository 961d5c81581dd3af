"""Two-layer networks trained by full-batch gradient descent, and how their features collapse.

    f(x) = m sum_i a_i phi(w_i . x),    w_i ~ N(0, (weight_variance/d) I),   loss = mean |f - y|^2

A scaling says what m is, the variance of a_i at the start, and the steps of W and a as multiples of
the learning rate, for gradients in units in which w_i = sqrt(weight_variance/d) omega_i:

    scaling      m          a_i at the start           steps of omega and a
    ntk          h^-1/2     N(0, readout_variance)     1, 1
    mean-field   h^-1       N(0, readout_variance)     h, h
    standard     1          N(0, readout_variance/h)   d/weight_variance, 1

"paper" is the standard scaling with what Kothapalli and Tirer publish: readout_variance 1.97^2,
learning rate 0.001, weight decay 1e-6. A lazy network leaves its hidden features where the NNGP has
them, and the NTK is the kernel of its gradients: so both are measured, and how far W has moved.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nctheory import validate
from nctheory.compute.kernels import resolve_activation
from nctheory.compute.moments import class_moments, feature_moments, nc1
from nctheory.learning.features import activation_function, activation_slope
from nctheory.learning.problem import LARGEST, check_memory
from nctheory.learning.training_files import agree, read_training, write_training
from nctheory.names import brief

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["SCALINGS", "Moment", "Training", "train_network"]

Array = NDArray[np.float64]
Scaling = Literal["ntk", "mean-field", "standard", "paper"]

_PAPER = {"readout_variance": 1.97**2, "learning_rate": 1e-3, "weight_decay": 1e-6}


class _Rule(NamedTuple):
    """m, the deviation of a_i at the start, and the steps of omega and of a, for h and d/w2."""

    factor: Callable[[float], float]
    readout: Callable[[float], float]
    steps: Callable[[float, float], tuple[float, float]]


_STANDARD = _Rule(lambda h: 1.0, lambda h: h**-0.5, lambda h, d: (d, 1.0))
SCALINGS: dict[str, _Rule] = {
    "ntk": _Rule(lambda h: h**-0.5, lambda h: 1.0, lambda h, d: (1.0, 1.0)),
    "mean-field": _Rule(lambda h: 1 / h, lambda h: 1.0, lambda h, d: (h, h)),
    "standard": _STANDARD,
    "paper": _STANDARD,
}


class Moment(NamedTuple):
    """What is recorded of a network after a number of steps.

    Attributes
    ----------
    step : int
    loss : float
        The mean squared error.
    nc1 : float
        Of the hidden features: to be compared with the NNGP.
    gradient_nc1 : float
        Of the gradients, each parameter in units of its deviation at the start: to be compared with
        the NTK.
    hidden_move, readout_move : float
        |W - W_0|/|W_0| and |a - a_0|/|a_0|.
    """

    step: int
    loss: float
    nc1: float
    gradient_nc1: float
    hidden_move: float
    readout_move: float


@dataclass(frozen=True, eq=False)
class _Setting:
    """A network, its data and how it is trained."""

    X: Array
    Y: Array
    labels: NDArray[np.generic]
    activation: Activation
    width: int
    scaling: str
    unit: float  # sqrt(weight_variance/d)
    readout: float  # the deviation of a_i at the start
    learning_rate: float | None
    weight_decay: float

    @property
    def rule(self) -> _Rule:
        return SCALINGS[self.scaling]

    def as_fields(self) -> dict[str, Any]:
        """What does not change while it is trained; of the data, a digest."""
        data = hashlib.sha256(b"".join(np.ascontiguousarray(x).tobytes() for x in (self.X, self.Y)))
        return {
            "activation": f"{self.activation.name}, {self.activation.phi.expr}",
            "scaling": self.scaling, "sqrt(weight_variance/d)": self.unit,
            "a_i of deviation": self.readout, "weight_decay": self.weight_decay,
            "data of digest": data.hexdigest()[:16],
        }  # fmt: skip


@dataclass(frozen=True, eq=False)
class Training:
    """A trained network.

    Attributes
    ----------
    history : tuple of Moment
        What was recorded, the start first.
    W : array (h, d)
        The hidden weights.
    a : array (h, C)
        The readout.
    learning_rate : float
        The one that was used.
    """

    setting: _Setting
    history: tuple[Moment, ...]
    W: Array
    a: Array
    W_start: Array
    a_start: Array
    learning_rate: float

    @property
    def last(self) -> Moment:
        """What was recorded at the end."""
        return self.history[-1]

    def features(self, X: ArrayLike | None = None) -> Array:
        """The hidden features phi(XW'), (N, h); of the data that it was trained on by default."""
        x = self.setting.X if X is None else validate.matrix(X, "X", columns=self.W.shape[1])
        return np.asarray(activation_function(self.setting.activation)(x @ self.W.T))

    def outputs(self, X: ArrayLike | None = None) -> Array:
        """f(x), (N, C)."""
        factor = self.setting.rule.factor(self.setting.width)
        return np.asarray(factor * self.features(X) @ self.a)

    def save(self, path: str | Path) -> None:
        """Write weights, history and setting to a .npz file, from which `resume` goes on."""
        arrays = {
            "W": self.W, "a": self.a, "W_start": self.W_start, "a_start": self.a_start,
            "history": np.array(self.history), "learning_rate": self.learning_rate,
        }  # fmt: skip
        write_training(path, arrays, self.setting.as_fields())


def train_network(
    X: ArrayLike,
    y: ArrayLike,
    *,
    activation: Activation | str = "erf",
    width: int,
    scaling: Scaling = "ntk",
    steps: int,
    learning_rate: float | None = None,
    weight_decay: float | None = None,
    weight_variance: float = 1.0,
    readout_variance: float | None = None,
    labels: ArrayLike | None = None,
    record: Sequence[int] | None = None,
    seed: int = 0,
    resume: Training | str | Path | None = None,
    progress: Callable[[float], None] | None = None,
) -> Training:
    """Train a two-layer network by full-batch gradient descent, and measure NC1 on the way.

    Parameters
    ----------
    X : array (N, d)
    y : array (N,) or (N, C)
        Targets.
    activation : Activation or str
        One without jumps.
    width : int
        The number of hidden neurons, h.
    scaling : str
        "ntk", "mean-field", "standard" or "paper": see the table above.
    steps : int
        Of gradient descent, in all.
    learning_rate : float, optional
        Of the mean squared error. If not given, the largest that is safe for the network linearised
        at its start: 1/2 over the largest eigenvalue of its gradients' kernel over N.
    weight_decay : float, optional
        0 if not given, but in the scaling "paper".
    weight_variance, readout_variance : float
        At the start; `readout_variance` is 1 if not given, but in the scaling "paper".
    labels : array (N,), optional
        The classes of which NC1 is measured; the distinct targets if not given.
    record : sequence of int, optional
        The steps after which to measure; about three a decade if not given. The first and the last
        always are.
    seed : int
        Of the weights at the start; without effect with `resume`.
    resume : Training or path, optional
        A training, or a file that `Training.save` wrote (with or without ".npz"), to go on from,
        at its learning rate; of the same data and setting.
    progress : callable, optional
        Called with the part that is done, from 0 to 1.

    Returns
    -------
    Training

    Raises
    ------
    ValueError, TypeError
        One line that says what was wrong with an argument, or that the training diverged.

    Examples
    --------
    >>> from nctheory.layouts.datasets import d1
    >>> X, labels = d1(64, 2)
    >>> lazy = train_network(X, 2.0 * labels - 1, width=200, steps=100)
    >>> rich = train_network(X, 2.0 * labels - 1, width=200, steps=100, scaling="mean-field")
    >>> lazy.last.hidden_move < 0.1 < rich.last.hidden_move
    True
    >>> rich.last.nc1 < lazy.last.nc1
    True
    """
    setting = _setting(
        X, y, activation, width, scaling, learning_rate, weight_decay, weight_variance,
        readout_variance, labels,
    )  # fmt: skip
    steps = validate.positive_integer(steps, "steps")
    seed = validate.integer(seed, "seed", least=0)
    validate.function(progress, "progress")
    moments = _moments(record, steps)
    descent = _start(setting, seed) if resume is None else _resumed(setting, resume)
    first = descent.history[-1].step if descent.history else 0
    if first > steps:
        raise ValueError(f"steps: expected at least the {first} that are done, got {steps}")
    history = list(descent.history) or [_measure(setting, descent, 0)]
    for step in range(first + 1, steps + 1):
        descent = _step(setting, descent)
        if step in moments:
            history.append(_measure(setting, descent, step))
        if progress:
            progress(step / steps)
    return replace(descent, history=tuple(history))


def _setting(
    X: ArrayLike, y: ArrayLike, activation: Activation | str, width: int, scaling: str,
    learning_rate: float | None, weight_decay: float | None, weight_variance: float,
    readout_variance: float | None, labels: ArrayLike | None,
) -> _Setting:  # fmt: skip
    """Everything that was asked for, checked."""
    x = validate.limited(validate.matrix(X, "X"), "X", LARGEST)
    targets = validate.limited(validate.numbers(y, "y"), "y", LARGEST)
    if targets.ndim not in (1, 2) or len(targets) != len(x):
        raise ValueError(
            f"y: expected shape ({len(x)},) or ({len(x)}, outputs), got {targets.shape}"
        )
    Y = targets.reshape(len(x), -1)
    classes = np.unique(Y, axis=0, return_inverse=True)[1].ravel() if labels is None else labels
    validate.labels(classes, len(x))
    given = {
        "learning_rate": learning_rate, "weight_decay": weight_decay,
        "readout_variance": readout_variance,
    }  # fmt: skip
    validate.choice(scaling, SCALINGS, "scaling")
    defaults = _PAPER if scaling == "paper" else {"weight_decay": 0.0, "readout_variance": 1.0}
    values = {name: defaults.get(name) if v is None else v for name, v in given.items()}
    numbers = {
        name: validate.number(value, name, positive=name != "weight_decay", least=0.0)
        for name, value in values.items()
        if value is not None
    }
    width = validate.positive_integer(width, "width")
    held = 6 * (x.shape[1] + Y.shape[1]) + 5 * len(x)  # a neuron's weights and features, in a step
    check_memory("width", width, "neurons", 8 * held * width)
    variance = validate.number(weight_variance, "weight_variance", positive=True)
    found = resolve_activation(activation)
    activation_slope(found)  # says that it jumps
    return _Setting(
        x, Y, np.asarray(classes), found, width, scaling, (variance / x.shape[1]) ** 0.5,
        numbers["readout_variance"] ** 0.5 * SCALINGS[scaling].readout(width),
        numbers.get("learning_rate"), numbers["weight_decay"],
    )  # fmt: skip


def _moments(record: Sequence[int] | None, steps: int) -> set[int]:
    """The steps after which something is recorded."""
    if record is None:
        decades = range(len(str(steps)))
        wanted = {k * 10**p for p in decades for k in (1, 2, 5)}
    elif not isinstance(record, Iterable):
        raise TypeError(f"record: expected steps, got {brief(record)}")
    else:
        wanted = {validate.integer(step, "record", least=0) for step in record} - {0}
    return {step for step in wanted if step < steps} | {steps}


def _start(setting: _Setting, seed: int) -> Training:
    """The network before training, with its learning rate."""
    rng = np.random.default_rng(seed)
    W = setting.unit * rng.standard_normal((setting.width, setting.X.shape[1]))
    a = setting.readout * rng.standard_normal((setting.width, setting.Y.shape[1]))
    network = Training(setting, (), W, a, W, a, 0.0)
    rate = setting.learning_rate
    if rate is None:
        hidden, readout = setting.rule.steps(setting.width, setting.unit**-2)
        factor = setting.rule.factor(setting.width)
        of_readout, of_hidden = _gradient_kernels(setting, W, a)
        kernel = factor**2 * (readout * of_readout + hidden * of_hidden)
        largest = float(np.linalg.eigvalsh(kernel)[-1])
        if largest <= 0:
            raise ValueError("X: the gradients at the start are 0; expected larger inputs")
        rate = len(kernel) / (2 * largest)
    return replace(network, learning_rate=rate)


def _resumed(setting: _Setting, resume: Training | str | Path) -> Training:
    """The network that training goes on from."""
    if isinstance(resume, Training):
        done = resume.setting.as_fields()
    else:
        arrays, done = read_training(resume, len(Moment._fields))
        history = tuple(Moment(int(step), *values) for step, *values in arrays["history"].tolist())
        rate = float(arrays["learning_rate"])
        W, a, W_start, a_start = (arrays[name] for name in ("W", "a", "W_start", "a_start"))
        resume = Training(setting, history, W, a, W_start, a_start, rate)
    shapes = (setting.width, setting.X.shape[1]), (setting.width, setting.Y.shape[1])
    if (resume.W.shape, resume.a.shape) != shapes:
        raise ValueError(
            f"resume: expected weights of shapes {shapes[0]} and {shapes[1]}, got "
            f"{resume.W.shape} and {resume.a.shape}"
        )
    agree(done, setting.as_fields())
    if setting.learning_rate not in (None, resume.learning_rate):
        raise ValueError(
            f"learning_rate: expected that of resume, {resume.learning_rate:g}, or none, got "
            f"{setting.learning_rate:g}"
        )
    return replace(resume, setting=setting)


@np.errstate(all="ignore")  # what overflows is reported
def _step(setting: _Setting, network: Training) -> Training:
    """One step of gradient descent on the mean squared error and the weight decay."""
    hidden, readout = setting.rule.steps(setting.width, setting.unit**-2)
    factor, rate = setting.rule.factor(setting.width), network.learning_rate
    inputs = setting.X @ network.W.T
    features = activation_function(setting.activation)(inputs)
    slope = activation_slope(setting.activation)(inputs)
    back = 2 * factor / len(inputs) * (factor * features @ network.a - setting.Y)
    to_hidden = ((back @ network.a.T) * slope).T @ setting.X
    decay = setting.weight_decay
    W = network.W - rate * hidden * setting.unit**2 * (to_hidden + decay * network.W)
    a = network.a - rate * readout * (features.T @ back + decay * network.a)
    if not np.isfinite(W.sum() + a.sum()):
        raise ValueError(f"learning_rate: training with {rate:g} diverged; expected a smaller one")
    return replace(network, W=W, a=a)


def _gradient_kernels(setting: _Setting, W: Array, a: Array) -> tuple[Array, Array]:
    """The kernels (N, N) of the gradients by a and by omega, for m = 1, averaged over outputs."""
    inputs = setting.X @ W.T
    features = activation_function(setting.activation)(inputs)
    slope = activation_slope(setting.activation)(inputs)
    squares = np.mean(a**2, axis=1)
    moved = (slope * squares) @ slope.T
    return features @ features.T, setting.unit**2 * (setting.X @ setting.X.T) * moved


def _measure(setting: _Setting, network: Training, step: int) -> Moment:
    """What is recorded after a step."""
    loss = float(np.mean(np.sum((network.outputs() - setting.Y) ** 2, axis=1)))
    of_readout, of_hidden = _gradient_kernels(setting, network.W, network.a)
    gradients = of_readout + of_hidden / setting.readout**2
    moves = (
        float(np.linalg.norm(now - start) / np.linalg.norm(start))
        for now, start in ((network.W, network.W_start), (network.a, network.a_start))
    )
    return Moment(
        step, loss, nc1(feature_moments(network.features(), setting.labels)).ratio,
        nc1(class_moments(gradients, setting.labels)).ratio, *moves,
    )  # fmt: skip
