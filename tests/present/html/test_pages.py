"""The report in a browser: what a reader can do there, and what axe says of it."""

import pytest

from ...browser import evaluated, faults, needs_axe, needs_chromium
from .test_report import CLAIM_ROWS, of_package, proof_row, site


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("report")
    theorems = of_package("mediant", "relu-split", "relu-mirrored")
    for name, text in site(*map(proof_row, theorems), *CLAIM_ROWS, theorems=theorems).items():
        (place / name).write_text(text)
    return place


@needs_chromium
def test_claims_and_theorems_are_filtered_and_links_lead_to_what_is_hidden(folder):
    found = evaluated(folder / "index.html", """(async () => {
      const entries = [...document.querySelectorAll("[data-entry]")];
      const shown = () => entries.filter(e => !e.hidden).length;
      const set = (name, value) => {
        filters.elements[name].value = value;
        filters.dispatchEvent(new Event("input", { bubbles: true }));
        return shown();
      };
      const all = shown(), proved = set("status", "proved"), both = set("text", "Mirrored RELU");
      const hash = new Promise(done => addEventListener("hashchange", () => setTimeout(done)));
      location.hash = "#claim-erf-mirrored-line";
      await hash;
      return [all, proved, both, document.getElementById("claim-erf-mirrored-line").hidden,
              filters.querySelector("output").value];
    })()""")  # fmt: skip
    assert found == [9, 4, 2, False, "2 of 9 shown"]


@needs_chromium
def test_the_graph_zooms_by_buttons_and_keys_and_nothing_of_it_is_out_of_reach(folder):
    widths, full, reach = evaluated(folder / "index.html", """(() => {
      const picture = document.querySelector(".picture"), graph = picture.firstElementChild;
      const width = () => graph.getBoundingClientRect().width;
      const seen = [width()];
      document.querySelector("[data-zoom='1.25']").click();
      seen.push(width());
      picture.dispatchEvent(new KeyboardEvent("keydown", { key: "0" }));
      seen.push(width());
      const fits = picture.scrollWidth <= picture.clientWidth;
      document.querySelector("[data-zoom='1']").click();
      return [seen, width(), fits && picture.scrollWidth >= Math.floor(width())];
    })()""", width=500)  # fmt: skip
    assert widths[1] == pytest.approx(1.25 * widths[0], rel=1e-3)
    assert widths[2] < widths[1]
    assert full == pytest.approx(widths[0], rel=1e-3)
    assert reach


@needs_chromium
def test_the_graph_opens_where_its_first_column_begins(folder):
    """With nothing above it, as columns of many theorems are longer than the first."""
    style = "<style>.picture { height: 60px } .graph { margin-top: 300px }</style></head>"
    page = folder / "low.html"
    page.write_text((folder / "index.html").read_text().replace("</head>", style))
    seen, scrolled = evaluated(page, """(() => {
      const picture = document.querySelector(".picture"), box = picture.getBoundingClientRect();
      const first = [...picture.querySelectorAll(".node")].map(n => n.getBoundingClientRect())
        .sort((a, b) => Math.round(a.left - b.left) || a.top - b.top)[0];
      return [first.top >= box.top && first.bottom <= box.bottom, picture.scrollTop];
    })()""")  # fmt: skip
    page.unlink()
    assert seen
    assert scrolled > 0


@needs_chromium
@pytest.mark.parametrize("name", ["index.html", "theorem-relu-mirrored.html"])
def test_a_phone_shows_the_page_without_scrolling_sideways(folder, name):
    root = "document.documentElement"
    assert evaluated(folder / name, f"{root}.scrollWidth - {root}.clientWidth", width=500) <= 0


@needs_axe
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name", ["index.html", "theorem-relu-mirrored.html"])
def test_axe_finds_nothing(folder, name, dark):
    assert faults(folder / name, dark=dark) == []
