"""Class moments of isotropic Gaussian classes against evaluations that share no code with them.

`by_weights` integrates textbook formulas, subtracted where the package does not subtract, by the
trapezoidal rule in logarithmic variables. The others integrate the kernel over pairs of data.
"""

import math
import os

import numpy as np
import pytest
from scipy import special

from nctheory.compute.moments import kernel_moments, nc1
from nctheory.compute.population import population_moments
from nctheory.compute.population_limit import limit_moments
from nctheory.layouts.gaussian_classes import GaussianClasses

THOROUGH = os.environ.get("HYPOTHESIS_PROFILE") == "thorough"
DIMS = (1, 2, 3, 8, 32, 128, 10**6) if THOROUGH else (1, 2, 3, 8, 128, 10**6)
SCALES = (0.05, 0.2, 1, 5, 30) if THOROUGH else (0.05, 1, 30)
ROUNDING = 1e-13  # of the references


def erf_functions(a, b):
    """E phi^2, E phi, E psi, E z psi, E psi^2, E z psi^2, E z^2 psi^2 for phi = erf, psi = phi'."""
    p, q = 1 + 2 * b, 1 + 4 * b
    alpha = a / np.sqrt(p)
    psi = 2 / np.sqrt(np.pi * p) * np.exp(-(alpha**2))
    psi2 = 4 / (np.pi * np.sqrt(q)) * np.exp(-2 * a**2 / q)
    square = 1 - 8 * special.owens_t(np.sqrt(2) * alpha, 1 / np.sqrt(q))
    return (
        square, special.erf(alpha), psi, psi * a / p, psi2, psi2 * a / q,
        psi2 * (b / q + (a / q) ** 2),
    )  # fmt: skip


def relu_functions(a, b):
    s = np.sqrt(b)
    above, pdf = special.ndtr(a / s), np.exp(-(a**2) / (2 * b)) / np.sqrt(2 * np.pi)
    mean, square = a * above + s * pdf, (a**2 + b) * above + a * s * pdf
    return square, mean, above, mean, above, mean, square


FUNCTIONS = {"erf": erf_functions, "relu": relu_functions}


def chi(k, step=0.06):
    """Nodes and weights of a chi variable with k degrees of freedom, equally spaced in its log."""
    width = 1 / math.sqrt(2 * k)
    low, high = math.log(k) / 2 - 12 * width - 40 / k, math.log(k) / 2 + min(11 * width, 2.6)
    log = np.arange(max(low, -44), high, min(step, 0.3 * width))
    r = np.exp(log)
    weights = np.exp(k * (log - math.log(k) / 2) - (r - math.sqrt(k)) * (r + math.sqrt(k)) / 2)
    return r, weights / weights.sum()


def by_weights(dim, mean, std, activation):
    """Spread, M_11 and gap of mirrored classes: (2, 3), for the NNGP and the extra kernel."""
    g, wg = chi(1)
    c, wc = chi(dim - 1) if dim > 1 else (np.zeros(1), np.ones(1))
    weights = np.outer(wg, wc)
    speed, norm = 1 / math.sqrt(dim), mean * math.sqrt(dim)
    along, across = speed * g[:, None], np.broadcast_to(speed * c, weights.shape)
    size = np.hypot(along, across)
    b = (std * size) ** 2
    sides = []
    for sign in (1, -1):
        a = np.broadcast_to(sign * along * norm, b.shape)
        square, phi, psi, zpsi, psi2, _, zzpsi2 = FUNCTIONS[activation](a, b)
        spread = (
            (zzpsi2 - zpsi**2) / size**2
            + (norm * across / size) ** 2 * (psi2 - psi**2)
            + (dim - 1) * std**2 * psi2
        )
        # E psi x: along w it is E z psi / |w|, and across w only the mean of x is left.
        on, off = zpsi / size, psi * norm * across / size
        sides.append((square - phi**2, spread, phi, on, sign * off))
    (v1, s1, f1, on1, off1), (v2, s2, f2, on2, off2) = sides
    total = lambda x: float(np.sum(weights * x))  # noqa: E731
    return np.array([
        [total(v1 + v2) / 2, total(f1**2 + f2**2) / 2, total((f1 - f2) ** 2)],
        [total(s1 + s2) / 2 / dim, total(on1**2 + off1**2 + on2**2 + off2**2) / 2 / dim,
         total((on1 - on2) ** 2 + (off1 - off2) ** 2) / dim],
    ])  # fmt: skip


@pytest.mark.parametrize("activation", ["erf", "relu"])
@pytest.mark.parametrize("dim", DIMS)
def test_mirrored_classes(dim, activation):
    for mean in SCALES:
        for std in SCALES:
            both = by_weights(dim, mean, std, activation)
            exact = {"nngp": both[0], "extra": both[1], "ntk": both[0] + both[1]}
            for kernel, (spread, gram, gap) in exact.items():
                for n in (None, 8):
                    sizes = None if n is None else [n, n]
                    layout = GaussianClasses.mirrored(dim, mean, std, sizes)
                    m = population_moments(layout, kernel=kernel, activation=activation)
                    part = 0 if n is None else 1 / n
                    t = spread + gram
                    values = {
                        "spread": (m.spread[0], (1 - part) * spread, m.error.spread[0]),
                        "gap": (m.gaps[0, 1], gap + 2 * part * spread, m.error.gaps[0, 1]),
                        "t": (m.t[1], t, m.error.t[1]),
                        "M": (m.M[1, 1], gram + part * spread, m.error.M[1, 1]),
                    }
                    result = nc1(m)
                    ratio = values["spread"][1] / (values["gap"][1] / 4)
                    values["NC1"] = (result.ratio, ratio, result.error.ratio)
                    for name, (got, true, bound) in values.items():
                        error = abs(got - true)
                        where = dim, mean, std, kernel, n, name, error / true, bound / true
                        assert error < 1e-7 * true, where
                        # The reference subtracts, so it is accurate relative to t.
                        assert error <= bound + ROUNDING * (
                            t if name != "NC1" else true * t / spread
                        ), where
                        assert bound < 1e-7 * true, where


def erf_kernels(k11, k12, k22):
    root = np.sqrt((1 + 2 * k11) * (1 + 2 * k22) - 4 * k12**2)
    return 2 / np.pi * np.arctan2(2 * k12, root), k12 * 4 / np.pi / root


def by_data_on_a_line(mean, std):
    """Spread and gap of the ERF at d = 1: (2, 2), from the kernel on all pairs of nodes."""
    mean, std = np.longdouble(mean), np.longdouble(std)
    if std < max(0.3, mean / 4):
        x = mean + std * np.arange(-130, 131, dtype=np.longdouble) / 10
        jacobian = np.ones_like(x)
    else:  # equally spaced in asinh(sqrt(2) x): the kernels have poles at +-i/sqrt(2)
        ends = np.arcsinh(np.sqrt(np.longdouble(2)) * (mean + np.array([-12, 12]) * std))
        steps = np.arange(ends[0], ends[1], np.longdouble(1) / 22)
        x, jacobian = np.sinh(steps) / np.sqrt(np.longdouble(2)), np.cosh(steps)
    w = jacobian * np.exp(-(((x - mean) / std) ** 2) / 2)
    w /= w.sum()
    out = []
    pairs = erf_kernels(x[:, None] ** 2, x[:, None] * x, x**2)
    for diagonal, values in zip(erf_kernels(x**2, x**2, x**2), pairs, strict=True):
        gram = w @ values @ w
        out.append([float(w @ diagonal - gram), float(4 * gram)])
    return out


@pytest.mark.parametrize("mean", [0.05, 0.5, 2.0, 30.0])
@pytest.mark.parametrize("std", [0.05, 0.5, 2.0, 30.0])
def test_erf_at_d_1_from_the_kernel_on_pairs_of_data(mean, std):
    layout = GaussianClasses.mirrored(1, mean, std)
    for kernel, (spread, gap) in zip(("nngp", "extra"), by_data_on_a_line(mean, std), strict=True):
        m = population_moments(layout, kernel=kernel, activation="erf")
        assert m.spread[0] == pytest.approx(spread, rel=1e-7)
        assert m.gaps[0, 1] == pytest.approx(gap, rel=1e-9)


MEANS = np.array([[2.0, 0.0], [-0.5, 1.5], [0.3, -1.0]])
STDS = np.array([0.4, 0.6, 0.5])


def test_three_classes_of_the_erf_at_d_2_from_pairs_of_data():
    x, w = np.polynomial.hermite_e.hermegauss(40)
    w = w / w.sum()
    grid, weights = np.stack(np.meshgrid(x, x), -1).reshape(-1, 2), np.outer(w, w).ravel()
    keep = weights > 1e-19
    grid, weights = grid[keep], weights[keep]
    data = [m + s * grid for m, s in zip(MEANS, STDS, strict=True)]
    norms = [np.sum(d**2, axis=1) / 2 for d in data]
    gram, t = np.zeros((2, 3, 3)), np.zeros((2, 3))
    for i in range(3):
        t[:, i] = [weights @ k for k in erf_kernels(norms[i], norms[i], norms[i])]
        for j in range(3):
            pairs = erf_kernels(norms[i][:, None], data[i] @ data[j].T / 2, norms[j])
            gram[:, i, j] = [weights @ k @ weights for k in pairs]
    for k, kernel in enumerate(("nngp", "extra")):
        m = population_moments(GaussianClasses(MEANS, STDS**2), kernel=kernel, activation="erf")
        assert np.allclose(m.M, gram[k], rtol=1e-8, atol=1e-10)
        assert np.allclose(m.t, t[k], rtol=1e-8)
        assert np.allclose(m.spread, t[k] - np.diag(gram[k]), rtol=1e-7)


@pytest.mark.parametrize("weight_variance", [1.0, 2.5])
def test_classes_of_the_relu_at_d_2_from_their_angles(weight_variance):
    """The kernels are |x||x'| f(angle): exact radial integrals, and a sum over both angles."""

    def radial(mean, std, angle):
        along = np.stack([np.cos(angle), np.sin(angle)], 1) @ mean
        h = along / std
        moment = std**3 * (
            (1 + h * h) * math.sqrt(2 * math.pi) * special.ndtr(h) + h * np.exp(-h * h / 2)
        )
        return moment * np.exp(-(mean @ mean - along**2) / (2 * std**2)) / (2 * math.pi * std**2)

    def grams(n):
        angle = 2 * np.pi * np.arange(n) / n
        theta = np.minimum(angle, 2 * np.pi - angle)
        f = [
            (np.sin(theta) + (np.pi - theta) * np.cos(theta)) / (2 * np.pi),
            np.cos(theta) * (np.pi - theta) / (2 * np.pi),
        ]
        w = [np.fft.rfft(radial(m, s, angle)) * 2 * np.pi / n
             for m, s in zip(MEANS, STDS, strict=True)]  # fmt: skip
        return np.array([
            [[np.fft.irfft(p * np.conj(q) * np.fft.rfft(x), n)[0] for p in w] for q in w] for x in f
        ]) * (weight_variance / 2)  # fmt: skip

    coarse, fine = grams(2000), grams(4000)
    exact = [(16 * fine[0] - coarse[0]) / 15, (4 * fine[1] - coarse[1]) / 3]  # kinks at pi
    t = weight_variance / 4 * (np.sum(MEANS**2, axis=1) + 2 * STDS**2)
    layout = GaussianClasses(MEANS, STDS**2)
    for gram, kernel in zip(exact, ("nngp", "extra"), strict=True):
        m = population_moments(
            layout, kernel=kernel, activation="relu", weight_variance=weight_variance
        )
        assert np.allclose(m.t, t, rtol=1e-12)
        assert np.allclose(m.M, gram, rtol=1e-9, atol=1e-10)
        assert np.allclose(m.spread, t - np.diag(gram), rtol=1e-9)


def test_relu_at_d_1_with_tails():
    """M_12 = (m1+ m2+ + m1- m2-)/2, and the same for the extra kernel."""
    means, stds = np.array([0.7, -1.1, 4.0, -3.0]), np.array([0.5, 2.0, 0.3, 0.6])

    def part(sign):
        return stds * np.exp(-((means / stds) ** 2) / 2) / math.sqrt(2 * math.pi) + (
            sign * means * special.ndtr(sign * means / stds)
        )

    exact = (np.outer(part(1), part(1)) + np.outer(part(-1), part(-1))) / 2
    layout = GaussianClasses(means[:, None], stds**2)
    moments = [
        population_moments(layout, kernel=k, activation="relu") for k in ("nngp", "extra", "ntk")
    ]
    for m, factor in zip(moments, (1, 1, 2), strict=True):
        assert np.allclose(m.M, factor * exact, rtol=1e-12, atol=0)
        assert np.allclose(m.t, factor * (means**2 + stds**2) / 2, rtol=1e-13)
    ratios = [nc1(m).ratio for m in moments]
    assert ratios[1:] == pytest.approx([ratios[0]] * 2, rel=1e-12)


@pytest.mark.parametrize("activation", ["erf", "relu"])
@pytest.mark.parametrize("kernel", ["linear", "nngp", "ntk", "extra"])
def test_the_limit_of_many_dimensions(kernel, activation):
    gram = np.array([[1.0, -0.4, 0.3], [-0.4, 0.8, 0.1], [0.3, 0.1, 2.0]])
    variances = np.array([0.3, 2.0, 1.0])
    root = np.linalg.cholesky(gram)
    limit = limit_moments(gram, variances, kernel=kernel, activation=activation)
    for dim in (10**4, 10**6):
        means = np.zeros((3, dim))
        means[:, :3] = root * math.sqrt(dim)
        m = population_moments(
            GaussianClasses(means, variances), kernel=kernel, activation=activation
        )
        for name in ("t", "M", "spread", "gaps"):
            got, exact = getattr(m, name), getattr(limit, name)
            assert np.all(np.abs(got - exact) < 10 / dim * np.abs(limit.t).max()), name


@pytest.mark.parametrize("activation", ["erf", "relu"])
@pytest.mark.parametrize("kernel", ["linear", "nngp", "ntk", "extra"])
def test_small_samples_have_the_expected_moments(kernel, activation, rng):
    layout = GaussianClasses(
        [[1.0, 0.0, 0.5], [-0.5, 1.0, 0.0], [0.0, 0.3, -1.0]], [0.3, 1.0, 0.1], sizes=[2, 5, 9]
    )
    exact = population_moments(layout, kernel=kernel, activation=activation)
    draws = []
    for _ in range(100):
        X, labels = layout.sample(rng)
        m = kernel_moments(X, labels, kernel=kernel, activation=activation)
        draws.append(np.concatenate([m.t, m.M.ravel(), m.spread, m.gaps[np.triu_indices(3, 1)]]))
    draws = np.array(draws)
    true = np.concatenate(
        [exact.t, exact.M.ravel(), exact.spread, exact.gaps[np.triu_indices(3, 1)]]
    )
    error = draws.std(axis=0, ddof=1) / math.sqrt(len(draws))
    assert np.all(np.abs(draws.mean(axis=0) - true) < 4.5 * error)


def test_a_large_sample_is_near_the_population(rng):
    layout = GaussianClasses.mirrored(8, 1.0, 0.6, sizes=[1500, 1500])
    X, labels = layout.sample(rng)
    for activation in ("erf", "relu"):
        for kernel in ("nngp", "ntk"):
            exact = nc1(population_moments(layout, kernel=kernel, activation=activation))
            got = nc1(kernel_moments(X, labels, kernel=kernel, activation=activation))
            assert got.ratio == pytest.approx(exact.ratio, rel=0.06)


def test_classes_without_spread_or_gap():
    m = population_moments(GaussianClasses([[1.0], [2.0]], 0.0), kernel="ntk", activation="erf")
    assert np.array_equal(m.spread, [0, 0])
    assert nc1(m).ratio == 0
    m = population_moments(GaussianClasses([[1.0], [1.0]], 1.0), kernel="ntk", activation="erf")
    with pytest.raises(ValueError, match="NC1 is undefined"):
        nc1(m)


@pytest.mark.parametrize("std", [1e-4, 1e-8])
@pytest.mark.parametrize("activation", ["erf", "relu"])
def test_tight_classes_keep_relative_accuracy(activation, std):
    # To first order in std^2 the NNGP's spread is std^2 E |w|^2 phi'(w.mu)^2.
    dim, mean = 1, 0.7
    m = population_moments(
        GaussianClasses.mirrored(dim, mean, std), kernel="nngp", activation=activation
    )
    if activation == "relu":
        exact = std**2 / 2
    else:  # E w^2 (4/pi) exp(-2 w^2 mean^2) for w ~ N(0, 1)
        exact = std**2 * 4 / math.pi * (1 + 4 * mean**2) ** -1.5
    assert m.spread[0] == pytest.approx(exact, rel=10 * std**2 + 1e-9, abs=0)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"kernel": "ntkk", "activation": "erf"}, "did you mean 'ntk'"),
        ({"kernel": "ntk", "activation": "step"}, "activation: expected relu or erf"),
        ({"kernel": "ntk", "activation": "erf", "weight_variance": 0}, "weight_variance"),
    ],
)
def test_bad_arguments(options, message):
    with pytest.raises(ValueError, match=message):
        population_moments(GaussianClasses.mirrored(2, 1.0, 1.0), **options)
    with pytest.raises(TypeError, match="layout: expected GaussianClasses"):
        population_moments([1.0], kernel="ntk", activation="erf")


@pytest.mark.parametrize(
    ("gram", "variances", "message"),
    [
        ([[1.0]], 1.0, "gram: expected at least two classes"),
        ([[1.0, 2.0], [2.0, 1.0]], 1.0, "gram: expected a positive semidefinite matrix"),
        ([[1.0, 0.0], [0.0, 1.0]], -1.0, "variances: expected variances of at least 0"),
    ],
)
def test_bad_limits(gram, variances, message):
    with pytest.raises(ValueError, match=message):
        limit_moments(gram, variances, kernel="ntk", activation="erf")


@pytest.mark.parametrize("sizes", [[0, 5], [-2, 5], [0.5, 5], [3, 1e16]])
def test_sizes_are_numbers_of_samples(sizes):
    for call in (
        lambda: limit_moments(np.eye(2), 1.0, kernel="ntk", activation="erf", sizes=sizes),
        lambda: GaussianClasses.mirrored(2, 1.0, 1.0, sizes),
    ):
        with pytest.raises(ValueError, match="sizes: expected whole numbers of samples"):
            call()
