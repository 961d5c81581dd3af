"""Laws of infinitely many labels: what no citation says to exist carries nothing."""

import pytest
import sympy as sp

from nctheory.proving import (
    ArcsineDegrees,
    Average,
    Balls,
    Cited,
    Classes,
    FairCoins,
    Induction,
    Instance,
    Labels,
    Linear,
    Mean,
    Normal,
    Poisson,
    Proof,
    Sign,
    Specialise,
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

G, P = Classes("gamma")(1), Labels("P")
x, y, m = vectors("x y m")
k, n, L, N = (label(name) for name in "knLN")
s, t, B = sp.symbols("s t B", real=True)
X, C = dot(x, x), sp.pi / 2 - 1
NORMAL = {"normal": Normal(G), "not 0": always(gt(X), (x, G))}
HUGE = Mean(sp.exp(sp.exp(L)), (L, Poisson(1)))
z = ((1 + s**2) ** 2 - 1) / ((1 + s**2) ** 2 + 1)
slope = (1 + s**2 - 1 / (1 + s**2)) / 2 - z  # that of asin - 1, times z


def proof(name, steps, hypotheses):
    steps = tuple(Step(*step) for step in steps)
    return Proof(name, "-", "-", (steps[-1].relation,), steps, hypotheses)


def powers(law):
    return Mean((2 * k + 1) * z ** (2 * k + 1), (k, law))


@pytest.fixture(scope="module")
def known():
    """A law with a mean, E (2 k + 1) < oo, is not that of the arcsine: B = 0."""
    bounds = {"t >= 0": ge(t), "t <= 1": ge(1, t)}
    step = proof("step", [("1", ge(1, t ** (n + 1)), Linear({"n": t}, plus=1 - t))],
                 {"n": ge(1, t**n), **bounds})  # fmt: skip
    induction = Induction("step", "1", n, "n", {}, {b: b for b in bounds})
    power = proof("power", [("1", ge(1, t), Linear({"t <= 1": 1})), ("n", ge(1, t**n), induction)],
                  bounds)  # fmt: skip
    mean, own = Mean(2 * k + 1, (k, P)), Mean(k, (k, P))
    rest = s**2 / (1 + s**2) / 2 + 2 / ((1 + s**2) ** 2 + 1)
    steps = [
        ("0", ge(z), Sign(form=(s**4 + 2 * s**2) / ((1 + s**2) ** 2 + 1))),
        ("1", ge(1, z), Sign(form=2 / ((1 + s**2) ** 2 + 1))),
        ("p", ge(1, z**n), Instance("power", {"t": z}, {"t >= 0": "0", "t <= 1": "1"})),
        ("q", ge(1, z ** (2 * k + 1)), Specialise("p", {n: 2 * k + 1})),
        ("r", ge(2 * k + 1, (2 * k + 1) * z ** (2 * k + 1)), Linear({"q": 2 * k + 1})),
        ("a", ge(mean, powers(P)), Average("r", ((k, P),))),
        ("b", eq(B * (slope - C * powers(P)), 0), Specialise("series", {s: s})),
        ("c", ge(C * B**2 * mean, B**2 * slope), Linear({"a": C * B**2, "b": -B})),
        ("d", ge(C * B**2 * mean, B**2 * (s**2 / 2 - 1)), Linear({"c": 1}, plus=B**2 * rest)),
        ("e", ge(C * B**2 * mean, B**2 * (4 * mean - 1)), Specialise("d", {s: sp.sqrt(8 * mean)})),
        ("pi", gt(sp.Rational(10, 3), sp.pi), Balls()),
        ("f", ge(0, B**2), Linear({"e": 1, "pi": B**2 * (sp.Rational(1, 2) + own)},
                                  plus=B**2 * (4 + 20 * own) / 3)),
    ]  # fmt: skip
    lemma = proof("lemma", steps, {"series": forall(eq(B * (slope - C * powers(P)), 0), s)})
    theorems = {}
    for theorem in (step, power, lemma):
        assert check(theorem, theorems).fault is None
        theorems[theorem.id] = theorem
    return theorems


def test_a_lemma_of_laws_with_a_mean_is_not_one_of_the_arcsine(known):
    at = {"law": G, "n": 1, "powers": sp.Lambda((x, y, k), z**k), "w": sp.Lambda((x, y, N), 1),
          "rest": sp.Lambda((x, y), 4 * (1 + s**2) ** 2 / ((1 + s**2) ** 2 + 1) ** 2),
          "slope": 1}  # fmt: skip
    steps = [
        ("1", forall(eq(slope - C * powers(ArcsineDegrees()), 0), s),
         Cited("series of the arcsine", at)),
        ("2", ge(0, 1), Instance("lemma", {"P": ArcsineDegrees(), "B": 1}, {"series": "1"})),
        ("3", ge(0, 2), Linear({"2": 2})),
    ]  # fmt: skip
    fault = check(proof("false", steps, {"normal": Normal(G)}), known).fault
    assert "the proof of lemma needs" in fault
    assert "no citation" in fault


def test_a_citation_grants_no_more_than_it_says():
    at = {"law": G, "m": m, "f": sp.Lambda(s, s**2)}
    tilted = Mean(X**2 * X ** (N - 1), (x, G)) / Mean(X ** (N - 1), (x, G))
    mixed = Mean(tilted, (L, Poisson(dot(m, m))), (N, FairCoins(L)))
    moved, fact = Mean(dot(x + m, x + m) ** 2, (x, G)), "length of a normal vector with a mean"
    both = eq(moved + HUGE, mixed + HUGE), Cited(fact, at)
    own = eq(moved, mixed), Cited(fact, at)
    assert "no citation" in check(proof("b", [("1", *both), ("2", gt(HUGE), Sign())], NORMAL)).fault
    assert check(proof("b", [("1", *own), ("2", ge(moved + 1), Sign())], NORMAL)).holds


def test_a_certificate_may_not_exist():
    one = Linear({"s": 2}, plus=sp.Mul(0, HUGE, evaluate=False))
    assert "no citation" in check(proof("c", [("1", ge(2 * s), one)], {"s": ge(s)})).fault


def test_terms_of_what_the_series_of_the_arcsine_is_about():
    """q / sqrt(q) is bounded, but terms of q over sqrt(q) may have no mean."""
    q = sp.exp(-X)
    power, rest = ((1 - q) / (1 + q)) ** k, 4 * q / (1 + q) ** 2
    at = {"law": G, "n": 1, "powers": sp.Lambda((x, y, k), power), "slope": 1,
          "rest": sp.Lambda((x, y), rest), "w": sp.Lambda((x, y, N), q)}  # fmt: skip
    root, one, law = sp.sqrt(rest), power.subs(k, 1), ((x, G), (y, G))
    later = Mean((2 * k + 1) * power.subs(k, 2 * k + 1) * q, (k, ArcsineDegrees()), *law)
    goal = eq(Mean(one / root * q, *law), Mean(one * q, *law) + C * later)
    steps = [("1", goal, Cited("series of the arcsine", at)), ("2", ge(s**2), Sign())]
    assert "not clear that it exists" in check(proof("d", steps, NORMAL)).fault
