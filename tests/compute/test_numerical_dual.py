"""Duals by quadrature where an integrand is steep: nearly parallel pairs, and all scales.

The references are closed forms, of activations that have one or differ from one that has by less
than rounding, and quadrature with parts of its own.
"""

import math

import numpy as np
import pytest
import sympy as sp
from scipy import special

from nctheory.compute.kernels import Kernel, ntk
from nctheory.compute.moments import kernel_moments, nc1
from nctheory.compute.numerical_dual import STATED_ERROR, numerical_dual
from nctheory.compute.pairs import Pairs
from nctheory.compute.piece_function import PieceFunction
from nctheory.theory.activation import RELU, Activation, activation

ANGLES = [1e-8, 1e-6, 1e-4, 1e-3, 3e-3, 1e-2, 0.1, 0.3]


def parallel_pair(angle, length=0.2):
    x = length * np.array([[1.0, 0.0], [math.cos(angle), math.sin(angle)]])
    return Pairs.between(x[:1], x[1:], 0.5)


@pytest.mark.parametrize("angle", ANGLES)
@pytest.mark.parametrize("kernel", ["nngp", "ntk", "extra"])
def test_relu6_of_short_inputs_is_relu(kernel, angle):
    """K_0 = 0.02, where u > 6 has no probability."""
    pair = parallel_pair(angle)
    found, exact = (Kernel(kernel, name) for name in ("relu6", "relu"))
    assert found.values(pair) == pytest.approx(exact.values(pair), rel=1e-12)
    assert found.distances(pair) == pytest.approx(exact.distances(pair), rel=1e-9)


@pytest.mark.parametrize("angle", [1e-4, 1e-3, 1e-2, 0.1, 1.0, 3.0, math.pi - 1e-3])
def test_the_dual_of_relu_by_quadrature(angle):
    cosine = math.cos(angle)
    dual = numerical_dual(RELU, 1.0, cosine, 1.0)
    angle = 2 * math.atan2(math.sqrt(1 - cosine), math.sqrt(1 + cosine))  # of the rounded cosine
    assert abs(dual.kappadot - (math.pi - angle) / (2 * math.pi)) <= dual.error < 1e-12
    kappa = (math.sin(angle) + (math.pi - angle) * cosine) / (2 * math.pi)
    assert abs(dual.kappa - kappa) <= dual.error


@pytest.mark.parametrize("kernel", ["nngp", "ntk"])
@pytest.mark.parametrize("width", [1e-8, 1e-4, 1e-3, 0.01, 0.1, 0.3])
def test_tight_classes_have_the_nc1_of_relu(kernel, width):
    labels = np.arange(20) % 2
    angle = np.where(labels == 0, 0.3, 1.5) + width * np.random.default_rng(0).normal(size=20)
    x = 0.2 * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    found, exact = (
        nc1(kernel_moments(x, labels, kernel=kernel, activation=name)) for name in ("relu6", "relu")
    )
    assert found.ratio == pytest.approx(exact.ratio, rel=1e-9)
    assert abs(found.ratio - exact.ratio) <= found.error.ratio
    if width >= 1e-4:
        assert found.error.ratio < 1e-5 * found.ratio


@pytest.mark.parametrize("scale", [1e-6, 1e-3, 1.0, 10.0, 200.0, 1e3, 1e4, 1e6, 1e8])
def test_gelu_at_every_scale(scale):
    """Of independent u and v: (E phi)^2."""
    dual = numerical_dual(activation("gelu"), scale**2, 0.0, scale**2)
    exact = (scale**2 / math.sqrt(2 * math.pi * (1 + scale**2))) ** 2
    assert abs(dual.kappa - exact) <= dual.error
    assert dual.error < 1e-11 * max(scale**2, 1)


@pytest.mark.parametrize("scale", [0.01, 1.0, 30.0, 1e3, 1e6])
@pytest.mark.parametrize("correlation", [-0.999, 0.3, 1 - 1e-8, 1.0])
def test_gelu_of_uneven_correlated_inputs(scale, correlation):
    covariance = scale**2, 0.7 * correlation * scale**2, 0.49 * scale**2
    x = np.array([[scale, 0.0], [0.7 * scale * correlation, 0.0]])
    x[1, 1] = 0.7 * scale * math.sqrt((1 - correlation) * (1 + correlation))
    dual = numerical_dual(activation("gelu"), *covariance)
    exact = Kernel("nngp", "gelu", weight_variance=2.0).matrix(x)[0, 1]
    assert abs(dual.kappa - exact) <= dual.error + 1e-12 * scale**2


@pytest.mark.parametrize("k", [1e-300, 1e-170, 1e-30, 1e160, 1e290])
def test_relu_is_homogeneous_at_tiny_and_huge_scales(k):
    dual = numerical_dual(RELU, k, 0.0, k)
    assert dual.kappa / k == pytest.approx(1 / (2 * math.pi), rel=1e-12)
    assert numerical_dual(RELU, k, k, k).kappa / k == pytest.approx(0.5, rel=1e-12)


def test_an_impossible_covariance_is_refused_at_any_scale():
    for k in (1e-200, 1.0, 1e200):
        with pytest.raises(ValueError, match="positive semidefinite"):
            numerical_dual(RELU, k, 1.001 * k, k)
    with pytest.raises(ValueError, match="positive semidefinite"):
        numerical_dual(RELU, 0.0, 1.0, 1.0)


PHI = {
    "tanh": (np.tanh, lambda x: 1 / np.cosh(np.clip(x, -300, 300)) ** 2),
    "sigmoid": (special.expit, lambda x: special.expit(x) * special.expit(-x)),
    "silu": (
        lambda x: x * special.expit(x),
        lambda x: special.expit(x) * (1 + x * special.expit(-x)),
    ),
    "hard-tanh": (lambda x: np.clip(x, -1, 1), lambda x: 1.0 * (np.abs(x) < 1)),
}


def line(scale, beside, width):
    """Nodes and weights of N(0, scale^2), on parts that grow away from some points."""
    doubling = 2.0 ** np.arange(-3, math.log2(24 * scale) + 1)
    steps = np.concatenate([doubling, width * np.arange(13)])
    ends = np.concatenate([[b + s * steps for b in beside for s in (-1, 1)]], axis=None)
    ends = np.append(ends[np.abs(ends) < 12 * scale], scale * np.linspace(-12, 12, 9))
    x, w = np.polynomial.legendre.leggauss(12)
    ends = np.unique(ends)
    low, length = ends[:-1, None], np.diff(ends)[:, None]
    u = (low + length * (x + 1) / 2).ravel()
    density = np.exp(-((u / scale) ** 2) / 2) / scale / math.sqrt(2 * math.pi)
    return u, (length * w / 2).ravel() * density


def by_parts(f, kinks, scale, angle):
    """E f(u) f(v) and E (f(u) - f(v))^2 of variances scale^2."""
    cosine, spread = math.cos(angle), scale * math.sin(angle)
    u, weight = line(scale, [*kinks, *(kinks / cosine)], spread)
    product = distance = 0.0
    for at, part in zip(u, weight, strict=True):
        apart, density = line(spread, kinks - cosine * at, spread)
        v = f(cosine * at + apart)
        product += part * f(at) * (density @ v)
        distance += part * (density @ (v - f(at)) ** 2)
    return product, distance


@pytest.mark.parametrize("name", PHI)
@pytest.mark.parametrize(("scale", "angle"), [(1.0, 1e-3), (50.0, 1e-2), (50.0, 1.2), (1e4, 0.1)])
def test_steep_functions_against_parts_that_double(name, scale, angle):
    variance = 2 * scale**2
    x = np.array([[1.0, 0.0], [math.cos(angle), math.sin(angle)]])
    pair = Pairs.between(x[:1], x[1:], variance / 2)
    kinks = np.array([-1.0, 1.0] if name == "hard-tanh" else [0.0])
    for kernel, f in zip(("nngp", "extra"), PHI[name], strict=True):
        product, distance = by_parts(f, kinks, scale, angle)
        found = Kernel(kernel, name)
        unit = float(pair.k12[0]) if kernel == "extra" else 1.0
        size = product + distance / 2
        assert found.values(pair)[0] / unit == pytest.approx(product, abs=STATED_ERROR * size)
        if kernel == "nngp":
            assert found.distances(pair)[0] == pytest.approx(distance, rel=1e-9)


@pytest.mark.parametrize("name", ["tanh", "relu6"])
def test_whatever_the_angles_a_kernel_is_not_refused(name):
    angle = np.array([0, 1e-9, 1e-5, 1e-3, 0.01, 0.03, 0.3, 2.0, math.pi - 1e-4])
    x = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    k = ntk(x, activation=name)
    assert np.array_equal(k, k.T)
    assert np.linalg.eigvalsh(k)[0] > -1e-11 * np.trace(k)


@pytest.mark.parametrize(
    ("phi", "bends"),
    [(sp.tanh, 0.0), (lambda x: sp.tanh(1000 * x), 0.0), (lambda x: sp.tanh(x - 100), 100.0)],
)
def test_cuts_gather_where_phi_bends_and_nowhere_else(phi, bends):
    function = PieceFunction(Activation(phi))
    ends = function.ends(1e7)
    assert len(ends) < 30
    near = np.abs(ends - bends)
    assert np.sort(near)[:3].max() <= 4
    assert 0.0 in ends


def test_what_bends_too_often_is_refused():
    wave = Activation(lambda x: sp.sin(x) * sp.tanh(x), "wave")
    with pytest.raises(ValueError, match=r"^activation: wave bends too often"):
        numerical_dual(wave, 1e10, 0.0, 1e10)
    assert numerical_dual(wave, 1e2, 0.0, 1e2).error < STATED_ERROR
