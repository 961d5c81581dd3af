r"""Formulas in words, from the notation of plain text to LaTeX: `formula_tex`.

    >>> print(formula_tex("G = K_0 dQ/dk12"))
    G = K_{0} d Q/d k_{12}

The notation is that of the package's text: names are single letters, with an index after _ or of
two digits (k12), the Greek letters, and the names in `_NAMES`; a product is written with a space or
with *; <x, y> is an inner product. Anything else is an error: nothing is guessed.
"""

from __future__ import annotations

import re

__all__ = ["formula_tex"]

_GREEK = (
    "alpha beta gamma delta epsilon eta theta kappa lambda mu nu xi pi rho sigma tau phi chi psi "
    "omega Gamma Delta Theta Lambda Sigma Phi Psi Omega"
)
_FUNCTIONS = "cos sin tan cosh sinh tanh exp log det max min sum"
_ROMAN = "NTK NNGP Var diag erf relu"
_NAMES = (
    {name: rf"\{name}" for name in f"{_GREEK} {_FUNCTIONS}".split()}
    | {name: rf"\mathrm{{{name}}}" for name in _ROMAN.split()}
    | {"E": r"\mathbb{E}", "tr": r"\mathrm{tr}", "NC1": r"\mathrm{NC}_{1}"}
    | {"kappadot": r"\dot{\kappa}", "infinity": r"\infty", "asin": r"\arcsin", "acos": r"\arccos"}
)
_SIGNS = {c: c for c in "=<>+-/|,'()[]"} | {
    ">=": r"\ge", "<=": r"\le", "!=": r"\ne", "->": r"\to", "+-": r"\pm", "~": r"\sim",
    ".": r"\cdot", "*": "", "{": r"\{", "}": r"\}",
}  # fmt: skip
_PAIRS = {"(": ")", "[": "]", "{": "}"}
_TOKEN = re.compile(
    r"""(?P<inner><(?=\S)[^<>=|]*,[^<>=|]*(?<=\S)>)
      | (?P<number>\d+(?:\.\d+)?)
      | (?P<name>[A-Za-z]+\d*)
      | (?P<sign>>=|<=|!=|->|\+-|\.(?=[A-Za-z])|[-=<>+*/|~,'()\[\]{}])
      | (?P<script>\^|_)
      | (?P<space>\s+)""",
    re.VERBOSE,
)
_Token = tuple[str, str]  # kind, text


def formula_tex(text: str) -> str:
    r"""The LaTeX of a formula in the notation of plain text.

    Raises
    ------
    ValueError
        if it is not in that notation: an unknown name or sign, or a bracket without its partner.

    Examples
    --------
    >>> print(formula_tex("E |h - E h|^2 >= 0"))
    \mathbb{E} |h - \mathbb{E} h|^{2} \ge 0
    >>> formula_tex("E height")
    Traceback (most recent call last):
    ValueError: formula 'E height': expected a letter or a known name, got 'height'
    """
    try:
        return _formula(_tokens(text))
    except _Unreadable as error:
        raise ValueError(f"formula {text!r}: {error}") from None


class _Unreadable(Exception):
    """Why a formula cannot be read."""


def _tokens(text: str) -> list[_Token]:
    found, at = [], 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise _Unreadable(f"unexpected {text[at]!r}")
        found.append((str(match.lastgroup), match[0]))
        at = match.end()
    return found


def _formula(tokens: list[_Token]) -> str:
    if not any(kind != "space" for kind, _ in tokens):
        raise _Unreadable("it is empty")
    if sum(text == "|" for _, text in tokens) % 2:
        raise _Unreadable("'|' without its partner")
    pieces: list[str] = []
    at = 0
    while at < len(tokens):
        kind, text = tokens[at]
        if text in _PAIRS:
            end = _closing(tokens, at)
            inside = _formula(tokens[at + 1 : end])
            pieces += [_SIGNS[text], inside, _SIGNS[_PAIRS[text]]]
            at = end
        elif text in _PAIRS.values():
            raise _Unreadable(f"{text!r} without its partner")
        elif text == "sqrt":
            end, inside = _group(tokens, at + 1)
            pieces.append(rf"\sqrt{{{inside}}}")
            at = end
        elif kind == "script" and text == "^" and _is_between(tokens, at):
            pieces.append(r"\wedge")
        elif kind == "script":
            end, inside = _script(tokens, at + 1)
            pieces.append(f"{text}{{{inside}}}")
            at = end
        elif kind == "inner":
            left, _, right = text[1:-1].partition(",")
            halves = (_formula(_tokens(half.strip())) for half in (left, right))
            pieces.append(rf"\langle {', '.join(halves)} \rangle")
        else:
            pieces.append(_piece(kind, text))
        at += 1
    return _spaced(pieces)


def _piece(kind: str, text: str) -> str:
    if kind == "name":
        return _name(text)
    return _SIGNS[text] if kind == "sign" else text


def _name(text: str) -> str:
    if text in _NAMES:
        return _NAMES[text]
    if len(text) == 1:
        return text
    indexed = re.fullmatch(r"([a-z])(\d\d)", text)
    if indexed:
        return f"{indexed[1]}_{{{indexed[2]}}}"
    if text[0] == "d" and (text[1:] in _NAMES or re.fullmatch(r"[A-Za-z]|[a-z]\d\d", text[1:])):
        return f"d {_name(text[1:])}"
    raise _Unreadable(f"expected a letter or a known name, got {text!r}")


def _is_between(tokens: list[_Token], at: int) -> bool:
    """Whether a sign has a space on both sides: x ^ y is the wedge product."""
    around = tokens[at - 1 : at] + tokens[at + 1 : at + 2]
    return [kind for kind, _ in around] == ["space", "space"]


def _closing(tokens: list[_Token], at: int) -> int:
    """The place of the bracket that closes the one at a place."""
    depth, opening, closing = 0, tokens[at][1], _PAIRS[tokens[at][1]]
    for place in range(at, len(tokens)):
        depth += (tokens[place][1] == opening) - (tokens[place][1] == closing)
        if not depth:
            return place
    raise _Unreadable(f"{opening!r} without its partner")


def _group(tokens: list[_Token], at: int) -> tuple[int, str]:
    """What stands in the parentheses that open at a place, and the place where they close."""
    if at >= len(tokens) or tokens[at][1] != "(":
        raise _Unreadable("expected a parenthesis after sqrt")
    end = _closing(tokens, at)
    return end, _formula(tokens[at + 1 : end])


def _script(tokens: list[_Token], at: int) -> tuple[int, str]:
    """An index or an exponent: a number, a name or letters in a row, or brackets, which go."""
    if at >= len(tokens):
        raise _Unreadable("nothing after _ or ^")
    kind, text = tokens[at]
    if text in "({":
        end = _closing(tokens, at)
        return end, _formula(tokens[at + 1 : end])
    if kind == "name" and text not in _NAMES and len(text) > 2:
        return at, rf"\mathrm{{{text}}}"
    if kind not in ("name", "number"):
        raise _Unreadable(f"unexpected {text!r} after _ or ^")
    return at, _NAMES.get(text, text)


def _spaced(pieces: list[str]) -> str:
    """The pieces in a row, with a space where a command would swallow a letter."""
    text = ""
    for piece in (p if p.strip() else " " for p in pieces):
        swallows = re.search(r"\\[a-zA-Z]+$", text) and piece[0].isalnum()
        if text.rstrip()[-1:].isdigit() and piece.startswith(r"\mathrm"):
            text = rf"{text.rstrip()}\,"
        elif swallows or (text[-1:].isalnum() and piece[0].isalpha()):
            text += " "
        text += piece
    return re.sub(r" +", " ", text).strip()
