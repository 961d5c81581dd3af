"""How terms are printed after `rewrite` and `unfold`: as Rocq has them then."""

from __future__ import annotations

from collections.abc import Sequence

from nctheory.present.rocq.place import StepPlace
from nctheory.present.rocq.printing import term_text
from nctheory.trusted.building import rebuild
from nctheory.trusted.language import Term

__all__ = ["after_rewriting", "after_unfolding"]


def after_rewriting(
    place: StepPlace, sides: tuple[Term, Term], rules: Sequence[tuple[Term, Term]]
) -> tuple[StepPlace, tuple[Term, Term]]:
    """The sides as they are printed after `rewrite`: what is put in stands as it is."""
    values: dict[Term, Term] = {}
    for old, new in reversed(rules):
        if old.op != "rat":
            values[old] = new
    stand_ins: dict[Term, Term] = {}

    def put(t: Term, left: frozenset[Term]) -> Term:
        """The term where stand-ins are put in, but for what is put in around it."""
        nonlocal place
        for old in (p for p in list(t.walk()) if p in values and p not in left):
            if old not in stand_ins:
                own = put(values[old], left | {old})
                x = Term("free", 8000 + next(place.count), own.sort)
                place = place.standing({x: (f"({place.show(own)})", place.meant(own))})
                stand_ins[old] = x
        known = {old: x for old, x in stand_ins.items() if old not in left}

        def change(part: Term, under: int) -> Term | None:
            return known.get(part)

        texts = dict(place.values)
        shown = {**place.values, **{old: place.values[x] for old, x in known.items()}}
        for p in t.walk():  # in the order in which they were
            new = rebuild(p, change)
            if not p.loose and p not in known and new != p:
                texts[new] = f"({term_text(p, place.names, (), shown)})"
        place = place.at(texts)
        return rebuild(t, change)

    left, right = (put(t, frozenset()) for t in sides)
    return place, (left, right)


def after_unfolding(
    place: StepPlace, sides: tuple[Term, Term]
) -> tuple[StepPlace, tuple[Term, Term]]:
    """The sides as they are printed after `unfold`, with the entries of kernels as they stand."""
    bodies: dict[Term, Term] = {}
    for kernel in (p for t in sides for p in t.walk() if p.op == "kernel" and not p.loose):
        if kernel not in bodies:
            place, bodies[kernel] = place.unfolded(kernel)

    def change(part: Term, under: int) -> Term | None:
        return bodies.get(part)

    texts = dict(place.values)
    shown = place.at({**texts, **{k: f"({place.show(body)})" for k, body in bodies.items()}})
    for p in (p for t in sides for p in t.walk() if not p.loose and p not in bodies):
        new = rebuild(p, change)
        if new != p:  # its parts in the order in which they were
            texts[new] = f"({shown.show(p)})"
    return place.at(texts), (rebuild(sides[0], change), rebuild(sides[1], change))
