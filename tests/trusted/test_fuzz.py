"""Whatever the checker accepts is true: an evaluator that shares no code with it must agree.

Theorems are invented, true and false ones (`inventions`); accepted ones are evaluated in worlds of
exact finite laws where their hypotheses hold (`independent`). HYPOTHESIS_PROFILE=thorough goes on
to 100,000 acceptances.
"""

import os
import random
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nctheory.trusted.language import Term
from tests.trusted.fuzzing import EVERY, Tally, contradiction, judged
from tests.trusted.independent import World, relation
from tests.trusted.inventions import INVENTORS, invent
from tests.trusted.inventions_of_facts import FACT_INVENTORS
from tests.trusted.inventions_of_laws import LAW_INVENTORS
from tests.trusted.inventions_of_mixtures import MIXTURE_INVENTORS
from tests.trusted.shorthand import Number, eq, fn, real

THOROUGH = os.environ.get("HYPOTHESIS_PROFILE") == "thorough"
COUNTS = (
    {INVENTORS: 700, MIXTURE_INVENTORS: 80, LAW_INVENTORS: 40, FACT_INVENTORS: 12}
    if not THOROUGH
    else {EVERY: 100_000}
)
ONLY_NEAR = (
    "calculus",
    "at_the_ends",
    "under_integrals",
    "arcsine",
)  # no equality is told from a near miss


@pytest.mark.parametrize("inventor", INVENTORS, ids=lambda i: i.__name__)
@given(rng=st.randoms(use_true_random=False))
@settings(max_examples=20, suppress_health_check=list(HealthCheck))
def test_what_is_accepted_is_true(inventor, rng):
    made = invent(rng, inventor)
    if made is not None and judged(made):
        said = contradiction(made, "0")
        assert said is None, said


@pytest.mark.medium
@pytest.mark.parametrize("inventors", COUNTS, ids=len)
def test_many_are_accepted_and_none_is_contradicted(inventors):
    tally = Tally("ci", inventors).run(COUNTS[inventors])
    assert tally.accepted > tally.count / 4
    for name, counts in tally.by_inventor.items():
        assert counts["accepted"] > counts["rejected"] / 40, name
        assert counts["True"] or name in ONLY_NEAR, name
    assert sum(c["True"] for c in tally.by_inventor.values()) > 1.5 * tally.accepted


@pytest.mark.medium
@pytest.mark.parametrize(("inventors", "most"), [(INVENTORS, 120), (LAW_INVENTORS, 12)])
def test_the_evaluator_tells_false_ones(inventors, most):
    """Of the rejected inventions many are false, and it says so: it is not blind."""
    rng, false, rejected = random.Random(0), 0, 0
    while rejected < most:
        made = invent(rng, rng.choice(inventors))
        if made is not None and not made[1] and not judged(made):
            rejected += 1
            false += contradiction(made, str(rejected)) is not None
    assert false >= most / 12


def test_what_more_digits_show_to_be_exact_is_not_called_false():
    """The kernel of ReLU at x and -x is 0: rounding made it 1e-17 for an x of length 1e7."""
    t = real("t")
    cosine = -t * t ** Fraction(-1, 2) * t ** Fraction(-1, 2)
    turns = fn("asin", cosine) * Number(Term("pi")) ** -1 * Fraction(1, 2)
    kernel = -1 * (t * Fraction(1, 4) + t * turns)
    world = World("0")
    world.numbers["t"] = Fraction(10**14 + 9)
    assert relation(kernel >= 0, world) is not False
    assert relation(kernel >= 1, world) is False


def test_what_cancels_beyond_the_digits_is_not_called_false():
    """exp(300)^2 has 130 digits more than exp(300), by which the sides seem to differ."""
    large = real("c")
    large = fn("exp", large) ** 3
    left, right = large**2 + large, (large + 1) ** 2 - (large + 1)
    world = World("0")
    world.numbers["c"] = Fraction(100)
    assert relation(eq(left, right), world) is not False
    assert relation(eq(2 * left, right), world) is False
