"""Class moments of general covariances: quadrature, quasi-Monte Carlo, and pairs of data."""

import math

import numpy as np
import pytest

from nctheory.compute import population_sampled
from nctheory.compute.class_features import expectations_of
from nctheory.compute.kernels import nngp, ntk
from nctheory.compute.moments import nc1
from nctheory.compute.population import population_moments
from nctheory.compute.population_by_pairs import sampled_moments
from nctheory.compute.population_general import general_parts
from nctheory.compute.population_isotropic import isotropic_parts
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.theory.activation import ERF, RELU

F = {"erf": expectations_of(ERF), "relu": expectations_of(RELU)}
NAMES = ("t", "M", "spread", "gaps")
MEANS = np.array([[1.0, 0.2], [-0.5, 0.8]])
COVARIANCES = np.array([[[0.3, 0.1], [0.1, 0.2]], [[0.1, -0.05], [-0.05, 0.4]]])


def random_layout(seed, classes, dim, scale=1.0, std=1.0):
    rng = np.random.default_rng(seed)
    roots = rng.normal(size=(classes, dim, dim)) * std / math.sqrt(dim)
    return GaussianClasses(
        scale * rng.normal(size=(classes, dim)), roots @ roots.transpose(0, 2, 1)
    )


def rotated(layout, seed=0):
    """The same moments from other numbers: isotropic classes stay so, and are not noticed."""
    q = np.linalg.qr(np.random.default_rng(seed).normal(size=(layout.dim,) * 2))[0]
    return GaussianClasses(layout.means @ q, q.T @ layout.covariances @ q)


def flat(parts):
    return np.concatenate([np.ravel(x) for x in parts[1:]])


def assert_agree(first, second, factor=1.0):
    """Two results with errors agree within the sum of their errors."""
    for name in NAMES:
        room = getattr(first.error, name) + getattr(second.error, name)
        difference = np.abs(getattr(first, name) - getattr(second, name))
        assert np.all(difference <= factor * room + 1e-300), (name, difference, room)


def erf_kernels(k11, k12, k22):
    root = np.sqrt((1 + 2 * k11) * (1 + 2 * k22) - 4 * k12**2)
    return 2 / np.pi * np.arctan2(2 * k12, root), k12 * 4 / np.pi / root


def test_two_dimensions_from_pairs_of_data():
    """Gauss-Hermite in the four dimensions of a pair; nothing is shared."""
    x, w = np.polynomial.hermite_e.hermegauss(40)
    w = w / w.sum()
    grid, weights = np.stack(np.meshgrid(x, x), -1).reshape(-1, 2), np.outer(w, w).ravel()
    keep = weights > 1e-19
    grid, weights = grid[keep], weights[keep]
    data = [m + grid @ np.linalg.cholesky(s).T for m, s in zip(MEANS, COVARIANCES, strict=True)]
    norms = [np.sum(d**2, axis=1) / 2 for d in data]
    gram, t = np.zeros((2, 2, 2)), np.zeros((2, 2))
    for i in range(2):
        t[:, i] = [weights @ k for k in erf_kernels(norms[i], norms[i], norms[i])]
        for j in range(2):
            pairs = erf_kernels(norms[i][:, None], data[i] @ data[j].T / 2, norms[j])
            gram[:, i, j] = [weights @ k @ weights for k in pairs]
    layout = GaussianClasses(MEANS, COVARIANCES)
    for k, kernel in enumerate(("nngp", "extra")):
        m = population_moments(layout, kernel=kernel, activation="erf")
        diagonal = np.diag(gram[k])
        assert np.allclose(m.t, t[k], rtol=1e-9)
        assert np.allclose(m.M, gram[k], rtol=1e-9)
        assert np.allclose(m.spread, t[k] - diagonal, rtol=1e-8)
        assert m.gaps[0, 1] == pytest.approx(diagonal.sum() - 2 * gram[k, 0, 1], rel=1e-8)
        assert np.all(m.error.spread < 1e-7 * m.spread)


ODD_LAYOUTS = {
    "rays": GaussianClasses(np.zeros((2, 2)), [np.diag([1.0, 0.0]), np.diag([0.0, 1.0])]),
    "a point": GaussianClasses([[1.0, 0.0], [0.3, 2.0]], [np.zeros((2, 2)), COVARIANCES[0]]),
    "one round": GaussianClasses([[1.0, 0.0], [0.3, 2.0]], [np.eye(2), COVARIANCES[0]]),
    "tight": GaussianClasses([[1.0, 0.0], [0.3, 2.0]], 1e-6 * COVARIANCES),
    "nearly a ray": GaussianClasses([[1.0, 0.0], [0.3, 2.0]], [np.diag([1.0, 1e-8])] * 2),
    "saturated": GaussianClasses(30 * MEANS, COVARIANCES),
}


@pytest.mark.parametrize("activation", F)
@pytest.mark.parametrize("name", ODD_LAYOUTS)
def test_sampling_agrees_with_quadrature_in_two_dimensions(name, activation, monkeypatch):
    monkeypatch.setattr(population_sampled, "_POINTS", 2**12)
    layout = ODD_LAYOUTS[name]
    exact, bound = general_parts(F[activation], layout, 1.3)
    value, error = population_sampled.sampled_parts(F[activation], layout, 1.3)
    difference = np.abs(flat(value) - flat(exact))
    assert np.all(difference <= flat(error) + flat(bound) + 1e-13 * np.abs(flat(exact)))
    assert np.all(bound.spread <= 1e-6 * exact.spread)
    assert np.all(error.spread <= 1e-2 * value.spread)
    if name == "a point":
        assert np.array_equal(exact.spread[:, 0], [0, 0])
        assert np.array_equal(value.spread[:, 0], [0, 0])


@pytest.mark.slow
def test_errors_cover(monkeypatch):
    """At least 99.9 % of entries, over random layouts and randomisations, against quadrature."""
    monkeypatch.setattr(population_sampled, "_POINTS", 2**10)
    missed = total = 0
    for seed, (scale, std) in enumerate([(1, 1), (5, 0.3), (0.2, 3), (1, 1e-3)]):
        layout = random_layout(seed, 3, 2, scale, std)
        for f in F.values():
            known, slack = map(flat, general_parts(f, layout, 1.0))
            for repeat in range(2):
                monkeypatch.setattr(population_sampled, "_SEED", repeat)
                value, error = population_sampled.sampled_parts(f, layout, 1.0)
                missed += np.sum(np.abs(flat(value) - known) > flat(error) + slack)
                total += np.count_nonzero(known)
    assert total > 350
    assert missed <= max(1, total // 1000)


@pytest.mark.parametrize("activation", F)
def test_isotropic_classes_among_general_ones_are_exact(activation, monkeypatch):
    monkeypatch.setattr(population_sampled, "_POINTS", 2**11)
    rng = np.random.default_rng(1)
    means = rng.normal(size=(3, 4))
    general = np.diag([1.0, 0.5, 0.2, 0.1])
    layout = GaussianClasses(means, [np.eye(4), 0.5 * np.eye(4), general])
    parts, bound = general_parts(F[activation], layout, 1.0)
    exact, _ = isotropic_parts(F[activation], GaussianClasses(means, [1.0, 0.5, 1.0]), 1.0)
    assert np.allclose(parts.spread[:, :2], exact.spread[:, :2], rtol=1e-8)
    assert np.allclose(parts.gaps[:, 0, 1], exact.gaps[:, 0, 1], rtol=1e-7)
    assert np.all(bound.gaps[:, 0, 1] < 1e-5 * parts.gaps[:, 0, 1])
    assert np.all(np.abs(parts.spread[:, 2] - exact.spread[:, 2]) > bound.spread[:, 2])


@pytest.mark.parametrize("activation", F)
def test_moments_do_not_change_under_rotation(activation, monkeypatch):
    monkeypatch.setattr(population_sampled, "_POINTS", 2**10)
    layout = random_layout(3, 3, 5)
    for kernel in ("nngp", "ntk"):
        assert_agree(
            population_moments(layout, kernel=kernel, activation=activation),
            population_moments(rotated(layout), kernel=kernel, activation=activation),
        )


@pytest.mark.parametrize(("kernel", "activation"), [("nngp", "erf"), ("ntk", "relu")])
def test_four_classes_in_eight_dimensions(kernel, activation):
    layout = random_layout(1, 4, 8)
    m = population_moments(layout, kernel=kernel, activation=activation)
    off_diagonal = ~np.eye(4, dtype=bool)
    assert np.all(m.error.spread < 5e-4 * m.spread)
    assert np.all((m.error.gaps < 2e-3 * m.gaps)[off_diagonal])
    check = sampled_moments(layout, kernel=kernel, activation=activation, points=2**12)
    assert_agree(m, check)


@pytest.mark.parametrize("activation", F)
def test_tight_classes_keep_relative_accuracy(activation, monkeypatch):
    """To first order in the deviation the NNGP's spread is E phi'(w.mu)^2 w'S w."""
    monkeypatch.setattr(population_sampled, "_POINTS", 2**12)
    layout = random_layout(5, 2, 4, 1.0, 1e-3)
    m = population_moments(layout, kernel="nngp", activation=activation)
    for c in range(2):
        mu, s = layout.means[c], layout.covariances[c]
        if activation == "relu":
            exact = np.trace(s) / 4 / 2
        else:  # a Gaussian integral: phi'^2 turns the covariance I/4 of w into `inner`
            inner = np.linalg.inv(4 * np.eye(4) + 4 * np.outer(mu, mu))
            exact = 4 / math.pi * math.sqrt(np.linalg.det(4 * inner)) * np.trace(s @ inner)
        assert abs(m.spread[c] / exact - 1) < m.error.spread[c] / exact + 1e-3
        assert m.error.spread[c] < 1e-2 * exact


def test_orthogonal_rays_break_the_claim():
    """ReLU, covariances diag(1, 0) and diag(0, 1): the kernels of two axes in closed form."""
    m = {
        k: population_moments(ODD_LAYOUTS["rays"], kernel=k, activation="relu")
        for k in ("nngp", "ntk")
    }
    # On one ray Q = x x'/4 for equal signs, else 0; between them the angle is pi/2.
    mean = math.sqrt(2 / math.pi)
    assert m["nngp"].M[0, 0] == pytest.approx(mean**2 / 8, rel=1e-12)
    assert m["nngp"].M[0, 1] == pytest.approx(mean**2 / (4 * math.pi), rel=1e-12)
    assert m["nngp"].t[0] == pytest.approx(1 / 4, rel=1e-12)
    assert nc1(m["ntk"]).ratio < nc1(m["nngp"]).ratio


@pytest.mark.parametrize(("classes", "dim"), [(2, 50), (10, 3)])
def test_many_dimensions_and_many_classes(classes, dim, monkeypatch):
    monkeypatch.setattr(population_sampled, "_POINTS", 2**11)
    layout = random_layout(2, classes, dim)
    m = population_moments(layout, kernel="nngp", activation="erf")
    assert_agree(m, sampled_moments(layout, kernel="nngp", activation="erf", points=2**9))
    assert np.all(m.error.spread < 0.02 * m.spread)


def test_the_result_is_the_same_every_time(monkeypatch):
    monkeypatch.setattr(population_sampled, "_POINTS", 2**10)
    layout = random_layout(2, 2, 3)
    first, second = (flat(general_parts(F["relu"], layout, 1.0).value) for _ in range(2))
    assert np.array_equal(first, second)


def test_sizes_are_those_of_finite_samples():
    layout = GaussianClasses(MEANS, COVARIANCES)
    finite = GaussianClasses(MEANS, COVARIANCES, sizes=[2, 5])
    options = {"kernel": "ntk", "activation": "relu"}
    for evaluate in (population_moments, lambda x, **o: sampled_moments(x, points=2**10, **o)):
        m, n = evaluate(layout, **options), evaluate(finite, **options)
        assert np.allclose(n.spread, m.spread * [1 / 2, 4 / 5])
        assert np.allclose(n.gaps[0, 1], m.gaps[0, 1] + m.spread @ [1 / 2, 1 / 5])
        assert np.all(n.error.gaps >= 0)


@pytest.mark.parametrize("kernel", ["linear", "nngp", "ntk", "extra"])
@pytest.mark.parametrize("activation", ["erf", "relu", "relu2"])
def test_sampled_moments_are_means_of_the_kernel(kernel, activation, rng):
    """Plain Monte Carlo of the kernel matrix, whose standard error is known."""
    layout = GaussianClasses(MEANS, COVARIANCES)
    m = sampled_moments(layout, kernel=kernel, activation=activation, points=2**11)
    draws = []
    for _ in range(80):
        X, labels = layout.sample(rng, [6, 6])
        q = nngp(X, activation=activation)
        theta = ntk(X, activation=activation)
        K = {"linear": X @ X.T / 2, "nngp": q, "ntk": theta, "extra": theta - q}[kernel]
        blocks = [K[labels == c][:, labels == e] for c, e in ((0, 0), (1, 1), (0, 1))]
        inner = [(b.sum() - np.trace(b)) / 30 for b in blocks[:2]]
        draws.append([np.trace(blocks[0]) / 6, *inner, blocks[2].mean()])
    error = np.std(draws, axis=0, ddof=1) / math.sqrt(len(draws))
    got = [m.t[0], m.M[0, 0], m.M[1, 1], m.M[0, 1]]
    assert np.all(np.abs(np.mean(draws, axis=0) - got) < 4.5 * error)


@pytest.mark.parametrize("activation", F)
@pytest.mark.parametrize("kernel", ["nngp", "ntk"])
def test_sampled_moments_cover_the_exact_ones(kernel, activation):
    for layout in (GaussianClasses.mirrored(3, 0.5, 1.0), GaussianClasses(MEANS, COVARIANCES)):
        exact = population_moments(layout, kernel=kernel, activation=activation)
        m = sampled_moments(layout, kernel=kernel, activation=activation, points=2**12)
        assert_agree(m, exact)
        assert np.all(m.error.spread < 0.01 * m.spread)
        other = sampled_moments(layout, kernel=kernel, activation=activation, points=2**12, seed=7)
        assert np.any(other.spread != m.spread)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"points": 0}, "points: expected at least 1"),
        ({"repeats": 1}, "repeats: expected at least 2"),
    ],
)
def test_bad_sampling(options, message):
    with pytest.raises(ValueError, match=message):
        sampled_moments(
            GaussianClasses.mirrored(2, 1.0, 1.0), kernel="ntk", activation="erf", **options
        )
