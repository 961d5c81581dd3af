"""Points: what holds is never rejected, what is false by any amount is, and hypotheses are met."""

import random
from fractions import Fraction as Q

import pytest

from nctheory.check.convert import for_all
from nctheory.check.models import Model
from nctheory.check.numeric_points import false_at, truth
from nctheory.check.refutation import refute
from nctheory.check.witness import models, seed, witness
from nctheory.trusted.building import abstract, add, minus, mul, power, rational, var
from nctheory.trusted.language import Malformed, Term
from nctheory.trusted.reasons import Define
from nctheory.trusted.theorems import (
    Equivalence,
    Formula,
    Mirror,
    ProofStep,
    Regular,
    StandardNormal,
    Theorem,
)

a, b, c = map(var, "abc")
n = var("n", "nat")
x, y = var("x", "vector"), var("y", "vector")
ZERO, ONE = rational(0), rational(1)
HALF = Q(1, 2)


def law(i, name="X", kind="law vector"):
    return Term("law", name, kind, rational(i))


def mean(body, *draws):
    for variable, its_law in reversed(draws):
        body = Term("mean", its_law, abstract(body, variable))
    return body


def dot(u, v):
    return Term("dot", u, v)


def call(name, *args):
    return Term("apply", name, "real", *args)


def call_vector(name, *args):
    return Term("apply", name, "vector", *args)


def theorem(*hypotheses, steps=()):
    named = {str(i): h for i, h in enumerate(hypotheses)}
    return Theorem("t", "t", "t", named, (), steps)


def rel(left, op, right):
    return Formula(left, op, right)


POSITIVE = (rel(a, ">", ZERO), rel(b, ">", ZERO))
UNIT = for_all(rel(dot(x, x), "=", ONE), ((x, law(1)),))
AFTER = for_all(rel(call("f", add(n, ONE)), "=", mul(rational(2), call("f", n))), ((n, "nat"),))


@pytest.mark.parametrize(
    "fact",
    [
        rel(ZERO, "=", rational(Q(1, 10**30))),
        rel(mul(a, power(a, -1)), "=", ONE),  # not at a = 0
        rel(power(mul(a, a), HALF), "=", a),
        rel(Term("fn", "exp", Term("fn", "log", a)), "=", a),
        rel(power(a, 2), ">", ZERO),
        rel(add(power(a, 2), rational(Q(-1, 10**20))), ">=", ZERO),
        rel(minus(a, b), ">=", rational(-100)),
        rel(dot(x, x), "<=", rational(100)),
        rel(dot(x, y), ">=", minus(ZERO, dot(x, x))),
        rel(mean(dot(x, x), (x, law(1))), "=", mean(dot(x, y), (x, law(1)), (y, law(1)))),
        rel(mean(dot(x, x), (x, law(1))), "=", mean(dot(x, x), (x, law(2)))),
        rel(call("f", a), ">=", rational(-9)),
        rel(Term("delta", n, rational(2)), "=", ZERO),
        Equivalence(rel(a, ">", ZERO), rel(a, ">=", ZERO)),
        for_all(rel(dot(x, x), ">", ZERO), ((x, law(1)),)),
        for_all(rel(a, ">=", rational(-5)), ((a, "real"),)),
        Mirror(law(1), law(2)),
    ],
)
def test_what_is_false_is_rejected_somewhere(fact):
    found = [false_at(fact, m) for m in models(theorem(), 30)]
    said = next(filter(None, found))
    assert "false" in said


@pytest.mark.parametrize(
    "fact",
    [
        rel(mul(a, power(a, -1), a), "=", a),
        rel(power(mul(a, a), HALF), "=", Term("fn", "abs", a)),
        rel(add(power(a, 2), power(b, 2)), ">=", mul(rational(2), a, b)),
        rel(power(dot(x, y), 2), "<=", mul(dot(x, x), dot(y, y))),
        rel(mean(dot(x, y), (x, law(1)), (y, law(1))), ">=", ZERO),
        rel(mean(power(a, 2), (a, law(1, "Z", "law real"))), ">=", ZERO),
        rel(mean(a, (a, law(1, "Z", "law positive"))), ">", ZERO),
        rel(mean(n, (n, Term("uniform", rational(5)))), "=", rational(3)),
        rel(mean(call("f", n), (n, Term("uniform", rational(2)))), "=",
            mul(rational(HALF), add(call("f", ONE), call("f", rational(2))))),
        Equivalence(rel(a, ">", b), rel(mul(rational(2), a), ">", mul(rational(2), b))),
        for_all(rel(dot(x, y), "<=", power(mul(dot(x, x), dot(y, y)), HALF)),
                ((x, law(1)), (y, law(2)))),
        Regular("f"),
    ],
)  # fmt: skip
def test_what_is_true_is_rejected_nowhere(fact):
    assert not any(false_at(fact, m) for m in models(theorem(), 30))


def test_no_point_has_a_normal_law():
    """A finite set has none, and what is said of one is not evaluated."""
    normal, square = StandardNormal(law(1)), mean(dot(x, x), (x, law(1)))
    found = models(theorem(normal, rel(a, ">", ZERO)), 3)
    assert all(false_at(rel(square, "=", ZERO), m) is None for m in found)
    assert all(m.values[a] > 0 for m in found)
    with pytest.raises(Malformed):
        truth(normal, found[0])


def test_no_value_is_no_rejection():
    integral = Term("integral", Term("bound", 0, "real"), ZERO, ONE)
    assert false_at(rel(integral, "=", rational(7)), Model(random.Random(0))) is None


@pytest.mark.parametrize(
    "hypotheses",
    [
        POSITIVE,
        (rel(dot(x, x), "=", ONE), rel(dot(y, y), "=", ONE), rel(dot(x, y), "<", ZERO)),
        (UNIT, for_all(rel(dot(x, y), ">", ZERO), ((x, law(1)), (y, law(2))))),
        (rel(add(a, b), "=", ONE), *POSITIVE),
        (rel(mul(a, b), "=", ONE), rel(a, ">", ZERO), rel(add(a, b), "=", rational(Q(5, 2)))),
        (Mirror(law(1), law(2)), rel(mean(dot(x, x), (x, law(2))), "=", ONE),
         rel(mean(dot(x, y), (x, law(1)), (y, law(2))), "<", ZERO)),
        (Mirror(law(1), law(1)), rel(mean(dot(x, x), (x, law(1))), ">", ONE)),
        (AFTER, rel(call("f", ONE), "=", rational(3)), rel(call("f", n), ">", rational(5))),
        (rel(c, "=", mean(dot(x, x), (x, law(1)))), rel(c, "=", rational(2))),
        (rel(power(a, HALF), "=", b), rel(b, ">", rational(3))),
        (rel(a, "=", power(rational(2), HALF)), rel(a, ">", b), rel(b, ">", ZERO)),
        (for_all(rel(call("g", a), ">=", add(call("g", b), mul(call("d", b), minus(a, b)))),
                 ((b, "real"), (a, "real"))), Regular("g")),
        (Equivalence(rel(a, ">", b), rel(b, ">", c)), rel(a, ">", b)),
        (rel(power(a, 2), "=", rational(2)), rel(a, ">", ZERO)),
        (for_all(rel(dot(*[call_vector("m", n)] * 2), "=", ONE),
                 ((n, Term("uniform", rational(3))),)),
         rel(dot(call_vector("m", ONE), call_vector("m", rational(2))), "<", ZERO)),
    ],
)  # fmt: skip
def test_a_witness_meets_the_hypotheses(hypotheses):
    found = witness(theorem(*hypotheses))
    assert all(truth(h, found) for h in hypotheses)
    for model in models(theorem(*hypotheses), 6):
        assert all(truth(h, model) for h in hypotheses)


@pytest.mark.parametrize(
    "hypotheses",
    [
        (rel(ZERO, "=", rational(Q(1, 10**30))),),
        (Equivalence(rel(ZERO, "=", rational(Q(1, 10**30))), rel(ONE, ">", ZERO)),),
        (rel(a, ">", b), rel(b, ">", c), rel(c, ">", a)),
        (rel(a, "=", rational(3)), rel(a, "=", rational(Q(30001, 10000)))),
        (rel(dot(x, x), "<", ZERO),),
        (rel(dot(x, x), "=", ONE), rel(dot(x, y), "=", rational(2)), rel(dot(y, y), "=", ONE)),
        (rel(power(a, 2), "=", rational(-1)),),
        (for_all(rel(dot(x, x), ">", dot(y, y)), ((x, law(1)), (y, law(1)))),),
        (rel(n, "<", ONE),),
        (rel(minus(n, rational(2)), "=", rational(HALF)),),
    ],
)
def test_hypotheses_that_contradict_each_other_have_none(hypotheses):
    with pytest.raises(ValueError, match="may contradict each other"):
        witness(theorem(*hypotheses))


def test_steps_that_define_are_carried_out():
    steps = (ProofStep("c", rel(c, "=", power(a, 2)), Define()),)
    found = models(theorem(rel(a, ">", ZERO), steps=steps), 5)
    assert not any(false_at(rel(c, ">", ZERO), m) for m in found)
    assert any(false_at(rel(c, ">", ONE), m) for m in found)


def test_what_is_said_of_all_numbers_rejects_nothing_where_it_fails():
    """It holds for the values that were tried. At others the point is none of the theorem."""
    f, d, m = call("f", a), var("d"), var("m")
    line = for_all(rel(f, ">=", add(call("f", m), mul(d, minus(a, m)))), ((a, "real"),))
    at = rel(call("f", c), ">=", add(call("f", m), mul(d, minus(c, m))))
    found = models(theorem(line), 30)
    assert not any(false_at(at, point) for point in found)
    assert any(false_at(rel(call("f", c), ">=", ZERO), point) for point in found)


def test_the_seed_is_of_the_whole_theorem():
    one, two = theorem(*POSITIVE), theorem(POSITIVE[0])
    assert seed(one) == seed(theorem(*POSITIVE)) != seed(two)


GEOMETRIC = power(mul(a, b), HALF)


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        (
            rel(mul(rational(HALF), add(a, b)), ">=", mul(rational(Q("1.0001")), GEOMETRIC)),
            "a = b = 1",
        ),
        (
            rel(add(a, mul(rational(7), b)), ">=", mul(rational(Q("5.292")), GEOMETRIC)),
            "false at a",
        ),
        (rel(a, "<=", rational(3)), "false at a"),
        (
            rel(power(a, 3), ">=", minus(mul(rational(3), a), rational(Q("1.999")))),
            "false at a = 1",
        ),
    ],
)
def test_a_false_claim_has_a_point(fact, said):
    assert said in str(refute(fact, POSITIVE))


@pytest.mark.parametrize("kind", ["nat", "positive"])
def test_the_points_of_a_law_stay_what_it_draws(kind):
    """A search moves numbers, but not these to where nothing is drawn."""
    z = var("z", "nat" if kind == "nat" else "real")
    drawn = mean(z, (z, law(1, "L", f"law {kind}")))
    least = ONE if kind == "nat" else ZERO
    assert refute(rel(drawn, ">=" if kind == "nat" else ">", least), ()) is None
    assert refute(rel(drawn, ">", mul(rational(2), a)), POSITIVE)


def test_a_true_claim_has_none():
    assert refute(rel(mul(rational(HALF), add(a, b)), ">=", GEOMETRIC), POSITIVE) is None


def weights(k, v):
    return call("w", k, v)


@pytest.mark.parametrize(
    "hypotheses",
    [
        (rel(power(a, 3), "=", rational(2)),),
        (rel(a, ">", rational(10**12)), rel(power(a, 2), ">=", rational(10**30))),
        (rel(a, ">", rational(Q(1000001, 10**6))), rel(a, "<=", rational(Q(1000002, 10**6)))),
        (Equivalence(rel(a, "=", rational(Q(1, 10**30))), rel(ONE, ">", ZERO)),),
        (  # numbers that add up to 1 over the classes, and the means with these weights
            rel(a, ">", ONE),
            for_all(
                rel(mean(weights(n, x), (n, Term("uniform", var("C", "nat")))), "=", ONE),
                ((x, "vector"),),
            ),
            for_all(
                rel(
                    mean(
                        mul(
                            weights(n, x),
                            dot(minus(call_vector("h", x), call_vector("m", n)), y),
                        ),
                        (x, law(1)),
                    ),
                    "=",
                    ZERO,
                ),
                ((n, "nat"), (y, "vector")),
            ),
            rel(mean(weights(ONE, x), (x, law(1))), ">", mul(rational(Q(6, 5)), ONE)),
        ),
    ],
)
@pytest.mark.parametrize("title", ["one", "another"])
def test_hypotheses_that_are_solved_are_met_whatever_the_seed(hypotheses, title):
    named = {str(i): h for i, h in enumerate(hypotheses)}
    model = witness(Theorem("t", title, "t", named, (), ()))
    assert all(false_at(h, model) is None for h in hypotheses)


def test_three_vectors_of_a_simplex():
    z = var("z", "vector")
    units = [rel(dot(v, v), "=", ONE) for v in (x, y, z)]
    apart = [rel(dot(*pair), "=", rational(Q(-1, 2))) for pair in ((x, y), (x, z), (y, z))]
    witness(theorem(*units, *apart))
