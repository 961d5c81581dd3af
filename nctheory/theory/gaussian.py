"""Expectations of functions of one or two centred Gaussian variables, in closed form.

Two facts carry everything here. The first is the Gaussian integral, with any polynomial in front:

    integral of exp(-x'P x/2 + b'x) dx = sqrt((2 pi)^n / det P) exp(b'P^-1 b/2).

The second is that a Gaussian density p with covariance entries k11, k12, k22 solves the heat
equations dp/dk12 = d2p/du dv and dp/dk11 = (1/2) d2p/du2. Integration by parts then moves the
derivatives onto the function whose expectation is taken; this is Price's theorem:

    d/dk12 E[f(u) g(v)] = E[f'(u) g'(v)],      d/dk11 E[f(u)] = (1/2) E[f''(u)].

Source: R. Price, IRE Transactions on Information Theory 4 (1958) 69-72.
"""

from __future__ import annotations

import math

import sympy as sp
from sympy.functions.elementary.trigonometric import TrigonometricFunction

from nctheory.theory.derivation import DerivationError, NoClosedForm
from nctheory.theory.pieces import Pieces, split

__all__ = [
    "Expectation", "density", "density2", "differentiate", "gaussian_integral", "is_integrable",
    "k11", "k12", "k22", "mean", "normal_form", "sifted", "u", "v",
]  # fmt: skip

u, v = sp.symbols("u v", real=True)
k11, k22 = sp.symbols("k11 k22", positive=True)
k12 = sp.Symbol("k12", real=True)


class Expectation(sp.Expr):
    """E[f(u)], or E[f(u, v)] if f has v, for centred Gaussian u, v with covariance k11, k12, k22.

    >>> Expectation(u * v)
    E[u*v]
    >>> Expectation(u**2).integral
    Integral(sqrt(2)*u**2*exp(-u**2/(2*k11))/(2*sqrt(pi)*sqrt(k11)), (u, -oo, oo))
    """

    is_real = True
    is_commutative = True

    @property
    def free_symbols(self) -> set[sp.Symbol]:
        """Those of f but u and v, which are integrated over, and the entries of the covariance."""
        entries = {k11, k12, k22} if self.args[0].has(v) else {k11}
        return (self.args[0].free_symbols - {u, v}) | entries

    @property
    def integral(self) -> sp.Integral:
        """The definition."""
        f = self.args[0]
        if f.has(v):
            return sp.Integral(f * density2(), (u, -sp.oo, sp.oo), (v, -sp.oo, sp.oo))
        return sp.Integral(f * density(u, k11), (u, -sp.oo, sp.oo))

    def _sympystr(self, printer: sp.StrPrinter) -> str:
        return f"E[{printer._print(self.args[0])}]"

    def _latex(self, printer: sp.printing.latex.LatexPrinter) -> str:
        return rf"\mathbb{{E}}\left[{printer._print(self.args[0])}\right]"


def density(x: sp.Symbol, variance: sp.Expr) -> sp.Expr:
    """The density of N(0, variance)."""
    return sp.exp(-(x**2) / (2 * variance)) / sp.sqrt(2 * sp.pi * variance)


def density2() -> sp.Expr:
    """The density of (u, v) with covariance [[k11, k12], [k12, k22]]."""
    det = k11 * k22 - k12**2
    form = (k22 * u**2 - 2 * k12 * u * v + k11 * v**2) / det
    return sp.exp(-form / 2) / (2 * sp.pi * sp.sqrt(det))


def differentiate(f: sp.Expr, x: sp.Symbol) -> sp.Expr:
    """The derivative of `f` as a distribution, in normal form."""
    return normal_form(sp.diff(normal_form(f, x), x), x)


def normal_form(f: sp.Expr, x: sp.Symbol) -> sp.Expr:
    """`f` as a sum of products of H(x), deltas at 0, exponentials, and smooth functions."""
    f = f.replace(
        lambda e: isinstance(e, (TrigonometricFunction, sp.cosh, sp.sinh)) and e.has(x),
        lambda e: _waves(e, x),
    )
    # What has deltas is the derivative of a normal form already.
    f = sp.expand(f if f.has(sp.DiracDelta) else _with_steps(split(f, x), x))
    return sp.Add(*(_reduce_delta(term, x) for term in sp.Add.make_args(f)))


def _waves(wave: sp.Expr, x: sp.Symbol) -> sp.Expr:
    """The function in exponentials; sin(a x + b) and cos(a x + b) by those of a x, so that what is
    real at the end is seen to be."""
    phase = wave.args[0].subs(x, 0)
    if phase == 0 or not isinstance(wave, sp.sin | sp.cos):
        return wave.rewrite(sp.exp)
    angle = sp.expand(wave.args[0] - phase)
    sine, cosine = sp.sin(angle).rewrite(sp.exp), sp.cos(angle).rewrite(sp.exp)
    if isinstance(wave, sp.sin):
        return sine * sp.cos(phase) + cosine * sp.sin(phase)
    return cosine * sp.cos(phase) - sine * sp.sin(phase)


def _with_steps(pieces: Pieces, x: sp.Symbol) -> sp.Expr:
    if any(at != 0 for at in pieces.breaks):
        away = next(at for at in pieces.breaks if at != 0)
        raise NoClosedForm(f"closed forms are for kinks at 0 only, not at {away}")
    first, *last = pieces.forms
    return first + sp.Add(*(form - first for form in last)) * sp.Heaviside(x)


def _reduce_delta(term: sp.Expr, x: sp.Symbol) -> sp.Expr:
    delta, rest = _split_delta(term, x)
    if delta is None:
        return term
    # f(x) delta^(j)(x) = sum over i of (-1)^i binomial(j, i) f^(i)(0) delta^(j-i)(x)
    order = delta.args[1] if len(delta.args) > 1 else 0
    return sp.Add(
        *(
            (-1) ** i
            * sp.binomial(order, i)
            * rest.diff(x, i).subs(x, 0)
            * sp.DiracDelta(x, order - i)
            for i in range(order + 1)
        )
    )


def _split_delta(term: sp.Expr, x: sp.Symbol) -> tuple[sp.Expr | None, sp.Expr]:
    """The factor delta^(j)(x) of a product, if there is one, and the other factors."""
    factors = sp.Mul.make_args(term)
    deltas = [f for f in factors if isinstance(f, sp.DiracDelta) and f.has(x)]
    if not deltas:
        return None, term
    if len(deltas) > 1:
        raise DerivationError(f"a product of two deltas has no meaning: {term}")
    return deltas[0], sp.Mul(*(f for f in factors if f is not deltas[0]))


def sifted(term: sp.Expr, x: sp.Symbol) -> sp.Expr | None:
    """The integral of a product over x, if a factor is a delta or a derivative of one.

    >>> sifted(sp.cos(u) * sp.DiracDelta(u, 2), u)
    -1
    """
    delta, rest = _split_delta(term, x)
    if delta is None:
        return None
    order = delta.args[1] if len(delta.args) > 1 else 0
    return (-1) ** order * rest.diff(x, order).subs(x, 0)


def is_integrable(f: sp.Expr, x: sp.Symbol, degree: float = math.inf) -> bool:
    """Whether `f` is a sum of deltas at 0 and of polynomials times exponentials of quadratics.

    `degree` is the largest of the polynomials that are taken.
    """
    for term in sp.Add.make_args(f):
        delta, rest = _split_delta(term, x)
        if delta is not None:
            continue
        polynomial, exponent = _split_exponential(rest)
        if not (polynomial.is_polynomial(x) and exponent.is_polynomial(x)):
            return False
        quadratic = sp.Poly(exponent, x).coeff_monomial(x**2)
        if quadratic != 0 and not quadratic.is_negative:
            return False
        if sp.degree(exponent, x) > 2 or sp.degree(polynomial, x) > degree:
            return False
    return True


def _split_exponential(term: sp.Expr) -> tuple[sp.Expr, sp.Expr]:
    """The term as (f, g) with term = f exp(g)."""
    factors = sp.Mul.make_args(sp.powsimp(term))
    exponent = sp.Add(*(f.exp for f in factors if isinstance(f, sp.exp)))
    return sp.Mul(*(f for f in factors if not isinstance(f, sp.exp))), exponent


def gaussian_integral(f: sp.Expr, variables: tuple[sp.Symbol, ...]) -> sp.Expr:
    """The integral of `f` over all values of the variables.

    `f` is a sum of products of deltas at 0, polynomials, and exponentials of quadratics whose
    quadratic part is negative definite.
    """
    # Constant sums stay whole: 1/(a - b) exp(x) would be expanded to 1/(a exp(-x) - b exp(-x)).
    powers = (e for e in f.atoms(sp.Pow) if e.base.is_Add and not e.has(*variables))
    whole = {e: sp.Dummy(positive=e.is_positive) for e in powers}
    terms = sp.Add.make_args(sp.expand(f.xreplace(whole)))
    back = {dummy: e for e, dummy in whole.items()}
    return sp.Add(*(_integrate_term(t.xreplace(back), variables) for t in terms))


def _integrate_term(term: sp.Expr, variables: tuple[sp.Symbol, ...]) -> sp.Expr:
    if term == 0:
        return term
    for x in variables:
        value = sifted(term, x)
        if value is not None:
            return gaussian_integral(value, tuple(y for y in variables if y != x))
    if not variables:
        return term
    radical, term = term.as_independent(*variables, as_Add=False)
    radical, constant = _split_exponential(radical)
    polynomial, exponent = _split_exponential(term)
    tilt = sp.symbols(f"b:{len(variables)}", real=True)
    precision = -sp.hessian(exponent, variables)
    slope = sp.Matrix([exponent.diff(x).subs(dict.fromkeys(variables, 0)) for x in variables])
    constant += exponent.subs(dict.fromkeys(variables, 0))
    b = slope + sp.Matrix(tilt)
    det = sp.factor(precision.det())
    quadratic = constant + (b.T * precision.adjugate() * b)[0] / (2 * det)
    untilted = dict.fromkeys(tilt, 0)
    # A factor x^i in front is the i-th derivative of exp(quadratic) in the tilt b.
    total = sp.Integer(0)
    for powers, coefficient in sp.Poly(polynomial, *variables).terms():
        moment = coefficient
        for direction, power in zip(tilt, powers, strict=True):
            for _ in range(power):
                moment = moment.diff(direction) + moment * quadratic.diff(direction)
        total += moment.subs(untilted)
    total *= sp.exp(sp.factor(quadratic.subs(untilted)))
    number, radical = radical.as_coeff_Mul()
    if radical.has(sp.I):  # the square below would lose its sign
        number, radical = number * sp.I, radical / sp.I
    return number * total / sp.sqrt(sp.factor(det / (radical**2 * (2 * sp.pi) ** len(variables))))


def mean(f: sp.Expr, x: sp.Symbol, variance: sp.Symbol) -> sp.Expr:
    """E[f(x)] for x ~ N(0, variance), by the heat equation in the variance.

    F(s) = E[f] at variance s has F' = E[f'']/2, and F(0) is the mean of f(0+) and f(0-).
    """
    terms = sp.Add.make_args(normal_form(f, x))
    closed = sp.Add(*(t for t in terms if is_integrable(t, x)))
    value = gaussian_integral(sp.expand(closed * density(x, variance)), (x,))
    f = sp.Add(*(t for t in terms if not is_integrable(t, x)))
    if f == 0:
        return value
    slope = mean(differentiate(differentiate(f, x), x) / 2, x, variance)
    start = value + f.subs(sp.Heaviside(x), sp.Rational(1, 2)).subs(x, 0)
    return sp.factor(start + sp.integrate(slope, (variance, 0, variance)))
