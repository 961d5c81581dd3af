"""The metrics of collapse, against the papers' definitions written out, and the traps in them."""

import numpy as np
import pytest

import nctheory as nct
from nctheory.compute.metrics import GLOBAL_MEANS

H = np.array(
    [[2, 0, 0], [3, 1, 0], [2, 0, 2], [0, 2, 0], [1, 3, 0], [0, 0, 2], [0, 1, 4], [1, 0, 3]], float
)
Y = [0, 0, 0, 1, 1, 2, 2, 2]


def problem(rng, samples, dim, classes, spread=1.0):
    """Random features of classes of unequal sizes, and a classifier."""
    y = np.sort(np.r_[np.arange(classes), rng.integers(0, classes, samples - classes)])
    y = rng.permutation(y)
    means = 2 * rng.standard_normal((classes, dim)) + 1
    X = means[y] + spread * rng.standard_normal((samples, dim))
    return X, y, rng.standard_normal((classes, dim)), rng.standard_normal(classes)


def definitions(H, y, W, b, global_mean):
    """Every metric from its definition, a sample and a class at a time."""
    N, C, h = len(H), int(y.max()) + 1, H.shape[1]
    m = [np.mean([x for x, c in zip(H, y, strict=True) if c == k], axis=0) for k in range(C)]
    m_g = np.mean(H, axis=0) if global_mean == "samples" else np.mean(m, axis=0)
    S_w, S_b = np.zeros((h, h)), np.zeros((h, h))
    V = np.zeros(C)
    for x, c in zip(H, y, strict=True):
        S_w += np.outer(x - m[c], x - m[c]) / N
        V[c] += np.sum((x - m[c]) ** 2) / np.sum(y == c)
    for c in range(C):
        S_b += np.outer(m[c] - m_g, m[c] - m_g) / C
    pairs = [(c, e) for c in range(C) for e in range(C) if c != e]
    norm = [np.linalg.norm(m[c] - m_g) for c in range(C)]
    u = [(m[c] - m_g) / norm[c] for c in range(C)]
    w = [W[c] / np.linalg.norm(W[c]) for c in range(C)]
    M = np.array([m[c] - m_g for c in range(C)])
    simplex = (np.eye(C) - np.ones((C, C)) / C) / np.sqrt(C - 1)
    wm = W @ M.T
    logs = [np.log(1 / np.linalg.norm(u[c] - u[e])) for c, e in pairs]
    w_norms = [np.linalg.norm(W[c]) for c in range(C)]
    nearest = [np.argmin([np.linalg.norm(x - m[c]) for c in range(C)]) for x in H]
    said = [np.argmax([W[c] @ x + b[c] for c in range(C)]) for x in H]
    return {
        "papyan": np.trace(S_w @ np.linalg.pinv(S_b, rcond=1e-10, hermitian=True)) / C,
        "cdnv": np.mean([(V[c] + V[e]) / (2 * np.sum((m[c] - m[e]) ** 2)) for c, e in pairs]),
        "nc2_norms": np.std(norm) / np.mean(norm),
        "nc2_equiangularity": np.std([u[c] @ u[e] for c, e in pairs]),
        "nc2_angles": np.mean([abs(u[c] @ u[e] + 1 / (C - 1)) for c, e in pairs]),
        "nc2_simplex": np.linalg.norm(M @ M.T / np.linalg.norm(M @ M.T) - simplex),
        "nc2_uniformity": np.mean(logs),
        "nc2_uniformity_spread": np.std(logs),
        "nearest_mean_error": np.mean(nearest != y),
        "weights_norms": np.std(w_norms) / np.mean(w_norms),
        "weights_equiangularity": np.std([w[c] @ w[e] for c, e in pairs]),
        "weights_angles": np.mean([abs(w[c] @ w[e] + 1 / (C - 1)) for c, e in pairs]),
        "nc3": np.sum((W / np.linalg.norm(W) - M / np.linalg.norm(M)) ** 2),
        "nc3_alignment": np.linalg.norm(wm / np.linalg.norm(wm) - simplex),
        "nc3_cosine": np.mean([w[c] @ u[c] for c in range(C)]),
        "nc3_uniform_duality": np.std([w[c] @ u[c] for c in range(C)]),
        "nc4": np.mean(np.array(said) != nearest),
    }


def numbers(metrics):
    return {k: v for k, v in metrics.as_dict().items() if isinstance(v, float)}


@pytest.mark.parametrize("global_mean", GLOBAL_MEANS)
@pytest.mark.parametrize("shape", [(30, 5, 3), (60, 2, 4), (25, 8, 2), (90, 20, 7)])
def test_features_agree_with_the_definitions(rng, shape, global_mean):
    for _ in range(5):
        X, y, W, b = problem(rng, *shape)
        found = nct.collapse_metrics(X, y, weights=W, biases=b, global_mean=global_mean)
        expected = definitions(X, y, W, b, global_mean)
        assert numbers(found) == pytest.approx(expected, rel=1e-9, abs=1e-12)
        assert found.rank == min(shape[2] - 1, shape[1])


@pytest.mark.parametrize("global_mean", GLOBAL_MEANS)
@pytest.mark.parametrize("shape", [(30, 5, 3), (600, 3, 4), (300, 1, 2)])
def test_kernels_agree_with_features(rng, shape, global_mean):
    """The features of the linear kernel are the inputs, over the root of the dimension."""
    X, y, _, b = problem(rng, *shape)
    features = X / np.sqrt(shape[1])
    alpha = rng.standard_normal((len(X), shape[2]))
    options = {"biases": b, "global_mean": global_mean}
    found = nct.kernel_collapse_metrics(X, y, kernel="linear", coefficients=alpha, **options)
    expected = nct.collapse_metrics(features, y, weights=alpha.T @ features, **options)
    assert numbers(found) == pytest.approx(numbers(expected), rel=1e-10, abs=1e-13)
    assert found.trace_ratios == pytest.approx(expected.trace_ratios, rel=1e-10)
    assert found.rank == expected.rank


@pytest.mark.parametrize(
    ("kernel", "options"),
    [("ntk", {}), ("nngp", {"activation": "erf"}), ("nngp", {"activation": "step"}),
     ("ntk", {"depth": 2, "bias_variance": 0.3, "weight_variance": 1.7})],
)  # fmt: skip
def test_kernels_agree_with_a_square_root_of_their_matrix(rng, kernel, options):
    """Features from the eigenvectors of the kernel matrix, of blocks of several classes."""
    X, y, _, b = problem(rng, 330, 4, 3)
    K = getattr(nct, kernel)(X, **{"activation": "relu"} | options)
    values, vectors = np.linalg.eigh(K)
    features = vectors * np.sqrt(np.maximum(values, 0))
    alpha = rng.standard_normal((len(X), 3))
    found = nct.kernel_collapse_metrics(
        X, y, kernel=kernel, coefficients=alpha, biases=b, **options
    )
    expected = definitions(features, y, alpha.T @ features, b, "samples")
    assert numbers(found) == pytest.approx(expected, rel=1e-6)
    moments = nct.kernel_moments(X, y, kernel=kernel, **options)
    assert found.trace_ratios["class"] == pytest.approx(nct.nc1(moments, "class").ratio, rel=1e-10)


def test_stated_values():
    assert nct.collapse_metrics(H, Y).papyan == pytest.approx(0.12296562505522626, rel=1e-13)
    by_class = nct.collapse_metrics(H, Y, global_mean="classes")
    assert by_class.papyan == pytest.approx(0.12382956896686, rel=1e-13)
    assert by_class.cdnv == pytest.approx(0.09865311846735993, rel=1e-13)
    ntk = nct.kernel_collapse_metrics(H, Y, kernel="ntk", activation="relu")
    assert ntk.papyan == pytest.approx(0.10095370535, rel=1e-10)


def test_what_public_code_computes(rng):
    """The published code of Papyan, Han and Donoho divides otherwise: no C under the trace, C - 1
    under standard deviations; its global mean is that of the class means."""
    X, y, W, _ = problem(rng, 80, 6, 4)
    C, N = 4, len(X)
    M = np.stack([X[y == c].mean(axis=0) for c in range(C)], axis=1)  # (h, C), as there
    M_ = M - M.mean(axis=1, keepdims=True)
    S_w = sum(np.outer(x - M[:, c], x - M[:, c]) for x, c in zip(X, y, strict=True)) / N
    values, vectors = np.linalg.eigh(M_ @ M_.T / C)
    inverse = vectors[:, 1 - C :] @ np.diag(1 / values[1 - C :]) @ vectors[:, 1 - C :].T
    norms = np.linalg.norm(M_, axis=0)
    cosines = (M_ / norms).T @ (M_ / norms) + np.ones((C, C)) / (C - 1)
    np.fill_diagonal(cosines, 0)
    found = nct.collapse_metrics(X, y, weights=W, global_mean="classes")
    assert found.papyan * C == pytest.approx(np.trace(S_w @ inverse))
    assert found.nc2_norms * np.sqrt(C / (C - 1)) == pytest.approx(norms.std(ddof=1) / norms.mean())
    assert found.nc2_angles == pytest.approx(np.abs(cosines).sum() / (C * (C - 1)))
    distance = np.sum((W.T / np.linalg.norm(W) - M_ / np.linalg.norm(M_)) ** 2)
    assert found.nc3 == pytest.approx(distance)


# --- traps ---------------------------------------------------------------------------------------


def test_the_pseudo_inverse_has_a_relative_cutoff():
    """Twelve classes in a plane but for rounding: the other eigenvalues of S_b are noise. With an
    absolute cutoff, or one of 1e-17, NC1 is larger by many powers of ten."""
    rng = np.random.default_rng(3)
    y = np.repeat(np.arange(12), 20)
    means = rng.standard_normal((12, 2)) @ rng.standard_normal((2, 9)) * 100
    X = means[y] + rng.standard_normal((240, 9))
    X += means[y] - np.array([X[y == c].mean(axis=0) for c in range(12)])[y]  # means in the plane
    for scale in (1e-6, 1.0, 1e6):
        found = nct.collapse_metrics(scale * X, y)
        assert found.rank == 2
        assert 0 < found.papyan < 1e-2
        linear = nct.kernel_collapse_metrics(scale * X, y, kernel="linear")
        assert linear.rank == 2
        assert linear.papyan == pytest.approx(found.papyan, rel=1e-9)


@pytest.mark.parametrize("global_mean", GLOBAL_MEANS)
def test_the_null_vector_is_the_weights_of_the_global_mean(rng, global_mean):
    """With very unequal classes, to treat the vector 1 as the null vector gives another number."""
    X, y, _, b = problem(rng, 40, 5, 3)
    X, y = np.vstack([X, X[y == 0] + 0.1, X[y == 0] - 0.1]), np.r_[y, y[y == 0], y[y == 0]]
    alpha = rng.standard_normal((len(X), 3))
    found = nct.kernel_collapse_metrics(
        X, y, kernel="linear", coefficients=alpha, global_mean=global_mean
    )
    features = X / np.sqrt(5)
    expected = definitions(features, y, alpha.T @ features, 0 * b, global_mean)
    assert numbers(found) == pytest.approx(expected, rel=1e-9)


def test_global_means_differ_unless_classes_are_balanced(rng):
    X, y, _, _ = problem(rng, 40, 5, 3)
    samples, classes = (nct.collapse_metrics(X, y, global_mean=g) for g in GLOBAL_MEANS)
    assert abs(samples.papyan / classes.papyan - 1) > 1e-4
    assert samples.cdnv == classes.cdnv
    y = np.arange(39) % 3
    samples, classes = (nct.collapse_metrics(X[:39], y, global_mean=g) for g in GLOBAL_MEANS)
    assert samples.papyan == pytest.approx(classes.papyan, rel=1e-12)


def test_collapsed_features_are_a_simplex(rng):
    """The standard simplex, turned and moved, with its dual classifier."""
    C = 5
    turn = np.linalg.qr(rng.standard_normal((8, 8)))[0][:C]
    y = np.tile(np.arange(C), 6)
    X = np.eye(C)[y] @ turn + 3
    W = (np.eye(C) - 1 / C) @ turn
    # |h - m_c| differ by a constant, and scores have to as well.
    found = nct.collapse_metrics(X, y, weights=2 * W, biases=-2 * W @ np.full(8, 3.0))
    limits = {name: 0 for name in numbers(found)}
    limits |= {"nc3_cosine": 1, "nc2_uniformity": -np.log(2 * C / (C - 1)) / 2}
    assert numbers(found) == pytest.approx(limits, abs=1e-13)


@pytest.mark.parametrize("width", [1e-4, 1e-8, 1e-12])
def test_tight_classes_keep_their_digits(rng, width):
    """Papyan's NC1 and the CDNV scale with the square of the width."""
    y = np.arange(60) % 3
    # Powers of two times noise of few bits, so that the inputs are exact.
    noise = np.round(rng.standard_normal((60, 4)) * 64) / 64
    step = 2.0 ** np.round(np.log2(width))
    means = np.round(rng.standard_normal((3, 4)) * 8) / 8
    noise -= np.array([noise[y == c][0] for c in range(3)])[y]
    found = nct.collapse_metrics(means[y] + step * noise, y)
    if width == 1e-12:
        return assert_close(found, means, noise, y, step, 1e-3)
    assert_close(found, means, noise, y, step, 1e-6)
    linear = nct.kernel_collapse_metrics(means[y] + step * noise, y, kernel="linear")
    assert_close(linear, means, noise, y, step, 1e-6)


def assert_close(found, means, noise, y, step, rel):
    """The limit of tight classes: the offsets are step times those of the noise, and the class
    means hardly move."""
    V = [np.mean(np.sum((noise[y == c] - noise[y == c].mean(0)) ** 2, 1)) for c in range(3)]
    pairs = [(0, 1), (0, 2), (1, 2)]
    moved = [means[c] + step * noise[y == c].mean(0) for c in range(3)]
    cdnv = np.mean([(V[c] + V[e]) / 2 / np.sum((moved[c] - moved[e]) ** 2) for c, e in pairs])
    assert found.cdnv / step**2 == pytest.approx(cdnv, rel=rel)
    M = np.array(moved) - np.mean(moved, axis=0)
    offsets = noise - np.array([noise[y == c].mean(0) for c in range(3)])[y]
    papyan = np.sum((offsets @ np.linalg.pinv(M, rcond=1e-10)) ** 2) / len(y)
    assert found.papyan / step**2 == pytest.approx(papyan, rel=rel)


def test_what_is_undefined():
    line = [[-1.0, 0], [-1, 0.5], [0, 0], [0, 0], [1, 0], [1, -0.5]]
    middle = nct.collapse_metrics(line, [0, 0, 1, 1, 2, 2])
    assert np.isnan(middle.nc2_angles)  # the mean of class 1 is the global mean
    assert middle.papyan > 0
    twice = nct.collapse_metrics([[0.0], [1], [0], [1], [2], [4]], [0, 0, 1, 1, 2, 2])
    assert twice.cdnv == np.inf
    with pytest.raises(ValueError, match="NC1 is undefined"):
        nct.collapse_metrics([[0.0], [1], [0], [1]], [0, 0, 1, 1])


@pytest.mark.parametrize(
    ("X", "y"), [([[-1.0], [7], [6], [8]], [0, 1, 1, 1]), ([[1.0], [6], [8]], [0, 1, 1])]
)
def test_only_the_ratio_of_the_reference_is_undefined(X, y):
    """The class means differ, but the reference's between-class trace is 0, up to rounding."""
    for found in (nct.collapse_metrics(X, y), nct.kernel_collapse_metrics(X, y, kernel="linear")):
        assert found.papyan > 0
        assert np.isnan(found.trace_ratios.pop("reference"))
        assert all(0 < ratio < 1 for ratio in found.trace_ratios.values())
        with pytest.raises(ValueError, match=r"class means differ, but the .* of 'reference'"):
            nct.nc1(found.moments, "reference")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"global_mean": "sample"}, "did you mean 'samples'"),
        ({"weights": np.eye(2)}, "weights: expected 3 columns, got 2"),
        ({"weights": np.ones((2, 3))}, "weights: expected 3 rows, one a class, got 2"),
        ({"biases": [0, 0, 0]}, "biases: expected with weights"),
        ({"weights": np.eye(3), "biases": [0.0]}, "biases: expected shape"),
    ],
)
def test_bad_options(options, said):
    with pytest.raises(ValueError, match=said):
        nct.collapse_metrics(H, Y, **options)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"global_mean": "class"}, "did you mean 'classes'"),
        ({"coefficients": np.ones((8, 2))}, "coefficients: expected 3 columns, got 2"),
        ({"coefficients": np.ones((7, 3))}, "coefficients: expected 8 rows, one a sample, got 7"),
        ({"biases": [0, 0, 0]}, "biases: expected with coefficients"),
        ({"kernel": "nkt"}, "did you mean 'ntk'"),
    ],
)
def test_bad_options_of_kernels(options, said):
    with pytest.raises(ValueError, match=said):
        nct.kernel_collapse_metrics(H, Y, **{"kernel": "ntk"} | options)


def test_progress_and_order_do_not_matter(rng):
    X, y, _, _ = problem(rng, 300, 3, 3)
    seen = []
    first = nct.kernel_collapse_metrics(X, y, kernel="ntk", progress=seen.append)
    assert seen == sorted(seen)
    assert seen[-1] == 1
    order = rng.permutation(300)
    second = nct.kernel_collapse_metrics(X[order], y[order], kernel="ntk")
    assert numbers(second) == pytest.approx(numbers(first), rel=1e-10)


def test_directions_that_coincide_are_infinitely_close():
    """In one dimension all directions from the global mean are two."""
    X, labels = np.array([[0.1], [0.3], [1.7], [1.9], [-4.2], [-4.4]]), [0, 0, 1, 1, 2, 2]
    for found in (
        nct.collapse_metrics(X, labels),
        nct.kernel_collapse_metrics(X, labels, kernel="linear", activation="relu"),
    ):
        assert found.nc2_uniformity == np.inf
        assert np.isnan(found.nc2_uniformity_spread)
