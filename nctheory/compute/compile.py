"""The one place where SymPy expressions become array functions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import sympy as sp
from sympy.printing.numpy import SciPyPrinter

__all__ = ["array_function"]


class _Printer(SciPyPrinter):
    """SymPy's printer for NumPy and SciPy, with a maximum that broadcasts, and with the special
    functions of `nctheory.theory.expectations`."""

    def _print_erfcx(self, expr: sp.Function) -> str:
        return f"{self._module_format('scipy.special.erfcx')}({self._print(expr.args[0])})"

    def _print_ndtr(self, expr: sp.Function) -> str:
        return f"{self._module_format('scipy.special.ndtr')}({self._print(expr.args[0])})"

    def _print_Max(self, expr: sp.Max) -> str:
        first, *rest = (self._print(arg) for arg in expr.args)
        for arg in rest:
            first = f"{self._module_format('numpy.maximum')}({first}, {arg})"
        return first


def array_function(
    arguments: Sequence[sp.Basic], expressions: sp.Expr | Sequence[sp.Expr]
) -> Callable[..., Any]:
    """A function of arrays for an expression, or a list of values for a sequence of them.

    Common subexpressions are computed once; arguments broadcast as in NumPy. Floating point
    warnings are silenced: callers check their results.

    >>> x, y = sp.symbols("x y")
    >>> array_function([x, y], sp.sqrt(x) + y)(np.array([1.0, 4.0]), 1.0)
    array([2., 3.])
    """
    printer = _Printer({"fully_qualified_modules": False, "allow_unknown_functions": False})
    function = sp.lambdify(
        arguments, expressions, modules=["scipy", "numpy"], printer=printer, cse=True
    )

    def evaluate(*arrays: Any) -> Any:
        with np.errstate(all="ignore"):
            return function(*arrays)

    return evaluate
