"""Journals: what is done of a long task, so that it goes on where it was stopped at any moment.

A journal is a file whose first line says what it is of; each of the others is a record, as JSON.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO, TypeVar

from nctheory.outputs import writable

__all__ = ["journal"]

Record = TypeVar("Record")


@contextmanager
def journal(
    path: Path, subject: dict[str, Any], called: str, form: str, read: Callable[[Any], Record]
) -> Iterator[tuple[list[Record], Callable[[Any], None]]]:
    """The records that a journal has, and what adds one, while no other process can open it.

    It is made if it is not there. Whoever holds it may remove it.

    Parameters
    ----------
    path : of the file.
    subject : what the records are of: names and values that JSON has.
    called : what a journal of something else is said to be of: "other samples or options".
    form : what each record is, in words.
    read : makes a record of what its line says, or raises ValueError or TypeError.

    Raises
    ------
    ValueError
        If another process holds it, it is of something else, or a line is no record. The last line,
        if it was cut off, is dropped, from the file as well.
    """
    heading = json.dumps(subject) + "\n"
    with _locked(path) as file:
        lines = [line for line in file.read().splitlines(True) if line.endswith("\n")]
        if lines and lines[0] != heading:
            raise ValueError(f"{path}: it is of {called}; remove it, or name another file")
        records = []
        for number, line in enumerate(lines[1:], 2):
            try:
                records.append(read(json.loads(line)))
            except (ValueError, TypeError, RecursionError):
                raise ValueError(
                    f"{path}, line {number}: expected {form}, got {line.strip()[:40]!r}"
                ) from None
        file.truncate(len("".join(lines).encode()))

        def keep(line: str) -> None:
            file.write(line)
            file.flush()
            os.fsync(file.fileno())

        if not lines:
            keep(heading)
        yield records, lambda record: keep(json.dumps(record) + "\n")


@contextmanager
def _locked(path: Path) -> Iterator[TextIO]:
    """A file opened for reading and appending, which no other process can open so meanwhile.

    It is made if it is not there. Whoever holds it may remove it.

    Raises
    ------
    ValueError
        If another process holds it.
    """
    writable(path)
    while True:
        file = path.open("a+", encoding="utf-8")
        if not _lock(file):
            file.close()
            raise ValueError(
                f"{path}: in use by another process; wait for it, or name another file"
            )
        # Who held it before may have removed it since it was opened.
        if path.exists() and os.path.samestat(os.fstat(file.fileno()), path.stat()):
            break
        file.close()
    with file:
        file.seek(0)
        yield file


def _lock(file: TextIO) -> bool:
    """Whether the file could be locked, until it is closed."""
    try:
        import fcntl
    except ImportError:  # a system without such locks
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
