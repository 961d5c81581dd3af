"""A proof uses its steps at other values: its means are asked for all that its hypotheses allow.

Over N(0, I) the mean of exp(min(r, 1) |x|^2) exists for r <= 0 and not for r >= 1.
"""

from fractions import Fraction

import pytest

import nctheory.check.wording  # noqa: F401 - messages
from nctheory.trusted.building import abstract, add, minus, mul, power, rational, var
from nctheory.trusted.checker import check_theorem
from nctheory.trusted.language import Term
from nctheory.trusted.reasons import Average, Cases, Instance, Linear, Sign, Specialise
from nctheory.trusted.theorems import All, Formula, ProofStep, StandardNormal, Theorem

ZERO, ONE, TWO = rational(0), rational(1), rational(2)
r, s, x = var("r"), var("s"), var("x", "vector")
P, GAMMA = Term("law", "P", "law vector"), Term("law", "gamma", "law vector")
SQUARE = Term("dot", x, x)


def exp(t):
    return Term("fn", "exp", t)


def mean(law, body):
    return Term("mean", law, abstract(body, x))


BIG = exp(mul(Term("min", r, ONE), SQUARE))
CUT = power(add(exp(mul(rational(-1), SQUARE)), power(add(ONE, power(s, 2)), -1)), -1)
HALF = mul(rational(Fraction(1, 2)), s)
M = mean(P, BIG)


def heavy(law):
    """E 1/(exp(-|x|^2) + 1/(1 + s^2)) >= s/2 for all s: true of N(0, I) in two dimensions."""
    return All(("real",), Formula(abstract(mean(law, CUT), s), ">=", abstract(HALF, s)))


def theorem(name, hypotheses, *steps):
    made = tuple(ProofStep(*step) for step in steps)
    return Theorem(name, name, "-", hypotheses, (made[-1].label,), made)


LEMMA = theorem(
    "lemma",
    {"r": Formula(r, ">=", ONE), "heavy": heavy(P)},
    ("1", Formula(BIG, ">=", CUT), Sign(None, ("r",))),
    ("2", Formula(M, ">=", mean(P, CUT)), Average("1", ((x, P),))),
    ("3", Formula(mean(P, CUT), ">=", HALF), Specialise("heavy", {"0": s})),
    ("4", Formula(M, ">=", HALF), Linear({"2": ONE, "3": ONE})),
    ("5", Formula(M, ">=", add(M, ONE)), Specialise("4", {"s": add(mul(TWO, M), TWO)})),
    ("6", Formula(ONE, ">=", r), Linear({"5": minus(r, ONE)}, ("r",))),
)
CASES = Cases(minus(r, ONE), Instance("lemma", {}, {"r": "case"}), Sign(None, ("case",)))
IN_PROOF = theorem(
    "quoted",
    {"heavy": heavy(P)},
    ("1", Formula(ONE, ">=", r), CASES),
    ("2", Formula(ONE, ">=", TWO), Specialise("1", {"r": TWO})),
)
IN_STATEMENT = theorem(
    "quoted",
    {"heavy": heavy(P)},
    ("1", Formula(ONE, ">=", r), CASES),
    ("2", Formula(ONE, ">=", TWO), Specialise("1", {"r": TWO})),
    ("3", Formula(add(ONE, r), ">=", add(TWO, r)), Linear({"2": ONE})),
)
NESTED = theorem(
    "nested",
    {"heavy": heavy(P)},
    ("1", Formula(ONE, ">=", TWO), Instance("quoted", {})),
)


@pytest.mark.parametrize(
    ("quoted", "at", "goal"),
    [
        (IN_PROOF, {}, Formula(ONE, ">=", TWO)),
        (IN_STATEMENT, {"r": ZERO}, Formula(ONE, ">=", TWO)),
    ],
    ids=["in the proof", "in the statement"],
)
def test_a_mean_must_exist_for_all_values_of_a_variable(quoted, at, goal):
    """0 >= 1 of N(0, I) otherwise, where r <= 0, or r = 0, is all that is looked at."""
    proved = {}
    for lemma in (LEMMA, quoted):  # honest for laws that have these means
        assert check_theorem(lemma, dict(proved)).fault is None
        proved[lemma.id] = lemma
    attack = theorem(
        "attack",
        {
            "normal": StandardNormal(GAMMA),
            "dimension": Formula(mean(GAMMA, SQUARE), "=", TWO),
            "r": Formula(r, "<=", ZERO),
            "heavy": heavy(GAMMA),
        },
        ("1", goal, Instance("quoted", {"P": GAMMA} | at)),
        ("2", Formula(ZERO, ">=", ONE), Linear({"1": ONE})),
    )
    assert "of which it is not clear that it exists" in check_theorem(attack, proved).fault


def test_and_so_for_what_a_quoted_proof_quotes():
    proved = {}
    for lemma in (LEMMA, IN_PROOF, NESTED):
        assert check_theorem(lemma, dict(proved)).fault is None
        proved[lemma.id] = lemma
    given = {"normal": StandardNormal(GAMMA), "heavy": heavy(GAMMA)}
    one = Formula(ONE, ">=", TWO)
    attack = theorem("attack", given, ("1", one, Instance("nested", {"P": GAMMA})))
    assert "of which it is not clear that it exists" in check_theorem(attack, proved).fault
