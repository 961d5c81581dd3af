"""Classical facts, as theorems that a proof may cite: `trusted/facts.json`.

The checker's process builds nothing: it reads the file, which is written with

    python -m nctheory.check.classical

and a test makes it anew and compares. What a fact says stands in the file, and is printed in
docs/facts.md from it. What is free in a fact, numbers, vectors, laws and functions, may be anything
for which its premises hold; a label p+1 stands for an integer p >= 0.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

from nctheory.check.fact_terms import (
    FAR_BELOW,
    HALF,
    LAW,
    PI,
    TWO,
    ZERO,
    G,
    H,
    Premises,
    R,
    S,
    Stated,
    dual_at,
    elementary,
    free_vector,
    integral_of,
    is_nonnegative,
    is_positive,
    kernel_at,
    mean_over,
    of_all_values,
    over_law,
    scalar,
    unknown,
)
from nctheory.check.law_facts import LAW_FACTS
from nctheory.check.writing import dumps
from nctheory.trusted.building import (
    abstract,
    add,
    gram_determinant,
    minus,
    mul,
    power,
    rational,
    var,
)
from nctheory.trusted.language import Term
from nctheory.trusted.reasons import Cited
from nctheory.trusted.theorems import Assertion, Formula, ProofStep, Regular, Theorem

__all__ = ["FACTS_FILE", "classical"]

FACTS_FILE = Path(__file__).resolve().parents[1] / "trusted" / "facts.json"


def classical() -> dict[str, str]:
    """The facts by name, in the JSON of theorems."""
    return {name: dumps(_theorem(name, *make())) for name, make in _FACTS.items()}


def _theorem(name: str, premises: Premises, *says: Assertion) -> Theorem:
    labels = [str(i) for i in range(1, 1 + len(says))]
    steps = (ProofStep(k, fact, Cited(name)) for k, fact in zip(labels, says, strict=True))
    return Theorem(name, name, "", premises, tuple(labels), tuple(steps))


def _area(x: Term, y: Term) -> Term:
    """|x ^ y|."""
    return power(gram_determinant(x, y), Fraction(1, 2))


def _scaled(left: Term, op: str, right: Term) -> Stated:
    """A relation, times any positive factor."""
    c = var("factor")
    premises: Premises = {"factor > 0": is_positive(c)}
    return premises, Formula(mul(c, left), op, mul(c, right))


def _cauchy_schwarz() -> Stated:
    return _scaled(gram_determinant(free_vector("x"), free_vector("y")), ">=", ZERO)


def _hadamard() -> Stated:
    x, y = free_vector("x"), free_vector("y")
    norms = mul(*(power(scalar(a, a), Fraction(1, 2)) for a in (x, y)))
    return _scaled(_area(x, y), "<=", norms)


def _areas() -> Stated:
    x, y, z = (free_vector(v) for v in "xyz")
    return _scaled(_area(x, add(y, z)), "<=", add(_area(x, y), _area(x, z)))


def _dual_kernel(*activations: str) -> Premises:
    """K is a combination of duals, with coefficients that are not negative."""
    c = {a: var(f"c_{a}") for a in activations}
    sum_ = add(*(mul(c[a], dual_at(a, G, H)) for a in activations))
    signs = {f"c_{a} >= 0": is_nonnegative(c[a]) for a in activations}
    return {"dual": of_all_values(Formula(kernel_at(G, H), "=", sum_), G, H), **signs}


def _nonnegative_features() -> Stated:
    return _dual_kernel("relu", "abs"), is_nonnegative(
        kernel_at(free_vector("x"), free_vector("y"))
    )


_DUALS = ("relu", "abs", "erf", "step")


def _distance() -> Stated:
    """|E phi(a) - E phi(b)|^2, for a and b made of two draws each."""
    laws = [Term("law", f"law{i}", "law vector") for i in range(1, 5)]
    u, v = ([Term("free", i, "vector") for i in (k, k + 1)] for k in (10, 20))

    def pair(one: str, other: str) -> Term:
        own, its = laws[:2] if one == "a" else laws[2:], laws[:2] if other == "a" else laws[2:]
        inside = kernel_at(unknown(one, *u, sort="vector"), unknown(other, *v, sort="vector"))
        return mean_over(inside, *zip(u, own, strict=True), *zip(v, its, strict=True))

    gap = add(pair("a", "a"), pair("b", "b"), mul(rational(-2), pair("a", "b")))
    return _dual_kernel(*_DUALS), is_nonnegative(gap)


def _schur() -> Stated:
    """E min(F(m), F(n)) <a_m - E a, a_n - E a> >= 0, a_m the mean of the features of a(m, .)."""
    m, n, o, u, v = (Term("free", 10 + i, "vector") for i in range(5))
    within = Term("law", "law2", "law vector")

    def gram(a: Term, b: Term) -> Term:
        inside = kernel_at(unknown("a", a, u, sort="vector"), unknown("a", b, v, sort="vector"))
        return mean_over(inside, (u, within), (v, within))

    centred = minus(add(gram(m, n), over_law(gram(o, m), o, m)),
                    add(over_law(gram(m, o), o), over_law(gram(o, n), o)))  # fmt: skip
    least = Term("min", unknown("F", m), unknown("F", n))
    premises: Premises = {
        **_dual_kernel(*_DUALS),
        "F >= 0": of_all_values(is_nonnegative(unknown("F", m)), m),
    }
    return premises, is_nonnegative(over_law(mul(least, centred), m, n))


def _positive_mean() -> Stated:
    c, g = unknown("c", G, H), unknown("g", G, H)
    premises: Premises = {
        "c > 0": of_all_values(is_positive(c), G, H, laws=(LAW, LAW)),
        "g >= 0": of_all_values(is_nonnegative(g), G, H, laws=(LAW, LAW)),
        "not 0": is_positive(over_law(g, G, H)),
    }
    return premises, is_positive(over_law(mul(c, g), G, H))


# --- integrals ------------------------------------------------------------------------------------


def _plane(f: Term) -> Term:
    return integral_of(integral_of(f, R, FAR_BELOW), S, FAR_BELOW)


def _density() -> tuple[Term, Premises]:
    """The density of a centred normal pair, at R and S, which has one if the premises hold."""
    k11, k12, k22 = (var(k) for k in ("k11", "k12", "k22"))
    det = minus(mul(k11, k22), power(k12, 2))
    form = add(mul(k22, power(R, 2)), mul(rational(-2), k12, R, S), mul(k11, power(S, 2)))
    exponent = mul(rational(Fraction(-1, 2)), form, power(det, -1))
    size = mul(TWO, PI, power(det, Fraction(1, 2)))
    premises: Premises = {
        "k11 > 0": is_positive(k11),
        "regular": is_positive(det),
        "f": Regular("f"),
    }
    return mul(elementary("exp", exponent), power(size, -1)), premises


def _slope(t: Term, x: Term) -> Term:
    return Term("diff", abstract(t, x), x)


def _under_the_integral() -> Stated:
    p, premises = _density()
    f = unknown("f", R, S)
    return premises, *(
        Formula(_slope(_plane(mul(f, p)), k), "=", _plane(mul(f, _slope(p, k))))
        for k in (var("k11"), var("k12"), var("k22"))
    )


def _by_parts() -> Stated:
    p, premises = _density()
    f, h = unknown("f", R, S), unknown("h", R, S)
    return {**premises, "h": Regular("h")}, *(
        Formula(_plane(mul(f, _slope(mul(h, p), x))), "=",
                mul(rational(-1), _plane(mul(_slope(f, x), h, p))))
        for x in (R, S)
    )  # fmt: skip


def _absolute_moments() -> Stated:
    """E|G| - E|H| by characteristic functions, G and H made of two draws."""
    draws = tuple((v, Term("law", f"law{i}", "law vector")) for i, v in ((1, G), (2, H)))
    x, y = (unknown(name, G, H) for name in "XY")
    cosines = (mean_over(elementary("cos", mul(R, t)), *draws) for t in (y, x))
    line = integral_of(mul(minus(*cosines), power(R, -2)), R)
    absolute = (mean_over(elementary("abs", t), *draws) for t in (x, y))
    return {}, Formula(minus(*absolute), "=", mul(TWO, power(PI, -1), line))


def _tangent() -> Stated:
    q, cosine = var("q"), elementary("cos", R)
    line = integral_of(unknown("f", mul(q, R)), R)
    tangent = mul(elementary("sin", R), power(cosine, -1))
    quarter = integral_of(mul(unknown("f", tangent), power(cosine, -2)), R, ZERO, mul(HALF, PI))
    says = Formula(mul(power(q, 2), line), "=", mul(q, quarter))
    premises: Premises = {"q >= 0": is_nonnegative(q)}
    return premises, says


_FACTS: dict[str, Callable[[], Stated]] = {
    "Cauchy-Schwarz inequality": _cauchy_schwarz,
    "Hadamard's inequality": _hadamard,
    "triangle inequality for areas": _areas,
    "nonnegative features": _nonnegative_features,
    "distance of feature means": _distance,
    "Schur product theorem": _schur,
    "differentiation under the integral": _under_the_integral,
    "integration by parts": _by_parts,
    "mean of a positive function": _positive_mean,
    "absolute moments by characteristic functions": _absolute_moments,
    "substitution of a tangent": _tangent,
    **LAW_FACTS,
}


if __name__ == "__main__":
    made = {name: json.loads(fact) for name, fact in classical().items()}
    FACTS_FILE.write_text(json.dumps(made, separators=(",", ":")) + "\n", "utf-8")
