"""Numbers written so that Rocq sees their signs: read by SymPy, not by the checker."""

import sympy as sp

from nctheory.present.rocq.equality_scripts import alike
from nctheory.present.rocq.sign_scripts import in_parts
from nctheory.trusted.building import add, minus, mul, power, rational, var
from nctheory.trusted.context import Context
from nctheory.trusted.theorems import Formula

X, Y = var("x"), var("y")
ZERO, ONE, TWO = rational(0), rational(1), rational(2)


def _sympy(t):
    if t.op == "var":
        return sp.Symbol(t.args[0])
    if t.op == "rat":
        return sp.Rational(t.args[0].numerator, t.args[0].denominator)
    if t.op == "pow":
        return _sympy(t.args[0]) ** sp.Rational(t.args[1].numerator, t.args[1].denominator)
    return {"add": sp.Add, "mul": sp.Mul}[t.op](*map(_sympy, t.args))


def _context(*facts):
    ctx = Context({}, {}, {})
    ctx.learn(*facts)
    return ctx


def test_a_sum_within_a_product_is_written_so_that_its_sign_is_seen():
    ctx = _context(Formula(X, ">", ZERO), Formula(Y, ">=", ZERO))
    inner = add(mul(TWO, X), mul(Y, Y), mul(rational(-1), X))  # as built: x + y^2
    hidden = mul(X, add(ONE, mul(add(X, rational(3)), Y), mul(rational(-2), Y)))
    form = in_parts(mul(hidden, power(inner, TWO.args[0])), ctx)
    assert form is not None
    assert sp.expand(_sympy(form) - _sympy(mul(hidden, power(inner, TWO.args[0])))) == 0
    negative = [p for p in form.walk() if p.op == "rat" and p.args[0] < 0]
    assert negative == []  # 1 + (3 + x) y - 2 y is 1 + y + x y


def test_nothing_is_written_anew_where_the_sign_is_seen_or_not_known():
    ctx = _context(Formula(X, ">", ZERO))
    assert in_parts(mul(X, add(X, ONE)), ctx) is None
    assert in_parts(mul(X, minus(X, ONE)), ctx) is None


def test_facts_are_alike_whichever_side_is_larger():
    below, above = Formula(X, "<=", Y), Formula(Y, ">=", X)
    assert alike(below, above)
    assert not alike(below, Formula(Y, ">", X))
    assert not alike(Formula(X, "=", Y), above)
    assert alike(Formula(X, "<", Y), Formula(Y, ">", X))
