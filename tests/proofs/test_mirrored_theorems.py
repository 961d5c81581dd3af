"""Theorems about mirrored classes and power series: what they say, in exact sums."""

import itertools
import random
from fractions import Fraction

import numpy as np
import pytest
import scipy.special

import nctheory as nct

SEEDS = range(12)


def numbers(rng, count):
    """Positive rational numbers."""
    return [Fraction(rng.randint(1, 60), rng.randint(1, 12)) for _ in range(count)]


def weights(rng, count):
    """A law on as many labels."""
    raw = numbers(rng, count)
    return [w / sum(raw) for w in raw]


def falling(rng, count, strictly):
    """Positive numbers, each smaller than the one before, or not larger."""
    found = [numbers(rng, 1)[0]]
    for _ in range(count - 1):
        found.append(found[-1] * Fraction(rng.randint(1, 9), 10 if strictly else 9))
    return found


@pytest.mark.parametrize("seed", SEEDS)
def test_chebyshev_of_ratios(seed):
    """chebyshev-ratios: E[ac] E[bd] >= E[ad] E[bc], and <= if c/d rises."""
    rng = random.Random(seed)
    n = rng.randint(2, 6)
    p, b, d = weights(rng, n), numbers(rng, n), numbers(rng, n)
    a = [r * x for r, x in zip(falling(rng, n, False), b, strict=True)]
    ratios = falling(rng, n, False)

    def products(ratios):
        c = [r * x for r, x in zip(ratios, d, strict=True)]

        def mean(x, y):
            return sum(w * s * t for w, s, t in zip(p, x, y, strict=True))

        return mean(a, c) * mean(b, d), mean(a, d) * mean(b, c)

    left, right = products(ratios)
    assert left >= right
    left, right = products(ratios[::-1])
    assert left <= right


def series(rng, strictly):
    """F, G, and the moments M and T of a mixture, of which f/g and M/T fall with the degree."""
    degrees, labels = rng.randint(2, 4), rng.randint(1, 3)
    g = numbers(rng, degrees)
    f = [r * x for r, x in zip(falling(rng, degrees, strictly), g, strict=True)]
    T = [numbers(rng, degrees) for _ in range(labels)]
    M = [[r * x for r, x in zip(falling(rng, degrees, strictly), row, strict=True)] for row in T]
    return f, g, M, T


def nc1_of_both(f, g, M, T, p, u):
    """NC1 of F, of G and of F + G; and whether M_G u/T_G and T_F/T_G nowhere rise."""
    sums = (("M_F", f, M), ("M_G", g, M), ("T_F", f, T), ("T_G", g, T))
    each = {name: [sum(x * y for x, y in zip(c, row, strict=True)) for row in rows]
            for name, c, rows in sums}  # fmt: skip
    first = [w * x / y for w, x, y in zip(u, each["M_G"], each["T_G"], strict=True)]
    second = [x / y for x, y in zip(each["T_F"], each["T_G"], strict=True)]
    ordered = first == sorted(first, reverse=True) and second == sorted(second, reverse=True)
    m_f, m_g = (
        sum(q * w * x for q, w, x in zip(p, u, each[k], strict=True)) for k in ("M_F", "M_G")
    )
    t_f, t_g = (sum(q * x for q, x in zip(p, each[k], strict=True)) for k in ("T_F", "T_G"))
    return t_f / m_f - 1, t_g / m_g - 1, (t_f + t_g) / (m_f + m_g) - 1, ordered


@pytest.mark.parametrize("strictly", [True, False], ids=["power-ratios", "power-ratios-weak"])
def test_power_ratios(strictly):
    """NC1(G) and NC1(F + G) are above NC1(F), wherever the hypotheses hold."""
    rng, met, others = random.Random(int(strictly)), 0, []
    for _ in range(600):
        f, g, M, T = series(rng, strictly)
        p, u = weights(rng, len(T)), numbers(rng, len(T))
        nc1_f, nc1_g, both, ordered = nc1_of_both(f, g, M, T, p, u)
        if ordered:
            met += 1
            assert min(nc1_g, both) >= nc1_f
            assert not strictly or min(nc1_g, both) > nc1_f
        else:
            others.append(both < nc1_f)
    assert met > 50
    assert any(others), "the monotone mixtures are needed"


def test_without_falling_moments_it_is_false():
    """If M/T rises with the degree, NC1 falls."""
    one = [Fraction(1)]
    f, g = [Fraction(1), Fraction(1)], [Fraction(1), Fraction(3)]
    nc1_f, nc1_g, both, ordered = nc1_of_both(
        f, g, [[Fraction(1, 8), Fraction(1, 2)]], [[Fraction(1)] * 2], one, one
    )
    assert ordered
    assert nc1_g < both < nc1_f


def odd_moments(density, dim, degrees):
    """E <u, u'>^n for i.i.d. points of a sphere with a density of <u, e>, by quadrature."""
    nodes, weights = np.polynomial.legendre.leggauss(80)
    angles, weights = (nodes + 1) * np.pi / 2, weights * np.pi / 2

    def law(d):  # of the first coordinate, as the cosine of an angle
        return weights * np.sin(angles) ** (d - 2) / (weights @ np.sin(angles) ** (d - 2))

    cos, sin = np.cos(angles), np.sin(angles)
    third, mass = (cos, law(dim - 1)) if dim > 2 else (np.array([1.0, -1.0]), np.full(2, 0.5))
    along = cos[:, None, None] * cos[:, None] + sin[:, None, None] * sin[:, None] * third
    inner = density(cos) * law(dim) @ (density(along) @ mass)
    scale = (density(cos) @ law(dim)) ** 2
    return [float(inner @ (law(dim) * cos**n)) / scale for n in degrees]


RISING = {
    "exponential": np.exp,
    "ramp": lambda z: np.maximum(z, 0.0),
    "cubic": lambda z: (1 + z) ** 3,
}


@pytest.mark.parametrize("dim", [2, 3, 7])
@pytest.mark.parametrize("name", RISING)
def test_moments_of_rising_densities_fall(name, dim):
    """sphere-moments, and a density that does not rise for which it is false."""
    found = odd_moments(RISING[name], dim, range(1, 16, 2))
    assert all(x > y > 0 for x, y in itertools.pairwise(found))
    mean = np.random.default_rng(dim).normal(size=(200_000, dim))
    mean /= np.linalg.norm(mean, axis=1)[:, None]
    weights = RISING[name](mean[:, 0])
    square = np.sum((weights @ mean / weights.sum()) ** 2)  # E <u, u'> = |E u|^2
    assert found[0] == pytest.approx(square, rel=0.02)


def test_moments_of_other_densities_do_not():
    """On the circle, the density 1 + cos(3 t)/2."""
    first, third, *_ = odd_moments(lambda z: 1 + (4 * z**3 - 3 * z) / 2, 2, (1, 3))
    assert first == pytest.approx(0, abs=1e-12)
    assert third == pytest.approx(1 / 64)


@pytest.mark.parametrize("r", [0.3, 0.8, 0.99])
def test_sphere(r):
    """sphere-mirrored for ERF: F is the arcsine, G(c) = c / sqrt(1 - c^2)."""
    n = np.arange(1, 400, 2)
    found = np.array(odd_moments(np.exp, 3, n))
    f = np.cumprod(np.concatenate([[1.0], n[:-1] ** 2 / (n[1:] * (n[1:] - 1.0))]))
    (m_f, t_f), (m_g, t_g) = ((c @ (r**n * found), c @ r**n) for c in (f, n * f))
    assert t_f == pytest.approx(np.arcsin(r), rel=1e-2)
    assert t_g / m_g > (t_f + t_g) / (m_f + m_g) > t_f / m_f


# --- mirrored isotropic Gaussian classes -------------------------------------------------------


def gamma_law(shape, count=40):
    """Nodes and weights of the Gamma law of a shape."""
    nodes, weights = scipy.special.roots_genlaguerre(count, shape - 1)
    return nodes, weights / weights.sum()


def share(c):
    """G = c arcsin'(c)."""
    return c / np.sqrt(1 - c**2)


class Mixture:
    """Means of F at the parts of the mixtures, for x ~ N(m, I), |m| = mu, in R^d: Lemma 1."""

    def __init__(self, dim, D):
        self.dim, self.D = dim, D
        angles, self.weights = scipy.special.roots_jacobi(16, (dim - 3) / 2, (dim - 3) / 2)
        self.t, self.weights = angles, self.weights / self.weights.sum()
        self.b, self.of_b = gamma_law(dim / 2)

    def itself(self, F, N):
        """C_F(N, 1): |x|^2/2 has the Gamma law of shape d/2 + N - 1."""
        x, weights = gamma_law(self.dim / 2 + N - 1)
        return weights @ F(2 * x / (2 * x + self.D))

    def coins(self, F, L):
        """C_F(1, L), by binomial weights."""
        K = L - 1
        return sum(scipy.special.comb(K, j) / 2**K * self.itself(F, j + 1) for j in range(L))

    def within(self, F, L):
        """M_F(L): |x + x'|^2/4 has the Gamma law of shape d/2 + L."""
        a, of_a = gamma_law(self.dim / 2 + L)
        a, b = a[:, None, None], self.b[:, None]
        values = F((a - b) / np.sqrt((a + b + self.D) ** 2 - 4 * a * b * self.t**2))
        return of_a @ (self.of_b @ (values @ self.weights).T)


POINTS = [(2, 0.6), (3, 6.0), (8, 4.0)]


@pytest.fixture(scope="module", params=POINTS, ids=str)
def mixture(request):
    return Mixture(*request.param)


def test_concave_in_the_shape(mixture):
    """mean-concave and concave-from-zero: M_G(L) is, from M_G(0) = 0."""
    M = np.array([mixture.within(share, L) for L in range(9)])
    assert M[0] == pytest.approx(0, abs=1e-10)
    assert np.all(np.diff(M, 2) < 1e-10)
    assert np.all(np.diff(M[1:] / np.arange(1, 9)) < 0)


def test_an_input_with_itself(mixture):
    """tilted-share, fair-rises and fair-ratio: in the shape, and with more coins."""
    for of in (mixture.itself, mixture.coins):
        Q, G = (np.array([of(F, n) for n in range(1, 9)]) for F in (np.arcsin, share))
        assert np.all(np.diff(G) > 0)
        assert np.all(np.diff(Q / G) < 0)
    pascal = (mixture.itself(share, 1) + mixture.itself(share, 2)) / 2
    assert mixture.coins(share, 2) == pytest.approx(pascal, rel=1e-9)


def test_the_mixtures_are_nc1(mixture):
    """Lemma 1, and mirrored-mixtures: of what the package computes for the same classes."""
    mu, labels = 1.1, np.arange(1, 17)
    poisson = np.exp(-(mu**2) + (labels - 1) * np.log(mu**2) - scipy.special.gammaln(labels))
    found = {}
    for name, F in (("nngp", np.arcsin), ("extra", share)):
        m = poisson @ [mu**2 / L * mixture.within(F, L) for L in labels]
        found[name] = m, poisson @ [mixture.coins(F, L) for L in labels]
    scale = np.sqrt(mixture.dim / (2 * mixture.D))  # the package has the weight variance 1/d
    layout = nct.GaussianClasses.mirrored(mixture.dim, mu * scale / np.sqrt(mixture.dim), scale)
    for kernel in ("nngp", "ntk"):
        moments = nct.population_moments(layout, kernel=kernel, activation="erf")
        parts = [found["nngp"]] + [found["extra"]] * (kernel == "ntk")
        m, t = (2 / np.pi * sum(part[i] for part in parts) for i in (0, 1))
        assert moments.M[0, 0] == pytest.approx(m, rel=1e-5)
        assert moments.t[0] == pytest.approx(t, rel=1e-5)
    ratios = {name: t / m - 1 for name, (m, t) in found.items()}
    assert ratios["extra"] > ratios["nngp"]
