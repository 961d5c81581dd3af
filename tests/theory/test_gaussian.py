"""Gaussian integrals and the calculus of kinks against mpmath's quadrature."""

import mpmath as mp
import numpy as np
import pytest
import sympy as sp

from nctheory.theory.derivation import DerivationError
from nctheory.theory.gaussian import (
    Expectation,
    density,
    density2,
    differentiate,
    gaussian_integral,
    is_integrable,
    k11,
    k12,
    k22,
    mean,
    normal_form,
    u,
    v,
)

VALUES = {k11: sp.Rational(3, 2), k12: sp.Rational(-2, 5), k22: sp.Rational(4, 5)}
H, delta = sp.Heaviside, sp.DiracDelta


def quad(f, *variables):
    """By quadrature: on a line tanh-sinh over each half; on a plane the trapezoidal rule, whose
    error falls as exp(-(pi/h)^2 sigma^2) for the smooth integrands here, below 1e-50."""
    if len(variables) == 1:
        return mp.quad(sp.lambdify(variables, f.subs(VALUES), "mpmath"), [-15, -5, 0, 5, 15])
    x = 0.1 * np.arange(-150, 151)
    g = sp.lambdify(variables, f.subs(VALUES), "numpy")
    return 0.01 * float(np.sum(g(x[:, None], x[None, :])))


def close(x, y):
    # Both rules have an error below 1e-13 of the largest term in double precision.
    return abs(mp.mpf(sp.N(sp.sympify(x).subs(VALUES), 20)) - y) < 1e-12 * (1 + abs(y))


@pytest.mark.parametrize(
    "f",
    [
        sp.exp(-(u**2)),
        (3 * u**2 - u + 2) * sp.exp(-(u**2) / 2 + u / 3 - 1),
        u**4 * density(u, k11),
        sp.exp(-2 * u**2) + u * sp.exp(-(u**2) + 2 * u),
    ],
)
def test_gaussian_integral_on_a_line(f):
    assert close(gaussian_integral(f, (u,)), quad(f, u))


@pytest.mark.parametrize("g", [1, u * v, u**2 * v**2, u - v**2, sp.exp(-(u**2) + v / 2), u**3 * v])
def test_gaussian_integral_on_a_plane(g):
    f = sp.expand(g * density2())
    assert close(gaussian_integral(f, (u, v)), quad(f, u, v))


@pytest.mark.parametrize(
    ("g", "value"),
    [
        (delta(u), sp.exp(1)),
        (delta(u, 1), -sp.exp(1)),
        (delta(u, 2), sp.exp(1) * (1 - 2)),
        (u**2 * delta(u), 0),
        (3 * delta(u) - u * delta(u, 1), 4 * sp.exp(1)),
    ],
)
def test_deltas_pick_derivatives_at_zero(g, value):
    # The test function exp(1 + u - u^2) has the value e, slope e, and second derivative -e at 0.
    f = sp.exp(1 + u - u**2)
    assert sp.simplify(gaussian_integral(sp.expand(normal_form(g, u) * f), (u,)) - value) == 0


@pytest.mark.parametrize(
    "f",
    [sp.Max(0, u), sp.Abs(u), sp.sign(u) * u**2, u**2 + sp.erf(u), sp.cos(u), sp.Max(0, u) ** 3],
)
def test_mean_is_the_integral(f):
    assert close(mean(f, u, k11), quad(f * density(u, k11), u))


@pytest.mark.parametrize(
    ("f", "derivative"),
    [
        (sp.Max(0, u), H(u)),
        (sp.Abs(u), 2 * H(u) - 1),
        (H(u), delta(u)),
        (sp.Max(0, u) ** 2, 2 * u * H(u)),
        (u * H(u) + u**2 * H(-u), H(u) + 2 * u * (1 - H(u))),
        (delta(u), delta(u, 1)),
    ],
)
def test_derivatives_are_those_of_distributions(f, derivative):
    assert sp.expand(differentiate(f, u) - sp.expand(derivative)) == 0


@pytest.mark.parametrize(
    "f", [u**3, sp.exp(-(u**2) + u), u * sp.exp(-3 * u**2), delta(u, 2), H(u) * delta(u)]
)
def test_integrable(f):
    assert is_integrable(f, u)


@pytest.mark.parametrize(
    "f", [H(u), sp.erf(u), sp.exp(-(u**4)), sp.exp(u) / u, sp.Abs(u), sp.sqrt(u)]
)
def test_not_integrable(f):
    assert not is_integrable(f, u)


@pytest.mark.parametrize(
    ("f", "message"),
    [
        (sp.Max(1, u), "at 0 only"),
        (H(u**2 - 1), "at 0 only"),
        (delta(u) * delta(u, 1), "two deltas"),
    ],
)
def test_what_has_no_normal_form_is_named(f, message):
    with pytest.raises(DerivationError, match=message):
        normal_form(f, u)


def test_heat_equations_of_the_densities():
    assert sp.simplify(density2().diff(k12) - density2().diff(u, v)) == 0
    assert sp.simplify(density(u, k11).diff(k11) - density(u, k11).diff(u, 2) / 2) == 0


def test_expectation_prints_and_integrates():
    e = Expectation(u * v)
    assert (str(e), sp.latex(e)) == ("E[u*v]", r"\mathbb{E}\left[u v\right]")
    assert len(e.integral.limits) == 2
    assert close(sp.Rational(-2, 5), quad(e.integral.function, u, v))
