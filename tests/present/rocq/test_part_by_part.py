"""Sides that are the same part by part, which are not expanded."""

import pytest

from nctheory.present.rocq.closing import part_by_part
from nctheory.trusted.building import power, rational
from nctheory.trusted.language import Term

X, Y, D = (Term("var", name, "real") for name in "xyd")
K = Term("var", "k", "nat")
ONE, TWO = rational(1), rational(2)


def whole(base: Term, exponent: Term) -> Term:
    return Term("npow", base, exponent)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (whole(X + D, Term("add", K, ONE, rational(-1))), whole(D + X, K), True),
        (whole(X + D, K), whole(X - D, K), False),
        (power(whole(X + D, Term("add", ONE, TWO)), -1), power(X + D, -3), True),
        (power(whole(X + D, TWO), -1), power(X + D, -3), False),
        (whole(X, ONE), X, True),
        (whole(X, ONE), Y, False),
    ],
)
def test_sums_are_compared_in_each_part(one: Term, other: Term, same: bool) -> None:
    assert part_by_part(one, other) is same
