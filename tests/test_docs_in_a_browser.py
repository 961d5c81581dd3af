"""The pages that Sphinx makes of docs/, all of them, as axe sees them."""

import pytest

from .browser import faults_of_pages, needs_axe

pytestmark = [pytest.mark.slow, needs_axe]


@pytest.mark.parametrize("width", [400, 1200])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing(site, tmp_path, dark, width):
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 50
    assert faults_of_pages(tmp_path, pages, dark=dark, width=width) == []


def test_axe_would_find_faults_that_one_width_or_one_colour_scheme_has(tmp_path):
    page = tmp_path / "page.html"
    page.write_text("""<!doctype html><html lang="en"><title>Faults</title><style>
      @media (max-width: 450px) and (prefers-color-scheme: dark) {
        p { color: #444; background: #333 }
      }
      </style><main><h1>Faults</h1><p>Text</p></main></html>""")  # fmt: skip
    for dark, width in ((False, 400), (False, 1200), (True, 1200)):
        assert faults_of_pages(tmp_path, [page], dark=dark, width=width) == []
    found = faults_of_pages(tmp_path, [page], dark=True, width=400)
    assert found == [[page.as_uri(), "color-contrast", "<p>Text</p>"]]
