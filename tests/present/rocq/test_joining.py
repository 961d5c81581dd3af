"""Sums of means over the same laws are compared at each draw, with kernels as they stand."""

import shutil

import pytest

from nctheory.present.rocq import project
from nctheory.present.rocq.written import exported

HEAD = """From Coq Require Import Reals Lra.
From NCTheory Require Import Numbers Laws Tactics.
Open Scope R_scope.
Definition J (a b c : R) : R := (1 / 2) * (sqrt (a * c - b ^ 2)) * (inv PI).
Lemma it (V : Space) (s u : R) (x y m : V) (H : s > 0) (L : u <= 1) (M : u <= 2) :
"""
NEAR = "(vadd {} (vscale (inv s) m))"
FAR = "(vadd m (vscale s {}))"


@pytest.fixture(scope="module")
def proofs():
    (*_, conclusion) = exported(e.theorem for e in project.theorems(None, ["relu-conclusion"]))
    return {s.label: "\n".join(s.proof) for s in conclusion.steps if s.proof}


def test_kernels_are_not_written_out(proofs):
    assert "[symmetry; linear |]" in proofs["between, G"]
    assert "asin" not in proofs["between, G"]
    assert "H_another_class (x_" in proofs["between, G"]


def test_only_what_is_0_at_one_point_is_looked_into(proofs):
    # J(x, x) = 0 is needed where Q(x, x) = G(x, x) + J(x, x) is put in.
    assert proofs["within, G"].count("unfold") == 1
    assert "unfold" not in proofs["within"]


def _points(template):
    a, b = template.format("x"), template.format("y")
    return f"(dot {a} {a}) (dot {a} {b}) (dot {b} {b})"


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("coqc"), reason="coqc is not installed")
@pytest.mark.parametrize(
    ("rest", "accepted"),
    [
        (f"J {_points(FAR)} = s ^ 2 * (J {_points(NEAR)}).\nProof. scaled_kernel s. Qed.", True),
        (f"J {_points(FAR)} = s ^ 4 * (J {_points(NEAR)}).\nProof. scaled_kernel s. Qed.", False),
        ("u <= Rmin 1 2.\nProof. for_either assumption. Qed.", True),
        ("u <= Rmin 1 0.\nProof. for_either assumption. Qed.", False),
        ("(1 / 4) * (4 * s * u + u) = u * s + u / 4.\nProof. same_sums. Qed.", True),
    ],
)
def test_the_tactics_close_what_holds_and_nothing_else(tried, rest, accepted):
    made = tried(HEAD + rest + "\n")
    assert (made.returncode == 0) == accepted, made.stderr
