"""The proofs that ship with the package: each holds, and no proof with one thing wrong does."""

from dataclasses import replace

import pytest

from nctheory.check.elaborate import theorem_of
from nctheory.check.library import files, listed, trust
from nctheory.check.mutation import survivors
from nctheory.trusted.reasons import Cited

THEOREMS = [
    "above-tangents", "absolute-normal", "absolute-values", "adaptive-aligns", "adaptive-coercive",
    "adaptive-collapses", "adaptive-eigenvalues", "adaptive-gradient", "adaptive-minimum",
    "adaptive-population", "adaptive-shrinks", "adaptive-two-scalars", "affine-invariance",
    "arcsine-above", "arcsine-share", "arcsine-tangent", "arcsine-tangent-pair", "area-across",
    "area-across-multiple", "area-across-unit", "area-between-most", "area-directions",
    "area-directions-turned", "area-eta", "area-eta-positive", "area-lost", "area-product",
    "area-projected", "area-slanted", "area-slanted-most", "area-tangent", "area-turned",
    "area-waves", "area-within-least", "below-first", "below-first-step", "bernoulli",
    "bernoulli-step", "chebyshev", "chebyshev-ratios", "class-means", "concave-from-zero",
    "concave-from-zero-step", "coth-rises", "cross-entropy-bound", "deep-collapse",
    "deep-collapse-step", "double-power", "double-power-step", "dual-erf", "dual-relu",
    "dual-relu2", "dual-step", "erf-aligned-limit", "erf-bound", "erf-bound-ahead",
    "erf-bound-behind", "erf-bound-early", "erf-finite", "erf-itself", "erf-mirrored",
    "erf-mirrored-limit", "erf-mirrored-mixtures", "erf-mirrored-products", "erf-mirrored-samples",
    "erf-powers-above", "erf-powers-below", "erf-powers-beyond-higher", "erf-powers-beyond-one",
    "erf-powers-case", "erf-powers-case-plane", "erf-powers-case-plane-1", "erf-powers-case-second",
    "erf-powers-case-space", "erf-powers-coins-first", "erf-powers-coins-last",
    "erf-powers-coins-later", "erf-powers-coins-next", "erf-powers-coins-plane",
    "erf-powers-coins-plane-1", "erf-powers-coins-second", "erf-powers-coins-space",
    "erf-powers-compare", "erf-powers-curvature", "erf-powers-denominator", "erf-powers-factored",
    "erf-powers-falls", "erf-powers-falls-inside", "erf-powers-first", "erf-powers-first-falls",
    "erf-powers-first-r", "erf-powers-first-values", "erf-powers-higher", "erf-powers-later-step",
    "erf-powers-least", "erf-powers-lemma-first", "erf-powers-lemma-plane",
    "erf-powers-lemma-plane-1", "erf-powers-lemma-second", "erf-powers-lemma-space",
    "erf-powers-lengths", "erf-powers-lengths-step", "erf-powers-mixture", "erf-powers-nonnegative",
    "erf-powers-nonnegative-step", "erf-powers-numbers", "erf-powers-odd", "erf-powers-odd-step",
    "erf-powers-one", "erf-powers-ordered", "erf-powers-ordered-step", "erf-powers-pair",
    "erf-powers-pair-slope", "erf-powers-plane", "erf-powers-plane-1", "erf-powers-positive",
    "erf-powers-positive-1", "erf-powers-positive-place", "erf-powers-positive-step",
    "erf-powers-product", "erf-powers-quadratic", "erf-powers-quadratic-plane",
    "erf-powers-quadratic-plane-1", "erf-powers-quadratic-space", "erf-powers-ratios",
    "erf-powers-ratios-higher", "erf-powers-ratios-one", "erf-powers-ratios-step",
    "erf-powers-reduction", "erf-powers-rising", "erf-powers-root", "erf-powers-root-u",
    "erf-powers-second", "erf-powers-space", "erf-powers-tangent", "erf-powers-tangent-pair",
    "erf-powers-tilt", "erf-powers-tilted", "erf-powers-tilts", "erf-powers-tilts-positive",
    "erf-ratio-early", "erf-ratio-in-a", "erf-ratio-in-b", "erf-ratio-late", "erf-ratio-rises",
    "erf-spread", "erf-spread-ahead", "erf-spread-before", "erf-spread-behind",
    "erf-spread-compared", "erf-spread-falls", "erf-spread-large", "erf-spread-later",
    "erf-spread-positive", "erf-spread-rises", "erf-spread-scaled", "erf-spread-weighted",
    "erf-square", "erf-square-above", "erf-square-ahead", "erf-square-behind", "erf-square-early",
    "erf-square-falling", "erf-square-positive", "erf-square-rising", "erf-square-slopes",
    "erf-within", "erf-within-divided", "erf-within-fixed", "erf-within-numbers",
    "erf-within-parts", "erf-within-turned", "even-moments", "even-moments-step",
    "even-moments-weighted", "even-products", "exp-grows", "fair-coins", "fair-coins-mean-step",
    "fair-coins-variance-step", "fair-positive", "fair-positive-step", "fair-ratio",
    "fair-ratio-step", "fair-rises", "fair-rises-step", "falling-ratio", "falling-ratio-step",
    "finite-samples", "first-layer-cost", "floor-errors", "floor-noise", "flow-collapse",
    "flow-ordered", "flow-slower", "gaussian-cosine", "geometric-mean", "gibbs", "half-angle",
    "half-sum", "jensen", "label-above-2", "label-noise", "layer-cost", "logarithm",
    "low-rank-costs-less", "mean-area", "mean-area-along", "mean-area-of-means",
    "mean-area-of-one-mean", "mean-area-on-line", "mean-concave", "mean-length",
    "mean-length-across", "mean-length-least", "mean-length-least-unit", "mean-lengths-apart",
    "mediant", "mirrored-mixtures", "mixture-ratios", "mixture-ratios-weak", "no-label-between",
    "no-label-between-1", "no-label-between-2", "ntk-from-nngp", "one-vs-rest", "orthogonal-rays",
    "positive-factor", "power-ratios", "power-ratios-at", "power-ratios-at-weak",
    "power-ratios-weak", "price", "quadratic-positive", "radial-above", "radial-below",
    "radial-bounds", "radial-lead", "radial-rises", "radial-slopes", "ratio-products",
    "ratio-samples", "reference-traces", "relu-aligned-limit", "relu-apart", "relu-apart-pair",
    "relu-class-distance", "relu-conclusion", "relu-criterion", "relu-equal-widths",
    "relu-equal-widths-limit", "relu-gaussian-areas", "relu-gaussian-pair", "relu-layer",
    "relu-layer-above", "relu-layer-below", "relu-layer-bounds", "relu-layer-excess",
    "relu-layer-falling", "relu-layer-gap", "relu-layer-left", "relu-layer-most",
    "relu-layer-near-one", "relu-layer-one", "relu-layer-quotient", "relu-layer-share",
    "relu-layer-tangent", "relu-layer-tangent-acute", "relu-layer-tangent-far",
    "relu-layer-tangent-large", "relu-layer-tangent-left", "relu-layer-tangent-near",
    "relu-layer-tangent-obtuse", "relu-layer-tangent-right", "relu-layer-tangent-small",
    "relu-layer-turn", "relu-layer-turn-left", "relu-layer-turn-right", "relu-layer-turn-slope",
    "relu-layers-apart", "relu-layers-apart-step", "relu-layers-next", "relu-layers-ntk-below",
    "relu-layers-ntk-below-step", "relu-layers-ntk-next", "relu-layers-ntk-one",
    "relu-layers-ntk-one-step", "relu-layers-one", "relu-layers-one-step", "relu-layers-order",
    "relu-layers-order-step", "relu-layers-positive", "relu-layers-range", "relu-layers-range-step",
    "relu-layers-uncollapse", "relu-line", "relu-line-apart", "relu-line-apart-step",
    "relu-line-depth", "relu-line-depth-2", "relu-line-ntk", "relu-line-ntk-deep",
    "relu-line-ntk-step", "relu-line-range", "relu-line-range-step", "relu-margin", "relu-mean",
    "relu-mean-area-positive", "relu-mean-areas", "relu-mean-areas-ordered", "relu-mirrored",
    "relu-mirrored-samples", "relu-pair", "relu-pair-all", "relu-pair-apart", "relu-pair-far",
    "relu-pair-first", "relu-pair-roots", "relu-pair-second", "relu-pair-small", "relu-pair-star",
    "relu-pair-zero", "relu-plane-areas", "relu-plane-areas-ordered", "relu-plane-numbers",
    "relu-polynomial-apart", "relu-polynomial-small", "relu-polynomials-far", "relu-separated",
    "relu-slope-distance", "relu-slope-one", "relu-sphere-ntk", "relu-sphere-ntk-numbers",
    "relu-sphere-ntk-order", "relu-sphere-ntk-step", "relu-split", "relu-spread",
    "relu-two-classes", "relu-weight-trace", "ridge-collapse", "rises-by", "rising-half",
    "rising-plane", "rising-quadrant", "root-concave", "root-of-square", "root-slope",
    "roots-concave", "roots-ordered", "similarly-ordered", "simplex-bound", "simplex-equality",
    "sine-below", "sine-square", "sine-square-positive", "sinh-above", "smaller-area",
    "spectral-collapse", "sphere-mirrored", "sphere-moments", "squared-loss-bound", "squares-order",
    "sum-of-labels", "sum-of-moduli", "tangent-rises", "tangents", "tangents-apart",
    "telescoping", "telescoping-step", "test-floor", "test-floor-classes", "tilted-share",
    "trace-formulas", "traces-nonnegative",
    "transform-of-tangent", "translated-areas", "two-roots", "wide-slope",
]  # fmt: skip


@pytest.fixture(scope="module")
def results(shipped_results):
    return {result.id: result for result in shipped_results}


@pytest.fixture(scope="module")
def theorems(results):
    return {id_: result.found.theorem for id_, result in results.items()}


def test_identifiers_are_those_of_the_proofs():
    assert files() == {entry.id: entry.file for entry in listed()}


def test_every_theorem_is_there_and_no_other(results):
    assert sorted(results) == THEOREMS


@pytest.mark.parametrize("id_", THEOREMS)
def test_it_holds(results, id_):
    assert results[id_].holds, results[id_].fault


@pytest.mark.parametrize("id_", THEOREMS)
def test_a_point_meets_its_hypotheses(results, theorems, id_):
    assert results[id_].witness or not theorems[id_].hypotheses


@pytest.mark.parametrize("id_", ["mediant", "affine-invariance", "dual-relu", "finite-samples"])
def test_no_mutant_survives(theorems, id_):
    """Of the others too, says `nctheory verify --mutate`."""
    assert survivors(theorems[id_], theorems) == []


@pytest.mark.parametrize("id_", THEOREMS)
def test_what_is_printed_is_what_was_checked(results, theorems, id_):
    """Written as an author would, and converted again, it is the same theorem."""
    again = theorem_of(results[id_].proof)
    assert replace(again, names=theorems[id_].names) == theorems[id_]


@pytest.mark.parametrize("id_", THEOREMS)
def test_a_reader_finds_what_it_needs(results, id_):
    proof = results[id_].proof
    assert proof.title
    assert proof.source
    for fact in (*proof.statement, *proof.hypotheses.values()):
        assert str(fact)
        assert fact.latex()
    for step in proof.steps:
        assert step.relation.latex()


def test_nothing_is_cited_but_facts_whose_form_is_checked(theorems):
    cited = [s.reason for t in theorems.values() for s in t.steps if isinstance(s.reason, Cited)]
    assert {reason.fact for reason in cited} == {
        "Cauchy-Schwarz inequality", "Gaussian transform of a normal law", "Hadamard's inequality",
        "Schur product theorem", "a Gaussian integral", "a normal law has no mass at 0",
        "a pair of normal vectors with a mean", "length of a normal vector with a mean", "no coin",
        "one more coin", "one more summand", "one summand", "parts along rays",
        "rotation of a pair of normal vectors",
        "series of the arcsine",
        "absolute moments by characteristic functions", "density along a vector",
        "differentiation under the integral", "direction and length", "distance of feature means",
        "features of a normal law", "fourth moment of a normal law", "integration by parts",
        "mean of a positive function", "moments on spheres", "nonnegative features",
        "norm and direction of a normal law", "parts along the radius",
        "rotations of a normal law", "substitution of a tangent", "symmetry of a normal law",
        "triangle inequality for areas",
    }  # fmt: skip


def test_trust_includes_that_of_the_theorems_used(results):
    base = trust(results.values())
    assert base["mediant"] == []
    assert "theorem: mediant" in base["relu-mirrored-samples"]
    assert "theorem: relu-split" in base["relu-mirrored"]
    assert any(line.startswith("cited: Cauchy-Schwarz") for line in base["relu-mirrored"])
    assert any(line.startswith("derived: dual of relu") for line in base["dual-relu"])
    assert "ball arithmetic (python-flint)" in base["orthogonal-rays"]
