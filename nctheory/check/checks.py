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

import math
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from nctheory.compute.kernels import Kernel, nngp, ntk, resolve_activation
from nctheory.compute.moments import kernel_moments, nc1
from nctheory.layouts import datasets
from nctheory.names import REPORTED_ACTIVATIONS
from nctheory.validate import choice

if TYPE_CHECKING:
    from nctheory.claims.claim import Claim
    from nctheory.theory.activation import Activation
    from nctheory.theory.derivation import Derivation

__all__ = ["GROUPS", "PROFILES", "Check", "CheckResult", "Verdict", "all_checks"]

GROUPS = ("derivation", "proofs", "mutants", "quadrature", "data", "claims", "certificates",
          "regression")  # fmt: skip
PROFILES = ("quick", "thorough")
DIMS = (1, 2, 8, 32, 128)

_TOLERANCE = 1e-11  # of quadrature, relative
_ROUNDING = 1e-12  # two NC1 values this close, relatively, are equal

Datasets = Callable[[], Iterable[tuple[Any, Any]]]


class Verdict(StrEnum):
    """The outcome of a check, in words."""

    HOLDS = "holds"
    EQUAL = "holds (equal)"
    CONFIRMED = "confirmed"
    FAILS = "fails"
    ERROR = "FAILED"

    @property
    def good(self) -> bool:
        """Whether what the row states is so."""
        return self in (Verdict.HOLDS, Verdict.EQUAL, Verdict.CONFIRMED)


@dataclass(frozen=True)
class CheckResult:
    """The outcome of a check.

    Attributes
    ----------
    verdict : Verdict
    detail : str
        One line for people: what was found, or the error.
    values : mapping of str to float
        The figures of the row, by name.
    seconds : float
        The wall time that the check took.
    status : str or None
        Of a claim: proved, refuted, tested and so on.
    """

    verdict: Verdict
    detail: str
    values: Mapping[str, float] = field(default_factory=dict)
    seconds: float = 0.0
    status: str | None = None


@dataclass(frozen=True)
class Check:
    """One row: what is checked, and the function that checks it.

    Calling the check runs it, times it, and turns an exception into the verdict FAILED.

    >>> Check("division", "regression", "1/0 is a number", lambda: 1 / 0)().detail
    'ZeroDivisionError: division by zero'
    """

    id: str
    group: str
    title: str
    run: Callable[[], CheckResult]

    def __call__(self) -> CheckResult:
        """Run the check; whatever it raises is its result."""
        start = time.perf_counter()
        try:
            result = self.run()
        except Exception as error:
            line = " ".join(f"{type(error).__name__}: {error}".split())
            result = CheckResult(Verdict.ERROR, line)
        return replace(result, seconds=time.perf_counter() - start)


def all_checks(profile: str = "quick") -> list[Check]:
    """Every check but those of proofs, in the order in which a reader wants them.

    "thorough" integrates at more points, and draws D1 with several sizes and seeds; a row then
    reports the draw on which the ratio was least.
    """
    choice(profile, PROFILES, "profile")
    thorough = profile == "thorough"
    return [
        *_derivations(),
        *_quadratures(thorough),
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


@cache
def _activation(name: str) -> Activation:
    return resolve_activation(name)


def _dual(name: str) -> tuple[Derivation, ...]:
    return (_activation(name).derivation,)


def _layer(name: str) -> tuple[Derivation, ...]:
    return (Kernel("nngp", _activation(name)).layer.derivation,)


def _lemma(name: str) -> tuple[Derivation, ...]:
    from nctheory.theory import traces as theory

    found = getattr(theory, name)()
    return found if isinstance(found, tuple) else (found,)


# --- quadrature ----------------------------------------------------------------------------------

# k11, k22 and the angle between the inputs, nearly parallel and nearly opposite ones among them.
_POINTS = [(1.0, 1.0, 1.0), (0.3, 2.5, 2.0), (1.0, 1.5, 1e-6), (2.0, 0.5, 3.1)]
_MORE_POINTS = [
    (0.01, 4.0, 0.3),
    (6.0, 5.0, 1e-3),
    (0.2, 0.2, 1e-9),
    (9.0, 0.1, 1.5),
    (1.0, 3.0, 2.9),
]
_VARIANCES = {"weight_variance": 1.3, "bias_variance": 0.2}


def _quadratures(thorough: bool) -> Iterable[Check]:
    points = _POINTS + _MORE_POINTS * thorough
    for name in REPORTED_ACTIVATIONS:
        for quantity in ("kappa", "kappadot"):
            title = f"{quantity} of {name} is its integral"
            run = partial(compare_dual, name, quantity, points)
            yield Check(f"quadrature-{quantity}-{name}", "quadrature", title, run)
    for name in ("relu", "erf", "relu2"):
        title = f"nngp, ntk of {name}, depth 1 to 3"
        run = partial(_compare_kernels, name, points)
        yield Check(f"quadrature-kernels-{name}", "quadrature", title, run)


def compare_dual(name: str, quantity: str, points: list[tuple[float, float, float]]) -> CheckResult:
    """The derived expression, evaluated with 40 digits, against quadrature."""
    import mpmath
    import sympy as sp

    from nctheory.theory.gaussian import k11, k12, k22

    expression = getattr(_activation(name), quantity)
    derived = sp.lambdify((k11, k12, k22), expression, modules="mpmath")
    errors = []
    for a, b, angle in points:
        with mpmath.workdps(40):
            x, y = mpmath.mpf(a), mpmath.mpf(b)
            value = float(derived(x, mpmath.sqrt(x * y) * mpmath.cos(mpmath.mpf(angle)), y))
        errors.append(_error(value, _expectation(name, quantity == "kappadot", a, b, angle)))
    return _within_tolerance(errors)


def _compare_kernels(name: str, points: list[tuple[float, float, float]]) -> CheckResult:
    """The arrays that `nngp` and `ntk` return against the recursion, each layer by quadrature."""
    weight, bias = _VARIANCES["weight_variance"], _VARIANCES["bias_variance"]
    errors = []
    for a, b, angle in points:
        p, q = math.sqrt(2 * a), math.sqrt(2 * b)
        x, y = [[p, 0.0]], [[q * math.cos(angle), q * math.sin(angle)]]
        # Rows of K_l, of Theta_l, and their inputs: (x, x), (x, y), (y, y).
        k = [bias + weight * v for v in (a, math.sqrt(a * b) * math.cos(angle), b)]
        theta = k[1]
        wedge = math.hypot(
            weight * math.sqrt(a * b) * math.sin(angle),
            math.sqrt(bias * weight)
            * math.hypot(p - q, 2 * math.sqrt(p * q) * math.sin(angle / 2))
            / math.sqrt(2),
        )
        for depth in (1, 2, 3):
            turn = math.atan2(wedge, k[1])
            features = [
                _expectation(name, False, u, v, t)
                for u, v, t in ((k[0], k[0], 0.0), (k[0], k[2], turn), (k[2], k[2], 0.0))
            ]
            theta_extra = theta * _expectation(name, True, k[0], k[2], turn)
            k = [bias + weight * v for v in features]
            theta = k[1] + weight * theta_extra
            network: dict[str, Any] = {
                "activation": _activation(name),
                "depth": depth,
                **_VARIANCES,
            }
            errors.append(_error(float(nngp(x, y, **network)[0, 0]), features[1]))
            errors.append(_error(float(ntk(x, y, **network)[0, 0]), theta))
            wedge = math.sqrt(max(k[0] * k[2] - k[1] ** 2, 0.0))
            if wedge < 1e-2 * abs(k[1]):  # the angle is lost in these three numbers
                break
    return _within_tolerance(errors)


def _within_tolerance(errors: list[float]) -> CheckResult:
    worst = max(errors)
    verdict = Verdict.HOLDS if worst <= _TOLERANCE else Verdict.FAILS
    detail = f"{len(errors)} values to {worst:.0e}"
    return CheckResult(verdict, detail, {"comparisons": len(errors), "largest error": worst})


def _error(value: float, reference: float) -> float:
    """The relative error; infinite, not NaN, if the value is none, so that it is seen."""
    error = abs(value - reference) / abs(reference)
    return error if math.isfinite(error) else math.inf


def _expectation(name: str, derivative: bool, a: float, b: float, angle: float) -> float:
    """E[f(u) f(v)] by quadrature, f being phi or its derivative, where E u^2 = a, E v^2 = b.

    With (u, v) = (sqrt a r cos t, sqrt b r cos(t - angle)) the angles at which u or v is 0, where f
    may have a kink or a jump, are end points of intervals.
    """
    import mpmath

    if name == "step" and derivative:
        return _delta_expectation(a, b, angle)
    f = function_check(name, derivative)
    p, q = math.sqrt(a), math.sqrt(b)

    corners = sorted({-math.pi / 2, angle - math.pi / 2, math.pi / 2, angle + math.pi / 2})

    def integral(factor: float) -> float:
        def ray(t: float) -> float:
            u, v = p * math.cos(t), q * math.cos(t - angle)
            return mpmath.fp.quad(
                lambda r: factor * r * math.exp(-r * r / 2) * f(r * u) * f(r * v), [0, 3, 12]
            )

        return float(mpmath.fp.quad(ray, [*corners, 1.5 * math.pi]))

    size = abs(integral(1.0))
    # The quadrature stops at an absolute error, so it is asked for a number near 1.
    return integral(1 / size) * size / (2 * math.pi) if size else 0.0


def _delta_expectation(a: float, b: float, angle: float) -> float:
    """E[delta(u) delta(v)]: the deltas are written as Fourier integrals, exp(i s u) over 2 pi, and
    what is left is the characteristic function of (u, v), in polar coordinates."""
    import mpmath

    # Turned to its principal axes, the quadratic form of (u, v) is thin along the smaller one.
    determinant = a * b * math.sin(angle) ** 2
    large = (a + b + math.hypot(a - b, 2 * math.sqrt(a * b) * math.cos(angle))) / 2
    small = determinant / large

    def ray(t: float) -> float:
        """The integral over a ray, times `small` (the quadrature wants numbers near 1)."""
        form = math.cos(t) ** 2 + large / small * math.sin(t) ** 2
        scale = 1 / math.sqrt(form)
        return mpmath.fp.quad(lambda r: r * math.exp(-form * r * r / 2), [0, 3 * scale, 12 * scale])

    width = math.sqrt(small / large)
    corners = [0.0, *(width * 10**i for i in range(12) if width * 10**i < 1), math.pi / 2]
    return 4 * float(mpmath.fp.quad(ray, corners)) / small / (2 * math.pi) ** 2


@cache
def function_check(name: str, derivative: bool) -> Callable[[float], float]:
    """phi, or phi', as a function of one float."""
    import sympy as sp

    phi = _activation(name).phi
    x = sp.Symbol("x", real=True)
    expression = sp.diff(phi(x), x) if derivative else phi(x)
    step = {"Heaviside": lambda x, half=0.5: 1.0 if x > 0 else 0.0 if x < 0 else half}
    function: Callable[[float], float] = sp.lambdify(x, expression, modules=[step, "math"])
    return function


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
        name: nc1(kernel_moments(X, labels, kernel=name, activation=_activation(activation))).ratio
        for name in ("nngp", "ntk")
    }
    return {**values, "ratio": values["ntk"] / values["nngp"]}


# --- claims --------------------------------------------------------------------------------------


def _claims(thorough: bool) -> Iterable[Check]:
    from nctheory.claims.list import CLAIMS

    for claim in CLAIMS.values():
        run = partial(evidence_check, claim, layouts=4 if thorough else 1)
        yield Check(f"claim-{claim.id}", "claims", claim.id, run)


def evidence_check(claim: Claim, layouts: int = 1) -> CheckResult:
    """Whether each piece of evidence supports what its kind is for, and none contradicts.

    Theorems are compared with the claim on some layouts.
    """
    from nctheory.check.links import link_fault
    from nctheory.check.status import is_proved, supporting
    from nctheory.claims.claim import STATUSES
    from nctheory.claims.evidence import Theorem

    gives = {
        "Theorem": {"proved"}, "Counterexample": {"refuted"}, "Search": {"tested"},
        "Certified": {"certified", "refuted"},
    }  # fmt: skip
    known = {id(evidence): status for status, evidence in supporting(claim).items()}
    found = [known.get(id(e)) or e.supports(claim, is_proved) for e in claim.evidence]
    wrong = [
        type(evidence).__name__.lower()
        for evidence, status in zip(claim.evidence, found, strict=True)
        if status not in gives[type(evidence).__name__]
    ]
    if wrong:
        return CheckResult(
            Verdict.FAILS, f"is not the evidence it is listed as: {', '.join(wrong)}"
        )
    statuses = set(found)
    if "refuted" in statuses and len(statuses) > 1:
        listed = ", ".join(map(str, claim.evidence))
        return CheckResult(Verdict.FAILS, f"contradictory evidence: {listed}")
    theorems = [e.id for e in claim.evidence if isinstance(e, Theorem)]
    faults = [fault for id_ in theorems if (fault := link_fault(claim, id_, layouts))]
    if faults:
        return CheckResult(Verdict.FAILS, f"the theorem is not the claim: {faults[0]}")
    values: dict[str, float] = {"evidence": len(found)}
    for evidence in claim.evidence:
        if hasattr(evidence, "layout"):
            values["ratio"] = claim.check(evidence.layout).ratio
    status = next((s for s in STATUSES if s in statuses), "open")
    ratio = f", ratio {values['ratio']:.6g}" if "ratio" in values else ""
    if status == "refuted" and claim.refutation:
        ratio = f" (certified), ratio {float(claim.refutation.ratio.mid()):.6g}"
    return CheckResult(Verdict.CONFIRMED, f"{status}{ratio}", values, status=status)


# --- certificates --------------------------------------------------------------------------------


def _certificates(thorough: bool) -> Iterable[Check]:
    from nctheory.enclose.certificates import shipped_certificates

    for name in shipped_certificates():
        yield Check(f"certificate-{name}", "certificates", name, partial(_region, name, thorough))


def _region(name: str, thorough: bool) -> CheckResult:
    """The labels of a certificate, or of a sample of its patches."""
    from nctheory.enclose.certificates import check_certificate, sampled

    certificate, outcome = sampled(name)
    if thorough and not outcome.fault:
        outcome = check_certificate(certificate, jobs=-1)
    if outcome.fault:
        return CheckResult(Verdict.FAILS, outcome.fault)
    values = {label: float(area) for label, area in certificate.areas.items()}
    parts = ", ".join(f"{label} {value:.2%}" for label, value in values.items() if value)
    count = sum(1 for _ in certificate.leaves())
    detail = f"{parts}; {outcome.leaves} of {count} rectangles"
    return CheckResult(Verdict.CONFIRMED, detail, values | {"rectangles": outcome.leaves})


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
