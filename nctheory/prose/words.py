"""The pieces that words are made of, from which text, LaTeX and HTML are made.

>>> say("By ", TheoremLink("mediant"), ",")
(Text(text='By '), TheoremLink(id='mediant'), Text(text=','))
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from typing import Any, TypeAlias

__all__ = [
    "Cite", "Display", "Items", "Math", "Piece", "Prose", "StepLink", "Text", "TheoremLink",
    "as_data", "capital", "from_data", "listing", "say",
]  # fmt: skip


@dataclass(frozen=True)
class Text:
    """Plain words."""

    text: str


@dataclass(frozen=True)
class Math:
    """A formula within a line: its LaTeX, and how it is written in plain text."""

    latex: str
    text: str = ""


@dataclass(frozen=True)
class Display:
    """Formulas in lines of their own, in LaTeX."""

    rows: tuple[str, ...]


@dataclass(frozen=True)
class StepLink:
    """A step or hypothesis of the same proof: its label in LaTeX, and its name."""

    label: str
    name: str


@dataclass(frozen=True)
class TheoremLink:
    """A theorem, by its identifier."""

    id: str


@dataclass(frozen=True)
class Cite:
    """A work of the bibliography, by its key."""

    key: str


@dataclass(frozen=True)
class Items:
    """An enumeration."""

    items: tuple[Prose, ...]


Piece: TypeAlias = Text | Math | Display | StepLink | TheoremLink | Cite | Items
Prose: TypeAlias = tuple[Piece, ...]


def say(*parts: str | Piece | Prose) -> Prose:
    """The parts in a row; a string is plain text."""
    pieces: list[Piece] = []
    for part in parts:
        if isinstance(part, tuple):
            pieces += part
        elif not isinstance(part, str):
            pieces.append(part)
        elif part:
            pieces.append(Text(part))
    return tuple(pieces)


def listing(items: Iterable[Piece | Prose]) -> Prose:
    """The items as a list in words: a, b, and c.

    >>> listing([Text("a"), Text("b")])
    (Text(text='a'), Text(text=' and '), Text(text='b'))
    """
    items = list(items)
    said: Prose = ()
    for number, item in enumerate(items):
        last = number == len(items) - 1
        comma = "," if len(items) > 2 else ""
        between = "" if not number else f"{comma} and " if last else ", "
        said = say(said, between, item)
    return said


def capital(words: Prose) -> Prose:
    """The words with a capital letter at the beginning, if they begin with one."""
    if words and isinstance(words[0], Text):
        first = words[0].text
        return (Text(first[:1].upper() + first[1:]), *words[1:])
    return words


# --- as JSON -------------------------------------------------------------------------------------

_KINDS = {kind.__name__: kind for kind in (Text, Math, Display, StepLink, TheoremLink, Cite, Items)}


def as_data(words: Prose) -> list[Any]:
    """The words as what JSON can hold.

    >>> as_data(say("By ", Display(("x = 1", "y = 2"))))
    [['Text', 'By '], ['Display', ['x = 1', 'y = 2']]]
    """
    return [
        [type(piece).__name__, [as_data(item) for item in piece.items]]
        if isinstance(piece, Items)
        else [type(piece).__name__, *(_plain(getattr(piece, f.name)) for f in fields(piece))]
        for piece in words
    ]


def _plain(value: str | tuple[str, ...]) -> str | list[str]:
    return value if isinstance(value, str) else list(value)


def from_data(data: Sequence[Any]) -> Prose:
    """The words of `as_data`."""
    return tuple(_from(kind, values) for kind, *values in data)


def _from(kind: str, values: list[Any]) -> Piece:
    if kind == "Items":
        return Items(tuple(map(from_data, values[0])))
    made: Any = _KINDS[kind]
    piece: Piece = made(*(tuple(value) if isinstance(value, list) else value for value in values))
    return piece
