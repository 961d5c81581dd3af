"""False theorems are rejected, each for its fault; true ones of the same shape are accepted.

The files are written as an author writes them. `f*.py` and `t*.py` were handed over after an audit
of an earlier checker, which accepted them; `honest_*.py` are their counterparts, and `near_*.py` more
of them, by the least edits that make each step true. Each `g*.py` has a
false theorem and an honest one of the same shape, and maybe a lemma that both quote.
"""

from pathlib import Path

import pytest

from tests.trusted.judging import faults

FOLDER = Path(__file__).parent / "false_theorems"
# What is said of the false theorems in each file: of each of them, in order.
HANDED_OVER = {
    "f01_complex_vector": {"every-vector-is-short": "I is no expression"},
    "f03_hostile_derived": {"hostile-derived": "no derivation"},
    "f04_nonneg_drawn": {"every-mean-is-nonnegative": "gives real values"},
    "f05_xi_capture": {"xi-capture": "the sides differ"},
    "f06_always_label": {
        "then-another": "'h' is not 'h'",
        "then-on-average": "of c something is assumed",
    },
    "f08_lambda_capture": {"lambda-capture": "scaled says at these values"},
    "f10_singular_kernel": {"inverse": "the sides differ"},
    "f11_limit_parameter": {"limit": ""},
    "f13_under_integral": {"slope": "r^2 may be 0"},
    "f17_balls_name": {"balls-name": "no balls for apply"},
    "f20_hadamard": {"hadamard": "for these arguments it says"},
    "f23_sign": {"sign": "is no relation between numbers"},
    "f28_order_of_draws": {"order-of-draws": "the sides differ", "drawn-twice": "x is drawn twice"},
    "f29_trace": {"trace": "I is no expression"},
    "f31_vacuous": {"vacuous": "no point meets the hypotheses"},
    "t1_instance_judge": {"t-judge": "the sides differ"},
    "t4_module_spoof": {"t-spoof": "Odd(r) is no expression"},
    "t6_two_faces": {"t-two-faces": "t-lemma says at these values: a >= 0"},
}
INVENTED = {
    "g01_hidden_sign": "may be negative",
    "g02_drawn_but_fixed": "of z something is assumed",
    "g03_premise_left_out": "the premise 'h' is not given: s >= -1",
    "g04_captured_by_integral": "lemma says at these values",
    "g05_captured_by_sum": "lemma says at these values",
    "g06_captured_by_limit": "lemma says at these values",
    "g07_captured_by_mean": "lemma says at these values",
    "g08_through_a_pole": "may be 0 or less where it is differentiated",
    "g09_special_parameter": "may vanish to a higher order",
    "g10_division": "(r + 1)",
    "g11_root": "the sides differ",
    "g12_logarithm": "the sign of log(r + 1) does not follow",
    "g13_arcsine": "may be beyond 1",
    "g14_cosine_at_zero": "the sides differ by C(x, x) - 1",
    "g15_named_cos": "cos has a meaning of its own",
    "g16_named_pi": "'pi' is no name",
    "g17_subclass": "s is no expression of the language",
    "g18_contradictory": "no point meets the hypotheses",
    "g19_strict_iff": "the sides are of two kinds",
    "g20_nothing_stated": "the statement",
    "g21_not_a_step": "the statement",
    "g22_assumed": "no more than what is cited, defined or assumed",
    "g23_of_itself": "c is not new",
    "g24_defined_twice": "c is not new",
    "g25_wrong_base": "may be negative",
    "g26_not_both_cases": "where r <= 0",
    "g27_wrong_count": "the sides differ",
    "g28_monotone_across": "may be 0 or less where it is differentiated",
    "g29_drawn_twice": "the sides differ",
    "g30_law_of_another_kind": "p is a law nat",
    "g31_strict_for_nothing": "need not be strict",
    "g32_fixed_but_moved": "of r something is assumed",
    "g33_negative_factor": "the factor r may not be positive",
    "g34_mirrored": "the sides differ",
    "g35_rate_zero": "the derivative and the integrand differ",
    "g36_equal_at_the_end": "the gap is in",
    "g37_another_class": "the gap and the mean of the fact differ",
    "g38_tolerance": "the sides differ",
    "g39_complex_multiplier": "may be negative",
    "g41_function_captures": "lemma says at these values",
    "g42_smooth_no_more": "f is a smooth function",
    "g43_not_all_orders": "'>' is not the case",
    "g44_only_of_some": "the sign of f(",
    "g46_base_of_one_place": "there is no 'first' above, or it is of another kind",
    "g45_generalised_too_far": "of s something is assumed",
    "g40_opened_in_two_places": "the sign of E[t; t ~ Z2] does not follow",
    "g41_not_normal": "the premise 'normal law'",
    "g42_normal_grows": "not clear that it exists",
    "g43_no_dimension": "the premise 'dimension'",
    "g44_along_zero": "the premise 'x is not 0'",
    "g45_narrower_than_normal": "the premise 'q >= 0'",
    "g46_features_of_another": "the premise 'dual'",
    "g47_almost_surely": "the denominator",
    "g48_positive_somewhere": "the premise 'not 0'",
    "g49_exponential_of_a_square": "it is not clear that it exists",
    "g50_inverse_square": "it is not clear that it exists",
    "g51_integral_of_exponentials": "it is not clear that it exists",
    "g52_integral_that_does_not_exist": "the integrals may not exist",
}


COUNTERPARTS = sorted(f.stem for f in FOLDER.glob("honest_*.py"))
COUNTERPARTS += sorted(f.stem for f in FOLDER.glob("near_*.py"))


def test_the_tables_name_all_files():
    files = {f.stem for f in FOLDER.glob("*.py") if not f.stem.startswith("near_")}
    assert files == {
        *HANDED_OVER,
        *INVENTED,
        *(f"honest_{name.split('_')[0]}" for name in HANDED_OVER),
    }


@pytest.mark.parametrize("name", HANDED_OVER)
def test_what_was_handed_over_is_rejected_for_its_fault(name):
    found = faults(FOLDER / f"{name}.py")
    for theorem, said in HANDED_OVER[name].items():
        assert said in (found[theorem] or "it was accepted")
    assert all(
        found[theorem] is None
        for theorem in found
        if theorem in ("sq", "sq2", "scaled", "one-class")
    )


@pytest.mark.parametrize("name", COUNTERPARTS)
def test_their_counterparts_are_accepted(name):
    found = faults(FOLDER / f"{name}.py")
    assert found
    assert set(found.values()) == {None}


@pytest.mark.parametrize("name", INVENTED)
def test_the_false_one_of_a_pair_is_rejected_for_its_fault(name):
    found = faults(FOLDER / f"{name}.py")
    assert INVENTED[name] in (found.pop("false") or "it was accepted")
    assert set(found.values()) == {None}
    assert "honest" in found
