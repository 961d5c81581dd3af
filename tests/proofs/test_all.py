"""The proofs that ship with the package: each holds, and no proof with one thing wrong does."""

import pytest

from nctheory.check.library import discover, trust, verify
from nctheory.check.mutation import mutate
from nctheory.verify.proof import Cited

THEOREMS = [
    "affine-invariance", "chebyshev", "class-means", "dual-erf", "dual-relu", "dual-relu2",
    "dual-step", "erf-finite", "erf-mirrored-limit", "finite-samples", "geometric-mean",
    "mediant", "ntk-from-nngp", "orthogonal-rays", "price", "reference-traces",
    "relu-criterion", "relu-equal-widths-limit", "relu-line", "relu-mirrored",
    "relu-mirrored-samples", "relu-separated", "relu-split", "relu-spread", "relu-two-classes",
    "smaller-area", "trace-formulas", "translated-areas",
]  # fmt: skip


@pytest.fixture(scope="module")
def results():
    return {result.id: result for result in verify(discover())}


@pytest.fixture(scope="module")
def proofs(results):
    return {id_: result.proof for id_, result in results.items()}


def test_every_theorem_is_there_and_no_other(results):
    assert sorted(results) == THEOREMS


@pytest.mark.parametrize("id_", THEOREMS)
def test_it_holds(results, id_):
    assert results[id_].holds, results[id_].fault


@pytest.mark.parametrize("id_", THEOREMS)
def test_no_mutant_survives(proofs, id_):
    mutations = list(mutate(proofs[id_], proofs))
    assert len(mutations) > 10
    assert [m.change for m in mutations if m.rejected is None and not m.valid] == []


@pytest.mark.parametrize("id_", ["chebyshev", "relu-criterion", "relu-mirrored", "trace-formulas"])
def test_the_reasons_alone_reject_mutants(proofs, id_):
    """Without evaluation at random points."""
    mutations = mutate(proofs[id_], proofs, points=0)
    assert [m.change for m in mutations if m.rejected is None and not m.valid] == []


@pytest.mark.parametrize("id_", THEOREMS)
def test_a_reader_finds_what_it_needs(proofs, id_):
    proof = proofs[id_]
    assert proof.title
    assert proof.source
    for fact in (*proof.statement, *proof.hypotheses.values()):
        assert str(fact)
        assert fact.latex()
    for step in proof.steps:
        assert step.relation.latex()


def test_nothing_is_cited_but_facts_whose_form_is_checked(proofs):
    cited = [s.reason for p in proofs.values() for s in p.steps if isinstance(s.reason, Cited)]
    assert {reason.fact for reason in cited} == {
        "Cauchy-Schwarz inequality", "Hadamard's inequality", "Schur product theorem",
        "differentiation under the integral", "distance of feature means", "integration by parts",
        "nonnegative features", "triangle inequality for areas",
    }  # fmt: skip


def test_trust_includes_that_of_the_theorems_used(results):
    base = trust(results.values())
    assert set(base["mediant"]) == {"SymPy"}
    assert "theorem: mediant" in base["relu-mirrored-samples"]
    assert "theorem: dual-relu" in base["relu-mirrored"], "by relu-split"
    assert any(line.startswith("cited: Cauchy-Schwarz") for line in base["relu-mirrored"])
    assert "derivations: SymPy, 50-digit evaluation, quadrature" in base["relu-mirrored"]
    assert "ball arithmetic (python-flint)" in base["orthogonal-rays"]
