"""The rows of `nctheory verify`: they hold, and each kind of them notices what is wrong."""

import math

import pytest
import sympy as sp

from nctheory.check import checks, quadrature_checks
from nctheory.check.check_row import Check, CheckResult, Verdict
from nctheory.check.checks import GROUPS, all_checks
from nctheory.theory.activation import RELU, Activation
from nctheory.theory.derivation import Derivation, identity

QUICK = {check.id: check for check in all_checks()}


def test_rows_are_named_once_and_fit_a_terminal():
    for profile in checks.PROFILES:
        rows = all_checks(profile)
        assert len({row.id for row in rows}) == len(rows)
        assert [row.group for row in rows] == sorted((r.group for r in rows), key=GROUPS.index)
        assert all(len(row.title) <= 40 for row in rows)
    with pytest.raises(ValueError, match=r"quik.*did you mean 'quick'"):
        all_checks("quik")


def test_rows_are_complete():
    names = ("relu", "erf", "step", "relu2")
    expected = {
        *(f"dual-{n}" for n in names),
        *(f"layer-{n}" for n in names),
        *(f"quadrature-{q}-{n}" for q in ("kappa", "kappadot") for n in names),
        *(f"d1-{n}-d{d}" for n in ("relu", "erf") for d in (1, 2, 8, 32, 128)),
        "digits-relu", "digits-erf", "traces", "traces-reference", "expected-moments",
        "trap-erf-determinant",
    }  # fmt: skip
    assert expected <= set(QUICK)


# tests/claims has those of claims.
@pytest.mark.parametrize("name", [id_ for id_ in QUICK if not id_.startswith("claim-")])
def test_row_holds(name):
    result = QUICK[name]()
    assert result.verdict.good, result.detail
    assert result.seconds > 0
    if name == "d1-relu-d1":
        assert result.verdict == Verdict.EQUAL


@pytest.mark.parametrize(
    "point", [(1.0, 1.0, 1e-9), (2.0, 0.5, math.pi - 1e-3), (30.0, 0.01, 0.7)], ids=str
)
@pytest.mark.parametrize("quantity", ["kappa", "kappadot"])
@pytest.mark.parametrize("name", ["relu", "erf", "step", "relu2"])
def test_quadrature_is_accurate_where_inputs_are_nearly_parallel_or_uneven(name, quantity, point):
    result = quadrature_checks.compare_dual(name, quantity, [point])
    assert result.verdict == Verdict.HOLDS, result.detail


def test_an_exception_is_a_verdict_and_the_error_is_said():
    def run():
        raise RuntimeError("no\nmore")

    result = Check("a", "data", "b", run)()
    assert result.verdict == Verdict.ERROR
    assert result.detail == "RuntimeError: no more"
    assert not result.verdict.good


def test_a_wrong_step_fails_its_row():
    def derive():
        steps = Derivation("wrong", lambda rng: {sp.Symbol("x"): sp.Rational(1, 2)})
        steps.add(sp.Symbol("x"), sp.Symbol("x") + sp.Rational(1, 10**20), "no", identity)
        return (steps,)

    result = checks.derivation_check("a", "b", derive)()
    assert result.verdict == Verdict.ERROR
    assert 'step "no" is wrong' in result.detail


@pytest.mark.parametrize("quantity", ["kappa", "kappadot"])
def test_a_wrong_dual_fails_its_row(quantity, monkeypatch):
    class Wrong(Activation):
        kappa = RELU.kappa * (1 + sp.Rational(1, 10**10))
        kappadot = RELU.kappadot * (1 + sp.Rational(1, 10**10))

    monkeypatch.setattr(quadrature_checks, "resolve_activation", lambda name: Wrong(RELU.phi, name))
    quadrature_checks.function_check.cache_clear()
    result = QUICK[f"quadrature-{quantity}-relu"]()
    quadrature_checks.function_check.cache_clear()
    assert result.verdict == Verdict.FAILS
    assert result.values["largest error"] == pytest.approx(1e-10, rel=1e-3)


@pytest.mark.parametrize("which", ["nngp", "ntk"])
def test_a_wrong_kernel_fails_its_row(which, monkeypatch):
    true = getattr(quadrature_checks, which)
    wrong = lambda *x, depth, **rest: true(*x, depth=depth, **rest) * (1 + 1e-9 * (depth == 3))  # noqa: E731
    monkeypatch.setattr(quadrature_checks, which, wrong)
    assert QUICK["quadrature-kernels-relu"]().verdict == Verdict.FAILS


def test_nan_is_no_agreement(monkeypatch):
    monkeypatch.setattr(quadrature_checks, "_expectation", lambda *arguments: math.nan)
    assert QUICK["quadrature-kappa-erf"]().verdict == Verdict.FAILS


def test_the_trap_notices_the_ratio_of_the_reference_code(monkeypatch):
    values = {"nngp": 0.1058, "ntk": 0.1058 * 0.99, "ratio": 0.99}
    monkeypatch.setattr(checks, "_compare_nc1", lambda *arguments: values)
    assert QUICK["trap-erf-determinant"]().verdict == Verdict.FAILS
    assert QUICK["d1-erf-d128"]().verdict == Verdict.FAILS


def test_the_trap_notices_a_scalar_in_place_of_the_outer_product():
    """The reference code's determinant: with it the ratio leaves the row's interval."""
    import numpy as np

    import nctheory as nct
    from nctheory.layouts.datasets import d1

    X, labels = d1(256, 128, 0)
    k = X @ X.T / 128
    a = 1 + 2 * np.diag(k)
    q = nct.nngp(X, activation="erf")
    ratios = []
    for product in (np.outer(a, a), a @ a.T):
        theta = q + k * (4 / np.pi) / np.sqrt(product - 4 * k**2)
        parts = [nct.nc1(nct.class_moments(kernel, labels)).ratio for kernel in (q, theta)]
        ratios.append(parts[1] / parts[0])
    assert 1.97 < ratios[0] < 2.04
    assert ratios[1] < 1.01


@pytest.mark.parametrize(
    ("ratio", "verdict"),
    [(1.0, "holds (equal)"), (1 + 1e-14, "holds (equal)"), (1 - 1e-14, "holds (equal)"),
     (1 + 1e-9, "holds"), (1 - 1e-9, "fails"), (0.97, "fails"), (math.nan, "fails")],
)  # fmt: skip
def test_verdicts(ratio, verdict):
    assert checks.verdict_of_ratio(ratio) == verdict


def test_a_row_reports_the_draw_with_the_least_ratio(monkeypatch):
    ratios = iter([1.5, 0.9, 1.2])
    monkeypatch.setattr(
        checks, "_compare_nc1", lambda *_: {"nngp": 1, "ntk": 1, "ratio": next(ratios)}
    )
    result = checks.claim_check("a", "b", "relu", lambda: [(0, 0)] * 3)()
    assert result.values["ratio"] == 0.9
    assert result.verdict == Verdict.FAILS


def test_a_known_violation_is_seen():
    """ERF, d = 1, mean +-1/2, standard deviation 2: the ratio is 0.9785."""
    import numpy as np

    noise = np.random.default_rng(0).standard_normal((1000, 1)) * 2 + 0.5
    X = np.vstack([noise, -noise])
    result = checks.claim_check("a", "b", "erf", lambda: [(X, np.repeat([0, 1], 1000))])()
    assert result.verdict == Verdict.FAILS


def test_results_are_plain():
    assert CheckResult(Verdict.HOLDS, "x").values == {}
    assert str(Verdict.EQUAL) == "holds (equal)"
