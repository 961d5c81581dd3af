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

from nctheory.theory.gaussian import Expectation
from nctheory.theory.statements import Image, KernelValue, Mean, dot, normal, unfold

__all__ = ["carry_out", "has_sign", "is_continuous", "is_zero", "ratio"]

_OPAQUE = (Mean, dot, KernelValue, Expectation, sp.Integral, sp.Derivative, sp.Limit, AppliedUndef)

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


def is_continuous(f: sp.Expr, x: sp.Symbol, low: sp.Expr, high: sp.Expr) -> bool:
    """Whether SymPy finds no jump and no pole of `f` for low < x < high, two numbers."""
    if f.has(sp.sign, sp.floor, sp.ceiling, sp.Heaviside, sp.Piecewise, sp.arg, sp.atan2):
        return False
    try:
        singular = sp.singularities(f, x, sp.Interval.open(low, high))
    except NotImplementedError:
        return False
    return bool(singular is sp.S.EmptySet)


def ratio(a: sp.Expr, b: sp.Expr) -> sp.Rational | None:
    """a / b, if that is a number."""
    hidden = _hide(normal(a) / normal(b))[0]
    first, second = _sample(hidden, 1), _sample(hidden, 2)
    if None not in (first, second) and abs(first - second) > 1e-12:
        return None
    found = sp.simplify(hidden)
    return found if found.is_number else None


def has_sign(e: sp.Expr, known: Sequence[tuple[sp.Expr, bool]], strict: bool) -> bool:
    """Whether e >= 0, or e > 0, given expressions that are nonnegative or (True) positive.

    Products of positive factors, sums of positive terms, even powers, expectations.
    """
    hidden, names = _hide(e)
    back = {name: atom for atom, name in names.items()}
    smaller = next((a for a in hidden.atoms(sp.Min) if len(a.args) == 2), None)
    if smaller is not None:  # it is one of the two, which is then at most the other
        return all(
            has_sign(hidden.xreplace({smaller: a}).xreplace(back),
                     [*known, ((b - a).xreplace(back), False)], strict)
            for a, b in (smaller.args, smaller.args[::-1])
        )  # fmt: skip
    return any(
        _sign(form, known, strict) for form in (e, sp.factor(sp.together(hidden)).xreplace(back))
    )


def _sign(e: sp.Expr, known: Sequence[tuple[sp.Expr, bool]], strict: bool) -> bool:
    if (e.is_positive if strict else e.is_nonnegative) is True:
        return True
    for gap, is_strict in known:
        multiple = sp.Integer(1) if e == gap else sp.Integer(0)
        if e.free_symbols == gap.free_symbols and not e.is_Mul and not multiple:
            multiple = sp.cancel(_hide(normal(e) / normal(gap))[0])
        if multiple.is_Rational and multiple > 0 and (is_strict or not strict):
            return True
    if e.is_Mul:
        return all(_sign(f, known, strict) for f in e.args)
    if e.is_Add:
        some = any(_sign(f, known, True) for f in e.args) if strict else True
        return some and all(_sign(f, known, False) for f in e.args)
    if e.is_Pow and e.exp.is_even and e.base.is_real:
        return not strict or bool(e.exp.is_negative)  # where it is defined
    if e.is_Pow and e.exp.is_real:
        return _sign(e.base, known, strict or e.exp.is_negative is not False)
    if isinstance(e, Mean):  # facts may be about one value of a variable that is drawn here
        return _sign(e.args[0], [], strict)
    return isinstance(e, KernelValue) and _sign(e.definition, known, strict)


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
