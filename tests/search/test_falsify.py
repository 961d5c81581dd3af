"""The search finds the known violations from scratch, shrinks them, and is honest otherwise."""

import dataclasses
import math
import time

import numpy as np
import pytest

from nctheory.check.status import claim_status
from nctheory.claims.domains import Domain, Parameter
from nctheory.claims.evidence import Counterexample, Search
from nctheory.claims.list import CLAIMS, claim
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.search import falsify as search
from nctheory.search.falsify import falsify


# Those that are cheap to evaluate; the others take up to a minute on two cores.
@pytest.mark.parametrize(
    "name",
    ["erf-mirrored-line", "erf-mirrored-finite", "relu-unequal-widths",
     "relu-unequal-widths-limit", "erf-unequal-widths"],
)  # fmt: skip
def test_known_violations_are_found_from_scratch(name):
    finding = falsify(CLAIMS[name], seed=0, budget=30)
    assert finding.refutes
    assert finding.comparison.verdict == "fails"
    assert finding.comparison.ratio + finding.comparison.ratio_error < 1
    assert finding.seconds < 30
    assert finding.evaluations > 0
    # It is a counterexample by itself, without the search.
    assert CLAIMS[name].unmet(finding.layout) == []
    again = dataclasses.replace(CLAIMS[name], evidence=(Counterexample(finding.layout),))
    assert claim_status(again) == "refuted"
    # Both evaluations agree, within their errors.
    both = finding.comparison, finding.independent
    room = sum(c.ratio_error for c in both)
    assert abs(both[0].ratio - both[1].ratio) <= room


def test_the_subtle_violation_is_found():
    """ReLU, equal widths, d = 2: at most 3 % below 1, in a corner of the domain."""
    finding = falsify(claim("relu-equal-widths"), seed=0, budget=30)
    assert finding.comparison.verdict == "fails"
    assert 0.969 < finding.comparison.ratio < 0.999


def test_the_same_seed_searches_alike():
    one, two = (falsify(claim("erf-mirrored-line"), seed=3, budget=30) for _ in range(2))
    assert one.values == two.values
    assert one.evaluations == two.evaluations
    assert one.comparison.left == two.comparison.left


def test_findings_are_round_numbers():
    values = falsify(claim("erf-mirrored-line"), seed=1, budget=30).values
    assert all(len(f"{x:.10g}".strip("0.").replace(".", "")) <= 3 for x in values.values())


def test_none_is_found_where_none_is_and_the_least_ratio_is_told():
    calls = []
    begin = time.monotonic()
    finding = falsify(
        claim("erf-mirrored-limit"), seed=0, budget=2, progress=lambda *x: calls.append(x)
    )
    assert time.monotonic() - begin < 6
    assert not finding.refutes
    assert finding.independent is None
    assert finding.comparison.verdict == "holds"
    least = min(ratio for _, ratio in calls)
    assert finding.comparison.ratio == pytest.approx(least, rel=1e-9)
    assert finding.evaluations >= len(calls) > 10
    assert all(0 <= part <= 1 for part, _ in calls)
    assert calls[-1][0] > 0


def test_the_budget_is_kept():
    begin = time.monotonic()
    finding = falsify(claim("erf-mirrored-isotropic"), seed=0, budget=3)
    assert time.monotonic() - begin < 8
    assert finding.seconds < 8


def test_coincident_means_and_unmet_layouts_are_no_findings():
    def build(mean):
        return GaussianClasses.mirrored(1, 0.0 if mean < 0.5 else mean, 2.0)

    def plane(mean):
        return GaussianClasses.mirrored(2, mean, 2.0)

    domain = Domain((Parameter("mean", 0.0, 0.6),), build)
    finding = falsify(dataclasses.replace(claim("erf-mirrored-line"), domain=domain), budget=5)
    assert finding.refutes
    elsewhere = Domain((Parameter("mean", 0.1, 1.0),), plane)
    finding = falsify(dataclasses.replace(claim("erf-mirrored-line"), domain=elsewhere), budget=1)
    assert not finding.refutes


@pytest.mark.parametrize(
    ("parameter", "unit", "value"),
    [
        (Parameter("x", -2.0, 2.0), 0.25, -1.0),
        (Parameter("x", 0.01, 100.0, log=True), 0.5, 1.0),
        (Parameter("x", 2, 128, log=True, whole=True), 0.0, 2.0),
        (Parameter("x", 2, 128, log=True, whole=True), 1.0, 128.0),
        (Parameter("x", 1, 4, whole=True), 0.5, 2.0),
    ],
)
def test_parameters(parameter, unit, value):
    assert parameter.at(unit) == pytest.approx(value, rel=1e-12)


def test_domains_say_what_was_searched():
    assert str(claim("erf-mirrored-line").domain) == "mean in [0.05, 10], std in [0.05, 10]"
    for c in CLAIMS.values():
        layout = c.domain.build(**c.domain.values(np.full(len(c.domain.parameters), 0.5)))
        assert not c.unmet(layout) or "separated" in c.id


@pytest.mark.parametrize("value", [0.0, 3.14159, -0.00123, 12345.678, 1.0])
def test_rounder_numbers_come_shortest_first(value):
    numbers = list(search._rounder(value))
    assert numbers[0] == 0.0
    errors = [abs(x - value) for x in numbers]
    assert errors == sorted(errors, reverse=True)
    if value:
        assert errors[-1] <= 0.005 * 10 ** math.ceil(math.log10(abs(value)))


def test_shrinking_keeps_the_violation_and_the_domain():
    def fails(values):
        return values["a"] > 2.5 and values["b"] != 0

    domain = Domain((Parameter("a", 0, 9), Parameter("b", -1.5, -0.5)), dict)
    values, rounded = search._shrink(domain, {"a": 3.14159, "b": -1.2345}, fails, lambda: 0.0)
    assert values == {"a": 3.0, "b": -1.0}
    assert rounded
    start = {"a": 3.14159, "b": -1.2345}
    assert search._shrink(domain, start, fails, lambda: 1.0) == (start, False)  # no time is left
    narrow = Domain((Parameter("a", 3.1, 3.2), Parameter("b", -1.24, -1.23)), dict)
    values, rounded = search._shrink(narrow, start, fails, lambda: 0.0)
    assert values == {"a": 3.1, "b": -1.23}


def test_a_search_as_evidence():
    assert Search(8).supports(claim("erf-mirrored-limit")) == "tested"
    assert Search(16).supports(claim("erf-mirrored-line")) != "tested"
    assert len(Search(8).sample(claim("erf-mirrored-limit"))) == 8
    assert str(Search(8)) == "search: 8 points of the domain"


def test_case_22_rounding_that_was_skipped_is_said(monkeypatch):
    """The clock jumps to the end of the budget once the search is over."""
    from nctheory.search import falsify as module

    times = iter(range(10_000))
    monkeypatch.setattr(module.time, "monotonic", lambda: next(times) / 10)
    found = falsify(claim("erf-mirrored-line"), budget=20.0)
    assert found.comparison.verdict == "fails"
    assert found.evaluations < 200
    if not found.rounded:
        assert any(len(repr(x)) > 6 for x in found.values.values())
    monkeypatch.setattr(module.time, "monotonic", lambda: 0.0)
    assert falsify(claim("erf-mirrored-line")).rounded
