"""Formulas in lines: they fit, nothing is lost, and brackets stay together."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nctheory.present.tex.latex_lines import LINE, broken, width

ARTICLE = 34.5  # em, a line of the class article
LAYOUT = re.compile(
    r"\\begin\{aligned\}|\\end\{aligned\}|\\\\|&|\\hspace\{[^}]*\}|\\quad|\{\}|\\cdot|\\left|\\right"
    r"|\\(?:big|Bigg)[lr]|\s"
)


def content(formula):
    """The formula without what sets it in lines."""
    return LAYOUT.sub("", formula)


def rows(formula):
    body = formula.removeprefix("\\begin{aligned}\n").removesuffix("\n\\end{aligned}")
    return [row.strip() for row in body.split("\\\\\n")]


@st.composite
def formulas(draw, depth=3):
    """Sums and products with brackets, fractions, roots, indices and functions."""
    atoms = st.sampled_from(
        ["a", "12", "k_{12}", r"\alpha", r"M_{11}(Q)", r"\langle x, y\rangle", "w^{2}", "W_{Q}"]
    )
    if depth == 0:
        return draw(atoms)
    inner = formulas(depth - 1)
    kind = draw(st.sampled_from(["sum", "product", "bracket", "fraction", "call", "mean"]))
    if kind == "sum":
        terms = draw(st.lists(inner, min_size=2, max_size=6))
        signs = [draw(st.sampled_from([" + ", " - "])) for _ in terms[1:]]
        return terms[0] + "".join(s + t for s, t in zip(signs, terms[1:], strict=True))
    if kind == "product":
        factors = draw(st.lists(inner, min_size=2, max_size=3))
        return " ".join(rf"\left({factor}\right)" for factor in factors)
    if kind == "fraction":
        return rf"\frac{{{draw(atoms)}}}{{\sqrt{{{draw(atoms)}}}}} {draw(atoms)}"
    if kind == "call":
        return rf"\arcsin\left({draw(inner)}\right)"
    if kind == "mean":
        return rf"\mathbb{{E}}_{{x \sim X_{{1}}}}\left[{draw(inner)}\right]"
    return rf"\left({draw(inner)}\right)^{{2}}"


def is_balanced(row_text):
    pairs = {"{": "}"}
    depth = 0
    for char in row_text.replace(r"\{", "").replace(r"\}", ""):
        depth += (char in pairs) - (char in pairs.values())
        if depth < 0:
            return False
    return depth == 0


@given(formulas())
def test_nothing_is_lost_and_brackets_match(formula):
    formula = f"W_{{Q}} = {formula}"
    text = broken(formula)
    if width(formula) <= LINE:
        assert text == formula
        return
    assert content(text) == content(formula)
    for row in rows(text):
        assert is_balanced(row)
        assert row.count(r"\left") == row.count(r"\right")
        assert len(re.findall(r"(?<!\\)&", row)) == 1
    for side in "lr":
        assert text.count(rf"\big{side}") == text.count(rf"\big{'r' if side == 'l' else 'l'}")


@given(formulas())
def test_every_line_fits(formula):
    text = broken(f"W_{{Q}} = {formula}")
    for row in rows(text) if text.startswith(r"\begin{aligned}") else []:
        before, after = row.split("&")
        start = width(before) if before.strip() else width("W_{Q}")
        indents = sum(float(x) for x in re.findall(r"\\hspace\{([\d.]+)em\}", after))
        after = re.sub(r"\\hspace\{[^}]*\}|\\(?:big|Bigg)[lr]|\\left|\\right|\{\}", "", after)
        set_, brackets = re.subn(r"[()\[\]]|\\[lr]angle", " ", after)
        assert start + indents + width(set_) + 0.4 * brackets <= ARTICLE, row


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        (  # between terms
            "a = b + b + b + b + b + b + b - b",
            ["a &= b + b + b + b + b + b", r"&\hspace{1.0em} {} + b - b"],
        ),
        (  # before the relation
            r"\left(a + b + k_{11}\right) \left(c + d + k_{22}\right) > 0",
            [r"&\left(a + b + k_{11}\right)\left(c + d + k_{22}\right)", r"&\quad > 0"],
        ),
        (  # within the brackets that are too wide, and only there
            r"f = w_{1} \left(a + b + c + d + e + 1\right) + w_{2} \left(a + b\right)",
            [
                r"f &= w_{1} \bigl( a + b + c + d",
                r"&\hspace{4.0em} {} + e + 1 \bigr)",
                r"&\hspace{1.0em} {} + w_{2}\left(a + b\right)",
            ],
        ),
        (  # what is attached to brackets stays with them
            r"\left(a + b + c + d + e + f + g\right)^{2} z",
            [r"&\bigl( a + b + c + d + e + f", r"&\hspace{2.0em} {} + g \bigr)^{2} z"],
        ),
        (  # a root becomes a power
            r"\sqrt{a + b + c + d + e + f + g} < 1",
            [
                r"&\bigl( a + b + c + d + e + f",
                r"&\hspace{2.0em} {} + g \bigr)^{1/2}",
                r"&\quad < 1",
            ],
        ),
        (  # not before the differential
            r"\int_{0}^{1} k_{11} k_{12} k_{22} \exp\left(a + b + c\right)\, da",
            [
                r"&\int_{0}^{1} k_{11} k_{12} k_{22}",
                r"&\hspace{1.0em} {} \cdot \exp\left(a + b + c\right) \, d a",
            ],
        ),
        (  # a fraction with a slash is a factor, whatever stands beside it
            r"a = x \frac{k_{11} k_{12} k_{22} k_{33} k_{44} k_{55} k_{66} k_{77}}{2} y",
            [
                r"a &= x \bigl( k_{11} k_{12} k_{22} k_{33} k_{44}",
                r"&\hspace{2.5em} {} \cdot k_{55} k_{66} k_{77} \big/ 2 \bigr)",
                r"&\hspace{1.0em} {} \cdot y",
            ],
        ),
        (  # before the arrow
            r"a + b + c \ge c + d + e \iff a \ge d",
            [r"&a + b + c", r"&\quad \ge c + d + e", r"&\quad \iff a \ge d"],
        ),
    ],
)
def test_where_a_formula_is_broken(formula, expected):
    assert rows(broken(formula, 12.0)) == expected


@pytest.mark.parametrize("formula", [r"\left(a", r"\frac{a", "a}b{"])
def test_a_formula_that_does_not_parse_is_refused(formula):
    with pytest.raises((ValueError, IndexError)):
        broken(formula + " + b" * 40)


@pytest.mark.parametrize(("formula", "whole"), [
    (r"\frac{WIDE}{2} \mathrm{inverse}(x)", r"\big/ 2 \bigr)"),
    (r"\sin \frac{WIDE}{2}", r"\sin \bigl( "),
    (r"\operatorname{arcsin} \frac{WIDE}{2}", r"\operatorname{arcsin} \bigl( "),
    (r"x \frac{- WIDE}{2}", r"\bigl( - k"),
])  # fmt: skip
def test_no_factor_gets_below_a_slash_or_out_of_a_function(formula, whole):
    wide = " ".join(f"k_{{{n}{n}}}" for n in range(10))
    text = broken(formula.replace("WIDE", wide), 12.0)
    assert r"\big/" in text
    assert whole in text


def test_a_group_in_braces_within_a_bracket_is_broken_and_scalar_products_stay_whole():
    scalar = r"\langle h + m, u \left(k - e \langle e, k \rangle\right) \rangle"
    formula = r"a = \left|{" + " + ".join([scalar] * 4) + r"}\right|"
    found = rows(broken(formula))
    assert len(found) > 1
    assert all(row.count(r"\langle") == row.count(r"\rangle") for row in found)


def test_for_what_values_it_is_said_stands_in_a_row_of_its_own():
    sides = " + ".join(["b"] * 20)
    rows = broken(rf"a = {sides} \quad \forall\, x \in \mathbb{{R}}", 20.0).splitlines()
    assert rows[-2].strip() == r"&\quad \forall \, x \in \mathbb{R}"
    assert not any(r"\cdot" in row for row in rows)
