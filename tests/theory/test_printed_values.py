"""What is printed has the value of what is there, simplified by SymPy or not.

Theorems are data, and what they say is printed as it stands: n + n was printed as n, and a product
with a negative factor as a difference.
"""

import random

import mpmath
import pytest
import sympy as sp

from nctheory.theory.notation import tex
from tests.theory.latex_values import latex_value

X, Y, A = sp.Symbol("x", real=True), sp.Symbol("y", real=True), sp.Symbol("a", positive=True)
N = sp.Symbol("n", integer=True, positive=True)
VALUES = {"x": 0.7, "y": -1.3, "a": 1.9, "n": 3}
VALUES = {name: mpmath.mpf(value) for name, value in VALUES.items()}
NUMBERS = [sp.Rational(q) for q in ("1", "2", "-1", "1/2", "-1/2", "3", "-2/3", "0")]
EXPONENTS = (2, -1, -2, 3, sp.S.Half, -sp.S.Half, sp.Rational(1, 3), N, N + 1, -N)
FUNCTIONS = (sp.exp, sp.log, sp.sin, sp.cos, sp.asin, sp.atan, sp.erf, sp.Abs, sp.sign, sp.tan)


def invented(rng, depth=3):
    if depth == 0:
        return rng.choice([X, Y, A, N, sp.pi, *NUMBERS])
    parts = [invented(rng, rng.randrange(depth)) for _ in range(rng.choice((2, 2, 3)))]
    kind, evaluate = rng.random(), rng.random() < 0.4
    if kind < 0.6:
        return (sp.Add if kind < 0.3 else sp.Mul)(*parts, evaluate=evaluate)
    if kind < 0.8:
        return sp.Pow(parts[0], rng.choice(EXPONENTS), evaluate=evaluate)
    return rng.choice(FUNCTIONS)(parts[0], evaluate=evaluate)


def value(e):
    parts = [value(a) for a in e.args] if not e.is_Rational else []
    if e.is_Add:
        return mpmath.fsum(parts)
    if e.is_Mul:
        return mpmath.fprod(parts)
    if e.is_Pow:
        return mpmath.power(*parts)
    if e.is_Symbol:
        return VALUES[e.name]
    if e.is_Rational:
        return mpmath.mpf(e.p) / e.q
    if e in (sp.pi, sp.E):
        return +mpmath.pi if e == sp.pi else +mpmath.e
    return abs(*parts) if type(e) is sp.Abs else getattr(mpmath, type(e).__name__)(*parts)


def told(e):
    """The value of an expression, if it has one that is real and not huge."""
    try:
        found = value(e)
    except (ZeroDivisionError, ValueError, OverflowError, TypeError, AttributeError):
        return None
    return found if mpmath.im(found) == 0 and abs(found) < 1e12 else None


# At each of these something else was printed before.
@pytest.mark.parametrize("seed", [6, 22, 25, 34, 72, 88, 104, 138, 156, 180])
def test_what_is_printed_has_the_value_of_what_is_there(seed):
    rng, seen = random.Random(seed), 0
    while seen < 12:
        e = invented(rng)
        expected = None if e.has(sp.I, sp.zoo, sp.nan, sp.oo) else told(e)
        if expected is not None:
            seen += 1
            found = latex_value(tex(e), VALUES)
            assert abs(found - expected) <= 1e-9 * (1 + abs(expected)), (sp.srepr(e), tex(e))
