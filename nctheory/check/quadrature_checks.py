"""Whether derived duals, and kernels computed from them, are the double integrals that define them.

The integrals are taken by mpmath's quadrature in polar coordinates, which shares nothing with how
the closed forms were derived.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from functools import cache, partial
from typing import Any

from nctheory.check.check_row import Check, CheckResult, Verdict
from nctheory.compute.kernels import nngp, ntk, resolve_activation
from nctheory.names import REPORTED_ACTIVATIONS

__all__ = ["compare_dual", "function_check", "quadrature_checks"]

_TOLERANCE = 1e-11  # of quadrature, relative

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


def quadrature_checks(thorough: bool) -> Iterable[Check]:
    """The rows of the duals and of the kernels, at more points if `thorough`."""
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

    expression = getattr(resolve_activation(name), quantity)
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
                "activation": resolve_activation(name),
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

    def integral(factor: float, degree: int) -> float:
        def ray(t: float) -> float:
            u, v = p * math.cos(t), q * math.cos(t - angle)
            return mpmath.fp.quad(
                lambda r: factor * r * math.exp(-r * r / 2) * f(r * u) * f(r * v), [0, 3, 12],
                maxdegree=degree,
            )  # fmt: skip

        return float(mpmath.fp.quad(ray, [*corners, 1.5 * math.pi], maxdegree=degree))

    size = abs(integral(1.0, 3))  # about
    # The quadrature stops at an absolute error, so it is asked for a number near 1.
    return integral(1 / size, 6) * size / (2 * math.pi) if size else 0.0


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

    phi = resolve_activation(name).phi
    x = sp.Symbol("x", real=True)
    expression = sp.diff(phi(x), x) if derivative else phi(x)
    step = {"Heaviside": lambda x, half=0.5: 1.0 if x > 0 else 0.0 if x < 0 else half}
    function: Callable[[float], float] = sp.lambdify(x, expression, modules=[step, "math"])
    return function
