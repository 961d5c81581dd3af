"""Claims: statements about NC1 with their hypotheses, and the evidence for or against them.

A `Claim` says NC1(left) >= NC1(right) on every layout that meets its hypotheses, where left and
right are a kernel and an activation each. Its status is computed from its evidence, which is
checked when the status is asked for:

    refuted     a counterexample, evaluated by two independent methods; "certified" if balls show
                it too (`Claim.refutation`)
    proved      a theorem of `proofs/`, every step of which is checked
    certified   enclosures of NC1 on the whole of the domain, in a file that is checked
    tested      a search that found no violation
    open        none of these

The claims are (b) and (d) of the abstract of Kothapalli and Tirer (TMLR 2025), in the settings in
which something is known about them.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from flint import arb, fmpq_mat

from nctheory import validate
from nctheory.check.library import theorem
from nctheory.compute.layout_moments import layout_moments
from nctheory.compute.moments import NC1, nc1
from nctheory.enclose.balls import (
    Enclosure,
    exact,
    nc1_ball,
    precision,
    precisions,
    relative_radius,
)
from nctheory.enclose.certificates import sampled
from nctheory.enclose.points import MOST_BITS, ball_moments
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layout_files import layout_as_dict
from nctheory.layouts.layouts import FiniteClasses, Layout, LimitClasses
from nctheory.search.falsify import Domain, Parameter, Search
from nctheory.search.independent import independent_moments
from nctheory.theory.derivation import DerivationError
from nctheory.theory.notation import displayed

__all__ = [
    "CLAIMS", "Boxes", "Certified", "CertifiedComparison", "Claim", "Comparison",
    "Counterexample", "Hypothesis",
    "Theorem", "claim",
]  # fmt: skip

STATUSES = ("refuted", "proved", "certified", "tested")  # the first that evidence supports counts
SOURCE = "Kothapalli and Tirer, TMLR 2025, arXiv 2406.02105, abstract, claim"


class Side(NamedTuple):
    """One side of a claim: a kernel of a network with an activation."""

    kernel: str
    activation: str

    def __str__(self) -> str:
        return f"NC1({self.kernel}, {self.activation})"

    def latex(self) -> str:
        """NC1 of the kernel, whose superscript is the activation."""
        symbol = {"nngp": "Q", "ntk": r"\Theta", "extra": "G", "linear": "K_{0}"}[self.kernel]
        return rf"\mathrm{{NC}}_{{1}}({symbol}^{{\mathrm{{{self.activation}}}}})"


@dataclass(frozen=True)
class Hypothesis:
    """A condition of a claim: in words, and as a predicate on a layout."""

    words: str
    holds: Callable[[Layout], bool]


@dataclass(frozen=True)
class Comparison:
    """Both sides of a claim on one layout.

    `equal` says that both sides are equal by a theorem.
    """

    left: NC1
    right: NC1
    equal: bool

    @property
    def ratio(self) -> float:
        """NC1(left) / NC1(right): at least 1 if the claim holds."""
        if self.right.ratio == 0:
            return 1.0 if self.left.ratio == 0 else float("inf")
        return self.left.ratio / self.right.ratio

    @property
    def margin(self) -> float:
        """The sum of the bounds of the errors of both sides."""
        return sum(side.error.ratio for side in (self.left, self.right) if side.error)

    @property
    def ratio_error(self) -> float:
        """A bound of the error of the ratio."""
        if self.equal or self.right.ratio == 0:
            return 0.0
        left, right = self.left.error, self.right.error
        d_left, d_right = left.ratio if left else 0.0, right.ratio if right else 0.0
        room = self.right.ratio - d_right
        return (d_left + self.ratio * d_right) / room if room > 0 else float("inf")

    @property
    def verdict(self) -> str:
        """Whether the claim "holds" on the layout or "fails", or, if the error bounds overlap, is
        "undecided"."""
        if self.equal:
            return "holds"
        difference = self.left.ratio - self.right.ratio
        if not abs(difference) > self.margin:  # nor if a bound is not a number
            return "undecided"
        return "holds" if difference > 0 else "fails"


@dataclass(frozen=True)
class CertifiedComparison:
    """Both sides of a claim on one layout, as balls: what is decided is a theorem about them.

    Attributes
    ----------
    left, right : Enclosure
        The balls within, between and ratio (NC1) of each side.
    ratio : arb
        NC1(left) / NC1(right), a ball; not finite where it may be undefined.
    equality : str or None
        Why both sides are equal, if that is known. Balls cannot show it.
    verdict : str
        "holds", "fails", or "undecided" at this precision.
    precision : int
        The bits that were used.
    """

    left: Enclosure
    right: Enclosure
    ratio: arb
    equality: str | None
    verdict: str

    @property
    def equal(self) -> bool:
        """Whether both sides are known to be equal."""
        return self.equality is not None

    @property
    def precision(self) -> int:
        """The bits that were used."""
        return self.left.precision

    @classmethod
    def of(cls, left: Enclosure, right: Enclosure, equality: str | None) -> CertifiedComparison:
        """The comparison of two sides, at the present precision."""
        defined = left.between > 0 and right.between > 0
        difference = left.ratio - right.ratio
        ratio = left.ratio / right.ratio
        if defined and equality is not None:
            ratio, verdict = arb(1), "holds"
        elif defined and difference >= 0:
            verdict = "holds"
        elif defined and difference < 0:
            verdict = "fails"
        else:
            verdict = "undecided"
        return cls(left, right, ratio, equality if defined else None, verdict)


@dataclass(frozen=True)
class Theorem:
    """Evidence: a theorem of `proofs/`, by its identifier, whose proof is checked."""

    id: str

    def supports(self, claim: Claim) -> str | None:
        """The status "proved", if the proof and those that it uses hold."""
        found = theorem(self.id)
        return "proved" if found and found.holds else None

    def __str__(self) -> str:
        return f"theorem: {self.id}"


@dataclass(frozen=True)
class Counterexample:
    """Evidence: a layout that meets the hypotheses, on which the claim fails."""

    layout: Layout

    def supports(self, claim: Claim) -> str | None:
        """The status "refuted", if the claim fails there by two independent evaluations."""
        if claim.unmet(self.layout):
            return None
        both = claim.check(self.layout), claim.check(self.layout, independent=True)
        return "refuted" if all(c.verdict == "fails" for c in both) else None

    def certify(self, claim: Claim) -> CertifiedComparison | None:
        """Both sides there as balls; None if the layout has no enclosure."""
        try:
            return claim.certify(self.layout)
        except ValueError:
            return None

    def __str__(self) -> str:
        return f"counterexample: {json.dumps(layout_as_dict(self.layout))}"


@dataclass(frozen=True)
class Boxes:
    """Mirrored isotropic classes of these dimensions, with mean and std in [0.05, 10], or with
    `small_means` in (0, 10]. The mean of classes N(-mu, S) and N(mu, S) is |mu| / sqrt(d)."""

    dims: tuple[int, ...]
    small_means: bool = False

    @property
    def hypothesis(self) -> Hypothesis:
        """That a layout is in the boxes."""
        *most, last = map(str, self.dims)
        dims = f"{', '.join(most)} or {last}" if most else last
        both = "mean up to 10, std" if self.small_means else "mean and std"
        words = f"of dimension {dims}, {both} from 0.05 to 10, as populations"
        return Hypothesis(words, self._holds)

    def _holds(self, layout: Layout) -> bool:
        if not isinstance(layout, GaussianClasses) or layout.variances is None:
            return False
        if not layout.is_mirrored or layout.sizes is not None or layout.dim not in self.dims:
            return False
        squares = (Fraction(float(x)) ** 2 for x in layout.means[0])
        square = sum(squares, Fraction(0)) / layout.dim
        variance = Fraction(float(layout.variances[0]))
        least = 0 if self.small_means else _LEAST**2
        in_means = (square > 0 if self.small_means else square >= least) and square <= _MOST**2
        return in_means and _LEAST**2 <= variance <= _MOST**2

    def regions(self, kind: str) -> dict[str, tuple[Any, ...]]:
        """The names of the certificates that cover the boxes, with dim, mean, std and to_zero."""
        box = str(_LEAST), str(_MOST)
        found: dict[str, tuple[Any, ...]] = {
            f"{kind}-d{dim}": (dim, box, box, False) for dim in self.dims
        }
        if self.small_means:
            for dim in self.dims:
                found[f"{kind}-overlap-d{dim}"] = dim, ("1/16384", box[0]), box, True
        return found


_LEAST, _MOST = Fraction(1, 20), Fraction(10)


@dataclass(frozen=True)
class Certified:
    """Evidence: certificates that come with the package, "b", "d-nngp" or "d-ntk", on boxes.

    What is checked here is a sample of each; `nctheory certificate` checks them whole.
    """

    kind: str
    boxes: Boxes

    def supports(self, claim: Claim) -> str | None:
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
        areas = sampled(name)[0].areas
        parts = ", ".join(f"{label} on {float(part):.2%}" for label, part in areas.items())
        return f"certificate: {name}: {parts} of the box"


Evidence = Theorem | Counterexample | Certified | Search


@dataclass(frozen=True)
class Claim:
    """NC1(left) >= NC1(right) for every layout that meets the hypotheses.

    Examples
    --------
    >>> c = claim("erf-mirrored-line")
    >>> print(c.statement)
    NC1(ntk, erf) >= NC1(nngp, erf) for Gaussian classes, mirrored, isotropic, of dimension 1
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
        return f"{self.left} >= {self.right} for {', '.join(h.words for h in self.hypotheses)}"

    def latex(self) -> str:
        """What is claimed, without the hypotheses and without delimiters."""
        return rf"{self.left.latex()} \ge {self.right.latex()}"

    def _repr_latex_(self) -> str:
        words = ", ".join(h.words for h in self.hypotheses)
        return displayed(rf"{self.latex()} \quad \text{{for {words}}}")

    def unmet(self, layout: Layout) -> list[str]:
        """The hypotheses that the layout does not meet, in words."""
        if not isinstance(layout, Layout):
            raise TypeError(
                "layout: expected GaussianClasses, FiniteClasses or LimitClasses, got "
                f"{type(layout).__name__}"
            )
        return [h.words for h in self.hypotheses if not h.holds(layout)]

    def check(
        self, layout: Layout, convention: str = "literature", *, independent: bool = False
    ) -> Comparison:
        """Both sides on a layout, whether it meets the hypotheses or not.

        `independent` evaluates them by methods that share nothing with the usual ones but the
        kernel's definition.
        """
        moments = independent_moments if independent else layout_moments
        left, right = (
            nc1(moments(layout, kernel=s.kernel, activation=s.activation), convention)
            for s in (self.left, self.right)
        )
        if not np.isfinite([*left, *right]).all():
            raise ValueError("layout: NC1 overflows; expected numbers nearer to 1")
        if min(left.within, left.between, right.within, right.between) < 0:
            raise ValueError(
                f"convention: a trace is negative on this layout, {convention} is no variance "
                "there; expected literature, sample or class"
            )
        same_activation = self.left.activation == self.right.activation == "relu"
        equal = (same_activation and _on_a_line(layout)) or left.within == right.within == 0
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
        >>> found = claim("erf-mirrored-line").certify(GaussianClasses.mirrored(1, 0.5, 2.0))
        >>> print(found.verdict, found.ratio.str(9))
        fails [0.97853934...]
        """
        equality = self._equality(layout)
        for bits in precisions(radius, most_bits):
            with precision(bits):
                left, right = (
                    nc1_ball(
                        ball_moments(layout, kernel=s.kernel, activation=s.activation), convention
                    )
                    for s in (self.left, self.right)
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
        if _only_points(layout):
            return "every class is a point, and both within-class traces are 0"
        kernels = {self.left.kernel, self.right.kernel}
        if (
            self.left.activation == self.right.activation == "relu"
            and kernels <= {"nngp", "ntk", "extra"}
            and _on_a_line(layout, _exact_rank)
        ):
            return "theorem: relu-line"
        return None

    @cached_property
    def refutation(self) -> CertifiedComparison | None:
        """The balls of the first counterexample on which the claim is certified to fail."""
        for evidence in self.evidence:
            if isinstance(evidence, Counterexample) and not self.unmet(evidence.layout):
                found = evidence.certify(self)
                if found is not None and found.verdict == "fails":
                    return found
        return None

    @cached_property
    def supported(self) -> dict[str, Evidence]:
        """For each status that some evidence supports, the first such evidence."""
        found: dict[str, Evidence] = {}
        for evidence in self.evidence:
            status = evidence.supports(self)
            if status:
                found.setdefault(status, evidence)
        return found

    @property
    def status(self) -> str:
        """One of "refuted", "proved", "certified", "tested" and "open"."""
        for status in ("proved", "certified"):
            if {status, "refuted"} <= self.supported.keys():
                raise DerivationError(f"{self.id}: both {status} and refuted")
        return next((status for status in STATUSES if status in self.supported), "open")


def claim(identifier: str) -> Claim:
    """The claim with this identifier. The error for an unknown one says the nearest."""
    return CLAIMS[validate.choice(identifier, CLAIMS, "claim")]


def _on_a_line(layout: Layout, rank: Callable[[Any], int] = np.linalg.matrix_rank) -> bool:
    """Whether all data lie on one line through 0. There the ReLU's NTK is twice its NNGP."""
    if isinstance(layout, LimitClasses):
        return not layout.variances.any() and rank(layout.gram) <= 1
    if layout.dim == 1:
        return True
    if isinstance(layout, FiniteClasses):
        return rank(layout.points) <= 1
    if layout.isotropic:
        return not _variances(layout).any() and rank(layout.means) <= 1
    return rank(np.concatenate([layout.means, *layout.covariances])) <= 1


def _exact_rank(matrix: Any) -> int:
    """The rank without rounding."""
    rows, columns = matrix.shape
    return int(fmpq_mat(rows, columns, [exact(x) for row in matrix for x in row]).rank())


def _only_points(layout: Layout) -> bool:
    """Whether every class is one point, so that nothing varies within classes."""
    if isinstance(layout, FiniteClasses):
        groups = (layout.points[layout.index == c] for c in range(layout.index.max() + 1))
        return all((group == group[0]).all() for group in groups)
    spread = layout.variances
    if spread is None:
        assert isinstance(layout, GaussianClasses)
        spread = layout.covariances
    return not spread.any()


def _variances(layout: Layout) -> Any:
    """The variances of isotropic classes, else None."""
    return getattr(layout, "variances", None)


def _same(values: Any) -> bool:
    return values is not None and bool(np.ptp(values) == 0)


def _dim(layout: Layout) -> float:
    return getattr(layout, "dim", np.inf)


def _is(kind: type) -> Callable[[Layout], bool]:
    return lambda layout: isinstance(layout, kind)


def _apart(layout: Layout, least: float) -> bool:
    """Whether all means of isotropic classes are at least so many standard deviations apart."""
    if not isinstance(layout, GaussianClasses) or layout.variances is None:
        return False
    gaps = np.linalg.norm(layout.means[:, None] - layout.means[None, :], axis=2)
    widths = np.sqrt(np.maximum.outer(layout.variances, layout.variances))
    return bool(np.all((gaps >= least * widths)[np.triu_indices(layout.classes, 1)]))


def _far(layout: Layout) -> bool:
    """The hypothesis of `proofs/relu_separated.py`, for classes of equal weight."""
    from scipy.special import gammaln

    if not isinstance(layout, GaussianClasses) or layout.dim < 2 or layout.sizes is not None:
        return False
    chi = np.sqrt(2) * np.exp(gammaln(layout.dim / 2) - gammaln((layout.dim - 1) / 2))
    return _apart(layout, 4 * layout.dim / chi)


GAUSSIAN = Hypothesis("Gaussian classes", _is(GaussianClasses))
FINITE = Hypothesis("finite sets", _is(FiniteClasses))
LIMIT = Hypothesis("isotropic Gaussian classes as d -> infinity", _is(LimitClasses))
MIRRORED = Hypothesis("mirrored", lambda layout: layout.is_mirrored)
ISOTROPIC = Hypothesis("isotropic", lambda layout: _variances(layout) is not None)
EQUAL_WIDTHS = Hypothesis("of equal widths", lambda layout: _same(_variances(layout)))
LINE = Hypothesis("of dimension 1", lambda layout: _dim(layout) == 1)
PLANE = Hypothesis("of dimension 2 or more", lambda layout: _dim(layout) >= 2)
SPACE = Hypothesis("of dimension 3 or more", lambda layout: _dim(layout) >= 3)
SEPARATED = Hypothesis(
    "with means at least two standard deviations apart", lambda layout: _apart(layout, 2)
)
FAR = Hypothesis(
    "as populations of equal weight, means at least 4 d / E chi(d - 1) standard deviations apart",
    _far,
)


def _mirrored(dim: float, mean: float, std: float) -> Layout:
    return GaussianClasses.mirrored(int(dim), mean, std)


def _in_boxes(boxes: Boxes) -> Domain:
    """Layouts in the boxes, of the dimension among theirs that is nearest."""

    def build(dim: float, mean: float, std: float) -> Layout:
        nearest = min(boxes.dims, key=lambda d: abs(d - dim))
        return GaussianClasses.mirrored(nearest, mean, std)

    dims = Parameter("dim", boxes.dims[0], boxes.dims[-1], log=True, whole=True)
    return Domain((dims, MEAN, STD), build)


def _plane(
    x1: float, x2: float, y2: float, std1: float, std2: float | None = None, dim: float = 2
) -> Layout:
    """Two isotropic classes with means (x1, 0) and (x2, y2), in the first two coordinates."""
    means = np.zeros((2, int(dim)))
    means[0, 0], means[1, 0], means[1, 1] = x1, x2, y2
    return GaussianClasses(means, [std1**2, (std1 if std2 is None else std2) ** 2])


def _diagonal(
    x1: float, y1: float, x2: float, y2: float, u1: float, v1: float, u2: float, v2: float
) -> Layout:
    covariances = [np.diag([u1, v1]), np.diag([u2, v2])]
    return GaussianClasses([[x1, y1], [x2, y2]], covariances)


def _mirrored_diagonal(x: float, y: float, u: float, v: float) -> Layout:
    return GaussianClasses([[-x, -y], [x, y]], np.diag([u, v]))


def _limit(r1: float, r2: float, cosine: float, std1: float, std2: float | None = None) -> Layout:
    product = r1 * r2 * cosine
    widths = [std1**2, (std1 if std2 is None else std2) ** 2]
    return LimitClasses([[r1**2, product], [product, r2**2]], widths)


def _points(x1: float, x2: float, y2: float) -> Layout:
    return FiniteClasses.mirrored([[x1, 0.0], [x2, y2]])


def _log(name: str, low: float, high: float) -> Parameter:
    return Parameter(name, low, high, log=True)


MEAN, STD = _log("mean", 0.05, 10), _log("std", 0.05, 10)
DIMS = Parameter("dim", 2, 128, log=True, whole=True)
STD1, STD2 = _log("std1", 0.1, 10), _log("std2", 0.1, 10)
X1, X2, Y2 = _log("x1", 0.1, 20), Parameter("x2", -20, 20), Parameter("y2", 0, 20)
PLACES = tuple(Parameter(name, -8, 8) for name in ("x1", "y1", "x2", "y2"))
VARIANCES = tuple(_log(name, 1e-2, 100) for name in ("u1", "v1", "u2", "v2"))
LIMITS = (_log("r1", 0.1, 10), _log("r2", 0.1, 10), Parameter("cosine", -1, 1))

MIRRORED_DOMAIN = Domain((DIMS, MEAN, STD), _mirrored)
LINE_DOMAIN = Domain((MEAN, STD), lambda mean, std: _mirrored(1, mean, std))
WIDTHS_DOMAIN = Domain((X1, X2, Y2, STD1), _plane)
TWO_WIDTHS_DOMAIN = Domain((X1, X2, Y2, STD1, STD2), _plane)
SPACE_DOMAIN = Domain((X1, X2, Y2, STD1, Parameter("dim", 3, 64, log=True, whole=True)), _plane)
DIAGONAL_DOMAIN = Domain(PLACES + VARIANCES, _diagonal)
MIRRORED_DIAGONAL_DOMAIN = Domain(
    (Parameter("x", -8, 8), Parameter("y", -8, 8), _log("u", 1e-2, 100), _log("v", 1e-2, 100)),
    _mirrored_diagonal,
)
LIMIT_DOMAIN = Domain((*LIMITS, STD1), _limit)
LIMIT_WIDTHS_DOMAIN = Domain((*LIMITS, STD1, STD2), _limit)
LIMIT_MIRRORED_DOMAIN = Domain((MEAN, STD), LimitClasses.mirrored)
POINTS_DOMAIN = Domain((X1, X2, Y2), _points)


def _b(
    activation: str, setting: str, hypotheses: tuple[Hypothesis, ...], domain: Domain,
    *evidence: Evidence, remark: str = "",
) -> Claim:  # fmt: skip
    """Claim (b): the NTK does not represent more collapsed features than the NNGP."""
    left, right = Side("ntk", activation), Side("nngp", activation)
    name = f"{activation}-{setting}"
    return Claim(name, left, right, hypotheses, f"{SOURCE} (b)", domain, evidence, remark)


def _d(
    setting: str, hypothesis: Hypothesis, domain: Domain, *evidence: Evidence, remark: str = ""
) -> Claim:
    """Claim (d): the ERF gives lower NC1 than the ReLU."""
    kernel = setting.split("-")[0]
    left, right = Side(kernel, "relu"), Side(kernel, "erf")
    hypotheses = GAUSSIAN, MIRRORED, ISOTROPIC, hypothesis
    name = f"erf-below-relu-{setting}"
    return Claim(name, left, right, hypotheses, f"{SOURCE} (d)", domain, evidence, remark)


# Where there are certificates.
PLANE_BOXES, LINE_BOX = Boxes((2, 3, 4, 8, 32, 128), small_means=True), Boxes((1,))
PAPER_BOXES = Boxes((2, 32))


_ALL = (
    _b("relu", "mirrored", (GAUSSIAN, MIRRORED), MIRRORED_DIAGONAL_DOMAIN,
       Theorem("relu-mirrored"), Search(16),
       remark="Equal if and only if every class lies on a line through 0."),
    _b("relu", "mirrored-isotropic", (GAUSSIAN, MIRRORED, ISOTROPIC), MIRRORED_DOMAIN,
       Theorem("relu-mirrored"), Search()),
    _b("relu", "mirrored-finite", (FINITE, MIRRORED), POINTS_DOMAIN,
       Theorem("relu-mirrored"), Search()),
    _b("relu", "mirrored-limit", (LIMIT, MIRRORED), LIMIT_MIRRORED_DOMAIN,
       Theorem("relu-mirrored"), Search()),
    _b("relu", "equal-widths", (GAUSSIAN, ISOTROPIC, EQUAL_WIDTHS, PLANE), WIDTHS_DOMAIN,
       Counterexample(GaussianClasses([[10.0, 1.0], [10.0, -1.0]], 4.0)),
       remark="It fails in d = 2, for near means displaced across their common direction; no "
              "violation is known in d = 3 or more."),
    _b("relu", "equal-widths-far", (GAUSSIAN, ISOTROPIC, EQUAL_WIDTHS, PLANE, FAR), WIDTHS_DOMAIN,
       Theorem("relu-separated"),
       remark="The theorem has any number of classes of one symmetric shape, Gaussian or not, and "
              "any weights. chi(d - 1) is the length of a normal vector in d - 1 dimensions."),
    _b("relu", "equal-widths-separated", (GAUSSIAN, ISOTROPIC, EQUAL_WIDTHS, PLANE, SEPARATED),
       WIDTHS_DOMAIN, Search(64)),
    _b("relu", "equal-widths-space", (GAUSSIAN, ISOTROPIC, EQUAL_WIDTHS, SPACE), SPACE_DOMAIN,
       Search()),
    _b("relu", "equal-widths-limit", (LIMIT, EQUAL_WIDTHS), LIMIT_DOMAIN, Search(256)),
    _b("relu", "unequal-widths", (GAUSSIAN, ISOTROPIC, PLANE), TWO_WIDTHS_DOMAIN,
       Counterexample(GaussianClasses([[5.0, 0.0], [4.0, 0.0]], [1.0, 9.0]))),
    _b("relu", "unequal-widths-limit", (LIMIT,), LIMIT_WIDTHS_DOMAIN,
       Counterexample(LimitClasses([[5.0, 20**0.5], [20**0.5, 4.0]], [1.0, 3.0]))),
    _b("relu", "anisotropic", (GAUSSIAN, PLANE), DIAGONAL_DOMAIN,
       Counterexample(GaussianClasses([[0.0, 0.0], [0.0, 0.0]],
                                      [np.diag([1.0, 1 / 64]), np.diag([1 / 64, 1.0])]))),
    _b("erf", "mirrored-isotropic", (GAUSSIAN, MIRRORED, ISOTROPIC, PLANE), MIRRORED_DOMAIN,
       Search(64)),
    _b("erf", "mirrored-line", (GAUSSIAN, MIRRORED, ISOTROPIC, LINE), LINE_DOMAIN,
       Counterexample(GaussianClasses.mirrored(1, 0.5, 2.0)),
       Certified("b", LINE_BOX), remark="Fails where the classes overlap and saturate."),
    _b("erf", "mirrored-boxes", (GAUSSIAN, MIRRORED, ISOTROPIC, PLANE_BOXES.hypothesis),
       _in_boxes(PLANE_BOXES), Certified("b", PLANE_BOXES), Search(64)),
    _b("erf", "mirrored-limit", (LIMIT, MIRRORED), LIMIT_MIRRORED_DOMAIN,
       Theorem("erf-mirrored-limit"), Search()),
    _b("erf", "mirrored-anisotropic", (GAUSSIAN, MIRRORED, PLANE), MIRRORED_DIAGONAL_DOMAIN,
       Counterexample(GaussianClasses([[0.0, -0.5], [0.0, 0.5]], np.diag([16.0, 0.0625])))),
    _b("erf", "mirrored-finite", (FINITE, MIRRORED), POINTS_DOMAIN,
       Counterexample(FiniteClasses.mirrored([[1.0, 0.0], [-2.0, 1.0]]))),
    _b("erf", "equal-widths", (GAUSSIAN, ISOTROPIC, EQUAL_WIDTHS, PLANE), WIDTHS_DOMAIN,
       Counterexample(GaussianClasses([[2.0, 0.0], [8.0, 0.0]], 1.0))),
    _b("erf", "equal-widths-far", (GAUSSIAN, ISOTROPIC, EQUAL_WIDTHS, PLANE, FAR), WIDTHS_DOMAIN,
       Counterexample(GaussianClasses([[2.0, 0.0], [13.0, 0.0]], 1.0))),
    _b("erf", "equal-widths-separated", (GAUSSIAN, ISOTROPIC, EQUAL_WIDTHS, PLANE, SEPARATED),
       WIDTHS_DOMAIN, Counterexample(GaussianClasses([[2.0, 0.0], [8.0, 0.0]], 1.0))),
    _b("erf", "equal-widths-space", (GAUSSIAN, ISOTROPIC, EQUAL_WIDTHS, SPACE), SPACE_DOMAIN,
       Counterexample(GaussianClasses([[2.0, 0.0, 0.0], [8.0, 0.0, 0.0]], 1.0))),
    _b("erf", "unequal-widths", (GAUSSIAN, ISOTROPIC, PLANE), TWO_WIDTHS_DOMAIN,
       Counterexample(GaussianClasses([[2.0, 0.0], [4.0, 0.0]], [1.0, 4.0]))),
    _d("nngp", PLANE, MIRRORED_DOMAIN,
       Counterexample(GaussianClasses([[-20.0, 0.0], [20.0, 0.0]], 4.0)),
       Certified("d-nngp", PAPER_BOXES)),
    _d("ntk", PLANE, MIRRORED_DOMAIN,
       Counterexample(GaussianClasses([[-5.0, 0.0], [5.0, 0.0]], 1.0)),
       Certified("d-ntk", PAPER_BOXES)),
    _d("nngp-line", LINE, LINE_DOMAIN,
       Counterexample(GaussianClasses.mirrored(1, 1.0, 9.0)), Certified("d-nngp", LINE_BOX)),
    _d("ntk-line-box", LINE_BOX.hypothesis, _in_boxes(LINE_BOX), Certified("d-ntk", LINE_BOX),
       Search()),
)  # fmt: skip

CLAIMS: dict[str, Claim] = {c.id: c for c in _ALL}
