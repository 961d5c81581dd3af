"""Sums of kernels by a polynomial of the cosine, against kernel matrices and balls."""

import importlib.util
import math

import numpy as np
import pytest
from flint import arb

from nctheory.compute import cosine_sums
from nctheory.compute.compile import ball_function
from nctheory.compute.cones import cones
from nctheory.compute.cosine_sums import NEAR, block_sum, profile_of
from nctheory.compute.kernels import Kernel
from nctheory.compute.moments import class_moments, kernel_moments, nc1
from nctheory.enclose.balls import precision
from nctheory.enclose.kernel_balls import finite_balls
from nctheory.enclose.profile_polynomials import FILE, PROFILED, profile_source
from nctheory.theory.activation import Activation, activation
from nctheory.theory.cosine_profiles import arc, cosine_profile, s

KERNELS = ("nngp", "extra", "ntk")


def test_the_shipped_polynomials_are_what_the_derivation_gives():
    message = "derivations changed: run python -m nctheory.enclose.profile_polynomials"
    assert FILE.read_text() == profile_source(), message


@pytest.mark.parametrize("name", PROFILED)
@pytest.mark.parametrize("kernel", KERNELS)
def test_polynomials_keep_their_bounds(name, kernel):
    profile = profile_of(activation(name), kernel)
    exact = ball_function([s, arc], cosine_profile(activation(name), kernel).smooth)
    rounding = 40 * np.finfo(float).eps
    for at in (*np.linspace(0, 1, 101)[:-1].tolist(), 1 - 1e-9):
        with precision(200):
            x = arb(at)
            value = exact(x, x.acos() / (1 - x).sqrt())
            off = abs(value - arb(float(profile.polynomial(2 * at - 1)))).upper()
        assert off <= profile.error + rounding
    assert profile.error < 2e-15


def test_what_has_no_profile():
    assert cosine_profile(activation("relu2"), "nngp") is None
    assert profile_of(Activation(lambda t: t**3, "erf"), "nngp") is None
    assert profile_of(activation("relu"), "linear") is None


@pytest.mark.skipif(importlib.util.find_spec("numba") is None, reason="numba is not installed")
def test_the_compiled_loop_gives_the_same(monkeypatch):
    rng = np.random.default_rng(0)
    cosines = rng.uniform(-1, 1, (50, 60))
    cosines[3, 4], cosines[5, 6] = 1.0, -NEAR - 1e-6
    weights = rng.uniform(1, 2, 50), rng.uniform(1, 2, 60)
    for name in ("relu", "erf"):
        profile = profile_of(activation(name), "ntk")
        found = block_sum(profile, 0)(cosines, *weights)
        monkeypatch.setattr(cosine_sums, "_COMPILED_FROM", 0)
        compiled = block_sum(profile, 1)(cosines, *weights)
        monkeypatch.undo()
        assert compiled[0] == pytest.approx(found[0], rel=1e-13)
        near = np.count_nonzero(np.abs(cosines) > NEAR)
        assert compiled[1] == found[1] == near > 1


def clusters(rng, width, dim=5, count=300):
    """Tight clusters of four directions and their opposites, classes across them."""
    centres = rng.normal(size=(4, dim))
    centres = np.concatenate([centres, -centres])
    which = np.arange(count) % 8
    return centres[which] + width * rng.normal(size=(count, dim)), which


LAYOUTS = {
    "spread": lambda rng: (rng.normal(size=(300, 6)), np.arange(300) % 3),
    "plane": lambda rng: (rng.normal(size=(300, 2)), np.arange(300) % 2),
    "clusters that are classes": lambda rng: clusters(rng, 1e-6),
    "clusters across classes": lambda rng: (
        (lambda X, which: (X, which % 4 % 2))(*clusters(rng, 1e-3))
    ),
    "opposite clusters in a class": lambda rng: (
        (lambda X, which: (X, which % 4))(*clusters(rng, 1e-9))
    ),
    "zeros and repeats": lambda rng: (
        np.repeat(np.concatenate([np.zeros((1, 3)), rng.normal(size=(9, 3))]), 20, axis=0),
        np.arange(200) % 2,
    ),
    "large": lambda rng: (1e6 * rng.normal(size=(300, 3)), np.arange(300) % 2),
    "of very different norms": lambda rng: (
        10.0 ** rng.uniform(-3, 3, size=(300, 1)) * rng.normal(size=(300, 3)), np.arange(300) % 2
    ),
}  # fmt: skip


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("name", PROFILED)
def test_moments_are_those_of_the_kernel_matrix(layout, name):
    X, labels = LAYOUTS[layout](np.random.default_rng(1))
    for kernel in KERNELS:
        options = {"weight_variance": 1.7, "bias_variance": 0.3 if kernel == "ntk" else 0.0}
        found = kernel_moments(X, labels, kernel=kernel, activation=name, **options)
        matrix = Kernel(kernel, name, 1, *options.values()).matrix(X)
        expected = class_moments(matrix, labels)
        largest = np.abs(matrix).max()
        assert found.t == pytest.approx(expected.t, rel=1e-13)
        assert pytest.approx(expected.M, rel=0, abs=3e-14 * largest) == found.M
        assert (np.abs(found.M - expected.M) <= found.error.M + 3e-14 * largest).all()


@pytest.mark.parametrize("name", ["relu", "erf"])
@pytest.mark.parametrize("scale", [0.3, 3.0, 1e3])
def test_opposite_tight_classes_against_balls(name, scale):
    """The spread keeps its digits, and NC1 of classes in opposite cones is enclosed."""
    rng = np.random.default_rng(2)
    centre = scale * rng.normal(size=3)
    X = np.outer([1.0, -1.0] * 36, centre) + 1e-8 * scale * rng.normal(size=(72, 3))
    labels = np.arange(72) % 2
    for kernel in ("nngp", "ntk"):
        moments = kernel_moments(X, labels, kernel=kernel, activation=name)
        with precision(200):
            balls = finite_balls(X, labels, kernel=kernel, activation=name)
            spread = [float(balls.t[c] - balls.M[c][c]) for c in range(2)]
            gram = np.array([[float(x) for x in row] for row in balls.M])
        assert moments.spread == pytest.approx(spread, rel=1e-12)
        assert np.abs(moments.M - gram).max() <= 1e-13 * gram[0, 0]
        assert (np.abs(moments.M - gram) <= moments.error.M).all()
        within = sum(spread) / 2
        between = (gram[0][0] + gram[1][1] - 2 * gram[0][1]) / 4
        assert nc1(moments).ratio == pytest.approx(within / between, rel=1e-9)


def test_small_inputs_of_erf_keep_their_digits():
    """Where the polynomial has errors beside K(x, x), the expressions are used."""
    rng = np.random.default_rng(3)
    X, labels = rng.normal(size=(60, 3)), np.arange(60) % 2
    small = kernel_moments(1e-9 * X, labels, kernel="nngp", activation="erf")
    linear = kernel_moments(X, labels, kernel="linear")  # kappa is 4 k12 / pi there
    assert small.spread == pytest.approx(4e-18 / math.pi * linear.spread, rel=1e-12)


def test_cones_are_found_in_clusters_only():
    rng = np.random.default_rng(4)
    X, which = clusters(rng, 1e-3)
    cone, sign = cones(X / np.linalg.norm(X, axis=1, keepdims=True))
    assert (cone >= 0).all()
    assert len(set(cone.tolist())) == 4
    for k in range(4):
        assert cone[which == k][0] == cone[which == k + 4][0]
        assert sign[which == k][0] == -sign[which == k + 4][0]
    spread = rng.normal(size=(300, 20))
    assert (cones(spread / np.linalg.norm(spread, axis=1, keepdims=True))[0] == -1).all()
