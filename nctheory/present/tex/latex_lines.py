r"""Formulas broken into lines that fit the page: `broken`.

A formula that is too wide is parsed and set again in lines, at the places where an author would
break it: before a relation, then before + and - at the outermost level that helps, then within
brackets, which then have a fixed size (\bigl and \bigr, since \left cannot be in another line than
\right). A fraction or a root that is too wide for a line by itself is written with a slash or a
power. Widths are estimates, in em, from the widths of Computer Modern; tests compare them with TeX.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

__all__ = ["LINE", "broken", "width"]

LINE = 30.0  # em; a line of the class article has 34.5, of which an equation number takes 3
_QUAD, _DEEPEST = 1.0, 18.0  # em, the indentation of a line that continues another, and the most
_BINARY = {"+", "-", r"\pm", r"\cdot", r"\times"}
_RELATIONS = {"=", "<", ">", r"\ge", r"\le", r"\sim", r"\to", r"\in", r"\ne", r"\approx"}
_ARROWS = {r"\iff", r"\implies"}
_FONTS = {
    r"\mathbb", r"\mathbf", r"\mathrm", r"\mathcal", r"\text", r"\operatorname", r"\dot", r"\hat",
}  # fmt: skip
_BIG = {r"\sum": 1.45, r"\int": 1.0, r"\prod": 1.3}
_SPACES = {r"\,": 0.17, r"\:": 0.22, r"\;": 0.28, r"\!": -0.17, r"\quad": 1.0, r"\qquad": 2.0}
_WIDE = {"m": 0.88, "w": 0.72, "M": 1.08, "W": 1.1, "i": 0.35, "j": 0.42, "l": 0.3, ",": 0.45}
_LEFT, _RIGHT, _SLASH = r"\left", r"\right", r"\big/"
_HEAD = re.compile(r"\\(mathbb|operatorname|sum|int|prod|frac\{(d|\\partial)|[a-z]+$|,)")
_NAMED = re.compile(r"\\(operatorname|mathrm|(arc)?(sin|cos|tan)h?|log|ln|exp|max|min)")
_TOKEN = re.compile(r"\\[a-zA-Z]+|\\.|\d+|\s+|.", re.DOTALL)


@dataclass(frozen=True)
class _Node:
    """A piece of a formula: its LaTeX, and its width."""

    text: str
    width: float
    tall: bool = False


@dataclass(frozen=True)
class _Sign(_Node):
    """An operator between terms, a relation or an arrow: a line may begin with it."""


@dataclass(frozen=True)
class _Bracket(_Node):
    """Something with an inside that can be set in lines: brackets, with what is attached."""

    before: str = ""
    inside: tuple[_Node, ...] = ()
    after: str = ""


@dataclass(frozen=True)
class _Group(_Node):
    """Something in braces, which are not printed."""

    inside: tuple[_Node, ...] = ()


@dataclass(frozen=True)
class _Fraction(_Node):
    """A fraction; a root is one without a denominator."""

    above: tuple[_Node, ...] = ()
    below: tuple[_Node, ...] = ()


@dataclass
class _Line:
    indent: float
    text: str
    width: float


def width(formula: str) -> float:
    """An estimate of the width of a formula in display style, in em."""
    return _sum(_parse(formula))


def broken(formula: str, line: float = LINE) -> str:
    r"""The formula as it is if it fits a line, else set in lines, in an `aligned` environment.

    >>> print(broken("a = " + " + ".join(["b"] * 20), 20.0))
    \begin{aligned}
      a &= b + b + b + b + b + b + b + b + b + b \\
      &\hspace{1.0em} {} + b + b + b + b + b + b + b + b + b \\
      &\hspace{1.0em} {} + b
    \end{aligned}
    """
    nodes = _parse(formula)
    if _sum(nodes) <= line:
        return formula
    rows = (f"  {row}" for row in _statement(nodes, line))
    return "\\begin{aligned}\n" + " \\\\\n".join(rows) + "\n\\end{aligned}"


def _statement(nodes: list[_Node], line: float) -> list[str]:
    """The rows of a formula, each with one &. For what values it is said is in a row of its own."""
    if (space := next((i for i, n in enumerate(nodes) if n.text == r"\quad"), None)) is not None:
        return [*_statement(nodes[:space], line), rf"&\quad {_text(nodes[space + 1 :])}"]
    arrow = next((i for i, n in enumerate(nodes) if n.text in _ARROWS), None)
    if arrow is not None:
        indent = _QUAD + nodes[arrow].width
        head, *more = _statement(nodes[arrow + 1 :], line - indent)
        return [
            *_statement(nodes[:arrow], line),
            rf"&\quad {nodes[arrow].text} {head.replace('&', '', 1)}",
            *(row.replace("&", rf"&\hspace{{{indent:.1f}em}} ", 1) for row in more),
        ]
    relation = next((i for i, n in enumerate(nodes) if n.text in _RELATIONS), None)
    if relation is None:
        return [_row(row) for row in _lines(nodes, line, line)]
    left, sign, right = nodes[:relation], nodes[relation], nodes[relation + 1 :]
    if _sum(left) <= line / 3:
        room = line - _sum(left) - sign.width
        first, *rest = _lines(right, room, room)
        return [f"{_text(left)} &{sign.text} {first.text}", *map(_row, rest)]
    first, *rest = _lines(right, line - sign.width - _QUAD, line - _QUAD)
    return [
        *map(_row, _lines(left, line, line)),
        rf"&\quad {sign.text} {first.text}",
        *map(_row, _shifted(rest, _QUAD)),
    ]


def _row(line: _Line) -> str:
    indent = rf"\hspace{{{min(line.indent, _DEEPEST):.1f}em}} " if line.indent else ""
    return f"&{indent}{line.text}"


def _shifted(lines: list[_Line], indent: float) -> list[_Line]:
    return [_Line(line.indent + indent, line.text, line.width + indent) for line in lines]


def _lines(nodes: list[_Node], first: float, other: float) -> list[_Line]:
    """An expression in lines: the first no wider than `first`, the others than `other`."""
    if _sum(nodes) <= first:
        return [_Line(0.0, _text(nodes), _sum(nodes))]
    terms = _terms(nodes, after=",")
    if len(terms) == 1:
        return _product(terms[0], first, other)
    lines: list[_Line] = []
    for term in terms:
        room = other if len(lines) > 1 else first
        size = _sum(term)
        if lines and lines[-1].width + size <= room:
            last = lines[-1]
            lines[-1] = _Line(last.indent, f"{last.text} {_text(term)}", last.width + size)
            continue
        signed = isinstance(term[0], _Sign)
        sign, body = (term[:1], term[1:]) if signed else ([], term)
        indent, lead = (_QUAD, "{} ") if lines else (0.0, "")
        start = (other - indent if lines else first) - _sum(sign)
        if lines and size > other - indent and lines[-1].width < room / 3:
            head, *rest = _lines(body, room - lines[-1].width - _sum(sign), other - 2 * _QUAD)
            lines[-1].text += f" {_text(sign)} {head.text}"
            lines[-1].width += _sum(sign) + head.width
            lines += _shifted(rest, 2 * _QUAD)
            continue
        if not lines and size > first and first < other / 2:  # better on a line of its own
            lines.append(_Line(0.0, "", 0.0))
            indent, start = _QUAD, other - _QUAD - _sum(sign)
        head, *rest = _lines(body, start, other - indent - _QUAD)
        text = f"{lead}{_text(sign)} {head.text}" if sign else head.text
        lines.append(_Line(indent, text, indent + _sum(sign) + head.width))
        lines += _shifted(rest, indent + _QUAD)
    return lines


def _terms(nodes: list[_Node], after: str = "") -> list[list[_Node]]:
    """The terms of a sum, each with its sign, or of a list with `after` between them."""
    terms: list[list[_Node]] = [[]]
    for node in nodes:
        if terms[-1] and (isinstance(node, _Sign) or terms[-1][-1].text == after):
            terms.append([])
        terms[-1].append(node)
    return terms


def _product(factors: list[_Node], first: float, other: float) -> list[_Line]:
    """A product that is too wide: in two lines, or with its widest factor in lines."""
    widest = max(range(len(factors)), key=lambda i: factors[i].width)
    factor = factors[widest]
    before, after = factors[:widest], factors[widest + 1 :]
    places = [i for i in range(1, len(factors)) if _parts(factors, i)]
    fitting = [i for i in places if _sum(factors[:i]) <= first]
    is_sum = isinstance(factor, _Bracket) and len(_terms(list(factor.inside))) > 1
    if fitting and _sum(factors[fitting[-1] :]) <= other - 2 * _QUAD and not is_sum:
        return _split(factors, fitting[-1], first, other)
    if isinstance(factor, _Bracket) and (not places or _sum(before) <= first / 2):
        return _opened(before, factor, after, first, other)
    if isinstance(factor, _Fraction) and factor.width > other - 2 * _QUAD:
        return _lines([*before, *_flat(before, factor, after), *after], first, other)
    if places:
        return _split(factors, (fitting or places[:1])[-1], first, other)
    return [_Line(0.0, _text(factors), _sum(factors))]


def _parts(factors: list[_Node], i: int) -> bool:
    """Whether a line may end before factor i: not after a slash, nor between a function and its
    argument, nor before the differentials of an integral, which follow a thin space."""
    if any(factor.text in _SPACES for factor in factors[: i + 1]):
        return False
    if isinstance(factors[i], _Bracket):
        return isinstance(factors[i - 1], _Bracket)
    return factors[i - 1].text != _SLASH and not _HEAD.match(factors[i - 1].text)


def _split(factors: list[_Node], at: int, first: float, other: float) -> list[_Line]:
    return _lines(factors[:at], first, other) + _continued(factors[at:], other)


def _continued(factors: list[_Node], line: float) -> list[_Line]:
    """The lines of further factors."""
    head, *rest = _lines(factors, line - 2 * _QUAD, line - _QUAD)
    dot = "" if head.text.startswith(_SLASH) else r"\cdot "
    return _shifted([_Line(0.0, f"{{}} {dot}{head.text}", head.width + _QUAD), *rest], _QUAD)


def _opened(
    before: list[_Node], factor: _Bracket, after: list[_Node], first: float, other: float
) -> list[_Line]:
    """A product with a bracket of fixed size, whose inside is set in lines."""
    size = "Bigg" if factor.tall else "big"
    opening = f"\\{size}l{factor.before.removeprefix(_LEFT)}"
    closing = f"\\{size}r{factor.after.removeprefix(_RIGHT)}"
    lead = _sum(before) + _QUAD
    shift = min(lead, 2 * _QUAD)
    head, *rest = _lines(list(factor.inside), first - lead - _QUAD, other - shift - _QUAD)
    text = f"{_text(before)} {opening} {head.text}".strip()
    *_, last = lines = [_Line(0.0, text, lead + head.width), *_shifted(rest, shift)]
    last.text, last.width = f"{last.text} {closing}", last.width + _QUAD
    if not after:
        return lines
    if last.width + _sum(after) <= (other if rest else first):
        last.text, last.width = f"{last.text} {_text(after)}", last.width + _sum(after)
        return lines
    return lines + _continued(after, other)


def _flat(before: list[_Node], fraction: _Fraction, after: list[_Node]) -> list[_Node]:
    """(above)/(below), or (above)^(1/2) for a root. In brackets, where what stands beside it would
    be read as a part of it: a / 2 x may be a / (2 x), and sin a / 2 is another number."""
    if not fraction.below:
        return [_bracket("(", fraction.above, ")", "^{1/2}")]
    signed = bool(before) and fraction.above[0].text in _BINARY
    whole = len(_terms(list(fraction.above))) == 1 and not signed
    above = fraction.above if whole else [_bracket("(", fraction.above, ")")]
    below: _Node = _bracket("(", fraction.below, ")")
    if len(fraction.below) == 1 and not isinstance(fraction.below[0], _Fraction):
        below = fraction.below[0]
    flat = [*above, _Node(_SLASH, 0.8), below]
    named = bool(before) and _NAMED.match(before[-1].text)
    followed = bool(after) and after[0].text not in _SPACES
    return [_bracket("(", flat, ")")] if named or followed else flat


def _bracket(
    left: str, inside: Iterable[_Node], right: str, after: str = "", *, grows: bool = True
) -> _Bracket:
    inside = tuple(inside)
    tall = any(n.tall for n in inside)
    before, behind = (left, right) if not grows else (rf"\left{left}", rf"\right{right}")
    size = _sum(inside) + (1.5 if tall else 0.85) + (0.4 if after else 0.0)
    text = f"{before}{_text(inside)}{behind}{after}"
    return _Bracket(text, size, tall, before, inside, behind + after)


def _text(nodes: Iterable[_Node]) -> str:
    text = " ".join(node.text for node in nodes).replace(" ,", ",")
    return re.sub(r"(?<![-+=<>&,]) (?=\(|\\left\b)", "", text)


def _sum(nodes: Iterable[_Node]) -> float:
    return sum(node.width for node in nodes)


def _parse(formula: str) -> list[_Node]:
    return _Parser(formula).sequence("")


class _Parser:
    """A parser of the LaTeX that is printed here."""

    def __init__(self, formula: str) -> None:
        self._tokens = [t for t in _TOKEN.findall(formula) if not t.isspace()]
        self._at = 0

    def sequence(self, end: str) -> list[_Node]:
        """The nodes up to the token `end`, which is passed over."""
        nodes: list[_Node] = []
        while self._at < len(self._tokens):
            token = self._next()
            if token == end:
                return nodes
            if token in ("^", "_") and nodes:
                nodes.append(self._scripts(nodes.pop(), token))
            else:
                nodes.append(self._node(token, nodes))
        if end:
            raise ValueError(f"expected {end} in a formula")
        return nodes

    def _next(self) -> str:
        self._at += 1
        return self._tokens[self._at - 1]

    def _peek(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _argument(self) -> list[_Node]:
        token = self._next()
        return self.sequence("}") if token == "{" else [self._node(token, [])]

    def _raw(self) -> str:
        """An argument as it stands."""
        start = self._at
        self._argument()
        return "".join(t + " " * (t[:1] == "\\") for t in self._tokens[start : self._at])

    def _node(self, token: str, before: list[_Node]) -> _Node:
        if token == "{":
            inner = self.sequence("}")
            if len(inner) == 1 and isinstance(inner[0], _Bracket):
                return inner[0]  # which may be broken
            text, tall = f"{{{_text(inner)}}}", any(n.tall for n in inner)
            return _Group(text, _sum(inner), tall, tuple(inner))
        if token == r"\frac":
            above, below = self._argument(), self._argument()
            size = max(_sum(above), _sum(below)) + 0.3
            text = rf"\frac{{{_text(above)}}}{{{_text(below)}}}"
            return _Fraction(text, size, True, tuple(above), tuple(below))
        if token == r"\sqrt":
            index = ""
            if self._peek() == "[":
                self._next()
                index = f"[{_text(self.sequence(']'))}]"
            body = self._argument()
            tall = any(n.tall for n in body)
            text = rf"\sqrt{index}{{{_text(body)}}}"
            size = _sum(body) + 1.0 + 0.3 * bool(index)
            return _Node(text, size, tall) if index else _Fraction(text, size, tall, tuple(body))
        if token == r"\left":
            left = self._next()
            inside = self.sequence(r"\right")
            if len(inside) == 1 and isinstance(inside[0], _Group):
                inside = list(inside[0].inside)
            return _bracket(left, inside, self._next())
        if token == "(":
            return _bracket("(", self.sequence(")"), ")", grows=False)
        if token == r"\langle":
            return _bracket(r"\langle ", self.sequence(r"\rangle"), r" \rangle", grows=False)
        if token == r"\begin":
            return self._environment()
        if token in _FONTS:
            raw = self._raw()
            letters = re.sub(r"\\[a-zA-Z]+|[{}\s]", "", raw)
            return _Node(f"{token}{raw}", 0.58 * max(len(letters), 1) + 0.2)
        if token in _BIG or token in _SPACES:
            return _Node(token, (_BIG | _SPACES)[token], token in _BIG)
        unary = not before or isinstance(before[-1], _Sign)
        if token in _BINARY and not unary:
            return _Sign(token, 1.25)
        if token in _RELATIONS | _ARROWS:
            return _Sign(token, 1.35 if token in _RELATIONS else 2.3)
        if token.startswith("\\"):
            return _Node(token, 0.5 * len(token) - 0.15 if _NAMED.fullmatch(token) else 0.75)
        if token.isdigit():
            return _Node(token, 0.5 * len(token))
        usual = 0.8 if token.isupper() or token in "+-" else 0.55
        return _Node(token, _WIDE.get(token, usual))

    def _environment(self) -> _Node:
        """An environment such as cases, as it stands; as wide as its widest row."""
        start = self._at
        while self._next() != r"\end":
            pass
        self._argument()
        tokens = [t + " " * t[1:].isalpha() for t in self._tokens[start : self._at]]
        text = "".join(tokens).replace(r"\end ", r"\end")
        widest = max(len(row) for row in text.split(r"\\"))
        return _Node(rf"\begin{text}", 0.45 * widest, True)

    def _scripts(self, base: _Node, token: str) -> _Node:
        scripts = [(token, self._argument())]
        if self._peek() in ("^", "_"):
            scripts.append((self._next(), self._argument()))
        text = "".join(f"{sign}{{{_text(nodes)}}}" for sign, nodes in scripts)
        size = max(0.75 * _sum(nodes) for _, nodes in scripts) + 0.1
        if base.text in (r"\sum", r"\prod"):
            return _Node(base.text + text, max(base.width, size), True)
        if isinstance(base, _Bracket):
            after, size = base.after + text, base.width + size
            return replace(base, text=base.text + text, width=size, after=after)
        return _Node(base.text + text, base.width + size, base.tall)
