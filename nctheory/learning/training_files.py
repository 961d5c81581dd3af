"""Files of trained networks: arrays, and the setting in which they were trained, in a .npz."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nctheory.outputs import write_all

__all__ = ["agree", "read_training", "write_training"]

Array = NDArray[np.float64]
Fields = dict[str, Any]

_ARRAYS = {"W": 2, "a": 2, "W_start": 2, "a_start": 2, "history": 2, "learning_rate": 0}


def write_training(path: str | Path, arrays: dict[str, Any], setting: Fields) -> None:
    """Write the arrays of a training, and its setting as JSON; ".npz" is added to the path if it
    is missing. A file that was there before stays until the new one is whole."""
    content = io.BytesIO()
    np.savez(content, **arrays, setting=json.dumps(setting))
    file = Path(path if str(path).endswith(".npz") else f"{path}.npz")
    write_all(file.parent, {file.name: content.getvalue()})


def read_training(path: str | Path, columns: int) -> tuple[dict[str, Array], Fields]:
    """The arrays and the setting of a file that `write_training` wrote; `columns` of the history.

    Raises
    ------
    ValueError
        If there is no such file, with or without ".npz", or it is another one.
    """
    places = [Path(path), Path(f"{path}.npz")]
    file = next((p for p in places if p.is_file()), None)
    if file is None:
        raise ValueError(f"resume: expected a file that Training.save wrote, {path} is missing")
    if not zipfile.is_zipfile(file):
        raise _foreign(file)
    try:
        with np.load(file, allow_pickle=False) as found:
            arrays = {name: np.asarray(found[name], dtype=float) for name in _ARRAYS}
            setting = json.loads(found["setting"].item())
    except (OSError, ValueError, KeyError, EOFError, AttributeError, zipfile.BadZipFile):
        raise _foreign(file) from None
    shapes = all(arrays[name].ndim == axes for name, axes in _ARRAYS.items())
    rows = arrays["history"].shape
    if not (isinstance(setting, dict) and shapes and rows[0] and rows[1] == columns):
        raise _foreign(file)
    return arrays, setting


def _foreign(file: Path) -> ValueError:
    return ValueError(f"resume: {file} is no file that Training.save of this version wrote")


def agree(done: Fields, asked: Fields) -> None:
    """Check that a training goes on in the setting in which it began.

    Raises
    ------
    ValueError
        If it does not: one line that names what differs.
    """
    for name, value in asked.items():
        if done.get(name) != value:
            raise ValueError(
                f"resume: expected a training with {name} {value}, got one with {done.get(name)}"
            )
