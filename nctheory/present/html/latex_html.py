r"""The LaTeX that the package prints, as HTML with MathML: the same text in a page as in a paper.

`formula` is for mathematics, which latex2mathml converts. `prose` is for text with formulas in it:
it knows what `nctheory.present.tex` writes ($...$, gather* and equation*, enumerate, \ref, \cite
and escaped characters), and no more of LaTeX.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from latex2mathml.converter import convert
from markupsafe import Markup, escape

from nctheory.present.tex.latex_references import WORKS

__all__ = ["formula", "prose_html"]

# What latex2mathml makes of signs, names and bold type, and what they are in MathML Core.
_OPERATOR = r'<mo form="prefix" stretchy="false" lspace="{0}" rspace="0">\1</mo>'
_SIGNS = (
    (r"<mi>&#x0007E;</mi>", "<mo>∼</mo>"),
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
_TOKEN = re.compile(
    r"""\$(?P<inline>[^$]+)\$
      | \\begin\{(?P<kind>gather|equation)\*\}(?P<display>.*?)\\end\{(?P=kind)\*\}
      | \(\\ref\{(?P<ref>[^}]*)\}\)
      | Theorem~\\ref\{(?P<theorem>[^}]*)\}
      | ~?\\cite\{(?P<cite>[^}]*)\}
      | \\(?P<list>begin|end)\{enumerate\}
      | (?P<item>\\item\b)
      | \\text(?P<named>less|greater|bar|backslash|asciicircum|asciitilde)\{\}
      | \\(?P<escaped>[#$%&_{}])
      | (?P<sign>~|``|''|--)""",
    re.VERBOSE | re.DOTALL,
)
_NAMED = {"less": "<", "greater": ">", "bar": "|", "backslash": "\\", "asciicircum": "^",
          "asciitilde": "~"}  # fmt: skip
_PLAIN = {"~": "\N{NO-BREAK SPACE}", "``": "“", "''": "”", "--": "–"}
_ROW = re.compile(r"\\begin\{aligned\}.*?\\end\{aligned\}|[^\n]+", re.DOTALL)


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


def prose_html(latex: str, links: Mapping[str, tuple[str, str]] | None = None) -> Markup:
    r"""Text with formulas in it. `links` gives the address and the name of each label referred to.

    >>> print(prose_html(r"A\_b by (\ref{eq:x}),", {"eq:x": ("#x", "J > 0")}))
    A_b by <a href="#x">J &gt; 0</a>,
    """
    links, pieces, at, items = links or {}, [], 0, 0
    for match in _TOKEN.finditer(latex):
        pieces.append(escape(latex[at : match.start()]))
        at = match.end()
        kind = str(match.lastgroup)
        text = match[kind]
        if kind == "inline":
            pieces.append(formula(text, display=False))
        elif kind == "display":
            rows = (row.rstrip("\\ ") for row in _ROW.findall(text.strip()))
            pieces += [Markup('<div class="wide">{}</div>').format(formula(r)) for r in rows if r]
        elif kind in ("ref", "theorem"):
            address, name = links.get(text, ("", text.rpartition(":")[2]))
            link = Markup('<a href="{}">{}</a>').format(address, name) if address else escape(name)
            pieces.append(Markup("theorem {}").format(link) if kind == "theorem" else link)
        elif kind == "cite":
            works = [w for key in text.split(",") for w in WORKS if w.key == key]
            named = len(works) == 1 and pieces[-1].endswith(works[0].name)
            names = "; ".join(f"{w.name} {w.year}" for w in works)
            pieces.append(escape(f" ({works[0].year if named else names})"))
        elif kind == "list":
            pieces.append(Markup("<ol>" if text == "begin" else "</li></ol>"))
            items = 0
        elif kind == "item":
            pieces.append(Markup("</li><li>" if items else "<li>"))
            items += 1
        else:
            pieces.append(escape(_NAMED.get(text) or _PLAIN.get(text) or text))
    pieces.append(escape(latex[at:]))
    return Markup("").join(pieces)
