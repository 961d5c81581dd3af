"""The proofs that ship with the package: each holds, and no proof with one thing wrong does."""

import pytest

from nctheory.verify.library import discover, trust, verify
from nctheory.verify.mutation import mutate
from nctheory.verify.proof import Cited

RESULTS = {result.id: result for result in verify(discover())}
PROOFS = {id_: r.proof for id_, r in RESULTS.items() if r.proof}
THEOREMS = {
    "affine-invariance", "class-means", "dual-erf", "dual-relu", "dual-relu2", "dual-step",
    "erf-finite", "erf-mirrored-limit", "finite-samples", "mediant", "ntk-from-nngp",
    "orthogonal-rays", "price", "reference-traces", "relu-criterion", "relu-line", "relu-mirrored",
    "relu-mirrored-samples", "trace-formulas",
}  # fmt: skip


def test_every_theorem_is_there():
    assert set(RESULTS) >= THEOREMS


@pytest.mark.parametrize("id_", RESULTS)
def test_it_holds(id_):
    assert RESULTS[id_].holds, RESULTS[id_].fault


@pytest.mark.parametrize("id_", PROOFS)
def test_no_mutant_survives(id_):
    mutations = list(mutate(PROOFS[id_], PROOFS))
    assert len(mutations) > 10
    assert [m.change for m in mutations if m.rejected is None and not m.valid] == []


@pytest.mark.parametrize("id_", PROOFS)
def test_a_reader_finds_what_it_needs(id_):
    proof = PROOFS[id_]
    assert proof.title
    assert proof.source
    for fact in (*proof.statement, *proof.hypotheses.values()):
        assert str(fact)
        assert fact.latex()
    for step in proof.steps:
        assert step.relation.latex()


def test_nothing_is_cited_but_facts_whose_form_is_checked():
    cited = [s.reason for p in PROOFS.values() for s in p.steps if isinstance(s.reason, Cited)]
    assert {reason.fact for reason in cited} == {
        "Cauchy-Schwarz inequality", "differentiation under the integral", "integration by parts",
    }  # fmt: skip
    assert all(not reason.reference for reason in cited)


def test_trust_includes_that_of_the_theorems_used():
    base = trust(RESULTS.values())
    assert set(base["mediant"]) == {"SymPy"}
    assert "theorem: mediant" in base["relu-mirrored"]
    assert any(line.startswith("cited: Cauchy-Schwarz") for line in base["relu-mirrored"])
    assert "derivations: SymPy, 50-digit evaluation, quadrature" in base["relu-mirrored"]
    assert "ball arithmetic (python-flint)" in base["orthogonal-rays"]
