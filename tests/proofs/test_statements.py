"""Each theorem says what is true at many points, in floating point and without the checker."""

import dataclasses
from fractions import Fraction

import pytest

from nctheory.check.library import files, read_shipped
from nctheory.trusted.language import Term

from .prepared import POINTS
from .prepared_normal import NORMAL_POINTS
from .sampling import Undecided, decided

LONG = {"relu-apart", "relu-equal-widths"}  # two draws of two classes each


def tried(theorem, enough=2):
    """Of each conclusion, at how many points it holds and at how many it does not."""
    normal = any(type(h).__name__ == "StandardNormal" for h in theorem.hypotheses.values())
    found = []
    for seed in range(12 if normal else 60):
        try:
            point = NORMAL_POINTS.get(theorem.id)
            width = 1 if point else 6 if normal else 8 if theorem.id in POINTS else 256
            point = point or POINTS.get(theorem.id)
            counts = decided(theorem, f"{theorem.id} {seed}", width, point)
        except Undecided:
            continue
        found += [counts] if counts else []
        if len(found) == enough:
            break
    return [tuple(map(sum, zip(*c, strict=True))) for c in zip(*found, strict=True)]


@pytest.mark.parametrize(
    "id_",
    [
        pytest.param(
            id_, marks=[pytest.mark.medium] * (n % 8 > 0) + [pytest.mark.slow] * (id_ in LONG)
        )
        for n, id_ in enumerate(files())
    ],
)
def test_a_statement_holds_wherever_its_hypotheses_do(id_):
    counts = tried(read_shipped(id_).theorem)
    assert not any(false for _, false in counts)
    assert any(true for true, _ in counts)


def test_what_is_prepared_is_there():
    assert set(files()) >= POINTS.keys() | NORMAL_POINTS.keys()
    assert POINTS.keys().isdisjoint(NORMAL_POINTS)


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
     *sorted(POINTS.keys() - {"simplex-equality"}),  # both of whose sides are 0
     *(pytest.param(id_, marks=[pytest.mark.slow] * (id_ in LONG)) for id_ in NORMAL_POINTS)],
)  # fmt: skip
def test_a_false_statement_is_told(id_):
    assert false_where_changed(id_, otherwise)


def false_where_changed(id_, change):
    """At how many points the first relation that is stated does not hold, changed like this."""
    theorem = read_shipped(id_).theorem
    label = theorem.statement[0]
    steps = tuple(
        dataclasses.replace(s, fact=change(s.fact)) if s.label == label else s
        for s in theorem.steps
    )
    return tried(dataclasses.replace(theorem, steps=steps))[0][1]


@pytest.mark.parametrize(
    "id_",
    ["area-slanted", "area-waves", "erf-mirrored-mixtures", "mean-area", "mean-area-of-one-mean",
     "mean-area-on-line"],
)  # fmt: skip
def test_a_constant_that_is_off_by_a_twentieth_is_told(id_):
    def off(fact):
        factor = Term("rat", Fraction(21, 20))
        return dataclasses.replace(fact, rhs=Term("mul", factor, fact.rhs))

    assert false_where_changed(id_, off)
