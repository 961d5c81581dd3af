"""Facts about all that can be drawn, the smaller of two numbers, and the facts on areas."""

import pytest
import sympy as sp

from nctheory.theory.class_kernels import relu_kernels
from nctheory.theory.gaussian import k11, k12, k22
from nctheory.theory.statements import (
    Classes,
    Kernel,
    Mean,
    always,
    dot,
    eq,
    ge,
    gt,
    le,
    smaller,
    vectors,
)
from nctheory.verify.facts import FACTS
from nctheory.verify.proof import Average, Define, Linear, Proof, Sign, Step, check

m, n, x, y, z = vectors("m n x y z")
a, b = sp.symbols("a b", real=True)
P, L = Classes("P")(1), Classes("L")(1)
two = (m, P), (n, P)
Q, G, J = relu_kernels()
norms = Kernel("R", sp.sqrt(k11) * sp.sqrt(k22))


def fault(*steps, **hypotheses):
    """What the checker says of a proof whose last step is the statement."""
    proof = Proof("test", "t", "s", (steps[-1].relation,), steps, hypotheses)
    return check(proof).fault


def test_what_always_holds_holds_on_average():
    far = always(ge(dot(m, m), 2), (m, P))
    assert fault(Step("mean", ge(Mean(dot(m, m), (m, P)), 2), Average("far")), far=far) is None


def test_a_fact_of_one_law_says_nothing_of_another():
    far = always(ge(dot(m, m), 2), (m, P))
    step = Step("mean", ge(Mean(dot(m, m), (m, L)), 2), Average("far"))
    assert "false" in fault(step, far=far)
    assert (
        "not the expectation"
        in check(Proof("t", "t", "s", (step.relation,), (step,), {"far": far}), points=0).fault
    )


def test_a_fact_of_one_value_is_not_one_of_all():
    step = Step("all", always(ge(dot(m, m)), (m, P)), Linear({"one": 1}))
    assert "free to be drawn" in fault(step, one=ge(dot(m, m)))


def test_steps_follow_at_every_value():
    far = always(ge(dot(m, m), 2), (m, P))
    further = Step("further", always(gt(3 * dot(m, m), 5), (m, P)), Linear({"far": 3}, plus=1))
    assert fault(further, far=far) is None
    too_far = Step("too far", always(ge(dot(m, m), 3), (m, P)), Linear({"far": 1}, plus=-1))
    assert fault(too_far, far=far) is not None


def test_nothing_is_defined_by_what_is_drawn():
    step = Step("define", always(eq(a, dot(m, m)), (m, P)), Define())
    assert fault(step, Step("zero", ge(0), Sign())) is not None


def test_a_hypothesis_is_no_equality():
    zero = always(eq(dot(m, m), 0), (m, P))
    assert "equality" in fault(Step("norm", ge(dot(m, m)), Sign()), zero=zero)


def test_a_variable_is_of_the_kind_of_its_law():
    with pytest.raises(ValueError, match="cannot be drawn"):
        always(ge(a), (a, P))


def test_always_shows_its_variables():
    fact = always(ge(dot(m, n)), *two)
    assert str(fact) == "<m, n> >= 0 for all m ~ P1, n ~ P1"
    assert fact.free_symbols == set()
    with pytest.raises(ValueError, match="not free"):
        fact.xreplace({m: x})


def test_the_smaller_of_two():
    assert fault(Step("min", le(smaller(a, b), a), Sign())) is None
    assert fault(Step("min", ge(smaller(a, b)), Sign(using=("a", "b"))), a=ge(a), b=ge(b)) is None
    assert smaller(b, a) == smaller(a, b)
    assert smaller(sp.Integer(2), sp.Integer(1)) == 1


def test_the_smaller_of_two_is_not_the_larger():
    """The reason itself says no, without points."""
    for goal in (ge(smaller(a, b), a), gt(a, smaller(a, b)), ge(smaller(a, b))):
        step = Step("min", goal, Sign(using=("a",)))
        proof = Proof("t", "t", "s", (goal,), (step,), {"a": ge(a)})
        assert check(proof, points=0).fault is not None


def test_which_is_the_smaller_varies_within_an_expectation():
    """E min(F, G) can be below both E F and E G: no cases outside the expectation."""
    f, g = dot(m, m), dot(m, x) ** 2
    goal = ge(Mean(smaller(f, g), (m, P)) - smaller(Mean(f, (m, P)), Mean(g, (m, P))))
    proof = Proof("t", "t", "s", (goal,), (Step("min", goal, Sign()),))
    assert check(proof, points=0).fault is not None


def test_a_form_in_scalar_products_has_a_sign_if_it_is_positive_semidefinite():
    assert fault(Step("norm", ge(dot(m - 2 * n + x, m - 2 * n + x)), Sign())) is None
    goal = ge(dot(m, m) - sp.Rational(21, 10) * dot(m, n) + dot(n, n))
    proof = Proof("t", "t", "s", (goal,), (Step("norm", goal, Sign()),))
    assert check(proof, points=0).fault is not None


def mean(K, c, e):
    return Mean(K(c + x, e + y), (x, L), (y, L))


def centred(K, c, e):
    return (mean(K, c, e) - Mean(mean(K, c, z), (z, P)) - Mean(mean(K, z, e), (z, P))
            + Mean(mean(K, m, n), *two))  # fmt: skip


def spread(K, c, e):
    return mean(K, c, c) + mean(K, e, e) - 2 * mean(K, c, e)


least = smaller(mean(J, m, m), mean(J, n, n))
E = Kernel("E", Q.expression - k12 / 4)  # the even part of Q
LINEAR = Kernel("K", k12)

TRUE = {
    "triangle inequality for areas": le(J(x, y + z), J(x, y) + J(x, z)),
    "Hadamard's inequality": le(2 * sp.pi * J(x, y - z), norms(x, y - z)),
    "nonnegative features": ge(Q(x, -y)),
    "distance of feature means": ge(spread(Q, m, n)),
    "Schur product theorem": ge(Mean(least * centred(Q, m, n), *two)),
}
NEAR = [  # not of the form: most are false
    ("triangle inequality for areas", le(J(x, y + z), J(x, y) + J(y, z))),
    ("triangle inequality for areas", le(J(x, y - z), J(x, y) + 2 * J(x, z))),
    ("triangle inequality for areas", ge(J(x, y + z), J(x, y) + J(x, z))),
    ("triangle inequality for areas", le(Q(x, y + z), Q(x, y) + Q(x, z))),
    ("triangle inequality for areas", gt(J(x, y) + J(x, z), J(x, y + z))),
    ("Hadamard's inequality", le(7 * J(x, y), norms(x, y))),
    ("Hadamard's inequality", ge(2 * sp.pi * J(x, y), norms(x, y))),
    ("Hadamard's inequality", le(2 * sp.pi * J(x, y), norms(x, z))),
    ("Hadamard's inequality", le(2 * sp.pi * Q(x, y), norms(x, y))),
    ("nonnegative features", ge(-Q(x, y))),
    ("nonnegative features", ge(LINEAR(x, y))),
    ("nonnegative features", ge(G(x, y))),
    ("nonnegative features", gt(Q(x, y))),
    ("distance of feature means", ge(-spread(Q, m, n))),
    ("distance of feature means", ge(spread(J, m, n))),
    ("distance of feature means", ge(spread(Q, m, n) - mean(Q, m, m))),
    ("distance of feature means", ge(2 * mean(Q, m, n) - mean(Q, m, m) - mean(Q, n, n))),
    ("distance of feature means", ge(Q(x, x) + Q(y, y) - 3 * Q(x, y))),
    ("Schur product theorem", ge(-Mean(least * centred(Q, m, n), *two))),
    ("Schur product theorem", ge(Mean(least * mean(J, m, n), *two))),
    ("Schur product theorem",
     ge(Mean(smaller(mean(LINEAR, m, m), mean(LINEAR, n, n)) * centred(Q, m, n), *two))),
    ("Schur product theorem",
     ge(Mean(smaller(mean(J, m, m), mean(J, m, n)) * centred(Q, m, n), *two))),
    ("Schur product theorem", ge(Mean(least * centred(Q, m, n), (m, P), (n, L)))),
]  # fmt: skip


@pytest.mark.parametrize("name", TRUE)
def test_a_fact_has_its_form(name):
    assert FACTS[name].form(TRUE[name])


def test_the_distance_of_feature_means_is_known_for_the_even_part_too():
    assert FACTS["distance of feature means"].form(ge(spread(E, m, n)))
    assert FACTS["distance of feature means"].form(ge(Q(x, x) + Q(y, y) - 2 * Q(x, y)))


@pytest.mark.parametrize(("name", "goal"), NEAR, ids=[f"{i}" for i in range(len(NEAR))])
def test_what_looks_like_a_fact_is_not(name, goal):
    assert not FACTS[name].form(goal)
