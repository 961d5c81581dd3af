"""Balls: they contain the exact value, they are small, and they say so where they are not."""

import math
import random

import mpmath as mp
import numpy as np
import pytest
import sympy as sp
from flint import acb, arb, arb_mat

from nctheory.compute.compile import ball_function
from nctheory.compute.layout_moments import layout_moments
from nctheory.compute.moments import nc1
from nctheory.enclose import points_erf as certified_erf
from nctheory.enclose import points_relu as certified_relu
from nctheory.enclose.balls import (
    BallMoments,
    ball_radius_rule,
    exact,
    gauss_rule,
    nc1_ball,
    precision,
    relative_radius,
)
from nctheory.enclose.kernel_balls import certified_kernel, finite_balls
from nctheory.enclose.points import certified_nc1
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layouts import LimitClasses
from nctheory.theory.activation import Activation
from nctheory.theory.erf_classes import ErfMirrored
from tests.reference import kernel_matrices, traces

MIRRORED = GaussianClasses.mirrored


def to_mp(x):
    """The midpoint of a ball, exactly."""
    mantissa, exponent = x.mid().man_exp()
    return mp.mpf(int(mantissa)) * mp.mpf(2) ** int(exponent)


def contains(ball, value):
    with mp.workdps(60):
        return abs(to_mp(ball) - value) <= to_mp(arb(ball.rad().abs_upper())) * (
            1 + mp.mpf(2) ** -40
        )


# --- expressions ---------------------------------------------------------------------------------


def test_ball_functions_enclose():
    x, y = sp.symbols("x y", positive=True)
    expressions = [sp.sqrt(x) + y**3 / 7, sp.exp(-x) * sp.erf(y), x ** (y / 2), sp.atan2(x, -y),
                   sp.hyper([sp.Rational(1, 2)], [y + 1], -x), sp.Max(0, x - y), x**-y]  # fmt: skip
    f = ball_function([x, y], expressions)
    rng = random.Random(1)
    for _ in range(50):
        numbers = arb(rng.uniform(0.1, 9)), arb(rng.uniform(0.1, 9))
        low = f(*numbers)
        with precision(120):
            high = f(*numbers)
        assert all(p.contains(q) for p, q in zip(low, high, strict=True))


def test_kummer_is_accurate_where_flint_alone_is_not():
    z = sp.Symbol("z", positive=True)
    for d in (128, 1000):
        f = ball_function([z], sp.hyper([sp.Rational(1, 2)], [sp.Rational(d, 2)], -z))
        for value in (100, 130, 300, 600):
            ball = f(arb(value))
            assert relative_radius(ball) < 1e-13
            with mp.workdps(40):
                assert contains(ball, mp.hyp1f1(0.5, d / 2, -value))


def test_kummer_where_no_series_is_short():
    """z and b are large and alike: Euler's integral."""
    ball = ball_function([], sp.hyper([sp.Rational(1, 2)], [sp.Integer(5000)], -sp.Integer(5000)))()
    assert relative_radius(ball) < 1e-12
    with mp.workdps(40):
        value = mp.quad(lambda t: mp.exp(-5000 * t * t) * (1 - t * t) ** mp.mpf("4998.5"),
                        [0, 0.02, 0.05, 0.2])  # fmt: skip
        factor = 2 * mp.exp(mp.loggamma(5000) - mp.loggamma(mp.mpf("4999.5"))) / mp.sqrt(mp.pi)
        assert contains(ball, factor * value)


def test_a_sum_under_a_fraction_keeps_its_parentheses():
    """1 / (x + y) as the argument of a function was once printed without them."""
    x, y = sp.symbols("x y", positive=True)
    for power, value in ((-1, 1 / 8), (sp.Rational(-1, 2), 8**-0.5)):
        assert float(ball_function([x, y], sp.exp((x + y) ** power))(3, 5)) == pytest.approx(
            math.exp(value)
        )


def test_whole_numbers_are_divided_as_balls():
    x = sp.Symbol("x", positive=True)
    assert relative_radius(ball_function([x], 1 / x)(3) - arb(1) / 3 + 1) < 1e-14
    with precision(200):
        assert (3 * ball_function([x], 1 / x)(3) - 1).abs_upper() < 1e-50


def test_strict_functions_take_nothing_for_granted():
    x = sp.Symbol("x")
    wide = arb(0, 1)
    assert ball_function([x], sp.sqrt(x))(wide).is_finite()
    assert not ball_function([x], sp.sqrt(x), strict=True)(wide).is_finite()
    with pytest.raises(TypeError, match="pieces may differ"):
        ball_function([x], sp.Piecewise((x, x > 0), (-x, True)), strict=True)


def test_a_branch_cut_is_not_analytic():
    x = sp.Symbol("x")
    assert not ball_function([x], sp.sqrt(x))(acb(-1, arb(0, 0.1))).is_finite()


def test_floats_in_expressions_are_refused():
    x = sp.Symbol("x")
    with pytest.raises(TypeError, match="floating point number"):
        ball_function([x], 0.1 * x)


# --- rules ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("dim", [1, 2, 3, 8, 128, 1000])
@pytest.mark.parametrize("bits", [30, 53, 120])
def test_radius_rule(dim, bits):
    """E exp(-r^2) = 3^(-d/2) and E r^2 exp(-r^2) = d 3^(-d/2 - 1)."""
    with precision(bits + 20):
        rule = ball_radius_rule(dim, 0, bits)
        found = rule.expectation([(-r * r).exp() for r in rule.nodes], bound=1)
        assert found.contains(arb(3) ** (-arb(dim) / 2))
        assert found.rad() < 2.0**-bits * 4
        rule = ball_radius_rule(dim, 2, bits)
        found = rule.expectation([r * r * (-r * r).exp() for r in rule.nodes], bound2=1)
        assert found.contains(dim * arb(3) ** (-arb(dim) / 2 - 1))
        assert found.rad() < 2.0**-bits * 4 * dim


@pytest.mark.parametrize("bits", [20, 53, 120])
def test_gauss_rule(bits):
    """The integral of 1 / (1 + x^2) is pi / 4; it is below 60 in the ellipse."""
    with precision(bits + 20):
        nodes, weights, factor = gauss_rule(bits)
        found = sum((w / (1 + x * x) for x, w in zip(nodes, weights, strict=True)), arb(0))
        assert (found + arb(0, (60 * factor).abs_upper())).contains(arb.pi() / 4)
        assert factor < 2.0**-bits


# --- finite sets and limits ----------------------------------------------------------------------


@pytest.mark.parametrize("activation", ["relu", "erf", "step", "relu2"])
@pytest.mark.parametrize("depth", [1, 2, 3])
def test_kernels(activation, depth, rng):
    X = np.vstack([rng.standard_normal((3, 2)), [[1.0, 2.0], [-1.0, -2.0]]])
    options = {"depth": depth, "weight_variance": 1.25, "bias_variance": 0.5}
    exact_ = kernel_matrices(X, activation, **options)
    for kernel in ("nngp", "ntk"):
        if (kernel, activation) == ("ntk", "step"):
            continue
        with precision(100):
            found = certified_kernel(X, kernel=kernel, activation=activation, **options)
        for i in range(len(X)):
            for j in range(len(X)):
                assert contains(found[i][j], exact_[kernel][i, j])
                assert found[i][j].rad() < 1e-10


@pytest.mark.parametrize("convention", ["literature", "sample", "class", "reference"])
def test_conventions(convention, rng):
    X, labels = rng.standard_normal((6, 2)), [0, 0, 0, 1, 1, 2]
    kernel = kernel_matrices(X, "erf")["ntk"]
    within, between = traces(kernel, labels, convention)
    found = nc1_ball(finite_balls(X, labels, kernel="ntk", activation="erf"), convention)
    assert contains(found.within, within)
    assert contains(found.between, between)
    assert relative_radius(found.ratio) < 1e-10


def test_expected_moments_of_samples():
    layout = MIRRORED(2, 1.0, 0.5, sizes=[3, 5])
    found = certified_nc1(layout, kernel="ntk", activation="erf")
    usual = nc1(layout_moments(layout, kernel="ntk", activation="erf"))
    assert float(found.ratio.mid()) == pytest.approx(usual.ratio, rel=1e-11)


# --- Gaussian classes ----------------------------------------------------------------------------


def test_derivation_of_the_integrands():
    assert len(ErfMirrored.get().derivation) == 4


# Arb's integration in weight space, and quadrature in data space with 30 digits, agreed on the
# ReLU's; the ERF's are from mpmath in data space, with 50 digits (d = 1).
KNOWN = [
    ([[10.0, 1.0], [10.0, -1.0]], 4.0, "relu", "8.9149557034702", "8.8485496667386"),
    ([[5.0, 0.0], [4.0, 0.0]], [1.0, 9.0], "relu", "28.736384833344", "22.402725498999"),
    ([[2.0, 0.0], [8.0, 0.0]], 1.0, "erf", "3.45950319959", "1.82615453138"),
    ([[-0.5], [0.5]], 4.0, "erf", "18.983762657331", "18.576358643178"),
]


@pytest.mark.parametrize(("means", "variance", "activation", "nngp", "ntk"), KNOWN)
def test_known_values(means, variance, activation, nngp, ntk):
    layout = GaussianClasses(means, variance)
    for kernel, known in (("nngp", nngp), ("ntk", ntk)):
        found = certified_nc1(layout, kernel=kernel, activation=activation, radius=1e-9)
        assert relative_radius(found.ratio) < 1e-9
        assert float(found.ratio.mid()) == pytest.approx(float(known), rel=1e-10)


LAYOUTS = [
    MIRRORED(1, 2.0, 0.5), MIRRORED(2, 0.5, 2.0), MIRRORED(8, 0.05, 0.05), MIRRORED(128, 2.0, 0.5),
    MIRRORED(3, 10.0, 10.0), GaussianClasses([[1.0], [-0.5], [2.0]], [1.0, 2.0, 0.5]),
    GaussianClasses([[1.0, 1.0, 0.0], [2.0, 2.0, 0.0]], [0.5, 1.0]),
    GaussianClasses([[1.0, 0.0], [0.0, 2.0]], [np.diag([1.0, 0.3]), [[1.0, 0.5], [0.5, 0.6]]]),
    LimitClasses([[2.0, 0.5], [0.5, 1.0]], [1.0, 0.5]),
]  # fmt: skip


@pytest.mark.parametrize("activation", ["relu", "erf"])
@pytest.mark.parametrize("layout", LAYOUTS, ids=repr)
def test_agrees_with_quadrature(layout, activation):
    """Balls and the usual numbers, which share the derivation and no code to integrate it."""
    general = getattr(layout, "variances", 0) is None
    radius = 1e-4 if general else 1e-7
    for kernel in ("linear", "nngp", "ntk"):
        found = certified_nc1(layout, kernel=kernel, activation=activation, radius=radius)
        usual = nc1(layout_moments(layout, kernel=kernel, activation=activation)).ratio
        assert abs(float(found.ratio.mid()) / usual - 1) < 2 * radius
        assert relative_radius(found.ratio) < radius


POSITIONS = [
    (GaussianClasses(np.eye(3), 1.0), 1e-8),
    (GaussianClasses([[2, 0, 0], [1, 1, 1.0]], [0.04, 0.25]), 1e-8),
    (GaussianClasses([[1, 0, 0, 0], [0, 2, 0, 1], [0, 0, 0, 0.0]], [0.5, 1.0, 2.0]), 1e-8),
]  # fmt: skip


@pytest.mark.parametrize("activation", ["relu", "erf"])
@pytest.mark.parametrize(("layout", "radius"), POSITIONS, ids=range(len(POSITIONS)))
def test_means_in_general_position(layout, radius, activation):
    """Quadrature over two angles, and over all weights, against harmonics and Fourier integrals."""
    for kernel in ("nngp", "ntk"):
        found = certified_nc1(layout, kernel=kernel, activation=activation, radius=1e-9)
        assert relative_radius(found.ratio) < 1e-9
        usual = nc1(layout_moments(layout, kernel=kernel, activation=activation)).ratio
        assert abs(float(found.ratio.mid()) / usual - 1) < radius


@pytest.mark.parametrize("name", ["nngp", "extra"])
def test_matrices_and_numbers_agree(name):
    """The same isotropic classes in d = 3, as matrices and in their plane."""
    unit = arb_mat(3, 3, [1, 0, 0, 0, 1, 0, 0, 0, 1])
    first = certified_erf.General(arb_mat(3, 1, [3, 0, 0]), unit)
    second = certified_erf.General(arb_mat(3, 1, [1, 1, 1]), unit / 2)
    plane = (certified_erf.Isotropic(arb(3), arb(0), arb(1)),
             certified_erf.Isotropic(arb(1), arb(2).sqrt(), arb(1) / 2))  # fmt: skip
    assert certified_erf.general_product(name, first, second).overlaps(
        certified_erf.product(name, *plane, 3)
    )
    assert certified_erf.general_total(name, first).overlaps(
        certified_erf.total(name, arb(9), arb(3), 3)
    )


@pytest.mark.parametrize("name", ["nngp", "extra"])
def test_wide_balls_have_the_values_of_all_numbers_in_them(name):
    """What `certified_erf` and `certified_relu` return at intervals, at points and for lines."""
    wide, dim = [arb(1, 0.01), arb(0.3, 0.01), arb(0.5, 0.02), arb(0.8, 0.01)], 4
    for low in (True, False):
        p, q, b, b2 = (x.lower() if low else x.upper() for x in wide)
        for at in (wide, [p, q, b, b2]):
            along, across, *variances = at
            first = certified_erf.Isotropic(along, arb(0), variances[0])
            second = certified_erf.Isotropic(across, along, variances[1])
            line = [certified_relu.Line(along, v) for v in variances]
            values = [
                certified_erf.product(name, first, second, dim),
                certified_erf.product(name, first, None, dim),
                certified_erf.total(name, along, variances[0], dim),
                certified_relu.line_product(name, *line, dim),
            ]
            if at is wide:
                balls = values
        for ball, value in zip(balls, values, strict=True):
            assert ball.is_finite()
            assert ball.contains(value)
            assert ball.rad() < 0.5


def test_tight_classes_in_data_space():
    """With s^2 = 1e-8 moments are polynomials in the offsets but for 1e-12 of NC1: Gauss-Hermite
    rules with 5 points in data space, with 40 digits."""
    layout = MIRRORED(2, 1.0, 1e-4)
    with mp.workdps(40):
        s = mp.sqrt(mp.mpf(float(layout.variances[0])))
        root = mp.sqrt(10)
        line = [(sign * mp.sqrt(5 + p * root), (7 - 2 * p * root) / 60)
                for p in (1, -1) for sign in (1, -1)]  # fmt: skip
        line.append((mp.mpf(0), mp.mpf(8) / 15))
        points = [((1 + s * x, 1 + s * y), w * v) for x, w in line for y, v in line]

        def value(p, q):
            a, b, c = ((x[0] * y[0] + x[1] * y[1]) / 2 for x, y in ((p, p), (p, q), (q, q)))
            return 2 / mp.pi * mp.asin(2 * b / mp.sqrt((1 + 2 * a) * (1 + 2 * c)))

        t = mp.fsum(w * value(p, p) for p, w in points)
        m = mp.fsum(w * v * value(p, q) for p, w in points for q, v in points)
        found = certified_nc1(layout, kernel="nngp", activation="erf")
        assert abs(to_mp(found.ratio) / (t / m - 1) - 1) < 1e-11


@pytest.mark.parametrize("dim", [1, 2, 3, 8, 32, 128, 1000, 10**6])
@pytest.mark.parametrize(("mean", "std"), [(0.05, 0.05), (10, 10), (2, 0.5), (0.5, 2)])
def test_the_balls_of_mirrored_classes_are_small(dim, mean, std):
    for activation in ("relu", "erf"):
        for kernel in ("nngp", "ntk"):
            found = certified_nc1(
                MIRRORED(dim, mean, std), kernel=kernel, activation=activation, radius=1e-9
            )
            assert relative_radius(found.ratio) < 1e-9


# --- what cannot be had --------------------------------------------------------------------------


def test_undecided_precision_is_stated():
    layout = MIRRORED(1, 1.0, 1.0)
    found = certified_nc1(layout, kernel="nngp", activation="erf", radius=1e-30, most_bits=60)
    assert found.precision == 60
    assert relative_radius(found.ratio) > 1e-30


def test_coinciding_means_give_no_number():
    moments = BallMoments([arb(1)] * 2, [[arb(1)] * 2] * 2, [arb(1)] * 2)
    assert not nc1_ball(moments).ratio.is_finite()
    assert math.isinf(relative_radius(nc1_ball(moments).ratio))


def test_layouts_without_enclosure():
    general = GaussianClasses(np.eye(3)[:2], np.diag([1.0, 2.0, 3.0]))
    with pytest.raises(ValueError, match="no enclosure for relu; expected isotropic classes, or"):
        certified_nc1(general, kernel="nngp", activation="relu")
    flat = GaussianClasses(np.eye(2), np.diag([1.0, 0.0]))
    with pytest.raises(ValueError, match="for relu; expected positive definite covariances"):
        certified_nc1(flat, kernel="nngp", activation="relu")
    with pytest.raises(ValueError, match="expected relu or erf"):
        certified_nc1(general, kernel="nngp", activation="step")


def test_exact():
    assert exact(0.1) != exact(1) / 10
    assert exact(0.75) == exact(3) / 4


def test_case_5_rows_of_zeros_have_the_feature_phi_0():
    Z = [[0.0, 0.0], [1.0, 0.0], [-1.0, 0.0]]
    K = certified_kernel(Z, kernel="nngp", activation="step")
    exact = [[0.25, 0.25, 0.25], [0.25, 0.5, 0.0], [0.25, 0.0, 0.5]]
    assert all(K[i][j].overlaps(exact[i][j]) for i in range(3) for j in range(3))


def test_case_6_activations_are_told_apart_by_their_expressions():
    cubic = Activation(lambda t: t**3, "erf")
    assert certified_kernel([[1.0], [1.0]], kernel="nngp", activation=cubic)[0][1].overlaps(15)
    with pytest.raises(ValueError, match=r"got Activation\(u\*\*3, 'erf'\)"):
        certified_nc1(GaussianClasses.mirrored(1, 1.0, 1.0), kernel="nngp", activation=cubic)
