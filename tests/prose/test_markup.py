"""Words with markup: what is a formula, a reference or text, and what is an error."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nctheory.prose.markup import parse, plain_text
from nctheory.prose.plain_formulas import formula_tex
from nctheory.prose.tex import escape, prose_tex, words_tex
from nctheory.prose.words import (
    Cite,
    Display,
    Items,
    Math,
    StepLink,
    Text,
    TheoremLink,
    as_data,
    capital,
    from_data,
    listing,
    say,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("G = K_0 dQ/dk12", "G = K_{0} d Q/d k_{12}"),
        ("cos theta = k12 / sqrt(k11 k22)", r"\cos \theta = k_{12} / \sqrt{k_{11} k_{22}}"),
        ("NC1(a K + b) = NC1(K)", r"\mathrm{NC}_{1}(a K + b) = \mathrm{NC}_{1}(K)"),
        ("E |h - E h|^2 >= 0", r"\mathbb{E} |h - \mathbb{E} h|^{2} \ge 0"),
        ("d -> infinity", r"d \to \infty"),
        ("{(1, 0), (-2, 0)}", r"\{(1, 0), (-2, 0)\}"),
        ("(1, sqrt(2) mu')", r"(1, \sqrt{2} \mu')"),
        ("E f'(u) g'(v)", r"\mathbb{E} f'(u) g'(v)"),
        ("(I - 1 p_g')Z'H", "(I - 1 p_{g}')Z'H"),
        ("2*sqrt(k11)/(3*pi)", r"2 \sqrt{k_{11}}/(3 \pi)"),
        ("NTK = 2 NNGP", r"\mathrm{NTK} = 2\,\mathrm{NNGP}"),
        ("x_{c,i} ~ N(mu_c, Sigma_c)", r"x_{c,i} \sim N(\mu_{c}, \Sigma_{c})"),
        ("w.x + <x, x'>", r"w\cdot x + \langle x, x' \rangle"),
        ("a < b, c > d", "a < b, c > d"),  # no inner product
        ("|x ^ y| <= r^(L - 1)", r"|x \wedge y| \le r^{L - 1}"),
        ("e^old, sum_c |m'_c|^2", r"e^{\mathrm{old}}, \sum_{c} |m'_{c}|^{2}"),
    ],
)
def test_formulas(text, expected):
    assert formula_tex(text) == expected


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("the NNGP", "expected a letter or a known name, got 'the'"),
        ("aK", "got 'aK'"),
        ("(a", "'(' without its partner"),
        ("a]", "']' without its partner"),
        ("|a", "'|' without its partner"),
        ("sqrt 2", "expected a parenthesis after sqrt"),
        ("a_", "nothing after _ or ^"),
        ("a^+", "unexpected '+' after _ or ^"),
        (r"\alpha", r"unexpected '\\'"),
        (" ", "it is empty"),
    ],
)
def test_what_is_no_formula_is_an_error(text, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        formula_tex(text)
    with pytest.raises(ValueError, match=re.escape(said)):
        parse(f"Of ${text}$.")


def test_markup_becomes_pieces():
    text = r"By [#mediant] and [@cho2009], $J >= 0$, for \$5 [sic] and a_b."
    assert parse(text) == (
        Text("By "), TheoremLink("mediant"), Text(" and "), Cite("cho2009"), Text(", "),
        Math(r"J \ge 0", "J >= 0"), Text(", for $5 [sic] and a_b."),
    )  # fmt: skip
    expected = "By mediant and Cho and Saul (2009), J >= 0, for $5 [sic] and a_b."
    assert plain_text(text) == expected
    assert words_tex(text) == (
        r"By Theorem~\ref{thm:mediant} and Cho and Saul~\cite{cho2009}, $J \ge 0$, for \$5 [sic] "
        r"and a\_b."
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("costs $5", r"expected a second $ that ends a formula, or \$, in 'costs $5'"),
        ("[@cho2008]", "got 'cho2008'; did you mean 'cho2009'?"),
        ("[@]", "expected a key of the bibliography"),
    ],
)
def test_markup_that_cannot_be_read_is_an_error(text, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        parse(text)


@pytest.mark.parametrize(
    "text",
    ["Q is the NNGP, and G = K_0 dQ/dk12.", "N. Obody, A work that is not listed (1999)", "[1]"],
)
def test_text_without_markup_is_printed_as_it_stands(text):
    assert parse(text) == (Text(text),)
    assert plain_text(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("69-72, Cauchy-Schwarz, arc-cosine", "69--72, Cauchy--Schwarz, arc-cosine"),
        ("50 % & more #3 in a_b", r"50 \% \& more \#3 in a\_b"),
        ('the "claim" of $5\\', r"the ``claim'' of \$5\textbackslash{}"),
        ("", ""),
    ],
)
def test_text_is_escaped(text, expected):
    assert escape(text) == expected


@given(st.text(alphabet=st.characters(codec="ascii"), max_size=60))
def test_any_text_is_safe_in_latex(text):
    plain = re.sub(r"\\.", "", escape(text))
    assert plain.count("{") == plain.count("}")
    assert not set(plain) & set("#%&_^~$")


@given(st.text(alphabet="ab12 ()[]{}<>|^_=+-*/.,'~$", max_size=30))
def test_a_formula_is_well_formed_or_refused(text):
    try:
        latex = formula_tex(text)
    except ValueError:
        return
    plain = re.sub(r"\\[{}]", "", latex)
    depth = 0
    for c in plain:
        depth += (c == "{") - (c == "}")
        assert depth >= 0
    assert depth == 0
    assert "$" not in latex


def test_pieces_survive_json():
    words = say(
        "By ", StepLink("eq:a:b", "b"), Display(("x", "y")), Items((say("one"), parse("$x_1$"))),
        TheoremLink("mediant"), Cite("cho2009"),
    )  # fmt: skip
    assert from_data(as_data(words)) == words


def test_lists_and_capitals():
    assert plain(listing([])) == ""
    assert plain(listing([Text("a"), Text("b")])) == "a and b"
    assert plain(listing([Text("a"), say("b", "c"), Text("d")])) == "a, bc, and d"
    assert plain(capital(say("the sum"))) == "The sum"
    assert capital(parse("$x$")) == parse("$x$")


def plain(words):
    return "".join(piece.text for piece in words)


def test_an_enumeration_in_latex():
    items = Items((say("one:", Display(("x = 1",))), say("two")))
    assert prose_tex(say("As follows.", items, "Hence")) == (
        "As follows.\n\\begin{enumerate}\n\\item one:\n\\begin{equation*}\nx = 1\n"
        "\\end{equation*}\n\\item two\n\\end{enumerate}\nHence"
    )
