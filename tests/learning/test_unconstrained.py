"""Minima over free features: what attains them, and that an optimiser does not get below them."""

import itertools

import numpy as np
import pytest
import sympy as sp
from scipy.optimize import minimize
from scipy.special import logsumexp

from nctheory.learning import unconstrained
from nctheory.learning.unconstrained import (
    COLLAPSE_FACTOR,
    DEEP_COST,
    GRAPH_FACTOR,
    K,
    L,
    cross_entropy_minimum,
    deep_loss,
    deep_minimum,
    graph_network,
    kappa,
    lambda_,
    one_vs_rest_distances,
    r,
    s,
    squared_loss_minimum,
)

IMBALANCED = ([6, 3, 1], 0.005, 0.005), ([8, 4, 2, 1], 0.02, 0.01), ([5, 5], 0.1, 0.03)
MINIMA = {"cross-entropy": cross_entropy_minimum, "squared": squared_loss_minimum}
SMALL = [(4, 6, 4), (5, 6, 4), (6, 5, 4), (4, 10, 5)]  # layers, classes, rank


def errors(loss, weights, features, labels):
    """The mean error of each kind, with features in rows, one a sample."""
    outputs = features @ weights.T
    if loss == "cross-entropy":
        return np.mean(logsumexp(outputs, axis=1) - outputs[np.arange(len(labels)), labels])
    return np.sum((outputs - np.eye(len(weights))[labels]) ** 2) / (2 * len(labels))


def whole(loss, weights, features, labels, ridges):
    """With the ridges."""
    norms = ridges[0] * np.sum(weights**2) + ridges[1] * np.sum(features**2)
    return errors(loss, weights, features, labels) + norms / 2


def descend(loss, sizes, ridges, seed):
    """The least loss that L-BFGS finds, over a feature of each sample, nonnegative."""
    labels = np.repeat(np.arange(len(sizes)), sizes)
    dim, classes = len(sizes) + 1, len(sizes)
    shape = classes * dim

    def split(x):
        return x[:shape].reshape(classes, dim), x[shape:].reshape(-1, dim)

    def value(x):
        weights, features = split(x)
        outputs = features @ weights.T
        target = np.eye(classes)[labels]
        if loss == "cross-entropy":
            slope = np.exp(outputs - logsumexp(outputs, axis=1, keepdims=True)) - target
        else:
            slope = outputs - target
        slope = slope / len(labels)
        parts = slope.T @ features + ridges[0] * weights, slope @ weights + ridges[1] * features
        gradient = np.concatenate([part.ravel() for part in parts])
        return whole(loss, weights, features, labels, ridges), gradient

    start = np.random.default_rng(seed).uniform(0, 1, shape + len(labels) * dim)
    bounds = [(None, None)] * shape + [(0, None)] * (len(labels) * dim)
    options = {"maxiter": 20_000, "maxfun": 40_000, "ftol": 1e-15, "gtol": 1e-9}
    found = minimize(value, start, jac=True, method="L-BFGS-B", bounds=bounds, options=options)
    return found.fun, split(found.x)


@pytest.mark.parametrize("case", IMBALANCED)
@pytest.mark.parametrize("loss", ["cross-entropy", "squared"])
def test_the_minimum_is_attained_and_no_optimiser_is_below_it(loss, case):
    sizes, *ridges = case
    found = MINIMA[loss](sizes, *ridges)
    labels = np.repeat(np.arange(len(sizes)), sizes)
    own = whole(loss, found.weights, found.features[labels], labels, ridges)
    assert own == pytest.approx(found.loss, abs=1e-14)
    reached = [descend(loss, sizes, ridges, seed)[0] for seed in range(4)]
    assert min(reached) == pytest.approx(found.loss, rel=1e-6)
    assert min(reached) > found.loss - 1e-12


def test_cross_entropy_of_six_three_and_one():
    found = cross_entropy_minimum([6, 3, 1], 0.005, 0.005)
    assert found.loss == pytest.approx(0.116065653873, abs=1e-12)
    assert np.sum(found.features**2, axis=1) == pytest.approx([1.59023, 2.08222, 3.14346], abs=5e-6)
    runs = [descend("cross-entropy", [6, 3, 1], (0.005, 0.005), seed) for seed in range(4)]
    _, (_, features) = min(runs, key=lambda run: run[0])
    norms = [np.sum(features[i] ** 2) for i in (0, 6, 9)]
    assert norms == pytest.approx([1.59023, 2.08222, 3.14346], abs=2e-3)


def test_a_class_collapses_at_the_threshold_and_not_above():
    ridge = 0.05
    for size in (1, 2, 3, 4):
        sizes = [20, 15, size]
        threshold = sum(sizes) ** 2 * ridge**2 * 3 / 2
        assert cross_entropy_minimum(sizes, ridge, ridge).collapsed[2] == (size <= threshold)
    assert cross_entropy_minimum([20, 15, 5], ridge, ridge).collapsed.tolist() == [0, 0, 1]
    assert not cross_entropy_minimum([20, 15, 9], ridge, ridge).collapsed.any()


def test_no_random_network_is_below_the_minimum():
    rng = np.random.default_rng(0)
    for sizes, *ridges in IMBALANCED:
        labels = np.repeat(np.arange(len(sizes)), sizes)
        for loss, minimum in MINIMA.items():
            least = minimum(sizes, *ridges)
            for _ in range(50):
                size = rng.uniform(0, 1)
                weights = least.weights + size * rng.normal(size=least.weights.shape)
                features = least.features[labels]
                features = np.abs(features + size * rng.normal(size=features.shape))
                assert whole(loss, weights, features, labels, ridges) > least.loss


def factors(layers, classes, rank):
    at = {K: classes, L: layers, r: rank}
    return float(COLLAPSE_FACTOR.subs(at)), float(GRAPH_FACTOR.subs(at))


@pytest.mark.parametrize(("layers", "classes", "rank"), SMALL)
def test_low_rank_is_below_deep_collapse(layers, classes, rank):
    ridge = 1e-4
    collapse, graph = (deep_minimum(x, ridge, layers) for x in factors(layers, classes, rank))
    assert rank ** (layers - 1) < 2 * classes ** (layers - 2)
    assert graph.loss < collapse.loss < 0.5
    weights, features = graph_network(classes, rank, layers, graph.output)
    assert deep_loss(weights, features, ridge) == pytest.approx(graph.loss, abs=1e-13)
    assert max(map(np.linalg.matrix_rank, (features, *weights[:-1]))) == rank
    size = collapse.output ** (1 / (layers + 1))
    identities = [size * np.eye(classes)] * (layers + 1)
    whole_loss = deep_loss(identities[1:], identities[0], ridge)
    assert whole_loss == pytest.approx(collapse.loss, abs=1e-13)


def test_the_smallest_case():
    collapse, graph = (deep_minimum(x, 1e-4, 4) for x in factors(4, 6, 4))
    assert (collapse.loss, graph.loss) == pytest.approx((0.00149982, 0.00146491), abs=5e-9)


def test_which_cases_are_lower():
    lower = [
        (layers, classes, rank)
        for layers, classes in itertools.product((3, 4), range(3, 12))
        for rank in range(2, classes)
        if classes <= rank * (rank - 1) / 2 and np.less(*factors(layers, classes, rank)[::-1])
    ]
    assert lower[0] == (4, 6, 4)
    assert all(layers == 4 and rank**3 < 2 * classes**2 for layers, classes, rank in lower)


def test_a_descent_from_the_graph_stays_below_collapse():
    """An optimiser starts at the graph, perturbed, and goes where the loss is no higher."""
    ridge, collapse = 1e-4, deep_minimum(factors(4, 6, 4)[0], 1e-4, 4)
    weights, features = graph_network(6, 4, 4, deep_minimum(factors(4, 6, 4)[1], ridge, 4).output)
    parts = [*weights, features]
    cuts = np.cumsum([part.size for part in parts])[:-1]

    def loss(x):
        own = [a.reshape(p.shape) for a, p in zip(np.split(x, cuts), parts, strict=True)]
        return deep_loss(own[:-1], own[-1], ridge)

    start = np.concatenate([part.ravel() for part in parts])
    start = start + 1e-3 * np.random.default_rng(0).normal(size=start.shape)
    found = minimize(loss, start, method="L-BFGS-B", options={"maxiter": 200, "maxfun": 60_000})
    assert found.fun < collapse.loss


@pytest.mark.parametrize("layers", [1, 2, 4, 7])
@pytest.mark.parametrize("factor", [1.0, 216.0, 7776.0])
@pytest.mark.parametrize("ridge", [1e-4, 1e-2, 0.3, 2.0])
def test_the_deep_minimum_is_that_of_a_grid(layers, factor, ridge):
    found = deep_minimum(factor, ridge, layers)
    grid = np.linspace(0, 1, 20_001)
    norms = (layers + 1) * (factor * grid**2) ** (1 / (layers + 1))
    costs = (1 - grid) ** 2 / 2 + ridge / 2 * norms
    assert found.loss <= costs.min() + 1e-15
    assert found.loss == pytest.approx(costs.min(), abs=1e-6)
    if found.output:
        at = {s: found.output, kappa: factor, lambda_: ridge, L: layers}
        assert float(DEEP_COST.subs(at)) == pytest.approx(found.loss)


def test_one_vs_rest():
    rng = np.random.default_rng(0)
    for classes, dim in ((3, 2), (5, 3), (8, 2), (20, 6)):
        means = rng.normal(size=(classes, dim))
        means /= np.linalg.norm(means, axis=1, keepdims=True)
        square = np.mean(one_vs_rest_distances(means) ** 2)
        spread = 1 - np.sum(means.mean(axis=0) ** 2)
        assert square <= (classes / (classes - 1)) ** 2 * spread + 1e-12
    simplex = np.eye(5) - 1 / 5
    simplex /= np.linalg.norm(simplex, axis=1, keepdims=True)
    assert one_vs_rest_distances(simplex) == pytest.approx(np.full(5, 5 / 4))
    for classes in (3, 4, 7, 12):
        angles = 2 * np.pi * np.arange(classes) / classes
        circle = np.stack([np.cos(angles), np.sin(angles)], axis=1)
        assert one_vs_rest_distances(circle) == pytest.approx(
            np.full(classes, 1 - np.cos(2 * np.pi / classes)), abs=1e-7
        )


@pytest.mark.parametrize("classes", [3, 4, 5])
def test_no_optimiser_has_classes_on_a_circle_further_apart(classes):
    def distances(angles):
        return one_vs_rest_distances(np.stack([np.cos(angles), np.sin(angles)], axis=1))

    rng, bound = np.random.default_rng(0), 1 - np.cos(2 * np.pi / classes)
    reached = []
    for _ in range(3):
        angles = np.sort(rng.uniform(0, 2 * np.pi, classes))
        after = np.diff(angles, append=angles[:1] + 2 * np.pi)
        half, apart = (after + np.roll(after, 1)) / 2, (after - np.roll(after, 1)) / 2
        heights = np.cos(apart) - np.cos(half)  # over the chord of the neighbours
        inside = half <= np.pi / 2
        assert distances(angles)[inside] == pytest.approx(heights[inside], abs=1e-7)
        options = {"maxiter": 150, "fatol": 1e-9}
        found = minimize(lambda t: -distances(t).min(), angles, method="Nelder-Mead",
                         options=options)  # fmt: skip
        reached.append(-found.fun)
    assert bound - 5e-2 < max(reached) <= bound + 1e-7


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: cross_entropy_minimum([3], 0.1, 0.1), "sizes: expected at least two classes"),
        (lambda: squared_loss_minimum([3, -1], 0.1, 0.1), "sizes: expected whole numbers"),
        (lambda: cross_entropy_minimum([3, 1], 0, 0.1), "weight_ridge"),
        (lambda: graph_network(6, 3, 4, 1.0), "rank: 3 vertices have 3 edges, expected 6"),
        (lambda: graph_network(6, 4, 1, 1.0), "layers: expected at least 2"),
        (lambda: one_vs_rest_distances([1.0, 2.0]), "means: expected two rows"),
    ],
)
def test_errors(call, message):
    with pytest.raises(ValueError, match=message):
        call()


def test_margin_and_lack_are_where_the_derivatives_are_zero():
    u = unconstrained
    for loss, variable, value in ((u.CROSS_ENTROPY, u.m, u.MARGIN), (u.SQUARED_LOSS, u.q, u.LACK)):
        assert sp.simplify(sp.diff(loss, variable).subs(variable, value)) == 0


def unit_rows(x, classes):
    rows = x.reshape(classes, -1)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def lowest(value, classes, dim):
    """The least value at unit vectors that an optimiser finds, from some starts."""
    rng = np.random.default_rng(0)
    starts = rng.normal(size=(4, classes * dim))
    return min(minimize(lambda x: value(unit_rows(x, classes)), x, method="L-BFGS-B").fun
               for x in starts)  # fmt: skip


@pytest.mark.parametrize("classes", [3, 4, 5])
def test_no_optimiser_has_unit_means_further_from_the_rest(classes):
    """one-vs-rest, in the root mean square."""
    reached = -lowest(lambda m: -np.mean(one_vs_rest_distances(m) ** 2), classes, classes)
    bound = (classes / (classes - 1)) ** 2
    assert bound - 1e-3 < reached <= bound + 1e-7


@pytest.mark.parametrize("classes", [3, 4, 6])
def test_no_optimiser_has_a_smaller_largest_cosine(classes):
    """simplex-bound, by a smooth maximum that is at most the largest cosine and log(n)/80 more."""
    pairs = np.triu_indices(classes, 1)

    def cosines(means):
        return (means @ means.T)[pairs]

    least = lowest(lambda m: logsumexp(80 * cosines(m)) / 80, classes, classes)
    assert abs(least - np.log(len(pairs[0])) / 80 + 1 / (classes - 1)) < 1e-6


def collapsed_loss(x, layers, classes, ridge, weight):
    """The loss, and a penalty for features after a ReLU that are not orthogonal."""
    parts = x.reshape(layers + 1, classes, classes)
    outputs, penalty = parts[0], 0.0
    for part in parts[1:]:
        outputs = part @ (outputs if part is parts[1] else np.maximum(outputs, 0))
        if part is not parts[-1]:
            after = np.maximum(outputs, 0)
            gram = after.T @ after
            penalty += np.sum((gram - np.diag(np.diag(gram))) ** 2)
    return deep_loss(list(parts[1:]), parts[0], ridge) + weight * penalty


@pytest.mark.parametrize(("layers", "classes"), [(2, 2), (3, 2), (2, 3)])
def test_no_optimiser_is_below_the_least_loss_of_deep_collapse(layers, classes):
    """deep-collapse-minimum: a descent among features that are kept orthogonal after each ReLU."""
    ridge, rng, reached = 1e-3, np.random.default_rng(0), []
    least = deep_minimum(float(classes) ** (layers + 1), ridge, layers)
    for _ in range(3):
        start = np.eye(classes) + 0.2 * rng.normal(size=(layers + 1, classes, classes))
        options = {"maxiter": 2000, "maxfun": 200_000}
        found = minimize(
            collapsed_loss, start.ravel(), (layers, classes, ridge, 100.0), "L-BFGS-B",
            options=options,
        )  # fmt: skip
        assert collapsed_loss(found.x, layers, classes, 0.0, 1.0) < 0.5
        reached.append(found.fun)
    assert least.loss - 1e-5 < min(reached) < least.loss + 1e-5
