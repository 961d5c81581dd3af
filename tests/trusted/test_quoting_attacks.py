"""False theorems by quoting: premises of all values, what is no label, functions that do not fit.

Each is refused by the checker itself: no point is tried. The honest one beside it is accepted.
"""

import pytest
import sympy as sp

from nctheory.check.elaborate import theorem_of
from nctheory.proving import (
    RELU,
    Algebra,
    Cited,
    Classes,
    FairCoins,
    Instance,
    Kernel,
    Linear,
    Mean,
    Normal,
    Poisson,
    Proof,
    Sign,
    Specialise,
    Step,
    always,
    dot,
    eq,
    forall,
    ge,
    gt,
    k12,
    label,
    smooth,
    vectors,
)
from nctheory.trusted.checker import check_theorem

x, y, z, a, m = vectors("x y z a m")
n, k, N = label("n"), label("k"), label("N")
r, s, t, q = sp.symbols("r s t q", real=True)
b = sp.Symbol("b", positive=True)
f, g = sp.Function("f"), sp.Function("g")
G, P = Classes("gamma")(1), Classes("P")(1)
NORMAL = {"normal": Normal(G)}
END = ge(r**2), Sign()


def fault(*steps, hypotheses=None, lemmas=()):
    """What the checker says of the steps, once the lemmas hold."""
    proved = {}
    for lemma in lemmas:
        proved[lemma.id] = theorem_of(lemma)
        assert check_theorem(proved[lemma.id], dict(proved)).fault is None
    steps = tuple(Step(str(i), *step) for i, step in enumerate(steps, 1))
    proof = Proof("attack", "-", "-", (steps[-1].relation,), steps, hypotheses or {})
    return check_theorem(theorem_of(proof), proved).fault


def coins(of, n):
    return Mean(of, (N, FairCoins(n)))


@pytest.mark.parametrize(
    ("count", "given", "fine"),
    [(n, {}, True), (n - 1, {}, False), (n - 1, {"n": ge(n, 2)}, True), (sp.Integer(0), {}, False),
     (2 * n - 1, {}, True), (n / 2, {"n": ge(n, 2)}, False), (sp.Integer(-1), {}, False)],
)  # fmt: skip
def test_a_label_is_an_integer_that_is_1_at_least(count, given, fine):
    """Of coins(0) there is nothing: E 2 N over coins(1) is 2, and not 2 + 1."""
    more = eq(coins(2 * N, count + 1), coins(2 * N, count) + 1)
    cited = Cited("one more coin", {"n": count, "f": sp.Lambda(N, 2 * N)})
    found = fault((more, cited), END, hypotheses=given)
    assert (found is None) == fine, found


def test_powers_below_0():
    """p = -1: E f/<x, a> is no moment."""
    at = {"law": G, "a": a, "p": -1, "f": sp.Lambda(s, 1)}
    d = Mean(dot(y, y), (y, G))
    goal = eq((d - 1) * Mean(dot(x, a), (x, G)), 0 * r)
    assert fault((goal, Cited("moments on spheres", at)), END, hypotheses=NORMAL)


LEMMA = Proof(
    "sum", "-", "-", (ge(f(1) + f(2)),),
    (Step("1", ge(f(1)), Specialise("f", {s: 1})), Step("2", ge(f(2)), Specialise("f", {s: 2})),
     Step("3", ge(f(1) + f(2)), Linear({"1": 1, "2": 1}))),
    {"f": forall(ge(f(s)), s)},
)  # fmt: skip
# Its name is that of what is assumed where it is quoted.
SHIFTED = Proof(
    "shifted", "-", "-", (ge(f(r - 5)),), (Step("1", ge(f(r - 5)), Specialise("f", {r: r - 5})),),
    {"f": forall(ge(f(r)), r)},
)  # fmt: skip


def test_a_premise_of_all_values_is_not_one_of_the_variable_at_hand():
    """r >= 0 of the free r gives nothing of all values."""
    given = {"r": ge(r)}
    shifted = ge(2 * (r - 5)), Instance("shifted", {"f": sp.Lambda(r, 2 * r)})
    assert "the premise 'f'" in fault(shifted, hypotheses=given, lemmas=[SHIFTED])
    square = ge((r - 5) ** 2), Instance("shifted", {"f": sp.Lambda(r, r**2)})
    assert fault(square, hypotheses=given, lemmas=[SHIFTED]) is None
    mixed = ge((r - 5) * r), Instance("shifted", {"f": sp.Lambda(s, s * r)})
    assert "the premise 'f'" in fault(mixed, hypotheses=given, lemmas=[SHIFTED])


def test_nor_of_the_values_of_a_fact_about_all():
    """Within "for all r" its r is not what the premise opens."""
    goal = forall(ge((r - 5) * r), r)
    by = Instance("shifted", {"r": r, "f": sp.Lambda(s, s * r)})
    assert "the premise 'f'" in fault((goal, by), lemmas=[SHIFTED])
    own = forall(ge(r * (1 + 2 * r)), r)
    assert fault((own, Instance("sum", {"f": sp.Lambda(s, s * r)})), lemmas=[LEMMA])
    fine = forall(ge(2 * r**2), r), Instance("sum", {"f": sp.Lambda(s, r**2)})
    assert fault(fine, lemmas=[LEMMA]) is None


DRAWN = Proof(
    "drawn", "-", "-", (ge(Mean(2 * f(x), (x, P))),),
    (Step("1", always(ge(2 * f(x)), (x, P)), Linear({"f": 2})),
     Step("2", ge(Mean(2 * f(x), (x, P))), Sign(form=2 * Mean(f(x), (x, P)), using=("3",)))),
    {"f": always(ge(f(x)), (x, P)), "3": ge(Mean(f(x), (x, P)))},
)  # fmt: skip


def test_what_holds_of_the_draws_of_one_law_does_not_of_another():
    given = {"x": always(ge(dot(x, a)), (x, G)), "E": ge(Mean(dot(x, a), (x, P)))}
    goal = ge(Mean(2 * dot(x, a), (x, P)))
    by = Instance("drawn", {"f": sp.Lambda(x, dot(x, a))}, {"3": "E"})
    assert "the premise 'f'" in fault((goal, by), hypotheses=given, lemmas=[DRAWN])
    own = {**given, "x": always(ge(dot(x, a)), (x, P))}
    assert fault((goal, by), hypotheses=own, lemmas=[DRAWN]) is None


def rays(form, given=NORMAL):
    """The integration by parts along rays of a form."""
    d = Mean(dot(y, y), (y, G))
    left = Mean((d - dot(x, x)) / (form(x) + 1), (x, G))
    goal = eq(left, 2 * Mean(form(x) / (form(x) + 1) ** 2, (x, G)))
    at = {"law": G, "k": 0, "m": 2, "Q": sp.Lambda(x, form(x)), "B": 1}
    return fault((goal, Cited("parts along rays", at)), END, hypotheses=given)


@pytest.mark.parametrize("form", [
    lambda x: dot(x, x) ** 2, lambda x: -dot(x, x) / 2, lambda x: dot(x, a), lambda x: dot(a, a),
    lambda x: dot(x, x) + dot(x, a), lambda x: dot(x, a) * dot(x, y), lambda x: sp.Integer(3),
])  # fmt: skip
def test_what_is_no_form_on_rays(form):
    assert rays(lambda x: dot(x, x)) is None
    assert "the premise" in rays(form)


@pytest.mark.parametrize("value", [
    sp.exp(s**2), sp.Abs(s), f(s**2), g(s), sp.exp(s),
    sp.sign(s), 1 / (s + 3), 1 / sp.sin(s * t),
])  # fmt: skip
def test_a_smooth_function_is_replaced_by_no_other(value):
    """A kink, or a pole, has no slope, and exp(s^2) grows too fast."""
    lemma = Proof(
        "slope", "-", "-", (eq(sp.Derivative(f(t) ** 2, t), 2 * f(t) * sp.Derivative(f(t), t)),),
        (Step("1", eq(sp.Derivative(f(t) ** 2, t), 2 * f(t) * sp.Derivative(f(t), t)), Algebra()),),
        {"f": smooth(f)},
    )  # fmt: skip
    at = {"f": sp.Lambda(s, value)}
    own = value.subs(s, t)
    goal = eq(sp.Derivative(own**2, t), 2 * own * sp.Derivative(own, t))
    assert "smooth function" in fault(
        (goal, Instance("slope", at)), hypotheses={"f": smooth(f)}, lemmas=[lemma]
    )
    fine = s**3 * f(2 * s + 1)
    own = fine.subs(s, t)
    goal = eq(sp.Derivative(own**2, t), 2 * own * sp.Derivative(own, t))
    by = Instance("slope", {"f": sp.Lambda(s, fine)})
    assert fault((goal, by), hypotheses={"f": smooth(f)}, lemmas=[lemma]) is None


@pytest.mark.parametrize(
    "form", [-RELU.kappa, RELU.kappa - k12, k12, RELU.kappa + 1, RELU.kappa**2]
)
def test_what_is_no_dual(form):
    K = Kernel("K", form)
    gap = K(x, x) + K(y, y) - 2 * K(x, y)
    for name, goal, at in (
        ("distance of feature means", ge(gap), {"kernel": K(x, y), "x": x, "y": y}),
        ("nonnegative features", ge(K(x, y)), {"kernel": K(x, y)}),
    ):
        assert "the premise" in fault((goal, Cited(name, at)), END)


def test_a_fact_with_infinitely_many_labels_within_does_not_grant_them():
    huge = Mean(sp.exp(sp.exp(k)), (k, Poisson(1)))
    size = dot(m, m)

    def tilted(of):
        weight = dot(x, x) ** (N - 1)
        return Mean(of * weight, (x, G)) / Mean(weight, (x, G))

    mixed = Mean(tilted(huge), (k, Poisson(size)), (N, FairCoins(k)))
    at = {"law": G, "m": m, "f": sp.Lambda(s, huge)}
    cited = eq(huge, mixed), Cited("length of a normal vector with a mean", at)
    assert fault(cited, (gt(huge), Sign()), hypotheses=NORMAL)


def test_a_positive_function_is_positive_for_all_draws():
    two, gap = ((x, P), (y, P)), dot(x - y, x - y)
    given = {"apart": gt(Mean(gap, *two)), "x": gt(1, dot(x, x))}
    for c in (1 - dot(x, x), dot(x, x), sp.Integer(0), -b):
        at = {"law": P, "x": x, "y": y, "c": c, "g": gap}
        goal = gt(Mean(c * gap, *two)), Cited("mean of a positive function", at)
        assert "the premise 'c > 0'" in fault(goal, END, hypotheses=given)
    at = {"law": P, "x": x, "y": y, "c": b, "g": -gap}
    goal = gt(Mean(-b * gap, *two)), Cited("mean of a positive function", at)
    assert "the premise" in fault(goal, END, hypotheses=given)
