r"""Plain prose with formulas in it, as the words of a proof's step are, in LaTeX: `prose`.

    >>> print(prose("Q is the NNGP, and G = K_0 dQ/dk12."))
    $Q$ is the NNGP, and $G = K_{0} d Q/d k_{12}$.

What is a formula is recognised by its words: a name with a subscript, a Greek letter, a relation,
an operator. A letter by itself is one, except for the article. All else is escaped.
"""

from __future__ import annotations

import itertools
import re

__all__ = ["escape", "prose"]

_GREEK = {
    "alpha", "beta", "gamma", "delta", "epsilon", "eta", "theta", "kappa", "lambda", "mu", "nu",
    "xi", "pi", "rho", "sigma", "tau", "phi", "chi", "psi", "omega", "Gamma", "Delta", "Theta",
    "Lambda", "Sigma", "Phi", "Psi", "Omega",
}  # fmt: skip
_HARD_NAMES = {name: rf"\{name}" for name in _GREEK} | {
    "kappadot": r"\dot{\kappa}", "NC1": r"\mathrm{NC}_{1}", "cos": r"\cos", "sin": r"\sin",
    "tan": r"\tan", "arcsin": r"\arcsin", "arccos": r"\arccos",
}  # fmt: skip
_CALLED = {"sqrt": r"\sqrt", "exp": r"\exp", "log": r"\log", "max": r"\max", "Max": r"\max",
           "min": r"\min", "erf": r"\mathrm{erf}", "diag": r"\mathrm{diag}",
           "tr": r"\mathrm{tr}", "relu": r"\mathrm{relu}"}  # fmt: skip
_SOFT_NAMES = {"NTK": r"\mathrm{NTK}", "NNGP": r"\mathrm{NNGP}", "infinity": r"\infty"}
_RELATIONS = {
    ">=": r"\ge", "<=": r"\le", "->": r"\to", "+-": r"\pm", "~": r"\sim", "=": "=", "<": "<",
    ">": ">",
}  # fmt: skip
_OPERATORS = {"+": "+", "-": "-", "*": "", "/": "/", "^": "^", "**": "^", "|": "|"}
_OPEN, _CLOSE = "([{", ")]}"
_TOKEN = re.compile(
    r"""(?P<word>sqrt(?!\(|\s\d)|[A-Za-z]{2,}'[a-z]+|(?:[A-Za-z]\.){2,}|[A-Z]\.(?=\s+[A-Z])|\d+-\d+|[A-Za-z]+(?:-[A-Za-z]{2,})+)
      | (?P<scalar><[^<>=]{1,20},[^<>=]{1,20}>)
      | (?P<number>\d+(?:\.\d+)?)
      | (?P<name>[A-Za-z]+\d*(?:_(?:\{[^{}]*\}|[A-Za-z0-9]+))?)
      | (?P<sign>>=|<=|->|\+-|\*\*|[-=<>+*/^|~'()\[\]{},.])
      | (?P<space>\s+)
      | (?P<other>.)""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPES = {c: f"\\{c}" for c in "#$%&_{}"} | {
    "\\": r"\textbackslash{}", "^": r"\textasciicircum{}", "~": r"\textasciitilde{}",
    "<": r"\textless{}", ">": r"\textgreater{}", "|": r"\textbar{}",
}  # fmt: skip

_Token = tuple[str, str]  # kind, text


def escape(text: str) -> str:
    r"""The text itself, with the characters escaped that LaTeX gives a meaning.

    >>> print(escape("50 % of a_b"))
    50 \% of a\_b
    """
    text = re.sub(r"(\d|[A-Z][a-z]+)-(?=\d|[A-Z][a-z])", r"\1--", text)  # pages, and two names
    return "".join(_ESCAPES.get(c, c) for c in text if c.isprintable() or c.isspace())


def prose(text: str) -> str:
    """The text, with its formulas between dollar signs and the rest escaped."""
    quoted = re.search(r'"([^"]*)"', text)
    if quoted:
        around = prose(text[: quoted.start()]), prose(text[quoted.end() :])
        return f"{around[0]}``{prose(quoted[1])}''{around[1]}"
    tokens = [(str(m.lastgroup), m[0]) for m in _TOKEN.finditer(text)]
    pieces, run, depth = [], list[_Token](), 0
    for i, token in enumerate([*tokens, ("word", "")]):
        after = tokens[i + 1][1] if i + 1 < len(tokens) else ""
        before = tokens[i - 1][1] if i else " "
        if _may_be_mathematics(token, before, after, depth):
            depth += (token[1] in _OPEN) - (token[1] in _CLOSE)
            run.append(token)
        else:
            pieces += [_run(run), escape(token[1])]
            run, depth = [], 0
    return "".join(pieces)


def _may_be_mathematics(token: _Token, before: str, after: str, depth: int) -> bool:
    kind, text = token
    if kind in ("number", "space", "scalar"):
        return True
    if kind == "name":
        return (
            _is_hard(token)
            or len(text) == 1
            or text in _SOFT_NAMES
            or (text in _CALLED and after == "(")
            or (text[0] == "d" and _is_hard(("name", text[1:])))
            or (len(text) == 2 and "'" in (before, after))  # a product, one factor transposed
        )
    if text == ",":
        return depth > 0
    if text == ".":
        return len(before) == 1 == len(after) and (before + after).isalpha()
    if text == "'":
        return before[-1:].isalnum() or before[-1:] in ("'", ")")
    return kind == "sign"


def _is_hard(token: _Token) -> bool:
    """Whether a token makes what it stands in a formula."""
    kind, text = token
    if kind == "name":
        base, _, index = text.partition("_")
        return (
            text in _HARD_NAMES
            or bool(index and (len(base) <= 3 or base in _HARD_NAMES) and len(index) <= 6)
            or re.fullmatch(r"[a-z]\d\d|d?[a-z][A-Z]|[u-z]{2}|sqrt", text) is not None
        )
    return kind == "scalar" or text in _RELATIONS or text in ("+", "^", "**", "*")


def _run(run: list[_Token]) -> str:
    """A run of tokens that may be mathematics: as a formula, without what is not of it."""
    start, end = 0, len(run)
    while True:
        inside = run[start:end]
        if not inside:
            return escape("".join(text for _, text in run))
        first, last = inside[0], inside[-1]
        unmatched = _unmatched([text for _, text in inside])
        if first[0] == "space" or first[1] in (*_RELATIONS, "+", "*", "/", "^", ",", ".", "'"):
            start += 1
        elif last[0] == "space" or last[1] in (*_RELATIONS, *_OPERATORS, ",", "."):
            if last[1] == "|" and sum(text == "|" for _, text in inside) % 2 == 0:
                break
            end -= 1
        elif 0 in unmatched:
            start += 1
        elif len(inside) - 1 in unmatched:
            end -= 1
        else:
            break
    head = "".join(text for _, text in run[:start])
    tail = "".join(text for _, text in run[end:])
    return f"{escape(head)}{_formula(inside) if not unmatched else _plain(inside)}{escape(tail)}"


def _unmatched(texts: list[str]) -> set[int]:
    """The places of the brackets without a partner."""
    open_, alone = [], set()
    for i, text in enumerate(texts):
        if text in _OPEN:
            open_.append(i)
        elif text in _CLOSE:
            if open_ and _OPEN.index(texts[open_[-1]]) == _CLOSE.index(text):
                open_.pop()
            else:
                alone.add(i)
    return alone | set(open_)


def _plain(tokens: list[_Token]) -> str:
    """Tokens that make no formula together: each for itself."""
    return "".join(_formula([t]) if _is_hard(t) else escape(t[1]) for t in tokens)


def _formula(tokens: list[_Token]) -> str:
    words = [text for kind, text in tokens if kind != "space"]
    hard = any(map(_is_hard, tokens))
    letters = [w for w in words if len(w) == 1 and w.isalpha()]
    negative = any(a == "-" and b[0].isdigit() and words[i - 1 : i] in ([], ["("], ["{"], [","])
                   for i, (a, b) in enumerate(itertools.pairwise(words)))  # fmt: skip
    article = words[0] in ("a", "A", "I") and (len(words) == 1 or words[1].isalnum())
    if len(words) == 3 and words[0] == "(":  # an item of an enumeration, as in claim (b)
        letters = []
    if not (hard or negative or (letters and not article)):
        return escape("".join(text for _, text in tokens))
    formula = _mathematics(tokens)
    return f"${formula}$" if formula else escape("".join(text for _, text in tokens))


def _mathematics(tokens: list[_Token]) -> str:
    texts = [text for _, text in tokens]
    pieces: list[str] = []
    i = 0
    while i < len(tokens):
        kind, text = tokens[i]
        power = text in ("^", "**")
        if power and (i + 1 == len(tokens) or texts[i + 1] in ("^", "**", "'")):
            pieces.append(r"\text{\textasciicircum}")
            i += 1
            continue
        if (power or text in ("'", "sqrt")) and pieces and pieces[-1].startswith("^"):
            pieces.append("{}")  # no second superscript
        if (power or text == "sqrt") and i + 1 < len(tokens):
            start = i + 1 + (text == "sqrt" and texts[i + 1].isspace())
            end = _end(texts, start)
            while start > i + 1 and end < len(tokens) and tokens[end][0] in ("number", "name"):
                end += 1  # sqrt 2mu
            inner = tokens[start:end]
            if inner[0][1] == "(" and (text == "sqrt" or inner[-1][1] == ")"):
                inner = inner[1:-1]
            command = r"\sqrt" if text == "sqrt" else "^"
            pieces.append(f"{command}{{{_mathematics(inner)}}}")
            i = end
            continue
        if kind == "scalar":
            inside = [(str(m.lastgroup), m[0]) for m in _TOKEN.finditer(text[1:-1])]
            pieces.append(rf"\langle {_mathematics(inside)} \rangle")
        elif kind == "name":
            pieces.append(_name(text))
        elif text in "{}":
            pieces.append(f"\\{text}")
        elif text == ".":
            pieces.append(r"\cdot")
        else:
            pieces.append(_RELATIONS.get(text, _OPERATORS.get(text, text)))
        i += 1
    return _spaced(pieces)


def _end(texts: list[str], start: int) -> int:
    """The end of the group that starts there: a bracket with its inside, or one token."""
    depth = 0
    for i in range(start, len(texts)):
        depth += (texts[i] in _OPEN) - (texts[i] in _CLOSE)
        if depth == 0:
            return i + 1
    return len(texts)


def _name(text: str) -> str:
    if text == "sqrt":  # of nothing
        return r"\mathrm{sqrt}"
    known = _HARD_NAMES.get(text) or _SOFT_NAMES.get(text) or _CALLED.get(text)
    if known:
        return known
    base, _, index = text.partition("_")
    if index:
        head = _name(base)
        return f"{f'{{{head}}}' if '_' in head else head}_{{{index.strip('{}')}}}"
    digits = re.fullmatch(r"(d?)([a-z])(\d\d)", text)
    if digits:
        return f"{'d ' * bool(digits[1])}{digits[2]}_{{{digits[3]}}}"
    if text == "E":
        return r"\mathbb{E}"
    return " ".join(text) if len(text) <= 2 or text[0] == "d" else rf"\mathrm{{{text}}}"


def _spaced(pieces: list[str]) -> str:
    """The pieces in a row, with a space where a command would swallow a letter."""
    text = ""
    for piece in (p if p.strip() else " " for p in pieces):
        if re.search(r"\\[a-zA-Z]+$", text) and piece[0].isalpha():
            text += " "
        elif text.rstrip()[-1:].isdigit() and piece.startswith(r"\mathrm"):
            text = rf"{text.rstrip()}\,"
        elif text[-1:].isalnum() and piece[0].isalpha():
            text += " "
        text += piece
    return re.sub(r" +", " ", text).strip()
