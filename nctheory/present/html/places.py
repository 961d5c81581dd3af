"""Names of places: addresses within the report, and paths without those of the machine."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from markupsafe import Markup

from nctheory.check.paths import bundled
from nctheory.present.terminal import plain

__all__ = ["anchor", "file_names", "printer_without_places"]


def anchor(text: str) -> str:
    """An identifier of HTML, and as it stands an address."""
    return re.sub(r"[^\w:.-]", lambda match: f"_{ord(match[0]):x}", text)


def file_names(names: Iterable[str]) -> list[str]:
    """A name of a page for each, unlike the others on any system.

    >>> file_names(["mediant", "a/b", "Mediant"])
    ['theorem-mediant.html', 'theorem-a-b.html', 'theorem-Mediant-2.html']
    """
    taken: dict[str, int] = {}
    pages = []
    for name in names:
        safe = re.sub(r"[^A-Za-z0-9._-]+", "-", name).strip("-.")[:80] or "unnamed"
        count = taken[safe.lower()] = taken.get(safe.lower(), 0) + 1
        pages.append(f"theorem-{safe}{f'-{count}' * (count > 1)}.html")
    return pages


def printer_without_places(paths: Sequence[str | Path] | None) -> Callable[[Any], Any]:
    """What prints text of unknown origin: without control characters, and with paths from the
    folder of what was checked, or from home, instead of those of this machine."""
    roots = {str(Path(path).resolve().parent) for path in paths or []}
    roots |= {str(bundled().parent), str(Path.cwd())}
    ends = sorted((root.rstrip(os.sep) + os.sep for root in roots), key=len, reverse=True)
    home = str(Path.home())

    def printed(value: Any) -> Any:
        if not isinstance(value, str) or isinstance(value, Markup):
            return value
        for end in ends:
            if len(end) > 1:
                value = value.replace(end, "")
        if len(home) > 1:
            value = value.replace(home, "~")
        return "\n".join(plain(line) for line in value.splitlines())

    return printed
