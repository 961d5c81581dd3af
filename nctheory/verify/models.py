"""Random points at which relations are evaluated, without SymPy's algebra.

A `Model` has a number for each symbol, a vector for each vector, a test function for each unknown
function, and for each class a finite set of weighted points, so that expectations are finite sums.
What holds for all distributions holds for these. Everything is computed with 50 digits, except
integrals, which are done by quadrature.
"""

from __future__ import annotations

import functools
import random
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import mpmath
import sympy as sp
from sympy.core.function import AppliedUndef

from nctheory.theory import derivation
from nctheory.theory.gaussian import Expectation, k11, k12, k22
from nctheory.theory.statements import (
    Always,
    Fact,
    Iff,
    Image,
    KernelValue,
    Law,
    Mean,
    Relation,
    Vector,
    dot,
    unfold,
)
from nctheory.verify.decide import carry_out

__all__ = ["Model", "define", "draw_models", "fault_at"]

DIGITS = 50
_TRIES = 4000
_CLASSES = 3
_OPAQUE = (Mean, dot, Expectation, sp.Integral, sp.Limit)

Values = dict[sp.Basic, Any]


class Model:
    """One random point of a domain."""

    def __init__(self, rng: random.Random, images: Iterable[Image] = ()) -> None:
        self._rng = rng
        self._dim = rng.choice((2, 3))
        self._images = {image.law: image for image in images}
        self.numbers: dict[sp.Basic, Any] = {}
        self._laws: dict[Law, list[tuple[Any, Any]]] = {}
        self._values: dict[Any, Any] = {}

    def draw(self, symbol: sp.Symbol) -> Any:
        """A value that the assumptions on the symbol allow."""
        if isinstance(symbol, Vector):
            return self._vector()
        if symbol.is_integer:
            return sp.Integer(self._rng.randint(1, 5))
        if not symbol.is_positive and self._rng.random() < 0.1:
            return sp.Integer(0)
        size = sp.Rational(self._rng.randint(1, 199), 100)
        if symbol.is_nonnegative:
            return size
        return -size if self._rng.random() < 0.5 else size

    def define(self, symbol: sp.Symbol, expr: sp.Expr) -> None:
        """Give a symbol the value of an expression."""
        value = self.value(expr)
        if self.numbers.get(symbol) != value:
            self._values.clear()
        self.numbers[symbol] = value

    def fails(self, fact: Fact, exactly: bool = False) -> str | None:
        """What is wrong with the fact at this point, up to rounding; None if it holds."""
        if isinstance(fact, Image):
            return None
        if isinstance(fact, Iff):
            left, right = self.fails(fact.left), self.fails(fact.right)
            return left or right if bool(left) != bool(right) else None
        goal, draws = (fact.relation, fact.draws) if isinstance(fact, Always) else (fact, ())
        faults = (self._fails(goal, at, exactly) for at in self._points(draws, {}))
        return next(filter(None, faults), None)

    def _points(self, draws: Sequence[Any], at: Values) -> Iterator[Values]:
        """All values that the variables can take."""
        if not draws:
            yield at
        for _, x in self.law(draws[0][1], at) if draws else ():
            yield from self._points(draws[1:], at | {draws[0][0]: x})

    def _fails(self, fact: Relation, at: Values, exactly: bool) -> str | None:
        low, high = (self.value(side, at or None) for side in fact.sides)
        if any(isinstance(x, mpmath.mpc) and abs(x.imag) > 1e-20 for x in (low, high)):
            return f"{fact} has no real sides"
        low, high = mpmath.re(low), mpmath.re(high)
        rough = any(e.has(Expectation, sp.Integral, sp.Limit) for e in (fact.lhs, fact.rhs))
        slack = mpmath.mpf(10) ** (-9 if rough else -20) * (1 + abs(low) + abs(high))
        gap = low - high if fact.op in (">=", ">", "=") else high - low
        if fact.op == "=":
            holds = abs(gap) <= slack
        else:
            holds = gap > 0 if fact.strict and not rough else gap >= (0 if exactly else -slack)
        if holds:
            return None
        values = f"{mpmath.nstr(low, 12)} {fact.op} {mpmath.nstr(high, 12)}"
        shown = [f"{k} = {_shown(v)}" for k, v in self.numbers.items() if k in fact.free_symbols]
        return f"{values} is false" + (f" at {', '.join(shown)}" if shown else "")

    def value(self, expr: sp.Expr, bound: dict[sp.Basic, Any] | None = None) -> Any:
        """The value of an expression, `bound` giving that of the variables drawn."""
        if bound is None:
            if expr not in self._values:
                self._values[expr] = self._compute(expr, self.numbers)
            return self._values[expr]
        return self._compute(expr, self.numbers | bound)

    def _compute(self, expr: sp.Expr, at: dict[sp.Basic, Any]) -> Any:
        expr = _written_out(expr)
        if expr.has(sp.Sum):
            counts = {s: v for s, v in at.items() if s.is_integer and s in expr.free_symbols}
            expr = expr.xreplace(counts)
        if expr.has(sp.Derivative, sp.Sum, sp.Subs):
            expr = carry_out(expr)
        atoms, symbols, function = _skeleton(expr)
        values = [at[s] for s in symbols] + [self._atom(a, at) for a in atoms]
        return function(*map(_number, values))

    def _atom(self, atom: sp.Expr, at: dict[sp.Basic, Any]) -> Any:
        if isinstance(atom, dot):
            x, y = (self.value(a, at) for a in atom.args)
            return sum((p * q for p, q in zip(x, y, strict=True)), mpmath.mpf(0))
        if isinstance(atom, Mean):
            key = (atom, *(id(at[symbol]) for symbol in _free(atom)))  # laws keep their points
            if key not in self._values:
                self._values[key] = self._mean(atom.args[0], list(atom.draws), at)
            return self._values[key]
        if isinstance(atom, sp.Limit):
            f, x, to, side = atom.args
            return self._limit(f, x, to, side, at)
        integral = atom.integral if isinstance(atom, Expectation) else atom
        numbers = {k: sp.Float(_number(v), DIGITS) for k, v in at.items()
                   if k in integral.free_symbols}  # fmt: skip
        if any(v.has(sp.DiracDelta) for v in integral.args):
            raise ValueError("no quadrature sees a delta")
        integral = integral.xreplace(numbers)
        if len(integral.limits) > 1:
            return derivation.quadrature(integral)
        x, low, high = integral.limits[0]
        kink = [0] if low.is_negative and high.is_positive else []
        f = sp.lambdify(x, integral.function, "mpmath")
        with mpmath.workdps(15):
            return mpmath.quad(f, [_number(low), *kink, _number(high)])

    def _limit(self, f: sp.Expr, x: sp.Symbol, to: sp.Expr, side: Any, at: Any) -> Any:
        """By two points near the limit, and the line through them."""
        step = sp.Rational(-1 if str(side) == "-" else 1, 10**8)
        first, second = (
            self.value(f, at | {x: sp.sign(to) / abs(h) if abs(to) == sp.oo else to + h})
            for h in (step, step / 2)
        )
        return 2 * second - first

    def _mean(self, f: sp.Expr, draws: list[Any], at: dict[sp.Basic, Any]) -> Any:
        if not draws:
            return self.value(f, at)
        variable, law = draws[0]
        points = self.law(law, at)
        terms = [w * self._mean(f, draws[1:], at | {variable: x}) for w, x in points]
        return functools.reduce(lambda a, b: a + b, terms)

    def law(self, law: Law, at: Values | None = None) -> list[tuple[Any, Any]]:
        """The weighted points of a class, or the weighted labels; `at` has the label of a class."""
        law = Law(*law.args[:2], *(sp.Integer(self.value(i, at)) for i in law.args[2:]))
        if law not in self._laws:
            image = self._images.get(law)
            if image is not None and image.source != law:
                points = [(w, x * int(image.factor)) for w, x in self.law(image.source)]
            elif len(law.args) == 2:
                points = self._weighted([sp.Integer(c + 1) for c in range(_CLASSES)])
            else:
                count = self._rng.choice((1, 2, 2))
                points = self._weighted([self._point(int(law.args[1])) for _ in range(count)])
                if image is not None:
                    points = [(w / 2, s * x) for w, x in points for s in (1, int(image.factor))]
            self._laws[law] = points
        return self._laws[law]

    def _weighted(self, points: list[Any]) -> list[tuple[Any, Any]]:
        weights = [self._rng.randint(1, 9) for _ in points]
        return [(mpmath.mpf(w) / sum(weights), x) for w, x in zip(weights, points, strict=True)]

    def _point(self, kind: int) -> Any:
        if kind == 0:
            return self._vector()
        return mpmath.mpf(self._rng.randint(-99 if kind == 1 else 1, 99)) / 50

    def _vector(self) -> Any:
        return mpmath.matrix(
            [mpmath.mpf(self._rng.randint(-99, 99)) / 50 for _ in range(self._dim)]
        )


@functools.lru_cache(256)
def draw_models(
    symbols: frozenset[sp.Symbol], hypotheses: tuple[Fact, ...], count: int, seed: str
) -> list[Model]:
    """Random points that meet the hypotheses.

    Raises
    ------
    ValueError
        if none are found, so that the hypotheses may contradict each other.
    """
    rng, facts = random.Random(seed), hypotheses
    images = [f for f in facts if isinstance(f, Image)]
    relations = [f for f in facts if not isinstance(f, Image)]
    relations.sort(key=lambda f: any(side.has(Mean) for side in f.sides))  # the quick ones first
    names = sorted(symbols, key=lambda s: (s.name, str(s.assumptions0)))
    models: list[Model] = []
    if count == 0:
        return models
    with mpmath.workdps(DIGITS):
        for _ in range(_TRIES):
            model = Model(rng, images)
            for symbol in names:
                model.numbers[symbol] = model.draw(symbol)
            if {k11, k12, k22} <= symbols:  # the entries of a covariance matrix, always
                a, b = (sp.Rational(rng.randint(60, 140), 100) for _ in range(2))
                rho = sp.Rational(rng.randint(-80, 80), 101)
                model.numbers |= {k11: a**2, k12: rho * a * b, k22: b**2}
            if not any(model.fails(f, exactly=True) for f in relations):
                models.append(model)
                if len(models) == count:
                    return models
    raise ValueError("no random point meets the hypotheses, which may contradict each other")


def fault_at(models: list[Model], fact: Fact) -> str | None:
    """What is wrong with a fact at some point. Nothing is said of matrices."""
    if any(side.is_Matrix or isinstance(side, sp.Trace) for side in fact.sides):
        return None
    with mpmath.workdps(DIGITS):
        return next(filter(None, (model.fails(fact) for model in models)), None)


def define(models: list[Model], symbol: sp.Symbol, expr: sp.Expr) -> None:
    """Give a symbol the value of an expression, at all points."""
    with mpmath.workdps(DIGITS):
        for model in models:
            model.define(symbol, expr)


def _shown(value: Any) -> str:
    if isinstance(value, mpmath.matrix):
        return f"({', '.join(mpmath.nstr(x, 6) for x in value)})"
    return str(value) if isinstance(value, sp.Basic) else mpmath.nstr(mpmath.re(value), 6)


def _number(value: Any) -> Any:
    if isinstance(value, sp.core.numbers.Infinity | sp.core.numbers.NegativeInfinity):
        return mpmath.inf if value.is_extended_positive else -mpmath.inf
    return mpmath.mpf(value.p) / value.q if isinstance(value, sp.Rational) else (
        mpmath.mpmathify(sp.N(value, DIGITS)) if isinstance(value, sp.Basic) else value
    )  # fmt: skip


@functools.cache
def _written_out(expr: sp.Expr) -> sp.Expr:
    """The expression with kernels by their definition, and test functions for unknown ones."""
    if expr.has(KernelValue):
        expr = unfold(expr)
    if expr.has(AppliedUndef):
        expr = expr.replace(lambda e: isinstance(e, AppliedUndef), _test_function)
    return expr


@functools.cache
def _free(mean: Mean) -> tuple[sp.Symbol, ...]:
    return tuple(sorted(mean.free_symbols, key=str))


@functools.cache
def _skeleton(expr: sp.Expr) -> tuple[list[sp.Expr], list[sp.Symbol], Any]:
    """The expression as a function of its free symbols and of its outermost opaque parts."""
    names: dict[sp.Expr, sp.Dummy] = {}

    def walk(e: sp.Expr) -> sp.Expr:
        if isinstance(e, _OPAQUE):
            return names.setdefault(e, sp.Dummy("e"))
        return e.func(*map(walk, e.args)) if e.args else e

    skeleton = walk(expr)
    symbols = sorted(skeleton.free_symbols - set(names.values()), key=str)
    return list(names), symbols, sp.lambdify([*symbols, *names.values()], skeleton, "mpmath")


def _test_function(call: sp.Expr) -> sp.Expr:
    """A smooth function with no symmetry, fixed by its name."""
    seed = sum(map(ord, call.func.__name__))
    total = sum(
        (sp.Rational(i + 2, 3) * a for i, a in enumerate(call.args)), sp.Rational(seed % 7, 5)
    )
    squares = sum((a**2 for a in call.args), sp.Integer(0))
    return sp.sin(total) + squares / 7
