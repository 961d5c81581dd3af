"""Claims decided by balls: verdicts, equality, and counterexamples."""

import numpy as np
import pytest

from nctheory.check.library import theorem
from nctheory.claims.claim import Claim
from nctheory.claims.evidence import Counterexample
from nctheory.claims.list import CLAIMS, claim
from nctheory.enclose.balls import as_floats, relative_radius
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layouts import FiniteClasses

MIRRORED = GaussianClasses.mirrored
# Adaptive kernels of a finite width have no balls.
REFUTED = [
    c for c in CLAIMS.values()
    if any(isinstance(e, Counterexample) for e in c.evidence) and "adaptive-" not in c.id
]  # fmt: skip


@pytest.mark.parametrize(
    ("std", "ratio", "verdict"),
    [(1.1942514755374465, 1.008, "holds"), (1.4629847681813524, 0.997, "fails")],
)
def test_ratios_near_1_are_decided(std, ratio, verdict):
    found = claim("erf-mirrored-line").certify(MIRRORED(1, 0.5, std))
    assert found.verdict == verdict
    middle, radius = as_floats(found.ratio)
    assert abs(middle - ratio) < 1e-10
    assert radius < 1e-10
    assert not found.equal


def test_a_hair_from_1():
    """The ratio is 1 between these two neighbours of the standard deviation of a ratio of 1: one
    holds by less than 1e-7, the other fails by as little."""
    c, low, high = claim("erf-mirrored-line"), 1.1942514755374465, 1.4629847681813524
    for _ in range(20):
        middle = (low + high) / 2
        if c.certify(MIRRORED(1, 0.5, middle), radius=1e-3).verdict == "holds":
            low = middle
        else:
            high = middle
    assert 0 < high - low < 1e-6
    found = [c.certify(MIRRORED(1, 0.5, x)).verdict for x in (low, high)]
    assert found == ["holds", "fails"]


@pytest.mark.parametrize("c", REFUTED, ids=lambda c: c.id)
def test_every_counterexample_is_certified(c):
    found = c.refutation
    assert found is not None
    assert found.verdict == "fails"
    assert found.ratio < 1
    assert relative_radius(found.ratio) < 1e-8


def test_a_layout_on_which_the_claim_holds_certifies_no_refutation():
    base = CLAIMS["erf-mirrored-line"]
    c = Claim(
        base.id, base.left, base.right, base.hypotheses, base.source, base.domain,
        (Counterexample(MIRRORED(1, 2.0, 0.5)), Counterexample(MIRRORED(2, 0.5, 2.0))),
    )  # fmt: skip
    assert c.refutation is None


# --- equality ------------------------------------------------------------------------------------

RELU = CLAIMS["relu-mirrored"]
LINE = [
    MIRRORED(1, 0.5, 2.0),
    GaussianClasses([[1.0], [3.0]], [1.0, 2.0]),
    FiniteClasses([[1.0, 2.0], [3.0, 6.0], [-0.5, -1.0]], [0, 0, 1]),
    GaussianClasses([[1.0], [3.0], [-1.0]], 1.0, sizes=[1, 10**6, 2]),
]


@pytest.mark.parametrize("layout", LINE, ids=range(len(LINE)))
def test_equality_is_a_theorem(layout):
    found = RELU.certify(layout)
    assert (found.verdict, found.equality) == ("holds", "theorem: relu-line")
    assert found.ratio == 1
    assert theorem("relu-line").holds


def test_equality_needs_exactly_one_line():
    """Three times 0.1 is not 0.3 in binary: the points are on a line but for rounding."""
    points = [[0.1, 1.0], [0.3, 3.0], [0.2, 2.0], [-0.1, -1.0]]
    layout = FiniteClasses(points, [0, 0, 1, 1])
    assert layout.on_a_line()
    assert not RELU.certify(layout).equal
    found = RELU.certify(layout, most_bits=60)
    assert (found.verdict, found.precision) == ("undecided", 60)


def test_equality_is_of_relu_on_one_line_only():
    assert not CLAIMS["erf-mirrored-line"].certify(LINE[0]).equal
    assert not RELU.certify(MIRRORED(2, 0.5, 2.0)).equal
    assert not CLAIMS["erf-below-relu-nngp"].certify(LINE[0]).equal


def test_points_have_no_spread():
    found = CLAIMS["erf-mirrored-finite"].certify(FiniteClasses([[1.0, 0.0], [0.0, 2.0]], [0, 1]))
    assert found.verdict == "holds"
    assert found.equality.startswith("every class is a point")
    spread = FiniteClasses([[1.0, 0.0], [0.0, 2.0], [0.0, 2.5]], [0, 1, 1])
    assert not CLAIMS["erf-mirrored-finite"].certify(spread).equal


# --- what cannot be decided ----------------------------------------------------------------------


def test_undecided_states_the_precision():
    found = claim("erf-mirrored-line").certify(MIRRORED(1, 0.5, 1.4629847), most_bits=12)
    assert (found.verdict, found.precision) == ("undecided", 12)


def test_precision_is_raised():
    """Tight classes cancel: the first precisions do not suffice."""
    found = claim("erf-mirrored-line").certify(MIRRORED(1, 1.0, 1e-6))
    assert found.verdict == "holds"
    assert found.precision > 64
    assert relative_radius(found.ratio) < 1e-9


def test_coinciding_classes_are_undecided_and_not_equal():
    found = RELU.certify(FiniteClasses([[1.0], [2.0], [1.0], [2.0]], [0, 0, 1, 1]), most_bits=60)
    assert found.verdict == "undecided"
    assert not found.equal


def test_a_negative_trace_is_refused():
    layout = FiniteClasses([[1.0, 0.0], [1.1, 0.2], [5.0, 1.0]], [0, 0, 1])
    values = [RELU.certify(layout, c).verdict for c in ("literature", "sample", "class")]
    assert values == ["holds"] * 3
    with pytest.raises(ValueError, match="reference is no variance there"):
        RELU.certify(layout, "reference")


def test_no_enclosure_is_said():
    layout = GaussianClasses(np.eye(3)[:2], np.diag([1.0, 2.0, 3.0]))
    with pytest.raises(ValueError, match="no enclosure for relu"):
        RELU.certify(layout)
