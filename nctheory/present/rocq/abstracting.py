"""Equalities that hold whatever their parts are: means, kernels and products become variables.

Of an expectation that stands on both sides nothing has to be known but its sign. So the equality is
proved of any numbers of that sign, for which the equations that are put in and the inequalities
that are known hold; and it is used at the parts as they stand, which are not expanded.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence

from nctheory.present.rocq.kernel_rules import unfolded_kernels
from nctheory.present.rocq.place import StepPlace, braced
from nctheory.present.rocq.printing import fact_text, term_text
from nctheory.present.rocq.sign_scripts import sign_tactic
from nctheory.trusted.building import rational, rebuild
from nctheory.trusted.context import Context, Wrong
from nctheory.trusted.equality import equal
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import Formula
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
    `signs` how they stand to 0, and `put_in` the labels of the equations.
    """

    outside: StepPlace
    place: StepPlace
    sides: tuple[Term, Term]
    parts: Mapping[str, Term]
    signs: Mapping[str, str]
    put_in: Sequence[str]

    def lines(self, inner: Sequence[str]) -> Iterator[str]:
        """The lines that prove the equality, where the inner ones prove that of variables."""
        place = self.place
        said = [f"({name} {op} 0)" for name, op in self.signs.items()]
        said += [f"({fact_text(f, place.names, place.values)})" for f in place.ctx.facts.values()]
        whole = " -> ".join([*said, " = ".join(map(place.show, self.sides))])
        given = [*(f"S_{name}" for name in self.signs), *map(place.given, place.ctx.facts)]
        yield f"assert (U' : forall {' '.join(self.parts)} : R, {whole})."
        kept = self._kept()
        clear = f"clear - {' '.join(kept)}." if kept else "clear."
        yield from braced([clear, f"intros {' '.join([*self.parts, *given])}.", *inner])
        parts = " ".join(f"({self.outside.show(t)})" for t in self.parts.values())
        yield f"pose proof (U' {parts}) as V'."
        for name, op in self.signs.items():
            own = self.outside.show(self.parts[name])
            yield f"assert (S_{name} : {own} {op} 0) by (gap; {self._sign(name, op)})."
            yield f"specialize (V' S_{name})."
        for label in place.ctx.facts:
            yield f"specialize (V' ltac:(says {place.given(label)}))."
        yield "rearranged V'."

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
        return [*names, *(f"label_{name}" for name, sort in names.items() if sort == "nat")]


def abstracted(
    place: StepPlace, sides: tuple[Term, Term], using: Sequence[str] = ()
) -> Abstracted | None:
    """The equality of variables from which the sides are equal, if there is one."""
    if place.real or any(x in t.free for t in sides for x in (*place.drawn, *place.values)):
        return None
    put_in = {k: place.fact(k) for k in using}
    put_in = {k: f for k, f in put_in.items() if isinstance(f, Formula) and k not in place.general}
    terms = [*sides, *(t for f in put_in.values() for t in f.terms)]
    if not any(p.op in _BINDERS or (p.op == "dot" and any(a.op != "var" for a in p.args))
               for t in terms for p in t.walk()):  # fmt: skip
        return None
    for looked_into in _LEVELS:
        found = _at_level(place, sides, put_in, looked_into)
        if found is not None:
            return found
    return None


def _at_level(
    place: StepPlace,
    sides: tuple[Term, Term],
    put_in: Mapping[str, Formula],
    looked_into: frozenset[str],
) -> Abstracted | None:
    terms = [*sides, *(t for f in put_in.values() for t in f.terms)]
    parts = list(dict.fromkeys(p for t in terms for p in _parts(t, looked_into)))
    if not parts or any(p.sort not in ("real", "nat") for p in parts):
        return None
    known = {k: f for k, f in place.ctx.facts.items()
             if isinstance(f, Formula) and f.op != "=" and k not in {*put_in, *place.general}
             and all(p in parts for t in f.terms for p in _parts(t, looked_into))}  # fmt: skip
    variables = {p: Term("any", _FIRST + i, "real") for i, p in enumerate(parts)}

    def change(part: Term, under: int) -> Term | None:
        return variables.get(part)

    facts = {k: f.map(lambda t: rebuild(t, change)) for k, f in {**put_in, **known}.items()}
    own = rebuild(sides[0], change), rebuild(sides[1], change)
    signs = {p: op for p in parts if (op := _sign(place, p))}

    def there(signs: Mapping[Term, str]) -> Context | None:
        """Where the sides are equal, if they are."""
        ctx = Context(facts, facts, {})
        try:
            with bounded():
                ctx.learn(*(Formula(variables[p], op, rational(0)) for p, op in signs.items()))
                ctx.learn(*(f for f in facts.values() if f.op != "="))
                equal(*own, ctx, list(put_in))
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
    names = {p: f"z{i}'" for i, p in enumerate(parts)}
    texts = {variables[p]: name for p, name in names.items()}
    printed = {**place.values, **names}
    for t in (*terms, *(t for f in known.values() for t in f.terms)):
        for p in _structure(t, looked_into):
            form = rebuild(p, change)
            if form != p and p not in variables:
                texts[form] = f"({term_text(p, place.names, (), printed)})"
    inside = dataclasses.replace(
        place, ctx=ctx, around=ctx, values=texts, drawn={}, kernels=(), general=frozenset()
    )
    by_name = {name: p for p, name in names.items()}
    by_sign = {names[p]: op for p, op in signs.items()}
    return Abstracted(place, inside, own, by_name, by_sign, list(put_in))


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
        if p.op not in looked_into and p.op not in _LEAVES:
            yield p


def _structure(t: Term, looked_into: Iterable[str]) -> Iterator[Term]:
    """The term, and what it is made of."""
    yield t
    if t.op in looked_into:
        for a in t.terms[:1] if t.op == "npow" else t.terms:
            yield from _structure(a, looked_into)
