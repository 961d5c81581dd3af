"""The notebooks run, and print what is stored in them; their pictures are not compared."""

import re
from contextlib import nullcontext
from copy import deepcopy

import nbformat
import pytest

from .notebooks import FOLDER, execute, printed, renewed, same

NAMES = [path.name for path in sorted(FOLDER.glob("*.ipynb"))]
STALE = "the stored output is not what the cell gives; python tests/notebooks.py stores it anew"


def test_numbers_are_compared_and_words_are():
    assert same("NC1 = 0.12345678901 at 1e-12", "NC1 = 0.12345678902 at 3e-13")
    assert not same("NC1 = 0.12345678", "NC1 = 0.12345679")
    assert not same("NC1 = 0.1234", "NC1 = 0.1235")
    assert not same("N = 128: 1.0", "N = 256: 1.0")
    assert not same("holds: 1.0", "fails: 1.0")
    assert not same("1.0", "1.0 2.0")


def test_only_outputs_that_differ_are_stored_anew():
    """A picture is kept if no eye sees a difference, a text if `same`; both are replaced if not."""
    path = FOLDER / "3-where-the-claim-holds.ipynb"
    stored = nbformat.read(path, as_version=4)
    outputs = [output for cell in stored.cells for output in cell.get("outputs", [])]
    first = next(o for o in outputs if "image/png" in o.get("data", {}))
    second = next(o for o in outputs if "image/png" in o.get("data", {}) and o != first)
    found = deepcopy(stored)
    for cell in found.cells:
        for output in cell.get("outputs", []):
            if output == first:
                output["data"]["image/png"] += "\n"
            elif output == second:
                output["data"] = deepcopy(first["data"])
            elif output.output_type == "stream":
                output["text"] += "more"
    kept = [o for cell in renewed(stored, found).cells for o in cell.get("outputs", [])]
    for old, new in zip(outputs, kept, strict=True):
        if old == first:
            assert new == old
        elif old == second:
            assert new["data"] == first["data"]
        elif old.output_type == "stream":
            assert new["text"] == old["text"] + "more"


def test_lines_that_only_a_colour_tells_apart_are_a_fault(tmp_path):
    plot = "import matplotlib.pyplot as plt\nplt.style.use({style!r})\n{lines}"
    path = tmp_path / "picture.ipynb"
    for lines, faulty in (
        ("for slope in range(6): plt.plot([0, slope])", False),
        ("plt.plot([0, 1], 'C0-'); plt.plot([1, 0], 'C1-')", True),
    ):
        source = plot.format(style=str(FOLDER / "style.mplstyle"), lines=lines)
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source)])
        nbformat.write(notebook, path)
        with pytest.raises(ValueError, match="only a colour") if faulty else nullcontext():
            execute(path)


def test_there_are_notebooks():
    assert len(NAMES) == 5


@pytest.mark.parametrize("name", NAMES)
def test_what_is_stored_is_a_clean_run(name):
    """In order, without errors, and without what belongs to one machine."""
    cells = [c for c in nbformat.read(FOLDER / name, as_version=4).cells if c.cell_type == "code"]
    assert [c.execution_count for c in cells] == list(range(1, len(cells) + 1))
    assert not any(c.metadata for c in cells)
    assert any(kind == "picture" for cell in cells for kind, _ in printed(cell))
    for kind, text in (output for cell in cells for output in printed(cell)):
        assert kind in ("stdout", "execute_result", "display_data", "picture")
        assert not re.search(r"0x[0-9a-f]{6}|/(home|root|tmp|usr|work)/", text), text


@pytest.mark.parametrize("name", NAMES)
def test_it_runs_and_prints_what_is_stored(name):
    stored, found = nbformat.read(FOLDER / name, as_version=4), execute(FOLDER / name)
    for before, after in zip(stored.cells, found.cells, strict=True):
        kinds = [kind for kind, _ in printed(before)], [kind for kind, _ in printed(after)]
        assert kinds[0] == kinds[1], f"{STALE}:\n{before.source}"
        for (_, old), (_, new) in zip(printed(before), printed(after), strict=True):
            assert same(old, new), f"{STALE}:\n{before.source}\n--- stored\n{old}\n--- found\n{new}"
