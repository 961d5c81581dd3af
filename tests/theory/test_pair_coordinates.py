"""Rewriting in pair coordinates: the same values, and none of the cancellation."""

import math

import mpmath as mp
import numpy as np
import pytest
import sympy as sp

from nctheory.theory.activation import ERF, RELU, arc_cosine
from nctheory.theory.derivation import DerivationError
from nctheory.theory.gaussian import k11, k12, k22
from nctheory.theory.pair_coordinates import difference, in_pair_coordinates, wedge

x, y, a, b, h = sp.symbols("x y a b h", positive=True)
POSITIVE_ANGLES = [1e-8, 1e-4, 0.3, math.pi / 2, 2.5, math.pi - 1e-4, math.pi - 1e-8]


@pytest.mark.parametrize(
    "activation", [RELU, ERF, arc_cosine(0), arc_cosine(2)], ids=lambda f: f.name
)
@pytest.mark.parametrize("of", ["kappa", "kappadot"])
@pytest.mark.parametrize("angle", POSITIVE_ANGLES)
def test_rewritten_forms_have_the_same_value(activation, of, angle):
    definition = getattr(activation, of)
    rewritten = in_pair_coordinates(definition)
    with mp.workdps(120):  # kappa of relu2 falls to 1e-40 near pi
        p, q, s = mp.mpf(0.7), mp.mpf(1.9), mp.mpf(angle)
        at = (p, mp.sqrt(p * q) * mp.cos(s), q)
        exact = sp.lambdify([k11, k12, k22], definition, "mpmath")(*at)
        f = sp.lambdify([k11, k12, k22, wedge], rewritten, "mpmath")
        assert abs(f(*at, mp.sqrt(p * q) * mp.sin(s)) / exact - 1) < 1e-35


@pytest.mark.parametrize("angle", POSITIVE_ANGLES)
def test_orthant_probability_is_accurate_at_every_angle(angle):
    """kappadot of ReLU, in double precision, to a few roundings: near pi it is small."""
    dot = sp.lambdify([k12, wedge], in_pair_coordinates(RELU.kappadot), "numpy")
    with mp.workdps(40):
        s, c = mp.sin(mp.mpf(angle)), mp.cos(mp.mpf(angle))
        exact = (mp.pi - mp.mpf(angle)) / (2 * mp.pi)
        assert abs(dot(float(c), float(s)) / exact - 1) < 1e-15


EXPRESSIONS = {
    "constant": sp.pi,
    "sum": 3 * x + y,
    "product": x * y,
    "square": x**2 * y,
    "root": sp.sqrt(1 + 2 * x),
    "inverse root": 1 / sp.sqrt(x + y),
    "power 3/2": (1 + x) ** sp.Rational(3, 2),
    "power -3/2": (1 + x) ** sp.Rational(-3, 2),
    "arctangent": sp.atan2(x, y + 1),
    "one-argument arctangent": sp.atan(x / (1 + y)),
    "exponential": sp.exp(-(x**2) / 2),
    "sine": sp.sin(x * y),
    "cosine": sp.exp(x) * sp.cos(x - y / 3),
    "mixed": sp.sqrt(x) * sp.atan2(y, x) - 1 / (1 + x * y),
}


@pytest.mark.parametrize("expression", EXPRESSIONS.values(), ids=EXPRESSIONS)
@pytest.mark.parametrize("step", [0.5, 1e-3, 1e-9, 1e-15])
def test_difference_is_exact_and_accurate(expression, step):
    """In doubles, to a few roundings, however small the step; by subtraction 1e-15 would keep no
    digit."""
    start = {x: 0.75, y: 1.25}
    if expression.has(sp.Symbol) and expression.free_symbols <= {x}:
        moved = {x: h}
    else:
        moved = {x: h, y: -2 * h}
    result = difference(expression, {s: s + moved.get(s, 0) for s in (x, y)}, {}, moved)
    value = float(sp.lambdify([x, y, h], result, "numpy")(start[x], start[y], step))
    with mp.workdps(60):
        f = sp.lambdify([x, y], expression, "mpmath")
        end = [
            mp.mpf(start[s]) + mp.mpf(step) * moved.get(s, sp.Integer(0)).coeff(h) for s in (x, y)
        ]
        exact = f(*end) - f(*map(mp.mpf, start.values()))
        # 64 roundings, of terms that add without cancelling beyond a factor of ten
        assert abs(value - exact) <= 64 * np.finfo(float).eps * abs(exact)


def test_difference_of_one_product_keeps_both_rules():
    result = difference(x * y, {x: a, y: b}, {}, {x: a - x, y: b - y})
    assert sp.expand(result - (a * b - x * y)) == 0


@pytest.mark.parametrize("expression", [sp.tan(x), x**sp.pi, x ** sp.Rational(1, 3), sp.log(x)])
def test_difference_names_what_it_cannot_do(expression):
    with pytest.raises(DerivationError, match="no rule for the difference of"):
        difference(expression, {x: a}, {}, {x: a - x})
