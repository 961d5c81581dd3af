"""Slopes of dual activations, the free energy and its derivatives."""

import numpy as np
import pytest
import sympy as sp
from numpy.testing import assert_allclose
from scipy.linalg import expm

from nctheory.learning.problem import Problem, label_targets
from nctheory.learning.state import DataTerm, State, factor_of
from nctheory.theory.activation import ERF, RELU, Activation, arc_cosine
from nctheory.theory.activation import activation as named
from nctheory.theory.dual_slopes import DualSlopes
from nctheory.theory.gaussian import k11, k12, k22
from nctheory.theory.pair_coordinates import wedge

from .recipes import VALUES, d1

ACTIVATIONS = [
    RELU, ERF, arc_cosine(2), Activation(sp.sin, "sin"),
    pytest.param(named("gelu"), marks=pytest.mark.slow),
]  # fmt: skip
COVARIANCE = np.array([[0.6, 0.2], [0.2, 0.3]])


def problem(activation="erf", X=None, y=None, **changes):
    if X is None:
        X, y = d1(8, 2, 5)
    numbers = {"width": 10, "ridge": 0.1, "readout_variance": 0.7, "weight_variance": 1.0}
    return Problem.of(X, y, activation=activation, **(numbers | changes))


@pytest.mark.parametrize("activation", ACTIVATIONS, ids=lambda a: a.name)
def test_slopes_are_the_derivatives_of_kappa(activation):
    """At 30 digits, against difference quotients of the dual activation itself."""
    slopes = DualSlopes(activation)
    point = {k11: sp.Rational(7, 5), k12: sp.Rational(-2, 5), k22: sp.Rational(4, 5)}
    at = point | {wedge: sp.sqrt(point[k11] * point[k22] - point[k12] ** 2)}
    eps = sp.Rational(1, 10**8)

    def value(changes):
        moved = {s: v + changes.get(s, 0) for s, v in point.items()}
        return activation.kappa.subs(moved, simultaneous=True)

    def quotient(*symbols):
        """Central differences, in one symbol after the other."""
        total = 0
        for signs in np.ndindex(*[2] * len(symbols)):
            changes = {}
            for symbol, sign in zip(symbols, signs, strict=True):
                changes[symbol] = changes.get(symbol, 0) + (2 * sign - 1) * eps
            total += (-1) ** (len(symbols) - sum(signs)) * value(changes)
        return total / (2 * eps) ** len(symbols)

    orders = [(k11,), (k12,), (k11, k11), (k11, k12), (k11, k22), (k12, k12)]
    for order, found in zip(orders, [*slopes.first, *slopes.second], strict=True):
        assert abs(sp.N(found.subs(at) - quotient(*order), 40)) < 1e-12, order
    assert sp.N(slopes.value[0].subs(at) - value({}), 30) == pytest.approx(0, abs=1e-25)


@pytest.mark.parametrize("activation", ["erf", "relu"])
def test_values_at_a_fixed_covariance(activation):
    expected = VALUES[f"fixedS_{activation}"]
    L = factor_of(COVARIANCE)
    state = State(problem(activation), L)
    back = np.linalg.inv(L)
    assert state.data.value == pytest.approx(expected["D"], rel=1e-12)
    assert state.free_energy == pytest.approx(expected["F"], rel=1e-12)
    assert_allclose(back.T @ state.pull @ back, expected["G"], rtol=1e-11)


@pytest.mark.parametrize("activation", ACTIVATIONS, ids=lambda a: a.name)
@pytest.mark.parametrize("outputs", [1, 3])
def test_gradient_and_hessian_against_finite_differences(activation, outputs, rng):
    """Along S(t) = L exp(t E) L', by Richardson's central differences."""
    X = rng.standard_normal((12, 3))
    p = problem(activation, X, rng.standard_normal((12, outputs)))
    L = np.eye(3) + 0.3 * rng.standard_normal((3, 3))
    E = rng.standard_normal((3, 3))
    E = E + E.T
    middle = State(p, L, second=True)

    def along(t):
        return State(p, L @ expm(t * E / 2))

    def central(f, h):
        return (f(h) - f(-h)) / (2 * h)

    def richardson(f, h=2e-3):
        return (4 * central(f, h / 2) - central(f, h)) / 3

    slope = richardson(lambda t: along(t).free_energy) / p.width
    assert slope == pytest.approx(np.sum(middle.gradient * E), rel=1e-7, abs=1e-7)
    curve = richardson(lambda t: np.sum(along(t).gradient * E))
    # d/dt tr(gradient E) along the geodesic is the second derivative of F.
    assert curve == pytest.approx(np.sum(middle.hessian(E) * E), rel=1e-7, abs=1e-7)


def test_the_hessian_is_self_adjoint(rng):
    p = problem("relu", rng.standard_normal((9, 3)), rng.standard_normal(9))
    state = State(p, np.eye(3), second=True)
    E, F = (a + a.T for a in rng.standard_normal((2, 3, 3)))
    assert np.sum(state.hessian(E) * F) == pytest.approx(np.sum(state.hessian(F) * E), rel=1e-12)


def test_pairs_on_one_ray_and_zero_inputs_have_derivatives():
    """Where kappa_12 of the ReLU is infinite, and k11 = 0: against finite differences."""
    X = np.array([[1.0, 2.0], [2.0, 4.0], [-1.0, -2.0], [0.0, 0.0], [1.0, -1.0]])
    p = problem("relu", X, np.array([1.0, -1.0, 1.0, 0.5, -1.0]))
    E = np.array([[0.3, -0.5], [-0.5, 0.2]])
    state = State(p, np.eye(2), second=True)
    h = 1e-4
    up, down = (State(p, expm(t * E / 2)) for t in (h, -h))
    slope = (up.free_energy - down.free_energy) / (2 * h) / p.width
    assert slope == pytest.approx(np.sum(state.gradient * E), rel=1e-7)
    curve = np.sum((up.gradient - down.gradient) * E) / (2 * h)
    assert curve == pytest.approx(np.sum(state.hessian(E) * E), rel=1e-6)


def test_weights_repeat_samples(rng):
    X, y = rng.standard_normal((5, 2)), rng.standard_normal(5)
    counts = np.array([1, 3, 2, 1, 2])
    weighted = State(problem(X=X, y=y, weights=counts), np.eye(2))
    repeated = State(problem(X=X.repeat(counts, axis=0), y=y.repeat(counts)), np.eye(2))
    assert weighted.free_energy == pytest.approx(repeated.free_energy, rel=1e-10)
    assert_allclose(weighted.gradient, repeated.gradient, rtol=1e-9)


def test_the_slope_of_the_data_term(rng):
    p = problem(X=rng.standard_normal((6, 2)), y=rng.standard_normal((6, 2)))
    Q, dQ = np.eye(6), rng.standard_normal((6, 6))
    dQ = dQ + dQ.T
    h = 1e-5
    up, down = DataTerm(p, Q + h * dQ), DataTerm(p, Q - h * dQ)
    slope = (up.value - down.value) / (2 * h)
    assert slope == pytest.approx(np.sum(DataTerm(p, Q).slope * dQ), rel=1e-8)
    assert_allclose(
        DataTerm(p, Q).change(dQ), (up.slope - down.slope) / (2 * h), rtol=1e-6, atol=1e-7
    )


def test_targets_of_labels():
    assert_allclose(label_targets(["b", "a", "b"]), [1, -1, 1])
    assert_allclose(label_targets([0, 1, 2]), np.eye(3) - 1 / 3)


def test_a_jump_has_no_slope_on_a_ray():
    with pytest.raises(ValueError, match=r"X: rows 0 and 1 lie on one ray.*step has no slope"):
        State(problem("step", np.array([[1.0, 2.0], [2.0, 4.0]]), np.array([1.0, -1.0])), np.eye(2))
