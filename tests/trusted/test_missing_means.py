"""Means that do not exist under N(0, I) carry nothing, wherever they stand."""

from dataclasses import replace

import pytest
import sympy as sp

from nctheory.check.judging import serialised
from nctheory.proving import (
    Algebra,
    Average,
    Cited,
    Instance,
    Kernel,
    Labels,
    Linear,
    Mean,
    Normal,
    Proof,
    Sign,
    Specialise,
    Step,
    VectorFunction,
    always,
    check,
    dot,
    eq,
    forall,
    ge,
    gt,
    k11,
    k22,
    label,
    vectors,
)
from nctheory.theory.statements import Classes
from nctheory.trusted.building import mul, rebuild
from nctheory.trusted.checker import check_theorem
from nctheory.trusted.language import Term

A = sp.Symbol("A", positive=True)
B, s, t = sp.symbols("B s t", real=True)
a, m, x = vectors("a m x")
d = label("d")
X = Classes("X")(1)
HUGE = Mean(sp.exp(dot(x, x)), (x, X))
UNCLEAR = "of which it is not clear that it exists"


def square(v):
    return dot(v, v)


def bump(v):
    return Mean(sp.exp(-square(v + x)), (x, X))


def proof(name, statement, steps, hypotheses):
    return Proof(name, "-", "-", (statement,), tuple(Step(*step) for step in steps), hypotheses)


UNIT = {"unit": eq(square(a), 1), "tangent": forall(ge(sp.exp(s), 1 + s), s)}


@pytest.fixture(scope="module")
def tails():
    """A law with E exp(|x|^2) has lighter tails than N(0, I): B = 0, or A <= 0."""
    far, rest, root = 6 * t * a, 2 * square(x + 3 * t * a), sp.sqrt(HUGE / A / 6)
    factor = sp.exp(-square(far + x))
    steps = (
        ("a", ge(sp.exp(rest), 1 + rest), Specialise("tangent", {s: rest})),
        ("b", ge(sp.exp(square(x) - square(far) / 2), factor),
         Linear({"a": factor}, plus=factor * rest)),
        ("c", ge(Mean(sp.exp(square(x) - square(far) / 2), (x, X)), bump(far)),
         Average("b", ((x, X),))),
        ("d", eq(B * (bump(far) - A * sp.exp(-square(far) / 3)), 0),
         Specialise("transform", {m: far})),
        ("e", ge(B**2 * HUGE, B**2 * A * sp.exp(6 * t**2)),
         Linear({"c": B**2 * sp.exp(18 * t**2), "d": B * sp.exp(18 * t**2)}, rewrite=("unit",))),
        ("f", ge(sp.exp(6 * t**2), 1 + 6 * t**2), Specialise("tangent", {s: 6 * t**2})),
        ("g", ge(B**2 * HUGE, B**2 * A * (1 + 6 * t**2)), Linear({"e": 1, "f": B**2 * A})),
        ("h", ge(B**2 * HUGE, B**2 * A * (1 + 6 * root**2)), Specialise("g", {t: root})),
        ("i", ge(0, B**2 * A), Linear({"h": 1})),
    )  # fmt: skip
    transform = forall(eq(B * (bump(m) - A * sp.exp(-square(m) / 3)), 0), m)
    return proof("tails", ge(0, B**2 * A), steps, {**UNIT, "transform": transform})


def of_a_normal_law(name):
    """The false theorem 0 >= d^2 3^(-d/2), by a lemma of this name at N(0, I)."""
    size, small = Mean(square(x), (x, X)), 1 / sp.sqrt(3) ** d
    nothing = sp.Mul(sp.Integer(0), a, evaluate=False)
    at = {"law": X, "m": m, "k": nothing, "q": 2, "s": 0, "d": d}
    steps = (
        ("1", forall(eq(bump(m), small * sp.exp(-square(m) / 3)), m),
         Cited("Gaussian transform of a normal law", at)),
        ("2", forall(eq(size * (bump(m) - small * sp.exp(-square(m) / 3)), 0), m),
         Algebra(("1",))),
        ("3", ge(0, size**2 * small),
         Instance(name, {"A": small, "B": size}, {"transform": "2"})),
    )  # fmt: skip
    hypotheses = {**UNIT, "normal": Normal(X), "d": eq(size, d)}
    return proof("false", ge(0, size**2 * small), steps, hypotheses)


def test_a_quoted_proof_may_need_a_mean_that_does_not_exist(tails):
    assert check(tails).holds
    fault = check(of_a_normal_law("tails"), {"tails": tails}).fault
    assert "the proof of tails needs E[exp(" in fault
    assert UNCLEAR in fault


def test_so_may_one_that_it_quotes_itself(tails):
    given = {name: name for name in tails.hypotheses}
    steps = (("1", ge(0, B**2 * A), Instance("tails", {}, given)),
             ("2", ge(0, 2 * B**2 * A), Linear({"1": 2})))  # fmt: skip
    between = proof("between", ge(0, 2 * B**2 * A), steps, tails.hypotheses)
    steps = of_a_normal_law("between").steps
    last = replace(steps[2], relation=ge(0, 2 * steps[2].relation.rhs))
    quoting = replace(of_a_normal_law("between"), steps=(*steps[:2], last),
                      statement=(last.relation,))  # fmt: skip
    assert check(between, {"tails": tails}).holds
    known = {"tails": tails, "between": between}
    assert "the proof of between needs E[exp(" in check(quoting, known).fault
    assert "there is no theorem 'tails'" in check(quoting, {"between": between}).fault


def test_a_lemma_of_any_law_with_moderate_means_is_one_of_a_normal_law():
    lemma = proof("norms", ge(Mean(square(x) ** 2 + square(x), (x, X))),
                  [("1", ge(Mean(square(x) ** 2, (x, X))), Sign()),
                   ("2", ge(Mean(square(x) ** 2 + square(x), (x, X))),
                    Linear({"1": 1}, plus=Mean(square(x), (x, X))))], {})  # fmt: skip
    goal = lemma.statement[0]
    twice = ge(2 * goal.lhs)
    steps = [("1", goal, Instance("norms")), ("2", twice, Linear({"1": 2}))]
    assert check(proof("quoting", twice, steps, {"n": Normal(X)}), {"norms": lemma}).holds


def step_about(reason, **more):
    return proof("step", ge(2 * B), [("1", ge(2 * B), reason)],
                 {"h": ge(B), "n": Normal(X), **more})  # fmt: skip


def test_a_coefficient_may_not_exist():
    one = Linear({"h": 2}, plus=sp.Mul(0, HUGE, evaluate=False))
    assert UNCLEAR in check(step_about(one)).fault
    fine = Linear({"h": 2}, plus=sp.Mul(0, Mean(square(x), (x, X)), evaluate=False))
    assert check(step_about(fine)).holds


def test_the_form_of_a_kernel_may_not_exist():
    kernel = Kernel("K", k11 + k22)
    theorem = serialised(proof("k", gt(2 + 2 * kernel(a, a) ** 2),
                               [("1", gt(1 + kernel(a, a) ** 2), Sign()),
                                ("2", gt(2 + 2 * kernel(a, a) ** 2), Linear({"1": 2}))],
                               {"n": Normal(X)}))  # fmt: skip
    assert check_theorem(theorem).holds
    (huge,) = (
        serialised(proof("h", ge(HUGE), [("1", ge(HUGE), Sign())], {})).steps[0].fact.terms[:1]
    )

    def change(part, under):
        if part.op != "kernel":
            return None
        return Term("kernel", part.args[0], mul(part.args[1], huge), *part.args[2:])

    def with_mean(term):
        return rebuild(term, change)

    steps = tuple(replace(step, fact=step.fact.map(with_mean)) for step in theorem.steps)
    assert UNCLEAR in check_theorem(replace(theorem, steps=steps)).fault


def test_a_function_that_is_said_to_grow_is_not_one_with_means():
    f = sp.Function("f")
    mean = Mean(f(dot(x, x)), (x, X))
    steps = [("1", ge(mean**2), Sign()), ("2", ge(2 * mean**2), Linear({"1": 2}))]
    told = {"n": Normal(X), "f": forall(eq(f(s), sp.exp(s)), s)}
    assert check(proof("free", ge(2 * mean**2), steps, {"n": Normal(X)})).holds
    assert UNCLEAR in check(proof("told", ge(2 * mean**2), steps, told)).fault


def test_a_law_with_a_label_may_be_one_that_is_normal():
    c = label("c")
    laws = Classes("X")
    mean = Mean(sp.exp(dot(x, x)), (x, laws(c)))
    steps = [("1", ge(mean), Sign()), ("2", ge(2 * mean), Linear({"1": 2}))]
    assert UNCLEAR in check(proof("c", ge(2 * mean), steps, {"n": Normal(laws(1))})).fault


def test_what_the_laws_of_a_fact_depend_on_is_one_value():
    """x is drawn from X(c), for one c, and not for all that are averaged over."""
    c, laws, f = label("c"), Classes("X"), VectorFunction("f")
    body, draws = square(x + f(c)), (x, laws(c))
    goal = always(ge(Mean(body, (c, Labels("p")))), draws)
    steps = [("1", always(ge(body), draws), Sign()),
             ("2", goal, Average("1", ((c, Labels("p")),)))]  # fmt: skip
    assert "of c something is assumed" in check(proof("tied", goal, steps, {})).fault
