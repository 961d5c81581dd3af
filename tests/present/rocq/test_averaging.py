"""Means that stand as they are: what is replayed side by side, and what Rocq makes of it."""

import shutil

import pytest

from nctheory.present.rocq import project
from nctheory.present.rocq.written import exported

HEAD = """From Coq Require Import Reals Lra.
From NCTheory Require Import Numbers Laws Tactics.
Open Scope R_scope.
Lemma it (V : Space) (mu : law V) (K : R -> R -> R -> R) (a : R)
    (I : a >= E mu (fun x => E mu (fun y =>
      Rmin a (K (dot x x) (dot x y) (dot y y)) - 2 * dot (vadd x y) x))) :
"""


@pytest.fixture(scope="module")
def theorems():
    found = exported(
        e.theorem for e in project.theorems(None, ["floor-errors", "jensen", "translated-areas"])
    )
    return {e.theorem.id: e for e in found}


def _proof(exported, label):
    return "\n".join(next(s.proof for s in exported.steps if s.label == label))


def test_a_mean_of_what_is_positive_is_not_expanded(theorems):
    proof = _proof(theorems["floor-errors"], "mean")
    assert "congruent_to K'" in proof
    assert "G'" not in proof
    assert proof.endswith("first [exact P' | apply Rle_ge; exact P' | lra].")


def test_a_side_that_is_written_otherwise_is_shown_to_be_the_mean(theorems):
    proof = _proof(theorems["jensen"], "theorem")
    assert "apply E_le" in proof
    assert proof.count("assert (A0' :") + proof.count("assert (A1' :") == 1


def test_only_means_of_kernels_are_compared_part_by_part_first(theorems):
    assert "in_order." in _proof(theorems["translated-areas"], "base")
    assert "in_order" not in _proof(theorems["jensen"], "theorem")


GAP = "a - E mu (fun x => E mu (fun y => Rmin (K (dot x x) (dot y x) (dot y y)) a - 2 * dot {} x))"


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("coqc"), reason="coqc is not installed")
@pytest.mark.parametrize(("vector", "accepted"), [("(vadd y x)", True), ("(vadd y y)", False)])
def test_the_gap_of_what_is_in_another_order_is_the_same(tried, vector, accepted):
    made = tried(HEAD + f"  0 <= {GAP.format(vector)}.\nProof. gap_congruent_to I. Qed.\n")
    assert (made.returncode == 0) == accepted, made.stderr


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("coqc"), reason="coqc is not installed")
@pytest.mark.parametrize(
    ("goal", "accepted"),
    [
        ("K (dot x x) (dot y x) (dot y y)) a - 2 * dot x (vadd y x)", True),
        ("K (dot x x) (dot y x) (dot y y)) a - 2 * dot y (vadd y x)", False),
        ("K (dot x x) (dot y x) (dot x x)) a - 2 * dot x (vadd y x)", False),
    ],
)
def test_what_is_in_another_order_is_the_same_and_nothing_else(tried, goal, accepted):
    statement = f"  E mu (fun x => E mu (fun y => Rmin ({goal})) <= a.\n"
    made = tried(HEAD + f"{statement}Proof. congruent_to I. Qed.\n")
    assert (made.returncode == 0) == accepted, made.stderr
    assert accepted or "Unable to unify" in made.stderr or "No " in made.stderr
