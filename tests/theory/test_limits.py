"""The closed forms at d = 1 and d -> infinity, against quadrature and the numeric limit."""

import mpmath as mp
import numpy as np
import pytest
import sympy as sp

from nctheory.compute.moments import nc1
from nctheory.compute.population import population_moments
from nctheory.compute.population_limit import limit_moments
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.names import KERNELS
from nctheory.theory import limits
from nctheory.theory.activation import ERF, RELU
from nctheory.theory.derivation import DerivationError, identity
from nctheory.theory.networks import weight_variance


@pytest.mark.parametrize(
    "classes",
    [(2, 0.5, -2, 0.5), (0.3, 2, -0.1, 1), (3, 0.2, 2, 0.4), (-6, 1, 5, 0.5), (0, 1, 0, 2)],
)
def test_the_moment_at_d_1_is_the_mean_of_the_kernel(classes):
    m1, s1, m2, s2 = map(mp.mpf, classes)
    symbols = (limits.mu1, limits.s1, limits.mu2, limits.s2)
    value = sp.lambdify(symbols, limits.one_dimensional_moment().result.doit(), "mpmath")

    def half(sign, m, s):
        cuts = sorted({mp.mpf(0), *(max(mp.mpf(0), sign * m + k * s) for k in (-14, -4, 0, 4, 14))})
        return mp.quad(lambda x: x * mp.npdf(x, sign * m, s), cuts)

    with mp.workdps(40):
        exact = sum(half(i, m1, s1) * half(i, m2, s2) for i in (1, -1)) / 2
        assert abs(value(m1, s1, m2, s2) / exact - 1) < 1e-12


def test_the_moment_at_d_1_is_that_of_the_population():
    value = sp.lambdify(
        (limits.mu1, limits.s1, limits.mu2, limits.s2),
        limits.one_dimensional_moment().result.doit(),
        "mpmath",
    )
    means, stds = [0.7, -1.1, 3.0], [0.5, 2.0, 0.3]
    layout = GaussianClasses(np.array(means)[:, None], np.square(stds))
    for kernel in ("nngp", "extra"):
        moments = population_moments(layout, kernel=kernel, activation="relu")
        exact = [[float(value(*p, *q)) for q in zip(means, stds, strict=True)]
                 for p in zip(means, stds, strict=True)]  # fmt: skip
        assert np.allclose(moments.M, exact, rtol=1e-12, atol=0)
        assert np.allclose(moments.t, (np.square(means) + np.square(stds)) / 2, rtol=1e-12, atol=0)


def test_the_steps_at_d_1_see_both_signs():
    d = limits.one_dimensional_moment()
    kernel = d.steps[0]
    for wrong in (sp.Max(0, limits.u) * sp.Max(0, limits.v) / 2, limits.u * limits.v / 2):
        with pytest.raises(DerivationError, match="wrong"):
            d.add(kernel.lhs, wrong, "wrong", identity)


CLASSES = {
    limits.g11: 1.3, limits.g12: -0.4, limits.g22: 0.8, limits.s1: 0.9, limits.s2: 1.4,
    weight_variance: 1.7,
}  # fmt: skip


@pytest.mark.parametrize("activation", [ERF, RELU], ids=str)
@pytest.mark.parametrize("kernel", KERNELS)
class TestLimitOfManyDimensions:
    def test_distances_are_those_of_the_numeric_limit(self, kernel, activation):
        f = limits.limit_distance(kernel, activation)
        distance = float(sp.N(f.doit().subs(CLASSES), 30))
        g11, g12, g22, s1, s2, w = CLASSES.values()
        m = limit_moments(
            [[g11, g12], [g12, g22]], [s1**2, s2**2],
            kernel=kernel, activation=activation, weight_variance=w,
        )  # fmt: skip
        assert distance == pytest.approx(m.gaps[0, 1] + m.spread.sum(), rel=1e-12)
        same = {limits.g12: limits.g11, limits.g22: limits.g11, limits.s2: limits.s1}
        inner = f.subs(same, simultaneous=True).doit().subs(CLASSES)
        assert float(sp.N(inner, 30)) == pytest.approx(2 * m.spread[0], rel=1e-12)

    def test_nc1_of_mirrored_classes(self, kernel, activation):
        mu, std, w = 0.8, 1.5, 0.6
        result = limits.mirrored_nc1(kernel, activation).result
        value = result.subs({limits.mu: mu, limits.s: std, weight_variance: w})
        gram = mu**2 * np.array([[1, -1], [-1, 1]])
        m = limit_moments(gram, std**2, kernel=kernel, activation=activation, weight_variance=w)
        assert float(sp.N(value, 30)) == pytest.approx(nc1(m).ratio, rel=1e-12)

    def test_the_limit_is_approached_as_1_over_d(self, kernel, activation):
        mu, std = 0.8, 1.5
        result = limits.mirrored_nc1(kernel, activation).result
        limit = float(sp.N(result.subs({limits.mu: mu, limits.s: std, weight_variance: 1}), 30))
        for dim in (10**4, 10**6):
            layout = GaussianClasses.mirrored(dim, mu, std)
            m = population_moments(layout, kernel=kernel, activation=activation)
            assert abs(nc1(m).ratio / limit - 1) < 5 / dim
