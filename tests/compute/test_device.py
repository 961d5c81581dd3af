"""Arrays of other libraries are computed where they live, and give what NumPy gives."""

import numpy as np
import pytest

import nctheory as nct
from nctheory.compute import device
from nctheory.compute.kernels import Kernel

NETWORKS = [
    ("linear", "relu", 1, 2.0, 0.1),
    ("nngp", "relu", 1, 1.0, 0.0),
    ("ntk", "relu", 2, 1.3, 0.2),
    ("ntk", "erf", 3, 0.7, 0.1),
    ("ntk", "erf", 4, 5.0, 0.0),
    ("extra", "erf", 2, 1.0, 0.0),
    ("ntk", "relu2", 1, 1.0, 0.0),
]
each = pytest.mark.parametrize("network", NETWORKS, ids=lambda n: f"{n[0]}-{n[1]}-{n[2]}")


@pytest.fixture(params=["torch", "array_api_strict"])
def xp(request):
    return pytest.importorskip(request.param)


@pytest.fixture
def X(rng):
    """Equal, antipodal, nearly parallel and nearly antipodal rows, and a row of zeros."""
    X = rng.standard_normal((40, 5))
    X[3], X[4], X[5] = X[2], -X[2], X[2] + 1e-9 * X[6]
    X[7], X[8] = 0, -1.5 * X[2] + 1e-10 * X[9]
    return X


@each
def test_matrices(network, xp, X, rng):
    kernel = Kernel(*network)
    expected = kernel.matrix(X)
    found = kernel.matrix(xp.asarray(X))
    assert type(found) is type(xp.asarray(X))
    assert found.dtype == xp.float64
    close = {"rel": 1e-10, "abs": 1e-14 * np.abs(expected).max()}
    assert np.asarray(found) == pytest.approx(expected, **close)
    Y = np.vstack([2 * X[:9], rng.standard_normal((4, 5))])
    for other in (Y, xp.asarray(Y)):
        found = kernel.matrix(xp.asarray(X), other)
        assert np.asarray(found) == pytest.approx(kernel.matrix(X, Y), **close)


@each
def test_moments_and_metrics(network, xp, X, rng, monkeypatch):
    monkeypatch.setattr(device, "_BLOCK", 16)
    monkeypatch.setattr(device, "_GATHERED", 300)
    y = np.arange(40) % 3
    alpha = rng.standard_normal((40, 3))
    names = ("kernel", "activation", "depth", "weight_variance", "bias_variance")
    options = dict(zip(names, network, strict=True))
    options["biases"] = [0.1, 0.2, 0.3]  # the row of zeros would be a tie
    expected = nct.kernel_collapse_metrics(X, y, coefficients=alpha, **options)
    seen = []
    found = nct.kernel_collapse_metrics(
        xp.asarray(X),
        xp.asarray(y),
        coefficients=xp.asarray(alpha),
        progress=seen.append,
        **options,
    )
    assert seen[-1] == 1
    for name, value in expected.as_dict().items():
        if name == "global_mean":
            continue
        assert getattr(found, name) == pytest.approx(value, rel=1e-9, abs=1e-12), name
    del options["biases"]
    moments = nct.kernel_moments(xp.asarray(X), y, **options)
    assert isinstance(moments.spread, np.ndarray)
    of_numpy = nct.kernel_moments(X, y, **options)
    for name in ("t", "M", "spread", "gaps", "sizes"):
        assert getattr(moments, name) == pytest.approx(getattr(of_numpy, name), rel=1e-10)


def test_blocks_stay_where_they_live(X, monkeypatch):
    """No array as large as a block goes through NumPy."""
    torch = pytest.importorskip("torch")
    y = np.arange(40) % 2
    nct.kernel_moments(torch.tensor(X), y, kernel="ntk")  # compiles
    largest = []
    numpy = torch.Tensor.numpy

    def watched(self, **options):
        largest.append(self.numel())
        return numpy(self, **options)

    def refused(*_, **__):
        raise AssertionError("converted by NumPy")

    monkeypatch.setattr(torch.Tensor, "numpy", watched)
    monkeypatch.setattr(torch.Tensor, "__array__", refused)
    nct.kernel_moments(torch.tensor(X), torch.tensor(y), kernel="ntk")
    assert largest
    assert max(largest) <= 40


def test_gradients_half_precision_and_single_precision():
    torch = pytest.importorskip("torch")
    x = torch.tensor([[1.0, 0.5], [-0.3, 1.2], [2.0, -1.0]])
    expected = nct.ntk(x.double().numpy(), activation="erf", depth=2)
    for tensor in (x, x.clone().requires_grad_(), torch.nn.Parameter(x)):
        found = nct.ntk(tensor, activation="erf", depth=2)
        assert not found.requires_grad
        assert found.dtype == torch.float64
        assert found.numpy() == pytest.approx(expected, rel=1e-12)
    half = x.to(torch.bfloat16)
    expected = nct.nngp(half.double().numpy(), activation="relu")
    assert nct.nngp(half, activation="relu").numpy() == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("width", [1e-5, 1e-8, 1e-12])
@pytest.mark.parametrize("activation", ["relu", "erf"])
def test_tight_classes(xp, width, activation, rng):
    y = np.arange(30) % 2
    X = np.array([[1.0, 0.5, -1.0], [-0.5, 2.0, 0.25]])[y] + width * rng.standard_normal((30, 3))
    for kernel in ("nngp", "ntk"):
        options = {"kernel": kernel, "activation": activation}
        expected = nct.kernel_moments(X, y, **options)
        found = nct.kernel_moments(xp.asarray(X), y, **options)
        assert found.spread == pytest.approx(expected.spread, rel=1e-7)
        assert found.gaps == pytest.approx(expected.gaps, rel=1e-10)


@pytest.mark.parametrize("scale", [1e-160, 1e-100, 1e100])
def test_scales(xp, X, scale):
    y = np.arange(40) % 2
    expected = nct.nc1(nct.kernel_moments(X, y, kernel="ntk")).ratio
    x = xp.asarray(X * scale)
    if scale == 1e-160:
        with pytest.raises(ValueError, match="underflows at this scale"):
            nct.kernel_moments(x, y, kernel="ntk")
    else:
        assert nct.nc1(nct.kernel_moments(x, y, kernel="ntk")).ratio == pytest.approx(expected)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda x: x[0, :], "X: expected a 2-dimensional array, got shape (5,)"),
        (lambda x: x[:0, :], "X: expected at least one row"),
        (lambda x: x * np.nan, "X: expected finite numbers, got nan in row 0, column 0"),
        (lambda x: x * 1e160, "X: the nngp kernel of relu overflows at this scale"),
    ],
)
def test_bad_input(xp, X, change, said):
    with pytest.raises(ValueError, match=r"^X: ") as caught:
        nct.nngp(change(xp.asarray(X)), activation="relu")
    assert str(caught.value).startswith(said)
    with pytest.raises(ValueError, match="Y: expected 5 columns, got 4"):
        nct.nngp(xp.asarray(X), xp.asarray(X[:, :4]), activation="relu")


def test_tensors_of_other_kinds_go_through_numpy(X):
    torch = pytest.importorskip("torch")
    expected = nct.nngp(X, activation="relu")
    tensor = torch.tensor(X)
    assert np.array_equal(nct.nngp(tensor.to_sparse(), activation="relu"), expected)
    with pytest.raises(TypeError, match=r"^X: expected real numbers, got dtype complex128"):
        nct.nngp(tensor * 1j, activation="relu")
    with pytest.raises(TypeError, match=r"^X: expected an array, got Tensor: "):
        nct.nngp(tensor.to("meta"), activation="relu")


@pytest.mark.parametrize("activation", ["step", "tanh"])
def test_jumps_and_numerical_duals_go_through_numpy(activation):
    torch = pytest.importorskip("torch")
    found = nct.nngp(torch.eye(3), activation=activation)
    assert np.array_equal(found, nct.nngp(np.eye(3), activation=activation))


def test_what_a_library_cannot_do_goes_through_numpy(X):
    jax = pytest.importorskip("jax")
    x = jax.numpy.asarray(X)  # single precision, unless it is asked for more
    found = nct.nngp(x, activation="relu")
    assert isinstance(found, np.ndarray)
    assert found == pytest.approx(nct.nngp(np.asarray(x), activation="relu"))
