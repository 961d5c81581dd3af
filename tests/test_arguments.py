"""What no one means to pass: one short line that names the argument, wherever it is passed."""

from fractions import Fraction

import numpy as np
import pytest
import sympy as sp
from hypothesis import find

import nctheory as nct
from nctheory import proving, strategies, validate
from nctheory.layouts import datasets
from nctheory.learning import problem
from nctheory.learning.unconstrained import cross_entropy_minimum, graph_network
from nctheory.names import brief

X = np.random.default_rng(0).normal(size=(8, 3))
LABELS, Y = np.repeat([0, 1], 4), np.repeat([-1.0, 1.0], 4)
EMPTY, HUGE = np.array([]), 10**400
NTK = {"kernel": "ntk", "activation": "relu"}


def nngp(*args, **options):
    return nct.nngp(*args, **{"activation": "relu"} | options)


def moments(**options):
    return nct.kernel_moments(X, LABELS, **NTK | options)


def sampled(**options):
    return nct.sampled_kernel_moments(X, LABELS, **NTK | options)


def chunked(**options):
    return nct.chunked_kernel_moments(X, LABELS, **NTK | options)


def regression(X_test=X, **options):
    return nct.kernel_regression(X, Y, X_test, **NTK | {"ridge": 0.1} | options)


def adaptive(X=X, y=Y, **options):
    return nct.adaptive_kernel(X, y, **{"width": 20, "ridge": 0.1} | options)


def train(X=X, y=Y, **options):
    return nct.train_network(X, y, **{"width": 5, "steps": 2} | options)


def posterior(X=X, **options):
    return nct.sample_posterior(X, Y, **{"width": 3, "ridge": 0.1, "draws": 32} | options)


def drawn(strategy):
    return find(strategy, lambda _: True)


def mirrored(dim=2, mean=1.0, std=1.0):
    return nct.GaussianClasses.mirrored(dim, mean, std)


CASES = [
    # strategies
    (lambda: drawn(strategies.network(depth=0)), "depth: expected at least 1, got 0"),
    (lambda: drawn(strategies.network(depth=(-3, -1))), "depth: expected at least 1, got -3"),
    (lambda: drawn(strategies.network(depth=(3, 1))), "depth: expected a number or (least, most)"),
    (lambda: drawn(strategies.labelled_data(classes=1)), "classes: expected at least 2, got 1"),
    (lambda: drawn(strategies.gaussian_classes(classes=1)), "classes: expected at least 2, got 1"),
    (lambda: drawn(strategies.mirrored_classes(dim=0)), "dim: expected at least 1, got 0"),
    (lambda: drawn(strategies.gaussian_classes(dim=1.5)), "dim: expected an integer, got 1.5"),
    # no number, and no text
    (lambda: nngp(X, weight_variance=True), "weight_variance: expected a number, got True"),
    (lambda: nngp(X, bias_variance=np.True_), "bias_variance: expected a number, got True"),
    (lambda: regression(ridge=True), "ridge: expected a number, got True"),
    (lambda: adaptive(width=True), "width: expected a number, got True"),
    (lambda: mirrored(mean=True), "mean: expected a number, got True"),
    (lambda: mirrored(std=True), "std: expected a number, got True"),
    (lambda: nct.GaussianClasses(np.eye(2), True), "covariances: expected a number, got True"),
    (lambda: regression(intercept=1j), "intercept: expected True or False, got 1j"),
    (lambda: regression(intercept=EMPTY), "intercept: expected True or False, got array([]"),
    (lambda: adaptive(other_starts=[]), "other_starts: expected True or False, got []"),
    (lambda: adaptive(seed=1j), "seed: expected an integer, got 1j"),
    (lambda: train(seed=-1), "seed: expected at least 0, got -1"),
    (lambda: cross_entropy_minimum([1.5, 2], 0.1, 0.1), "sizes: expected whole numbers"),
    (lambda: graph_network(6, 4, 4, float("nan")), "output: expected a finite number, got nan"),
    (lambda: graph_network(6, 4, 4, -1), "output: expected a positive number, got -1.0"),
    (lambda: nct.Activation(sp.erf, name=1j), "name: expected a text, got 1j"),
    (lambda: nct.arc_cosine([]), "order: expected an integer from 0 to"),
    (lambda: nct.arc_cosine(True), "order: expected an integer from 0 to"),
    (lambda: nct.nc1(None), "moments: expected ClassMoments, got NoneType"),
    (lambda: nct.label_targets(5), "labels: expected shape (N,)"),
    (lambda: nct.label_targets([]), "labels: expected at least two classes, got no labels"),
    # too large, and too long to be said
    (lambda: chunked(jobs=2**63), "jobs: expected at most 1024, got 9223372036854775808"),
    (lambda: chunked(jobs=10**9), "jobs: expected at most 1024, got 1000000000"),
    (lambda: sampled(pairs=HUGE), "pairs: expected at most 100000000, got 1000"),
    (lambda: sampled(pairs=10**5000), "pairs: expected at most 100000000, got a value of type int"),
    (lambda: train(width=HUGE), "width: expected at most"),
    (lambda: mirrored(dim=10**9), "dim: expected at most 10000000, got 1000000000"),
    (lambda: nngp(X, depth=-HUGE), "depth: expected at least 1, got -1000"),
    (lambda: nngp(X, depth=X), "depth: expected an integer, got array([["),
    (lambda: nngp(X, activation=X), "activation: expected an Activation or a name, got array([["),
    (lambda: moments(kernel=X), "kernel: expected one of linear, nngp, ntk, extra, got array([["),
    (lambda: moments(kernel=EMPTY), "kernel: expected one of"),
    (lambda: nct.nc1(moments(), EMPTY), "convention: expected one of"),
    (lambda: nct.collapse_metrics(X, LABELS, global_mean=EMPTY), "global_mean: expected one of"),
    # nothing to learn from, or too much
    (lambda: train(0 * X), "X: the gradients at the start are 0; expected larger inputs"),
    (lambda: train(X * 1e300), "X: expected numbers up to 1e+50 in size"),
    (lambda: train(y=Y * 1e300), "y: expected numbers up to 1e+50 in size"),
    (lambda: adaptive(X * 1e300), "X: expected numbers up to 1e+50 in size"),
    (lambda: adaptive(y=Y * 1e308), "y: expected numbers up to 1e+50 in size"),
    (lambda: posterior(X * 1e300), "X: expected numbers up to 1e+50 in size"),
    # who is to blame
    (lambda: nngp(X * 1e300), "X: the nngp kernel of relu overflows at this scale of the data"),
    (lambda: nngp(X, X * 1e300), "Y: the nngp kernel of relu overflows at this scale of the data"),
    (lambda: nngp(X, X * 1e100, activation="relu2", depth=2), "Y: the nngp kernel of relu2 over"),
    (
        lambda: nct.kernel_moments(X * 1e300 ** LABELS[:, None], LABELS, **NTK),
        "X: the ntk kernel of relu overflows at this scale of the data",
    ),
    (lambda: regression(X * 1e300), "X_test: the ntk kernel of relu overflows at this scale"),
    (lambda: regression(weight_variance=1e300), "weight_variance: the ntk kernel of relu overflow"),
    (
        lambda: nngp(X * 1e10, weight_variance=1e300),
        "weight_variance: the nngp kernel of relu",
    ),
    (lambda: moments(bias_variance=1e308, weight_variance=4.0, depth=3), "bias_variance: the ntk"),
    # no function, no path, no list
    (lambda: train(progress="abc"), "progress: expected a function or None, got 'abc'"),
    (lambda: moments(progress="abc"), "progress: expected a function or None, got 'abc'"),
    (lambda: adaptive(progress=EMPTY), "progress: expected a function or None, got array([]"),
    (lambda: posterior(progress=1), "progress: expected a function or None, got 1"),
    (lambda: train(record=5), "record: expected steps, got 5"),
    (lambda: chunked(journal=1), "journal: expected the path of a file, got 1"),
    (lambda: datasets.read(5), "path: expected the path of a file, got 5"),
    (lambda: list(proving.verify([5])), "found: expected what `discover` returns, got 5"),
    (lambda: proving.discover("short"), "paths: expected a list of paths, got 'short'"),
    (lambda: proving.discover([5]), "paths: expected the path of a file, got 5"),
]


@pytest.mark.parametrize(("call", "message"), CASES, ids=[m.split(",")[0] for _, m in CASES])
def test_one_line_names_the_argument(call, message):
    with pytest.raises((TypeError, ValueError)) as raised:
        call()
    text = str(raised.value)
    assert text.startswith(message)
    assert "\n" not in text
    assert len(text) < 200


@pytest.mark.parametrize("call", [train, posterior])
def test_a_width_beyond_the_memory(call, monkeypatch):
    monkeypatch.setattr(problem, "free_memory", lambda: 10**6)
    with pytest.raises(ValueError, match=r"width: 100000 neurons need about .* expected at most"):
        call(width=100_000)


def test_targets_and_inputs_as_large_as_they_may_be():
    few = {"max_iterations": 3, "other_starts": False}
    assert np.isfinite(adaptive(X * 1e49, **few).residual)
    assert np.isfinite(adaptive(y=Y * 1e49, **few).residual)
    assert np.isfinite(train(X * 1e49, Y * 1e49).last.loss)


def test_a_fraction_is_a_number():
    third = Fraction(1, 3)
    for call in (
        lambda w: nngp(X, weight_variance=w),
        lambda w: nct.limit_moments(np.eye(2), w, weight_variance=w, **NTK).t,
        lambda w: train(learning_rate=w, weight_decay=w, readout_variance=w).W,
    ):
        assert (call(third) == call(1 / 3)).all()


def test_what_is_said_of_a_value():
    assert brief("relu") == "'relu'"
    assert brief(np.zeros((2, 2))) == "array([[0., 0.], [0., 0.]])"
    assert max(len(brief(x)) for x in (X, HUGE, "a" * 100, [0] * 1000, 10**5000)) == 60


def test_a_choice_is_no_array():
    assert validate.choice(np.str_("ntk"), ["ntk"], "kernel") == "ntk"
