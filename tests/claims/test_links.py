"""What a theorem says is what the claim says that quotes it, and the rest is listed."""

import re
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from nctheory.check import links
from nctheory.check.check_row import Verdict
from nctheory.check.checks import evidence_check
from nctheory.check.library import read_shipped
from nctheory.check.link_places import LINKS, Place, stand_in
from nctheory.check.links import link_fault
from nctheory.claims.evidence import ByTheorem
from nctheory.claims.hypotheses import FINITE
from nctheory.claims.list import CLAIMS, claim
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layouts import FiniteClasses
from nctheory.trusted.building import add, power, rational
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import All, Formula, Mirror

PAGE = Path(__file__).parents[2] / "docs" / "trust.md"
PROVED = {
    c.id: [e.id for e in c.evidence if isinstance(e, ByTheorem)]
    for c in CLAIMS.values()
    if any(isinstance(e, ByTheorem) for e in c.evidence)
}


def listed():
    section = PAGE.read_text("utf-8").split("**From a theorem to a claim.**")[1].split("\n## ")[0]
    items = [line.split(": ")[0] for line in section.splitlines() if line.startswith("* ")]
    return {name for item in items for name in re.findall(r"`([^`]+)`", item)}


def test_every_theorem_of_a_claim_has_a_link():
    assert set(LINKS) == {id_ for ids in PROVED.values() for id_ in ids}


def test_what_is_not_evaluated_is_listed():
    """Finite sets are evaluated as they are."""
    assert listed() == {name for name in PROVED if FINITE not in claim(name).hypotheses}


@pytest.mark.usefixtures("shipped_results")
@pytest.mark.parametrize(
    ("name", "id_"), [(name, id_) for name, ids in PROVED.items() for id_ in ids]
)
def test_links(name, id_):
    assert link_fault(claim(name), id_) is None


def test_a_theorem_about_something_else():
    assert "says" in link_fault(claim("erf-mirrored-finite"), "relu-mirrored")
    assert "no theorem" in link_fault(claim("relu-mirrored"), "relu-miror")
    assert "no layout" in link_fault(claim("relu-mirrored"), "mediant")


def linked_to(monkeypatch, name, id_, place):
    monkeypatch.setattr(links, "LINKS", {id_: lambda layout: place(LINKS[id_](layout))})
    return link_fault(claim(name), id_)


def test_hypotheses_that_do_not_hold(monkeypatch):
    def not_mirrored(at):
        return Place(at.layout, at.values, {("X", c): at.laws["X", 1] for c in (1, 2)})

    fault = linked_to(monkeypatch, "relu-mirrored-finite", "relu-mirrored", not_mirrored)
    assert "the hypothesis 'mirrored'" in fault

    def wide(at):
        return replace(at, values=at.values | {"s": 50 * at.values["s"]})

    fault = linked_to(monkeypatch, "relu-equal-widths-far", "relu-apart", wide)
    assert "the hypothesis 'apart'" in fault


def test_other_numbers(monkeypatch):
    def heavier(at):
        return Place(at.layout, {**at.values, "b_1": 0.25}, at.laws)

    fault = linked_to(monkeypatch, "relu-mirrored-finite", "relu-mirrored", heavier)
    assert re.search(r"relu-mirrored says .* of what is ", fault)


def test_a_variable_that_the_layout_does_not_give(monkeypatch):
    def without(at):
        return Place(at.layout, {}, at.laws)

    with pytest.raises(ValueError, match="no layout says what"):
        linked_to(monkeypatch, "relu-mirrored-finite", "relu-mirrored", without)


def test_the_row_of_a_claim_fails_with_its_link(monkeypatch):
    monkeypatch.setattr(links, "link_fault", lambda *args: "it is another")
    row = evidence_check(claim("relu-mirrored-limit"))
    assert row.verdict is Verdict.FAILS
    assert "it is another" in row.detail


def test_a_normal_law_is_that_of_gaussian_classes_of_one_width(monkeypatch):
    name, id_ = "relu-equal-widths-space", "relu-equal-widths"
    gamma = ("gamma", 1)

    def of_two_widths(at):
        classes = GaussianClasses(at.normal[gamma].means, [1.0, 2.0])
        return replace(at, normal={gamma: classes})

    def of_no_width(at):
        return replace(at, normal={gamma: GaussianClasses(at.normal[gamma].means, 0.0)})

    def stretched(at):
        means = at.normal[gamma].means
        covariance = np.diag(np.arange(1.0, means.shape[1] + 1))
        return replace(at, normal={gamma: GaussianClasses(means, covariance)})

    for place in (of_two_widths, of_no_width, stretched, lambda at: replace(at, normal={})):
        assert "the hypothesis 'normal'" in linked_to(monkeypatch, name, id_, place)

    def in_another_dimension(at):
        return replace(at, values=at.values | {"n": at.values["n"] + 1})

    fault = linked_to(monkeypatch, name, id_, in_another_dimension)
    assert "the hypothesis 'dimension' of relu-equal-widths does not hold" in fault

    def of_another_shape(at):
        return replace(at, laws=at.laws | {gamma: at.laws[gamma][:2]})

    assert "says" in linked_to(monkeypatch, name, id_, of_another_shape)


x, y = (Term("bound", k, "vector") for k in (0, 1))
gamma = Term("law", "gamma", "law vector", rational(1))
e, n = Term("var", "e", "vector"), Term("var", "n", "nat")


def gamma_mean(body):
    return Term("mean", gamma, body)


def dot(*vectors):
    return Term("dot", *vectors)


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        (Formula(gamma_mean(power(dot(x, e), 2)), "=", rational(1)), None),
        (Formula(gamma_mean(power(dot(x, e), 3)), "=", rational(0)), None),
        (Formula(gamma_mean(gamma_mean(power(dot(x, y), 2))), "=", add(n, rational(1))), None),
        (Formula(gamma_mean(power(dot(x, e), 2)), "=", rational(2)), "does not hold"),
        (Formula(gamma_mean(power(dot(x, x), 2)), ">", rational(0)), "is not evaluated"),
        (Formula(gamma_mean(power(dot(x, x), Fraction(1, 2))), ">", rational(0)),
         "is not evaluated"),
        (Formula(gamma_mean(gamma_mean(power(dot(x, y), 4))), ">", rational(0)),
         "is not evaluated"),
        (All((gamma,), Formula(dot(x, x), ">", rational(0))), "more about a normal law"),
        (Mirror(gamma, gamma), "more about a normal law"),
    ],
)  # fmt: skip
def test_what_is_asked_of_a_normal_law(monkeypatch, fact, said):
    """Means of polynomials up to the third degree are exact, and nothing else is evaluated: a
    stand-in is no normal law."""
    read = read_shipped("relu-equal-widths").theorem
    asked = replace(read, hypotheses={"asked": fact, **read.hypotheses})
    changed = SimpleNamespace(found=SimpleNamespace(theorem=asked))
    monkeypatch.setattr(links, "theorem", lambda _: changed)
    fault = link_fault(claim("relu-equal-widths-space"), "relu-equal-widths")
    assert fault is None if said is None else said in fault and "'asked'" in fault


@pytest.mark.parametrize("dim", [1, 2, 3])
def test_a_stand_in_is_mirrored_as_its_layout_is(dim):
    layout = GaussianClasses.mirrored(dim, 0.7, 1.3)
    finite, shape, width = stand_in(layout)
    assert isinstance(finite, FiniteClasses)
    assert finite.is_mirrored
    np.testing.assert_allclose(shape.mean(axis=0), 0, atol=1e-15)
    np.testing.assert_allclose(finite.groups[0], layout.means[0] + width * shape)


def test_the_shape_in_the_plane_has_the_moments_of_a_normal_vector():
    _, shape, _ = stand_in(GaussianClasses.mirrored(2, 1.0, 1.0))
    lengths = np.linalg.norm(shape, axis=1)
    np.testing.assert_allclose(lengths.mean(), np.sqrt(np.pi / 2))
    np.testing.assert_allclose(shape.T @ shape / len(shape), np.eye(2), atol=1e-12)
