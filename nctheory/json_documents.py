"""JSON in files of users: read, or one clear line on what is wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

__all__ = ["file_text", "json_document"]

_MOST_DIGITS = 4000  # of a whole number: Python reads 4300


def file_text(path: Path) -> str:
    """The text of a regular file. Raises a ValueError, which does not name the file."""
    if path.is_dir():
        raise ValueError("expected a file, got a directory")
    if path.exists() and not path.is_file():  # which may never end, or never begin
        raise ValueError("expected a regular file, got a FIFO or a device")
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(f"expected UTF-8 text, byte {error.start} is not") from None


def json_document(text: str) -> Any:
    """What the text says, each name of a table once. Raises a ValueError."""
    try:
        return json.loads(
            text.removeprefix("\ufeff"), parse_constant=_constant, parse_int=_whole,
            object_pairs_hook=_table,
        )  # fmt: skip
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise ValueError(f"expected JSON: {error.msg} (at {where})") from None
    except RecursionError:
        raise ValueError("expected JSON: nested too deeply") from None


def _constant(name: str) -> float:
    raise ValueError(f"expected finite numbers, got {name}")


def _whole(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise ValueError(f"expected numbers of at most {_MOST_DIGITS} digits, got {len(digits)}")
    return int(digits)


def _table(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"{twice}: expected once, got more")
    return fields
