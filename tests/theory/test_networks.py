"""The recursion over layers, as expressions, and its rewritten form for computing."""

import mpmath as mp
import pytest
import sympy as sp

from nctheory.names import KERNELS
from nctheory.theory import networks as module
from nctheory.theory.activation import ERF, RELU, Activation, arc_cosine
from nctheory.theory.derivation import DerivationError, identity
from nctheory.theory.gaussian import k11, k12, k22
from nctheory.theory.networks import Layer, bias_variance, kernel, weight_variance
from nctheory.theory.pair_coordinates import dist, gap, wedge

from ..reference import PHI, PHI_DOT, expectation, kernel_matrices

ROWS = [[1.0, -0.5], [0.25, 1.5]]
VARIANCES = [(1.0, 0.0), (1.5, 0.25)]


def value(expression, k, variances):
    with mp.workdps(50):
        symbols = [k11, k12, k22, weight_variance, bias_variance]
        f = sp.lambdify(symbols, expression, modules="mpmath", cse=True)
        return f(k[0, 0], k[0, 1], k[1, 1], *map(mp.mpf, variances))


@pytest.mark.parametrize("variances", VARIANCES)
@pytest.mark.parametrize("activation", [RELU, ERF, arc_cosine(2)], ids=lambda f: f.name)
@pytest.mark.parametrize("depth", [1, 2, 3])
def test_expressions_are_the_recursion(activation, depth, variances):
    exact = kernel_matrices(ROWS, activation.name, depth, *variances)
    for name in KERNELS:
        derived = value(kernel(name, activation, depth), exact["linear"], variances)
        with mp.workdps(50):
            assert abs(derived / exact[name][0, 1] - 1) < 1e-40, name


@pytest.mark.parametrize("name", ["relu", "erf"])
def test_depth_two_is_the_nested_integral(name):
    """Both layers by quadrature of the definitions: no closed form is used anywhere."""
    w, b = 1.5, 0.25
    k0 = kernel_matrices(ROWS, name, 1, w, b)["linear"]

    def dual(f, k):
        return expectation(f, f, k[0, 0], k[0, 1], k[1, 1], parts=1)

    def mean_square(variance):
        f, s = PHI[name], mp.sqrt(variance)
        halves = (lambda z: (f(s * z) ** 2 + f(-s * z) ** 2) * mp.npdf(z)), [0, 1, 3, 6, 12]
        return mp.quad(*halves)

    with mp.workdps(20):
        k1 = {(i, i): b + w * mean_square(k0[i, i]) for i in (0, 1)}
        k1[0, 1] = b + w * dual(PHI[name], k0)
        theta1 = k1[0, 1] + w * k0[0, 1] * dual(PHI_DOT[name], k0)
        q2 = dual(PHI[name], k1)
        theta2 = b + w * q2 + w * theta1 * dual(PHI_DOT[name], k1)
    activation = {"relu": RELU, "erf": ERF}[name]
    for kind, exact in (("nngp", q2), ("ntk", theta2)):
        # The quadrature, with half as many nodes as elsewhere, is accurate to 1e-15.
        assert abs(value(kernel(kind, activation, 2), k0, (w, b)) / exact - 1) < 1e-14


@pytest.mark.parametrize("activation", [RELU, ERF, arc_cosine(2)], ids=lambda f: f.name)
def test_ntk_at_depth_one_is_nngp_and_extra(activation):
    q, extra, theta = (kernel(name, activation) for name in ("nngp", "extra", "ntk"))
    assert sp.expand(theta - bias_variance - weight_variance * (q + extra)) == 0
    assert extra == k12 * activation.kappadot


@pytest.mark.parametrize("activation", [RELU, ERF, arc_cosine(2)], ids=lambda f: f.name)
def test_layer_has_every_kernel_and_is_checked(activation):
    layer = Layer(activation)
    assert layer.has_ntk
    assert set(layer.off_diagonal) == set(layer.diagonal) == set(layer.distance) == set(KERNELS)
    assert len(layer.next) == len(Layer.inputs)
    reasons = [step.reason for step in layer.derivation]
    assert reasons[:2] == ["$kappa$", "$kappadot$"]
    assert sum("squared distance" in r for r in reasons) == len(KERNELS)


def test_a_jump_has_no_ntk():
    layer = Layer(arc_cosine(0))
    assert not layer.has_ntk
    assert set(layer.distance) == {"linear", "nngp"}


def test_relu_is_homogeneous_and_erf_is_not():
    assert Layer(RELU).homogeneous
    assert not Layer(ERF).homogeneous


@pytest.mark.parametrize(
    ("function", "wrong"),
    [
        ("_distance", lambda f: lambda *a: (f(*a)[0] * sp.Rational(1001, 1000), True)),
        ("_distance", lambda f: lambda *a: (f(*a)[0] + sp.Rational(1, 1000), True)),
        ("_gap", lambda f: lambda e: -f(e)),
        ("in_pair_coordinates", lambda f: lambda e: f(e).subs(k12, -k12)),
        ("in_pair_coordinates", lambda f: lambda e: f(e) + sp.Rational(1, 1000)),
        ("difference", lambda f: lambda *a: 2 * f(*a)),
    ],
)
@pytest.mark.parametrize("phi", [lambda x: sp.Max(0, x), sp.erf], ids=["relu", "erf"])
def test_a_wrong_rewriting_raises(monkeypatch, function, wrong, phi):
    monkeypatch.setattr(module, function, wrong(getattr(module, function)))
    with pytest.raises(DerivationError):
        Layer(Activation(phi))


def lengths_apart(rng):
    """The first of the two vectors is 100 times as short as in `_pair`."""
    at = module.random_pair(rng)
    a, b, c = at[k11] / 10**4, at[k12] / 100, at[k22]
    apart = {k11: a, k12: b, wedge: at[wedge] / 100, dist: a + c - 2 * b, gap: c - a}
    return at | apart


@pytest.mark.parametrize("domain", [module.random_pair, lengths_apart])
@pytest.mark.parametrize("activation", [RELU, ERF], ids=lambda f: f.name)
def test_the_next_layer_is_its_definition(activation, domain):
    """Each of the eleven coordinates after a layer, from the kernels of the layer itself."""
    layer = Layer(activation)
    second = {k11: k22, module.t11: module.t22}

    def affine(e):
        return bias_variance + weight_variance * e

    a, b = affine(layer.diagonal["nngp"]), affine(layer.off_diagonal["nngp"])
    c = a.subs(second, simultaneous=True)
    p, q = layer.diagonal["ntk"], layer.off_diagonal["ntk"]
    r = p.subs(second, simultaneous=True)
    exact = [a, b, c, sp.sqrt(a * c - b**2), a + c - 2 * b, c - a, p, q, r, p + r - 2 * q, r - p]
    for symbol, derived, definition in zip(Layer.inputs, layer.next, exact, strict=True):
        assert identity(derived, definition, domain) is None, symbol
