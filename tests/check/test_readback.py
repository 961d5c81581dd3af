"""What is printed of a theorem says all that it assumes."""

import pytest
import sympy as sp

from nctheory.check.readback import proof_of
from nctheory.present.tex.latex_proof import theorem_tex
from nctheory.proving import (
    Algebra,
    Classes,
    Labels,
    Mean,
    Proof,
    Sign,
    Step,
    VectorFunction,
    always,
    check,
    dot,
    eq,
    ge,
    gt,
    label,
    vectors,
)
from nctheory.theory.gaussian import Expectation, k11, u, v
from nctheory.theory.statements import KernelValue

b, c, d = sp.symbols("b c d", positive=True)
x, y, z, w = vectors("x y z w")
m, n, k = VectorFunction("m"), label("n"), label("k")


def by_algebra(*facts):
    """A theorem without hypotheses of which each statement follows by algebra."""
    steps = [Step(str(i), fact, Algebra()) for i, fact in enumerate(facts)]
    return check(Proof("one", "One", "-", facts, tuple(steps)))


@pytest.mark.parametrize("kind", ["positive", "nonnegative"])
def test_two_signs_of_one_variable_are_both_printed(kind):
    """Twice a is positive for a > 0, and not, as was printed, for a >= 0."""
    a = sp.Symbol("a", **{kind: True})
    said = {"a >= 0": ge(a)} if kind == "positive" else {"a > 0": gt(a)}
    step = Step("1", gt(2 * a), Sign())
    found = check(Proof("twice", "Twice", "-", (gt(2 * a),), (step,), hypotheses=said))
    assert found.holds
    printed = proof_of(found.theorem)
    (symbol,) = printed.statement[0].free_symbols
    assert symbol.is_positive or any(h.op == ">" for h in printed.hypotheses.values())


def test_the_kind_of_a_law_is_printed_where_only_a_fact_about_all_draws_names_it():
    """1 + a > 0 for all a ~ P_1, a law of positive numbers, and not, as was printed, of any."""
    a, law = sp.Symbol("a", positive=True), Classes("P", "positive")(1)
    step = Step("1", always(gt(1 + a), (a, law)), Sign())
    found = check(Proof("all", "All draws", "-", (step.relation,), (step,)))
    assert found.holds
    assert "law of positive numbers" in theorem_tex(proof_of(found.theorem))


def test_what_the_law_of_a_fact_about_all_draws_depends_on_is_introduced():
    n = label("n")
    r = sp.Symbol("r", real=True)
    fact = always(ge(r**2), (r, Classes("X", "real")(n)))
    assert fact.free_symbols == {n}
    found = check(Proof("all", "All draws", "-", (fact,), (Step("1", fact, Sign()),)))
    assert "$n$ be a positive integer" in theorem_tex(proof_of(found.theorem))


@pytest.mark.parametrize(
    "parameter",
    [dot(x, x), dot(y, y), sp.Symbol("y", real=True), k11, *sp.symbols("k12 k_22", real=True)],
)
def test_what_a_kernel_depends_on_is_not_printed_like_its_arguments(parameter):
    """K(x, y) = y <x, y> for a number y is no kernel, and neither is <x, x> <x, y> of a fixed x."""

    def kernel(s, t):
        return KernelValue(sp.Symbol("K"), sp.Lambda((b, c, d), c * parameter), s, t)

    found = by_algebra(eq(kernel(2 * z, w), 2 * kernel(z, w)))
    assert "in the kernel K is printed like its argument" in found.fault


_u, _v, _k11 = (sp.Symbol(name, positive=True) for name in ("u", "v", "k_11"))
_m1, _delta, _e = vectors("m_1")[0], sp.Symbol("delta_kn", real=True), label("e")
_P, _R, _p = Classes("P", "positive")(1), Classes("R", "real")(1), Labels("p")


@pytest.mark.parametrize(
    ("name", "fact"),
    [
        ("u", eq(Mean(Expectation(_u * u * v), (_u, _P)), Mean(_u, (_u, _P)) * Expectation(u * v))),
        ("u", always(eq(Expectation(_u * u * v), _u * Expectation(u * v)), (_u, _P))),
        ("v", eq(sp.Integral(Expectation(_v * u * v), (_v, 0, 1)),
                 sp.Integral(_v, (_v, 0, 1)) * Expectation(u * v))),
        ("k_11", eq(Mean(Expectation(_k11 * u * v), (_k11, _P)),
                    Mean(_k11, (_k11, _P)) * Expectation(u * v))),
        ("m_1", eq(Mean(dot(_m1, m(1)), (_m1, Classes("X")(2))),
                   dot(Mean(_m1, (_m1, Classes("X")(2))), m(1)))),
        ("delta_kn", eq(Mean(_delta * sp.KroneckerDelta(n, k), (_delta, _R)),
                        Mean(_delta, (_delta, _R)) * sp.KroneckerDelta(n, k))),
        ("e", eq(Mean(_e**2 * sp.exp(2), (_e, _p)), Mean(_e**2, (_e, _p)) * sp.exp(2))),
    ],
)  # fmt: skip
def test_what_is_bound_is_not_printed_like_what_has_no_name(name, fact):
    found = by_algebra(fact)
    assert found.holds, found.fault
    (said,) = proof_of(found.theorem).statement
    sides = (said.lhs, said.rhs) if hasattr(said, "lhs") else (said.relation.lhs, said.relation.rhs)
    bound = {
        s for side in sides for part in sp.preorder_traversal(side) for s in part.atoms(sp.Symbol)
    } - {u, v}
    assert name not in {s.name for s in bound}


@pytest.mark.parametrize(
    ("fact", "fault"),
    [
        (eq((_e + n) * sp.exp(2), sp.exp(2) * _e + sp.exp(2) * n),
         "e is printed like Euler's number"),
        (eq(dot(m(n), 2 * _m1), dot(_m1, m(n)) * 2), "m_1 is printed like m with an index"),
        (eq(_delta * sp.KroneckerDelta(n, k), sp.KroneckerDelta(n, k) * _delta),
         "delta_kn is printed like delta with an index"),
        (eq(Expectation(u * v * Expectation(u * v)), Expectation(u * v) ** 2),
         "is printed with the same u and v"),
    ],
)  # fmt: skip
def test_a_name_is_not_printed_like_what_has_no_name(fact, fault):
    assert fault in by_algebra(fact).fault


def test_names_that_mean_nothing_else_are_kept():
    e = vectors("e")[0]
    facts = [
        eq(sp.exp(2) * dot(e, e), dot(e, e) * sp.exp(2)),
        eq(Mean(dot(_m1, x), (_m1, Classes("X")(2))), dot(Mean(_m1, (_m1, Classes("X")(2))), x)),
        eq(sp.Integral(2 * _u, (_u, 0, 1)), 2 * sp.Integral(_u, (_u, 0, 1))),
    ]
    found = by_algebra(*facts)
    assert found.holds, found.fault
    printed = theorem_tex(proof_of(found.theorem))
    assert r"m_{1} \sim X_{2}" in printed
    assert "du" in printed


def test_a_name_with_an_index_can_have_another():
    assert sp.latex(VectorFunction("m_1")(n)) == "{m_{1}}_{n}"
    assert sp.latex(Classes("X1")(2)) == "{X_{1}}_{2}"
