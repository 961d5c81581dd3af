"""What parts are in Rocq: sums of integrals, and inverses of products."""

from nctheory.present.rocq import project
from nctheory.present.rocq.written import exported


def _proof(theorem: str, label: str) -> str:
    steps = next(
        e.steps
        for e in exported(e.theorem for e in project.theorems(None, [theorem]))
        if e.theorem.id == theorem
    )
    return "\n".join(next(s.proof for s in steps if s.label == label))


def test_an_integral_is_the_sum_of_those_of_the_terms():
    proof = _proof("radial-bounds", "falls")
    assert proof.count("integrals ltac:(apply Rminus_lt_0_l; by_number)") == 3
    assert "apply integral_alike; intros at_" in proof


def test_the_inverse_of_a_sum_of_products_is_taken_factor_by_factor():
    proof = _proof("orthogonal-rays", "NC1(NTK)")
    assert "with ((1 / 4) * (m ^ 2) * (PI - 1) * (inv PI)) by" in proof
    assert "; inverse) | normal]" in proof
