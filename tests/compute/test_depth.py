"""Populations at any depth, against methods that share nothing with `nctheory.compute.depth`."""

import runpy
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from scipy import special

import nctheory as nct
from nctheory.compute.depth import depth_moments
from nctheory.compute.kernels import resolve_activation
from nctheory.compute.layout_moments import layout_moments
from nctheory.compute.population_by_pairs import sampled_moments
from nctheory.layouts.layouts import LimitClasses

mirrored = nct.GaussianClasses.mirrored
BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


def ratio(layout, kernel, activation, depth, weight_variance=1.0):
    moments = nct.population_moments(
        layout, kernel=kernel, activation=activation, depth=depth, weight_variance=weight_variance
    )
    return nct.nc1(moments)


# --- depth 1, by quadrature over the weights -----------------------------------------------------

SHALLOW = [
    mirrored(1, 0.5, 2.0),
    mirrored(2, 2.0, 0.5),
    mirrored(2, 0.5**0.5, 1.0),
    mirrored(8, 2.0, 0.5),
    mirrored(128, 2.0, 0.5),
    mirrored(3, 2.0, 1e-4),
    mirrored(3, 0.01, 1.0),
    nct.GaussianClasses([[1.0, 2, 3], [0, 1, -1], [2, 0, 0]], [1, 0.5, 0.0]),
    nct.GaussianClasses([[10.0, 1], [10, -1]], 4.0),
    nct.GaussianClasses([[0.0, 0], [3, 0]], [1.0, 4.0]),
]


@pytest.mark.parametrize("activation", ["relu", "erf"])
@pytest.mark.parametrize("layout", SHALLOW, ids=range(len(SHALLOW)))
def test_one_layer_is_as_in_weight_space(layout, activation):
    value, error = depth_moments(layout, resolve_activation(activation), 1.3, 1)
    for k, kernel in enumerate(("nngp", "extra")):
        known = nct.population_moments(
            layout, kernel=kernel, activation=activation, weight_variance=1.3
        )
        for found, bound, exact, slack in (
            (value.t, error.t, known.t, known.error.t),
            (value.spread, error.spread, known.spread, known.error.spread),
            (value.gaps, error.gaps, known.gaps, known.error.gaps),
            (value.gram, error.gram, known.M, known.error.M),
        ):
            assert (np.abs(found[k] - exact) <= bound[k] + slack).all()
        assert (error.spread[k] <= 1e-5 * value.spread[k]).all()


# --- more layers ---------------------------------------------------------------------------------


def relu_angular(cosine, depth):
    """The NNGP and the NTK of unit vectors in the scale of Cho and Saul: c_l and T_l."""
    c = t = cosine
    for _ in range(depth):
        theta = np.arccos(np.clip(c, -1, 1))
        c, t = (
            (np.sin(theta) + (np.pi - theta) * np.cos(theta)) / np.pi,
            (np.sin(theta) + (np.pi - theta) * np.cos(theta)) / np.pi + t * (1 - theta / np.pi),
        )
    return c, t


def by_harmonics(norm, std, depth, degrees=400):
    """NC1 of the NNGP and the NTK for N(+-mu, s^2 I) in d = 3, ReLU, by Funk and Hecke: M is a sum
    over the Legendre polynomials, with (E |x| P_k)^2 and the coefficients of the kernel."""
    z, w = np.polynomial.legendre.leggauss(3000)
    u, v = np.polynomial.legendre.leggauss(120)
    r, mass = (norm / std + 9) / 2 * (u[:, None] + 1), v[:, None]
    x, p = np.polynomial.legendre.leggauss(500)
    law = mass * p * r**2 * np.exp(-(r**2 + (norm / std) ** 2) / 2 + r * x * norm / std)
    law, length = law / law.sum(), std * r
    second = np.sum(law * length**2)
    q = np.array([np.sum(law * length * y) for y in legendre(degrees, x)])
    found = []
    for f, top in zip(relu_angular(z, depth), (1, depth + 1), strict=True):
        lam = np.array([np.sum(w * f * p) / 2 for p in legendre(degrees, z)])
        terms = (2 * np.arange(degrees) + 1) * lam * q**2
        within, cross = terms.sum(), (terms * (-1.0) ** np.arange(degrees)).sum()
        found.append((top * second - within) / ((within - cross) / 2))
    return found


def legendre(count, z):
    before, now = np.ones_like(z), z
    for k in range(1, count + 1):
        yield before
        before, now = now, ((2 * k + 1) * z * now - k * before) / (k + 1)


@pytest.mark.parametrize(("norm", "std", "depth"), [(1.0, 1.0, 1), (2.0, 1.0, 2), (1.0, 1.0, 20)])
def test_relu_against_harmonics(norm, std, depth):
    layout = nct.GaussianClasses([[-norm, 0, 0], [norm, 0, 0]], std**2)
    exact = by_harmonics(norm, std, depth)
    for kernel, value in zip(("nngp", "ntk"), exact, strict=True):
        found = ratio(layout, kernel, "relu", depth)
        # The coefficients of harmonics decay slowly.
        assert abs(found.ratio / value - 1) < 1e-6
        assert found.error.ratio < 1e-6 * found.ratio


def erf_network(k11, k12, k22, depth, variance):
    """The NNGP and the extra kernel, by the recursion as it is written in the papers."""
    theta = k12
    for _ in range(depth):
        a, b = 1 + 2 * k11, 1 + 2 * k22
        q = 2 / np.pi * np.arcsin(2 * k12 / np.sqrt(a * b))
        extra = theta * 4 / np.pi / np.sqrt(a * b - 4 * k12**2)
        k11, k22 = (variance * 2 / np.pi * np.arcsin(2 * k / (1 + 2 * k)) for k in (k11, k22))
        k12, theta = variance * q, variance * (q + extra)
    return q, extra


@pytest.mark.parametrize(("mean", "std", "variance"), [(0.5, 2.0, 1.0), (2.0, 0.5, 0.5),
                                                       (1.0, 1.0, 2.0)])  # fmt: skip
@pytest.mark.parametrize("depth", [2, 4])
def test_erf_on_a_line_against_gauss_hermite(mean, std, variance, depth):
    nodes = np.linspace(-9, 9, 2401)
    weights = np.exp(-(nodes**2) / 2)
    weights /= weights.sum()
    x = mean + std * nodes
    k = variance * np.outer(x, x)
    own = variance * x * x
    pairs = erf_network(own[:, None], k, own[None, :], depth, variance)
    selves = erf_network(own, own, own, depth, variance)
    t = [weights @ s for s in selves]
    m = [weights @ p @ weights for p in pairs]
    layout = mirrored(1, mean, std)
    for kernel, at in (("nngp", (0,)), ("ntk", (0, 1)), ("extra", (1,))):
        exact = (sum(t[i] for i in at) - sum(m[i] for i in at)) / sum(m[i] for i in at)
        found = ratio(layout, kernel, "erf", depth, variance)
        assert abs(found.ratio - exact) <= found.error.ratio + 1e-9 * exact
        assert found.error.ratio < 1e-5 * found.ratio


@pytest.mark.parametrize("activation", ["relu", "erf"])
@pytest.mark.parametrize(
    "layout",
    [
        mirrored(8, 2.0, 0.5),
        mirrored(128, 0.1, 1.0),
        nct.GaussianClasses([[1.0, 0, 0], [0, 1, 0], [0.5, 0.5, 1]], [0.25, 1.0, 0.0]),
    ],
    ids=range(3),
)
def test_against_pairs_of_samples(layout, activation):
    for kernel in ("nngp", "ntk"):
        found = nct.population_moments(layout, kernel=kernel, activation=activation, depth=10)
        checked = sampled_moments(
            layout, kernel=kernel, activation=activation, depth=10, points=2**10, repeats=6
        )
        for name in ("t", "spread", "gaps", "M"):
            one, two = getattr(found, name), getattr(checked, name)
            room = getattr(found.error, name) + getattr(checked.error, name)
            assert (np.abs(one - two) <= room + 1e-12).all()


@pytest.fixture(scope="module")
def benchmark():
    """`benchmarks/population_depth.py`, which does all of D1 at depth 1 to 20."""
    return SimpleNamespace(**runpy.run_path(str(BENCHMARKS / "population_depth.py")))


@pytest.mark.parametrize(("activation", "dim", "depth"), [("relu", 2, 7), ("erf", 32, 10),
                                                          ("erf", 128, 20)])  # fmt: skip
def test_a_few_thousand_pairs_of_the_benchmark(benchmark, activation, dim, depth):
    rng, recursion = np.random.default_rng(1), getattr(benchmark, activation)
    batches = np.array([benchmark.sampled(rng, recursion, 4000, dim, depth) for _ in range(8)])
    errors = batches.std(axis=0, ddof=1) / 8**0.5
    for kernel, value, error in zip(("nngp", "ntk"), batches.mean(axis=0), errors, strict=True):
        found = ratio(mirrored(dim, 2.0, 0.5), kernel, activation, depth)
        assert abs(value - found.ratio) < 5 * error < 0.1 * found.ratio
        assert found.error.ratio < 1e-6 * found.ratio


@pytest.mark.parametrize(("activation", "dim", "depth"), [("relu", 2, 10), ("relu", 128, 20),
                                                          ("erf", 8, 10)])  # fmt: skip
def test_the_other_quadrature_of_the_benchmark(benchmark, activation, dim, depth):
    law = benchmark.pair_law(dim, 10)
    values = benchmark.integrated(getattr(benchmark, activation), dim, depth, law)
    for kernel, value in zip(("nngp", "ntk"), values, strict=True):
        found = ratio(mirrored(dim, 2.0, 0.5), kernel, activation, depth)
        assert abs(value - found.ratio) < 1e-6 * found.ratio + found.error.ratio


@pytest.mark.parametrize(
    ("layout", "depth", "before", "there"),
    [
        (nct.GaussianClasses([[-1.0, 0], [1, 0]], 1.0), 5, 1.03107438, 0.979830765),
        (mirrored(2, 2.0, 0.5), 23, 1.01479953, 0.984192099),
        (nct.GaussianClasses([[-1.0, 0, 0], [1, 0, 0]], 1.0), 12, None, None),
        (nct.GaussianClasses(np.outer([-1, 1], np.eye(8)[0]), 1.0), 40, None, None),
    ],
    ids=range(4),
)
def test_first_depth_at_which_the_ntk_is_more_collapsed(layout, depth, before, there):
    """`depth-and-test`, 1.B."""
    quotients = {}
    for level in (depth - 1, depth):
        nngp, ntk = (ratio(layout, kernel, "relu", level) for kernel in ("nngp", "ntk"))
        assert abs(nngp.ratio - ntk.ratio) > nngp.error.ratio + ntk.error.ratio
        quotients[level] = ntk.ratio / nngp.ratio
    assert quotients[depth - 1] > 1 > quotients[depth]
    if before:
        assert quotients[depth - 1] == pytest.approx(before, rel=1e-8)
        assert quotients[depth] == pytest.approx(there, rel=1e-8)


def test_relu_on_d1_rises_with_depth():
    for dim in (1, 2, 8, 128):
        values = [ratio(mirrored(dim, 2.0, 0.5), "nngp", "relu", n).ratio for n in range(1, 21)]
        assert (np.diff(values) > 0).all()
    assert values[0] == pytest.approx(0.116, abs=1e-3)
    assert values[-1] == pytest.approx(1.05, abs=0.01)


def test_the_limit_of_infinite_dimension_at_any_depth():
    known = [(1, 0.11587470134385384722, 0.23015914398105229871),
             (2, 0.16124032184872223579, 0.40083022552176604357),
             (5, 0.29870888456396449038, 1.0067063878476769218),
             (20, 1.0400005524975256234, 4.7165218862756169001)]  # fmt: skip
    layout = LimitClasses.mirrored(2.0, 0.5)
    for depth, nngp, ntk in known:
        for kernel, value in (("nngp", nngp), ("ntk", ntk)):
            moments = layout_moments(layout, kernel=kernel, activation="relu", depth=depth)
            assert nct.nc1(moments).ratio == pytest.approx(value, rel=1e-12)


def test_a_line_exactly():
    """ReLU, d = 1: NC1 is a function of E x+ and E x-, `depth-and-test` 1.A."""
    mean, std = 0.5, 1.0
    up = std * np.exp(-(mean**2) / 2) / np.sqrt(2 * np.pi) + mean * special.ndtr(mean)
    down = up - mean
    for depth in (2, 6):
        for kernel, (value, top) in zip(
            ("nngp", "ntk"), zip(relu_angular(-1.0, depth), (1, depth + 1), strict=True),
            strict=True,
        ):  # fmt: skip
            own = top * (up**2 + down**2) + 2 * value * up * down
            cross = 2 * top * up * down + value * (up**2 + down**2)
            exact = (top * (mean**2 + std**2) - own) / ((own - cross) / 2)
            assert ratio(mirrored(1, mean, std), kernel, "relu", depth).ratio == pytest.approx(
                exact, rel=1e-11
            )


@pytest.mark.parametrize("weight_variance", [0.3, 1.0, 4.0, 64.0])
@pytest.mark.parametrize("kernel", [nct.nngp, nct.ntk])
def test_an_angle_of_pi_is_as_one_of_0(kernel, weight_variance):
    x = np.array([[1.3, 0.2, -0.7]])
    y = x + np.array([[1e-9, 0, -2e-9]])
    for depth in (3, 30):
        k = kernel(np.concatenate([x, y, -x, -y]), activation="erf", depth=depth,
                   weight_variance=weight_variance)  # fmt: skip
        np.testing.assert_allclose(k[:2, 2:], -k[:2, :2], rtol=1e-12)


@pytest.mark.parametrize("depth", [0, -1, 1.5, "2"])
def test_no_such_depth(depth):
    with pytest.raises((ValueError, TypeError), match="depth: expected"):
        nct.population_moments(mirrored(2, 1, 1), kernel="ntk", activation="erf", depth=depth)


@pytest.mark.parametrize("activation", ["sign", "step"])
@pytest.mark.parametrize("depth", [2, 3])
def test_an_activation_that_jumps(activation, depth):
    """On a line the features are the sign of x, at any depth."""
    layout = mirrored(1, 1.0, 1.0)
    mean = special.erf(2**-0.5)
    found = ratio(layout, "nngp", activation, depth)
    assert abs(found.ratio - (1 / mean**2 - 1)) <= found.error.ratio < 0.01
    with pytest.raises(ValueError, match=f"{activation} has no ntk"):
        ratio(layout, "ntk", activation, depth)


def test_the_square_of_the_relu_grows_as_the_fourth_power():
    """On a line, at depth 2, K(x, x') is x^4 x'^4 times 27/8, or 9/16 if x x' < 0."""
    x, weights = special.roots_legendre(200)
    x, weights = 6.5 + 6.5 * x, 6.5 * weights * np.sqrt(1 / (2 * np.pi))
    near, far = weights * np.exp(-((x - 1) ** 2) / 2), weights * np.exp(-((x + 1) ** 2) / 2)
    p, n, eighth = near @ x**4, far @ x**4, (near + far) @ x**8
    own, other = 27 / 8 * (p * p + n * n) + 9 / 8 * p * n, 27 / 4 * p * n + 9 / 16 * (p * p + n * n)
    found = ratio(mirrored(1, 1.0, 1.0), "nngp", "relu2", 2)
    exact = (27 / 8 * eighth - own) / ((own - other) / 2)
    assert abs(found.ratio - exact) <= found.error.ratio < 1e-3


@pytest.mark.parametrize("layout", [mirrored(2, 1.0, 1.0), nct.GaussianClasses(
    [[1.0, 0], [-1, 0]], [[1.0, 0], [0, 2]])])  # fmt: skip
def test_no_closed_form_is_refused_at_once(layout):
    with pytest.raises(ValueError, match=r"whose dual has a closed form .*, got tanh"):
        ratio(layout, "nngp", "tanh", 2)


def test_general_covariances_have_bounds():
    layout = nct.GaussianClasses([[-1.0, 0, 1], [1, 0, 2]], np.diag([1.0, 0.5, 0.1]))
    found = nct.population_moments(layout, kernel="ntk", activation="erf", depth=3)
    other = sampled_moments(layout, kernel="ntk", activation="erf", depth=3, seed=3, points=2**13)
    assert abs(nct.nc1(found).ratio - nct.nc1(other).ratio) < (
        nct.nc1(found).error.ratio + nct.nc1(other).error.ratio
    )
    assert nct.nc1(found).error.ratio < 0.02 * nct.nc1(found).ratio
