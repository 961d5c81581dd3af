"""Cited facts that Rocq does not prove are premises: nothing is admitted for them."""

import re

import pytest

from nctheory.check.kernel import ALLOWED, KernelVerdict
from nctheory.present.rocq import project
from nctheory.present.rocq.citations import Citation, citation
from nctheory.present.rocq.files import source
from nctheory.present.rocq.printing import Names, Untranslated, file_name
from nctheory.present.rocq.written import exported
from nctheory.trusted.building import abstract, rational, var
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import Formula

IDS = ["even-moments", "fair-coins"]
GAMMA = Term("law", "gamma", "law vector", rational(1))


@pytest.fixture(scope="module")
def theorems():
    """The theorems as they are written where no step is known to be rejected."""
    found = exported((e.theorem for e in project.theorems(None, IDS)), admitted={})
    return {e.theorem.id: e for e in found}


@pytest.fixture(scope="module")
def texts(theorems):
    return {f"{file_name(e.theorem.id)}.v": source(e) for e in theorems.values()}


def _statement(text, name):
    return re.search(rf"^(Lemma|Theorem) {name}\b.*?\.\n", text, re.M | re.S)[0]


def test_a_cited_fact_is_a_proposition_and_a_premise(texts):
    text = texts["even_moments.v"]
    said = re.search(r"Definition cited_spheres .*?\.\n", text, re.S)[0]
    assert said.startswith("Definition cited_spheres (V : Space) (gamma : R -> law V) : Prop :=")
    assert "forall (y : V)" in said
    assert "(dot y y > 0) ->" in said  # what the citation needs
    assert "(C_spheres : cited_spheres V gamma)" in _statement(text, "step_k_is_1")


def test_a_quoted_theorem_is_quoted_with_its_premises(texts, theorems):
    stated = _statement(texts["even_moments.v"], "theorem")
    for name in ("spheres", "independent"):
        assert f": even_moments_step.cited_{name} V gamma)" in stated
    assert theorems["even-moments"].cited == (
        "even-moments: spheres", "even-moments-step: spheres", "even-moments-step: independent",
    )  # fmt: skip


def test_that_a_law_is_normal_is_nothing_else(texts):
    text = texts["even_moments.v"]
    assert "gamma1 is N(0, I) (of which Rocq has what is cited of it)" in " ".join(text.split())
    bare = re.sub(r"\(\*.*?\*\)", "", text, flags=re.S)
    assert "normal " not in bare.replace("unfold normal", "").replace("by normal", "")
    assert not re.search(r"\b(Axiom|Parameter|Hypothesis|Variable)\b", bare)


def test_what_is_derived_from_cited_facts_is_not_called_kernel_checked():
    derived = KernelVerdict(("1",), assumptions=tuple(ALLOWED), cited=("even-moments: spheres",))
    assert derived.derived
    assert not derived.whole
    assert derived.grade() is None
    assert derived.words == "kernel-checked from 1 cited facts"


def test_a_cited_step_is_not_counted_as_proved(theorems):
    own = {s.label: s.unproved for s in theorems["even-moments"].steps}
    assert own["spheres"] == "it is cited, and a premise of what follows"
    assert not own["k = 1"]


def test_coins_are_those_of_the_library_and_what_is_cited_of_them_is_proved(theorems, texts):
    assert theorems["fair-coins"].cited == ()
    assert "apply one_more_coin" in texts["fair_coins_mean_step.v"]
    assert "E (coins (1 + L))" in texts["fair_coins_mean_step.v"]


def test_the_laws_of_a_citation_follow_a_quotation():
    x = var("x", "vector")
    mean = Term("mean", GAMMA, abstract(Term("dot", x, x), x))
    own = citation("a", "size", [Formula(mean, ">", rational(0))])
    names = Names()
    assert own.text(names, "a") == "cited_size V gamma"
    assert own.text(names, "b") == "a.cited_size V gamma"
    family = {GAMMA: Term("law", "delta", "law vector")}
    assert own.at(family).text(names, "b") == "a.cited_size V delta_"
    assert own.name(names, "b") != own.at(family).name(names, "b")
    assert isinstance(own.at({}), Citation)
    assert own.at({}) == own
    n = var("n", "nat")
    uniform = Term("mean", Term("law", "L", "law nat"), abstract(n, n))
    of_labels = citation("a", "labels", [Formula(uniform, ">", rational(0))])
    with pytest.raises(Untranslated, match="a law that depends on variables"):
        of_labels.at({Term("law", "L", "law nat"): Term("uniform", n)})


def test_nothing_is_cited_of_unknown_functions():
    f = Term("apply", "f", "real", var("x"))
    with pytest.raises(Untranslated, match="unknown functions"):
        citation("a", "b", [Formula(f, "=", rational(0))])
