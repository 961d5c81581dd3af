"""What is cited of mixtures over random labels, against sums over radii, angles and labels."""

import math
import random

import numpy as np
import pytest
import sympy as sp
from flint import arb, fmpq

from nctheory.check.citing import about, explicit, said
from nctheory.check.convert import Converter
from nctheory.check.models import Model
from nctheory.check.values import evaluator
from nctheory.proving import (
    Algebra,
    ArcsineDegrees,
    Average,
    Cited,
    Classes,
    FairCoins,
    Instance,
    Labels,
    Linear,
    Mean,
    Normal,
    Poisson,
    Proof,
    Sign,
    Step,
    always,
    check,
    dot,
    eq,
    forall,
    ge,
    gt,
    label,
    vectors,
)
from nctheory.trusted.building import rational, rebuild
from nctheory.trusted.context import Context, Wrong
from nctheory.trusted.language import Malformed, Term
from nctheory.trusted.quoting import judge_cited
from nctheory.trusted.theorems import Formula, StandardNormal

G = Classes("gamma")(1)
x, y, m = vectors("x y m")
k, n, L, N = (label(name) for name in "knLN")
s, t, u = sp.symbols("s t u", real=True)
f = sp.Function("f")
X, Y = dot(x, x), dot(y, y)
LAW = Term("law", "gamma", "law vector", rational(1))
CTX = Context({"normal": StandardNormal(LAW)}, {}, {})
M = (0.2, -0.1)
LABELS = 60


def exact(v):
    return fmpq(*float(v).as_integer_ratio())


def plane(radii, angles):
    """N(0, I) in the plane: |g|^2 / 2 is exponential, and the direction uniform."""
    nodes, weights = np.polynomial.laguerre.laggauss(radii)
    turns = 2 * np.pi * (np.arange(angles) + 0.3) / angles
    return [(exact(p / weights.sum() / angles), (exact(r * np.cos(a)), exact(r * np.sin(a))))
            for r, p in zip(np.sqrt(2 * nodes), weights, strict=True) for a in turns]  # fmt: skip


def arcsine_weight(j):
    """The coefficient of z^(2 j + 1) in asin z - z, by what they add up to."""
    return math.comb(2 * j, j) / 4**j / (2 * j + 1) / (math.pi / 2 - 1)


def poisson_weight(i):
    size = M[0] ** 2 + M[1] ** 2
    return math.exp(-size) * size ** (i - 1) / math.factorial(i - 1)


def built(fact, which=0, **arguments):
    """The relation that a citation says, if it is accepted."""
    at = {"law": LAW, **arguments} if "law" in about(fact) else arguments
    relation = said(fact, at)[which]
    judge_cited(relation, Cited(fact, explicit(fact, at)), CTX.with_(granted=None))
    return relation


def function(expression, *variables):
    """The body of a function, as citations are given it."""
    from nctheory.trusted.building import abstract

    c = Converter()
    kinds = {"x": "vector", "y": "vector", "N": "nat", "k": "nat"}
    own = {v: Term("free", 50 + i, kinds.get(v.name, "real")) for i, v in enumerate(variables)}
    return abstract(c.term(sp.sympify(expression), own), *own.values())


def sides(relation, points, labels=LABELS):
    """Both sides, with the series cut off."""
    laws = {"Poisson": poisson_weight, "arcsine": arcsine_weight}

    def named(part, under):
        if part.op == "series" and part.args[0] in laws:
            return Term("law", part.args[0][0].upper(), "law nat")
        return None

    cut = {(name[0].upper(), 0): [(exact(p(i)), fmpq(i)) for i in range(1, labels + 1)]
           for name, p in laws.items()}  # fmt: skip
    values = {Term("var", "m", "vector"): tuple(map(exact, M))}
    model = Model(random.Random(0), dim=2, values=values, laws={("gamma", 1): points, **cut})
    at = evaluator(model, 64)
    assert isinstance(relation, Formula)
    return [float(arb(at.enclose(rebuild(side, named))).mid()) for side in relation.terms]


MEAN = {"m": Term("var", "m", "vector")}


def test_a_pair_with_a_mean():
    of = function(s * t + t**2 / 8, s, t, u)
    left, right = sides(built("a pair of normal vectors with a mean", f=of, **MEAN), plane(4, 6), 3)
    assert left == pytest.approx(right, rel=3e-5)


def test_a_length_with_a_mean():
    of = function(sp.exp(-s / 4) + s**2 / 8, s)
    relation = built("length of a normal vector with a mean", f=of, **MEAN)
    left, right = sides(relation, plane(6, 6), 4)
    assert left == pytest.approx(right, rel=1e-6)


def test_coins():
    of = function(N**2 + 1 / N, N)
    for count in (1, 2, 5):
        left, right = sides(built("one more coin", f=of, n=rational(count)), plane(1, 1))
        direct = sum(math.comb(count, i) / 2**count * ((i + 1) ** 2 + 1 / (i + 1))
                     for i in range(count + 1))  # fmt: skip
        assert left == pytest.approx(right, rel=1e-14) == pytest.approx(direct, rel=1e-14)
    assert sides(built("no coin", f=of), plane(1, 1)) == [2, 2]


def test_summands():
    of = function(N**2 + 1 / N, N)
    for count in (1, 2, 5):
        left, right = sides(built("one more summand", f=of, n=rational(count)), plane(1, 1))
        direct = sum(k**2 + 1 / k for k in range(1, count + 2))
        assert left == pytest.approx(right, rel=1e-14) == pytest.approx(direct, rel=1e-14)
    assert sides(built("one summand", f=of), plane(1, 1)) == [2, 2]


@pytest.mark.parametrize("slope", [0, 1])
def test_the_series_of_the_arcsine(slope):
    """Any law does for this."""
    powers, rest = function(X**k / (X + 3) ** k, x, y, k), 3 * (2 * X + 3) / (X + 3) ** 2
    given = {"rest": function(rest, x, y), "w": function(X ** (N - 1), x, y, N)}
    relation = built("series of the arcsine", slope, powers=powers, n=rational(2), **given)
    left, right = sides(relation, plane(2, 1))
    assert left == pytest.approx(right, rel=1e-9)


def test_rotation_of_a_pair():
    of = function(s * t**2 * sp.exp(-u / 4), s, t, u)
    left, right = sides(built("rotation of a pair of normal vectors", f=of), plane(6, 6))
    assert left == pytest.approx(right, rel=2e-3)


ROOT = sp.sqrt(X + 1)
SERIES = {"powers": function(X**k / (X + 1) ** k, x, y, k), "n": rational(1),
          "rest": function((2 * X + 1) / (X + 1) ** 2, x, y),
          "w": function(X, x, y, N)}  # fmt: skip


@pytest.mark.parametrize("change", [
    {"powers": function(X**k / (X + 1) ** (k + 1), x, y, k)},
    {"powers": function(X**k, x, y, k), "rest": function(1 - X**2, x, y)},
    {"rest": function((2 * X + 2) / (X + 1) ** 2, x, y)},
    {"w": function(sp.exp(X), x, y, N)},
    {"w": function(Mean(N, (N, Poisson(1))), x, y, N)},
    {"n": Term("var", "n", "real")},
    {"law": Term("law", "delta", "law vector", rational(1))},
])  # fmt: skip
def test_what_the_series_is_not_about(change):
    built("series of the arcsine", **SERIES)
    with pytest.raises((Wrong, Malformed)):
        built("series of the arcsine", 1, **{**SERIES, **change})


@pytest.mark.parametrize(
    "name", ["a pair of normal vectors with a mean", "length of a normal vector with a mean"]
)
def test_what_mixtures_are_not_about(name):
    three = (s, t, u) if "pair" in name else (s,)
    fine = {"law": LAW, "f": function(s, *three), **MEAN}
    built(name, **fine)
    for change in (
        {"f": function(sp.exp(s), *three)},
        {"m": rational(1)},
        {"f": function(1 / s, *three)},
        {"f": function(Mean(N, (N, Poisson(1))), *three)},
        {"law": Term("law", "g", "law vector", rational(1))},
    ):
        with pytest.raises((Wrong, Malformed)):
            built(name, **{**fine, **change})


# --- what exists ---------------------------------------------------------------------------------


def fault(*steps, hypotheses=None, proved=None):
    steps = tuple(Step(str(i), *step) for i, step in enumerate(steps, 1))
    return check(
        Proof("attempt", "-", "-", (steps[-1].relation,), steps, hypotheses or {}), proved
    ).fault


NORMAL = {"normal": Normal(G), "not 0": always(gt(X), (x, G))}
huge = Mean(sp.exp(sp.exp(L)), (L, Poisson(1)))


def test_no_other_expectation_is_known_to_exist():
    """It has the value 0, and not one above 1."""
    assert "no citation" in fault((gt(sp.exp(sp.exp(L))), Sign()), (gt(huge), Average("1")))
    assert "no citation" in fault((gt(huge), Sign()))
    assert "no citation" in fault((ge(s**2), Sign()), hypotheses={"mean": eq(s, huge)})
    assert "no citation" in fault((gt(Mean(2 * k + 1, (k, ArcsineDegrees()))), Sign()))
    assert "no citation" in fault(
        (gt(f(1) + 1), Sign()),
        hypotheses={"f": eq(f(1), Mean(f(L), (L, Poisson(1)))), "f > 0": gt(f(1))},
    )
    assert fault((gt(Mean(sp.exp(N), (N, FairCoins(n)))), Sign())) is None


def test_nor_by_a_theorem_that_is_quoted():
    P = Labels("P")
    lemma = Proof("lemma", "-", "-", (gt(Mean(f(L), (L, P))),), (
        Step("f", gt(f(L)), Sign()), Step("mean", gt(Mean(f(L), (L, P))), Average("f", ((L, P),)))),
        {"f > 0": forall(gt(f(L)), L)})  # fmt: skip
    values = {"P": Poisson(1), "f": sp.Lambda(L, sp.exp(sp.exp(L)))}
    steps = (
        (forall(gt(sp.exp(sp.exp(L))), L), Sign()),
        (gt(huge), Instance("lemma", values, {"f > 0": "1"})),
    )
    assert "no citation" in fault(*steps, proved={"lemma": lemma})


POINTS = {"n": n, "f": sp.Lambda(N, 2 * N)}


def coins(of, n):
    return Mean(of, (N, FairCoins(n)))


def test_coins_in_a_proof():
    more = eq(coins(2 * N, n + 1), coins(N, n) + coins(N + 1, n)), Cited("one more coin", POINTS)
    assert (
        fault(more, (eq(coins(N, n + 1), coins(N, n) + sp.Rational(1, 2)), Algebra(("1",)))) is None
    )
    wrong = eq(coins(N, n + 1), coins(N, n)), Cited("one more coin", POINTS)
    assert "says" in fault(wrong, (ge(s**2), Sign()))
    assert "differ" in fault(more, (eq(coins(N, n + 1), coins(N, n)), Algebra(("1",))))


def test_a_law_that_is_misspelt():
    with pytest.raises(Malformed):
        Term("series", "Poison", rational(1))
    with pytest.raises(Malformed):
        Term("series", "arcsine", rational(1))


def test_what_is_granted_is_not_more_than_what_is_cited():
    """Of the mean of f, not of f^2, and not with another parameter."""
    at = {"law": G, "m": m, "f": sp.Lambda(s, s / (s + 1))}
    size = dot(m, m)
    tilted = Mean(X / (X + 1) * X ** (N - 1), (x, G)) / Mean(X ** (N - 1), (x, G))
    moved = Mean(dot(x + m, x + m) / (dot(x + m, x + m) + 1), (x, G))

    def mixed(f, size=size):
        return Mean(f, (L, Poisson(size)), (N, FairCoins(L)))

    cited = eq(moved, mixed(tilted)), Cited("length of a normal vector with a mean", at)
    assert (
        fault(cited, (ge(mixed(tilted) + 1, moved), Linear({"1": -1}, plus=1)), hypotheses=NORMAL)
        is None
    )
    assert "no citation" in fault(cited, (ge(mixed(L * tilted)), Sign()), hypotheses=NORMAL)
    assert "no citation" in fault(cited, (ge(mixed(tilted, size + 1)), Sign()), hypotheses=NORMAL)
