"""Files that commands write: whole, or not at all."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

__all__ = ["folder", "json_text", "write", "write_all"]


def json_text(document: Any) -> str:
    """The document as JSON for people and programs, without NaN or infinity."""
    return json.dumps(document, indent=2, allow_nan=False)


def write(path: Path, content: str) -> None:
    """Write a file whole or not at all."""
    if path.exists() and not path.is_file():  # a pipe or a device
        path.write_text(content, encoding="utf-8")
        return
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_text(content, encoding="utf-8")
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def folder(path: Path) -> Iterator[None]:
    """A folder that can be written; made if it is not there, and taken away again on errors.

    Raises
    ------
    ValueError
        if it can't be written, before the body of the `with` block runs.
    """
    if path.exists() and not path.is_dir():
        raise ValueError(f"{path}: expected a folder, got a file")
    made = [p for p in (path, *path.parents) if not p.exists()]
    try:
        path.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=path):
            pass
    except OSError as error:
        raise ValueError(f"{path}: can't be written: {error.strerror}") from None
    try:
        yield
    except BaseException:
        for new in made:
            new.rmdir()
        raise


def write_all(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write all files, or none."""
    parts = {folder / name: folder / f"{name}.part" for name in files}
    try:
        for (path, part), content in zip(parts.items(), files.values(), strict=True):
            if path.is_dir():
                raise ValueError(f"{path}: expected the name of a file, got a directory")
            part.write_bytes(content)
        for path, part in parts.items():
            part.replace(path)
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)
