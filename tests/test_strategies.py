"""The strategies keep their promises, reach every shape, and shrink to what can be read."""

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

import nctheory as nct
from nctheory.strategies import (
    SHAPES,
    activations,
    gaussian_classes,
    inputs,
    isotropic_classes,
    labelled_data,
    labels,
    mirrored_classes,
    mirrored_data,
    network,
)

SHRINK = settings(
    max_examples=2000, database=None, derandomize=True, suppress_health_check=list(HealthCheck)
)
SEARCH = settings(SHRINK, phases=[Phase.generate])


def test_they_are_public():
    assert nct.strategies.inputs is inputs
    assert set(nct.strategies.__all__) >= {"inputs", "labels", "labelled_data", "mirrored_data"}


@given(inputs(rows=(2, 5), columns=(1, 3)))
def test_inputs_have_the_shape_and_are_finite(X):
    assert 2 <= X.shape[0] <= 5
    assert 1 <= X.shape[1] <= 3
    assert X.dtype == np.float64
    assert np.isfinite(X).all()
    assert abs(X).max() <= 8e6 + 64
    assert not np.signbit(X[X == 0]).any()


@given(st.data(), st.integers(1, 6), st.integers(1, 4), st.sampled_from(SHAPES))
def test_sizes_can_be_given(data, n, d, shape):
    assert data.draw(inputs(rows=n, columns=d, shapes=[shape])).shape == (n, d)


def collinear(X):
    values = np.linalg.svd(X, compute_uv=False)
    return len(values) > 1 and values[1] <= 1e-12 * values[0] and abs(X).min() > 0


REACHED = {
    "any": lambda X: len(np.unique(abs(X))) == X.size,
    "duplicates": lambda X: X.any() and len(np.unique(X, axis=0)) < len(X),
    "near parallel": lambda X: 0 < abs(X[0] - X[1]).max() < 1e-8 * abs(X).max(),
    "collinear": collinear,
    "zero rows": lambda X: (X.any(axis=1).sum() == 1) and len(X) > 2,
    "scales": lambda X: abs(X).max() > 1e8 * abs(X[abs(X) > 0]).min() if X.any() else False,
}


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_is_reached(shape):
    find(inputs(columns=2, shapes=[shape]), REACHED[shape], settings=SEARCH)


def test_examples_shrink_to_small_whole_numbers():
    X = find(inputs(columns=2), lambda X: abs(X).sum() >= 3 and X[0, 0] != X[1, 1], settings=SHRINK)
    assert X.shape == (2, 2)
    assert (np.round(X) == X).all()
    assert abs(X).sum() <= 4


@given(st.data(), st.integers(2, 9), st.integers(2, 4))
def test_labels_have_no_empty_class(data, n, most):
    y = data.draw(labels(n, classes=(2, most)))
    assert y.shape == (n,)
    assert sorted(set(y)) == list(range(max(y) + 1))
    assert 2 <= max(y) + 1 <= most


def test_labels_come_in_any_order_and_size():
    find(labels(5, classes=3), lambda y: y[0] == 2 and y[-1] == 0, settings=SEARCH)
    find(labels(7, classes=2), lambda y: y.sum() == 6, settings=SEARCH)


@given(labelled_data(balanced=True, rows=(4, 12), classes=(2, 4)))
def test_balanced_classes_are_balanced(data):
    X, y = data
    assert len(X) == len(y)
    assert len(set(np.bincount(y))) == 1
    assert 4 <= len(X) <= 12


@pytest.mark.parametrize("count", [1, 5])
def test_impossible_classes_are_an_error(count):
    with pytest.raises(ValueError, match=r"^n: \d samples make no balanced classes"):
        find(labels(count, classes=2, balanced=True), lambda _: True)


def test_impossible_data_and_shapes_are_an_error():
    with pytest.raises(ValueError, match=r"^rows: 7 samples make no balanced classes of 2"):
        find(labelled_data(rows=7, classes=2, balanced=True), lambda _: True)
    X, _ = find(labelled_data(rows=9, classes=(2, 4), balanced=True), lambda _: True)
    assert len(X) == 9
    with pytest.raises(ValueError, match=r"^shapes: expected one of any, .*, got 'bogus'"):
        find(inputs(shapes=["bogus"]), lambda _: True)


@given(mirrored_data())
def test_mirrored_classes_are_mirrored(data):
    """The rows of one class, each equally often, are minus those of the other."""
    X, y = data
    first, second = (X[y == c] for c in (0, 1))
    assert len(first) > 0
    assert len(second) > 0
    rows = {c.tobytes() for c in -first + 0.0}
    assert rows == {c.tobytes() for c in second}
    assert abs(first.mean(axis=0) + second.mean(axis=0)).max() <= 1e-15 * abs(X).max()


@given(mirrored_data(imbalanced=False))
def test_mirrored_classes_can_be_balanced(data):
    assert np.ptp(np.bincount(data[1])) == 0


def test_mirrored_classes_can_be_imbalanced():
    find(mirrored_data(), lambda data: np.ptp(np.bincount(data[1])) > 0, settings=SEARCH)


@given(activations(), network(depth=(1, 2)))
def test_networks_are_accepted(activation, arguments):
    assert arguments["depth"] in (1, 2)
    assert nct.ntk([[1.0, 2.0]], activation=activation, **arguments).shape == (1, 1)


def test_networks_vary():
    for name, value in {"depth": 3, "weight_variance": 8.0, "bias_variance": 0.25}.items():
        find(network(), lambda a, name=name, value=value: a[name] == value, settings=SEARCH)


# --- layouts -------------------------------------------------------------------------------------


@given(st.data(), st.integers(2, 3), st.integers(1, 4))
def test_layouts_have_the_shape(data, classes, dim):
    for strategy in (gaussian_classes, isotropic_classes):
        layout = data.draw(strategy(classes=classes, dim=dim))
        assert layout.means.shape == (classes, dim)
        assert np.ptp(layout.means, axis=0).any()
    assert layout.isotropic
    assert (layout.variances > 0).all()


@given(isotropic_classes(equal_widths=True))
def test_equal_widths(layout):
    assert np.ptp(layout.variances) == 0


@given(st.data(), st.integers(1, 4))
def test_mirrored_classes(data, dim):
    layout = data.draw(mirrored_classes(dim=dim))
    assert layout.is_mirrored
    assert layout.means.any()
    assert data.draw(mirrored_classes(dim=dim, isotropic=True)).isotropic


@pytest.mark.parametrize(
    "wanted",
    [
        lambda layout: layout.isotropic,
        lambda layout: not layout.isotropic,
        lambda layout: np.linalg.matrix_rank(layout.covariances[0]) == 1 < layout.dim,
        lambda layout: not np.array_equal(*layout.covariances[:2]),
        lambda layout: layout.classes == 4,
    ],
)
def test_gaussian_classes_reach_every_kind(wanted):
    find(gaussian_classes(), wanted, settings=SEARCH)


@pytest.mark.slow
def test_layouts_shrink_to_what_can_be_read():
    far = find(isotropic_classes(), lambda x: x.dim > 1 and x.variances[0] > 4, settings=SHRINK)
    assert far.means.tolist() == [[0.0, 0.0], [0.0, 1.0]]
    assert far.variances.tolist() == [9.0, 1.0]
    general = find(gaussian_classes(dim=2), lambda x: not x.isotropic, settings=SHRINK)
    assert general.classes == 2
    assert np.abs(general.means).max() == 1
