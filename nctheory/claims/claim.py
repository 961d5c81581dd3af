"""A claim: a statement about NC1 with its hypotheses, evaluated on layouts.

A `Claim` says NC1(left) >= NC1(right) on every layout that meets its hypotheses, where left and
right are a kernel each. Its status is computed from its evidence, which is checked when the status
is asked for (`nctheory.check.status`):

    refuted     a counterexample, evaluated by two independent methods; "certified" if balls show
                it too (`Claim.refutation`)
    proved      a theorem of `proofs/`, every step of which is checked
    certified   enclosures of NC1 on the whole of the domain, in a file that is checked
    tested      a search that found no violation
    open        none of these
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np
from flint import fmpq_mat

from nctheory import validate
from nctheory.claims.comparison import CertifiedComparison, Comparison
from nctheory.claims.domains import Domain
from nctheory.claims.evidence import ByTheorem, Counterexample, Evidence, Proved, Search
from nctheory.claims.hypotheses import Hypothesis
from nctheory.claims.side import NetworkSide, Side
from nctheory.compute.moments import NC1, BetweenLost, ClassMoments, nc1
from nctheory.enclose.balls import exact, nc1_ball, precision, precisions, relative_radius
from nctheory.enclose.points import MOST_BITS
from nctheory.layouts.layout import Layout
from nctheory.layouts.overlap import overlap_groups

__all__ = ["Claim"]

STATUSES = ("refuted", "proved", "certified", "tested")  # the first that evidence supports counts


@dataclass(frozen=True)
class Claim:
    """NC1(left) >= NC1(right) for every layout that meets the hypotheses.

    Examples
    --------
    >>> from nctheory.claims.list import claim
    >>> c = claim("erf-mirrored-line")
    >>> print(c.statement)
    NC1(ntk, erf) >= NC1(nngp, erf) for Gaussian classes, mirrored, isotropic, of dimension 1
    >>> from nctheory.layouts.gaussian_classes import GaussianClasses
    >>> comparison = c.check(GaussianClasses.mirrored(1, mean=0.5, std=2.0))
    >>> comparison.verdict, round(comparison.ratio, 4)
    ('fails', 0.9785)
    >>> c.certify(GaussianClasses.mirrored(1, mean=0.5, std=2.0)).verdict
    'fails'
    """

    id: str
    left: Side
    right: Side
    hypotheses: tuple[Hypothesis, ...]
    source: str
    domain: Domain
    evidence: tuple[Evidence, ...] = field(default=())
    remark: str = ""

    @property
    def statement(self) -> str:
        """The claim in words."""
        return f"{self.left} >= {self.right} for {', '.join(map(str, self.hypotheses))}"

    def at_depth(self, depth: int) -> Claim:
        """The claim about networks of that many hidden layers, on the same layouts.

        Of the evidence, layouts go over to it: they are evaluated anew. Certificates do not, and of
        theorems those that are about greater depths as well.
        """
        depth = validate.hidden_layers(depth)
        if depth == 1:
            return self
        kept = tuple(
            e
            for e in self.evidence
            if isinstance(e, Counterexample | Search) or (isinstance(e, ByTheorem) and e.and_deeper)
        )
        left, right = self.left, self.right
        if not (isinstance(left, NetworkSide) and isinstance(right, NetworkSide)):
            raise ValueError(f"depth: expected 1 for {self.id}, which is about one hidden layer")
        left, right = left.at_depth(depth), right.at_depth(depth)
        return replace(self, left=left, right=right, evidence=kept, remark="")

    def latex(self) -> str:
        """What is claimed, without the hypotheses and without delimiters."""
        return rf"{self.left.latex()} \ge {self.right.latex()}"

    def _repr_latex_(self) -> str:
        from nctheory.prose.tex import words_tex
        from nctheory.theory.notation import displayed

        words = ", ".join(words_tex(h.words) for h in self.hypotheses)
        return displayed(rf"{self.latex()} \quad \text{{for {words}}}")

    def unmet(self, layout: Layout) -> list[str]:
        """The hypotheses that the layout does not meet, in words."""
        if not isinstance(layout, Layout):
            raise TypeError(
                "layout: expected GaussianClasses, FiniteClasses or LimitClasses, got "
                f"{type(layout).__name__}"
            )
        return [str(h) for h in self.hypotheses if not h.holds(layout)]

    def check(
        self,
        layout: Layout,
        convention: str = "literature",
        *,
        independent: bool = False,
        coarse: bool = False,
    ) -> Comparison:
        """Both sides on a layout, whether it meets the hypotheses or not.

        `independent` evaluates them by methods that share nothing with the usual ones but the
        kernel's definition; if `coarse`, with wider errors where they sample.
        """
        left, right = (
            _nc1(
                side.independent(layout, coarse=coarse) if independent else side.moments(layout),
                layout,
                convention,
            )
            for side in (self.left, self.right)
        )
        if not all(np.isfinite(x if x.between else x[:2]).all() for x in (left, right)):
            raise ValueError("layout: NC1 overflows; expected numbers nearer to 1")
        if min(left.within, left.between, right.within, right.between) < 0:
            raise ValueError(
                f"convention: a trace is negative on this layout, {convention} is no variance "
                "there; expected literature, sample or class"
            )
        equal = self._by_relu_line(layout) or left.within == right.within == 0
        return Comparison(left, right, equal)

    def certify(
        self,
        layout: Layout,
        convention: str = "literature",
        *,
        radius: float = 1e-10,
        most_bits: int = MOST_BITS,
    ) -> CertifiedComparison:
        """Both sides on a layout as balls, whether it meets the hypotheses or not.

        The precision is raised until the claim is decided and both balls have a relative radius
        below `radius`, or to `most_bits`. Equality is decided by a theorem or not at all.

        Raises
        ------
        ValueError
            If the layout has no enclosure (for ReLU, general covariances in three or more
            dimensions), or the convention is no variance there.

        Examples
        --------
        >>> from nctheory.claims.list import claim
        >>> from nctheory.layouts.gaussian_classes import GaussianClasses
        >>> found = claim("erf-mirrored-line").certify(GaussianClasses.mirrored(1, 0.5, 2.0))
        >>> print(found.verdict, found.ratio.str(9))
        fails [0.97853934...]
        """
        equality = self._equality(layout)
        for bits in precisions(radius, most_bits):
            with precision(bits):
                left, right = (
                    nc1_ball(side.balls(layout), convention) for side in (self.left, self.right)
                )
                found = CertifiedComparison.of(left, right, equality)
            if any(x < 0 for side in (left, right) for x in side[:2]):
                raise ValueError(
                    f"convention: a trace is negative on this layout, {convention} is no variance "
                    "there; expected literature, sample or class"
                )
            wide = max(relative_radius(side.ratio) for side in (left, right))
            if found.verdict != "undecided" and wide < radius:
                break
        return found

    def _equality(self, layout: Layout) -> str | None:
        """A reason why both sides are equal on a layout, decided without rounding."""
        if layout.only_points:
            return "every class is a point, and both within-class traces are 0"
        return "theorem: relu-line" if self._by_relu_line(layout) else None

    def _by_relu_line(self, layout: Layout) -> bool:
        """Whether `proofs/relu_line.py` says that both sides are equal: on a line through 0 the
        kernels of a ReLU network with one hidden layer are multiples of each other."""
        kernels = {NetworkSide(kernel, "relu") for kernel in ("nngp", "ntk", "extra")}
        near = {self.left, self.right} <= kernels and layout.on_a_line()
        return near and layout.on_a_line(_exact_rank)  # which takes long of many points

    @cached_property
    def refutation(self) -> CertifiedComparison | None:
        """The balls of the first counterexample on which the claim is certified to fail."""
        for evidence in self.evidence:
            if isinstance(evidence, Counterexample) and not self.unmet(evidence.layout):
                found = evidence.certify(self)
                if found is not None and found.verdict == "fails":
                    return found
        return None

    def supported(self, proved: Proved) -> dict[str, Evidence]:
        """For each status that some evidence supports, the first such evidence."""
        found: dict[str, Evidence] = {}
        for evidence in self.evidence:
            status = evidence.supports(self, proved)
            if status:
                found.setdefault(status, evidence)
        return found

    def status(self, supported: Collection[str]) -> str:
        """Of the statuses that are supported, the one that counts; "open" if there are none."""
        for status in ("proved", "certified"):
            if status in supported and "refuted" in supported:
                from nctheory.theory.derivation import DerivationError

                raise DerivationError(f"{self.id}: both {status} and refuted")
        return next((status for status in STATUSES if status in supported), "open")


def _exact_rank(matrix: Any) -> int:
    """The rank without rounding."""
    rows, columns = matrix.shape
    return int(fmpq_mat(rows, columns, [exact(x) for row in matrix for x in row]).rank())


def _nc1(moments: ClassMoments, layout: Layout, convention: str) -> NC1:
    """NC1, with an infinite error if the distance of class means is lost; classes of one law have
    none."""
    try:
        return nc1(moments, convention)
    except BetweenLost as lost:
        if overlap_groups(layout)[1]:
            raise
        return lost.unbounded
