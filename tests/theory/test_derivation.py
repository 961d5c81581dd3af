"""A derivation that exists was checked: every way to be wrong raises."""

import math

import pytest
import sympy as sp

from nctheory.theory import traces as nc1
from nctheory.theory.activation import Activation, arc_cosine
from nctheory.theory.derivation import (
    Derivation,
    DerivationError,
    antiderivative,
    half_line_rule,
    identity,
)
from nctheory.theory.dual import covariance
from nctheory.theory.gaussian import Expectation, k11, k12, k22, u, v
from nctheory.theory.networks import Layer

x, y = sp.symbols("x y", positive=True)


def domain(rng):
    return {s: sp.Rational(rng.randint(1, 99), 7) for s in (x, y)}


TRUE = {
    "algebra": ((x + y) ** 2, x**2 + 2 * x * y + y**2, identity),
    "transcendental": (sp.sin(x) ** 2, (1 - sp.cos(2 * x)) / 2, identity),
    "derivative": (sp.Derivative(sp.exp(x * y), x), y * sp.exp(x * y), identity),
    "integral over a line": (Expectation(u**2).integral, k11, identity),
    "integral over a plane": (Expectation(u * v).integral, k12, identity),
    "integral with a kink": (Expectation(sp.Abs(u)).integral, sp.sqrt(2 * k11 / sp.pi), identity),
    "antiderivative": (sp.Function("F")(x), x**2 + 1, antiderivative(x, 2 * x, sp.Integer(1))),
}
WRONG = {
    "doubled": lambda e: 2 * e,
    "negated": lambda e: -e,
    "shifted": lambda e: e + sp.Rational(1, 10**6),
    "a coefficient off": lambda e: e * (1 + sp.Rational(1, 10**6)),
}


def test_true_steps_are_accepted():
    for lhs, rhs, check in TRUE.values():
        d = Derivation("t", covariance if lhs.has(u) else domain)
        assert d.add(lhs, rhs, "r", check) == rhs == d.result


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
@pytest.mark.parametrize(("lhs", "rhs", "check"), TRUE.values(), ids=TRUE)
def test_wrong_steps_raise_and_are_not_kept(lhs, rhs, check, wrong):
    d = Derivation("t", covariance if lhs.has(u) else domain)
    with pytest.raises(DerivationError, match=r'^t: step "the reason" is wrong: .+'):
        d.add(lhs, wrong(rhs), "the reason", check)
    assert len(d) == 0


def test_an_identity_that_is_nearly_true_raises():
    """50 digits are compared, so that 1e-30 is seen; double precision would not see it."""
    with pytest.raises(DerivationError):
        Derivation("t", domain).add(x, x + sp.Rational(1, 10**30), "tiny", identity)


MAKE = {
    "step": lambda: Activation(sp.Heaviside, "step").derivation,
    "relu": lambda: Activation(lambda s: sp.Max(0, s), "relu").derivation,
    "relu2": lambda: Activation(lambda s: sp.Max(0, s) ** 2, "relu2").derivation,
    "erf": lambda: Activation(sp.erf, "erf").derivation,
    "relu layer": lambda: Layer(arc_cosine(1)),
    "erf layer": lambda: Layer(Activation(sp.erf, "erf")),
    "trace formulas": nc1.trace_formulas.__wrapped__,
    "reference formulas": nc1.reference_formulas.__wrapped__,
    "expected moments": nc1.expected_moments.__wrapped__,
}


@pytest.mark.parametrize("make", MAKE.values(), ids=MAKE)
def test_every_step_of_the_library_would_say_no(make, monkeypatch):
    """Each step that is added, with its right-hand side doubled, negated or shifted, is refused."""
    taken = []
    add = Derivation.add

    def record(self, lhs, rhs, reason, check):
        taken.append((self, lhs, rhs, check))
        return add(self, lhs, rhs, reason, check)

    monkeypatch.setattr(Derivation, "add", record)
    make()
    assert taken
    for derivation, lhs, rhs, check in taken:
        if isinstance(rhs, sp.Trace):
            wrong = [sp.Trace(2 * rhs.arg), sp.Trace(-rhs.arg)]
        else:
            wrong = [2 * rhs, -rhs] if rhs != 0 else []
            wrong += [] if isinstance(rhs, sp.MatrixExpr) else [rhs + sp.Rational(1, 1000)]
        for bad in wrong:
            assert check(lhs, bad, derivation.domain), f"{derivation.title}: {lhs} = {bad} passes"


def test_trace_steps_refuse_exchanged_weights():
    """p_b and p_g, and p_w, are told apart, as are t and diag M."""
    for derivation, exchange in zip(
        nc1.trace_formulas(),
        ({nc1.p_w: nc1.p_g}, {nc1.p_b: nc1.p_g, nc1.p_g: nc1.p_b}),
        strict=True,
    ):
        for step in derivation:
            with pytest.raises(DerivationError):
                Derivation("t", derivation.domain).add(
                    step.lhs, step.rhs.xreplace(exchange), "exchanged", nc1.exact_identity
                )


def test_text_and_latex_have_every_step():
    d = Derivation("squares", domain)
    d.add((x + y) ** 2, x**2 + 2 * x * y + y**2, "expand", identity)
    d.add(d.result, (x + y) ** 2, "and back", identity)
    assert str(d).splitlines() == [
        "squares",
        "  1. (x + y)**2 = x**2 + 2*x*y + y**2    [expand]",
        "  2. x**2 + 2*x*y + y**2 = (x + y)**2    [and back]",
    ]
    latex = d.latex()
    assert latex.startswith("% squares\n\\begin{align*}")
    assert latex.endswith("\\end{align*}")
    assert latex.count(" &= ") == latex.count("\\text{") == len(list(d)) == 2
    assert r"\left(x + y\right)^{2} &= x^{2} + 2 x y + y^{2}" in latex


def test_the_domain_is_positive_definite():
    import random

    for seed in range(200):
        at = covariance(random.Random(seed))
        assert at[k11] * at[k22] > at[k12] ** 2


def test_the_rule_for_the_line_reaches_the_tails():
    """Moments of a Gaussian as wide as the points that proofs draw: a variance of 1.4^2."""
    variance = 1.96
    for power, moment in ((0, 1), (2, 1), (4, 3), (6, 15)):
        terms = (w * x**power * math.exp(-(x**2) / (2 * variance)) for x, w in half_line_rule())
        exact = moment * variance ** (power / 2) * math.sqrt(2 * math.pi * variance)
        assert math.fsum(terms) == pytest.approx(exact, rel=1e-11)
