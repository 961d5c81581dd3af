"""Whatever the checker accepts is true: an evaluator that shares no code with it must agree.

Theorems are invented, true and false ones (`inventions`); accepted ones are evaluated in worlds of
exact finite laws where their hypotheses hold (`independent`). HYPOTHESIS_PROFILE=thorough goes on
to 100,000 acceptances.
"""

import os
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.trusted.fuzzing import Tally, contradiction, judged
from tests.trusted.inventions import INVENTORS, invent

ACCEPTANCES = 100_000 if os.environ.get("HYPOTHESIS_PROFILE") == "thorough" else 800


@pytest.mark.parametrize("inventor", INVENTORS, ids=lambda i: i.__name__)
@given(rng=st.randoms(use_true_random=False))
@settings(max_examples=20, suppress_health_check=list(HealthCheck))
def test_what_is_accepted_is_true(inventor, rng):
    made = invent(rng, inventor)
    if made is not None and judged(made):
        said = contradiction(made, "0")
        assert said is None, said


@pytest.mark.medium
def test_many_are_accepted_and_none_is_contradicted():
    tally = Tally("ci").run(ACCEPTANCES)
    assert tally.accepted > tally.count / 4
    for name, counts in tally.by_inventor.items():
        assert counts["accepted"] > counts["rejected"] / 40, name
        assert counts["True"] or name == "calculus", name
    assert sum(c["True"] for c in tally.by_inventor.values()) > 2 * tally.accepted


@pytest.mark.parametrize("seed", range(3))
def test_the_evaluator_tells_false_ones(seed):
    """Of the rejected inventions many are false, and it says so: it is not blind."""
    rng, false, rejected = random.Random(seed), 0, 0
    while rejected < 60:
        made = invent(rng)
        if made is not None and not made[1] and not judged(made):
            rejected += 1
            false += contradiction(made, str(rejected)) is not None
    assert false > 10
