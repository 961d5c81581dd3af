"""Certificates: enclosures contain what they should, labels that do not follow are rejected, and a
search that is stopped at any moment goes on."""

import dataclasses
import json
import math
import os
import random
import re
import signal
import subprocess
import sys
import time
from fractions import Fraction
from pathlib import Path

import mpmath as mp
import pytest
from flint import arb, fmpq

from nctheory.compute.moments import nc1
from nctheory.compute.population import population_moments
from nctheory.enclose import certificate_check, certificates, chebyshev, margins
from nctheory.enclose import points_erf as certified_erf
from nctheory.enclose.balls import precision
from nctheory.enclose.certificate_check import check_certificate, check_patch, sample
from nctheory.enclose.certificates import Certificate, Region, read_certificate
from nctheory.enclose.chebyshev import PRECISION, Patch
from nctheory.enclose.margins import MARGINS, erf_moments, margin_series, nc1_pair
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.prose.parts import percent
from nctheory.search import certify
from nctheory.theory.erf_classes import ErfProfiles
from nctheory.theory.relu_profiles import ReluProfiles

B, D_NNGP, D_NTK = MARGINS
# On the border between where the claim holds and where it fails; and a box where it holds.
BORDER = Region(B, 1, mean=("1", "3"), std=("2", "5"), grid=(1, 2), order=14)
WHOLE = Region(B, 2, mean=("1", "3"), std=("1/2", "2"), grid=(2, 1), order=14)


@pytest.fixture(scope="module")
def border(tmp_path_factory):
    """A certificate with all three labels."""
    path = tmp_path_factory.mktemp("border") / "border.json"
    return path, certify.certify(BORDER, path, depth=4, jobs=1)


def rectangle(low_mean, high_mean, low_std, high_std):
    with precision(PRECISION):
        ends = [arb(fmpq(*x.as_integer_ratio())).log()
                for x in (low_mean, high_mean, low_std, high_std)]  # fmt: skip
        return Patch((ends[0] + ends[1]) / 2, (ends[2] + ends[3]) / 2,
                     (ends[1] - ends[0]) / 2, (ends[3] - ends[2]) / 2)  # fmt: skip


def quadrature_margin(statement, dim, mean, std):
    """The margin by floating point quadrature in weight space."""
    layout = GaussianClasses.mirrored(dim, mean, std)
    kernels = {k: population_moments(layout, kernel=k, activation="erf") for k in ("nngp", "ntk")}
    if statement == B:
        ntk, nngp = kernels["ntk"], kernels["nngp"]
        return (ntk.t[0] * nngp.M[0, 0] - nngp.t[0] * ntk.M[0, 0]) / mean**2
    kernel = "nngp" if statement == D_NNGP else "ntk"
    relu = nc1(population_moments(layout, kernel=kernel, activation="relu")).ratio
    return (1 + relu) * kernels[kernel].M[0, 0] - kernels[kernel].t[0]


# --- enclosures -----------------------------------------------------------------------------------


def test_derivations():
    assert len(ErfProfiles.get().derivation) == 7
    assert len(ReluProfiles.get().derivation) == 4


@pytest.mark.parametrize("dim", [1, 2, 3, 8, 128])
def test_moments_agree_with_the_enclosures_of_points(dim):
    """The other balls come from Fourier integrals (`nctheory.theory.erf_classes`)."""
    for mean, std in ((0.05, 0.05), (1.0, 3.0), (10.0, 0.05), (0.05, 10.0)):
        with precision(PRECISION):
            alpha, beta = arb(mean) ** 2, arb(std) ** 2
            found = erf_moments(dim, beta, [alpha])[0]
            one = certified_erf.Isotropic(alpha.sqrt(), arb(0), beta / dim)
            kernels = ("nngp", "extra")
            others = [certified_erf.total(k, alpha, beta, dim) for k in kernels]
            others += [certified_erf.product(k, one, None, dim) / alpha for k in kernels]
        for ball, other in zip(found, others, strict=True):
            assert ball.overlaps(other)
            assert ball.rad() < 1e-9 * (1 + alpha + beta)
            assert other.rad() < 1e-8 * (1 + alpha + beta)


@pytest.mark.parametrize("statement", MARGINS)
def test_series_contain_quadrature_at_random_points_of_random_boxes(statement):
    """At random points and on the halves, quarters, ... around them."""
    rng = random.Random(20240602)
    for dim in (1, 2, 5, 32):
        low = [10 ** rng.uniform(-1.5, 0.7) for _ in "ms"]
        high = [x * rng.uniform(1.05, 3) for x in low]
        patch = rectangle(low[0], high[0], low[1], high[1])
        series = margin_series(statement, dim, patch, 12)
        assert series.error < 0.02
        for _ in range(4):
            x, y = rng.uniform(-1, 1), rng.uniform(-1, 1)
            mean = math.exp(float(patch.u) + x * float(patch.half_u))
            std = math.exp(float(patch.v) + y * float(patch.half_v))
            value = quadrature_margin(statement, dim, mean, std)
            part = series
            for _ in range(8):
                slack = 1e-9 * (1 + abs(value))
                with precision(PRECISION):
                    assert (part.range() + arb(0, slack)).contains(arb(value))
                    part = part.quarter((x > 0) + 2 * (y > 0))
                x, y = (
                    2 * abs(x) - 1 if x > 0 else 1 - 2 * abs(x),
                    (2 * abs(y) - 1 if y > 0 else 1 - 2 * abs(y)),
                )
            assert part.range().rad() < series.error * 1.5 + abs(value) / 20 + 1e-3


def test_the_error_of_a_series_is_one():
    """At low orders the error is visible, and stays below its bound."""
    rng = random.Random(1)
    patch = rectangle(0.3, 4.0, 0.3, 4.0)
    worst = 0.0
    for order in (4, 6, 8):
        series = margin_series(B, 1, patch, order)
        for _ in range(30):
            x, y = rng.uniform(-1, 1), rng.uniform(-1, 1)
            c = series.coefficients
            value = sum(
                float(c[j, i]) * math.cos(i * math.acos(x)) * math.cos(j * math.acos(y))
                for j in range(order) for i in range(order)
            )  # fmt: skip
            mean = math.exp(float(patch.u) + x * float(patch.half_u))
            std = math.exp(float(patch.v) + y * float(patch.half_v))
            error = abs(value - quadrature_margin(B, 1, mean, std))
            assert error < series.error
            worst = max(worst, error)
    assert worst > 1e-4


def complex_moments(dim, alpha, beta):
    """t and M_11 / alpha of the ERF for complex alpha and beta, by mpmath from the profiles' form
    in the simplest terms: integrals over g and r of exponentials and Kummer's function."""
    alpha, beta = mp.mpmathify(alpha), mp.mpmathify(beta)
    d = mp.mpf(dim)

    def transform(theta):
        p = 1 + 2 * theta * beta / d
        return p ** (-d / 2) * mp.exp(-theta * alpha / p), beta / p + alpha / p**2

    normal = lambda g: 2 * mp.exp(-g * g / 2) / mp.sqrt(2 * mp.pi)  # noqa: E731
    radius = lambda r: 2 ** (1 - d / 2) / mp.gamma(d / 2) * r ** (d - 1) * mp.exp(-r * r / 2)  # noqa: E731
    t = mp.quad(lambda g: normal(g) * 4 / mp.pi * mp.hyp1f1(1, 1.5, -g * g / 2)
                * (1 - transform(2 * g * g)[0]), [0, 1, 3, 12])  # fmt: skip
    t_extra = mp.quad(
        lambda g: normal(g) * 4 / mp.pi * mp.fprod(transform(2 * g * g)), [0, 1, 3, 12]
    )

    def kernel(r):
        p = 1 + 2 * beta * r * r / d
        y = alpha * r * r / p
        square = mp.quad(
            lambda x: 4 / (mp.pi * (1 + x * x)) * (1 - mp.hyp1f1(0.5, d / 2, -(1 + x * x) * y)),
            [0, 1], maxdegree=2,
        )  # fmt: skip
        b = beta * r * r / d
        bells = mp.hyp1f1(0.5, d / 2, -2 * y) - 4 * b * (1 + b) / p**2 / d * mp.hyp1f1(
            1.5, d / 2 + 1, -2 * y
        )
        return radius(r) * square / alpha, radius(r) * 4 / mp.pi / p * bells

    ends = [0, mp.sqrt(d), mp.sqrt(d) + 10]
    m = mp.quad(lambda r: kernel(r)[0], ends, maxdegree=3)
    m_extra = mp.quad(lambda r: kernel(r)[1], ends, maxdegree=3)
    return t, t_extra, m, m_extra


@pytest.mark.parametrize(
    ("dim", "size_alpha", "size_beta"), [(1, 3.0, 1.0), (1, 20.0, 0.1), (3, 0.01, 0.2)]
)
@pytest.mark.parametrize("turned", ["alpha", "beta"])
def test_bounds_in_the_complex_plane(dim, size_alpha, size_beta, turned):
    turn = mp.expjpi(0.49)
    alpha = size_alpha * (turn if turned == "alpha" else 1)
    beta = size_beta * (turn if turned == "beta" else 1)
    with precision(PRECISION):
        sizes = (arb(x) for x in (size_alpha, size_alpha, size_beta, size_beta))
        bounds = margins.sup_moments(dim, *sizes)
    with mp.workdps(15):
        for value, bound in zip(complex_moments(dim, alpha, beta), bounds, strict=True):
            assert abs(value) < float(bound)


def test_the_error_of_interpolation_is_bounded_for_the_worst_functions():
    """T_n is 0 at the nodes, 1 at the ends, and (rho^n + rho^-n) / 2 on the ellipse."""
    for order in (4, 12, 24):
        for half in (0.3, 0.7, 2.0):
            height = 0.785
            semi = math.hypot(half, height)  # the other half axis
            rho = (height + semi) / half
            bound = chebyshev.remainder(order, arb(half), arb((rho**order + rho**-order) / 2))
            assert 1 < float(bound) < 3 * rho / (rho - 1)


@pytest.mark.parametrize("dim", [2, 3, 32])
def test_slopes_in_the_square_of_the_mean(dim):
    for beta in (0.01, 1.0, 50.0):
        step = 1e-4
        with precision(PRECISION):
            low, high = erf_moments(dim, arb(beta), [arb(1e-5), arb(1e-5 + step)])
            bounds = margins.sup_slopes(dim, arb(1e-5 + step), arb(beta))
        slopes = [abs(float((q - p).mid())) / step for p, q in zip(low, high, strict=True)]
        assert all(slope < float(bound) for slope, bound in zip(slopes, bounds, strict=True))
        if beta == 0.01:  # here the bounds are near
            assert all(slope > float(b) / 3 for slope, b in zip(slopes, bounds, strict=True))


def test_small_means_change_the_margin_by_no_more_than_said():
    for dim in (2, 8):
        patch = rectangle(0.05, 0.2, 0.3, 1.0)
        with precision(PRECISION):
            bound = margins.extended_to_zero(B, dim, patch)
        edge = quadrature_margin(B, dim, 0.05, 0.6)
        for mean in (0.04, 0.01, 1e-3):
            assert abs(quadrature_margin(B, dim, mean, 0.6) - edge) < bound
        assert bound < 0.1


@pytest.mark.parametrize("dim", [1, 2, 32])
@pytest.mark.parametrize("mean", [0.01, 1.0, 50.0])
def test_relu(dim, mean):
    with precision(PRECISION):
        alpha, beta = arb(mean) ** 2, arb(0.5) ** 2
        moments = erf_moments(dim, beta, [alpha])[0]
        found = {k: nc1_pair(s, dim, alpha, beta, moments) for s, k in MARGINS.items() if k}
    layout = GaussianClasses.mirrored(dim, mean, 0.5)
    for kernel, pair in found.items():
        for ball, activation in zip(pair, ("relu", "erf"), strict=True):
            usual = nc1(population_moments(layout, kernel=kernel, activation=activation)).ratio
            assert float(ball.mid()) == pytest.approx(usual, rel=1e-7)


# --- certificates ---------------------------------------------------------------------------------


def test_a_certificate_is_made_read_and_checked(border):
    path, made = border
    assert read_certificate(path) == made
    outcome = check_certificate(made)
    assert outcome.fault is None
    assert outcome.patches == 2
    assert outcome.leaves == sum(1 for _ in made.leaves()) > 50
    areas = made.areas
    assert sum(areas.values()) == 1
    assert min(areas.values()) > 0
    assert areas["undecided"] < Fraction(1, 10)


def test_labels_agree_with_quadrature(border):
    _, made = border
    rng = random.Random(3)
    for label, (low_mean, high_mean, low_std, high_std) in made.rectangles():
        if label != "u" and rng.random() < 0.2:
            mean, std = rng.uniform(low_mean, high_mean), rng.uniform(low_std, high_std)
            assert (quadrature_margin(B, 1, mean, std) > 0) == (label == "h")


def test_rectangles_cover_the_box(border):
    _, made = border
    total = sum(
        math.log(r[1] / r[0]) * math.log(r[3] / r[2]) for _, r in made.rectangles()
    )  # fmt: skip
    assert total == pytest.approx(math.log(3) * math.log(2.5))
    corners = [f(r[k] for _, r in made.rectangles()) for k, f in enumerate((min, max, min, max))]
    assert corners == pytest.approx([1, 3, 2, 5])


def test_small_means(tmp_path):
    region = Region(B, 2, ("1/512", "1/256"), ("1/2", "1"), (1, 1), order=14, to_zero=True)
    made = certify.certify(region, tmp_path / "c.json", depth=4, jobs=1)
    assert made.areas["holds"] == 1
    assert check_certificate(made).fault is None
    wide = dataclasses.replace(region, mean=("1/2", "1"))  # the bound does not reach so far
    patch = wide.patch(0)
    ratio = float(f"{certify.ratio_at(wide, float(patch.u), float(patch.v)):.9g}")
    bad = Certificate(wide, made.trees, (ratio,))
    assert "is said to be where the statement holds" in check_certificate(bad).fault
    plain = dataclasses.replace(wide, to_zero=False)
    assert check_certificate(dataclasses.replace(bad, region=plain)).fault is None


def relabel(made, number, old, new, count=1):
    trees = list(made.trees)
    trees[number] = trees[number].replace(old, new, count)
    return dataclasses.replace(made, trees=tuple(trees))


@pytest.mark.parametrize(("old", "new"), [("h", "f"), ("f", "h"), ("u", "h"), ("u", "f")])
def test_wrong_labels_are_rejected(border, old, new):
    _, made = border
    number = next(k for k in (0, 1) if old in made.trees[k])
    fault = check_certificate(relabel(made, number, old, new)).fault
    assert f"patch {number} (column 0, row {number}): its rectangle" in fault
    assert certificates.LABELS[new] in fault
    assert "\n" not in fault


def test_a_wrong_label_ends_the_work_of_others(border):
    """Who waits for nothing: joblib has nothing to complain of (warnings are errors)."""
    from joblib import parallel_config

    _, made = border
    wrong = relabel(made, 0, "h", "f")
    with parallel_config(backend="threading"):
        found = check_certificate(wrong, [0, 1] * 20, jobs=2)
    assert found.fault == check_certificate(wrong).fault
    assert found.patches < 40


def test_a_sample_of_rectangles_is_spread_evenly(border):
    _, made = border
    leaves = sum(1 for _ in made.leaves(0))
    for most in (1, 2, 7, leaves - 1, leaves, 10**6):
        count, fault = check_patch(made, 0, most)
        assert fault is None
        assert count == -(-leaves // max(1, -(-leaves // most)))


def test_undecided_is_always_right(border):
    _, made = border
    assert check_certificate(relabel(made, 0, "h", "u", -1)).fault is None


def test_another_dimension_box_or_statement_is_rejected(border):
    _, made = border
    for change in ({"dim": 2}, {"mean": ("1", "2")}, {"std": ("3", "5")}, {"statement": D_NTK}):
        region = dataclasses.replace(BORDER, **change)
        fault = check_certificate(dataclasses.replace(made, region=region)).fault
        assert "is stated for its middle, where it is" in fault


def test_a_wrong_ratio_is_rejected(border):
    _, made = border
    ratios = made.ratios[0], made.ratios[1] * (1 + 1e-7)
    assert "patch 1" in check_certificate(dataclasses.replace(made, ratios=ratios)).fault


def test_a_maker_that_is_too_sure_is_caught(monkeypatch, tmp_path):
    """The search trusts rectangles whose range it shrinks; the checker does not."""
    honest = chebyshev.Series.range
    monkeypatch.setattr(chebyshev.Series, "range", lambda self: arb(honest(self).mid()))
    made = certify.certify(BORDER, tmp_path / "c.json", depth=2, jobs=1)
    monkeypatch.undo()
    assert "but the margin is only known to be in" in check_certificate(made).fault


def test_a_maker_and_a_checker_that_disagree_are_noticed(monkeypatch, tmp_path):
    monkeypatch.setattr(certify, "ratio_at", lambda *_: 0.9)
    with pytest.raises(ArithmeticError, match=r"contradict each other at mean .*, std"):
        certify.certify(WHOLE, tmp_path / "c.json", depth=2, jobs=1)
    assert not (tmp_path / "c.json").exists()


def test_a_wrong_formula_in_the_checker_is_noticed(monkeypatch, border):
    """The ratios that the file states are not the checker's."""
    _, made = border
    honest = margins.erf_moments
    monkeypatch.setattr(
        certificate_check, "erf_moments",
        lambda *a: [x._replace(m_extra=x.m_extra * (1 + arb(2) ** -20)) for x in honest(*a)],
    )  # fmt: skip
    assert "ratio" in check_certificate(made).fault


# --- files ----------------------------------------------------------------------------------------

CHANGES = [
    (lambda c: c.update(version=2), "version: expected 1, got 2"),
    (lambda c: c.update(version=True), "version: expected 1, got True"),
    (lambda c: c.update(format="x"), "format: expected 'nctheory certificate', got x"),
    (lambda c: c.pop("areas"), "areas: missing; a certificate has"),
    (lambda c: c.update(note=1), "note: not expected; a certificate has"),
    (lambda c: c.update(statement="NC1 >= 0"), "statement: expected one of NC1"),
    (lambda c: c.update(statement=[]), "statement: expected one of NC1"),
    (lambda c: c.update(statement={}), "statement: expected one of NC1"),
    (lambda c: c.update(dim=0), "dim: expected a whole number from 1 to 4096, got 0"),
    (lambda c: c.update(dim=1.0), "dim: expected a whole number from 1 to 4096, got 1.0"),
    (lambda c: c.update(dim="1"), "dim: expected a whole number from 1 to 4096, got '1'"),
    (lambda c: c.update(dim=True), "dim: expected a whole number"),
    (lambda c: c.update(order=10**9), "order: expected a whole number from 4 to 64"),
    (lambda c: c.update(mean=["3", "1"]), "mean: expected 0 < low < high"),
    (lambda c: c.update(mean=["0", "1"]), "mean: expected 0 < low < high"),
    (lambda c: c.update(mean=["1/0", "1"]), 'mean: expected numbers such as "10" or "1/20"'),
    (lambda c: c.update(mean=["1e-9", "1"]), 'mean: expected numbers such as "10" or "1/20"'),
    (lambda c: c.update(mean=[1, 3]), 'mean: expected numbers such as "10" or "1/20", got 1'),
    (lambda c: c.update(std=["2"]), "std: expected a pair, got ('2',)"),
    (lambda c: c.update(grid=[1, 3]), "trees: expected 3, one a patch; 2"),
    (lambda c: c.update(grid=[0, 2]), "grid: expected a whole number from 1 to 64, got 0"),
    (lambda c: c.update(to_zero=1), "to_zero: expected true or false"),
    (lambda c: c.update(statement=D_NNGP, to_zero=True), "to_zero: expected true or false"),
    (lambda c: c["trees"].pop(), "trees: expected 2, one a patch; 1"),
    (lambda c: c.update(trees="hh"), "trees: expected a list of str"),
    (lambda c: c["trees"].__setitem__(0, c["trees"][0][:-1]), "trees[0]: it ends before the patch"),
    (lambda c: c["trees"].__setitem__(0, c["trees"][0] + "h"), "trees[0]: expected to end after"),
    (lambda c: c["trees"].__setitem__(1, ""), "trees[1]: it ends before the patch is covered"),
    (lambda c: c["trees"].__setitem__(1, "x"), "trees[1]: expected the symbols + h f u, got 'x'"),
    (lambda c: c["trees"].__setitem__(1, "+" * 999), "trees[1]: expected at most 24 quarterings"),
    (lambda c: c["trees"].__setitem__(1, "h"), "areas: the rectangles have"),
    (lambda c: c["areas"].update(holds="1"), "areas: the rectangles have"),
    (lambda c: c["ratios"].__setitem__(0, -1.0), "ratios[0]: expected a positive number, got -1.0"),
    (lambda c: c["ratios"].__setitem__(0, "1"), "ratios: expected a list of float"),
]


@pytest.mark.parametrize(("change", "message"), CHANGES, ids=[m for _, m in CHANGES])
def test_tampered_files_are_refused_with_one_line(border, tmp_path, change, message):
    content = json.loads(border[0].read_text())
    change(content)
    path = tmp_path / "bad.json"
    path.write_text(json.dumps(content))
    with pytest.raises(ValueError, match=r"^[^\n]+$") as error:
        read_certificate(path)
    assert str(error.value).startswith(f"{path}: {message}"), error.value
    assert len(str(error.value)) < 400


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "expected JSON: Expecting value"),
        ("[]", "expected an object, got []"),
        ("[" * 100_000, "expected JSON: nested too deeply"),
        ('{"a": NaN}', "expected finite numbers, got NaN"),
        ('{"dim": 1, "dim": 2}', "dim: expected once, got more"),
        ("\xff", "expected UTF-8 text, byte 0 is not"),
        ("x" * 2_000_001, "expected at most 2000000 bytes, got 2000001"),
    ],
    ids=lambda x: x[:20],
)
def test_what_is_no_certificate(tmp_path, text, message):
    path = tmp_path / "bad.json"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(ValueError, match=r"^[^\n]+$") as error:
        read_certificate(path)
    assert str(error.value).startswith(f"{path}: {message}")


# --- searches that are stopped --------------------------------------------------------------------

STOPPED = Region(B, 1, mean=("1", "3"), std=("2", "5"), grid=(3, 3), order=8)


@pytest.mark.slow
def test_a_search_that_is_killed_goes_on(tmp_path):
    """Killed when there is something in the journal; the result is the same."""
    whole = certify.certify(STOPPED, tmp_path / "whole.json", depth=3, jobs=1)
    code = (
        "from nctheory.enclose.certificates import Region; from nctheory.search import certify; "
        f"certify.certify({STOPPED!r}, 'c.json', depth=3, jobs=1)"
    )
    root = str(Path(certify.__file__).parents[2])
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([root, *sys.path])}
    journal = tmp_path / "c.json.journal"
    process = subprocess.Popen([sys.executable, "-c", code], cwd=tmp_path, env=environment)
    while not journal.exists() or journal.read_bytes().count(b"\n") < 3:
        assert process.poll() is None
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    process.wait()
    done = journal.read_bytes().count(b"\n") - 1
    assert 2 <= done < 9
    with journal.open("a") as file:
        file.write('[8, "+h')  # a line that was cut off
    made = []
    honest = certify.make_patch
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(certify, "make_patch", lambda *a: made.append(a[1]) or honest(*a))
        found = certify.certify(STOPPED, tmp_path / "c.json", depth=3, jobs=1)
    assert found == whole
    assert len(made) == 9 - done
    assert sorted(p.name for p in tmp_path.iterdir()) == ["c.json", "whole.json"]


def test_the_journal_of_another_search_is_left_alone(tmp_path):
    journal = tmp_path / "c.json.journal"
    journal.write_text('{"dim": 7}\n[0, "h", 1.0]\n')
    with pytest.raises(ValueError, match=r"journal: it is of another search; remove it"):
        certify.certify(STOPPED, tmp_path / "c.json")
    assert journal.read_text() == '{"dim": 7}\n[0, "h", 1.0]\n'


def test_progress_and_processes(tmp_path, border):
    parts = []
    made = certify.certify(BORDER, tmp_path / "c.json", depth=4, jobs=2, progress=parts.append)
    assert parts == [0.5, 1.0]
    assert made == border[1]
    parts.clear()
    assert check_certificate(made, progress=parts.append).fault is None
    assert parts == [0.5, 1.0]


# --- those of the package -------------------------------------------------------------------------

SHIPPED = certificates.shipped_certificates()


def test_shipped_certificates_are_small_and_complete():
    names = {f"b-d{d}" for d in (1, 2, 3, 4, 8, 32, 128)}
    names |= {f"b-overlap-d{d}" for d in (2, 3, 4, 8, 32, 128)}
    names |= {f"d-{kernel}-d{d}" for kernel in ("nngp", "ntk") for d in (1, 2, 32)}
    assert set(SHIPPED) == names
    sizes = [path.stat().st_size for path in SHIPPED.values()]
    assert max(sizes) < 100_000
    assert sum(sizes) < 300_000


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped(name):
    certificate, outcome = certificate_check.sampled(name)
    assert outcome.fault is None
    assert outcome.patches == len(sample(certificate)) == 1
    areas = certificate.areas
    if name.startswith("b-") and name != "b-d1":
        assert areas["holds"] == 1
    assert areas["undecided"] < Fraction(1, 200)


def test_the_table_of_the_documentation():
    text = (Path(__file__).parents[2] / "docs" / "certificates.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([bd]-.+?) \| .+? \| (.+?) \| (.+?) \| (.+?) \|$", text, re.M)
    found = {name: parts for names, *parts in rows for name in names.split(", ")}
    assert found == {
        name: [percent(area) for area in read_certificate(path).areas.values()]
        for name, path in SHIPPED.items()
    }


def test_the_line_is_cut_as_stated():
    areas = certificate_check.sampled("b-d1")[0].areas
    assert areas["undecided"] < Fraction(1, 2000)
    assert float(areas["holds"]) == pytest.approx(0.7006, abs=1e-3)
    assert float(areas["fails"]) == pytest.approx(0.2990, abs=1e-3)


@pytest.mark.slow
def test_a_whole_patch_of_the_border():
    """The patch with the most rectangles."""
    certificate = certificate_check.sampled("b-d1")[0]
    longest = max(range(16), key=lambda k: len(certificate.trees[k]))
    assert len(certificate.trees[longest]) > 1000
    leaves = sum(1 for _ in certificate.leaves(longest))
    assert check_patch(certificate, longest) == (leaves, None)
    count, fault = check_patch(certificate, longest, most=50)
    assert fault is None
    assert 40 <= count <= 50
