"""Margins of deep ReLU networks over patches, and certificates made of them."""

import dataclasses
import math
import random

import mpmath
import pytest
from flint import arb

import nctheory as nct
from nctheory.enclose.balls import exact, precision
from nctheory.enclose.certificate_check import check_certificate
from nctheory.enclose.certificates import Region, read_certificate
from nctheory.enclose.depth_relu import mirrored_relu_balls
from nctheory.enclose.margins_depth import deep_margin, deep_series, deep_statement, depth_of
from nctheory.search.certify import certify

from ..commands import complaint, run


def by_quadrature(dim, mean, std, depth, kernel):
    layout = nct.GaussianClasses.mirrored(dim, mean, std)
    moments = nct.population_moments(layout, kernel=kernel, activation="relu", depth=depth)
    return nct.nc1(moments).ratio


@pytest.mark.parametrize(
    ("dim", "depth", "mean", "std"),
    [(1, 2, 1.5, 1.0), (1, 7, 0.25, 2.0), (2, 5, 0.5, 0.5), (3, 2, 2.0, 0.5), (8, 3, 0.25, 1.0)],
)
def test_both_sides_are_those_of_quadrature(dim, depth, mean, std):
    margin, ntk, nngp = deep_margin(dim, depth, dim * exact(mean) ** 2 / exact(std) ** 2)
    for kernel, ball in (("ntk", ntk), ("nngp", nngp)):
        assert ball.rad() < 1e-7 * ball
        value = by_quadrature(dim, mean, std, depth, kernel)
        assert abs(float(ball.mid()) / value - 1) < 1e-7
    assert (margin > 0) == (ntk > nngp)
    assert (margin < 0) == (ntk < nngp)


def value_at(series, x, y):
    """The interpolant at a point of the patch."""
    c = series.coefficients
    t = [[math.cos(k * math.acos(z)) for k in range(c.nrows())] for z in (x, y)]
    return sum(
        float(c[j, i].mid()) * t[0][i] * t[1][j] for j in range(c.nrows()) for i in range(c.ncols())
    )


@pytest.mark.parametrize(
    ("dim", "depth", "box", "order"),
    [(1, 2, (2, 1), 4), (1, 3, (4, 2), 12), (1, 6, (4, 2), 40), (2, 4, (1, 1), 5)],
)
def test_the_error_of_a_series_covers_what_it_leaves_out(dim, depth, box, order):
    patch = Region(
        deep_statement(depth), dim, ("1/2", str(box[0])), ("1/2", str(box[1])), (2, 2)
    ).patch(1)
    series = deep_series(dim, depth, patch, order)
    rng = random.Random(0)
    u, v, half_u, half_v = map(float, patch)
    for _ in range(20 if dim == 1 else 4):
        x, y = rng.uniform(-1, 1), rng.uniform(-1, 1)
        level = dim * math.exp(2 * (u + half_u * x - v - half_v * y))
        margin = deep_margin(dim, depth, exact(level))[0]
        away = abs(value_at(series, x, y) - float(margin.mid()))
        assert away <= float(series.error) + 1e-12 * (1 + level) ** 2
    if order >= 12:
        assert float(series.error) < 1e-3 * (dim + dim * math.exp(2 * (u - v)))


def test_on_a_line_the_opposite_is_certified(tmp_path):
    """On a line NC1(NTK) < NC1(NNGP) from depth 2 on; theorem `relu-line-reversed`."""
    region = Region(deep_statement(2), 1, ("1/10", "2"), ("1/2", "2"), (4, 2), 12)
    file = tmp_path / "line.json"
    certificate = certify(region, file, depth=4, jobs=1)
    assert certificate.areas["holds"] == 0
    assert certificate.areas["fails"] == 1
    assert read_certificate(file) == certificate
    assert check_certificate(certificate).fault is None
    trees = tuple(t.replace("f", "h", 1) for t in certificate.trees)
    fault = check_certificate(dataclasses.replace(certificate, trees=trees)).fault
    assert "is said to be where the statement holds, but the margin is only known" in fault
    ratios = (certificate.ratios[0] * (1 + 1e-6), *certificate.ratios[1:])
    fault = check_certificate(dataclasses.replace(certificate, ratios=ratios)).fault
    assert "is stated for its middle, where it is" in fault


def test_in_the_plane_it_holds_near_and_fails_between(tmp_path):
    """The first failing depth of |mu| = s in d = 2 is 5."""
    box = ("3/4", "17/20"), ("1", "11/10")  # |mu| / s from .96 to 1.2
    for depth, label in ((4, "holds"), (5, "fails")):
        region = Region(deep_statement(depth), 2, *box, (1, 1), 8)
        certificate = certify(region, tmp_path / f"{depth}.json", depth=1, jobs=1)
        assert certificate.areas[label] == 1
        assert check_certificate(certificate).fault is None


def test_statements():
    assert depth_of(deep_statement(64)) == 64
    for text in (
        deep_statement(1), deep_statement(65), deep_statement(2) + " ", deep_statement("02"),
        "NC1(ntk, relu, depth 2) >= NC1(nngp, relu, depth 3)",
    ):  # fmt: skip
        assert depth_of(text) is None
        with pytest.raises(ValueError, match=r"^statement: expected one of NC1\(ntk, erf\)"):
            Region(text, 2)


def test_boxes_that_are_too_large_are_refused():
    with pytest.raises(ValueError, match=r"^mean, std: expected means within 40 deviations"):
        Region(deep_statement(2), 4, ("1", "21"), ("1", "2"))
    with pytest.raises(ValueError, match=r"^to_zero: expected true or false, and false unless"):
        Region(deep_statement(2), 4, ("1", "2"), ("1", "2"), to_zero=True)


def test_the_command(tmp_path):
    file = tmp_path / "line.json"
    box = ("--mean", "1/2", 1, "--std", "1/2", 1, "--grid", 1, 1, "--order", 8, "--jobs", 1)
    output = run("certify", "b-relu", "--dim", 1, "--depth", 3, *box, "-o", file).stdout
    assert "fails on 100 %" in " ".join(output.split())
    assert "checked: 16 rectangles" in " ".join(run("certificate", file).stdout.split())
    for arguments, message in (
        (("b-relu", "--dim", 2), "--depth: expected 2 to 64 for b-relu, got 1; at depth 1 it is a"),
        (("b-relu", "--dim", 2, "--depth", 65), "--depth: expected 2 to 64 for b-relu, got 65"),
        (("b", "--dim", 2, "--depth", 2), "--depth: expected 1 for b, got 2"),
        (
            ("b-relu", "--dim", 2, "--depth", 2, "--mean", 1, 100, "--std", 1, 2),
            "mean, std: expected means within 40 deviations",
        ),
    ):
        assert message in complaint("certify", *arguments)


# --- balls far from 0 ----------------------------------------------------------------------------


@pytest.mark.parametrize(("dim", "mean", "depth"), [(2, 20.0, 3), (3, 14.0, 2), (7, 12.0, 2)])
def test_balls_reach_far_from_zero(dim, mean, depth):
    layout = nct.GaussianClasses.mirrored(dim, mean, 1.0)
    with precision(80):
        moments = mirrored_relu_balls(layout, "nngp", 1.0, depth)
    found = nct.population_moments(layout, kernel="nngp", activation="relu", depth=depth)
    assert moments.M[0][0].rad() < 1e-12 * moments.M[0][0]
    for ball, value in ((moments.t[0], found.t[0]), (moments.M[0][1], found.M[0, 1])):
        assert abs(float(ball.mid()) / value - 1) < 1e-9


def test_beyond_forty_deviations_there_are_none():
    layout = nct.GaussianClasses.mirrored(2, 80.0, 1.0)
    with precision(80), pytest.raises(ValueError, match="less than about 40 standard deviations"):
        mirrored_relu_balls(layout, "nngp", 1.0, 2)


@pytest.mark.parametrize(
    ("a", "c", "z", "count"),
    [(3, 1, 50, 300), (4, 1.5, 150, 500), (129, 64, 8, 60), (2.5, 0.75, 0.01, 3)],
)
def test_hypergeometric_functions(a, c, z, count):
    from nctheory.enclose.hypergeometric import confluent

    with precision(100):
        values = confluent(arb(a), arb(c), arb(z), count)
    assert len(values) == count
    with mpmath.workdps(40):
        for j in {0, 1, 2, count // 3, count - 2, count - 1}:
            expected = mpmath.hyp1f1(a + j, c + j, z)
            assert abs(mpmath.mpf(values[j].str(30, radius=False)) / expected - 1) < 1e-22
            assert values[j].rel_accuracy_bits() > 80
