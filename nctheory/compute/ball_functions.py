"""The functions that expressions are made of, on balls: what compiled functions call.

A ball is python-flint's `arb` or `acb`. Nothing here needs SymPy.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from types import SimpleNamespace
from typing import Any

from flint import acb, arb, ctx

__all__ = ["BALL_FUNCTIONS", "as_ball", "on_balls", "over_balls"]


def as_ball(x: Any) -> Any:
    """Whatever is a number as a ball, so that Python's own division never rounds."""
    return x if isinstance(x, _BALLS) else arb(x)


_BALLS = (arb, acb)


def _ball_sqrt(x: Any) -> Any:
    """The root; of a real ball that reaches below 0 by rounding, of its nonnegative part."""
    x = as_ball(x)
    if isinstance(x, acb):
        return x.sqrt(analytic=True)
    return (x.nonnegative_part() if x.contains(0) else x).sqrt()


def _ball_log(x: Any) -> Any:
    x = as_ball(x)
    return x.log(analytic=True) if isinstance(x, acb) else x.log()


def _ball_power(x: Any, exponent: Any) -> Any:
    """A power; those with a whole exponent are analytic at 0 as well."""
    exponent = as_ball(exponent)
    if exponent.is_exact() and exponent.is_integer():
        return as_ball(x) ** int(exponent.unique_fmpz())
    if isinstance(x, acb):
        return (_ball_log(x) * exponent).exp()
    return x**exponent


def _ball_kummer(a: Any, b: Any, z: Any) -> arb:
    """1F1(a; b; z) for 0 < a <= b and z <= 0, where its slope is between 0 and a / b.

    Flint sums an asymptotic series where |z| is large beside the precision, even if b is large too
    and the series useless. A higher precision, at an exact z, makes it sum the power series; where
    that would take too long, Euler's integral does.
    """
    a, b, z = arb(a), arb(b), arb(z)
    if not (0 < a <= b and z.upper() <= 0):
        raise ValueError("kummer: expected 0 < a <= b and z <= 0")
    middle, bits = z.mid(), ctx.prec
    value = middle.hypgeom_1f1(a, b)
    try:
        while value.rel_accuracy_bits() < bits - 12 and ctx.prec < _KUMMER_BITS:
            ctx.prec *= 2
            value = middle.hypgeom_1f1(a, b)
        if value.rel_accuracy_bits() < bits - 12 and a < b:
            ctx.prec = bits + 12 + 2 * int(float(b)).bit_length()
            value = _euler_integral(a, b, middle, bits)
    finally:
        ctx.prec = bits
    return value + arb(0, (a / b * z.rad()).abs_upper())


_KUMMER_BITS = 1024


def _euler_integral(a: arb, b: arb, z: arb, bits: int) -> arb:
    """1F1(a; b; z) to about so many bits, by the integral over the angle whose sine is the root of
    the usual variable."""
    first, second = 2 * a - 1, 2 * (b - a) - 1

    def at(angle: acb, _: bool) -> acb:
        sine, cosine = angle.sin(), angle.cos()
        return (z * sine**2).exp() * _ball_power(sine, first) * _ball_power(cosine, second)

    factor = 2 * (b.lgamma() - a.lgamma() - (b - a).lgamma()).exp()
    # The value is the mean of exp(z x) for x of mean a / b, so at least exp(z a / b).
    least = ((z * a / b).exp() / factor).mid()
    tolerance = arb(2) ** -bits
    return (
        factor
        * acb.integral(at, 0, arb.pi() / 2, rel_tol=tolerance, abs_tol=least * tolerance).real
    )


def _ball_abs(x: Any) -> arb:
    return abs(as_ball(x))


def _ball_max(first: Any, *rest: Any) -> arb:
    largest = as_ball(first)
    for x in rest:
        largest = largest.nonnegative_part() if _is_zero(x) else largest.max(as_ball(x))
    if _is_zero(first) and len(rest) == 1:
        largest = as_ball(rest[0]).nonnegative_part()
    return largest


def _is_zero(x: Any) -> bool:
    return bool(as_ball(x).is_zero())


BALL_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "ball": as_ball,
    "pi": arb.pi,
    "sqrt": _ball_sqrt,
    "exp": lambda x: as_ball(x).exp(),
    "expm1": lambda x: as_ball(x).expm1(),
    "power": _ball_power,
    "log": _ball_log,
    "log1p": lambda x: _ball_log(1 + as_ball(x)),
    "sin": lambda x: as_ball(x).sin(),
    "cos": lambda x: as_ball(x).cos(),
    "tan": lambda x: as_ball(x).tan(),
    "sinh": lambda x: as_ball(x).sinh(),
    "cosh": lambda x: as_ball(x).cosh(),
    "tanh": lambda x: as_ball(x).tanh(),
    "asin": lambda x: arb(x).asin(),
    "acos": lambda x: arb(x).acos(),
    "atan": lambda x: arb(x).atan(),
    "atan2": lambda y, x: arb.atan2(arb(y), arb(x)),
    "erf": lambda x: as_ball(x).erf(),
    "erfc": lambda x: as_ball(x).erfc(),
    "hypot": lambda x, y: _ball_sqrt(as_ball(x) ** 2 + as_ball(y) ** 2),
    "gamma": lambda x: as_ball(x).gamma(),
    "kummer": _ball_kummer,
    "Max": _ball_max,
    "Abs": _ball_abs,
}
_BALL_OPERATIONS = SimpleNamespace(
    **BALL_FUNCTIONS,
    sinhc=lambda x: _sinhc(as_ball(x)),
    are_real=lambda *balls: all(isinstance(x, arb) for x in balls),
)


def _sinhc(x: Any) -> Any:
    """sinh(x) / x."""
    value = (acb(0, 1) * x).sinc()
    return value.real if isinstance(x, arb) else value


def on_balls(module: str, name: str) -> Callable[..., Any]:
    """A function of `nctheory.theory` on balls, by its own definition there, which is imported when
    it is called, since SymPy comes with it."""

    @cache
    def kind() -> Any:
        return getattr(import_module(module), name)

    return lambda *x: kind().on_balls(_BALL_OPERATIONS, *map(as_ball, x))


def over_balls(function: Callable[..., Any]) -> Callable[..., Any]:
    """A function of balls that takes all numbers."""

    def evaluate(*balls: Any) -> Any:
        return function(*map(as_ball, balls))

    return evaluate
