"""Arrays of every library: the same value, or one line that names the argument, row and column.

Libraries that nctheory does not need are skipped, saying so, where they are not installed.
"""

import fractions
import warnings

import numpy as np
import pytest
import scipy.sparse

import nctheory as nct
from nctheory import arrays, validate

X = np.array([[1.0, 2.0], [3.0, 4.5], [-1.0, 0.5], [0.25, -2.0]])
Y = [0, 1, 0, 1]


def ratio(X, labels=Y):
    return nct.nc1(nct.kernel_moments(X, labels, kernel="ntk", activation="relu")).ratio


EXPECTED = ratio(X)


def same(X, labels=Y):
    assert ratio(X, labels) == EXPECTED


def fault(X, said, labels=Y):
    with pytest.raises((ValueError, TypeError)) as caught:
        ratio(X, labels)
    assert str(caught.value).startswith(said), caught.value
    assert "\n" not in str(caught.value)


# --- NumPy, lists and SciPy ----------------------------------------------------------------------


def test_lists_and_objects():
    same(X.tolist())
    same([tuple(row) for row in X])
    same(list(X))
    same(X.astype(object))
    same([[fractions.Fraction(x) for x in row] for row in X])
    same(np.asfortranarray(X)[:, ::1])
    same(X.astype(np.longdouble))
    fault(X.astype(str), "X: expected real numbers, got dtype <U")
    objects = X.astype(object)
    objects[2, 1] = "0.5"
    fault(objects, "X: expected real numbers, got dtype object: '0.5' in row 2, column 1")
    objects[2, 1] = 10**400
    fault(objects, "X: expected finite numbers, got inf in row 2, column 1")
    fault({"a": X}, "X: expected real numbers, got dtype object: {'a': array([[ 1")
    fault({"a": 1}, "X: expected real numbers, got dtype object: {'a': 1}")
    fault(np.rec.fromarrays(X.T), "X: expected real numbers, got dtype")
    fault(np.array(["2020-01-01"], "M8[D]"), "X: expected real numbers")


def test_masked_arrays_are_refused_where_they_hide_something():
    hidden = np.ma.array(np.vstack([X, [1e6, 1e6]]), mask=np.zeros((5, 2)))
    hidden[4] = np.ma.masked
    fault(hidden, "X: expected no masked entries, got 2, the first at 4, 0", [*Y, 0])
    fault(list(hidden), "X: item 4: expected no masked entries, got 2, the first at 0", [*Y, 0])
    fault(
        X,
        "labels: item 1: expected no masked entries, got 1; leave",
        [*Y[:1], np.ma.masked, *Y[2:]],
    )
    same(hidden[:4])
    labels = np.ma.array(Y, mask=[0, 0, 1, 0])
    fault(X, "labels: expected no masked entries, got 1, the first at 2", labels)
    same(X, np.ma.array(Y))


@pytest.mark.parametrize("kind", ["csr_array", "coo_matrix", "csc_array", "lil_matrix"])
def test_sparse(kind):
    same(getattr(scipy.sparse, kind)(X))
    same(X, scipy.sparse.csr_array(np.eye(2)[Y]))


# --- labels --------------------------------------------------------------------------------------


def test_labels_of_all_shapes():
    column = np.array(Y)[:, None]
    one_hot = np.eye(2)[Y]
    for labels in (
        column, column.tolist(), one_hot, one_hot.astype(int), one_hot.astype(bool),
        one_hot.tolist(), np.array(Y, np.uint8), np.array(Y, bool), np.array(Y, float),
        np.array(["a", "b"])[Y], np.array(["a", "b"], object)[Y], np.array([b"a", b"b"])[Y],
        np.array(["a", "b"])[column], np.array(["a", "b"], np.dtypes.StringDType())[Y],
        np.array(Y, object), tuple(Y), [np.int64(y) for y in Y],
    ):  # fmt: skip
        same(X, labels)


def test_one_hot_labels_are_the_numbers_of_their_columns():
    classes, index = validate.labels([[0, 0, 1], [1, 0, 0], [0, 0, 1]], 3)
    assert classes.tolist() == [0, 2]
    assert index.tolist() == [1, 0, 1]


@pytest.mark.parametrize(
    ("labels", "said"),
    [
        ([[1, 0], [0, 1], [1, 1], [0, 1]], "labels: expected shape (N,) or (N, 1), or one-hot"),
        ([[1, 0], [0, 1], [0, 0], [0, 1]], "labels: expected shape (N,) or (N, 1), or one-hot"),
        ([[0.9, 0.1], [0, 1], [1, 0], [0, 1]], "labels: expected shape (N,) or (N, 1), or one-hot"),
        (np.zeros((2, 2, 2)), "labels: expected shape (N,) or (N, 1)"),
        (np.eye(2)[[0, 1]], "labels: expected 4, one a sample, got 2"),
        ([0, 1, None, 1], "labels: expected numbers or strings, got None in row 2"),
        ([0, 1, float("nan"), 1], "labels: expected no NaN or infinity, got nan in row 2"),
        (np.array(["a", "b", np.nan, "b"], object), "labels: expected no NaN"),
        (np.array([0, 1, np.nan, 1]), "labels: expected no NaN or infinity"),
        (
            np.array(["a", "b", np.nan, "b"]),
            "labels: expected no missing value, got 'nan' as a text",
        ),
        (
            np.array(["a", None, "b", "b"]).astype(str),
            "labels: expected no missing value, got 'None'",
        ),
        (["a", "b", 1, "b"], "labels: expected numbers or strings, got both"),
        (["a", "b", "a\0", "b"], "labels: 3 different labels become 2"),
        ([2**60, 2**60 + 1, 0.5, 0.5], "labels: 3 different labels become 2"),
        (
            [2**70, 1, 2**70, 1],
            "labels: expected whole numbers of 64 bits, got 1180591620717411303424",
        ),
        (
            [0, -(2**63) - 1, 0, 0],
            "labels: expected whole numbers of 64 bits, got -92233720368547758",
        ),
        ({0: 1}, "labels: expected an array of numbers or strings, got dict"),
        (np.array(Y, "M8[D]"), "labels: expected numbers or strings, got dtype datetime64"),
    ],
)
def test_labels_that_are_refused(labels, said):
    fault(X, said, labels)


# --- other libraries -----------------------------------------------------------------------------


def test_torch():
    torch = pytest.importorskip("torch")
    tensor = torch.tensor(X)
    labels = torch.tensor(Y)
    for x in (
        tensor, tensor.clone().requires_grad_(), torch.nn.Parameter(tensor), tensor.to_sparse(),
        tensor.to(torch.bfloat16), tensor.float(), tensor.T.contiguous().T, list(tensor),
        list(tensor.clone().requires_grad_()),
    ):  # fmt: skip
        assert np.array_equal(arrays.real_array(x, "X"), X)
    for y in (labels, labels.to(torch.bfloat16), labels[:, None], torch.eye(2)[labels],
              labels.bool(), list(labels)):  # fmt: skip
        same(X, y)
    with warnings.catch_warnings():  # of PyTorch, which gives both up
        warnings.simplefilter("ignore")
        same(torch.quantize_per_tensor(tensor.float(), 0.25, 0, torch.qint8))
        masked = torch.masked.masked_tensor
        same(masked(tensor, torch.ones_like(tensor, dtype=torch.bool)))
        fault(masked(tensor, tensor > 0), "X: expected no masked entries; leave")
    nested = torch.nested.nested_tensor([tensor[0], tensor[1]], layout=torch.jagged)
    fault(nested, "X: expected an array, got NestedTensor: ")
    fake = __import__("torch._subclasses.fake_tensor")._subclasses.fake_tensor.FakeTensorMode()
    with fake:
        empty = torch.empty(4, 2)
    fault(empty, "X: expected an array, got FakeTensor: ")
    with pytest.raises(TypeError, match=r"^X: expected an array, got Tensor: [^\n]*$"):
        torch.vmap(ratio)(tensor[None])
    with pytest.raises(TypeError, match=r"^X: expected real numbers, got dtype complex128"):
        arrays.real_array(tensor * 1j, "X")
    with pytest.raises(TypeError, match=r"^X: expected an array, got Tensor: "):
        arrays.real_array(tensor.to("meta"), "X")


def test_jax():
    jax = pytest.importorskip("jax")
    with pytest.raises(TypeError, match=r"^X: expected an array, got "):
        jax.jit(lambda x: ratio(x))(X)
    assert np.array_equal(arrays.real_array(jax.numpy.asarray(X), "X"), X)
    half = jax.numpy.asarray(X, jax.numpy.bfloat16)
    assert np.array_equal(arrays.real_array(half, "X"), X)
    same(X, jax.numpy.asarray(Y))
    same(X, jax.nn.one_hot(jax.numpy.asarray(Y), 2, dtype=jax.numpy.bfloat16))
    fault(jax.random.key(0), "X: expected an array, got ")


def test_array_api():
    xp = pytest.importorskip("array_api_strict")
    assert np.array_equal(arrays.real_array(xp.asarray(X), "X"), X)
    same(X, xp.asarray(Y))


def test_pandas():
    pd = pytest.importorskip("pandas")
    frame = pd.DataFrame(X, columns=["a", "b"], index=list("wxyz"))
    same(frame)
    same(frame.astype("Float64"))
    same(frame.astype(object))
    whole = pd.DataFrame({"a": [1, 2, 3, 5], "b": [4, 1, 0, 7]})
    expected = ratio(whole.to_numpy())
    assert ratio(whole.astype("Int64")) == expected
    assert ratio(whole.astype({"a": "UInt8", "b": "Float32"})) == expected
    assert ratio(whole.astype({"a": pd.SparseDtype(int)})) == expected

    whole["b"] = whole["b"].astype("Int64").mask([False, True, False, False])
    fault(whole, "X: column 'b': expected finite numbers, got none in row 1")
    frame["b"] = frame["b"].where(frame["b"] > 0)
    fault(frame, "X: column 'b': expected finite numbers, got none in row 3")
    fault(frame.groupby("a"), "X: expected ")
    for kind in ("category", "string", "datetime64[ns]", "complex128"):
        fault(
            pd.DataFrame({"a": [1, 2, 3, 4], "b": pd.Series([1, 2, 3, 4]).astype(kind)}),
            "X: column 'b': expected real numbers, got dtype ",
        )
    fault(
        pd.DataFrame({"a": [1, 2, 3, 4], "b": pd.Series([1, "2", 3, 4], dtype=object)}),
        "X: column 'b': expected real numbers, got dtype object: '2' in entry 1",
    )


def test_labels_of_pandas():
    pd = pytest.importorskip("pandas")
    names = pd.Series(["a", "b"])[Y].reset_index(drop=True)
    for labels in (
        pd.Series(Y), pd.Series(Y, dtype="Int64"), pd.Series(Y, dtype="boolean"), names,
        names.astype(object), names.astype("category"), names.astype("string"), pd.Index(names),
        pd.Categorical(Y, categories=[1, 0, 2]), pd.DataFrame({"y": names}), pd.get_dummies(names),
        pd.DataFrame({"y": pd.Series(Y, dtype="Int64")}),
    ):  # fmt: skip
        same(X, labels)
    hole = [False, False, True, False]
    for labels in (
        pd.Series(Y, dtype="Int64").mask(hole), pd.Series(Y).mask(hole), names.mask(hole),
        names.astype("category").mask(hole), names.astype("string").mask(hole),
        names.astype(object).mask(hole, None),
        pd.DataFrame({"y": pd.Series(Y, dtype="Int64").mask(hole)}),
    ):  # fmt: skip
        fault(X, "labels: expected n", labels)
