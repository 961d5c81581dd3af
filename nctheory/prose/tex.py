r"""Words in LaTeX: `words_tex` of what an author writes, `prose_tex` of pieces.

>>> print(words_tex("50 % of $Q_1$, by [@cho2009]"))
50 \% of $Q_{1}$, by Cho and Saul~\cite{cho2009}
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nctheory.prose.markup import parse
from nctheory.prose.references import BIBLIOGRAPHY, latex_accents
from nctheory.prose.words import Cite, Display, Items, Math, Piece, Prose, StepLink, TheoremLink

__all__ = ["display", "escape", "prose_tex", "words_tex"]

_ESCAPES = {c: f"\\{c}" for c in "#$%&_{}"} | {
    "\\": r"\textbackslash{}", "^": r"\textasciicircum{}", "~": r"\textasciitilde{}",
    "<": r"\textless{}", ">": r"\textgreater{}", "|": r"\textbar{}",
}  # fmt: skip


_NEXT_LINE = " \\\\\n"
_PAGE = 16  # lines, as some are high


def escape(text: str) -> str:
    r"""The text itself, with the characters escaped that LaTeX gives a meaning.

    >>> print(escape("50 % of a_b"))
    50 \% of a\_b
    """
    text = re.sub(r'"([^"]*)"', r"``\1''", text)
    text = re.sub(r"(\d|[A-Z][a-z]+)-(?=\d|[A-Z][a-z])", r"\1--", text)  # pages, and two names
    return "".join(_ESCAPES.get(c, c) for c in text if c.isprintable() or c.isspace())


def prose_tex(words: Prose) -> str:
    """The words in LaTeX. Theorems and works have the labels thm:ID and their keys."""
    return "".join(map(_piece, words))


def words_tex(text: str) -> str:
    """The LaTeX of words with markup. Raises ValueError if it cannot be read."""
    return prose_tex(parse(text))


def display(formulas: Sequence[str], labels: Sequence[str] = ()) -> str:
    """Formulas in lines of their own, numbered if they have labels.

    Pages may break between the lines of one that has more of them than a page.
    """
    long = [f.count(_NEXT_LINE) >= _PAGE for f in formulas]
    if any(long) and len(formulas) > 1:
        return "".join(display([f], labels[i : i + 1]) for i, f in enumerate(formulas))
    marks = [rf" \label{{{label}}}" for label in labels] or [""] * len(formulas)
    if any(long):
        rows = formulas[0].removeprefix("\\begin{aligned}\n").removesuffix("\n\\end{aligned}")
        name = "align"
        body = rows.replace(_NEXT_LINE, r" \notag" + _NEXT_LINE) if labels else rows
        body += marks[0]
    else:
        name = "equation" if len(formulas) == 1 else "gather"
        body = _NEXT_LINE.join(f + mark for f, mark in zip(formulas, marks, strict=True))
    name += "" if labels else "*"
    return f"\n\\begin{{{name}}}\n{body}\n\\end{{{name}}}"


def _piece(piece: Piece) -> str:
    match piece:
        case Math(latex):
            return f"${latex}$"
        case Display(rows):
            return f"{display(rows)}\n"
        case StepLink(label):
            return rf"(\ref{{{label}}})"
        case TheoremLink(id_):
            return rf"Theorem~\ref{{thm:{id_}}}"
        case Cite(key):
            return rf"{latex_accents(BIBLIOGRAPHY[key].name)}~\cite{{{key}}}"
        case Items(items):
            body = "\n".join(rf"\item {prose_tex(item).rstrip()}" for item in items)
            return f"\n\\begin{{enumerate}}\n{body}\n\\end{{enumerate}}\n"
    return escape(piece.text)
