"""A dependency graph as inline SVG: what rests on what, from left to right, each node a link.

The layout is Sugiyama's, in its plainest form. A node stands in the column after the last one that
it rests on; edges that cross columns get a place in each; and the order in a column is that of the
mean places of the neighbours, in a few sweeps to and fro. Nodes without edges stand below.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from markupsafe import Markup

__all__ = ["Node", "draw_graph"]

_HEIGHT, _LEAST_WIDTH, _OF_LETTER = 30.0, 100.0, 7.0  # of a node, in pixels
_ACROSS, _DOWN = 54.0, 14.0  # between nodes
_SWEEPS = 6

_Edge = tuple[str, str]


@dataclass(frozen=True)
class Node:
    """A node: its identifier, where it leads, what it is called, its tooltip and its CSS class."""

    id: str
    href: str
    name: str
    title: str
    kind: str


def draw_graph(nodes: Sequence[Node], rests_on: Mapping[str, Sequence[str]]) -> Markup:
    """The graph. `rests_on` gives for a node the identifiers of those that it rests on.

    Raises
    ------
    ValueError
        if a node rests on itself, by way of others.
    """
    named = {node.id: node for node in nodes}
    edges = [(below, id_) for id_ in named for below in rests_on.get(id_, ()) if below in named]
    tied = [id_ for id_ in named if any(id_ in edge for edge in edges)]
    column = _columns(tied, edges)
    columns, links = _places(tied, column, edges)
    count = max(len(columns), 4)
    width = max([_LEAST_WIDTH, *(16 + _OF_LETTER * len(node.name) for node in nodes)])
    loose = [id_ for id_ in named if id_ not in column]
    rows = max((len(c) for c in columns), default=0)
    at: dict[str, tuple[float, float]] = {}
    for x, ids in enumerate(columns):
        for y, id_ in enumerate(ids):
            at[id_] = x * (width + _ACROSS), (y + (rows - len(ids)) / 2) * (_HEIGHT + _DOWN)
    for n, id_ in enumerate(loose):
        row = n // count + (rows + 0.4 if rows else 0)
        at[id_] = (n % count) * (width + _ACROSS), row * (_HEIGHT + _DOWN)
    right = max((x for x, _ in at.values()), default=0) + width + 2
    height = max((y for _, y in at.values()), default=0) + _HEIGHT + 2
    return Markup(
        '<svg class="graph" viewBox="-1 -1 {w:.0f} {h:.0f}" width="{w:.0f}" height="{h:.0f}" '
        'role="group" aria-label="What rests on what">{paths}{boxes}</svg>'
    ).format(
        w=right,
        h=height,
        paths=Markup("").join(
            _path([at[id_] for id_ in link], width, named, link) for link in links
        ),
        boxes=Markup("").join(_box(node, width, *at[node.id]) for node in nodes),
    )


def _columns(ids: Sequence[str], edges: Sequence[_Edge]) -> dict[str, int]:
    """The column of each node: after all that it rests on."""
    column: dict[str, int] = {}
    while len(column) < len(ids):
        free = [
            i
            for i in ids
            if i not in column and all(below in column for below, above in edges if above == i)
        ]
        if not free:
            raise ValueError("the graph has a circle")
        for id_ in free:
            column[id_] = max((column[b] + 1 for b, above in edges if above == id_), default=0)
    return column


def _places(
    ids: Sequence[str], column: Mapping[str, int], edges: Sequence[_Edge]
) -> tuple[list[list[str]], list[list[str]]]:
    """The nodes of each column, in order, with places for edges that pass; and the edges' places.

    A place that an edge passes has the name "below above column".
    """
    columns: list[list[str]] = [[] for _ in range(max(column.values(), default=-1) + 1)]
    for id_ in ids:
        columns[column[id_]].append(id_)
    links = []
    for below, above in edges:
        passed = range(column[below] + 1, column[above])
        link = [below, *(f"{below} {above} {n}" for n in passed), above]
        for n, place in zip(passed, link[1:-1], strict=True):
            columns[n].append(place)
        links.append(link)
    before: dict[str, list[str]] = {place: [] for places in columns for place in places}
    after: dict[str, list[str]] = {place: [] for place in before}
    for left, right in (pair for link in links for pair in itertools.pairwise(link)):
        before[right].append(left)
        after[left].append(right)
    for _ in range(_SWEEPS):
        for n in range(1, len(columns)):
            columns[n] = _sorted(columns[n], columns[n - 1], before)
        for n in range(len(columns) - 2, -1, -1):
            columns[n] = _sorted(columns[n], columns[n + 1], after)
    return columns, links


def _sorted(
    places: Sequence[str], beside: Sequence[str], neighbours: Mapping[str, Sequence[str]]
) -> list[str]:
    """A column by the mean places of the neighbours in the column beside it."""
    at = {place: n - len(beside) / 2 for n, place in enumerate(beside)}
    own = {place: n - len(places) / 2 for n, place in enumerate(places)}
    return sorted(
        places, key=lambda place: fmean([at[i] for i in neighbours[place]] or [own[place]])
    )


def _path(
    at: Sequence[tuple[float, float]],
    width: float,
    named: Mapping[str, Node],
    link: Sequence[str],
) -> Markup:
    """An edge: a smooth line from the right of the first to the left of the last."""
    (x, y), *rest = at
    x, y = x + width, y + _HEIGHT / 2
    path = f"M{x:.1f} {y:.1f}"
    for number, (left, top) in enumerate(rest):
        middle, bend = top + _HEIGHT / 2, _ACROSS / 2
        path += f"C{x + bend:.1f} {y:.1f} {left - bend:.1f} {middle:.1f} {left:.1f} {middle:.1f}"
        x, y = left, middle
        if number < len(rest) - 1:
            x += width
            path += f"H{x:.1f}"
    text = f"{named[link[-1]].name} rests on {named[link[0]].name}"
    return Markup(
        '<path class="edge" data-from="{}" data-to="{}" d="{}"><title>{}</title></path>'
    ).format(link[0], link[-1], path, text)


def _box(node: Node, width: float, x: float, y: float) -> Markup:
    return Markup(
        '<a href="{}" class="node {}" data-id="{}"><title>{}</title>'
        '<rect x="{:.1f}" y="{:.1f}" width="{:.0f}" height="{:.0f}" rx="6"/>'
        '<text x="{:.1f}" y="{:.1f}">{}</text></a>'
    ).format(
        node.href,
        node.kind,
        node.id,
        node.title,
        x,
        y,
        width,
        _HEIGHT,
        x + width / 2,
        y + _HEIGHT / 2 + 4.5,
        node.name,
    )
