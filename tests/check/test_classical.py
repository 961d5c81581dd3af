"""Classical facts as data: the file says what is written, and what is quoted stands there."""

import json

import pytest

from nctheory.check.citing import about, explicit
from nctheory.check.classical import FACTS_FILE, classical
from nctheory.check.writing import dumps
from nctheory.proving import (
    FACTS,
    RELU,
    Cited,
    Classes,
    Kernel,
    Mean,
    Proof,
    Sign,
    Specialise,
    Step,
    always,
    check,
    dot,
    ge,
    gt,
    vectors,
)
from nctheory.trusted.building import rational, var
from nctheory.trusted.language import Term
from nctheory.trusted.reading import loads
from nctheory.trusted.reasons import REASONS
from nctheory.trusted.theorems import All

x, y = vectors("x y")
P = Classes("P")(1)


def test_the_file_is_what_is_written():
    """Written anew by `python -m nctheory.check.classical`."""
    written = {name: json.loads(fact) for name, fact in classical().items()}
    assert json.loads(FACTS_FILE.read_text("utf-8")) == written


@pytest.mark.parametrize("name", FACTS)
def test_each_is_a_theorem_of_its_own(name):
    """Closed, of one thing a name, and one step for each thing that it says."""
    fact = FACTS[name]
    assert fact.id == name
    assert loads(dumps(fact), REASONS) == fact
    assert [step.label for step in fact.steps] == list(fact.statement)
    things = {}
    for said in (*fact.hypotheses.values(), *fact.conclusions):
        for t in said.terms:
            assert isinstance(said, All) or not t.loose
            for part in t.walk():
                assert part.op not in ("free", "any")
                if part.op in ("var", "law", "apply"):
                    assert things.setdefault(part.args[0], part.op) == part.op
    assert about(name) == tuple(sorted(things))


def test_what_stands_as_it_is_stays_so():
    values = {"x": var("x", "vector"), "y": var("y", "vector"), "factor": rational(1)}
    assert explicit("Hadamard's inequality", values) == values
    p = Term("var", "p", "nat")
    given = explicit("moments on spheres", {"p": p})
    assert given == explicit("moments on spheres", given) == {"p+1": given["p+1"]}


def fault(*steps, hypotheses=None):
    steps = tuple(Step(str(i), *step) for i, step in enumerate(steps, 1))
    return check(Proof("t", "-", "-", (steps[-1].relation,), steps, hypotheses or {})).fault


def test_a_kernel_is_a_dual_times_what_is_not_negative():
    for factor, fine in ((2, True), (-2, False)):
        K = Kernel("K", factor * RELU.kappa)
        gap = K(x, x) + K(y, y) - 2 * K(x, y)
        found = fault((ge(gap), Cited("distance of feature means")), (ge(gap + 1), Sign()))
        assert (found is None) == fine
    cited = ge(K(x, y)), Cited("nonnegative features")
    assert "the premise 'dual'" in fault(cited, (ge(dot(x, x)), Sign()))


def test_a_premise_of_all_draws_is_not_one_of_one_vector():
    """E |x - y|^2 c(x) > 0 if c > 0, of all that is drawn; and not if c > 0 for one x."""
    g = dot(x - y, x - y)
    two = (x, P), (y, P)
    apart = {"apart": gt(Mean(g, *two))}
    at = {"law": P, "x": x, "y": y, "c": 2 - dot(x, x), "g": g}
    goal = gt(Mean((2 - dot(x, x)) * g, *two)), Cited("mean of a positive function", at)
    after = ge(dot(x, x)), Sign()
    assert "the premise 'c > 0'" in fault(
        goal, after, hypotheses={**apart, "one": gt(2, dot(x, x))}
    )
    drawn = {**apart, "all": always(gt(2, dot(x, x)), (x, P))}
    assert fault(goal, after, hypotheses=drawn) is None


def test_a_fact_about_free_variables_may_be_specialised_to_what_is_drawn():
    two = (x, P), (y, P)
    steps = [
        (gt(1 + dot(x, x)), Sign()),
        (always(gt(1 + dot(x, x)), *two), Specialise("1", {x: x})),
    ]
    assert fault(*steps) is None
