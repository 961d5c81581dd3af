"""All claims. To add one, add an entry to `_ALL`: nothing else knows their names.

They are (b), (c) and (d) of the abstract of Kothapalli and Tirer (TMLR 2025), in the settings in
which something is known about them. Those about depth are in `nctheory.claims.deep`, and one about
training is in `nctheory.claims.training`.
"""

from __future__ import annotations

import numpy as np

from nctheory import validate
from nctheory.claims.adaptive_side import AdaptiveSide, SlopeSide, ZeroSide
from nctheory.claims.boxes import Boxes
from nctheory.claims.claim import Claim
from nctheory.claims.deep import DEEP_CLAIMS
from nctheory.claims.domains import (
    CIRCLE_DOMAIN,
    DIAGONAL_DOMAIN,
    FLIPPED_DOMAIN,
    LIMIT_DOMAIN,
    LIMIT_MIRRORED_DOMAIN,
    LIMIT_WIDTHS_DOMAIN,
    LINE_DOMAIN,
    MIRRORED_DIAGONAL_DOMAIN,
    MIRRORED_DOMAIN,
    NETWORK_DOMAIN,
    PLANE_NETWORK_DOMAIN,
    POINTS_DOMAIN,
    RANDOM_DOMAIN,
    SPACE_DOMAIN,
    TWO_WIDTHS_DOMAIN,
    UNBALANCED_DOMAIN,
    WIDTHS_DOMAIN,
    Domain,
    in_boxes,
)
from nctheory.claims.evidence import ByTheorem, Certified, Counterexample, Evidence, Search
from nctheory.claims.hypotheses import (
    D1,
    EQUAL_WIDTHS,
    FAR,
    FINITE,
    GAUSSIAN,
    HALF,
    IN_PLANE,
    ISOTROPIC,
    LABELS,
    LIMIT,
    LINE,
    MIRRORED,
    NETWORK,
    OF_WIDTH,
    PLANE,
    POPULATION,
    SAMPLES,
    SEPARATED,
    SMALL_RIDGE,
    SPACE,
    SPHERE,
    Hypothesis,
)
from nctheory.claims.side import NetworkSide
from nctheory.claims.training import TRAINING_CLAIMS
from nctheory.claims.wide_claim import WideClaim
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layouts import FiniteClasses, LimitClasses
from nctheory.layouts.network_data import NetworkData

__all__ = ["CLAIMS", "claim"]

SOURCE = "[@kothapalli2025], abstract, claim"


def _b(
    activation: str, setting: str, hypotheses: tuple[Hypothesis, ...], domain: Domain,
    *evidence: Evidence, remark: str = "",
) -> Claim:  # fmt: skip
    """Claim (b): the NTK does not represent more collapsed features than the NNGP."""
    left, right = NetworkSide("ntk", activation), NetworkSide("nngp", activation)
    name = f"{activation}-{setting}"
    return Claim(name, left, right, hypotheses, f"{SOURCE} (b)", domain, evidence, remark)


def _c(
    activation: str, setting: str, hypotheses: tuple[Hypothesis, ...], domain: Domain,
    *evidence: Evidence, remark: str = "",
) -> Claim:  # fmt: skip
    """Claim (c): a data-aware kernel gives lower NC1 than the NNGP."""
    left, right = NetworkSide("nngp", activation), AdaptiveSide(activation)
    name = f"adaptive-{activation}{setting}"
    hypotheses = (*hypotheses, OF_WIDTH)
    return Claim(name, left, right, hypotheses, f"{SOURCE} (c)", domain, evidence, remark)


def _wide(
    activation: str, setting: str, hypotheses: tuple[Hypothesis, ...], domain: Domain,
    *evidence: Evidence, remark: str = "",
) -> WideClaim:  # fmt: skip
    """Claim (c) for all large widths."""
    name = f"wide-{activation}{setting}"
    left, right = ZeroSide(), SlopeSide(activation)
    return WideClaim(name, left, right, hypotheses, f"{SOURCE} (c)", domain, evidence, remark)


def _d(
    setting: str, hypothesis: Hypothesis, domain: Domain, *evidence: Evidence, remark: str = ""
) -> Claim:
    """Claim (d): the ERF gives lower NC1 than the ReLU."""
    kernel = setting.split("-")[0]
    left, right = NetworkSide(kernel, "relu"), NetworkSide(kernel, "erf")
    hypotheses = GAUSSIAN, MIRRORED, ISOTROPIC, hypothesis
    name = f"erf-below-relu-{setting}"
    return Claim(name, left, right, hypotheses, f"{SOURCE} (d)", domain, evidence, remark)


# Where there are certificates.
PLANE_BOXES, LINE_BOX = Boxes((2, 3, 4, 8, 32, 128), small_means=True), Boxes((1,))
PAPER_BOXES = Boxes((2, 32))

# Twelve places on the unit circle, with weights 1 + cos(3 t)/2, and their mirror images.
_ANGLES = np.repeat(np.arange(12) * np.pi / 6, [3, 2, 1, 2] * 3)
CIRCLE = FiniteClasses.mirrored(np.stack([np.cos(_ANGLES), np.sin(_ANGLES)], axis=1))

# Where the network's task hides the classes from it.
RIDGE_OF_ORDER_N = NetworkData.drawn(32, 2, width=2, ridge=64)
FLIPPED = NetworkData.drawn(32, 2, width=2, ridge=0.01, flipped=0.2)
RANDOM = NetworkData.drawn(32, 2, width=5, ridge=0.1, flipped=0.5)
RELU_SMALL_RIDGE = NetworkData.drawn(32, 2, width=20, ridge=0.001)
OVERLAP = NetworkData.drawn(64, 2, mean=0.5, std=1.0, width=5, ridge=0.1)


_ALL = (
    _b("relu", "mirrored", (GAUSSIAN, MIRRORED), MIRRORED_DIAGONAL_DOMAIN,
       ByTheorem("relu-mirrored"), ByTheorem("relu-mirrored-samples"), Search(16),
       remark="Equal if and only if every class lies on a line through 0."),
    _b("relu", "mirrored-isotropic", (GAUSSIAN, MIRRORED, ISOTROPIC), MIRRORED_DOMAIN,
       ByTheorem("relu-mirrored"), ByTheorem("relu-mirrored-samples"), Search()),
    _b("relu", "mirrored-finite", (FINITE, MIRRORED), POINTS_DOMAIN,
       ByTheorem("relu-mirrored"), Search()),
    _b("relu", "mirrored-limit", (LIMIT, MIRRORED), LIMIT_MIRRORED_DOMAIN,
       ByTheorem("relu-mirrored"), Search()),
    _b("relu", "equal-widths", (GAUSSIAN, ISOTROPIC, EQUAL_WIDTHS, PLANE), WIDTHS_DOMAIN,
       Counterexample(GaussianClasses([[10.0, 1.0], [10.0, -1.0]], 4.0)),
       remark="It fails in $d = 2$, for near means displaced across their common direction; for "
              "$d >= 3$ it is a theorem, [#relu-equal-widths]."),
    _b("relu", "equal-widths-far", (GAUSSIAN, ISOTROPIC, EQUAL_WIDTHS, IN_PLANE, POPULATION, FAR),
       WIDTHS_DOMAIN, ByTheorem("relu-apart"), Search(64),
       remark="The theorem has any number of classes and any weights, in the convention sample; "
              "[#relu-separated] is about any one symmetric shape."),
    _b("relu", "equal-widths-separated", (GAUSSIAN, ISOTROPIC, EQUAL_WIDTHS, IN_PLANE, SEPARATED),
       WIDTHS_DOMAIN, Search(64),
       remark="Proved from six standard deviations on ([#relu-apart]), and without any "
              "separation in $d >= 3$ ([#relu-equal-widths])."),
    _b("relu", "equal-widths-space", (GAUSSIAN, ISOTROPIC, EQUAL_WIDTHS, SPACE, POPULATION),
       SPACE_DOMAIN, ByTheorem("relu-equal-widths"), Search(),
       remark="Strict unless the means are all equal or the width is 0. The theorem has any number "
              "of classes and any weights, in the convention sample."),
    _b("relu", "equal-widths-limit", (LIMIT, EQUAL_WIDTHS), LIMIT_DOMAIN,
       ByTheorem("relu-equal-widths"), Search(256),
       remark="The limit of what is true in each dimension. Of two classes there is another proof, "
              "in the limit itself: [#relu-equal-widths-limit]."),
    _b("relu", "unequal-widths", (GAUSSIAN, ISOTROPIC, PLANE), TWO_WIDTHS_DOMAIN,
       Counterexample(GaussianClasses([[5.0, 0.0], [4.0, 0.0]], [1.0, 9.0]))),
    _b("relu", "unequal-widths-limit", (LIMIT,), LIMIT_WIDTHS_DOMAIN,
       Counterexample(LimitClasses([[5.0, 20**0.5], [20**0.5, 4.0]], [1.0, 3.0]))),
    _b("relu", "anisotropic", (GAUSSIAN, PLANE), DIAGONAL_DOMAIN,
       Counterexample(GaussianClasses([[0.0, 0.0], [0.0, 0.0]],
                                      [np.diag([1.0, 1 / 64]), np.diag([1 / 64, 1.0])]))),
    _b("erf", "mirrored-isotropic", (GAUSSIAN, MIRRORED, ISOTROPIC, PLANE), MIRRORED_DOMAIN,
       ByTheorem("erf-mirrored"), ByTheorem("erf-mirrored-samples"), Search(64),
       remark="Strict for populations, unless the mean or the width is 0."),
    _b("erf", "mirrored-line", (GAUSSIAN, MIRRORED, ISOTROPIC, LINE), LINE_DOMAIN,
       Counterexample(GaussianClasses.mirrored(1, 0.5, 2.0)),
       Certified("b", LINE_BOX), remark="Fails where the classes overlap and saturate."),
    _b("erf", "mirrored-boxes", (GAUSSIAN, MIRRORED, ISOTROPIC, PLANE_BOXES.hypothesis),
       in_boxes(PLANE_BOXES), Certified("b", PLANE_BOXES), Search(64)),
    _b("erf", "mirrored-limit", (LIMIT, MIRRORED), LIMIT_MIRRORED_DOMAIN,
       ByTheorem("erf-mirrored-limit"), Search()),
    _b("erf", "mirrored-anisotropic", (GAUSSIAN, MIRRORED, PLANE), MIRRORED_DIAGONAL_DOMAIN,
       Counterexample(GaussianClasses([[0.0, -0.5], [0.0, 0.5]], np.diag([16.0, 0.0625])))),
    _b("erf", "mirrored-finite", (FINITE, MIRRORED), POINTS_DOMAIN,
       Counterexample(FiniteClasses.mirrored([[1.0, 0.0], [-2.0, 1.0]]))),
    _b("erf", "mirrored-circle", (FINITE, MIRRORED, SPHERE), CIRCLE_DOMAIN,
       Counterexample(CIRCLE),
       remark="On a circle with the density $1 + cos(3 t)/2$ only the odd powers from the third "
              "on tell the classes apart, and the NTK weighs them at least three times as much as "
              "the NNGP. Where the density rises along an axis: [#sphere-mirrored]."),
    _b("erf", "equal-widths", (GAUSSIAN, ISOTROPIC, EQUAL_WIDTHS, PLANE), WIDTHS_DOMAIN,
       Counterexample(GaussianClasses([[2.0, 0.0], [8.0, 0.0]], 1.0))),
    _b("erf", "equal-widths-far", (GAUSSIAN, ISOTROPIC, EQUAL_WIDTHS, IN_PLANE, POPULATION, FAR),
       WIDTHS_DOMAIN, Counterexample(GaussianClasses([[2.0, 0.0], [13.0, 0.0]], 1.0))),
    _b("erf", "equal-widths-separated", (GAUSSIAN, ISOTROPIC, EQUAL_WIDTHS, IN_PLANE, SEPARATED),
       WIDTHS_DOMAIN, Counterexample(GaussianClasses([[2.0, 0.0], [8.0, 0.0]], 1.0))),
    _b("erf", "equal-widths-space", (GAUSSIAN, ISOTROPIC, EQUAL_WIDTHS, SPACE), SPACE_DOMAIN,
       Counterexample(GaussianClasses([[2.0, 0.0, 0.0], [8.0, 0.0, 0.0]], 1.0))),
    _b("erf", "unequal-widths", (GAUSSIAN, ISOTROPIC, PLANE), TWO_WIDTHS_DOMAIN,
       Counterexample(GaussianClasses([[2.0, 0.0], [4.0, 0.0]], [1.0, 4.0]))),
    _c("erf", "-d1", (D1, LABELS, SMALL_RIDGE), NETWORK_DOMAIN, Search(16),
       remark="From the mean-field to the standard scaling of the readout."),
    _c("erf", "-unbalanced", (D1, LABELS, SMALL_RIDGE), UNBALANCED_DOMAIN, Search(16),
       remark="Classes of 16 and of up to 112 samples."),
    _c("relu", "-d1", (D1, LABELS, SMALL_RIDGE, PLANE), PLANE_NETWORK_DOMAIN,
       Counterexample(RELU_SMALL_RIDGE),
       remark="It fails for small ridges, where a ReLU network without biases fits one target for "
              "a class of unlike lengths. In $d = 1$ both are equal."),
    _c("erf", "", (NETWORK,), NETWORK_DOMAIN, Counterexample(RIDGE_OF_ORDER_N)),
    _c("erf", "-large-ridge", (D1, LABELS), NETWORK_DOMAIN, Counterexample(RIDGE_OF_ORDER_N),
       remark="It fails for a ridge of the order of the number of samples."),
    _c("erf", "-flipped", (D1, SMALL_RIDGE), FLIPPED_DOMAIN, Counterexample(FLIPPED),
       remark="The network sees flipped labels; NC1 is of the true ones."),
    _c("erf", "-random", (D1, SMALL_RIDGE, HALF), RANDOM_DOMAIN, Counterexample(RANDOM)),
    _c("erf", "-overlap", (SAMPLES, LABELS, SMALL_RIDGE), NETWORK_DOMAIN, Counterexample(OVERLAP),
       remark="It fails where classes overlap and the network fits their noise."),
    _c("relu", "", (NETWORK,), NETWORK_DOMAIN, Counterexample(RIDGE_OF_ORDER_N)),
    _wide("erf", "-d1", (D1, LABELS, SMALL_RIDGE), NETWORK_DOMAIN, Search(16)),
    _wide("erf", "", (NETWORK,), NETWORK_DOMAIN, Counterexample(RIDGE_OF_ORDER_N)),
    _wide("erf", "-overlap", (SAMPLES, LABELS, SMALL_RIDGE), NETWORK_DOMAIN,
          Counterexample(OVERLAP)),
    _wide("relu", "-d1", (D1, LABELS, SMALL_RIDGE, PLANE), PLANE_NETWORK_DOMAIN,
          Counterexample(RELU_SMALL_RIDGE)),
    _wide("relu", "", (NETWORK,), NETWORK_DOMAIN, Counterexample(RIDGE_OF_ORDER_N)),
    _d("nngp", PLANE, MIRRORED_DOMAIN,
       Counterexample(GaussianClasses([[-20.0, 0.0], [20.0, 0.0]], 4.0)),
       Certified("d-nngp", PAPER_BOXES)),
    _d("ntk", PLANE, MIRRORED_DOMAIN,
       Counterexample(GaussianClasses([[-5.0, 0.0], [5.0, 0.0]], 1.0)),
       Certified("d-ntk", PAPER_BOXES)),
    _d("nngp-line", LINE, LINE_DOMAIN,
       Counterexample(GaussianClasses.mirrored(1, 1.0, 9.0)), Certified("d-nngp", LINE_BOX)),
    _d("ntk-line-box", LINE_BOX.hypothesis, in_boxes(LINE_BOX), Certified("d-ntk", LINE_BOX),
       Search()),
)  # fmt: skip

CLAIMS: dict[str, Claim] = {c.id: c for c in (*_ALL, *DEEP_CLAIMS, *TRAINING_CLAIMS)}


def claim(identifier: str) -> Claim:
    """The claim with this identifier. The error for an unknown one says the nearest."""
    named = isinstance(identifier, str)
    if named and identifier in CLAIMS:
        return CLAIMS[identifier]
    from nctheory.claims.free_features import FREE_FEATURE_CLAIMS
    from nctheory.claims.trained import TRAINED_CLAIMS

    if named and (identifier in TRAINED_CLAIMS or identifier in FREE_FEATURE_CLAIMS):
        raise ValueError(
            f"claim: {identifier} is one, but is not about a single layout; see nctheory claims -k "
            f"{identifier}"
        )
    try:
        return CLAIMS[validate.choice(identifier, CLAIMS, "claim")]
    except ValueError as error:
        listed = "" if "did you mean" in str(error) else "; nctheory claims lists them"
        raise ValueError(f"{error}{listed}") from None
