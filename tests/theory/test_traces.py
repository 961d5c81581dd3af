"""Trace formulas of NC1 against the covariance matrices that define them, in rational numbers."""

import random
from fractions import Fraction

import pytest
import sympy as sp

from nctheory.names import CONVENTIONS
from nctheory.theory import traces as nc1
from nctheory.theory.traces import traces


def random_classes(seed):
    """Features with rational entries, in two to five classes of one to five samples."""
    rng = random.Random(seed)
    width = rng.randint(1, 3)
    return [
        [[Fraction(rng.randint(-9, 9), rng.randint(1, 4)) for _ in range(width)] for _ in range(n)]
        for n in (rng.randint(1, 5) for _ in range(rng.randint(2, 5)))
    ]


def mean(points, weights=None):
    weights = weights or [Fraction(1, len(points))] * len(points)
    return [
        sum(w * p[i] for w, p in zip(weights, points, strict=True)) for i in range(len(points[0]))
    ]


def square(p, q):
    return sum((x - y) ** 2 for x, y in zip(p, q, strict=True))


def by_definition(classes, convention):
    """The traces from the text of shared/theory.md, written with loops over samples."""
    count, total = len(classes), sum(map(len, classes))
    means = [mean(c) for c in classes]
    sizes = [Fraction(len(c), total) for c in classes]
    equal = [Fraction(1, count)] * count
    if convention == "reference":
        zero = [Fraction(0)] * len(means[0])
        t = sum(square(h, zero) for c in classes for h in c) / total
        m = sum(square(p, zero) for p in means) / count
        return t - m, m - square(mean(means, sizes), zero)
    p_w, p_b, p_g = {
        "literature": (sizes, equal, sizes),
        "sample": (sizes, sizes, sizes),
        "class": (equal, equal, equal),
    }[convention]
    spread = [sum(square(h, m) for h in c) / len(c) for c, m in zip(classes, means, strict=True)]
    centre = mean(means, p_g)
    return (
        sum(w * s for w, s in zip(p_w, spread, strict=True)),
        sum(b * square(m, centre) for b, m in zip(p_b, means, strict=True)),
    )


def rational_matrix(rows):
    rows = [row if isinstance(row, list) else [row] for row in rows]
    return sp.Matrix([[sp.Rational(x.numerator, x.denominator) for x in row] for row in rows])


def by_formula(classes, convention):
    """The symbolic formulas, evaluated at the class moments."""
    count = len(classes)
    means = [mean(c) for c in classes]
    zero = [Fraction(0)] * len(means[0])
    t = [sum(square(h, zero) for h in c) / len(c) for c in classes]
    m = [square(p, zero) for p in means]
    at = {
        nc1.t: t,
        nc1.m: m,
        nc1.spread: [x - y for x, y in zip(t, m, strict=True)],
        nc1.by_size: [Fraction(len(c), sum(map(len, classes))) for c in classes],
        nc1.equal: [Fraction(1, count)] * count,
        nc1.gaps: [[square(p, q) for q in means] for p in means],
    }
    at = {s.subs(nc1.C, count): rational_matrix(x) for s, x in at.items()}
    values = (e.subs(nc1.C, count).subs(at).doit()[0, 0] for e in traces(convention))
    return tuple(Fraction(int(x.p), int(x.q)) for x in values)


@pytest.mark.parametrize("convention", CONVENTIONS)
@pytest.mark.parametrize("seed", range(8))
def test_formulas_are_the_definitions(convention, seed):
    classes = random_classes(seed)
    assert by_formula(classes, convention) == by_definition(classes, convention)


@pytest.mark.parametrize("seed", range(4))
def test_total_variance_splits(seed):
    """In `sample` within + between is the variance of all samples; the definitions say so too."""
    classes = random_classes(seed)
    samples = [h for c in classes for h in c]
    total = sum(square(h, mean(samples)) for h in samples) / len(samples)
    assert sum(by_formula(classes, "sample")) == total


def test_reference_convention_can_be_negative():
    """Two samples at 3 in one class, one at 0 in the other: sum M_cc / C = 4.5, mean of K = 4,
    tr K / N = 6; with one at 3 and two at 0: 4.5, 1 and 3, so that the within part is negative."""
    x, zero = [Fraction(3)], [Fraction(0)]
    assert by_formula([[x, x], [zero]], "reference") == (Fraction(3, 2), Fraction(1, 2))
    assert by_formula([[x], [zero, zero]], "reference") == (Fraction(-3, 2), Fraction(7, 2))


def test_the_spread_of_samples_is_a_share_of_that_of_the_class():
    derivation = nc1.expected_moments()
    n, t, m = sp.symbols("n_c t_c M_cc", positive=True)
    assert sp.simplify(derivation.result - (1 - 1 / n) * (t - m)) == 0
