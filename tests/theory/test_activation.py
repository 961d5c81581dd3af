"""Duals against direct quadrature of their definition, in 20 digits and more."""

import math
import subprocess
import sys
from functools import cache

import mpmath as mp
import numpy as np
import pytest
import sympy as sp

from nctheory.theory import dual as module
from nctheory.theory.activation import ERF, RELU, Activation, arc_cosine
from nctheory.theory.derivation import DerivationError, NoClosedForm
from nctheory.theory.dual import derive
from nctheory.theory.gaussian import k11, k12, k22, u
from nctheory.theory.networks import Layer

from ..reference import KAPPA, KAPPADOT, PHI, PHI_DOT, expectation

ACTIVATIONS = {
    "step": arc_cosine(0),
    "relu": RELU,
    "relu2": arc_cosine(2),
    "erf": ERF,
    "abs": Activation(sp.Abs, "abs"),
    "leaky": Activation(lambda x: sp.Max(x / 10, x), "leaky"),
    "sin": Activation(sp.sin, "sin"),
    "cubic": Activation(lambda x: x**3 - x, "cubic"),
}
COVARIANCES = {
    "general": (1, 0.3, 2),
    "negative": (0.25, -0.7, 2.25),
    "independent": (0.5, 0, 1.5),
    "near parallel": (1, 1 - 1e-12, 1),
    "near antiparallel": (0.25, -0.5 + 1e-10, 1),
}
# The quadrature is accurate to 1e-20; near-parallel arguments cost the 30 digits of the evaluation
# at most 12.
TOLERANCE = 1e-20
cases = pytest.mark.parametrize("covariance", COVARIANCES.values(), ids=COVARIANCES)
all_activations = pytest.mark.parametrize("name", ACTIVATIONS)


@cache
def by_definition(name, covariance, dot=False):
    phi = (PHI_DOT if dot else PHI)[name]
    return expectation(phi, phi, *covariance)


def value(expression, covariance):
    with mp.workdps(60):
        f = sp.lambdify([k11, k12, k22], expression, modules="mpmath")
        return f(*map(mp.mpf, covariance))


def relative_error(x, y):
    with mp.workdps(60):
        return abs(x / y - 1)


def same(x, y):
    if abs(y) < 1e-25:  # an odd function of independent variables: 0, but for rounding
        return abs(x) < 1e-25
    return relative_error(x, y) < TOLERANCE


@cases
@all_activations
def test_kappa_is_the_integral(name, covariance):
    derived = value(ACTIVATIONS[name].kappa, covariance)
    assert same(derived, by_definition(name, covariance))


@cases
@all_activations
def test_kappadot_is_the_integral(name, covariance):
    derived = value(ACTIVATIONS[name].kappadot, covariance)
    if name == "step":  # E[delta(u) delta(v)] is the density at 0
        a, b, c = map(mp.mpf, covariance)
        with mp.workdps(60):
            assert same(derived, 1 / (2 * mp.pi * mp.sqrt(a * c - b * b)))
    else:
        assert same(derived, by_definition(name, covariance, dot=True))


@cases
@pytest.mark.parametrize("name", KAPPA)
def test_textbook_formulas_of_the_reference(name, covariance):
    """What the other tests compare kernels with is itself the integral."""
    arguments = [mp.mpf(x) for x in covariance]
    with mp.workdps(60):
        kappa = KAPPA[name](*arguments)
        dot = KAPPADOT[name](*arguments) if name in KAPPADOT else None
    assert same(kappa, by_definition(name, covariance))
    if dot is not None:
        assert same(dot, by_definition(name, covariance, dot=True))


@all_activations
def test_kappadot_is_the_derivative_of_kappa(name):
    """Price's theorem, symbolically differentiated and evaluated in 60 digits."""
    activation, at = ACTIVATIONS[name], (0.7, 0.2, 1.3)
    slope = value(sp.diff(activation.kappa, k12), at)
    assert relative_error(value(activation.kappadot, at), slope) < 1e-50


@all_activations
@pytest.mark.parametrize("variance", [1e-3, 1, 4])
def test_diagonal_is_the_mean_square(name, variance):
    # One dimension, mpmath's own quadrature, cut at the kink.
    phi = PHI[name]
    with mp.workdps(30):
        s = mp.sqrt(mp.mpf(variance))
        exact = 2 * mp.quad(
            lambda z: (phi(s * z) ** 2 + phi(-s * z) ** 2) / 2 * mp.npdf(z), [0, 1, 3, 6, 12]
        )
    assert same(value(ACTIVATIONS[name].diagonal, (variance, 0, 1)), exact)


@pytest.mark.parametrize("name", ["relu", "relu2", "erf", "abs", "leaky", "sin", "cubic"])
def test_diagonal_dot_is_the_limit_of_kappadot(name):
    activation = ACTIVATIONS[name]
    near = value(activation.kappadot, (0.5, mp.mpf(0.5) - mp.mpf(10) ** -40, 0.5))
    assert relative_error(value(activation.diagonal_dot, (0.5, 0, 1)), near) < 1e-15


def test_diagonal_dot_of_a_jump_is_infinite():
    assert ACTIVATIONS["step"].diagonal_dot.is_infinite


@all_activations
def test_derivation_ends_with_the_definition(name):
    activation = ACTIVATIONS[name]
    last = activation.derivation.steps[-1]
    assert last.rhs == activation.kappa
    assert "definition" in last.reason
    assert len(str(activation.derivation).splitlines()) == len(activation.derivation) + 1


@pytest.mark.parametrize(
    ("function", "wrong"),
    [
        ("gaussian_integral", lambda f: lambda *a: 2 * f(*a)),
        ("gaussian_integral", lambda f: lambda *a: -f(*a)),
        ("mean", lambda f: lambda *a: f(*a) + sp.Rational(1, 7)),
        ("differentiate", lambda f: lambda *a: 3 * f(*a)),
        ("density2", lambda f: lambda *a: f(*a).subs(k12, -k12)),
        ("integrate_from_zero", lambda f: lambda *a: f(*a) + k12 / 1000),
        ("integrate_from_zero", lambda f: lambda *a: f(*a) + sp.Rational(1, 1000)),
    ],
    ids=["integral doubled", "integral negated", "mean shifted", "derivative tripled",
         "density mirrored", "slope off", "constant off"],
)  # fmt: skip
@pytest.mark.parametrize(
    "phi", [lambda x: sp.Max(0, x), lambda x: sp.erf(x) + 1], ids=["relu", "erf"]
)
def test_a_wrong_answer_on_the_way_raises(monkeypatch, function, wrong, phi):
    monkeypatch.setattr(module, function, wrong(getattr(module, function)))
    with pytest.raises(DerivationError):
        Activation(phi, "sabotaged").kappa  # noqa: B018


@pytest.mark.parametrize(
    "phi",
    [sp.tanh, lambda x: sp.Max(1, x), lambda x: sp.Piecewise((x, x > 1), (0, True)),
     lambda x: x**30, lambda x: sp.exp(-(x**4)), lambda x: sp.sin(x) * sp.erf(x)],
)  # fmt: skip
def test_what_has_no_closed_form_says_so_and_is_the_integral(phi):
    activation = Activation(phi)
    assert not activation.derived
    assert activation.kappa.has(sp.Integral)
    with pytest.raises(NoClosedForm, match=r"^phi: (no closed form|no derivative|closed forms)"):
        activation.derivation  # noqa: B018


def test_a_derivation_ends_with_its_budget():
    """The clock is handed in: it is past the budget when it is looked at for the second time."""
    times = iter([0.0, 0.5, 2.0])
    with pytest.raises(NoClosedForm, match="within 1 s"):
        derive(Activation(lambda x: sp.Max(0, x)), budget=1.0, clock=lambda: next(times))


def test_gelu_has_a_closed_form():
    """Case 9: the exact GELU, x times the distribution function of N(0, 1)."""
    gelu = Activation(lambda x: x * (1 + sp.erf(x / sp.sqrt(2))) / 2, "gelu")
    at = (1, sp.Rational(1, 2), 1)
    assert gelu.derived
    assert float(value(gelu.kappa, at)) == pytest.approx(0.2272949150, abs=1e-10)
    assert float(value(gelu.kappadot, at)) == pytest.approx(0.3422672425, abs=1e-10)


@pytest.mark.parametrize(
    "phi",
    [lambda x: x + sp.sin(x), lambda x: (1 - sp.sqrt(2)) * x**3 + sp.sin(sp.pi * x),
     lambda x: sp.Max(0, x) + sp.sin(x), lambda x: sp.sin(2 * x) * sp.sinh(x / 2) + x**2 / 3],
    ids=["line", "cubic", "kink", "growing"],
)  # fmt: skip
def test_waves_may_stand_beside_polynomials_and_kinks(phi):
    """E[u sin(v)] and the like, by quadrature of the definition over half-planes of the kink."""
    activation = Activation(phi)
    assert activation.derived
    x, weights = np.polynomial.legendre.leggauss(60)
    x, weights = np.concatenate([x - 1, x + 1]) * 5, np.tile(weights, 2) * 5
    f = sp.lambdify(u, phi(u), "numpy")(x)
    q11, q12, q22 = 1.3, -0.5, 0.7
    inverse = np.linalg.inv([[q11, q12], [q12, q22]])
    square = inverse[0, 0] * x[:, None] ** 2 + 2 * inverse[0, 1] * x[:, None] * x
    density = np.exp(-(square + inverse[1, 1] * x**2) / 2) * np.sqrt(np.linalg.det(inverse))
    expected = (weights * f) @ density @ (weights * f) / (2 * np.pi)
    at = dict(zip((k11, k12, k22), map(sp.Rational, ("13/10", "-1/2", "7/10")), strict=True))
    assert float(activation.kappa.subs(at)) == pytest.approx(expected, rel=1e-9)
    assert not activation.kappa.has(sp.I)


def test_layers_of_growing_waves_are_compared_with_the_definitions():
    assert len(Layer(Activation(lambda x: sp.sin(x) * sp.exp(x / 2))).derivation) > 5


def test_kinks_of_several_orders_are_derived():
    """|u|^3 + |u|: the second derivative has a delta beside a kink."""
    both, one, three = (
        Activation(phi).kappa.subs({k11: 1, k12: sp.Rational(1, 2), k22: 1})
        for phi in (lambda x: sp.Abs(x) ** 3 + sp.Abs(x), sp.Abs, lambda x: sp.Abs(x) ** 3)
    )
    # E|u||v|^3 twice: with v = u/2 + sqrt(3)/2 w, by a rule that sees no kink in polar coordinates
    angle = np.linspace(0, 2 * np.pi, 200_001)
    x, y = np.cos(angle), np.cos(angle - np.pi / 3)
    mixed = 2 * 8 * np.trapezoid(np.abs(x) * np.abs(y) ** 3, angle) / (2 * np.pi)
    assert float(both) == pytest.approx(float(one + three) + mixed, rel=1e-8)


@pytest.mark.parametrize(
    ("phi", "derived"),
    [(lambda x: sp.sin(5 * x) + sp.Heaviside(x) / 4, False), (lambda x: sp.sin(9 * x), True),
     (lambda x: x + sp.sin(100 * x), False)],
)  # fmt: skip
def test_waves_that_a_rule_does_not_resolve_are_no_wrong_step(phi, derived):
    """A finer rule is asked; where none settles, there is no closed form that was checked."""
    assert Activation(phi).derived == derived


def test_a_sum_of_exponentials_stays_one():
    """As a product of those of single terms its kernels are six times as long, and as slow."""
    activation = Activation(lambda x: sp.exp(-(x**2)) * sp.sin(x))
    assert activation.kappadot.count_ops() < 300


def test_floats_are_the_decimals_that_they_print_as():
    """Case 8."""
    exact = Activation(lambda x: sp.Max(x / 100, x))
    for phi in (
        lambda x: sp.Max(0.01 * x, x),
        lambda x: sp.Piecewise((x, x > 0), (0.01 * x, True)),
    ):
        activation = Activation(phi)
        assert activation.pieces == exact.pieces
        assert activation.kappa == exact.kappa
        assert not activation.kappa.has(sp.Float)


def test_constants_are_activations():
    """Case 11."""
    three = Activation(lambda x: 3)
    assert (three.kappa, three.kappadot, three.diagonal) == (9, 0, 9)


@pytest.mark.parametrize(
    ("phi", "message"),
    [(lambda x: "x", "SympifyError|expected a"), (lambda x: x > 0, "expected a SymPy expr"),
     (math.tanh, "expected a function that takes"), (lambda x: sp.oo * x, "expected a SymPy expr"),
     (lambda x, y: x, "expected a function that takes")],
)  # fmt: skip
def test_what_is_no_activation_is_said_in_one_line(phi, message):
    with pytest.raises(TypeError, match=rf"^phi: .*({message})") as error:
        Activation(phi)
    assert "\n" not in str(error.value)


def test_equal_expressions_are_equal_activations_whatever_their_names():
    assert Activation(sp.erf, "one") == Activation(sp.erf, "two") == ERF
    assert Activation(lambda x: x**3, "erf") != ERF


@pytest.mark.parametrize("phi", [sp.log, sp.sqrt, lambda x: 1 / x])
def test_phi_must_be_a_real_number_everywhere(phi):
    with pytest.raises(ValueError, match=r"^phi: expected a real number everywhere, got "):
        Activation(phi)


def test_parity():
    parities = {sp.erf: -1, sp.cos: 1, sp.Abs: 1, sp.sign: -1, sp.tanh: -1, sp.exp: 0,
                sp.Heaviside: 0}  # fmt: skip
    assert {phi: Activation(phi).parity for phi in parities} == parities


@pytest.mark.parametrize("order", [-1, 6, 1.5, 2.0, True, "1", None, [1]])
def test_arc_cosine_names_a_bad_order(order):
    with pytest.raises(
        (ValueError, TypeError), match=r"^order: expected an integer from 0 to 5, got .*$"
    ):
        arc_cosine(order)


def test_phi_must_be_a_function_of_one_variable():
    with pytest.raises(TypeError, match=r"^phi: expected a function"):
        Activation(sp.Symbol("x") ** 2)
    with pytest.raises(ValueError, match=r"^phi: expected an expression in one variable"):
        Activation(lambda x: x * sp.Symbol("y"))


def test_equal_activations_are_derived_once():
    assert arc_cosine(2).derivation is arc_cosine(2).derivation
    assert RELU.derivation is arc_cosine(1).derivation


def test_the_numbers_of_named_activations_need_no_sympy():
    script = """if True:
        import sys
        from nctheory.claims.list import claim
        from nctheory.layouts.gaussian_classes import GaussianClasses
        layout = GaussianClasses.mirrored(1, 1.0, 0.1)
        for id in ("relu-mirrored", "erf-mirrored-line", "erf-below-relu-nngp-line"):
            assert claim(id).check(layout).verdict == "holds"
        assert "sympy" not in sys.modules
    """
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_derivations_are_lazy():
    script = """if True:
        import sys
        import nctheory
        assert "sympy" not in sys.modules
        from nctheory.theory.activation import ERF, RELU, arc_cosine
        assert "sympy" not in sys.modules
        from nctheory.theory.networks import Layer
        assert not any("derivation" in vars(a) for a in (ERF, RELU))
    """
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
