"""Sums of means over the same laws, which are compared at each draw; kernels stay as they are.

Means over one law are joined to one, of the sum, and that is 0 at each draw: for the same reason,
or by the equations that are put in at what is drawn, or as one kernel is a multiple of another.
So nothing of the kernels has to be known but how they are related.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from nctheory.present.rocq.closing import as_polynomial, closing
from nctheory.present.rocq.combining import equation_factors
from nctheory.present.rocq.kernel_rules import unfolded_kernels
from nctheory.present.rocq.mean_scripts import has_means
from nctheory.present.rocq.normal_forms import normal_forms
from nctheory.present.rocq.place import StepPlace, braced, summed
from nctheory.present.rocq.printing import term_text
from nctheory.trusted.algebra import is_zero, poly
from nctheory.trusted.building import (
    abstract,
    instantiate,
    minus,
    mul,
    power,
    rational,
    scalar_product,
)
from nctheory.trusted.building import replace as put_in
from nctheory.trusted.language import DRAWN, Term
from nctheory.trusted.polynomials import Monomial, Poly, monomial, plus, term_of, without
from nctheory.trusted.theorems import Formula

__all__ = ["joined"]

ZERO = rational(0)


def joined(
    place: StepPlace,
    sides: tuple[Term, Term],
    using: Sequence[str],
    equal: Callable[[StepPlace, Term, Term], Sequence[str]],
) -> list[str] | None:
    """The lines that prove an equality, if the means of both sides are the same at each draw.

    Of the equalities `using`, what variables are is put in, and those of all values at what is
    drawn; `equal` proves that two kernels are multiples.
    """
    used = {k: f for k in using if isinstance(f := place.fact(k), Formula) and f.op == "="}
    general = {place.given(k): (place.general[k], f) for k, f in used.items() if k in place.general}
    variables = {f.lhs: f.rhs for k, f in used.items()
                 if k not in place.general and f.lhs.op == "var"}  # fmt: skip
    left, right = (put_in(put_in(place.meant(t), variables), variables) for t in sides)
    if not has_means(left, right):
        return None
    equations = {place.given(k): f for k, f in used.items()
                 if k not in place.general and f.lhs.op != "var"}  # fmt: skip
    found = equation_factors(left, right, [*equations.values()], place.around)
    factors = dict(zip(equations, found or [], strict=False))
    try:
        whole = as_polynomial(left) - as_polynomial(right)
        gaps = [as_polynomial(mul(c, minus(*equations[name].terms))) for name, c in factors.items()]
        gap = plus(whole, *(-g for g in gaps))
        lines = list(_Joining(place, general, equal).zero(gap))
    except ValueError:
        return None
    names = ", ".join(f"?{place.given(k)}" for k, f in used.items() if f.lhs in variables)
    start = [f"rewrite {names}."] * 2 if names else []
    shown = [f"({place.show(term_of(gap))})"]
    for i, (name, c) in enumerate(factors.items()):
        one, other = (f"({place.show(t)})" for t in equations[name].terms)
        start += [f"assert (R{i}' : {one} - {other} = 0).",
                  f"{{ apply Rminus_diag_eq; congruent_to {name}. }}"]  # fmt: skip
        shown.append(f"({place.show(c)}) * ({one} - {other})")
    zeros = ", ".join(["U'", *(f"R{i}'" for i, _ in enumerate(factors))])
    return [*start, f"enough (U' : {shown[0]} = 0).",
            f"{{ apply Rminus_diag_uniq; transitivity ({' + '.join(shown)}); "
            f"[same_sums | rewrite {zeros}; ring]. }}", *lines]  # fmt: skip


@dataclass
class _Joining:
    """Scripts for one equality; `names` are those of opened variables."""

    place: StepPlace
    general: Mapping[str, tuple[tuple[Term, ...], Formula]]
    equal: Callable[[StepPlace, Term, Term], Sequence[str]]
    names: dict[Term, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.names.update(self.place.drawn)
        self.place = replace(self.place, drawn=self.names)

    def show(self, p: Poly | Term) -> str:
        return f"({self.place.show(term_of(p) if isinstance(p, Poly) else p)})"

    def zero(self, p: Poly) -> Iterator[str]:
        """The lines that prove that a polynomial in means and kernels is 0."""
        if not p:
            yield "reflexivity."
            return
        rest, laws = Poly(), dict[Term, dict[Term, Poly]]()
        for m, c in p.items():
            mean = next((a for a, _ in m if a.op == "mean" and DRAWN.get(a.args[0].sort)), None)
            if mean is None:
                rest.accumulate(Poly({m: c}))
                continue
            parts = laws.setdefault(mean.args[0], {})
            parts.setdefault(mean, Poly()).accumulate(monomial(without(m, mean)), c)
        if not laws:
            yield from self.at_point(p)
            return
        shown, names = [], []
        for law, parts in laws.items():
            name = f"T{next(self.place.count)}'"
            text = summed([f"{self.show(c)} * {self.show(mean)}" for mean, c in parts.items()])
            yield f"assert ({name} : {text} = 0)."
            yield from braced(list(self.of_law(law, parts)))
            shown.append(f"({text})")
            names.append(name)
        if rest:
            name = f"T{next(self.place.count)}'"
            yield f"assert ({name} : {self.show(rest)} = 0)."
            yield from braced(list(self.at_point(rest)))
            shown.append(self.show(rest))
            names.append(name)
        yield f"transitivity ({' + '.join(shown)}); [same_sums | rewrite {', '.join(names)}; ring]."

    def of_law(self, law: Term, parts: Mapping[Term, Poly]) -> Iterator[str]:
        """The lines that prove that a combination of means over one law is 0."""
        k = next(self.place.count)
        x = Term("free", 5000 + k, law.sort.split()[1])
        name = f"{'x' if DRAWN[law.sort] == 'vector' else 'r'}_{k}"
        self.names[x] = name
        inside, texts = Poly(), []
        for mean, c in parts.items():
            inside.accumulate(c * as_polynomial(instantiate(mean.args[1], x)))
            texts.append(f"{self.show(c)} * ({self.body(mean, name)})")
        own = self.place.show(law)
        own = f"({own})" if " " in own else own
        yield f"transitivity (E {own} (fun {name} => {summed(texts)})); [symmetry; linear |]."
        yield f"apply E_is; intros {name} D_{name}; draws."
        yield f"transitivity {self.show(inside)}."
        yield "{ same_sums. }"
        yield from self.zero(inside)

    def body(self, mean: Term, name: str) -> str:
        """What stands under an expectation, as it stands there."""
        opened = [x for x in self.names if x in mean.free]
        under = (*(self.names[x] for x in opened), name)
        body = abstract(mean, *opened).args[1]
        return term_text(body, self.place.names, under, self.place.values)

    def at_point(self, p: Poly) -> Iterator[str]:
        """The lines that prove that a polynomial in kernels is 0 at what was drawn."""
        gaps, names, start = [], [], p
        for i, (proof, fact) in enumerate(self.at_draws(p.atoms)):
            parts = p.in_powers_of(fact.lhs)
            if max(parts) != 1:
                continue
            gap = as_polynomial(fact.lhs) - as_polynomial(fact.rhs)
            p = p - parts[1] * gap
            sides = [self.show(t) for t in fact.terms]
            yield f"assert (R{i}' : {sides[0]} - {sides[1]} = 0)."
            yield f"{{ apply Rminus_diag_eq; pose proof {proof} as K'; congruent_to K'. }}"
            gaps.append(f"{self.show(parts[1])} * ({sides[0]} - {sides[1]})")
            names.append(f"R{i}'")
        for i, (a, form) in enumerate(self.related(p)):
            parts = p.in_powers_of(a)
            p = p.put(a, as_polynomial(form))
            yield f"assert (Z{i}' : {self.show(a)} - {self.show(form)} = 0)."
            yield from braced(["apply Rminus_diag_eq.", *self.alike(a, form)])
            if max(parts) != 1:
                raise ValueError("a power of a kernel")
            gaps.append(f"{self.show(parts[1])} * ({self.show(a)} - {self.show(form)})")
            names.append(f"Z{i}'")
        yield f"transitivity ({' + '.join(gaps) or '0'})."
        if not p:
            yield "{ same_sums. }"
        elif is_zero(poly(term_of(p), self.place.around), self.place.around):
            whole, forms = (term_of(start), term_of(plus(start, -p))), dict[Term, Term]()
            lines = list(normal_forms(self.place, whole, forms))
            yield from braced([*lines, *closing(self.place, whole, forms, "same_sums | equal")])
        else:
            raise ValueError("it is not 0 at each draw")
        yield f"rewrite {', '.join(names)}; ring." if names else "ring."

    def at_draws(self, atoms: Iterable[Term]) -> Iterator[tuple[str, Formula]]:
        """The equations at what is drawn whose left sides stand there."""
        found = set(atoms)
        drawn = sorted({x for a in found for x in a.free}, key=lambda x: (x.op, x.key))
        for name, (free, fact) in self.general.items():
            choices = [[x for x in drawn if x.sort == v.sort] for v in free]
            for values in itertools.product(*choices):
                own = fact.map(partial(put_in, rule=dict(zip(free, values, strict=True))))
                if own.lhs in found:
                    found.discard(own.lhs)
                    yield f"({name} {' '.join(self.show(v) for v in values)})", own

    def related(self, p: Poly) -> Iterator[tuple[Term, Term]]:
        """The kernels that are 0, or a multiple of another one."""
        first: list[Term] = []
        for a in sorted((a for a in p.atoms if a.op == "kernel"), key=_scaled):
            if self.is_zero(a):
                yield a, ZERO
                continue
            multiples = (self.multiple(a, b) for b in first if b.args[:2] == a.args[:2])
            form = next(filter(None, multiples), None)
            if form is None:
                first.append(a)
            else:
                yield a, form

    def multiple(self, a: Term, other: Term) -> Term | None:
        """A kernel as a multiple of another one, by the scale of the squared lengths, if it is."""
        ctx = self.place.around
        own, *lengths = (poly(scalar_product(v, v), ctx) for v in (a.args[2], *other.args[2:]))
        for length in lengths:
            for m, c in length.items():
                ratio = mul(rational(own[own.leading] / c), _ratio(own.leading, m))
                if any(p.op == "dot" for p in ratio.walk()):
                    continue
                found = mul(ratio, other)
                if self.is_zero(minus(a, found)):
                    return term_of(poly(found, ctx))
        return None

    def alike(self, kernel: Term, form: Term) -> Sequence[str]:
        """The lines that prove that a kernel is 0, or a multiple of another one."""
        parts = form.args if form.op == "mul" else ()
        scales = [p.args[0] for p in parts if p.op == "pow" and p.args[1] == 2]
        if len(form.args) == 2 and scales and scales[0].op == "var":
            return [f"scaled_kernel {self.place.show(scales[0])}."]
        return self.equal(self.place, kernel, form)

    def is_zero(self, t: Term) -> bool:
        """Whether it is 0 once kernels are written out."""
        ctx = self.place.around
        return is_zero(poly(unfolded_kernels(t), ctx), ctx)


def _scaled(kernel: Term) -> tuple[bool, int, bytes]:
    """In which order kernels are looked at: first at points that are divided by something."""
    divided = any(p.op == "pow" and p.args[1] < 0 for v in kernel.args[2:] for p in v.walk())
    return not divided, kernel.depth, kernel.key


def _ratio(over: Monomial, under: Monomial) -> Term:
    """The ratio of two monomials, where what both have is left out."""
    parts = [(dict(over).get(a, 0) - dict(under).get(a, 0), a) for a, _ in {*over, *under}]
    return mul(*(power(a, k) for k, a in sorted(set(parts), key=lambda p: p[1].key) if k))
