"""What commands write to the terminal: tables, figures, wrapped text, and progress.

Tables go to standard output and progress to standard error. NO_COLOR, COLUMNS and TERM=dumb are
respected (by rich); text is never taken for rich's markup.
"""

from __future__ import annotations

import json
import shlex
import shutil
import sys
import textwrap
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress as Bar

    from nctheory.claims.claim import Claim
    from nctheory.layouts.layout import Layout

__all__ = [
    "Progress", "command_to_check", "console", "figure", "plain", "print_table", "progress", "wrap",
]  # fmt: skip

DELAY = 2.0  # seconds until progress is shown
EVERY = 10.0  # seconds between two lines of it, where there is no terminal

_STYLES = {"holds": "green", "holds (equal)": "green", "fails": "bold red", "FAILED": "bold red"}


def figure(value: float | None, digits: int = 6) -> str:
    """A number with that many significant digits, trailing zeros kept so that columns compare.

    >>> figure(0.25), figure(None), figure(3.14159265e-7, 3)
    ('0.250000', 'undefined', '3.14e-07')
    """
    if value is None:
        return "undefined"
    return f"{value:#.{digits}g}".removesuffix(".")


def plain(text: str) -> str:
    r"""Text of unknown origin without control characters: they are shown as escapes.

    >>> plain("a\x1b[31m b")
    'a\\x1b[31m b'
    """
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def wrap(text: str, indent: int = 0, hanging: int = 2) -> str:
    """Text wrapped to the terminal (at most 100 columns), never within a word."""
    width = min(shutil.get_terminal_size((80, 24)).columns, 100)
    return textwrap.fill(
        text,
        max(width, indent + hanging + 20),
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + hanging),
        break_long_words=False,
        break_on_hyphens=False,
    )


def print_table(columns: Sequence[str], rows: Sequence[Sequence[str]], *, title: str = "") -> None:
    """Print a table: the first column and verdicts to the left, figures to the right.

    On a narrow terminal the first column and long cells are wrapped; nothing is cut off.
    """
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(
        title=Text(title, style="bold") if title else None,
        title_justify="left",
        box=box.SIMPLE_HEAD,
        padding=(0, 1, 0, 0),
        pad_edge=False,
    )
    for number, name in enumerate(columns):
        left = number == 0 or name == "verdict"
        widest = max(len(name), *(len(row[number]) for row in rows))
        short = number > 0 and widest <= 20
        table.add_column(
            name,
            justify="left" if left else "right",
            overflow="fold",
            min_width=widest if short else None,
        )
    for row in rows:
        table.add_row(*(Text(cell, style=_STYLES.get(cell, "")) for cell in row))
    console().print(table)


class Progress:
    """Shows the part that is done, from 0 to 1, if it takes long.

    A second argument replaces the description. Nothing is shown in the first two seconds, or if
    `hidden`. A terminal has a bar, of which nothing is left behind; else standard error has a line
    now and then.
    """

    def __init__(self, description: str, hidden: bool) -> None:
        self._description, self._hidden = description, hidden
        self._next = time.monotonic() + DELAY
        self._bar: Bar | None = None

    def __call__(self, part: float, doing: str | None = None) -> None:
        """Show it."""
        if self._bar is None:
            now = time.monotonic()
            if self._hidden or now < self._next:
                return
            if not _shows_progress():
                self._next = now + EVERY
                what = plain(self._description if doing is None else doing)
                print(f"{part:4.0%} {what}".rstrip(), file=sys.stderr, flush=True)
                return
            from rich.progress import Progress as Bar

            self._bar = Bar(console=console(stderr=True), transient=True)
            self._bar.add_task("", total=1.0)
            self._bar.start()
        from rich.markup import escape

        text = escape(self._description if doing is None else doing)
        self._bar.update(self._bar.task_ids[0], completed=part, description=text)

    def hide(self) -> None:
        """Show nothing until it is called again, so that something else can be printed."""
        if self._bar is not None:
            self._bar.stop()
            self._bar = None


@contextmanager
def progress(description: str, *, hidden: bool = False) -> Iterator[Progress]:
    """What shows progress until the end of the `with` block."""
    shown = Progress(description, hidden)
    try:
        yield shown
    finally:
        shown.hide()


def _shows_progress() -> bool:
    return sys.stderr.isatty() and not console(stderr=True).is_dumb_terminal


def console(stderr: bool = False) -> Console:
    """What prints in colours: text as it is; who does not read it is told as for other text."""
    from rich.console import Console

    class Plain(Console):
        def on_broken_pipe(self) -> None:
            raise BrokenPipeError

    return Plain(stderr=stderr, markup=False, highlight=False, emoji=False)


def command_to_check(claim: Claim, layout: Layout) -> str:
    """The command line that checks a claim on a layout, for a shell."""
    from nctheory.layouts.layout_files import layout_as_dict

    fields = layout_as_dict(layout)
    pair = fields.get("mirrored")
    if pair and len(fields) == 1:
        options = " ".join(f"--{name} {_short(value)}" for name, value in pair.items())
        return f"nctheory check {claim.id} {options}"
    return f"echo {shlex.quote(json.dumps(fields))} | nctheory check {claim.id} --layout -"


def _short(value: float) -> str:
    return repr(int(value)) if value == int(value) else repr(value)
