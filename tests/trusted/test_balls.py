"""Balls have the value, and are the whole line where a convention may be crossed."""

import random
from fractions import Fraction as Q
from functools import reduce

import mpmath
import pytest
from flint import arb, ctx

from nctheory.check.evaluating import Evaluator
from nctheory.trusted.ball_arithmetic import PRECISIONS, enclose, positive_on, powered, sign_of
from nctheory.trusted.building import abstract, add, minus, mul, power, rational, var
from nctheory.trusted.language import FUNCTIONS, Malformed, Term

x, y, n = var("x"), var("y"), var("n", "nat")
HALF = Q(1, 2)


def fn(name, a):
    return Term("fn", name, a)


def ball(term, precision=64, **values):
    return enclose(term, {var(k): v for k, v in values.items()}, precision)


def around(value, radius=HALF):
    return arb(value.numerator, 0) / value.denominator + arb(0, float(radius))


@pytest.mark.parametrize(
    ("term", "value"),
    [
        (power(rational(0), -1), 0),
        (power(rational(0), Q(-1, 2)), 0),
        (power(rational(-4), HALF), 0),
        (power(rational(-8), Q(1, 3)), 0),
        (power(rational(-8), Q(-1, 3)), 0),
        (power(rational(-2), -3), Q(-1, 8)),
        (power(rational(0), 0), 1),
        (fn("log", rational(0)), 0),
        (fn("log", rational(-3)), 0),
        (fn("sign", rational(0)), 0),
        (fn("sign", rational(-7)), -1),
        (fn("abs", rational(Q(-7, 2))), Q(7, 2)),
        (Term("min", rational(3), rational(-2), rational(5)), -2),
        (Term("max", rational(3), rational(-2), rational(5)), 5),
    ],
)
def test_the_conventions(term, value):
    found = enclose(term, {}, 64)
    assert found.is_exact()
    assert found == arb(value.numerator) / value.denominator
    assert sign_of(minus(term, rational(value))) == 0


def test_asin_is_clipped():
    for value in (1, 2, Q(10**9)):
        assert ball(minus(mul(rational(2), fn("asin", rational(value))), Term("pi"))).contains(0)
        assert ball(add(mul(rational(2), fn("asin", rational(-value))), Term("pi"))).contains(0)
    wide = ball(fn("asin", x), x=arb(1, 0.5))
    assert wide.contains(arb.pi() / 2)
    assert wide.contains(arb(0.5).asin())
    assert wide < 2


@pytest.mark.parametrize("term", [power(x, -1), power(x, Q(-1, 2)), fn("log", x)])
def test_a_ball_that_may_cross_a_convention_is_the_whole_line(term):
    found = ball(term, x=arb(0, 1))
    assert not found.is_finite()
    assert found.contains(0)
    assert not found > 0
    assert not found < 0


def test_a_root_across_zero_is_between_zero_and_the_end():
    found = ball(power(x, HALF), x=arb(0, 1))
    assert found.contains(0)
    assert found.contains(arb(0.99))
    assert found < 1.1
    assert found > -0.1


def value_of(term, **values):
    """By what evaluates points, kernels too."""
    given = {var(k): v for k, v in values.items()}
    operators = {
        "var": lambda at, t, bound: given[t],
        "rat": lambda at, t, bound: enclose(t, {}, 64),
        "pow": lambda at, t, bound: powered(at.value(t.args[0], bound), t.args[1]),
        "add": lambda at, t, bound: sum(at.all(t, bound), arb(0)),
        "mul": lambda at, t, bound: reduce(arb.__mul__, at.all(t, bound)),
    }
    return Evaluator(operators, 64).enclose(term)


def test_one_ball_for_two_variables_is_not_one_variable():
    wide = arb(0, 1)
    form = abstract(var("k12"), var("k11"), var("k12"), var("k22"))
    both = Term("kernel", "K", form, x, y)
    assert value_of(both, x=wide, y=wide).contains(arb(-0.5))
    assert value_of(Term("kernel", "K", form, x, x), x=wide) > -0.01


def test_a_kernel_of_numbers_is_its_form():
    k = [var(f"k{i}") for i in (11, 12, 22)]
    form = abstract(add(k[0], mul(rational(10), k[1]), mul(rational(100), k[2])), *k)
    assert value_of(Term("kernel", "K", form, rational(2), rational(3))) in (
        4 + 60 + 900,
        9 + 60 + 400,
    )
    free = abstract(mul(k[1], y), *k)
    assert value_of(Term("kernel", "K", free, rational(2), x), x=arb(5), y=arb(7)) == 70


FLOATS = {
    "log": lambda v: mpmath.log(v) if v > 0 else mpmath.mpf(0),
    "asin": lambda v: mpmath.asin(min(max(v, -1), 1)),
    "abs": abs,
}


def value(term, at):
    """With 60 digits, by nothing that balls use."""
    if term.op == "rat":
        return mpmath.mpf(term.args[0].numerator) / term.args[0].denominator
    if term.op == "var":
        return at[term]
    parts = [value(a, at) for a in term.terms]
    if term.op in ("add", "mul"):
        return mpmath.fsum(parts) if term.op == "add" else mpmath.fprod(parts)
    if term.op == "fn":
        return FLOATS.get(term.args[0], getattr(mpmath, term.args[0], None))(parts[0])
    if term.op == "pow":
        p = term.args[1]
        if parts[0] == 0 or (parts[0] < 0 and p.denominator > 1):
            return mpmath.mpf(1 if p == 0 else 0)
        return parts[0] ** p.numerator if p.denominator == 1 else mpmath.power(
            parts[0], mpmath.mpf(p.numerator) / p.denominator
        )  # fmt: skip
    return {"min": min, "max": max}[term.op](parts)


def a_term(rng, depth):
    if depth == 0:
        return rng.choice((x, y, rational(Q(rng.randint(-9, 9), rng.randint(1, 4)))))
    parts = [a_term(rng, depth - 1) for _ in range(2)]
    kind = rng.choice(("add", "mul", "min", "max", "pow", "pow", "fn", "fn"))
    if kind == "pow":
        return power(parts[0], rng.choice((Q(-1), HALF, -HALF, Q(2), Q(1, 3), Q(-3), Q(5, 2))))
    bounded = [f for f in FUNCTIONS if f not in ("exp", "sign")]
    return fn(rng.choice(bounded), parts[0]) if kind == "fn" else Term(kind, *parts)


def test_balls_have_the_value():
    rng, tight = random.Random(5), 0
    for _ in range(1500):
        term = a_term(rng, 3)
        at = {v: Q(rng.randint(-40, 40), 8) for v in (x, y)}
        with mpmath.workdps(60):
            exact = value(term, {v: mpmath.mpf(q.numerator) / q.denominator for v, q in at.items()})
            digits = mpmath.nstr(exact, 55)
        for radius in (0, Q(1, 2**40), Q(1, 4)):
            found = enclose(term, {v: around(q, radius) for v, q in at.items()}, 150)
            with ctx.workprec(200):
                assert (found - arb(digits)).contains(0) or abs(found - arb(digits)) < 1e-40
            tight += radius == 0 and bool(found.is_finite()) and found.rad() < 1e-30
    assert tight > 1000


def test_the_sign_of_a_number():
    root = power(rational(2), HALF)
    near = rational(Q(141421356237309504880168872420969807856967, 10**41))
    assert sign_of(minus(root, near)) == 1
    assert sign_of(minus(near, root)) == -1
    assert sign_of(minus(mul(root, root), rational(2))) is None  # 0, which balls cannot tell
    assert sign_of(rational(Q(1, 10**1000))) == 1


def test_positive_on_an_interval():
    gap = minus(fn("exp", x), add(rational(1), x))
    above = add(gap, rational(Q(1, 10**6)))
    assert positive_on(above, x, rational(-1), rational(2)) is None
    assert "[0" in str(positive_on(gap, x, rational(0), rational(1)))
    assert positive_on(minus(gap, rational(Q(1, 10**6))), x, rational(-1), rational(1)) is not None
    assert positive_on(power(x, -1), x, rational(0), rational(1)) is not None
    assert positive_on(add(power(x, -2), rational(1)), x, rational(-1), rational(1)) is not None


@pytest.mark.parametrize(
    "term",
    [
        Term("integral", Term("bound", 0, "real"), rational(0), rational(1)),
        Term("apply", "ball", "real", x),
        Term("dot", var("v", "vector"), var("v", "vector")),
        var("unknown"),
        Term("bound", 0, "real"),
        Term("limit", Term("bound", 0, "real"), rational(0), 1),
    ],
)
def test_there_are_no_balls_for_the_rest(term):
    with pytest.raises(Malformed, match="no balls"):
        ball(term, x=arb(1))


def test_the_precision_is_restored_and_nesting_is_no_crash():
    before = ctx.prec
    deep = x
    for _ in range(198):
        deep = fn("sin", deep)
    assert ball(deep, PRECISIONS[-1], x=arb(1)) > 0
    many = x  # 2**150 leaves, and 150 nodes
    for _ in range(150):
        many = add(many, many)
    assert ball(many, x=arb(1)) == arb(2) ** 150
    assert ctx.prec == before
