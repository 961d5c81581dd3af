"""The pages of docs/: their examples run, and Sphinx builds them without a warning."""

import pytest

from .examples import ROOT, blocks, run

DOCS = ROOT / "docs"
PAGES = [page.name for page in sorted(DOCS.glob("*.md")) if blocks(page)]


@pytest.mark.parametrize("page", PAGES)
def test_examples(page, tmp_path, monkeypatch):
    """All blocks of a page share one folder and one namespace."""
    monkeypatch.chdir(tmp_path)
    names = {"__name__": "__main__"}
    for block in blocks(DOCS / page):
        run(*block, names)
