"""Equalities that hold whatever their parts are: means, kernels and products become variables.

Of an expectation that stands on both sides nothing has to be known but its sign. So the equality is
proved of any numbers of that sign, for which the equations that are put in and the inequalities
that are known hold; and it is used at the parts as they stand, which are not expanded.
"""

from __future__ import annotations

import contextlib
import dataclasses
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Any

from nctheory.present.rocq.kernel_rules import unfolded_kernels
from nctheory.present.rocq.place import StepPlace, braced
from nctheory.present.rocq.printing import fact_text, term_text
from nctheory.present.rocq.sign_scripts import sign_tactic
from nctheory.trusted.algebra import poly
from nctheory.trusted.building import rational, rebuild
from nctheory.trusted.context import Context, Wrong
from nctheory.trusted.equality import equal
from nctheory.trusted.language import Term
from nctheory.trusted.polynomials import term_of
from nctheory.trusted.theorems import Formula, Mirror
from nctheory.trusted.work import bounded

__all__ = ["Abstracted", "abstracted"]

_ARITHMETIC = frozenset({"add", "mul", "pow", "npow"})
_LEVELS = (_ARITHMETIC, _ARITHMETIC | {"fn", "min", "max"})
_FIRST = 900_000  # the first index of these variables
_LEAVES = frozenset({"rat", "pi", "var"})
_BINDERS = frozenset({"mean", "kernel", "integral", "limit", "diff"})


@dataclasses.dataclass(frozen=True)
class Abstracted:
    """An equality of variables, and of which parts it is used.

    `place` is where it is proved. `parts` are those that the variables stand for, by their names,
    `signs` how they stand to 0, and `put_in` the labels of the equations, with what proves them.
    `forms` are what some parts are made of, which is proved of them first; inside they stand as
    this. `labels` are the names of labels that were drawn. `as_shown` says whether the sides are
    printed like the goal.
    """

    outside: StepPlace
    place: StepPlace
    sides: tuple[Term, Term]
    stated: Sequence[str]
    parts: Mapping[str, Term]
    signs: Mapping[str, str]
    put_in: Mapping[str, str]
    forms: Mapping[str, tuple[Term, str]]
    labels: Sequence[str]
    as_shown: bool

    def lines(self, inner: Sequence[str], formed: Mapping[str, Sequence[str]]) -> Iterator[str]:
        """The lines that prove the equality, where the inner ones prove that of variables.

        `formed` are the lines that prove what parts are made of, by the names of their variables.
        """
        place = self.place
        said = [f"({name} = {text})" for name, (_, text) in self.forms.items()]
        said += [f"({name} {op} 0)" for name, op in self.signs.items()]
        said += self.stated[1:]
        whole = " -> ".join([*said, self.stated[0]])
        equal = [f"F_{name}" for name in self.forms]
        given = [*(f"S_{name}" for name in self.signs), *map(place.given, place.ctx.facts)]
        yield from (f"assert (label_{x} : label {x}) by labels." for x in self.labels)
        yield f"assert (U' : forall {' '.join(self.parts)} : R, {whole})."
        kept = self._kept()
        clear = f"clear - {' '.join(kept)}." if kept else "clear."
        opened = [clear, f"intros {' '.join([*self.parts, *equal, *given])}."]
        if equal:
            opened.append(f"subst {' '.join(self.forms)}.")
        yield from braced([*opened, *inner])
        for name, lines in formed.items():
            own, form = self.outside.show(self.parts[name]), self.outside.show(self.forms[name][0])
            yield f"assert (F_{name} : {own} = {form})."
            yield from braced(lines)
        parts = " ".join(f"({self.outside.show(t)})" for t in self.parts.values())
        yield f"pose proof (U' {parts}) as V'."
        for name in self.forms:
            yield f"specialize (V' F_{name})."
        for name, op in self.signs.items():
            own = self.outside.show(self.parts[name])
            yield f"assert (S_{name} : {own} {op} 0) by (gap; {self._sign(name, op)})."
            yield f"specialize (V' S_{name})."
        for label in place.ctx.facts:
            proof = self.put_in.get(label, place.given(label))
            yield f"specialize (V' ltac:(says {proof}))."
        yield "rearranged V'." if self.as_shown else "first [congruent_to V' | rearranged V']."

    def _sign(self, name: str, op: str) -> str:
        part = unfolded_kernels(self.parts[name])
        tactic = sign_tactic(self.outside, part if op in (">", ">=") else -part)
        used = self.outside.kernels if part != self.parts[name] else ()
        return f"unfold {', '.join(used)}; {tactic}" if used else tactic

    def _kept(self) -> list[str]:
        """What the variables are called that the equality is about, and that they are labels."""
        terms = [*self.sides, *(t for f in self.place.ctx.facts.values() for t in f.terms)]
        found = sorted({x for t in terms for x in t.free if x.op == "var"}, key=lambda x: x.key)
        names = {self.place.names.of("var", x.args[0]): x.sort for x in found}
        names |= dict.fromkeys(self.labels, "nat")
        return [*names, *(f"label_{name}" for name, sort in names.items() if sort == "nat")]


def abstracted(
    place: StepPlace,
    sides: tuple[Term, Term],
    equations: Mapping[str, Formula] = MappingProxyType({}),
    images: Sequence[Mirror] = (),
    expand: bool = False,
) -> Abstracted | None:
    """The equality of variables from which the sides are equal, if there is one.

    `equations` are put in, by what proves them. Parts are looked into as far as it takes; if
    `expand`, their normal forms, with `images`, may stand for them.
    """
    terms = [*map(place.meant, sides), *(t for f in equations.values() for t in f.terms)]
    if not any(p.op in _BINDERS or (p.op == "dot" and any(a.op != "var" for a in p.args))
               for t in terms for p in t.walk()):  # fmt: skip
        return None
    ctx = place.around.with_(images=tuple(images))
    modes = (_as_they_stand, _alike, _expanded) if expand else (_as_they_stand,)
    for mode, looked_into in itertools.product(modes, _LEVELS):
        found = _at_level(place, sides, equations, looked_into, partial(mode, ctx))
        if found is not None:
            return found
    return None


def _at_level(
    place: StepPlace,
    given: tuple[Term, Term],
    equations: Mapping[str, Formula],
    looked_into: frozenset[str],
    formed: Callable[[Sequence[Term]], dict[Term, Term] | None],
) -> Abstracted | None:
    sides = place.meant(given[0]), place.meant(given[1])
    labels = {place.given(k): k for k in place.ctx.facts}
    proofs = {labels.get(name, f"equation {i}"): name for i, name in enumerate(equations)}
    put_in = {k: equations[name] for k, name in proofs.items()}
    terms = [*sides, *(t for f in put_in.values() for t in f.terms)]
    parts = list(dict.fromkeys(p for t in terms for p in _parts(t, looked_into)))
    if not parts or any(p.sort not in ("real", "nat") for p in parts):
        return None
    known = _inequalities(place, parts, looked_into)
    forms = formed(parts)
    if forms is None:
        return None
    inner_parts = (p for f in forms.values() for p in _parts(f, looked_into))
    parts = list(dict.fromkeys((*parts, *inner_parts)))
    variables = {p: Term("any", _FIRST + i, "real") for i, p in enumerate(parts)}

    expanded = {p: rebuild(f, lambda q, under: variables.get(q)) for p, f in forms.items()}

    def change(part: Term, under: int) -> Term | None:
        return expanded.get(part) or variables.get(part)

    facts = {k: f.map(lambda t: rebuild(t, change)) for k, f in {**put_in, **known}.items()}
    own = rebuild(sides[0], change), rebuild(sides[1], change)
    called = _labels(place, [*own, *(t for f in facts.values() for t in f.terms)], variables)
    if called is None:
        return None
    signs = {p: op for p in parts if p not in forms and (op := _sign(place, p))}

    found = _where_equal(own, facts, list(put_in), variables, signs)
    if found is None:
        return None
    signs, ctx = found
    names = {p: f"z{i}'" for i, p in enumerate(parts)}
    outer = {**place.values, **place.drawn, **names}
    said = {p: term_text(f, place.names, (), outer) for p, f in forms.items()}
    inner = {**outer, **{p: f"({text})" for p, text in said.items()}}
    shown = [t for f in known.values() for t in f.terms]
    shown = [p for t in (*terms, *shown) for p in _structure(t, looked_into)]

    def texts(values: Mapping[Any, str]) -> dict[Any, str]:
        """How the terms with variables are printed."""
        found = {**called, **{variables[p]: name for p, name in names.items()}}
        for p in shown:
            form = rebuild(p, change)
            if form != p and p not in variables:
                found[form] = f"({term_text(p, place.names, (), values)})"
        return found

    inside = dataclasses.replace(
        place, ctx=ctx, around=ctx, values=texts(inner), real={}, drawn={}, kernels=(),
        general={},
    )  # fmt: skip
    stated = [" = ".join(map(inside.at(texts(outer)).show, own))]
    stated += [f"({fact_text(f, place.names, texts(outer))})" for f in ctx.facts.values()]
    return Abstracted(
        place, inside, own, stated, {name: p for p, name in names.items()},
        {names[p]: op for p, op in signs.items()}, proofs,
        {names[p]: (f, said[p]) for p, f in forms.items()}, sorted(called.values()),
        sides == given,
    )  # fmt: skip


def _inequalities(
    place: StepPlace, parts: Sequence[Term], looked_into: frozenset[str]
) -> dict[str, Formula]:
    """The inequalities that are known of the parts."""
    return {k: f for k, f in place.ctx.facts.items()
            if isinstance(f, Formula) and f.op != "=" and k not in place.general
            and all(p in parts for t in f.terms for p in _parts(t, looked_into))}  # fmt: skip


def _labels(
    place: StepPlace, terms: Sequence[Term], variables: Mapping[Term, Term]
) -> dict[Term, str] | None:
    """What is left that was drawn, and what it is called: None if it is not only labels."""
    found = {x for t in terms for x in t.free if x.op in ("any", "free")} - {*variables.values()}
    if any(x.sort != "nat" for x in found):
        return None
    return {x: place.values.get(x) or place.drawn.get(x) or place.show(x) for x in found}


def _where_equal(
    sides: tuple[Term, Term],
    facts: Mapping[str, Formula],
    put_in: Sequence[str],
    variables: Mapping[Term, Term],
    signs: dict[Term, str],
) -> tuple[dict[Term, str], Context] | None:
    """The signs of parts that it takes for the sides to be equal, and where they are."""

    def there(signs: Mapping[Term, str]) -> Context | None:
        ctx = Context(facts, facts, {})
        try:
            with bounded():
                ctx.learn(*(Formula(variables[p], op, rational(0)) for p, op in signs.items()))
                ctx.learn(*(f for f in facts.values() if f.op != "="))
                equal(*sides, ctx, put_in)
        except (Wrong, ValueError):
            return None
        return ctx

    ctx = there(signs)
    if ctx is None:
        return None
    for p in sorted(signs, key=lambda p: -p.depth):
        fewer = {q: op for q, op in signs.items() if q != p}
        if (without := there(fewer)) is not None:
            signs, ctx = fewer, without
    return signs, ctx


def _as_they_stand(ctx: Context, parts: Sequence[Term]) -> dict[Term, Term] | None:
    return {}


def _expanded(ctx: Context, parts: Sequence[Term]) -> dict[Term, Term] | None:
    """The normal forms of parts that have another."""
    found = {}
    for p in parts:
        with contextlib.suppress(ValueError), bounded():
            form = term_of(poly(p, ctx))
            if form != p:
                found[p] = form
    return found or None


def _alike(ctx: Context, parts: Sequence[Term]) -> dict[Term, Term] | None:
    """The parts that have the normal form of one before."""
    found, first = {}, {p: p for p in parts}
    for p, form in (_expanded(ctx, parts) or {}).items():
        if first.setdefault(form, p) != p:
            found[p] = first[form]
    return found or None


def _sign(place: StepPlace, part: Term) -> str:
    """How a part stands to 0, if it is known."""
    try:
        sign = place.around.signs(part)
    except ValueError:
        return ""
    if sign.nonnegative:
        return ">" if sign.nonzero else ">="
    return ("<" if sign.nonzero else "<=") if sign.nonpositive else ""


def _parts(t: Term, looked_into: Iterable[str]) -> Iterator[Term]:
    """The largest parts that are not looked into."""
    for p in _structure(t, looked_into):
        if p.op not in looked_into and p.op not in _LEAVES and not _is_label(p):
            yield p


def _is_label(t: Term) -> bool:
    """Whether it is a label that was drawn, or is any."""
    return t.op in ("any", "free") and t.sort == "nat"


def _structure(t: Term, looked_into: Iterable[str]) -> Iterator[Term]:
    """The term, and what it is made of."""
    yield t
    if t.op in looked_into:
        for a in t.terms[:1] if t.op == "npow" else t.terms:
            yield from _structure(a, looked_into)
