"""What `nctheory verify` checks, as plain objects: each row is a `Check`, its outcome a `Result`.

* derivation: the duals, the layers, the trace formulas and the lemmas are derived anew. Each step
  is checked as it is written down, so that a derivation that comes to its end holds.
* quadrature: the derived duals, and the kernels that are computed from them, are compared with the
  double integrals that define them, by mpmath's quadrature in polar coordinates, which shares
  nothing with how they were derived.
* data: NC1 of the NNGP and of the NTK on the paper's data set D1 and on handwritten digits. A row
  states whether NC1(NTK) >= NC1(NNGP) on those samples, and nothing about others.
* claims: for each claim, that all its evidence is what it is listed as: proofs and counterexamples
  are checked again, searches run again, and none contradicts another. The status follows from it.
* regression: figures that were wrong somewhere before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from nctheory.check.check_row import Check, CheckResult, Verdict
from nctheory.check.quadrature_checks import quadrature_checks
from nctheory.compute.kernels import Kernel, resolve_activation
from nctheory.compute.moments import kernel_moments, nc1
from nctheory.layouts import datasets
from nctheory.names import REPORTED_ACTIVATIONS
from nctheory.prose.parts import percent
from nctheory.validate import choice

if TYPE_CHECKING:
    from nctheory.claims.claim import Claim
    from nctheory.theory.derivation import Derivation

__all__ = ["GROUPS", "LONGEST", "PROFILES", "all_checks"]

GROUPS = (
    "derivation",
    "proofs",
    "mutants",
    "quadrature",
    "data",
    "claims",
    "certificates",
    "regression",
)
PROFILES = ("quick", "thorough")
# What rows share, those first that take longest, so that processes end together.
LONGEST = ("erf", "adaptive", "deep relu", "certificates b", "certificates d-nngp",
           "deep erf", "certificates d-ntk")  # fmt: skip
DIMS = (1, 2, 8, 32, 128)

_ROUNDING = 1e-12  # two NC1 values this close, relatively, are equal

Datasets = Callable[[], Iterable[tuple[Any, Any]]]


def all_checks(profile: str = "quick") -> list[Check]:
    """Every check but those of proofs, in the order in which a reader wants them.

    "thorough" integrates at more points, and draws D1 with several sizes and seeds; a row then
    reports the draw on which the ratio was least.
    """
    choice(profile, PROFILES, "profile")
    thorough = profile == "thorough"
    return [
        *_derivations(),
        *quadrature_checks(thorough),
        *_data(thorough),
        *_claims(thorough),
        *_certificates(thorough),
        _trap(),
    ]


def _derivations() -> Iterable[Check]:
    for name in REPORTED_ACTIVATIONS:
        title = f"dual activation of {name}"
        yield derivation_check(f"dual-{name}", title, partial(_dual, name))
    for name in REPORTED_ACTIVATIONS:
        title = f"{name} layer, where nothing cancels"
        yield derivation_check(f"layer-{name}", title, partial(_layer, name))
    for id_, title, name in (
        ("traces", "within- and between-class trace", "trace_formulas"),
        ("traces-reference", "traces, reference convention", "reference_formulas"),
        ("expected-moments", "expected moments of finite samples", "expected_moments"),
    ):
        yield derivation_check(id_, title, partial(_lemma, name))


def derivation_check(id_: str, title: str, derive: Callable[[], tuple[Derivation, ...]]) -> Check:
    def run() -> CheckResult:
        steps = sum(len(derivation) for derivation in derive())
        if not steps:
            return CheckResult(Verdict.FAILS, "the derivation is empty")
        return CheckResult(Verdict.HOLDS, f"{steps} step{'s' * (steps != 1)}", {"steps": steps})

    return Check(id_, "derivation", title, run)


def _dual(name: str) -> tuple[Derivation, ...]:
    return (resolve_activation(name).derivation,)


def _layer(name: str) -> tuple[Derivation, ...]:
    return (Kernel("nngp", resolve_activation(name)).layer.derivation,)


def _lemma(name: str) -> tuple[Derivation, ...]:
    from nctheory.theory import traces as theory

    found = getattr(theory, name)()
    return found if isinstance(found, tuple) else (found,)


# --- data ----------------------------------------------------------------------------------------


def _data(thorough: bool) -> Iterable[Check]:
    draws = [(n, s) for n in (128, 256, 512, 1024) for s in range(5)] if thorough else [(1024, 0)]
    for dim in DIMS:
        for name in ("relu", "erf"):
            data = partial(_d1, draws, dim)
            yield claim_check(f"d1-{name}-d{dim}", f"D1, d = {dim}, {name}", name, data)
    for name in ("relu", "erf"):
        yield claim_check(f"digits-{name}", f"digits, {name}", name, _digits)


def _d1(draws: list[tuple[int, int]], dim: int) -> Iterable[tuple[Any, Any]]:
    return (datasets.d1(samples, dim, seed) for samples, seed in draws)


def _digits() -> Iterable[tuple[Any, Any]]:
    return [datasets.digits()]


def claim_check(id_: str, title: str, activation: str, data: Datasets) -> Check:
    """NC1(NTK) >= NC1(NNGP) on each of some data sets; reports the one where the ratio is least."""

    def run() -> CheckResult:
        values = min((_compare_nc1(activation, *xy) for xy in data()), key=lambda v: v["ratio"])
        detail = "NC1(NNGP) {nngp:.6g}, NC1(NTK) {ntk:.6g}, ratio {ratio:.6g}"
        return CheckResult(verdict_of_ratio(values["ratio"]), detail.format(**values), values)

    return Check(id_, "data", title, run)


def verdict_of_ratio(ratio: float) -> Verdict:
    if abs(ratio - 1) <= _ROUNDING:
        return Verdict.EQUAL
    return Verdict.HOLDS if ratio > 1 else Verdict.FAILS


def _compare_nc1(activation: str, X: Any, labels: Any) -> dict[str, float]:
    """NC1 of both kernels at depth 1, weight variance 1, no biases, and their ratio."""
    values = {
        name: nc1(
            kernel_moments(X, labels, kernel=name, activation=resolve_activation(activation))
        ).ratio
        for name in ("nngp", "ntk")
    }
    return {**values, "ratio": values["ntk"] / values["nngp"]}


# --- claims --------------------------------------------------------------------------------------


def _claims(thorough: bool) -> Iterable[Check]:
    from nctheory.claims.evidence import ByTheorem, Certified
    from nctheory.claims.list import CLAIMS

    for claim in CLAIMS.values():
        run = partial(evidence_check, claim, layouts=4 if thorough else 1)
        theorems = tuple(e.id for e in claim.evidence if isinstance(e, ByTheorem))
        kinds = [f"certificates {e.kind}" for e in claim.evidence if isinstance(e, Certified)]
        shares = kinds[0] if kinds else _shares(claim.id)
        yield Check(f"claim-{claim.id}", "claims", claim.id, run, theorems, shares)


def _shares(id_: str) -> str:
    """The claims with which one shares what is derived and compiled."""
    if id_.startswith(("adaptive", "wide")):
        return "adaptive"
    deep = "deep " * ("-depth-" in id_ or "-layers-" in id_)
    return f"{deep}{'erf' if 'erf' in id_ else 'relu'}"


def evidence_check(claim: Claim, layouts: int = 1) -> CheckResult:
    """Whether each piece of evidence supports what its kind is for, and none contradicts.

    Theorems are compared with the claim on some layouts.
    """
    from nctheory.check.links import link_fault
    from nctheory.check.status import is_proved, supporting
    from nctheory.claims.claim import STATUSES
    from nctheory.claims.evidence import ByTheorem, Counterexample

    known = {id(evidence): status for status, evidence in supporting(claim).items()}
    found = [known.get(id(e)) or e.supports(claim, is_proved) for e in claim.evidence]
    wrong = [
        type(evidence).__name__.lower().removeprefix("by")
        for evidence, status in zip(claim.evidence, found, strict=True)
        if status not in evidence.gives
    ]
    if wrong:
        return CheckResult(
            Verdict.FAILS, f"is not the evidence it is listed as: {', '.join(wrong)}"
        )
    statuses = set(found)
    if "refuted" in statuses and len(statuses) > 1:
        listed = ", ".join(map(str, claim.evidence))
        return CheckResult(Verdict.FAILS, f"contradictory evidence: {listed}")
    theorems = [e.id for e in claim.evidence if isinstance(e, ByTheorem)]
    faults = [fault for id_ in theorems if (fault := link_fault(claim, id_, layouts))]
    if faults:
        return CheckResult(Verdict.FAILS, f"the theorem is not the claim: {faults[0]}")
    values: dict[str, float] = {"evidence": len(found)}
    for evidence in reversed(claim.evidence):  # the figures are those of the first
        if isinstance(evidence, Counterexample):
            values |= evidence.figures(claim)
    status = next((s for s in STATUSES if s in statuses), "open")
    ratio = f", ratio {values['ratio']:.6g}" if "ratio" in values else ""
    if status == "refuted" and claim.refutation:
        ratio = f" (certified), ratio {float(claim.refutation.ratio.mid()):.6g}"
    return CheckResult(Verdict.CONFIRMED, f"{status}{ratio}", values, status=status)


# --- certificates --------------------------------------------------------------------------------


def _certificates(thorough: bool) -> Iterable[Check]:
    from nctheory.enclose.certificates import shipped_certificates

    for name in shipped_certificates():
        run = partial(_region, name, thorough)
        kind = "b" if name.startswith("b-") else name.rsplit("-", 1)[0]
        yield Check(f"certificate-{name}", "certificates", name, run, shares=f"certificates {kind}")


def _region(name: str, thorough: bool) -> CheckResult:
    """The labels of a certificate, or of a sample of its patches."""
    from nctheory.enclose.certificate_check import check_certificate, sampled

    certificate, outcome = sampled(name)
    if thorough and not outcome.fault:
        outcome = check_certificate(certificate, jobs=1)  # the processes of a run are its own
    if outcome.fault:
        return CheckResult(Verdict.FAILS, outcome.fault)
    areas = certificate.areas
    parts = ", ".join(f"{label} {percent(area)}" for label, area in areas.items() if area)
    count = sum(1 for _ in certificate.leaves())
    values = {label: float(area) for label, area in areas.items()} | {"rectangles": outcome.leaves}
    detail = f"{parts}; {outcome.leaves} of {count} rectangles"
    return CheckResult(Verdict.CONFIRMED, detail, values)


def _trap() -> Check:
    """ERF on D1 at d = 128. A scalar product in place of the outer product in the determinant of
    kappadot, as in the paper's reference code, gives a ratio just below 1 instead."""
    low, high = 1.97, 2.04

    def run() -> CheckResult:
        ((X, labels),) = _d1([(1024, 0)], 128)
        values = _compare_nc1("erf", X, labels)
        verdict = Verdict.HOLDS if low < values["ratio"] < high else Verdict.FAILS
        detail = f"ratio {values['ratio']:.6g}"
        return CheckResult(verdict, detail, values)

    title = f"D1, d = 128, erf: {low} < ratio < {high}"
    return Check("trap-erf-determinant", "regression", title, run)
