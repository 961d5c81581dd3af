"""Theorems about adapted kernels and depth: what they say, on random instances, by numpy alone."""

import numpy as np
import pytest
from scipy.optimize import minimize

import nctheory as nct

SEEDS = range(8)


def erf_gram(gram):
    """The NNGP of the ERF, of a Gram matrix."""
    size = np.sqrt(1 + 2 * np.diag(gram))
    return 2 / np.pi * np.arcsin(np.clip(2 * gram / np.outer(size, size), -1, 1))


def relu_layers(gram, theta, depth):
    """NNGP and NTK of the ReLU without bias, weight variance 2, by the recursion of the angles."""
    for _ in range(depth):
        size = np.sqrt(np.diag(gram))
        angle = np.arccos(np.clip(gram / np.outer(size, size), -1, 1))
        slope = 1 - angle / np.pi
        gram = np.outer(size, size) * (np.sin(angle) / np.pi + slope * np.cos(angle))
        theta = gram + theta * slope
    return gram, theta


def nc1(gram, labels):
    """Of two classes that weigh the same, from a Gram matrix."""
    weights = np.array([np.where(labels == c, 1 / np.sum(labels == c), 0) for c in (0, 1)])
    means = weights @ gram @ weights.T
    within = np.trace(weights @ np.diag(np.diag(gram)) @ np.ones_like(weights).T) / 2
    within -= np.trace(means) / 2
    return within / ((means[0, 0] - 2 * means[0, 1] + means[1, 1]) / 4)


@pytest.mark.parametrize("seed", SEEDS)
def test_two_layers_on_a_line(seed):
    """relu-line-depth-2, on random inputs of either sign."""
    x = np.random.default_rng(seed).normal(1, 1.5, 7)
    points = np.concatenate([x, -x])
    labels = np.repeat([0, 1], 7)
    gram = np.outer(points, points)
    q, theta = relu_layers(gram, gram, 2)
    variance = np.mean(x**2) - np.mean(abs(x)) ** 2
    excess = 4 * np.pi * variance / ((np.pi - 1) * (3 * np.pi - 1) * np.mean(x) ** 2)
    assert nc1(q, labels) - nc1(theta, labels) == pytest.approx(excess)
    points = np.concatenate([abs(x), -abs(x)])
    q, theta = relu_layers(np.outer(points, points), np.outer(points, points), 2)
    ratio = (3 * np.pi - 3) / (3 * np.pi - 1)
    assert nc1(theta, labels) / nc1(q, labels) == pytest.approx(ratio)


def limit_nc1(kernel, inside, within):
    """NC1 for the scalar products of inputs with themselves and within a class, -within between."""
    gram = np.array(
        [[inside, within, -within], [within, inside, -within], [-within] * 2 + [inside]]
    )
    k = kernel(gram)
    return (k[0, 0] - k[0, 1]) / ((k[0, 1] - k[0, 2]) / 2)


@pytest.mark.parametrize("seed", SEEDS)
def test_alignment_in_high_dimension(seed):
    """erf-aligned-limit and relu-aligned-limit."""
    w, m, s, alpha, beta = np.exp(np.random.default_rng(seed).normal(size=5))

    def at(kernel, alpha, beta):
        within = w * alpha * m**2
        return limit_nc1(kernel, within + w * beta * s**2, within)

    assert at(erf_gram, 1.2 * alpha, beta) < at(erf_gram, alpha, beta)
    assert at(erf_gram, alpha, 1.2 * beta) > at(erf_gram, alpha, beta)
    a, b = 2 * w * alpha * m**2, 2 * w * beta * s**2
    closed = np.arcsin((a + b) / (1 + a + b)) / np.arcsin(a / (1 + a + b))
    assert 1 + at(erf_gram, alpha, beta) == pytest.approx(closed)

    def relu(gram):
        return relu_layers(gram, gram, 1)[0]

    x = a / (a + b)
    angle = np.arccos(x)
    dual = (np.sin(angle) + (np.pi - angle) * x) / (2 * np.pi)
    assert at(relu, alpha, beta) == pytest.approx(4 * (0.5 - dual) / x)
    assert at(relu, 1.2 * alpha, beta) < at(relu, alpha, beta)


class TwoScalars:
    """A random problem of the two scalars, by its Gram matrices."""

    def __init__(self, seed):
        rng = np.random.default_rng(seed)
        self.n = 2 * rng.integers(2, 6)
        self.ridge = rng.uniform(0.01, 0.5) * self.n
        self.readout = rng.uniform(0.2, 1) * (1 - self.ridge / self.n)
        self.width, self.m, self.s = rng.uniform(0.5, 20), rng.uniform(0.3, 3), rng.uniform(0.3, 3)
        self.y = np.tile([1, -1], self.n // 2)

    def kernel(self, alpha, beta):
        """Q for the inputs m y_i e_0 + s e_i, and weights aligned with sum_i y_i x_i."""
        n = self.n
        x = np.hstack([self.m * self.y[:, None], self.s * np.eye(n)])
        direction = self.y @ x / np.linalg.norm(self.y @ x)
        along = np.outer(x @ direction, x @ direction)
        return self.readout * erf_gram(alpha * along + beta * (x @ x.T - along))

    def energy(self, alpha, beta):
        """F."""
        q = self.kernel(alpha, beta) + self.ridge * np.eye(self.n)
        prior = alpha - np.log(alpha) + (self.n - 1) * (beta - np.log(beta))
        return self.width * prior + self.y @ np.linalg.solve(q, self.y) + np.linalg.slogdet(q)[1]


@pytest.mark.parametrize("seed", range(40))
def test_two_scalars(seed):
    """adaptive-aligns, adaptive-shrinks and adaptive-collapses."""
    problem, rng, step = TwoScalars(seed), np.random.default_rng(seed + 100), 1e-5
    low, high = rng.uniform(0.3, 1), rng.uniform(1, 3)
    across = rng.uniform(0.2, 3)
    inner = (problem.m**2 + problem.s**2 / problem.n) * np.array([low, high])
    if inner[0] >= across * problem.s**2 / problem.n:
        assert problem.energy(low + step, across) < problem.energy(low - step, across)
    if inner[1] >= high * problem.s**2 / problem.n:
        assert problem.energy(high, high + step) > problem.energy(high, high - step)
    labels = (1 - problem.y) // 2
    adapted, prior = problem.kernel(high, low), problem.kernel(1, 1)
    assert nc1(adapted, labels) < nc1(prior, labels)


@pytest.mark.parametrize("seed", SEEDS)
def test_orthogonal_classes_have_two_eigenvalues(seed):
    """adaptive-two-scalars and adaptive-eigenvalues: the energy of the matrices, from scalars."""
    problem, rng = TwoScalars(seed), np.random.default_rng(seed)
    alpha, beta = np.exp(rng.normal(size=2))
    n, c = problem.n, problem.s**2 / problem.n
    a, b = 2 * alpha * (problem.m**2 + c) - 2 * beta * c, 2 * n * beta * c
    q0, q1 = (2 / np.pi * problem.readout * np.arcsin(z / (1 + a + b)) for z in (a + b, a))
    top, rest = (n - 1) * q1 + q0 + problem.ridge, q0 - q1 + problem.ridge
    values = np.linalg.eigvalsh(problem.kernel(alpha, beta) + problem.ridge * np.eye(n))
    np.testing.assert_allclose(values, np.sort([top] + [rest] * (n - 1)), rtol=1e-12)
    prior = problem.width * (alpha - np.log(alpha) + (n - 1) * (beta - np.log(beta)))
    scalar = prior + n / top + np.log(top) + (n - 1) * np.log(rest)
    assert problem.energy(alpha, beta) == pytest.approx(scalar, rel=1e-12)
    assert scalar >= prior + 1 + np.log(n) + (n - 1) * np.log(problem.ridge)  # adaptive-coercive


@pytest.mark.parametrize("seed", SEEDS)
def test_a_stationary_point_exists(seed):
    """T3: the least energy over alpha >= 1 >= beta is inside, and stationary."""
    problem = TwoScalars(seed)
    found = minimize(
        lambda v: problem.energy(1 + v[0], 1 - v[1]), [0.1, 0.1], method="L-BFGS-B",
        bounds=[(0, None), (0, 1 - 1e-9)], options={"ftol": 1e-15, "gtol": 1e-9},
    )  # fmt: skip
    alpha, beta = 1 + found.x[0], 1 - found.x[1]
    assert alpha > 1 > beta
    step = 1e-5
    slopes = [
        problem.energy(alpha + step, beta) - problem.energy(alpha - step, beta),
        problem.energy(alpha, beta + step) - problem.energy(alpha, beta - step),
    ]
    assert np.abs(slopes).max() < 2 * step * 1e-4 * (1 + problem.width * problem.n)


@pytest.mark.parametrize("seed", SEEDS)
def test_noisy_targets_of_a_population(seed):
    """adaptive-population: repeated inputs with targets of any law, against the full matrices."""
    rng = np.random.default_rng(seed)
    repeats, rho = rng.integers(1, 5, size=5), 0.3
    x, place = rng.normal(size=(5, 2)), np.repeat(np.arange(5), repeats)
    y, count = rng.normal(size=len(place)), len(place)
    gram = erf_gram(x @ x.T)
    whole = gram[np.ix_(place, place)] + rho * count * np.eye(count)
    share, mean = repeats / count, np.bincount(place, y) / repeats
    solution = np.linalg.solve(gram * share + rho * np.eye(5), mean)
    fit = share @ (mean * solution) + np.mean((y - mean[place]) ** 2) / rho
    assert y @ np.linalg.solve(whole, y) == pytest.approx(fit, rel=1e-10)


@pytest.mark.parametrize("seed", SEEDS)
def test_data_term_at_a_minimum(seed):
    """adaptive-minimum: wherever F is not larger than for the prior, nor is D."""
    rng = np.random.default_rng(seed)
    x, y = rng.normal(size=(6, 3)), rng.normal(size=6)

    def terms(s):
        q = erf_gram(x @ s @ x.T) + 0.1 * np.eye(6)
        cost = np.trace(3 * s) - np.linalg.slogdet(3 * s)[1] - 3
        return cost, y @ np.linalg.solve(q, y) + np.linalg.slogdet(q)[1]

    _, at_prior = terms(np.eye(3) / 3)
    found = 0
    for _ in range(50):
        root = np.eye(3) + 0.3 * rng.normal(size=(3, 3))
        cost, data = terms(root @ root.T / 3)
        assert cost >= 0
        if 0.3 * cost + data <= at_prior:
            assert at_prior - data >= 0.3 * cost
            found += 1
    assert found


@pytest.mark.parametrize("seed", SEEDS)
def test_trace_of_an_adapted_relu(seed):
    """relu-weight-trace: Euler's relation for D, by a difference quotient along the ray."""
    rng = np.random.default_rng(seed)
    x, y = rng.normal(size=(6, 3)), rng.normal(size=(6, 2))
    gram = x @ np.cov(rng.normal(size=(3, 9))) @ x.T
    ridge = 0.2

    def data_term(s):
        q = relu_layers(s * gram, s * gram, 1)[0] + ridge * np.eye(6)
        return np.trace(y.T @ np.linalg.solve(q, y)) + 2 * np.linalg.slogdet(q)[1]

    q = relu_layers(gram, gram, 1)[0]
    inverse = np.linalg.inv(q + ridge * np.eye(6))
    t = inverse @ y
    slope = (data_term(1 + 1e-5) - data_term(1 - 1e-5)) / 2e-5
    assert slope == pytest.approx(2 * np.trace(inverse @ q) - np.trace(t.T @ q @ t), rel=1e-6)


def on_a_sphere(seed):
    """Separated points of length 1 in classes of the same size, random in number; else None."""
    rng = np.random.default_rng(seed)
    count, size, dim = rng.integers(2, 5), rng.integers(2, 5), rng.integers(2, 6)
    centres = rng.normal(size=(count, dim))
    points = np.repeat(centres, size, axis=0) + rng.uniform(0.05, 1) * rng.normal(
        size=(count * size, dim)
    )
    points /= np.linalg.norm(points, axis=1)[:, None]
    labels = np.repeat(np.arange(count), size)
    gram = np.clip(points @ points.T, -1, 1)
    same = np.equal.outer(labels, labels)
    return (gram, same) if gram[same].min() >= gram[~same].max() else None


def test_layers_on_a_sphere():
    """relu-layers-uncollapse, for any number of classes and six depths."""
    tried = [on_a_sphere(seed) for seed in range(400)]
    separated = [found for found in tried if found]
    assert len(separated) > 40
    for gram, same in separated:
        values = []
        for depth in range(6):
            kernel = relu_layers(gram, gram, depth)[0]
            share, mean = kernel[same].mean(), kernel.mean()
            values.append((1 - share) / (share - mean))
        assert np.all(np.diff(values) >= -1e-9 * values[-1])


@pytest.mark.parametrize("seed", SEEDS)
def test_outputs_along_gradient_flow(seed):
    """flow-collapse, by the exponential of a random centred kernel matrix."""
    rng = np.random.default_rng(seed)
    y = np.repeat([1.0, -1.0], 5)
    features = rng.normal(size=(10, 12)) * np.exp(rng.normal(size=12))
    features -= features.mean(axis=0)
    values, vectors = np.linalg.eigh(features @ features.T)
    found = []
    for time in np.geomspace(1e-3, 10, 12):
        outputs = vectors @ (-np.expm1(-np.maximum(values, 0) * time) * (vectors.T @ y))
        found.append(nc1(np.outer(outputs, outputs), np.repeat([0, 1], 5)))
    assert np.all(np.diff(found) <= 1e-9 * (1 + np.array(found[:-1])))


@pytest.mark.parametrize("seed", SEEDS)
def test_errors_at_the_floor(seed):
    """floor-errors: of a random law on six places, and of features above the floor."""
    rng = np.random.default_rng(seed)
    laws = rng.dirichlet(np.full(6, 0.7), size=2) + 1e-9
    place = laws.mean(axis=0)
    r = (laws[0] - laws[1]) / (2 * place)
    delta, neighbour = place @ r**2, place @ (1 - r**2) / 2
    assert 1 / delta - 1 == pytest.approx(2 * neighbour / (1 - 2 * neighbour))
    for _ in range(20):
        h = r + rng.exponential() * rng.normal(size=6)
        means, mean = laws @ h, place @ h
        between = np.mean((means - mean) ** 2)
        ratio = (place @ (h - mean) ** 2 - between) / between
        assert ratio >= 1 / delta - 1 - 1e-9
        assert np.minimum(*laws).sum() / 2 <= ratio / (2 * (1 + ratio)) + 1e-12


@pytest.mark.parametrize(
    ("kernel", "activation"), [("nngp", "relu"), ("ntk", "relu"), ("nngp", "erf"), ("ntk", "erf")]
)
def test_label_noise_divides_one_plus_nc1(kernel, activation):
    """label-noise: each sample as often as it has each label, for kernels of networks."""
    rng = np.random.default_rng(0)
    labels, kept = np.array([0, 0, 1, 2, 2, 2]), 3
    X = rng.normal(size=(6, 3)) + labels[:, None]
    sizes = np.bincount(labels)
    copies = kept * len(X) * (labels[:, None] == np.arange(3)) + sizes  # a share q is drawn anew
    q = len(X) / (kept * len(X) + len(X))
    noisy_X = np.repeat(X, copies.sum(axis=1), axis=0)
    noisy = np.concatenate([np.repeat(np.arange(3), row) for row in copies])

    def ratio(X, labels):
        moments = nct.kernel_moments(X, labels, kernel=kernel, activation=activation)
        return nct.nc1(moments, convention="sample").ratio

    clean = ratio(X, labels)
    assert 1 + ratio(noisy_X, noisy) == pytest.approx((1 + clean) / (1 - q) ** 2, rel=1e-10)


def test_noisy_labels():
    """floor-noise: the second eigenvalue of the matrix of the floor is q^2."""
    for classes, eps in ((2, 0.1), (5, 0.3), (10, 0.1)):
        said = eps / (classes - 1) * np.ones((classes, classes))
        np.fill_diagonal(said, 1 - eps)
        values = np.linalg.eigvalsh(said @ said.T)
        q = 1 - eps * classes / (classes - 1)
        np.testing.assert_allclose(values, [q**2] * (classes - 1) + [1], rtol=1e-12)
    assert 1 / q**2 - 1 == pytest.approx(0.265625)
