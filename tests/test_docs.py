"""The pages of docs/: their examples run, and Sphinx builds them, with all that is public."""

import importlib
import re

import pytest
from sphinx.util.inventory import InventoryFile

from .examples import ROOT, blocks, run

pytestmark = pytest.mark.medium

DOCS = ROOT / "docs"
PAGES = [page.relative_to(DOCS).as_posix() for page in sorted(DOCS.rglob("*.md")) if blocks(page)]
PUBLIC = [
    "nctheory",
    "nctheory.proving",
    "nctheory.sklearn",
    "nctheory.testing",
    "nctheory.enclose.points",
    "nctheory.layouts.datasets",
    "nctheory.layouts.layout_files",
    "nctheory.compute.layout_moments",
    "nctheory.layouts.layouts",
    "nctheory.search.atlas",
    "nctheory.claims.boxes",
    "nctheory.claims.claim",
    "nctheory.claims.comparison",
    "nctheory.claims.domains",
    "nctheory.claims.evidence",
    "nctheory.claims.hypotheses",
    "nctheory.claims.list",
    "nctheory.claims.side",
    "nctheory.layouts.layout",
    "nctheory.search.falsify",
    "nctheory.strategies",
]


@pytest.mark.parametrize("page", PAGES)
def test_examples(page, tmp_path, monkeypatch):
    """All blocks of a page share one folder and one namespace."""
    monkeypatch.chdir(tmp_path)
    names = {"__name__": "__main__"}
    for block in blocks(DOCS / page):
        run(*block, names)


@pytest.fixture(scope="module")
def documented(site):
    inventory = InventoryFile.loads((site / "objects.inv").read_bytes(), uri="")
    return {name for kind, found in inventory.data.items() if kind[:3] == "py:" for name in found}


@pytest.mark.parametrize("module", PUBLIC)
def test_every_public_name_is_documented(documented, module):
    public = {f"{module}.{name}" for name in importlib.import_module(module).__all__}
    modules = {name for name in public if name == "nctheory.strategies"}
    assert public - modules <= documented


def test_every_reason_has_its_section():
    from nctheory.trusted.reasons import REASONS

    sections = re.findall(r"^### (\w+)$", (DOCS / "reasons.md").read_text(), re.M)
    assert set(sections) == set(REASONS)
    text = (DOCS / "reasons.md").read_text()
    for section in re.split(r"^### ", text, flags=re.M)[1:]:
        name, examples = section.split("\n", 1)
        assert examples.startswith("\n$$\n"), f"{name}: its rule as a formula"
        assert "'accepted'" in examples, f"{name}: an example that is accepted"
        assert re.search(r"^\"step '\d'", examples, re.M), f"{name}: an example that is rejected"


@pytest.mark.usefixtures("shipped_results")
def test_every_fact_has_its_section_with_what_the_checker_and_the_library_say(monkeypatch):
    monkeypatch.syspath_prepend(DOCS)
    page = importlib.import_module("facts_page")
    assert page.PAGE.read_text(encoding="utf-8") == page.facts_page(), page.__doc__


def test_the_pages_need_nothing_from_elsewhere(site):
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        assert not re.search(r"<(script|link|img)[^>]*(src|href)=\"(https?:)?//", text), page.name
        assert page.parent.name != "api" or not re.search(r"\\[*|_]", text), "an escape is left"


def test_every_command_has_a_page_with_what_help_prints(site):
    from nctheory.present.cli.app import app

    for command in app.registered_commands:
        name = command.name or command.callback.__name__
        text = (site / f"commands/{name}.html").read_text(encoding="utf-8")
        assert f"Usage: nctheory {name} " in text


def test_every_notebook_has_a_page_with_its_pictures(site):
    for path in sorted((ROOT / "notebooks").glob("*.ipynb")):
        text = (site / f"notebooks/{path.stem}.html").read_text(encoding="utf-8")
        pictures = path.read_text(encoding="utf-8").count('"image/png"')
        assert text.count('src="data:image/png;base64,') == pictures > 0
        assert "$\\" not in text
