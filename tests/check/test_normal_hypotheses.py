"""Hypotheses about a normal law that contradict each other are noticed."""

import pytest

from nctheory.check.normal_rules import DEGREES, hermite_points
from nctheory.check.witness import witness
from nctheory.trusted.theorems import Mirror, StandardNormal
from tests.trusted.shorthand import E, because, eq, every, fn, label, law, real, theorem, vector

G, X = law("G"), law("X")
a, b = real("a b")
n = label("n")
m = vector("m")
d, fourth = E(G, lambda z: z @ z), E(G, lambda z: (z @ z) ** 2)
IMAGE = {"image": Mirror(X, G)}


def found(**hypotheses):
    made = theorem((a * a >= 0, because.Sign()), normal=StandardNormal(G), **hypotheses)
    return witness(made).where()


@pytest.mark.parametrize("hypotheses", [
    {"h": eq(d, -1)}, {"h": eq(d, "1/2")}, {"h": d < 1}, {"h": eq(d, 0)}, {"h": eq(fourth, d * d)},
    {"h": every(lambda z: eq(z @ z, 1), G)}, {"h": eq(a, d), "g": a < 0},
    {"h": every(lambda z: z @ z <= 10, G)},
    {**IMAGE, "h": eq(E(X, lambda z: z @ z), 2 * d)},
])  # fmt: skip
def test_what_no_normal_law_meets(hypotheses):
    with pytest.raises(ValueError, match="contradict each other"):
        found(**hypotheses)


@pytest.mark.parametrize(("hypotheses", "dim"), [
    ({"h": d >= 1}, None), ({"h": eq(d, 1)}, 1), ({"h": eq(d, n + 2), "g": n < 2}, 3),
    ({"h": eq(fourth, d * (d + 2))}, None), ({"h": every(lambda z: z @ z > 0, G)}, None),
    ({**IMAGE, "h": eq(E(X, lambda z: z @ z), d)}, None),
    ({"h": eq(E(X, lambda z: z @ z), 2 * d)}, None), ({"h": eq(E(G, lambda z: z @ m), 0)}, None),
])  # fmt: skip
def test_what_one_meets(hypotheses, dim):
    where = found(**hypotheses)
    assert "G: N(0, I) in " in where
    assert dim is None or f"in {dim} dimension" in where


@pytest.mark.parametrize("dim", DEGREES)
def test_rules_have_moments(dim):
    """E x^(2k) = (2k - 1)!! and E x y = 0."""
    points = hermite_points(dim)
    moment = 1
    for k in range((DEGREES[dim] + 1) // 2):
        assert sum(w * x[0] ** (2 * k) for w, x in points).overlaps(moment + 0 * points[0][0])
        moment *= 2 * k + 1
    assert sum(w * x[0] * x[-1] ** 2 for w, x in points).contains(0)


def test_what_compares_another_law_with_a_normal_one_is_tried_or_refused():
    """A law with the E exp(-|m + x|^2) of N(0, I) for all m is N(0, I): it has not all means."""
    P = law("P")

    def alike(f):
        return every(lambda m: eq(E(P, lambda z: f(m + z)), E(G, lambda z: f(m + z))), "vector")

    with pytest.raises(ValueError, match="no point evaluates the hypothesis"):
        found(h=alike(lambda z: fn("exp", -(z @ z))))
    assert "G: N(0, I) in " in found(h=eq(E(P, lambda z: z @ z), d))
