"""The README's examples run, in order and in one folder: see `examples`.

``sh`` blocks are the set-up commands, which .ci/run runs.
"""

import pytest

from .examples import ROOT, blocks, run


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("readme")


@pytest.mark.parametrize(
    ("language", "text"),
    [pytest.param(*block, id=block[1].splitlines()[0]) for block in blocks(ROOT / "README.md")],
)
def test_example(language, text, folder, monkeypatch):
    monkeypatch.chdir(folder)
    run(language, text, {"__name__": "__main__"})
