"""Class moments and NC1: accuracy in tight classes, laws, and the theorem on mirrored classes."""

import pickle
import subprocess
import sys
from unittest import mock

import mpmath
import numpy as np
import pytest
from hypothesis import assume, given, reject
from hypothesis import strategies as st

import nctheory as nct
from nctheory.compute import kernels as kernels_module
from nctheory.compute.moments import NC1, BetweenLost, ClassMoments
from nctheory.names import CONVENTIONS
from nctheory.strategies import (
    SHAPES,
    activations,
    inputs,
    labelled_data,
    labels,
    mirrored_data,
    network,
)

from ..reference import kernel_matrices, relative_error, traces, unless_refused

EPS = np.finfo(float).eps
SAME_SCALE = [s for s in SHAPES if s != "scales"]
names = st.sampled_from(["linear", "nngp", "ntk", "extra"])


def d1(dim, samples, seed=0):
    """The published data set: N(-2, 0.25 I) and N(+2, 0.25 I), balanced."""
    rng = np.random.default_rng(seed)
    sign = np.repeat([-1.0, 1.0], samples // 2)
    return 2 * sign[:, None] + 0.5 * rng.normal(size=(samples, dim)), sign


def tight_classes(kind, columns, width, samples=3, classes=3):
    rng = np.random.default_rng(columns)
    centres = rng.normal(size=(classes, columns))
    noise = rng.normal(size=(classes, samples, columns))
    if kind == "classes as close as they are wide":
        centres = centres[0] + 5 * width * rng.normal(size=(classes, columns))
    elif kind == "on one line":
        centres = centres[0] * np.array([1, 2, -1.5])[:, None]
        noise = centres[:, None] * rng.normal(size=(classes, samples, 1))
    size = np.linalg.norm(centres, axis=1)[:, None, None]
    X = centres[:, None] + width * (noise if kind == "on one line" else size * noise)
    return X.reshape(-1, columns), np.repeat(np.arange(classes), samples)


@pytest.mark.parametrize("activation", ["relu", "erf"])
@pytest.mark.parametrize(
    ("depth", "bias"), [(1, 0.0), (1, 0.3), (2, 0.0), (3, 0.2)], ids=lambda x: str(x)
)
@pytest.mark.parametrize("width", [1e-3, 1e-6, 1e-8])
@pytest.mark.parametrize("columns", [1, 2, 5])
@pytest.mark.parametrize("kind", ["apart", "classes as close as they are wide", "on one line"])
def test_traces_of_tight_classes(kind, columns, width, depth, bias, activation):
    """The figure is 1e-6; by subtraction in double precision a width of 1e-8 leaves no digit."""
    X, y = tight_classes(kind, columns, width)
    exact = kernel_matrices(X, activation, depth, 1.0, bias)
    for kernel in ("nngp", "ntk"):
        moments = nct.kernel_moments(
            X, y, kernel=kernel, activation=activation, depth=depth, bias_variance=bias
        )
        within, between = traces(exact[kernel], list(y))
        result = nct.nc1(moments)
        assert relative_error(result.within, within) < 1e-6, kernel
        assert relative_error(result.between, between) < 1e-6, kernel


@pytest.mark.parametrize("convention", CONVENTIONS)
@pytest.mark.parametrize("kernel", ["linear", "nngp", "ntk", "extra"])
def test_imbalanced_traces_in_every_convention(kernel, convention):
    X = np.random.default_rng(3).normal(size=(9, 2)) + 1
    y = np.array(list("aaaaabbbc"))
    within, between = traces(kernel_matrices(X, "erf")[kernel], list(y), convention)
    result = nct.nc1(nct.kernel_moments(X, y, kernel=kernel, activation="erf"), convention)
    # differences of kernels of about 1, and a few roundings
    assert relative_error(result.within, within) < 1e-13
    assert relative_error(result.between, between) < 1e-13
    assert result.ratio == pytest.approx(result.within / result.between, rel=4 * EPS)


def test_erf_ntk_on_d1_is_not_the_outer_product_trap():
    """The paper's reference code forms the ERF determinant with `a @ a.T` on a one-dimensional
    tensor, a scalar product where an outer product is meant, and prints NC1(NTK)/NC1(NNGP) = 0.99
    on D1 at d = 128. The true ratio is about 2.01. The wrong formula is written out here, to show
    that this test tells one from the other."""
    for samples in (128, 256, 512, 1024):
        X, y = d1(128, samples)
        nngp, ntk = (
            nct.nc1(nct.kernel_moments(X, y, kernel=k, activation="erf")).ratio
            for k in ("nngp", "ntk")
        )
        assert 1.97 < ntk / nngp < 2.04

        K = X @ X.T / X.shape[1]
        a = 1 + 2 * np.diag(K)
        for product, low, high in ((np.outer(a, a), 1.97, 2.04), (a @ a.T, 0.97, 1.01)):
            dot = 4 / np.pi / np.sqrt(product - 4 * K**2)
            theta = nct.nngp(X, activation="erf") + K * dot
            assert low < nct.nc1(nct.class_moments(theta, y)).ratio / nngp < high


def moments_close(a, b, tolerance):
    for name in ("t", "M", "spread", "gaps"):
        assert (abs(getattr(a, name) - getattr(b, name)) <= tolerance).all(), name
    assert (a.sizes == b.sizes).all()


@given(labelled_data(), names, activations(), network())
def test_moments_are_means_of_the_kernel_matrix(data, kernel, activation, arguments):
    """No block, no symmetry and no difference: the means of the whole matrix."""
    X, y = data
    moments = nct.kernel_moments(X, y, kernel=kernel, activation=activation, **arguments)
    K = kernels_module.Kernel(kernel, activation, **arguments).matrix(X)
    moments_close(moments, nct.class_moments(K, y), 64 * EPS * np.diag(K).max())


@given(labelled_data(), names, activations(), network())
def test_moments_are_well_formed(data, kernel, activation, arguments):
    X, y = data
    moments = nct.kernel_moments(X, y, kernel=kernel, activation=activation, **arguments)
    assert (moments.spread >= 0).all()
    assert (moments.gaps >= 0).all()
    assert (moments.gaps == moments.gaps.T).all()
    assert (np.diag(moments.gaps) == 0).all()
    assert (moments.M == moments.M.T).all()
    assert (moments.spread[moments.sizes == 1] == 0).all()
    assert (moments.sizes == np.bincount(y)).all()


@given(labelled_data(rows=(2, 9)), names, activations(), network(), st.integers(1, 3))
def test_blocked_equals_unblocked(data, kernel, activation, arguments, width):
    X, y = data
    arguments = arguments | {"kernel": kernel, "activation": activation}
    whole = nct.kernel_moments(X, y, **arguments)
    with mock.patch.object(kernels_module, "_BLOCK", width):
        blocked = nct.kernel_moments(X, y, **arguments)
    moments_close(blocked, whole, 64 * EPS * whole.t.max())


@given(labelled_data(), names, activations(), network(), st.data())
def test_permutation_of_samples(data, kernel, activation, arguments, draw):
    X, y = data
    order = draw.draw(st.permutations(range(len(X))))
    arguments = arguments | {"kernel": kernel, "activation": activation}
    moments = nct.kernel_moments(X, y, **arguments)
    permuted = nct.kernel_moments(X[order], y[order], **arguments)
    moments_close(permuted, moments, 64 * EPS * moments.t.max())


@given(labelled_data(shapes=SAME_SCALE), names, network(), st.integers(0, 2**32 - 1))
def test_rotation_of_the_data(data, kernel, arguments, seed):
    X, y = data
    rotation, _ = np.linalg.qr(np.random.default_rng(seed).normal(size=(X.shape[1],) * 2))
    for activation in ("relu", "erf"):
        moments, turned = (
            nct.kernel_moments(Z, y, kernel=kernel, activation=activation, **arguments)
            for Z in (X, X @ rotation)
        )
        # rows turn by d EPS, and the slope of an ERF layer is sqrt(K0) <= 1e2
        moments_close(turned, moments, 1e4 * EPS * X.shape[1] * moments.t.max() + 1e-300)


@given(labelled_data(columns=(1, 6)))
def test_features_and_their_gram_matrix(data):
    H, y = data
    K = H @ H.T
    moments_close(nct.feature_moments(H, y), nct.class_moments(K, y), 16 * EPS * K.max())


@given(labelled_data(shapes=SAME_SCALE), network())
def test_linear_kernel_moments_are_feature_moments(data, arguments):
    X, y = data
    w, b = arguments["weight_variance"], arguments["bias_variance"]
    moments = nct.kernel_moments(X, y, kernel="linear", **arguments)
    features = nct.feature_moments(X * np.sqrt(w / X.shape[1]), y)
    tolerance = 32 * EPS * moments.t.max()
    assert (abs(moments.M - features.M - b) <= tolerance).all()
    assert (abs(moments.t - features.t - b) <= tolerance).all()
    assert (abs(moments.spread - features.spread) <= tolerance).all()
    assert (abs(moments.gaps - features.gaps) <= tolerance).all()


@given(labelled_data(rows=(4, 12), balanced=True), activations())
def test_conventions_agree_when_balanced(data, activation):
    X, y = data
    moments = nct.kernel_moments(X, y, kernel="ntk", activation=activation)
    assume(moments.gaps.max() > 1e-6 * moments.t.max())
    results = np.array([nct.nc1(moments, c)[:2] for c in CONVENTIONS])
    # `reference` has t and M themselves, whose weights cancel to rounding
    assert (np.ptp(results, axis=0) <= 16 * EPS * moments.t.max()).all()


@given(labelled_data(rows=(3, 12)))
def test_within_and_between_add_up_to_the_total(data):
    H, y = data
    moments = nct.feature_moments(H, y)
    assume(moments.gaps.max() > 1e-6 * moments.t.max())
    weights = {
        "sample": np.full(len(H), 1 / len(H)),
        "class": 1 / (len(moments.t) * np.bincount(y)[y]),
    }
    for convention, p in weights.items():
        total = p @ np.sum((H - p @ H) ** 2, axis=1)
        result = nct.nc1(moments, convention)
        assert result.within + result.between == pytest.approx(total, rel=1e-12)


@given(
    labelled_data(rows=(3, 10)), st.sampled_from([0.25, 1.5, 8.0]), st.sampled_from([0.0, 0.5, 8.0])
)
def test_nc1_is_unchanged_by_affine_maps_of_the_kernel(data, a, b):
    X, y = data
    K = X @ X.T
    moments, mapped = nct.class_moments(K, y), nct.class_moments(a * K + b, y)
    size = np.diag(K).max() + b
    assume(moments.gaps.max() > 1e-6 * size)
    for convention in ("literature", "sample", "class"):
        x, z = nct.nc1(moments, convention), nct.nc1(mapped, convention)
        # both traces have the rounding of K
        assert z.ratio == pytest.approx(x.ratio, rel=1e-6, abs=64 * EPS * size / x.between)


def test_the_reference_convention_can_be_negative():
    """(1/C) sum M_cc counts the large class as one of two: tr K / N = 3 < 4.5."""
    H, y = np.array([[3.0], [0.0], [0.0]]), [0, 1, 1]
    moments = nct.feature_moments(H, y)
    assert nct.nc1(moments, "reference") == (
        pytest.approx(-1.5),
        pytest.approx(3.5),
        pytest.approx(-3 / 7),
    )
    for convention in ("literature", "sample", "class"):
        assert nct.nc1(moments, convention).within == 0


def test_what_is_lost_survives_a_pickle():
    lost = NC1(1.0, 0.0, np.inf)
    error = pickle.loads(pickle.dumps(BetweenLost("NC1 is undefined", lost)))
    assert (str(error), error.unbounded) == ("NC1 is undefined", lost)


@pytest.mark.parametrize("samples", [(2, 2), (5, 1)])
def test_reference_formula(samples):
    y = np.repeat([0, 1], samples)
    H = np.random.default_rng(1).normal(size=(len(y), 3))
    K = H @ H.T
    M = [[K[np.ix_(y == c, y == e)].mean() for e in (0, 1)] for c in (0, 1)]
    result = nct.nc1(nct.feature_moments(H, y), "reference")
    assert result.within == pytest.approx(np.trace(K) / len(y) - np.trace(M) / 2, rel=1e-13)
    assert result.between == pytest.approx(np.trace(M) / 2 - K.mean(), rel=1e-13)


# The theorem "ReLU, mirrored".


def ratios(X, y, convention, **arguments):
    """NC1 of the NNGP and of the NTK, and the size of their rounding errors."""
    results, rounding = [], 0.0
    for kernel in ("nngp", "ntk"):
        moments = nct.kernel_moments(X, y, kernel=kernel, activation="relu", **arguments)
        if moments.gaps.max() <= 1e-9 * moments.t.max():
            reject()  # the class means coincide
        result = nct.nc1(moments, convention)
        results.append(result.ratio)
        rounding += 64 * EPS * moments.t.max() / result.between * (1 + result.ratio)
    return *results, rounding


@pytest.mark.parametrize("convention", ["literature", "sample", "class"])
@given(mirrored_data(columns=(1, 6)))
def test_relu_mirrored_theorem(convention, data):
    """For any finite X, {X, -X} has NC1(NTK) >= NC1(NNGP), balanced or not."""
    nngp, ntk, rounding = ratios(*data, convention)
    assert ntk >= nngp - rounding


@pytest.mark.parametrize("convention", ["literature", "sample", "class"])
@given(mirrored_data(columns=1))
def test_relu_mirrored_theorem_is_an_equality_in_one_dimension(convention, data):
    nngp, ntk, rounding = ratios(*data, convention)
    assert abs(ntk - nngp) <= rounding


def test_relu_mirrored_theorem_is_strict_in_two_dimensions():
    X = np.array([[1.0, 0.5], [0.5, 2.0]])
    nngp, ntk, _ = ratios(np.vstack([X, -X]), [0, 0, 1, 1], "literature")
    assert ntk > 1.2 * nngp


def test_the_claim_is_false_without_the_mirror():
    """Orthogonal classes that vary along their own rays: claim (b) fails for ReLU, as it should."""
    ray = np.arange(1.0, 5.0)
    X = np.vstack([np.outer(ray, [1, 0]), np.outer(ray, [0, 1])])
    y = np.repeat([0, 1], 4)
    nngp, ntk, rounding = ratios(X, y, "literature")
    assert ntk < nngp - rounding


# Scales, blocks, memory.


@pytest.mark.parametrize("exponent", [-150, -100, -50, 50, 100, 150])
@pytest.mark.parametrize("kernel", ["linear", "nngp", "ntk", "extra"])
def test_relu_nc1_does_not_depend_on_the_scale(kernel, exponent):
    X, y = d1(3, 12)
    for depth in (1, 2, 3):
        arguments = {"kernel": kernel, "activation": "relu", "depth": depth}
        unit = nct.nc1(nct.kernel_moments(X, y, **arguments))
        large = X * 2.0 ** (3 * exponent)
        moments = unless_refused(lambda: nct.kernel_moments(large, y, **arguments))  # noqa: B023
        if moments is None:
            continue
        scaled = nct.nc1(moments)
        assert scaled.ratio == pytest.approx(unit.ratio, rel=1e-13), depth


@pytest.mark.parametrize("exponent", [-150, -100, -50, -8, 8, 50, 100, 150])
@pytest.mark.parametrize("kernel", ["nngp", "ntk"])
def test_erf_traces_at_extreme_scales(kernel, exponent):
    X, y = d1(2, 6)
    X = X * 10.0**exponent
    exact = traces(kernel_matrices(X, "erf", digits=60 + 2 * abs(exponent))[kernel], list(y))
    moments = unless_refused(lambda: nct.kernel_moments(X, y, kernel=kernel, activation="erf"))
    if moments is None:
        return
    result = nct.nc1(moments)
    assert relative_error(result.within, exact[0]) < 1e-6
    assert relative_error(result.between, exact[1]) < 1e-6


@pytest.mark.parametrize("exponent", [-150, 150])
def test_feature_and_class_moments_at_extreme_scales(exponent):
    H, y = d1(3, 12)
    unit = nct.nc1(nct.feature_moments(H, y))
    scaled = H * 2.0 ** (3 * exponent)
    for moments in (nct.feature_moments(scaled, y), nct.class_moments(scaled @ scaled.T, y)):
        assert nct.nc1(moments).ratio == pytest.approx(unit.ratio, rel=1e-12)


@pytest.mark.parametrize(
    "make", [nct.feature_moments, lambda H, y: nct.kernel_moments(H, y, kernel="linear")]
)
def test_what_overflows_is_an_error(make):
    with pytest.raises(ValueError, match=r"^[XH]: .*overflow[^\n]*$"):
        make(np.array([[1e200, 0.0], [0.0, 1e200], [-1e200, 1.0]]), [0, 0, 1])


def test_feature_moments_of_tight_classes():
    """Width 1e-8, against 50 digits."""
    X, y = tight_classes("apart", 3, 1e-8)
    exact = traces(kernel_matrices(X, "relu", weight_variance=3.0)["linear"], list(y))
    result = nct.nc1(nct.feature_moments(X, y))
    assert relative_error(result.within, exact[0]) < 1e-6
    assert relative_error(result.between, exact[1]) < 1e-12


def test_many_blocks_and_threads():
    """Five blocks a class, with ragged ends, against the whole matrix; progress rises to 1."""
    X, y = d1(4, 2300)
    keep = np.r_[:1150, 1150:1900]
    X, y = X[keep], y[keep]
    progress = []
    moments = nct.kernel_moments(X, y, kernel="ntk", activation="erf", progress=progress.append)
    whole = nct.class_moments(nct.ntk(X, activation="erf"), y)
    moments_close(moments, whole, 1e-13 * moments.t.max())
    assert progress == sorted(progress)
    assert progress[-1] == 1


def test_memory_does_not_grow_with_the_square_of_the_samples():
    """N = 4096: the kernel matrix would have 128 MiB. The peak may rise by a quarter of that."""
    script = """if True:
        import resource
        import numpy as np
        import nctheory as nct
        def peak(n):
            X = np.random.default_rng(0).normal(size=(n, 16))
            nct.kernel_moments(X, np.arange(n) % 2, kernel="ntk", activation="relu")
            return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        before = peak(1024)
        print(peak(4096) - before)
    """
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 32 * 1024  # KiB


def test_class_moments_are_named_by_sorted_labels():
    X = np.array([[1.0], [2.0], [-3.0]])
    moments = nct.kernel_moments(X, ["b", "b", "a"], kernel="linear")
    assert moments.sizes.tolist() == [1, 2]
    assert moments.t.tolist() == [9.0, 2.5]
    assert moments.M.tolist() == [[9.0, -4.5], [-4.5, 2.25]]


def test_given_moments_are_kept():
    moments = ClassMoments.of([3.0, 3.0], [[2.0, 0.0], [0.0, 1.0]], [1, 3])
    assert moments.spread.tolist() == [1.0, 2.0]
    assert moments.gaps.tolist() == [[0.0, 3.0], [3.0, 0.0]]
    assert nct.nc1(moments) == (1.75, pytest.approx(0.5 * 3 * (9 + 1) / 16), pytest.approx(28 / 15))


def test_nc1_of_coinciding_means_is_an_error():
    with pytest.raises(ValueError, match=r"^NC1 is undefined: the between-class trace is 0"):
        nct.nc1(nct.feature_moments([[1.0], [-1.0], [2.0], [-2.0]], [0, 0, 1, 1]))


@given(inputs(rows=4), labels(4))
def test_one_sample_classes_have_no_spread(X, y):
    moments = nct.class_moments(X @ X.T, y)
    assert (moments.spread[moments.sizes == 1] == 0).all()


@pytest.mark.parametrize("depth", [1, 2])
def test_the_bound_of_rows_on_a_ray_where_the_activation_jumps(depth):
    """The angles between them are what rounding left, and 50 digits tell which."""
    rng = np.random.default_rng(depth)
    for _ in range(10):
        rows = np.outer(rng.uniform(0.3, 5, size=6), rng.normal(size=3))
        exact = [[mpmath.mpf(float(x)) for x in row] for row in rows]
        with mpmath.workdps(50):
            kernel = [[mpmath.fdot(x, y) for y in exact] for x in exact]
            for _ in range(depth):
                kernel = [[_step(kernel, i, j) for j in range(6)] for i in range(6)]
            every = range(6)
            far = np.array(
                [[kernel[i][i] + kernel[j][j] - 2 * kernel[i][j] for j in every] for i in every]
            )
            own = (far[:3, :3].mean() + far[3:, 3:].mean()) / 2
            other = far[:3, 3:].mean()
        options = {"kernel": "nngp", "activation": "step", "depth": depth}
        found = nct.kernel_moments(rows, [0, 0, 0, 1, 1, 1], **options)
        try:
            found = nct.nc1(found)
        except ValueError as lost:
            found = lost.unbounded
        assert abs(found.within - own / 2) <= found.error.within
        assert abs(found.between - (other - own) / 4) <= found.error.between


def _step(kernel, i, j):
    cosine = kernel[i][j] / mpmath.sqrt(kernel[i][i] * kernel[j][j])
    return (mpmath.pi - mpmath.acos(min(cosine, mpmath.mpf(1)))) / (2 * mpmath.pi)
