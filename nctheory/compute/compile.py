"""The one place where SymPy expressions become array functions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Literal

import numpy as np
import sympy as sp
from sympy.codegen.cfunctions import hypot
from sympy.printing.numpy import SciPyPrinter

__all__ = ["array_function"]


class _Printer(SciPyPrinter):
    """SymPy's printer for NumPy and SciPy, with a maximum that broadcasts, and with the special
    functions of `nctheory.theory.expectations`."""

    def _print_erfcx(self, expr: sp.Function) -> str:
        return f"{self._module_format('scipy.special.erfcx')}({self._print(expr.args[0])})"

    def _print_arc_defect(self, expr: sp.Function) -> str:
        return f"arc_defect({self._print(expr.args[0])}, {self._print(expr.args[1])})"

    def _print_hypot(self, expr: sp.Function) -> str:
        x, y = (self._print(arg) for arg in expr.args)
        return f"{self._module_format('numpy.hypot')}({x}, {y})"

    def _print_ndtr(self, expr: sp.Function) -> str:
        return f"{self._module_format('scipy.special.ndtr')}({self._print(expr.args[0])})"

    def _print_Max(self, expr: sp.Max) -> str:
        first, *rest = (self._print(arg) for arg in expr.args)
        for arg in rest:
            first = f"{self._module_format('numpy.maximum')}({first}, {arg})"
        return first


def array_function(
    arguments: Sequence[sp.Basic],
    expressions: sp.Basic | Sequence[Any],
    overflow: Literal["ignore", "raise"] = "ignore",
) -> Callable[..., Any]:
    """A function of arrays for an expression, or a list of values for a sequence of them.

    Common subexpressions are computed once; arguments broadcast as in NumPy. Roots of sums with a
    square are computed without squaring, so that they neither overflow nor underflow. Floating
    point warnings are silenced; with `overflow="raise"`, overflow is a FloatingPointError.

    >>> x, y = sp.symbols("x y")
    >>> array_function([x, y], sp.sqrt(x) + y)(np.array([1.0, 4.0]), 1.0)
    array([2., 3.])
    """
    printer = _Printer({"fully_qualified_modules": False, "allow_unknown_functions": False})
    modules = [{"arc_defect": _arc_defect}, "scipy", "numpy"]
    function = sp.lambdify(
        arguments, _without_squares(expressions), modules=modules, printer=printer, cse=True
    )

    def evaluate(*arrays: Any) -> Any:
        with np.errstate(all="ignore", over=overflow):
            return function(*arrays)

    return evaluate


def _without_squares(expressions: Any) -> Any:
    if isinstance(expressions, sp.Basic):
        return expressions.replace(sp.Pow, _hypotenuse)
    return [_without_squares(e) for e in expressions]


def _hypotenuse(base: sp.Expr, exponent: sp.Expr) -> sp.Expr:
    """sqrt(r + c x^2) as hypot(sqrt(r), sqrt(c) x), for a symbol x and positive r and c."""
    power = base**exponent
    if abs(exponent) != sp.Rational(1, 2) or not base.is_Add:
        return power
    for term in base.args:
        c, square = term.as_coeff_Mul()
        rest = base - term
        is_square = square.is_Pow and square.exp == 2 and square.base.is_Symbol
        if is_square and c > 0 and rest.is_positive:
            return hypot(sp.sqrt(rest), sp.sqrt(c) * square.base) ** (2 * exponent)
    return power


def _arc_defect(y: Any, x: Any) -> Any:
    """y - x arctan2(y, x), by its series where the two parts cancel."""
    result = np.asarray(y - x * np.arctan2(y, x))
    small = np.less(y, _SERIES * x)
    if small.any():
        y, x = (np.broadcast_to(z, small.shape)[small] for z in (y, x))
        z = y / x
        series = sum((-1) ** k * z ** (2 * k + 1) / (2 * k + 1) for k in range(_TERMS, 0, -1))
        result[small] = -x * series
    return result


# The series of x (z - arctan(z)) in z = y/x: terms z^3/3 - z^5/5 + ..., down to 0.2^24.
_SERIES = 0.2
_TERMS = 11
