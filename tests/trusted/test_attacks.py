"""False theorems that some version of the checker accepted: it rejects them, and says why."""

import subprocess
import sys
from fractions import Fraction as Q
from pathlib import Path

import pytest

from nctheory.check.convert import nameless
from nctheory.check.readback import Reader
from nctheory.check.writing import dumps
from nctheory.trusted import checker, work
from nctheory.trusted.building import abstract, add, minus, mul, power, rational, var
from nctheory.trusted.checker import check_theorem
from nctheory.trusted.context import Wrong
from nctheory.trusted.language import Malformed, Term
from nctheory.trusted.reading import loads
from nctheory.trusted.reasons import (
    REASONS,
    Algebra,
    Average,
    Cited,
    Linear,
    Monotone,
    Sign,
    Specialise,
    TakeLimit,
)
from nctheory.trusted.theorems import All, Equivalence, Formula, Mirror, ProofStep, Regular, Theorem

ZERO, ONE, HALF = rational(0), rational(1), rational(Q(1, 2))
x, y, n = var("x"), var("y"), var("n", "nat")


def relation(left, op, right):
    return Formula(*(a if isinstance(a, Term | str) else rational(a) for a in (left, op, right)))


def bound(index=0, sort="real"):
    return Term("bound", index, sort)


def mean(law, body):
    return Term("mean", law, body)


def law(name, kind="law real"):
    return Term("law", name, kind)


def fn(name, a):
    return Term("fn", name, a)


def unknown(name, *args):
    return Term("apply", name, "real", *args)


def inverse(t):
    return Term("pow", t, Q(-1))


def dot(a, b):
    return Term("dot", a, b)


def theorem(*steps, **hypotheses):
    steps = tuple(ProofStep(*s) for s in steps)
    return Theorem("t", "a title", "a source", hypotheses, (steps[-1].label,), steps)


def fault(t, **proved):
    """Why the theorem is rejected, read from JSON; fails if it is accepted, or not by a fault."""
    outcome = check_theorem(loads(dumps(t), REASONS), proved)
    assert not outcome.holds, f"accepted: {[str(c) for c in t.conclusions]}"
    return outcome.fault


@pytest.mark.parametrize("name", "PQRS")
def test_a_mean_of_a_vector_and_its_own_mean(name):
    """E (X + m) is 2 m, not m, in whichever order the parts come."""
    p, v = law(name, "law vector"), var("v", "vector")
    m = mean(p, bound(0, "vector"))
    left = dot(mean(p, add(bound(0, "vector"), m)), v)
    assert "differ" in fault(theorem(("a", relation(left, "=", dot(m, v)), Algebra())))
    twice = relation(left, "=", mul(rational(2), dot(m, v)))
    assert check_theorem(theorem(("a", twice, Algebra()))).holds


def test_a_premise_that_holds_at_the_ends_only():
    """|x^2 - 2| <= x^2 - 2 holds at -2 and 2, and not between them."""
    gap = minus(power(x, 2), rational(2))

    def rising(t):
        return minus(mul(rational(Q(1, 3)), power(t, 3)), mul(rational(2), t))

    t = theorem(
        ("slope", relation(gap, ">=", 0), Linear({"A": ONE}, plus=fn("abs", gap))),
        ("c", relation(rising(rational(2)), ">=", rising(rational(-2))),
         Monotone(rising(bound()), x, "slope", rational(-2), rational(2))),
        A=relation(fn("abs", gap), "<=", gap),
    )  # fmt: skip
    assert "'A' does not bound an interval" in fault(t)


def test_near_a_point_but_not_for_all_that_is_bound():
    """2 int_0^x (x - y) y dy = x^3/3, with y = e^w."""
    ew = fn("exp", bound(0))
    gap = minus(ew, bound(1))
    body = Term("integral", mul(minus(fn("abs", gap), gap), ew, ew), Term("oo", -1), ZERO)
    cube = power(bound(), 3)
    left = Term("limit", mul(body, inverse(cube)), ZERO, 1)
    assert "differ" in fault(theorem(("c", relation(left, "=", 0), TakeLimit(ZERO, cube, 3))))


def test_fresh_variables_are_no_draws():
    """That b^2 >= 0 is known of the first of three numbers says nothing of the third."""
    three = ("real",) * 3
    t = theorem(
        ("f", All(three, relation(power(bound(2), 2), ">=", 0)), Sign()),
        ("s", relation(mul(rational(2), x), ">=", 0), Sign()),
        ("c", All(three, relation(bound(0), ">=", 0)),
         Monotone(mul(bound(0), Term("any", 2, "real")), x, "s", ZERO, ONE)),
        h=relation(x, ">=", 0),
    )  # fmt: skip
    assert "differ" in fault(t)


@pytest.mark.parametrize("names", ["xzw", "azw", "zxw", "wxz"])
def test_a_general_equation_is_not_changed_by_a_case(names):
    """g(<z, w>, sign |z|^2) is g(0, 0), not g(0, 1), at z = 0."""
    a, z, w = (var(name, "vector") for name in names)
    form = mul(bound(1), bound(2), bound(0), inverse(bound(2)), inverse(bound(0)))

    def g(v):
        return unknown("g", dot(v, w), fn("sign", dot(v, v)))

    c = mul(dot(a, a), dot(w, w))
    one = unknown("g", dot(z, w), add(HALF, HALF))
    goal = relation(
        add(mul(c, one), Term("kernel", "K", form, a, w)), "=", add(mul(c, g(z)), dot(a, w))
    )
    t = theorem(("t", relation(g(a), "=", g(a)), Algebra()), ("c", goal, Algebra(("t",))))
    assert "differ" in fault(t)


def test_no_growth_is_hidden_in_the_point_of_a_derivative():
    """h'(u^2) grows like exp(u^2) for h = exp."""
    f = mul(Term("diff", unknown("h", bound(0)), power(bound(1), 2)), unknown("q", bound(1)))
    at = {"f": f, "h": ONE, "k11": HALF, "k12": ZERO, "k22": ONE}
    t = theorem(
        ("c", relation(x, "=", y), Cited("integration by parts", at)),
        ("d", relation(y, "=", x), Algebra()),
        h=Regular("h"),
        q=Regular("q"),
    )
    assert "f is a smooth function, and" in fault(t)


def _twice(term):
    return relation(mul(rational(2), term), "=", add(term, term))


@pytest.mark.parametrize(
    "term",
    [
        Term("diff", power(x, 2), inverse(y)),
        Term("gauss", bound(0), inverse(y), ZERO, ONE),
        Term("gauss", bound(0), ONE, ZERO, fn("log", y)),
        Term("integral", bound(0), ZERO, inverse(y)),
        Term("integral", inverse(add(bound(0), HALF)), ZERO, rational(-1)),
        Term("npow", x, minus(ONE, n)),
        Term("mean", law("P"), inverse(bound(0))),
        Term("mean", law("P"), Term("integral", inverse(bound(0)), ONE, bound(0))),
    ],
)
def test_what_is_not_defined_is_a_fault(term):
    assert "be" in fault(theorem(("a", _twice(term), Algebra())))


@pytest.mark.parametrize(
    "inner",
    [
        All((law("P"),), relation(bound(), ">=", 5)),
        Equivalence(relation(bound(), ">=", 0), relation(bound(), ">=", 1)),
        Regular("f"),
        Mirror(law("P"), law("P")),
    ],
)
def test_what_holds_of_all_values_is_a_relation(inner):
    with pytest.raises(Malformed):
        All(("real",), inner)


def test_near_a_point_but_not_for_all_draws():
    """E min(1, 3/2 - 3 x k^2 e^(-xk)) is negative near 0 if k has the weights 6/(pi k)^2."""
    at, k = bound(1), bound(0, "nat")
    gap = minus(
        rational(Q(3, 2)), mul(rational(3), at, power(k, 2), fn("exp", mul(rational(-1), at, k)))
    )
    body = fn("sign", mean(law("K", "law nat"), Term("min", ONE, gap)))
    left = Term("limit", body, ZERO, 1)
    assert "differ" in fault(theorem(("c", relation(left, "=", 1), TakeLimit(ONE, ONE, 0))))


@pytest.mark.parametrize("name", ["max", "exp", "min", "pi", "mean"])
def test_a_kernel_is_not_called_like_a_function(name):
    kernel = Term("kernel", name, bound(1), x, y)
    assert "meaning of its own" in fault(
        theorem(("c", relation(kernel, "=", mul(x, y)), Algebra()))
    )


def test_a_name_is_not_mistaken_for_another():
    """The Cyrillic letter looks like K."""
    with pytest.raises(Malformed):
        Term("kernel", "\u041a", bound(1), x, y)


def oriented():
    """A general equation in which |x - y| may be read from either side."""
    a, c = var("a"), var("c")

    def g(s, t):
        return unknown("g", fn("abs", minus(s, t)), s)

    def value(s, t):
        return mul(s, power(minus(s, t), 2))

    h = All(("real", "real"), relation(g(bound(1), bound(0)), "=", value(bound(1), bound(0))))
    return theorem(
        ("s", relation(g(x, y), "=", value(x, y)), Specialise("h", {"0": x, "1": y})),
        ("c", relation(g(c, a), "=", value(c, a)), Algebra(("s",))),
        h=h,
    )


def test_a_verdict_does_not_depend_on_the_memory():
    """Sets of terms have one order, wherever the terms lie."""

    def verdict(junk):
        code = f"""
import sys; sys.path.insert(0, {str(Path(__file__).parent)!r})
from test_attacks import check_theorem, oriented, var
junk = [var("q%d" % i) for i in range({junk})]
print(check_theorem(oriented()).fault)
"""
        run = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        )
        return run.stdout

    assert len({verdict(junk) for junk in (0, 3, 7, 20)}) == 1


@pytest.mark.parametrize(
    "term",
    [
        power(mul(rational(3), x), 10**9),
        Term("npow", rational(3), add(n, rational(10**9))),
        Term("pow", rational(Q(1, 3)), Q(1, 10**9)),
        Term("pow", minus(fn("exp", mul(rational(10**8), x)), ONE), Q(1, 2)),
    ],
)
def test_what_is_too_large_is_a_fault(term):
    assert fault(theorem(("a", relation(term, "=", 0), Algebra())))


def again(change, times, t=x):
    """What becomes of a term that is changed again and again: a graph, and no tree."""
    for _ in range(times):
        t = change(t)
    return t


def ring(n):
    """E of a product that ties n draws together."""
    draws = [Term("free", i, "real") for i in range(n)]
    t = mul(*(power(add(a, b), 2) for a, b in zip(draws, draws[1:] + draws[:1], strict=True)))
    for i, a in enumerate(draws):
        t = mean(law(f"P{i}"), abstract(t, a))
    return t


@pytest.mark.parametrize(
    "term",
    [
        fn("sin", mul(rational(64), add(x, y, fn("exp", x), fn("exp", y)))),
        again(lambda t: add(t, fn("sin", t)), 80),
        again(lambda t: fn("abs", add(mul(rational(3), t), y)), 40),
        again(lambda t: Term("min", t, add(t, y), mul(t, y)), 12),
        again(lambda t: Term("max", t, add(mul(rational(2), t), y)), 40),
        again(lambda t: mul(t, add(t, ONE)), 60),
        again(lambda t: mul(t, t), 60, t=rational(3)),
        again(lambda t: power(add(t, y, ONE), 8), 6),
        again(lambda t: add(t, mean(law("P"), mul(bound(), fn("sin", t)))), 20),
        again(lambda t: Term("diff", abstract(mul(t, fn("exp", mul(t, x))), x), x), 6),
        mul(*(add(fn("exp", mul(rational(Q(1, k)), x)), ONE) for k in range(1, 25))),
        mul(*(add(var(f"a{i}"), var(f"b{i}")) for i in range(30))),
        mul(*(add(var(f"a{i}", "nat"), var(f"b{i}", "nat"), rational(-1)) for i in range(16))),
        Term("min", *(mul(var(f"a{i}"), var(f"b{i}")) for i in range(120))),
        ring(7),
    ],
)
@pytest.mark.parametrize("op", ["=", ">="])
def test_what_grows_takes_too_much_work(term, op, monkeypatch):
    """All growth is counted: with a small allowance it stops soon."""
    monkeypatch.setattr(work, "MOST_WORK", 150_000)
    reason = Algebra() if op == "=" else Sign()
    assert "too much work" in fault(theorem(("a", relation(term, op, 0), reason)))


def test_kernels_in_kernels_grow_and_their_signs_do_not(monkeypatch):
    monkeypatch.setattr(work, "MOST_WORK", 150_000)
    deep = again(lambda t: Term("kernel", "K", add(mul(bound(0), bound(2)), bound(1)), t, y), 40)
    assert "too much work" in fault(theorem(("a", relation(deep, "=", 0), Algebra())))
    assert "does not follow" in fault(theorem(("a", relation(deep, ">=", 0), Sign())))


def test_what_is_shared_is_looked_at_once():
    """Whether a product is defined, an exponent whole, or a kernel nonnegative."""
    square = again(lambda t: mul(t, t), 60)
    assert "does not follow" in fault(theorem(("a", relation(square, ">", 0), Sign())))
    high = Term("npow", x, again(lambda t: add(t, t), 60, t=n))
    assert check_theorem(theorem(("a", _twice(high), Algebra()))).holds
    kernel = Term("kernel", "K", again(lambda t: mul(t, t), 60, t=bound(1)), x, y)
    assert fault(theorem(("a", relation(kernel, ">", 0), Sign())))


@pytest.mark.parametrize(
    ("body", "point", "above"),
    [
        (ONE, inverse(y), ONE),  # the point
        (mul(inverse(y), bound()), ZERO, mul(inverse(y), bound())),  # a parameter
        (
            Term("pow", add(rational(-1), bound()), Q(1, 2)),
            ZERO,
            ZERO,
        ),  # the function, near the point
    ],
)
def test_a_limit_of_what_is_not_defined(body, point, above):
    left = Term("limit", body, point, 1)
    right = 1 if body is ONE else 0
    assert "be" in fault(theorem(("a", relation(left, "=", right), TakeLimit(above, ONE, 0))))


def test_the_work_of_another_theorem_does_not_count():
    """A theorem is accepted or not whatever was checked before it."""
    form = mul(bound(1), add(bound(2), ONE), add(bound(0), ONE))
    value = mul(x, y, add(power(x, 2), ONE), add(power(y, 2), ONE))
    t = theorem(("a", relation(Term("kernel", "K", form, x, y), "=", value), Algebra()))
    with pytest.raises(ValueError, match="too much work"), work.bounded():
        work.spend(10**12)
    assert check_theorem(t).holds


def test_a_premise_about_all_draws_is_none_about_one():
    """Where a fact of all draws is judged at one, what is assumed is still assumed of them all."""
    z, far = law("Z"), All((law("Z"),), relation(bound(), ">", x))
    spread = add(mean(z, fn("sign", minus(bound(), x))), x)  # for uniform draws and x = 0 it bends
    slope = Term("diff", abstract(spread, x), x)
    one = All((z,), relation(fn("sign", minus(bound(), x)), "=", 1))
    moved = theorem(
        ("1", one, Algebra()),
        ("2", relation(minus(spread, x), "=", 1), Average("1")),
        ("3", All((z,), relation(slope, "=", 1)), Algebra(("2",))),
        ("4", relation(slope, "=", 1), Average("3")),
        far=far,
    )
    assert "step '3': the sides differ" in fault(moved)

    def half_square(t):
        return mul(rational(Q(-1, 2)), t, t)

    below = add(Term("any", 0, "real"), rational(-1))
    risen = theorem(
        ("1", relation(mean(z, bound()), ">", x), Average("far")),
        ("2", relation(minus(ZERO, x), ">", 0), Linear({"1": ONE, "centred": rational(-1)})),
        ("3", All((z,), relation(half_square(bound()), ">=",
                                 half_square(add(bound(), rational(-1))))),
         Monotone(half_square(bound()), x, "2", below, Term("any", 0, "real"))),
        far=far, centred=relation(mean(z, bound()), "=", 0),
    )  # fmt: skip
    assert "step '3': no variable of the slope" in fault(risen)

    def mean_of(k):
        return mean(Term("law", "Y", "law real", k), bound())

    own, m = Term("law", "Y", "law real", n), var("m", "nat")
    other = theorem(
        ("1", relation(mean_of(n), "=", 0), Average("nought")),
        ("2", All((own,), relation(mean_of(m), "=", 0)), Algebra(("1",))),
        nought=All((own,), relation(bound(), "=", 0)),
    )
    assert "step '2': the sides differ" in fault(other)


@pytest.mark.parametrize("name", ["x", "2", "pi", "E", "z - z", "exp"])
def test_the_name_of_what_is_bound_misleads_nobody(name):
    """What is drawn is not shown as a name that is free, a number or a function."""
    numbers = Term("law", "P", "law real", ONE)
    drawn = mean(numbers, mul(x, bound()))
    t = theorem(("a", relation(drawn, "=", mul(x, mean(numbers, bound()))), Algebra()))
    names = {nameless(drawn): name}
    said = Reader(Theorem(*list(vars(t).values())[:-1], names)).fact(t.conclusions[0])
    (own,) = (v for v, _ in said.lhs.draws)
    assert own.name not in (name, "x")


def test_roots_balls_and_what_is_known_are_work(monkeypatch):
    """Factors of numbers, pieces of intervals, and facts above are counted too."""
    monkeypatch.setattr(work, "MOST_WORK", 60_000)
    hard = rational((2**61 - 1) * (2**31 - 1))
    roots = add(*(Term("pow", add(hard, rational(2 * i)), Q(1, 2)) for i in range(8)))
    assert "too much work" in fault(theorem(("a", _twice(roots), Algebra())))
    wide = add(ONE, *(minus(mul(rational(k), x), mul(rational(k), x)) for k in range(1, 40)))
    known = {"low": relation(x, ">=", 0), "high": relation(x, "<=", 1)}
    t = theorem(("a", relation(wide, ">", 0), REASONS["Balls"](x, ZERO, ONE)), **known)
    assert "too much work" in fault(t)


def test_a_free_variable_is_not_read_as_what_is_bound_or_a_number():
    """E[u*u*v] = u*E[u*v], as it would be printed, is false; so is what is said of a free pi."""
    u, products = var("u"), mul(bound(1), bound(0))

    def pair(body):
        return Term("gauss", body, ONE, rational(Q(1, 2)), ONE)

    t = theorem(("a", relation(pair(mul(u, products)), "=", mul(u, pair(products))), Algebra()))
    assert "two things" in fault(t)
    assert "meaning of its own" in fault(theorem(("a", _twice(var("pi")), Algebra())))


@pytest.mark.parametrize("error", [ValueError(), Wrong(""), StopIteration()])
def test_an_error_without_words_is_a_fault(error, monkeypatch):
    def raises(*args):
        raise error

    monkeypatch.setattr(checker, "judge_step", raises)
    assert fault(theorem(("a", relation(x, "=", x), Algebra())))


def test_a_function_has_no_values_that_are_labels():
    """Let x be real and f be a function: that f(x) >= 1 would be printed."""
    with pytest.raises(Malformed, match="wrong sort"):
        Term("apply", "f", "nat", x)
    assert Term("apply", "f", "real", x).sort == "real"
