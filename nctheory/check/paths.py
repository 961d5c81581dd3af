"""Where proofs are: the folder that ships with the package, and files below users' folders."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

__all__ = ["bundled", "files_below"]

_SKIPPED = re.compile(
    r"[._].*|test_.*\.py|.*_test\.py|(conftest|setup)\.py|.*\.egg"
    r"|venv|build|dist|node_modules"
)


def bundled() -> Path:
    """The folder of the proofs that ship with the package."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "_proofs"
    return installed if installed.is_dir() else package.parent / "proofs"


def files_below(paths: Sequence[str | Path]) -> list[Path]:
    """The Python files given, and those below the folders given, sorted, each once.

    Below a folder what is hidden or private (.x, _x), tests (test_x.py, x_test.py, conftest.py),
    setup.py, virtual environments and what was built are left out, and links to folders are not
    followed.

    Raises
    ------
    FileNotFoundError
        if a path does not exist, or there is no Python file below it.
    ValueError
        if a path is neither a folder nor a Python file, or if links go in a circle.
    """
    files: dict[Path, Path] = {}
    for path in map(Path, paths):
        if path.is_dir():
            below = sorted(_below(path))
        elif path.suffix == ".py" and path.is_file():
            below = [path]
        elif path.exists():
            raise ValueError(f"{path}: expected a Python file (.py) or a folder")
        else:
            raise FileNotFoundError(f"{path}: no such file or folder")
        if not below:
            raise FileNotFoundError(f"{path}: there is no Python file below this folder")
        for file in below:
            real = Path(os.path.realpath(file))
            if real.is_symlink():
                raise ValueError(f"{file}: expected a file, got links in a circle")
            files.setdefault(real, file)
    return list(files.values())


def _below(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if _SKIPPED.fullmatch(path.name):
            continue
        if path.is_dir():
            if not path.is_symlink() and not (path / "pyvenv.cfg").exists():
                yield from _below(path)
        elif path.suffix == ".py" and (path.is_symlink() or stat.S_ISREG(path.stat().st_mode)):
            yield path  # a link that leads nowhere can't be read; a pipe or a device is no file
