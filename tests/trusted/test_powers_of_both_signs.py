"""A power with an integer exponent of unknown sign is a division and a product.

E (1 + exp(|x|^2))^(n - k) under N(0, I) exists for n <= k, and is infinite for n > k.
"""

from fractions import Fraction

import pytest

import nctheory.check.wording  # noqa: F401 - messages
from nctheory.trusted.building import rational
from nctheory.trusted.theorems import StandardNormal
from tests.trusted.shorthand import (
    E,
    because,
    eq,
    every,
    fault,
    fn,
    label,
    law,
    number,
    real,
    term,
    theorem,
    vector,
)

GAMMA, HALF = law("gamma"), Fraction(1, 2)
n, k = label("n k")
s, x = real("s"), vector("x")
e = n - k


def big(x, e):
    return (1 + fn("exp", x @ x)) ** e


def cut(x, s, e):
    return (big(x, e) ** -1 + (1 + s * s) ** -1) ** -1


def low(s, e):
    return e * (1 + e * e) ** -1 * fn("abs", s) * HALF


def heavy(n, k, s):
    """True of N(0, I) in two dimensions."""
    return E(GAMMA, lambda x: cut(x, s, n - k)) >= low(s, n - k)


def test_a_mean_that_exists_for_some_labels_only():
    """n <= k + 1 for all labels otherwise: with M for the mean, M >= (n - k) M, and M > 0."""
    mean, b, tau = E(GAMMA, lambda x: big(x, e)), big(x, e), (1 + s * s) ** -1
    one = rational(1)
    made = theorem(
        (b >= cut(x, s, e), because.Sign(tau * b * b * (1 + tau * b) ** -1)),
        (mean >= E(GAMMA, lambda x: cut(x, s, e)), because.Average("1", ((term(x), GAMMA),))),
        (heavy(n, k, s), because.Specialise("heavy", {"0": n, "1": k, "2": s})),
        (mean >= low(s, e), because.Linear({"2": one, "3": one})),
        (mean >= e * mean, because.Specialise("4", {"s": 2 * (1 + e * e) * mean})),
        (number(1) >= e, because.Linear({"5": mean**-1})),
        (number(1) >= 2, because.Specialise("6", {"n": rational(3), "k": one})),
        (number(1) >= 3, because.Linear({"7": rational(2)})),
        normal=StandardNormal(GAMMA),
        dimension=eq(E(GAMMA, lambda x: x @ x), 2),
        heavy=every(heavy, "nat", "nat", "real"),
    )
    found = fault(made)
    assert "step '2'" in found
    assert "not clear that it exists" in found


@pytest.mark.parametrize(
    ("power", "exists"),
    [
        (lambda x: (1 + fn("exp", x @ x)) ** (1 - n), True),  # at most 1
        (lambda x: (1 + fn("exp", x @ x)) ** (n - 1), False),
        (lambda x: (1 + x @ x) ** (n - k), True),
        (lambda x: (x @ x) ** (n - 1), True),
        (lambda x: (1 + (x @ x) ** 2) ** (n - 2 * k), True),
    ],
)
def test_powers_of_one_sign_and_of_both(power, exists):
    mean = E(GAMMA, power)
    made = theorem((1 + mean > mean, because.Sign(number(1))), normal=StandardNormal(GAMMA))
    assert (fault(made) is None) == exists
