"""How the algebra of expectations is replayed: linearity, and Fubini's theorem.

For each expectation the normal form of the built-in checker is the plan. Rocq is shown every move:
the integrand in normal form at every point, its terms one by one, products of expectations as
joint ones, and draws exchanged until they stand in the order of the normal form.
"""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterator, Mapping, Sequence

from nctheory.present.rocq.closing import closing, one_polynomial
from nctheory.present.rocq.combining import equation_factors
from nctheory.present.rocq.expanding import expanded
from nctheory.present.rocq.normal_forms import normal_forms
from nctheory.present.rocq.place import StepPlace, braced, summed
from nctheory.present.rocq.sign_scripts import supports
from nctheory.present.rocq.turning import expectation, flipped
from nctheory.trusted.algebra import poly
from nctheory.trusted.building import (
    abstract,
    add,
    instantiate,
    minus,
    mul,
    power,
    rational,
    rebuild,
    replace,
)
from nctheory.trusted.context import Context
from nctheory.trusted.language import DRAWN, Term
from nctheory.trusted.polynomials import Poly, term_of
from nctheory.trusted.theorems import Formula, Mirror

__all__ = ["has_means", "mean_lines"]

ZERO, ONE = rational(0), rational(1)


def has_means(*terms: Term) -> bool:
    """Whether there is an expectation in the terms."""
    return any(p.op == "mean" for t in terms for p in t.walk())


class _Lines:
    """Scripts for one equality; `names` are those of opened variables."""

    def __init__(
        self,
        place: StepPlace,
        ctx: Context,
        images: Mapping[Term, tuple[str, Mirror]],
        kernels: bool,
    ) -> None:
        self.names: dict[Term, str] = {}
        self.place = dataclasses.replace(place.at({**place.values}, ctx), drawn=self.names)
        self.names.update(place.drawn)
        self.ctx, self.images = ctx, images
        self.count = place.count
        self.arrange = "in_order" if kernels else "arrange"

    def show(self, t: Term) -> str:
        return self.place.show(t)

    def opened(self, law: Term, body: Term) -> tuple[Term, str, Term]:
        k = next(self.count)
        x = Term("free", 5000 + k, law.sort.split()[1])
        name = f"{'x' if DRAWN[law.sort] == 'vector' else 'r'}_{k}"
        self.names[x] = name
        return x, name, instantiate(body, x)

    def equal(self, t: Term) -> Iterator[str]:
        """The lines that prove t = its normal form."""
        own = expanded(t, [x for x in self.names if x in t.free])
        if any(p.op in ("mean", "dot") for p in own.walk()):
            yield f"transitivity ({self.show(t)}). {{ {self.arrange}. }}"
            if own != t:
                yield f"transitivity ({self.show(own)}). {{ products; {self.arrange}. }}"
        known: dict[Term, Term] = {}
        for m in _outermost(own):
            k = next(self.count)
            target = term_of(poly(m, self.ctx))
            if target == m:
                continue
            yield f"assert (E{k}' : normal_form ({self.show(m)}) ({self.show(target)}))."
            yield from braced(["unfold normal_form.", *self.mean(m)])
            known[m] = target
        own = rebuild(own, lambda part, under: known.get(part))
        yield from supports(self.place, [own])
        forms: dict[Term, Term] = {}
        yield from normal_forms(self.place, [own], forms)
        target = term_of(poly(t, self.ctx))
        yield from closing(self.place, (own, target), forms, f"first [{self.arrange} | equal]")

    def combined(
        self, sides: Sequence[Term], factors: Sequence[Term], equations: Mapping[str, Formula]
    ) -> Iterator[str]:
        """The lines that prove that the forms of the sides are equal by equations, called so."""
        total, shown, zeros = [], [], []
        for i, (c, (name, fact)) in enumerate(zip(factors, equations.items(), strict=True)):
            if c == ZERO:
                continue
            forms = [term_of(poly(t, self.ctx)) for t in fact.terms]
            for k, (t, form) in enumerate(zip(fact.terms, forms, strict=True)):
                yield f"assert (L{i}{k}' : {self.show(t)} = {self.show(form)})."
                yield from braced(list(self.equal(t)))
            gap = f"({self.show(forms[0])}) - ({self.show(forms[1])})"
            yield f"assert (K{i}' : {' = '.join(map(self.show, fact.terms))}) by says {name}."
            yield f"assert (R{i}' : {gap} = 0) by exact (gap_zero _ _ _ _ L{i}0' L{i}1' K{i}')."
            zeros.append(f"R{i}'")
            shown.append(f"({self.show(c)}) * ({gap})")
            total.append(mul(c, minus(*forms)))
        known = ", ".join(zeros)
        yield f"apply (by_combination _ _ ({' + '.join(shown)})); [| rewrite {known}; ring]."
        left, right = (term_of(poly(t, self.ctx)) for t in sides)
        yield from supports(self.place, [left, right, *total])
        yield from closing(self.place, (left, add(right, *total)), {})

    def alike(self, sides: Sequence[Term]) -> Iterator[str]:
        """The lines that prove that the forms of the sides are equal."""
        left, right = (term_of(poly(t, self.ctx)) for t in sides)
        if left == right:
            yield f"{self.arrange}."
            return
        yield from supports(self.place, [left, right])
        forms: dict[Term, Term] = {}
        yield from normal_forms(self.place, [left, right], forms)
        yield from closing(self.place, (left, right), forms, f"first [{self.arrange} | equal]")

    def mean(self, m: Term) -> Iterator[str]:
        """The lines that prove that an expectation is its normal form."""
        law, body = m.args
        if law in self.images:
            label, mirror = self.images[law]
            if mirror.source != law:
                x, name, inside = self.opened(law, flipped(body))
                m = Term("mean", mirror.source, abstract(inside, x))
                yield f"transitivity ({self.show(m)})."
                yield f"{{ rewrite {label}; apply E_ext; intros; equal. }}"
                law, body = m.args
        x, name, inside = self.opened(law, body)
        p = poly(inside, self.ctx)
        parts: list[tuple[Term, list[tuple[Term, int]]]] = []
        for monomial, c in p.items():
            outer = [(a, e) for a, e in monomial if x not in a.free]
            inner = [(a, e) for a, e in monomial if x in a.free]
            parts.append((term_of(Poly({tuple(outer): c})), inner))
        if not parts:
            yield f"rewrite (E_is {self.arg(law)} 0); [reflexivity |]."
            yield f"intros {name} D_{name}; draws."
            yield from self.equal(inside)
            return
        shown = [f"({self.show(o)}) * ({self.show(_product(i))})" for o, i in parts]
        yield f"transitivity (E {self.arg(law)} (fun {name} => {summed(shown)}))."
        yield from braced(
            [
                f"apply E_ext; intros {name} D_{name}; draws.",
                f"transitivity ({self.show(term_of(p))}).",
                *braced(list(self.equal(inside))),
                f"{self.arrange}.",
            ]
        )
        one = f"E {self.arg(law)} (fun {name} => {{}})"
        raw = [f"({self.show(o)}) * ({one.format(self.show(_product(i)))})" for o, i in parts]
        split = [f"({self.show(o)}) * ({self.show(self.again(law, x, i))})" for o, i in parts]
        yield f"transitivity ({' + ('.join(raw)}{')' * (len(split) - 1)})."
        yield "{ linear. }"
        yield f"transitivity ({' + ('.join(split)}{')' * (len(split) - 1)}). {{ {self.arrange}. }}"
        total = []
        for coefficient, inner in parts:
            own = self.again(law, x, inner)
            target = term_of(poly(own, self.ctx))
            total.append(mul(coefficient, target))
            if target != own:
                k = next(self.count)
                yield f"assert (E{k}' : normal_form ({self.show(own)}) ({self.show(target)}))."
                yield from braced(["unfold normal_form.", *self.joint(law, x, inner, target)])
        sides = add(*total), term_of(poly(m, self.ctx))
        if one_polynomial(*sides):
            yield f"{self.arrange}."
        else:
            yield from closing(self.place, sides, {}, f"first [{self.arrange} | equal]")

    def arg(self, law: Term) -> str:
        text = self.show(law)
        return f"({text})" if " " in text else text

    def again(self, law: Term, x: Term, inner: Sequence[tuple[Term, int]]) -> Term:
        """The expectation of a product."""
        return Term("mean", law, abstract(_product(inner), x))

    def joint(
        self, law: Term, x: Term, inner: Sequence[tuple[Term, int]], target: Term
    ) -> Iterator[str]:
        """The lines that prove that the expectation of a product is one in another order."""
        if not inner:
            yield "apply E_const."
            return
        own = self.images.get(law)
        if target == ZERO and own is not None and own[1].source == law:
            rule = "odd_vector_mean" if DRAWN[law.sort] == "vector" else "odd_mean"
            yield f"first [apply ({rule} _ _ {own[0]}); intros; odd_value | equal]."
            return
        point = next((a for a, _ in inner if a.op == "delta" and law.op == "uniform"), None)
        i = next((a for a in point.args if a != x), x) if point is not None else x
        if point is not None and not _compared(i, target):
            rest = _product([(a, e) for a, e in inner if a != point])
            at = f"({self.show(law.args[0])}) ({self.show(i)})"
            yield f"by_delta {at} (fun {self.names[x]} : R => {self.show(rest)})."
            return
        name = self.names[x]
        factors = [a for a, e in inner for _ in range(e)]
        draws = [(x, law)]
        lines = list(self.prenex(factors, draws))
        if len(draws) == 1:
            yield "first [reflexivity | apply E_ext; intros; draws; equal | equal]."
            return
        final = list(self.final)
        order = next(
            (o for o in itertools.permutations(draws) if self.nested(o, final) == target), None
        )
        yield f"transitivity ({self.shown(draws, final)})."
        yield from braced([f"apply E_ext; intros {name} D_{name}; draws.", *lines])
        if order is None:
            yield from self.at_one_label(draws, final, target)
            return
        yield from self.sorted(draws, list(order), final)
        yield f"repeat (apply E_ext; intros); {self.arrange}."

    def at_one_label(
        self, draws: list[tuple[Term, Term]], factors: Sequence[Term], target: Term
    ) -> Iterator[str]:
        """The lines that draw one label less where two have to be the same."""
        laws = dict(draws)
        point = next(
            (a for a in factors if a.op == "delta" and all(b in laws for b in a.args)
             and laws[a.args[0]] == laws[a.args[1]] and laws[a.args[0]].op == "uniform"),
            None,
        )  # fmt: skip
        if point is None:
            yield "equal."
            return
        i, k = sorted(point.args, key=[x for x, _ in draws].index)
        outer = [d for d in draws if d[0] != k]
        yield from self.sorted(draws, [*outer, (k, laws[k])], list(factors))
        others = _product([(a, 1) for a in factors if a is not point])
        left = mul(power(laws[k].args[0], -1), replace(others, {k: i}))
        yield f"transitivity ({self.shown(outer, [left])})."
        intro = "".join(
            f"apply E_ext; intros {self.names[x]} D_{self.names[x]}; " for x, _ in outer
        )
        at = f"({self.show(laws[k].args[0])}) ({self.names[i]})"
        given = f"(fun {self.names[k]} : R => {self.show(others)})"
        yield f"{{ {intro}by_delta {at} {given}. }}"
        whole = expectation(outer, left)
        yield f"transitivity ({self.show(whole)}). {{ {self.arrange}. }}"
        yield from self.mean(whole)

    def prenex(self, factors: list[Term], draws: list[tuple[Term, Term]]) -> Iterator[str]:
        """The lines that prove that a product is one joint expectation; `draws` grows."""
        place = next((i for i, a in enumerate(factors) if a.op == "mean"), None)
        if place is None:
            self.final = factors
            yield f"{self.arrange}."
            return
        m, rest = factors[place], [*factors[:place], *factors[place + 1 :]]
        law, body = m.args
        y, name, inside = self.opened(law, body)
        draws.append((y, law))
        own = _factors(inside)
        before = len(draws)
        lines = list(self.prenex([*rest, *own], draws))
        k = self.show(mul(*rest)) if rest else "1"
        b = self.show(mul(*own))
        yield f"transitivity (E {self.arg(law)} (fun {name} => ({k}) * ({b})))."
        scale = f"E_scale {self.arg(law)} ({k}) (fun {name} => {b})"
        yield f"{{ etransitivity; [| symmetry; exact ({scale})]; {self.arrange}. }}"
        yield f"apply E_ext; intros {name} D_{name}; draws."
        assert before <= len(draws)
        yield from lines

    def sorted(
        self, now: list[tuple[Term, Term]], then: list[tuple[Term, Term]], factors: list[Term]
    ) -> Iterator[str]:
        """The lines that exchange neighbouring draws until they stand in order."""
        rank = {x: i for i, (x, _) in enumerate(then)}
        now = list(now)
        for _ in range(len(now)):
            for i in range(len(now) - 1):
                (a, la), (b, lb) = now[i], now[i + 1]
                if rank[a] > rank[b]:
                    now[i], now[i + 1] = now[i + 1], now[i]
                    rest = self.shown(now[i + 2 :], factors)
                    intro = "apply E_ext; intros ? ?; " * i
                    intro = "".join(f"apply E_ext; intros {self.names[v]} ?; " for v, _ in now[:i])
                    yield f"transitivity ({self.shown(now, factors)})."
                    yield (
                        f"{{ {intro}exact (E_swap {self.arg(la)} {self.arg(lb)} "
                        f"(fun {self.names[a]} {self.names[b]} => {rest})). }}"
                    )

    def shown(self, draws: Sequence[tuple[Term, Term]], factors: Sequence[Term]) -> str:
        text = " * ".join(f"({self.show(a)})" for a in factors)
        for x, law in reversed(draws):
            text = f"E {self.arg(law)} (fun {self.names[x]} => {text})"
        return text

    def nested(self, draws: Sequence[tuple[Term, Term]], factors: Sequence[Term]) -> Term | None:
        powers: dict[Term, int] = {}
        for a in factors:
            powers[a] = powers.get(a, 0) + 1
        body = _product(list(powers.items()))
        seen: set[Term] = set()
        for x, law in draws:
            if any(v in law.free for v, _ in draws if v not in seen):
                return None
            seen.add(x)
        return expectation(draws, body)


def _has_powers_at_values(t: Term) -> bool:
    """Whether a power has an exponent with a value that is printed as a whole."""
    return any(
        p.op == "npow" and any(v.op == "free" and v.args[0] >= 8000 for v in p.args[1].walk())
        for p in t.walk()
    )


def _compared(i: Term, t: Term) -> bool:
    """Whether a label is compared there with one that is drawn."""
    return any(p.op == "delta" and i in p.args and p.loose for p in t.walk())


def _product(inner: Sequence[tuple[Term, int]]) -> Term:
    return (
        mul(*(Term("pow", a, rational(e).args[0]) if e > 1 else a for a, e in inner))
        if inner
        else ONE
    )


def _factors(t: Term) -> list[Term]:
    found = []
    for a in t.args if t.op == "mul" else [t]:
        whole = a.op == "pow" and a.args[1] > 0 and a.args[1].denominator == 1
        found += [a.args[0]] * int(a.args[1]) if whole else [a]
    return found


def _outermost(t: Term) -> list[Term]:
    if t.op == "mean":
        return [t] if t.sort != "vector" else []
    found = (
        [m for a in t.terms for m in _outermost(a)]
        if t.op not in ("diff", "integral", "limit")
        else []
    )
    return list(dict.fromkeys(found))


def mean_lines(
    place: StepPlace,
    sides: tuple[Term, Term],
    ctx: Context,
    images: Mapping[Term, tuple[str, Mirror]],
    equations: Mapping[str, Formula],
) -> Iterator[str]:
    """The lines that prove left = right by the normal forms of expectations, and by equations."""
    kernels = any(p.op == "kernel" for t in sides for p in t.walk())
    lines = _Lines(place, ctx, images, kernels)
    meant = (place.meant(sides[0]), place.meant(sides[1]))
    if meant != sides and any(map(_has_powers_at_values, sides)):
        names = [f"M{next(place.count)}'" for _ in sides]
        for name, shown, real in zip(names, sides, meant, strict=True):
            yield f"assert ({name} : {lines.show(shown)} = {lines.show(real)}) by {lines.arrange}."
        yield f"transitivity ({lines.show(meant[0])}); [exact {names[0]} |]."
        yield f"transitivity ({lines.show(meant[1])}); [| symmetry; exact {names[1]}]."
        sides = meant
    for i, side in enumerate(sides):
        form = term_of(poly(side, ctx))
        yield f"assert (S{i}' : {lines.show(side)} = {lines.show(form)})."
        yield from braced(list(lines.equal(side)))
    for i, side in enumerate(sides):
        yield f"transitivity ({lines.show(side)}). {{ {lines.arrange}. }}"
        yield f"etransitivity; [exact S{i}' |]. symmetry."
    factors = equation_factors(*sides, list(equations.values()), ctx)
    if factors is not None:
        yield from lines.combined(sides, factors, equations)
    else:
        yield from lines.alike(sides)
