"""`assert_claim`, as it is used in other people's tests."""

import dataclasses

import pytest

from nctheory.claims.list import claim
from nctheory.claims.side import NetworkSide
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.testing import assert_claim

VIOLATION = GaussianClasses.mirrored(1, 0.5, 2.0)


def test_it_passes_where_the_claim_holds_or_is_an_equality():
    assert assert_claim("erf-mirrored-line", GaussianClasses.mirrored(1, 2.0, 0.5)) is None
    assert_claim(claim("relu-mirrored"), GaussianClasses.mirrored(1, 0.3, 5.0))
    assert_claim("erf-mirrored-isotropic", GaussianClasses.mirrored(8, 1.0, 0.5, [4, 9]), "class")


def test_it_says_both_values_where_the_claim_fails():
    with pytest.raises(AssertionError) as caught:
        assert_claim("erf-mirrored-line", VIOLATION, "sample")
    message = str(caught.value)
    for part in (
        "erf-mirrored-line fails on GaussianClasses(classes=2, dim=1, isotropic)",
        "convention sample", "NC1(ntk, erf)  = 18.5763586", "NC1(nngp, erf) = 18.9837626",
        "ratio          = 0.978539", "±",
    ):  # fmt: skip
        assert part in message


def test_undecided_is_an_assertion_error_of_its_own():
    same = dataclasses.replace(claim("erf-mirrored-line"), left=NetworkSide("nngp", "erf"))
    with pytest.raises(AssertionError, match=r"(?s)is undecided on .*error bounds overlap"):
        assert_claim(same, VIOLATION)


@pytest.mark.parametrize(
    ("name", "layout", "convention", "said"),
    [
        ("erf-mirrored-line", GaussianClasses.mirrored(2, 0.5, 2.0), "literature",
         "layout: erf-mirrored-line is about Gaussian classes, .*is not: of dimension 1"),
        ("erf-mirored-line", VIOLATION, "literature", "did you mean 'erf-mirrored-line'"),
        ("erf-mirrored-line", VIOLATION, "clas", "did you mean 'class'"),
        ("erf-mirrored-line", GaussianClasses.mirrored(1, 0.0, 2.0), "literature", "undefined"),
    ],
)  # fmt: skip
def test_bad_input_is_a_value_error(name, layout, convention, said):
    with pytest.raises(ValueError, match=said):
        assert_claim(name, layout, convention)


def test_what_is_no_layout_is_refused():
    with pytest.raises(TypeError, match="layout: expected GaussianClasses"):
        assert_claim("relu-mirrored", [[1.0, 0.0], [0.0, 1.0]])
