"""What a step grants itself while it is judged is not remembered within binders.

E k is infinite for k of the law of the arcsine. Where something is said of all that a law draws,
the context within an expectation over it is remembered, and that of a citation or a quote, which
need not ask for such means, was used again for the fact of the step: 0 >= 1 followed.
"""

from fractions import Fraction

import pytest

import nctheory.check.wording  # noqa: F401 - messages
from nctheory.trusted.building import abstract, rational, var
from nctheory.trusted.theorems import StandardNormal
from tests.trusted.shorthand import (
    E,
    Number,
    because,
    call,
    eq,
    every,
    fault,
    law,
    node,
    number,
    real,
    series,
    term,
    theorem,
)

HALF = Fraction(1, 2)
GAMMA, ONE_COIN = law("gamma"), series("coins", 1)
C = node("pi") / 2 - 1
z = real("z")
EG = E(ONE_COIN, lambda n: call("g", n))


def odd(k):
    return k + k + 1


def degrees(f):
    return E(series("arcsine"), f)


def within(t):
    """The same number as an expectation over one coin, of which the theorem says something."""
    return E(ONE_COIN, lambda n: t)


def slope(b):
    """q (1 - q^2)^(-1/2) = b."""
    return b * (1 + b * b) ** -HALF


def powers(q, e=1):
    return degrees(lambda k: odd(k) * (q ** odd(k)) ** e)


def cited(q, e, rest):
    u, v, k = var("u1", "vector"), var("v1", "vector"), var("k1", "nat")
    values = {"powers": abstract(term((q ** Number(k)) ** e), u, v, k), "rest": rest}
    return because.Cited(
        "series of the arcsine", {"law": GAMMA, "n": rational(1), "w": rational(1), **values}
    )


@pytest.fixture(scope="module")
def known():
    b = z**2
    q, v, w = slope(b), (1 + b * b) ** HALF, (1 + 2 * b * b) ** HALF
    rest = b * (1 + b * b) * (w * (w + b)) ** -1 + 2 * (v * (v + b)) ** -1 + q * q
    series_of = theorem(
        (eq(b, q + C * powers(q)), cited(q, 1, (1 + b * b) ** -1)),
        (eq(b * b * w**-1, q * q + C * powers(q, 2)), cited(q, 2, (1 + 2 * b * b) * v**-4)),
        (
            C * (2 * powers(q) - powers(q, 2)) + EG >= b - 2 + EG,
            because.Linear({"1": rational(-2), "2": rational(1)}, plus=rest),
        ),
        name="series of",
        normal=StandardNormal(GAMMA),
    )
    mean_of = theorem(
        (EG >= 0, because.Average("h")),
        (EG + 1 >= 1, because.Linear({"1": rational(1)})),
        name="mean of",
        h=every(lambda n: call("g", n) >= 0, ONE_COIN),
    )
    found = {t.id: t for t in (series_of, mean_of)}
    assert [fault(t, **found) for t in found.values()] == [None, None]
    return found


def attack(*steps):
    said = every(lambda n: n >= 1, ONE_COIN)
    return theorem(*steps, name="attack", normal=StandardNormal(GAMMA), coin=said)


K = within(degrees(lambda k: k))
ABOVE_1 = (K >= 1, because.Instance("mean of", {"g": within(degrees(lambda k: k - 1))}))


def test_a_mean_that_a_quote_does_not_ask_for(known):
    """The quoted theorem is of any g, and E k is no number."""
    assert "no citation above says to exist" in fault(attack(ABOVE_1), **known)


def test_nor_is_it_used(known):
    """3 K >= 2 E (2 k + 1) q^(2 k + 1) - ... >= (4 K - 2)/C at a q that depends on K."""
    r = 2 * K**HALF
    q = slope(r**2)
    low = 2 * within(powers(q)) - within(powers(q, 2))
    square = within(degrees(lambda k: k - 1 + odd(k) * (1 - q ** odd(k)) ** 2))
    made = attack(
        (C * low >= r**2 - 2, because.Instance("series of", {"z": r, "g": rational(0)})),
        (low <= 3 * K, because.Instance("mean of", {"g": square})),
        ABOVE_1,
        (
            number(2) >= 4 - 3 * C,
            because.Linear({"1": rational(1), "2": C, "3": 4 - 3 * C}),
        ),
        (number(0) >= 1, because.Linear({"4": 1 / (2 - 3 * C)})),
    )
    assert "no citation above says to exist" in fault(made, **known)
