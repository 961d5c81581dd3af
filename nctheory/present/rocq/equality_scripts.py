"""How equalities and signs of numbers are replayed: what is asserted before a tactic is called.

The normal forms of the built-in checker are used as a plan. Of each inverse, root, function or
derivative whose normal form is something else, Rocq is told so, the inner ones first, and proves
it; then the atoms of both sides are the same, and `ring` does the rest. Of a sum that stands in a
denominator or under a root it is told that it is positive: in factors, or as a multiple of what is
known and a rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from nctheory.present.rocq.abstracting import abstracted
from nctheory.present.rocq.closing import closing, part_by_part
from nctheory.present.rocq.combining import at_values, equation_factors
from nctheory.present.rocq.joining import joined
from nctheory.present.rocq.kernel_rules import (
    Rule,
    at_all_points,
    kernel_put_in,
    kernels_to_open,
    related,
    unfolded_kernels,
)
from nctheory.present.rocq.mean_scripts import has_means, mean_lines
from nctheory.present.rocq.normal_forms import normal_forms
from nctheory.present.rocq.place import StepPlace, as_tactic, braced
from nctheory.present.rocq.replacing import Replacing, replaced_lines
from nctheory.present.rocq.rewriting import after_rewriting, after_unfolding
from nctheory.present.rocq.sign_scripts import supports
from nctheory.present.rocq.turning import turned
from nctheory.trusted.algebra import is_zero, poly
from nctheory.trusted.building import (
    abstract,
    add,
    applied,
    minus,
    mul,
    rational,
    rebuild,
    replace,
)
from nctheory.trusted.context import Context
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import All, Formula, Mirror

__all__ = ["alike", "by_gap", "equality", "fitting", "is_long"]

_LONG = 3000  # letters of a proof, from which on one about variables is looked for
_VERY_LONG = 12000  # from which on their parts may be brought into normal form first
_SHORTER = 0.8  # what a proof that does so may have of the letters of a plain one


def equality(place: StepPlace, left: Term, right: Term, using: Sequence[str] = ()) -> list[str]:
    """The lines that prove left = right, after the equalities and images `using` are put in."""
    plain = _equality(place, left, right, using)
    if not is_long(plain):
        return plain
    lines = _of_variables(place, left, right, using, plain)
    if _length(lines) > _VERY_LONG:
        own = place.meant(left), place.meant(right)
        if not using and has_means(*own) and part_by_part(*own):
            return ["congruent."]
        found = joined(place, (left, right), using, partial(_equality, using=()))
        if found and _length(found) < _SHORTER * _length(lines):
            return found
    return lines


def _of_variables(
    place: StepPlace, left: Term, right: Term, using: Sequence[str], plain: list[str]
) -> list[str]:
    """The same as an equality of variables, if that is shorter than the plain lines."""
    used = {k: place.fact(k) for k in using if k not in place.general}
    own = place.meant(left), place.meant(right)
    equations = dict(_equations(place, used.items(), own))
    mirrors = {k: f for k, f in used.items() if isinstance(f, Mirror)}
    expand = _length(plain) > _VERY_LONG
    inside = abstracted(place, (left, right), equations, tuple(mirrors.values()), expand)
    if inside is None:
        return plain
    formed = {
        name: _congruent(_equality(place, inside.parts[name], form, [*mirrors]))
        for name, (form, _) in inside.forms.items()
    }
    inner = _equality(inside.place, *inside.sides, [*inside.put_in])
    lines = list(inside.lines(inner, formed))
    return lines if not formed or _length(lines) < _SHORTER * _length(plain) else plain


def _congruent(lines: Sequence[str]) -> list[str]:
    """The lines that prove an equality, for the case that it is not seen part by part."""
    return [f"first [congruent | {as_tactic(lines)}]."]


def _length(lines: Sequence[str]) -> int:
    """The letters of a proof."""
    return sum(map(len, lines))


def is_long(lines: Sequence[str]) -> bool:
    """Whether a proof is so long that one about variables is looked for."""
    return _length(lines) > _LONG


def _equality(place: StepPlace, left: Term, right: Term, using: Sequence[str]) -> list[str]:
    put = _PutIn(place, using)
    own = put.change(left), put.change(right)
    equations = dict(_equations(place, put.used, own))
    if not has_means(*own):
        powers = {place.given(k): f.lhs for k, f in put.used if _says_part(f)}
        by_forms = _by_forms(place, (left, right), put.rules, own, powers, equations)
        return [*place.rewriting(using), *by_forms]
    images = {f.law: (place.names.fact(k), f) for k, f in put.used if isinstance(f, Mirror)}
    ctx = place.around.with_(images=tuple(f for _, f in images.values()))
    own = put.chosen((left, right), equations, ctx)
    start: list[str] = []
    if own != (left, right) or put.opened:
        replacing = put.replacing()
        own = put.whole(left), put.whole(right)
        if not _follows(own, equations, ctx):
            pairs = {place.given(k) for k, f in put.used
                     if k in place.general or at_all_points(place, k, f)}  # fmt: skip
            plain = {name: f for name, f in equations.items() if name not in pairs}
            start, rewritten = _rewritten(place, plain, replacing, put.opened)
            equations |= rewritten
        steps = [list(replaced_lines(place, t, replacing)) for t in (left, right)]
        start += [f"enough (U' : {place.show(own[0])} = {place.show(own[1])}).",
                 *braced([f"transitivity ({place.show(own[0])}).", *braced(steps[0]),
                          "etransitivity; [exact U' |]; symmetry.", *steps[1]])]  # fmt: skip
    if images and (found := turned(place, own, ctx, images)):
        start, own = [*start, *found[0]], (found[1], own[1])
        ctx, images = ctx.with_(images=()), {}
    return [*start, *supports(place, own), *mean_lines(place, own, ctx, images, equations)]


class _PutIn:
    """What is put in of the facts that are used: equalities, what kernels are at all points, and,
    if they are needed, what kernels are of others, and values of functions of labels."""

    def __init__(self, place: StepPlace, using: Sequence[str]) -> None:
        self._place = place
        self.used = [(k, place.fact(k)) for k in using]
        self._equal = [(k, f) for k, f in self.used if isinstance(f, Formula) and f.op == "="]
        self.rules = [(f.lhs, f.rhs) for _, f in self._equal]
        self.opened: set[str] = set()  # kernels that are written out
        self._at_points = {k: rule for k, f in self.used if (rule := at_all_points(place, k, f))}
        self._others: list[tuple[Rule, str]] = []
        self._functions: dict[str, tuple[str, Term]] = {}

    def change(self, t: Term) -> Term:
        """A number with what is put in."""
        for old, new in self.rules * 2:
            t = _replaced(t, old, new)
        for rule in (*self._at_points.values(), *(rule for rule, _ in self._others)):
            t = kernel_put_in(t, *rule)
        return _values_put_in(t, self._functions)

    def whole(self, t: Term) -> Term:
        """The same, with the kernels written out."""
        return unfolded_kernels(self.change(t), self.opened)

    def chosen(
        self, sides: tuple[Term, Term], equations: Mapping[str, Formula], ctx: Context
    ) -> tuple[Term, Term]:
        """Both sides, after it is chosen which kernels are written out, and what is needed."""

        def own() -> tuple[Term, Term]:
            return self.change(sides[0]), self.change(sides[1])

        self.opened = kernels_to_open(own(), ctx)
        if self.opened:
            self._others = list(related(own(), ctx))
            if self._others and _follows(own(), equations, ctx):
                self.opened = set()
            else:
                self._others = []
        if not self.opened and not _follows(own(), equations, ctx):
            self._functions |= _of_all_labels(self._place, self.used)
        return own()

    def replacing(self) -> Replacing:
        """The same for Rocq."""
        names = self._place.names
        tactics = {names.of("kernel", k): k for k in self.opened}
        more = f"; unfold {', '.join(sorted(tactics))}" if tactics else ""
        kernels = {}
        for k, (kernel, _, points) in self._at_points.items():
            said = self._place.given(k) if points > 1 else self._place.lemmas[k].name
            kernels[kernel] = f"rewrite {said}{more}"
        kernels |= {k: f"unfold {word}" for word, k in tactics.items()}
        for (k, _, _), to in self._others:
            kernels[k] = f"unfold {names.of('kernel', k)}, {names.of('kernel', to)}"
        terms = {f.lhs: (self._place.given(k), f.rhs) for k, f in self._equal}
        functions = {k: name for k, (name, _) in self._functions.items()}
        return Replacing(terms, kernels, self.whole, functions)


def _follows(sides: tuple[Term, Term], equations: Mapping[str, Formula], ctx: Context) -> bool:
    """Whether the sides are equal as they stand, or by a combination of the equations."""
    if is_zero(poly(minus(*sides), ctx), ctx):
        return True
    return equation_factors(*sides, list(equations.values()), ctx) is not None


def _of_all_labels(
    place: StepPlace, using: Iterable[tuple[str, Any]]
) -> Iterator[tuple[str, tuple[str, Term]]]:
    """The functions whose value at each label is put in: what says it, and the value."""
    for label, fact in using:
        if isinstance(fact, All) and fact.binders == ("nat",) and fact.relation.op == "=":
            x = place.around.fresh("nat")
            side, value = fact.at(x).terms
            if side.op == "apply" and len(side.args) == 3 and side.args[2] == x:
                yield side.args[0], (place.given(label), abstract(value, x))


def _values_put_in(t: Term, functions: Mapping[str, tuple[str, Term]]) -> Term:
    def change(part: Term, under: int) -> Term | None:
        if part.op == "apply" and part.args[0] in functions:
            return applied(functions[part.args[0]][1], rebuild(part.args[2], change))
        return None

    return rebuild(t, change) if functions else t


def _rewritten(
    place: StepPlace, equations: Mapping[str, Formula], put: Replacing, opened: set[str]
) -> tuple[list[str], dict[str, Formula]]:
    """The equations after what variables and kernels are is put in, and the lines that say so."""
    rules = {t: own for t, own in put.terms.items() if t.op == "var"}

    def whole(t: Term) -> Term:
        for _ in range(2):
            for old, (_, new) in rules.items():
                t = _replaced(t, old, new)
        return unfolded_kernels(t, opened)

    lines: list[str] = []
    found: dict[str, Formula] = {}
    own = Replacing(rules, put.kernels, whole)
    for i, (name, fact) in enumerate(equations.items()):
        left, right = map(whole, fact.terms)
        if left == right or (left, right) == fact.terms:
            continue
        shown = [place.show(t) for t in (*fact.terms, left, right)]
        lines += [
            f"assert (J{i}' : {shown[2]} = {shown[3]}).",
            *braced([f"transitivity ({shown[0]}).",
                     *braced(["symmetry.", *replaced_lines(place, fact.terms[0], own)]),
                     f"transitivity ({shown[1]}); [says {name} |].",
                     *replaced_lines(place, fact.terms[1], own)]),
        ]  # fmt: skip
        found[f"J{i}'"] = Formula(left, fact.op, right)
    return lines, found


def _equations(
    place: StepPlace, using: Iterable[tuple[str, Any]], sides: Sequence[Term]
) -> Iterator[tuple[str, Formula]]:
    """The equations that are put in, and what proves them: those of all values where they stand."""
    for label, fact in using:
        own = place.given(label)
        if isinstance(fact, Formula) and fact.op == "=":
            free = place.general.get(label, ())
            found = list(at_values(fact.lhs, free, sides, place.around)) if free else []
            for values in found:
                at = dict(zip(free, values, strict=True))
                yield f"({own} {_shown(place, values)})", fact.map(partial(replace, rule=at))
            if not found:
                yield own, fact
        elif isinstance(fact, All) and not any(isinstance(b, Term) for b in fact.binders):
            general = [place.around.fresh(str(b)) for b in fact.binders]
            for values in at_values(fact.at(*general).lhs, general, sides, place.around):
                yield f"({own} {_shown(place, values)})", fact.at(*values)


def _shown(place: StepPlace, values: Iterable[Term]) -> str:
    """Values as they follow a fact that holds at all."""
    return " ".join(
        f"({place.show(v)})" + (" ltac:(labels)" if v.sort == "nat" else "") for v in values
    )


def _replaced(t: Term, old: Term, new: Term) -> Term:
    return rebuild(t, lambda part, under: new if part == old else None)


def _by_forms(
    place: StepPlace,
    sides: tuple[Term, Term],
    rules: Sequence[tuple[Term, Term]],
    own: tuple[Term, Term],
    powers: Mapping[str, Term],
    equations: Mapping[str, Formula],
) -> list[str]:
    """The lines that prove an equality without expectations, after equations are put in."""
    place, shown = after_rewriting(place, sides, rules)
    lines = []
    if place.kernels:
        lines.append(f"unfold {', '.join(place.kernels)}.")
        place, shown = after_unfolding(place, shown)
        own = unfolded_kernels(own[0]), unfolded_kernels(own[1])
    place, cases = _apart_from_zero(place, own)
    meant = place.meant(shown[0]), place.meant(shown[1])
    factors = equation_factors(*meant, list(equations.values()), place.around)
    put = zip(factors or (), equations.items(), strict=factors is not None)
    combined = [(c, name, fact) for c, (name, fact) in put if c != rational(0)]
    gaps = [mul(c, minus(*fact.terms)) for c, _, fact in combined]
    forms: dict[Term, Term] = {}
    lines += [*cases, *supports(place, (*own, *gaps))]
    lines += normal_forms(place, (*shown, *gaps), forms)
    fall_back = "equal"
    if powers:
        ring = f"ring [{' '.join(powers)}]"
        close = f"first [{ring} | squares; {ring}]"
        fall_back = f"solve [put; alike_by sqrt ltac:(solve [{ring}]); {close}] | equal"
        functions = {p for form in forms.values() for p in form.walk() if p.op == "fn"}
        within = [name for name, t in powers.items() if any(t in p.walk() for p in functions)]
        if within:
            fall_back = (
                f"solve [put; rewrite ?{', ?'.join(within)}; alike_by_ring; {close}] | {fall_back}"
            )
    if combined:
        inner = closing(place, (shown[0], add(shown[1], *gaps)), forms, "fail", [*powers], 50)
        fall_back = f"{_combined(place, combined, inner)} | {fall_back}"
    return [*lines, *closing(place, shown, forms, fall_back, given=[*powers])]


def _combined(
    place: StepPlace, combined: Sequence[tuple[Term, str, Formula]], inner: Sequence[str]
) -> str:
    """The tactic for an equality that is a combination of equations, called so, by factors."""
    gaps = [" - ".join(f"({place.show(t)})" for t in fact.terms) for _, _, fact in combined]
    parts = [f"({place.show(c)}) * ({gap})" for (c, *_), gap in zip(combined, gaps, strict=True)]
    known = "; ".join(
        f"assert (R{i}' : {gap} = 0) by (apply Rminus_diag_eq; says {name})"
        for i, ((_, name, _), gap) in enumerate(zip(combined, gaps, strict=True))
    )
    zeros = ", ".join(f"R{i}'" for i in range(len(combined)))
    total = " + ".join(parts)
    how = f"[{as_tactic(inner)} | rewrite {zeros}; ring]"
    return f"solve [{known}; apply (by_combination _ _ ({total})); {how}]"


def _says_part(fact: Any) -> bool:
    """Whether it is an equation for what comes up only when products are written out."""
    lhs = fact.lhs if isinstance(fact, Formula) and fact.op == "=" else None
    if lhs is None or lhs.op != "pow":
        return lhs is not None and lhs.op == "dot"
    return bool(lhs.args[1] > 1) and lhs.args[1].denominator == 1


def alike(one: Any, other: Any) -> bool:
    """Whether two facts say the same of their gaps: = 0, or > 0, or >= 0."""
    if not (type(one) is Formula and type(other) is Formula):
        return False
    return (one.op == "=") == (other.op == "=") and one.strict == other.strict


def fitting(place: StepPlace, goal: Any, fact: Any, name: str) -> list[str]:
    """The lines that prove the goal from a fact with the same normal form, called `name`."""
    if not alike(goal, fact):
        return [f"fits {name}."]
    return by_gap(place, goal, place, fact.gap, place.gap(fact), name)


def by_gap(
    place: StepPlace, goal: Formula, there: StepPlace, gap: Term, shown: str, name: str
) -> list[str]:
    """The same from a gap that is printed as `shown`."""
    if shown == place.gap(goal):
        return [f"first [exact {name} | lra | congruent_to {name} | fit {name}]."]
    inner = equality(there, goal.gap, gap)
    return [f"assert (G' : {place.gap(goal)} = {shown}).", *braced(inner),
            "gap; try rewrite G'; lra."]  # fmt: skip


def _apart_from_zero(place: StepPlace, terms: Sequence[Term]) -> tuple[StepPlace, list[str]]:
    """Where vectors are not 0 whose length stands in a denominator; and the lines that say so."""
    squares = {
        b for t in terms for p in t.walk() if p.op == "pow" and p.args[1] < 0 and not p.loose
        if not place.around.signs(p.args[0]).nonzero
        for b in p.args[0].walk() if b.op == "dot" and b.args[0] == b.args[1]
        and b.args[0].op in ("var", "any")
    }  # fmt: skip
    lines = []
    for square in sorted(squares, key=lambda b: b.key):
        if not place.around.signs(square).positive:
            lines.append(f"not_zero {place.show(square.args[0])}.")
            positive = Formula(square, ">", rational(0))
            ctx, around = (c.assuming(positive) for c in (place.ctx, place.around))
            place = place.with_context(ctx, around)
    return place, lines
