"use strict";
const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];

// Claims and theorems: those that have all the words, and each value that is chosen.
const filters = document.getElementById("filters");
const filter = () => {
  const chosen = [...new FormData(filters)].filter(([, value]) => value);
  const shown = all("[data-entry]").filter(entry => {
    entry.hidden = !chosen.every(([name, value]) => name === "text"
      ? value.toLowerCase().split(/\s+/).every(word => entry.dataset.entry.toLowerCase().includes(word))
      : entry.dataset[name].split("|").includes(value));
    return !entry.hidden;
  });
  filters.querySelector("output").value = `${shown.length} of ${all("[data-entry]").length} shown`;
};
if (filters) {
  filters.hidden = false;
  filters.addEventListener("input", filter);
  filters.addEventListener("reset", () => setTimeout(filter));
  filters.addEventListener("submit", event => event.preventDefault());
  filter();
}

// What a link leads to is shown, whatever the filters say.
const lead = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  target.hidden = false;
  for (let e = target; e; e = e.parentElement) if (e.tagName === "DETAILS") e.open = true;
  target.scrollIntoView();
};
addEventListener("hashchange", lead);
if (location.hash) lead();

// The graph: its size, and the edges of a node.
const picture = document.querySelector(".picture");
if (picture) {
  const graph = picture.querySelector(".graph"), full = graph.viewBox.baseVal.width;
  const zoom = by => {
    const now = graph.getBoundingClientRect().width, fit = picture.clientWidth;
    const width = by === "fit" ? fit : by === "1" ? full : Math.min(Math.max(now * by, Math.min(fit, full) / 2), 3 * full);
    const across = (picture.scrollLeft + fit / 2) / now, down = (picture.scrollTop + picture.clientHeight / 2) / now;
    graph.style.width = `${width}px`;
    picture.scrollTo(across * width - fit / 2, down * width - picture.clientHeight / 2);
  };
  all("[data-zoom]").forEach(button => button.addEventListener("click", () => zoom(button.dataset.zoom)));
  document.querySelector(".tools").hidden = false;
  picture.addEventListener("keydown", event => {
    const by = { "+": "1.25", "=": "1.25", "-": "0.8", "0": "fit" }[event.key];
    if (by && !event.ctrlKey && !event.metaKey) { zoom(by); event.preventDefault(); }
  });
  all(".node", graph).forEach(node => ["pointerenter", "pointerleave", "focus", "blur"].forEach(kind =>
    node.addEventListener(kind, () => all(".edge", graph).forEach(edge =>
      edge.classList.toggle("near", (kind === "pointerenter" || kind === "focus") &&
        [edge.dataset.from, edge.dataset.to].includes(node.dataset.id))))));
  // It opens at the top of its first column, which need not be the top of the picture.
  const corner = picture.getBoundingClientRect();
  const [first] = all(".node", graph).map(node => node.getBoundingClientRect())
    .sort((a, b) => Math.round(a.left - b.left) || a.top - b.top);
  picture.scrollTo(first.left - corner.left - 20, first.top - corner.top - 20);
}

// Sources, to the clipboard; formulas that scroll, with the keyboard too; all that is folded, to the printer.
all("[data-copy]").forEach(button => {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const text = button.nextElementSibling;
    try {
      await navigator.clipboard.writeText(text.textContent);
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(text);
      button.textContent = "Selected";
    }
  });
});
const scrollable = () => all(".wide").forEach(box => {
  if (box.scrollWidth > box.clientWidth) box.tabIndex = 0; else box.removeAttribute("tabindex");
});
addEventListener("resize", scrollable);
scrollable();
addEventListener("beforeprint", () => all("details").forEach(details => details.open = true));
