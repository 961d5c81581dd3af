"""The notation of the paper: how every expression of the package is printed in LaTeX.

SymPy's printer does most of it. What is different here is what an author would write otherwise:
names (kappa dot, the variances of weights and biases), sums that start with a positive term,
arcsin for asin, the indicator for the step, brackets around what is differentiated. The LaTeX needs
amsmath and amssymb, and only uses what converters to MathML know.

    >>> from nctheory.theory.gaussian import k11, k12
    >>> tex(k12 - k11)
    'k_{12} - k_{11}'
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import sympy as sp
from sympy.core.function import AppliedUndef
from sympy.printing.latex import LatexPrinter, accepted_latex_functions
from sympy.printing.precedence import PRECEDENCE

__all__ = ["brackets", "displayed", "indexed", "tex"]

_NAMES = {"sigma_w2": r"\sigma_w^2", "sigma_b2": r"\sigma_b^2"}
_ARC = {"asin": "arcsin", "acos": "arccos", "atan": "arctan"}


def tex(expr: Any) -> str:
    """The expression in LaTeX, without delimiters."""
    return str(_PRINTER.doprint(expr))


def displayed(mathematics: str) -> str:
    """A display for notebooks, as `_repr_latex_` gives it."""
    return f"$\\displaystyle {mathematics}$"


def indexed(name: str, index: str) -> str:
    """A name with an index, of which it may have one already."""
    return rf"{{{name}}}_{{{index}}}" if "_" in name else rf"{name}_{{{index}}}"


def brackets(inside: str) -> str:
    """The argument of a function: in brackets that grow if it is tall."""
    tall = any(command in inside for command in (r"\frac", r"\sqrt", r"\left", r"\sum", r"\int"))
    return rf"\left({inside}\right)" if tall else f"({inside})"


class _Printer(LatexPrinter):
    """SymPy's LaTeX printer, in the notation of the paper."""

    def __init__(self) -> None:
        super().__init__({})
        # The formulas of a proof have most of their parts in common.
        self._printed = lru_cache(maxsize=1 << 14)(super()._print)

    def _print(self, expr: Any, **kwargs: Any) -> str:
        plain = isinstance(expr, sp.Basic) and not kwargs
        return str(self._printed(expr) if plain else super()._print(expr, **kwargs))

    def _print_Symbol(self, expr: sp.Symbol, style: str = "plain") -> str:
        name = _NAMES.get(expr.name) or str(super()._print_Symbol(expr, style))
        return rf"\mathrm{{{name}}}" if len(name) > 1 and name.isalpha() else name

    def _as_ordered_terms(self, expr: sp.Add, order: Any = None) -> list[sp.Expr]:
        terms = list(super()._as_ordered_terms(expr, order))
        plus = (i for i, t in enumerate(terms) if not t.could_extract_minus_sign())
        return [terms.pop(next(plus, 0)), *terms]  # of equal ones, of which there may be more, one

    def _needs_mul_brackets(self, expr: sp.Expr, first: bool = False, last: bool = False) -> bool:
        """Where it ends with a limit or a derivative, or begins with a minus, as others do not."""
        apart = (not last and _reaches_on(expr)) or (not first and _is_negative(expr))
        return apart or bool(super()._needs_mul_brackets(expr, first, last))

    def _print_Mul(self, expr: sp.Mul) -> str:
        """One root for all roots, and what is tall beside a fraction: 2/pi arcsin(...)."""
        if expr.could_extract_minus_sign():
            return f"- {self.parenthesize(-expr, PRECEDENCE['Mul'], strict=True)}"
        numerator, denominator = sp.fraction(expr, exact=True)
        if expr.is_Pow and denominator == 1:  # 1^(-2), for which SymPy's printer would not end
            return f"{self.parenthesize(expr.base, PRECEDENCE['Pow'])}^{{{self._print(expr.exp)}}}"
        factors = sp.Mul.make_args(numerator)
        tall = [f for f in factors if _is_tall(f)]
        if denominator == 1 or not tall or _is_tall(denominator):
            parts = [_one_root(part) for part in (numerator, denominator)]
            if parts == [numerator, denominator]:
                return str(super()._print_Mul(expr))
            above, below = map(self._print, parts)
            return above if denominator == 1 else rf"\frac{{{above}}}{{{below}}}"
        rest = sp.Mul(*(f for f in factors if f not in tall)) / denominator
        beside = sp.Mul(*tall)
        # A number times a sum is a sum.
        left, right = self.parenthesize(rest, PRECEDENCE["Mul"], strict=True), self._print(beside)
        bare = not beside.is_Add and not _is_negative(beside)
        return f"{left} {right}" if bare else rf"{left} \left({right}\right)"

    def _print_Function(self, expr: sp.Function, exp: str | None = None) -> str:
        name = expr.func.__name__
        if hasattr(self, f"_print_{name}") and not isinstance(expr, AppliedUndef):
            return str(getattr(self, f"_print_{name}")(expr, exp))
        name = _ARC.get(name, name)
        known = name in accepted_latex_functions
        head = rf"\{name}" if known else str(self._hprint_Function(name))
        power = rf"^{{{exp}}}" if exp else ""
        return head + power + brackets(", ".join(map(self._print, expr.args)))

    def _print_ExpBase(self, expr: sp.exp, exp: str | None = None) -> str:
        argument = expr.args[0]
        if argument.is_Add or sp.fraction(argument)[1] != 1:  # too tall for an exponent
            power = rf"^{{{exp}}}" if exp else ""
            return rf"\exp{power}{brackets(self._print(argument))}"
        return str(super()._print_ExpBase(expr, exp))

    _print_exp = _print_ExpBase

    def _print_Heaviside(self, expr: sp.Heaviside, exp: str | None = None) -> str:
        text = rf"\mathbf{{1}}_{{{self._print(expr.args[0])} > 0}}"
        return rf"\left({text}\right)^{{{exp}}}" if exp else text

    def _print_Derivative(self, expr: sp.Derivative) -> str:
        d = "d" if len(expr.expr.free_symbols) == 1 else r"\partial"
        below = " ".join(
            rf"{d} {self._print(x)}" + (rf"^{{{n}}}" if n > 1 else "")
            for x, n in expr.variable_count
        )
        order = sum(n for _, n in expr.variable_count)
        operator = rf"\frac{{{d}{rf'^{{{order}}}' if order > 1 else ''}}}{{{below}}}"
        inner = self._print(expr.expr)
        single = isinstance(expr.expr, sp.Symbol | sp.Function | sp.Integral)
        return f"{operator} {inner}" if single else rf"{operator} \left[{inner}\right]"

    def _print_Sum(self, expr: sp.Sum) -> str:
        signs = [
            rf"\sum_{{{self._print(i)}={self._print(low)}}}^{{{self._print(high)}}}"
            for i, low, high in reversed(expr.limits)
        ]
        return " ".join([*signs, self.parenthesize(expr.function, PRECEDENCE["Mul"], strict=True)])

    def _print_Integral(self, expr: sp.Integral) -> str:
        return str(super()._print_Integral(expr)).replace(r"\int\limits", r"\int")

    def _print_Trace(self, expr: sp.Trace) -> str:
        return rf"\mathrm{{tr}}{brackets(self._print(expr.arg))}"

    def _print_Transpose(self, expr: sp.Transpose) -> str:
        inner = self.parenthesize(expr.arg, PRECEDENCE["Pow"], strict=True)
        return rf"{inner}^{{\top}}"

    def _print_DiagMatrix(self, expr: sp.DiagMatrix) -> str:
        return rf"\mathrm{{diag}}{brackets(self._print(expr.args[0]))}"

    def _hprint_variadic_function(self, expr: sp.Expr, exp: str | None = None) -> str:
        args = sorted(expr.args, key=sp.default_sort_key)
        power = rf"^{{{exp}}}" if exp else ""
        name = rf"\{str(expr.func).lower()}"
        return name + brackets(", ".join(map(self._print, args))) + power

    _print_Min = _print_Max = _hprint_variadic_function

    def _print_MatMul(self, expr: sp.MatMul) -> str:
        number, matrices = expr.as_coeff_matrices()
        text = str(super()._print_MatMul(sp.MatMul(*matrices, evaluate=False)))
        if number == 1:
            return text
        return f"- {text}" if number == -1 else f"{self._print(number)} {text}"

    def _print_OneMatrix(self, expr: sp.OneMatrix) -> str:
        return r"\mathbf{1}^{\top}" if expr.shape[0] == 1 else r"\mathbf{1}"

    def _print_Identity(self, expr: sp.Identity) -> str:
        return "I"


def _is_tall(expr: sp.Expr) -> bool:
    """Whether it is more than a line high: not for a numerator."""
    flat = sp.Add | sp.Mul | sp.Pow | sp.Function | sp.Atom
    return any(
        not isinstance(e, flat)
        or (e.is_Pow and e.exp.is_negative)
        or (e.is_Rational and not e.is_Integer and e != sp.Rational(1, 2))
        for e in sp.preorder_traversal(expr)
    )


def _reaches_on(expr: sp.Expr) -> bool:
    """Whether it may end with what has no end: a limit, a derivative, or a product with one."""
    endless = isinstance(expr, sp.Limit | sp.Derivative)
    return endless or (expr.is_Mul and any(map(_reaches_on, expr.args)))


def _is_negative(expr: sp.Expr) -> bool:
    """Whether it may begin with a minus: a number, or a product within another one."""
    below = expr.is_Rational and expr.is_negative
    return bool(below) or (expr.is_Mul and any(map(_is_negative, expr.args)))


def _one_root(product: sp.Expr) -> sp.Expr:
    """The product with its square roots of what is not negative under one sign, for printing."""
    factors = sp.Mul.make_args(product)
    half = sp.Rational(1, 2)
    roots = [f for f in factors if f.is_Pow and f.exp == half and f.base.is_nonnegative]
    if len(roots) < 2:
        return product
    rest = [f for f in factors if f not in roots]
    root = sp.Pow(sp.Mul(*(f.base for f in roots)), half, evaluate=False)
    return sp.Mul(*rest, root, evaluate=False) if rest else root


_PRINTER = _Printer()
