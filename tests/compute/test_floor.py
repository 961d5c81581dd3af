"""The floor under NC1, against features and against integrals that share nothing with it."""

import math
from itertools import pairwise

import numpy as np
import pytest
from scipy import integrate, stats

import nctheory as nct
from nctheory.layouts.layouts import FiniteClasses, LimitClasses

CONVENTIONS = ("literature", "sample", "class")


def nc1_of_features(features, labels, convention):
    """From the definition, without class moments."""
    classes = np.unique(labels)
    by_size = np.array([np.mean(labels == c) for c in classes])
    equal = np.full(len(classes), 1 / len(classes))
    within_weights, between_weights, centre_weights = {
        "literature": (by_size, equal, by_size),
        "sample": (by_size, by_size, by_size),
        "class": (equal, equal, equal),
    }[convention]
    means = np.array([features[labels == c].mean(axis=0) for c in classes])
    centre = centre_weights @ means
    within = sum(
        w * np.mean(np.sum((features[labels == c] - m) ** 2, axis=1))
        for c, w, m in zip(classes, within_weights, means, strict=True)
    )
    between = between_weights @ np.sum((means - centre) ** 2, axis=1)
    return within / between if between > 1e-20 else math.inf


def random_law(rng):
    """Points that several classes share, with labels."""
    classes, places = int(rng.integers(2, 6)), int(rng.integers(2, 9))
    count = int(rng.integers(2 * classes, 40))
    labels = np.concatenate([np.arange(classes), rng.integers(0, classes, count - classes)])
    tilt = rng.integers(0, places, classes)
    spread = rng.integers(1, places + 1)
    place = (tilt[labels] + rng.integers(0, spread, count)) % places
    return place, labels


def test_no_feature_map_lies_below():
    """1,000 random feature maps on random finite laws, among them the best ones."""
    rng = np.random.default_rng(7)
    attained = 0
    for trial in range(250):
        place, labels = random_law(rng)
        layout = FiniteClasses(place[:, None].astype(float), labels)
        convention = CONVENTIONS[trial % 3]
        floor = nct.minimal_nc1(layout, convention)
        share = np.array([np.bincount(labels[place == k], minlength=labels.max() + 1)
                          for k in range(place.max() + 1)], dtype=float)  # fmt: skip
        share /= np.maximum(share.sum(axis=1, keepdims=True), 1)  # the posterior of the label
        for kind in range(4):
            table = rng.standard_normal((place.max() + 1, int(rng.integers(1, 4))))
            if kind == 2:
                table = share @ rng.standard_normal((share.shape[1], 2))
            if kind == 3:
                table = share[:, :1] + 1e-3 * table
            found = nc1_of_features(table[place], labels, convention)
            assert found >= floor * (1 - 1e-9) - 1e-9
        if layout.index.max() == 1 and convention != "class":
            best = nc1_of_features(share[place][:, :1], labels, convention)
            assert best == floor == 0 or best == pytest.approx(floor, rel=1e-9, abs=1e-13)
            attained += 1
    assert attained > 10


@pytest.mark.parametrize(
    ("level", "value"),
    [(0.5, 3.9006571702651358494), (1.0, 0.81685884501780969285),
     (2.0, 0.073649579073724968584), (4.0, 0.000098228331875688650494)],
)  # fmt: skip
def test_two_normal_classes(level, value):
    for dim in (1, 3):
        layout = nct.GaussianClasses(2 * level * np.outer([-1, 1], np.eye(dim)[0]), 4.0)
        floor = nct.minimal_nc1(layout)
        assert floor == pytest.approx(value, rel=1e-10)
        assert floor.error < 1e-10 * floor
        assert floor >= math.exp(-(level**2) / 2) / (
            math.sqrt(1 + level**2) - math.exp(-(level**2) / 2)
        )
        assert floor <= 1 / level**2  # the best linear feature


def by_quadrature(means, stds, weights):
    """1 / lambda_2 - 1 in one dimension, with scipy's integrator."""
    laws = [stats.norm(m, s).pdf for m, s in zip(means, stds, strict=True)]

    def entry(c, e):
        def integrand(x):
            values = [f(x) for f in laws]
            total = np.dot(weights, values)
            return values[c] * values[e] / total if total > 0 else 0.0

        pieces = np.linspace(-25, 25, 101)
        return sum(integrate.quad(integrand, a, b)[0] for a, b in pairwise(pieces))

    count = len(means)
    matrix = [[math.sqrt(weights[c] * weights[e]) * entry(c, e) for e in range(count)]
              for c in range(count)]  # fmt: skip
    return 1 / np.linalg.eigvalsh(matrix)[-2] - 1


def test_three_classes_on_a_line():
    means, stds = [0.0, 2.0, 3.0], [1.0, 1.0, 2.0]
    for sizes, convention in (([5, 3, 2], "sample"), ([5, 3, 2], "class"), (None, "literature")):
        layout = nct.GaussianClasses(np.array(means)[:, None], np.square(stds), sizes)
        weights = np.full(3, 1 / 3) if convention != "sample" else np.array(sizes) / 10
        exact = by_quadrature(means, stds, weights)
        assert nct.minimal_nc1(layout, convention) == pytest.approx(exact, rel=1e-9)


def test_two_widths_by_distance_and_by_sampling():
    """Isotropic classes of two widths are an integral over one variable; other covariances are
    sampled."""
    layout = nct.GaussianClasses([[0.0, 0, 0], [1, 1, 0]], [1.0, 2.0])
    exact = nct.minimal_nc1(layout)
    rng = np.random.default_rng(0)
    x, labels = layout.sample(rng, sizes=[200_000] * 2)
    first = stats.multivariate_normal([0, 0, 0], np.eye(3)).pdf(x)
    second = stats.multivariate_normal([1, 1, 0], 2 * np.eye(3)).pdf(x)
    posterior = first / (first + second)
    assert nc1_of_features(posterior[:, None], labels, "sample") == pytest.approx(exact, rel=0.02)

    nearly = np.stack([np.eye(3), 2 * np.eye(3) + 1e-9 * np.diag([1, 0, 0])])
    sampled = nct.minimal_nc1(nct.GaussianClasses([[0.0, 0, 0], [1, 1, 0]], nearly))
    assert 0 < sampled.error < 0.01 * sampled
    assert abs(sampled - exact) < sampled.error + 1e-6


@pytest.mark.parametrize("ratio", [1.0001, 2.0, 1e4, 1e8])
def test_two_widths_in_the_plane_around_one_mean(ratio):
    """Squared lengths are exponential: an integral over the logarithm of one of them."""
    floor = nct.minimal_nc1(nct.GaussianClasses(np.zeros((2, 2)), [1.0, ratio]), "class")

    def integral(numerator):
        def integrand(u):
            s = math.exp(u)
            p, q = math.exp(-s / 2) / 2, math.exp(-s / 2 / ratio) / 2 / ratio
            return s * numerator(p, q) / (p + q) if p + q else 0.0

        pieces = np.linspace(-45, math.log(2000 * ratio), 120)
        return sum(integrate.quad(integrand, a, b, epsabs=1e-18)[0] for a, b in pairwise(pieces))

    # 1 - lambda_2 and lambda_2
    exact = integral(lambda p, q: 2 * p * q) / integral(lambda p, q: (p - q) ** 2 / 2)
    assert floor == pytest.approx(exact, rel=1e-9)
    assert floor.error < 1e-10 * floor


@pytest.mark.parametrize("dim", [1, 2, 3, 256])
def test_two_widths_are_precise_wherever_they_are(dim):
    means = 3 * np.outer([0, 1], np.eye(dim)[-1])
    found = {
        ratio: nct.minimal_nc1(nct.GaussianClasses(means, [1.0, ratio]))
        for ratio in (1.0, 1 + 1e-12, 1 + 1e-8, 1.0001, 1.01, 1.5)
    }
    assert all(floor.error < 1e-10 * floor for floor in found.values())
    assert found[1 + 1e-12] == pytest.approx(found[1.0], rel=1e-10)
    assert found[1 + 1e-8] == pytest.approx(found[1.0], rel=1e-6)
    turned = nct.minimal_nc1(nct.GaussianClasses(7 * means[::-1], [49 * 1.0001, 49.0]))
    assert turned == pytest.approx(found[1.0001], rel=1e-10)
    far = nct.GaussianClasses(1e140 * means, [1.0, 2.0])
    assert nct.minimal_nc1(far) == 0


def test_general_covariances_that_hardly_overlap():
    """Points where two classes overlap are drawn, however rare they are."""
    means, shape = 7 * np.outer([-1, 1], np.eye(3)[0]), np.diag([1.0, 1.0, 1.0])
    other = np.stack([shape, shape + 1e-9 * np.diag([0, 1.0, 0])])
    exact = nct.minimal_nc1(nct.GaussianClasses(means, 1.0))
    sampled = nct.minimal_nc1(nct.GaussianClasses(means, other))
    assert exact < 1e-10
    assert abs(sampled - exact) < sampled.error + 1e-3 * exact
    assert sampled.error < 0.01 * exact


def test_label_noise():
    """Symmetric noise eps on C separable classes: (1 - eps C / (C - 1))^-2 - 1."""
    points, labels = [], []
    for true in range(10):
        for said in range(10):
            count = 81 if true == said else 1
            points += [[float(true)]] * count
            labels += [said] * count
    assert nct.minimal_nc1(FiniteClasses(points, labels)) == pytest.approx(0.265625, rel=1e-12)


def test_unbalanced_classes_and_the_literature():
    layout = nct.GaussianClasses([[0.0], [2.0]], 1.0, [5, 3])
    p, q = 5 / 8, 3 / 8
    factor = 2 * p * q / (p**2 + q**2)
    assert nct.minimal_nc1(layout) == pytest.approx(
        factor * nct.minimal_nc1(layout, "sample"), rel=1e-12
    )
    with pytest.raises(ValueError, match="convention: reference is no variance"):
        nct.minimal_nc1(layout, "reference")
    balanced = nct.GaussianClasses([[0.0], [2.0]], 1.0, [4, 4])
    assert nct.minimal_nc1(balanced, "reference") == pytest.approx(nct.minimal_nc1(balanced))


def test_kernels_lie_above():
    for activation in ("relu", "erf"):
        for layout in (nct.GaussianClasses.mirrored(1, 0.5, 2.0),
                       nct.GaussianClasses.mirrored(3, 1.0, 1.0)):  # fmt: skip
            floor = nct.minimal_nc1(layout)
            for depth in (1, 3):
                moments = nct.population_moments(
                    layout, kernel="ntk", activation=activation, depth=depth
                )
                assert nct.nc1(moments).ratio > floor


@pytest.mark.parametrize(
    ("layout", "value", "remark"),
    [
        (FiniteClasses([[0.0], [1.0]], [0, 1]), 0.0, "disjoint"),
        (FiniteClasses([[0.0], [0.0]], [0, 1]), math.inf, "one law"),
        (LimitClasses.mirrored(1.0, 2.0), 0.0, "disjoint"),
        (LimitClasses.mirrored(0.0, 2.0), math.inf, "one law"),
        (nct.GaussianClasses([[1.0, 0], [1.0, 0]], 2.0), math.inf, "one law"),
        (nct.GaussianClasses([[1.0, 0], [-1.0, 0]], [2.0, 0.0]), 0.0, "disjoint"),
        (nct.GaussianClasses([[1.0, 0], [1.0, 1]], np.diag([1.0, 0.0])), 0.0, "disjoint"),
        (nct.GaussianClasses.mirrored(128, 2.0, 0.5), 0.0, "less than 1e-240"),
    ],
    ids=range(8),
)
def test_zero_and_infinity_are_said(layout, value, remark):
    floor = nct.minimal_nc1(layout)
    assert floor == value
    assert remark in floor.remark


def test_a_singular_covariance_that_the_classes_share():
    flat = nct.GaussianClasses([[1.0, 0], [-1.0, 0]], np.diag([4.0, 0.0]))
    line = nct.GaussianClasses([[1.0], [-1.0]], 4.0)
    assert nct.minimal_nc1(flat) == pytest.approx(nct.minimal_nc1(line), rel=1e-9)


def test_bad_input():
    with pytest.raises(TypeError, match="layout: expected GaussianClasses"):
        nct.minimal_nc1([[1.0]])
    with pytest.raises(ValueError, match="convention"):
        nct.minimal_nc1(nct.GaussianClasses.mirrored(1, 1, 1), "samples")
