r"""Words and formulas as HTML with MathML, from the pieces and the LaTeX that a paper is made of.

`formula` is for mathematics, which latex2mathml converts; `prose_html` is for words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from latex2mathml.converter import convert
from markupsafe import Markup, escape

from nctheory.present.reason_words import Lead
from nctheory.prose.markup import parse
from nctheory.prose.references import BIBLIOGRAPHY
from nctheory.prose.words import Cite, Display, Items, Math, Piece, Prose, StepLink, TheoremLink

__all__ = ["formula", "lead_html", "prose_html", "words_html"]

# What latex2mathml makes of signs, names and bold type, and what they are in MathML Core.
_OPERATOR = r'<mo form="prefix" stretchy="false" lspace="{0}" rspace="0">\1</mo>'
_SIGNS = (
    (r"<mi>&#x0007E;</mi>", "<mo>∼</mo>"),
    (r">\\langle</mo>", ">&#x027E8;</mo>"),  # of a given size
    (r">\\rangle</mo>", ">&#x027E9;</mo>"),
    (r"<mi>(&#x027E8;)</mi>", _OPERATOR.format("0")),
    (r"<mi>(&#x027E9;)</mi>", _OPERATOR.format("0").replace("prefix", "postfix")),
    (r"<m[io]>([A-Za-z]{2,})</m[io]>", _OPERATOR.format("0.1667em")),
    (
        r"<mi>(&#x003(?:9[1-9A-F]|A[0-9]);)</mi>",
        r'<mi mathvariant="normal">\1</mi>',
    ),  # Greek capitals
    (r"<mo>(&#x0221E;)</mo>", r"<mi>\1</mi>"),  # infinity, and the arrows of "implies", "iff"
    (r"<mi>(&#x0(?:27F9|27FA|00B1);)</mi>", r"<mo>\1</mo>"),  # and plus or minus
)
_BOLD = re.compile(r'<m([in]) mathvariant="bold">([0-9A-Za-z])</m[in]>')


def formula(latex: str, *, display: bool = True) -> Markup:
    """Mathematics, in a box of its own or in a line.

    >>> print(formula("x^2", display=False))
    <math xmlns="http://www.w3.org/1998/Math/MathML" display="inline"><mrow><msup><mi>x</mi>...
    """
    # `aligned` is `align` within a formula, and latex2mathml knows align* only.
    text = re.sub(r"\{aligned\}", "{align*}", latex)
    text = convert(text, display="block" if display else "inline")
    for made, meant in _SIGNS:
        text = re.sub(made, meant, text)
    return Markup(_BOLD.sub(_bold, text))


def _bold(match: re.Match[str]) -> str:
    kind, sign = match.groups()
    start = ("0", 0x1D7CE) if sign.isdigit() else ("A", 0x1D400) if sign <= "Z" else ("a", 0x1D41A)
    return f"<m{kind}>{chr(start[1] + ord(sign) - ord(start[0]))}</m{kind}>"


def words_html(text: str) -> Markup:
    """Words with markup (`nctheory.prose.markup`)."""
    return prose_html(parse(text))


def prose_html(words: Prose, links: Mapping[str, str] | None = None) -> Markup:
    r"""Words. `links` gives the address of each step and theorem that has one, by its label.

    >>> print(prose_html(parse("A_b by [@hui2022] & [#mediant]"), {"thm:mediant": "#m"}))
    A_b by <a href="https://arxiv.org/abs/2202.08384">Hui, Belkin and Nakkiran (2022)</a> &amp;
    theorem <a href="#m">mediant</a>
    """
    return Markup("").join(_piece(piece, links or {}) for piece in words)


def _piece(piece: Piece, links: Mapping[str, str]) -> Markup:
    match piece:
        case Math(latex):
            return formula(latex, display=False)
        case Display(rows):
            boxes = (Markup('<div class="wide">{}</div>').format(formula(row)) for row in rows)
            return Markup("").join(boxes)
        case StepLink(label, name):
            return _link(links.get(label), name)
        case TheoremLink(id_):
            return Markup("theorem {}").format(_link(links.get(f"thm:{id_}"), id_))
        case Cite(key):
            work = BIBLIOGRAPHY[key]
            return _link(work.address, f"{work.name} ({work.year})")
        case Items(items):
            entries = (Markup("<li>{}</li>").format(prose_html(item, links)) for item in items)
            return Markup("<ol>{}</ol>").format(Markup("").join(entries))
    return escape(
        re.sub(
            r'"([^"]*)"',
            "\N{LEFT DOUBLE QUOTATION MARK}\\1\N{RIGHT DOUBLE QUOTATION MARK}",
            piece.text,
        )
    )


def _link(address: str | None, name: str) -> Markup:
    return Markup('<a href="{}">{}</a>').format(address, name) if address else escape(name)


def lead_html(lead: Lead, links: Mapping[str, str]) -> Markup:
    """What leads to a formula as a sentence that stands below it."""
    if not lead.then and len(lead.words) == 1:
        return Markup("By definition.")
    words = prose_html(lead.words, links)
    return words + (" gives it." if lead.then == "gives" else ".")
