"""The factors with which a gap is a sum of gaps of equations: read by SymPy, not the checker."""

import sympy as sp

from nctheory.present.rocq.combining import at_values, equation_factors
from nctheory.trusted.building import add, minus, mul, power, rational, var
from nctheory.trusted.context import Context
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import Formula

X, Y, Z, D = (var(name) for name in "xyzd")
EMPTY = Context({}, {}, {})


def _sympy(t):
    if t.op == "var":
        return sp.Symbol(t.args[0])
    if t.op == "rat":
        return sp.Rational(t.args[0].numerator, t.args[0].denominator)
    if t.op == "pow":
        return _sympy(t.args[0]) ** sp.Rational(t.args[1].numerator, t.args[1].denominator)
    return {"add": sp.Add, "mul": sp.Mul}[t.op](*map(_sympy, t.args))


def _rest(left, right, equations, factors):
    gaps = [_sympy(e.lhs) - _sympy(e.rhs) for e in equations]
    total = sum((_sympy(c) * g for c, g in zip(factors, gaps, strict=True)), sp.S.Zero)
    return sp.simplify(_sympy(left) - _sympy(right) - total)


def test_a_product_is_put_in_for_its_largest_monomial():
    equations = [Formula(mul(X, Y), "=", Z), Formula(mul(Y, Y), "=", add(X, rational(2)))]
    left, right = mul(X, X, Y, Y), mul(Z, Z)
    factors = equation_factors(left, right, equations, EMPTY)
    assert factors is not None
    assert _rest(left, right, equations, factors) == 0
    both = mul(X, Y, Y, Y)
    factors = equation_factors(both, mul(Z, add(X, rational(2))), equations, EMPTY)
    assert factors is not None
    assert _rest(both, mul(Z, add(X, rational(2))), equations, factors) == 0


def test_an_equation_is_solved_where_what_stands_before_is_not_0():
    ctx = Context({}, {}, {})
    ctx.learn(Formula(D, ">", rational(0)))
    equations = [Formula(add(mul(D, X), X), "=", add(Y, Z))]
    right = mul(add(Y, Z), power(add(D, rational(1)), -1))
    factors = equation_factors(X, right, equations, ctx)
    assert factors is not None
    assert _rest(X, right, equations, factors) == 0
    assert equation_factors(X, right, equations, EMPTY) is None  # 1 + d may be 0


def test_nothing_is_found_for_what_does_not_follow():
    equations = [Formula(mul(X, Y), "=", Z)]
    assert equation_factors(mul(X, Y), Y, equations, EMPTY) is None
    assert equation_factors(X, X, equations, EMPTY) is None  # nothing is needed


def test_an_equation_of_all_values_is_taken_where_it_stands():
    n, k, any_ = (var(name, "nat") for name in ("n", "k", "i"))
    f = [Term("apply", "f", "real", t) for t in (n, k, any_)]
    assert set(at_values(f[2], [any_], f[:2], EMPTY)) == {(n,), (k,)}
    assert not [*at_values(f[2], [any_], [minus(n, k)], EMPTY)]
    assert not [*at_values(f[2], [any_, X], f[:2], EMPTY)]  # of X it says nothing
    assert not [*at_values(f[2], [k], f[:2], EMPTY)]  # it is about i
