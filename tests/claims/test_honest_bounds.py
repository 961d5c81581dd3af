"""`check` never says what the balls contradict: on layouts that are made to be hard.

The quick run takes a slice of each kind; `python -m tests.claims.test_honest_bounds 5000` takes as
many as it is told, and prints how many are undecided.
"""

import math
import sys
from collections import Counter
from functools import partial

import numpy as np
import pytest

from nctheory.claims.claim import Claim
from nctheory.claims.comparison import Comparison
from nctheory.claims.list import claim
from nctheory.claims.side import NetworkSide
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layouts import FiniteClasses, LimitClasses

TEMPLATE = claim("erf-mirrored-line")
SLICE = 12


def compared(activation):
    sides = NetworkSide("ntk", activation), NetworkSide("nngp", activation)
    return Claim(activation, *sides, (), TEMPLATE.source, TEMPLATE.domain)


CLAIMS = [compared("relu"), compared("erf")]


def finite(rng, offset, noise, scale, mirror):
    """Two classes of a few points: the second is the first, or its mirror image, permuted, moved
    and disturbed."""
    count, dim = rng.integers(2, 5), rng.integers(1, 4)
    first = rng.normal(size=(count, dim))
    second = mirror * rng.permutation(first) + offset * rng.normal(size=dim)
    second = second + noise * rng.normal(size=(count, dim))
    points = scale * np.concatenate([first, second])
    return FiniteClasses(points, np.repeat([0, 1], count))


def tight(rng, width, scale):
    centres = rng.normal(size=(2, 1, 3)) * rng.choice([1.0, 1e-3])
    points = (centres + width * rng.normal(size=(2, 3, 3))).reshape(6, 3)
    return FiniteClasses(scale * points, np.repeat([0, 1], 3))


def ray(rng, width):
    """Two classes on opposite rays, but for rounding: their angles are all rounding."""
    lengths = np.repeat([1.0, -1.0], 3) * np.exp(width * rng.normal(size=6))
    return FiniteClasses(lengths[:, None] * rng.normal(size=3), np.repeat([0, 1], 3))


def limit(rng, mean, std, noise):
    gram = mean * mean * np.array([[1.0, -1.0], [-1.0, 1.0]])
    gram[1, 1] *= 1 + noise * rng.uniform()
    return LimitClasses(gram, std * std * (1 + noise * rng.uniform(size=2)))


def gaussian(dim, rng):
    return GaussianClasses.mirrored(dim, power(rng, -4, 0.5), power(rng, -4, 0.5))


def power(rng, low, high):
    return 10.0 ** rng.uniform(low, high)


KINDS = {
    "random": lambda rng: finite(rng, 1.0, 1.0, power(rng, -2, 1), 1),
    "mirrored and disturbed": lambda rng: finite(rng, 0.0, power(rng, -10, -3), 1.0, -1),
    "mirrored": lambda rng: finite(rng, 0.0, 0.0, power(rng, -2, 1), -1),
    "near-coincident": lambda rng: finite(rng, power(rng, -12, -2), 0.0, 1.0, 1),
    "tiny": lambda rng: finite(rng, 1.0, 1.0, power(rng, -100, -6), rng.choice([-1, 1])),
    "huge": lambda rng: finite(rng, 1.0, 1.0, power(rng, 3, 100), rng.choice([-1, 1])),
    "tight": lambda rng: tight(rng, power(rng, -12, -2), power(rng, -2, 1)),
    "ray": lambda rng: ray(rng, power(rng, -9, 0)),
    "limit": lambda rng: limit(rng, power(rng, -9, 1), power(rng, -4, 1), 0.0),
    "limit, disturbed": lambda rng: limit(rng, power(rng, -9, 1), power(rng, -4, 1), 1e-6),
}


def outcome(statement, layout):
    """The verdict of `check`, that of the balls, and what is wrong with the bounds."""
    try:
        plain = statement.check(layout)
    except ValueError as error:
        return f"refused: {error}", None, None
    balls = statement.certify(layout, most_bits=700)
    for side, ball in ((plain.left, balls.left), (plain.right, balls.right)):
        bound = side.error.ratio
        if math.isfinite(bound) and ball.ratio.is_finite():
            off = float(abs(ball.ratio - side.ratio).abs_lower())
            if off > bound:
                return plain.verdict, balls.verdict, f"NC1 is off by {off:.2e}, bound {bound:.2e}"
    return plain.verdict, balls.verdict, None


def fault(statement, layout):
    plain, balls, wrong = outcome(statement, layout)
    contradiction = {plain, balls} == {"holds", "fails"}
    return wrong or (contradiction and f"{plain}, but the balls say {balls}") or None


@pytest.mark.parametrize("kind", KINDS)
def test_check_never_contradicts_the_balls(kind):
    rng = np.random.default_rng(20240602)
    for _ in range(SLICE):
        layout = KINDS[kind](rng)
        for statement in CLAIMS:
            assert fault(statement, layout) is None, (statement.id, layout)


def test_case_1_the_limit_with_means_near_0():
    """It holds, which is a theorem: the class means are short beside the spread."""
    layout = LimitClasses.mirrored(mean=1e-8, std=0.1)
    found = CLAIMS[1].check(layout)
    assert found.verdict == "holds"
    assert found.ratio == pytest.approx(1.000064096, abs=1e-9)
    assert found.ratio_error < 1e-9


def test_near_coincident_classes_are_undecided_and_not_refused():
    rng = np.random.default_rng(1)
    first = rng.normal(size=(4, 2))
    layout = FiniteClasses(np.concatenate([first, first + 1e-12]), np.repeat([0, 1], 4))
    same = FiniteClasses(np.concatenate([first, first[::-1]]), np.repeat([0, 1], 4))
    for statement in CLAIMS:
        found = statement.check(layout)
        assert found.verdict == "undecided"
        assert math.isnan(found.ratio)
        assert statement.certify(layout, most_bits=700).verdict in ("holds", "fails")
        with pytest.raises(ValueError, match="NC1 is undefined"):
            statement.check(same)


@pytest.mark.parametrize("size", [1e4, 1e8, 1e23])
def test_inputs_that_saturate_the_erf(size):
    """Their features differ by parts of 1 that are below rounding, in the end."""
    points = size * np.array([[-2.1], [-0.4], [-1.4], [-4.5], [-1.1], [-1.0]])
    assert fault(CLAIMS[1], FiniteClasses(points, np.repeat([0, 1], 3))) is None
    mixed = size * np.array([[-0.9], [-1.9], [6.4], [1.4]])
    assert fault(CLAIMS[1], FiniteClasses(mixed, np.repeat([0, 1], 2))) is None


@pytest.mark.parametrize("dim", [1, 2, 5])
def test_gaussian_classes_that_are_near_or_tight(dim):
    rng = np.random.default_rng(dim)
    for _ in range(2):
        layout = GaussianClasses.mirrored(dim, power(rng, -3, 0), power(rng, -3, 0))
        for statement in CLAIMS:
            assert fault(statement, layout) is None, (statement.id, layout)


def test_bounds_that_are_not_numbers_decide_nothing():
    from nctheory.compute.moments import NC1

    sides = NC1(1.0, 1.0, 1.0), NC1(2.0, 1.0, 2.0)
    sides[0].error = sides[1].error = NC1(0.0, 0.0, math.nan)
    assert Comparison(*sides, equal=False).verdict == "undecided"


if __name__ == "__main__":
    rng, seen = np.random.default_rng(int(sys.argv[2]) if len(sys.argv) > 2 else 0), Counter()
    makers = list(KINDS.items())
    for dim in (1, 2, 8):
        makers.append((f"gaussian {dim}", partial(gaussian, dim)))
    for i in range(int(sys.argv[1])):
        name, make = makers[i % len(makers)]
        layout = make(rng)
        for statement in CLAIMS:
            plain, balls, wrong = outcome(statement, layout)
            seen[name, plain[:9], balls] += 1
            if wrong or {plain, balls} == {"holds", "fails"}:
                print("WRONG", name, statement.id, layout, plain, balls, wrong)
                seen["wrong"] += 1
    for key, count in sorted(seen.items(), key=str):
        print(key, count)
