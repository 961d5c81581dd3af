"""Expectations that are the same once -x is drawn for x, where a law is its own mirror image."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Mapping, Sequence

from nctheory.present.rocq.place import StepPlace
from nctheory.trusted.algebra import is_zero, poly
from nctheory.trusted.building import (
    abstract,
    instantiate,
    minus,
    mul,
    rational,
    rebuild,
    replace,
)
from nctheory.trusted.context import Context
from nctheory.trusted.language import DRAWN, Term
from nctheory.trusted.theorems import Mirror

__all__ = ["expectation", "flipped", "turned"]


def expectation(draws: Sequence[tuple[Term, Term]], body: Term) -> Term:
    """The expectation over draws, each with its law, the outermost first."""
    for x, law in reversed(draws):
        body = Term("mean", law, abstract(body, x))
    return body


def turned(
    place: StepPlace,
    sides: tuple[Term, Term],
    ctx: Context,
    images: Mapping[Term, tuple[str, Mirror]],
) -> tuple[list[str], Term] | None:
    """The left side with -x for some draws x, and the lines that prove that it is the same.

    None if the right side is not the same as that without images.
    """
    ctx, body = ctx.with_(images=()), sides[0]
    draws: list[tuple[Term, Term]] = []
    names: dict[Term, str] = {}
    while body.op == "mean":
        law, inside = body.args
        x = Term("free", 6500 + len(draws), law.sort.split()[1])
        names[x] = f"{'x' if DRAWN[law.sort] == 'vector' else 'r'}_{len(draws)}"
        draws.append((x, law))
        body = instantiate(inside, x)
    place = dataclasses.replace(place, drawn={**place.drawn, **names})
    own = [i for i, (_, law) in enumerate(draws) if law in images and images[law][1].source == law]
    for n in range(1, len(own) + 1):
        for chosen in itertools.combinations(own, n):
            flip = {draws[i][0]: mul(rational(-1), draws[i][0]) for i in chosen}
            other = expectation(draws, replace(body, flip))
            if is_zero(poly(minus(other, sides[1]), ctx), ctx):
                return _lines(place, draws, body, chosen, images), other
    return None


def _lines(
    place: StepPlace,
    draws: Sequence[tuple[Term, Term]],
    body: Term,
    chosen: Sequence[int],
    images: Mapping[Term, tuple[str, Mirror]],
) -> list[str]:
    """One draw is turned after the other."""
    lines = []
    for i in chosen:
        x, law = draws[i]
        body = replace(body, {x: mul(rational(-1), x)})
        intro = "".join(f"apply E_ext; intros {place.drawn[v]} ?; " for v, _ in draws[:i])
        inner = "apply E_ext; intros; " * (len(draws) - i)
        lines += [
            f"transitivity ({place.show(expectation(draws, body))}).",
            f"{{ {intro}rewrite {images[law][0]}; {inner}first [arrange | equal]. }}",
        ]
    return lines


def flipped(body: Term) -> Term:
    """The body at -x."""

    def change(part: Term, under: int) -> Term | None:
        if part.op == "bound" and part.args[0] == under:
            return mul(rational(-1), part)
        return None if part.loose else part

    return rebuild(body, change)
