"""Expectations over a class against quadrature of their definitions with many digits."""

from functools import cache

import mpmath as mp
import numpy as np
import pytest
import sympy as sp

from nctheory.compute.class_features import expectations_of
from nctheory.theory.activation import ERF, RELU, arc_cosine
from nctheory.theory.derivation import DerivationError
from nctheory.theory.expectations import ClassExpectations, a, b, smoothed
from nctheory.theory.gaussian import u
from tests.reference import PHI, PHI_DOT

NAMES = (
    "mean", "slope", "curvature", "variance", "slope_square", "slope_variance",
    "slope_covariance", "moment_variance",
)  # fmt: skip
POINTS = [(0.3, 0.8), (-1.2, 0.5), (-6, 1), (5, 0.3), (0, 2), (0.4, 1e-6)]
ACTIVATIONS = {"relu": RELU, "erf": ERF}


@cache
def form(activation):
    return ClassExpectations(ACTIVATIONS[activation])


@cache
def compiled(activation):
    return expectations_of(ACTIVATIONS[activation])


def definition(name, activation, at, variance):
    """The quantity by quadrature of moments, with digits to spare for what cancels."""
    with mp.workdps(60):
        m, s = mp.mpf(at), mp.sqrt(mp.mpf(variance))
        cuts = sorted({m + k * s for k in (-17, -8, -3, 0, 3, 8, 17)} | {mp.mpf(0)})
        cuts = [x for x in cuts if abs(x - m) <= 17 * s]
        phi, psi = PHI[activation], PHI_DOT[activation]

        def mean(f):
            return mp.quad(lambda z: f(z) * mp.npdf(z, m, s), cuts)

        if name == "curvature":  # by parts: E psi'(z) = E psi(z) (z - a) / b
            return mean(lambda z: psi(z) * (z - m)) / s**2
        if name == "slope_covariance":
            return mean(lambda z: z * psi(z) ** 2) - mean(psi) * mean(lambda z: z * psi(z))
        f = phi if name in ("mean", "variance") else psi
        if name == "moment_variance":
            f = lambda z: z * psi(z)  # noqa: E731
        if name in ("mean", "slope"):
            return mean(f)
        square = mean(lambda z: f(z) ** 2)
        return square if name == "slope_square" else square - mean(f) ** 2


def value(name, activation, at, variance):
    """The expression in double precision, and if it is an integral, the integrand in it."""
    f = compiled(activation)
    x, y = np.array([float(at)]), np.array([float(variance)])
    if name == "variance":
        return float(f.variance(x, y)[0])
    values = {
        **dict(zip(NAMES[:3], f.means(x, y), strict=True)),
        **dict(zip(NAMES[4:], f.slopes(x, y), strict=True)),
    }
    return float(np.broadcast_to(values[name], (1,))[0])


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize(("at", "variance"), POINTS)
def test_the_functions_are_their_definitions_to_full_relative_accuracy(
    activation, name, at, variance
):
    at, variance = sp.Float(at), sp.Float(variance)
    exact = definition(name, activation, at, variance)
    got = value(name, activation, at, variance)
    # The ReLU's variance loses h^4 of the relative accuracy where the kink is h deviations away.
    kink = float(at**4 / variance**2) if activation == "relu" and at < 0 else 0.0
    assert abs(got - exact) <= (1e-13 + 1e-14 * min(kink, 1e4)) * abs(exact) + 1e-36


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_small_variances_keep_relative_accuracy(activation):
    # To first order in b: Var f(z) = b f'(a)^2.
    slope = {"relu": 1.0, "erf": float(PHI_DOT["erf"](mp.mpf("0.7")))}[activation]
    for variance in (1e-10, 1e-14, 1e-20):
        assert value("variance", activation, 0.7, variance) == pytest.approx(
            variance * slope**2, rel=1e-9, abs=0
        )
    if activation == "erf":
        bend = 4 * 0.7**2 * slope**2
        for variance in (1e-10, 1e-14, 1e-20):
            assert value("slope_variance", "erf", 0.7, variance) == pytest.approx(
                variance * bend, rel=1e-8, abs=0
            )


def test_far_tails_of_the_relu_do_not_become_negative_or_vanish():
    for at in (-10, -20, -30):
        small = value("variance", "relu", at, 1.0)
        assert small >= 0
        assert value("mean", "relu", at, 1.0) > 0
        assert value("slope", "relu", at, 1.0) > 0
    assert value("variance", "relu", 30, 1.0) == pytest.approx(1, rel=1e-14)


@pytest.mark.parametrize("f", [sp.erf(u), sp.Max(0, u), u * sp.exp(-(u**2)), u**3, sp.Heaviside(u)])
def test_smoothing_solves_the_heat_equation_and_starts_at_f(f):
    g = smoothed(f)
    heat = sp.lambdify([a, b], sp.diff(g, b) - sp.diff(g, a, 2) / 2, "mpmath")
    value, start = sp.lambdify([a, b], g, "mpmath"), sp.lambdify(u, f, "mpmath")
    with mp.workdps(50):
        assert abs(heat(mp.mpf(2) / 3, mp.mpf(5) / 4)) < 1e-40
        assert abs(value(mp.mpf(2) / 3, mp.mpf(10) ** -12) - start(mp.mpf(2) / 3)) < 1e-10


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_a_wrong_stable_form_is_refused(name, monkeypatch):
    from nctheory.theory import expectations

    forms = getattr(expectations, f"_{name}_forms")()
    for key in ("slope_variance", "moment_variance"):
        wrong = {**forms, key: forms[key] * (1 + b / 1000)}
        monkeypatch.setattr(expectations, f"_{name}_forms", lambda wrong=wrong: wrong)
        with pytest.raises(DerivationError, match=key):
            ClassExpectations(ACTIVATIONS[name])


def test_other_activations_are_refused_in_one_line():
    with pytest.raises(ValueError, match="activation: expected relu or erf"):
        ClassExpectations(arc_cosine(2))


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_every_step_prints(activation):
    derivation = form(activation).derivation
    assert len(derivation) > 8
    assert r"\Phi" in derivation.latex() or "erf" in derivation.latex()
