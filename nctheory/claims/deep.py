"""Claims about depth: claim (b) beyond one hidden layer, and what layers do to NC1.

"Cascading collapse" (Hui, Belkin and Nakkiran, arXiv 2202.08384) says that features of later layers
are more collapsed. At initialisation, and so in the lazy regime, that is a statement about NNGP
kernels of two depths. It is refuted below; for separated classes on a sphere its opposite holds.
"""

from __future__ import annotations

from nctheory.claims.claim import Claim
from nctheory.claims.domains import (
    ARCS_DOMAIN,
    CIRCLE_DOMAIN,
    LIMIT_MIRRORED_DOMAIN,
    LINE_DOMAIN,
    MIRRORED_DOMAIN,
    POINTS_DOMAIN,
    Domain,
)
from nctheory.claims.evidence import Counterexample, Evidence, Search
from nctheory.claims.hypotheses import (
    BALANCED,
    FINITE,
    GAUSSIAN,
    ISOTROPIC,
    LIMIT,
    LINE,
    MIRRORED,
    PLANE,
    SEPARATED_ANGLES,
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
    activation: str, setting: str, depth: int, hypotheses: tuple[Hypothesis, ...], domain: Domain,
    *evidence: Evidence, remark: str = "",
) -> Claim:  # fmt: skip
    """Claim (b) at a depth."""
    left, right = (NetworkSide(kernel, activation, depth) for kernel in ("ntk", "nngp"))
    name = f"{activation}-{setting}-depth-{depth}"
    return Claim(name, left, right, hypotheses, B_SOURCE, domain, evidence, remark)


def _layers(
    name: str, activation: str, depths: tuple[int, int], hypotheses: tuple[Hypothesis, ...],
    domain: Domain, *evidence: Evidence, remark: str = "",
) -> Claim:  # fmt: skip
    """NC1 of the NNGP at one depth, at least that at another."""
    left, right = (NetworkSide("nngp", activation, depth) for depth in depths)
    return Claim(name, left, right, hypotheses, CASCADE_SOURCE, domain, evidence, remark)


def _triangle() -> FiniteClasses:
    """The angles 0, 120 and 240 degrees, and their mirror images."""
    root = 0.75**0.5
    return FiniteClasses.mirrored([[1.0, 0.0], [-0.5, root], [-0.5, -root]])


ON_SPHERE = FINITE, BALANCED, SPHERE, SEPARATED_ANGLES
ISOTROPIC_PAIR = GAUSSIAN, MIRRORED, ISOTROPIC

DEEP_CLAIMS = (
    _deep_b("relu", "mirrored-line", 2, (*ISOTROPIC_PAIR, LINE), LINE_DOMAIN,
            Counterexample(GaussianClasses.mirrored(1, 0.5, 1.0)),
            remark="On a line the ratio is below 1 whenever $|x|$ is not constant."),
    _deep_b("relu", "mirrored-finite", 2, (FINITE, MIRRORED), POINTS_DOMAIN,
            Counterexample(FiniteClasses.mirrored([[1.0], [2.0]])),
            remark="For one sign a class on a line it is $(3 pi - 3) / (3 pi - 1)$."),
    _deep_b("relu", "mirrored-sphere", 2, (FINITE, MIRRORED, SPHERE), CIRCLE_DOMAIN,
            Counterexample(_triangle()), remark="Equal norms do not rescue it."),
    _deep_b("relu", "mirrored-isotropic", 5, (*ISOTROPIC_PAIR, PLANE), MIRRORED_DOMAIN,
            Counterexample(GaussianClasses([[-1.0, 0.0], [1.0, 0.0]], 1.0)),
            remark="The first depth at which it fails there; in $d = 3$ it is 12, in $d = 8$ it is "
                   "40, and for means $4 sqrt(2)$ standard deviations long in $d = 2$ it is 23."),
    _deep_b("relu", "mirrored-limit", 2, (LIMIT, MIRRORED), LIMIT_MIRRORED_DOMAIN, Search()),
    _deep_b("relu", "sphere-separated", 2, ON_SPHERE, ARCS_DOMAIN, Search(64)),
    _deep_b("relu", "sphere-separated", 10, ON_SPHERE, ARCS_DOMAIN, Search(64)),
    _deep_b("erf", "mirrored-limit", 10, (LIMIT, MIRRORED), LIMIT_MIRRORED_DOMAIN, Search()),
    _deep_b("erf", "mirrored-line", 2, (*ISOTROPIC_PAIR, LINE), LINE_DOMAIN,
            Counterexample(GaussianClasses.mirrored(1, 0.5, 2.0))),
    _layers("relu-layers-uncollapse-sphere", "relu", (2, 1), ON_SPHERE, ARCS_DOMAIN, Search(64),
            remark="A random ReLU layer does not collapse separated classes on a sphere: there is "
                   "no cascading collapse in the lazy regime."),
    _layers("relu-layers-collapse", "relu", (1, 2), ISOTROPIC_PAIR, MIRRORED_DOMAIN,
            Counterexample(GaussianClasses.mirrored(2, 2.0, 0.5))),
    _layers("erf-layers-collapse", "erf", (1, 2), ISOTROPIC_PAIR, MIRRORED_DOMAIN,
            Counterexample(GaussianClasses.mirrored(8, 2.0, 0.5)),
            remark="In $d = 1$ it holds on the paper's data."),
    _layers("erf-layers-uncollapse", "erf", (2, 1), ISOTROPIC_PAIR, MIRRORED_DOMAIN,
            Counterexample(GaussianClasses.mirrored(1, 2.0, 0.5))),
)  # fmt: skip
