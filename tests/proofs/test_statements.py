"""Each theorem says what is true at many points, in floating point and without the checker."""

import dataclasses
from fractions import Fraction

import pytest

from nctheory.check.library import files, read_shipped
from nctheory.trusted.language import Term

from .prepared import POINTS
from .sampling import Undecided, decided

# Draws that are nested too deep for these rules, kinks between their nodes, or hypotheses that no
# point meets by chance. The other tests here, and the numeric points of the checker, have these.
UNDECIDED = {
    "area-directions-turned", "area-product", "area-slanted", "area-slanted-most", "area-waves",
    "erf-mirrored", "erf-mirrored-mixtures", "erf-mirrored-products", "erf-mirrored-samples",
    "erf-powers-beyond-higher", "erf-powers-beyond-one", "erf-powers-case-plane-1",
    "erf-powers-case-second", "erf-powers-case-space", "erf-powers-coins-space",
    "erf-powers-lemma-space", "erf-powers-ratios", "erf-powers-ratios-higher",
    "erf-powers-ratios-one", "erf-powers-ratios-step", "mean-area", "mean-area-along",
    "mean-area-of-means", "mean-area-of-one-mean", "mean-area-on-line", "price", "relu-apart",
    "relu-equal-widths", "relu-gaussian-areas", "relu-gaussian-pair", "relu-mean-areas",
    "relu-mean-areas-ordered",
}  # fmt: skip
DECIDED = [id_ for id_ in files() if id_ not in UNDECIDED]


def tried(theorem, enough=2):
    """Of each conclusion, at how many points it holds and at how many it does not."""
    normal = any(type(h).__name__ == "StandardNormal" for h in theorem.hypotheses.values())
    found = []
    for seed in range(12 if normal else 60):
        try:
            width = 6 if normal else 8 if theorem.id in POINTS else 256
            counts = decided(theorem, f"{theorem.id} {seed}", width, POINTS.get(theorem.id))
        except Undecided:
            continue
        found += [counts] if counts else []
        if len(found) == enough:
            break
    return [tuple(map(sum, zip(*c, strict=True))) for c in zip(*found, strict=True)]


@pytest.mark.parametrize(
    "id_",
    [pytest.param(id_, marks=[pytest.mark.medium] * (n % 8 > 0)) for n, id_ in enumerate(DECIDED)],
)
def test_a_statement_holds_wherever_its_hypotheses_do(id_):
    counts = tried(read_shipped(id_).theorem)
    assert not any(false for _, false in counts)
    assert any(true for true, _ in counts)


def test_what_is_not_decided_is_there():
    assert set(files()) >= UNDECIDED | POINTS.keys()
    assert UNDECIDED.isdisjoint(POINTS)


OTHER_WAY = {">=": "<", ">": "<=", "<=": ">", "<": ">="}


def otherwise(fact):
    """The relation turned round, or one side of an equality doubled and one added."""
    if not hasattr(fact, "lhs"):  # of all values
        return dataclasses.replace(fact, relation=otherwise(fact.relation))
    if fact.op != "=":
        return dataclasses.replace(fact, op=OTHER_WAY[fact.op])
    one, two = (Term("rat", Fraction(n)) for n in (1, 2))
    return dataclasses.replace(fact, rhs=Term("add", Term("mul", two, fact.rhs), one))


@pytest.mark.parametrize(
    "id_",
    ["relu-mirrored-samples", "erf-itself", "tangents", "squares-order", "trace-formulas",
     *sorted(POINTS.keys() - {"simplex-equality"})],  # both of whose sides are 0
)  # fmt: skip
def test_a_false_statement_is_told(id_):
    theorem = read_shipped(id_).theorem
    label = theorem.statement[0]
    steps = tuple(
        dataclasses.replace(s, fact=otherwise(s.fact)) if s.label == label else s
        for s in theorem.steps
    )
    assert tried(dataclasses.replace(theorem, steps=steps))[0][1] > 0
