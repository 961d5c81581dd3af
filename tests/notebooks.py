"""Notebooks are run, in an empty home, and their outputs stored without what a run leaves in them.

    python tests/notebooks.py

runs those of notebooks/ and stores the outputs that are new: pictures and last digits that differ
unseen stay as they are. tests/test_notebooks.py compares.
"""

import base64
import inspect
import io
import os
import re
import shutil
import tempfile
from pathlib import Path
from unittest.mock import patch

import matplotlib.font_manager  # noqa: F401  it makes a cache, and a notebook would say so
import nbformat
import numpy as np
from matplotlib.image import imread
from nbclient import NotebookClient

FOLDER = Path(__file__).parents[1] / "notebooks"
NUMBER = re.compile(r"(?<![\w.])[-+]?(?:\d+\.\d*|\.\d+|\d+(?=e))(?:e[-+]?\d+)?")


def alike_lines(figure):
    """Lines of a picture that only a colour tells apart: the place of the axes, and the look."""
    found = []
    for number, axes in enumerate(figure.axes):
        looks = [(line.get_linestyle(), line.get_marker()) for line in axes.lines]
        found += [(number, look) for look in set(looks) if looks.count(look) > 1]
    return found


_WATCHING = """
from functools import wraps
from pathlib import Path
from matplotlib.figure import Figure

@wraps(Figure.draw)
def draw(figure, renderer, draw=Figure.draw):
    if found := alike_lines(figure):
        Path({file!r}).write_text(str(found))
    draw(figure, renderer)

Figure.draw = draw
"""


def execute(path):
    """The notebook with new outputs. It runs in a copy of its folder.

    Raises
    ------
    nbclient.exceptions.CellExecutionError
        if a cell raises.
    ValueError
        if a picture has lines that only a colour tells apart.
    """
    notebook = nbformat.read(path, as_version=4)
    with tempfile.TemporaryDirectory() as home:
        shutil.copytree(path.parent, Path(home) / "notebooks")
        startup, alike = Path(home) / "profile_default/startup/watching.py", Path(home) / "alike"
        startup.parent.mkdir(parents=True)
        startup.write_text(inspect.getsource(alike_lines) + _WATCHING.format(file=str(alike)))
        environment = {"IPYTHONDIR": home, "JUPYTER_DATA_DIR": home}
        with patch.dict(os.environ, environment):
            NotebookClient(
                notebook,
                timeout=None,
                kernel_name="python3",
                record_timing=False,
                coalesce_streams=True,
                resources={"metadata": {"path": str(Path(home) / "notebooks")}},
            ).execute()
        if alike.exists():
            raise ValueError(
                f"{path.name}: only a colour tells these lines apart: {alike.read_text()}"
            )
    for cell in notebook.cells:
        cell.metadata.clear()
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    notebook.metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    return notebook


def printed(cell):
    """What a cell says: for each output its kind and its text, none for pictures."""
    for output in cell.get("outputs", []):
        data = output.get("data", {})
        if output.output_type == "stream":
            yield output.name, output.text
        elif "image/png" in data:
            yield "picture", ""
        else:
            yield output.output_type, data.get("text/latex") or data["text/plain"]


def words(text):
    """The text without its decimal numbers, and these."""
    return NUMBER.sub("#", text), [float(x) for x in NUMBER.findall(text)]


def same(stored, found):
    """Whether texts agree, but for the last digits of decimal numbers."""
    (left, numbers), (right, others) = words(stored), words(found)
    return (
        left == right and len(numbers) == len(others) and np.allclose(numbers, others, 1e-9, 1e-9)
    )


def alike(stored, found):
    """Whether two outputs are of one kind and say or show the same."""
    (old,), (new,) = (list(printed({"outputs": [output]})) for output in (stored, found))
    if old[0] != new[0]:
        return False
    return looks_like(stored, found) if old[0] == "picture" else same(old[1], new[1])


def looks_like(stored, found):
    """Whether no eye sees a difference between two pictures."""
    pictures = (base64.b64decode(output["data"]["image/png"]) for output in (stored, found))
    old, new = (imread(io.BytesIO(picture)) for picture in pictures)
    return old.shape == new.shape and np.mean(np.abs(old - new)) < 1e-3


def renewed(stored, found):
    """The notebook that was run, with the stored outputs where the new ones say the same."""
    for before, after in zip(stored.cells, found.cells, strict=True):
        old, new = before.get("outputs", []), after.get("outputs", [])
        if new and len(old) == len(new):
            after["outputs"] = [a if alike(a, b) else b for a, b in zip(old, new, strict=True)]
    return found


if __name__ == "__main__":
    for notebook in sorted(FOLDER.glob("*.ipynb")):
        print(notebook.name)
        stored = nbformat.read(notebook, as_version=4)
        nbformat.write(renewed(stored, execute(notebook)), notebook)
