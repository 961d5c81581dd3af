"""Bad input: one line that names the argument, from every public function, before work starts."""

import numpy as np
import pytest

import nctheory as nct
from nctheory import validate
from nctheory.compute import kernels
from nctheory.compute.moments import ClassMoments
from nctheory.layouts.datasets import d1
from nctheory.layouts.layouts import LimitClasses
from nctheory.layouts.network_data import NetworkData
from nctheory.names import ACTIVATIONS

X, Y = np.eye(3), [0, 0, 1]
NAN, INF = float("nan"), float("inf")


def nngp(X=X, **arguments):
    return nct.nngp(X, **{"activation": "relu", **arguments})


def ntk(X=X, **arguments):
    return nct.ntk(X, **{"activation": "relu", **arguments})


def moments(X=X, y=Y, **arguments):
    return nct.kernel_moments(X, y, **{"kernel": "ntk", **arguments})


def changed(value, shape=(3, 3)):
    array = np.eye(*shape)
    array[1, 2] = value
    return array


CASES = {
    # data
    "NaN": (
        lambda: nngp(changed(NAN)),
        ValueError,
        "X: expected finite numbers, got nan in row 1, column 2",
    ),
    "infinity": (
        lambda: ntk(changed(INF)),
        ValueError,
        "X: expected finite numbers, got inf in row 1, column 2",
    ),
    "NaN in Y": (lambda: nngp(Y=changed(NAN)), ValueError, "Y: expected finite numbers, got nan"),
    "NaN, moments": (lambda: moments(changed(NAN)), ValueError, "X: expected finite"),
    "NaN, features": (
        lambda: nct.feature_moments(changed(NAN), Y),
        ValueError,
        "H: expected finite",
    ),
    "NaN, Gram": (lambda: nct.class_moments(changed(NAN), Y), ValueError, "K: expected finite"),
    "one dimension": (
        lambda: nngp([1.0, 2.0]),
        ValueError,
        "X: expected a 2-dimensional array, got shape (2,)",
    ),
    "three dimensions": (
        lambda: ntk(np.ones((2, 2, 2))),
        ValueError,
        "X: expected a 2-dimensional",
    ),
    "scalar": (lambda: moments(1.0), ValueError, "X: expected a 2-dimensional array, got shape ()"),
    "no rows": (
        lambda: nngp(np.ones((0, 3))),
        ValueError,
        "X: expected at least one row and one column",
    ),
    "no columns": (
        lambda: moments(np.ones((3, 0))),
        ValueError,
        "X: expected at least one row and one column",
    ),
    "no rows in Y": (lambda: nngp(Y=np.ones((0, 3))), ValueError, "Y: expected at least one row"),
    "columns differ": (lambda: nngp(Y=np.ones((2, 4))), ValueError, "Y: expected 3 columns, got 4"),
    "ragged rows": (
        lambda: nngp([[1.0, 2.0], [3.0]]),
        ValueError,
        "X: expected rows of equal length",
    ),
    "text": (lambda: nngp([["a", "b"]]), TypeError, "X: expected real numbers, got dtype <U1"),
    "complex": (lambda: ntk(X * 1j), TypeError, "X: expected real numbers, got dtype complex128"),
    "objects": (
        lambda: moments([[None]] * 3),
        TypeError,
        "X: expected real numbers, got dtype object",
    ),
    # labels
    "labels too few": (
        lambda: moments(y=[0, 1]),
        ValueError,
        "labels: expected 3, one a sample, got 2",
    ),
    "labels, features": (lambda: nct.feature_moments(X, [0, 1]), ValueError, "labels: expected 3"),
    "labels, Gram": (lambda: nct.class_moments(X, [0] * 4), ValueError, "labels: expected 3"),
    "labels in rows": (
        lambda: moments(y=[[0, 1], [0, 2], [1, 0]]),
        ValueError,
        "labels: expected shape (N,) or (N, 1), or one-hot rows (N, C), got (3, 2)",
    ),
    "labels NaN": (
        lambda: moments(y=[0, NAN, 1]),
        ValueError,
        "labels: expected no NaN or infinity",
    ),
    "labels None": (
        lambda: moments(y=[0, None, 1]),
        TypeError,
        "labels: expected numbers or strings",
    ),
    "one class": (
        lambda: moments(y=[1, 1, 1]),
        ValueError,
        "labels: expected at least two classes, got one",
    ),
    "one class, features": (
        lambda: nct.feature_moments(X, ["a"] * 3),
        ValueError,
        "labels: expected at least two",
    ),
    "targets of a number": (
        lambda: nct.label_targets(3),
        ValueError,
        "labels: expected shape (N,) or (N, 1), or one-hot rows (N, C), got ()",
    ),
    "targets of ragged rows": (
        lambda: nct.label_targets([[1], [1, 2]]),
        ValueError,
        "labels: expected rows of equal length",
    ),
    "targets of nothing": (
        lambda: nct.label_targets([]),
        ValueError,
        "labels: expected at least two classes, got no labels",
    ),
    # matrices
    "K not square": (
        lambda: nct.class_moments(np.ones((3, 2)), Y),
        ValueError,
        "K: expected a square matrix",
    ),
    "K not symmetric": (
        lambda: nct.class_moments(changed(1.0), Y),
        ValueError,
        "K: expected a symmetric matrix",
    ),
    "M not square": (
        lambda: ClassMoments.of([1.0, 1.0], np.ones((2, 3))),
        ValueError,
        "M: expected a square",
    ),
    "M of one class": (
        lambda: ClassMoments.of([1.0], [[1.0]]),
        ValueError,
        "M: expected at least two classes",
    ),
    "t below M": (
        lambda: ClassMoments.of([1.0, 1.0], [[2.0, 0.0], [0.0, 2.0]]),
        ValueError,
        "t: expected at least the diagonal of M, got 1 and 2 in one class",
    ),
    "K indefinite": (
        lambda: nct.class_moments([[1.0, 3, 0], [3, 1, 0], [0, 0, 1]], Y),
        ValueError,
        "K: expected a positive semidefinite matrix",
    ),
    "t too long": (
        lambda: ClassMoments.of([1.0] * 3, np.eye(2)),
        ValueError,
        "t: expected shape (2,), got (3,)",
    ),
    "t NaN": (
        lambda: ClassMoments.of([1.0, NAN], np.eye(2)),
        ValueError,
        "t: expected finite numbers",
    ),
    "sizes negative": (
        lambda: ClassMoments.of([1.0] * 2, np.eye(2), [1, -1]),
        ValueError,
        "sizes: expected positive",
    ),
    "sizes zero": (
        lambda: ClassMoments.of([1.0] * 2, np.eye(2), [1, 0]),
        ValueError,
        "sizes: expected positive",
    ),
    "moments of an array": (
        lambda: nct.nc1(np.eye(3)),
        TypeError,
        "moments: expected ClassMoments, got ndarray",
    ),
    "sampled moments": (
        lambda: nct.nc1(nct.sampled_kernel_moments(X, Y, kernel="linear", pairs=10)),
        TypeError,
        "moments: expected ClassMoments, got SampledMoments, use its attribute moments",
    ),
    # layouts
    "std of a limit": (
        lambda: LimitClasses.mirrored(1.0, -2.0),
        ValueError,
        "std: expected at least 0, got -2.0",
    ),
    "mean of a limit": (
        lambda: LimitClasses.mirrored("a", 2.0),
        TypeError,
        "mean: expected real numbers",
    ),
    "samples drawn": (
        lambda: NetworkData.drawn("4", 2, ridge=0.1),
        TypeError,
        "samples: expected an integer, got '4'",
    ),
    "one sample drawn": (
        lambda: NetworkData.drawn(1, 2, ridge=0.1),
        ValueError,
        "samples: expected at least 2, got 1",
    ),
    "three classes drawn": (
        lambda: NetworkData.drawn((1, 2, 3), 2, ridge=0.1),
        ValueError,
        "samples: expected a whole number or two, got (1, 2, 3)",
    ),
    # seeds
    "seed of data": (lambda: d1(4, 2, rng="a"), TypeError, "rng: expected an integer, got 'a'"),
    "seed below 0": (lambda: d1(4, 2, rng=-1), ValueError, "rng: expected at least 0, got -1"),
    "seed of a network": (
        lambda: nct.train_network(X, Y, width=2, steps=1, seed="x"),
        TypeError,
        "seed: expected an integer, got 'x'",
    ),
    # names
    "activation": (
        lambda: nngp(activation="rleu"),
        ValueError,
        "activation: got 'rleu'; did you mean 'relu'? expected one of relu, erf",
    ),
    "activation case": (lambda: nngp(activation="ERF"), ValueError, "did you mean 'erf'?"),
    "activation type": (
        lambda: ntk(activation=np.tanh),
        TypeError,
        "activation: expected an Activation or a name",
    ),
    "kernel": (lambda: moments(kernel="nkt"), ValueError, "; did you mean 'ntk'?"),
    "kernel unlike any": (
        lambda: moments(kernel="zzz"),
        ValueError,
        "kernel: expected one of linear, nngp, ntk, extra, got 'zzz'",
    ),
    "convention": (lambda: nct.nc1(moments(), "samples"), ValueError, "; did you mean 'sample'?"),
    "kernel of a jump": (lambda: moments(activation="step"), ValueError, "kernel: step has no ntk"),
    "kernel not a name": (lambda: moments(kernel=None), ValueError, "kernel: expected one of"),
    "kernel unhashable": (lambda: moments(kernel=["ntk"]), ValueError, "kernel: got ['ntk']"),
    # networks
    "depth 0": (lambda: nngp(depth=0), ValueError, "depth: expected at least 1, got 0"),
    "depth -1": (lambda: moments(depth=-1), ValueError, "depth: expected at least 1, got -1"),
    "depth 1.5": (lambda: ntk(depth=1.5), TypeError, "depth: expected an integer, got 1.5"),
    "depth True": (lambda: ntk(depth=True), TypeError, "depth: expected an integer, got True"),
    "depth text": (lambda: ntk(depth="2"), TypeError, "depth: expected an integer, got '2'"),
    "weights negative": (
        lambda: nngp(weight_variance=-1.0),
        ValueError,
        "weight_variance: expected ",
    ),
    "weights zero": (lambda: nngp(weight_variance=0), ValueError, "weight_variance: expected "),
    "weights NaN": (lambda: moments(weight_variance=NAN), ValueError, "weight_variance: expected "),
    "weights array": (
        lambda: ntk(weight_variance=[1.0, 2.0]),
        TypeError,
        "weight_variance: expected a number",
    ),
    "weights text": (
        lambda: ntk(weight_variance="1"),
        TypeError,
        "weight_variance: expected real numbers",
    ),
    "biases negative": (lambda: nngp(bias_variance=-0.1), ValueError, "bias_variance: expected "),
    "biases infinite": (lambda: moments(bias_variance=INF), ValueError, "bias_variance: expected "),
    "biases None": (
        lambda: nngp(bias_variance=None),
        TypeError,
        "bias_variance: expected real numbers",
    ),
}


@pytest.mark.parametrize(("call", "exception", "message"), CASES.values(), ids=CASES)
def test_bad_input(call, exception, message, monkeypatch):
    def no_work(*_):
        raise AssertionError("work was started")

    monkeypatch.setattr(kernels, "run_blocks", no_work)
    monkeypatch.setattr("nctheory.compute.distance_sums.run_blocks", no_work)
    if message.endswith("'sample'?"):
        monkeypatch.undo()
    with pytest.raises(exception) as raised:
        call()
    assert type(raised.value) is exception
    text = str(raised.value)
    assert message in text
    assert "\n" not in text


ALLOWED = {
    "a class of one sample": lambda: moments().spread[1] == 0,
    "zero rows": lambda: np.isfinite(moments(np.array([[0.0, 0], [1, 1], [2, 1]])).t).all(),
    "all rows zero": lambda: (nngp(np.zeros((2, 2))) == 0).all(),
    "one row": lambda: ntk(np.ones((1, 4))).shape == (1, 1),
    "a NumPy integer of samples": lambda: (
        NetworkData.drawn(np.int64(4), 2, ridge=0.1).as_fields()
        == NetworkData.drawn(4, 2, ridge=0.1).as_fields()
    ),
    "one column": lambda: nngp(np.ones((3, 1))).shape == (3, 3),
    "integers": lambda: nngp(np.eye(2, dtype=int)).dtype == float,
    "booleans": lambda: moments(y=[True, True, False]).sizes.tolist() == [1, 2],
    "strings": lambda: moments(y=["b", "b", "a"]).sizes.tolist() == [1, 2],
    "a NumPy integer as depth": lambda: nngp(depth=np.int64(2)).shape == (3, 3),
    "a NumPy number as variance": lambda: nngp(weight_variance=np.float32(2)).shape == (3, 3),
    "Fortran order": lambda: (nngp(np.asfortranarray(X)) == nngp(X)).all(),
    "negative strides": lambda: (nngp(X[::-1])[::-1, ::-1] == nngp(X)).all(),
    "single precision": lambda: nngp(X.astype(np.float32)).dtype == np.float64,
}


@pytest.mark.parametrize("holds", ALLOWED.values(), ids=ALLOWED)
def test_allowed_input(holds):
    assert holds()


def test_an_almost_symmetric_kernel_is_taken():
    K = np.eye(3)
    K[0, 1] = 1e-12
    assert nct.class_moments(K, Y).M.shape == (2, 2)


@pytest.mark.parametrize(
    ("value", "hint"),
    [("rlu", "relu"), ("Erf", "erf"), ("relu-2", "relu2"), ("q", None)],
)
def test_choice_says_the_nearest(value, hint):
    with pytest.raises(ValueError, match="expected one of") as raised:
        validate.choice(value, ACTIVATIONS, "activation")
    assert (f"did you mean {hint!r}?" in str(raised.value)) == (hint is not None)
    before_the_list = str(raised.value).split("expected one of")[0]
    assert hint is None or hint in before_the_list


def test_labels_are_sorted_and_indexed():
    classes, index = validate.labels(["b", "a", "b"], 3)
    assert classes.tolist() == ["a", "b"]
    assert index.tolist() == [1, 0, 1]
