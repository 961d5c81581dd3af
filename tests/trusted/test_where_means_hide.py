"""Expectations in a law's parameter and under a derivative have to exist too.

E exp(|x|^2) does not, of x ~ N(0, I): it is 0, as `docs/semantics.md` says, so that coins(E (exp +
2)) is coins(0) and coins(2 + E exp) is coins(2). Under a derivative such a mean may exist at the
point alone: s E (exp(|s| |x|^4) + 1) is 0 for all s, and s + s E exp(|s| |x|^4) is s.
"""

import pytest

import nctheory.check.wording  # noqa: F401 - messages
from nctheory.trusted.theorems import StandardNormal
from tests.trusted.shorthand import (
    E,
    because,
    eq,
    every,
    fault,
    fn,
    law,
    real,
    series,
    slope,
    theorem,
)

G = law("G")
NORMAL = {"normal": StandardNormal(G)}
s = real("s")


def plus(c, rate=1, power=1):
    """E (exp(rate |x|^(2 power)) + c)."""
    return E(G, lambda x: fn("exp", rate * (x @ x) ** power) + c)


def coins(t):
    return E(series("coins", t), lambda n: n)


def slopes(rate, at):
    """Derivatives of two functions that are one where the means exist."""
    sides = lambda r: r * plus(1, rate(r), 2), lambda r: r * plus(0, rate(r), 2) + r
    return eq(*(slope(side, at) for side in sides))


@pytest.mark.parametrize(
    ("fact", "hypotheses"),
    [
        (eq(coins(plus(2)), coins(plus(0) + 2)), {}),
        (every(lambda n: n >= 1, series("coins", plus(2))), {}),
        (slopes(lambda r: fn("abs", r), 0), {}),
        (slopes(lambda r: -r, s), {"h": s >= 0}),
    ],
    ids=["law", "all of a law", "at one point", "at an end"],
)
def test_means_that_may_not_exist(fact, hypotheses):
    reason = because.Algebra() if hasattr(fact, "op") else because.Sign()
    assert "not clear that it exists" in fault(theorem((fact, reason), **NORMAL, **hypotheses))


@pytest.mark.parametrize(
    ("fact", "hypotheses"),
    [
        (eq(coins(plus(2, -1)), coins(plus(0, -1) + 2)), {}),
        (every(lambda n: n >= 1, series("coins", plus(2, -1))), {}),
        (slopes(lambda r: -r, s), {"h": s > 0}),
    ],
    ids=["law", "all of a law", "near a point"],
)
def test_means_that_exist(fact, hypotheses):
    reason = because.Algebra() if hasattr(fact, "op") else because.Sign()
    assert fault(theorem((fact, reason), **NORMAL, **hypotheses)) is None
