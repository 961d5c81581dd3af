"""The search finds the known violations from scratch, shrinks them, and is honest otherwise."""

import dataclasses
import itertools
import math

import numpy as np
import pytest

from nctheory.check.status import claim_status, is_proved
from nctheory.claims.domains import Domain, Parameter
from nctheory.claims.evidence import Counterexample, Search
from nctheory.claims.list import CLAIMS, claim
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.search.falsify import falsify, rounder, shrink


def ticks():
    """A clock that goes on by one each time it is asked: budgets are numbers of evaluations, about,
    whatever the machine does."""
    return itertools.count().__next__


# Those that are cheap to evaluate; the others take up to a minute on two cores.
@pytest.mark.parametrize(
    "name",
    ["erf-mirrored-line", "erf-mirrored-finite", "relu-unequal-widths",
     "relu-unequal-widths-limit", "erf-unequal-widths"],
)  # fmt: skip
def test_known_violations_are_found_from_scratch(name):
    finding = falsify(CLAIMS[name], seed=0, budget=10_000, clock=ticks())
    assert finding.refutes
    assert finding.comparison.verdict == "fails"
    assert finding.comparison.ratio + finding.comparison.ratio_error < 1
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
    finding = falsify(claim("relu-equal-widths"), seed=0, budget=10_000, clock=ticks())
    assert finding.comparison.verdict == "fails"
    assert 0.969 < finding.comparison.ratio < 0.999


def test_the_same_seed_searches_alike():
    one, two = (
        falsify(claim("erf-mirrored-line"), seed=3, budget=10_000, clock=ticks()) for _ in range(2)
    )
    assert one.values == two.values
    assert one.evaluations == two.evaluations
    assert one.comparison.left == two.comparison.left


def test_findings_are_round_numbers():
    values = falsify(claim("erf-mirrored-line"), seed=1, budget=10_000, clock=ticks()).values
    assert all(len(f"{x:.10g}".strip("0.").replace(".", "")) <= 3 for x in values.values())


def test_none_is_found_where_none_is_and_the_least_ratio_is_told():
    calls = []
    finding = falsify(
        claim("erf-mirrored-limit"), seed=0, budget=60, clock=ticks(),
        progress=lambda *x: calls.append(x),
    )  # fmt: skip
    assert not finding.refutes
    assert finding.independent is None
    assert finding.comparison.verdict == "holds"
    least = min(ratio for _, ratio in calls)
    assert finding.comparison.ratio == pytest.approx(least, rel=1e-9)
    assert finding.evaluations >= len(calls) > 5
    assert all(0 <= part <= 1 for part, _ in calls)
    assert calls[-1][0] > 0


def test_one_layout_at_least_is_evaluated():
    """In the middle of the domain the class means coincide, and NC1 is undefined."""
    late = itertools.count(0, 100)
    finding = falsify(claim("relu-mirrored"), budget=1.0, clock=lambda: float(next(late)))
    assert finding.evaluations == 1
    assert finding.comparison.verdict == "holds"


def test_the_budget_is_kept():
    """No generation starts after 0.7 of it, and shrinking ends at 0.95 of it."""
    finding = falsify(claim("erf-mirrored-limit"), seed=0, budget=60, clock=ticks())
    least = falsify(claim("erf-mirrored-limit"), seed=0, budget=1, clock=ticks())
    assert least.evaluations < finding.evaluations < 60
    assert finding.seconds < 60 + 3 * least.evaluations  # a generation is not cut off


def test_coincident_means_and_unmet_layouts_are_no_findings():
    def build(mean):
        return GaussianClasses.mirrored(1, 0.0 if mean < 0.5 else mean, 2.0)

    def plane(mean):
        return GaussianClasses.mirrored(2, mean, 2.0)

    domain = Domain((Parameter("mean", 0.0, 0.6),), build)
    finding = falsify(
        dataclasses.replace(claim("erf-mirrored-line"), domain=domain), clock=ticks(), budget=500
    )
    assert finding.refutes
    elsewhere = Domain((Parameter("mean", 0.1, 1.0),), plane)
    finding = falsify(
        dataclasses.replace(claim("erf-mirrored-line"), domain=elsewhere), clock=ticks(), budget=50
    )
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
        assert not c.unmet(layout) or any(word in c.id for word in ("separated", "far"))


@pytest.mark.parametrize("value", [0.0, 3.14159, -0.00123, 12345.678, 1.0])
def test_rounder_numbers_come_shortest_first(value):
    numbers = list(rounder(value))
    assert numbers[0] == 0.0
    errors = [abs(x - value) for x in numbers]
    assert errors == sorted(errors, reverse=True)
    if value:
        assert errors[-1] <= 0.005 * 10 ** math.ceil(math.log10(abs(value)))


def test_shrinking_keeps_the_violation_and_the_domain():
    def fails(values):
        return values["a"] > 2.5 and values["b"] != 0

    domain = Domain((Parameter("a", 0, 9), Parameter("b", -1.5, -0.5)), dict)
    values = shrink(domain, {"a": 3.14159, "b": -1.2345}, fails, lambda: 0.0)
    assert values == {"a": 3.0, "b": -1.0}
    start = {"a": 3.14159, "b": -1.2345}
    assert shrink(domain, start, fails, lambda: 1.0) == start  # no time is left
    narrow = Domain((Parameter("a", 3.1, 3.2), Parameter("b", -1.24, -1.23)), dict)
    values = shrink(narrow, start, fails, lambda: 0.0)
    assert values == {"a": 3.1, "b": -1.23}


def test_a_search_as_evidence():
    assert Search(8).supports(claim("erf-mirrored-limit"), is_proved) == "tested"
    assert Search(16).supports(claim("erf-mirrored-line"), is_proved) != "tested"
    assert len(Search(8).sample(claim("erf-mirrored-limit"))) == 8
    assert str(Search(8)) == "search: 8 points of the domain"


def test_case_22_a_budget_is_kept_and_skipped_rounding_is_said():
    """By a clock that goes on by a second whenever it is looked at."""
    ticks = iter(range(10_000))
    found = falsify(claim("erf-mirrored-line"), budget=16.0, clock=lambda: float(next(ticks)))
    assert found.evaluations < 20
    assert not found.rounded
    assert falsify(claim("erf-mirrored-line"), clock=lambda: 0.0).rounded


def test_generations_are_evaluated_at_the_same_time():
    from joblib import parallel_config

    with parallel_config(backend="threading"):
        found = falsify(claim("erf-mirrored-line"), budget=10_000, clock=ticks(), jobs=2)
        # Time that ends within a generation: joblib does not complain (warnings are errors).
        short = falsify(claim("erf-mirrored-limit"), budget=30, clock=ticks(), jobs=2)
    assert found.refutes
    assert not short.refutes
    assert 0 < short.evaluations < 30
