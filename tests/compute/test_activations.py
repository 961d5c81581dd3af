"""Every activation that has a name, against quadrature that shares no code with the package.

The reference integrates phi(u) phi(v) against the density in the plane of (u, v) itself, on
rectangles that end at the kinks, with phi written in NumPy.
"""

import math
from functools import cache

import numpy as np
import pytest
import sympy as sp
from scipy import special

from nctheory.compute.kernels import Kernel, nngp, ntk
from nctheory.compute.moments import kernel_moments, nc1
from nctheory.compute.numerical_dual import STATED_ERROR, numerical_dual
from nctheory.names import ACTIVATIONS
from nctheory.theory.activation import Activation, activation

# phi, phi', and the kinks; where phi jumps there is no phi'.
PHI = {
    "relu": (lambda x: np.maximum(x, 0), lambda x: (x > 0) * 1.0, [0]),
    "erf": (special.erf, lambda x: 2 / math.sqrt(math.pi) * np.exp(-(x**2)), []),
    "step": (lambda x: (x > 0) * 1.0, None, [0]),
    "relu2": (lambda x: np.maximum(x, 0) ** 2, lambda x: 2 * np.maximum(x, 0), [0]),
    "leaky-relu": (lambda x: np.where(x > 0, x, x / 100), lambda x: np.where(x > 0, 1, 0.01), [0]),
    "abs": (np.abs, np.sign, [0]),
    "sign": (np.sign, None, [0]),
    "sin": (np.sin, np.cos, []),
    "cos": (np.cos, lambda x: -np.sin(x), []),
    "gaussian": (lambda x: np.exp(-(x**2)), lambda x: -2 * x * np.exp(-(x**2)), []),
    "gelu": (
        lambda x: x * special.ndtr(x),
        lambda x: special.ndtr(x) + x * np.exp(-(x**2) / 2) / math.sqrt(2 * math.pi), [],
    ),
    "tanh": (np.tanh, lambda x: 1 / np.cosh(x) ** 2, []),
    "sigmoid": (special.expit, lambda x: special.expit(x) * special.expit(-x), []),
    "silu": (
        lambda x: x * special.expit(x),
        lambda x: special.expit(x) * (1 + x * special.expit(-x)), [],
    ),
    "softplus": (lambda x: np.logaddexp(0, x), special.expit, []),
    "elu": (lambda x: np.where(x > 0, x, np.expm1(x)), lambda x: np.exp(np.minimum(x, 0)), [0]),
    "hard-tanh": (lambda x: np.clip(x, -1, 1), lambda x: (np.abs(x) < 1) * 1.0, [-1, 1]),
    "relu6": (lambda x: np.clip(x, 0, 6), lambda x: ((x > 0) & (x < 6)) * 1.0, [0, 6]),
}  # fmt: skip
RNG = np.random.default_rng(11)
# Variances from 1/20 to 6, correlations up to 0.95.
COVARIANCES = [
    (a * a, rho * a * b, b * b)
    for a, b, rho in zip(
        np.exp(RNG.uniform(-1.5, 0.9, 20)), np.exp(RNG.uniform(-1.5, 0.9, 20)),
        RNG.uniform(-0.95, 0.95, 20), strict=True,
    )
]  # fmt: skip


def line(variance, kinks):
    """Nodes and weights for du, ten Gauss-Legendre nodes on each panel."""
    x, w = np.polynomial.legendre.leggauss(10)
    ends = np.union1d(np.linspace(-9, 9, 49) * math.sqrt(variance), kinks)
    low, width = ends[:-1, None], np.diff(ends)[:, None]
    return (low + width * (x + 1) / 2).ravel(), (width * w / 2).ravel()


@cache
def by_definition(name, covariance, derivative):
    a, b, c = covariance
    phi, slope, kinks = PHI[name]
    f = slope if derivative else phi
    (u, wu), (v, wv) = line(a, kinks), line(c, kinks)
    area = a * c - b * b
    form = (c * u[:, None] ** 2 - 2 * b * u[:, None] * v + a * v**2) / area
    density = np.exp(-form / 2) / (2 * math.pi * math.sqrt(area))
    return float((wu * f(u)) @ density @ (wv * f(v)))


def rows(covariance):
    """Two inputs whose K_0 is the covariance, for a weight variance of 2."""
    a, b, c = covariance
    first = math.sqrt(a)
    return np.array([[first, 0.0], [b / first, math.sqrt(c - b * b / a)]])


def test_every_name_is_tested():
    assert set(PHI) == set(ACTIVATIONS)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_duals_are_their_integrals(name):
    kernels = ("nngp", "extra") if PHI[name][1] else ("nngp",)
    for covariance in COVARIANCES:
        for kernel in kernels:
            function = Kernel(kernel, name, weight_variance=2.0)
            value = function.matrix(rows(covariance))[0, 1]
            exact = by_definition(name, covariance, kernel == "extra")
            if kernel == "extra":
                exact *= covariance[1]
            assert value == pytest.approx(exact, rel=1e-10, abs=1e-10), (kernel, covariance)


@pytest.mark.parametrize("name", ["tanh", "elu", "hard-tanh", "relu6", "gelu", "erf", "relu"])
def test_numerical_duals_are_within_their_stated_error(name):
    for covariance in COVARIANCES:
        dual = numerical_dual(activation(name), *covariance)
        assert dual.error < STATED_ERROR
        exact = (by_definition(name, covariance, derivative) for derivative in (False, True))
        for value, other in zip(dual[:2], exact, strict=True):
            # The reference has rounding errors of its own.
            assert abs(value - other) <= dual.error + 2e-13 * (1 + abs(other))


@pytest.mark.parametrize(
    ("name", "kappa", "kappadot"),
    [("gelu", 0.2272949150, 0.3422672425), ("tanh", 0.1863244132, 0.3847470284),
     ("hard-tanh", 0.2381691658, None), ("relu6", 0.3044988896, None), ("elu", 0.3247836490, None)],
)  # fmt: skip
def test_case_9(name, kappa, kappadot):
    dual = numerical_dual(activation(name), 1.0, 0.5, 1.0)
    assert dual.kappa == pytest.approx(kappa, abs=1.1e-10)
    if kappadot:
        assert dual.kappadot == pytest.approx(kappadot, abs=1e-10)


def test_a_kink_away_from_0():
    shifted = Activation(lambda x: sp.Max(0, x - 1))
    assert numerical_dual(shifted, 1.0, 0.5, 1.0).kappa == pytest.approx(0.0281369755, abs=1e-10)


X = [[1.0, 0.5], [-0.3, 1.2]]


def test_case_8():
    for phi in (lambda x: sp.Max(0.01 * x, x), lambda x: sp.Piecewise((x, x > 0), (x / 100, True))):
        assert nngp(X, activation=Activation(phi))[0, 1] == pytest.approx(0.1486619397, abs=1e-10)
        assert ntk(X, activation=Activation(phi))[0, 1] == pytest.approx(0.19203214, abs=1e-8)


def test_case_5_a_row_of_zeros_has_the_feature_phi_0():
    Z, quarter = [[0.0, 0.0], [1.0, 0.0], [-1.0, 0.0]], [0.25, 0.25, 0.25]
    K = nngp(Z, activation="step")
    assert K.tolist() == [quarter, [0.25, 0.5, 0.0], [0.25, 0.0, 0.5]]
    moments = kernel_moments(Z, [0, 1, 0], kernel="nngp", activation="step")
    assert nc1(moments).ratio == pytest.approx(4 / 15, rel=1e-14)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_kernels_with_rows_of_zeros_are_positive_semidefinite(name):
    rows = np.vstack([np.zeros((2, 3)), np.random.default_rng(0).normal(size=(4, 3)), np.eye(3)])
    for depth, bias in ((1, 0.0), (2, 0.0), (2, 0.3)):
        K = nngp(rows, activation=name, depth=depth, bias_variance=bias)
        assert np.linalg.eigvalsh(K)[0] > -1e-12 * np.trace(K)
        at_zero = float(activation(name).at_zero)
        if depth == 1:
            assert K[0, 1] == pytest.approx(at_zero**2, rel=1e-10, abs=1e-15)


def test_the_square_of_a_distance_by_quadrature_does_not_cancel():
    """Of a tight pair: |h - h'|^2 is E phi'(u)^2 |x - x'|^2 / d, to the second order."""
    x = np.array([[1.0, 2.0], [1.0 + 1e-5, 2.0], [-2.0, 1.0], [-2.0, 1.0 + 1e-5]])
    spread = kernel_moments(x, [0, 0, 1, 1], kernel="nngp", activation="tanh").spread
    slope = numerical_dual(activation("tanh"), 2.5, 2.5, 2.5).kappadot
    assert spread == pytest.approx(slope * 1e-10 / 2 / 4, rel=1e-4)


def test_what_has_no_finite_moments_is_refused():
    with pytest.raises(ValueError, match=r"^activation: steep .*no finite"):
        nngp(X, activation=Activation(lambda x: sp.exp(x**2), "steep"))
