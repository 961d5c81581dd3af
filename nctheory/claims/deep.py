"""Claims about depth: claim (b) beyond one hidden layer, and what layers do to NC1.

"Cascading collapse" (Hui, Belkin and Nakkiran, arXiv 2202.08384) says that features of later layers
are more collapsed. At initialisation, and so in the lazy regime, that is a statement about NNGP
kernels of two depths. It is refuted below; for separated classes on a sphere its opposite holds.
"""

from __future__ import annotations

import numpy as np

from nctheory.claims.claim import Claim
from nctheory.claims.domains import (
    ARCS_DOMAIN,
    CIRCLE_DOMAIN,
    LIMIT_MIRRORED_DOMAIN,
    LINE_DOMAIN,
    LINE_POINTS_DOMAIN,
    MIRRORED_DOMAIN,
    POINTS_DOMAIN,
    Domain,
)
from nctheory.claims.evidence import ByTheorem, Counterexample, Evidence, Search
from nctheory.claims.hypotheses import (
    AS_FAR_AS_D1,
    BALANCED,
    FINITE,
    GAUSSIAN,
    ISOTROPIC,
    LIMIT,
    LINE,
    MIRRORED,
    PLANE,
    SEPARATED_ANGLES,
    SPACE,
    SPHERE,
    Hypothesis,
)
from nctheory.claims.side import NetworkSide
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layouts import FiniteClasses

__all__ = ["DEEP_CLAIMS"]

B_SOURCE = "[@kothapalli2025], abstract, claim (b), at this depth"
CASCADE_SOURCE = "[@hui2022], cascading collapse, at initialisation"


def _deep_b(
    activation: str,
    setting: str,
    depth: int,
    hypotheses: tuple[Hypothesis, ...],
    domain: Domain,
    *evidence: Evidence,
    remark: str = "",
) -> Claim:
    """Claim (b) at a depth."""
    left, right = (NetworkSide(kernel, activation, depth) for kernel in ("ntk", "nngp"))
    name = f"{activation}-{setting}-depth-{depth}"
    return Claim(name, left, right, hypotheses, B_SOURCE, domain, evidence, remark)


def _reversed(
    setting: str,
    hypotheses: tuple[Hypothesis, ...],
    domain: Domain,
    *evidence: Evidence,
    remark: str = "",
) -> Claim:
    """The opposite of claim (b) at depth 2, for ReLU: the NNGP is not more collapsed."""
    left, right = (NetworkSide(kernel, "relu", 2) for kernel in ("nngp", "ntk"))
    return Claim(f"{setting}-depth-2", left, right, hypotheses, B_SOURCE, domain, evidence, remark)


def _layers(
    name: str,
    activation: str,
    depths: tuple[int, int],
    hypotheses: tuple[Hypothesis, ...],
    domain: Domain,
    *evidence: Evidence,
    remark: str = "",
) -> Claim:
    """NC1 of the NNGP at one depth, at least that at another."""
    left, right = (NetworkSide("nngp", activation, depth) for depth in depths)
    return Claim(name, left, right, hypotheses, CASCADE_SOURCE, domain, evidence, remark)


def _triangle() -> FiniteClasses:
    """The angles 0, 120 and 240 degrees, and their mirror images."""
    root = 0.75**0.5
    return FiniteClasses.mirrored([[1.0, 0.0], [-0.5, root], [-0.5, -root]])


def _first_axis(dim: int) -> GaussianClasses:
    """N(-e_1, I) and N(e_1, I)."""
    means = np.zeros((2, dim))
    means[:, 0] = -1, 1
    return GaussianClasses(means, 1.0)


ON_SPHERE = FINITE, BALANCED, SPHERE, SEPARATED_ANGLES
ISOTROPIC_PAIR = GAUSSIAN, MIRRORED, ISOTROPIC
EVERY_DEPTH = "The theorem has every depth from here on."

DEEP_CLAIMS = (
    _deep_b(
        "relu",
        "mirrored-line",
        2,
        (*ISOTROPIC_PAIR, LINE),
        LINE_DOMAIN,
        Counterexample(GaussianClasses.mirrored(1, 0.5, 1.0)),
        remark="On a line the ratio is below 1 whenever $|x|$ is not constant.",
    ),
    _reversed(
        "relu-line-reversed",
        (*ISOTROPIC_PAIR, LINE),
        LINE_DOMAIN,
        ByTheorem("relu-line-depth", and_deeper=True),
        Search(8),
        remark=f"So claim (b) is false there. {EVERY_DEPTH}",
    ),
    _reversed(
        "relu-finite-line-reversed",
        (FINITE, MIRRORED, LINE),
        LINE_POINTS_DOMAIN,
        ByTheorem("relu-line-depth", and_deeper=True),
        Search(8),
        remark=f"{EVERY_DEPTH} Equal if and only if $|x|$ is constant.",
    ),
    _deep_b(
        "relu",
        "mirrored-finite",
        2,
        (FINITE, MIRRORED),
        POINTS_DOMAIN,
        Counterexample(FiniteClasses.mirrored([[1.0], [2.0]])),
        remark="For one sign a class on a line it is $(3 pi - 3) / (3 pi - 1)$.",
    ),
    _deep_b(
        "relu",
        "mirrored-sphere",
        2,
        (FINITE, MIRRORED, SPHERE),
        CIRCLE_DOMAIN,
        Counterexample(_triangle()),
        remark="Equal norms do not rescue it.",
    ),
    _deep_b(
        "relu",
        "mirrored-isotropic",
        5,
        (*ISOTROPIC_PAIR, PLANE),
        MIRRORED_DOMAIN,
        Counterexample(_first_axis(2)),
        remark="The first depth at which it fails there.",
    ),
    _deep_b(
        "relu",
        "mirrored-space",
        12,
        (*ISOTROPIC_PAIR, SPACE),
        MIRRORED_DOMAIN,
        Counterexample(_first_axis(3)),
        remark="The first depth at which it fails there; in $d = 8$ it is 40.",
    ),
    _deep_b(
        "relu",
        "mirrored-far",
        23,
        (*ISOTROPIC_PAIR, PLANE, AS_FAR_AS_D1),
        MIRRORED_DOMAIN,
        Counterexample(GaussianClasses.mirrored(2, 2.0, 0.5)),
        remark="The first depth at which it fails on D1 in $d = 2$; in $d = 8$ there is none "
        "up to 60.",
    ),
    _deep_b("relu", "mirrored-limit", 2, (LIMIT, MIRRORED), LIMIT_MIRRORED_DOMAIN, Search()),
    _deep_b(
        "relu",
        "sphere-separated",
        2,
        ON_SPHERE,
        ARCS_DOMAIN,
        ByTheorem("relu-sphere-ntk", and_deeper=True),
        Search(64),
        remark=EVERY_DEPTH,
    ),
    _deep_b("erf", "mirrored-limit", 10, (LIMIT, MIRRORED), LIMIT_MIRRORED_DOMAIN, Search()),
    _deep_b("erf", "mirrored-isotropic", 2, (*ISOTROPIC_PAIR, PLANE), MIRRORED_DOMAIN, Search(4)),
    _deep_b(
        "erf",
        "mirrored-line",
        2,
        (*ISOTROPIC_PAIR, LINE),
        LINE_DOMAIN,
        Counterexample(GaussianClasses.mirrored(1, 0.5, 2.0)),
    ),
    _layers(
        "relu-layers-uncollapse-sphere",
        "relu",
        (2, 1),
        ON_SPHERE,
        ARCS_DOMAIN,
        ByTheorem("relu-layers-uncollapse", and_deeper=True),
        Search(64),
        remark="A random ReLU layer does not collapse separated classes on a sphere: there is "
        f"no cascading collapse in the lazy regime. {EVERY_DEPTH}",
    ),
    _layers(
        "relu-layers-collapse",
        "relu",
        (1, 2),
        ISOTROPIC_PAIR,
        MIRRORED_DOMAIN,
        Counterexample(GaussianClasses.mirrored(2, 2.0, 0.5)),
    ),
    _layers(
        "erf-layers-collapse",
        "erf",
        (1, 2),
        ISOTROPIC_PAIR,
        MIRRORED_DOMAIN,
        Counterexample(GaussianClasses.mirrored(8, 2.0, 0.5)),
        remark="In $d = 1$ it holds on the paper's data.",
    ),
    _layers(
        "erf-layers-uncollapse",
        "erf",
        (2, 1),
        ISOTROPIC_PAIR,
        MIRRORED_DOMAIN,
        Counterexample(GaussianClasses.mirrored(1, 2.0, 0.5)),
    ),
)
