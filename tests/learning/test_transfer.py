import numpy as np
import pytest

from nctheory.learning.transfer import probe_error, transfer


def split_classes(rng, count, dim=10):
    """Two classes far apart along one axis, each of two parts along another."""
    labels, parts = rng.integers(0, 2, count), rng.integers(0, 2, count)
    X = rng.standard_normal((count, dim))
    X[:, 0] += 3 * (2 * labels - 1)
    X[:, 1] += 1.5 * (2 * parts - 1)
    return X, labels, parts


def test_features_collapse_and_are_worth_as_much_for_the_other_task():
    """What training does here: in the mean-field scaling NC1 falls by a third or more, and the
    error on the second task stays where it was, near the 6.7 % of the best rule; the seed's third
    claim is not seen."""
    rng = np.random.default_rng(0)
    X, labels, parts = split_classes(rng, 200)
    test, _, test_parts = split_classes(rng, 2000)
    rows = {}
    for scaling in ("ntk", "mean-field"):
        rows[scaling] = transfer(
            X, labels, parts, test, test_parts, steps=[1, 400], width=200, scaling=scaling
        )
    lazy, rich = rows["ntk"], rows["mean-field"]
    assert rich[1].nc1 < 0.67 * rich[0].nc1
    assert lazy[1].nc1 > 0.8 * lazy[0].nc1
    for first, last in rows.values():
        assert abs(last.probe_error - first.probe_error) < 0.02
        assert last.probe_error < 0.12


def test_a_probe_that_sees_the_answer():
    features = np.array([[0.0, 1.0], [0.0, -1.0], [2.0, 1.0], [2.0, -1.0]])
    assert probe_error(features, [0, 0, 1, 1], features, [0, 0, 1, 1], 1e-6) == 0
    assert probe_error(features[:, :1], list("abab"), features[:, :1], list("abab"), 1e-6) == 0.5


def test_bad_input():
    with pytest.raises(ValueError, match="ridge: expected"):
        transfer(np.eye(2), [0, 1], [0, 1], np.eye(2), [0, 1], steps=[1], ridge=0.0, width=3)
