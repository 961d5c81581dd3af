"""Notebooks are run, in an empty home, and their outputs stored without what a run leaves in them.

    python tests/notebooks.py

runs those of notebooks/ and stores their new outputs. tests/test_notebooks.py compares.
"""

import os
import shutil
import tempfile
from pathlib import Path
from unittest.mock import patch

import matplotlib.font_manager  # noqa: F401  it makes a cache, and a notebook would say so
import nbformat
from nbclient import NotebookClient

FOLDER = Path(__file__).parents[1] / "notebooks"


def execute(path):
    """The notebook with new outputs. It runs in a copy of its folder.

    Raises
    ------
    nbclient.exceptions.CellExecutionError
        if a cell raises.
    """
    notebook = nbformat.read(path, as_version=4)
    with tempfile.TemporaryDirectory() as home:
        shutil.copytree(path.parent, Path(home) / "notebooks")
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
    for cell in notebook.cells:
        cell.metadata.clear()
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    notebook.metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    return notebook


if __name__ == "__main__":
    for notebook in sorted(FOLDER.glob("*.ipynb")):
        print(notebook.name)
        nbformat.write(execute(notebook), notebook)
