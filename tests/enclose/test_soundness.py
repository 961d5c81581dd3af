"""Soundness: balls contain the value, computed at twice the precision by other code.

10,000 inputs with HYPOTHESIS_PROFILE=thorough, some 200 otherwise. The other code is, for finite
sets and limits, plain sums of textbook formulas with mpmath; for Gaussian classes in one dimension,
quadrature with mpmath over the only weight, or closed forms over the data; and in any dimension the
package's own quadrature in double precision, against balls of half its bits.
"""

import os
import random

import mpmath as mp
import numpy as np
import pytest
from flint import arb
from hypothesis import given, settings
from hypothesis import strategies as st

from nctheory.compute.layout_moments import layout_moments
from nctheory.compute.moments import nc1
from nctheory.enclose import points_relu as certified_relu
from nctheory.enclose.balls import ball_radius_rule, precision, relative_radius
from nctheory.enclose.points import certified_nc1
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layouts import FiniteClasses, LimitClasses
from nctheory.strategies import labelled_data
from tests.reference import KAPPA, KAPPADOT, kernel_matrices, traces

THOROUGH = os.environ.get("HYPOTHESIS_PROFILE") == "thorough"
CONVENTIONS = ("literature", "sample", "class")
KERNELS = ("nngp", "ntk", "extra")
ACTIVATIONS = ("relu", "erf")
BITS = (24, 40, 53, 64)


def times(quick, thorough):
    return thorough if THOROUGH else quick


def to_mp(x):
    mantissa, exponent = x.mid().man_exp()
    return mp.mpf(int(mantissa)) * mp.mpf(2) ** int(exponent)


def assert_in(ball, value, slack=0.0):
    """The ball has the value in it, unless it says that it knows nothing."""
    if ball.is_finite():
        with mp.workdps(150):
            assert abs(to_mp(ball) - value) <= to_mp(ball.rad()) + mp.mpf(slack)


def assert_sound(found, within, between):
    assert_in(found.within, within)
    assert_in(found.between, between)
    with mp.workdps(150):
        if between:
            assert_in(found.ratio, within / between)
        else:
            assert not found.ratio.is_finite()


def certify(layout, kernel, activation, convention="literature", bits=53):
    found = certified_nc1(
        layout, kernel=kernel, activation=activation, convention=convention, most_bits=bits,
        radius=1e-40,
    )  # fmt: skip
    assert found.precision == bits
    return found


# --- finite sets ---------------------------------------------------------------------------------


def check_finite(points, labels, kernel, activation, convention, bits):
    matrix = kernel_matrices(points, activation)[kernel]
    within, between = traces(matrix, list(labels), convention)
    assert_sound(certify(FiniteClasses(points, labels), kernel, activation, convention, bits),
                 within, between)  # fmt: skip


@settings(max_examples=times(25, 3000))
@given(
    labelled_data(rows=(2, 6), columns=(1, 4)), st.integers(-6, 6), st.sampled_from(KERNELS),
    st.sampled_from(ACTIVATIONS), st.sampled_from(CONVENTIONS), st.sampled_from(BITS),
)  # fmt: skip
def test_finite_sets(data, exponent, kernel, activation, convention, bits):
    points, labels = data
    check_finite(points * 10.0**exponent, labels, kernel, activation, convention, bits)


def near_coincidence(rng):
    """Points that nearly coincide, overlap, or lie nearly on a ray, at any scale."""
    dim, scale = rng.choice([1, 2, 3, 40]), 10 ** rng.uniform(-6, 6)
    center = [rng.gauss(0, 1) for _ in range(dim)]
    points = []
    for _ in range(rng.randint(2, 6)):
        near, stretch = 10 ** rng.uniform(-12, 1), rng.choice([1, 1, -1, 10 ** rng.uniform(-3, 3)])
        points.append([scale * stretch * (x + near * rng.gauss(0, 1)) for x in center])
    return points, [0, 1] + [rng.choice([0, 0, 1]) for _ in points[2:]]


def test_adversarial_finite_sets():
    rng = random.Random(1)
    for _ in range(times(40, 3500)):
        points, labels = near_coincidence(rng)
        check_finite(points, labels, rng.choice(KERNELS), rng.choice(ACTIVATIONS),
                     rng.choice(CONVENTIONS), rng.choice(BITS))  # fmt: skip


# --- the limit d -> infinity ---------------------------------------------------------------------


def entry(kernel, activation, a, b, c):
    """A kernel at k11, k12, k22."""
    nngp, extra = KAPPA[activation](a, b, c), b * KAPPADOT[activation](a, b, c)
    return {"nngp": nngp, "extra": extra, "ntk": nngp + extra}[kernel]


def average_traces(t, gram):
    """The traces of classes of equal weight."""
    n = len(t)
    within = mp.fsum(t[c] - gram[c][c] for c in range(n)) / n
    total = mp.fsum(mp.fsum(row) for row in gram) / n**2
    return within, mp.fsum(gram[c][c] for c in range(n)) / n - total


def test_limits():
    rng = random.Random(2)
    for _ in range(times(40, 1500)):
        scale = 10 ** rng.uniform(-6, 6)
        means = [[rng.gauss(0, scale) for _ in range(2)] for _ in range(rng.choice([2, 3]))]
        gram = np.array([[float(np.dot(x, y)) for y in means] for x in means])
        gram = (gram + gram.T) / 2 + np.eye(len(gram)) * 1e-12 * scale**2
        widths = [scale**2 * 10 ** rng.uniform(-12, 6) for _ in means]
        kernel, activation = rng.choice(KERNELS), rng.choice(ACTIVATIONS)
        found = certify(LimitClasses(gram, widths), kernel, activation, bits=rng.choice(BITS))
        with mp.workdps(150):
            k = [[mp.mpf(float(x)) for x in row] for row in gram]
            own = [k[c][c] + mp.mpf(widths[c]) for c in range(len(k))]
            t = [entry(kernel, activation, x, x, x) for x in own]
            products = [[entry(kernel, activation, own[c], k[c][e], own[e])
                         for e in range(len(k))] for c in range(len(k))]  # fmt: skip
            assert_sound(found, *average_traces(t, products))


# --- Gaussian classes ----------------------------------------------------------------------------


def erf_line(means, variances):
    """t and M of ERF in one dimension, "nngp" and "extra": over the weight, and over the data."""

    def density(x, mean, variance):
        return mp.exp(-((x - mean) ** 2) / (2 * variance)) / mp.sqrt(2 * mp.pi * variance)

    t = {"nngp": [], "extra": []}
    for mean, variance in zip(means, variances, strict=True):
        std = mp.sqrt(variance)
        ends = [mean + std * x for x in (-16, -4, -1, 0, 1, 4, 16)]
        t["nngp"].append(mp.quad(lambda x, m=mean, v=variance: density(x, m, v) * 2 / mp.pi
                                 * mp.asin(2 * x * x / (1 + 2 * x * x)), ends))  # fmt: skip
        t["extra"].append(mp.quad(lambda x, m=mean, v=variance: density(x, m, v) * 4 / mp.pi
                                  * x * x / mp.sqrt(1 + 4 * x * x), ends))  # fmt: skip

    def mean_of(w, mu, v):
        return mp.erf(w * mu / mp.sqrt(1 + 2 * w * w * v))

    def slope_of(w, mu, v):
        root = 1 + 2 * w * w * v
        return 2 / mp.sqrt(mp.pi) * mp.exp(-(w * w) * mu * mu / root) * mu / root**1.5

    gram = {"nngp": [], "extra": []}
    pairs = list(zip(means, variances, strict=True))
    for name, f in (("nngp", mean_of), ("extra", slope_of)):
        for p in pairs:
            gram[name].append([
                2 * mp.quad(lambda w, p=p, q=q, f=f: density(w, 0, 1) * f(w, *p) * f(w, *q),
                            [0, 0.25, 1, 2, 4, 8, 16]) for q in pairs
            ])  # fmt: skip
    return t, gram


@pytest.mark.slow
def test_erf_on_the_line_with_mpmath():
    rng = random.Random(3)
    for _ in range(times(2, 300)):
        means = [rng.uniform(-3, 3) for _ in range(rng.choice([2, 3]))]
        variances = [10 ** rng.uniform(-1.5, 1) for _ in means]
        layout = GaussianClasses([[m] for m in means], variances)
        with mp.workdps(32):
            t, gram = erf_line([mp.mpf(m) for m in means], [mp.mpf(v) for v in variances])
            for name in KERNELS:
                names = ("nngp", "extra") if name == "ntk" else (name,)
                total = [mp.fsum(t[n][c] for n in names) for c in range(len(means))]
                products = [[mp.fsum(gram[n][c][e] for n in names) for e in range(len(means))]
                            for c in range(len(means))]  # fmt: skip
                found = certify(layout, name, "erf", bits=50)
                assert relative_radius(found.within) < 1e-6
                assert_sound(found, *average_traces(total, products))


def draw_gaussian(rng):
    """Isotropic classes: mirrored, on a line, in general position; near, far, tight, wide."""
    dim = rng.choice([1, 2, 3, 5, 30, 10_000])
    scale, count = 10 ** rng.uniform(-5, 3), rng.choice([2, 2, 3])
    if rng.random() < 0.4 or dim == 10_000:
        return GaussianClasses.mirrored(dim, scale, scale * 10 ** rng.uniform(-3, 3))
    means = np.array([[rng.gauss(0, scale) for _ in range(dim)] for _ in range(count)])
    kind = rng.choice(["any", "near", "ray"])
    if kind == "near":
        means = means[0] + 10 ** rng.uniform(-4, 0) * means
    if kind == "ray":
        means = np.outer([rng.gauss(0, 1) for _ in range(count)], means[0])
    variances = [(scale * 10 ** rng.uniform(-2, 2)) ** 2 for _ in range(count)]
    sizes = rng.choice([None, [1, 10**6, 3][:count], [2, 5, 7][:count]])
    return GaussianClasses(means, variances, sizes)


def test_gaussian_classes_with_quadrature():
    """Quadrature in double precision, which has stable forms for what cancels, and whose error
    bounds are of the order of 1e-12."""
    rng = random.Random(4)
    for _ in range(times(20, 1700)):
        layout, kernel = draw_gaussian(rng), rng.choice(KERNELS)
        activation, convention = rng.choice(ACTIVATIONS), rng.choice(CONVENTIONS)
        if layout.dim > 1000:
            activation = "erf"
        usual = nc1(layout_moments(layout, kernel=kernel, activation=activation), convention)
        found = certify(layout, kernel, activation, convention, bits=24)
        for ball, value, error in zip(found[:3], usual, usual.error, strict=True):
            assert_in(ball, mp.mpf(value), slack=error)


# --- bounds that are needed ----------------------------------------------------------------------


@pytest.mark.parametrize("dim", [1, 2, 7])
def test_the_radius_rule_needs_its_bound(dim):
    """With few nodes and many digits, what is left is the error of the rule."""
    rule = ball_radius_rule(dim, 0, 12)
    with precision(120):
        exact = arb(3) ** (-arb(dim) / 2)
        values = [(-r * r).exp() for r in rule.nodes]
        assert rule.expectation(values, bound=1).contains(exact)
        assert not rule.expectation(values, bound=0).overlaps(exact)


@pytest.mark.parametrize("kernel", ["nngp", "extra"])
@pytest.mark.parametrize("bits", [12, 16, 20])
def test_means_at_a_right_angle_in_the_wrong_axes(bits, kernel):
    """<mu, mu'> is 0, and M is not, since the covariances have other axes. Once bounded by 0."""
    covariances = [[[1.0, 0.5], [0.5, 1.0]], [[2.0, -0.5], [-0.5, 0.5]]]
    layout = GaussianClasses([[1.0, 0.0], [0.0, 2.0]], covariances)
    usual = nc1(layout_moments(layout, kernel=kernel, activation="erf"))
    found = certify(layout, kernel, "erf", bits=bits)
    assert relative_radius(found.between) < 0.1
    for ball, value, error in zip(found[:3], usual, usual.error, strict=True):
        assert_in(ball, mp.mpf(value), slack=error)


@pytest.mark.parametrize("kernel", ["nngp", "extra"])
def test_the_tail_of_harmonics_is_needed(kernel, monkeypatch):
    layout = GaussianClasses([[2.0, 0.0, 0.0], [1.0, 1.0, 1.0]], [0.25, 0.5])
    full = certify(layout, kernel, "relu", bits=60)
    assert relative_radius(full.ratio) < 1e-12
    monkeypatch.setattr(certified_relu, "_DEGREES", 4)
    cut = certify(layout, kernel, "relu", bits=61)
    assert cut.between.contains(full.between)
    distance = abs(cut.between.mid() - full.between)
    assert distance > cut.between.rad() / 100
