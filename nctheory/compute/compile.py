"""The one place where SymPy expressions become functions: of arrays, of balls, or in JavaScript.

A ball is python-flint's `arb` or `acb`, a midpoint and a radius: every operation encloses the exact
result, with the precision `flint.ctx.prec`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

import sympy as sp
from sympy.codegen.cfunctions import hypot
from sympy.printing.jscode import JavascriptCodePrinter
from sympy.printing.numpy import SciPyPrinter
from sympy.printing.pycode import AbstractPythonCodePrinter

from nctheory.compute.arcs import arc_defect_array
from nctheory.compute.ball_functions import BALL_FUNCTIONS, as_ball, on_balls, over_balls
from nctheory.compute.shipped import evaluating

__all__ = [
    "array_function", "array_source", "ball_function", "ball_source", "javascript_function",
    "namespace_function", "own_kinds",
]  # fmt: skip


class _Printer(SciPyPrinter):
    """SymPy's printer for NumPy and SciPy, with a maximum that broadcasts. The functions of
    `nctheory.theory` print themselves (`_numpycode`)."""

    def _print_hypot(self, expr: sp.Function) -> str:
        x, y = (self._print(arg) for arg in expr.args)
        return f"{self._module_format('numpy.hypot')}({x}, {y})"

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

    >>> import numpy as np
    >>> x, y = sp.symbols("x y")
    >>> array_function([x, y], sp.sqrt(x) + y)(np.array([1.0, 4.0]), 1.0)
    array([2., 3.])
    """
    return evaluating(_compiled(arguments, expressions), overflow)


def array_source(arguments: Sequence[sp.Basic], expressions: sp.Basic | Sequence[Any]) -> str:
    """The source of the function that `array_function` compiles, without its wrapper.

    Its names are those of NumPy and `scipy.special`, and `arc_defect`.
    """
    return inspect.getsource(_compiled(arguments, expressions))


def _compiled(arguments: Sequence[sp.Basic], expressions: Any) -> Callable[..., Any]:
    printer = _Printer({"fully_qualified_modules": False, "allow_unknown_functions": False})
    modules = [{"arc_defect": arc_defect_array}, "scipy", "numpy"]
    function: Callable[..., Any] = sp.lambdify(
        arguments, _without_squares(expressions), modules=modules, printer=printer, cse=True
    )
    return function


def namespace_function(
    arguments: Sequence[sp.Basic], expressions: Any, functions: Mapping[str, Any]
) -> Callable[..., Any]:
    """The same, of arrays of another library: `functions` are those of its own that have NumPy's
    names in the printed code, and "arc_defect" (see `nctheory.theory.pair_coordinates`).

    >>> x = sp.Symbol("x")
    >>> namespace_function([x], sp.sqrt(x) + 1, {"sqrt": lambda x: f"root of {x}".__len__()})(4)
    10
    """
    printer = _Printer({"fully_qualified_modules": False, "allow_unknown_functions": False})
    return sp.lambdify(
        arguments,
        _without_squares(expressions),
        modules=[dict(functions)],
        printer=printer,
        cse=True,
    )


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


_SCRIPT_FUNCTIONS = {
    **{name: f"Math.{name}" for name in ("expm1", "log1p", "hypot", "sinh", "cosh", "tanh")},
    **{name: name for name in ("erf", "erfc", "erfcx", "ndtr")},
}


def javascript_function(
    name: str, arguments: Sequence[sp.Symbol], expressions: sp.Basic | Sequence[Any]
) -> str:
    """The source of a function of numbers in JavaScript, of an expression or of a list of them.

    What JavaScript lacks, erf, erfc, erfcx and ndtr, is called by its name.

    >>> x, y = sp.symbols("x y")
    >>> print(javascript_function("f", [x, y], sp.sqrt(x) + sp.erf(y) / 3))
    function f(x, y) {
      return Math.sqrt(x) + (1/3)*erf(y);
    }
    """
    printer = JavascriptCodePrinter({"user_functions": _SCRIPT_FUNCTIONS})
    single = isinstance(expressions, sp.Basic)
    forms = [_without_squares(e) for e in ([expressions] if single else expressions)]
    shared, left = sp.cse(forms, sp.numbered_symbols("v", exclude=arguments))
    lines = [f"const {symbol} = {printer.doprint(form)};" for symbol, form in shared]
    values = [printer.doprint(form) for form in left]
    lines.append("return " + (values[0] if single else f"[{', '.join(values)}]") + ";")
    body = "\n".join(f"  {line}" for line in lines)
    return f"function {name}({', '.join(map(str, arguments))}) {{\n{body}\n}}"


class _BallPrinter(AbstractPythonCodePrinter):
    """Python code on balls. Numbers are exact, or as precise as `flint.ctx.prec` says."""

    def __init__(self, strict: bool) -> None:
        super().__init__({"fully_qualified_modules": False, "allow_unknown_functions": False})
        self.strict = strict

    def _print_Float(self, expr: sp.Float) -> str:
        raise TypeError(f"a floating point number in an expression for balls: {expr}")

    def _print_Rational(self, expr: sp.Rational) -> str:
        return f"(ball({expr.p})/{expr.q})"

    def _print_Pi(self, expr: sp.Expr) -> str:
        return "pi()"

    def _print_Exp1(self, expr: sp.Expr) -> str:
        return "exp(1)"

    def _print_Pow(self, expr: sp.Pow, rational: bool = False) -> str:
        base, exponent = expr.as_base_exp()
        inside = self._print(base) if base.is_Symbol else f"ball({self._print(base)})"
        if exponent.is_Rational and exponent < 0:
            return f"(1/({self._print(base**-exponent)}))"
        if exponent.is_Integer:
            return f"({inside}**{exponent})"
        if exponent.is_Rational and exponent.q == 2:
            return f"(sqrt({inside})**{exponent.p})"
        return f"power({inside}, {self._print(exponent)})"

    def _print_hyper(self, expr: sp.hyper) -> str:
        ((top,), (bottom,), z) = expr.args
        return f"kummer({self._print(top)}, {self._print(bottom)}, {self._print(z)})"

    def _print_Piecewise(self, expr: sp.Piecewise) -> str:
        """All pieces are one number in exact arithmetic; the last needs no condition."""
        if self.strict:
            raise TypeError(f"pieces may differ: {expr}")
        return self._print(expr.args[-1].expr)

    def _print_Function(self, expr: sp.Function) -> str:
        name = type(expr).__name__
        if name not in BALL_FUNCTIONS and not hasattr(expr, "on_balls"):
            raise TypeError(f"no ball function for {name}")
        return f"{name}({', '.join(map(self._print, expr.args))})"

    _print_Max = _print_Abs = _print_Function


def ball_function(
    arguments: Sequence[sp.Basic], expressions: sp.Basic | Sequence[Any], *, strict: bool = False
) -> Callable[..., Any]:
    """A function of balls for an expression, or a list of values for a sequence of them.

    Expressions are evaluated as they stand, since what cancels can be had at a higher precision.
    The pieces of a `Piecewise` must be forms of one function, that differ in rounding only, and
    what stands under a root must not be negative. With `strict` nothing is taken for granted: a
    `Piecewise` is a TypeError, and roots of balls that reach below 0 are not finite.
    Complex balls (`acb`) that touch a branch cut give a ball that is not finite, so that what is
    finite is analytic, as `acb.integral` requires.

    >>> from flint import arb
    >>> x, y = sp.symbols("x y")
    >>> ball_function([x, y], sp.sqrt(x) + y / 3)(arb(4), arb(3))
    [3.00000000000000 +/- ...]
    """
    return over_balls(_compiled_balls(arguments, expressions, strict))


def ball_source(arguments: Sequence[sp.Basic], expressions: sp.Basic | Sequence[Any]) -> str:
    """The source of the function that `ball_function` compiles, without its wrapper.

    Its names are those of `BALL_FUNCTIONS`, and of the functions in `own_kinds`.
    """
    return inspect.getsource(_compiled_balls(arguments, expressions, strict=False))


def _compiled_balls(arguments: Sequence[sp.Basic], expressions: Any, strict: bool) -> Any:
    functions = BALL_FUNCTIONS | {"sqrt": lambda x: as_ball(x).sqrt()} if strict else BALL_FUNCTIONS
    own = {k.__name__: on_balls(k.__module__, k.__name__) for k in own_kinds(expressions)}
    return sp.lambdify(
        arguments, expressions, modules=[functions | own], printer=_BallPrinter(strict), cse=True
    )


def own_kinds(expressions: Any) -> set[Any]:
    """The functions of `nctheory.theory` in expressions, each of which knows itself on balls."""
    listed = [expressions] if isinstance(expressions, sp.Basic) else expressions
    functions = sp.Tuple(*listed).atoms(sp.Function)
    return {type(f) for f in functions if hasattr(f, "on_balls")}
