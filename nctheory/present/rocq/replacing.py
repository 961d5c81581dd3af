"""How equalities are put in: part by part, from the largest that changes to what is replaced."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping

from nctheory.present.rocq.place import StepPlace, braced
from nctheory.trusted.building import instantiate
from nctheory.trusted.language import DRAWN, Term

__all__ = ["Replacing", "replaced_lines"]


@dataclasses.dataclass(frozen=True)
class Replacing:
    """What is put in: terms (by their facts, with what they are), kernels (by a tactic).

    `functions` have values that are put in wherever they stand, by facts of all labels.
    """

    terms: Mapping[Term, tuple[str, Term]]
    kernels: Mapping[str, str]
    change: Callable[[Term], Term]
    functions: Mapping[str, str] = dataclasses.field(default_factory=dict)


def replaced_lines(place: StepPlace, t: Term, put: Replacing) -> Iterator[str]:
    """The lines that prove that a number is the same after what is put in."""
    change = put.change
    names = []
    for p in _changed(t, change):
        name = f"C{next(place.count)}'"
        yield f"assert ({name} : {place.nested(p)} = {place.nested(change(p))})."
        yield from braced(list(_part(place, p, put)))
        names.append(name)
    if names:
        yield f"rewrite {', '.join(names)}."
    yield "first [same | ring | arrange]."


def _part(place: StepPlace, p: Term, put: Replacing) -> Iterator[str]:
    new = put.change(p)
    if p in put.terms:
        name, value = put.terms[p]
        yield f"rewrite {name}."
        yield from replaced_lines(place, value, put)
    elif p.op == "apply" and p.args[0] in put.functions:
        own = f"({put.functions[p.args[0]]} ({place.nested(p.args[2])}) ltac:(labels))"
        yield f"rewrite {own}; cbv beta; first [same | ring | arrange]."
    elif p.op == "kernel" and p.args[0] in put.kernels:
        yield f"{put.kernels[p.args[0]]}; first [same | ring | alike_by_ring; ring | arrange]."
    elif p.op == "mean" and new.op == "mean" and new.args[0] == p.args[0]:
        law, body = p.args
        k = next(place.count)
        x = Term("free", 6000 + k, law.sort.split()[1])
        name = f"{'x' if DRAWN[law.sort] == 'vector' else 'r'}_{k}"
        yield f"apply E_ext; intros {name} D_{name}."
        inside = dataclasses.replace(place, drawn={**place.drawn, x: name})
        yield from replaced_lines(inside, instantiate(body, x), put)
    elif p.op == new.op and (p.op == "fn" or (p.op == "pow" and p.args[1] == new.args[1])):
        yield "f_equal."
        yield from replaced_lines(place, p.args[1 if p.op == "fn" else 0], put)
    else:
        given = [name for name, _ in put.terms.values()]
        yield f"rewrite ?{', ?'.join(given)}; equal." if given else "equal."


def _changed(t: Term, change: Callable[[Term], Term]) -> list[Term]:
    """The largest parts that are no sums or products and change."""
    if change(t) == t:
        return []
    whole = t.op == "pow" and t.args[1].denominator == 1 and t.args[1] > 0
    if t.op in ("add", "mul") or whole:
        return list(dict.fromkeys(p for a in t.terms for p in _changed(a, change)))
    return [t]
