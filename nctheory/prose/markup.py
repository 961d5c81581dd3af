r"""Words as authors write them, with explicit markup, into typed pieces: `parse`.

    $Q >= 0$       a formula, in the notation of plain text (`nctheory.prose.plain_formulas`)
    [@cho2009]     a work of the bibliography (`nctheory.prose.references`)
    [#mediant]     a theorem
    \$             a dollar sign

All else is text, as it stands.

    >>> parse("By [@cho2009], $J >= 0$.")
    (Text(text='By '), Cite(key='cho2009'), Text(text=', '), Math(latex='J \\ge 0', text='J >= 0'),
    Text(text='.'))
    >>> plain_text("By [@cho2009], $J >= 0$.")
    'By Cho and Saul (2009), J >= 0.'
"""

from __future__ import annotations

import difflib
import re

from nctheory.prose.plain_formulas import formula_tex
from nctheory.prose.references import BIBLIOGRAPHY
from nctheory.prose.words import Cite, Math, Piece, Prose, Text, TheoremLink, say

__all__ = ["parse", "plain_text"]

_MARKUP = re.compile(
    r"(?P<dollar>\\\$)|\$(?P<math>[^$]*)\$|\[@(?P<cite>[^\]\s]*)\]|\[#(?P<theorem>[^\]\s]+)\]"
)


def parse(text: str) -> Prose:
    """The pieces of a text with markup.

    Raises
    ------
    ValueError
        if a dollar sign has no partner, a formula is not in the notation, or a work is not in the
        bibliography; one line, which says the nearest key.
    """
    pieces: list[str | Piece] = []
    words, at = "", 0
    for match in _MARKUP.finditer(text):
        words += _words(text[at : match.start()], text)
        at = match.end()
        if match["dollar"]:
            words += "$"
            continue
        pieces += [words, _piece(match)]
        words = ""
    words += _words(text[at:], text)
    return say(*pieces, words)


def _words(words: str, text: str) -> str:
    if "$" in words:
        raise ValueError(rf"expected a second $ that ends a formula, or \$, in {text[:100]!r}")
    return words


def _piece(match: re.Match[str]) -> Piece:
    if match["math"] is not None:
        return Math(formula_tex(match["math"]), match["math"])
    if match["theorem"]:
        return TheoremLink(match["theorem"])
    return Cite(_known(match["cite"]))


def _known(key: str) -> str:
    if key in BIBLIOGRAPHY:
        return key
    near = difflib.get_close_matches(key, BIBLIOGRAPHY, n=1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    raise ValueError(f"expected a key of the bibliography in [@...], got {key!r}{hint}")


def plain_text(text: str) -> str:
    """The text without markup, for terminals and JSON."""
    return "".join(map(_plain, parse(text)))


def _plain(piece: Piece) -> str:
    if isinstance(piece, Cite):
        return BIBLIOGRAPHY[piece.key].short
    if isinstance(piece, TheoremLink):
        return piece.id
    assert isinstance(piece, Text | Math)
    return piece.text
