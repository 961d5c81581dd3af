"""`relu-pair` and its lemmas at random numbers, by numpy alone."""

import numpy as np
import pytest

import nctheory as nct


def draws(count=4000, seed=0):
    """d, a, b and h with h^2 <= 4 a b, over many scales, the extremes of h among them."""
    rng = np.random.default_rng(seed)
    d = np.concatenate([rng.integers(3, 8, count // 2), 3 + np.exp(rng.normal(1, 3, count // 2))])
    a, b = np.exp(rng.normal(1, 2.5, (2, count)))
    c = rng.choice([0, 1, 0.5, 0.9], count) * np.where(
        rng.random(count) < 0.5, 1, rng.random(count)
    )
    return d, a, b, c, 2 * c * np.sqrt(a * b)


def separation(d, a, b):
    """N, and the rational N_1."""
    N = 2 - (1 + a / ((d + 2) * (2 + 2 * b / np.pi))) ** -0.5
    P, r = (d + 2) * (2 + 16 * b / 25), d / (d - 1)
    return N, 2 - (r * P / (P + a) + 1 / r) / 2


def test_the_pair_inequality():
    d, a, b, _, h = draws()
    U = d - 1 + a + b
    v = h / U
    small = v**2 / (1 + np.sqrt(1 - v**2)) * 2 / (2 + np.sqrt(1 + v) + np.sqrt(1 - v))
    left = small + (a * b - h**2 / 4) / ((d - 1) * (U + 1))
    ratio = np.sqrt(1 - v) * b / d * separation(d, a, b)[0] / left
    assert ratio.min() > 1
    # The smallest ratio at d = 3 that differential evolution finds is 1.0578.
    near = ratio[(d == 3)].min()
    assert 1.05 < near < 1.4


def test_the_rational_inequality_and_what_it_is_made_of():
    d, a, b, c, h = draws(seed=1)
    U = d - 1 + a + b
    v, rho = h / U, d * a / ((d - 1) * (U + 1))
    N, N_1 = separation(d, a, b)
    assert (N >= N_1).all()
    star = N_1 * (1 - v) - rho * (1 - c**2) * (1 - v / 2) - d * a / U**2 * c**2
    assert star.min() > 0
    first = N_1 - d * a / ((d - 1) * U) * (1 + (a + 4 * b) / (16 * U))
    easy = (a <= 5) | (25 * b >= 6 * a)
    assert first[easy].min() > 0
    assert first.min() < 0  # so that the second case is needed
    E = 3 / 4 * a * U - (d - 1)
    far = 4 * (N_1 - rho) * rho * E - (2 * N_1 - rho) ** 2 * a * b
    assert far[~easy].min() > 0
    assert E[~easy].min() > 0


@pytest.mark.parametrize("v", [0, 1e-3, 0.5, 0.9, 0.999])
def test_two_roots(v):
    p, q = np.sqrt(1 - v), np.sqrt(1 + v)
    assert 2 - p - q <= (q**2 - p**2) ** 2 / (16 * p) + 1e-15


@pytest.mark.parametrize("d", [2, 3, 10])
def test_the_mean_over_directions(d):
    """`gaussian-cosine`, for delta along and across sigma, by the law of a coordinate."""
    angle = (np.arange(20_000) + 0.5) * np.pi / 20_000
    t, weight = np.cos(angle), np.sin(angle) ** (d - 2)
    weight /= weight.sum()
    for k in (0.1, 1, 30):
        bound = (1 + 2 * k / (d + 2)) ** -0.5
        along = d * (weight * t**2 * np.exp(-k * t**2)).sum()
        across = d * (weight * (1 - t**2) / (d - 1) * np.exp(-k * t**2)).sum()
        assert max(along, across) <= bound
        assert across >= 0.8 * bound  # it is not far from equality


def gaussian_pair(m, o):
    """M of the NNGP and of the NTK for two classes of width 1, times d."""
    layout = nct.GaussianClasses([m, o], [np.eye(len(m))] * 2)
    return [
        len(m) * nct.population_moments(layout, kernel=kernel, activation="relu").M
        for kernel in ("nngp", "ntk")
    ]


@pytest.mark.parametrize(
    ("m", "o"),
    [([1, 0, 0], [0, 2, 0.5]), ([4, 0, 0], [4, 1, 0]), ([3, 1, 0, 0], [1, -1, 0, 0])],
)
def test_two_gaussian_classes(m, o):
    """The conclusions of `relu-class-distance`, `relu-slope-distance` and `relu-gaussian-pair`."""
    m, o = np.array(m, dtype=float), np.array(o, dtype=float)
    d, a, b = len(m), (m + o) @ (m + o) / 2, (m - o) @ (m - o) / 2
    nngp, ntk = gaussian_pair(m, o)
    extra, area = ntk - nngp, 2 * nngp - ntk  # G, and J = Q - G

    def distance(M):
        return M[0, 0] + M[1, 1] - 2 * M[0, 1]

    N, _ = separation(d, a, b)
    margin = 1 / (4 * d * (d - 1) * ((d + 2) * (2 + 16 * b / 25) + a))
    assert distance(nngp) >= b / 2 * N
    assert distance(nngp) <= 1.3 * b / 2 * N  # it is sharp enough to mean something
    assert distance(extra) >= b / 2
    least = min(area[0, 0], area[1, 1]) * (distance(nngp) - margin * b / 2)
    assert least >= d / 2 * -distance(area)
