"""Whether an expression is zero, or has a sign: what the checker of proofs asks of SymPy.

Expectations, scalar products, kernels and unknown functions are to SymPy real numbers of which
nothing is known, once `normal` has brought expectations into their canonical form.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import sympy as sp
from sympy.core.function import AppliedUndef

from nctheory.theory.gaussian import Expectation, k11, k12, k22
from nctheory.theory.statements import Image, KernelValue, Mean, dot, normal, unfold

__all__ = ["Known", "carry_out", "has_sign", "increment", "is_defined", "is_multiple", "is_zero"]

_OPAQUE = (Mean, dot, KernelValue, Expectation, sp.Integral, sp.Derivative, sp.Limit, AppliedUndef)

_TAKEN = (dot, KernelValue, Expectation, sp.Integral, sp.Limit, AppliedUndef, sp.MatrixExpr,
          sp.Trace)  # fmt: skip
_TOTAL = (sp.exp, sp.sin, sp.cos, sp.atan, sp.sinh, sp.cosh, sp.tanh, sp.erf, sp.erfc, sp.Abs)

# Every covariance matrix that is not singular, by three positive numbers.
_a, _b, _q = sp.symbols("a b q", positive=True, cls=sp.Dummy)
_COVARIANCE = {k11: _a**2, k12: _a * _b * (1 - _q) / (1 + _q), k22: _b**2}

Known = Sequence[tuple[sp.Expr, bool]]  # what is nonnegative, or (True) positive

_WAYS: tuple[Callable[[sp.Expr], sp.Expr], ...] = (
    sp.expand, sp.factor, sp.simplify, lambda e: sp.simplify(sp.expand(e, trig=True)),
)  # fmt: skip


def is_zero(
    e: sp.Expr, rules: Sequence[Mapping[Any, Any]] = (), images: Sequence[Image] = ()
) -> bool:
    """Whether `e` is 0 by the rules of expectations and SymPy's algebra.

    `rules` replace expressions by equal ones, as `e` stands and in its canonical form.
    """
    images = tuple(images)
    if e.has(sp.Float):
        return False
    for rule in rules:
        e = _put_in(e, rule)
    e = carry_out(e)
    forms = [normal(e, images)]
    if rules:
        last = forms[0]
        for rule in rules:
            last = _put_in(last, {normal(a, images): normal(b, images) for a, b in rule.items()})
        forms.append(last)
    if e.has(KernelValue):
        forms.append(normal(unfold(forms[-1]), images))
    return any(_vanishes(form) for form in forms)


def carry_out(e: sp.Expr) -> sp.Expr:
    """The expression with its derivatives and sums carried out, under integrals too."""
    if not e.has(sp.Sum, sp.Derivative, sp.Subs):
        return e
    e = e.replace(sp.Integral, lambda f, *limits: sp.Integral(carry_out(f), *limits))
    e = e.doit(integrals=False, limits=False)
    return e.replace(sp.Integral, lambda f, *limits: sp.Integral(carry_out(f), *limits))


def _put_in(e: sp.Expr, rule: Mapping[Any, Any]) -> sp.Expr:
    """Replace equal by equal, a product or a sum within a longer one too."""
    for old, new in rule.items():
        e = e.xreplace({old: new})
        if old.is_Mul or old.is_Add:
            part = set(old.args)
            e = e.replace(
                lambda n, old=old, part=part: n.func == old.func and part < set(n.args),
                lambda n, new=new, part=part: n.func(new, *(a for a in n.args if a not in part)),
            )
    return e


@functools.lru_cache(4096)
def _vanishes(e: sp.Expr) -> bool:
    e = _hide(e)[0].replace(sp.acos, lambda x: sp.pi / 2 - sp.asin(x))
    value = _sample(e, 1)
    if value is not None and abs(value) > 1e-12:
        return False  # it takes SymPy long to fail
    return any(way(e) == 0 for way in _WAYS)


def _sample(e: sp.Expr, seed: int) -> Any:
    """The value at one point, with the opaque parts as independent symbols; None if undefined."""
    symbols = sorted(e.free_symbols, key=str)
    point = {s: sp.Rational(seed * 577 + 101 * i, 991) if not s.is_integer else seed + i
             for i, s in enumerate(symbols, 1)}  # fmt: skip
    value = sp.N(e.xreplace(point), 30)
    return value if value.is_number and value.is_finite else None


def increment(f: sp.Expr, x: sp.Symbol, low: sp.Expr, high: sp.Expr) -> sp.Expr:
    """f(high) - f(low), by limits at numbers, for f continuous between."""
    ends = ((high, "-"), (low, "+"))
    top, bottom = (
        sp.limit(f, x, end, side) if end.is_number else f.xreplace({x: end}) for end, side in ends
    )
    return top - bottom


def has_sign(e: sp.Expr, known: Known, strict: bool) -> bool:
    """Whether e >= 0, or e > 0, given expressions that are nonnegative or (True) positive.

    Products of positive factors, sums of positive terms, even powers, the cosine of an acute angle,
    expectations, the squared norm of a class mean.
    """
    return _sign(e, known, strict) or _sign(_factored(e), known, strict)


@functools.lru_cache(16384)
def _factored(e: sp.Expr) -> sp.Expr:
    hidden, names = _hide(e)
    return sp.factor(sp.together(hidden)).xreplace({name: atom for atom, name in names.items()})


def _sign(e: sp.Expr, known: Known, strict: bool) -> bool:
    if (e.is_positive if strict else e.is_nonnegative) is True:
        return True
    if _follows(e, known, strict):
        return True
    if e.is_Mul:
        odd = [f for f in e.args if not _sign(f, known, strict)]
        return len(odd) % 2 == 0 and all(_is_negative(f, known, strict) for f in odd)
    if e.is_Add:
        some = any(_sign(f, known, True) for f in e.args) if strict else True
        return some and all(_sign(f, known, False) for f in e.args)
    if e.is_Pow and e.exp.is_even and (e.base.is_real or is_defined(e.base, known)):
        return bool(e.exp.is_positive and not strict) or _is_nonzero(e.base, known)
    if e.is_Pow and e.exp.is_real:
        return has_sign(e.base, known, strict or e.exp.is_negative is not False)
    if isinstance(e, sp.cos):
        return all(has_sign(sp.pi / 2 - s * e.args[0], known, strict) for s in (1, -1))
    if isinstance(e, Mean) and _is_square(e):
        return not strict
    if isinstance(e, Mean):  # facts may be about one value of a variable that is drawn here
        return _sign(e.args[0], [], strict)
    return isinstance(e, KernelValue) and _sign(e.definition, known, strict)


def _is_negative(e: sp.Expr, known: Known, strict: bool) -> bool:
    if e.is_Add or e.is_Number:
        return _sign(-e, known, strict)
    return _follows(-e, known, strict)


def _follows(e: sp.Expr, known: Known, strict: bool) -> bool:
    """Whether e is a positive multiple of what is known."""
    gaps = [gap for gap, is_strict in known if is_strict or not strict]
    return any(gap == e or (not e.is_Mul and is_multiple(e, gap)) for gap in gaps)


@functools.lru_cache(16384)
def is_multiple(e: sp.Expr, gap: sp.Expr) -> bool:
    """Whether e is a positive number times the other expression."""
    if e.free_symbols != gap.free_symbols or gap == 0:
        return False
    quotient = _hide(normal(e) / normal(gap))[0]
    values = [_sample(quotient, seed) for seed in (1, 2)]
    if None not in values and abs(values[0] - values[1]) > 1e-12:
        return False  # it takes SymPy long to fail
    quotient = sp.cancel(quotient)
    return bool(quotient.is_Rational and quotient > 0)


def _is_square(e: Mean) -> bool:
    """Whether it is |E x|^2 = E<x, y> for independent x and y of one law."""
    if len(e.draws) != 2 or len({law for _, law in e.draws}) != 1:
        return False
    return bool(e.args[0] == dot(*(x for x, _ in e.draws)))


def _is_nonzero(e: sp.Expr, known: Known) -> bool:
    return any(has_sign(s * e, known, True) for s in (1, -1)) or _follows(e**2, known, True)


def is_defined(e: sp.Expr, known: Known) -> bool:
    """Whether e is a real number at all points, given what is nonnegative or positive there.

    Then e is also continuous, because of functions it may only have those that are.
    Denominators are not 0, and roots, logarithms and inverse functions have real values. Integrals,
    limits and unknown functions are taken to exist, and a kernel has a value for all inputs.
    """
    if e.is_Atom or isinstance(e, _TAKEN):
        return not e.is_Atom or bool(e.is_real)
    if isinstance(e, Mean):
        drawn = {x for x, _ in e.draws}
        return is_defined(e.args[0], [k for k in known if not k[0].free_symbols & drawn])
    if isinstance(e, sp.Sum):
        return is_defined(e.function, ())
    if isinstance(e, sp.Derivative):
        slope = carry_out(e)
        return is_defined(e.expr, known) and (slope == e or is_defined(slope, known))
    if {k11, k12, k22} <= e.free_symbols:
        e = e.xreplace(_COVARIANCE)
    if not all(is_defined(a, known) for a in e.args):
        return False
    if e.is_Pow and e.exp.is_integer:
        return bool(e.exp.is_positive) or _is_nonzero(e.base, known)
    if e.is_Pow:
        return has_sign(e.base, known, not (e.exp.is_Rational and e.exp > 0))
    if e.is_Add or e.is_Mul or isinstance(e, _TOTAL):
        return True
    (x,) = e.args
    if isinstance(e, sp.log):
        return has_sign(x, known, True)
    if isinstance(e, sp.asin | sp.acos):
        return has_sign(1 - x**2, known, False)
    if isinstance(e, sp.tan):
        return has_sign(sp.cos(x), known, True)
    return False


def _hide(e: sp.Expr) -> tuple[sp.Expr, dict[sp.Expr, sp.Dummy]]:
    """The expression with its opaque parts replaced by real symbols."""
    names: dict[sp.Expr, sp.Dummy] = {}

    def walk(a: sp.Expr) -> sp.Expr:
        if isinstance(a, _OPAQUE):
            if a not in names:
                sign = {"nonnegative": True} if a.is_nonnegative else {}
                names[a] = sp.Dummy("e", real=True, **sign)
            return names[a]
        return a.func(*map(walk, a.args)) if a.args else a

    return walk(e), names
