"""Layouts of Gaussian classes: what is accepted, what is refused, and samples."""

import re

import numpy as np
import pytest

from nctheory.layouts.gaussian_classes import GaussianClasses

MEANS = [[1.0, 0.0, 2.0], [0.0, -1.0, 0.5]]
S = np.array([[2.0, 0.5, 0.0], [0.5, 1.0, 0.2], [0.0, 0.2, 0.7]])


@pytest.mark.parametrize(
    ("covariances", "isotropic"),
    [
        (0.5, True), (0, True), ([0.5, 2.0], True), (S, False), ([S, 2 * S], False),
        (np.eye(3), True), ([np.eye(3), 4 * np.eye(3)], True), ([np.eye(3), S], False),
        (np.diag([1.0, 0.0, 0.0]), False), (np.zeros((3, 3)), True),
    ],
)  # fmt: skip
def test_shapes_of_covariances(covariances, isotropic):
    layout = GaussianClasses(MEANS, covariances)
    assert layout.covariances.shape == (2, 3, 3)
    assert layout.isotropic is isotropic
    array = np.asarray(covariances, dtype=float)
    for c, matrix in enumerate(layout.covariances):
        given = array[c] if array.shape in ((2,), (2, 3, 3)) else array
        assert np.array_equal(matrix, given * np.eye(3) if given.ndim == 0 else given)
    assert (layout.classes, layout.dim) == (2, 3)


INDEFINITE = np.diag([1.0, -0.5, 1.0])
BAD = [
    (([[1.0, 2.0]], 1.0), {}, "means: expected at least two classes"),
    (([1.0, 2.0], 1.0), {}, "means: expected a 2-dimensional array, got shape (2,)"),
    (([[1.0, 2.0], [3.0]], 1.0), {}, "means: expected rows of equal length"),
    (([[1.0, np.nan], [0.0, 1.0]], 1.0), {}, "means: expected finite numbers, got nan in row 0"),
    (([["a", "b"], ["c", "d"]], 1.0), {}, "means: expected real numbers"),
    ((np.zeros((2, 0)), 1.0), {}, "means: expected at least one row and one column"),
    ((MEANS, [1.0, 2.0, 3.0]), {}, "covariances: expected a number or shape (2,), (3, 3) or (2, 3"),
    ((MEANS, np.eye(2)), {}, "covariances: expected a number or shape"),
    ((MEANS, [S, S, S]), {}, "covariances: expected a number or shape"),
    ((MEANS, -1.0), {}, "covariances: expected variances of at least 0, got -1"),
    ((MEANS, [1.0, -0.1]), {}, "covariances: expected variances of at least 0"),
    ((MEANS, np.inf), {}, "covariances: expected finite numbers"),
    ((MEANS, S + np.triu(S, 1)), {}, "covariances: expected a symmetric matrix"),
    ((MEANS, [S, S + np.triu(S, 1)]), {}, "covariances[1]: expected a symmetric matrix"),
    ((MEANS, INDEFINITE), {}, "covariances: expected a positive semidefinite matrix, got the eig"),
    ((MEANS, [S, INDEFINITE]), {}, "covariances[1]: expected a positive semidefinite matrix"),
    ((MEANS, 1.0), {"sizes": [3]}, "sizes: expected shape (2,), got (1,)"),
    ((MEANS, 1.0), {"sizes": [3, 0]}, "sizes: expected whole numbers of samples, at least 1"),
    ((MEANS, 1.0), {"sizes": [3, 2.5]}, "sizes: expected whole numbers"),
]


@pytest.mark.parametrize(("args", "options", "message"), BAD, ids=[m for *_, m in BAD])
def test_bad_input_is_refused_in_one_line(args, options, message):
    with pytest.raises((ValueError, TypeError), match=re.escape(message)) as error:
        GaussianClasses(*args, **options)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ((0, 1.0, 1.0), "dim: expected at least 1"),
        ((2.5, 1.0, 1.0), "dim: expected an integer"),
        ((2, np.nan, 1.0), "mean: expected a finite number"),
        ((2, 1.0, -1.0), "std: expected at least 0"),
    ],
)
def test_bad_mirrored_layouts(args, message):
    with pytest.raises((ValueError, TypeError), match=message):
        GaussianClasses.mirrored(*args)


def test_mirrored_layouts_are_recognised():
    assert GaussianClasses.mirrored(5, 2.0, 0.5).is_mirrored
    assert GaussianClasses([MEANS[0], np.negative(MEANS[0])], S).is_mirrored
    assert not GaussianClasses([MEANS[0], np.negative(MEANS[0])], [S, 2 * S]).is_mirrored
    assert not GaussianClasses([MEANS[0], np.negative(MEANS[0])], [1.0, 2.0]).is_mirrored
    assert not GaussianClasses(MEANS, 1.0).is_mirrored
    assert not GaussianClasses([[1.0], [-1.0], [0.0]], 1.0).is_mirrored


def test_rank_deficient_covariances_are_sampled_in_their_range(rng):
    layout = GaussianClasses(np.zeros((2, 2)), [np.diag([4.0, 0.0]), np.zeros((2, 2))])
    X, labels = layout.sample(rng, [1000, 3])
    assert np.array_equal(X[labels == 1], np.zeros((3, 2)))
    assert np.abs(X[:, 1]).max() == 0
    assert X[labels == 0, 0].std() == pytest.approx(2, rel=0.1)


@pytest.mark.parametrize("covariances", [[0.25, 4.0], [S, 2 * S]], ids=["isotropic", "general"])
def test_samples_have_the_means_and_covariances(covariances, rng):
    layout = GaussianClasses(MEANS, covariances, sizes=[20_000, 10_000])
    X, labels = layout.sample(rng)
    assert np.array_equal(np.bincount(labels), [20_000, 10_000])
    for c in (0, 1):
        x = X[labels == c]
        exact = layout.covariances[c]
        assert np.all(np.abs(x.mean(axis=0) - MEANS[c]) < 5 * np.sqrt(np.diag(exact) / len(x)))
        error = np.sqrt((np.outer(np.diag(exact), np.diag(exact)) + exact**2) / len(x))
        assert np.all(np.abs(np.cov(x.T) - exact) < 5 * error)


def test_samples_need_sizes(rng):
    layout = GaussianClasses(MEANS, 1.0)
    with pytest.raises(ValueError, match="sizes: expected the number of samples of each class"):
        layout.sample(rng)
    with pytest.raises(ValueError, match="sizes: expected whole numbers"):
        layout.sample(rng, [1.5, 2])


def test_the_same_generator_gives_the_same_samples():
    layout = GaussianClasses(MEANS, S, sizes=[2, 3])
    first, second = (layout.sample(np.random.default_rng(3))[0] for _ in range(2))
    assert np.array_equal(first, second)


def test_repr():
    assert repr(GaussianClasses(MEANS, S, sizes=[2, 3])) == (
        "GaussianClasses(classes=2, dim=3, general, sizes=[2, 3])"
    )


def test_a_seed_is_no_generator():
    with pytest.raises(TypeError, match="rng: expected numpy"):
        GaussianClasses([[1.0], [2.0]], 1.0, sizes=[1, 1]).sample(0)
