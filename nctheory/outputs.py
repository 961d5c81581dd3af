"""The one writer of files: whole or not at all, by one process at a time, and never into a device.

What can't be written is found before any work is done (`writable`, `folder`).
"""

from __future__ import annotations

import os
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

__all__ = ["folder", "writable", "write", "write_all"]


def writable(path: Path) -> None:
    """Raise a ValueError if a file can't be written there: called before work is done."""
    if path.is_dir():
        raise ValueError(f"{path}: expected the name of a file, got a directory")
    if path.exists() and not path.is_file():
        raise ValueError(f"{path}: expected the name of a file, got a pipe or a device")
    if not path.parent.is_dir():
        raise ValueError(f"{path}: expected an existing folder, got {path.parent}")
    if not os.access(path.parent, os.W_OK):
        raise ValueError(f"{path}: can't be written: Permission denied")


def write(path: Path, content: str) -> None:
    """Write a file whole or not at all."""
    writable(path)
    write_all(path.parent, {path.name: content.encode()})


def write_all(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write all files, or none."""
    own = f"{os.getpid()}.{threading.get_ident()}.part"  # no two write into one file
    parts = {folder / name: folder / f".{name}.{own}" for name in files}
    try:
        for (path, part), content in zip(parts.items(), files.values(), strict=True):
            writable(path)
            try:
                part.write_bytes(content)
            except OSError as error:  # which knows the part only
                raise ValueError(f"{path}: can't be written: {error.strerror}") from None
        for path, part in parts.items():
            part.replace(path)
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)


@contextmanager
def folder(name: str | Path, mark: tuple[str, bytes] | None = None) -> Iterator[Path]:
    """A folder that can be written; made if it is not there, and taken away again on errors.

    With a mark, a file and what stands in it where it was written here, the folder is empty but for
    hidden files, or it has this mark: nothing of anyone else is written over.

    Raises
    ------
    ValueError
        if it can't be written, before the body of the `with` block runs.
    """
    path = Path(name)
    if not str(name):
        raise ValueError("expected the name of a folder, got an empty one")
    if path.exists() and not path.is_dir():
        raise ValueError(f"{path}: expected a folder, got a file")
    if mark and not _is_ours(path, *mark):
        raise ValueError(
            f"{path}: expected an empty or a new folder, or one that this command has written"
        )
    made = [p for p in (path, *path.parents) if not p.exists()]
    try:
        path.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=path):
            pass
    except OSError as error:
        raise ValueError(f"{path}: can't be written: {error.strerror}") from None
    try:
        yield path
    except BaseException:
        for new in made:
            new.rmdir()
        raise


def _is_ours(path: Path, file: str, text: bytes) -> bool:
    """Whether nothing is there, or the file is, with this text in it."""
    marked = path / file
    if marked.is_file():
        return text in marked.read_bytes()
    return not path.is_dir() or all(entry.name.startswith(".") for entry in path.iterdir())
