"use strict";
// Unfold what a link leads to, and all proofs at a button; show the edges of a node.
const unfold = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  for (let e = target; e; e = e.parentElement) if (e.tagName === "DETAILS") e.open = true;
  const first = target.querySelector(":scope > details");
  if (first) first.open = true;
  target.scrollIntoView();
};
addEventListener("hashchange", unfold);
addEventListener("beforeprint", () => document.querySelectorAll("details").forEach(d => d.open = true));
document.querySelectorAll("[data-unfold]").forEach(button => button.addEventListener("click", () =>
  document.querySelectorAll("details.proof, details.proof details").forEach(d => d.open = button.dataset.unfold === "true")));
document.querySelectorAll(".graph .node").forEach(node => ["pointerenter", "pointerleave", "focus", "blur"].forEach(kind =>
  node.addEventListener(kind, () => document.querySelectorAll(".graph .edge").forEach(edge =>
    edge.classList.toggle("near", (kind === "pointerenter" || kind === "focus") &&
      [edge.dataset.from, edge.dataset.to].includes(node.dataset.id))))));
if (location.hash) unfold();
