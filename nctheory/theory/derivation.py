"""Derivations: lists of readable steps, each of which is checked when it is written down.

A `DerivationStep` is a relation between SymPy expressions and the reason why it is true.
`Derivation.add` refuses a step whose check fails, by raising `DerivationError`, so that a
derivation that exists is a derivation that was checked. A check compares the two sides in a way
that shares nothing with how the right-hand side was found:

* `identity`: both sides are evaluated at random points of the domain, with 50 digits. Where a side
  has integrals, they are computed by quadrature from their definition and compared to 9 digits.
* `antiderivative`: the right-hand side is differentiated, and its value at 0 compared.
* `nonnegative`: an identity whose right-hand side SymPy knows to be nonnegative by its form.
"""

from __future__ import annotations

import functools
import itertools
import math
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import mpmath
import sympy as sp

from nctheory.prose.markup import plain_text
from nctheory.prose.tex import words_tex
from nctheory.theory.notation import tex
from nctheory.theory.shared import exclusive, restored_in_forks

__all__ = [
    "Derivation", "DerivationError", "NoClosedForm", "DerivationStep", "antiderivative", "identity",
    "nonnegative",
]  # fmt: skip

Point = dict[sp.Symbol, sp.Rational]
Domain = Callable[[random.Random], Point]
Check = Callable[[sp.Expr, sp.Expr, Domain], str | None]

_DIGITS = 50
_POINTS = 3
_SEED = 20240602


restored_in_forks(lambda: setattr(mpmath.mp, "prec", 53))


class DerivationError(ValueError):
    """A step of a derivation is wrong, or no derivation was found."""


class NoClosedForm(DerivationError):
    """No derivation was found, though none of its steps is wrong."""


@dataclass(frozen=True)
class DerivationStep:
    """One line of a derivation: the relation `lhs = rhs` and the reason, words with markup."""

    lhs: sp.Expr
    rhs: sp.Expr
    reason: str
    check: Check | None = field(default=None, compare=False, repr=False)

    def __str__(self) -> str:
        return f"{self.lhs} = {self.rhs}    [{plain_text(self.reason)}]"

    def latex(self) -> str:
        """One line of an `align*` environment."""
        return f"{tex(self.lhs)} &= {tex(self.rhs)} && \\text{{{words_tex(self.reason)}}}"


@dataclass
class Derivation:
    """A titled list of checked steps. The last right-hand side is the `result`.

    `domain` draws a random point: a dictionary from every free symbol to a rational number.

    >>> import sympy as sp
    >>> x = sp.Symbol("x", positive=True)
    >>> d = Derivation("the square of a sum", lambda rng: {x: sp.Rational(rng.randint(1, 9), 7)})
    >>> _ = d.add((x + 1) ** 2, x**2 + 2 * x + 1, "expand", identity)
    >>> print(d)
    the square of a sum
      1. (x + 1)**2 = x**2 + 2*x + 1    [expand]
    >>> d.add((x + 1) ** 2, x**2 + 1, "expand", identity)
    Traceback (most recent call last):
    ...
    nctheory.theory.derivation.DerivationError: the square of a sum: step "expand" is wrong: ...
    """

    title: str
    domain: Domain
    steps: list[DerivationStep] = field(default_factory=list)

    def add(
        self,
        lhs: sp.Expr,
        rhs: sp.Expr,
        reason: str,
        check: Check,
    ) -> sp.Expr:
        """Check the step `lhs = rhs`, append it, and return `rhs`."""
        with exclusive():
            fault = check(lhs, rhs, self.domain)
        if fault:
            step = f'step "{plain_text(reason)}" is wrong'
            raise DerivationError(f"{plain_text(self.title)}: {step}: {fault}")
        self.steps.append(DerivationStep(lhs, rhs, reason, check))
        return rhs

    @property
    def result(self) -> sp.Expr:
        """The right-hand side of the last step."""
        return self.steps[-1].rhs

    def __iter__(self) -> Iterator[DerivationStep]:
        return iter(self.steps)

    def __len__(self) -> int:
        return len(self.steps)

    def __str__(self) -> str:
        steps = (f"  {number}. {step}" for number, step in enumerate(self.steps, 1))
        return "\n".join([plain_text(self.title), *steps])

    def latex(self) -> str:
        """An `align*` environment (amsmath), one line a step."""
        body = " \\\\\n".join("  " + step.latex() for step in self.steps)
        return f"% {plain_text(self.title)}\n\\begin{{align*}}\n{body}\n\\end{{align*}}"

    def _repr_latex_(self) -> str:
        return self.latex()


def identity(lhs: sp.Expr, rhs: sp.Expr, domain: Domain) -> str | None:
    """Both sides agree at random points of the domain."""
    lhs, rhs = lhs.doit(integrals=False), rhs.doit(integrals=False)
    rng = random.Random(_SEED)
    if lhs.has(sp.Integral) or rhs.has(sp.Integral):
        point = domain(rng)
        return _same_integrals(lhs.subs(point), rhs.subs(point), point)
    points = [domain(rng) for _ in range(_POINTS)]
    symbols = list(points[0])
    sides = sp.lambdify(symbols, [lhs, rhs], modules="mpmath", cse=True)
    with mpmath.workdps(_DIGITS):
        for point in points:
            left, right = sides(*(mpmath.mpmathify(sp.N(x, _DIGITS)) for x in point.values()))
            fault = _compare(left, right, _DIGITS - 10, point)
            if fault:
                return fault
    return None


def _same_integrals(lhs: sp.Expr, rhs: sp.Expr, point: Point) -> str | None:
    """Two numbers with integrals agree, by a rule that is fine enough to be trusted."""
    before = None
    for fineness in (1, 2, 4):
        sides = quadrature(lhs, fineness), quadrature(rhs, fineness)
        fault = _compare(*sides, 9, point)
        settled = before and not any(map(_compare, sides, before, (10, 10), (point, point)))
        if not fault or settled:
            return fault
        before = sides
    raise NoClosedForm(f"quadrature, which checks steps, does not resolve {_short(lhs)}")


def _compare(left: mpmath.mpc, right: mpmath.mpc, digits: int, point: Point) -> str | None:
    if abs(left - right) <= mpmath.mpf(10) ** -digits * (1 + abs(right)):
        return None
    return f"{mpmath.nstr(left, 12)} is not {mpmath.nstr(right, 12)} at {point}"


def antiderivative(variable: sp.Symbol, integrand: sp.Expr, start: sp.Expr) -> Check:
    """The right-hand side has the derivative `integrand`, and at 0 the value `start`."""

    def check(lhs: sp.Expr, rhs: sp.Expr, domain: Domain) -> str | None:
        return identity(sp.diff(rhs, variable), integrand, domain) or identity(
            rhs.subs(variable, 0), start, domain
        )

    return check


def nonnegative(lhs: sp.Expr, rhs: sp.Expr, domain: Domain) -> str | None:
    """An identity, and the right-hand side is nonnegative by the assumptions on its symbols."""
    if not rhs.is_nonnegative:
        return f"{_short(rhs)} is not nonnegative by its form"
    return identity(lhs, rhs, domain)


def quadrature(expr: sp.Expr, fineness: int = 1) -> mpmath.mpc:
    """The value of an expression whose integrals are done numerically, in double precision.

    Over the whole line by the double-exponential rule on each side of 0, where activations have
    kinks, with so many times its nodes; over an interval by mpmath.
    """
    values = {}
    for integral in expr.atoms(sp.Integral):
        variables = integral.variables
        integrand = integral.function
        if integrand.has(sp.I):
            integrand = sp.expand(integrand.replace(sp.exp, _euler))
        f = sp.lambdify(variables, sp.N(integrand), modules=[_HEAVISIDE, "math"])
        _, low, high = integral.limits[0]
        if high.is_finite:
            values[integral] = mpmath.fp.quad(f, [float(low), float(high)])
            continue
        rule = itertools.product(half_line_rule(fineness), repeat=len(variables))
        values[integral] = math.fsum(
            math.prod(w for _, w in nodes) * f(*(x for x, _ in nodes)) for nodes in rule
        )
    return mpmath.mpmathify(complex(expr.xreplace(values)))


def _euler(exponent: sp.Expr) -> sp.Expr:
    """exp(exponent), with the cosine and the sine of its imaginary part."""
    return sp.exp(exponent).rewrite(sp.cos) if exponent.has(sp.I) else sp.exp(exponent)


@functools.cache
def half_line_rule(fineness: int = 1) -> list[tuple[float, float]]:
    """Nodes and weights for the line: x = +-exp(t - exp(-t)), equally spaced t, |x| up to 11.6."""
    step = 0.11 / fineness
    rule = []
    for i in range(-28 * fineness, 24 * fineness):
        t = i * step
        x = math.exp(t - math.exp(-t))
        weight = step * x * (1 + math.exp(-t))
        rule += [(-x, weight), (x, weight)]
    return rule


_HEAVISIDE = {"Heaviside": lambda x, half=0.5: 1.0 if x > 0 else 0.0 if x < 0 else half}


def _short(expr: object) -> str:
    text = str(expr)
    return text if len(text) <= 60 else text[:57] + "..."
