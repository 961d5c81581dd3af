"""The adaptive kernel: values with recipes, invariances, other solvers, and bad input."""

from dataclasses import replace

import mpmath
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose
from scipy.linalg import expm
from scipy.optimize import brentq, minimize

import nctheory as nct
from nctheory.learning import problem
from nctheory.learning.laws import weighted_moments
from nctheory.learning.state import State, factor_of, prior_factor

from .recipes import PROBLEMS, VALUES, d1, grid1, options


def solve(X, y, **changes):
    numbers = {"width": 20, "ridge": 0.05, "readout_variance": 0.2}
    return nct.adaptive_kernel(X, y, **(numbers | changes))


def ratio(found, labels):
    return nct.nc1(found.moments(labels)).ratio


def labels_of(name):
    y = PROBLEMS[name][1]
    return y if y.ndim == 1 else y.argmax(axis=1)


@pytest.mark.parametrize("name", PROBLEMS)
def test_values(name):
    X, y = PROBLEMS[name]
    expected = VALUES[name]
    assert X.flat[0] == pytest.approx(expected["X_first"])
    assert X.flat[-1] == pytest.approx(expected["X_last"])
    found = nct.adaptive_kernel(X, y, **options(name))
    scaled = found.problem.dim * found.covariance
    assert found.converged
    assert found.residual < 1e-9
    assert found.followed
    assert found.lower is None
    assert ratio(found, labels_of(name)) == pytest.approx(expected["nc1_adaptive"], rel=1e-9)
    assert found.free_energy == pytest.approx(expected["F"], rel=1e-9)
    assert found.data_term == pytest.approx(expected["D"], rel=1e-9)
    assert np.trace(scaled) == pytest.approx(expected["trS_d"], rel=1e-9)
    eigenvalues = np.linalg.eigvalsh(scaled)[::-1]
    assert eigenvalues[0] == pytest.approx(expected["eig_dS"][0], rel=1e-9)
    assert eigenvalues[-1] == pytest.approx(expected["eig_dS"][-1], rel=1e-9)


def test_the_prior_gives_the_nngp():
    X, y = PROBLEMS["d2_mf"]
    found = solve(X, y, width=1e9, ridge=1.0)
    assert_allclose(found.covariance, np.eye(2) / 2, rtol=1e-5, atol=1e-6)
    wide = nct.kernel_moments(X, y, kernel="nngp", activation="erf")
    assert ratio(found, y) == pytest.approx(nct.nc1(wide).ratio, rel=1e-6)
    assert nct.nc1(wide).ratio == pytest.approx(VALUES["d2_mf"]["nc1_nngp"], rel=1e-12)


def test_labels_matter():
    """The trap: with ridge where 1/ridge^2 belongs, A hardly sees the labels.

    On D1 (d = 2, the paper's setting) that gives .0493908, and zero targets give .0493910: the
    right value is .0303166.
    """
    X, y = PROBLEMS["paper_d2"]
    right = solve(X, y, **options("paper_d2"))
    blind = solve(X, 0 * y, **options("paper_d2"))
    assert ratio(right, y) == pytest.approx(0.0303166, abs=1e-7)
    assert ratio(blind, y) == pytest.approx(VALUES["blind_d2"]["nc1_adaptive"], rel=1e-9)
    assert blind.remarks == ("the targets are constant: there are no labels to be seen",)
    state = State(right.problem, factor_of(blind.covariance))
    ridge = right.problem.ridge
    residual = ridge * state.data.T  # y - f
    wrong = state.data.R - ridge * residual @ residual.T
    assert_allclose(wrong, state.data.R, rtol=1e-6)
    assert np.abs(state.data.slope - state.data.R).max() > np.abs(state.data.R).max() / 2


def test_forty_digits():
    """One scalar, against a root of the derivative of F in 40-digit arithmetic."""
    X, y = grid1(16)
    found = nct.adaptive_kernel(X, y, width=50, ridge=0.01, readout_variance=1 / 50)
    expected = VALUES["mp_grid16"]
    with mpmath.workdps(40):
        x = [mpmath.mpf(float(v)) for v in X[:, 0]]
        target = mpmath.matrix([mpmath.mpf(float(v)) for v in y])
        ridge, a2 = mpmath.mpf(0.01), mpmath.mpf(1 / 50)

        def free_energy(alpha):
            Q = mpmath.matrix(16, 16)
            for i in range(16):
                for j in range(16):
                    norm = mpmath.sqrt((1 + 2 * alpha * x[i] ** 2) * (1 + 2 * alpha * x[j] ** 2))
                    Q[i, j] = a2 * 2 / mpmath.pi * mpmath.asin(2 * alpha * x[i] * x[j] / norm)
            M = Q + ridge * mpmath.eye(16)
            fit = (target.T * mpmath.lu_solve(M, target))[0]
            log_det = mpmath.log(mpmath.det(M / ridge))
            return 50 * (alpha - mpmath.log(alpha) - 1) + fit + log_det

        alpha = mpmath.findroot(lambda a: mpmath.diff(free_energy, a), 1.3)
        assert abs(alpha - mpmath.mpf(expected["alpha"])) < 1e-16
        assert abs(free_energy(alpha) - mpmath.mpf(expected["F"])) < 1e-14
    assert found.covariance[0, 0] == pytest.approx(float(alpha), rel=1e-14)
    assert found.free_energy == pytest.approx(float(expected["F"]), rel=1e-14)
    assert ratio(found, y) == pytest.approx(expected["nc1"], rel=1e-12)


@pytest.mark.parametrize("activation", ["erf", pytest.param("relu", marks=pytest.mark.slow)])
def test_three_solvers_agree(activation, rng):
    """Newton's method, BFGS on the logarithm of S, and gradient descent on its factor."""
    X = rng.standard_normal((20, 2))
    y = np.sign(X[:, 0] + 0.3 * rng.standard_normal(20))
    found = solve(X, y, activation=activation)
    p = found.problem

    def energy(v):
        turn = np.array([[v[0], v[1]], [v[1], v[2]]])
        size, basis = np.linalg.eigh(turn)
        state = State(p, prior_factor(p) @ basis * np.exp(size / 2))
        return state.free_energy

    bfgs = minimize(energy, np.zeros(3), method="BFGS", options={"gtol": 1e-7})
    assert bfgs.fun == pytest.approx(found.free_energy, abs=1e-7)
    L = prior_factor(p)
    for _ in range(600):
        L = L @ expm(-0.05 * State(p, L).gradient)
    assert_allclose(L @ L.T, found.covariance, rtol=1e-7, atol=1e-9)


def test_the_branch_from_infinite_width():
    """In d = 1, against following the root of the derivative of F in small steps of 1/width."""
    X, y = d1(128, 1, 0)
    numbers = {"ridge": 1e-6, "readout_variance": 1 / 128}
    found = nct.adaptive_kernel(X, y, width=500, other_starts=False, **numbers)
    assert found.followed
    assert found.residual < 1e-9
    alpha = 1.0
    for inverse in np.geomspace(1e-6, 1 / 500, 15):
        at = solve(X, y, width=1 / inverse, other_starts=False, max_iterations=1, **numbers).problem

        def slope(log_alpha, at=at):
            return State(at, np.exp(log_alpha / 2) * np.eye(1)).gradient[0, 0]

        low, high = np.log(alpha) - 0.1, np.log(alpha) + 0.1
        while slope(low) > 0:
            low -= 0.1
        while slope(high) < 0:
            high += 0.1
        alpha = np.exp(brentq(slope, low, high, xtol=1e-13))
    assert found.covariance[0, 0] == pytest.approx(alpha, rel=1e-8)


def test_a_lower_minimum_is_reported():
    """In d = 1 with a large readout variance and few neurons there are two minima."""
    X, y = d1(16, 1, 3, mean=0.3, std=1.0)
    found = nct.adaptive_kernel(X, y, width=1, ridge=0.01, readout_variance=10.0)
    energies = [State(found.problem, np.exp(t / 2) * np.eye(1)).free_energy
                for t in np.linspace(-12, 12, 200)]  # fmt: skip
    least = min(energies)
    best = found.lower.free_energy if found.lower else found.free_energy
    assert best <= least + 1e-9
    assert found.converged


problems = st.tuples(
    st.integers(0, 10**6), st.sampled_from([1, 2, 3, 5]), st.sampled_from([4, 9, 16]),
    st.sampled_from(["erf", "relu"]), st.sampled_from([2.0, 20.0, 300.0]),
    st.sampled_from([0.01, 0.3, 2.0]),
)  # fmt: skip


@given(problems)
def test_invariances(drawn):
    """Rotation of the inputs, order of the samples, sign of the targets."""
    seed, dim, samples, activation, width, ridge = drawn
    rng = np.random.default_rng(seed)
    X = rng.standard_normal((samples, dim))
    y = np.where(np.arange(samples) % 2, 1.0, -1.0) + 0.1 * rng.standard_normal(samples)
    named = {"activation": activation, "width": width, "ridge": ridge, "other_starts": False}
    found = solve(X, y, **named)
    assert found.residual < 1e-9
    turn = np.linalg.qr(rng.standard_normal((dim, dim)))[0]
    order = rng.permutation(samples)
    for other in (
        solve(X @ turn, y, **named), solve(X[order], y[order], **named), solve(X, -y, **named),
    ):  # fmt: skip
        assert other.free_energy == pytest.approx(found.free_energy, rel=1e-9, abs=1e-9)
    assert_allclose(
        turn @ solve(X @ turn, y, **named).covariance @ turn.T, found.covariance,
        rtol=1e-6, atol=1e-9,
    )  # fmt: skip
    state = State(found.problem, factor_of(found.covariance))
    assert_allclose(found.matrix, state.Q, atol=1e-10)


@given(problems)
def test_the_data_term_falls(drawn):
    """T5: D(S) <= D(S0), since the rest of F is least at S0."""
    seed, dim, samples, activation, width, ridge = drawn
    rng = np.random.default_rng(seed)
    X, y = rng.standard_normal((samples, dim)), rng.standard_normal(samples)
    found = solve(X, y, activation=activation, width=width, ridge=ridge)
    start = State(found.problem, prior_factor(found.problem))
    if found.free_energy <= start.free_energy:  # at a global minimiser, and wherever F fell
        assert found.data_term <= start.data.value * (1 + 1e-10)


@given(problems, st.integers(1, 3))
def test_the_trace_of_a_relu_state(drawn, outputs):
    """T6 (Euler): (d/w2) tr S = d - [C tr(R Q) - tr T'Q T]/width."""
    seed, dim, samples, _, width, ridge = drawn
    rng = np.random.default_rng(seed)
    X, y = rng.standard_normal((samples, dim)), rng.standard_normal((samples, outputs))
    found = solve(X, y, activation="relu", width=width, ridge=ridge, weight_variance=1.7)
    data = State(found.problem, factor_of(found.covariance)).data
    Q = found.matrix
    right = dim - (outputs * np.sum(data.R * Q) - np.sum(data.T * (Q @ data.T))) / width
    assert dim / 1.7 * np.trace(found.covariance) == pytest.approx(right, rel=1e-8)


def test_a_population():
    """T7: sample weights, ridge = rho; trapezoidal nodes of N(-2, .25) and N(2, .25)."""
    z = np.linspace(-8, 8, 201)
    density = np.exp(-(z**2) / 2)
    X = np.concatenate([-2 + z / 2, 2 + z / 2])[:, None]
    y = np.repeat([-1.0, 1.0], len(z))
    weights = np.tile(density / density.sum() / 2, 2)
    found = nct.adaptive_kernel(
        X, y, width=500, ridge=1e-4, readout_variance=1 / 128, weights=weights
    )
    expected = VALUES["population_d1"]
    assert found.covariance[0, 0] == pytest.approx(expected["alpha"], rel=1e-6)
    assert ratio(found, y) == pytest.approx(expected["nc1_adaptive"], rel=1e-6)
    wide = weighted_moments(nct.nngp(X, activation="erf"), y, weights)
    assert nct.nc1(wide).ratio == pytest.approx(expected["nc1_nngp"], rel=1e-6)


def test_many_samples_tend_to_the_population():
    """The recipe's quantile grids with ridge = rho N, N = 64 and 256."""
    expected = VALUES["population_d1"]["alpha"]
    errors = []
    for samples in (64, 256):
        X, y = grid1(samples)
        found = nct.adaptive_kernel(
            X, y, width=500, ridge=1e-4 * samples, readout_variance=1 / 128, other_starts=False
        )
        errors.append(abs(found.covariance[0, 0] - expected))
    assert errors[1] < errors[0] / 2 < 0.01


def test_weights_of_whole_numbers_repeat_samples(rng):
    X, y = rng.standard_normal((6, 2)), rng.standard_normal(6)
    counts = np.array([1, 2, 1, 3, 1, 1])
    labels = np.array([0, 0, 0, 1, 1, 1])
    one = solve(X, y, weights=counts)
    other = solve(X.repeat(counts, axis=0), y.repeat(counts))
    assert_allclose(one.covariance, other.covariance, rtol=1e-9)
    assert ratio(one, labels) == pytest.approx(ratio(other, labels.repeat(counts)), rel=1e-9)


@pytest.mark.parametrize("law", ["gaussian", "free"])
def test_equal_weights_change_nothing_in_tight_classes(law, rng):
    """A kernel matrix in double precision would leave no digit of a spread of 1e-19."""
    labels = np.repeat([0, 1], 4)
    X = (2.0 * labels - 1)[:, None] + 1e-9 * rng.standard_normal((8, 2))
    named = {"width": 50, "ridge": 0.1, "other_starts": False, "law": law}
    alone, doubled = (
        nct.adaptive_kernel(X, 2.0 * labels - 1, weights=w, **named).law for w in (None, np.ones(8))
    )
    doubled = replace(doubled, problem=replace(doubled.problem, weights=np.full(8, 2.0)))
    one, two = alone.moments(labels), doubled.moments(labels)
    assert 0 < one.spread.max() < 1e-17
    assert_allclose(two.spread, one.spread, rtol=1e-5)
    assert_allclose(two.gaps, one.gaps, rtol=1e-9)
    assert_allclose(two.t, one.t, rtol=1e-9)


def test_moments_are_those_of_the_matrix():
    X, y = PROBLEMS["safe_d8"]
    found = solve(X, y)
    direct = nct.class_moments(found.matrix, y)
    assert_allclose(found.moments(y).t, direct.t, rtol=1e-10)
    assert_allclose(found.moments(y).M, direct.M, rtol=1e-9)
    assert ratio(found, y) == pytest.approx(nct.nc1(direct).ratio, rel=1e-9)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"y": np.ones(7)}, r"y: expected shape \(8,\) or \(8, outputs\).*got \(7,\)"),
        ({"y": np.ones((8, 2, 2))}, "y: expected shape"),
        ({"y": [["a"]] * 8}, "y: expected real numbers"),
        ({"y": [np.nan] * 8}, "y: expected finite numbers"),
        ({"ridge": 0}, "ridge: expected a positive number, got 0.0"),
        ({"ridge": -1.0}, "ridge: expected a positive number"),
        ({"width": 0}, "width: expected a positive number"),
        ({"width": np.inf}, "width: expected a finite number"),
        ({"readout_variance": -1}, "readout_variance: expected a positive number"),
        ({"weight_variance": 0}, "weight_variance: expected a positive number"),
        ({"weights": np.zeros(8)}, "weights: expected positive numbers"),
        ({"weights": np.ones(3)}, r"weights: expected shape \(8,\)"),
        ({"law": "cauchy"}, "law: expected one of"),
        ({"activation": "rellu"}, "did you mean 'relu'"),
        ({"ridge": 1e-300}, "ridge: 1e-300 is lost beside the kernel"),
        ({"activation": "tanh"}, "activation: expected one whose dual has a closed form.*got tanh"),
        ({"activation": "hard-tanh"}, "activation: expected one whose dual has a closed form"),
        ({"seed": "x"}, "seed: expected an integer, got 'x'"),
        ({"seed": -1}, "seed: expected at least 0, got -1"),
        ({"max_iterations": 0}, "max_iterations: expected at least 1"),
    ],
)
def test_bad_input_is_one_line(change, message):
    X, y = d1(8, 1, 0)
    X = np.concatenate([X, X], axis=1)[[0, 0, 1, 2, 3, 5, 6, 7]]
    named = {"X": X, "y": y} | change
    with pytest.raises((ValueError, TypeError), match=message) as error:
        solve(**named)
    assert "\n" not in str(error.value)


def test_too_many_samples_are_refused_before_work(monkeypatch):
    monkeypatch.setattr(problem, "free_memory", lambda: 10**6)
    X, y = d1(256, 1, 0)
    with pytest.raises(
        ValueError, match=r"X: 256 samples need about .* expected at most 72 samples"
    ):
        solve(X, y)


def test_what_did_not_converge_says_so():
    X, y = PROBLEMS["paper_d2"]
    found = solve(X, y, **options("paper_d2"), max_iterations=2, other_starts=False)
    assert not found.converged
    assert "not converged: the residual is" in repr(found)


def test_progress():
    X, y = PROBLEMS["grid_mf"]
    seen = []
    solve(X, y, progress=lambda iteration, residual: seen.append(residual), other_starts=False)
    assert seen[-1] < 1e-9 < seen[0]
