"""The mutation tester sees what a checker that does not look would accept."""

import pytest

from nctheory.check import mutation
from nctheory.check.library import read_shipped
from nctheory.check.mutation import judged_mutants, mutants, survivors
from nctheory.trusted.checker import contexts, fault_of


@pytest.fixture(scope="module")
def theorem():
    return read_shipped("affine-invariance").theorem


def test_all_is_rejected(theorem):
    found = list(judged_mutants(theorem))
    assert [m.change for m in found] == [m.change for m in mutants(theorem)]
    assert all(m.rejected for m in found)


def test_a_false_step_that_is_accepted_is_told_whatever_comes_after_it(theorem, monkeypatch):
    """The checker is made to accept all that one step says."""
    told = "within"
    assert told not in theorem.statement

    def accepting(step, ctx):
        return None if step.label == told else fault_of(step, ctx)

    monkeypatch.setattr(mutation, "fault_of", accepting)
    monkeypatch.setattr("nctheory.trusted.checker.fault_of", accepting)
    found = [m.change for m in survivors(theorem)]
    assert f"{told}: left side, sign" in found
    assert all(change.startswith(told) for change in found)


def test_what_cannot_be_said_is_not_accepted(theorem, monkeypatch):
    monkeypatch.setattr(mutation, "fault_of", lambda step, ctx: None)
    assert survivors(theorem) == []  # the checker rejects them all


def test_a_change_that_is_true_is_no_survivor(theorem, monkeypatch):
    monkeypatch.setattr(mutation, "fault_of", lambda step, ctx: None)
    same = [m for m in judged_mutants(theorem) if ": without" in m.change]
    assert same
    assert all(m.rejected is None and m.valid for m in same)


@pytest.mark.parametrize(
    ("change", "unseen"), [("acute: left side, twice", False), ("m_0: direction reversed", True)]
)
def test_what_no_point_evaluates_is_told(change, unseen, monkeypatch):
    """What is false of an integral is taken to be true: the tester says that it has not seen it."""
    monkeypatch.setattr(mutation, "fault_of", lambda step, ctx: None)
    monkeypatch.setattr("nctheory.trusted.checker.fault_of", lambda step, ctx: None)
    theorem = read_shipped("relu-mean-area-positive").theorem
    changed = [m for m in mutants(theorem) if m.change == change]
    monkeypatch.setattr(mutation, "mutants", lambda theorem: changed)
    assert [(m.valid, m.unseen) for m in judged_mutants(theorem)] == [(True, unseen)]


def test_parts_are_the_whole(theorem):
    whole = list(judged_mutants(theorem))
    parts = [list(judged_mutants(theorem, {}, part, 3)) for part in range(3)]
    assert sorted(map(str, whole)) == sorted(str(m) for part in parts for m in part)


def test_steps_stand_where_the_checker_has_them():
    """Means over infinitely many labels are granted by citations above."""
    theorem = read_shipped("erf-mirrored-products").theorem
    granted = [ctx.granted for _, ctx in contexts(theorem, {})]
    assert granted[0] == ()
    assert granted[-1]
