import numpy as np
import pytest

import nctheory as nct
from nctheory.layouts.datasets import digits
from nctheory.learning.regression import linear_limit


def nc1(outputs, labels):
    columns = outputs if outputs.ndim == 2 else outputs[:, None]
    return nct.nc1(nct.feature_moments(columns, labels)).ratio


def test_outputs_are_those_of_the_normal_equations():
    rng = np.random.default_rng(0)
    x, test, y = rng.standard_normal((20, 3)), rng.standard_normal((7, 3)), rng.standard_normal(20)
    for ridge in (0.0, 0.3):
        fit = nct.kernel_regression(
            x, y, test, kernel="ntk", activation="erf", depth=2, ridge=ridge
        )
        k = nct.ntk(np.concatenate([x, test]), activation="erf", depth=2)
        alpha = np.linalg.solve(k[:20, :20] + ridge * np.eye(20), y)
        np.testing.assert_allclose(fit.train, k[:20, :20] @ alpha, rtol=1e-6, atol=1e-8)
        np.testing.assert_allclose(fit.test, k[20:, :20] @ alpha, rtol=1e-5, atol=1e-7)


def test_an_intercept_is_not_penalised():
    """Features and a constant with a vast prior variance, against the centred kernel."""
    rng = np.random.default_rng(1)
    x, test, y = rng.standard_normal((15, 4)), rng.standard_normal((5, 4)), rng.standard_normal(15)
    fit = nct.kernel_regression(x, y + 7, test, kernel="linear", ridge=0.5, intercept=True)
    design = np.hstack([x / 2, np.full((15, 1), 1e4)])
    weights = np.linalg.solve(design.T @ design + 0.5 * np.eye(5), design.T @ (y + 7))
    other = np.hstack([test / 2, np.full((5, 1), 1e4)])
    np.testing.assert_allclose(fit.test, other @ weights, rtol=1e-6)
    np.testing.assert_allclose(fit.train.mean(), y.mean() + 7, rtol=1e-12)


def test_train_collapses_and_test_does_not():
    """s = 1.5, d = 5."""
    layout = nct.GaussianClasses(1.5 * np.outer([-1, 1], np.eye(5)[0]), 1.0)
    floor = nct.minimal_nc1(layout)
    assert floor == pytest.approx(0.245706, abs=1e-6)
    rng = np.random.default_rng(0)
    x, labels = layout.sample(rng, sizes=[128, 128])
    test, test_labels = layout.sample(rng, sizes=[4000, 4000])
    y = nct.label_targets(labels)
    found = {}
    for ridge in (0.0, 1.0):
        fit = nct.kernel_regression(x, y, test, kernel="ntk", activation="erf", ridge=ridge)
        found[ridge] = nc1(fit.train, labels), nc1(fit.test, test_labels)
        assert found[ridge][1] > floor
    assert found[0.0][0] < 1e-9
    assert found[0.0][1] > 3 * floor
    assert found[1.0][1] < 1.5 * floor


def test_digits_with_label_noise():
    """30 % of the labels of ten classes are others: no feature map is below 1.25."""
    X, labels = digits()
    rng = np.random.default_rng(3)
    order = rng.permutation(len(X))[:1400]
    X, labels = X[order], labels[order].astype(int)
    noisy = np.where(rng.random(len(X)) < 0.3, (labels + rng.integers(1, 10, len(X))) % 10, labels)
    floor = (1 - 0.3 * 10 / 9) ** -2 - 1
    assert floor == pytest.approx(1.25)
    fit = nct.kernel_regression(
        X[:700], nct.label_targets(noisy[:700]), X[700:], kernel="ntk", ridge=0.0, depth=2
    )
    assert nc1(fit.train, noisy[:700]) < 1e-9
    assert nc1(fit.test, noisy[700:]) > floor
    assert nc1(fit.test, labels[700:]) < nc1(fit.test, noisy[700:])


def ridge_path(matrix, y, ridges):
    values, vectors = np.linalg.eigh(matrix)
    seen = vectors.T @ y
    return [vectors @ ((values / (values + r))[:, None] * seen) for r in ridges]


def random_kernel(rng, count, centred):
    features = rng.standard_normal((count, int(rng.integers(1, count)))) * rng.uniform(
        0, 3, (1, 1)
    ) + rng.standard_normal((1, 1)) * 2 * (not centred)
    if centred:
        features = features - features.mean(axis=0)
    return features @ features.T


@pytest.mark.parametrize("seed", range(40))
def test_training_collapse_is_monotone_for_two_balanced_classes(seed):
    """`depth-and-test` 2.3, for the ridge and for gradient flow."""
    rng = np.random.default_rng(seed)
    half = int(rng.integers(2, 8))
    labels = np.repeat([0, 1], half)
    y = nct.label_targets(labels)
    matrix = random_kernel(rng, 2 * half, centred=True)
    path = ridge_path(matrix, y[:, None], np.geomspace(1e-3, 1e3, 25))
    values = np.array([nc1(h, labels) for h in path])
    assert (np.diff(values) >= -1e-8 * (1 + values[1:])).all()
    spectrum, vectors = np.linalg.eigh(matrix)
    seen = vectors.T @ y
    flow = [
        nc1(vectors @ (-np.expm1(-np.maximum(spectrum, 0) * t) * seen), labels)
        for t in np.geomspace(1e-3, 1e2, 20)
    ]
    assert (np.diff(flow) <= 1e-9 * (1 + np.array(flow[:-1]))).all()


def rises(matrix, labels, targets):
    path = ridge_path(matrix, targets, np.geomspace(1e-2, 1e2, 30))
    values = np.array([nc1(h, labels) for h in path])
    return bool((np.diff(values) < -1e-6 * values[1:]).any())


def test_it_is_not_for_kernels_that_are_not_centred_nor_for_three_classes():
    uncentred = three = 0
    for seed in range(60):
        rng = np.random.default_rng(seed)
        labels = np.repeat([0, 1], 4)
        matrix = random_kernel(rng, 8, centred=False)
        uncentred += rises(matrix, labels, nct.label_targets(labels)[:, None])
        labels = np.repeat([0, 1, 2], 3)
        matrix = random_kernel(rng, 9, centred=True)
        three += rises(matrix, labels, nct.label_targets(labels))
    assert uncentred > 10
    assert three > 10


def test_a_bound_that_is_monotone_for_more_classes():
    """|HY|^2 |Y|^2 / <HY, Y>^2 - 1 falls with the ridge, and is above the train NC1."""
    for seed in range(20):
        rng = np.random.default_rng(seed)
        labels = np.repeat([0, 1, 2], 3)
        y = nct.label_targets(labels)
        path = ridge_path(random_kernel(rng, 9, centred=True), y, np.geomspace(1e-2, 1e2, 20))
        bound = [np.sum(h**2) * np.sum(y**2) / np.sum(h * y) ** 2 - 1 for h in path]
        assert (np.diff(bound) >= -1e-9).all()
        assert all(nc1(h, labels) <= b * (1 + 1e-9) + 1e-12
                   for h, b in zip(path, bound, strict=True))  # fmt: skip


@pytest.mark.parametrize(("count", "dim", "level"), [(200, 100, 1.0), (100, 200, 2.0)])
def test_linear_regression_in_the_limit(count, dim, level):
    """`depth-and-test` 2.4, beside simulations."""
    limit = linear_limit(dim / count, level)
    found = []
    for seed in range(20):
        rng = np.random.default_rng(seed)
        mean = level * np.eye(dim)[0]
        y = np.repeat([-1.0, 1.0], count // 2)
        x = y[:, None] * mean + rng.standard_normal((count, dim))
        labels = np.repeat([0, 1], 2000)
        test = (2.0 * labels - 1)[:, None] * mean + rng.standard_normal((4000, dim))
        fit = nct.kernel_regression(x, y, test, kernel="linear", ridge=0.0)
        found.append([nc1(fit.train, y), nc1(fit.test, labels)])
    train, test_value = np.median(found, axis=0)
    assert test_value == pytest.approx(limit.test, rel=0.12)
    assert train == pytest.approx(limit.train, rel=0.12, abs=1e-9)


def test_the_product_of_train_and_test():
    train, test = linear_limit(0.3, 1.7)
    assert train * test == pytest.approx(1.7**-4)
    assert linear_limit(1.0, 1.0).test == np.inf
    assert linear_limit(2.0, 2.0) == (0.0, pytest.approx(0.75))


def test_bad_input():
    x = np.eye(3)
    with pytest.raises(ValueError, match=r"y: expected shape \(3,\) or \(3, C\)"):
        nct.kernel_regression(x, [1.0, 2.0], x, kernel="ntk", ridge=0.0)
    with pytest.raises(ValueError, match="ridge: expected"):
        nct.kernel_regression(x, [1.0, 2.0, 3.0], x, kernel="ntk", ridge=-1.0)
    with pytest.raises(ValueError, match="X_test: expected"):
        nct.kernel_regression(x, [1.0, 2.0, 3.0], np.eye(2), kernel="ntk", ridge=1.0)
