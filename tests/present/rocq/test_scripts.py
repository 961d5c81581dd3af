"""Which rule of the library a reason is replayed by, and which files that takes."""

import re

import pytest

from nctheory.present.rocq import project
from nctheory.present.rocq.files import source
from nctheory.present.rocq.written import exported

IDS = [
    "similarly-ordered",
    "sine-square",
    "relu-spread",
    "translated-areas",
    "erf-within-divided",
]


@pytest.fixture(scope="module")
def theorems():
    found = exported(e.theorem for e in project.theorems(None, IDS))
    return {e.theorem.id: e for e in found}


def _proof(exported, label):
    return "\n".join(next(s.proof for s in exported.steps if s.label == label))


def test_two_labels_are_the_same_or_one_is_the_other_and_a_label(theorems):
    proof = _proof(theorems["similarly-ordered"], "theorem")
    assert "destruct (label_trichotomy n k label_n label_k)" in proof
    assert "step_above (k) (m')" in proof


def test_a_file_requires_what_is_quoted_in_a_case(theorems):
    text = source(theorems["sine-square"])
    assert "From NCProofs Require sine_square_positive." in text


def test_a_kernel_at_one_point_is_put_in_and_not_written_out(theorems):
    proof = _proof(theorems["relu-spread"], "at most half")
    assert "rewrite step_with_itself" in proof
    assert "asin" not in proof
    assert "unfold Q_" not in proof


def test_terms_stand_under_a_rewrite_as_under_the_binders_that_are_left(theorems):
    proof = _proof(theorems["relu-spread"], "at most half")
    assert "assert (C4' : Q_ (dot (vadd m (vscale s x_1)) (vadd m (vscale s x_1)))" in proof


def test_a_draw_is_turned_where_its_law_is_its_own_mirror_image(theorems):
    proof = _proof(theorems["translated-areas"], "mirror")
    assert "rewrite H_symmetric; apply E_ext" in proof
    assert "odd_vector_mean" not in proof


def test_a_fact_of_all_values_is_no_equation_between_means(theorems):
    proof = _proof(theorems["translated-areas"], "height")
    assert "assert (H_double : forall (g : V) (h : V)" in proof
    assert "says H_double" not in proof


def test_a_fact_of_the_library_is_said_of_kernels(theorems):
    proof = _proof(theorems["translated-areas"], "Hadamard")
    assert "pose proof (hadamard" in proof
    assert "unfold J, R_" in proof


def _after(text, values):
    """The text with values put in for names, twice, without parentheses."""
    for name, value in [*values.items()] * 2:
        text = re.sub(rf"\b{name}\b", f"({value})", text)
    return re.sub(r"[()]", "", text)


def test_what_is_asserted_stands_in_the_goal_as_rocq_has_it_after_rewriting(theorems):
    (step,) = theorems["erf-within-divided"].steps
    values = dict(re.findall(r"\(H_\w+ : (z_\d) = (.*)\)$", step.lemma.statement(), re.M))
    assert len(values) == 2  # z_2 by z_1, and that by z_0
    goal = next(line for line in step.proof if line.startswith("assert (G' : "))
    said = [text for line in step.proof for text in _asserted(line)]
    assert len(said) == 2
    for text in said:
        assert re.sub(r"[()]", "", text) in _after(goal, values)


def _asserted(line):
    """The left sides of normal forms."""
    for found in re.finditer(r"normal_form \(", line):
        depth, end = 1, found.end()
        while depth:
            depth += {"(": 1, ")": -1}.get(line[end], 0)
            end += 1
        yield line[found.end() : end - 1]
