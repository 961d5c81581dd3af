"""The NNGP and the NTK as kernels of scikit-learn.

    from sklearn.gaussian_process import GaussianProcessRegressor
    from nctheory.sklearn import NTK

    GaussianProcessRegressor(NTK(activation="erf", depth=2), alpha=1e-6).fit(X, y)

They are kernels wherever scikit-learn takes one: in Gaussian processes (which fit the variances of
weights and biases), `KernelRidge(kernel=NTK())`, `SVC(kernel=NTK())`, pipelines and grid searches,
and in sums and products with other kernels.
"""

from __future__ import annotations

from abc import ABC
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray
from sklearn.gaussian_process.kernels import Hyperparameter
from sklearn.gaussian_process.kernels import Kernel as SklearnKernel

from nctheory import validate
from nctheory.compute.kernels import Kernel

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["NNGP", "NTK"]

Array = NDArray[np.float64]
Bounds = tuple[float, float] | Literal["fixed"]

# The step of derivatives by the logarithm of a variance. As functions of it kernels are analytic in
# a strip around the real line, so that central differences of order 4 have errors of about the
# rounding errors over the step.
_STEP = 2.0**-10
_STENCIL = ((1, 8.0), (-1, -8.0), (2, -1.0), (-2, 1.0))


class _NetworkKernel(SklearnKernel, ABC):
    name: str

    def __init__(
        self,
        activation: Activation | str = "relu",
        depth: int = 1,
        weight_variance: float = 1.0,
        bias_variance: float = 0.0,
        weight_variance_bounds: Bounds = (1e-5, 1e5),
        bias_variance_bounds: Bounds = (1e-5, 1e5),
    ) -> None:
        self.activation = activation
        self.depth = depth
        self.weight_variance = weight_variance
        self.bias_variance = bias_variance
        self.weight_variance_bounds = weight_variance_bounds
        self.bias_variance_bounds = bias_variance_bounds

    @property
    def hyperparameter_weight_variance(self) -> Any:
        """The weight variance, which is fitted within its bounds."""
        return Hyperparameter("weight_variance", "numeric", self.weight_variance_bounds)

    @property
    def hyperparameter_bias_variance(self) -> Any:
        """The bias variance, which is fitted within its bounds unless it is 0."""
        bounds = self.bias_variance_bounds if self.bias_variance else "fixed"
        return Hyperparameter("bias_variance", "numeric", bounds)

    def __call__(
        self, X: ArrayLike, Y: ArrayLike | None = None, eval_gradient: bool = False
    ) -> Any:
        """The kernel matrix, and its derivatives by the logarithms of the hyperparameters.

        Parameters
        ----------
        X : array (N, d)
        Y : array (N', d), optional
            X itself if not given.
        eval_gradient : bool
            Whether to return the derivatives too, without Y only. They are differences of order 4,
            with errors of about 1e-12 of the kernel.

        Returns
        -------
        array (N, N'), and with `eval_gradient` also array (N, N, number of hyperparameters)
        """
        value = self._function().matrix(X, Y)
        if not eval_gradient:
            return value
        if Y is not None:
            raise ValueError("Y: expected none with eval_gradient")
        slopes = np.empty((*value.shape, self.n_dims))
        for i, direction in enumerate(np.eye(self.n_dims)):
            at = (
                weight * self.clone_with_theta(self.theta + step * _STEP * direction)(X)
                for step, weight in _STENCIL
            )
            slopes[:, :, i] = sum(at) / (12 * _STEP)
        return value, slopes

    def diag(self, X: ArrayLike) -> Array:
        """The diagonal of the kernel matrix, shape (N,)."""
        function = self._function()
        (inputs,) = function.inputs(validate.matrix(X, "X"))
        return function.diagonal(inputs.norm2)

    def is_stationary(self) -> bool:
        """False: the kernels depend on norms and angles."""
        return False

    def __repr__(self) -> str:
        activation = self.activation if isinstance(self.activation, str) else self.activation.name
        return (
            f"{type(self).__name__}({activation!r}, depth={self.depth}, "
            f"weight_variance={self.weight_variance:.3g}, bias_variance={self.bias_variance:.3g})"
        )

    def _function(self) -> Kernel:
        return Kernel(
            self.name, self.activation, self.depth, self.weight_variance, self.bias_variance,
            ("X", "Y"),
        )  # fmt: skip


class NNGP(_NetworkKernel):
    """The NNGP kernel of `nctheory.nngp`, for scikit-learn.

    Parameters
    ----------
    activation, depth, weight_variance, bias_variance
        As for `nctheory.nngp`.
    weight_variance_bounds, bias_variance_bounds : pair of floats, or "fixed"
        Between which Gaussian processes fit the variances. A bias variance of 0 stays 0.

    Examples
    --------
    >>> import numpy as np
    >>> from sklearn.gaussian_process import GaussianProcessRegressor
    >>> X = np.array([[0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    >>> model = GaussianProcessRegressor(NNGP("erf", bias_variance=0.1), optimizer=None)
    >>> model.fit(X, X[:, 0]).predict(X).round(6)
    array([0., 1., 1.])
    """

    name = "nngp"


class NTK(_NetworkKernel):
    """The neural tangent kernel of `nctheory.ntk`, for scikit-learn.

    Parameters are those of `NNGP`. The network has `depth` hidden layers, and inner products of
    inputs are divided by their dimension; with inputs times sqrt(d/2), weight variance 2 and no
    bias, this is depth + 1 times the `NeuralTangentKernel` of scikit-ntk.

    Examples
    --------
    >>> import numpy as np
    >>> NTK()(np.eye(2)).round(4)
    array([[0.5   , 0.0796],
           [0.0796, 0.5   ]])
    """

    name = "ntk"
