"""Trained networks: their gradients, both ends of laziness, and going on from a file."""

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

import nctheory as nct
from nctheory.learning.network import SCALINGS

from .recipes import d1


def train(X, y, **changes):
    named = {"width": 50, "steps": 5, "scaling": "ntk"} | changes
    return nct.train_network(X, y, **named)


def ratio(X, y, kernel):
    return nct.nc1(nct.kernel_moments(X, y, kernel=kernel, activation="erf")).ratio


@pytest.mark.parametrize("scaling", SCALINGS)
@pytest.mark.parametrize("activation", ["erf", "relu"])
def test_a_step_follows_the_gradient_of_the_loss(scaling, activation, rng):
    """The steps of W and a are -rate times multiples of finite differences of the loss."""
    X, y = rng.standard_normal((6, 3)), rng.standard_normal((6, 2))
    named = {"activation": activation, "weight_variance": 1.7, "labels": [0, 0, 0, 1, 1, 1]}
    after = train(
        X, y, width=4, scaling=scaling, steps=1, learning_rate=1e-3, weight_decay=0.0, **named
    )
    W, a = after.W_start, after.a_start
    factor = {"ntk": 0.5, "mean-field": 0.25}.get(scaling, 1.0)
    hidden = {"ntk": 1.7 / 3, "mean-field": 4 * 1.7 / 3}.get(scaling, 1.0)
    readout = {"mean-field": 4.0}.get(scaling, 1.0)
    phi = {"relu": lambda u: np.maximum(u, 0), "erf": lambda u: 2 * nct_ndtr(u) - 1}[activation]

    def loss(W, a):
        return np.mean(np.sum((factor * phi(X @ W.T) @ a - y) ** 2, axis=1))

    assert after.history[0].loss == pytest.approx(loss(W, a))
    for start, end, multiple, f in (
        (W, after.W, hidden, lambda V: loss(V, a)), (a, after.a, readout, lambda b: loss(W, b)),
    ):  # fmt: skip
        slope = np.empty_like(start)
        for i in np.ndindex(start.shape):
            step = np.zeros_like(start)
            step[i] = 1e-5
            slope[i] = (f(start + step) - f(start - step)) / 2e-5
        assert_allclose(end - start, -1e-3 * multiple * slope, rtol=1e-5, atol=1e-10)


def nct_ndtr(u):
    """The distribution function of N(0, 1/2): erf is twice it, less 1."""
    from scipy.special import ndtr

    return ndtr(np.sqrt(2) * u)


def test_the_start_has_the_variances_of_its_scaling():
    X, y = d1(8, 3, 0)
    for scaling, variance in (("ntk", 2), ("mean-field", 2), ("standard", 2 / 20000)):
        start = train(X, y, width=20000, scaling=scaling, steps=1, record=[1],
                      readout_variance=2.0, weight_variance=1.5, learning_rate=1e-9)  # fmt: skip
        assert np.var(start.W_start) == pytest.approx(0.5, rel=0.02)
        assert np.var(start.a_start) == pytest.approx(variance, rel=0.05)
    paper = train(X, y, width=500, scaling="paper", steps=1)
    assert paper.learning_rate == 1e-3
    assert np.var(paper.a_start) == pytest.approx(1.97**2 / 500, rel=0.2)


def test_a_wide_network_starts_at_the_nngp_and_the_ntk():
    """Hidden features have the NNGP's NC1, gradients the NTK's: means over seeds."""
    X, y = d1(64, 2, 0)
    starts = [train(X, y, width=4000, steps=1, learning_rate=1e-9, seed=s).history[0]
              for s in range(4)]  # fmt: skip
    assert np.mean([m.nc1 for m in starts]) == pytest.approx(ratio(X, y, "nngp"), rel=0.05)
    assert np.mean([m.gradient_nc1 for m in starts]) == pytest.approx(ratio(X, y, "ntk"), rel=0.05)


@pytest.mark.parametrize("dim", [1, 2, 8])
def test_lazy_and_rich(dim):
    """D1, N = 128, width 500: NTK scaling stays at the NNGP, mean field halves NC1 in 10 steps."""
    X, y = d1(128, dim, 0)
    lazy, rich = (train(X, y, width=500, steps=10, scaling=s).last for s in ("ntk", "mean-field"))
    wide = ratio(X, y, "nngp")
    assert lazy.nc1 == pytest.approx(wide, rel=0.1)
    assert lazy.hidden_move < 0.03
    assert rich.nc1 < 0.6 * wide
    assert rich.hidden_move > 0.2


def test_the_published_configuration_barely_trains():
    X, y = d1(128, 2, 0)
    found = train(X, y, width=500, steps=1000, scaling="paper", record=[1000])
    first, last = found.history
    assert first.nc1 == pytest.approx(0.05249, abs=2e-5)  # with the generator's seed 0
    assert last.nc1 == pytest.approx(first.nc1, rel=2e-3)
    assert last.hidden_move < 0.003


def test_the_loss_falls_at_the_default_rate():
    X, y = d1(32, 4, 1)
    for scaling in ("ntk", "mean-field", "standard"):
        losses = [m.loss for m in train(X, y, steps=50, scaling=scaling).history]
        assert losses[-1] < losses[0] / 5, scaling


def test_it_goes_on_from_where_it_was(tmp_path):
    X, y = d1(16, 2, 0)
    named = {"scaling": "mean-field", "record": [3, 6], "seed": 4}
    whole = train(X, y, steps=9, **named)
    half = train(X, y, steps=6, **named)
    half.save(tmp_path / "half.npz")
    for resume in (half, tmp_path / "half.npz", str(tmp_path / "half")):
        found = train(X, y, steps=9, resume=resume, **named)
        assert_array_equal(found.W, whole.W)
        assert_array_equal(found.a, whole.a)
        assert found.history == whole.history
    assert [m.step for m in whole.history] == [0, 3, 6, 9]
    with pytest.raises(ValueError, match="steps: expected at least the 6 that are done, got 5"):
        train(X, y, steps=5, resume=half, **named)
    with pytest.raises(ValueError, match=r"resume: expected weights of shapes \(7, 2\)"):
        train(X, y, width=7, resume=half, **named)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"activation": "relu"}, "resume: expected a training with activation relu, .* with erf"),
        ({"scaling": "ntk"}, "with scaling ntk, got one with mean-field"),
        ({"weight_decay": 0.1}, r"with weight_decay 0\.1, got one with 0\.0"),
        ({"learning_rate": 1e-9}, "learning_rate: expected that of resume, .*, got 1e-09"),
    ],
)
def test_it_goes_on_in_the_setting_in_which_it_began(changes, message, tmp_path):
    X, y = d1(16, 2, 0)
    named = {"scaling": "mean-field", "width": 5, "steps": 2}
    done = train(X, y, **named)
    done.save(tmp_path / "done")
    for resume in (done, tmp_path / "done"):
        with pytest.raises(ValueError, match=message):
            train(X, y, resume=resume, **named | changes)
        with pytest.raises(ValueError, match="with data of digest"):
            train(2 * X, y, resume=resume, **named)
        rate = done.learning_rate
        assert train(X, y, resume=resume, learning_rate=rate, **named).history == done.history


def test_files_that_are_no_training(tmp_path):
    X, y = d1(16, 2, 0)
    np.savez(tmp_path / "other.npz", a=1)
    np.save(tmp_path / "array.npy", X)
    (tmp_path / "text.npz").write_text("hello")
    (tmp_path / "empty.npz").write_text("")
    for name in ("other.npz", "array.npy", "text.npz", "empty.npz"):
        with pytest.raises(ValueError, match=rf"^resume: .*{name} is no file that Training"):
            train(X, y, resume=tmp_path / name)
    with pytest.raises(ValueError, match=r"^resume: expected a file .*missing.npz is missing"):
        train(X, y, resume=tmp_path / "missing.npz")


def test_seeds_and_progress():
    X, y = d1(16, 2, 0)
    parts = []
    one = train(X, y, seed=1, progress=parts.append)
    assert_array_equal(one.W, train(X, y, seed=1).W)
    assert not np.array_equal(one.W, train(X, y, seed=2).W)
    assert parts == [0.2, 0.4, 0.6, 0.8, 1.0]


def test_features_and_outputs_of_other_data(rng):
    X, y = d1(16, 2, 0)
    found = train(X, y)
    new = rng.standard_normal((3, 2))
    assert found.features(new).shape == (3, 50)
    assert_allclose(found.outputs(new), found.features(new) @ found.a / np.sqrt(50))
    direct = nct.nc1(nct.feature_moments(found.features(), y)).ratio
    assert found.last.nc1 == direct


def test_nc1_is_of_the_labels_and_not_of_the_targets():
    X, y = d1(32, 2, 0)
    flipped = np.where(np.arange(32) % 5 == 0, -y, y)
    by_class = train(X, flipped, labels=y).history[0].nc1
    assert by_class == pytest.approx(train(X, y).history[0].nc1)
    assert by_class < train(X, flipped).history[0].nc1


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"y": np.ones(3)}, "y: expected shape"),
        ({"y": np.ones(8)}, "labels: expected at least two classes"),
        ({"scaling": "mean"}, "scaling: expected one of"),
        ({"width": 0}, "width: expected at least 1"),
        ({"steps": 0}, "steps: expected at least 1"),
        ({"learning_rate": -1.0}, "learning_rate: expected a positive number"),
        ({"weight_decay": -1.0}, "weight_decay: expected at least 0"),
        ({"readout_variance": 0.0}, "readout_variance: expected a positive number"),
        ({"weight_variance": 0.0}, "weight_variance: expected a positive number"),
        ({"activation": "step"}, "step jumps"),
        ({"labels": [0, 1]}, "labels: expected 8, one a sample"),
        ({"record": [-2]}, "record: expected at least 0"),
        ({"learning_rate": 1e9, "activation": "relu"}, "learning_rate: training with 1e.09 div"),
    ],
)
def test_bad_input(change, message):
    X, y = d1(8, 2, 0)
    named = {"X": X, "y": y} | change
    with pytest.raises((ValueError, TypeError), match=message):
        train(**named, **({"steps": 50} if "steps" not in change else {}))
