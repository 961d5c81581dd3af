"""Equalities that are proved of variables, and used at means and kernels as they stand."""

import pytest

from nctheory.present.rocq import project
from nctheory.present.rocq.place import as_tactic
from nctheory.present.rocq.written import exported


@pytest.fixture(scope="module")
def proof():
    (*_, turned) = exported(e.theorem for e in project.theorems(None, ["area-turned"]))
    return next(s.proof for s in turned.steps if s.label == "theorem")


def test_a_mean_that_stands_on_both_sides_becomes_a_variable(proof):
    (claim,) = (line for line in proof if "assert (U' : forall" in line)
    assert "z0'" in claim
    assert "E " not in claim.partition("forall")[2]
    assert proof[-1] == "rearranged V'."


def test_of_the_variables_only_the_equations_are_known(proof):
    start = proof.index("{ clear.")
    inside = proof[start : next(i for i in range(start, len(proof)) if proof[i].endswith(" }")) + 1]
    known = inside[1].strip().removesuffix(".").split()
    assert known[:5] == ["intros", "z0'", "z1'", "z2'", "z3'"]
    assert known[5:] == ["H_first_mean", "H_second_mean", "H_third_mean"]
    assert not any("E (" in line or "gamma" in line for line in inside)


def test_what_stands_in_braces_proves_what_was_asserted():
    lines = ["assert (U : a.b = c).", "{ intros x.", "  transitivity x. { ring. }", "  ring. }"]
    wanted = "(assert (U : a.b = c); [intros x; transitivity x; [ring |]; ring |]; exact U)"
    assert as_tactic([*lines, "exact U."]) == wanted


def test_what_is_drawn_stands_in_the_parts_only_and_the_goal_may_be_printed_otherwise():
    (*_, floor) = exported(e.theorem for e in project.theorems(None, ["test-floor-classes"]))
    proofs = {s.label: s.proof for s in floor.steps}
    claim, parts = (
        next(line for line in proofs["at x"] if word in line)
        for word in ("assert (U' :", "pose proof (U' ")
    )
    assert "h x" in parts
    assert "h x" not in claim
    # The equation of all x is put in at this one.
    assert "specialize (V' ltac:(says (H_weights (x))))." in proofs["at x"]
    assert proofs["across"][-2].strip() == "first [congruent_to V' | rearranged V']. }"
