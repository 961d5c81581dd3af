"""Which rule of the library a reason is replayed by, and which files that takes."""

import pytest

from nctheory.present.rocq import project

IDS = ["similarly-ordered", "sine-square"]


@pytest.fixture(scope="module")
def theorems():
    found = project.exported(project.theorems(None, IDS))
    return {e.theorem.id: e for e in found}


def _proof(exported, label):
    return "\n".join(next(s.proof for s in exported.steps if s.label == label))


def test_two_labels_are_the_same_or_one_is_the_other_and_a_label(theorems):
    proof = _proof(theorems["similarly-ordered"], "theorem")
    assert "destruct (label_trichotomy n k label_n label_k)" in proof
    assert "step_above (k) (m')" in proof


def test_a_file_requires_what_is_quoted_in_a_case(theorems):
    text = project.sources([theorems["sine-square"]])["sine_square.v"]
    assert "From NCProofs Require sine_square_positive." in text
