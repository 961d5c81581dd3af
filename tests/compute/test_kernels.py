"""Kernel matrices against many-digit arithmetic, at every angle and scale, and their laws."""

from unittest import mock

import mpmath as mp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import nctheory as nct
from nctheory.compute import kernels as module
from nctheory.compute.kernels import Kernel, run_blocks, slices
from nctheory.strategies import SHAPES, activations, inputs, network

from ..reference import kernel_matrices, unless_refused

EPS = np.finfo(float).eps
FIGURE = 1e-11  # what the package promises
KERNELS = {"nngp": nct.nngp, "ntk": nct.ntk}
both = pytest.mark.parametrize("kernel", KERNELS)
names = pytest.mark.parametrize("activation", ["relu", "erf"])
SAME_SCALE = [s for s in SHAPES if s != "scales"]


def errors(K, exact):
    """Absolute errors over the exact values, and over sqrt(K(x, x) K(x', x'))."""
    entry, norm = 0.0, 0.0
    with mp.workdps(150):
        for i in range(len(K)):
            for j in range(len(K)):
                error = abs(mp.mpf(float(K[i, j])) - exact[i, j])
                size = mp.sqrt(exact[i, i] * exact[j, j])
                if error <= size * mp.mpf(10) ** -100:  # exact zeros carry the reference's rounding
                    continue
                entry = max(entry, float(error / abs(exact[i, j])))
                norm = max(norm, float(error / size))
    return entry, norm


def normwise(K):
    """sqrt(K(x, x) K(x', x')), what rounding errors of K(x, x') are measured by."""
    root = np.sqrt(np.diag(K))
    return np.outer(root, root)


def pair(angle, sign=1.0, ratio=1.0, columns=3):
    """Three rows at small angles to one line, on either side of 0, and of different lengths."""
    rng = np.random.default_rng(columns)
    x, z = rng.normal(size=(2, columns))
    z -= (z @ x) / (x @ x) * x
    z *= np.linalg.norm(x) / np.linalg.norm(z)
    return np.array([x, sign * ratio * (x + angle * z), 1.5 * sign * ratio * (x - 2 * angle * z)])


RNG = np.random.default_rng(0)
DATA = {
    "general": RNG.normal(size=(4, 3)),
    "one column": np.array([[1.0], [0.25], [-3.0]]),
    "collinear": np.outer([1.0, 0.1, -3.0, 2.0], [0.3, 0.7]),
    "duplicates and a zero row": np.array([[1.0, 2.0], [1.0, 2.0], [3.0, -1.0], [0.0, 0.0]]),
    "lengths 1e-3 to 1e3": RNG.normal(size=(3, 3)) * [[1e-3], [1.0], [1e3]],
    "lengths 1e-8 to 1e8": RNG.normal(size=(3, 3)) * [[1e-8], [1.0], [1e8]],
    **{f"parallel to {a}": pair(a) for a in (1e-2, 1e-4, 1e-8, 1e-12)},
    "parallel to 1e-4, lengths 1 to 1e8": pair(1e-4, ratio=1e8),
}
ANTIPARALLEL = {f"antiparallel to {a}": pair(a, sign=-1.0) for a in (1e-2, 1e-4, 1e-8)}
NETWORKS = {
    "depth 1": (1, 1.0, 0.0),
    "depth 1, biases": (1, 1.5, 0.3),
    "depth 2": (2, 1.5, 0.0),
    "depth 3": (3, 2.0, 0.0),
    "depth 3, biases": (3, 1.5, 0.3),
}


@names
@pytest.mark.parametrize("arguments", NETWORKS.values(), ids=NETWORKS)
@pytest.mark.parametrize("X", (DATA | ANTIPARALLEL).values(), ids=DATA | ANTIPARALLEL)
def test_kernels_are_the_recursion(X, arguments, activation):
    """To the promised figure, relative to the norms of the features."""
    depth, w, b = arguments
    exact = kernel_matrices(X, activation, *arguments)
    for name, function in KERNELS.items():
        K = function(X, activation=activation, depth=depth, weight_variance=w, bias_variance=b)
        _, norm = errors(K, exact[name])
        assert norm < FIGURE, name


@names
@pytest.mark.parametrize("arguments", NETWORKS.values(), ids=NETWORKS)
@pytest.mark.parametrize("angle", [1e-2, 1e-4, 1e-8])
def test_near_antiparallel_entries(angle, arguments, activation):
    """ReLU kernels fall as the cube of pi - angle, and keep the accuracy that the inputs have: one
    rounding of a row is 3 EPS / (pi - angle) of the entry."""
    X = pair(angle, sign=-1.0)
    depth, w, b = arguments
    exact = kernel_matrices(X, activation, *arguments)
    for name, function in KERNELS.items():
        K = function(X, activation=activation, depth=depth, weight_variance=w, bias_variance=b)
        entry, _ = errors(K, exact[name])
        assert entry < max(FIGURE, 16 * EPS / angle), name


@names
@pytest.mark.parametrize(
    "kind", ["general", "one column", "parallel to 0.0001", "parallel to 1e-08"]
)
@pytest.mark.parametrize("arguments", NETWORKS.values(), ids=NETWORKS)
def test_entries_of_well_conditioned_data(kind, arguments, activation):
    """The figure as it is stated: relative errors, entry by entry."""
    depth, w, b = arguments
    exact = kernel_matrices(DATA[kind], activation, *arguments)
    for name, function in KERNELS.items():
        K = function(
            DATA[kind], activation=activation, depth=depth, weight_variance=w, bias_variance=b
        )
        entry, _ = errors(K, exact[name])
        assert entry < FIGURE, name


def test_step_kernel_has_no_ntk_but_an_nngp():
    X = DATA["general"]
    exact = kernel_matrices(X, "step")["nngp"]
    assert errors(nct.nngp(X, activation="step"), exact)[0] < FIGURE
    assert errors(nct.nngp(X, activation="relu2"), kernel_matrices(X, "relu2")["nngp"])[1] < FIGURE
    with pytest.raises(ValueError, match=r"^kernel: step has no ntk, .*; use 'nngp'$"):
        nct.ntk(X, activation="step")


EXTREME = [-150, -100, -77, -30, 30, 77, 100, 150]
BASE = np.array([[1.0, 0.5], [0.3, -1.2], [-0.7, 0.2], [1.0, 0.50001]])


@both
@names
@pytest.mark.parametrize("depth", [1, 2, 3])
@pytest.mark.parametrize("bias", [0.0, 0.5])
@pytest.mark.parametrize("exponent", EXTREME)
def test_extreme_scales_are_right_or_an_error(exponent, bias, depth, activation, kernel):
    X = BASE * 10.0**exponent
    # (1 + 2 k11)(1 + 2 k22) - 4 k12^2 loses 4 exponent digits
    exact = kernel_matrices(X, activation, depth, 1.0, bias, digits=60 + 2 * abs(exponent))[kernel]
    K = unless_refused(
        lambda: KERNELS[kernel](X, activation=activation, depth=depth, bias_variance=bias)
    )
    if K is None:  # allowed where squares of K leave the range of doubles
        assert abs(exponent) > 75
        return
    assert np.isfinite(K).all()
    assert errors(K, exact)[1] < FIGURE


@both
@names
def test_rows_of_every_scale_in_one_matrix(activation, kernel):
    X = BASE[:3] * 10.0 ** np.array([[-150.0], [0.0], [150.0]])
    exact = kernel_matrices(X, activation, digits=500)[kernel]
    K = unless_refused(lambda: KERNELS[kernel](X, activation=activation))
    if K is None:
        return
    assert errors(K, exact)[1] < FIGURE


@both
@names
@pytest.mark.parametrize("bias", [0.0, 0.5])
@pytest.mark.parametrize("depth", [1, 2, 3])
def test_zero_rows_are_allowed(depth, bias, activation, kernel):
    X = np.array([[1.0, 0.5], [0.0, 0.0], [0.0, 0.0], [-2.0, 1.0]])
    K = KERNELS[kernel](X, activation=activation, depth=depth, bias_variance=bias)
    assert np.isfinite(K).all()
    assert (abs(K[1:3, 1:3] - K[1, 1]) <= 4 * EPS * K[1, 1]).all()
    if bias == 0:
        assert (K[1:3] == 0).all()


@both
def test_relu_at_any_scale_is_homogeneous(kernel):
    """1e-150 to 1e150, depth 1 to 3: K(cX) = c^2 K(X), where c^2 is a double."""
    for depth in (1, 2, 3):
        unit = KERNELS[kernel](BASE, activation="relu", depth=depth)
        for exponent in EXTREME:
            X = BASE * 2.0 ** (3 * exponent)
            K = unless_refused(lambda: KERNELS[kernel](X, activation="relu", depth=depth))  # noqa: B023
            if K is None:
                continue
            scaled = np.ldexp(K, -6 * exponent)
            assert (abs(scaled - unit) <= 16 * EPS * normwise(unit)).all(), (depth, exponent)


# Laws. Tolerances are in units of rounding of sqrt(K(x, x) K(x', x')).


@given(inputs(), activations(), network(), st.sampled_from(list(KERNELS)))
def test_symmetric_and_positive_semidefinite(X, activation, arguments, kernel):
    K = KERNELS[kernel](X, activation=activation, **arguments)
    assert (K == K.T).all()
    assert (np.diag(K) >= 0).all()
    assert (abs(K) <= normwise(K) * (1 + 16 * EPS)).all(), "Cauchy-Schwarz"
    root = np.where(np.diag(K) > 0, np.sqrt(np.diag(K)), 1)
    # Entries have relative errors of a few EPS, and so has the smallest eigenvalue, times N.
    assert np.linalg.eigvalsh(K / np.outer(root, root)).min() >= -32 * EPS * len(K)


@given(inputs(), st.integers(-6, 6), network(), st.sampled_from(list(KERNELS)))
def test_relu_is_homogeneous(X, power, arguments, kernel):
    arguments = arguments | {"bias_variance": 0.0}
    K = KERNELS[kernel](X, activation="relu", **arguments)
    scaled = KERNELS[kernel](2.0**power * X, activation="relu", **arguments)
    assert (abs(scaled - 4.0**power * K) <= 16 * EPS * 4.0**power * normwise(K)).all()


@given(inputs(shapes=SAME_SCALE), activations(), network(), st.integers(0, 2**32 - 1))
def test_rotation_invariance(X, activation, arguments, seed):
    """Rounding turns a rotated row by an angle of about d EPS."""
    rotation, _ = np.linalg.qr(np.random.default_rng(seed).normal(size=(X.shape[1],) * 2))
    for function in KERNELS.values():
        K = function(X, activation=activation, **arguments)
        turned = function(X @ rotation, activation=activation, **arguments)
        # sqrt(K0) <= 1e2 multiplies the angle in the slope of ERF; three layers multiply it again
        assert (abs(turned - K) <= 1e4 * EPS * X.shape[1] * normwise(K) + 1e-300).all()


@given(inputs(), activations(), network(), st.data())
def test_permutation_invariance(X, activation, arguments, data):
    order = data.draw(st.permutations(range(len(X))))
    for function in KERNELS.values():
        K = function(X, activation=activation, **arguments)[np.ix_(order, order)]
        permuted = function(X[order], activation=activation, **arguments)
        assert (abs(permuted - K) <= 1e4 * EPS * normwise(K)).all()


@given(inputs(rows=(2, 8)), activations(), network(), st.integers(1, 4))
def test_blocked_equals_unblocked(X, activation, arguments, width):
    for function in KERNELS.values():
        K = function(X, activation=activation, **arguments)
        with mock.patch.object(module, "_BLOCK", width):
            blocked = function(X, activation=activation, **arguments)
        assert (blocked == blocked.T).all()
        assert (abs(blocked - K) <= 1e3 * EPS * normwise(K)).all()


@given(inputs(), inputs(columns=1), activations(), network(), st.data())
def test_two_sets_of_inputs(X, Z, activation, arguments, data):
    """nngp(X, Y) is a part of nngp of the stacked rows."""
    Y = X[data.draw(st.lists(st.integers(0, len(X) - 1), min_size=1, max_size=4))] * Z[0, 0]
    both = np.vstack([X, Y])
    for function in KERNELS.values():
        K = function(both, activation=activation, **arguments)
        cross = function(X, Y, activation=activation, **arguments)
        assert cross.shape == (len(X), len(Y))
        assert (
            abs(cross - K[: len(X), len(X) :]) <= 1e4 * EPS * normwise(K)[: len(X), len(X) :]
        ).all()


@given(inputs(shapes=SAME_SCALE), network())
def test_linear_kernel_is_the_inner_product(X, arguments):
    w, b = arguments["weight_variance"], arguments["bias_variance"]
    K = Kernel("linear", "relu", **arguments).matrix(X)
    exact = b + w * X @ X.T / X.shape[1]
    assert (abs(K - exact) <= 16 * EPS * normwise(exact)).all()


@given(inputs(), activations(), network(depth=(1, 3)))
def test_ntk_is_nngp_and_extra(X, activation, arguments):
    w, b = arguments["weight_variance"], arguments["bias_variance"]
    q, extra, theta = (
        Kernel(name, activation, **arguments).matrix(X) for name in ("nngp", "extra", "ntk")
    )
    exact = b + w * (q + extra)
    assert (abs(theta - exact) <= 4 * EPS * (b + w * (abs(q) + abs(extra)))).all()


@given(inputs(shapes=SAME_SCALE), activations(), network(depth=(1, 2)))
def test_features_of_a_layer_are_inputs_of_the_next(X, activation, arguments):
    """A root of Q_l as data makes Q_1 into Q_{l+1}: the recursion, without its formula."""
    q = nct.nngp(X, activation=activation, **arguments)
    values, vectors = np.linalg.eigh(q)
    features = vectors * np.sqrt(np.maximum(values, 0) * len(q))
    deeper = nct.nngp(features, activation=activation, **(arguments | {"depth": 1}))
    exact = nct.nngp(X, activation=activation, **(arguments | {"depth": arguments["depth"] + 1}))
    # Rounding of the eigenvalues, at the scale of the largest feature; the slope of kappa is at
    # most 4/pi.
    scale = arguments["weight_variance"] * q.max() + 1e-300
    assert (abs(deeper - exact) <= 64 * EPS * len(q) * max(scale, exact.max())).all()


@given(inputs())
def test_erf_features_are_bounded(X):
    assert (abs(nct.nngp(X, activation="erf", depth=1)) <= 1).all()


@given(inputs(rows=(2, 4), shapes=["any"]), activations())
def test_a_bias_is_one_more_input(X, activation):
    """weight_variance <x,x'>/d + bias_variance is the kernel of x with one more coordinate."""
    d = X.shape[1]
    longer = np.hstack([X, np.ones((len(X), 1))])
    for function in KERNELS.values():
        a = function(X, activation=activation, bias_variance=0.25, weight_variance=0.25 * d)
        b = function(longer, activation=activation, weight_variance=0.25 * (d + 1))
        if function is nct.ntk:
            a = (a - 0.25) / (0.25 * d)
            b = b / (0.25 * (d + 1))
        assert (abs(a - b) <= 64 * EPS * normwise(b)).all()


@pytest.mark.parametrize(("length", "start"), [(1, 0), (256, 0), (257, 0), (1000, 0), (1000, 512)])
def test_slices_cover_a_range_once(length, start):
    covered = [i for part in slices(length, start) for i in range(length)[part]]
    assert covered == list(range(start, length))


def test_run_blocks_keeps_order_and_reports_progress():
    progress = []
    assert run_blocks(lambda a, b: a * b, [(i, 2) for i in range(5)], progress.append) == [
        0,
        2,
        4,
        6,
        8,
    ]
    assert progress == [0.2, 0.4, 0.6, 0.8, 1.0]


def test_errors_in_blocks_are_raised():
    with pytest.raises(ZeroDivisionError):
        run_blocks(lambda a: 1 / a, [(1,), (0,)])


def test_inputs_are_left_alone():
    X = BASE * 1e100
    before = X.copy()
    nct.ntk(X, activation="relu", bias_variance=0.5)
    assert (before == X).all()


@names
def test_integers_lists_and_names_are_taken(activation):
    X = [[1, 2], [3, -4]]
    by_object = nct.nngp(
        np.array(X, float), activation={"relu": nct.RELU, "erf": nct.ERF}[activation]
    )
    assert (nct.nngp(X, activation=activation) == by_object).all()
