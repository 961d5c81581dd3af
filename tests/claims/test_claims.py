"""The claims: their status follows from evidence, their counterexamples are known numbers, and
those that are true under their hypotheses are asserted under exactly those."""

import dataclasses

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import nctheory as nct
from nctheory.check import checks
from nctheory.check.status import claim_status, is_proved, supporting
from nctheory.claims import evidence as evidence_module
from nctheory.claims.boxes import Boxes
from nctheory.claims.claim import Claim
from nctheory.claims.deep import DEEP_CLAIMS
from nctheory.claims.evidence import ByTheorem, Certified, Counterexample, Search
from nctheory.claims.list import CLAIMS, LINE_BOX, PLANE_BOXES, claim
from nctheory.claims.side import NetworkSide
from nctheory.compute import independent
from nctheory.compute.layout_moments import layout_moments
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layouts import FiniteClasses, LimitClasses
from nctheory.strategies import (
    gaussian_classes,
    inputs,
    isotropic_classes,
    mirrored_classes,
)
from nctheory.theory.derivation import DerivationError

LINE = claim("erf-mirrored-line")


def mirrored(dim, mean, std, sizes=None):
    return GaussianClasses.mirrored(dim, mean, std, sizes)


# --- status --------------------------------------------------------------------------------------

REFUTED = {c.id for c in CLAIMS.values() if any(isinstance(e, Counterexample) for e in c.evidence)}
PROVED = {c.id for c in CLAIMS.values() if any(isinstance(e, ByTheorem) for e in c.evidence)}
CERTIFIED = {"erf-mirrored-boxes", "erf-below-relu-ntk-line-box"}
TRUE = set(CLAIMS) - REFUTED


def test_every_setting_of_the_notes_has_its_claims():
    known = {
        "relu-mirrored", "relu-mirrored-isotropic", "relu-mirrored-finite", "relu-mirrored-limit",
        "relu-equal-widths", "relu-equal-widths-limit", "relu-unequal-widths", "relu-anisotropic",
        "relu-unequal-widths-limit", "erf-mirrored-isotropic", "erf-mirrored-line",
        "erf-mirrored-limit", "erf-mirrored-anisotropic", "erf-mirrored-finite",
        "erf-equal-widths", "erf-unequal-widths", "erf-below-relu-nngp", "erf-below-relu-ntk",
    }  # fmt: skip
    assert known <= set(CLAIMS)
    assert all(name == c.id for name, c in CLAIMS.items())
    cited = "[@kothapalli2025]", "[@hui2022]"
    assert all(c.source.startswith(cited) for c in CLAIMS.values())


@pytest.mark.usefixtures("shipped_results")
@pytest.mark.parametrize("name", CLAIMS)
def test_the_status_is_what_the_evidence_gives(name):
    expected = "refuted" if name in REFUTED else "proved" if name in PROVED else "tested"
    expected = "certified" if name in CERTIFIED else expected
    assert claim_status(CLAIMS[name]) == expected
    # Each piece of evidence is what it is listed as.
    kinds = {"ByTheorem": "proved", "Counterexample": "refuted", "Search": "tested"}
    kinds["Certified"] = "certified" if name in CERTIFIED else "refuted"
    assert set(supporting(CLAIMS[name])) == {kinds[type(e).__name__] for e in CLAIMS[name].evidence}


def status(c):
    """Computed anew."""
    return c.status(c.supported(is_proved))


def with_evidence(*evidence, base=LINE):
    return dataclasses.replace(base, evidence=evidence)


@pytest.mark.parametrize(
    "evidence",
    [
        Counterexample(mirrored(1, 2.0, 0.5)),  # the claim holds there
        Counterexample(mirrored(2, 0.5, 2.0)),  # not of dimension 1
        Counterexample(GaussianClasses([[2.0, 0.0], [8.0, 0.0]], 1.0)),  # fails, but not mirrored
        ByTheorem("no-such-theorem"),
    ],
    ids=lambda evidence: type(evidence).__name__,
)
def test_wrong_evidence_leaves_a_claim_open(evidence):
    assert status(with_evidence(evidence)) == "open"


def test_no_evidence_is_open_and_a_counterexample_outweighs_a_search():
    assert status(with_evidence()) == "open"
    violation = Counterexample(mirrored(1, 0.5, 2.0))
    assert status(with_evidence(Search(2), violation)) == "refuted"
    # A search that finds a violation does not leave the claim tested.
    assert status(with_evidence(Search(16))) not in ("tested", "proved")


def test_evidence_that_contradicts_is_an_error():
    proof = CLAIMS["relu-mirrored"].evidence[0]
    with pytest.raises(DerivationError, match="both proved and refuted"):
        assert status(with_evidence(proof, Counterexample(mirrored(1, 0.5, 2.0))))


def test_a_counterexample_needs_both_evaluations(monkeypatch):
    honest = independent.independent_moments

    def other(layout, *, kernel, activation, coarse):
        moments = honest(layout, kernel="nngp", activation=activation)
        if kernel == "ntk":
            return dataclasses.replace(moments, spread=2 * moments.spread)
        return moments

    monkeypatch.setattr(independent, "independent_moments", other)
    layout = FiniteClasses.mirrored([[1.0, 0.0], [-2.0, 1.0]])
    refuted = with_evidence(Counterexample(layout), base=claim("erf-mirrored-finite"))
    assert refuted.check(layout).verdict == "fails"
    assert status(refuted) == "open"


def test_unknown_claims_are_answered_with_the_nearest():
    with pytest.raises(ValueError, match=r"^claim: .*did you mean 'erf-mirrored-line'\?"):
        claim("erf-mirored-line")


# --- certificates --------------------------------------------------------------------------------

BOXES = claim("erf-mirrored-boxes")


def test_what_is_in_the_boxes():
    inside = [
        mirrored(2, 10.0, 10.0), mirrored(128, 1e-9, 0.05), mirrored(3, 1.0, 1.0),
        GaussianClasses([[-6.0, 8.0], [6.0, -8.0]], 1.0),  # |mu| / sqrt 2 < 10
    ]  # fmt: skip
    outside = [
        mirrored(5, 1.0, 1.0), mirrored(1, 1.0, 1.0), mirrored(2, 1.0, 0.04),
        mirrored(2, 10.1, 1.0), mirrored(2, 1.0, 10.1), mirrored(2, 1.0, 1.0, sizes=[2, 5]),
        GaussianClasses([[-11.0, 11.0], [11.0, -11.0]], 1.0), LimitClasses.mirrored(1.0, 1.0),
        GaussianClasses([[-1.0, 0.0], [1.0, 0.0]], np.diag([1.0, 2.0])),
    ]  # fmt: skip
    assert all(BOXES.unmet(layout) == [] for layout in inside)
    assert all(BOXES.unmet(layout) for layout in outside)
    assert all(BOXES.check(layout).verdict == "holds" for layout in inside)


@pytest.mark.parametrize(
    ("base", "evidence"),
    [
        ("erf-mirrored-isotropic", Certified("b", PLANE_BOXES)),  # of any dimension
        ("erf-mirrored-boxes", Certified("b", Boxes((2, 3, 4, 8, 32, 128)))),  # no small means
        ("erf-mirrored-boxes", Certified("d-ntk", Boxes((1,)))),  # another statement
        ("erf-mirrored-boxes", Certified("b", Boxes((1,)))),  # fails, in another dimension
        ("erf-mirrored-boxes", Certified("b", Boxes((5,)))),  # no such certificate
    ],
)
def test_certificates_of_something_else_leave_a_claim_open(base, evidence):
    assert status(with_evidence(evidence, base=claim(base))) == "open"


def test_a_certificate_that_is_wrong_supports_nothing(monkeypatch):
    honest = evidence_module.sampled
    for change in (
        lambda c, o: (c, dataclasses.replace(o, fault="wrong")),
        lambda c, o: (
            dataclasses.replace(c, region=dataclasses.replace(c.region, mean=("1/10", "10"))), o
        ),
        lambda c, o: (dataclasses.replace(c, trees=("u", *c.trees[1:])), o),
    ):  # fmt: skip
        monkeypatch.setattr(
            evidence_module, "sampled", lambda name, change=change: change(*honest(name))
        )
        assert status(with_evidence(Certified("b", PLANE_BOXES), base=BOXES)) == "open"


def test_a_region_where_a_claim_fails_refutes_it():
    assert status(with_evidence(Certified("b", LINE_BOX))) == "refuted"
    assert str(Certified("b", LINE_BOX)).startswith("certificate: b-d1: holds on 70.0")


# --- counterexamples -----------------------------------------------------------------------------

# (claim, layout, NC1(left), NC1(right)): by quadrature in weight space with Arb or FFT in data
# space, by code that shares nothing with nctheory.
VIOLATIONS = [
    ("relu-equal-widths", GaussianClasses([[4, 0], [4, 1]], 1.0),
     9.1039855156814, 9.1236222483353),
    ("relu-equal-widths", GaussianClasses([[5, 0], [5, 1]], 1.0),
     8.8611800004793, 8.8953312735893),
    ("relu-equal-widths", GaussianClasses([[10, 1], [10, -1]], 4.0),
     8.8485496667386, 8.9149557034702),
    ("relu-equal-widths", GaussianClasses([[20, 1], [20, -1]], 16.0),
     34.893327639091, 35.496915536655),
    ("relu-unequal-widths", GaussianClasses([[5, 0], [4, 0]], [1.0, 9.0]),
     22.402725498999, 28.736384833344),
    ("relu-unequal-widths", GaussianClasses([[4, 0], [3, 0]], [1.0, 9.0]),
     23.455015603317, 27.519291877811),
    ("relu-unequal-widths", GaussianClasses([[4, 0], [4, 1]], [0.25, 2.25]),
     9.1919945874730, 10.109320635367),
    ("relu-unequal-widths-limit", LimitClasses([[5, 20**0.5], [20**0.5, 4]], [1.0, 3.0]),
     62.4452928241, 65.3657890118),
    ("relu-unequal-widths-limit", LimitClasses([[29, 812**0.5], [812**0.5, 28]], [1.0, 3.0]),
     90.7054160489, 200.171074761),
    ("relu-anisotropic",
     GaussianClasses(np.zeros((2, 2)), [np.diag([1.0, 0.0]), np.diag([0.0, 1.0])]),
     6.28318530717959, 11.78706209494722),
    ("erf-mirrored-line", mirrored(1, 0.5, 2.0), 18.576358643, 18.983762657),
    ("erf-below-relu-nngp-line", mirrored(1, 1.0, 9.0), 110.79587197682, 112.87756104286),
    ("erf-mirrored-finite", FiniteClasses.mirrored([[1.0, 0.0], [-2.0, 0.0]]),
     17.719837233798, 34.624173526503),
    ("erf-mirrored-finite", FiniteClasses.mirrored([[1.0, 0.0], [-2.0, 1.0]]),
     6.5779237895756, 9.8637896655657),
    ("erf-mirrored-circle", CLAIMS["erf-mirrored-circle"].evidence[0].layout,
     666.3197413450, 1377.0225693521),
    ("erf-equal-widths", GaussianClasses([[2, 0], [8, 0]], 1.0), 1.82615453138, 3.45950319959),
    ("erf-equal-widths", GaussianClasses([[2, 0], [8, 1]], 1.0), 1.76550367205, 3.17641601101),
    ("erf-equal-widths", GaussianClasses([[1, 0], [4, 0]], 1.0), 3.07050241903, 3.54770940225),
    ("erf-unequal-widths", GaussianClasses([[1, 0], [4, 0]], [1.0, 9.0]),
     22.3791974265, 31.6986296197),
    ("erf-unequal-widths", GaussianClasses([[2, 0], [4, 0]], [1.0, 4.0]),
     34.1556077949, 82.1485181216),
    ("erf-mirrored-anisotropic", GaussianClasses([[0, -1], [0, 1]], np.diag([64.0, 0.25])),
     9.47392380, 12.86845395),
    ("erf-mirrored-anisotropic", GaussianClasses([[0, -0.5], [0, 0.5]], np.diag([16.0, 0.0625])),
     15.3659480021, 17.2527417977),
    ("erf-mirrored-anisotropic", GaussianClasses([[-1, 0], [1, 0]], np.diag([64.0, 0.25])),
     84.8516908, 88.4379235),
    ("erf-below-relu-nngp", GaussianClasses([[-20, 0], [20, 0]], 4.0),
     0.0390377997982, 0.0494507007529),
    ("erf-below-relu-nngp", GaussianClasses([[-1, 0], [1, 0]], 100.0),
     273.038631304, 287.76458168),
    ("erf-below-relu-nngp", GaussianClasses([[-2, 0], [2, 0]], 64.0),
     43.9866252928, 45.0898068720),
    ("erf-below-relu-ntk", GaussianClasses([[-5, 0], [5, 0]], 1.0),
     0.224742906822, 0.257816533916),
    ("erf-below-relu-ntk", GaussianClasses([[-1, 0], [1, 0]], 9.0),
     27.9173173595, 28.6051953313),
    ("erf-below-relu-ntk", GaussianClasses([[-20, 0], [20, 0]], 4.0),
     0.0750451308816, 0.562448305811),
    ("erf-outputs-ridge-uncentred", FiniteClasses([[1.5], [2.0], [1.0], [3.0]], [0, 0, 1, 1]),
     0.0248613849202, 0.5684403809944),
    ("erf-outputs-ridge-three-classes",
     FiniteClasses([[0.5], [3.0], [-3.0], [-2.5], [-0.5], [2.5]], [0, 0, 1, 1, 2, 2]),
     0.3779816085336, 0.4066025771731),
    ("erf-outputs-flow-uncentred", FiniteClasses([[1.5], [2.0], [1.0], [3.0]], [0, 0, 1, 1]),
     0.1833417196784, 0.6994885469596),
    ("erf-outputs-flow-three-classes",
     FiniteClasses([[0.5], [3.0], [-3.0], [-2.5], [-0.5], [2.5]], [0, 0, 1, 1, 2, 2]),
     0.3779757043693, 0.4187150669178),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "layout", "left", "right"), VIOLATIONS,
    ids=[f"{name}-{number}" for number, (name, *_) in enumerate(VIOLATIONS)],
)  # fmt: skip
def test_counterexamples(name, layout, left, right):
    found = CLAIMS[name].check(layout)
    assert CLAIMS[name].unmet(layout) == []
    assert found.left.ratio == pytest.approx(left, rel=2e-9)
    assert found.right.ratio == pytest.approx(right, rel=2e-9)
    assert found.verdict == "fails"
    assert not found.equal
    assert found.ratio_error < 1e-6


@pytest.mark.parametrize("name", sorted(REFUTED))
def test_every_refuted_claim_is_a_regression_test(name):
    """Its own counterexamples are clear, far beyond their error bounds."""
    for evidence in CLAIMS[name].evidence:
        if isinstance(evidence, Counterexample):
            found = CLAIMS[name].check(evidence.layout)
            assert found.ratio + 100 * found.ratio_error < 1
    deep = name in {c.id for c in DEEP_CLAIMS}
    # Those about networks are in test_adaptive_claims.
    if not deep and not name.startswith(("erf-equal-widths-", "adaptive-", "wide-")):
        assert name in {violated for violated, *_ in VIOLATIONS}


# --- verdicts ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("std", "ratio", "verdict"),
    [(1.1942514755374465, 1.008, "holds"), (1.4629847681813524, 0.997, "fails")],
)
def test_verdicts_near_1(std, ratio, verdict):
    found = LINE.check(mirrored(1, 0.5, std))
    assert found.ratio == pytest.approx(ratio, abs=1e-10)
    assert found.ratio_error < 1e-9
    assert found.verdict == verdict
    independent = LINE.check(mirrored(1, 0.5, std), independent=True)
    assert abs(independent.ratio - ratio) <= independent.ratio_error


@settings(max_examples=20)
@given(gaussian_classes(dim=1), st.sampled_from(["literature", "sample", "class"]))
def test_equality_is_recognised_on_a_line(layout, convention):
    found = claim("relu-anisotropic").check(layout, convention)
    assert found.equal
    assert found.verdict == "holds"
    assert found.ratio_error == 0.0
    assert found.ratio == pytest.approx(1, rel=1e-7)


@pytest.mark.parametrize(
    "layout",
    [
        mirrored(1, 0.3, 7.0),
        FiniteClasses([[1.0, 2.0], [-3.0, -6.0], [2.0, 4.0]], [0, 1, 1]),
        FiniteClasses([[1.0], [3.0], [-5.0]], [0, 0, 1]),
        LimitClasses([[4.0, -2.0], [-2.0, 1.0]], 0.0),
        GaussianClasses([[1.0, 1.0], [2.0, 2.0]], np.ones((2, 2))),
        GaussianClasses([[1.0, 1.0, 1.0], [-2.0, -2.0, -2.0]], 0.0),
        GaussianClasses([[1.0, 0.0], [0.0, 1.0]], 0.0),  # no spread: NC1 is 0 for both
        mirrored(3, 1.0, 0.0),
        mirrored(3, 1.0, 2.0, sizes=[1, 1]),
    ],
    ids=str,
)
def test_equality_elsewhere(layout):
    found = claim("relu-mirrored").check(layout)
    assert found.equal
    assert found.verdict == "holds"


def test_no_equality_where_there_is_none():
    assert not claim("relu-mirrored").check(mirrored(2, 1.0, 1.0)).equal
    assert not LINE.check(mirrored(1, 1.0, 1.0)).equal
    assert not claim("erf-below-relu-nngp").check(mirrored(1, 1.0, 1.0)).equal


def test_undecided_if_the_error_bounds_overlap():
    both = NetworkSide("nngp", "erf")
    found = dataclasses.replace(LINE, left=both, right=both).check(mirrored(1, 0.5, 2.0))
    assert found.verdict == "undecided"
    assert found.margin > 0
    assert found.ratio == 1.0
    assert found.ratio_error > 0


def test_layouts_that_do_not_meet_the_hypotheses_are_told():
    assert LINE.unmet(mirrored(2, 0.5, 2.0)) == ["of dimension 1"]
    assert LINE.unmet(mirrored(1, 0.5, 2.0, sizes=[3, 5])) == []
    words = LINE.unmet(LimitClasses.mirrored(1.0, 1.0))
    assert "Gaussian classes" in words
    separated = claim("relu-equal-widths-separated")
    assert separated.unmet(GaussianClasses([[0, 0], [2, 0]], 1.0)) == []
    assert len(separated.unmet(GaussianClasses([[0, 0], [1.9, 0]], 1.0))) == 1
    assert separated.unmet(GaussianClasses([[0, 0, 0], [2, 0, 0]], 1.0)) == ["of dimension 2"]
    far = claim("relu-equal-widths-far")
    assert far.unmet(GaussianClasses([[0, 0], [6, 0]], 1.0)) == []
    assert far.unmet(GaussianClasses([[0, 0, 0], [6, 0, 0]], 1.0)) == ["of dimension 2"]
    assert len(far.unmet(GaussianClasses([[0, 0], [5.99, 0]], 1.0))) == 1
    assert len(far.unmet(GaussianClasses([[0, 0], [11, 0]], 1.0, sizes=[3, 5]))) == 1
    assert "mirrored" in claim("relu-mirrored-finite").unmet(FiniteClasses([[1.0], [2.0]], [0, 1]))


# --- what is true --------------------------------------------------------------------------------


def pairs(least):
    """Mirrored pairs as in the paper, of dimensions that no list of numbers could have."""
    eighths = st.integers(1, 80).map(lambda n: n / 8)
    return st.builds(GaussianClasses.mirrored, st.integers(least, 10_000), eighths, eighths)


def boxes(least, dims):
    means = st.floats(least, 10, exclude_min=True, allow_subnormal=False).filter(lambda x: x > 1e-6)
    return st.builds(GaussianClasses.mirrored, st.sampled_from(dims), means, st.floats(0.05, 10))


@st.composite
def limits(draw, **options):
    """The limit d -> infinity: the Gram matrix of the means of a layout of few dimensions."""
    layout = draw(isotropic_classes(dim=(1, 4), **options))
    return LimitClasses(layout.means @ layout.means.T, layout.variances)


@st.composite
def mirrored_limits(draw):
    return LimitClasses.mirrored(draw(st.integers(1, 64)) / 8, draw(st.integers(1, 64)) / 8)


@st.composite
def mirrored_points(draw):
    X = draw(inputs(rows=(1, 5), columns=(1, 4), shapes=["any", "duplicates", "collinear"]))
    return FiniteClasses.mirrored(X)


@st.composite
def separated(draw, far=False):
    layout = draw(isotropic_classes(classes=(2, 3), dim=2, equal_widths=True))
    gaps = np.linalg.norm(layout.means[:, None] - layout.means, axis=2)
    least = gaps[np.triu_indices(layout.classes, 1)].min()
    assume(least > 0)
    widest = min(1.0, least / ((6 if far else 2) * np.sqrt(layout.variances[0])))
    return GaussianClasses(layout.means, layout.variances * (0.999999 * widest) ** 2)


# A strategy for the hypotheses of every claim that nothing refutes.
UNDER = {
    "relu-mirrored": mirrored_classes(dim=2) | mirrored_classes(isotropic=True, dim=(1, 64)),
    "relu-mirrored-isotropic": mirrored_classes(isotropic=True, dim=(1, 64)) | pairs(1),
    "relu-mirrored-finite": mirrored_points(),
    "relu-mirrored-limit": mirrored_limits(),
    "relu-equal-widths-separated": separated(),
    "relu-equal-widths-far": separated(far=True),
    "relu-equal-widths-space": isotropic_classes(classes=(2, 3), dim=(3, 32), equal_widths=True),
    "relu-equal-widths-limit": limits(equal_widths=True),
    "erf-mirrored-isotropic": mirrored_classes(isotropic=True, dim=(2, 64)) | pairs(2),
    "erf-mirrored-limit": mirrored_limits(),
    "erf-mirrored-boxes": boxes(0.0, [2, 3, 4, 8, 32, 128]),
    "erf-below-relu-ntk-line-box": boxes(0.05, [1]),
}


# Those about depth, outputs and adaptive kernels have theirs in tests/claims/test_deep.py,
# test_training.py and test_adaptive_claims.py.
ELSEWHERE = {
    "adaptive-erf-d1", "adaptive-erf-unbalanced", "erf-mirrored-isotropic-depth-2",
    "erf-mirrored-limit-depth-10", "erf-outputs-flow", "erf-outputs-ridge",
    "relu-finite-line-reversed-depth-2",
    "relu-layers-uncollapse-sphere", "relu-line-reversed-depth-2", "relu-mirrored-limit-depth-2",
    "relu-sphere-separated-depth-2",
    "wide-erf-d1",
}  # fmt: skip


def test_every_claim_that_is_not_refuted_has_its_property_test():
    assert set(UNDER) | ELSEWHERE == TRUE


@pytest.mark.parametrize("name", UNDER)
@settings(max_examples=25)
@given(data=st.data())
def test_claims_hold_under_exactly_their_hypotheses(name, data):
    layout = data.draw(UNDER[name])
    assert CLAIMS[name].unmet(layout) == []
    try:
        found = CLAIMS[name].check(layout)
    except ValueError as error:  # all points are 0, for one
        assume("class means coincide" not in str(error))
        raise
    assert found.verdict != "fails"
    if not found.equal:
        assert found.ratio > 1 - 1e-6


@settings(max_examples=15)
@given(
    mirrored_classes(dim=(2, 6), isotropic=True),
    st.lists(st.integers(1, 9), min_size=2, max_size=2),
    st.sampled_from(["literature", "sample", "class"]),
)
def test_the_mirrored_theorem_holds_for_samples_and_any_weights(layout, sizes, convention):
    drawn = GaussianClasses(layout.means, layout.variances, sizes)
    assert claim("relu-mirrored").check(drawn, convention).verdict != "fails"


def test_a_claim_is_about_any_layout_and_moments_agree():
    """`check` is `nc1` of `layout_moments`, for either side."""
    layout = mirrored(2, 0.5, 2.0, sizes=[3, 8])
    found = claim("erf-mirrored-isotropic").check(layout, "class")
    for kernel, value in (("ntk", found.left), ("nngp", found.right)):
        moments = layout_moments(layout, kernel=kernel, activation="erf")
        assert nct.nc1(moments, "class") == value
    assert isinstance(LINE, Claim)


# --- rows of `nctheory verify` -------------------------------------------------------------------


def test_every_claim_has_a_row():
    rows = {c.title for c in checks.all_checks() if c.group == "claims"}
    assert rows == set(CLAIMS)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("erf-mirrored-finite", "refuted (certified), ratio 0.666876"),
        ("erf-mirrored-limit", "proved"),
    ],
)
def test_a_row_says_the_status(name, said):
    result = checks.evidence_check(CLAIMS[name])
    assert result.verdict == "confirmed"
    assert result.detail == said


def test_wrong_or_contradictory_evidence_fails_its_row():
    violation = Counterexample(mirrored(1, 0.5, 2.0))
    for evidence in (
        [Counterexample(mirrored(1, 2.0, 0.5))],
        [violation, ByTheorem("no-such-theorem")],
        [Search(16)],
        [violation, Counterexample(mirrored(2, 0.5, 2.0))],
    ):
        result = checks.evidence_check(with_evidence(*evidence))
        assert result.verdict == "fails"
        assert "is not the evidence it is listed as" in result.detail
    proof = CLAIMS["relu-mirrored"].evidence[0]
    result = checks.evidence_check(with_evidence(proof, violation))
    assert result.verdict == "fails"
    assert "contradictory" in result.detail
    assert checks.evidence_check(with_evidence()).detail == "open"
