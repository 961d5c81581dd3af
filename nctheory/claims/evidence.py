"""Evidence for or against a claim, and which status each piece supports.

Whether a theorem is proved is not known here: `Proved` says it, by the theorem's identifier
(`nctheory.check.status`).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from nctheory.claims.boxes import Boxes
from nctheory.claims.comparison import CertifiedComparison, Comparison
from nctheory.enclose.certificate_check import sampled
from nctheory.enclose.certificates import read_certificate, shipped_certificates
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layout import Layout
from nctheory.prose.parts import percent

if TYPE_CHECKING:
    from nctheory.claims.claim import Claim

__all__ = ["Certified", "Counterexample", "Evidence", "Proved", "Search", "ByTheorem"]

Proved = Callable[[str], bool]

_RADIUS = 1e-8  # relative, of the balls of a counterexample


class Evidence(Protocol):
    """What speaks for or against a claim, and the statuses that its kind is listed for."""

    gives: ClassVar[tuple[str, ...]]

    def supports(self, claim: Claim, proved: Proved) -> str | None:
        """The status that it gives the claim, checked now; None if it gives none."""


@dataclass(frozen=True)
class ByTheorem:
    """Evidence: a theorem of `proofs/`, by its identifier, whose proof is checked. It may be about
    this depth and all greater ones."""

    gives: ClassVar[tuple[str, ...]] = ("proved",)
    id: str
    and_deeper: bool = False

    def supports(self, claim: Any, proved: Proved) -> str | None:
        """The status "proved", if the proof and those that it uses hold."""
        return "proved" if proved(self.id) else None

    def __str__(self) -> str:
        return f"theorem: {self.id}"


@dataclass(frozen=True)
class Counterexample:
    """Evidence: a layout that meets the hypotheses, on which the claim fails."""

    gives: ClassVar[tuple[str, ...]] = ("refuted",)
    layout: Layout

    def supports(self, claim: Claim, proved: Proved) -> str | None:
        """The status "refuted", if the claim fails there by two evaluations: the usual one, and an
        independent one of few points or, where that does not decide, balls, which have to agree
        with it; where there are none, one of more points."""
        if claim.unmet(self.layout) or _compared(claim, self.layout).verdict != "fails":
            return None
        again = claim.check(self.layout, independent=True, coarse=True)
        if again.verdict != "undecided":
            return "refuted" if again.verdict == "fails" else None
        found = self.certify(claim)
        if found is None or found.verdict == "undecided":
            fails = claim.check(self.layout, independent=True).verdict == "fails"
        else:
            apart = abs(float(found.ratio.mid()) - again.ratio)
            fails = found.verdict == "fails" and apart <= again.ratio_error
        return "refuted" if fails else None

    def figures(self, claim: Claim) -> dict[str, float]:
        """The ratio there, and both sides with bounds of their errors."""
        found = _compared(claim, self.layout)
        figures = {"ratio": found.ratio}
        for name, side in (("left", found.left), ("right", found.right)):
            error = side.error.ratio if side.error else 0.0
            figures |= {name: side.ratio, f"{name}_error": error}
        return figures

    def certify(self, claim: Claim) -> CertifiedComparison | None:
        """Both sides there as balls; None if the layout has no enclosure."""
        return _certified(claim, self.layout)

    def __str__(self) -> str:
        return f"counterexample: {json.dumps(self.layout.as_fields())}"


@lru_cache(maxsize=64)
def _compared(claim: Claim, layout: Layout) -> Comparison:
    return claim.check(layout)


@lru_cache(maxsize=64)
def _certified(claim: Claim, layout: Layout) -> CertifiedComparison | None:
    try:
        return claim.certify(layout, radius=_RADIUS)
    except ValueError:
        return None


@dataclass(frozen=True)
class Certified:
    """Evidence: certificates that come with the package, "b", "d-nngp" or "d-ntk", on boxes.

    What is checked here is a sample of each; `nctheory certificate` checks them whole.
    """

    gives: ClassVar[tuple[str, ...]] = ("certified", "refuted")
    kind: str
    boxes: Boxes

    def supports(self, claim: Claim, proved: Proved) -> str | None:
        """The status "certified", if the claim is about nothing but the boxes and holds on all of
        them; "refuted", if it fails on a part of them, of which the claim is."""
        labels = set()
        for name, box in self.boxes.regions(self.kind).items():
            try:
                certificate, outcome = sampled(name)
            except (OSError, KeyError, ValueError):
                return None
            region = certificate.region
            about = region.statement, (region.dim, region.mean, region.std, region.to_zero)
            if outcome.fault or about != (f"{claim.left} >= {claim.right}", box):
                return None
            labels |= {label for label, area in certificate.areas.items() if area}
        if "fails" in labels:
            dims = [GaussianClasses.mirrored(dim, 1.0, 1.0) for dim in self.boxes.dims]
            return "refuted" if not any(claim.unmet(layout) for layout in dims) else None
        inside = any(h.words == self.boxes.hypothesis.words for h in claim.hypotheses)
        return "certified" if inside and labels == {"holds"} else None

    def __str__(self) -> str:
        if len(self.boxes.dims) > 1:
            return f"certificates: {', '.join(self.boxes.regions(self.kind))}"
        ((name, _),) = self.boxes.regions(self.kind).items()
        areas = read_certificate(shipped_certificates()[name]).areas
        parts = ", ".join(f"{label} on {percent(part)}" for label, part in areas.items() if part)
        return f"certificate: {name}: {parts} of the box"


@dataclass(frozen=True)
class Search:
    """Evidence: layouts of the claim's domain, spread evenly (scrambled Sobol points)."""

    gives: ClassVar[tuple[str, ...]] = ("tested",)
    layouts: int = 32
    seed: int = 0

    def supports(self, claim: Claim, proved: Proved) -> str | None:
        """The status "tested", if there are layouts that meet the hypotheses and the claim holds on
        all of them; "refuted", if it fails on one, by an independent evaluation too."""
        verdicts = set()
        for layout in self.sample(claim):
            verdict = claim.check(layout).verdict
            if verdict == "fails" and claim.check(layout, independent=True).verdict == "fails":
                return "refuted"
            verdicts.add(verdict)
        return "tested" if verdicts == {"holds"} else None

    def sample(self, claim: Claim) -> list[Layout]:
        """The layouts that meet the claim's hypotheses."""
        from scipy.stats import qmc

        points = qmc.Sobol(len(claim.domain.parameters), rng=self.seed).random(self.layouts)
        layouts = (claim.domain.build(**claim.domain.values(x)) for x in points)
        return [x for x in layouts if not claim.unmet(x)]

    def __str__(self) -> str:
        return f"search: {self.layouts} points of the domain"
